"""Two figures of one article that have changed places in another: "the insurer pays £1 million and the
council £350,000", "the council £1 million and the insurer £350,000".

Both articles tell both numbers, so no number is missing anywhere. The words that stand by one
figure and not by the other say what it is of; they have to be found by the other figure there, for
both figures, and nowhere by the same one.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ..model.comparison import Disagreement, Ref, Story
from ..model.fact import Fact, Reading
from .entries import Entry
from .pairs import Pair
from .quantities import significant_digits
from .rows import comparison
from .wordgroups import canonical

KINDS = ("money", "count", "percentage", "measurement")
CONFIDENCE = 0.7
REACH = 80  # code points of words that may say what a figure is of
TOGETHER = 1  # sentences between two figures that are told side by side
FEWEST = 10
TELLING, OUTWEIGHS = (
    2.0,
    3.0,
)  # what the words of either figure weigh, by themselves and against those that stay
_MARK = re.compile(r"[,;:()–—.!?]|\b(?:and|but|while|whereas|with|against|to|compared|than|or)\b")
_PLAIN = frozenset(
    map(
        canonical,
        "be have do say will would pay get give take make come go put total remain remaining other rest more "
        "less year month week day per cent percent about around nearly only up down rise fall".split(),
    )
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure of an article and the words by it, over all its mentions."""

    entry: Entry
    words: frozenset[str]


def match_exchanges(
    story: Story,
    entries: Mapping[int, Sequence[Entry]],
    every: Sequence[Pair],
    known: Iterable[Disagreement],
    weight: Callable[[str], float],
) -> list[Disagreement]:
    """One disagreement for each two figures that have changed places; those in ``known`` are left out."""
    told = {ref for item in known for side in item.sides for ref in side}
    figures = {
        article: [
            _Told(entry, _words_by(story.readings[article], entry))
            for entry in own
            if _may_be(entry)
        ]
        for article, own in entries.items()
    }
    by_refs = {(p.a.refs[0], p.b.refs[0]): p for p in every if p.a.fact.kind in KINDS}
    groups: dict[tuple[object, ...], list[tuple[Entry, Entry, Pair]]] = defaultdict(list)
    for i, j in itertools.combinations(sorted(figures), 2):
        for x, y in _side_by_side(figures[i]):
            for mine in _equal(x, figures[j]):
                for other in _equal(y, figures[j]):
                    if mine is other or not _near(mine.entry, other.entry):
                        continue
                    if not _exchanged(x, y, mine, other, weight):
                        continue
                    if told & {x.entry.refs[0], y.entry.refs[0]}:
                        continue
                    for a, b in ((x, other), (y, mine)):
                        pair = by_refs.get((a.entry.refs[0], b.entry.refs[0]))
                        if pair is not None:
                            values = sorted(
                                q.low for e in (x, y) if (q := e.entry.quantity) is not None
                            )
                            groups[x.entry.sort, *values].append((a.entry, b.entry, pair))
                            break
    return [_disagreement(story, found) for found in groups.values()]


def _may_be(entry: Entry) -> bool:
    q = entry.quantity
    return (
        q is not None
        and entry.fact.kind in KINDS
        and q.low == q.high
        and (q.low >= FEWEST or significant_digits(q.low) > 1)
    )


def _side_by_side(own: Sequence[_Told]) -> Iterator[tuple[_Told, _Told]]:
    for x, y in itertools.combinations(own, 2):
        p, q = x.entry.quantity, y.entry.quantity
        if p is None or q is None or (p.sort, p.unit) != (q.sort, q.unit) or p.low == q.low:
            continue
        if x.words and y.words and _near(x.entry, y.entry):
            yield x, y


def _near(x: Entry, y: Entry) -> bool:
    return any(abs(f.sentence - g.sentence) <= TOGETHER for f in x.facts for g in y.facts)


def _equal(x: _Told, others: Sequence[_Told]) -> list[_Told]:
    p = x.entry.quantity
    return [
        o
        for o in others
        if p is not None
        and (q := o.entry.quantity) is not None
        and (p.sort, p.low) == (q.sort, q.low)
        and (p.unit == q.unit or None in (p.unit, q.unit))
    ]


def _exchanged(
    x: _Told, y: _Told, mine: _Told, other: _Told, weight: Callable[[str], float]
) -> bool:
    """The words by ``x`` stand by the other value there, and those by ``y`` by the value of ``x``."""
    of_x, of_y = x.words - y.words, y.words - x.words
    of_mine, of_other = mine.words - other.words, other.words - mine.words
    crossed = [sum(map(weight, words)) for words in (of_x & of_other, of_y & of_mine)]
    stayed = sum(map(weight, (of_x & of_mine) | (of_y & of_other)))
    return min(crossed) >= TELLING and sum(crossed) >= OUTWEIGHS * stayed


def _words_by(reading: Reading, entry: Entry) -> frozenset[str]:
    """The content words that stand by the mentions of a figure, up to a mark or another figure."""
    found: set[str] = set()
    for fact in entry.facts:
        start, end = _window(reading, fact)
        found |= {
            canonical(word.lemma)
            for word in reading.sentences[fact.sentence].words
            if start <= word.start
            and word.end <= end
            and not (fact.start <= word.start < fact.end)
            and word.pos in ("NOUN", "PROPN", "ADJ", "")
        }
    return frozenset(found) - _PLAIN


def _window(reading: Reading, fact: Fact) -> tuple[int, int]:
    prose = reading.article.prose
    sentence = reading.sentences[fact.sentence]
    others = [
        f
        for f in reading.facts
        if f.sentence == fact.sentence and f.kind in KINDS and f.start != fact.start
    ]
    start = max(
        (f.end for f in others if f.end <= fact.start),
        default=max(sentence.start, fact.start - REACH),
    )
    end = min(
        (f.start for f in others if f.start >= fact.end),
        default=min(sentence.end, fact.end + REACH),
    )
    marks = [m.end() for m in _MARK.finditer(prose, start, fact.start)]
    after = _MARK.search(prose, fact.end, end)
    return max((start, *marks)), after.start() if after else end


def _disagreement(story: Story, found: Sequence[tuple[Entry, Entry, Pair]]) -> Disagreement:
    """The article that most of the pairs share is the one that has the figures the other way."""
    often = Counter(entry.article for a, b, _ in found for entry in (a, b))
    primary = {i for i in often if story.readings[i].article.primary}
    odd = max(often, key=lambda i: (i not in primary, often[i], i))
    mine: dict[int, Ref] = {}
    theirs: dict[int, Ref] = {}
    for a, b, _ in found:
        for entry in (a, b):
            side = mine if entry.article == odd else theirs
            side.setdefault(entry.article, entry.refs[0])
    return Disagreement(
        sort=found[0][0].sort,
        sides=(tuple(theirs[i] for i in sorted(theirs)), tuple(mine.values())),
        best=comparison(found[0][2]),
        confidence=CONFIDENCE,
    )
