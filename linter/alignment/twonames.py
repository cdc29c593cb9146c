"""What says that two close spellings are two names, or one name that newsrooms write in two ways."""

from __future__ import annotations

import re
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from ..facts.givennames import GIVEN
from ..facts.namewords import ROLES
from ..facts.placenames import one_name, tier_of
from ..facts.postphrases import STOPS
from .petnames import same_given_name
from .quotewords import fold as one_spelling
from .spelledforms import CALENDAR, fold
from .transcriptions import has_article, house_spelling

SYMBOL = 5  # letters
HOUSE = 5  # letters of a word from which British and American spelling is no choice of a person's
_BESIDE_AFTER = re.compile(r"\s(?:[A-Z]\.\s)?[A-ZÀ-Þ][a-zà-ÿ]")
_BESIDE_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ]\s(?:[A-Z]\.\s)?$")
_QUOTED = re.compile(r"[“\"‘']\w[\w'’-]*[,.]?[”\"’']")
# "The village of Norrham", "Norrham airport".
_KIND = (
    r"(?:city|(?:home)?town|village|suburb|hamlet|resort|municipality|commune|settlement|island|port|river|lake|mount|airport|"
    r"station|district|valley)"
)
_KIND_BEFORE = re.compile(rf"\b(?:{_KIND}s?(?:\sof)?|in|near|outside)\s$")
_KIND_AFTER = re.compile(rf"\s{_KIND}\b|,\s(?:an?|the)\s(?:[a-z]+\s){{0,2}}{_KIND}\b")
_NOUN_AFTER = re.compile(r"\s(?P<noun>[a-z]{3,})")
# How the adjective of a place is made: what its name loses, what takes the place of it.
_ADJECTIVES = (
    (("",), ("n", "an", "ian", "ean", "ish", "ese", "i")),
    (("a", "ia", "o"), ("an", "ian", "ean", "ese", "ish", "i")),
    (("y", "e", "land", "s", "us"), ("ian", "ish", "ese", "an", "i")),
)
_STATE_AFTER = re.compile(r",\s(?P<state>[A-Z][\w.]*(?:\s[A-Z][\w.]*)?)")
AROUND = 40  # letters of the text to either side


@dataclass(frozen=True, slots=True)
class Spelt:
    """A spelling as a story has it: the articles that do, the folded name words on either side, and each mention
    with the text around it, in which it starts at the second number."""

    form: str
    articles: frozenset[int]
    left: frozenset[str]
    right: frozenset[str]
    mentions: tuple[tuple[str, int], ...]


def two_names(rare: Spelt, usual: Spelt) -> bool:
    """Whether two close spellings are no slip, whatever stands around them."""
    a, b = fold(rare.form), fold(usual.form)
    if {a, b} & CALENDAR or _symbol(rare.form, usual.form) or _symbol(usual.form, rare.form):
        return True
    beside = (rare.right & usual.right) | (rare.left & usual.left)
    two_people = {a, b} <= GIVEN and rare.articles & usual.articles and not beside
    if same_given_name(a, b) or two_people:
        return True  # a pet name beside the full one
    if _other_side_of_the_sea(a, b):
        return True  # "Centre", "Center"
    if not beside and len({_led(rare), _led(usual)} - {None}) == 2:
        return True  # "al-Norhani" is from Norhan
    if _other_half(rare.form, usual.form):
        return True  # relatives: "Dae-jung", "Dae-ho"
    if "-" in rare.form + usual.form and a.rstrip("s") == b.rstrip("s"):
        return True  # "Pre-Order", "Preorders"
    return (
        (rare.articles <= usual.articles and _quoted(rare) and not _quoted(usual))
        or _title(rare, usual)
        or _first_and_last(rare, usual)
        or _first_and_last(usual, rare)
        or _adjective(rare, usual)
        or _adjective(usual, rare)
        or house_spelling(rare.form, usual.form, [_lead(rare), _lead(usual)])
    )


def _other_half(x: str, y: str) -> bool:
    """Two names of two parts that have one part in common and no letter for another in the other part, as
    brothers and sisters do, and father and son."""
    one, other = ([fold(part) for part in re.split("[-‑]", form)] for form in (x, y))
    if len(one) != len(other):
        return min(one, other, key=len)[0] in max(one, other, key=len)  # "Kang Dae Ho" without it
    if len(one) != 2:
        return False
    off = [(p, q) for p, q in zip(one, other, strict=True) if p != q]
    return len(off) == 1 and OSA.distance(*off[0]) > min(map(len, off[0])) // 2


def placed(spelt: Spelt) -> bool:
    """It stands where the name of a place does."""
    return any(
        _KIND_BEFORE.search(text, 0, start)
        or _KIND_AFTER.match(text, start + len(spelt.form))
        or _in_state(text, start + len(spelt.form))
        for text, start in spelt.mentions
    )


def _in_state(text: str, end: int) -> bool:
    """ "Norrham, Ohio": a town with the state or country that it is in."""
    match = _STATE_AFTER.match(text, end)
    return match is not None and tier_of(one_name(match["state"])) in ("state", "country")


def _symbol(x: str, y: str) -> bool:
    """An exchange symbol or another short form in capitals beside the name that it stands for."""
    return x.isupper() and len(x) <= SYMBOL and not y.isupper()


def _quoted(spelt: Spelt) -> bool:
    """What stands in quotation marks alone, beside the name, is what somebody is called."""
    return all(start and _QUOTED.match(text, start - 1) for text, start in spelt.mentions)


def _first_and_last(one: Spelt, other: Spelt) -> bool:
    """One is a first name only, the other a surname only ("Evan Hale", "Tom Evans")."""
    first = [_BESIDE_AFTER.match(text, start + len(one.form)) for text, start in one.mentions]
    last = [_BESIDE_BEFORE.search(text, 0, start) for text, start in other.mentions]
    return any(first) and any(last) and not one.left and not other.right


def _adjective(place: Spelt, other: Spelt) -> bool:
    """ "The Norravan coast" of Norrava: the adjective of a place, before a noun; people's names have none."""
    base, long = fold(place.form), fold(other.form)
    if ({base, long} | place.left | other.left) & GIVEN:
        return False
    if long.endswith("s") and not base.endswith("s"):
        long = long[:-1]
    made = any(
        long == stem + end
        for ends, adjectives in _ADJECTIVES
        for drop in ends
        if base.endswith(drop)
        for stem in (base.removesuffix(drop) if drop else base,)
        for end in adjectives
    )
    return made and any(
        (noun := _NOUN_AFTER.match(text, start + len(other.form))) and noun["noun"] not in STOPS
        for text, start in other.mentions
    )


def _title(rare: Spelt, usual: Spelt) -> bool:
    """A title misspelt beside the same name ("Sargeant Hale", "Foreign Secratary") is no name."""
    titles = {rare.form.casefold(), usual.form.casefold()} & ROLES
    return bool(titles) and bool(rare.right & usual.right or rare.left & usual.left)


def _other_side_of_the_sea(a: str, b: str) -> bool:
    """British and American spelling of one word; "adviser" or "advisor" is each body's own choice."""
    own = a.replace("or", "er") == b.replace("or", "er")
    return min(len(a), len(b)) >= HOUSE and not own and one_spelling(a) == one_spelling(b)


def _led(spelt: Spelt) -> bool | None:
    """Whether every mention has the Arabic article (True), or none (False)."""
    told = {has_article(text[: start + len(spelt.form)]) for text, start in spelt.mentions}
    return next(iter(told)) if len(told) == 1 else None


def _lead(spelt: Spelt) -> str:
    text, start = spelt.mentions[0]
    return text[:start]
