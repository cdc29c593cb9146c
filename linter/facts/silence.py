"""Numbers that state no fact: addresses, identifiers, names of things, list marks, clocks.

Each test looks at a bounded window around one number, so that a scan over all numbers of a
text stays linear.
"""

from __future__ import annotations

import re
from typing import Final

from .countwords import NUMBERED
from .numbers import SPACE

_STREET: Final = re.compile(
    r"\d{1,5}[A-Za-z]?(?:[-–/]\d{1,5})?,?(?: [A-Z][\w'’.-]*){1,4} "
    r"(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Place|Pl|Square|Sq|Court|Ct|Crescent|Close|Way|"
    r"Terrace|Gardens|Grove|Hill|Park|Row|Walk|Parade|Highway|Hwy|Parkway|Pkwy|Quay|Mews|Plaza|Circle|Trail)\b"
)
_POSTCODE: Final = re.compile(r"(?<![A-Za-z0-9])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![A-Za-z0-9])")
_ZIP: Final = re.compile(r"(?<![A-Za-z])(?:[A-Z]{2}|[A-Z][a-z]+\.?,?) $")
_ZIP_NUMBER: Final = re.compile(r"\d{5}(?:-\d{4})?(?![\d,.]\d|\w)(?! [a-z])")
_PHONE: Final = re.compile(
    r"(?:\+\d{1,3}[ -.]?)?\(?0\d{2,5}\)?[ -.]\d{3,4}(?:[ -.]\d{2,4}){0,2}(?![\w])|"
    r"\+\d{1,3}(?:[ -.]?\(?\d{1,4}\)?){2,5}(?!\w)|"
    r"(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-.]\d{4}(?!\w)|\d{3}-\d{4}(?![\w-])|"
    r"1?-?8(?:00|88|77|66|55)-[A-Z\d-]{6,10}(?!\w)|0\d{3,4} ?\d{6,7}(?!\d)|0\d{9,10}(?!\d)|1[38]00 \d{3} \d{3}|116 ?\d{3}(?!\w)"
)
_CALL: Final = re.compile(
    r"\b(?:call(?:ed|ing|s)?|dial\w*|phone\w*|telephone|tel|fax|hotline|helpline|text|sms|freephone|ring|whatsapp|"
    r"emergency number|police on|crimestoppers|samaritans)\b[^.!?\n]{0,40}(?:\bon |\bat |: ?| )$",
    re.IGNORECASE,
)
_LIST_MARK: Final = re.compile(r"(?:^|\n)[ \t]*[(\[]?$")
_AFTER_MARK: Final = re.compile(r"\d{1,3}(?:[.)\]](?=\s)|\)(?=\s))|\d{1,3}[ \t]*(?:\n|$)")
_COUNTER: Final = re.compile(r"\d{1,4} ?(?:/|of) ?\d{1,4}[ \t]*(?:\n|$|\))")
_LINE_START: Final = re.compile(
    r"(?:^|\n)[ \t]*(?:(?:photo|image|picture|slide|page|video|gallery|caption)s?[: ]*)?[(\[]?$", re.IGNORECASE
)
_CLOCK: Final = re.compile(
    r"\d{1,2}[:.]\d{2}(?::\d{2})?(?=[ \u00a0]?(?:[ap]\.?m\b|hrs?\b|GMT|BST|IST|EST|EDT|ET\b|PT\b|UTC))|\d{1,2}:\d{2}(?::\d{2})?(?!\d)|"
    r"\d{1,2}[ \u00a0]?(?:[ap]m\b|[ap]\.m\.|o['’]clock)",
    re.IGNORECASE,
)
_MONTH: Final = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?"
)
# Days of a month are the readers of times' to read, or to leave.
_DAY_BEFORE_MONTH: Final = re.compile(
    rf"\d{{1,2}}(?:(?:, \d{{1,2}})* ?(?:-|–|—|to|and|or|&) ?\d{{1,2}})? {_MONTH}(?! [a-z]{{3,}} (?:the|to|have))"
)
_DAY_AFTER_MONTH: Final = re.compile(rf"(?<!\w){_MONTH} (?:\d{{1,2}} ?(?:,|and|-|–|to|&) ?(?:and )?)?$")
_DOTTED_DATE: Final = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)")
_AGE_BEFORE: Final = re.compile(
    r"\b(?:aged|(?:boy|girl|man|woman|child|son|daughter|infant|baby|youth|teenager) of|who (?:is|was|turns|turned)|(?:is|was) only)\s$",
    re.IGNORECASE,
)
_AGE_AFTER: Final = re.compile(r"\d{1,3}(?: ?(?:to|or|-|–) ?\d{1,3})?(?=[,.;)]|\s(?:and|when|at|on|in|next|this|was|who)\b)")
_SLASHED: Final = re.compile(r"\d{1,4}/\d{1,4}(?:/\d{1,4})?(?![\d/])")
_URL_MARK: Final = re.compile(
    r"://|www\.|@|\.(?:com|org|net|gov|edu|co|uk|ie|in|au|ca|za|ng|sg|eu|info|pdf|html?|php|jpe?g|png)(?![a-z])|[a-z]\.[a-z]+/|#|_",
    re.IGNORECASE,
)
_HASH: Final = re.compile(r"#$")
_NAME_BEFORE: Final = re.compile(r"(?<![\w])([A-Z][\w'’®™.&-]*)[®™]?(?: |-|\u00a0)$")
_NUMBERED_BEFORE: Final = re.compile(
    rf"(?<![\w-])({'|'.join(sorted(NUMBERED, key=lambda w: (-len(w), w)))})(?:\.|s)?(?: |-|\u00a0|#)(?:(?:no|nos|number|numbers)\.? ?:? ?)?$",
    re.IGNORECASE,
)
_NUMBERED_LIST: Final = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(NUMBERED, key=lambda w: (-len(w), w)))})s? \d{{1,4}}(?:, \d{{1,4}}){{0,6}},? (?:and|or|to|&) $",
    re.IGNORECASE,
)
_REFERENCE: Final = re.compile(
    r"\b(?:registration|registered|reg|reference|ref|charity|company|case|docket|serial|account|licen[cs]e|badge|"
    r"tag|policy|invoice|passport|vat|isbn|issn|doi|patent|model|part|flight|tail|hull|lot|file|complaint|claim|order|"
    r"regd|id)(?: (?:number|no|num|nos|code|id|plate))?[.:#]{0,2} ?(?:[A-Z]{0,4}-?)$",
    re.IGNORECASE,
)
_TOKEN_REACH: Final = 60
_WINDOW: Final = 64
# Words of three letters and more that open a sentence or stand in headlines in front of a count.
_CONTRACTED: Final = re.compile(r"['’](?:s|re|ve|d|ll|m)$")
_COUNT_LEADS: Final = frozenset(
    """some about around over nearly almost only just another at least more less fewer than up to an the all
    these those of in on with for from by and or but as after before when while since until then there
    they we he she it i you what here who that which his her their our its police officials authorities approximately roughly
    between under below above additional extra further about total kills killed hits leaves injures wounds
    seeks faces gets wins loses sees cuts adds plans names recalls fires hires sells buys sets takes makes
    raises drops falls rises jumps reports claims says said was were is are has had have had be dead
    arrests charges jails frees saves rescues holds into per votes yes no girls boys men women total turnout
    ayes noes electorate result results against including includes included among both last next first plus
    exactly precisely altogether overall currently today yesterday now still also even every combined
    estimated averaging reaching reached numbering totalling totaling employs employing employed nearly
    where since if because meanwhile not never maybe perhaps possibly probably possible""".split()
)


