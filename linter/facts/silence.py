"""Numbers that state no fact: addresses, identifiers, names of things, list marks, clocks.

Each test looks at a bounded window around one number, so that a scan over all numbers of a
text stays linear.
"""

from __future__ import annotations

import re
from typing import Final

from .countwords import NUMBERED
from .numbers import SPACE, word_before

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
    r"\b(?:call|dial|phone|ring|text|telephone|tel|fax|hotline|helpline|freephone|sms|whatsapp|police|crimestoppers|samaritans)"
    r"(?:s|ed|ing|led|ling)?(?: (?:us|them|him|her|police|anonymously|free|team|line|number|help to|crimestoppers|samaritans))*"
    r"(?:,? (?:on|at|is|to)|:)? $",
    re.IGNORECASE,
)
_CALL_LAST: Final = frozenset(
    """call calls called dial dialled dialing phone phoned ring text telephone tel fax hotline helpline freephone sms
    whatsapp on at is to us them him her police anonymously free team line number crimestoppers samaritans""".split()
)
# A telephone number is followed by no noun: "police called 300 people".
_COUNTED_NEXT: Final = re.compile(
    r" (?!(?:or|for|if|to|and|at|with|when|in|on|as|from|free|but|so|after|before)\b)[a-z]{3,}|,\d"
)
_AFTER_MARK: Final = re.compile(r"\d{1,3}(?:[.)\]](?=\s)|\)(?=\s))|\d{1,3}[ \t]*(?:\n|$)")
_COUNTER: Final = re.compile(r"\d{1,4} ?(?:/|of) ?\d{1,4}[ \t]*(?:\n|$|\))")
_LINE_START: Final = re.compile(
    r"(?:^|\n)[ \t]*(?:(?:photo|image|picture|slide|page|video|gallery|caption)s?[: ]*)?[(\[]?$",
    re.IGNORECASE,
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
_DAY_AFTER_MONTH: Final = re.compile(
    rf"(?<!\w){_MONTH} (?:\d{{1,2}} ?(?:,|and|-|–|to|&) ?(?:and )?)?$"
)
# A blank behind a day goes on with a month or with a second day.
_MONTH_NEXT: Final = frozenset("JFMASOND-–—toa&")
_DOTTED_DATE: Final = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}(?!\d)")
_AGE_BEFORE: Final = re.compile(
    r"\b(?:aged|(?:boy|girl|man|woman|child|son|daughter|infant|baby|youth|teenager) of|who (?:is|was|turns|turned)|(?:is|was) only)\s$",
    re.IGNORECASE,
)
_AGE_AFTER: Final = re.compile(
    r"\d{1,3}(?: ?(?:to|or|-|–) ?\d{1,3})?(?=[,.;)]|\s(?:and|when|at|on|in|next|this|was|who)\b)"
)
_SLASHED: Final = re.compile(r"\d{1,4}/\d{1,4}(?:/\d{1,4})?(?![\d/])")
_URL_MARK: Final = re.compile(
    r"://|www\.|@|\.(?:com|org|net|gov|edu|co|uk|ie|in|au|ca|za|ng|sg|eu|info|pdf|html?|php|jpe?g|png)(?![a-z])|[a-z]\.[a-z]+/|#|_",
    re.IGNORECASE,
)
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
    r"\b(?:quoting|quote|registration|registered|reg|reference|ref|charity|company|case|docket|serial|account|licen[cs]e|badge|"
    r"tag|policy|invoice|passport|vat|isbn|issn|doi|patent|model|part|flight|tail|hull|lot|file|complaint|claim|order|"
    r"regd|id)(?: (?:number|no|num|nos|code|id|plate))?(?: (?:is|was))?[.:#]{0,2} ?(?:[A-Z]{0,4}-?)$",
    re.IGNORECASE,
)
_REFERENCE_REACH: Final = 44
_REFERENCE_LAST: Final = frozenset(
    """quoting quote registration registered reg reference ref charity company case docket serial account licence license badge tag
    policy invoice passport vat isbn issn doi patent model part flight tail hull lot file complaint claim order regd id
    number no num nos code plate is was""".split()
)
_LIST_WORDS: Final = frozenset(("and", "or", "to", "&", "-", "–"))
_AGE_LAST: Final = frozenset("aged of is was turns turned only".split())
_GLUE: Final = frozenset("/.@_#:?=&%")
_CLOCK_NEXT: Final = frozenset(":. \u00a0apAPo")
_CLOCK_THEN: Final = frozenset("apoAPO")
_PHONE_NEXT: Final = frozenset(" -.)")
_PREFIXED: Final = re.compile(
    r"(?<![A-Za-z])(?:to|or|mid|post|pre|non|under|over|then|now|a|x)-$", re.IGNORECASE
)
_DAYS: Final = re.compile(r"\d{1,2}(?![\d,.%]\d|\d|%)")
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
    word = word_before(text, start)
    found = _identifier(text, start, end, before, word) or _layout(text, start, end, before, word)
    if found is not None:
        return found
    return end if _numbers_a_name(text, start, end, before, word) else None


