"""What nouns of action and predicates tell, and what they do not."""

from __future__ import annotations

import pytest

from linter.facts.extract import extract
from linter.language import analyse
from linter.model.article import Article
from linter.model.values import Statement


def _told(text: str) -> set[tuple[str, str | None, bool]]:
    article = Article(id="a", path="a", text=text, prose=text, sha256="", published="2031-03-04")
    return {
        (fact.value.verb, fact.value.object or fact.value.subject, fact.value.negated)
        for fact in extract(article, analyse(text)).facts
        if isinstance(fact.value, Statement)
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("After the rejection of the plan, the builders left.", ("reject", "plan", False)),
        ("The trust paid without any admission of liability.", ("admit", "liability", True)),
        ("The mayor's resignation came as a shock.", ("resign", "mayor", False)),
        ("The tunnel remains shut after the storm.", ("be shut", "tunnel", False)),
        ("The clinic has been shut since the storm.", ("be shut", "clinic", False)),
        ("The tunnel is open.", ("be open", "tunnel", False)),
        ("The board conceded nothing.", ("concede", "nothing", True)),
        ("He left without paying the bill.", ("pay", "bill", True)),
    ],
)
def test_told(text: str, told: tuple[str, str | None, bool]) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Residents called for the closure of the road.",
        "Residents want the closure of the road.",
        "If the closure of the road is confirmed, shops will suffer.",
        "Is the closure of the road certain?",
    ],
)
def test_asked_for(text: str) -> None:
    assert not any(verb == "close" for verb, _, _ in _told(text))


@pytest.mark.parametrize(
    ("text", "verb", "modality"),
    [
        ("The council decided on Friday to close the baths.", "close", "agreed"),
        ("The firm is weighing whether to appeal.", "appeal", "considering"),
        ("The firm is to close the baths.", "close", "will"),
        ("The firm proposes to close the baths.", "close", "proposed"),
        ("Guards were ordered to leave the baths.", "leave", "ordered"),
        ("They feared that the dam would burst.", "burst", "alleged"),
    ],
)
def test_moods(text: str, verb: str, modality: str) -> None:
    article = Article(id="a", path="a", text=text, prose=text, sha256="", published="2031-03-04")
    found = [
        fact.value
        for fact in extract(article, analyse(text)).facts
        if isinstance(fact.value, Statement) and fact.value.verb == verb
    ]
    assert [statement.modality for statement in found] == [modality]
