"""Offices and portfolios that exclude one another."""

from __future__ import annotations

import pytest

from linter.rules.names.offices import portfolio, words


@pytest.mark.parametrize(
    ("role", "told"),
    [
        ("state arts minister", ("minister", {"arts"})),
        ("Minister for the Arts", ("minister", {"arts"})),
        ("secretary of state for health", ("secretary", {"health"})),
        ("Queensland Minister", None),
        ("prime minister's spokesman", None),
        ("general secretary", None),
        ("national secretary", None),
    ],
)
def test_portfolio(role: str, told: tuple[str, set[str]] | None) -> None:
    assert portfolio(words(role)) == told
