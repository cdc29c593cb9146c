"""N402 role-conflict: one person in two offices."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Ref, Story
from linter.model.values import Person

from ..common import SHOWN, source
from .offices import GRADES, INFORMAL, LEVELS, OFFICE, PAST, portfolio, words

MONTHS_APART = 6  # people change posts


@dataclass(frozen=True, slots=True)
class _Told:
    """A role that an article gives a person: the words, without those of the body it is in.

    ``short``: it stands before a surname alone, where titles are cut ("Senior Trooper John
    Doe", then "Trooper Doe").
    """

    ref: Ref
    text: str
    words: tuple[str, ...]
    short: bool = False


def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    """A draft for each person whom two articles put in offices that exclude one another."""
    story = alignment.story
    for name, roles in sorted(_people(story).items()):
        by_article: dict[int, list[_Told]] = defaultdict(list)
        for told in roles:
            by_article[told.ref.article].append(told)
        clashes = [
            (a, b)
            for i, j in itertools.combinations(sorted(by_article), 2)
            if not _changed_since(story, i, j)
            for a, b in [_clash(by_article[i], by_article[j])]
            if a and b
        ]
        if clashes:
            yield _draft(story, name, clashes, roles)


def _people(story: Story) -> dict[str, list[_Told]]:
    """Roles by the folded first and last name; a surname alone names nobody across articles."""
    found: dict[str, list[_Told]] = defaultdict(list)
    for article, reading in enumerate(story.readings):
        for index, fact in enumerate(reading.facts):
            value = fact.value
            if not isinstance(value, Person) or not value.role or len(value.name.split()) < 2:
                continue
            body = set(words(value.organisation or ""))
            kept = tuple(w for w in words(value.role) if w not in body)
            title = reading.article.text[: fact.start].rstrip().endswith(value.role)
            short = title and len(fact.text.split()) == 1
            found[_key(value.name)].append(_Told(Ref(article, index), value.role, kept, short))
    return found


def _key(name: str) -> str:
    """First and last name without accents, middle names and initials: newsrooms keep or drop them."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    parts = re.findall(
        r"[^\W\d_][\w'’-]+", "".join(c for c in plain if not unicodedata.combining(c))
    )
    return " ".join((parts[0], parts[-1])) if len(parts) > 1 else plain


def _changed_since(story: Story, i: int, j: int) -> bool:
    a, b = story.readings[i].article.date, story.readings[j].article.date
    return bool(a and b and abs((a - b).days) > 30 * MONTHS_APART)


def _clash(mine: list[_Told], theirs: list[_Told]) -> tuple[_Told | None, _Told | None]:
    """The two roles that exclude each other, unless any role of the one fits any of the other."""
    pairs = list(itertools.product(mine, theirs))
    if any(_fits(a.words, b.words) for a, b in pairs):
        return None, None
    return next(
        ((a, b) for a, b in pairs if _excludes(a.words, b.words) and not _shortened(a, b)),
        (None, None),
    )


def _shortened(a: _Told, b: _Told) -> bool:
    """One is the other's title cut before a surname."""
    return (a.short and set(a.words) < set(b.words)) or (b.short and set(b.words) < set(a.words))


def _office(role: tuple[str, ...]) -> tuple[int, int] | None:
    for size in range(min(4, len(role)), 0, -1):
        found = OFFICE.get(" ".join(role[-size:])) or OFFICE.get(" ".join(role[:size]))
        if found:
            return found
    return None


def _fits(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if not a or not b or set(a) == set(b):
        return True
    one, other = _office(a), _office(b)
    return one is not None and one == other and not _graded(a, b)


def _excludes(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if {a[-1], b[-1]} & INFORMAL or (set(a) ^ set(b)) & PAST:
        return False
    one, other = _office(a), _office(b)
    if one and other:
        return (one[0] == other[0] and one[1] != other[1]) or (one == other and _graded(a, b))
    if a[-1] != b[-1]:
        return False
    levels = set(a) & LEVELS, set(b) & LEVELS
    if levels[0] and levels[1] and levels[0] != levels[1]:
        return True
    return _graded(a, b) or _other_portfolio(a, b)


def _other_portfolio(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """Ministers, secretaries or directors of two fields ("arts minister", "minister for tourism")."""
    one, other = portfolio(a), portfolio(b)
    return one is not None and other is not None and one[0] == other[0] and not one[1] & other[1]


def _graded(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    """The same title with and without "deputy", "senior", "national"."""
    return a[-1] == b[-1] and bool((set(a[:-1]) ^ set(b[:-1])) & GRADES)


def _draft(
    story: Story, name: str, clashes: list[tuple[_Told, _Told]], roles: list[_Told]
) -> Draft:
    a, b = clashes[0]
    votes = [len({r.ref.article for r in roles if r.words == told.words}) for told in (a, b)]
    odd, usual = (a, b) if votes[0] < votes[1] else (b, a)
    involved = sorted(
        {r.ref.article: r for pair in clashes for r in reversed(pair)}.values(),
        key=lambda r: (r.words != odd.words, r.ref.article),
    )
    return Draft(
        message="differs",
        values={
            "name": story.fact(odd.ref).value.to_dict()["name"],
            "odd": odd.text,
            "usual": usual.text,
            "odd_source": source(story, odd.ref.article),
            "usual_source": source(story, usual.ref.article),
        },
        places=tuple(
            _place(story, told, primary=told.ref == involved[0].ref)
            for told in involved[: 2 * SHOWN]
        ),
        confidence=0.75,
    )


def _place(story: Story, told: _Told, *, primary: bool) -> Place:
    """The name with the role where they stand side by side."""
    reading = story.readings[told.ref.article]
    fact = reading.facts[told.ref.fact]
    text = reading.article.text
    low, high = max(0, fact.start - 120), min(len(text), fact.end + 120)
    before = text.rfind(told.text, low, fact.start)
    after = text.find(told.text, fact.end, high)
    start = before if before >= 0 else fact.start
    end = fact.end if before >= 0 or after < 0 else after + len(told.text)
    return Place(
        role="primary" if primary else "related",
        article=told.ref.article,
        fact=told.ref.fact,
        span=(start, end),
        label=f"{source(story, told.ref.article)}: {told.text}",
    )


RULE = Rule(
    code="N402",
    name="role-conflict",
    summary="A person holds another office in another article.",
    severity="error",
    since="0.1.0",
    check=check,
    messages={"differs": "{name}: {odd} in {odd_source}, {usual} in {usual_source}"},
)
