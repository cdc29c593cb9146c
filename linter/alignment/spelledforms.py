"""The capitalised words of an article, each spelling with its mentions and the name words beside it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from ..model.comparison import Story
from ..model.fact import Reading, Word

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ARTICLE = re.compile(r"(?:[Aa]l|[Ee]l)[-‑](?=[^\W\d_a-z])")
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun "
    "jul aug sep sept oct nov dec north south east west northern southern eastern western".split()
)
_SMALL = frozenset("of the and de del la du da der den van von al el bin bint ibn ben abu".split())
SHORTEST = 4
LONG = 8  # letters of a word that is a name even where it opens a sentence, if it is no common one
SELDOM_SMALL = 8  # capitalised at least so many times as often as small: a name


@dataclass(slots=True)
class Form:
    """A spelling in one article: its mentions with the name words beside them."""

    mentions: list[tuple[int, int, int]] = field(default_factory=list)
    left: set[str] = field(default_factory=set)
    right: set[str] = field(default_factory=set)
    running: int = 0  # mentions that do not open a sentence or stand in a headline


def plain_words(story: Story) -> set[str]:
    """The words that the story writes small; a name typed small once among many is none."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    for reading in story.readings:
        for sentence in reading.sentences:
            for word in sentence.words:
                (small if _written_small(reading, word) else large)[word.lemma.casefold()] += 1
    return {word for word, times in small.items() if times * SELDOM_SMALL >= large[word]}


def _written_small(reading: Reading, word: Word) -> bool:
    return reading.article.prose[word.start : word.start + 1].islower()


def fold(word: str) -> str:
    """The letters of a name without case, accents, hyphens and apostrophes."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if c.isalpha())


def read_forms(reading: Reading) -> dict[str, Form]:
    """The spellings of ``reading`` that begin with a capital, by the word as written."""
    text = reading.article.prose
    forms: dict[str, Form] = defaultdict(Form)
    for number, sentence in enumerate(reading.sentences):
        words = list(_WORD.finditer(text, sentence.start, sentence.end))
        titled = sentence.headline or is_title_case(words)
        for i, match in enumerate(words):
            word = _bare(match.group())
            start = match.end() - len(match.group()) + _led(word)
            word = word[_led(word) :]
            if not word[:1].isupper() or len(word) < SHORTEST or (word.isupper() and titled):
                continue
            form = forms[word]
            form.mentions.append((start, start + len(word), number))
            form.running += not titled and (i > 0 or (len(word) >= LONG and not word.isupper()))
            before, after = _beside(text, words, i)
            form.left |= before
            form.right |= after
    return dict(forms)


def _bare(word: str) -> str:
    return re.sub(r"['’]s?$", "", word)


def _led(word: str) -> int:
    """How many letters the article before an Arabic name takes ("al-Hadan", "Al-Hadan")."""
    article = _ARTICLE.match(word)
    return article.end() if article else 0


def is_title_case(words: Sequence[re.Match[str]]) -> bool:
    """Whether every longer word of a line is capitalised, so that capitals say nothing."""
    long = [m.group() for m in words if len(m.group()) > 3]
    return len(long) >= 3 and all(w[:1].isupper() for w in long)


def _beside(text: str, words: Sequence[re.Match[str]], i: int) -> tuple[set[str], set[str]]:
    """The capitalised words that form one name with word ``i``, small words skipped."""
    before: set[str] = set()
    after: set[str] = set()
    for step, found in ((-1, before), (1, after)):
        j = i + step
        while 0 <= j < len(words) and abs(j - i) <= 3:
            low, high = sorted((i, j))
            between = text[words[low].end() : words[high].start()]
            inner = text[words[min(i, j)].end() : words[max(i, j)].start()]
            if re.search(r"[.,;:()\n“”\"]", between):
                break
            word = _bare(words[j].group())
            word = word[_led(word) :]
            if word[:1].isupper():
                found |= {fold(word)} - CALENDAR
                break
            if word.lower() not in _SMALL or len(inner) > 16:
                break
            j += step
    return before, after
