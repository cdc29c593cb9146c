"""Whether two articles name two speakers for the same words."""

from __future__ import annotations

import re

from rapidfuzz.distance import Levenshtein

from linter.alignment.petnames import same_given_name
from linter.facts.capitals import ROLE_NOUNS
from linter.facts.givennames import GIVEN
from linter.model.comparison import QuoteMatch, Ref, Story
from linter.model.values import Named, Person, Quotation

from .antecedents import described_before, named_beside
from .utterances import speaker

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_AND = re.compile(r"\s*(?:,|;|\band\b|&)\s*")
DOCUMENTS = frozenset(
    "report study paper review survey ruling judgment judgement verdict book memoir letter manifesto".split()
)
UNNAMED = frozenset(
    "statement company firm group officials official police spokesman spokeswoman spokesperson officer "
    "officers source sources authorities authority department office agency ministry council union team club "
    "school university college hospital bank court lawyer lawyers prosecutors prosecutor investigators witness "
    "witnesses neighbour neighbor resident residents people man woman he she they it who we agent manager director "
    "organisers release website site email e-mail post tweet transcript association committee commission "
    "federation foundation institute trust party service society board government".split()
)
GIVEN_SPELT = 0.6
_OFFICES = frozenset("spokesman spokeswoman spokesperson boss chief head leader official".split())
_DEMONYM = re.compile(r"(?:[Tt]he )?[A-Z][a-z]+(?:man|woman)")
UNIQUE = 25  # words in common that no two people say by chance
LONG = 10  # words in common that two people seldom say, where it is not sure that they are two
FEW = 0.2  # of them told otherwise: more are two people's words about one thing
BESIDE = 80  # code points around a name in which a text says for whom somebody speaks
SPELT = 0.75  # likeness of two spellings of a surname; N401 speaks of those
SPELT_WITH_GIVEN = 0.7
_SMALL = frozenset(
    "the a an of for and mr mrs ms dr sir dame lord lady prof professor mp rev jr sr ii iii".split()
)


def one_utterance(story: Story, match: QuoteMatch) -> bool:
    """One speaker, and words of the speaker's own: neither text says that it translates.

    So many words alike that no two people say them are one utterance whoever is named: one name is
    misread or wrong. Fewer are enough where a speaker is read from a pronoun.
    """
    if not own_words(story, match):
        return False
    if match.words >= UNIQUE or not two_speakers(story, match):
        return True
    changed = sum(max(len(e.a_words), len(e.b_words)) for e in match.edits)
    few = changed <= FEW * match.words
    return (
        match.words >= LONG and few and not all(named_beside(story, r) for r in (match.a, match.b))
    )


def own_words(story: Story, match: QuoteMatch) -> bool:
    """Whether neither text says that it translates."""
    return not any(
        ref.fact >= 0 and isinstance(value := story.fact(ref).value, Quotation) and value.translated
        for ref in (match.a, match.b)
    )


def two_speakers(story: Story, match: QuoteMatch) -> bool:
    """Both name a speaker, and no reading of the two names makes them one.

    "The company", "a statement", "police" and "the winner" may all be the person whom the
    other article names; a report and a person are two. Of joint speakers one in common is enough.
    """
    a, b = speaker(story, match.a), speaker(story, match.b)
    return bool(a and b) and _two(story, match, a or "", b or "")


def _two(story: Story, match: QuoteMatch, a: str, b: str) -> bool:
    if any(_may_be_one(p, q) for p in _AND.split(a) for q in _AND.split(b)):
        return False
    people = is_person(story, match.a.article, a), is_person(story, match.b.article, b)
    if _is_document(a) != _is_document(b):
        return people[1] if _is_document(a) else people[0]
    if not all(_proper(name) for name in (a, b)):
        return False
    if people[0] != people[1]:
        return not _speaks_for(story, *((a, b) if people[0] else (b, a)))
    # A single word may be anything: "Striker", "the Basque".
    return people[0] or all(len(_WORD.findall(name)) > 1 for name in (a, b))


