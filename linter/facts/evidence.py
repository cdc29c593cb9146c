"""What the words of a name and the words around it say of its type.

Every reader here adds weighted votes for person, organisation, place or other; the sum
over all mentions of one name in the article decides (``names``). The weights say how far
one clue outranks another and were set by eye; a single strong clue (a title, "Ltd", a
dateline) outweighs several weak ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Literal

from . import gazetteer as places
from . import namewords as nw
from .bodies import BODIES, COMMON_BODIES, VESSELS
from .givennames import DOUBTFUL_GIVEN, GIVEN
from .nameruns import ROLE_NOUNS, Candidate, Word, Words, is_role
from .namewords import word_set

Type = Literal["person", "organisation", "place", "other"]
Votes = defaultdict[str, float]


def votes_for(**given: float) -> Votes:
    """Votes of the given weights by type."""
    return defaultdict(float, given)


def add(total: Votes, more: Mapping[str, float]) -> None:
    """Add ``more`` to ``total``."""
    for kind, weight in more.items():
        total[kind] += weight


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
DASHES = frozenset(("—", "–", "--", "-"))


def shape(form: tuple[str, ...], words: tuple[Word, ...], written: str) -> Votes:
    """What the words of the name alone say; ``written`` is the name as it stands."""
    votes = votes_for()
    whole = " ".join(form)
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
    if last in nw.OTHER_HEADS and len(form) > 1 and not votes["organisation"] > 4:
        votes["other"] += 4
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
        return
    first, last = form[0], form[-1]
    headed = (
        last in nw.ORG_HEADS
        or last in nw.ORG_SUFFIXES
        or last in nw.PLACE_HEADS
        or last in nw.OTHER_HEADS
    ) and last not in _PERSON_OK
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


_STRICT = word_set("council trust university college school hospital award prize street road")


def context(words: Words, item: Candidate) -> Votes:
    """What the words around one mention say."""
    votes = votes_for()
    if item.title:
        _title(votes, words, item)
    before = _Before(words, item.title[0] if item.title else item.first)
    after = _After(words, item)
    single = len(item.form) == 1
    _left(votes, words, item, before, single)
    _right(votes, words, item, after, before, single)
    return votes


def neighbours(
    words: Words, found: Sequence[Candidate], votes: Mapping[tuple[str, ...], Votes]
) -> dict[tuple[str, ...], Votes]:
    """What the candidates side by side say of each other, once each has votes of its own.

    "Shona Hale of Open Harbours" makes a body of the second, "the RSPB and the Woodland
    Trust" of the first; "Melsham Council" makes a place of a lone "Melsham".
    """
    added: dict[tuple[str, ...], Votes] = {}
    by_last = {item.last: item for item in found}
    serves = {
        item.form[:size]
        for item in found
        if len(item.form) > 1 and item.form[-1] in PUBLIC_HEADS and item.form[0] not in nw.DEMONYMS
        for size in (1, 2)
        if size < len(item.form)
    }
    for item in found:
        own = votes[item.form]
        link = words.items[item.first - 1].lower if item.first else ""
        if link == "of" and own["place"] < 4 and not item.title:
            person = by_last.get(item.first - 1)
            if (
                person is not None
                and len(person.form) > 1
                and _leads(votes[person.form], "person", least=2.0)
            ):
                apart = words.gap(item.first - 2).strip() != ""
                added[item.form] = (
                    votes_for(place=1.0)
                    if apart and len(item.form) == 1
                    else votes_for(organisation=2.5, person=-2.0)
                )
        if item.form in serves:
            added[item.form] = votes_for(place=2.0)
        if link == "and" and item.first > 1:
            left = by_last.get(item.first - 1)
            if left is not None:
                for one, other in ((left, item), (item, left)):
                    acronym = len(one.form) == 1 and words.items[one.first].text.isupper()
                    if acronym and _leads(votes[other.form], "organisation"):
                        added[one.form] = votes_for(organisation=1.0)
    return added


def _leads(votes: Votes, kind: str, *, least: float = 3.0) -> bool:
    return votes[kind] >= least and votes[kind] >= max(
        votes["person"], votes["organisation"], votes["place"]
    )


# The first word of such a name is mostly the place that the body serves.
PUBLIC_HEADS = word_set("""
    council committee commission police hospital university college school court airport chamber
    parliament authority constabulary board assembly tribunal museum library church diocese
    department ministry office government agency legislature senate
    """)


class _Before:
    """The two words before a name in its own sentence and what stands between."""

    __slots__ = ("gap", "index", "one", "possessive", "two")

    def __init__(self, words: Words, first: int) -> None:
        items = words.items
        here = first > 0 and items[first - 1].sentence == items[first].sentence
        self.index = first - 1
        self.one = items[first - 1].lower if here else ""
        self.possessive = here and items[first - 1].possessive
        self.two = (
            items[first - 2].lower
            if here and first > 1 and items[first - 2].sentence == items[first].sentence
            else ""
        )
        self.gap = words.gap(first - 1).strip(" \n\u00a0") if here else ""


class _After:
    """The two words after a name in its own sentence and what stands between."""

    __slots__ = ("gap", "index", "one", "possessive", "two")

    def __init__(self, words: Words, item: Candidate) -> None:
        items, last = words.items, item.last
        here = last < len(items) and items[last].sentence == items[last - 1].sentence
        self.index = last
        self.possessive = items[last - 1].possessive
        self.one = items[last].lower if here else ""
        self.two = (
            items[last + 1].lower
            if here and last + 1 < len(items) and items[last + 1].sentence == items[last].sentence
            else ""
        )
        self.gap = (
            words.gap(last - 1).strip(" \n\u00a0")
            if here
            else words.text[items[last - 1].full_end : items[last - 1].full_end + 1]
        )


# Titles that stand before a bare surname.
_FORMAL = word_set("""
    president premier minister chancellor secretary treasurer governor senator congressman
    congresswoman representative councillor councilor mayor officer commissioner superintendent
    inspector sergeant sgt constable const pc dc det insp supt lieutenant lt captain capt major
    maj colonel col general gen brigadier brig admiral commander corporal marshal sheriff sen
    rep gov judge magistrate coroner pope cardinal archbishop bishop king queen prince princess
    emperor ambassador professor detective chairman chief coach
    """)


def _title(votes: Votes, words: Words, item: Candidate) -> None:
    assert item.title is not None
    title = [word.lower.rstrip(".") for word in words.items[item.title[0] : item.title[1]]]
    last = title[-1]
    if last in nw.HONORIFICS and last not in nw.SOFT_HONORIFICS:
        votes["person"] += 8
    elif last in _FORMAL or len(item.form) > 1 or item.form[0] in GIVEN:
        votes["person"] += 5
    elif last in nw.SOFT_HONORIFICS:
        votes["person" if last not in ("st", "saint", "tun", "tan") else "place"] += 2
    else:
        votes["person"] += 2


def _left(votes: Votes, words: Words, item: Candidate, before: _Before, single: bool) -> None:
    one, gap = before.one, before.gap
    items = words.items
    held = not gap and one in ("in", "of") and before.two in nw.HOLDINGS
    if held:
        votes["organisation"] += 4  # "shares in Hale"
    if not gap and one in nw.PLACE_PREPOSITIONS and not item.title and not held:
        # A name of several words after "in" may be a film, a person's or a body's too.
        weight = nw.PLACE_PREPOSITIONS[one]
        owner = items[item.last - 1].possessive
        votes["place"] += weight if single else weight * (0.2 if owner else 0.8)
        if one in ("in", "at", "near", "across", "outside", "throughout") and not owner:
            votes["person"] -= 1.2
    if not gap and one == "of" and not item.title:
        if before.two in nw.PLACE_NOUNS_BEFORE:
            votes["place"] += 4
        elif before.two in nw.ORG_NOUNS_BEFORE or before.two in (
            "member",
            "members",
            "supporters",
            "shareholders",
            "employees",
        ):
            votes["organisation"] += 2
        elif before.two in ROLE_NOUNS:
            votes["organisation"] += 1.5
    if not gap and one == "the" and before.two in ("of", "at", "for", "by") and not item.title:
        role = before.index > 1 and items[before.index - 2].lower in ROLE_NOUNS
        votes["organisation"] += 1.5 if role else 0.5
    if not gap and one == "the" and not item.title:
        votes["person"] -= 3
        if (
            single
            and item.form[0] in nw.ORG_HEADS | nw.OF_HEADS
            and item.form[0] not in nw.PLACE_HEADS
            and not words.gap(item.last - 1).startswith(" of")
        ):
            # "the Council", "the Trust": in a capital one body is meant
            votes["organisation"] += 2.5
        if items[item.first].text.isupper():
            votes["organisation"] += 1
    noun = (
        item.last < len(items)
        and not words.gap(item.last - 1).strip()
        and not items[item.last].cap
        and items[item.last].lower not in nw.OPENERS
    )
    if not gap and one in ("a", "an") and not item.title and not noun:
        votes["organisation"] -= 4
    if not gap and one[:1].isdigit() and item.form[0] in ("bc", "ad", "bce", "ce"):
        votes["other"] += 8
    if not gap and one == "the" and before.two in ("told", "tells") and single:
        votes["organisation"] += 3
    team = (
        not single
        and " ".join(item.form[:-1]) in places.PLACES
        and item.form[-1] not in nw.PLACE_HEADS
    )
    if not gap and one == "the" and team and item.form[-1].endswith("s"):
        votes["organisation"] += 4  # "the Washington Nationals"
    if not gap and one in nw.KIN and not before.possessive:
        votes["person"] += 4
    elif (
        not gap
        and one
        and not item.title
        and items[before.index].cap is False
        and not (single and items[item.first].text.isupper() and len(items[item.first].text) > 1)
        and is_role(items[before.index])
    ):
        if (
            item.last < len(items)
            and is_role(items[item.last])
            and not words.gap(item.last - 1).strip()
        ):
            # "deputy White House counsel": the role goes on after the name
            votes["organisation"] += 1.5
        else:
            votes["person"] += 2.0 if single else 5.0
    elif not gap and one in nw.ORG_NOUNS_BEFORE:
        votes["organisation"] += 2.5
    elif not gap and one in nw.PLACE_NOUNS_BEFORE and one not in nw.DIRECTIONS:
        votes["place"] += 1.5
    elif not gap and one in nw.DIRECTIONS:
        votes["place"] += 2
    if not gap and one in nw.SAY_VERBS and before.two != "to":
        votes["person"] += 0.5 if single else 2.0
    if (
        not gap
        and one in ("named", "called", "identified")
        and before.two not in ("company", "firm")
    ):
        votes["person"] += 0.5
    if not gap and one == "as" and before.two in ("named", "identified"):
        votes["person"] += 3
    if not gap and one == "by" and not single:
        votes["person"] += 0.5
    # "His lawyer, X,": a role noun right before the comma
    if gap == "," and one in ROLE_NOUNS and not item.title and not items[before.index].cap:
        votes["person"] += 1.0 if single else 2.5
    if not gap and before.possessive and item.first and not single and items[before.index].cap:
        votes["person"] += 0.3


def _right(
    votes: Votes, words: Words, item: Candidate, after: _After, before: _Before, single: bool
) -> None:
    one, gap = after.one, after.gap
    items = words.items
    if after.possessive:
        if one in nw.PERSON_NOUNS_AFTER:
            votes["person"] += 3
        elif one in nw.ORG_NOUNS_AFTER or one in ("chief", "biggest", "largest"):
            votes["organisation"] += 2
        return
    if not gap:
        if one in nw.SAY_VERBS:
            votes["person"] += 1.0 if single else 2.0
            if single:
                votes["organisation"] += 0.7
            if after.two in ("he", "she"):
                votes["person"] += 3
        elif one in nw.PERSON_VERBS:
            votes["person"] += 1.5
        elif one in ("who", "whose") and one == "who":
            votes["person"] += 3
        elif one in nw.ORG_NOUNS_AFTER:
            votes["organisation"] += 4.0 if single and _named_after(words, after.index) else 1.5
        elif one in nw.PLACE_NOUNS_AFTER:
            votes["place"] += 2
        elif (
            one == "of"
            and not single
            and after.two
            and after.index + 1 < len(items)
            and items[after.index + 1].cap
            and before.one != "the"
        ):
            votes["person"] += 1.5
    if gap == ",":
        _comma(votes, words, item, after, single)
    if gap == "(" and one in ("pictured", "above", "left", "right", "below", "inset"):
        votes["person"] += 4
    if (
        gap in DASHES
        and items[item.first].initial
        and items[item.first].text.isupper()
        and len(item.form[0]) > 3
    ):
        votes["place"] += 6
    if gap == "-" and one == "based":
        votes["place"] += 4


def _named_after(words: Words, index: int) -> bool:
    """ "Hale boss Ann Moss": a role in small letters and then a name."""
    items = words.items
    for at in range(index, min(index + 4, len(items) - 1)):
        if words.gap(at).strip() or items[at].cap:
            return False
        if items[at + 1].cap:
            return is_role(items[at])
    return False


def _comma(votes: Votes, words: Words, item: Candidate, after: _After, single: bool) -> None:
    items, index = words.items, after.index
    if index >= len(items):
        return
    nxt = items[index]
    if nxt.text.isdecimal() and 0 < len(nxt.text) < 4:
        follow = words.text[nxt.full_end : nxt.full_end + 1]
        month = items[item.last - 1].lower in nw.NO_NAMES
        if follow in ",.;" and not month and int(nxt.text) < 115:
            votes["person"] += 5
            votes["place"] -= 2
        return
    if after.one in ("who", "whose", "whom"):
        votes["person"] += 3.0 if after.one != "whose" else 1.0
        return
    if after.one == "which":
        votes["organisation"] += 1
        votes["person"] -= 1
        return
    if (
        nxt.cap
        and after.one + "." in places.STATE_SHORT
        and words.text[nxt.end : nxt.end + 1] == "."
    ):
        votes["place"] += 4
        return
    if (
        nxt.cap
        and nxt.lower in places.PLACES
        and nxt.lower not in GIVEN
        and len(item.form) < 4
        and (item.first == 0 or words.items[item.first - 1].lower != "and")
    ):
        opening = (
            items[item.first].initial and len(words.gap(index).strip()) > 0
            if index + 1 < len(items)
            else False
        )
        votes["place"] += 4 if opening and words.gap(index).strip() in DASHES else 2
        return
    kind = _apposed(words, index)
    if kind == "person":
        votes["person"] += 1.5 if single else 4.0
    elif kind:
        votes[kind] += 3.0


def _apposed(words: Words, index: int) -> str | None:
    """What the words after a comma tell: "the chief executive of", "a charity that", "a village in"."""
    items = words.items
    for at in range(index, min(index + 8, len(items))):
        word = items[at]
        if word.sentence != items[index].sentence or (at > index and words.gap(at - 1).strip(" ")):
            return None
        if word.lower in _STOP:
            return None
        if at > index and words.items[index].lower in ("a", "an", "the", "one"):
            if word.lower in nw.PLACE_NOUNS_BEFORE and word.lower not in nw.DIRECTIONS:
                return "place"
            if word.lower in nw.ORG_NOUNS_BEFORE and not is_role(
                items[min(at + 1, len(items) - 1)]
            ):
                return "organisation"
        if is_role(word) and word.lower not in ("member", "back", "model", "union", "top"):
            return "person"
    return None


_STOP = word_set("""
    of in at for said says who which is was are were and has have had on by to will would that
    """)
