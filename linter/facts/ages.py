"""Ages: Mara Quill, 28, · 71-year-old · aged 34 · in his 30s · ages 5 to 11 · the over-65s · Quill (28).

Each form is found by its least frequent word or sign, and the rest is read from there; what
stands at a word or at digits is read at the places that the readers share (triggers.py).
Forms follow the AP Stylebook ("ages") and the Guardian style guide ("aged 28", "Name,
28,"); the Irish and Indian papers write "Name (28)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from ..model.values import Age, Bound, Number
from .bounds import bound_before
from .lengths import COUNT, count_value
from .mention import Mention
from .timewords import NOT_NAMES, PERSONS
from .triggers import AGE_WORDS, triggers

_WORDS: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    "seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    "(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
)
_DIGITS: Final = r"(?:1[01]\d|\d{1,2})(?!\d)"
_N: Final = rf"(?:{_DIGITS}|(?:{_WORDS})\b)"

_OLD: Final = re.compile(r"(?:old|Old|OLD)s?\b|of[ ]age\b|(?:yo|y/o)\b(?![-'])")
_OLD_UNIT: Final = re.compile(r"(?i)(?P<unit>years?|yrs?|months?|weeks?|days?)[ -]$")
_OLD_COUNT: Final = re.compile(
    rf"(?<![\w.,/£$€:])(?P<n>{COUNT})(?:(?P<to>-?[ ]?(?:to|or|and)[ -]|[ ]?[-–][ ]?|-to-)(?P<n2>{COUNT}))?"
    r"(?P<half>[ -]and[ -]a[ -]half)?[ \u00a0-]?[ ]?$",
    re.IGNORECASE,
)
_AGE: Final = re.compile(r"(?:age|Age|AGE)(?:[sd]|D)?\b")
_AGED: Final = re.compile(
    rf"(?i)(?:aged|ages|age)[ ](?:just[ ]|only[ ]|(?P<about>around|about)[ ]|(?P<least>at[ ]least)[ ]|(?P<over>over|above)[ ]|(?P<under>under|below)[ ])?"
    rf"(?:between[ ]|from[ ])?(?P<n>{_N})(?!%|[.,:]\d)(?:[ ]?(?:-|–|to|and|through)[ ]?(?P<n2>{_N})(?!%|,\d))?"
    r"(?P<unit>[ ](?:months|weeks|days)\b)?"
    r"(?:(?P<more>[ ](?:and|or)[ ](?:over|above|older|up|upwards)(?![\w-])|\+|[ ]plus\b)|(?P<less>[ ](?:and|or)[ ](?:under|younger|below)(?![\w-])))?"
)
_AGE_OF: Final = re.compile(
    rf"(?i)ages?[ ]of[ ](?:just[ ]|only[ ])?(?P<n>{_N})(?!%)(?:[ ](?:and|to)[ ](?P<n2>{_N}))?"
)
_AGE_LEAD: Final = re.compile(r"(?i)(?:\b(?P<side>over|under|above|below)[ ])?(?:\bthe[ ])?$")
_NEXT_AGE: Final = re.compile(
    rf"(?:,[ ]|,?[ ]and[ ])({_DIGITS})(?=,[ ](?!\d{{3}})|[.;]|[ ]and[ ]\d|[ ]?$|\n|[ ](?:were|was|from|of|who|are|have|had)\b)"
)
_HIS: Final = re.compile(
    r"\bin[ ](?:his|her|their|my|its|our|your)[ ](?P<all>(?P<part>early|mid|late)?[ -]?(?:to[ -]?late[ -])?"
    r"(?P<d>[1-9]0|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?:['’]?s)?)\b"
)
_TENS: Final = {
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_GROUP: Final = re.compile(
    rf"(?P<side>over|Over|under|Under)(?:-(?:(?P<n>{_DIGITS}|(?:{_WORDS}))['’]?s\b|(?P<n2>1\d|2[0-3])\b(?=[ ](?:year|child|pupil|passenger|fare|ticket|girl|boy)s?))|[ ](?P<n3>\d\d)['’]?s\b)"
)
_PEOPLE: Final = (
    r"(?i)\b(?:people|adults|those|anyone|everyone|women|men|patients|residents|persons|citizens|drivers|"
    r"voters|workers|passengers|viewers|females|males|children|child|kids|boys|girls|babies|toddlers|"
    r"infants|youngsters)(?:[ ]who[ ]are|[ ]aged)?[ ]$"
)
_SIDE: Final = re.compile(
    rf"(?P<side>over|above|older[ ]than|under|below|younger[ ]than)[ ](?P<n>{_N})(?![,.]\d|[ ]?(?:%|per|kg|miles|km|metres|years?|hours|minutes|months|weeks|days|(?!was\b|is\b|has\b|says\b)[a-z]+s\b))"
)
_OR_OVER: Final = re.compile(
    rf"(?P<n>{_DIGITS})[ ](?:(?P<more>(?:and|or)[ ](?:over|above|older)|years[ ]or[ ]older)|(?:and|or)[ ](?:under|younger|below))"
)
_BETWEEN: Final = re.compile(r"(?P<n>\d\d)[-–](?P<n2>\d\d)(?=[ .,;()])")
_AFTER_NAME: Final = (
    r"(?=,(?!\d|[ ]\d)|\.(?:\s|$)|[ ]and[ ](?:his|her|their|[A-Z])|[ ](?:from|of(?![ ](?:whom|which|them)\b)|"
    r"who|was|is|has|had|will|told|said|died|says|with|in|at)\b|\)|$|\n| [–—-] )"
)
_AFTER_NOUN: Final = (
    r"(?=,(?!\d|[ ]\d)|[.;](?:\s|$)|[ ](?:and|from|of(?![ ](?:whom|which|them|those|these)\b)|"
    r"who|was|is|has|had|in|killed|arrested|charged|dies|died|jailed|found|shot|stabbed|missing|dead|hurt|injured|rescued|after|to|on|with|hit)\b|\)|$|\n)"
)
_COMMA: Final = re.compile(
    rf",[ ](?:now[ ]|then[ ]|only[ ]|just[ ]|both[ ]|who[ ]is[ ]|who[ ]was[ ])?(?:(?P<n>{_DIGITS})|(?P<w>(?:{_WORDS})\b))"
)
_NAME_BEFORE: Final = re.compile(
    r"\b([A-ZÀ-Þ][\w'’-]*[a-zà-ÿ]\.?)(?:[ ](?:Jr|Sr|II|III|IV)\.?)?$|\)$"
)
_NOUN_BEFORE: Final = re.compile(rf"(?i)\b(?:{PERSONS})s?$")
_IS_NAME: Final = re.compile(_AFTER_NAME)
_IS_NOUN: Final = re.compile(_AFTER_NOUN)
_BRACKETED: Final = re.compile(rf"\((?:aged[ ])?(?P<n>{_DIGITS})\)(?=[,.;:]|[ ][a-z]|[ ]?$|\n)")
_BRACKET_LIST: Final = re.compile(r"[,;]?[ ](?:[A-Z][\w'’-]+[ ]){1,2}\(")
_BEING: Final = re.compile(
    rf"(?:(?P<verb>was|is|been|be|turning|turned|turns|turn)|(?P<s>'s|’s))[ ](?:just[ ]|only[ ]|now[ ]|about[ ]|aged[ ]|then[ ]|nearly[ ]|almost[ ]|still[ ])?(?P<n>{_N})"
    r"(?=[.;](?:\s|$)|,(?!\d)|[ ](?:when|and|at[ ]the[ ]time|in|on|next|this|last|but|now|before|then|today|years[ ]old)\b|$|\n|[\"”’])"
)
_WHO: Final = re.compile(
    r"(?P<who>[A-Za-z]+)(?:[ ](?:will|would|had|has|would[ ]have|will[ ]have|who|to|have))?[ ]?$"
)
_NOT_AGES_AFTER: Final = re.compile(r"[ ]?(?:in|on)[ ](?:a|the)[ ](?:row|lead)|,[ ]?\d")
_SURELY_AFTER: Final = re.compile(r"[ ](?:when|at the time)|\.(?:\s|$)")
_AT: Final = re.compile(
    rf"\b(?:[Dd]ied|[Dd]ies|[Dd]ead|[Rr]etired?|[Mm]arried|[Dd]ebut(?:ed)?)[ ]at[ ](?:just[ ]|only[ ])?(?P<n>{_DIGITS})(?=[.,;:]|[ ](?:of|after|in|on|from)\b|$|\n)"
)
# "Quill, who at 31 is the youngest"; "At 31, she leads the party".
_AT_BEFORE: Final = re.compile(r"(?P<who>\bwho,? at $)|(?:^|[.!?”\"’\n] ?)At $|\b(?:and|but) at $")
_AT_AGE: Final = re.compile(
    r"(?P<n>[1-9]\d)(?:,[ ](?P<he>s?he\b)|,?[ ](?:is|was|has|had|became|becomes|remains|still)\b)"
)
_BIRTHDAY: Final = re.compile(r"[ ]birthdays?\b")
_NTH_BEFORE: Final = re.compile(r"(?<![\w.,])(\d{1,3})(?:st|nd|rd|th)$")
_PRONOUNS: Final = frozenset(("he", "she", "who"))
_NOT_WHO: Final = frozenset(
    "it this that there which what number total score temperature age one to".split()
)


_WORDS_OF: Final = {
    "old": ("old", "olds", "of", "yo", "y"),
    "age": ("age", "aged", "ages"),
    "his": ("in",),
    "group": ("over", "under"),
    "side": ("over", "above", "older", "under", "below", "younger"),
    "birthday": ("birthday", "birthdays"),
    "being": ("was", "is", "been", "be", "turning", "turned", "turns", "turn"),
    "'s": ("s",),
    "at": ("died", "dies", "dead", "retire", "retired", "married", "debut", "debuted"),
}
_FORMS_OF: Final = {
    word: tuple(form for form, words in _WORDS_OF.items() if word in words) for word in AGE_WORDS
}
_Places = dict[str, list[int]]


def read_ages(text: str) -> tuple[Mention, ...]:
    """Every age of ``text``, in order of place; of two that overlap the first and longer."""
    places = _places(text)
    found = sorted(
        (
            mention
            for reader in (_olds, _aged, _tens, _groups, _appositions, _beings)
            for mention in reader(text, places)
            if mention
        ),
        key=lambda m: (m.start, -m.end),
    )
    kept: list[Mention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


def _places(text: str) -> _Places:
    """Where each form of an age could stand, by the form's name; "digits" for what begins with a number."""
    places: _Places = {form: [] for form in (*_WORDS_OF, "digits")}
    for at, word in triggers(text):
        if word in AGE_WORDS:
            for form in _FORMS_OF[word]:
                places[form].append(at)
        elif len(word) < 4 and word.isdigit():
            places["digits"].append(at)
    return places


