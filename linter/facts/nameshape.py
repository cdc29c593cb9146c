"""What the words of a name alone say of its type: heads of bodies and places, given names, initials."""

from __future__ import annotations

from . import gazetteer as places
from . import namewords as nw
from .bodies import BODIES, COMMON_BODIES, VESSELS
from .capitals import Word
from .evidence import Votes, votes_for
from .givennames import DOUBTFUL_GIVEN, GIVEN
from .namewords import word_set

_TRADE_HEADS = word_set("""
    times post herald tribune gazette telegraph guardian observer chronicle mail mirror express
    journal bulletin courier sentinel dispatch news examiner inquirer echo advertiser argus
    magazine
    """)

# Heads that end names of persons and other things too, worth less.
_WEAK_HEADS = word_set("""
    power water gas oil capital workers members force front rail lines media united city center
    centre campaign initiative network networks systems solutions brands homes housing music
    transport fund foods church exchange finance financial service services international global
    worldwide group court daughter sons farm farms surgery campus
    """)

_PERSON_OK = word_set("""
    church power banks bank hall hill park heath wood woods moore forest field ford rivers brook
    dale glen hills marsh vale lane banks gates house knight park reed rose stone castle bishop
    dean cross green church forest lake cove beck burn marsh key common peak camp mall square
    """)


def shape(form: tuple[str, ...], words: tuple[Word, ...], written: str) -> Votes:
    """What the words of the name alone say; ``written`` is the name as it stands."""
    votes = votes_for()
    whole = " ".join(form)
    if len(form) > 1 and all(len(f) == 1 for f in form):
        # "U. S." set with a space
        return votes_for(place=6.0) if "".join(form) in places.COUNTRIES else votes_for(other=3.0)
    last, first = form[-1], form[0]
    text = words[-1].text
    if whole in places.PLACES or ".".join(whole) + "." in places.PLACES:
        votes["place"] += 2.0 if whole in places.AMBIGUOUS else 5.0
    elif written.lower() in places.STATE_SHORT and written.endswith("."):
        votes["place"] += 3
    elif len(form) > 1 and first in nw.DIRECTIONS and " ".join(form[1:]) in places.PLACES:
        votes["place"] += 5
    if whole in BODIES:
        votes["organisation"] += 1.5 if whole in COMMON_BODIES else 4.0
    if len(form) == 1 and "-" in text and any(ch.isdigit() for ch in text) and text.isupper():
        votes["other"] += 3
    if len(form) == 1 and first in nw.SUBJECTS:
        votes["other"] += 4
    if first in VESSELS and len(form) > 1 and words[0].text.isupper():
        votes["other"] += 8
    if (
        last in nw.STATE_BODIES
        and (first in nw.DEMONYMS or first in places.PLACES)
        and words[-1].text.islower()
    ):
        votes["organisation"] += 4
    _organisation(votes, form, words, written)
    _place(votes, form)
    _person(votes, form, words)
    if last in nw.OTHER_HEADS and len(form) > 1 and votes["organisation"] <= 4:
        # "Ava Law" is a person's name where "Harbour Law" is not.
        named = len(form) == 2 and first in GIVEN and first not in DOUBTFUL_GIVEN
        votes["other"] += 1 if named else 4
        votes["person"] += 3 if named else 0
    if ("." in text[:-1] and text[0].islower()) or ".co" in text.lower():
        votes["other"] += 4
    return votes


def _organisation(
    votes: Votes, form: tuple[str, ...], words: tuple[Word, ...], written: str
) -> None:
    first, last, text = form[0], form[-1], words[-1].text
    if len(form) > 1:
        if last in nw.ORG_SUFFIXES and (
            last not in ("co", "se", "sa", "as", "ab", "ag", "cos", "group") or text[0].isupper()
        ):
            votes["organisation"] += 7
        elif last in _TRADE_HEADS:
            votes["organisation"] += 3
        elif last in nw.ORG_HEADS:
            votes["organisation"] += 3 if last in _WEAK_HEADS else 5
        if "of" in form[1:-1] or "for" in form[1:-1]:
            at = next(n for n, f in enumerate(form) if n and f in ("of", "for"))
            head = form[at - 1]
            if head in nw.ORG_HEADS or head in nw.GOVERNMENT_HEADS:
                votes["organisation"] += 6
            elif head in ("bank", "house", "society", "order", "friends"):
                votes["organisation"] += 5
            elif head in nw.PLACE_HEADS or head in nw.PLACE_OPENERS:
                votes["place"] += 5
        if any(
            f in nw.ORG_HEADS and f not in _WEAK_HEADS and f not in _PERSON_OK for f in form[1:-1]
        ):
            votes["organisation"] += 2
        if "of" in form and " ".join(form[: form.index("of")]) in BODIES:
            votes["organisation"] += 4  # "Islamic State of Iraq"
        if first_org(form) or (
            first in BODIES and words[0].text.isupper() and " ".join(form[1:]) in places.PLACES
        ):
            votes["organisation"] += 4
        if "&" in written:
            votes["organisation"] += 4
    elif first in places.COUNTRIES:
        pass  # "US" is no acronym of a body
    elif (
        text.isupper() and 2 <= len(text.replace(".", "")) <= 7 and text.replace(".", "").isalpha()
    ) or (
        len(text) > 2
        and text[0].isupper()
        and any(ch.isdigit() for ch in text)
        and text[:2].isupper()
    ):
        votes["organisation"] += 1.5
    elif (
        any(ch.isupper() for ch in text[1:])
        and not text.isupper()
        and not text.startswith(
            ("Mc", "Mac", "O'", "O’", "D'", "D’", "De", "La", "Le", "Di", "Van", "Fitz")
        )
        and "-" not in text
    ):
        votes["organisation"] += 1.0
    if "&" in text and len(text) > 2:
        votes["organisation"] += 3


