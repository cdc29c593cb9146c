"""Every figure and time of a text: the readers of both, and who claims a span."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from .mention import Mention
from .quantities import read_quantities
from .times import read_times

# A unit beside a number says more than a look of a date: "2000 km" is no year.
_WITH_UNIT: Final = frozenset(("money", "percentage", "measurement"))


def read_figures(
    text: str, *, published: dt.date | None = None, country: str | None = None
) -> tuple[Mention, ...]:
    """All figures and times of ``text`` in order of place, no two overlapping.

    ``published`` resolves relative dates and ``country`` (ISO 3166 code of the outlet) says
    in which order a day and a month stand and whose a bare "$" is.
    """
    times = read_times(text, published=published, country=country)
    quantities = read_quantities(text, country=country)
    return settle(times, quantities)


def settle(times: Iterable[Mention], quantities: Iterable[Mention]) -> tuple[Mention, ...]:
    """Of overlapping mentions the one kept: times first, but a longer number with its unit before them."""
    claims = sorted(
        (*((m, 1) for m in times), *((m, 2) for m in quantities)),
        key=lambda claim: (claim[0].start, -claim[0].end, claim[1]),
    )
    kept: list[tuple[Mention, int]] = []
    for mention, order in claims:
        while kept and mention.start < kept[-1][0].end:
            last, last_order = kept[-1]
            if order == last_order:
                # Times may lie inside one another (a clock in a date): both are facts.
                if order == 1:
                    kept.append((mention, order))
                break
            if not _wins(mention, order, last, last_order):
                break
            kept.pop()
        else:
            kept.append((mention, order))
    return tuple(mention for mention, _ in kept)


def _wins(new: Mention, order: int, old: Mention, old_order: int) -> bool:
    quantity, time = (new, old) if order == 2 else (old, new)
    long = quantity.end - quantity.start >= time.end - time.start
    quantity_wins = quantity.kind in _WITH_UNIT and long
    return quantity_wins == (order == 2)
