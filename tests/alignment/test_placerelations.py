"""How a place stands to who is told of, and when."""

from __future__ import annotations

import datetime as dt

import pytest

from linter.alignment.placerelations import other_relation, relation_of, two_times
from linter.model.fact import ReadSentence


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Holm was born on a farm in Orvik", "birth"),
        ("Holm, a native of Orvik", "birth"),
        ("The poet grew up in the port of Orvik", "youth"),
        ("Holm, who lives in a cottage near Orvik", "home"),
        ("Ann Hale, 34, of Orvik", "home"),
        ("The ship is registered in Orvik", "register"),
        ("The firm has its headquarters in Orvik", "seat"),
        ("The ship was bound for Orvik", "to"),
        ("They were driving back to Orvik", "to"),
        ("The ship had sailed from Orvik", "from"),
        ("He is to be buried in Orvik", "burial"),
        ("She studied law in Orvik", "study"),
        ("A fire broke out in Orvik", ""),
        ("She was born in May and died in Orvik", ""),
        ("The boy was flown to hospital in Orvik", ""),
    ],
)
def test_relation(text: str, relation: str) -> None:
    sentence = ReadSentence(start=0, end=len(text), paragraph=0, headline=False, words=())
    assert relation_of(text, sentence, text.index("Orvik"), len(text)) == relation


def test_only_two_relations_that_are_told_differ() -> None:
    assert other_relation("birth", "home")
    assert not other_relation("birth", "birth")
    assert not other_relation("birth", "")


def test_two_times_are_apart_by_more_than_a_slip() -> None:
    year = frozenset({(dt.date(2019, 1, 1), dt.date(2019, 12, 31))})
    day = frozenset({(dt.date(2031, 3, 4), dt.date(2031, 3, 4))})
    next_day = frozenset({(dt.date(2031, 3, 5), dt.date(2031, 3, 5))})
    assert two_times(year, day)
    assert not two_times(day, next_day)
    assert not two_times(day, frozenset())
