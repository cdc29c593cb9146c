"""The rules that are installed, found through the entry-point group ``crosslint.rules``.

An entry point names a tuple of Rule objects. A plug-in that fails to load costs one
warning that names its distribution, never the run.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points

from .rule import Rule

GROUP = "crosslint.rules"


@dataclass(frozen=True, slots=True)
class Registry:
    """The installed rules by code, and what went wrong with others."""

    rules: tuple[Rule, ...]
    problems: tuple[str, ...] = ()


def load_rules(points: Iterable[EntryPoint] | None = None) -> Registry:
    """Load the rules of all entry points, in order of code.

    ``points`` stands in for the installed entry points in tests. Of two rules with
    one code the first by name of the entry point stays; the other is a problem.
    """
    found = sorted(
        points if points is not None else entry_points(group=GROUP),
        key=lambda point: (point.name != "builtin", point.name),
    )
    rules: dict[str, Rule] = {}
    problems: list[str] = []
    for point in found:
        owner = point.dist.name if point.dist else point.value
        try:
            loaded = tuple(point.load())
        except Exception as error:  # noqa: BLE001 - a plug-in may raise anything
            problems.append(f"rules of {owner} were not loaded: {type(error).__name__}: {error}")
            continue
        for rule in loaded:
            if not isinstance(rule, Rule):
                problems.append(f"{owner} names an object that is no rule: {rule!r:.80}")
            elif rule.code in rules:
                problems.append(f"{owner} has a rule {rule.code}, a code already taken")
            else:
                rules[rule.code] = rule
    return Registry(tuple(rules[code] for code in sorted(rules)), tuple(problems))
