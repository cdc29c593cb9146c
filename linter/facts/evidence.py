"""Evidence for the type of a name, as weighted votes for person, organisation, place or other.

The weights say how far one clue outranks another and were set by eye; a single strong clue
(a title, "Ltd", a dateline) outweighs several weak ones.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

Votes = defaultdict[str, float]


def votes_for(**given: float) -> Votes:
    """Votes of the given weights by type."""
    return defaultdict(float, given)


def add(total: Votes, more: Mapping[str, float]) -> None:
    """Add ``more`` to ``total``."""
    for kind, weight in more.items():
        total[kind] += weight
