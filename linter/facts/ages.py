"""Ages: Teixeira-style appositions ("Mara Quill, 28,"), 71-year-old, aged 34, in his 30s, the over-65s.

Forms follow the AP Stylebook ("ages") and the Guardian style guide ("aged 28", "Name, 28,"); the
Irish papers write "Name (28)".
"""

from __future__ import annotations

import re
from typing import Final

from ..model.values import Age, Bound, Number
from .bounds import bound_before
from .lengths import COUNT, count_value
from .mention import Mention
from .timewords import PERSONS

_N: Final = r"(?:1[01]\d|\d{1,2})"
_TEENS: Final = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    "seventeen|eighteen|nineteen"
)
_NW: Final = rf"(?:{_N}(?!\d)|\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|{_TEENS})\b)"
_OLD_AT: Final = re.compile(
    r"(?<=[\s-])(?:(?P<unit>years?|yrs?|months?|weeks?|days?)[ -]olds?\b|(?P<unit2>years?|months?|weeks?|days?)[ ]of[ ]age\b|(?P<yo>y/?o)\b(?![-']))",
    re.IGNORECASE,
)
_OLD_COUNT: Final = re.compile(
    rf"(?<![\w.,/£$€:])(?P<n>{COUNT})(?:(?:-?[ ]?(?:to|or|and)[ -]|[ ]?[-–][ ]?|-to-)(?P<n2>{COUNT}))?(?:[ ]?(?:and|½)[ -]a[ -]half)?[ \u00a0-]?[ ]?$",
    re.IGNORECASE,
)
_AGED: Final = re.compile(
    rf"(?i)\b(?:aged|ages|age|ages?[ ]of)[ ](?:just[ ]|only[ ]|around[ ]|about[ ]|at[ ]least[ ]|(?P<over>over|above)[ ]|(?P<under>under|below)[ ])?(?:between[ ]|from[ ])?(?P<n>{_NW})(?![\d%]|[.,:]\d)(?:(?:[ ]?(?:-|–|to|and|through)[ ]?)(?P<n2>{_NW})(?![\d%]|,\d))?"
    rf"(?P<unit>[ ](?:months|weeks|days)\b)?(?P<more>[ ](?:and|or)[ ](?:over|above|older|up|upwards)|\+|[ ]plus\b)?(?P<less>[ ](?:and|or)[ ](?:under|younger|below))?"
)
_OF_AGE: Final = re.compile(
    rf"(?i)\b(?:(?P<side>over|under|above|below)[ ])?(?:the[ ])?ages?[ ]of[ ](?:just[ ]|only[ ])?(?P<n>{_NW})(?![\d%])(?:[ ](?:and|to)[ ](?P<n2>{_NW})(?!\d))?"
)
_DECADE: Final = re.compile(
    r"(?i)\bin[ ](?:his|her|their|my|its|our|your)[ ](?P<part>early|mid|late)?(?:[ ]|-)?(?:to[ -]?late[ -])?(?P<d>[1-9]0|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|teens)(?:['’]?s)?\b"
)
_DECADES: Final = {
    "teens": 13, "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60,
    "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_GROUP: Final = re.compile(
    rf"(?i)\b(?P<side>over|under)(?:-|[ ](?=\d+s\b))(?P<n>\d{{1,2}}|{_TEENS}|twenties|thirties)(?:['’]?s)\b|\b(?P<side2>over|under)-(?P<n2>1[0-9]|2[0-3])\b(?=[ ](?:year|child|pupil|passenger|fare|ticket|girl|boy)s?)"
)
_OR_OVER: Final = re.compile(
    rf"(?i)\b(?:people|adults|those|anyone|everyone|women|men|patients|residents|persons|citizens|drivers|voters|workers|passengers)[ ](?:who[ ]are[ ])?(?:(?:(?P<over>over|above|older[ ]than)|(?P<under>under|below|younger[ ]than))[ ](?P<n>{_N})(?![\d,.]\d|\d|[ ]?(?:%|per|percent|kg|miles|km|metres|years?|hours|minutes|months|weeks|days|[a-z]+s\b))|(?P<m>{_N})[ ](?:(?P<more>(?:and|or)[ ](?:over|above|older)|years[ ]or[ ]older)|(?P<less>(?:and|or)[ ](?:under|younger|below))))"
)
_CHILDREN: Final = re.compile(
    rf"(?i)\b(?:children|child|kids|boys|girls|babies|toddlers|infants|youngsters)[ ](?:(?P<over>over|above)|(?P<under>under|below|younger[ ]than))[ ](?P<n>{_NW})(?![\d,.]\d|\d|[ ]?(?:%|per|months|weeks|days))"
)
_AUDIENCE: Final = re.compile(
    r"(?i)\b(?:adults|women|men|viewers|people|females|males)[ ](?:aged[ ])?(?P<n>\d{2})[-–](?P<n2>\d{2})(?=[ .,;()])"
)
_APPOSED: Final = re.compile(
    rf"(?P<name>\b[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ]\.?(?:[ ](?:Jr|Sr|II|III|IV)\.?)?,[ ](?:now[ ]|then[ ]|only[ ]|just[ ]|who[ ]is[ ]|who[ ]was[ ])?(?:both[ ])?)(?P<n>{_N})(?=,(?!\d)|\.(?:\s|$)|[ ]and[ ](?:his|her|their|[A-Z])|[ ](?:from|of|who|was|is|has|had|will|told|said|died|says|with|in|at)\b|\)|$|\n| [–—-] )"
)
_NOUN: Final = re.compile(
    rf"(?i)\b(?P<noun>(?:{PERSONS})s?),[ ](?:now[ ]|only[ ]|just[ ]|then[ ])?(?P<n>{_NW})(?=,(?!\d)|[.;](?:\s|$)|[ ](?:and|from|of|who|was|is|has|had|in|killed|arrested|charged|dies|died|jailed|found|shot|stabbed|missing|dead|hurt|injured|rescued|after|to|on|with|hit)\b|\)|$|\n)"
)
_BRACKETED: Final = re.compile(
    rf"\b(?P<name>(?:[A-ZÀ-Þ][\w'’-]*[a-zà-ÿ]|{PERSONS}))[ ]\((?:aged[ ])?(?P<n>{_N})\)(?![,;]?[ ](?:[A-Z][\w'’-]+[ ]){{1,2}}\()(?=[,.;:]|[ ][a-z]|[ ]?$|\n)"
)
_IS: Final = re.compile(
    rf"\b(?P<who>[Hh]e|[Ss]he|[Ww]ho|[A-Z][a-z]+)(?:[ ](?P<verb>was|is|will[ ]be|would[ ]be|would[ ]have[ ]been|turned|turns|will[ ]turn|had[ ]been|has[ ]turned|had[ ]turned|turning)|(?P<s>['’]s))[ ](?:just[ ]|only[ ]|now[ ]|about[ ]|aged[ ]|then[ ]|nearly[ ]|almost[ ]|still[ ])?(?P<n>{_NW})(?=[.;](?:\s|$)|,|[ ](?:when|and|at[ ]the[ ]time|in|on|next|this|last|but|now|before|years[ ]old|then)\b|$|\n|[\"”’])"
)
_DIED: Final = re.compile(
    rf"\b(?:[Dd]ied|[Dd]ies|[Dd]ead|[Rr]etired|[Rr]etire|[Mm]arried|[Dd]ebut|debuted)[ ]at[ ](?:just[ ]|only[ ])?(?P<n>{_N})(?=[.,;:]|[ ](?:of|after|in|on|from)\b|$|\n)"
)
_TURN: Final = re.compile(
    rf"\b(?:turn|turned|turning|turns)[ ](?P<n>{_NW})(?=[.,;]|[ ](?:in|on|next|this|last|and|years|before|today|during)\b|$|\n)"
)
_BIRTHDAY: Final = re.compile(r"(?P<n>\d{1,3})(?:st|nd|rd|th)[ ]birthdays?\b")
_NOT_NAMES: Final = frozenset(
    "january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu "
    "fri sat sun verse chapter page article section no route flight highway interstate channel act scene row "
    "seat room table figure volume part lot lots under over total however meanwhile yesterday today".split()
)
_WHO_NOT: Final = frozenset(
    "it this that there which what number total score temperature age one".split()
)


