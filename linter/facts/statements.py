"""Statements: who did what to whom around an outcome verb.

The verb group comes from the words (``verbgroups``); the actor and the one acted upon from
the parse where there is one, else from the phrases beside the verb. In a passive the actor
is the phrase after "by", so that "X sued Y" and "Y was sued by X" read the same.
"""

from __future__ import annotations

from dataclasses import replace

from ..model.analysis import Analysis, Token
from ..model.values import Statement
from .clausemoods import denied_with, of_none, own_mood, whole_mood
from .clauses import first_subject, for_so_long, governing_subject, limited, obliques, outer_mood
from .clausesentence import NEAR, PRONOUNS, ClauseSentence, dependent
from .mention import Mention
from .nominals import Nominal, nominals
from .partyphrases import named_as, phrase_of
from .sidephrases import agent, left_phrase, right_phrase
from .timephrases import TIME
from .verbgroups import VerbGroup, verb_groups

_RELATIVES = frozenset(["who", "which", "that"])


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
        ClauseSentence(
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


def _nominal(sentence: ClauseSentence, noun: Nominal) -> Statement:
    """What a noun of action tells."""
    subject, theme = (
        None
        if n is None or sentence.lower(n) in PRONOUNS or n == noun.head
        else phrase_of(sentence, n)
        for n in (noun.actor, noun.theme)
    )
    start = sentence.tokens[noun.first].start
    times = TIME.search(sentence.text, start, min(sentence.span.end, start + NEAR))
    return Statement(
        verb=noun.verb,
        subject=subject,
        object=theme,
        negated=noun.negated,
        time=" ".join(times.group().split()) if times else None,
    )


def _value(sentence: ClauseSentence, place: int) -> Statement:
    group = sentence.groups[place]
    left = (
        _parsed(sentence, group, ("nsubj", "nsubj:pass"))
        or _modified(sentence, group)
        or (None if _aimed(sentence, group) else left_phrase(sentence, place))
    )
    right = _parsed(sentence, group, ("obj",))
    declared = _declared(sentence, group)
    if declared is not None:
        left, right = phrase_of(sentence, declared), None
        subject, patient = left, None
    elif group.passive:
        subject, patient = agent(sentence, group), left
    else:
        subject, patient = left, right or right_phrase(sentence, group.last)
    tokens, span, head = sentence.tokens, sentence.span, group.head
    parsed = bool(tokens[head].dep)
    negated = group.negated or (
        parsed and (of_none(sentence, head) or denied_with(sentence, group))
    )
    return Statement(
        verb=group.verb, subject=subject, object=patient, negated=negated,
        modality=("until" if negated and _until_now(sentence, group) else None)
        or whole_mood(own_mood(sentence, group, parsed=parsed), outer_mood(tokens, span, head) if parsed else None),
        time=_time(sentence, group),
        others=_others(sentence, head) if parsed else (),
        meant=_meant(sentence, head) if parsed else None,
    )  # fmt: skip


def _until_now(sentence: ClauseSentence, group: VerbGroup) -> bool:
    """What is denied only up to a time: "not until Monday", "not in ten years"."""
    tokens, span = sentence.tokens, sentence.span
    return limited(tokens, span, group.last) or for_so_long(
        tokens, group.first, group.last, span.last
    )


def _declared(sentence: ClauseSentence, group: VerbGroup) -> int | None:
    """What a verb with an object makes so: "declared the bridge unsafe"."""
    tokens, head = sentence.tokens, group.head
    if not group.verb.startswith("be ") or tokens[head].dep != "xcomp":
        return None
    return dependent(sentence, tokens[head].head, ("obj",))


def _meant(sentence: ClauseSentence, head: int) -> str | None:
    """Whom the pronoun before the verb most likely means: the subject of the clause above, else of
    the sentence before."""
    tokens, span = sentence.tokens, sentence.span
    subject = dependent(sentence, head, ("nsubj", "nsubj:pass"))
    if subject is None or sentence.lower(subject) not in _ANAPHORS:
        return None
    above = governing_subject(tokens, span, head)
    if above is not None:
        return _after_dateline(sentence, above) or phrase_of(sentence, above)
    before = sentence.before
    if before is None:
        return None
    root = next((n for n in range(before.first, before.last) if tokens[n].dep == "root"), None)
    found = None if root is None else first_subject(tokens, before, root)
    return None if found is None else phrase_of(replace(sentence, span=before), found)


def _after_dateline(sentence: ClauseSentence, subject: int) -> str | None:
    """ "LONDON, 4 March – Vesterby Lines said it": the name after the dash, where the parser took the place."""
    tokens, first = sentence.tokens, sentence.span.first
    for n in range(first, min(sentence.span.last, first + _DATELINE)):
        if tokens[n].text in ("-", "–", "—"):
            named = sentence.named(tokens[n].end, tokens[n].end + 2) if subject < n else ()
            return named_as(named[0]) if named else None
        if tokens[n].text[:1].islower():
            return None
    return None


_DATELINE = 14  # words
_ANAPHORS = frozenset(("he", "she", "it", "they"))


def _others(sentence: ClauseSentence, head: int) -> tuple[tuple[str, str], ...]:
    """The parties and things that hang on the verb by a preposition."""
    tokens = sentence.tokens
    linked = tokens[head].dep == "xcomp" and tokens[head].pos == "ADJ"  # "stays open"
    phrases = (
        (case, phrase_of(sentence, noun))
        for verb in ((head, tokens[head].head) if linked else (head,))
        for case, noun in obliques(tokens, sentence.span, verb)
        if sentence.lower(noun) not in PRONOUNS
    )
    return tuple((case, phrase) for case, phrase in phrases if phrase)


def _parsed(sentence: ClauseSentence, group: VerbGroup, relations: tuple[str, ...]) -> str | None:
    """The phrase that the parser makes subject or object of the verb, or of the verb it is joined to."""
    tokens, governor = sentence.tokens, group.head
    if not tokens[governor].dep:
        return None
    for _ in range(3):
        child = dependent(sentence, governor, relations)
        if child is not None:
            if sentence.lower(child) in _RELATIVES and tokens[governor].dep.startswith("acl"):
                child = tokens[governor].head
            return None if sentence.lower(child) in PRONOUNS else phrase_of(sentence, child)
        joined = tokens[governor].dep in ("conj", "xcomp")
        if "obj" in relations or not (joined or _purpose(tokens[governor])):
            return None
        governor = tokens[governor].head
    return None


def _purpose(token: Token) -> bool:
    """ "She went to Norrham to meet the bishop": who acts is told by the verb above."""
    return token.dep == "advcl" and token.tag == "VB"


def _aimed(sentence: ClauseSentence, group: VerbGroup) -> bool:
    return _purpose(sentence.tokens[group.head]) and sentence.lower(group.first) == "to"


def _modified(sentence: ClauseSentence, group: VerbGroup) -> str | None:
    """What a participle alone tells of: "the letters found in the loft", and of who acts above it: "the
    lorry left, carrying logs"."""
    tokens, head = sentence.tokens, group.head
    token = tokens[head]
    if group.first != head or token.tag not in ("VBG", "VBN") or token.head >= head:
        return None
    if token.dep == "acl" and tokens[token.head].pos in ("NOUN", "PROPN"):
        return phrase_of(sentence, token.head)
    if token.dep == "advcl" and token.tag == "VBG":
        found = first_subject(tokens, sentence.span, token.head)
        return None if found is None else phrase_of(sentence, found)
    return None


def _time(sentence: ClauseSentence, group: VerbGroup) -> str | None:
    """The time that the sentence gives after the verb, else before it."""
    start, span = sentence.tokens[group.first].start, sentence.span
    match = TIME.search(sentence.text, start, min(span.end, start + NEAR)) or TIME.search(
        sentence.text, max(span.start, start - NEAR), start
    )
    return " ".join(match.group().split()) if match else None