def silent_end(text: str, start: int, end: int) -> int | None:
    """The end of the thing at ``start`` that only looks like a fact, or None.

    ``end`` is the end of the run of digits at ``start``.
    """
    before = text[max(0, start - _WINDOW) : start]
    return (
        _identifier(text, start, end, before)
        or _layout(text, start, before)
        or _number_of_a_name(text, start, end, before)
    )


def _identifier(text: str, start: int, end: int, before: str) -> int | None:
    last = before[-1:]
    stop = token_end(text, end)
    if last.isalpha() or last in "_#":
        return stop
    if last == "-" and before[-2:-1].isalpha() and not before[-4:-1].lower().endswith(("to", "or", "mid")):
        # AK-47, Covid-19, TN2-A; but "a then-23" has no digit fact either.
        return stop
    token = text[max(0, start - _TOKEN_REACH) : start].rsplit(None, 1)
    head = token[-1] if token and before and not before[-1].isspace() else ""
    word = head + text[start : min(stop, start + _TOKEN_REACH)]
    if ("/" in word or "." in word or "@" in word or "_" in word or "#" in word) and _URL_MARK.search(word):
        return stop
    if clock := _CLOCK.match(text, start):
        return clock.end()
    if last == ":" and before[-2:-1].isdigit():
        return stop
    if (phone := _PHONE.match(text, start)) and not last.isdigit():
        return phone.end()
    if last == "+" and (phone := _PHONE.match(text, start - 1)):
        return phone.end()
    if last == "(" and (phone := _PHONE.match(text, start - 1)):
        return phone.end()
    if _CALL.search(before) and text[start:end].isdigit() and 3 <= end - start <= 12:
        return stop
    if street := _STREET.match(text, start):
        return street.end()
    if _REFERENCE.search(before):
        return stop
    post = _POSTCODE.search(text, max(0, start - 4), start + 8)
    if post and post.start() <= start < post.end():
        return post.end()
    if (zipped := _ZIP_NUMBER.match(text, start)) and _ZIP.search(before):
        return zipped.end()
    return None