def _value(low: Number, high: Number | None, bound: Bound, start: int, end: int) -> Mention | None:
    if not 0 < low <= 10_000 or (high is not None and high < low):
        return None
    return Mention("age", start, end, Age(years=low, high=high, bound=bound))


def _years(count: Number, unit: str) -> Number:
    name = unit.lower().rstrip("s")
    per = {"month": 12, "week": 52, "day": 365}.get(name, 1)
    years = count / per
    return int(years) if years == int(years) else round(years, 3)


def read_ages(text: str) -> tuple[Mention, ...]:
    """Every age of ``text``, in order of place; of two that overlap the longer."""
    found = [*_olds(text), *_told(text), *_names(text)]
    found.sort(key=lambda m: (m.start, -m.end))
    kept: list[Mention] = []
    for mention in found:
        if not kept or mention.start >= kept[-1].end:
            kept.append(mention)
    return tuple(kept)


def _olds(text: str) -> list[Mention]:
    ages: list[Mention | None] = []
    for old in _OLD_AT.finditer(text):
        near = text[max(0, old.start() - 48) : old.start()]
        count = _OLD_COUNT.search(near)
        if not count:
            continue
        unit = old["unit"] or old["unit2"] or "year"
        low, high = count_value(count["n"]), count_value(count["n2"]) if count["n2"] else None
        if low is None:
            continue
        start = old.start() - len(near) + count.start("n")
        if high is not None and (
            high <= low or (" and " in count[0] and "between" not in text[max(0, start - 9) : start])
        ):
            start, low, high = old.start() - len(near) + count.start("n2"), high, None
        if "half" in count[0].lower():
            low = low + 0.5
        ages.append(
            _value(
                _years(low, unit),
                _years(high, unit) if high is not None else None,
                bound_before(text, start),
                start,
                old.end(),
            )
        )
    return [age for age in ages if age]


