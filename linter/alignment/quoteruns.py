"""Common runs of two passages set where a reader would see them, when words are said more than once."""

from __future__ import annotations

import itertools

from .quotediff import FEW, JOINT, SPLICED, Passage, Run, gap

FRAME = 2  # words of a sentence before a phrase from which on it is another
_COORDINATORS = frozenset(("and", "or", "nor"))


def without_chance(runs: list[Run]) -> list[Run]:
    """The runs without a word or two that both give in the middle of much that only one gives."""
    return [
        run
        for i, run in enumerate(runs)
        if not 0 < i < len(runs) - 1
        or run.size > JOINT
        or min(max(gap(runs[i - 1], run).sizes), max(gap(run, runs[i + 1]).sizes)) < SPLICED
    ]


def drawn_together(a: Passage, b: Passage, runs: list[Run]) -> list[Run]:
    """The first run at the place nearest to the second: words said more than once are the last said."""
    if len(runs) < 2:
        return runs
    first, second = runs[0], runs[1]
    mine, theirs = [w.text for w in a.words], [w.text for w in b.words]
    words, size = mine[first.a : first.a + first.size], first.size
    a_gap, b_gap = gap(first, second).sizes
    if a_gap < b_gap:
        later = range(second.b - size, first.b, -1)
        at = next((i for i in later if theirs[i : i + size] == words), first.b)
        return [Run(first.a, at, size), *runs[1:]]
    later = range(second.a - size, first.a, -1)
    at = next((i for i in later if mine[i : i + size] == words), first.a)
    return [Run(at, first.b, size), *runs[1:]]


def _doubled(short: Passage, full: Passage, a: int, b: int, size: int) -> int:
    """Words at the head of a sentence of ``short`` that ``full`` has twice, the first time before "and": "The
    price [and the size of the price] worry us". ``a`` and ``b`` begin the common words, ``size`` of them; 0
    where nothing is left out so."""
    head = short.words[a]
    if not short.starts(a) or full.starts(b) or not short.text[head.start].isupper():
        return 0
    begin = _begin(full, b)
    alike = itertools.takewhile(
        lambda i: i < size and short.words[a + i].text == full.words[begin + i].text,
        range(b - begin),
    )
    same = sum(1 for _ in alike)
    if same < JOINT or begin + same >= b or full.words[begin + same].text not in _COORDINATORS:
        return 0
    return 0 if full.marked(begin + same, b) else same


def with_doubled(a: Passage, b: Passage, runs: list[Run], *, plain: bool) -> list[Run]:
    """The runs with the first one parted where one side leaves out the second of two coordinate phrases."""
    first = runs[0]
    at, there, size = first.a, first.b, first.size
    if not plain and (same := _doubled(b, a, there, at, size)):
        begin = _begin(a, at)
        head = Run(begin, there, same)
    elif same := _doubled(a, b, at, there, size):
        head = Run(at, _begin(b, there), same)
    else:
        return runs
    return [head, Run(at + same, there + same, size - same), *runs[1:]]


def _begin(passage: Passage, start: int) -> int:
    """Where the sentence of the word ``start`` begins, at most ``FEW`` words before; else ``start``."""
    return next(
        (i for i in range(start - 1, max(-1, start - FEW - 1), -1) if passage.starts(i)), start
    )


def framed_apart(a: Passage, b: Passage, first: Run) -> bool:
    """Whether both sentences come to the common words after several others of their own, as two sentences
    come to one phrase."""
    return all(
        not any(passage.starts(i) for i in range(max(0, start - FRAME), start + 1))
        and not passage.marked(max(0, start - FRAME), start)
        for passage, start in ((a, first.a), (b, first.b))
    )