def _age(
    low: Number | None, high: Number | None, bound: Bound, start: int, end: int
) -> Mention | None:
    if low is None or not 0 < low <= 10_000:
        return None
    upper = high if high is not None and high > low else None
    return Mention("age", start, end, Age(years=low, high=upper, bound=bound))


def _years(count: Number | None, unit: str) -> Number | None:
    """``count`` months, weeks or days as years, to three places."""
    if count is None:
        return None
    years = count / {"month": 12, "week": 52, "day": 365}.get(unit.lower().rstrip("s"), 1)
    return int(years) if years == int(years) else round(years, 3)


def _value(written: str | None) -> Number | None:
    return count_value(written) if written else None


def _olds(text: str, places: _Places) -> Iterator[Mention | None]:
    for at in places["old"]:
        old = _OLD.match(text, at)
        if old is None:
            continue
        named = _OLD_UNIT.search(text[max(0, old.start() - 8) : old.start()])
        bare = old[0] in ("yo", "y/o")
        if not named and not bare:
            continue
        stop = old.start() - (len(named[0]) if named and not bare else 0)
        near = text[max(0, stop - 48) : stop]
        count = _OLD_COUNT.search(near)
        if not count or near[-1:] not in (" ", "-", "\u00a0"):
            continue
        unit = named["unit"] if named else "year"
        low, high = _value(count["n"]), _value(count["n2"])
        offset = stop - len(near)
        start = offset + count.start("n")
        listed = "and" in (count["to"] or "") and not text[max(0, start - 8) : start].endswith(
            "between "
        )
        if high is not None and low is not None and (high <= low or listed):
            start, low, high = offset + count.start("n2"), high, None
        if count["half"] and low is not None:
            low = low + 0.5
        yield _age(
            _years(low, unit), _years(high, unit), bound_before(text, start), start, old.end()
        )


