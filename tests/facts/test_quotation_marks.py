"""Opening and closing marks told from each other, from apostrophes and from inch signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.facts.quotation_marks import read_quoted


def words(text: str) -> list[list[str]]:
    return [[text[start:end] for start, end in quoted.pieces] for quoted in read_quoted(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We won,” said Ann. “It’s good.”", [["We won,"], ["It’s good."]]),
        ('"We won," said Ann. "It\'s good."', [["We won,"], ["It's good."]]),
        ("‘The ships’ crews left,’ he said.", [["The ships’ crews left,"]]),
        ("'The ships' crews left,' he said.", [["The ships' crews left,"]]),
        ("the ‘outliers’ which the board chose", [["outliers"]]),
        ("'We're goin' home,' he said.", [["We're goin' home,"]]),
        ("the '90s, rock 'n' roll and the ’Til Dawn club", []),
        ("the players' union and the owners' club", []),
        ('5\'10" tall with a 6" scar and a "big" hat', [["big"]]),
        ("« Oui, » said Luc.", [["Oui,"]]),
        ("``Well,'' he said.", [["Well,"]]),
        ("“It hurts,’’ said Ana Rui.", [["It hurts,"]]),
        ("‘‘It hurts,’’ said Ana Rui.", [["It hurts,"]]),
        ('the "old road "runs north', [["old road"]]),
        ("“One.\n\n“Two.\n\n“Three,” he said.", [["One.", "Two.", "Three,"]]),
        ('"One.\nTwo.\n"Three."', [["One.\nTwo.", "Three."]]),
        ("He called it “a mess and left.\n\nAnother “quoted” word.", [["quoted"]]),
        ('A "loose headline\nThe town\'s "big" day', [["big"]]),
        ('"Two men fled, police said.\nThey took "cash" only.', [["cash"]]),
        ('("Yes," he said)', [["Yes,"]]),
        ("“”", []),
        ('" "', []),
    ],
)
def test_marks(text: str, expected: list[list[str]]) -> None:
    assert words(text) == expected


def test_depth_tells_the_outer_from_the_inner() -> None:
    text = "“I told them, ‘go home’,” she said."
    assert [(quoted.depth, text[quoted.start : quoted.end]) for quoted in read_quoted(text)] == [
        (0, "“I told them, ‘go home’,”"),
        (1, "‘go home’"),
    ]


def test_a_hard_wrapped_paragraph_is_one_line() -> None:
    text = 'He said "the plan\nis dead" and left.'
    assert [q.pieces for q in read_quoted(text)] == []
    (quoted,) = read_quoted(text, ((0, len(text)),))
    assert text[slice(*quoted.pieces[0])] == "the plan\nis dead"


@given(st.text(alphabet="ab .,\n'\"“”‘’«»`s5", max_size=120))
def test_pieces_lie_in_order_inside_their_quotation(text: str) -> None:
    for quoted in read_quoted(text):
        assert 0 <= quoted.start < quoted.end <= len(text)
        edges = [offset for piece in quoted.pieces for offset in piece]
        assert edges == sorted(edges)
        assert quoted.start <= edges[0]
        assert edges[-1] <= quoted.end
        assert all(text[start:end].strip() == text[start:end] for start, end in quoted.pieces)
