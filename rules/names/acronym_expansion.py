"""N403 acronym-expansion: one short form spelt out in two ways."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from linter.alignment.wordgroups import stem
from linter.check.rule import Draft, Options, Place, Rule
from linter.facts.namewords import DEMONYMS
from linter.model.comparison import Alignment, Story
from linter.model.fact import Reading, Word
from linter.model.values import Acronym

from ..common import SHOWN, source

_WORD = re.compile(r"[^\W\d_]+")
_GAP = re.compile(r"[\s-]+(?:(?:the|of|and|for|in|on|to|a|an)\s+)*")
_LONG = 4  # letters that the first letters of other words are by chance hardly ever
_STEM = 4  # letters that a country and its adjective share
_ABBREVIATED = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort", "saint": "saint"}
_SMALL = frozenset("the of and for in on to a an de la du des".split())


@dataclass(frozen=True, slots=True)
class _Form:
    """A spelt-out form: folded words, and where it stands."""

    words: tuple[str, ...]
    text: str
    article: int
    span: tuple[int, int]


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each acronym whose expansion differs from article to article."""
    story = alignment.story
    for acronym, forms in sorted(_definitions(story).items()):
        every = [*forms, *_undefined(story, acronym, forms)]
        groups: dict[tuple[str, ...], list[_Form]] = defaultdict(list)
        for form in every:
            same = (words for words in groups if _one_name(words, form.words))
            groups[next(same, form.words)].append(form)
        if len(groups) > 1 and len({f.article for f in every}) > 1:
            yield _draft(
                story,
                acronym,
                sorted(groups.values(), key=lambda g: (-len({f.article for f in g}), g[0].article)),
            )


def _fold(text: str) -> tuple[str, ...]:
    """Lower case, no small words, plurals and American spellings folded: what a slip does not touch."""
    return tuple(
        _ABBREVIATED.get(w, stem(re.sub(r"s$", "", w)))
        for w in (m.casefold() for m in _WORD.findall(text))
        if w not in _SMALL
    )


def _one_name(x: tuple[str, ...], y: tuple[str, ...]) -> bool:
    """Whether the two are one name: the one holds the other ("Harbour Front", "Harbour Front of the Isles"), or
    they differ by a country and its adjective alone ("Sweden Rail Board", "Swedish Rail Board")."""
    short, long = sorted((x, y), key=len)
    if x == y or (len(short) < len(long) and set(short) <= set(long)):
        return True
    return len(x) == len(y) and all(
        one == other or (one[:_STEM] == other[:_STEM] and {one, other} & DEMONYMS)
        for one, other in zip(x, y, strict=True)
    )


def _definitions(story: Story) -> dict[str, list[_Form]]:
    found: dict[str, list[_Form]] = defaultdict(list)
    for article, reading in enumerate(story.readings):
        for fact in reading.facts:
            if isinstance(fact.value, Acronym):
                form = _Form(
                    _fold(fact.value.expansion),
                    fact.value.expansion,
                    article,
                    (fact.start, fact.end),
                )
                found[fact.value.acronym].append(form)
    return found


def _undefined(story: Story, acronym: str, forms: list[_Form]) -> Iterator[_Form]:
    """The same name written out, without its short form, in an article that does not define it:
    a run of words with these initials that shares most of its words."""
    defined = {form.article for form in forms}
    wanted = [set(form.words) for form in forms]
    letters = acronym.rstrip("s").casefold()
    if len(letters) < 3:
        return
    # What an article that defines the short form says as well is another thing: the Rivers Authority's
    # "Code" (RAC) and its "committee".
    beside = {
        form.words
        for article in defined
        for form in _runs(story.readings[article], article, letters)
    } - {form.words for form in forms}
    for article, reading in enumerate(story.readings):
        if article in defined:
            continue
        small = any(not form.text[:1].isupper() or form.text[1:].islower() for form in forms)
        for form in _runs(reading, article, letters):
            if not small and any(w[:1].islower() and w not in _SMALL for w in form.text.split()):
                continue  # "an Indian naval ship" is no name
            if form.words in beside:
                continue
            shared = max(len(set(form.words) & words) / len(words) for words in wanted if words)
            if shared >= 0.6 or (shared and len(letters) >= _LONG and form.text.istitle()):
                yield form


def _runs(reading: Reading, article: int, letters: str) -> Iterator[_Form]:
    size = len(letters)
    text = reading.article.text
    for sentence in reading.sentences:
        words = [w for w in sentence.words if text[w.start : w.end].casefold() not in _SMALL]
        for i in range(len(words) - size + 1):
            run = words[i : i + size]
            # All words of a name have a capital, or none; "Banking Authority said" is no name.
            capitals = [text[w.start].isupper() for w in run]
            named = all(capitals) or not any(capitals[1:])
            initials = "".join(text[w.start].casefold() for w in run)
            if named and initials == letters and _close(text, run):
                span = (run[0].start, run[-1].end)
                yield _Form(_fold(text[slice(*span)]), text[slice(*span)], article, span)


def _close(text: str, run: Sequence[Word]) -> bool:
    gaps = (text[a.end : b.start] for a, b in itertools.pairwise(run))
    return all(_GAP.fullmatch(gap) for gap in gaps)


def _draft(story: Story, acronym: str, groups: list[list[_Form]]) -> Draft:
    usual, odd = groups[0][0], groups[-1][0]
    shown: list[_Form] = []
    for group in reversed(groups):
        first = {form.article: form for form in reversed(group)}
        shown += [first[article] for article in sorted(first)][:SHOWN]
    return Draft(
        message="differs",
        values={
            "acronym": acronym,
            "odd": odd.text,
            "usual": usual.text,
            "odd_source": source(story, odd.article),
            "usual_source": source(story, usual.article),
        },
        places=tuple(
            Place(
                role="primary" if form is shown[0] else "related",
                article=form.article,
                span=form.span,
                label=f"{source(story, form.article)}: {form.text}",
            )
            for form in shown
        ),
        confidence=0.8,
    )


RULE = Rule(
    code="N403",
    name="acronym-expansion",
    summary="An acronym is spelt out differently in another article.",
    severity="warning",
    since="0.1.0",
    check=check,
    messages={"differs": "{acronym} is “{odd}” in {odd_source}, “{usual}” in {usual_source}"},
    over=("N404",),
)
