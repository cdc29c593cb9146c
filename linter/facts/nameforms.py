"""Linking: which mentions of an article are one name, and what its fullest form is.

Newspapers give a name in full once and a short form from then on: the surname of a person,
the first words or the acronym of a body. A short form goes to the full name it is part of,
where only one fits or, of two people with one surname, to the one named last before it.
"""

from __future__ import annotations

import bisect
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from . import gazetteer as places
from . import namewords as nw
from .acronyms import Definition, letters_of
from .candidates import Candidate
from .capitals import Words, form_of
from .evidence import Votes
from .givennames import GIVEN
from .namewords import word_set

Form = tuple[str, ...]
# The first word of such a name is mostly the place that the body serves.
PUBLIC_HEADS = word_set("""
    council committee commission police hospital university college school court airport chamber
    parliament authority constabulary board assembly tribunal museum library church diocese
    department ministry office government agency legislature senate
    """)

_SUFFIX_WORDS = nw.ORG_SUFFIXES | frozenset(("group", "company"))


@dataclass(frozen=True, slots=True)
class Links:
    """For each short form the full forms it may stand for.

    ``named`` gives for a short form with several of them the offsets where one of them is
    named in full, in order, and which one it is there.
    """

    fuller: Mapping[Form, tuple[Form, ...]]
    named: Mapping[Form, tuple[Sequence[int], Sequence[Form]]]

    def resolve(self, form: Form, offset: int) -> Form | None:
        """The full form that ``form`` stands for at ``offset``, itself where it is full, None where none can be told."""
        seen = {form}
        while form in self.fuller:
            options = self.fuller[form]
            chosen = options[0] if len(options) == 1 else self._last_named(form, offset)
            if chosen is None or chosen in seen:
                return chosen
            form = chosen
            seen.add(form)
        return form

    def _last_named(self, form: Form, offset: int) -> Form | None:
        offsets, forms = self.named[form]
        at = bisect.bisect_right(offsets, offset) - 1
        return forms[at] if at >= 0 else None


def link(
    words: Words,
    found: Sequence[Candidate],
    votes: Mapping[Form, Votes],
    defined: Sequence[Definition],
) -> Links:
    """The links between the forms of ``found``; ``votes`` are the evidence for each form by itself."""
    named_at: dict[Form, list[int]] = defaultdict(list)
    for item in found:
        named_at[item.form].append(item.start)
    forms = list(named_at)
    fuller: dict[Form, tuple[Form, ...]] = {}
    fuller.update(_defined(words, defined, named_at))
    fuller.update(_initials(words, forms, fuller))
    first_at = {form: min(offsets) for form, offsets in named_at.items()}
    people = _people(forms, votes, fuller)
    bodies = _bodies(forms, votes, fuller, words, first_at)
    # "Hale" beside Ellen Hale and Hale Kids: the body where it was named first and no title says otherwise.
    firms = {
        form
        for form in people.keys() & bodies.keys()
        if votes[form]["person"] < 4
        and first_at[bodies[form][0]] < min(first_at[p] for p in people[form])
    }
    fuller.update({form: full for form, full in people.items() if form not in firms})
    fuller.update(
        {form: full for form, full in bodies.items() if form not in people or form in firms}
    )
    fuller.update(_same_places(forms, fuller))
    named = {
        form: _in_order(
            [(offset, option) for option in options for offset in named_at.get(option, ())]
        )
        for form, options in fuller.items()
        if len(options) > 1
    }
    return Links(fuller, named)


def _in_order(places_named: list[tuple[int, Form]]) -> tuple[Sequence[int], Sequence[Form]]:
    ordered = sorted(places_named)
    return [offset for offset, _ in ordered], [form for _, form in ordered]


def _defined(
    words: Words, defined: Sequence[Definition], known: Iterable[Form]
) -> dict[Form, tuple[Form, ...]]:
    forms = set(known)
    links: dict[Form, tuple[Form, ...]] = {}
    for item in defined:
        short = (item.acronym.lower().replace(".", ""),)
        full = form_of(words.items[item.first : item.last])
        if full not in forms:
            # The run may have been cut shorter or longer than the letters say.
            full = next((f for f in ((full[1:]), ("the", *full)) if f in forms), full)
        if full in forms and short != full:
            links[short] = (full,)
    return links


def _initials(
    words: Words, forms: Sequence[Form], done: Mapping[Form, object]
) -> dict[Form, tuple[Form, ...]]:
    """An acronym that nobody defines but one name of the article spells ("NAO" ... "National Audit Office")."""
    capitals = {
        item.text
        for item in words.items
        if item.text.isupper() and 2 < len(item.text) <= 8 and item.text.isalpha()
    }
    short = {letters_of(text): (text.lower(),) for text in capitals if (text.lower(),) not in done}
    if not short:
        return {}
    options: dict[Form, list[Form]] = defaultdict(list)
    for form in forms:
        if len(form) < 3 or len(form) > 12:
            continue
        content = "".join(f[0] for f in form if f not in ("of", "and", "for", "the", "on", "in"))
        every = "".join(f[0] for f in form)
        for key in {content, every}:
            if key in short and short[key] != form:
                options[short[key]].append(form)
    return {acronym: (fulls[0],) for acronym, fulls in options.items() if len(set(fulls)) == 1}


def is_person(votes: Votes) -> bool:
    """Whether person outweighs the rest."""
    return votes["person"] >= 1.5 and votes["person"] >= max(
        votes["organisation"], votes["place"], votes["other"]
    )


