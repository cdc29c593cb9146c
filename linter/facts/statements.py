"""Statements: who did what to whom around an outcome verb.

The verb group comes from the words (``verbgroups``); the actor and the one acted upon from
the parse where there is one, else from the phrases beside the verb. In a passive the actor
is the phrase after "by", so that "X sued Y" and "Y was sued by X" read the same.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..model.analysis import Analysis, Sentence, Token
from ..model.values import Named, Person, Statement
from .clauses import first_subject, governing_subject, limited, obliques, of_nothing, outer_mood
from .mention import Mention
from .namewords import word_set
from .nominals import Nominal, nominals
from .verbgroups import VerbGroup, governed_mood, verb_groups

_TIME = re.compile(
    r"""\b(?:(?:on|last|next|this|late|early|by|in|since|until|before|after)\s)?
    (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?
    |yesterday|today|tonight|tomorrow|(?:last|next|this|earlier\sthis|later\sthis)\s(?:week|month|year|spring|summer|autumn|winter|night)
    |(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)
      (?:\s\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s(?:19|20)\d\d)?
    |(?:19|20)\d\d)\b""",
    re.VERBOSE,
)
_PRONOUNS = word_set("""
    he she it they we i you him her them us me who which that what this these those there
    himself herself itself themselves
    """)
_RELATIVES = frozenset(["who", "which", "that"])
_DETERMINERS = word_set("""
    a an the this that these those his her its their our my your no any some every each all both
    """)
_BREAKS = word_set("""
    and or but in on at by for to from with of as after before because while when where which
    who that since until over under into than if said says say told is was are were has have had
    will would may might could can did does do not then so amid against about during through
    between despite including like without per
    """)
_TIME_WORDS = word_set("""
    last next this yesterday today tonight tomorrow earlier later monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september
    october november december again already
    """)
_MOST = 8


# How far from the verb a phrase is looked for: tokens for the parse, characters for the rest.
_REACH = 40
_NEAR = 240


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with its tokens (of the whole text), its verb groups and the names of the text by place."""

    text: str
    tokens: Sequence[Token]
    span: Sentence
    groups: Sequence[VerbGroup]
    before: Sentence | None
    starts: Sequence[int]
    names: Sequence[Mention]

    def named(self, start: int, end: int) -> Sequence[Mention]:
        """The names that start in ``start`` to ``end``."""
        return self.names[
            bisect.bisect_left(self.starts, start) : bisect.bisect_left(self.starts, end)
        ]

    def lower(self, index: int) -> str:
        return self.tokens[index].text.lower()


