"""JUnit XML: a suite an article, a failed test a finding, one that passes where there is none."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

from .base import Format, Json, Style
from .escape import visible
from .view import articles, live, others, outlet, place_name, primary


def render(report: Json, style: Style) -> str:
    """The document. Severity stands in a failure's type, the other places in its text."""
    by_path: dict[str, list[dict[str, Any]]] = {a["path"]: [] for a in report["articles"]}
    for finding in live(report):
        by_path.setdefault(primary(finding)["path"], []).append(finding)
    known = articles(report)
    root = ET.Element(
        "testsuites",
        name="crosslint",
        tests=str(sum(max(len(found), 1) for found in by_path.values())),
        failures=str(sum(map(len, by_path.values()))),
        errors="0",
    )
    for path, found in by_path.items():
        root.append(_suite(path, found, known))
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite(path: str, found: list[dict[str, Any]], known: dict[str, dict[str, Any]]) -> ET.Element:
    suite = ET.Element(
        "testsuite",
        name=_text(path),
        tests=str(max(len(found), 1)),
        failures=str(len(found)),
        errors="0",
        skipped="0",
    )
    if not found:
        ET.SubElement(suite, "testcase", name="consistent", classname=_text(path))
    for finding in found:
        _case(suite, path, finding, known)
    return suite


def _case(
    suite: ET.Element, path: str, finding: dict[str, Any], known: dict[str, dict[str, Any]]
) -> None:
    place = primary(finding)
    where = f":{place['line']}:{place['column']}" if place["line"] else ""
    case = ET.SubElement(
        suite,
        "testcase",
        name=_text(f"{finding['code']} {finding['name']}{where}"),
        classname=_text(path),
    )
    if place["line"]:
        case.set("file", _text(path))
        case.set("line", str(place["line"]))
    failure = ET.SubElement(
        case, "failure", type=finding["severity"], message=_text(finding["message"])
    )
    failure.text = "\n".join(
        [
            *(_text(_place(each, known)) for each in (place, *others(finding))),
            _text(finding["explanation"]),
        ]
    )


def _place(place: Json, known: dict[str, dict[str, Any]]) -> str:
    whose = outlet(known.get(place["article"]))
    said = place["text"] or place["label"] or "does not say"
    return f"{place_name(place)}{f' ({whose})' if whose else ''}: {said}"


def _text(text: str) -> str:
    # The noncharacters are the rest of what XML 1.0 does not admit (2.2, Characters).
    return visible(text).translate({0xFFFE: "\ufffd", 0xFFFF: "\ufffd"})


JUNIT = Format(name="junit", summary="JUnit XML", suffix=".xml", write=render)
