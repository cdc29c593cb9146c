"""Statements: who did what to whom around an outcome verb.

The verb group comes from the words (``verbgroups``); the actor and the one acted upon from
the parse where there is one, else from the phrases beside the verb. In a passive the actor
is the phrase after "by", so that "X sued Y" and "Y was sued by X" read the same.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model.analysis import Analysis, Sentence, Token
from ..model.values import Named, Person, Statement
from .mention import Mention
from .verbgroups import VerbGroup, verb_groups

_TIME = re.compile(
    r"""\b(?:(?:on|last|next|this|late|early|by|in|since|until|before|after)\s)?
    (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?
    |yesterday|today|tonight|tomorrow|(?:last|next|this|earlier\sthis|later\sthis)\s(?:week|month|year|spring|summer|autumn|winter|night)
    |(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)
      (?:\s\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s(?:19|20)\d\d)?
    |(?:19|20)\d\d)\b""",
    re.VERBOSE,
)
_PRONOUNS = frozenset(
    "he she it they we i you him her them us me who which that what this these those there himself herself itself themselves".split()
)
_RELATIVES = frozenset("who which that".split())
_DETERMINERS = frozenset(
    "a an the this that these those his her its their our my your no any some every each all both".split()
)
_BREAKS = frozenset(
    """and or but in on at by for to from with of as after before because while when where which who that since
    until over under into than if said says say told is was are were has have had will would may might could can did
    does do not then so amid against about during through between despite including like without per""".split()
)
_TIME_WORDS = frozenset(
    """last next this yesterday today tonight tomorrow earlier later monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december again already""".split()
)
_MOST = 8


@dataclass(frozen=True, slots=True)
class _Named:
    """The named mentions of a text by their place."""

    starts: tuple[int, ...]
    mentions: tuple[Mention, ...]

    def within(self, start: int, end: int) -> list[Mention]:
        first = bisect.bisect_left(self.starts, start)
        last = bisect.bisect_left(self.starts, end)
        return list(self.mentions[first:last])


def read_statements(
    text: str, analysis: Analysis, names: tuple[Mention, ...], voices: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The statements of ``text``; the span is the verb with its auxiliaries and negation.

    ``subject`` is who acts and ``object`` who or what is acted upon, as fullest name or as
    the noun phrase in the text. ``voices`` play no part: a statement inside a quotation is a
    statement of its speaker, which the context tells.
    """
    named = tuple(
        sorted((m for m in names if m.kind != "acronym"), key=lambda m: (m.start, -m.end))
    )
    index = _Named(tuple(m.start for m in named), named)
    return tuple(
        Mention(
            "statement",
            analysis.tokens[group.first].start,
            analysis.tokens[group.last - 1].end,
            _value(text, analysis, sentence, group, groups[:place], index),
        )
        for sentence in analysis.sentences
        for groups in (verb_groups(analysis.tokens, sentence.first, sentence.last),)
        for place, group in enumerate(groups)
    )


def _value(
    text: str,
    analysis: Analysis,
    sentence: Sentence,
    group: VerbGroup,
    earlier: Sequence[VerbGroup],
    named: _Named,
) -> Statement:
    left, right, agent = _arguments(text, analysis, sentence, group, earlier, named)
    subject, patient = (agent, left) if group.passive else (left, right)
    return Statement(
        verb=group.verb, subject=subject, object=patient, negated=group.negated, modality=group.modality,
        time=_time(text, analysis.tokens[group.first].start, sentence),
    )  # fmt: skip


def _arguments(
    text: str,
    analysis: Analysis,
    sentence: Sentence,
    group: VerbGroup,
    earlier: Sequence[VerbGroup],
    named: _Named,
) -> tuple[str | None, str | None, str | None]:
    """What stands left of the verb as its subject, right of it as its object, and after "by"."""
    tokens = analysis.tokens
    parsed = tokens[group.head].dep != ""
    left = (
        _parsed(text, tokens, group, sentence, named, ("nsubj", "nsubj:pass")) if parsed else None
    )
    right = _parsed(text, tokens, group, sentence, named, ("obj",)) if parsed else None
    left = left or _left_phrase(text, tokens, group, sentence, earlier, named)
    right = right or (
        None if group.passive else _right_phrase(text, tokens, group.last, sentence, named)
    )
    return left, right, _agent(text, tokens, group, sentence, named) if group.passive else None


def _parsed(
    text: str,
    tokens: Sequence[Token],
    group: VerbGroup,
    sentence: Sentence,
    named: _Named,
    relations: tuple[str, ...],
) -> str | None:
    """The phrase that the parser makes subject or object of the verb, or of the verb it is joined to."""
    governor = group.head
    for _ in range(3):
        for child in range(sentence.first, sentence.last):
            token = tokens[child]
            if token.head != governor or child == governor or token.dep not in relations:
                continue
            if token.text.lower() in _RELATIVES and tokens[governor].dep.startswith("acl"):
                child = tokens[governor].head
            if tokens[child].text.lower() in _PRONOUNS:
                return None
            return _phrase_of(text, tokens, child, sentence, named)
        if "obj" in relations or tokens[governor].dep not in ("conj", "xcomp"):
            return None
        governor = tokens[governor].head
    return None