def _speaks_for(story: Story, person: str, body: str) -> bool:
    """Whether some article names the body right beside the person: it speaks by the mouth of its people."""
    if len(_WORD.findall(body)) == 1:
        return True
    surname, words = person.split()[-1], _words(body)
    return any(
        2 * len(words & _words(reading.article.prose[max(0, at - BESIDE) : at + BESIDE]))
        >= len(words)
        for reading in story.readings
        for at in _places(surname, reading.article.prose)
    )


def _places(word: str, text: str) -> list[int]:
    return [match.start() for match in re.finditer(rf"\b{re.escape(word)}\b", text)]


def told_by(story: Story, ref: Ref) -> str | None:
    """The speaker, by the name that a description of him has in the sentence before."""
    return described_before(story, ref) or speaker(story, ref)


def two_people(story: Story, match: QuoteMatch) -> bool:
    """As ``two_speakers``, and both are named as persons are: a description conflicts only where it is one
    of a person named right before it."""
    a, b = told_by(story, match.a), told_by(story, match.b)
    return (
        bool(a and b)
        and _two(story, match, a or "", b or "")
        and is_person(story, match.a.article, a or "")
        and is_person(story, match.b.article, b or "")
    )


def _may_be_one(a: str, b: str) -> bool:
    """One surname, be it spelt in two ways, or a name that is a part of the other."""
    x, y = _name(a), _name(b)
    if not x or not y or _one_surname(x, y):
        return not _kin(x, y)
    short, long = sorted((x, y), key=len)
    return len(short) == 1 and short[0] in long


def _one_surname(x: list[str], y: list[str]) -> bool:
    """One surname spelt in two ways; more may differ where the given name is nearly the same, too."""
    alike = Levenshtein.normalized_similarity(x[-1], y[-1])
    given = min(len(x), len(y)) > 1 and Levenshtein.normalized_similarity(x[0], y[0]) >= SPELT
    return alike >= (SPELT_WITH_GIVEN if given else SPELT)


def _kin(x: list[str], y: list[str]) -> bool:
    """Two given names and one surname: mother and daughter, not one person with a pet name or a slip."""
    if len(x) != 2 or len(y) != 2 or not {x[0], y[0]} <= GIVEN or x[1] != y[1]:
        return False
    alike = Levenshtein.normalized_similarity(x[0], y[0]) >= GIVEN_SPELT
    return not alike and not same_given_name(x[0], y[0])


def is_person(story: Story, article: int, name: str) -> bool:
    known = {
        fact.kind
        for fact in story.readings[article].facts
        if fact.kind in ("person", "organisation", "place")
        and isinstance(fact.value, Person | Named)
        and fact.value.name == name
    }
    if len(name.split()) == 1 and not _known_person(story, name):
        return False
    if known:
        return known == {"person"}
    # Not read as a name where it stands: then two capitalised words that name no body.
    words = [w for w in _WORD.findall(name) if w.casefold() not in _SMALL]
    return 2 <= len(words) <= 3 and all(w[0].isupper() for w in words) and not _words(name) & (UNNAMED | DOCUMENTS)  # fmt: skip


def _known_person(story: Story, name: str) -> bool:
    """Whether a single name is a given name, or some article tells the full name: "Vale" may be a club."""
    if name.casefold() in GIVEN:
        return True
    ending = f" {name}"
    return any(
        isinstance(fact.value, Person) and fact.value.name.endswith(ending)
        for reading in story.readings
        for fact in reading.facts
    )


def _name(text: str) -> list[str]:
    return [w for w in (w.casefold() for w in _WORD.findall(text)) if w not in _SMALL]


def _words(name: str) -> frozenset[str]:
    return frozenset(_name(name))


def _is_document(name: str) -> bool:
    return not _words(name).isdisjoint(DOCUMENTS)


def _proper(name: str) -> frozenset[str]:
    """The capitalised words that tell one person or body from another; none where they only
    describe somebody: "Harbour Board spokesman", "the Irishman"."""
    words = _WORD.findall(name)
    if words and (words[-1].casefold() in ROLE_NOUNS | _OFFICES or _DEMONYM.fullmatch(name)):
        return frozenset()
    return frozenset(w.casefold() for w in words if w[0].isupper()) - UNNAMED - _SMALL
