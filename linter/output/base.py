"""What a format is: a name, and one function from a report's JSON to text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ..model.report import Report
from .escape import without_commands

Json = Mapping[str, Any]

DEFAULT_WIDTH = 100
LEAST_WIDTH = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleHelp:
    """What a reader is told of a rule besides its findings; ``page`` is its Markdown page."""

    code: str
    name: str
    summary: str
    severity: str = "warning"
    page: str = ""
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """How a report is shown.

    ``width`` is in terminal columns and never below LEAST_WIDTH, ``colour`` allows ANSI
    escapes, ``rules`` maps codes to what SARIF and the pages say of a rule. A format
    that has no use for one of them ignores it.
    """

    width: int = DEFAULT_WIDTH
    colour: bool = False
    rules: Mapping[str, RuleHelp] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A report format. ``suffix`` is the usual ending of a file that holds it.

    ``commands`` tells the one whose lines a CI runner is to act on; any other may be
    printed to a CI log, where no text of an article may open a command.
    """

    name: str
    summary: str
    suffix: str
    write: Callable[[Json, Style], str]
    commands: bool = False

    def render(
        self,
        report: Report | Json,
        *,
        width: int = DEFAULT_WIDTH,
        colour: bool = False,
        rules: Mapping[str, RuleHelp] | None = None,
    ) -> str:
        """The report in this format, ending in a line break unless it is empty.

        ``report`` is a Report or its JSON object, which has to fit schemas/report.v1.json
        (``linter.output.saved`` reads and checks one).
        """
        data = report.to_dict() if isinstance(report, Report) else report
        style = Style(width=max(width, LEAST_WIDTH), colour=colour, rules=rules or {})
        text = self.write(data, style)
        return text if self.commands else without_commands(text)
