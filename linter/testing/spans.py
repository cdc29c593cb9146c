"""A report checked against its schema and the files that it speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..model.report import Report


def check_report(report: Report | Mapping[str, Any], root: Path) -> tuple[str, ...]:
    """What is wrong with ``report``, whose paths are relative to ``root``; empty where nothing is.

    It has to fit schemas/report.v1.json; every span of a finding and of the fact table is read
    again from its file, every line and column counted again; counts have to add up and articles
    that are named have to be listed.
    """
    data = report.to_dict() if isinstance(report, Report) else report
    faults = tuple(_schema_faults(data))
    return faults or tuple(_faults(data, root))


def _schema_faults(data: Mapping[str, Any]) -> Iterator[str]:
    from jsonschema import Draft202012Validator

    from ..schemas import load

    for error in Draft202012Validator(load("report.v1")).iter_errors(data):
        yield f"schema: {'.'.join(map(str, error.absolute_path))}: {error.message[:300]}"


def _faults(data: Mapping[str, Any], root: Path) -> Iterator[str]:
    from ..articles.decode import decode

    paths = {article["id"]: article["path"] for article in data["articles"]}
    texts = {key: decode((root / path).read_bytes())[0] for key, path in paths.items()}
    for finding in data["findings"]:
        yield from _finding_faults(finding, paths, texts)
    for story in data["stories"]:
        yield from _story_faults(story, texts)
    yield from _summary_faults(data)


def _finding_faults(
    finding: Mapping[str, Any], paths: Mapping[str, str], texts: Mapping[str, str]
) -> Iterator[str]:
    code = finding["code"]
    roles = [place["role"] for place in finding["locations"]]
    if roles[0] != "primary" or roles.count("primary") != 1:
        yield f"{code}: one primary place, first, is needed, not {roles}"
    for place in finding["locations"]:
        if paths.get(place["article"]) != place["path"]:
            yield f"{code}: {place['path']} is not the path of article {place['article']}"
        elif place["start"] is not None:
            yield from _place_faults(code, place, texts[place["article"]])


def _place_faults(code: str, place: Mapping[str, Any], text: str) -> Iterator[str]:
    from ..check.places import line_index

    start, end = place["start"], place["end"]
    where = f"{code} {place['path']}:{place['line']}:{place['column']}"
    if text[start:end] != place["text"] or start >= end:
        yield f"{where}: {start}-{end} holds {text[start:end]!r}, not {place['text']!r}"
    position = line_index(text)
    stated = ((place["line"], place["column"]), (place["end_line"], place["end_column"]))
    if (position(start), position(end)) != stated:
        yield f"{where}: the file has it at {position(start)} to {position(end)}"
    context = place["context"]
    at = context["start"]
    if text[at : at + len(context["text"])] != context["text"]:
        yield f"{where}: the context is not what stands at {at}"
    elif not (at <= start and end <= at + len(context["text"])):
        yield f"{where}: the context does not hold the place"


def _story_faults(story: Mapping[str, Any], texts: Mapping[str, str]) -> Iterator[str]:
    named = {*story["articles"], *(key for pair in story["copies"] for key in pair)}
    for key in sorted(named - set(texts)):
        yield f"story {story['id']}: article {key} is not listed"
    for row in story["facts"]:
        for cell in row["cells"]:
            if cell["article"] not in story["articles"]:
                yield f"story {story['id']}: a cell of {cell['article']}, which is not in it"
            elif cell["start"] is not None:
                held = texts[cell["article"]][cell["start"] : cell["end"]]
                if held != cell["text"]:
                    yield f"row {row['label']!r}: {cell['article']} has {held!r}, not {cell['text']!r}"


def _summary_faults(data: Mapping[str, Any]) -> Iterator[str]:
    live = [finding for finding in data["findings"] if not finding["suppressed"]]
    summary = data["summary"]
    codes = sorted({finding["code"] for finding in live})
    counted = {
        "findings": len(live),
        "suppressed": len(data["findings"]) - len(live),
        **{s: sum(f["severity"] == s for f in live) for s in ("error", "warning", "info")},
        "by_code": {code: sum(f["code"] == code for f in live) for code in codes},
    }
    if counted != summary:
        yield f"summary: {summary} where the findings make {counted}"
