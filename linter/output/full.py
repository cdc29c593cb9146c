"""The report for a reader at a terminal: each finding with the words of all its sides.

The layout follows rustc and ty: a head line, the primary place with marks under its
words, then the places in the other articles.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .ansi import Paint, Shade, painter
from .base import Format, Json, Style
from .columns import clip, fold, width
from .coverage import coverage_lines
from .escape import visible
from .excerpt import Excerpt, excerpt
from .view import articles, band, live, others, outlet, place_name, primary, slot_words, totals

_SIGNS = {"primary": "^", "related": "-", "omits": "~"}


def render(report: Json, style: Style) -> str:
    """All findings with excerpts, then what was not checked and the totals."""
    shown = findings_text(report, style)
    paint = painter(style.colour)
    foot = [*coverage_lines(report, style), paint("strong", totals(report))]
    return "\n".join(([shown] if shown else []) + foot) + "\n"


def findings_text(report: Json, style: Style) -> str:
    """The findings alone, an empty line after each; this is what rule pages keep as snapshots."""
    known = articles(report)
    return "\n".join("\n".join([*_finding(f, known, style), ""]) for f in live(report))


def _finding(finding: Json, known: dict[str, Any], style: Style) -> Iterator[str]:
    paint = painter(style.colour)
    places = [primary(finding), *others(finding)]
    gutter = max((len(str(place["line"])) for place in places if place["line"]), default=1)
    yield _headline(finding, paint)
    for place in places:
        yield from _place(place, known, finding["severity"], gutter, style, paint)
    for name, text in _notes(finding):
        yield from _note(name, text, gutter, style, paint)


def _headline(finding: Json, paint: Paint) -> str:
    shade: Shade = finding["severity"]
    head = visible(f"{finding['severity']}[{finding['code']}]")
    message = visible(f" {finding['name']}: {finding['message']}")
    return f"{paint(shade, head)}{paint('strong', message)}"


def _place(
    place: Json,
    known: dict[str, Any],
    severity: Shade,
    gutter: int,
    style: Style,
    paint: Paint,
) -> Iterator[str]:
    margin = " " * gutter
    whose = visible(outlet(known.get(place["article"])))
    arrow = paint("info", f"{margin}-->")
    yield f"{arrow} {visible(place_name(place))}{f' ({whose})' if whose else ''}"
    columns = style.width - gutter - 3
    shown = excerpt(place, columns=columns)
    bar = paint("info", f"{margin} |")
    if shown is None:
        yield f"{bar} {paint('dim', visible(place['label'] or 'does not say'))}"
        return
    number = paint("info", f"{place['line'] or '':>{gutter}} |")
    shade: Shade = severity if place["role"] == "primary" else "info"
    yield f"{number} {shown.before}{paint('strong', shown.span)}{shown.after}"
    yield from (
        f"{bar} {paint(shade, line)}"
        for line in _marks(shown, _SIGNS[place["role"]], visible(place["label"]), columns)
    )


def _marks(shown: Excerpt, sign: str, label: str, columns: int) -> list[str]:
    """The marks with the label after them, or below them where it would run over."""
    marks = shown.marks(sign)
    room = columns - width(marks) - 1
    if not label or width(label) <= room:
        return [f"{marks} {label}".rstrip()]
    indent = min(len(marks) - len(marks.lstrip()), max(columns - width(label), 0))
    return [marks, " " * indent + clip(label, columns - indent)]


def _notes(finding: Json) -> Iterator[tuple[str, str]]:
    if finding["explanation"]:
        yield "why", finding["explanation"]
    slots = "; ".join(slot_words(finding))
    sure = f"{band(finding['confidence'])} ({finding['confidence']:.2f})"
    yield "confidence", f"{sure}{f', {slots}' if slots else ''}"


def _note(name: str, text: str, gutter: int, style: Style, paint: Paint) -> Iterator[str]:
    margin = " " * gutter
    lines = fold(visible(text), max(style.width - gutter - len(name) - 5, 20))
    yield f"{paint('info', f'{margin} =')} {paint('strong', f'{name}:')} {lines[0]}"
    yield from (f"{margin}   {' ' * (len(name) + 2)}{line}" for line in lines[1:])


FULL = Format(
    name="full",
    summary="each finding with the words of all its sides",
    suffix=".txt",
    write=render,
)
