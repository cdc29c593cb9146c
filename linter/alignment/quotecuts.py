"""A quotation that stops, unmarked, before the words that qualify it, or begins after them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Literal

from .quotediff import Passage, Run

Cut = tuple[tuple[int, int] | None, Literal["a", "b"] | None]
# Conjunctions of contrast, concession, condition and exception (Quirk et al. 1985, 15.34-15.44).
IN_SENTENCE = frozenset(
    "but though although however unless until except if only provided yet while despite".split()
)
# Conjuncts of contrast and concession that open the next sentence (ibid. 8.143).
NEXT_SENTENCE = frozenset("but however yet though nevertheless nonetheless still".split())
PHRASES = (
    ("that", "said"),
    ("even", "so"),
    ("and", "yet"),
    ("having", "said", "that"),
    ("at", "the", "same", "time"),
    ("on", "the", "other", "hand"),
    ("then", "again"),
    ("all", "the", "same"),
)
DENIES = frozenset("not no never nobody nothing none neither nor without".split())
SUPPOSES = DENIES | frozenset("if unless doubt hardly".split())
# What looks like a denial and is none: "nothing less than", "not only", "no doubt".
AFFIRMS = (
    ("nothing", "less"),
    ("nothing", "but"),
    ("no", "less"),
    ("no", "doubt"),
    ("not", "only"),
    ("not", "just"),
    ("not", "merely"),
    ("not", "least"),
    ("none", "other"),
)
# A clause before these stands beside what follows, and does not govern it.
COORDINATES = frozenset("and but or nor so yet for then".split())
# What these open is one thing more, or a figure of speech, and no qualification.
ADDS = frozenset(
    (
        "but also",
        "but especially",
        "but particularly",
        "but above",
        "if anything",
        "provided by",
        "yet another",
        "yet again",
        "yet more",
    )
)
# What assures the hearer of what follows, and qualifies nothing said before.
ASSURES = (
    "but make no mistake",
    "but have no doubt",
    "but be in no doubt",
    "but rest assured",
    "but let me be clear",
    "but let us be clear",
)
ONLY = frozenset("if when because after once until on in".split())
REPORTS = frozenset(
    "say said tell told inform informed announce report reported add stress confirm".split()
)
# What a clause before "that" says of how far the speaker believes, knows or wants what follows
# (Quirk et al. 1985, 16.31-16.33), and adverbs that say it in a word (ibid. 8.127).
STANCES = frozenset(
    "think thought believe believed know knew hope hoped fear feared suspect suspected guess suppose feel felt expect "
    "assume understand wish certain sure convinced confident afraid worried aware possible likely probable obvious "
    "agree agreed accept concede admit grant right correct true wrong mistaken false "
    # Where it is known from: hearsay, report, inference (Aikhenvald 2004, 1.2).
    "hear heard hears gather gathered learn learned learnt read understood reckon reckoned infer inferred presume "
    "presumed imagine rumored rumoured alleged supposed".split()
)
_TOLD = re.compile(
    r"\b(?:am|is|are|was|were|been|being|get|got) (?:told|informed|led to believe|given to understand)\b"
)
ADVERBS = frozenset(
    "perhaps maybe probably possibly presumably apparently basically essentially hopefully frankly honestly "
    "obviously clearly certainly surely unfortunately sadly".split()
)
CONDITIONS = frozenset(("if", "unless", "until", "provided"))
SUBJECTS = frozenset("i you he she it we they there".split())
SHORTEST = 3
SENTENCE = 6  # words of a sentence, as far as both give it
LONGEST = 15  # words of a clause that qualifies what comes before
SHOWN = 12
HEAD = 24  # code points before a quotation that hold the word before it
_CLAUSE = re.compile(r"\s*[;:—–]")
# A full stop inside or outside the closing mark, or before a paragraph that opens with one.
_CLOSED = re.compile(r"\s*(?:[.!?](?!\s?[.…])[”\"’']+(?!\w)|[”\"’']+\.|\.\s*\n\s*[“\"‘'])")
_OPENED = re.compile(r"(?:^|[\s:,])[“\"‘']$")
# The reporter's sentence goes on in the quotation: the “Board told me to resign”.
_RUNS_IN = frozenset(
    "a an the this that these those his her its their our my of in to for with on at by from as and or but if whether how "
    "why when because while although though is are was were be been being has have had would will could should".split()
)
_ELLIPSIS = re.compile(r"[\s,]*[”\"’']?\s*(?:…|\.\s?\.\s?\.)")
# The reporter's own words finish the sentence: it was “not safer” for the old.
_RUNS_ON = re.compile(r"[”\"’']\s+(?!said\b|says\b)[a-z]")
# "Still, it helps" concedes; "Still in hospital" tells of time.
_ASIDE = re.compile(r"\s*,")
Told = Callable[[Sequence[str], Literal["a", "b"]], bool]


def find_cut(a: Passage, b: Passage, runs: Sequence[Run], *, told: Told) -> Cut:
    """The span of the qualification, and the side that gives it.

    ``told(words, side)`` says whether that side's article quotes the words elsewhere.
    """
    first, last = runs[0], runs[-1]
    a_end, b_end = last.a + last.size, last.b + last.size
    if _begins(a, first.a) and (span := _supposition(b, first.b, told, "a")):
        return span, "b"
    if _begins(b, first.b) and (span := _supposition(a, first.a, told, "b")):
        return span, "a"
    if _ends(a, a_end) and (span := _qualification(b, b_end, told, "a")):
        return span, "b"
    if _ends(b, b_end) and (span := _qualification(a, a_end, told, "b")):
        return span, "a"
    if span := _broken_off(a, b, last, told, "a"):
        return span, "b"
    if span := _broken_off(b, a, Run(last.b, last.a, last.size), told, "b"):
        return span, "a"
    return None, None


def _ends(passage: Passage, end: int) -> bool:
    """The quotation ends here without an ellipsis; a word more may follow."""
    words = passage.words
    rest = next((i for i in range(end, len(words)) if words[i].passage != words[end - 1].passage), len(words)) - end  # fmt: skip
    quoted = words[end - 1].passage >= 0
    at = words[end + rest - 1].end
    goes_on = _ELLIPSIS.match(passage.text, at) or _RUNS_ON.match(passage.text, at)
    return quoted and rest <= 1 and not goes_on


def _begins(passage: Passage, start: int) -> bool:
    """A quotation begins here, in its own right, with a capital and no ellipsis before it."""
    words = passage.words
    first = words[start]
    before = passage.text[max(0, first.start - 6) : first.start]
    return (
        first.passage >= 0
        and (start == 0 or words[start - 1].passage != first.passage)
        and passage.text[first.start].isupper()
        and bool(_OPENED.search(before))
        and not _runs_in(passage.text, first.start)
    )


def _runs_in(text: str, start: int) -> bool:
    """Whether the reporter's own sentence leads into the quotation at ``start``."""
    before = text[max(0, start - HEAD) : start].rstrip("“\"‘' ").split()
    return bool(before) and before[-1] in _RUNS_IN


