"""Whether two wordings can be one name: which words may differ, and how sure that is."""

from __future__ import annotations

import itertools

from rapidfuzz.distance import JaroWinkler

from ..facts.namewords import ROLES
from .capitalruns import BODY_HEADS, Run
from .petnames import same_given_name
from .quotewords import fold as one_spelling
from .transcriptions import house_spelling

USUAL = 3  # articles that have the other name
SHORT_FORM = 5  # letters of an abbreviation
RESPELT = 0.85  # given names as alike as "Jonny" and "Johnny"
ENDING = 4  # letters: "-ions" is an ending, "-departments" is none
# The legal form behind a company's name; two of different meaning are two companies.
_LEGAL = {
    "co": "co", "company": "co", "corp": "corp", "corporation": "corp", "inc": "inc",
    "incorporated": "inc", "ltd": "ltd", "limited": "ltd", "plc": "plc", "llc": "llc", "llp": "llp",
    "gmbh": "gmbh", "ag": "ag", "bv": "bv", "nv": "nv", "spa": "spa", "pty": "ltd",
}  # fmt: skip

# Words for one trade, of which a body's name is easily given the wrong one.
_TRADES = tuple(
    frozenset(words.split())
    for words in (
        "airlines airways air aviation airline",
        "construction developments development developers builders building contractors homes estates properties housing",
        "shipping lines line ferries marine maritime shipyard shipyards",
        "pharma pharmaceuticals therapeutics biosciences biotech laboratories labs sciences",
        "energy power electric electricity petroleum oil gas utilities",
        "foods food farms dairies dairy brewery breweries brewing",
        "bank savings financial finance capital investments credit",
        "motors automotive cars vehicles auto",
        "rail railway railways trains transport transit buses coaches",
        "mining minerals metals resources steel gold",
        "media press news broadcasting television publishing",
        "systems software technologies technology networks digital data solutions electronics",
        "insurance assurance mutual",
        "freight logistics haulage",
    )
)


def worded_apart(a: Run, b: Run) -> bool:
    """Whether the two differ as one name with another word in it may."""
    x, y = a.words, b.words
    if {kind_of(a), kind_of(b)} == {"person"} or _respelt(a, b):
        if other_middle(x, y):
            return True
        if len(x) != 2 or len(y) != 2 or (_one_given(x[0], y[0]) and x[1] == y[1]):
            return False
        return (x[0] == y[0]) != (x[1] == y[1]) or x == y[::-1]
    if "person" in (kind_of(a), kind_of(b)):
        return False
    if sorted(x) == sorted(y):
        # "Ostraland's Roads Office", "the Roads Office of Ostraland"
        turned = len(x) > 2 and (x[1:] + x[:1] == y or y[1:] + y[:1] == x)
        turned |= len(x) == 2 and {kind_of(a), kind_of(b)} != {"organisation"}
        turned |= a.linked != b.linked  # "Best Building Prize", "Prize for Best Building"
        named_after = (a.person or b.person) and not BODY_HEADS & set(x)
        return not (named_after or turned)
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
    if _same_word(one, other):
        return False
    return _akin(one, other) or len(x) >= 3 or (off[0] == len(x) - 1 and _other_head(one, other))


def kind_of(run: Run) -> str:
    """What the article holds the name to be; a trade at its end makes it a firm's ("Hale Construction")."""
    return "organisation" if run.kind == "person" and _trade(run.words[-1]) else run.kind


def _trade(word: str) -> bool:
    return any(word in trade for trade in _TRADES)


def _respelt(a: Run, b: Run) -> bool:
    """A person, and a name that is not known for one but for a letter or two of the given name is
    the same."""
    person = {a.kind, b.kind} == {"person", ""} and len(a.words) == len(b.words) == 2
    return (
        person
        and a.words[1] == b.words[1]
        and JaroWinkler.similarity(a.words[0], b.words[0]) >= RESPELT
    )


