"""The report as one HTML page: nothing outside it is loaded and no script runs.

The page states a Content-Security-Policy that forbids both, so that even a fault in the
escaping could not run anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .base import Format, Json, Style
from .coverage import facts_read, unchecked
from .escape import markup, visible
from .excerpt import parts
from .html_style import CSS
from .table import Group, cells_of, column_name, groups
from .view import (
    articles,
    band,
    live,
    others,
    outlet,
    place_name,
    primary,
    slot_words,
    totals,
    worst_first,
)

_AROUND = 400  # characters of the paragraph on each side of a place


def render(report: Json, style: Style) -> str:
    """The page: totals, the table of each story, then the findings side by side."""
    known = articles(report)
    several = [story for story in report["stories"] if len(story["articles"]) > 1]
    found = worst_first(live(report))
    lines = [
        *_opening(report),
        *(line for story in several for line in _story(story, known)),
        *(["<h2>Findings</h2>"] if found else []),
        *(line for finding in found for line in _finding(finding, known)),
        *_coverage(report),
        "</main>",
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _opening(report: Json) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="en">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield (
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">"
    )
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<title>crosslint report</title>"
    yield f"<style>\n{CSS}</style>"
    yield "</head>"
    yield "<body>"
    yield "<main>"
    yield "<h1>crosslint report</h1>"
    yield f'<p class="totals">{markup(totals(report))}</p>'


def _story(story: Json, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    sources = [known[name] for name in story["articles"]]
    yield f"<h2>Story {markup(story['id'])}</h2>"
    yield "<ul>"
    for article in sources:
        whose = outlet(article)
        yield f"<li>{markup(article['path'])}{f' ({markup(whose)})' if whose else ''}</li>"
    for copy, original in story["copies"]:
        yield f"<li>{markup(known[copy]['path'])} repeats {markup(known[original]['path'])}</li>"
    yield "</ul>"
    found = groups(story)
    if found:
        yield from _table(found, sources)


def _table(found: Sequence[Group], sources: Sequence[dict[str, Any]]) -> Iterator[str]:
    # A region that scrolls has to be reachable by keyboard (WCAG 2.1.1).
    yield '<section class="scroll" aria-label="Facts and sources" tabindex="0">'
    yield "<table>"
    heads = "".join(f'<th scope="col">{markup(column_name(article))}</th>' for article in sources)
    yield f'<thead><tr><th scope="col">Fact</th>{heads}</tr></thead>'
    for group in found:
        yield "<tbody>"
        width = len(sources) + 1
        yield f'<tr><th scope="colgroup" class="group" colspan="{width}">{group.heading}</th></tr>'
        for row in group.rows:
            cells = "".join(_cell(*cell) for cell in cells_of(row, sources))
            yield f'<tr><th scope="row">{markup(row["label"])}</th>{cells}</tr>'
        if group.left_out:
            yield f'<tr><td colspan="{width}">and {group.left_out:,} more, in the JSON report</td></tr>'
        yield "</tbody>"
    yield "</table>"
    yield "</section>"


def _cell(state: str, text: str) -> str:
    shown = markup(text)
    return f'<td class="differs">{shown}</td>' if state == "differs" else f"<td>{shown}</td>"


def _finding(finding: Json, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    severity = finding["severity"]
    name = f"{finding['code']} {finding['name']}"
    yield f'<article class="finding {severity}" id="f-{markup(finding["fingerprint"])}">'
    yield f'<h3><span class="severity">{severity}</span> {markup(name)}</h3>'
    yield f'<p class="message">{markup(finding["message"])}</p>'
    yield '<div class="sides">'
    for place in (primary(finding), *others(finding)):
        yield from _place(place, known)
    yield "</div>"
    if finding["explanation"]:
        yield f"<p>{markup(finding['explanation'])}</p>"
    slots = "; ".join(slot_words(finding))
    sure = f"confidence {band(finding['confidence'])} ({finding['confidence']:.2f})"
    yield f'<p class="note">{markup(f"{sure}; {slots}" if slots else sure)}</p>'
    yield "</article>"


def _place(place: Json, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    whose = outlet(known.get(place["article"]))
    yield f'<section class="{place["role"]}">'
    yield f"<h4>{markup(place_name(place))}</h4>"
    if whose:
        yield f'<p class="outlet">{markup(whose)}</p>'
    cut = parts(place)
    if cut is not None:
        before, words, after = cut
        head = f"…{before[-_AROUND:]}" if len(before) > _AROUND else before
        tail = f"{after[:_AROUND]}…" if len(after) > _AROUND else after
        yield (f"<blockquote>{markup(head)}<mark>{markup(words)}</mark>{markup(tail)}</blockquote>")
    if place["label"] or cut is None:
        yield f'<p class="label">{markup(place["label"] or "does not say")}</p>'
    yield "</section>"


def _coverage(report: Json) -> Iterator[str]:
    lines = [*(f"not checked: {visible(line)}" for line in unchecked(report)), *facts_read(report)]
    if lines:
        yield "<h2>Coverage</h2>"
        yield "<ul>"
        yield from (f"<li>{markup(line)}</li>" for line in lines)
        yield "</ul>"


HTML = Format(name="html", summary="a page that holds all it needs", suffix=".html", write=render)