def _people(
    forms: Sequence[Form], votes: Mapping[Form, Votes], done: Mapping[Form, object]
) -> dict[Form, tuple[Form, ...]]:
    full = [f for f in forms if len(f) > 1 and is_person(votes[f])]
    by_part: dict[Form, list[Form]] = defaultdict(list)
    for form in full:
        for part in _person_parts(form):
            by_part[part].append(form)
    links: dict[Form, tuple[Form, ...]] = {}
    for form in forms:
        options = [f for f in by_part.get(form, ()) if f != form]
        if not options or form in done or (len(form) > 1 and form in by_part.get(form, ())):
            continue
        if len(form) == 1 and _stronger_elsewhere(votes[form]):
            continue
        links[form] = tuple(dict.fromkeys(options))
    # "Tim Fanning" beside "Tim J. Fanning": of two full names the shorter goes to the longer.
    return {form: _maximal(options, links) for form, options in links.items()}


def _stronger_elsewhere(votes: Votes) -> bool:
    return max(votes["place"], votes["other"]) >= 4 + votes["person"]


def _person_parts(form: Form) -> set[Form]:
    """The shorter forms that a full name may be cut to."""
    parts: set[Form] = {(form[-1],)}
    if form[0] in GIVEN or len(form) > 1:
        parts.add((form[0],))
    if len(form) > 2:
        parts.add((form[0], form[-1]))
        parts.update(form[n:] for n in range(1, len(form) - 1))
        parts.add(form[:-1])
    if "-" in form[-1]:
        parts.update((piece,) for piece in form[-1].split("-") if len(piece) > 2)
    return {
        p for p in parts if (len("".join(p)) > 1 and p[0] not in nw.NAME_PARTICLES) or len(p) > 1
    }


def _maximal(options: tuple[Form, ...], links: Mapping[Form, tuple[Form, ...]]) -> tuple[Form, ...]:
    kept = tuple(o for o in options if not (o in links and set(links[o]) & set(options)))
    return kept or options


def _bodies(
    forms: Sequence[Form],
    votes: Mapping[Form, Votes],
    done: Mapping[Form, object],
    words: Words,
    first_at: Mapping[Form, int],
) -> dict[Form, tuple[Form, ...]]:
    full = [
        f
        for f in forms
        if len(f) > 1
        and votes[f]["organisation"] >= 2
        and votes[f]["organisation"] > votes[f]["person"]
    ]
    by_part: dict[Form, list[Form]] = defaultdict(list)
    for form in full:
        for part in _body_parts(form):
            by_part[part].append(form)
    acronyms = {(w.text.lower(),) for w in words.items if w.text.isupper() and len(w.text) > 1}
    links: dict[Form, tuple[Form, ...]] = {}
    for form in forms:
        options = list(dict.fromkeys(f for f in by_part.get(form, ()) if f != form))
        whole = " ".join(form)
        if not options or form in done or whole in places.PLACES or form in acronyms:
            continue
        own = votes[form]
        if (
            max(own["place"], own["other"]) > own["organisation"] + 3
            or own["person"] >= own["organisation"] + 6
        ):
            continue
        head = len(form) == 1 and (form[0] in nw.ORG_HEADS or form[0] in nw.OF_HEADS)
        if head and len(options) > 1:
            continue
        if len(form) > 1:
            # A body's name in two words is whole in itself unless the longer one came first.
            options = [
                o
                for o in options
                if set(o[len(form) :]) <= _SUFFIX_WORDS or first_at[o] < first_at[form]
            ]
        if not options:
            continue
        links[form] = tuple(options)
    return {form: _maximal(options, links) for form, options in links.items()}


def _body_parts(form: Form) -> set[Form]:
    parts: set[Form] = set()
    if form[-1] in _SUFFIX_WORDS:
        parts.update(form[:n] for n in range(1, len(form)))
    elif "of" not in form and "for" not in form:
        if form[-1] not in PUBLIC_HEADS:
            parts.add(form[:1])
        if len(form) > 2:
            parts.add(form[:2])
            parts.add(form[1:])
    if form[-1] in nw.ORG_HEADS and form[-1] not in _SUFFIX_WORDS:
        parts.add(form[-1:])
    for n, word in enumerate(form):
        if word in ("of", "for") and n and form[n - 1] in nw.OF_HEADS | nw.ORG_HEADS:
            parts.add((form[n - 1],))
            break
    weak = {
        ("national",),
        ("royal",),
        ("federal",),
        ("american",),
        ("british",),
        ("international",),
        ("european",),
        ("new",),
        ("united",),
        ("central",),
        ("public",),
        ("state",),
        ("first",),
        ("local",),
        ("general",),
        ("north",),
        ("south",),
        ("east",),
        ("west",),
        ("great",),
        ("independent",),
        ("foreign",),
    }
    demonyms = {(d,) for d in form[:1] if d in nw.DEMONYMS or d in nw.DIRECTIONS}
    return parts - weak - demonyms


def _same_places(
    forms: Sequence[Form], done: Mapping[Form, object]
) -> dict[Form, tuple[Form, ...]]:
    """ "U.S." beside "United States" in one article."""
    known = set(forms)
    links: dict[Form, tuple[Form, ...]] = {}
    for form in forms:
        for short in (" ".join(form), ".".join("".join(form)) + "."):
            full = tuple(places.SAME_PLACE.get(short, "").split())
            if full and full in known and form not in done:
                links[form] = (full,)
    return links
