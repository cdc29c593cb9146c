"""A part that is in a sum or on top of it."""

from __future__ import annotations

import pytest

from linter.alignment.inclusions import way_of


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("It will pay £4.6bn, including <£1.2bn> of debt.", "in"),
        ("Counting the <£1.2bn> in debt, it pays £4.6bn.", "in"),
        ("It pays £4.6bn, of which <£1.2bn> is debt.", "in"),
        ("It pays £4.6bn, with <£1.2bn> of it in cash.", "in"),
        ("It pays £4.6bn, plus <£1.2bn> of debt.", "on top"),
        ("It pays £4.6bn and takes on debt of <£1.2bn> on top.", "on top"),
        ("Not counting the <£1.2bn> in debt, it pays £4.6bn.", "on top"),
        ("It pays £4.6bn and has <£1.2bn> of debt.", None),
    ],
)
def test_way(text: str, way: str | None) -> None:
    start, end = text.index("<"), text.index(">") - 1
    assert way_of(text.replace("<", "").replace(">", ""), start, end) == way
