"""Names of several words that two articles give with other words: "Institute" for "Institution",
words in another order, another first name.

Capitalised runs are compared, so that products and awards count as well as bodies. What is
left out is no difference: every newsroom shortens names.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import JaroWinkler

from ..model.comparison import NameVariant, Story
from ..model.fact import Reading
from .rarity import background
from .spellings import fold, is_title_case
from .surroundings import similarity
from .wordgroups import canonical

_WORD = re.compile(r"[^\W\d_](?:[\w&'’-]*\w)?")
_SMALL = frozenset("of the for de la del du al el &".split())
_OPENERS = frozenset(
    "a an the in on at to and or but for with from by as it its his her their this that no".split()
)
_TITLES = frozenset(
    "mr mrs ms dr sir dame lord lady president prime minister senator sen rep judge justice captain capt "
    "general gen colonel col sergeant sgt officer deputy chief professor prof rev bishop king queen prince "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december".split()
)
MOST_WORDS = 7
ENDING = 4  # letters: "-ions" is an ending, "-departments" is none
# The legal form behind a company's name; two of different meaning are two companies.
_LEGAL = {
    "co": "co", "company": "co", "corp": "corp", "corporation": "corp", "inc": "inc",
    "incorporated": "inc", "ltd": "ltd", "limited": "ltd", "plc": "plc", "llc": "llc", "llp": "llp",
    "gmbh": "gmbh", "ag": "ag", "bv": "bv", "nv": "nv", "spa": "spa", "pty": "ltd",
}  # fmt: skip
# What kind of body a name ends in.
_HEADS = frozenset(
    "agency association authority bank board bureau capital centre center charity church clinic club coalition "
    "college commission committee consortium corporation council department entertainment federation films "
    "foundation fund group holdings hospital industries institute institution insurance laboratories media ministry "
    "motors network office organisation organization partners party pictures press productions properties records "
    "research resources school service services society software stores studios systems technologies technology "
    "television trust union university ventures".split()
)


@dataclass(frozen=True, slots=True)
class _Run:
    """A capitalised run: its folded words, where it stands, what the article holds it to be."""

    words: tuple[str, ...]
    start: int
    end: int
    sentence: int
    kind: str
    person: bool = False  # a person's name is in it


def find_phrases(
    story: Story, weight: Callable[[str], float], spellings: Sequence[NameVariant] = ()
) -> tuple[NameVariant, ...]:
    """The names of several words that articles word differently, in order of place.

    ``spellings`` are the words already known to be one word in two spellings.
    """
    respelt = {frozenset((fold(v.a_form), fold(v.b_form))) for v in spellings}
    places = _place_words(story)
    runs = [_runs(reading) for reading in story.readings]
    told: list[set[tuple[str, ...]]] = [{run.words for run in found} for found in runs]
    by_word: dict[str, list[tuple[int, _Run]]] = defaultdict(list)
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
        and _worded_apart(a, b)
        and not _explained(a, b, respelt, places)
    }
    found_at: dict[tuple[tuple[str, ...], tuple[str, ...]], list[tuple[int, _Run, int, _Run]]] = (
        defaultdict(list)
    )
    for key in sorted(pairs):
        i, a, j, b = pairs[key]
        if _told_in(told[j], a.words) or _told_in(told[i], b.words):
            continue
        first = (i, a, j, b) if a.words < b.words else (j, b, i, a)
        found_at[first[1].words, first[3].words].append(first)
    variants = [
        v for group in found_at.values() if (v := _judge(group, runs, story, weight, places))
    ]
    return tuple(sorted(variants, key=lambda v: (v.a, v.b)))


def _runs(reading: Reading) -> list[_Run]:
    text = reading.article.prose
    kinds = {
        (fact.start, fact.end): fact.kind
        for fact in reading.facts
        if fact.kind in ("person", "organisation", "place")
    }
    return [
        run
        for number, sentence in enumerate(reading.sentences)
        for words in [list(_WORD.finditer(text, sentence.start, sentence.end))]
        if not sentence.headline and not is_title_case(words)
        for run in _sentence_runs(text, words, number, kinds)
    ]


def _sentence_runs(
    text: str, words: Sequence[re.Match[str]], number: int, kinds: Mapping[tuple[int, int], str]
) -> list[_Run]:
    found: list[_Run] = []
    current: list[re.Match[str]] = []
    for match in [*words, None]:
        if match is not None and (not current or _joined(text, current[-1], match)):
            small = match.group().lower() in _SMALL
            if match.group()[:1].isupper() or (current and small):
                current.append(match)
                continue
        while current and (current[-1].group().lower() in _SMALL):
            current.pop()
        if current:
            found += _as_run(current, number, kinds)
        current = [match] if match is not None and match.group()[:1].isupper() else []
    return found


def _joined(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    gap = text[before.end() : after.start()]
    return gap in (" ", " & ", "\xa0") or (gap == ". " and len(before.group()) == 1)


def _as_run(
    matches: list[re.Match[str]], number: int, kinds: Mapping[tuple[int, int], str]
) -> list[_Run]:
    while matches and fold(matches[0].group()) in _TITLES | _SMALL | _OPENERS:
        matches = matches[1:]
    words = tuple(
        fold(re.sub(r"['’]s?$", "", m.group())) for m in matches if m.group().lower() not in _SMALL
    )
    words = tuple(w for w in words if len(w) > 1)
    if not 2 <= len(words) <= MOST_WORDS:
        return []
    start, end = matches[0].start(), matches[-1].end()
    inside = [kind for (s, e), kind in kinds.items() if s < end and e > start]
    kind = inside[0] if len(set(inside)) == 1 else ""
    return [_Run(words, start, end, number, kind, "person" in inside)]


def _told_in(told: set[tuple[str, ...]], words: tuple[str, ...]) -> bool:
    """Whether an article has the name, or a longer one that holds it."""
    size = len(words)
    return any(words == t[i : i + size] for t in told for i in range(len(t) - size + 1))


def _worded_apart(a: _Run, b: _Run) -> bool:
    x, y = a.words, b.words
    if {a.kind, b.kind} == {"person"}:
        return len(x) == len(y) == 2 and (x[0] == y[0]) != (x[1] == y[1])
    if "person" in (a.kind, b.kind):
        return False
    if sorted(x) == sorted(y):
        return not (a.person or b.person)
    if _plurals_moved(x, y):
        return True
    if len(x) != len(y):
        return False
    off = [i for i in range(len(x)) if x[i] != y[i]]
    if len(off) != 1:
        return False
    one, other = x[off[0]], y[off[0]]
    if off[0] == len(x) - 1 and one.rstrip("s") == other.rstrip("s"):
        return False  # a plural
    return _akin(one, other) or len(x) >= 3 or (off[0] == len(x) - 1 and _other_head(one, other))


def _other_head(one: str, other: str) -> bool:
    """The last words say two legal forms, or two kinds of body."""
    if one in _LEGAL and other in _LEGAL:
        return _LEGAL[one] != _LEGAL[other]
    return one in _HEADS and other in _HEADS


def _plurals_moved(x: tuple[str, ...], y: tuple[str, ...]) -> bool:
    """Another word of the name bears the plural: "Crafts Food" for "Craft Foods", "Fern Islands
    Garage" for "Fern Island Garage Repairs". A plural at the end alone is the same name."""
    short = min(len(x), len(y))
    off = [i for i in range(short) if x[i] != y[i]]
    plural = bool(off) and all(x[i].rstrip("s") == y[i].rstrip("s") for i in off)
    if not plural or abs(len(x) - len(y)) > 1:
        return False
    return (len(x) == len(y) == 2 and len(off) == 2) or (
        short >= 3 and off == [off[0]] and off[0] < short - 1
    )


