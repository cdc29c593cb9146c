"""Differences between two quotations that a house style makes, and no other words said.

A style book writes out contractions, masks oaths, chooses a clock of twelve or twenty-four
hours, and spells names of another script (AP, Guardian and Reuters style each rule on these).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from .rarity import background
from .spelledforms import fold
from .transcriptions import house_spelling, one_sound
from .wordgroups import canonical

# "he's" is "he is" or "he has", "they'd" "they would" or "they had"; the folding had to choose.
_SHORT = (("is", "has", re.compile(r"['’]s\Z")), ("would", "had", re.compile(r"['’]d\Z")))
# "f---", "s**t"; not the dash after "I" or "a".
_MASKED = re.compile(r"(?<![\w'’])[b-hj-zB-HJ-Z](?:[*#@_]{2,}|[-–—]{2,})|\*{2,}")
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})\Z")
_BESIDE_CLOCK = frozenset(
    "a m p am pm est edt cst cdt mst mdt pst pdt gmt bst cet cest utc".split()
)
_AGENT = re.compile(r"(?P<stem>\w{5,})(?:e|o)r(?P<many>s?)")
_LETTERS = re.compile(r"[^\W\d_]+")
_LATIN = re.compile(r"[^\W\d_]")
# Titles and parts of names that a style book cuts short before a name.
_CUT_SHORT = frozenset(
    frozenset(pair.split())
    for pair in (
        "saint street", "sainte ste", "mount mt", "fort ft", "avenue ave", "road rd", "boulevard blvd", "professor prof",
        "general gen", "senator sen", "representative rep", "governor gov", "lieutenant lt", "colonel col", "sergeant sgt",
        "captain capt", "major maj", "admiral adm", "commander cmdr", "reverend rev", "president pres", "department dept",
        "government govt", "brothers bros", "company co", "corporation corp", "incorporated inc", "limited ltd", "number no",
    )
)  # fmt: skip
_FORMS = frozenset(("", "s", "es", "d", "ed", "ing", "e", "n", "en", "y", "ies", "ied"))
STEM = 3  # letters that two forms of a word have in common
_FOREIGN = 0x370  # where Greek begins, and after it every script but the Latin
NAME = 4  # letters of a name whose sound tells that it is one
SHORTEST = 5  # letters of a word in which an error shows
_INFLECTED = ("s", "ed", "ing", "er", "est", "ly", "en")
_POSTS = frozenset("pm dpm mp mps mep ceo cfo coo vp pc dc".split())
_SMALL = frozenset(("and", "of", "the", "for", "in"))
_UNITS = {
    short: frozenset(full.split())
    for short, full in (
        ("km", "kilometer kilometers"), ("kms", "kilometer kilometers"), ("m", "meter meters million"), ("cm", "centimeter centimeters"),
        ("mm", "millimeter millimeters"), ("kg", "kilogram kilograms kilo kilos"), ("kgs", "kilogram kilograms kilos"), ("g", "gram grams"),
        ("lb", "pound pounds"), ("lbs", "pound pounds"), ("oz", "ounce ounces"), ("ft", "foot feet"), ("in", "inch inches"),
        ("yd", "yard yards"), ("yds", "yard yards"), ("mi", "mile miles"), ("hr", "hour hours"), ("hrs", "hour hours"),
        ("min", "minute minutes"), ("mins", "minute minutes"), ("sec", "second seconds"), ("secs", "second seconds"), ("yr", "year years"), ("yrs", "year years"),
        ("k", "thousand"), ("b", "billion"), ("tn", "trillion"), ("tv", "television"), ("uni", "university"),
    )
}  # fmt: skip
_DOMAINS = frozenset(("com", "org", "net"))


def in_style(
    mine: Sequence[str], theirs: Sequence[str], raw: tuple[str, str], around: tuple[str, str]
) -> bool:
    """Whether the folded words ``mine`` and ``theirs``, ``raw`` as written, say the same.

    ``around`` is the text of each with a few characters more on either side.
    """
    return (
        _contracted(mine, theirs, raw)
        or any(_MASKED.search(text) for text in around)
        or (_clock(mine) is not None and _clock(mine) == _clock(theirs))
        or (bool(mine) != bool(theirs) and set(mine or theirs) <= _DOMAINS)
        or (abbreviates(mine, theirs) and _a_style(mine[0], theirs, raw[1]))
        or (abbreviates(theirs, mine) and _a_style(theirs[0], mine, raw[0]))
        or (len(mine) == len(theirs) == 1 and _one_word(mine[0], theirs[0], raw))
    )


def abbreviates(short: Sequence[str], full: Sequence[str]) -> bool:
    """Initials beside the words they stand for, with or without the small ones; or a sign of a unit."""
    if len(short) != 1 or not full:
        return False
    letters = short[0]
    if len(full) == 1:
        return full[0] in _UNITS.get(letters, ())
    big = "".join(word[0] for word in full if word not in _SMALL)
    return len(letters) > 1 and letters in (big, big + "s", "".join(word[0] for word in full))


def _a_style(short: str, full: Sequence[str], raw: str) -> bool:
    """Whether the long form is a name or a post, of which each newsroom has its own short one ("U.N."), or
    a unit: who cuts "care homes" down to "CHs" puts other words in the speaker's mouth."""
    telling = [word for word in _LETTERS.findall(raw) if word.casefold() not in _SMALL]
    return len(full) == 1 or short in _POSTS or all(word[0].isupper() for word in telling)