def _phrase_of(
    text: str, tokens: Sequence[Token], head: int, sentence: Sentence, named: _Named
) -> str | None:
    """The fullest name at ``head``, else the head with the words that modify it on its left."""
    found = [
        m
        for m in named.within(tokens[sentence.first].start, tokens[head].end)
        if m.end >= tokens[head].end
    ]
    if found:
        return _name(found[-1])
    first = head
    while first > sentence.first and head - first < 4:
        token = tokens[first - 1]
        if token.head != head or token.dep not in (
            "compound",
            "amod",
            "nummod",
            "flat",
            "nmod:poss",
            "nmod",
        ):
            break
        first -= 1
    return _clean(text[tokens[first].start : tokens[head].end])


def _left_phrase(
    text: str,
    tokens: Sequence[Token],
    group: VerbGroup,
    sentence: Sentence,
    earlier: Sequence[VerbGroup],
    named: _Named,
) -> str | None:
    at = group.first - 1
    if at < sentence.first:
        return None
    word = tokens[at].text.lower()
    if word in ("and", "or", "but", ",") and earlier and tokens[group.head].dep in ("", "conj"):
        # "was arrested and charged": the subject of the verb before
        return _left_phrase(text, tokens, earlier[-1], sentence, earlier[:-1], named)
    while at > sentence.first and word in (",", "who", "which", "that", ")", "”", "’", '"'):
        at -= 1
        word = tokens[at].text.lower()
    if word in _PRONOUNS:
        return None
    return _ending_at(text, tokens, at, sentence, named)


def _ending_at(
    text: str, tokens: Sequence[Token], at: int, sentence: Sentence, named: _Named
) -> str | None:
    """The name or noun phrase that ends with token ``at``."""
    if not tokens[at].text[0].isalnum():
        return None
    end = tokens[at].end
    names = [m for m in named.within(sentence.start, end) if m.end >= end - 2 and m.end <= end + 2]
    if names:
        return _name(names[-1])
    first = at
    while first > sentence.first and at - first < 5:
        before = tokens[first - 1].text.lower()
        if before in _DETERMINERS or before in _BREAKS or not before[0].isalnum():
            break
        first -= 1
    if tokens[at].text.lower() in _BREAKS:
        return None
    return _clean(text[tokens[first].start : end])


def _right_phrase(
    text: str, tokens: Sequence[Token], start: int, sentence: Sentence, named: _Named
) -> str | None:
    """The name or noun phrase that begins right after the verb."""
    at = start
    while at < sentence.last and (
        tokens[at].text.lower() in _DETERMINERS or tokens[at].text in ("“", "‘", '"')
    ):
        at += 1
    if (
        tokens[min(at, sentence.last - 1)].text.lower() == "to"
        and at == start
        and at + 1 < sentence.last
        and tokens[at + 1].text.islower()
    ):
        at += 1  # "refused to publish the figures": what was refused
    if (
        at >= sentence.last
        or tokens[at].text.lower() in _BREAKS | _PRONOUNS
        or not tokens[at].text[0].isalnum()
    ):
        return None
    last = at + 1
    while last < sentence.last and last - at < _MOST:
        lower = tokens[last].text.lower()
        if (
            lower in _TIME_WORDS
            or lower in _BREAKS
            or lower in _DETERMINERS
            or not (lower[0].isalnum() or lower in ("'s", "’s", "-"))
        ):
            break
        last += 1
    names = named.within(tokens[at].start, tokens[last - 1].end)
    if (
        names
        and names[-1].end >= tokens[last - 1].end - 2
        and (names[-1].start == tokens[at].start or names[-1].kind == "person")
    ):
        return _name(names[-1])
    phrase = _clean(text[tokens[at].start : tokens[last - 1].end])
    return None if phrase is None or _TIME.fullmatch(phrase) else phrase


def _agent(
    text: str, tokens: Sequence[Token], group: VerbGroup, sentence: Sentence, named: _Named
) -> str | None:
    for at in range(group.last, min(group.last + 6, sentence.last - 1)):
        if tokens[at].text.lower() == "by":
            return _right_phrase(text, tokens, at + 1, sentence, named)
        if tokens[at].text in (",", ";", ":"):
            return None
    return None


def _name(mention: Mention) -> str | None:
    return mention.value.name if isinstance(mention.value, (Person, Named)) else None


def _clean(phrase: str) -> str | None:
    kept = " ".join(phrase.split()).strip("\"“”‘’',.:;()")
    return kept or None


def _time(text: str, start: int, sentence: Sentence) -> str | None:
    """The time that the sentence gives after the verb, else before it."""
    match = _TIME.search(text, start, sentence.end) or _TIME.search(text, sentence.start, start)
    return " ".join(match.group().split()) if match else None
