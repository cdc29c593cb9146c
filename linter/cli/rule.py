"""``crosslint rule``"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from ..check.rule import Rule
from .console import write


@click.command()
@click.argument("rule", required=False)
@click.option("--all", "every", is_flag=True, help="All rules.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "markdown", "json"]),
    default="text",
    help="Text, Markdown (the page) or JSON.",
)
def rule(rule: str | None, every: bool, form: str) -> int:
    """Explain a RULE, by code (D101) or name (date-conflict): what it does, when it stays silent, its options."""
    from ..check.registry import load_rules
    from ..output.rule_help import rule_help

    if every == (rule is not None):
        raise click.UsageError("name a rule, or give --all")
    rules = load_rules().rules
    chosen = rules if every else (_find(str(rule), rules),)
    pages = {code: text.page for code, text in rule_help(chosen).items()}
    if form == "json":
        from ..output.escape import to_json

        data: Any = [_metadata(r, pages[r.code]) for r in chosen]
        write(to_json(data if every else data[0], indent=2) + "\n")
    elif every and form == "text":
        write(
            "".join(
                f"{r.code}  {r.name:<24} {r.severity:<8} {r.strictness:<8} {r.summary}\n"
                for r in chosen
            )
        )
    else:
        write("\n".join(pages[r.code] or _short(r) for r in chosen))
    return 0


def _find(word: str, rules: Sequence[Rule]) -> Rule:
    from ..check.config import near_miss

    found = next((r for r in rules if word.upper() == r.code or word.lower() == r.name), None)
    if found is None:
        raise click.UsageError(
            f"no rule is called {word!r}{near_miss(word, [x for r in rules for x in (r.code, r.name)])}"
        )
    return found


def _metadata(rule: Rule, page: str) -> dict[str, Any]:
    return {
        "code": rule.code,
        "name": rule.name,
        "summary": rule.summary,
        "severity": rule.severity,
        "status": rule.status,
        "since": rule.since,
        "strictness": rule.strictness,
        "options": dict(rule.options),
        "messages": dict(rule.messages),
        "page": page,
    }


def _short(rule: Rule) -> str:
    return f"# {rule.name} ({rule.code})\n\n{rule.summary}\n"
