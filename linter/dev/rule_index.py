"""The list of all rules, docs/rules.md: ``python -m linter.dev.rule_index`` writes it anew.

``--check`` writes nothing and exits 1 where the file is not what the rules say.
"""

from __future__ import annotations

import argparse
import ast
import itertools
import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from ..check.registry import load_rules
from ..check.rule import Rule
from ..output.rule_help import page_path

TARGET = "docs/rules.md"
HEAD = """# Rules

Every rule has a page that says what it reports, why, when it stays silent and what it misses;
the examples on the page are its tests. `crosslint rule CODE` prints it.

This file is written by `python -m linter.dev.rule_index`."""
_COLUMNS = "| Code | Name | Severity | Strictness | Reports |\n|---|---|---|---|---|"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the list, or with ``--check`` compare it; 1 where it is out of date, 2 outside a checkout."""
    parser = argparse.ArgumentParser(
        prog="python -m linter.dev.rule_index", description=f"Write {TARGET}."
    )
    parser.add_argument("--check", action="store_true", help="write nothing; 1 if out of date")
    parser.add_argument("--root", type=Path, default=Path(), help="the checkout (default: here)")
    given = parser.parse_args(arguments)
    codes, target = given.root / "rules" / "codes.json", given.root / TARGET
    if not codes.is_file():
        print(f"rule_index: no rules/codes.json under {given.root}", file=sys.stderr)
        return 2
    text = index(load_rules().rules, json.loads(codes.read_text(encoding="utf-8")))
    current = target.is_file() and target.read_text(encoding="utf-8") == text
    if given.check:
        print(f"{TARGET} is {'current' if current else 'out of date'}")
        return 0 if current else 1
    if not current:
        target.write_text(text, encoding="utf-8", newline="\n")
    return 0


def index(rules: Iterable[Rule], codes: Mapping[str, str]) -> str:
    """The list as Markdown: a table a family, then the codes that no rule has yet.

    ``codes`` are all that were ever assigned; a rule that is not among them comes from
    elsewhere and is left out.
    """
    own = sorted((rule for rule in rules if rule.code in codes), key=lambda rule: rule.code)
    parts = [HEAD]
    for _, family in itertools.groupby(own, key=lambda rule: rule.family):
        members = list(family)
        parts += [f"## {_title(members[0])}", "\n".join((_COLUMNS, *map(_row, members)))]
    parts += _kept(codes, {rule.code for rule in own})
    return "\n\n".join(parts) + "\n"


def _row(rule: Rule) -> str:
    page = page_path(rule)
    name = f"[{rule.name}](../rules/{page.parent.name}/{page.name})" if page else rule.name
    summary = rule.summary.replace("|", "\\|")
    return f"| {rule.code} | {name} | {rule.severity} | {rule.strictness} | {summary} |"


def _title(rule: Rule) -> str:
    """What the docstring of the rule's family says, without its full stop."""
    page = page_path(rule)
    source = (page.parent / "__init__.py").read_text(encoding="utf-8") if page else ""
    return (ast.get_docstring(ast.parse(source)) or rule.family).splitlines()[0].rstrip(".")


def _kept(codes: Mapping[str, str], used: set[str]) -> Iterator[str]:
    """Codes are never given twice, so those without a rule are listed too."""
    free = [f"{code} {name}" for code, name in sorted(codes.items()) if code not in used]
    if free:
        yield "## Codes without a rule"
        yield "\n".join(f"- {entry}" for entry in free)


if __name__ == "__main__":
    sys.exit(main())