def _broken_off(
    short: Passage, full: Passage, run: Run, told: Told, other: Literal["a", "b"]
) -> tuple[int, int] | None:
    """The rest of a clause that ``short`` closes with a full stop in the middle, as if that were the sentence.

    What a comma parts from it may be left for another quotation; what none parts belongs to it.
    """
    end, there = run.a + run.size, run.b + run.size
    begin = next((i for i in range(end - 1, run.a - 1, -1) if short.starts(i)), None)
    if begin is None or end - begin < SENTENCE or there >= len(full.words) or full.stops(there):
        return None
    if short.words[end - 1].passage < 0 or not full.starts(run.b + begin - run.a):
        return None
    text, at = short.text, short.words[end - 1].end
    if not text[short.words[begin].start].isupper() or not _CLOSED.match(text, at):
        return None
    if full.text[full.words[there - 1].end : full.words[there].start].strip():
        return None
    stop = next(i for i in range(there + 1, len(full.words) + 1) if full.stops(i))
    rest = [word.text for word in full.words[there:stop]]
    another = rest[0] in COORDINATES and rest[1:2] and rest[1] in SUBJECTS
    if len(rest) < SHORTEST or another or told(rest, other):
        return None
    return full.words[there].start, full.words[there + min(len(rest), SHOWN) - 1].end


