"""Names: the people, bodies and places of an article, typed and linked, and its acronyms.

A statistical model proposes where there is one; what news gives for free decides: titles
and roles, heads of organisations, datelines, the full name and then the surname, and the
same name again and again. One name has one type in the whole article: the evidence of all
its mentions is added up (the document-level consistency of Finkel, Grenager and Manning,
"Incorporating non-local information", ACL 2005, as votes).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from ..model.analysis import Analysis
from ..model.fact import Kind
from ..model.values import Named, Person
from . import gazetteer as places
from . import namewords as nw
from .acronyms import Definition, definitions, read_acronyms
from .evidence import Votes, add, context, neighbours, shape, votes_for
from .givennames import GIVEN
from .mention import Mention
from .nameforms import Form, Links, link
from .nameruns import Candidate, Words, candidates, form_of, is_demonym, is_role, make, read_words
from .roles import Role, read_role
from .titles import read_titles

_STATE = nw.STATE_ADJECTIVES | nw.STATE_BODIES
_THRESHOLD = 1.75
_TYPES: tuple[Kind, ...] = ("person", "organisation", "place")
# What the model's proposal is worth, by type: its organisations are the least reliable.
_MODEL = {"person": 1.9, "organisation": 1.5, "place": 1.8}


def read_names(text: str, analysis: Analysis) -> tuple[Mention, ...]:
    """People, organisations, places and defined acronyms of ``text``, in order of place.

    A person's span is the name as written, without title and possessive ending; value.name
    is the fullest form that the article gives. Role, organisation and honorific stand on the
    mention that states them.
    """
    words = read_words(text, analysis)
    if not words.items:
        return ()
    defined = definitions(words)
    found = _all_candidates(words, analysis, defined)
    votes = _votes(words, found, analysis, defined)
    links = link(words, found, votes, defined)
    types = _types(found, votes, links)
    chosen = sorted((*found, *_in_headlines(words, types)), key=lambda c: (c.start, -c.end))
    named = _without_overlaps([(item, types[item.form]) for item in chosen if item.form in types])
    mentions = _mentions(words, named, links, defined)
    mentions += read_titles(words, mentions)
    return tuple(
        sorted((*mentions, *read_acronyms(words, defined)), key=lambda m: (m.start, -m.end, m.kind))
    )


def _all_candidates(
    words: Words, analysis: Analysis, defined: Sequence[Definition]
) -> list[Candidate]:
    found = candidates(words)
    found = [_with_police(words, item) for item in found]
    found += _forces(words)
    taken = [(item.start, item.end) for item in found]
    extra = [
        make(words, *span)
        for name in analysis.names
        if (span := _name_words(words, name.start, name.end))
        and words.items[span[0]].sentence not in words.headlines
    ]
    occupied = _covered(words, taken)
    found += [item for item in extra if not any(occupied[n] for n in range(item.first, item.last))]
    return sorted(found, key=lambda c: (c.start, -c.end))


def _covered(words: Words, spans: Sequence[tuple[int, int]]) -> list[bool]:
    covered = [False] * len(words.items)
    for start, end in spans:
        for index in range(words.at(start), words.at(end)):
            covered[index] = True
    return covered


def _name_words(words: Words, start: int, end: int) -> tuple[int, int] | None:
    """The words of a proposed name without articles, titles and lower-case ends."""
    first, last = words.at(start), words.at(end)
    items = words.items
    while first < last and (
        not items[first].cap
        or items[first].lower in nw.OPENERS
        or is_demonym(items[first].lower)
        or items[first].lower in nw.HONORIFICS
    ):
        first += 1
    while last > first and not items[last - 1].cap:
        last -= 1
    if first >= last or last - first > 12:
        return None
    plain = all(
        word.lower in nw.NO_NAMES
        or word.lower in nw.ROLE_MODIFIERS
        or is_role(word)
        or not word.cap
        for word in items[first:last]
    )
    titled = items[first].lower in nw.ROLE_MODIFIERS or (
        is_role(items[first]) and items[first].lower not in GIVEN
    )
    return None if plain or titled else (first, last)


def _with_police(words: Words, item: Candidate) -> Candidate:
    """ "Vancouver police": the body that a place and a lower-case "police" name together."""
    items, last = words.items, item.last
    if item.title or len(item.form) > 2 or last + 1 > len(items) or last >= len(items):
        return item
    word = items[last]
    if (
        word.lower != "police"
        or word.cap
        or items[last - 1].possessive
        or words.gap(last - 1) != " "
    ):
        return item
    after = items[last + 1].lower if last + 1 < len(items) else ""
    if words.items[item.first].text.isupper() or after in (
        "officer",
        "officers",
        "station",
        "car",
        "force",
        "department",
    ):
        return item
    return make(words, item.first, last + 1)


def _forces(words: Words) -> list[Candidate]:
    """ "Iraqi security forces", "the Greek government": a demonym and the state's own bodies in small letters."""
    items, found = words.items, []
    for index, word in enumerate(items[:-1]):
        if (
            not word.cap
            or word.possessive
            or not (word.lower in nw.DEMONYMS or word.lower in places.PLACES)
            or words.gap(index) != " "
        ):
            continue
        last = index + 1
        while (
            last < min(index + 4, len(items))
            and items[last].lower in _STATE
            and words.gap(last - 1) == " "
        ):
            last += 1
        while last > index + 1 and items[last - 1].lower not in nw.STATE_BODIES:
            last -= 1
        if last > index + 1 and not items[last - 1].cap:
            found.append(make(words, index, last))
    return found


