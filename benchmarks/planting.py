"""Changes that make one article of a story disagree with the others, made by plain text search.

A place is chosen because its exact words stand in another article, in a sentence that shares
further words with its own. Neither the readers nor the aligner under test have a say in it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

SHARED = 2  # words of four letters and more that two sentences have in common besides the place
PER_PATTERN = 40  # places looked at for each kind in one article
_SENTENCE = re.compile(r"[^\n]+?(?:[.!?][”\"’']?(?=\s)|(?=\n)|\Z)")
_WORD = re.compile(r"[A-Za-z]{4,}")
_NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
_NAME = r"(?!The |In |At |On |For |But )[A-Z][a-z]+(?: [A-Z]\.)? [A-Z][a-z]{3,}"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_UNITS = (
    "per|percent|million|billion|trillion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?|seconds?|"
    "miles?|metres?|meters?|kilometres?|kilometers?|feet|foot|inch|inches|pounds?|dollars?|euros?|kg|km|mph|and|"
    "of|to|in|on|at|the|from|with|were|when|there|this|that|than|then|which|have|will|would|after|before|"
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_SPELLED = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty".split()
_UP_DOWN = (
    "rose fell", "risen fallen", "rise fall", "increased decreased", "increase decrease", "up down", "grew shrank",
    "climbed dropped", "higher lower", "gained lost", "growth decline", "rising falling", "jumped slumped",
)  # fmt: skip
_OUTCOMES = (
    "approved rejected", "accepted refused", "won lost", "confirmed denied", "arrested released",
    "convicted acquitted", "backed opposed", "granted refused", "upheld overturned", "succeeded failed",
)  # fmt: skip
_ROLES = (
    "chief executive|chairman|chairwoman|chair|director|president|minister|mayor|spokesman|spokeswoman|secretary|"
    "governor|manager|coach|captain|lawyer|professor|inspector|general|senator|judge"
)
_PLACES = ("Kellerton", "Port Maris", "Ostrava Hills", "Wendlebury", "Santa Rufina", "Tarnbrook")
_QUOTED = re.compile(r"[“\"]([^”\"\n“]{25,400})[,.!?]?[”\"]")
_AUXILIARY = r"(?:was|were|is|are|will|would|could|can|(?:has|have|had)(?= (?:not )?\w+e[dn]\b))"


@dataclass(frozen=True, slots=True)
class Place:
    """A span of an article, by the article's path."""

    path: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Plant:
    """One change: ``edits`` (start, end, new words) to the article ``path``, left to right.

    ``partners`` are the places where other articles have what was there before;
    ``codes`` the rules that would be right to speak of it.
    """

    kind: str
    path: str
    old: str
    new: str
    edits: tuple[tuple[int, int, str], ...]
    partners: tuple[Place, ...]
    codes: frozenset[str]

    def apply(self, text: str) -> str:
        """The changed text."""
        for start, end, new in reversed(self.edits):
            text = text[:start] + new + text[end:]
        return text

    def changed(self) -> tuple[Place, ...]:
        """The places of the new words in the changed text."""
        shift, places = 0, []
        for start, end, new in self.edits:
            places.append(Place(self.path, start + shift, start + shift + len(new)))
            shift += len(new) - (end - start)
        return tuple(places)