def _aged(text: str, places: _Places) -> Iterator[Mention | None]:
    for at in places["age"]:
        if (at and text[at - 1].isalnum()) or not _AGE.match(text, at):
            continue
        if of := _AGE_OF.match(text, at):
            lead = _AGE_LEAD.search(text[max(0, of.start() - 12) : of.start()])
            side = (lead["side"] or "").lower() if lead else ""
            bound: Bound = (
                "more-than"
                if side in ("over", "above")
                else "less-than"
                if side in ("under", "below")
                else "exact"
            )
            start = of.start() - (len(lead[0]) if lead else 0)
            yield _age(_value(of["n"]), _value(of["n2"]), bound, start, of.end())
        elif found := _AGED.match(text, at):
            yield from _aged_here(text, found)


def _aged_here(text: str, found: re.Match[str]) -> Iterator[Mention | None]:
    unit = found["unit"].strip() if found["unit"] else "years"
    if found[0][:4].lower() == "age " and text[found.end() : found.end() + 6] in (
        " group",
        " limit",
    ):
        return
    bounds: dict[str, Bound] = {
        "more": "at-least",
        "less": "at-most",
        "over": "more-than",
        "under": "less-than",
        "about": "about",
        "least": "at-least",
    }
    bound: Bound = next((bounds[name] for name in bounds if found[name]), "exact")
    low, high = _years(_value(found["n"]), unit), _years(_value(found["n2"]), unit)
    yield _age(low, high, bound, found.start(), found.end())
    if not (found["n2"] or found["unit"]):
        yield from _listed(text, found.end())


