"""More or less of something, by the words around its figure."""

from __future__ import annotations

import pytest

from linter.alignment.polarity import opposite, polarity
from linter.facts.extract import extract
from linter.language import analyse
from linter.model.article import Article


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Farming took on 38,400 people.", "rise"),
        ("The yard lost 420 jobs.", "fall"),
        ("The yard laid off 420 workers.", "fall"),
        ("At the yard 420 jobs were lost.", "fall"),
        ("Passenger numbers rose by 12 per cent.", "rise"),
        ("The firm made a loss of £6.2m.", "loss"),
        ("The firm made a profit of £6.2m.", "profit"),
        ("The yard has 420 workers.", None),
        ("Ticket sales were 9 per cent down on the year before.", "fall"),
        ("Bookings ended the season 14 per cent above expectations.", "rise"),
        ("The winning bids were 12 per cent under the reserve price.", "fall"),
        ("Output came in 6 per cent short of the target.", "fall"),
        ("The bridge was finished £4m over budget.", "rise"),
        ("The stock lost 8.2 per cent.", "fall"),
        ("The index put on 1.4 per cent.", "rise"),
        ("The number of people waiting has gone up over the past year, to 46,800.", "rise"),
        ("Rents edged down in the spring, to an average of £941.", "fall"),
        ("The yard will get 12 per cent under the scheme.", None),
        ("The harbour could see traffic rise to 46,800.", None),
    ],
)
def test_polarity(text: str, way: str | None) -> None:
    article = Article(
        id="a", path="a.txt", text=text, prose=text, sha256="", published="2031-03-04"
    )
    reading = extract(article, analyse(text))
    figure = next(f for f in reading.facts if f.kind in ("count", "money", "percentage"))
    assert polarity(reading, figure) == way


def test_opposites_are_of_one_axis() -> None:
    assert opposite("rise", "fall")
    assert opposite("loss", "profit")
    assert not opposite("rise", "loss")
    assert not opposite(None, "fall")
