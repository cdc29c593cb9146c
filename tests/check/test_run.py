"""Places, fingerprints, selection, options and the registry."""

from __future__ import annotations

from importlib.metadata import EntryPoint

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.check.fingerprint import fingerprint
from linter.check.options import BadOptionError, resolve
from linter.check.places import CONTEXT_LIMIT, line_index, paragraph_at
from linter.check.registry import load_rules
from linter.check.rule import Rule
from linter.check.select import UnknownRuleError, selected
from linter.model.report import Finding, Location


def rule(code: str, name: str, **kwargs: object) -> Rule:
    return Rule(
        code=code,
        name=name,
        summary="",
        severity="error",
        since="0.1.0",
        check=lambda a, o: (),
        messages={},
        **kwargs,
    )  # type: ignore[arg-type]


RULES = (
    rule("D101", "date-conflict"),
    rule("S201", "money-conflict"),
    rule("S299", "noisy", strictness="audit"),
)


@given(st.text(alphabet=st.sampled_from("ab\r\n\u2028é😀"), max_size=60))
def test_line_and_column_lead_back_to_the_offset(text: str) -> None:
    position = line_index(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for offset in range(len(text) + 1):
        line, column = position(offset)
        assert 1 <= line <= len(lines)
        assert column >= 1
        if offset < len(text) and text[offset] not in "\r\n":
            assert lines[line - 1][column - 1] == text[offset]


def test_the_paragraph_of_a_huge_line_is_a_window() -> None:
    text = "x" * 1_000_000
    start, window = paragraph_at(text, 500_000, 500_010)
    assert len(window) <= CONTEXT_LIMIT + 10
    assert start <= 500_000 < start + len(window)


def finding(text: str, start: int) -> Finding:
    place = Location(
        role="primary", article="a", path="a.txt", start=start, end=start + len(text), text=text
    )
    return Finding(
        code="S201",
        name="money-conflict",
        severity="error",
        confidence=0.9,
        message="m",
        explanation="e",
        story="s",
        locations=(place,),
    )


def test_a_fingerprint_holds_when_lines_move_and_tells_occurrences_apart() -> None:
    before = {"a": "It cost £5m. Then it cost £5m again."}
    moved = {"a": "A new first line.\n\nIt cost £5m. Then it cost £5m again."}
    first = fingerprint(finding("£5m", before["a"].index("£5m")), before)
    assert fingerprint(finding("£5m", moved["a"].index("£5m")), moved) == first
    assert fingerprint(finding("£5m", before["a"].rindex("£5m")), before) != first
    assert len(first) == 16


def test_selection_by_code_prefix_name_and_strictness() -> None:
    def codes(**kwargs: object) -> list[str]:
        return [r.code for r in selected(RULES, **kwargs)]  # type: ignore[arg-type]

    assert codes() == ["D101", "S201"]
    assert codes(strictness="audit") == ["D101", "S201", "S299"]
    assert codes(select=["S"]) == ["S201", "S299"]
    assert codes(select=["money-conflict"]) == ["S201"]
    assert codes(ignore=["S2"]) == ["D101"]
    assert codes(extend_select=["S299"]) == ["D101", "S201", "S299"]
    with pytest.raises(UnknownRuleError, match="did you mean D101"):
        codes(select=["D1O1"])


def test_options_have_defaults_and_are_validated() -> None:
    schema = {"properties": {"least": {"type": "integer", "minimum": 1, "default": 3}}}
    rules = (rule("X101", "x", options=schema),)
    assert resolve(rules, {}) == {"X101": {"least": 3}}
    assert resolve(rules, {"x": {"least": 5}}) == {"X101": {"least": 5}}
    with pytest.raises(BadOptionError, match="option least of X101"):
        resolve(rules, {"X101": {"least": 0}})


def test_a_broken_plug_in_costs_a_line_and_no_rule() -> None:
    points = (
        EntryPoint(name="builtin", value="linter.rules:RULES", group="crosslint.rules"),
        EntryPoint(name="broken", value="no_such_module_at_all:RULES", group="crosslint.rules"),
    )
    registry = load_rules(points)
    assert len(registry.rules) > 20
    assert len(registry.problems) == 1
    assert "no_such_module_at_all" in registry.problems[0]


def test_codes_are_unique_and_in_order() -> None:
    codes = [r.code for r in load_rules().rules]
    assert codes == sorted(set(codes))
