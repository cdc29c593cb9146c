"""Names of several words that two articles give with other words: "Institute" for "Institution",
words in another order, another first name.

Capitalised runs are compared, so that products and awards count as well as bodies. What is
left out is no difference: every newsroom shortens names.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Sequence

from ..facts.namewords import KIN
from ..facts.placenames import one_name, tier_of
from ..model.comparison import NameVariant, Story
from ..model.fact import Reading
from .capitalruns import WORD, Run, read_runs
from .holdernames import find_holder_names
from .rarity import background
from .spelledforms import fold
from .surroundings import similarity
from .wordgroups import canonical
from .wordings import bar, kind_of, other_middle, worded_apart

_KIN = re.compile(rf"\b(?:{'|'.join(sorted(KIN))}),?\s$")
_REACH = 20  # letters


def find_phrases(
    story: Story, weight: Callable[[str], float], spellings: Sequence[NameVariant] = ()
) -> tuple[NameVariant, ...]:
    """The names of several words that articles word differently, in order of place.

    ``spellings`` are the words already known to be one word in two spellings.
    """
    respelt = {frozenset((fold(v.a_form), fold(v.b_form))) for v in spellings}
    places = _place_words(story)
    runs = [read_runs(reading) for reading in story.readings]
    told: list[set[tuple[str, ...]]] = [{run.words for run in found} for found in runs]
    by_word: dict[str, list[tuple[int, Run]]] = defaultdict(list)
    for article, found in enumerate(runs):
        for run in {r.words: r for r in reversed(found)}.values():
            for word in set(run.words):
                by_word[word].append((article, run))
    pairs = {
        (i, a.words, j, b.words): (i, a, j, b)
        for group in by_word.values()
        for (i, a), (j, b) in itertools.combinations(group, 2)
        if i != j
        and a.words != b.words
        and worded_apart(a, b)
        and _relative(story.readings[i], a) == _relative(story.readings[j], b)
        and not _explained(a, b, respelt, places)
    }
    found_at: dict[tuple[tuple[str, ...], tuple[str, ...]], list[tuple[int, Run, int, Run]]] = (
        defaultdict(list)
    )
    for key in sorted(pairs):
        i, a, j, b = pairs[key]
        known = [_told_in(told[j], a.words), _told_in(told[i], b.words)]
        slip = a.kind == b.kind == "person" and other_middle(a.words, b.words)
        if all(known) or (any(known) and not slip):
            continue
        first = (i, a, j, b) if a.words < b.words else (j, b, i, a)
        found_at[first[1].words, first[3].words].append(first)
    variants = [
        v for group in found_at.values() if (v := _judge(group, runs, story, weight, places))
    ]
    held = find_holder_names(story, weight, (*spellings, *variants))
    return tuple(sorted((*variants, *held), key=lambda v: (v.a, v.b)))


def _relative(reading: Reading, run: Run) -> bool:
    """Whether a person is told as somebody's relative ("her brother, Tom Hale"), who has a name alike."""
    low = max(0, run.start - _REACH)
    return run.kind == "person" and _KIN.search(reading.article.prose, low, run.start) is not None


def _tellers(runs: Sequence[Sequence[Run]], words: tuple[str, ...]) -> int:
    """How many articles have the name, or a longer one that holds it."""
    return sum(_told_in({run.words for run in found}, words) for found in runs)


def _told_in(told: set[tuple[str, ...]], words: tuple[str, ...]) -> bool:
    """Whether an article has the name, or a longer one that holds it."""
    size = len(words)
    return any(words == t[i : i + size] for t in told for i in range(len(t) - size + 1))


def _place_words(story: Story) -> frozenset[str]:
    """The words of places: "Los Angeles" says nothing about which body it is in the name of."""
    return frozenset(
        fold(word)
        for reading in story.readings
        for fact in reading.facts
        if fact.kind == "place"
        and (" " not in fact.text or tier_of(one_name(fact.text)) != "unknown")
        for word in WORD.findall(fact.text)
    )


