"""What the words beside a number make of it: about, at least, up to, nearly, ...

The words before stand directly at the number (one of ``a total of``, ``another`` may
come between); those after directly follow it or the noun counted.
"""

from __future__ import annotations

import re
from typing import Final

from ..model.values import Bound

# Bounds before the number, strongest first: "no more than" must win over "more than".
_BEFORE: Final[tuple[tuple[Bound, str], ...]] = (
    (
        "at-most",
        r"(?:no|not) (?:more|greater|higher|longer|larger|bigger|later) than|(?:not|never) (?:exceed|exceeding|over|above)|"
        r"not to exceed|up to|as (?:much|many|high|large|long|far|little) as (?:possibly )?|at (?:the )?(?:very )?most|"
        r"a (?:maximum|cap|ceiling|limit) of|(?:maximum|max)(?: of)?|(?:limited|capped|restricted) (?:to|at)|limit of|"
        r"≤|within",
    ),
    (
        "at-least",
        r"(?:no|not) (?:less|fewer|lower|smaller|under) than|at (?:the )?(?:very )?least|a minimum of|minimum(?: of)?|"
        r"upwards? of|(?:start|starts|starting|begin|begins|beginning)(?: off| out)? (?:at|from)|≥",
    ),
    (
        "less-than",
        r"(?:slightly |far |much |well |considerably |significantly |a little |just |fractionally )?(?:less|fewer|lower|smaller|under|below|shorter|cheaper|younger) than|"
        r"(?:just |well |slightly |a little |fractionally |comfortably )?(?:under|below|short of|shy of|beneath)|<",
    ),
    (
        "more-than",
        r"(?:slightly |far |much |well |considerably |significantly |a little |little |just |fractionally )?(?:more|greater|higher|larger|bigger|better|longer|further|older|faster) than|"
        r"(?:just |well |slightly |a little |fractionally |comfortably )?(?:over|above|past|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|surpass(?:es|ed|ing)?|beyond)|"
        r"in excess of|north of|(?:excess|exceeds) of|>",
    ),
    (
        "nearly",
        r"(?:very )?(?:nearly|almost|close to|closer to|approaching|nigh on|not quite|virtually|practically|nearing|as good as|the best part of)",
    ),
    (
        "about",
        r"about|around|some|roughly|approximately|approx\.?|circa|ca?\.|estimated(?: at| to be)?|(?:an )?estimated|reckoned at|"
        r"something like|in the (?:region|order|neighbou?rhood|vicinity) of|on the order of|of the order of|or so|an average of about|"
        r"give or take|more or less|~|≈|believed to be(?: about)?|thought to be(?: about)?|an approximate|rough",
    ),
)
_BETWEEN: Final = r"(?:\s+(?:(?:an?|the) )?(?:(?:grand |combined |record )?total(?: sum)? of|another|an?|additional|extra|further|reported|whopping|record|the|him|them|perhaps|possibly|only|just))*"
_CUE: Final = re.compile(
    r"(?:"
    + "|".join(f"(?P<{bound.replace('-', '_')}>{words})" for bound, words in _BEFORE)
    + rf"){_BETWEEN}[\s(]*$",
    re.IGNORECASE,
)
_TOKEN: Final = re.compile(r"[~<>≤≥≈]|[^\W_]\S*")
_LETTERS: Final = re.compile(r"[A-Za-z]*")
# The words and signs that a cue can begin with.
_FIRST_WORDS: Final = frozenset(
    """no not never up to as at a an maximum max cap limited capped restricted limit within minimum upward upwards
    start starts starting begin begins beginning slightly far much well considerably significantly little just
    fractionally less fewer lower smaller under below shorter cheaper younger comfortably short shy beneath more
    greater higher larger bigger better longer further older faster over above past exceed exceeds exceeded exceeding
    top tops topped topping surpass surpasses surpassed surpassing beyond in excess north very nearly almost close
    closer approaching nigh virtually practically nearing the about around some roughly approximately approx circa c
    ca estimated reckoned something on of or give believed thought approximate rough""".split()
)
_MOST_TOKENS: Final = 10
_LAST_WORDS: Final = frozenset(
    (
        "than to as most of at least minimum maximum max from exceed exceeding over above ≤ within ≥ under below "
        "beneath < past exceeds exceeded tops topped topping surpass surpasses surpassed surpassing beyond > nearly "
        "almost approaching on quite virtually practically nearing about around some roughly approximately approx "
        "approx. circa c. ca. c ca estimated be like so take less ~ ≈ approximate rough another a an additional extra "
        "further reported whopping record the him them perhaps possibly only just good"
    ).split()
)
_AFTER: Final = re.compile(
    r"(?P<about>,? (?:or so|or thereabouts|give or take|-odd)\b|-?odd\b|-ish\b| odd\b)|"
    r"(?P<at_least> ?\+(?![\d\w])|-plus\b| plus\b(?= (?:people|jobs|homes|cases|members|staff|workers))|,? (?:or (?:more|over|above|higher|greater|better|older|longer|worse)|and (?:over|above|up|upwards|older|more)|at (?:the )?(?:very )?least|at (?:a|the) minimum|upwards|minimum)\b)|"
    r"(?P<at_most>,? (?:or (?:less|fewer|under|below|lower|younger|shorter)|and (?:under|below|younger)|at (?:the )?(?:very )?most|at (?:a|the) maximum|at the outside|maximum|max|tops)\b)|"
    r"(?P<exact>(?!))",
    re.IGNORECASE,
)
_AFTER_FIRST: Final = frozenset(" ,-+oO")
_AFTER_NEXT: Final = frozenset("ogp+aumt")
# "More than the £5m" compares with another sum and bounds nothing.
_COMPARED: Final = re.compile(r"\bthe\s+$", re.IGNORECASE)
# "over" and "within" that are no bound: spread over, over the next, all over.
_NOT_A_BOUND: Final = re.compile(
    r"(?:spread|carried|handed|taken|took|take|takes|turned|won|win|wins|victory|lead|all|row|dispute|fell|fall|voted|argued|concerns?|from|the|a|and|went|warned|protests?|lead of) over\s*$|"
    r"\b(?:add(?:s|ed|ing)?|sum(?:s|med)?|made|makes?|liv(?:e|es|ed|ing)|own(?:s|ed)?|brings?|brought|comes?|came|stands?|stood|goes|go|went|gone|going|moved?|climbed|pushed|driven|bumped|edged|crept|rose|risen|takes?|took|taking) up to\s*$|"
    r"(?:up|down|higher|lower|more|less|run|ran|went|go|moved?|walked|drove|rose|lost|live|lives|lived|look|looked|day|hour|week|month|year|car|one|hand)\s+(?:above|past|beyond|beneath)\s*$",
    re.IGNORECASE,
)
_DOUBTFUL: Final = frozenset("over to above past beyond beneath".split())
_SIGNS: Final = frozenset("<>~≈≤≥")
_REACH: Final = 44


