"""Figures that do not follow from those beside them."""

from __future__ import annotations

import pytest

from linter.alignment.arithmetic import reckon
from linter.facts.extract import extract
from linter.language import analyse
from linter.model.article import Article


def _faults(text: str) -> list[tuple[str, str]]:
    article = Article(
        id="a", path="a.txt", text=text, prose=text, sha256="", published="2031-03-04"
    )
    reading = extract(article, analyse(article.prose))
    return [(r.kind, reading.facts[r.told.fact].text) for r in reckon(reading, 0)]


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("Sales at Harl Foods rose 18 per cent, from £89.3m to £96.4m.", "change", "18 per cent"),
        (
            "The premium was $210,000 in 2029 and $640,000 this year, an increase of 305 per cent.",
            "change",
            "305 per cent",
        ),
        ("Visitor numbers fell by 40 per cent to 1,500 from 2,000.", "change", "40 per cent"),
        ("The council has collected £324m, or 80 per cent of £360m.", "share", "80 per cent"),
        ("In Norrham 480 of the 640 homes (65 per cent) were sold.", "share", "65 per cent"),
        (
            "The trial had 1,248 patients, of whom 624 took the drug and 642 took a placebo.",
            "total",
            "1,248",
        ),
        ("It passed by 24,118 votes to 21,909, a majority of 2,029.", "difference", "2,029"),
        ("Mr Alder, 48, born in 1971, has farmed at Norrham all his life.", "age", "48"),
    ],
)
def test_a_figure_that_comes_out_otherwise(text: str, kind: str, told: str) -> None:
    assert _faults(text) == [(kind, told)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales at Harl Foods rose 8 per cent, from £89.3m to £96.4m.",
        "Sales were £38.6m, 17% more than last February's £33.1m.",
        "Visitor numbers fell by a quarter, or 25 per cent, to 1,500 from 2,000.",
        "Profit was £12m, up 5 per cent, and the debt fell to £40m from £52m.",
        "The council has collected £324m, or 90 per cent of £360m.",
        "In Norrham 480 of the 640 homes (75 per cent) were sold.",
        "The trial had 1,248 patients, of whom 624 took the drug and 624 took a placebo.",
        "The fire hurt 120 people, of whom 14 were children and nine were firefighters.",
        "It passed by 24,118 votes to 21,909, a majority of 2,209.",
        "Mr Alder, 59, born in 1971, has farmed at Norrham all his life.",
        "About 40 per cent of the 1,200 homes have no gas, and 30 have no water.",
    ],
)
def test_silent_where_it_comes_out_or_is_not_stated(text: str) -> None:
    assert _faults(text) == []
