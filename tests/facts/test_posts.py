"""The posts that an article gives a person."""

from __future__ import annotations

import pytest

from linter.facts.extract import extract
from linter.facts.posts import read_posts
from linter.language import analyse
from linter.model.article import Article


def _posts(text: str) -> list[tuple[str, str]]:
    article = Article(id="a", path="a", text=text, prose=text, sha256="")
    reading = extract(article, analyse(text))
    return [(" ".join(p.words), " ".join(sorted(p.scope))) for p in read_posts(reading)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jens Vestby, who heads the union, was not there.", [("head", "union")]),
        ("Jens Vestby, at present treasurer of the club, left.", [("treasurer", "club")]),
        (
            "Jens Vestby, who has run the mill as its manager, left.",
            [("head", "mill"), ("manager", "mill")],
        ),
        ("Jens Vestby, who works as a porter at the mill, left.", [("porter", "mill")]),
        (
            "Jens Vestby, who lives in Denby and is the club's secretary, left.",
            [("secretary", "club")],
        ),
        ("Jens Vestby ran the branch as its manager.", [("manager", "branch")]),
        (
            "Jens Vestby, a sailor, will join the board as vice chair.",
            [("sailor", ""), ("vice chair", "board")],
        ),
        ("Jens Vestby, 41, has been named chair of the port.", [("chair", "port")]),
        ("The next chair will be Jens Vestby.", [("next chair", "")]),
        (
            "The club, whose manager is the former sailor Jens Vestby, won.",
            [("former sailor", ""), ("manager", "")],
        ),
        ("As treasurer, Jens Vestby kept the books.", [("treasurer", "")]),
        ("Emma Vestby stepped down as treasurer on Monday.", [("treasurer", "")]),
        ("Emma Vestby, elected treasurer of the club in May, left.", [("treasurer", "club")]),
        ("Emma Vestby became the club's treasurer in May.", [("treasurer", "club")]),
        ("Emma Vestby, who holds the post of treasurer, left.", [("treasurer", "")]),
        ("The club made Emma Vestby its treasurer in May.", [("treasurer", "")]),
        ("Tom Reed was succeeded as treasurer by Emma Vestby.", [("treasurer", "")]),
        ("Emma Vestby - the club's treasurer - left on Monday.", [("treasurer", "club")]),
        ("Emma Vestby was described as a nurse. She is known as the boss.", []),
        ("Emma Vestby posed as a treasurer on Monday.", []),
        ("The books were kept by Swedish banker, Jens Vestby, for years.", [("banker", "")]),
        (
            "The panel sat under superintending engineer Jens Vestby.",
            [("superintending engineer", "")],
        ),
        ("Jens Vestby, 41, was the club's chair from 2010 to 2014.", [("former chair", "club")]),
        (
            "Mr Jens Vestby left on Monday. For years he was the manager of the port.",
            [("manager", "port")],
        ),
        (
            "Tom Reed met Ann Hale on Monday. She was the manager of the port.",
            [("manager", "port")],
        ),
        ("Jens Vestby, who leads the opposition, was not there.", [("leader", "opposition")]),
        (
            "Councillor Jens Vestby, leader of the opposition, was not there.",
            [("councillor", ""), ("leader", "opposition")],
        ),
        (
            "The leader of the council, Councillor Jens Vestby, was not there.",
            [("councillor", ""), ("leader", "council")],
        ),
        ("The council's leader, Jens Vestby, was not there.", [("leader", "council")]),
        ("It is led by Jens Vestby as president and CEO.", [("president", ""), ("ceo", "")]),
        ("President and CEO Jens Vestby left.", [("ceo", ""), ("president", "")]),
        (
            "The firm's chairman and chief executive, Jens Vestby, left.",
            [("chairman", "firm"), ("chief executive", "")],
        ),
        (
            "Jens Vestby, a man calling himself the treasurer of the Front, was not there.",
            [("treasurer", "front")],
        ),
        ("Jens Vestby, who claims to be the union's secretary, left.", [("secretary", "union")]),
        ("Jens Vestby is minister for health.", [("minister", "health")]),
        ("Jens Vestby, who is not here, goes to Education.", [("minister", "education")]),
        ("Jens Vestby, who represents Tom Reed, was not there.", [("lawyer", "reed tom")]),
        ("The panel, under Judge Jens Vestby, sat.", [("judge", "")]),
        ("The prison spokesman Jens Vestby was not there.", [("prison spokesman", "")]),
        (
            "Jens Vestby, chair of the Brannock Harbour Trust and a former mayor of Norrham, was not there.",
            [("chair", "brannock harbour trust"), ("former mayor", "norrham")],
        ),
        (
            "The boats were bought by vice president of ferry sales Jens Vestby.",
            [("vice president", "ferry sales")],
        ),
        ("Jens Vestby, who is also chairman of the club, said so.", [("chairman", "club")]),
        (
            "A spokeswoman for the Minister for Housing, Jens Vestby, said so.",
            [("minister", "housing")],
        ),
        ("Jens Vestby was not there.", []),
        ("Jens Vestby, who was not there, wrote a letter.", []),
    ],
)
def test_read_posts(text: str, told: list[tuple[str, str]]) -> None:
    assert _posts(text) == told


def test_a_post_lies_on_its_words() -> None:
    text = "Jens Vestby, the chief executive of Vesterby Lines, said so."
    article = Article(id="a", path="a", text=text, prose=text, sha256="")
    (post,) = read_posts(extract(article, analyse(text)))
    assert text[post.start : post.end] == "chief executive"
    assert post.text == "chief executive of Vesterby Lines"
