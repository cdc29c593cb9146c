"""The words of quotations, folded so that what is only typography or house style compares equal.

Newsrooms change marks, capitals, hyphens, spelling and the writing of numbers inside
quotations without altering what was said (AP and Guardian style allow it); they do not
change words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..model.fact import Fact, Reading
from ..model.values import Quotation
from .britishwords import american

# A whole word or more in brackets is the writer's own; "[W]e" and "want[ed]" are parts of the speaker's.
BRACKETED = re.compile(r"(?<!\w)(?:\[[^\[\]]{1,120}\]|\([^()]{1,120}\))(?!\w)")
# "U.N." is one word; its last stop ends no sentence where another word follows.
_INITIALS = r"(?:[A-Z]\.){2,}(?=\s\w)|(?:[a-z]\.){2,}(?=\s[a-z\d])|[A-Za-z](?:\.[A-Za-z])+(?!\w)"
WORD = re.compile(rf"\d+(?:[.,:]\d+)*|{_INITIALS}|[^\W\d_]+(?:['’][^\W\d_]+)*|[%£$€&]")
CONTRACTED = {
    "n't": " not",
    "'re": " are",
    "'ve": " have",
    "'ll": " will",
    "'m": " am",
    "'d": " would",
}
SPECIAL = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "let's": "let us",
}
IS_AFTER = frozenset(
    [
        "it",
        "that",
        "this",
        "there",
        "he",
        "she",
        "what",
        "who",
        "here",
        "where",
        "how",
        "everything",
        "nobody",
        "somebody",
    ]
)
SAME = {
    "ok": "okay", "email": "e mail", "website": "web site", "cellphone": "cell phone", "%": "percent", "&": "and",
    "mr": "mister", "mrs": "missus", "dr": "doctor", "vs": "versus", "jr": "junior", "sr": "senior", "st": "saint",
    "gonna": "going to", "wanna": "want to", "gotta": "got to", "kinda": "kind of", "sorta": "sort of",
    "dunno": "do not know", "yeah": "yes", "mn": "million", "bn": "billion",
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13",
    "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18",
    "nineteen": "19", "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60",
    "seventy": "70", "eighty": "80", "ninety": "90", "first": "1st", "second": "2nd", "third": "3rd",
    "fourth": "4th", "fifth": "5th", "sixth": "6th", "seventh": "7th", "eighth": "8th", "ninth": "9th", "tenth": "10th",
}  # fmt: skip
# A sign of currency is one more way to write the word, which may stand behind the figure or be understood.
SIGNS = frozenset("$£€")
CURRENCIES = frozenset("dollar dollars euro euros pound pounds".split())
FILLERS = frozenset(("um", "umm", "uh", "uhh", "er", "erm", "ah", "ahem"))
_ON_THE_HOUR = re.compile(r"\d{1,2}[:.]00")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
_TENS = frozenset("20 30 40 50 60 70 80 90".split())
_UNITS = frozenset("1 2 3 4 5 6 7 8 9 1st 2nd 3rd 4th 5th 6th 7th 8th 9th".split())
_POWERS = {"hundred": "00", "thousand": "000"}
_FIRST = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b")
OWN = 0.015  # share of first-person words; measured on speeches (.03 and more) and reports (.00)
FEWEST_OWN = 8


@dataclass(frozen=True, slots=True)
class QuoteWord:
    """A folded word and its span in the article; ``passage`` is the index of its quotation's fact."""

    text: str
    start: int
    end: int
    passage: int


def fold(word: str) -> tuple[str, ...]:
    """The word as compared: lower case, straight apostrophes, contractions and spelling resolved."""
    low = word.replace("’", "'").casefold()
    if low in FILLERS or low in SIGNS:
        return ()
    if _ON_THE_HOUR.fullmatch(low):
        return (low[:-3],)
    if low[0].isalpha() and "." in low:
        low = low.replace(".", "")
    if _GROUPED.fullmatch(low):
        return (low.replace(",", ""),)
    if low in SPECIAL:
        return tuple(SPECIAL[low].split())
    for ending, full in CONTRACTED.items():
        if low.endswith(ending) and len(low) > len(ending):
            return (_spelling(low[: -len(ending)]), *full.split())
    if low.endswith("'s") and low[:-2] in IS_AFTER:
        return (low[:-2], "is")
    return tuple(_spelling(low.replace("'", "")).split())