def _whole(written: str) -> Number:
    return count_value(written) or 0


def _told(text: str) -> list[Mention]:
    ages: list[Mention | None] = []
    for m in _AGED.finditer(text):
        unit = m["unit"].strip() if m["unit"] else "years"
        bound: Bound = (
            "at-least"
            if m["more"]
            else "at-most"
            if m["less"]
            else "more-than"
            if m["over"]
            else "less-than"
            if m["under"]
            else "exact"
        )
        if m[0].lower().startswith("age ") and re.match(
            r"[ ](?:groups?|limit)", text[m.end() : m.end() + 7]
        ):
            continue
        high = _years(_whole(m["n2"]), unit) if m["n2"] else None
        low = _years(_whole(m["n"]), unit)
        if high is not None and high <= low:
            high = None
        if bound == "exact" and re.match(r"(?i)aged?[ ](?:around|about)|aged?[ ]at[ ]least", m[0]):
            bound = "at-least" if "least" in m[0] else "about"
        ages.append(_value(low, high, bound, m.start(), m.end()))
    for m in _OF_AGE.finditer(text):
        side = (m["side"] or "").lower()
        bound = {
            "over": "more-than",
            "above": "more-than",
            "under": "less-than",
            "below": "less-than",
        }.get(side, "exact")  # type: ignore[assignment]
        ages.append(
            _value(_whole(m["n"]), _whole(m["n2"]) if m["n2"] else None, bound, m.start(), m.end())
        )
    for m in _DECADE.finditer(text):
        word = m["d"].lower()
        first = _DECADES.get(word) or int(word)
        part = (m["part"] or "").lower()
        low, high = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}.get(part, (0, 9))
        high = 6 if word == "teens" and not part else high
        ages.append(
            _value(
                first + low,
                first + high,
                "exact",
                m.start("part") if part else m.start("d"),
                m.end(),
            )
        )
    for m in _GROUP.finditer(text):
        side = (m["side"] or m["side2"]).lower()
        number = count_value((m["n"] or m["n2"]).rstrip("s"))
        if number is None and m["n"]:
            number = _DECADES.get(m["n"].lower()) or count_value(m["n"])
        if number is None:
            continue
        ages.append(
            _value(number, None, "more-than" if side == "over" else "less-than", m.start(), m.end())
        )
    for pattern in (_OR_OVER, _CHILDREN):
        for m in pattern.finditer(text):
            groups = m.groupdict()
            number = count_value(groups.get("n") or groups.get("m") or "")
            over, under = groups.get("over"), groups.get("under")
            bound = (
                "more-than"
                if over
                else "less-than"
                if under
                else "at-least"
                if groups.get("more")
                else "at-most"
            )
            if number is not None:
                ages.append(
                    _value(
                        number,
                        None,
                        bound,
                        m.start("n") if groups.get("n") else m.start("m"),
                        m.end(),
                    )
                )
    for m in _AUDIENCE.finditer(text):
        if int(m["n"]) < int(m["n2"]):
            ages.append(_value(int(m["n"]), int(m["n2"]), "exact", m.start("n"), m.end("n2")))
    for m in _BIRTHDAY.finditer(text):
        if 0 < int(m["n"]) <= 115:
            ages.append(_value(int(m["n"]), None, "exact", m.start(), m.end()))
    return [age for age in ages if age]


