"""A story from texts, for the tests of alignment."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.facts.extract import extract
from linter.language import analyse
from linter.model.article import Article
from linter.model.comparison import Story

Tell = Callable[..., Story]


@pytest.fixture
def tell() -> Tell:
    """Gives the story of some texts, an article each, of one day or of the days ``published``."""

    def told(*texts: str, published: tuple[str, ...] = ()) -> Story:
        days = published or ("2031-03-04",) * len(texts)
        readings = tuple(
            extract(
                Article(id=f"a{i}", path=f"a{i}", text=t, prose=t, sha256="", published=day),
                analyse(t),
            )
            for i, (t, day) in enumerate(zip(texts, days, strict=True))
        )
        return Story(id="s", readings=readings)

    return told