Change = Callable[[re.Match[str], random.Random, "Texts"], str | None]
Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of change: where it is looked for (group 1, else the match), and what comes there."""

    name: str
    pattern: re.Pattern[str]
    change: Change
    codes: frozenset[str]
    everywhere: bool = True  # every mention in the article is changed, not this one alone


def plants(texts: Texts, kind: Kind, rng: random.Random) -> Iterator[Plant]:
    """The changes of a kind that the articles of a story, by path, allow."""
    for path in sorted(texts):
        text = texts[path]
        matches = list(kind.pattern.finditer(text))
        rng.shuffle(matches)
        seen: set[str] = set()
        for match in matches[:PER_PATTERN]:
            group = 1 if match.re.groups else 0
            old = match.group(group)
            if old in seen:
                continue
            partners = _partners(texts, path, match)
            if not partners:
                continue
            seen.add(old)
            new = kind.change(match, rng, texts)
            if not new or new == old or any(new in other for other in texts.values()):
                continue
            spans = [match.span(group)]
            if kind.everywhere:
                spans = [m.span() for m in re.finditer(_bounded(old), text)]
            number = _NUMBER.search(old)
            if number and kind.everywhere and _mentions(text, number.group()) > len(spans):
                continue  # the article gives the figure once more in other words
            edits = tuple((start, end, new) for start, end in spans)
            quoted = any(m.start() < match.start() < m.end() for m in _QUOTED.finditer(text))
            codes = kind.codes | {"A301"} if quoted else kind.codes
            yield Plant(kind.name, path, old, new, edits, partners, codes)


def _mentions(text: str, number: str) -> int:
    return len(re.findall(rf"(?<![\d.,]){re.escape(number)}(?![\d]|[.,]\d)", text))


def _bounded(words: str) -> str:
    return rf"(?<![\w.,]){re.escape(words)}(?!\w|[.,]\d)" if words[0].isdigit() else rf"(?<!\w){re.escape(words)}(?!\w|[.,]\d)"  # fmt: skip


def _partners(texts: Texts, path: str, match: re.Match[str]) -> tuple[Place, ...]:
    """Where other articles have the words, in a sentence much like this one."""
    here = _sentence(texts[path], match.start())
    own = set(_WORD.findall(match.group().lower()))
    mine = {w.lower() for w in _WORD.findall(here)} - own
    found = []
    for other, text in sorted(texts.items()):
        if other == path:
            continue
        for m in re.finditer(_bounded(match.group()), text):
            theirs = {w.lower() for w in _WORD.findall(_sentence(text, m.start()))}
            if len(mine & theirs) >= SHARED:
                found.append(Place(other, *m.span()))
    return tuple(found)


def _sentence(text: str, at: int) -> str:
    start = max(text.rfind("\n", 0, at), text.rfind(". ", 0, at)) + 1
    match = _SENTENCE.search(text, start)
    return match.group() if match else ""


def _other_number(number: str, rng: random.Random) -> str | None:
    digits = [i for i, c in enumerate(number) if c.isdigit()]
    old = float(number.replace(",", ""))
    for _ in range(30):
        at = rng.choice(digits[:2])
        new = number[:at] + rng.choice("123456789") + number[at + 1 :]
        value = float(new.replace(",", ""))
        if old and value and 1.12 <= max(old, value) / min(old, value) <= 3:
            return new
    return None


def _renumber(match: re.Match[str], rng: random.Random, texts: Texts) -> str | None:
    text = match.group(1) if match.re.groups else match.group()
    number = _NUMBER.search(text)
    if number:
        new = _other_number(number.group(), rng)
        return text[: number.start()] + new + text[number.end() :] if new else None
    word, _, rest = text.partition(" ")
    at = _SPELLED.index(word.lower())
    other = _SPELLED[min(len(_SPELLED) - 1, at + rng.choice((1, 2, 3)))]
    return f"{other.capitalize() if word[0].isupper() else other} {rest}" if rest else other


def _rescale(match: re.Match[str], rng: random.Random, texts: Texts) -> str:
    swap = {"million": "billion", "billion": "million", "m": "bn", "bn": "m", "thousand": "million"}
    return re.sub(r"(million|billion|thousand|bn|m)$", lambda m: swap[m.group()], match.group())


def _redate(match: re.Match[str], rng: random.Random, texts: Texts) -> str | None:
    text = match.group()
    number = re.search(r"\d{1,2}", text)
    if number is None:
        day = re.search(_DAYS, text)
        days = _DAYS.split("|")
        if day is None:
            return None
        other = rng.choice([d for d in days if d != day.group()])
        return text[: day.start()] + other + text[day.end() :]
    old = int(number.group())
    new = rng.choice([d for d in range(1, 29) if abs(d - old) in range(2, 10)])
    return text[: number.start()] + str(new) + text[number.end() :]


def _reyear(match: re.Match[str], rng: random.Random, texts: Texts) -> str:
    step = rng.choice((-2, -1, 1, 2))
    return re.sub(r"(?:19|20)\d\d", lambda m: str(int(m.group()) + step), match.group(), count=1)


def _swapped(pairs: Sequence[str]) -> Change:
    table = {a: b for pair in pairs for a, b in (pair.split(), pair.split()[::-1])}

    def change(match: re.Match[str], rng: random.Random, texts: Texts) -> str:
        return match.group().replace(match.group(2), table[match.group(2)])

    return change


def _words(pairs: Sequence[str]) -> str:
    return "|".join(sorted({w for pair in pairs for w in pair.split()}))


def _misspell(match: re.Match[str], rng: random.Random, texts: Texts) -> str:
    name = match.group()
    at = len(name) - rng.randrange(1, 4)
    other = rng.choice([c for c in "aeiou" if c != name[at]] if name[at] in "aeiou" else "nrtlsd")
    return name[:at] + other + name[at + 1 :]


def _relocate(match: re.Match[str], rng: random.Random, texts: Texts) -> str:
    return f"{match.group().split()[0]} {rng.choice(_PLACES)}"


def _rerole(match: re.Match[str], rng: random.Random, texts: Texts) -> str:
    role = re.search(rf"\b(?:{_ROLES})\b", match.group())
    assert role is not None
    other = rng.choice([r for r in _ROLES.split("|") if r != role.group()])
    return match.group()[: role.start()] + other + match.group()[role.end() :]


def _deny(match: re.Match[str], rng: random.Random, texts: Texts) -> str:
    text = match.group()
    if " not " in text:
        return text.replace(" not ", " ", 1)
    return re.sub(rf"\b({_AUXILIARY})\b", r"\1 not", text, count=1)


def _plan(match: re.Match[str], rng: random.Random, texts: Texts) -> str:
    planned = {"was": "is expected to be", "were": "are expected to be"}
    return re.sub(r"\b(was|were)\b", lambda m: planned[m.group()], match.group(), count=1)


def _kind(name: str, pattern: str, change: Change, codes: str, *, everywhere: bool = True) -> Kind:
    return Kind(name, re.compile(pattern), change, frozenset(codes.split()), everywhere)


_MONEY = r"(?:US|A|C)?[$£€₹₦] ?\d[\d,]*(?:\.\d+)?(?![\d]|[-,.]\d|-\w)"
_SCALES = "million|billion|trillion|thousand|bn|m"
_ENDS = r"(?=[.,;:]|\n| (?:on|in|at|and|after|as|when|was|is|for|to|from|by|with|before|last|this|who|that)\b)"
KINDS: tuple[Kind, ...] = (
    _kind("money", _MONEY + rf"(?: ?(?:{_SCALES})\b|(?! ?(?:{_SCALES})\b))", _renumber, "S201"),
    _kind("scale", rf"(?:{_MONEY}|\b\d[\d,]*(?:\.\d+)?) ?(?:million|billion|thousand|bn|m)\b", _rescale, "S204"),
    _kind("count", rf"(?<![\d.,$£€])\b(?!(?:19|20)\d\d\b)(?:\d[\d,]*|{'|'.join(_SPELLED)}) (?!(?:{_UNITS})\b)[a-z]{{4,}}\b", _renumber, "S202"),
    _kind("percentage", r"(?<![\d.,])\b\d+(?:\.\d+)? ?(?:%|per cent\b|percent\b)", _renumber, "S203"),
    _kind("date", rf"\b(?:\d{{1,2}} (?:{_MONTHS})|(?:{_MONTHS}) \d{{1,2}}\b(?!,? ?\d)|[Oo]n (?:{_DAYS}))\b", _redate, "D101 D102 D104 D106 D107"),
    _kind("period", r"\b(?:in|since|until|by|from) (?:19|20)\d\d\b", _reyear, "D101 D102 D103 D104"),
    _kind("direction", rf"(\b({_words(_UP_DOWN)})\b(?! to\b)[^.\n]{{1,25}}?\d[\d,.]*%?)", _swapped(_UP_DOWN), "S208", everywhere=False),
    _kind("outcome", rf"((?:\w+ )?\b({_words(_OUTCOMES)})\b \w+)", _swapped(_OUTCOMES), "T601 T602", everywhere=False),
    _kind("status", r"\b\w+ (?:was|were) [a-z]+ed\b", _plan, "T603 S207", everywhere=False),
    _kind("name", rf"\b{_NAME}\b", _misspell, "N401 N403 N404"),
    _kind("place", rf"\b(?:in|near) (?!(?:The|{_MONTHS}|{_DAYS})\b)[A-Z][a-z]{{3,}}(?: [A-Z][a-z]+)?\b{_ENDS}", _relocate, "N405"),
    _kind("role", rf"(?:\b(?:{_ROLES}),? {_NAME}\b|\b{_NAME}, (?:the )?(?:{_ROLES})\b)", _rerole, "N402"),
    _kind("negation", rf"\b\w+ {_AUXILIARY} (?:not )?\w+ \w+\b", _deny, "T601 T602", everywhere=False),
)  # fmt: skip

_SAID = re.compile(rf",?[”\"] (?:said|says|added) ({_NAME})|,?[”\"] ({_NAME}) (?:said|says|added)")
_SAYS = re.compile(rf"\b(?:said|says|added) ({_NAME})\b|\b({_NAME}) (?:said|says|added)\b")


def quoted_words(texts: Texts, rng: random.Random) -> Iterator[Plant]:
    """One word of a quotation that another article gives in the same words."""
    for path, match, words, partners in _quotations(texts, rng):
        start = match.start(1)
        inside = list(re.finditer(r"\b[a-z]{4,}\b", words))[1:-1]
        others = sorted({w for w in re.findall(r"\b[a-z]{4,}\b", texts[path]) if w not in words})
        if not inside or not others:
            continue
        word, new = rng.choice(inside), rng.choice(others)
        edits = ((start + word.start(), start + word.end(), new),)
        yield Plant("quoted word", path, word.group(), new, edits, partners, frozenset({"A301"}))


def speakers(texts: Texts, rng: random.Random) -> Iterator[Plant]:
    """A quotation that another article gives in the same words, put in somebody else's mouth."""
    for path, match, words, partners in _quotations(texts, rng):
        said = _SAID.match(texts[path], match.end() - 2) or _SAID.match(texts[path], match.end() - 1)  # fmt: skip
        if said is None:
            continue
        group = 1 if said.group(1) else 2
        old = said.group(group)
        names = sorted(
            {m.group(1) or m.group(2) for t in texts.values() for m in _SAYS.finditer(t)}
        )
        names = [n for n in names if n.split()[-1] != old.split()[-1]]
        if names and all(old in texts[p.path] for p in partners):
            new = rng.choice(names)
            edits = ((match.start(1), match.end(1), words), (*said.span(group), new))
            yield Plant("speaker", path, old, new, edits, partners, frozenset({"A303"}))


def _quotations(
    texts: Texts, rng: random.Random
) -> Iterator[tuple[str, re.Match[str], str, tuple[Place, ...]]]:
    for path in sorted(texts):
        matches = list(_QUOTED.finditer(texts[path]))
        rng.shuffle(matches)
        for match in matches[:PER_PATTERN]:
            words = match.group(1).rstrip(",. ")
            places = [
                Place(other, at, at + len(words))
                for other, text in sorted(texts.items())
                if other != path and (at := text.find(words)) >= 0 and text[at - 1] in "“\"'‘ "
            ]
            if len(words.split()) > 4 and places:
                yield path, match, words, tuple(places)


def story_plants(texts: Texts, rng: random.Random) -> dict[str, list[Plant]]:
    """All changes that a story allows, by kind."""
    found = {kind.name: list(plants(texts, kind, rng)) for kind in KINDS}
    return found | {"quoted word": list(quoted_words(texts, rng)), "speaker": list(speakers(texts, rng))}  # fmt: skip
