"""How sure it is whose words a quotation is, from where the speaker's name stands."""

from __future__ import annotations

import re
from bisect import bisect_left

from linter.facts.capitals import ROLE_NOUNS
from linter.facts.speaker_nouns import PERSON_NOUNS
from linter.model.comparison import Ref, Story
from linter.model.fact import Fact, Reading

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_OFFICE = re.compile(r"\b[Tt]he\s(?:[A-Z][\w-]+\s)*(?P<role>[A-Z][a-z]+),?\s(?:he|she)\b")
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b")
# "telling Mr Orde in a letter": the hearer.
_HEARER = r"(?<!\btold\s)(?<!\btell\s)(?<!\btells\s)(?<!\btelling\s)"
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Dame)\.?\s)?"
CHAIN = 3  # sentences over which "he" may stand for one name
INTRODUCED = 3  # code points before a name that opens a sentence: a mark, a title's stop
Span = tuple[int, int]


def named_beside(story: Story, ref: Ref) -> bool:
    """Whether the speaker's name stands in the sentences of the words, outside them."""
    fact, reading = story.fact(ref), story.readings[ref.article]
    return fact.sentence >= 0 and _stands(_name(fact), _outside(reading, fact, fact.sentence))


def named_near(story: Story, ref: Ref) -> bool:
    """Whether the speaker's name stands in the sentences of the words or the one before, outside the words
    and not as the owner of something ("Orde's lawyer"): from further away "he" may be another.

    Sentences of one paragraph that name nobody and say "he" or "her" only lead on to the one before.
    """
    fact, reading = story.fact(ref), story.readings[ref.article]
    if fact.sentence < 0:
        return False
    first = max(0, fact.sentence - 1)
    while first > max(0, fact.sentence - CHAIN) and _leads_on(reading, first):
        first -= 1
    return _stands(_name(fact), _outside(reading, fact, first))


def mistakable(story: Story, ref: Ref, other: str) -> bool:
    """Whether the words are given to a pronoun, and ``other`` is named as near as the speaker is."""
    fact, reading = story.fact(ref), story.readings[ref.article]
    if fact.sentence < 0 or named_beside(story, ref):
        return False
    own = _WORD.findall(_name(fact))
    rest = " ".join(word for word in _WORD.findall(other) if word not in own)
    return _stands(rest, _outside(reading, fact, max(0, fact.sentence - 1)))


def described_before(story: Story, ref: Ref) -> str | None:
    """The name of "the barrister" whom the sentence before introduces: "Ann Orde, for the Crown, disagreed."

    None where the sentence names nobody at its head with a few words of who it is, or somebody else too.
    """
    fact, reading = story.fact(ref), story.readings[ref.article]
    words = _name(fact).split()
    if len(words) < 2 or words[0].casefold() != "the" or fact.sentence < 1:
        return None
    if words[-1].casefold() not in ROLE_NOUNS | PERSON_NOUNS:
        return None
    before = reading.sentences[fact.sentence - 1]
    people = [f for f in _people(reading, before.start, before.end) if f.start >= before.start]
    if not people or "\n" in reading.article.prose[before.end : fact.start]:
        return None
    first, names = people[0], {str(f.value.to_dict()["name"]) for f in people}
    told = reading.article.prose[first.end : first.end + 2]
    if len(names) > 1 or first.start - before.start > INTRODUCED or told != ", ":
        return None
    return names.pop()


def called(story: Story, ref: Ref, other: str) -> bool:
    """Whether some article calls ``other`` what the words here are given to: "the barrister"."""
    noun = re.escape((_name(story.fact(ref)).split() or [""])[-1])
    surname = re.escape((other.split() or [""])[-1])
    said = re.compile(
        rf"\b{noun}\b[^.\n]{{0,40}}\b{surname}\b|\b{surname}\b,[^.\n]{{0,60}}\b{noun}\b",
        re.IGNORECASE,
    )
    return any(said.search(reading.article.prose) for reading in story.readings)


def another_between(story: Story, ref: Ref) -> bool:
    """Between the speaker's name and the words stands the holder of an office without a name, whom "she" means
    ("As for the Mayor, she said")."""
    fact, reading = story.fact(ref), story.readings[ref.article]
    name = _name(fact)
    if not name or fact.sentence < 0:
        return False
    text, surname = reading.article.prose, name.split()[-1]
    sentence = reading.sentences[fact.sentence]
    if surname in text[sentence.start : sentence.end]:
        return False
    last = text.rfind(surname, 0, sentence.start)
    between = text[max(last, 0) : sentence.end]
    return any(match["role"].casefold() in ROLE_NOUNS for match in _OFFICE.finditer(between))


def _name(fact: Fact) -> str:
    return str(getattr(fact.value, "speaker", None) or "")


def _outside(reading: Reading, fact: Fact, first: int) -> str:
    """The text from sentence ``first`` to the one that ends the quotation, without any quoted words."""
    sentences = reading.sentences
    last = fact.sentence
    while last + 1 < len(sentences) and sentences[last + 1].start < fact.end:
        last += 1
    start, end = sentences[first].start, sentences[last].end
    edges = [start]
    for low, high in _quoted(reading, start, end):
        if low >= edges[-1]:
            edges += [low, min(high, end)]
    edges.append(end)
    text = reading.article.prose
    return " ".join(text[a:b] for a, b in zip(edges[::2], edges[1::2], strict=True))


def _quoted(reading: Reading, start: int, end: int) -> list[Span]:
    """The spans of quoted words that reach into a stretch, in order."""
    return sorted(
        (max(low, start), high)
        for fact in reading.facts
        if fact.kind == "quotation"
        for low, high in getattr(fact.value, "pieces", ()) or ((fact.start, fact.end),)
        if low < end and high > start
    )


def _stands(name: str, text: str) -> bool:
    """Whether a word of the name stands in the text, as nobody's owner and no hearer."""
    words = [w for w in _WORD.findall(name) if w[0].isupper()]
    return any(
        re.search(rf"{_HEARER}\b{_TITLE}\b{re.escape(w)}\b(?!(?:\s[A-Z][\w-]*)*['’]s?\s)", text)
        for w in words
    )


def _leads_on(reading: Reading, number: int) -> bool:
    """Whether a sentence names nobody, says "he" or "her", and follows another in its paragraph."""
    text, (before, here) = reading.article.prose, reading.sentences[number - 1 : number + 1]
    return (
        "\n" not in text[before.end : here.start]
        and bool(_PRONOUN.search(text, here.start, here.end))
        and not _people(reading, here.start, here.end)
    )


def _people(reading: Reading, start: int, end: int) -> list[Fact]:
    """The persons named between two places."""
    facts = reading.facts
    first = bisect_left(facts, start, key=lambda f: f.start)
    found: list[Fact] = []
    for fact in facts[first:]:
        if fact.start >= end:
            break
        if fact.kind == "person":
            found.append(fact)
    return found