def bound_before(text: str, start: int) -> Bound:
    """The bound that the words right before ``start`` give, "exact" without any."""
    before = text[max(0, start - _REACH) : start]
    line = before[before.rfind("\n\n") + 1 :] if "\n\n" in before else before
    words = line.rsplit(None, 1)
    last = words[-1].lstrip("(").lower() if words else ""
    if last not in _LAST_WORDS and last[-1:] not in _SIGNS:
        return "exact"
    # The cue that begins earliest is the longest: "no more than" before "more than".
    tokens = [(token.start(), token[0]) for token in _TOKEN.finditer(line)][-_MOST_TOKENS:]
    cue = next(
        (found for at, token in tokens if _may_begin(token) and (found := _CUE.match(line, at))),
        None,
    )
    if not cue or (last in _DOUBTFUL and _NOT_A_BOUND.search(line)):
        return "exact"
    bound = cue.lastgroup
    if bound in ("more_than", "less_than") and _COMPARED.search(line):
        return "exact"
    return bound.replace("_", "-") if bound else "exact"  # type: ignore[return-value]


def _may_begin(token: str) -> bool:
    if token[0] in _SIGNS:
        return True
    letters = _LETTERS.match(token)
    return letters is not None and letters[0].lower() in _FIRST_WORDS


def bound_after(text: str, end: int) -> Bound:
    """The bound that the words right after ``end`` give ("or so", "or more", "-plus")."""
    first = text[end : end + 1]
    if first not in _AFTER_FIRST or (
        first == " " and text[end + 1 : end + 2].lower() not in _AFTER_NEXT
    ):
        return "exact"
    cue = _AFTER.match(text, end)
    return cue.lastgroup.replace("_", "-") if cue and cue.lastgroup else "exact"  # type: ignore[return-value]


def bound_around(text: str, start: int, *ends: int) -> Bound:
    """The bound of the number at ``start``, from before it or after one of ``ends``."""
    found = bound_before(text, start)
    if found != "exact":
        return found
    return next((b for end in ends if (b := bound_after(text, end)) != "exact"), "exact")
