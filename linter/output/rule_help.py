"""What formats tell of a rule: its metadata and its page."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType

from ..check.rule import Rule
from .base import RuleHelp


def page_path(rule: Rule) -> Path | None:
    """The Markdown page beside the module that holds ``rule`` as its ``RULE``, or None."""
    modules = [module for module in sys.modules.values() if isinstance(module, ModuleType)]
    home = next((m for m in modules if vars(m).get("RULE") is rule and m.__file__), None)
    return Path(str(home.__file__)).with_suffix(".md") if home else None


def rule_help(rules: Iterable[Rule]) -> dict[str, RuleHelp]:
    """For each rule by code what its metadata and its page say; a rule without a page has its summary."""
    return {rule.code: _help(rule) for rule in rules}


def _help(rule: Rule) -> RuleHelp:
    page = page_path(rule)
    return RuleHelp(
        code=rule.code,
        name=rule.name,
        summary=rule.summary,
        severity=rule.severity,
        page=page.read_text(encoding="utf-8") if page and page.is_file() else "",
    )
