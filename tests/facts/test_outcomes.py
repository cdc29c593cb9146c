"""Outcome verbs: forms, opposites, and the verb group around them."""

from __future__ import annotations

import pytest

from linter.facts.outcomes import COMPLEMENTS, FORMS, OUTCOMES, TRANSITIVE, opposed, same_side


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("approve", "reject"), ("approve", "turn down"), ("convict", "acquit"), ("find guilty", "find not guilty"),
        ("arrest", "release"), ("win", "lose"), ("appoint", "dismiss"), ("open", "close"), ("confirm", "deny"),
        ("survive", "die"), ("ban", "allow"), ("plead guilty", "plead not guilty"), ("go ahead", "call off"),
    ],
)  # fmt: skip
def test_opposites_exclude_each_other_both_ways(one: str, other: str) -> None:
    assert opposed(one, other)
    assert opposed(other, one)
    assert not same_side(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("approve", "approve"), ("approve", "win"), ("arrest", "convict"), ("sign", "die"), ("eat", "approve")]
)  # fmt: skip
def test_verbs_of_other_topics_are_no_opposites(one: str, other: str) -> None:
    assert not opposed(one, other)


def test_verbs_of_one_side_may_tell_one_outcome() -> None:
    assert same_side("reject", "throw out")
    assert same_side("kill", "murder")
    assert not same_side("approve", "reject")


@pytest.mark.parametrize(
    ("form", "verb", "kind"),
    [
        ("approved", "approve", "past"), ("approves", "approve", "s"), ("denied", "deny", "past"), ("banning", "ban", "ing"),
        ("threw", "throw", "finite"), ("thrown", "throw", "participle"), ("won", "win", "past"), ("dying", "die", "ing"),
        ("freed", "free", "past"), ("crashes", "crash", "s"), ("resigning", "resign", "ing"),
    ],
)  # fmt: skip
def test_inflected_forms_lead_to_their_verb(form: str, verb: str, kind: str) -> None:
    assert FORMS[form] == (verb, kind)


def test_the_table_is_whole() -> None:
    assert COMPLEMENTS["plead"] == ("not guilty", "guilty")
    assert COMPLEMENTS["walk"] == ("out",)
    assert {verb.partition("-")[0] for verb in OUTCOMES} >= TRANSITIVE
    assert all(outcome.side in "+-" for outcomes in OUTCOMES.values() for outcome in outcomes)
