"""The currency that a sum as written names."""

from __future__ import annotations

import pytest

from linter.alignment.currencywords import currency_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sh563 million", "shilling"),
        ("563 million dollars", "dollar"),
        ("R$40 million", "real"),
        ("R58 million", "rand"),
        ("Rs 300 crore", "rupee"),
        ("US$3m", "dollar"),
        ("£20", "pound"),
        ("40 million peso", "peso"),
        ("40 million", None),
    ],
)
def test_currency_name(text: str, name: str | None) -> None:
    assert currency_name(text) == name
