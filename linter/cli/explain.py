"""``crosslint explain``"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from .console import ColourChoice, shown, use_colour, width, write
from .options import COLOUR

_MEANING = {
    "same": "both say the same",
    "differs": "they differ",
    "not-stated": "one or both do not say",
}
_SLOTS = {
    "subject": "whose figure or act it is",
    "measure": "what is counted, paid or dated",
    "unit": "the unit or currency",
    "period": "the time it refers to",
    "status": "actual, planned, forecast, alleged",
    "direction": "a rise or a fall",
    "speaker": "who says it",
}


@click.command()
@click.argument(
    "report", type=click.Path(exists=True, dir_okay=False, allow_dash=True, path_type=Path)
)
@click.argument("fingerprint")
@COLOUR
def explain(report: Path, fingerprint: str, colour: ColourChoice) -> int:
    """Show why a finding of REPORT was reported: what was set side by side, slot by slot, and what decided.

    FINGERPRINT is that of the finding, or its beginning.
    """
    from .convert import load_report

    data = load_report(report)
    finding = _find(data, fingerprint)
    write(
        "".join(f"{line}\n" for line in _explanation(data, finding, use_colour(colour, sys.stdout)))
    )
    return 0


def _find(report: dict[str, Any], fingerprint: str) -> dict[str, Any]:
    findings: list[dict[str, Any]] = report["findings"]
    wanted = fingerprint.lower()
    found = [f for f in findings if wanted and f["fingerprint"].startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise click.UsageError(
            f"{len(found)} findings have a fingerprint that begins with {wanted!r}; give more of it"
        )
    from ..check.config import near_miss

    raise click.UsageError(
        f"no finding has the fingerprint {fingerprint!r}{near_miss(wanted, [f['fingerprint'] for f in findings])}"
    )


def _explanation(report: dict[str, Any], finding: dict[str, Any], colour: bool) -> Iterator[str]:
    from ..output.ansi import painter
    from ..output.base import Style
    from ..output.full import findings_text

    paint = painter(colour)
    style = Style(width=width(sys.stdout), colour=colour)
    live = {**finding, "suppressed": None}
    yield findings_text({**report, "findings": [live]}, style).rstrip("\n")
    yield from _suppression(finding)
    yield from ("", paint("strong", "What each place was read as"))
    for place in finding["locations"]:
        yield from _place(place)
    yield from ("", paint("strong", "Why they were taken to speak of the same fact"))
    for slot, state in finding["slots"].items():
        yield f"  {slot:<10} {state:<11} {_SLOTS.get(slot, '')}: {_MEANING[state]}"
    yield from _evidence(finding.get("evidence", []))
    yield from ("", paint("strong", "Why the rule fired"))
    yield f"  {finding['code']} {finding['name']}: {shown(finding['message'])}"
    if finding["explanation"]:
        yield f"  {shown(finding['explanation'])}"
    yield f"  confidence {finding['confidence']:.2f}; `crosslint rule {finding['code']}` says what the rule does and when it stays silent"


def _suppression(finding: dict[str, Any]) -> Iterator[str]:
    if finding["suppressed"]:
        yield f"  suppressed by {shown(finding['suppressed']['by'])}: {shown(finding['suppressed']['reason'])}"


def _place(place: dict[str, Any]) -> Iterator[str]:
    where = (
        place["path"]
        if place["line"] is None
        else f"{place['path']}:{place['line']}:{place['column']}"
    )
    text = f" {shown(place['text'])!r}" if place["text"] else ""
    yield f"  {place['role']:<8} {shown(where)}{text}"
    if place["fact"]:
        fact = place["fact"]
        yield f"           {fact['kind']}: {_pairs(fact['value'])}"
        stated = {
            k: v for k, v in fact.get("context", {}).items() if v not in (None, [], False, "own")
        }
        yield f"           in its sentence: {_pairs(stated) or 'nothing more'}"
    elif place["role"] == "omits":
        yield "           gives no such context"


def _pairs(values: dict[str, Any]) -> str:
    return ", ".join(
        f"{key} {_plain(value)}"
        for key, value in values.items()
        if value is not None and value != []
    )


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return f"({_pairs(value)})"
    if isinstance(value, list):
        return shown("/".join(map(str, value)))
    return shown(
        f"{value:,}"
        if isinstance(value, int | float) and not isinstance(value, bool)
        else str(value)
    )


def _evidence(evidence: list[list[Any]]) -> Iterator[str]:
    if not evidence:
        return
    yield "  what spoke for (+) and against (-) the pair:"
    for term, weight in sorted(evidence, key=lambda pair: -abs(pair[1])):
        yield f"    {weight:+.2f}  {shown(str(term))}"
