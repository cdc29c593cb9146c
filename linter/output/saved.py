"""A saved report, read back and checked before a format is made from it."""

from __future__ import annotations

import json
from typing import Any

from .escape import visible

MAX_BYTES = 200_000_000
_SHOWN = 160


class ReportError(ValueError):
    """A file that is no report of this version; the message is one line."""


def read_report(data: bytes) -> dict[str, Any]:
    """The report in ``data``, the bytes of a file written with ``--format json``.

    Raises ReportError where it is not JSON, not crosslint/report/v1, or names an
    article or story that it does not list.
    """
    if len(data) > MAX_BYTES:
        raise ReportError(f"larger than {MAX_BYTES:,} bytes")
    try:
        report = json.loads(data.decode("utf-8-sig"), parse_constant=_no_number)
    except UnicodeDecodeError as error:
        raise ReportError(f"not UTF-8 at byte {error.start}") from error
    except json.JSONDecodeError as error:
        raise ReportError(f"not JSON: {error.msg} at line {error.lineno}") from error
    except RecursionError as error:
        raise ReportError("not a report: nested too deeply") from error
    except ValueError as error:
        raise ReportError(f"not JSON: {error}") from error
    fault = _first_fault(report) or _dangling(report)
    if fault:
        raise ReportError(f"not a crosslint/report/v1: {visible(fault)[:_SHOWN]}")
    checked: dict[str, Any] = report
    return checked


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _whole(checker: object, value: object) -> bool:
    # JSON Schema takes 3.0 for an integer; Python does not take it for an offset.
    return isinstance(value, int) and not isinstance(value, bool)


def _first_fault(report: Any) -> str | None:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import best_match
    from jsonschema.validators import extend

    from ..schemas import load

    types = Draft202012Validator.TYPE_CHECKER.redefine("integer", _whole)
    strict = extend(Draft202012Validator, type_checker=types)  # type: ignore[no-untyped-call]
    error = best_match(strict(load("report.v1")).iter_errors(report))
    if error is None:
        return None
    where = ".".join(map(str, error.absolute_path))
    return f"{where}: {error.message}" if where else str(error.message)


def _dangling(report: Any) -> str | None:
    known = {article["id"] for article in report["articles"]}
    named = (
        name
        for story in report["stories"]
        for name in (*story["articles"], *(name for pair in story["copies"] for name in pair))
    )
    missing = next((name for name in named if name not in known), None)
    return f"article {missing!r} of a story is not listed" if missing is not None else None