def other_middle(x: tuple[str, ...], y: tuple[str, ...]) -> bool:
    """First and last name are the same, and one of the names between them is another."""
    ends = x[0] == y[0] and x[-1] == y[-1] and len(x) == len(y) > 2
    off = [(p, q) for p, q in zip(x, y, strict=False) if p != q]
    if not ends or len(off) != 1 or ROLES & set(off[0]):
        return False  # "Air Marshall Hale": a title misspelt
    return not _one_given(*off[0]) and not _same_word(*off[0])


def _one_given(one: str, other: str) -> bool:
    """A pet name and the full one, or one name as two newsrooms bring it over."""
    return same_given_name(one, other) or house_spelling(one, other, ("", ""))


def _same_word(one: str, other: str) -> bool:
    """One legal form written in two ways, or a word and its abbreviation ("Dept", "Univ")."""
    short, long = sorted((one, other), key=len)
    if _LEGAL.get(one, one) == _LEGAL.get(other, other) or one_spelling(one) == one_spelling(other):
        return True
    return len(short) <= SHORT_FORM and long.startswith(short) and len(long) - len(short) >= 3


def _other_head(one: str, other: str) -> bool:
    """The last words say two legal forms, or two kinds of body."""
    if one in _LEGAL and other in _LEGAL:
        return _LEGAL[one] != _LEGAL[other]
    return all(w in BODY_HEADS or _trade(w) for w in (one, other))


def _one_trade(one: str, other: str) -> bool:
    return any({one, other} <= trade for trade in _TRADES)


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


def _akin(x: str, y: str) -> bool:
    """One word in two forms: "Advisory", "Advisers"; a plural is the same name."""
    stem = len(list(itertools.takewhile(lambda pair: pair[0] == pair[1], zip(x, y, strict=False))))
    long = max(len(x), len(y))
    return stem >= 4 and stem >= 0.6 * long and long - stem <= ENDING


def bar(
    a: Run, b: Run, *, telling: bool, shared: int, rare: int, usual: int
) -> tuple[float, float] | None:
    """How alike the surroundings have to be for two wordings to be one name, and how sure it is
    then; None where nothing says so. ``telling``: they share a word that is no common one."""
    off = [(x, y) for x, y in zip(a.words, b.words, strict=False) if x != y]
    if sorted(a.words) == sorted(b.words):
        return 0.08, 0.75
    if kind_of(a) == kind_of(b) == "person" or _respelt(a, b):
        return _person_bar(a, b, rare)
    if not telling:
        return (0.4, 0.6) if shared >= 2 and rare == 1 else None
    if _plurals_moved(a.words, b.words) or (len(off) == 1 and _akin(*off[0])):
        return 0.08, 0.75
    one, other = off[-1]
    if one in _LEGAL and other in _LEGAL:
        return 0.0, 0.6
    kinds = {kind_of(a), kind_of(b)}
    bodies = kinds == {"organisation"} or ("organisation" in kinds and _one_trade(one, other))
    if bodies and shared >= 2 and a.words[-1] == b.words[-1]:
        return 0.12, 0.65
    if shared >= 2:
        return 0.22, 0.65
    if rare == 1 and usual >= USUAL and _one_trade(one, other):
        return 0.04, 0.6
    if rare == 1 and usual > 1 and _trade(one) and _trade(other):
        return 0.12, 0.6
    return (0.15, 0.6) if bodies and rare == 1 else None


def _person_bar(a: Run, b: Run, rare: int) -> tuple[float, float] | None:
    """Relatives share a surname and colleagues a first name, so the rest has to be the same."""
    if len(a.words) > 2:
        return 0.0, 0.7
    kept = JaroWinkler.similarity(a.words[0], b.words[0])
    if a.words[1] != b.words[1]:
        return (0.4, 0.6) if rare == 1 else None
    if kept >= RESPELT:
        return 0.0, 0.65
    if kept >= 0.7:
        return 0.22, 0.65
    return (0.2, 0.6) if rare == 1 and kept >= 0.6 else None
