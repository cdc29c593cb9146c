"""Two passages of quoted words compared: the runs that both give, and the words that differ.

The longest common runs are found first (Ratcliff and Obershelp's way, as ``difflib`` has it):
an edit is then read as a person would mark it, and not as the cheapest rewriting.
"""

from __future__ import annotations

import difflib
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from ..model.comparison import Edit, WordEdit
from .quotestyle import in_style, inflected
from .quotewords import BRACKETED, QuoteWord, words_in

# Writers mark an edit by an ellipsis or brackets; a closing mark or the words of an
# attribution in between make two quotations of it.
_EDITED = re.compile(r"\.\s?\.\s?\.|…|[\[\]()]")
_MARKED = re.compile(r"\.\s?\.\s?\.|…|[\[\]()“”\"«»]|’\s|[^\W\d_]{2}")
_STOP = re.compile(r"[”\"’')]*[.!?…]")
# A stop after these ends no sentence: "Mr. Orde", "J. Orde".
_BEFORE_NAMES = frozenset(
    "mr mrs ms messrs dr prof rev hon st mt ft sen rep gov gen col lt sgt capt cpl maj cmdr adm supt insp det atty".split()
)
_INITIAL = re.compile(r"[A-HJ-Z]")
# A sentence that ends with the quotation's comma: "... at noon," she said. "Nobody ..."
_RESUMED = re.compile(r",[”\"’'][^”\"]*[^\W_][”\"’')]*[.!?]\s+[“\"‘'][\s“\"‘'\[(]*\Z")
_OPENED = re.compile(r"[“\"«‘'][\s\[(]*\Z")
_JOINS = frozenset("and but so because as then that".split())
_JOINTS = _JOINS | frozenset("or yet while which although though when if for also".split())
Span = tuple[int, int]
CLAUSE = 3  # words of the shortest clause with its conjunction
SPLICED = 6  # words left out from here on are a part of what was said, not a slip
FEW = 15  # words gone from inside one sentence that alter it
JOINT = 2  # words that may stand in the place of what is left out ("but", "and so")
SURE = 4  # a run that belongs to the match whatever stands before it
LONG = 8  # words of a run beside which two more are no chance
MASK = 3  # characters beside a word that can mask the rest of it
REORDERED = 5  # words that a passage told in another order has at least