def first_org(form: tuple[str, ...]) -> bool:
    """Whether the name opens with the acronym of a known public body that takes a place after it."""
    return (
        len(form) == 2
        and form[1] not in nw.NO_NAMES
        and not form[1].endswith("s")
        and form[0] in ("nhs", "hm", "un", "eu", "fc", "ac", "as", "afc", "real")
        and len(form) == 2
    )


def _place(votes: Votes, form: tuple[str, ...]) -> None:
    last, first = form[-1], form[0]
    if len(form) > 1 and last in nw.PLACE_HEADS:
        votes["place"] += 4
    if len(form) > 1 and first in nw.PLACE_OPENERS and last not in nw.ORG_HEADS:
        votes["place"] += 2.5
    if len(form) == 2 and first in nw.DIRECTIONS and last not in nw.ORG_HEADS:
        votes["place"] += 2
    if last in ("on-sea", "upon-thames", "on-trent", "le-spring") or any(
        f in ("upon", "on-the") for f in form[1:]
    ):
        votes["place"] += 3
    if len(form) == 1 and len(first) > 6 and first.endswith(_PLACE_ENDS):
        votes["place"] += 1.0
    if (
        "-" in first
        and first.count("-") >= 2
        and len(form) == 1
        and set(first.split("-"))
        & {"on", "upon", "in", "by", "le", "sur", "under", "next", "super", "the"}
    ):
        votes["place"] += 4


_PLACE_ENDS = (
    "shire", "bury", "borough", "burgh", "brough", "minster", "mouth", "ville", "burg", "stan", "abad", "pur", "pore", "grad",
    "haven", "chester", "cester", "caster", "hampton", "thorpe", "wich", "ham", "polis", "land", "town", "field", "bridge", "ford", "port",
)  # fmt: skip


def _person(votes: Votes, form: tuple[str, ...], words: tuple[Word, ...]) -> None:
    if not 2 <= len(form) <= 5:
        if len(form) == 1 and form[0] in GIVEN and form[0] not in DOUBTFUL_GIVEN:
            votes["person"] += 1.0
        if len(form) == 1 and form[0].startswith("al-"):
            votes["person"] += 1.5
        return
    first, last = form[0], form[-1]
    headed = (
        last in nw.ORG_HEADS
        or last in nw.ORG_SUFFIXES
        or last in nw.PLACE_HEADS
        or last in nw.OTHER_HEADS
    ) and last not in _PERSON_OK
    if first in _KUNYAS and not headed:
        votes["person"] += 3.0
    given = first in GIVEN or (first.partition("-")[0] in GIVEN and "-" in first)
    if (
        "of" in form
        or "for" in form
        or "and" in form
        or (words[-1].text.isupper() and len(words[-1].text) > 1 and not words[0].text.isupper())
    ):
        return
    if given and not headed:
        votes["person"] += 2.5 if first in DOUBTFUL_GIVEN else 4.0
    elif given and len(form) > 2 and last not in nw.ORG_SUFFIXES and last not in _STRICT:
        votes["person"] += 0.5
    if (
        any(len(f) == 1 and words[n].text[0].isupper() for n, f in enumerate(form[:-1]))
        and not headed
    ):
        votes["person"] += 2.5
    if (
        any(f in nw.NAME_PARTICLES for f in form[1:-1])
        and not headed
        and first
        not in ("bayou", "rio", "costa", "port", "mar", "côte", "isla", "casa", "tierra", "punta")
    ):
        votes["person"] += 2.0
    if words[-1].text.startswith(("Mc", "Mac", "O'", "O’", "Fitz")) and len(words[-1].text) > 4:
        votes["person"] += 2.0
    if first.startswith(("al-", "el-", "ul-")) or last.startswith(("al-", "el-", "ul-", "bin")):
        votes["person"] += 2.0


# "Abu Haidar": a name after a child.
_KUNYAS = frozenset(("abu", "umm", "ibn"))
_STRICT = word_set("council trust university college school hospital award prize street road")
