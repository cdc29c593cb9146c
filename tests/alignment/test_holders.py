"""Posts of one person that do not go together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.posts import match_posts
from linter.alignment.rarity import story_rarity
from linter.alignment.spellings import find_variants
from linter.model.comparison import PostConflict, Story

Tell = Callable[..., Story]
_SAID = "{} said on Monday that the Brannock boats would be painted blue."


def _conflicts(tell: Tell, *told: str) -> tuple[PostConflict, ...]:
    story = tell(*(text if text.endswith(".") else _SAID.format(text) for text in told))
    weight = story_rarity(story.readings)
    return match_posts(story, weight, find_variants(story, weight))


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jens Vestby, chief executive of Vesterby Lines,", "Jens Vestby, the chairman of Vesterby Lines,"),
        ("The ferry spokesman Jens Vestby", "The ferry judge Jens Vestby"),
        ("Jens Vestby, a bus driver from Denby,", "Jens Vestby, a postman from Denby,"),
        ("Midfielder Jens Vestby", "Defender Jens Vestby"),
        ("Jens Vestby, the owner of the mill,", "Jens Vestby, the tenant of the mill,"),
        ("Jens Vestby, head of the ferry programme,", "Jens Vestby, director-general of ports,"),
        ("Jens Vestby, 41, will become chair of the port. He", "Jens Vestby, who will be the port's treasurer,"),
        ("Jens Vestby, a spokesman for the port,", "Jens Vestby, the mayor of Norrham,"),
        ("Jens Vestby, the firm's chief engineer,", "Jens Vestby, the superintending engineer,"),
        ("Jens Vestby, chief statistician of the port,", "Jens Vestby, who is chief executive of the port,"),
        ("Arts minister Jens Vestby", "Jens Vestby, the minister for tourism,"),
        ("Education chief Jens Vestby", "The council leader, Jens Vestby,"),
        ("Sales manager Jens Vestby", "The port's head of security, Jens Vestby,"),
        ("Councillor Jens Vestby, leader of the opposition,", "The council's leader, Jens Vestby,"),
        ("Senator Jens Vestby", "Jens Vestby, a spokesman for the family,"),
        ("Jens Vestby is minister for health. He", "Jens Vestby, the education minister,"),
        ("Jens Vestby, a sailor, goes to Transport in the new cabinet. He", "Jens Vestby, the minister for agriculture,"),
        ("Jens Vestby, a lawyer for the shipyard,", "Jens Vestby, who represents Tom Reed,"),
        ("Inspector Jens Vestby, the force's spokesman,", "Inspector Jens Vestby, the commander of the river police,"),
        ("Its former chairman, Jens Vestby,", "Jens Vestby, then chief executive,"),
        ("Jens Vestby, deputy head of the school,", "The school's head teacher, Jens Vestby,"),
        ("Air Chief Marshal Jens Vestby", "Air Marshal Jens Vestby"),
        ("Pilot Jens Vestby", "Co-pilot Jens Vestby"),
        ("Jens Vestby, founder of the yard,", "Jens Vestby, co-founder of the yard,"),
        ("The owner of the mill, Jens Vestby,", "Jens Vestby, a co-owner of the mill,"),
        ("Governor Jens Vestby", "Lieutenant Governor Jens Vestby"),
        ("Jens Vestby, a Democratic senator,", "Jens Vestby, a Republican senator,"),
        ("Jens Vestby, head of the coastguard,", "Jens Vestby, deputy head of the coastguard,"),
        ("Jens Vestby, mayor of Norrham,", "Jens Vestby, mayor of Elmbridge,"),
        ("Jens Vestby, the archbishop of Norrham,", "Jens Vestby, the bishop of Norrham,"),
        ("Jens Vestby, the school's principal,", "Jens Vestby, the school's vice-principal,"),
        ("Jens Vestby, regional officer with the Dockers' Union,", "Jens Vestby, general secretary of the Dockers' Union,"),
        ("Jens Vestby, a man calling himself the secretary-general of the Front,", "Jens Vestby, who claimed to be the treasurer of the Front,"),
    ],
)  # fmt: skip
def test_two_posts(tell: Tell, a: str, b: str) -> None:
    assert len(_conflicts(tell, a, b)) == 1


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Jens Vestby, chief executive of Vesterby Lines,", "The Vesterby Lines boss Jens Vestby"),
        ("The spokesman Jens Vestby", "Jens Vestby, a spokesperson for Vesterby Lines,"),
        ("Captain Jens Vestby", "The police spokesman Jens Vestby"),
        ("Jens Vestby, the chairman,", "Jens Vestby, the former chief executive,"),
        ("Prime Minister Jens Vestby", "Jens Vestby, the minister,"),
        ("General manager Jens Vestby", "Mine manager Jens Vestby"),
        ("Jens Vestby, founder of Vesterby Lines,", "Jens Vestby, managing director of Vesterby Lines,"),
        ("The lawyer Jens Vestby", "The lawyer Lars Vestby"),
        ("Jens Vestby, mayor of Norrham,", "The mayor of the town, Jens Vestby,"),
        ("Jens Vestby, governor of Tarvo,", "Jens Vestby, governor of the northern state of Tarvo,"),
        ("Republican Gov. Jens Vestby", "Jens Vestby, the Republican governor,"),
        ("The boats' most ardent defender, Jens Vestby,", "Jens Vestby, a priest,"),
        ("The Attorney General Jens Vestby", "Jens Vestby, the chief prosecutor,"),
        ("Defense Secretary Jens Vestby", "Defence Secretary Jens Vestby"),
        ("Secretary-General Jens Vestby", "The alliance's secretary general, Jens Vestby,"),
        ("President and CEO Jens Vestby", "CEO Jens Vestby"),
        ("Jens Vestby, who represented the government at talks in Oslo,", "Jens Vestby, a secretary to the president,"),
        ("Jens Vestby, a teacher for 19 years before he went into politics,", "Councillor Jens Vestby"),
        ("Senior councillor Jens Vestby", "A councillor, Jens Vestby,"),
        ("Acting mayor Jens Vestby", "Councillor Jens Vestby"),
        ("Jens Vestby, the chairman,", "Lars Vestby, the chief executive,"),
        ("Jens Vestby, owner of the mill,", "The mayor Jens Vestby"),
        ("Jens Vestby, who leads the opposition,", "The opposition leader Jens Vestby"),
        ("Senator Jens Vestby", "Jens Vestby, the minister for health,"),
        ("The panel, under Chief Constable Jens Vestby,", "Chief Constable Jens Vestby"),
        ("Jens Vestby is Minister for Finance and Economic Planning. He", "Jens Vestby, minister for economic planning,"),
        ("Jens Vestby, a lawyer for the workers,", "Jens Vestby, the lawyer of the miners,"),
        ("Jens Vestby, a lawyer for the family,", "Tom Reed's lawyer, Jens Vestby,"),
        ("Jens Vestby, named president of the company,", "Jens Vestby, a vice president,"),
        ("County District Judge Jens Vestby", "District Judge Jens Vestby"),
        ("The US attorney in Norrham, Jens Vestby,", "The US attorney in charge of the case, Jens Vestby,"),
        ("Assistant US Attorney Jens Vestby", "Jens Vestby, a federal prosecutor,"),
        ("Jens Vestby, a former keeper and assistant coach,", "The club's coach, Jens Vestby,"),
        ("Jens Vestby, an assistant coach with Norrham, Port Denby and Tarvo,", "The club's coach, Jens Vestby,"),
        ("Jens Vestby, who is mayor of the town as well as a member of Parliament,", "Jens Vestby, an MP,"),
        ("Jens Vestby, director at a small firm,", "The firm's director of sales, Jens Vestby,"),
    ],
)  # fmt: skip
def test_posts_that_go_together(tell: Tell, a: str, b: str) -> None:
    assert _conflicts(tell, a, b) == ()


def test_two_bodies(tell: Tell) -> None:
    assert not _conflicts(
        tell,
        "Jens Vestby, president of the Norrham Rowing Club, gave the prizes.",
        "Jens Vestby, treasurer of the Brannock Harbour Trust, counted the money.",
    )


def test_an_article_gives_both(tell: Tell) -> None:
    both = "Jens Vestby, the chairman and chief executive of Vesterby Lines,"
    assert not _conflicts(tell, "The chairman Jens Vestby", "The chief executive Jens Vestby", both)


def test_the_rarer_post_comes_first(tell: Tell) -> None:
    (found,) = _conflicts(
        tell, "The spokesman Jens Vestby", "Judge Jens Vestby", "Jens Vestby, a spokesman,"
    )
    assert [told.text for told in found.odd] == ["Judge"]
    assert [told.ref.article for told in found.usual] == [0, 2]


def test_a_name_in_two_spellings_is_one_person(tell: Tell) -> None:
    (found,) = _conflicts(
        tell, "The spokesman Rolf Anstey", "Judge Rolf Ansley", "Rolf Anstey, a spokesman,"
    )
    assert [told.ref.article for told in found.odd] == [1]


def test_her_lawyer_says_for_whom_no_more_than_that(tell: Tell) -> None:
    told = _conflicts(
        tell,
        "Jens Vestby, a lawyer for the shipyard,",
        "Tom Reed's lawyer, Jens Vestby,",
        "His lawyer, Jens Vestby,",
    )
    (conflict,) = told
    assert {t.ref.article for t in (*conflict.odd, *conflict.usual)} == {0, 1}


def test_a_minister_named_in_the_sentence_before_is_another(tell: Tell) -> None:
    told = (
        "Ann Hale is Minister for Works. Jens Vestby is Minister for Finance. Lars Moe is Minister for Trade.",
        "Jens Vestby, the finance minister, was the last to arrive.",
    )
    assert _conflicts(tell, *told) == ()
