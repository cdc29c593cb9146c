"""What a rule's page has to hold, told from the rule's metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..check.rule import Rule
from .cases import Outcome
from .pages import Page

SECTIONS = (
    "What it does",
    "Why it matters",
    "Example",
    "What to do",
    "When it stays silent",
    "Known limits",
    "Options",
    "Sources",
)
_FIELD = re.compile(r"\{[^{}]*\}")


def page_problems(rule: Rule, page: Page, outcomes: Sequence[Outcome]) -> tuple[str, ...]:
    """What ``page`` lacks or says otherwise than ``rule``; ``outcomes`` are those of its cases."""
    return (
        *_headings(page),
        *_properties(rule, page),
        *_cases(page),
        *_options(rule, page),
        *_messages(rule, outcomes),
    )


def _headings(page: Page) -> Iterator[str]:
    if tuple(page.sections) != SECTIONS:
        yield f"sections are {', '.join(page.sections)}; wanted are {', '.join(SECTIONS)}"
    yield from (f"nothing under {title}" for title, text in page.sections.items() if not text)


def _properties(rule: Rule, page: Page) -> Iterator[str]:
    if (page.code, page.name) != (rule.code, rule.name):
        yield f"the title names {page.name} ({page.code}), the rule is {rule.name} ({rule.code})"
    wanted = {
        "severity": rule.severity,
        "since": rule.since,
        "status": rule.status,
        "strictness": rule.strictness,
    }
    for key, value in wanted.items():
        if page.table.get(key) != value:
            yield f"the table gives {key} {page.table.get(key)!r}, the rule {value!r}"
    if not page.table.get("precision"):
        yield "the table gives no precision"


def _cases(page: Page) -> Iterator[str]:
    sound = [case for case in page.cases if not case.todo]
    firing = sum(bool(case.expected) for case in sound)
    silent = len(sound) - firing
    if firing < 1 or silent < 2:
        yield f"{firing} cases that fire and {silent} that stay silent; 1 and 2 are needed"
    names = [case.name for case in page.cases]
    yield from (
        f"two cases are called {name}" for name in sorted({n for n in names if names.count(n) > 1})
    )


def _options(rule: Rule, page: Page) -> Iterator[str]:
    text = page.sections.get("Options", "")
    for key, schema in rule.options.get("properties", {}).items():
        if f"`{key}`" not in text:
            yield f"option {key} is not under Options"
        if "default" not in schema:
            yield f"option {key} has no default"


def _messages(rule: Rule, outcomes: Sequence[Outcome]) -> Iterator[str]:
    said = [
        finding["message"]
        for outcome in outcomes
        for finding in outcome.report["findings"]
        if finding["code"] == rule.code
    ]
    for name, template in rule.messages.items():
        pattern = ".+".join(map(re.escape, _FIELD.split(template)))
        if not any(re.fullmatch(pattern, message, re.DOTALL) for message in said):
            yield f"no case shows the message {name!r}"