def _names(text: str) -> list[Mention]:
    ages: list[Mention | None] = []
    for m in _APPOSED.finditer(text):
        name = re.match(r"[\w'’-]+", m["name"])
        if name is None or name[0].lower() in _NOT_NAMES:
            continue
        if re.match(r",[ ]\d", text[m.end() : m.end() + 3]) or re.search(
            r"\d,?[ ]+$", text[max(0, m.start() - 3) : m.start()]
        ):
            continue
        ages.append(_value(int(m["n"]), None, "exact", m.start("n"), m.end("n")))
    for m in _NOUN.finditer(text):
        if re.match(r",[ ]\d", text[m.end() : m.end() + 3]):
            continue
        ages.append(_value(_whole(m["n"]), None, "exact", m.start("n"), m.end("n")))
    for m in _BRACKETED.finditer(text):
        if m["name"].lower() not in _NOT_NAMES:
            ages.append(_value(int(m["n"]), None, "exact", m.start("n"), m.end("n")))
    for m in _IS.finditer(text):
        who, verb = m["who"].lower(), m["verb"] or "'s"
        pronoun = who in ("he", "she", "who")
        if who in _WHO_NOT or who in _NOT_NAMES:
            continue
        sure = "turn" in verb or "be" in verb or "been" in verb
        after = text[m.end() : m.end() + 14]
        if not pronoun and not (
            sure or re.match(r"[ ](?:when|at the time|years old)|\.\s|\.$", after)
        ):
            continue
        if not pronoun and m["s"]:
            continue
        if re.match(r"[ ]?(?:in|on)[ ](?:a|the)[ ](?:row|lead)|,[ ]?\d", after):
            continue
        start = m.start("n")
        ages.append(_value(_whole(m["n"]), None, bound_before(text, start), start, m.end("n")))
    for pattern in (_DIED, _TURN):
        ages.extend(
            _value(_whole(m["n"]), None, "exact", m.start("n"), m.end("n"))
            for m in pattern.finditer(text)
        )
    return [age for age in ages if age]
