"""Two quotations that an article tells of two occasions, where another runs them into one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from .quotediff import Passage, Run

FEWEST = 3  # words to either side of the joint
JOINTS = frozenset("and but so yet while because although though".split())
NEAR = 200  # code points before the second quotation that can say when it was said
_SENTENCE_END = re.compile(r"[.!?…][”\"’')]*(?=\s|$)")
_MARK = re.compile(r"[“”\"«»]|\.\s?\.\s?\.|…|[^\W\d_]{2}")
# Another day, another text, another page, another question.
_OCCASION = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the\s+)?(?:next|following|same)\s+(?:day|morning|evening|week)"
    r"|(?:hours?|days?|weeks?|months?|years?|pages?|much)\s+(?:later|earlier|before|further\s+on)|later|earlier|elsewhere|afterwards?"
    r"|(?:on|at)\s+page\s+\d+|in\s+(?:a|an|another|his|her|their|its)\s+(?:[\w-]+\s+){0,3}"
    r"(?:statement|interview|post|tweet|letter|speech|release|report|video|e-?mail|message|column|broadcast|judgment|ruling)"
    r"|asked\s+(?:about|whether|if|why|how|what|when))\b",
    re.IGNORECASE,
)


def joined_occasions(a: Passage, b: Passage, runs: Sequence[Run]) -> tuple[int, int] | None:
    """The place in ``b`` between two quotations that its text sets apart, where ``a`` has the same
    words without a mark between them; None where there is none."""
    for run in runs:
        for size in range(FEWEST, run.size - FEWEST + 1):
            left, right = b.words[run.b + size - 1], b.words[run.b + size]
            if left.passage == right.passage or min(left.passage, right.passage) < 0:
                continue
            mine, following = a.words[run.a + size - 1], a.words[run.a + size]
            if _MARK.search(a.text[mine.end : following.start]) or not a.stops(run.a + size):
                continue
            if _set_apart(b.text[left.end : right.start]):
                return left.end, right.start
    return _by_a_word(a, b, runs)


def _by_a_word(a: Passage, b: Passage, runs: Sequence[Run]) -> tuple[int, int] | None:
    """The place in ``b`` between two quotations with a sentence of its own between, where ``a`` has one
    sentence with a word more ("X, but Y")."""
    for one, other in pairwise(runs):
        end, start = one.a + one.size, other.a
        left, right = b.words[one.b + one.size - 1], b.words[other.b]
        if start - end != 1 or one.b + one.size != other.b or min(one.size, other.size) < FEWEST:
            continue
        if left.passage == right.passage or min(left.passage, right.passage) < 0:
            continue
        if a.words[end].text not in JOINTS or _MARK.search(_around(a, end)):
            continue
        if len(_SENTENCE_END.findall(b.text[left.end : right.start])) > 1:
            return left.end, right.start
    return None


def _around(passage: Passage, word: int) -> str:
    """What stands beside a word, without its letters."""
    before, it, after = passage.words[word - 1 : word + 2]
    return passage.text[before.end : it.start] + " " + passage.text[it.end : after.start]


def _set_apart(between: str) -> bool:
    """Whether what leads to the second quotation, after the sentence of the first, tells another occasion."""
    end = _SENTENCE_END.search(between)
    return end is not None and bool(_OCCASION.search(between[end.end() :][-NEAR:]))
