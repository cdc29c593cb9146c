"""The phrases that stand right before and right after a verb, by the words: for where no parse tells the parties."""

from __future__ import annotations

from .clausesentence import NEAR, PRONOUNS, ClauseSentence
from .namewords import word_set
from .partyphrases import clean, named_as
from .timephrases import TIME
from .verbgroups import VerbGroup

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


def left_phrase(sentence: ClauseSentence, place: int) -> str | None:
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
        if at < first or sentence.lower(at) in PRONOUNS:
            return None
        return _ending_at(sentence, at)
    return None


# How many verbs of one subject are followed back.
_JOINED = 8
_BETWEEN = frozenset((",", "who", "which", "that", ")", "”", "’", '"'))


def _ending_at(sentence: ClauseSentence, at: int) -> str | None:
    """The name or noun phrase that ends with token ``at``."""
    tokens, end = sentence.tokens, sentence.tokens[at].end
    if not tokens[at].text[0].isalnum():
        return None
    names = [
        m
        for m in sentence.named(max(sentence.span.start, end - NEAR), end)
        if end - 2 <= m.end <= end + 2
    ]
    if names:
        return named_as(names[-1])
    if sentence.lower(at) in _BREAKS:
        return None
    first = at
    while first > sentence.span.first and at - first < 5:
        before = sentence.lower(first - 1)
        if before in _DETERMINERS or before in _BREAKS or not before[0].isalnum():
            break
        first -= 1
    phrase = clean(sentence.text[tokens[first].start : end])
    return None if phrase is None or TIME.fullmatch(phrase) else phrase


def right_phrase(sentence: ClauseSentence, start: int) -> str | None:
    """The name or noun phrase that begins right after the verb."""
    tokens, stop, at = sentence.tokens, sentence.span.last, start
    if at + 1 < stop and sentence.lower(at) == "to" and tokens[at + 1].text.islower():
        at += 1  # "refused to publish the figures": what was refused
    while at < stop and (sentence.lower(at) in _DETERMINERS or tokens[at].text in ("“", "‘", '"')):
        at += 1
    if at >= stop or sentence.lower(at) in _BREAKS | PRONOUNS or not tokens[at].text[0].isalnum():
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
        return named_as(names[-1])
    phrase = clean(sentence.text[begin:end])
    return None if phrase is None or TIME.fullmatch(phrase) else phrase


def agent(sentence: ClauseSentence, group: VerbGroup) -> str | None:
    for at in range(group.last, min(group.last + 6, sentence.span.last - 1)):
        if sentence.lower(at) == "by":
            if sentence.tokens[at + 1].text[:1].isdigit():
                return None  # "lost by 29 votes"
            return right_phrase(sentence, at + 1)
        if sentence.tokens[at].text in (",", ";", ":"):
            return None
    return None
