"""C503 reply-omitted: a body is criticised, and its answer is in another article only.

Fairness asks for the reply of whoever is criticised (IPSO Editors' Code, clause 1; BBC
Editorial Guidelines, section 6, right of reply).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Ref, Story
from linter.model.fact import Reading
from linter.model.values import Quotation

from ..common import source

SPOKESMAN = re.compile(r"(?i)\b(?:spokes(?:man|woman|person)|representative)\b")
ANSWERS = frozenset(
    "deny reject dispute defend respond reply insist apologise apologize counter".split()
)
SAYING = frozenset(
    "say tell add explain argue state comment accept admit acknowledge stress".split()
)
CRITICISM = frozenset(
    "fail failure criticise criticize criticism blame accuse accusation condemn warn warning attack "
    "overspend deficit delay shortfall breach negligent negligence mislead misleading poor weak weaken "
    "damning inadequate unacceptable unsafe wrong mistake error scandal divert allege allegation "
    "complaint complain fault flaw missed neglect".split()
)
_WORD = re.compile(r"[^\W\d_][\w&'’-]*")
_SMALL = frozenset(("the", "of", "for", "and", "a", "an"))


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each article that reports criticism of a body and not its answer given elsewhere."""
    story = alignment.story
    told: set[tuple[int, frozenset[str]]] = set()
    for article, reading in enumerate(story.readings):
        for index, body in _answers(reading):
            for other, lacking in enumerate(story.readings):
                if other == article or lacking.article.primary or (other, body) in told:
                    continue
                critical = _criticised(lacking, body)
                if critical is None or _heard(lacking, body):
                    continue
                told.add((other, body))
                yield _draft(story, Ref(article, index), other, critical)


def _answers(reading: Reading) -> Iterator[tuple[int, frozenset[str]]]:
    """The quotations in which a body's spokesman, or the body itself, answers."""
    for index, fact in enumerate(reading.facts):
        value = fact.value
        if not isinstance(value, Quotation) or not value.speaker:
            continue
        spoken = SPOKESMAN.search(value.speaker)
        if spoken or (value.cue in ANSWERS and not _is_person(reading, value.speaker)):
            body = _words(SPOKESMAN.sub("", value.speaker))
            if body:
                yield index, body


def _is_person(reading: Reading, name: str) -> bool:
    return any(f.kind == "person" and f.value.to_dict()["name"] == name for f in reading.facts)


def _words(text: str) -> frozenset[str]:
    return frozenset(w.casefold() for w in _WORD.findall(text)) - _SMALL


def _criticised(reading: Reading, body: frozenset[str]) -> tuple[int, int] | None:
    """The span of the body's name in a sentence that criticises; None where none does."""
    names = [
        f
        for f in reading.facts
        if f.kind == "organisation" and body == _words(f.value.to_dict()["name"])
    ]
    for fact in names:
        words = {w.lemma.casefold() for w in reading.sentences[fact.sentence].words}
        if words & CRITICISM and not reading.sentences[fact.sentence].headline:
            return fact.start, fact.end
    return None


def _heard(reading: Reading, body: frozenset[str]) -> bool:
    """Whether the article lets the body speak at all, or says that it asked."""
    return any(
        isinstance(f.value, Quotation)
        and f.value.speaker
        and body <= _words(f.value.speaker)
        and (f.kind == "quotation" or f.value.cue in ANSWERS | SAYING)
        for f in reading.facts
    )


def _draft(story: Story, reply: Ref, other: int, critical: tuple[int, int]) -> Draft:
    value = story.fact(reply).value
    speaker = value.speaker if isinstance(value, Quotation) else None
    return Draft(
        message="omitted",
        values={
            "speaker": speaker or "",
            "source": source(story, other),
            "giver": source(story, reply.article),
        },
        places=(
            Place(
                role="primary",
                article=reply.article,
                fact=reply.fact,
                span=_with_cue(story, reply),
                label=f"{source(story, reply.article)}: the answer of {speaker}",
            ),
            Place(
                role="omits",
                article=other,
                span=critical,
                label=f"{source(story, other)}: criticised, not heard",
            ),
        ),
        confidence=0.55,
    )


def _with_cue(story: Story, ref: Ref) -> tuple[int, int]:
    """The answer with the words that say whose it is, cut to its first sentence."""
    reading, fact = story.readings[ref.article], story.fact(ref)
    sentence = reading.sentences[fact.sentence]
    return sentence.start, min(max(sentence.end, fact.start + 1), sentence.start + 600)


RULE = Rule(
    code="C503",
    name="reply-omitted",
    summary="A body is criticised, and its answer stands in another article only.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={"omitted": "{source} leaves out the answer of {speaker} ({giver})"},
)