def _identifier(text: str, start: int, end: int, before: str, word: str) -> int | None:
    last, following = before[-1:], text[end : end + 1]
    if last and not last.isspace():
        if last.isalpha() or last in "_#":
            return token_end(text, end)
        if last == "-" and before[-2:-1].isalpha() and not _PREFIXED.search(before):
            # AK-47, Covid-19, TN2-A.
            return token_end(text, end)
        if last == ":" and before[-2:-1].isdigit():
            return token_end(text, end)
        if last in "+(" and (phone := _PHONE.match(text, start - 1)):
            return phone.end()
    then = text[end + 1 : end + 2]
    # Digits between a blank and the stop of a sentence are no address.
    glued = following in _GLUE and (then.isalnum() or not (last.isspace() or not last))
    if (last in _GLUE or glued) and _in_address(text, start, end):
        return token_end(text, end)
    timed = end - start <= 2 and (then.isdigit() or then in _CLOCK_THEN or following.isalpha())
    if timed and following in _CLOCK_NEXT and (clock := _CLOCK.match(text, start)):
        return clock.end()
    grouped = then.isdigit() or then == "(" or following in ("-", ")")
    if (grouped and following in _PHONE_NEXT) or end - start > 9:
        phone = _PHONE.match(text, start)
        if phone:
            return phone.end()
    called = end - start >= 3 and word.rstrip(":").lower() in _CALL_LAST
    if called and _CALL.search(before) and not _COUNTED_NEXT.match(text, end):
        return token_end(text, end)
    if text[end + 1 : end + 2].isupper() and (street := _STREET.match(text, start)):
        return street.end()
    if word.rstrip(".:#").lower() in _REFERENCE_LAST and _REFERENCE.search(
        before[-_REFERENCE_REACH:]
    ):
        return token_end(text, end)
    if text[end : end + 2].isupper():
        post = _POSTCODE.search(text, max(0, start - 5), start + 8)
        if post and post.start() <= start < post.end():
            return post.end()
    if end - start == 5 and word[:1].isupper():
        zipped = _ZIP_NUMBER.match(text, start)
        return zipped.end() if zipped and _ZIP.search(before) else None
    return None


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether the number is part of a web or mail address."""
    head = text[max(0, start - _TOKEN_REACH) : start].rsplit(None, 1)
    lead = head[-1] if head and start and not text[start - 1].isspace() else ""
    return bool(
        _URL_MARK.search(lead + text[start : min(token_end(text, end), start + _TOKEN_REACH)])
    )


def token_end(text: str, end: int) -> int:
    limit = min(len(text), end + 200)
    while end < limit and (
        text[end].isalnum() or (text[end] in "-/_.:@#&=?%+" and text[end + 1 : end + 2].isalnum())
    ):
        end += 1
    return end


def _layout(text: str, start: int, end: int, before: str, word: str) -> int | None:
    following = text[end : end + 1]
    if following and following in "/ ":
        counter = _COUNTER.match(text, start)
        if counter and _LINE_START.search(before):
            return counter.end()
    if _opens_line(before) and (mark := _AFTER_MARK.match(text, start)):
        return mark.end()
    if following == "/" and (slashed := _SLASHED.match(text, start)):
        return slashed.end()
    low, short = word.lower(), end - start <= 2
    if short and (following != " " or text[end + 1 : end + 2] in _MONTH_NEXT):
        day = _DAY_BEFORE_MONTH.match(text, start) or _DOTTED_DATE.match(text, start)
        if day:
            return day.end()
    led = word[:1].isupper() or low in _LIST_WORDS or low.endswith(",")
    if short and led and _DAY_AFTER_MONTH.search(before):
        days = _DAYS.match(text, start)
        return days.end() if days else None
    if low in _AGE_LAST and _AGE_BEFORE.search(before):
        age = _AGE_AFTER.match(text, start)
        return age.end() if age else None
    return None


def _opens_line(before: str) -> bool:
    """Whether only blanks and a bracket stand between the beginning of a line and a number."""
    lead = before[:-1] if before[-1:] in ("(", "[") else before
    lead = lead.rstrip(" \t")
    return not lead or lead[-1] == "\n"


def _numbers_a_name(text: str, start: int, end: int, before: str, word: str) -> bool:
    grouped = text[end : end + 1] == "," and text[end + 1 : end + 4].isdigit()
    if grouped or (text[end : end + 1] == "." and text[end + 1 : end + 2].isdigit()):
        return False
    low = word.lower().rstrip(".")
    if low in _LIST_WORDS and _digit_before(before, low) and _NUMBERED_LIST.search(before):
        return True
    stem = low.replace("\u00a0", "-").rpartition("-")[2]
    if stem not in NUMBERED and stem.removesuffix("s") not in NUMBERED and not low.endswith("#"):
        return False
    if stem == "series" and text[end : end + 1] in ("-", "–"):
        # "Lead the series 3-2" is a score.
        return False
    named = _NUMBERED_BEFORE.search(before)
    # "Bus 42", "Section 4"; but "in some areas 300 homes".
    return bool(named) and not _counts_on(text, end, named[1] if named else "")


def _digit_before(before: str, joint: str) -> bool:
    """Whether a number stands before the word that joins it to this one ("12 and")."""
    return before.rstrip()[: -len(joint)].rstrip(" ,")[-1:].isdigit()


_PLAIN_NOUN: Final = re.compile(rf"{SPACE}(?:[a-z]{{3,}}s|people|men|women|children)\b")


def _counts_on(text: str, end: int, word: str) -> bool:
    return word.islower() and bool(_PLAIN_NOUN.match(text, end))


def numbers_a_name(text: str, start: int) -> bool:
    """Whether a number in words at ``start`` is the number of a named thing ("Part Two", "Formula One")."""
    before = text[max(0, start - _WINDOW) : start]
    low = word_before(text, start).lower()
    if low not in NUMBERED and low.removesuffix("s") not in NUMBERED:
        return False
    named = _NUMBERED_BEFORE.search(before)
    if not named:
        return False
    return text[start].isupper() or not _counts_on(text, token_end(text, start), named[1].lower())


def inside_a_name(text: str, at: int) -> bool:
    """Whether a number word with a capital stands mid-sentence, as in "the Four Mile", "Group of Seven"."""
    word = word_before(text, at)
    return bool(word) and word[-1].isalnum() and not in_title_line(text, at)


def in_title_line(text: str, at: int) -> bool:
    """Whether the line around ``at`` is set in title case, as headlines are."""
    start = max(text.rfind("\n", max(0, at - 120), at) + 1, at - 120, 0)
    stop = text.find("\n", at, at + 120)
    words = [
        word
        for word in text[start : stop if stop >= 0 else at + 120].split()
        if word[:1].isalpha() and len(word) > 3
    ]
    return len(words) >= 3 and sum(word[0].isupper() for word in words) >= 0.7 * len(words)


def name_before(text: str, start: int) -> bool:
    """Whether a capitalised name stands right before a number ("BlackBerry 10", "Interstate 5")."""
    if not start or text[start - 1] not in " -\u00a0":
        return False
    before = text[max(0, start - 40) : start]
    name = _NAME_BEFORE.search(before)
    if not name:
        return False
    word = _CONTRACTED.sub("", name[1].rstrip(".").lower())
    if word in _COUNT_LEADS or word.endswith(("ing", "ed", "ly")):
        return False
    # "Brodley's 350 workers" are Brodley's, no model of that name.
    return not name[1].endswith((".", ":", "'s", "’s", "s'", "s’"))