def _place_words(story: Story) -> frozenset[str]:
    """The words of places: "Los Angeles" says nothing about which body it is in the name of."""
    return frozenset(
        fold(word)
        for reading in story.readings
        for fact in reading.facts
        if fact.kind == "place"
        for word in _WORD.findall(fact.text)
    )


def _explained(a: _Run, b: _Run, respelt: set[frozenset[str]], places: frozenset[str]) -> bool:
    """The words that differ are spelt differently (told already), or a country and its adjective."""
    off = [(x, y) for x, y in zip(a.words, b.words, strict=False) if x != y]
    if any(frozenset(pair) in respelt for pair in off):
        return True
    return len(off) == 1 and any(p[:4] == w[:4] for w in off[0] for p in places if len(p) >= 4)


def _akin(x: str, y: str) -> bool:
    """One word in two forms: "Distribution", "Distributors"; a plural is the same name."""
    stem = len(list(itertools.takewhile(lambda pair: pair[0] == pair[1], zip(x, y, strict=False))))
    long = max(len(x), len(y))
    return stem >= 4 and stem >= 0.6 * long and long - stem <= ENDING


def _judge(
    group: list[tuple[int, _Run, int, _Run]],
    runs: list[list[_Run]],
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
    alike = max(_alike(story, i, x, j, y, weight) for i, x, j, y in group)
    bar = _bar(
        a, b, telling=bool(telling), shared=len(shared), rare=min(len(where_a), len(where_b))
    )
    if bar is None or alike < bar[0]:
        return None
    sure = bar[1]
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
        kind="person" if a.kind == "person" else (a.kind or b.kind or "name"),
    )


