"""The report in GitHub Flavored Markdown: for a step summary, a pull request, a wiki page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from .base import Format, Json, Style
from .coverage import facts_read, unchecked
from .escape import markdown
from .excerpt import excerpt
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

# GitHub refuses a step summary above 1 MiB whole (actions/runner, FileCommandManager.cs).
SUMMARY_BYTES = 900_000
_EXCERPT = 320
_ROWS = 40
_CELL = 120
_SOURCES = 8


def render(report: Json, style: Style) -> str:
    """The whole report: a table a story, then the findings, the worst first."""
    return "\n\n".join([*_head(report), *_findings(report), *_foot(report)]) + "\n"


def step_summary(report: Json, *, limit: int = SUMMARY_BYTES) -> str:
    """The report for a step summary, of no more than ``limit`` bytes of UTF-8.

    Whole findings are left out from the end, and the last line says how many.
    """
    blocks = [*_head(report), *_findings(report)]
    foot = _foot(report)
    first = len(_head(report))
    note = "\n\n".join([*foot, f"{len(blocks):,} findings are not shown here."])
    room = limit - len(note.encode("utf-8", "replace")) - 2
    kept: list[str] = []
    for block in blocks:
        room -= len(block.encode("utf-8", "replace")) + 2
        if room < 0:
            break
        kept.append(block)
    left_out = len(blocks) - max(len(kept), first)
    last = [f"{left_out:,} findings are not shown here."] if left_out > 0 else []
    return "\n\n".join([*kept, *foot, *last]) + "\n"


def _head(report: Json) -> list[str]:
    known = articles(report)
    title = f"# crosslint\n\n<b>{markdown(totals(report))}</b>"
    several = [story for story in report["stories"] if len(story["articles"]) > 1]
    return [title, *("\n".join(_story(story, known)) for story in several)]


def _foot(report: Json) -> list[str]:
    lines = [
        *(f"- not checked: {markdown(line)}" for line in unchecked(report)),
        *(f"- {markdown(line)}" for line in facts_read(report)),
    ]
    return ["\n".join(lines)] if lines else []


def _story(story: Json, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    sources = [known[name] for name in story["articles"]]
    yield f"## Story {markdown(story['id'])}"
    yield ""
    for article in sources:
        whose = outlet(article)
        yield f"- {markdown(article['path'])}{f' ({markdown(whose)})' if whose else ''}"
    for copy, original in story["copies"]:
        yield f"- {markdown(known[copy]['path'])} repeats {markdown(known[original]['path'])}"
    for group in groups(story):
        for at in range(0, len(sources), _SOURCES):
            yield ""
            yield from _table(group, sources[at : at + _SOURCES])
        left_out = group.left_out + max(len(group.rows) - _ROWS, 0)
        if left_out:
            yield ""
            yield f"and {left_out:,} more, in the JSON report"


def _table(group: Group, sources: Sequence[dict[str, Any]]) -> Iterator[str]:
    names = " | ".join(markdown(column_name(article)) for article in sources)
    yield f"| {group.heading} | {names} |"
    yield "|---" * (len(sources) + 1) + "|"
    for row in group.rows[:_ROWS]:
        cells = " | ".join(_cell(*cell) for cell in cells_of(row, sources))
        yield f"| {markdown(row['label'])} | {cells} |"


def _cell(state: str, text: str) -> str:
    shown = markdown(text if len(text) <= _CELL else f"{text[:_CELL]}…")
    return f"<b>{shown}</b>" if state == "differs" else shown


def _findings(report: Json) -> list[str]:
    known = articles(report)
    return ["\n".join(_finding(f, known)) for f in worst_first(live(report))]


def _finding(finding: Json, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    name = markdown(f"{finding['code']} {finding['name']}")
    yield f"### {finding['severity']}: {name}"
    yield ""
    yield markdown(finding["message"]).strip()
    for place in (primary(finding), *others(finding)):
        yield ""
        yield from _place(place, known)
    yield ""
    slots = "; ".join(slot_words(finding))
    sure = f"confidence {band(finding['confidence'])}{f', {slots}' if slots else ''}"
    yield f"{markdown(finding['explanation'])} ({sure}; {finding['fingerprint']})".strip()


def _place(place: Json, known: dict[str, dict[str, Any]]) -> Iterator[str]:
    whose = outlet(known.get(place["article"]))
    label = f": {markdown(place['label'])}" if place["label"] else ""
    yield f"<b>{markdown(place_name(place))}</b>{f' ({markdown(whose)})' if whose else ''}{label}"
    shown = excerpt(place, columns=_EXCERPT)
    if shown is not None:
        before, span, after = map(markdown, (shown.before, shown.span, shown.after))
        yield ""
        yield f"> {f'{before}<b>{span}</b>{after}'.strip()}"


MARKDOWN = Format(
    name="markdown",
    summary="for a step summary or a pull request",
    suffix=".md",
    write=render,
)

SUMMARY = Format(
    name="summary",
    summary="markdown, cut to what a GitHub step summary takes",
    suffix=".md",
    write=lambda report, style: step_summary(report),
)
