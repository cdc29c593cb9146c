"""Offices and portfolios that exclude one another."""

from __future__ import annotations

import pytest

from linter.alignment import offices as o
from linter.facts.posts import post_words


@pytest.mark.parametrize(
    ("role", "after", "told"),
    [
        ("state arts minister", (), ("minister", {"arts"})),
        ("Minister", ("arts",), ("minister", {"arts"})),
        ("secretary of state", ("health",), ("secretary", {"health"})),
        ("Queensland Minister", (), None),
        ("prime minister's spokesman", (), None),
        ("general secretary", (), None),
        ("national secretary", (), None),
    ],
)
def test_portfolio(role: str, after: tuple[str, ...], told: tuple[str, set[str]] | None) -> None:
    assert o.portfolio(post_words(role), frozenset(after)) == told


@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("Chief Inspector", ("rank", "chief inspector")),
        ("chairwoman", ("company", "chairman")),
        ("Vesterby Lines CEO", ("company", "chief executive")),
        ("state governor", ("government", "governor")),
        ("union official", None),
        ("mother of two", None),
    ],
)
def test_office(role: str, told: tuple[str, str] | None) -> None:
    found = o.office(o.plain(post_words(role)))
    assert (found and (found.sector, found.name)) == told


def test_opposed_sides() -> None:
    opposition = frozenset(("opposition", "council"))
    assert o.opposed_sides(opposition, frozenset(("council",)))
    assert not o.opposed_sides(opposition, frozenset(("opposition",)))
    assert not o.opposed_sides(frozenset(("union",)), frozenset(("council",)))