def _bar(a: _Run, b: _Run, *, telling: bool, shared: int, rare: int) -> tuple[float, float] | None:
    """How alike the surroundings have to be for two wordings to be one name, and how sure it is
    then; None where nothing says so. ``telling``: they share a word that is no common one."""
    off = [(x, y) for x, y in zip(a.words, b.words, strict=False) if x != y]
    if a.kind == b.kind == "person":
        return _person_bar(a, b, rare)
    if sorted(a.words) == sorted(b.words):
        return 0.08, 0.75
    if not telling:
        return (0.4, 0.6) if shared >= 2 and rare == 1 else None
    if _plurals_moved(a.words, b.words) or (len(off) == 1 and _akin(*off[0])):
        return 0.08, 0.75
    one, other = off[-1]
    if one in _LEGAL and other in _LEGAL:
        return 0.0, 0.6
    bodies = a.kind == b.kind == "organisation"
    if bodies and shared >= 2 and a.words[-1] == b.words[-1]:
        return 0.12, 0.65
    if shared >= 2:
        return 0.22, 0.65
    return (0.15, 0.6) if bodies and rare == 1 else None


def _person_bar(a: _Run, b: _Run, rare: int) -> tuple[float, float] | None:
    """Relatives share a surname and colleagues a first name, so the rest has to be the same."""
    kept = JaroWinkler.similarity(a.words[0], b.words[0])
    if a.words[1] != b.words[1]:
        return (0.4, 0.6) if rare == 1 else None
    if kept >= 0.7:
        return 0.22, 0.65
    return (0.2, 0.6) if rare == 1 and kept >= 0.6 else None


def _all(runs: list[list[_Run]]) -> list[tuple[int, _Run]]:
    return [(i, run) for i, found in enumerate(runs) for run in found]


def _first_each(places: tuple[tuple[int, int, int], ...]) -> tuple[tuple[int, int, int], ...]:
    first = {place[0]: place for place in reversed(places)}
    return tuple(first[article] for article in sorted(first))


def _text(story: Story, place: tuple[int, int, int]) -> str:
    article, start, end = place
    return story.readings[article].article.text[start:end]


def _alike(story: Story, i: int, a: _Run, j: int, b: _Run, weight: Callable[[str], float]) -> float:
    return similarity(_around(story.readings[i], a), _around(story.readings[j], b), weight)


def _around(reading: Reading, run: _Run) -> dict[str, float]:
    words = reading.sentences[run.sentence].words
    at = next((k for k, w in enumerate(words) if w.start >= run.start), len(words))
    return {
        canonical(w.lemma): 0.9 ** abs(k - at)
        for k, w in enumerate(words)
        if not (w.start < run.end and w.end > run.start)
    }
