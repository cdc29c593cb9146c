"""The first and the last words of a quoted sentence, where two articles tell them otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from ..model.comparison import WordEdit
from .quotediff import JOINT, Gap, Passage, Run, edit
from .quotestyle import abbreviates

TOLD = 6  # words in the middle of two sentences that are no mere phrase
ENDING = 6  # words at the end of a sentence that may be told otherwise
LONGEST = 4  # words that initials stand for


def ending(a: Passage, b: Passage, runs: Sequence[Run], *, equal: int) -> WordEdit | None:
    """The last words of the sentence where both quotations end it otherwise.

    ``equal`` words are told alike before; a few in common begin many sentences, and a few in
    the middle of two sentences are a phrase that comes back.
    """
    first, run = runs[0], runs[-1]
    if equal < TOLD and not (a.starts(first.a) or b.starts(first.b)):
        return None
    a_end, b_end = run.a + run.size, run.b + run.size
    a_stop, b_stop = _stop(a, a_end), _stop(b, b_end)
    if a_stop is None or b_stop is None:
        return None
    passages = {w.passage for w in b.words[b_end - 1 : b_stop]}
    if len(passages) > 1:
        return None
    # What follows the stop is another sentence, and no mark of an edit.
    found = edit(
        Passage(a.text, a.words[:a_stop]),
        Passage(b.text, b.words[:b_stop]),
        Gap((a_end, a_stop), (b_end, b_stop)),
    )
    same = min(equal, _in_sentence(a, run.a, a_end), _in_sentence(b, run.b, b_end))
    if found is None or 2 * max(len(found.a_words), len(found.b_words)) > same:
        return None
    return found if found.kind == "words" else None


def _in_sentence(passage: Passage, start: int, end: int) -> int:
    """The words before ``end`` in its sentence, where that does not begin before ``start``; else no limit."""
    begins = next((i for i in range(end - 1, start - 1, -1) if passage.starts(i)), None)
    return len(passage.words) if begins is None else end - begins


def _stop(passage: Passage, start: int) -> int | None:
    """The word after the sentence or the quotation, at most ``ENDING`` words on; None where it runs on."""
    if passage.stops(start):
        return None
    ends = range(start + 1, min(start + ENDING, len(passage.words)) + 1)
    return next((end for end in ends if passage.stops(end)), None)


def opening(a: Passage, b: Passage, run: Run) -> WordEdit | None:
    """The first word or two of a quotation where the source has others at their place."""
    size = run.a
    if not 1 <= size <= JOINT or run.b < size:
        return None
    start = run.b - size
    if any(b.stops(i) for i in range(start + 1, run.b + 1)):
        return None
    mine = [w.text for w in a.words[:size]]
    theirs = [w.text for w in b.words[start : run.b]]
    if a.marked(0, size) or b.marked(start + b.starts(start), run.b) or _one_word(mine, theirs):
        return None
    if any(
        abbreviates(mine[-1:], [w.text for w in b.words[i : run.b]])
        for i in range(max(0, run.b - LONGEST), run.b)
    ):
        return None
    alike = size == JOINT and mine[0] == theirs[0]  # "The one person", "the only person"
    if set(mine) & set(theirs) and not alike:
        return None
    at = int(alike)
    return WordEdit(
        "words",
        tuple(mine[at:]),
        tuple(theirs[at:]),
        a.span(at, size),
        b.span(start + at, run.b),
    )


def _one_word(mine: Sequence[str], theirs: Sequence[str]) -> bool:
    """The last words are one word written together on one side ("datacenter", "data center")."""
    return mine[-1] == "".join(theirs[-2:]) or theirs[-1] == "".join(mine[-2:])
