"""Which rules run: by code, by prefix, by name, by strictness."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from .rule import STRICTNESS, Rule, Strictness


class UnknownRuleError(ValueError):
    """A selector that names no rule."""


def matches(selector: str, rule: Rule) -> bool:
    """Whether ``selector`` (ALL, a code, a prefix of codes, or a rule's name) covers ``rule``."""
    wanted = selector.strip()
    return (
        wanted.upper() == "ALL"
        or (bool(wanted) and rule.code.startswith(wanted.upper()))
        or wanted.lower() == rule.name
    )


def validate(selectors: Iterable[str], rules: Sequence[Rule]) -> None:
    """Raise UnknownRuleError, with a near miss where there is one, for a selector without a rule."""
    for selector in selectors:
        if any(matches(selector, rule) for rule in rules):
            continue
        known = [rule.code for rule in rules] + [rule.name for rule in rules]
        near = difflib.get_close_matches(selector.upper(), known, 1) or difflib.get_close_matches(
            selector.lower(), known, 1
        )
        hint = f"; did you mean {near[0]}?" if near else ""
        raise UnknownRuleError(f"no rule is called {selector!r}{hint}")


def selected(
    rules: Sequence[Rule],
    *,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    strictness: Strictness = "regular",
) -> tuple[Rule, ...]:
    """The rules to run, in order of their codes.

    Without ``select`` those that the strictness admits; a rule that is selected by
    name or code runs whatever its strictness. ``ignore`` wins over both.
    """
    validate([*select, *ignore, *extend_select], rules)
    level = STRICTNESS.index(strictness)

    def wanted(rule: Rule) -> bool:
        if any(matches(s, rule) for s in ignore) or rule.status == "removed":
            return False
        named = any(matches(s, rule) for s in (*select, *extend_select) if s.upper() != "ALL")
        if named:
            return True
        open_to_all = not select or any(s.upper() == "ALL" for s in select)
        return open_to_all and STRICTNESS.index(rule.strictness) <= level

    return tuple(sorted(filter(wanted, rules), key=lambda rule: rule.code))