def _one_word(mine: str, theirs: str, raw: tuple[str, str]) -> bool:
    if frozenset((mine, theirs)) in _CUT_SHORT or _script(mine) != _script(theirs):
        return True  # "אחרי", "after" in the speaker's tongue
    if all(text[:1].isupper() and len(text) >= NAME for text in raw) and one_sound(
        fold(raw[0]), fold(raw[1])
    ):
        return True  # "Mohammed", "Muhammad"
    agent = _AGENT.fullmatch(mine), _AGENT.fullmatch(theirs)
    if agent[0] and agent[1] and agent[0].groups() == agent[1].groups():
        return True  # "adviser", "advisor"
    return house_spelling(raw[0], raw[1], ("", "")) or _misspelt(mine, theirs)


def _script(word: str) -> bool:
    """Whether its letters are Latin ones; so is a word without letters."""
    return all(ord(letter) < _FOREIGN for letter in _LATIN.findall(word))


def _misspelt(one: str, other: str) -> bool:
    """A letter is missing in the middle, or two have changed places, and what is left is no word: a typing
    error of the newsroom's, not another word said. An ending may be a form of the word."""
    short, long = sorted((one, other), key=len)
    if len(short) < SHORTEST or short.isdigit():
        return False
    dropped = any(long[:i] + long[i + 1 :] == short for i in range(1, len(long) - 1))
    turned = len(short) == len(long) and any(
        one[:i] + one[i + 1] + one[i] + one[i + 2 :] == other for i in range(1, len(one) - 1)
    )
    words, _ = background()
    known = [canonical(word) in words for word in (one, other)]
    odd = other if known[0] else one
    return (dropped or turned) and known[0] != known[1] and not odd.endswith(_INFLECTED)


def _contracted(mine: Sequence[str], theirs: Sequence[str], raw: tuple[str, str]) -> bool:
    both = {(*mine,), (*theirs,)}
    return any(
        both == {(one,), (other,)} and any(mark.search(text) for text in raw)
        for one, other, mark in _SHORT
    )


def _clock(words: Sequence[str]) -> int | None:
    """Minutes after noon or midnight; None where the words are no time of day."""
    match = _CLOCK.match(words[0]) if words else None
    if match is None or not _BESIDE_CLOCK.issuperset(words[1:]):
        return None
    return (int(match[1]) * 60 + int(match[2])) % 720


def inflected(one: str, other: str) -> bool:
    """Two forms of one word: "send", "sends", "sending"."""
    pairs = zip(one, other, strict=False)
    same = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return same >= STEM and {one[same:], other[same:]} <= _FORMS
