"""What the words around one mention of a name say of its type: titles, roles, prepositions, verbs, appositions."""

from __future__ import annotations

import re

from . import gazetteer as places
from . import namewords as nw
from .candidates import Candidate
from .capitals import ROLE_NOUNS, Words, is_role
from .evidence import Votes, votes_for
from .givennames import GIVEN
from .namewords import word_set

DASHES = frozenset(("—", "–", "--", "-"))


_AGED = re.compile(r"\d{1,3}-year-old")


def after_gap(words: Words, item: Candidate) -> str:
    """The first character after the name."""
    end = words.items[item.last - 1].full_end
    return words.text[end : end + 1]


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


# Words for one relative, of a person alone.
_RELATIVES = nw.KIN - word_set(
    "baby children sons daughters brothers sisters parents friends neighbours friend namesake twin partner"
)
_CHOSEN = word_set("appointed elected re-elected reelected promoted sworn")
_PASSIVE = word_set("is was has had been")

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
        votes["organisation"] += 4  # "the Tulsa Comets"
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
            # "deputy Senate counsel": the role goes on after the name
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
        # "It burned," says Manal, ...: the turned order of a quotation's tag.
        turned = (
            single and after_gap(words, item) in (",", ".") and not items[item.first].text.isupper()
        )
        votes["person"] += (1.8 if turned else 0.5) if single else 2.0
    if not gap and _AGED.fullmatch(one):
        votes["person"] += 5  # "14-year-old Amina"
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
    if gap == "," and one in _RELATIVES and not item.title:
        votes["person"] += 1.0 if single else 2.5  # "The boy's aunt, X,"
    if not gap and before.possessive and item.first and not single and items[before.index].cap:
        votes["person"] += 0.3


def _right(
    votes: Votes, words: Words, item: Candidate, after: _After, before: _Before, single: bool
) -> None:
    one, gap = after.one, after.gap
    items = words.items
    if one == "regime" and not after.gap:
        votes["person"] += 5  # "the Hale regime"
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
        elif after.index < len(items) and items[after.index].cap and is_role(items[after.index]):
            votes["organisation"] += 1.5  # "FCO Minister"
        elif one in nw.PERSON_VERBS:
            votes["person"] += 1.5
        elif not single and one in ("is", "was", "has", "had") and _chosen(words, after.index):
            votes["person"] += 2.0  # "X has been elected"
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
    if gap == "(" and not single and _role_in_brackets(words, after.index):
        votes["person"] += 2.5  # "X (chief engineer)"
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


def _role_in_brackets(words: Words, index: int) -> bool:
    """A role in small letters alone in brackets that open before the word at ``index``."""
    items = words.items
    for at in range(index, min(index + 4, len(items))):
        after = words.gap(at).strip()
        if items[at].cap or after not in ("", ")"):
            return False
        if after:
            return is_role(items[at])
    return False


def _chosen(words: Words, index: int) -> bool:
    items = words.items
    for at in range(index, min(index + 3, len(items))):
        if items[at].lower in _CHOSEN:
            return True
        if items[at].lower not in _PASSIVE or words.gap(at).strip():
            return False
    return False


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
        said = at + 1 < len(items) and items[at + 1].lower in nw.SAY_VERBS
        related = word.lower in _RELATIVES
        if (related or is_role(word)) and said and not words.gap(at).strip():
            return None  # "..., prosecutors said": whose words they are
        if related:
            return "person"
        if is_role(word) and word.lower not in ("member", "back", "model", "union", "top"):
            return "person"
    return None


_STOP = word_set("""
    of in at for said says who which is was are were and has have had on by to will would that
    """)
