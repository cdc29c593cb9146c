"""Names: the people, bodies and places of an article, typed and linked, and its acronyms.

A statistical model proposes where there is one; what news gives for free decides: titles
and roles, heads of organisations, datelines, the full name and then the surname, and the
same name again and again. One name has one type in the whole article: the evidence of all
its mentions is added up (the document-level consistency of Finkel, Grenager and Manning,
"Incorporating non-local information", ACL 2005, as votes).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from ..model.analysis import Analysis
from ..model.fact import Kind
from ..model.values import Named, Person
from .acronyms import Definition, definitions, read_acronyms
from .candidates import Candidate, make
from .capitals import Words, form_of, read_words
from .evidence import Votes, add, votes_for
from .mention import Mention
from .nameforms import Form, Links, link
from .namevotes import votes_of
from .proposals import all_candidates
from .roles import Role, read_role
from .titles import read_titles

_THRESHOLD = 1.75

_TYPES: tuple[Kind, ...] = ("person", "organisation", "place")


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
    found = all_candidates(words, analysis)
    votes = votes_of(words, found, analysis, defined)
    links = link(words, found, votes, defined)
    types = _types(found, votes, links)
    chosen = sorted((*found, *_in_headlines(words, types)), key=lambda c: (c.start, -c.end))
    named = _without_overlaps([(item, types[item.form]) for item in chosen if item.form in types])
    mentions = _mentions(words, named, links, defined)
    mentions += read_titles(words, mentions)
    return tuple(
        sorted((*mentions, *read_acronyms(words, defined)), key=lambda m: (m.start, -m.end, m.kind))
    )


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


def _person(full: Callable[[Candidate], str], item: Candidate, role: Role) -> Person:
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