def token_end(text: str, end: int) -> int:
    limit = min(len(text), end + 200)
    while end < limit and (text[end].isalnum() or text[end] in "-/_.:@#&=?%+" and text[end + 1 : end + 2].isalnum()):
        end += 1
    return end


def _layout(text: str, start: int, before: str) -> int | None:
    if _LINE_START.search(before) and (counter := _COUNTER.match(text, start)):
        return counter.end()
    if _LIST_MARK.search(before) and (mark := _AFTER_MARK.match(text, start)):
        return mark.end()
    day = _DAY_BEFORE_MONTH.match(text, start) or _DOTTED_DATE.match(text, start)
    if day:
        return day.end()
    if _DAY_AFTER_MONTH.search(before) and (days := re.compile(r"\d{1,2}(?![\d,.%]\d|\d|%)").match(text, start)):
        return days.end()
    if _AGE_BEFORE.search(before) and (age := _AGE_AFTER.match(text, start)):
        return age.end()
    slashed = _SLASHED.match(text, start)
    return slashed.end() if slashed else None


def _number_of_a_name(text: str, start: int, end: int, before: str) -> int | None:
    grouped = "," in text[end : end + 1] and text[end + 1 : end + 4].isdigit()
    if grouped or (text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit()):
        return None
    if _NUMBERED_LIST.search(before):
        return end
    named = _NUMBERED_BEFORE.search(before)
    if named:
        # "bus 42", "Section 4"; but "the unit 12 of" and a plural subject with a verb are rare.
        return end if not _counts_on(text, end, named[1]) else None
    return None


_PLAIN_NOUN: Final = re.compile(rf"{SPACE}[a-z]{{3,}}s\b")


def _counts_on(text: str, end: int, word: str) -> bool:
    # "In some areas 300 homes", "on the day 12 people": a lower-case name and a plural behind.
    return word.islower() and bool(_PLAIN_NOUN.match(text, end))


def numbers_a_name(text: str, start: int) -> bool:
    """Whether a number in words at ``start`` is the number of a named thing ("Part Two", "Formula One")."""
    before = text[max(0, start - _WINDOW) : start]
    named = _NUMBERED_BEFORE.search(before)
    if not named:
        return False
    return text[start].isupper() or not _counts_on(text, _word_end(text, start), named[1].lower())


def _word_end(text: str, start: int) -> int:
    return token_end(text, start)


def name_before(text: str, start: int) -> bool:
    """Whether a capitalised name stands right before a number ("BlackBerry 10", "Interstate 5")."""
    before = text[max(0, start - 40) : start]
    name = _NAME_BEFORE.search(before)
    if not name:
        return False
    word = _CONTRACTED.sub("", name[1].rstrip(".").lower())
    if word in _COUNT_LEADS or word.endswith(("ing", "ed", "ly")):
        return False
    return not name[1].endswith((".", ":"))