def _spelling(word: str) -> str:
    return SAME.get(word) or american(word)


def words_in(text: str, spans: Iterable[tuple[int, int]], passage: int) -> list[QuoteWord]:
    """The folded words of ``text`` inside ``spans``, what stands in brackets left out; "twenty-two" is
    one word, 22."""
    words = [
        QuoteWord(folded, match.start(), match.end(), passage)
        for start, end in _unbracketed(text, spans)
        for match in WORD.finditer(text, start, end)
        for folded in fold(match.group().rstrip("."))
    ]
    joined: list[QuoteWord] = []
    for word in words:
        last = joined[-1] if joined else None
        number = last and _number(last, word, text[last.end : word.start])
        if last and word.text in CURRENCIES and _amount(last.text):
            continue
        if last and number:
            joined[-1] = QuoteWord(number, last.start, word.end, passage)
        else:
            joined.append(word)
    return joined


def _amount(word: str) -> bool:
    return word.isdigit() or word in ("million", "billion", "trillion")


def _number(before: QuoteWord, word: QuoteWord, between: str) -> str | None:
    """The number that two words of one make: "twenty-two", "3 hundred", "a thousand"."""
    if before.text in _TENS and word.text in _UNITS and between == "-":
        return before.text[0] + word.text
    if word.text not in _POWERS or between.strip():
        return None
    head = "1" if before.text == "a" else before.text
    return head + _POWERS[word.text] if head.isdigit() and len(head) <= 3 else None


def _unbracketed(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    for start, end in spans:
        for match in BRACKETED.finditer(text, start, end):
            yield start, match.start()
            start = match.end()
        yield start, end


def quotation_spans(fact: Fact) -> tuple[tuple[int, int], ...]:
    """The spans of the quoted words themselves, an interrupting attribution left out."""
    value = fact.value
    pieces = value.pieces if isinstance(value, Quotation) else ()
    return pieces or ((fact.start, fact.end),)


def quoted_words(reading: Reading) -> list[QuoteWord]:
    """All words in quotation marks of an article, in order; all its words of a primary source,
    or of what is itself somebody's speech."""
    text = reading.article.prose
    quoted = [
        word
        for i, fact in enumerate(reading.facts)
        if fact.kind == "quotation"
        for word in words_in(text, quotation_spans(fact), i)
    ]
    if not (reading.article.primary or is_spoken(reading)):
        return _outermost(quoted)
    inside = {word.start: word.passage for word in quoted}
    return [
        QuoteWord(w.text, w.start, w.end, inside.get(w.start, -1))
        for w in words_in(text, [(0, len(text))], -1)
    ]


def is_spoken(reading: Reading) -> bool:
    """Whether the article is a speech, a transcript or a letter: its own words say "I" and "we".

    A reporter's text does so inside quotation marks alone.
    """
    text = reading.article.prose
    quoted = [
        span for fact in reading.facts if fact.kind == "quotation" for span in quotation_spans(fact)
    ]
    total = len(text.split())
    own = len(_FIRST.findall(text)) - sum(
        len(_FIRST.findall(text[start:end])) for start, end in quoted
    )
    return own >= FEWEST_OWN and own >= OWN * total


def _outermost(words: list[QuoteWord]) -> list[QuoteWord]:
    """Each word once: one inside a nested quotation belongs to the outer one, which comes first."""
    last = -1
    kept: list[QuoteWord] = []
    for word in words:
        if word.start >= last or (
            kept and word.start == kept[-1].start and word.passage == kept[-1].passage
        ):
            kept.append(word)
            last = max(last, word.end)
    return kept
