"""Start a rule: ``python -m linter.dev.new_rule --family dates --name leap-day``.

Writes the rule's module and its page, enters its code in rules/codes.json, lists it in
its family, and says what to do next. The page comes first: write its cases, then the rule.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from .. import __version__
from .templates import FAMILY, MODULE, PAGE

FAMILIES = {
    "dates": ("D", 1),
    "sums": ("S", 2),
    "attribution": ("A", 3),
    "names": ("N", 4),
    "context": ("C", 5),
    "statements": ("T", 6),
}
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_MEMBER = re.compile(r"(\w+)\.RULES?\b")


class ScaffoldError(ValueError):
    """What is in the way of a new rule, in one line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the files and print the next steps; 2 where the name or the place is wrong."""
    parser = argparse.ArgumentParser(
        prog="python -m linter.dev.new_rule", description="Start a rule."
    )
    parser.add_argument("--family", required=True, choices=sorted(FAMILIES))
    parser.add_argument("--name", required=True, help="kebab-case, the fault: leap-day")
    parser.add_argument("--code", help="the code, where it is not to be the next free one")
    parser.add_argument("--root", type=Path, default=Path(), help="the checkout (default: here)")
    given = parser.parse_args(arguments)
    try:
        code, written = scaffold(given.root, given.family, given.name, code=given.code)
    except ScaffoldError as error:
        print(f"new_rule: {error}", file=sys.stderr)
        return 2
    print(_next_steps(code, given.name, written))
    return 0


def scaffold(
    root: Path, family: str, name: str, *, code: str | None = None
) -> tuple[str, tuple[str, ...]]:
    """Write a rule's files under ``root``; its code and the paths written, relative to it.

    Raises ScaffoldError for a name that is taken or not kebab-case, a code that is taken
    or of another family, and a ``root`` that is no checkout.
    """
    folder = root / "rules" / family
    registry = root / "rules" / "codes.json"
    if not registry.is_file() or not folder.is_dir():
        raise ScaffoldError(f"no rules/codes.json and rules/{family} under {root}")
    if not _NAME.fullmatch(name):
        raise ScaffoldError(f"{name!r} is not kebab-case, like leap-day")
    codes: dict[str, str] = json.loads(registry.read_text(encoding="utf-8"))
    module = name.replace("-", "_")
    taken = [known for known, other in codes.items() if other == name and known != code]
    if taken or (folder / f"{module}.py").exists():
        raise ScaffoldError(f"{name} is taken{f' by {taken[0]}' if taken else ''}")
    fresh = _code(family, name, codes, wanted=code)
    packages = (folder / "__init__.py", root / "rules" / "__init__.py")
    for file in packages:
        if not _only_lists(file.read_text(encoding="utf-8")):
            raise ScaffoldError(f"{file} does more than list rules: enter {module} by hand")
    fields = {
        "code": fresh,
        "name": name,
        "since": __version__,
        "title": name.replace("-", " "),
    }
    _write(folder / f"{module}.py", _filled(MODULE, fields))
    _write(folder / f"{module}.md", _filled(PAGE, fields))
    _write(registry, json.dumps(dict(sorted({**codes, fresh: name}.items())), indent=2) + "\n")
    _enter(packages[0], module, "RULE")
    _enter(packages[1], family, "RULES")
    return fresh, (
        f"rules/{family}/{module}.py",
        f"rules/{family}/{module}.md",
        f"rules/{family}/__init__.py",
        "rules/__init__.py",
        "rules/codes.json",
    )


def _code(family: str, name: str, codes: dict[str, str], *, wanted: str | None) -> str:
    letter, hundred = FAMILIES[family]
    if wanted is None:
        numbers = [int(known[1:]) for known in codes if known.startswith(f"{letter}{hundred}")]
        return f"{letter}{max(numbers, default=hundred * 100) + 1}"
    if not re.fullmatch(rf"{letter}{hundred}[0-9]{{2}}", wanted):
        raise ScaffoldError(f"codes of {family} are {letter}{hundred}01 to {letter}{hundred}99")
    if codes.get(wanted, name) != name:
        raise ScaffoldError(f"{wanted} is taken by {codes[wanted]}")
    return wanted


def _filled(template: str, fields: dict[str, str]) -> str:
    for key, value in fields.items():
        template = template.replace(f"@{key}@", value)
    return template


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _only_lists(text: str) -> bool:
    """Whether a package holds a docstring, relative imports of modules and RULES, and no more."""
    return all(
        (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        or (isinstance(node, ast.ImportFrom) and node.level == 1 and node.module is None)
        or (isinstance(node, ast.ImportFrom) and node.module == "__future__")
        or (isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "RULES")
        for node in ast.parse(text).body
    )


def _enter(file: Path, member: str, attribute: str) -> None:
    """List ``member`` in the import and the tuple of a package that only does these two."""
    text = file.read_text(encoding="utf-8")
    members = list(dict.fromkeys(_MEMBER.findall(text.partition("RULES")[2])))
    if member in members:
        return
    entries = sorted([*members, member])
    star = "*" if attribute == "RULES" else ""
    quoted = re.match(r'""".*?"""', text, re.DOTALL)
    docstring = quoted[0] if quoted else '"""Rules."""'
    listed = "".join(f"    {star}{entry}.{attribute},\n" for entry in [*members, member])
    imports = "".join(f"    {entry},\n" for entry in entries)
    _write(file, _filled(FAMILY, {"docstring": docstring, "imports": imports, "rules": listed}))


def _next_steps(code: str, name: str, written: Sequence[str]) -> str:
    module, page = written[0], written[1]
    return "\n".join(
        (
            f"{code} {name}: wrote {', '.join(written)}",
            "",
            "Next:",
            f"  1. write the page: what it says, one case that fires, two that stay silent: {page}",
            f"  2. python -m pytest tests/test_rule_pages.py -k {code}      (the firing case fails)",
            f"  3. write the rule until it passes: {module}",
            "  4. python -m pytest && ruff format . && ruff check .",
        )
    )


if __name__ == "__main__":
    sys.exit(main())
