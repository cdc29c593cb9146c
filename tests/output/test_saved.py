"""A saved report that was tampered with is refused or rendered, never a traceback."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from report_samples import sample

from linter.output import FORMATS, ReportError, read_report

SAMPLE = sample().to_dict()


def _leaves(node: Any, trail: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(node, dict | list):
        for key, value in node.items() if isinstance(node, dict) else enumerate(node):
            yield from _leaves(value, (*trail, key))
    yield trail


LEAVES = [trail for trail in _leaves(SAMPLE) if trail]
VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-5, 10_000),
    st.floats(),
    st.text(max_size=5),
    st.just([]),
    st.just({}),
)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(LEAVES), VALUES), min_size=1, max_size=3))
def test_tampered(changes: list[tuple[tuple[Any, ...], Any]]) -> None:
    report = copy.deepcopy(SAMPLE)
    for trail, value in changes:
        node: Any = report
        for key in trail[:-1]:
            node = node[key] if _has(node, key) else None
        if _has(node, trail[-1]):
            node[trail[-1]] = value
    read, problem = _read(json.dumps(report).encode())
    assert "\n" not in problem
    for each in FORMATS.values() if read else ():
        each.render(read).encode()


def _read(data: bytes) -> tuple[dict[str, Any], str]:
    try:
        return read_report(data), ""
    except ReportError as error:
        return {}, str(error)


def _has(node: Any, key: Any) -> bool:
    return (isinstance(node, dict) and key in node) or (
        isinstance(node, list) and isinstance(key, int) and key < len(node)
    )