def _explained(a: Run, b: Run, respelt: set[frozenset[str]], places: frozenset[str]) -> bool:
    """The words that differ are spelt differently (told already), or a country and its adjective; or a club's
    town stands on either side of its name."""
    if len(a.words) == 2 and a.words == b.words[::-1] and set(a.words) & places:
        return "person" not in (a.kind, b.kind)
    off = [(x, y) for x, y in zip(a.words, b.words, strict=False) if x != y]
    if any(frozenset(pair) in respelt for pair in off):
        return True
    if len(off) != 1 or off[0][0].rstrip("s") == off[0][1].rstrip("s"):
        return False  # a plural is no adjective
    return any(p[:4] == w[:4] for w in off[0] for p in places if len(p) >= 4)


def _knows_both(runs: Sequence[Run], own: Run, other: Run) -> bool:
    """Whether an article has the words of the other name too, beside its own: "Harl's Corrin Line"
    knows that the Harl Line is no slip for the Corrin Line."""
    off = set(other.words) - set(own.words)
    return bool(off) and any(
        off <= set(run.words) and set(run.words) & (set(own.words) - set(other.words))
        for run in runs
    )


def _judge(
    group: list[tuple[int, Run, int, Run]],
    runs: list[list[Run]],
    story: Story,
    weight: Callable[[str], float],
    places_named: frozenset[str],
) -> NameVariant | None:
    _, a, _, b = group[0]
    rarity, _ = background()
    shared = [w for w in a.words if w in b.words]
    telling = [w for w in shared if w not in rarity and w not in places_named]
    where_a = sorted({i for i, r in _all(runs) if r.words == a.words})
    where_b = sorted({i for i, r in _all(runs) if r.words == b.words})
    if all(_knows_both(runs[i], x, y) or _knows_both(runs[j], y, x) for i, x, j, y in group):
        return None
    alike = max(_alike(story, i, x, j, y, weight) for i, x, j, y in group)
    needed = bar(
        a,
        b,
        telling=bool(telling),
        shared=len(shared),
        rare=min(len(where_a), len(where_b)),
        usual=max(_tellers(runs, a.words), _tellers(runs, b.words)),
    )
    if needed is None or alike < needed[0]:
        return None
    sure = needed[1]
    rare_first = len(where_a) <= len(where_b)
    places = {
        words: tuple((i, r.start, r.end) for i in where for r in runs[i] if r.words == words)
        for words, where in ((a.words, where_a), (b.words, where_b))
    }
    first, second = (a.words, b.words) if rare_first else (b.words, a.words)
    one, other = _first_each(places[first]), _first_each(places[second])
    return NameVariant(
        a=one[0],
        b=other[0],
        a_form=_text(story, one[0]),
        b_form=_text(story, other[0]),
        a_articles=one,
        b_articles=other,
        confidence=sure,
        similarity=round(alike, 3),
        kind=kind_of(a) or kind_of(b) or "name",
    )


def _all(runs: list[list[Run]]) -> list[tuple[int, Run]]:
    return [(i, run) for i, found in enumerate(runs) for run in found]


def _first_each(places: tuple[tuple[int, int, int], ...]) -> tuple[tuple[int, int, int], ...]:
    first = {place[0]: place for place in reversed(places)}
    return tuple(first[article] for article in sorted(first))


def _text(story: Story, place: tuple[int, int, int]) -> str:
    article, start, end = place
    return story.readings[article].article.text[start:end]


def _alike(story: Story, i: int, a: Run, j: int, b: Run, weight: Callable[[str], float]) -> float:
    return similarity(_around(story.readings[i], a), _around(story.readings[j], b), weight)


def _around(reading: Reading, run: Run) -> dict[str, float]:
    words = reading.sentences[run.sentence].words
    at = next((k for k, w in enumerate(words) if w.start >= run.start), len(words))
    return {
        canonical(w.lemma): 0.9 ** abs(k - at)
        for k, w in enumerate(words)
        if not (w.start < run.end and w.end > run.start)
    }
