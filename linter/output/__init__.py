"""The formats of a report, each made from its JSON alone.

``FORMATS["sarif"].render(report)`` takes a Report or its saved JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .base import Format, RuleHelp, Style
from .concise import CONCISE
from .full import FULL
from .github import GITHUB
from .gitlab import GITLAB
from .html_page import HTML
from .json_report import JSON, JSONL
from .junit import JUNIT
from .markdown import MARKDOWN, SUMMARY
from .rdjson import RDJSON
from .sarif import SARIF
from .saved import ReportError, read_report
from .table import TABLE

FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        format_.name: format_
        for format_ in (
            FULL,
            CONCISE,
            TABLE,
            JSON,
            JSONL,
            SARIF,
            GITHUB,
            MARKDOWN,
            SUMMARY,
            HTML,
            GITLAB,
            JUNIT,
            RDJSON,
        )
    }
)

__all__ = ["FORMATS", "Format", "ReportError", "RuleHelp", "Style", "read_report"]
