"""The evidence for every form of a name in an article, from its shape, all its mentions, its neighbours and the model."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ..model.analysis import Analysis
from . import gazetteer as places
from . import namewords as nw
from .acronyms import Definition
from .bodies import BODIES
from .candidates import Candidate
from .capitals import Words, form_of
from .evidence import Votes, add, votes_for
from .nameforms import PUBLIC_HEADS, Form
from .nameshape import shape
from .proposals import name_words
from .surroundings import context

# What the model's proposal is worth, by type: its organisations are the least reliable.
_MODEL = {"person": 1.9, "organisation": 1.5, "place": 1.8}


def votes_of(
    words: Words, found: Sequence[Candidate], analysis: Analysis, defined: Sequence[Definition]
) -> dict[Form, Votes]:
    """The evidence for each form by itself: its shape, its surroundings, the model's proposals."""
    votes: dict[Form, Votes] = {}
    clues: dict[Form, list[Votes]] = defaultdict(list)
    opinions: dict[Form, list[Votes]] = defaultdict(list)
    proposed = _proposed(words, analysis)
    for item in found:
        if item.form not in votes:
            span = words.items[item.first : item.last]
            votes[item.form] = shape(item.form, span, words.text[item.start : item.end])
            add(votes[item.form], _standing(words, item))
        clues[item.form].append(context(words, item))
        model = proposed.get((item.first, item.last)) or proposed.get(
            (item.last - 1, item.last - 1)
        )
        if model:
            opinions[item.form].append(votes_for(**{model[0]: model[1]}))
    for definition in defined:
        named = words.items[definition.last - 1].cap
        for form in (
            form_of(words.items[definition.first : definition.last]),
            (definition.acronym.lower(),),
        ):
            if form in votes:
                votes[form]["organisation" if named else "other"] += 3 if named else 5
    for form, given in clues.items():
        add(votes[form], _damped(given, 0.6))
        # The model sees much the same at every mention: it is no more sure for repeating itself.
        add(votes[form], _damped(opinions[form], 0.4))
    for form, added in neighbours(words, found, votes).items():
        add(votes[form], added)
    return votes


def _damped(clues: Sequence[Votes], factor: float) -> Votes:
    """The clues of many mentions as one: each further one of a kind counts for less, so that the sum stays bounded."""
    total = votes_for()
    for kind in {kind for clue in clues for kind in clue}:
        weights = sorted((clue[kind] for clue in clues if clue[kind]), key=abs, reverse=True)
        total[kind] = sum(weight * factor**rank for rank, weight in enumerate(weights[:12]))
    return total


def _proposed(words: Words, analysis: Analysis) -> dict[tuple[int, int], tuple[str, float]]:
    """The model's proposals by their words, and for half the weight by each single word."""
    proposed: dict[tuple[int, int], tuple[str, float]] = {}
    for name in analysis.names:
        span = name_words(words, name.start, name.end)
        if span:
            for index in range(*span):
                proposed.setdefault((index, index), (name.label, _MODEL[name.label] / 2))
            proposed[span] = (name.label, _MODEL[name.label])
    return proposed


def _standing(words: Words, item: Candidate) -> Votes:
    """What the capital itself is worth: a lone word that opens sentences only, or is common elsewhere, is no name yet."""
    votes = votes_for()
    if len(item.form) > 1:
        span = words.items[item.first : item.last]
        if len(span) == 2 and all(w.text.istitle() and w.lower not in words.lowers for w in span):
            votes["person"] += 0.8  # most pairs of unknown capitals are people
        return votes
    lower = words.items[item.first].lower
    if lower in words.lowers and not words.items[item.first].text.isupper():
        add(votes, {"person": -4, "organisation": -4, "place": -4})
    if lower not in words.capitals:
        add(votes, {"person": -1.5, "organisation": -2, "place": -2})
    return votes


def neighbours(
    words: Words, found: Sequence[Candidate], votes: Mapping[Form, Votes]
) -> dict[Form, Votes]:
    """What the candidates of the article say of each other, once each has votes of its own.

    "Zadie Hale of River Voices" makes a body of the second, "the RSPB and the Hale Trust" of
    the first; "Thornby Council" makes a place of a lone "Thornby"; two capitals and then the
    second of them alone make a person.
    """
    added: dict[Form, Votes] = defaultdict(votes_for)
    by_last = {item.last: item for item in found}
    lone = Counter(item.form[0] for item in found if len(item.form) == 1)
    served = {
        item.form[:size]
        for item in found
        if len(item.form) > 1 and item.form[-1] in PUBLIC_HEADS and item.form[0] not in nw.DEMONYMS
        for size in (1, 2)
        if size < len(item.form)
    }
    for form in {item.form for item in found}:
        if form in served:
            added[form]["place"] += 2.0
        if 2 <= len(form) <= 3 and lone[form[-1]] and not lone[form[0]] and not _common_end(form):
            added[form]["person"] += 1.2 if lone[form[-1]] == 1 else 2.0
    for item in found:
        link = words.items[item.first - 1].lower if item.first else ""
        left = by_last.get(item.first - 1) if link in ("of", "and") and item.first > 1 else None
        if left is None:
            continue
        if link == "of" and votes[item.form]["place"] < 4 and not item.title:
            if len(left.form) > 1 and _leads(votes[left.form], "person", least=2.0):
                apart = words.gap(item.first - 2).strip() != "" and len(item.form) == 1
                more = {"place": 1.0} if apart else {"organisation": 2.5, "person": -2.0}
                add(added[item.form], more)
        elif link == "and":
            for one, other in ((left, item), (item, left)):
                acronym = len(one.form) == 1 and words.items[one.first].text.isupper()
                if acronym and _leads(votes[other.form], "organisation"):
                    added[one.form]["organisation"] += 1.0
    return added


def _common_end(form: Form) -> bool:
    """Whether the last word may stand alone for a body or place ("the Council", "the Sox")."""
    last = form[-1]
    heads = nw.ORG_HEADS | nw.ORG_SUFFIXES | nw.PLACE_HEADS | nw.OTHER_HEADS | BODIES
    return (
        last in heads
        or last in places.PLACES
        or " ".join(form) in BODIES
        or any(f in nw.OF_HEADS for f in form[:-1])
    )


def _leads(votes: Votes, kind: str, *, least: float = 3.0) -> bool:
    return votes[kind] >= least and votes[kind] >= max(
        votes["person"], votes["organisation"], votes["place"]
    )