def _supposition(
    passage: Passage, start: int, told: Told, other: Literal["a", "b"]
) -> tuple[int, int] | None:
    """The head of the sentence that denies or supposes what follows: "I doubt that", "if"; or the
    condition before it in the middle of one."""
    words = passage.words
    condition = _condition(passage, start)
    if condition is not None:
        head = [w.text for w in words[condition:start]]
        return None if told(head, other) else (words[condition].start, words[start - 1].end)
    first = start
    while first > 0 and not passage.starts(first) and start - first < SHOWN:
        first -= 1
    head = [w.text for w in words[first:start]]
    if first == start or not passage.starts(first) or passage.marked(first + 1, start):
        return None
    hearsay = _TOLD.search(" ".join(head)) is not None
    stated = head[-1] == "that" and (
        hearsay or (not STANCES.isdisjoint(head) and REPORTS.isdisjoint(head))
    )
    stance = stated or head[-1] in STANCES or ADVERBS.issuperset(head)
    if not stance and (head[-1] in COORDINATES or not _denies(head)):
        return None
    return None if told(head, other) else (words[first].start, words[start - 1].end)


def _denies(head: Sequence[str]) -> bool:
    affirmed = {word for pair in pairwise(head) if pair in AFFIRMS for word in pair}
    return not (SUPPOSES - affirmed).isdisjoint(head)


def _condition(passage: Passage, start: int) -> int | None:
    """The word that opens a condition right before ``start``, in the same sentence and unmarked:
    "and if the grid holds, [it will last]"."""
    for place in range(start - 1, max(-1, start - SHOWN - 1), -1):
        if passage.starts(place + 1):
            return None
        if passage.words[place].text in CONDITIONS:
            return None if passage.marked(place + 1, start) else place
    return None


def _qualification(
    passage: Passage, end: int, told: Told, other: Literal["a", "b"]
) -> tuple[int, int] | None:
    words = passage.words
    stop = end
    while stop < len(words) and words[stop].passage == words[end - 1].passage and stop < end + 40:
        stop += 1
    rest = [w.text for w in words[end:stop]]
    if len(rest) < SHORTEST or not _qualifies(passage, end, rest) or told(rest, other):
        return None
    return words[end].start, words[end + min(len(rest), SHOWN) - 1].end


def _qualifies(passage: Passage, end: int, rest: Sequence[str]) -> bool:
    if any(tuple(rest[: len(phrase)]) == phrase for phrase in PHRASES):
        return True
    if passage.stops(end):
        concedes = rest[0] != "still" or _ASIDE.match(passage.text, passage.words[end].end)
        return rest[0] in NEXT_SENTENCE and bool(concedes) and not _balanced(passage, end)
    if rest[0] in IN_SENTENCE:
        return not _adds(rest)
    size = next((i for i in range(1, len(rest)) if passage.stops(end + i)), len(rest))
    return (
        size <= LONGEST
        and bool(_CLAUSE.match(passage.text, passage.words[end - 1].end))
        and not DENIES.isdisjoint(rest[:size])
    )


def _balanced(passage: Passage, end: int) -> bool:
    """Whether the sentence before ``end`` has its own "but": what follows then goes back to its first part."""
    begin = next(i for i in range(end - 1, -1, -1) if passage.starts(i))
    inside = {word.text for word in passage.words[begin + 1 : end]}
    return not inside.isdisjoint(("but", "although", "though", "however", "yet", "while"))


def _adds(rest: Sequence[str]) -> bool:
    """Whether the words only go on: "but also", "while keeping", "yet another"."""
    following = rest[1]
    if rest[0] == "only":
        return following not in ONLY
    if " ".join(rest).startswith(ASSURES):
        return True
    return " ".join(rest[:2]) in ADDS or (rest[0] == "while" and following.endswith("ing"))