@dataclass(frozen=True, slots=True)
class Passage:
    """Quoted words with the text they stand in."""

    text: str
    words: Sequence[QuoteWord]

    def stops(self, end: int) -> bool:
        """Whether a sentence or the quotation ends before the word ``end``."""
        if end >= len(self.words):
            return True
        before, after = self.words[end - 1], self.words[end]
        if before.passage != after.passage:
            return True
        between, last = self.text[before.end : after.start], self.text[before.start : before.end]
        if between == ". " and (last.casefold() in _BEFORE_NAMES or _INITIAL.fullmatch(last)):
            return False
        return bool(_STOP.match(between) or _RESUMED.match(between))

    def starts(self, start: int) -> bool:
        """Whether a sentence or the quotation begins with the word ``start``."""
        return start == 0 or self.stops(start)

    def marked(self, start: int, end: int, *, joint: bool = True) -> bool:
        """Whether an ellipsis or a bracket stands at these words; or, with ``joint``, a closing mark
        or an attribution, where words may have been left out but none told otherwise."""
        around = self.words[max(start - 1, 0) : end + 1]
        sign = _MARKED if joint else _EDITED
        opens = self.words[0].start
        if start == 0 and self.text[max(0, opens - 2) : opens].rstrip()[-1:] in ("]", ")"):
            return True
        return any(
            sign.search(self.text, left.end, right.start)
            for left, right in itertools.pairwise(around)
            if left.end < right.start
        )

    def explains(self, start: int, end: int, words: Sequence[str]) -> bool:
        """Whether the words in brackets beside these are ``words``: "him [the mayor]", where the other
        says "the mayor" as if it had been said."""
        before = self.words[start - 1].end if start else self.words[start].start
        after = self.words[end].start if end < len(self.words) else self.words[end - 1].end
        bracketed = [
            [w.text for w in words_in(self.text, [(match.start() + 1, match.end() - 1)], 0)]
            for left, right in ((before, self.words[start].start), (self.words[end - 1].end, after))
            for match in BRACKETED.finditer(self.text, left, right)
        ]
        return list(words) in bracketed

    def embeds(self, words: tuple[int, int], other: Sequence[str]) -> bool:
        """Whether these one or two words open a quotation in small letters inside the reporter's sentence: it
        would “send a sign”, where the other has “This sends a sign”, a word more."""
        start, end = words
        first = self.words[start]
        opens = (
            start == 0
            or self.words[start - 1].passage != first.passage
            or bool(_OPENED.search(self.text[self.words[start - 1].end : first.start]))
        )
        small = self.text[first.start].islower()
        return opens and small and end - start == 1 and len(other) <= JOINT

    def raw(self, start: int, end: int, *, more: int = 0) -> str:
        """The words as written, with ``more`` characters to either side; nothing where there are none."""
        left, right = self.span(start, end)
        return self.text[max(0, left - more) : right + more] if start < end else ""

    def letters(self, start: int, end: int) -> str:
        """The words as written, run together: "first-hand" is "firsthand"."""
        left, right = self.span(start, end) if start < end else (0, 0)
        return "".join(c for c in self.text[left:right].casefold() if c.isalnum())

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place of the words, or of the gap where there are none."""
        if start < end:
            return self.words[start].start, self.words[end - 1].end
        at = min(max(start, 1), len(self.words) - 1)
        return self.words[at - 1].start, self.words[at].end


@dataclass(frozen=True, slots=True)
class Run:
    """Words that both passages give in a row."""

    a: int
    b: int
    size: int


@dataclass(frozen=True, slots=True)
class Gap:
    """What stands between two runs, by word index."""

    a: tuple[int, int]
    b: tuple[int, int]

    @property
    def sizes(self) -> tuple[int, int]:
        """Words on either side."""
        return self.a[1] - self.a[0], self.b[1] - self.b[0]


def equal_runs(a: Passage, b: Passage) -> list[Run]:
    """All runs of words that both give in one order, the longest found first."""
    mine, theirs = [w.text for w in a.words], [w.text for w in b.words]
    matcher = difflib.SequenceMatcher(None, mine, theirs, autojunk=False)
    return [Run(*block) for block in matcher.get_matching_blocks() if block.size]


def common_runs(a: Passage, b: Passage) -> list[Run]:
    """The runs of one utterance in both, those at its edges left out that chance explains."""
    runs = equal_runs(a, b)
    if reordered(a, b, runs):
        return runs
    while len(runs) > 1 and not _holds(a, b, runs[-1], runs[-2], last=True):
        runs.pop()
    while len(runs) > 1 and not _holds(a, b, runs[0], runs[1], last=False):
        runs.pop(0)
    return runs


def gap(left: Run, right: Run) -> Gap:
    """What stands between two runs."""
    return Gap((left.a + left.size, right.a), (left.b + left.size, right.b))


def gaps(runs: Sequence[Run]) -> list[Gap]:
    """What stands between the runs, in order."""
    return [gap(left, right) for left, right in itertools.pairwise(runs)]


def _holds(a: Passage, b: Passage, run: Run, neighbour: Run, *, last: bool) -> bool:
    if run.size >= SURE:
        return True
    beside = gap(neighbour, run) if last else gap(run, neighbour)
    at_edge = (
        a.stops(run.a + run.size) and b.stops(run.b + run.size)
        if last
        else a.starts(run.a) and b.starts(run.b)
    )
    wide = max(beside.sizes)
    if at_edge:
        return wide <= run.size + (run.size > 1)
    return wide <= run.size and (run.size == SURE - 1 or _goes_on(a, b, run, neighbour, last=last))


def _goes_on(a: Passage, b: Passage, run: Run, neighbour: Run, *, last: bool) -> bool:
    """Two words, one of them no mere particle, beside a long run of the same sentence."""
    if run.size != SURE - 2 or neighbour.size < LONG:
        return False
    words = a.words[run.a : run.a + run.size]
    first, second = (neighbour, run) if last else (run, neighbour)
    parted = any(
        passage.stops(i)
        for passage, low, high in (
            (a, first.a + first.size, second.a + 1),
            (b, first.b + first.size, second.b + 1),
        )
        for i in range(low, high)
    )
    return any(len(word.text) >= SURE for word in words) and not parted


def _reordered(mine: Sequence[str], theirs: Sequence[str], runs: Sequence[Run]) -> bool:
    """The same words in another order."""
    if not runs:
        return False
    first, last = runs[0], runs[-1]
    a = mine[first.a : last.a + last.size]
    b = theirs[first.b : last.b + last.size]
    return len(a) >= REORDERED and a != b and sorted(a) == sorted(b)


def reordered(a: Passage, b: Passage, runs: Sequence[Run]) -> bool:
    """Whether the runs hold the same words in another order."""
    return _reordered([w.text for w in a.words], [w.text for w in b.words], runs)


def _slides(a: Passage, b: Passage, between: Gap) -> list[Gap]:
    """The gap at every place where it may as well be seen: "I saw, I" is "saw, I" after "I"."""
    found = [between]
    if 0 not in between.sizes:
        return found
    for step in (-1, 1):
        now = between
        while (moved := _slide(a, b, now, step)) is not None:
            found.append(moved)
            now = moved
    return found


def _slide(a: Passage, b: Passage, at: Gap, step: int) -> Gap | None:
    """One word to the left or right; None where the passages differ there."""
    (a0, a1), (b0, b1) = at.a, at.b
    i, j = (a0 - 1, a1 - 1) if step < 0 else (a0, a1)
    k, m = (b0 - 1, b1 - 1) if step < 0 else (b0, b1)
    if min(i, k) < 0 or j >= len(a.words) or m >= len(b.words):
        return None
    texts = {a.words[i].text, a.words[j].text, b.words[k].text, b.words[m].text}
    return Gap((a0 + step, a1 + step), (b0 + step, b1 + step)) if len(texts) == 1 else None


def left_out(a: Passage, b: Passage, between: Gap) -> str | None:
    """ "a" or "b" where that side leaves a part of the other's words out, unmarked.

    A few words gone from inside one sentence are an altered sentence, and no two joined.
    """
    mine, theirs = between.sizes
    seen = _slides(a, b, between)
    if mine <= JOINT and theirs >= SPLICED and not any(a.marked(*g.a) for g in seen):
        return None if _inside(b, between.b, a, between.a) else "a"
    if theirs <= JOINT and mine >= SPLICED and not any(b.marked(*g.b) for g in seen):
        return None if _inside(a, between.a, b, between.b) else "b"
    return None


def _inside(full: Passage, words: Span, short: Passage, instead: Span) -> bool:
    """Whether no sentence ends at or between the words, and they are few or others that join nothing stand
    for them ("X, who" for "X under article 4 as follows: X")."""
    start, end = words
    if any(full.stops(i) for i in range(start, end + 1)):
        return False
    said = {word.text for word in short.words[slice(*instead)]}
    return end - start <= FEW or not said <= _JOINTS


def edit(a: Passage, b: Passage, between: Gap) -> WordEdit | None:
    """The words that differ; None where they differ in typography alone or the edit is marked."""
    mine = tuple(w.text for w in a.words[slice(*between.a)])
    theirs = tuple(w.text for w in b.words[slice(*between.b)])
    if "".join(mine) == "".join(theirs) or a.letters(*between.a) == b.letters(*between.b) != "":
        return None
    raw = a.raw(*between.a), b.raw(*between.b)
    if in_style(mine, theirs, raw, (a.raw(*between.a, more=MASK), b.raw(*between.b, more=MASK))):
        return None
    joint = not (mine and theirs and max(between.sizes) <= JOINT)
    slides = [g for g in _slides(a, b, between) if g == between or not _at_head(a, b, g)]
    explained = mine and theirs and (a.explains(*between.a, theirs) or b.explains(*between.b, mine))
    if not explained and any(
        a.marked(*g.a, joint=joint) or b.marked(*g.b, joint=joint) for g in slides
    ):
        return None
    if (
        mine
        and theirs
        and inflected(mine[-1], theirs[-1])
        and (a.embeds(between.a, theirs) or b.embeds(between.b, mine))
    ):
        return None
    if (not mine or not theirs) and any(_head_cut(a, b, g) for g in _slides(a, b, between)):
        return None
    kind: Edit = "words"
    if not mine or not theirs:
        kind = "added" if mine else "dropped"
    return WordEdit(kind, mine, theirs, a.span(*between.a), b.span(*between.b))


def _at_head(a: Passage, b: Passage, at: Gap) -> bool:
    """Before the first word of a sentence on both sides, where a mark tells of no edit inside it."""
    return a.starts(at.a[0]) and b.starts(at.b[0])


def _head_cut(a: Passage, b: Passage, at: Gap) -> bool:
    """A clause with the "and" after it is left out where a new quotation opens: "[I ran, and] I fell"."""
    full, words, short, here = (a, at.a, b, at.b[0]) if at.sizes[0] else (b, at.b, a, at.a[0])
    if not (_at_head(a, b, at) and 0 < here < len(short.words)) or words[1] - words[0] < CLAUSE:
        return False
    opens = short.text[short.words[here - 1].end : short.words[here].start]
    return full.words[words[1] - 1].text in _JOINS and _OPENED.search(opens) is not None
