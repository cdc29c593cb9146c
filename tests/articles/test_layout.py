"""Headlines, dates, bylines, page furniture and repeats told from prose; markup blanked in place."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.articles.dateline import find_date
from linter.articles.english import is_english
from linter.articles.layout import is_furniture
from linter.articles.reader import article_from_text
from linter.model.article import Article

LEAD = "The Osterby harbour board voted on Tuesday to close the north pier, its chair said after a long meeting."
MORE = "Repairs to the pier have cost £3.2 million since 2019, and 48 boats would have to move to the south basin."


def page(*lines: str, name: str = "a.txt") -> Article:
    return article_from_text("\n\n".join(lines) + "\n", path=name, sha256="0" * 64)


def prose(article: Article) -> list[str]:
    return [line.strip() for line in article.prose.splitlines() if line.strip()]


def headline(article: Article) -> str | None:
    return article.text[slice(*article.headline)] if article.headline else None


def test_headline_date_and_byline() -> None:
    article = page("Pier to close", "By Ida Lund", "6 March 2024", LEAD, MORE)
    assert headline(article) == "Pier to close"
    assert article.published == "2024-03-06"
    assert article.notes == ("date of publication read from the text",)
    assert prose(article) == ["Pier to close", LEAD, MORE]


def test_kicker_headline_and_a_bare_name() -> None:
    article = page(
        "Board under fire",
        "North pier to close after vote",
        "Ida Lund",
        "Wednesday, 06 March 2024",
        LEAD,
    )
    assert headline(article) == "Board under fire\n\nNorth pier to close after vote"
    assert prose(article) == ["Board under fire", "North pier to close after vote", LEAD]


@pytest.mark.parametrize(
    "first",
    [
        LEAD,
        "Michael Storm reports that the harbour board\nhas voted to close the north pier for good this week.",
        "OSTERBY, March 5 -\n" + LEAD,
        "It reads as follows:\n" + LEAD,
    ],
)
def test_prose_is_no_headline(first: str) -> None:
    assert headline(page(first, MORE)) is None


def test_a_headline_printed_twice_and_a_paragraph_printed_twice_count_once() -> None:
    article = page("Pier to close after vote", "Pier to close after vote", LEAD, MORE, LEAD)
    assert prose(article) == ["Pier to close after vote", LEAD, MORE]


def test_a_short_line_may_come_twice() -> None:
    article = page(LEAD, "“No,” she said.", MORE, "“No,” she said.")
    assert prose(article).count("“No,” she said.") == 2


def test_a_teaser_of_a_paragraph_is_dropped() -> None:
    assert prose(page("Pier to close", LEAD[:70] + "…", LEAD, MORE)) == [
        "Pier to close",
        LEAD,
        MORE,
    ]


FURNITURE = [
    "Share this article on Facebook",
    "Share Tweet Email Print",
    "1 of 7",
    "Photo 3 of 12",
    "12 comments",
    "4 min read",
    "Photo: Ida Lund/Osterby Gazette",
    "Picture credit: Fjord Press",
    "Boats at the pier on Tuesday. (Photo: Ida Lund)",
    "Image source, Fjord Press",
    "Copyright (c) Fjord Press Ltd. 2024, All Rights Reserved.",
    "© 2024 Osterby Gazette",
    "Registered in England and Wales. Reg No. 1234567. c/o Gazette plc, 5 Quay Street",
    "Company number 01234567",
    "This site is intended for harbour professionals only",
    "The content of this website is intended for professionals",
    "This site uses cookies to give you the best experience.",
    "Want news like this straight to your inbox?",
    "Sign up for our daily newsletter",
    "Subscribe to the Gazette for free alerts",
    "Follow us on Twitter",
    "Download the Gazette app",
    "Read more: What the pier meant to Osterby",
    "Related: How the board voted",
    "Related articles",
    "Most read",
    "Advertisement",
    "Story continues below",
    "Reporting by Ida Lund; Editing by Marit Holm",
    "(Additional reporting by Ida Lund)",
    "This article was amended on 3 May 2024 to correct the name of the pier.",
    "An earlier version of this article gave another sum.",
    "Topics: harbours, Osterby",
    "-ENDS-",
    "***",
]
PROSE = [
    LEAD,
    MORE,
    "Share prices fell by 4% on Tuesday.",
    "The board said: “Share this with your members.”",
    "She is one of 7.",
    "Pictures of the pier went round the world.",
    "Copyright law does not cover harbours, the court held.",
    "The company, registered in Denmark, employs 4,000 people.",
    "Readers want news of the pier, she said.",
    "Sign-ups for the scheme rose to 4,000 in May.",
    "Subscribers to the scheme numbered 4,000.",
    "Follow-up surgery cost the board £3m.",
    "Related costs rose to £3m.",
    "More stories were told of the pier than could be true.",
    "Photographs show that 40 boats sank.",
    "Reporting rules were broken, the auditor said.",
    "Advertising brought in £3m.",
    "Update: the board has now put the sum at £3m.",
    "Exclusive fishing rights were sold for £3m.",
    "News of the vote reached the quay at noon.",
    "Sources: board members who were at the meeting",
    "Yes: 24,118 (52.4%)",
    "2,410",
    "“We shall close it,” she said.",
    "Register of members: 412",
    "Ends of the pier will be left standing.",
    "Contact with the ship was lost at 4.30pm.",
    "For more than 40 years the pier stood.",
    "Watch out for falling stones, the board said.",
    "Image rights were worth £3m.",
    "Maps of the seabed were wrong.",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_furniture(line: str) -> None:
    assert is_furniture(line)
    assert line not in prose(page("Pier to close", LEAD, line, MORE))


@pytest.mark.parametrize("line", PROSE)
def test_prose_stays(line: str) -> None:
    assert not is_furniture(line)
    assert line in prose(page("Pier to close", LEAD, line, MORE))


def test_a_list_of_other_stories_ends_where_prose_begins() -> None:
    article = page(
        LEAD, "Related articles", "Ferry fares to rise by 12%", "Where to eat in Osterby", MORE
    )
    assert prose(article) == [LEAD, MORE]


@pytest.mark.parametrize(
    ("line", "day", "rest"),
    [
        ("8 February 2017", "2017-02-08", ""),
        ("Wednesday, 08 February 2017", "2017-02-08", ""),
        ("UPDATED 3:09 AM EST Dec 19, 2008", "2008-12-19", ""),
        ("Posted: 03/14/2013 06:37:46 AM PDT", "2013-03-14", ""),
        ("POSTED: 1052 GMT (1852 HKT), April 10, 2007", "2007-04-10", ""),
        ("on July 13, 2009 at 10:50 AM, updated July 29, 2009 at 12:16 PM", "2009-07-13", ""),
        ("Published: 09 Sep 2013 11:25 GMT+02:00", "2013-09-09", ""),
        ("Friday, Sep 10, 2010 | Updated 8:52 PM EDT", "2010-09-10", ""),
        ("Published: 2024-03-06T07:30:00+01:00", "2024-03-06", ""),
        ("31/12/2013", "2013-12-31", ""),
        ("Fjord Post 6 March 2024", "2024-03-06", "Fjord Post"),
        ("The board met on 6 March 2024 and voted", "2024-03-06", "board met voted"),
    ],
)
def test_dates_on_a_line(line: str, day: str, rest: str) -> None:
    found = find_date(line)
    assert found is not None
    assert (found.iso(None), found.rest) == (day, rest)


@pytest.mark.parametrize(
    "line",
    ["March 2024", "2024", "6 March", "7/6", "Watergate figure, July 24", "4.5.6", "x" * 200],
)
def test_no_whole_date(line: str) -> None:
    assert find_date(line) is None


def test_the_country_decides_which_number_is_the_month() -> None:
    found = find_date("7/6/2018")
    assert found is not None
    assert [found.iso(c) for c in (None, "GB", "US")] == [None, "2018-06-07", "2018-07-06"]


def test_a_date_in_the_middle_of_a_story_stays() -> None:
    article = page("Pier to close", LEAD, "6 March 2024", MORE)
    assert "6 March 2024" in prose(article)
    assert article.published is None


def test_markdown_is_blanked_in_place() -> None:
    text = (
        "# Pier **to** close\n\n> The *board* [voted](https://x.example/a_(b)) to ![a picture](p.png) close `it`.\n\n"
        "- £3.2m\n- 48 boats\n1. first\n\n| sum | boats |\n|---|:-:|\n| £3m | 48 |\n\n---\n<!-- note -->\n"
        "Seen <b>today</b>[^1], a snake_case word and 3*4.\n\n[^1]: At noon.\n"
    )
    article = article_from_text(text, path="a.md", sha256="0" * 64)
    assert [" ".join(line.split()) for line in prose(article)] == [
        "Pier to close", "The board voted to close it .", "£3.2m", "48 boats", "first", "sum boats", "£3m 48",
        "Seen today , a snake_case word and 3*4.",
    ]  # fmt: skip
    assert headline(article) == "Pier **to** close"
    assert article.title == "Pier to close"


@settings(max_examples=200, deadline=None)
@given(
    st.text(alphabet=st.sampled_from(list("ab.#*_[]()<>!-`|:\n\r \t£1“”…/@&—é💥")), max_size=300),
    st.sampled_from(["a.md", "a.txt"]),
)
def test_prose_is_the_text_with_blanks(text: str, path: str) -> None:
    article = article_from_text("x\n" + text, path=path, sha256="0" * 64)
    assert len(article.prose) == len(article.text)
    assert all(
        p == t or (p == " " and not t.isspace())
        for p, t in zip(article.prose, article.text, strict=True)
    )
    assert article.headline is None or article.text[slice(*article.headline)].strip()


HOSTILE = ["[", "![", "[a](", "<a ", "<!--", "*", "_a", "`\n", "```\n", "-", "- ", "|", "|--", "a@", "http://a(", "# ", " ", "\t",
           "Related articles\n", "privacy | a & b - c & d | ", "share tweet ", "8 February 2017 ", "\\*", "> ", "(Photo: ", "by A "]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_time_grows_with_the_text(piece: str) -> None:
    text = (piece * (60_000 // len(piece)))[:60_000] + "x"
    for path in ("a.md", "a.txt"):
        start = time.process_time()
        article_from_text(text, path=path, sha256="0" * 64)
        assert time.process_time() - start < 2


def test_english() -> None:
    assert is_english(LEAD)
    assert is_english("Pier closed")
    assert not is_english("港口委员会投票决定关闭北码头。" * 4)
    for text in (
        "Le conseil du port a voté mardi la fermeture de la jetée nord, qui a coûté plus de trois millions depuis 2019, a dit sa présidente.",
        "El consejo del puerto votó el martes el cierre del muelle norte, que ha costado más de tres millones desde 2019, dijo la presidenta al final de una larga sesión.",
        "Havnerådet i Osterby stemte tirsdag for at lukke den nordlige mole, som har kostet mere end tre millioner siden 2019, sagde formanden efter et langt møde.",
        "Het havenbestuur van Osterby stemde dinsdag voor de sluiting van de noordpier, die sinds 2019 meer dan drie miljoen heeft gekost, zei de voorzitster na een lange vergadering.",
    ):
        assert not is_english(text)