def _listed(text: str, end: int) -> Iterator[Mention | None]:
    """The further ages of a list: "aged 19, 22 and 34"."""
    for _ in range(12):
        following = _NEXT_AGE.match(text, end)
        if not following:
            return
        yield _age(int(following[1]), None, "exact", following.start(1), following.end(1))
        end = following.end()


def _tens(text: str, places: _Places) -> Iterator[Mention | None]:
    for at in places["his"]:
        found = _HIS.match(text, at)
        if found is None:
            continue
        word, part = found["d"].lower(), found["part"] or ""
        first = _TENS.get(word) or int(word)
        low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(part, (0, 9))
        if word == "teens":
            high = min(high, 6)
            low = min(low, high)
        yield _age(first + low, first + high, "exact", found.start("all"), found.end("all"))


def _groups(text: str, places: _Places) -> Iterator[Mention | None]:
    for at in places["group"]:
        found = None if at and text[at - 1].isalnum() else _GROUP.match(text, at)
        if found is None:
            continue
        number = _value(found["n"] or found["n2"] or found["n3"])
        bound: Bound = "more-than" if found["side"][0] in "Oo" else "less-than"
        yield _age(number, None, bound, found.start(), found.end())
    for at in places["side"]:
        if (found := _SIDE.match(text, at)) and _people(text, at):
            over = found["side"].startswith(("over", "above", "older"))
            bound = "more-than" if over else "less-than"
            yield _age(_value(found["n"]), None, bound, found.start("n"), found.end("n"))
    for at in places["digits"]:
        if text[at - 1 : at] != " ":
            continue
        if (found := _OR_OVER.match(text, at)) and _people(text, at):
            limit: Bound = "at-least" if found["more"] else "at-most"
            yield _age(int(found["n"]), None, limit, found.start(), found.end())
        before, found = _AT_BEFORE.search(text[max(0, at - 10) : at]), _AT_AGE.match(text, at)
        if before and found and (before["who"] or found["he"]):
            yield _age(int(found["n"]), None, "exact", at, found.end("n"))
        found = _BETWEEN.match(text, at)
        if found and int(found["n"]) < int(found["n2"]) and _people(text, at):
            yield _age(int(found["n"]), int(found["n2"]), "exact", found.start(), found.end())
    for at in places["birthday"]:
        found = _BIRTHDAY.match(text, at - 1) if at else None
        nth = _NTH_BEFORE.search(text[max(0, at - 7) : at - 1]) if found else None
        if found and nth and int(nth[1]) <= 115:
            start = at - 1 - len(nth[0])
            yield _age(int(nth[1]), None, "exact", start, found.end())


