"""Copies of one wire text: found whatever its frame, and told from a report of its own."""

from __future__ import annotations

from linter.model.article import Article
from linter.stories.copies import find_copies

WIRE = (
    "The harbour board of Calderwick voted on Tuesday to close its northern pier, which has cost the town more "
    "than three million pounds since 2019. The chair, Una Marsh, said that the board had run out of choices. "
    "Fishermen who use the pier will be moved to the old basin by the end of June, she said after the meeting. "
    "A petition against the closure has been signed by 2,400 people, about a fifth of those who live in the town."
)
OTHER = (
    "Fishermen in Calderwick are to lose their pier. The board voted by five to four on Tuesday night, after a "
    "meeting of three hours at which nobody spoke in favour. Una Marsh, who chairs it, blamed the cost of repairs."
)


def article(path: str, prose: str) -> Article:
    return Article(id=path, path=path, text=prose, prose=prose, sha256="0" * 64)


def test_a_copy_with_a_new_headline_and_a_cut_tail_is_a_copy() -> None:
    shorter = "Pier to close\n\n" + WIRE[: WIRE.rindex(" A petition")]
    found = find_copies(
        [article("a.txt", WIRE), article("b.txt", shorter), article("c.txt", OTHER)]
    )
    assert found == {1: 0}


def test_the_longest_text_speaks_for_its_copies_in_any_order() -> None:
    shorter = WIRE[: WIRE.rindex(" A petition")]
    assert find_copies([article("a.txt", shorter), article("b.txt", WIRE)]) == {0: 1}


def test_a_report_of_its_own_is_no_copy() -> None:
    assert find_copies([article("a.txt", WIRE), article("b.txt", OTHER)]) == {}


def test_an_empty_article_is_a_copy_of_nothing() -> None:
    assert find_copies([article("a.txt", ""), article("b.txt", ""), article("c.txt", WIRE)]) == {}
