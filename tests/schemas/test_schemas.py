"""The schemas against what the data model writes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, get_args

import jsonschema
import pytest

from linter import extract_facts
from linter.model import fact, report, values
from linter.model.fact import Context, Fact, Kind, Measure
from linter.schemas import load

NAMES = ("config.v1", "facts.v1", "report.v1")
PERIOD = values.Period(
    start="2031-03-04",
    end=None,
    granularity="day",
    relation="since",
    month_day="--03-04",
    weekday=2,
    clock="14:30",
    zone="GMT",
    ambiguous=True,
)
VALUES: dict[Kind, values.Value] = {
    "money": values.Money(low=0.4, high=3, currency=None, bound="about"),
    "percentage": values.Percentage(low=-2, high=2.5, unit="points"),
    "count": values.Count(low=1, high=2, noun="boat", bound="more-than"),
    "date": PERIOD,
    "period": values.Period(start=None, end="2031-03-31", granularity="range", basis="financial"),
    "duration": values.Duration(iso8601="PT1H30M", high="P2W", bound="nearly"),
    "measurement": values.Measurement(low=1, high=1.5, unit="mile", bound="at-most"),
    "age": values.Age(years=30, high=39, bound="about"),
    "score": values.Score(values=(3, 1)),
    "rank": values.Rank(position=2, scale="size"),
    "person": values.Person(name="Orla Fenwick", honorific="Dame", role="chair"),
    "organisation": values.Named(name="Elmbridge Harbour Board", acronym="EHB"),
    "place": values.Named(name="Elmbridge"),
    "acronym": values.Acronym(acronym="EHB", expansion="Elmbridge Harbour Board"),
    "quotation": values.Quotation(
        words="a fair price", mixed=True, pieces=((1, 5), (7, 9)), hedge="roughly", translated=True
    ),
    "attribution": values.Quotation(
        words="it was fair", marked=False, speaker="Fenwick", cue="say"
    ),
    "statement": values.Statement(verb="approve", negated=True, modality="may", time="2031"),
}
CONTEXT = Context(
    status="planned",
    direction="rise",
    nature="total",
    period=PERIOD,
    measure=Measure(head="cost", modifiers=("new",)),
    qualifiers=("combined",),
    against=(3, 9),
    against_as="from",
    voice="quoted",
)


def _fact(kind: Kind, **change: Any) -> dict[str, Any]:
    made = Fact(kind=kind, start=3, end=9, text="£3m to", value=VALUES[kind], context=CONTEXT)
    return made.to_dict() | change


def _faults(instance: object) -> list[str]:
    schema = {"$ref": "#/$defs/fact", "$defs": load("facts.v1")["$defs"]}
    return [
        error.message for error in jsonschema.Draft202012Validator(schema).iter_errors(instance)
    ]


@pytest.mark.parametrize("name", NAMES)
def test_schema_is_valid_and_each_reference_leads_somewhere(name: str) -> None:
    schema = load(name)
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$id"] == f"crosslint/{name.replace('.', '/')}"
    defined = {f"#/$defs/{key}" for key in schema["$defs"]}
    assert set(_references(schema)) == defined


def _references(node: Any) -> list[str]:
    if isinstance(node, dict):
        own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return own + [ref for value in node.values() for ref in _references(value)]
    return [ref for value in node for ref in _references(value)] if isinstance(node, list) else []


def test_what_both_schemas_define_is_the_same() -> None:
    ours, theirs = load("report.v1")["$defs"], load("facts.v1")["$defs"]
    shared = set(ours) & set(theirs)
    assert {"fact", "kind", "value_money", "tool", "skipped"} <= shared
    assert {key: ours[key] for key in shared} == {key: theirs[key] for key in shared}


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_kind_of_fact(kind: Kind) -> None:
    assert _faults(_fact(kind)) == []
    assert _faults(_fact(kind, context=Context().to_dict())) == []
    assert _faults(_fact(kind, value=_fact(kind)["value"] | {"surprise": 1}))
    assert _faults(_fact(kind, value={}))
    assert _faults(_fact(kind, surprise=1))


@pytest.mark.parametrize(
    ("literal", "path"),
    [
        (fact.Kind, ("kind", "enum")),
        (values.Bound, ("bound", "enum")),
        (values.Granularity, ("value_period", "properties", "granularity", "enum")),
        (values.Basis, ("value_period", "properties", "basis", "enum")),
        (values.Relation, ("value_period", "properties", "relation", "enum")),
        (values.PercentUnit, ("value_percentage", "properties", "unit", "enum")),
        (fact.Status, ("fact_context", "properties", "status", "enum")),
        (fact.Direction, ("fact_context", "properties", "direction", "enum")),
        (fact.Nature, ("fact_context", "properties", "nature", "enum")),
        (fact.Voice, ("fact_context", "properties", "voice", "enum")),
        (report.Severity, ("finding", "properties", "severity", "enum")),
        (report.Role, ("location", "properties", "role", "enum")),
    ],
)
def test_words_of_the_model_are_those_of_the_schema(literal: object, path: tuple[str, ...]) -> None:
    node: Any = load("report.v1")["$defs"]
    for key in path:
        node = node[key]
    assert {word for word in node if word is not None} == set(get_args(literal))


def test_facts_of_a_text_fit() -> None:
    text = (
        "Orla Fenwick, chair of the Elmbridge Harbour Board (EHB), said on Tuesday that 200 people, "
        "30% of its staff, would share £2.5m over three years. “It is a fair price,” she said."
    )
    found = extract_facts(text, published="2031-03-04")
    assert len(found) >= 5
    assert [_faults(each.to_dict()) for each in found] == [[]] * len(found)


def test_a_value_of_another_kind_is_refused() -> None:
    assert _faults(
        replace(
            Fact(kind="age", start=0, end=1, text="x", value=VALUES["age"]), kind="money"
        ).to_dict()
    )
