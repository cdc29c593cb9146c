"""Which words an attribution reports: before it, behind it, or on both sides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from . import cues
from . import function_words as fw
from .cue_forms import FORMS, Form
from .frames import Item
from .noun_phrases import COMMAS, is_name, is_noun
from .reported_ranges import content_ranges, has_finite, trim
from .reporting import COMPLEMENTS, STARTS_CLAUSE, Range, Report, is_finite

_FREELY_CLAUSAL = frozenset("say tell think believe insist argue hope".split())
_OBJECTS = frozenset("me him her us them you it".split())
_AFTER_CLAUSE = frozenset("find show suggest indicate learn understand".split())
_PAST_CLAUSE = frozenset("report claim allege confirm admit state maintain suggest warn".split())
_NO_CLAUSE = frozenset(("nothing", "little", "so"))
_BREAKS = frozenset((",", "which", "who", "that", "where", "as", "after", "when"))
_PERCEIVE = frozenset("see hear feel notice record guess show".split())


def with_content(
    items: Sequence[Item], groups: Sequence[Report], place: int, clausal: frozenset[int]
) -> Report | None:
    """``groups[place]`` with the words it reports; None where it reports none.

    A blocked one ("could not say") stays without words: later verbs share its subject.
    """
    group = groups[place]
    form = FORMS.get(items[group.cue].word)
    after = _after(items, group)
    content = content_ranges(items, groups, place, after)
    content = tuple(r for r in (trim(items, *r) for r in content) if r[0] < r[1])
    if group.blocked:
        return replace(group, content=())
    opens = items[-1].word == ":" and not has_finite(items, content)
    if not content or opens:
        content = ()
        listed = items[-1].word == ":" and len(items) - group.last <= 16
        return replace(group, opens_list=True) if listed else None
    quotes = [k for a, b in content for k in range(a, b) if items[k].kind == "quote"]
    if form is None or group.lemma == "according to":
        return replace(group, content=content)
    speaks = form.kind == "speak"
    if speaks and not quotes:
        return None
    if speaks and not form.evaluates and not _adjacent(items, group, quotes):
        return None
    opening = items[content[0][0]].word
    parsed = (
        group.cue in clausal
        and group.lemma not in _PERCEIVE
        and opening not in fw.PREPOSITIONS
        and opening != "up"
    )
    clause = parsed or _is_clause(items, group, form, content)
    if not speaks and not quotes and not clause:
        return None
    return replace(group, content=content, quotes_only=group.quotes_only or speaks)


def _adjacent(items: Sequence[Item], group: Report, quotes: list[int]) -> bool:
    """Whether words in quotation marks stand right beside the attribution."""
    lead = group.first - 1
    if lead >= 0 and (lead in quotes or (items[lead].word in COMMAS and lead - 1 in quotes)):
        return True
    nearest = min((k for k in quotes if k > group.cue), default=None)
    if nearest is None:
        return False
    between = range(group.last + 1, nearest)
    return nearest - group.cue <= 2 or (
        items[nearest - 1].word in (":", ",") and len(between) <= 16
    )


def _is_clause(
    items: Sequence[Item], group: Report, form: Form, content: tuple[Range, ...]
) -> bool:
    """Whether what a verb governs is a clause and no mere object ("confirmed the sale")."""
    if content[0][0] < group.first or group.position == "after":
        return form.kind == "say" or form.lemma in _AFTER_CLAUSE
    start, end = content[0]
    if items[start].word == "to":
        return False
    if start > 0 and items[start - 1].word in COMPLEMENTS:
        return True
    if form.kind != "say" or items[start].word in _NO_CLAUSE:
        return False
    if form.lemma in _FREELY_CLAUSAL and items[group.cue].word not in cues.NOUNLIKE:
        return _is_free_clause(items, form, start, end)
    if items[start].word in fw.PREPOSITIONS:
        return False
    if items[start].word in STARTS_CLAUSE - {"it"} and end - start > 2:
        return True
    return _has_verb(items, form, start, end)


def _is_free_clause(items: Sequence[Item], form: Form, start: int, end: int) -> bool:
    """As ``_is_clause``, for verbs that take a clause without "that" as a rule."""
    finite = any(is_finite(items, k) for k in range(start, end))
    spoken = form.lemma in ("say", "tell")
    if items[start].word in fw.PREPOSITIONS:
        return spoken and finite
    if spoken:
        return end - start >= 2
    return finite or any(items[k].word.endswith("ed") for k in range(start, end))


def _has_verb(items: Sequence[Item], form: Form, start: int, end: int) -> bool:
    """Whether a verb follows the first noun phrase, before any comma or relative."""
    for k in range(start + 1, min(end, start + 26)):
        word = items[k].word
        if word in _BREAKS:
            return False
        if is_finite(items, k) and items[k - 1].word != "to":
            return True
        noun = is_name(items[k - 1]) or (
            is_noun(items[k - 1]) and items[k - 1].word not in fw.DETERMINERS
        )
        if noun and word.endswith("ed") and len(word) > 4 and k + 1 < end:
            return form.lemma in _PAST_CLAUSE
    return False


def _after(items: Sequence[Item], group: Report) -> int:
    """The first item after the attribution and the one addressed."""
    place = group.last + 1
    if group.position in ("after", "according") or group.lemma not in cues.TAKES_ADDRESSEE:
        return place
    if group.position == "passive" or place >= len(items):
        return place
    limit = min(len(items), place + 16)
    if items[place].word in COMPLEMENTS:
        return place
    quoted = any(item.kind == "quote" for item in items[max(0, group.first - 2) : group.first])
    for k in range(place, limit):
        word = items[k].word
        if items[k].kind == "quote" or (word == "that" and k > place):
            return k
        if word in (":", ".", ";") or word in COMMAS:
            speech = k + 1 < len(items) and items[k + 1].kind == "quote"
            if quoted or speech or k - place <= 3:
                return k
            break
        if is_finite(items, k) or word in ("as", "when", "while", "after", "because"):
            break
    first = items[place]
    if first.word in _OBJECTS:
        return place + 1
    if first.word in STARTS_CLAUSE:
        return place
    while place < limit and (items[place].word in fw.DETERMINERS and items[place].kind == "word"):
        place += 1
    named = place < limit and is_name(items[place])
    while (place < limit and is_name(items[place])) or (
        place < limit and items[place].word == "'s"
    ):
        place += 1
    return place if named else min(place + 1, len(items))