def _people(text: str, start: int) -> bool:
    return bool(re.search(_PEOPLE, text[max(0, start - 24) : start]))


def _appositions(text: str, places: _Places) -> Iterator[Mention | None]:
    for found in _COMMA.finditer(text):
        near = text[max(0, found.start() - 40) : found.start()]
        end = found.end()
        named = _NAME_BEFORE.search(near) if found["n"] else None
        if (
            named
            and (named[1] or "x").lower().rstrip(".") not in NOT_NAMES
            and (named[1] or re.search(r"\(n[ée]e [A-Z][\w'’-]+\)$", near))
            and _IS_NAME.match(text, end)
        ) or (_NOUN_BEFORE.search(near) and _IS_NOUN.match(text, end)):
            name = "n" if found["n"] else "w"
            yield _age(_value(found[name]), None, "exact", found.start(name), end)
            if not named:
                yield from _listed(text, end)
    for found in _BRACKETED.finditer(text):
        near = text[max(0, found.start() - 40) : found.start()]
        if not near.endswith(" ") or _BRACKET_LIST.match(text, found.end()):
            continue
        named = _NAME_BEFORE.search(near[:-1])
        known = named and named[1] and named[1].lower() not in NOT_NAMES
        if known or _NOUN_BEFORE.search(near[:-1]):
            yield _age(int(found["n"]), None, "exact", found.start("n"), found.end("n"))


def _beings(text: str, places: _Places) -> Iterator[Mention | None]:
    verbs = [at for at in places["being"] if not text[at - 1 : at].isalnum()]
    short = [at - 1 for at in places["'s"] if text[at - 1 : at] in ("'", "’")]
    for at in (*verbs, *short):
        found = _BEING.match(text, at)
        if found is None:
            continue
        near = text[max(0, found.start() - 30) : found.start()]
        subject = _WHO.search(near)
        if not subject or _NOT_AGES_AFTER.match(text, found.end()):
            continue
        who, verb = subject["who"], found["verb"] or ""
        pronoun = who.lower() in _PRONOUNS
        turning = verb.startswith("turn")
        if who.lower() in _NOT_WHO and not turning:
            continue
        named = who[0].isupper() and who.lower() not in NOT_NAMES
        sure = turning or verb in ("be", "been") or _SURELY_AFTER.match(text, found.end())
        if pronoun or turning or (named and sure and not found["s"]):
            start = found.start("n")
            yield _age(_value(found["n"]), None, bound_before(text, start), start, found.end("n"))
    for at in places["at"]:
        # "Put the dead at 40" is a toll.
        if (found := _AT.match(text, at)) and text[max(0, at - 4) : at] != "the ":
            yield _age(int(found["n"]), None, "exact", found.start("n"), found.end("n"))