def _votes(
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
        span = _name_words(words, name.start, name.end)
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


def _types(
    found: Sequence[Candidate], votes: Mapping[Form, Votes], links: Links
) -> dict[Form, Kind]:
    """The type of each form: that of the full form it stands for, by the votes of all its forms."""
    root = {form: _root(form, links) for form in votes}
    total: dict[Form, Votes] = defaultdict(votes_for)
    for form, own in votes.items():
        add(total[root[form]], own)
    types: dict[Form, Kind] = {}
    for form in votes:
        options = links.fuller.get(form, ())
        if len(options) < 2:
            kind = _decide(total[root[form]])
        else:
            # one surname of several people: the type most of them have
            kinds = Counter(_decide(total[root[option]]) for option in options[:20])
            kind = kinds.most_common(1)[0][0]
        if kind:
            types[form] = kind
    return types


def _root(form: Form, links: Links) -> Form:
    seen = set()
    while form in links.fuller and form not in seen:
        seen.add(form)
        form = links.fuller[form][0]
    return form


def _decide(votes: Votes) -> Kind | None:
    best = max(_TYPES, key=lambda kind: votes[kind])
    if votes[best] < _THRESHOLD or votes["other"] > votes[best]:
        return None
    return best


def _in_headlines(words: Words, types: Mapping[Form, Kind]) -> list[Candidate]:
    """The names of the article where they stand in a headline in capitals."""
    starts: dict[str, list[Form]] = defaultdict(list)
    for form in types:
        starts[form[0]].append(form)
    items, found, index = words.items, [], 0
    while index < len(items):
        if items[index].sentence not in words.headlines:
            index += 1
            continue
        size = _known_at(words, index, starts)
        if size:
            found.append(make(words, index, index + size, headline=True))
        index += size or 1
    return found


def _known_at(words: Words, index: int, starts: Mapping[str, Sequence[Form]]) -> int:
    items = words.items
    if not items[index].cap:
        return 0
    lower = items[index].lower.replace(".", "")
    fits = [
        len(form)
        for form in starts.get(lower, ())
        if form_of(items[index : index + len(form)]) == form
        and items[index + len(form) - 1].sentence == items[index].sentence
    ]
    return max(fits, default=0)


def _without_overlaps(named: Sequence[tuple[Candidate, Kind]]) -> list[tuple[Candidate, Kind]]:
    kept: list[tuple[Candidate, Kind]] = []
    for item, kind in named:
        if not kept or item.start >= kept[-1][0].end:
            kept.append((item, kind))
    return kept


def _mentions(
    words: Words,
    named: Sequence[tuple[Candidate, Kind]],
    links: Links,
    defined: Sequence[Definition],
) -> list[Mention]:
    display = _display(words, named)
    kinds = {(item.first, item.last): kind for item, kind in named}
    by_first = {item.first: item for item, _ in named}
    by_last = {item.last: item for item, _ in named}
    acronyms = {form_of(words.items[d.first : d.last]): d.acronym for d in defined}
    for form, fulls in links.fuller.items():
        if (
            len(form) == 1
            and len(fulls[0]) > 2
            and len(form[0]) < 8
            and form[0].upper() in display.get(form, "")
        ):
            acronyms.setdefault(fulls[0], display[form])

    def full(item: Candidate) -> str:
        form = links.resolve(item.form, item.start) or item.form
        return display.get(form) or display[item.form]

    mentions = []
    for item, kind in named:
        if kind != "person":
            form = links.resolve(item.form, item.start) or item.form
            mentions.append(
                Mention(
                    kind, item.start, item.end, Named(name=full(item), acronym=acronyms.get(form))
                )
            )
            continue
        role = read_role(words, item, by_first, by_last, kinds)
        mentions.append(Mention(kind, item.start, item.end, _person(full, item, role)))
    return mentions


def _person(full, item: Candidate, role: Role) -> Person:  # type: ignore[no-untyped-def]
    return Person(
        name=full(item),
        honorific=role.honorific,
        role=role.words,
        organisation=full(role.organisation) if role.organisation else None,
    )


def _display(words: Words, named: Sequence[tuple[Candidate, Kind]]) -> dict[Form, str]:
    """How each form is written: as where it stands first in running text."""
    display: dict[Form, str] = {}
    for item, _ in sorted(named, key=lambda pair: (pair[0].headline, pair[0].start)):
        display.setdefault(item.form, " ".join(words.text[item.start : item.end].split()))
    return display