def read_statements(
    text: str, analysis: Analysis, names: tuple[Mention, ...], voices: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The statements of ``text``; the span is the verb with its auxiliaries and negation.

    ``subject`` is who acts and ``object`` who or what is acted upon, as fullest name or as
    the noun phrase in the text. ``voices`` play no part: a statement inside a quotation is a
    statement of its speaker, which the context tells.
    """
    del voices
    ordered = sorted((m for m in names if m.kind != "acronym"), key=lambda m: (m.start, -m.end))
    starts = [m.start for m in ordered]
    tokens = analysis.tokens
    sentences = [
        _Sentence(
            text,
            tokens,
            span,
            verb_groups(tokens, span.first, span.last),
            analysis.sentences[at - 1] if at else None,
            starts,
            ordered,
        )
        for at, span in enumerate(analysis.sentences)
    ]
    return tuple(
        Mention("statement", tokens[first].start, tokens[last].end, value)
        for sentence in sentences
        for first, last, value in (
            *(
                (group.first, group.last - 1, _value(sentence, place))
                for place, group in enumerate(sentence.groups)
            ),
            *(
                (noun.first, noun.head, _nominal(sentence, noun))
                for noun in nominals(tokens, sentence.span)
            ),
        )
    )


def _nominal(sentence: _Sentence, noun: Nominal) -> Statement:
    """What a noun of action tells."""
    subject, theme = (
        None
        if n is None or sentence.lower(n) in _PRONOUNS or n == noun.head
        else _phrase_of(sentence, n)
        for n in (noun.actor, noun.theme)
    )
    start = sentence.tokens[noun.first].start
    times = _TIME.search(sentence.text, start, min(sentence.span.end, start + _NEAR))
    return Statement(
        verb=noun.verb,
        subject=subject,
        object=theme,
        negated=noun.negated,
        time=" ".join(times.group().split()) if times else None,
    )


def _value(sentence: _Sentence, place: int) -> Statement:
    group = sentence.groups[place]
    left = _parsed(sentence, group, ("nsubj", "nsubj:pass")) or _left_phrase(sentence, place)
    right = _parsed(sentence, group, ("obj",))
    declared = _declared(sentence, group)
    if declared is not None:
        left, right = _phrase_of(sentence, declared), None
        subject, patient = left, None
    elif group.passive:
        subject, patient = _agent(sentence, group), left
    else:
        subject, patient = left, right or _right_phrase(sentence, group.last)
    tokens, span, head = sentence.tokens, sentence.span, group.head
    parsed = bool(tokens[head].dep)
    negated = group.negated or (parsed and _none(sentence, head))
    return Statement(
        verb=group.verb, subject=subject, object=patient, negated=negated,
        modality=("until" if negated and limited(tokens, span, group.last) else None)
        or _whole_mood(_mood(sentence, group, parsed=parsed), outer_mood(tokens, span, head) if parsed else None),
        time=_time(sentence, group),
        others=_others(sentence, head) if parsed else (),
        meant=_meant(sentence, head) if parsed else None,
    )  # fmt: skip


def _declared(sentence: _Sentence, group: VerbGroup) -> int | None:
    """What a verb with an object makes so: "declared the bridge unsafe"."""
    tokens, head = sentence.tokens, group.head
    if not group.verb.startswith("be ") or tokens[head].dep != "xcomp":
        return None
    return _dependent(sentence, tokens[head].head, ("obj",))


def _whole_mood(own: str | None, outer: str | None) -> str | None:
    """The mood of a clause in its sentence: what is feared is not told by "would"."""
    feared = own in ("will", "would") and outer in ("alleged", "denied")
    return outer if own is None or feared or (own == "would" and outer == "if") else own


def _mood(sentence: _Sentence, group: VerbGroup, *, parsed: bool) -> str | None:
    """The mood that the group itself shows, or that the verb of which it is the content gives:
    "decided on Friday to close"."""
    if group.modality != "to" or not parsed:
        return group.modality
    token = sentence.tokens[group.head]
    if group.verb.startswith("be ") and token.dep == "xcomp":
        token = sentence.tokens[token.head]  # "decided to keep it open"
    if token.dep not in ("xcomp", "ccomp", "advcl") or token.head >= group.head:
        return group.modality
    given = governed_mood(sentence.lower(token.head))
    return group.modality if given is None else given or None


def _meant(sentence: _Sentence, head: int) -> str | None:
    """Whom the pronoun before the verb most likely means: the subject of the clause above, else of
    the sentence before."""
    tokens, span = sentence.tokens, sentence.span
    subject = _dependent(sentence, head, ("nsubj", "nsubj:pass"))
    if subject is None or sentence.lower(subject) not in _ANAPHORS:
        return None
    above = governing_subject(tokens, span, head)
    if above is not None:
        return _after_dateline(sentence, above) or _phrase_of(sentence, above)
    before = sentence.before
    if before is None:
        return None
    root = next((n for n in range(before.first, before.last) if tokens[n].dep == "root"), None)
    found = None if root is None else first_subject(tokens, before, root)
    return None if found is None else _phrase_of(replace(sentence, span=before), found)


def _after_dateline(sentence: _Sentence, subject: int) -> str | None:
    """ "LONDON, 4 March – Vesterby Lines said it": the name after the dash, where the parser took the place."""
    tokens, first = sentence.tokens, sentence.span.first
    for n in range(first, min(sentence.span.last, first + _DATELINE)):
        if tokens[n].text in ("-", "–", "—"):
            named = sentence.named(tokens[n].end, tokens[n].end + 2) if subject < n else ()
            return _name(named[0]) if named else None
        if tokens[n].text[:1].islower():
            return None
    return None


_DATELINE = 14  # words
_ANAPHORS = frozenset(("he", "she", "it", "they"))


def _none(sentence: _Sentence, head: int) -> bool:
    """ "made no commitment": the object is of nothing."""
    child = _dependent(sentence, head, ("obj",))
    if child is None:
        return False
    bare = sentence.lower(child) in _NOTHING  # "conceded nothing"
    return bare or of_nothing(sentence.tokens, sentence.span, child)


_NOTHING = frozenset(("nothing", "none", "nobody", "neither"))


def _others(sentence: _Sentence, head: int) -> tuple[tuple[str, str], ...]:
    """The parties and things that hang on the verb by a preposition."""
    tokens = sentence.tokens
    linked = tokens[head].dep == "xcomp" and tokens[head].pos == "ADJ"  # "stays open"
    phrases = (
        (case, _phrase_of(sentence, noun))
        for verb in ((head, tokens[head].head) if linked else (head,))
        for case, noun in obliques(tokens, sentence.span, verb)
        if sentence.lower(noun) not in _PRONOUNS
    )
    return tuple((case, phrase) for case, phrase in phrases if phrase)


def _parsed(sentence: _Sentence, group: VerbGroup, relations: tuple[str, ...]) -> str | None:
    """The phrase that the parser makes subject or object of the verb, or of the verb it is joined to."""
    tokens, governor = sentence.tokens, group.head
    if not tokens[governor].dep:
        return None
    for _ in range(3):
        child = _dependent(sentence, governor, relations)
        if child is not None:
            if sentence.lower(child) in _RELATIVES and tokens[governor].dep.startswith("acl"):
                child = tokens[governor].head
            return None if sentence.lower(child) in _PRONOUNS else _phrase_of(sentence, child)
        if "obj" in relations or tokens[governor].dep not in ("conj", "xcomp"):
            return None
        governor = tokens[governor].head
    return None


def _dependent(sentence: _Sentence, governor: int, relations: tuple[str, ...]) -> int | None:
    span = sentence.span
    near = range(max(span.first, governor - _REACH), min(span.last, governor + _REACH))
    return next(
        (
            n
            for n in near
            if sentence.tokens[n].head == governor != n and sentence.tokens[n].dep in relations
        ),
        None,
    )


def _phrase_of(sentence: _Sentence, head: int) -> str | None:
    """The fullest name at ``head``, else the head with the words that modify it on its left."""
    tokens, end = sentence.tokens, sentence.tokens[head].end
    found = [m for m in sentence.named(max(sentence.span.start, end - _NEAR), end) if m.end >= end]
    if found:
        return _name(found[-1])
    titled = [m for m in sentence.named(end + 1, end + 2) if m.kind == "person"]
    if titled:
        return _name(titled[0])  # "the poet John Doe": the parser takes the noun for the head
    apposed = _apposed(sentence, head) or _bearer(sentence, head)
    if apposed:
        return apposed
    first = head
    while first > sentence.span.first and head - first < 4:
        if not _modifies(tokens, first - 1, head):
            break
        first -= 1
    return _clean(sentence.text[tokens[first].start : end])


def _bearer(sentence: _Sentence, head: int) -> str | None:
    """Whose name a noun stands for: "Harl Foods, a company that", "the city of Norrham"."""
    tokens, span = sentence.tokens, sentence.span
    governor = tokens[head].head
    if tokens[head].dep == "appos" and governor < head and tokens[governor].pos == "PROPN":
        end = tokens[governor].end
        found = [m for m in sentence.named(max(span.start, end - _NEAR), end) if m.end >= end]
        return _name(found[-1]) if found else None
    if (
        sentence.lower(head) in _PLACES
        and head + 2 < span.last
        and sentence.lower(head + 1) == "of"
    ):
        named = sentence.named(tokens[head + 2].start, tokens[head + 2].start + 1)
        return _name(named[0]) if named else None
    return None


_PLACES = frozenset(
    (
        "city",
        "town",
        "village",
        "county",
        "state",
        "province",
        "republic",
        "kingdom",
        "municipality",
    )
)


def _modifies(tokens: Sequence[Token], index: int, head: int) -> bool:
    """A modifier of the noun; of its possessors those that are no names ("the pilots' union")."""
    token = tokens[index]
    if token.dep == "case" and token.tag == "POS":
        owner = tokens[token.head]
        return owner.head == head and owner.text[:1].islower()
    return token.head == head and token.dep in _MODIFIERS


def _apposed(sentence: _Sentence, head: int) -> str | None:
    """ "The health minister, Jane Doe,": the name that follows the noun between commas."""
    tokens, span = sentence.tokens, sentence.span
    first = head + 2
    while first < min(span.last, head + _APPOSED) and tokens[first - 1].pos in _IN_PHRASE:
        first += 1  # "the owner of the quarry, Jane Doe,"
    if first >= span.last or tokens[first - 1].text != "," or not tokens[head].text.islower():
        return None
    begin = tokens[first].start
    for mention in sentence.named(begin, begin + _TITLE):
        if mention.kind in ("person", "organisation") and _ends(sentence, mention.end):
            return _name(mention)
    last = first
    while last < span.last and last - first < _APPOSED and tokens[last].text[:1].isupper():
        last += 1
    end = tokens[last - 1].end
    return _clean(sentence.text[begin:end]) if last > first and _ends(sentence, end) else None


def _ends(sentence: _Sentence, at: int) -> bool:
    return sentence.text[at : at + 1] in (",", ".", ";", "")


_TITLE = 6  # characters of a title before the name
_APPOSED = 6  # words of a name, and of what stands before it
_IN_PHRASE = frozenset(("ADP", "DET", "NOUN", "PROPN", "ADJ"))
_MODIFIERS = word_set("compound amod nummod flat nmod:poss nmod")


def _left_phrase(sentence: _Sentence, place: int) -> str | None:
    """The phrase that ends right before the verb group, or before the group it is joined to."""
    first, tokens = sentence.span.first, sentence.tokens
    for _ in range(_JOINED):
        group = sentence.groups[place]
        at = group.first - 1
        joined = at >= first and sentence.lower(at) in ("and", "or", "but", ",")
        if place and joined and tokens[group.head].dep in ("", "conj"):
            place -= 1  # "was arrested and charged": the subject of the verb before
            continue
        while at > first and (
            sentence.lower(at) in _BETWEEN or tokens[at].text.isdecimal() or tokens[at].pos == "ADV"
        ):
            at -= 1
        if at > first and sentence.lower(at) == "whether":
            at -= 1  # "was considering whether to appeal"
        if place and sentence.groups[place - 1].first <= at < sentence.groups[place - 1].last:
            place -= 1  # "who had been laid off, entered"
            continue
        if at < first or sentence.lower(at) in _PRONOUNS:
            return None
        return _ending_at(sentence, at)
    return None


# How many verbs of one subject are followed back.
_JOINED = 8
_BETWEEN = frozenset((",", "who", "which", "that", ")", "”", "’", '"'))


def _ending_at(sentence: _Sentence, at: int) -> str | None:
    """The name or noun phrase that ends with token ``at``."""
    tokens, end = sentence.tokens, sentence.tokens[at].end
    if not tokens[at].text[0].isalnum():
        return None
    names = [
        m
        for m in sentence.named(max(sentence.span.start, end - _NEAR), end)
        if end - 2 <= m.end <= end + 2
    ]
    if names:
        return _name(names[-1])
    if sentence.lower(at) in _BREAKS:
        return None
    first = at
    while first > sentence.span.first and at - first < 5:
        before = sentence.lower(first - 1)
        if before in _DETERMINERS or before in _BREAKS or not before[0].isalnum():
            break
        first -= 1
    phrase = _clean(sentence.text[tokens[first].start : end])
    return None if phrase is None or _TIME.fullmatch(phrase) else phrase


def _right_phrase(sentence: _Sentence, start: int) -> str | None:
    """The name or noun phrase that begins right after the verb."""
    tokens, stop, at = sentence.tokens, sentence.span.last, start
    if at + 1 < stop and sentence.lower(at) == "to" and tokens[at + 1].text.islower():
        at += 1  # "refused to publish the figures": what was refused
    while at < stop and (sentence.lower(at) in _DETERMINERS or tokens[at].text in ("“", "‘", '"')):
        at += 1
    if at >= stop or sentence.lower(at) in _BREAKS | _PRONOUNS or not tokens[at].text[0].isalnum():
        return None
    last = at + 1
    while last < stop and last - at < _MOST:
        lower = sentence.lower(last)
        if lower in _TIME_WORDS or lower in _BREAKS or lower in _DETERMINERS:
            break
        if not (lower[0].isalnum() or lower in ("'s", "’s", "-")):
            break
        last += 1
    begin, end = tokens[at].start, tokens[last - 1].end
    names = sentence.named(begin, end)
    if (
        names
        and names[-1].end >= end - 2
        and (names[-1].start == begin or names[-1].kind == "person")
    ):
        return _name(names[-1])
    phrase = _clean(sentence.text[begin:end])
    return None if phrase is None or _TIME.fullmatch(phrase) else phrase


def _agent(sentence: _Sentence, group: VerbGroup) -> str | None:
    for at in range(group.last, min(group.last + 6, sentence.span.last - 1)):
        if sentence.lower(at) == "by":
            if sentence.tokens[at + 1].text[:1].isdigit():
                return None  # "lost by 29 votes"
            return _right_phrase(sentence, at + 1)
        if sentence.tokens[at].text in (",", ";", ":"):
            return None
    return None


def _name(mention: Mention) -> str | None:
    return mention.value.name if isinstance(mention.value, (Person, Named)) else None


def _clean(phrase: str) -> str | None:
    kept = " ".join(phrase.split()).strip("\"“”‘’',.:;()")
    return kept or None


def _time(sentence: _Sentence, group: VerbGroup) -> str | None:
    """The time that the sentence gives after the verb, else before it."""
    start, span = sentence.tokens[group.first].start, sentence.span
    match = _TIME.search(sentence.text, start, min(span.end, start + _NEAR)) or _TIME.search(
        sentence.text, max(span.start, start - _NEAR), start
    )
    return " ".join(match.group().split()) if match else None
