"""Grouping: the same stories in any order, and no later article changes an earlier one's parent."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from linter.stories.forest import FANOUT, SPAN, WINDOW, Item, parents, stories, weight
from linter.stories.keys import FIGURE, FOLDER, NAME, PAIR, Key, hashed

KEYS = st.builds(Key, st.integers(0, 12), st.sampled_from((NAME, PAIR, FIGURE)))


def items(spec: list[tuple[int | None, list[Key]]]) -> list[Item]:
    return [Item(n, day, tuple(keys)) for n, (day, keys) in enumerate(spec)]


SPECS = st.lists(
    st.tuples(st.none() | st.integers(0, 40), st.lists(KEYS, max_size=6)), min_size=1, max_size=12
)


@given(SPECS, st.randoms())
def test_any_order_gives_the_same_stories(
    spec: list[tuple[int | None, list[Key]]], rng: random.Random
) -> None:
    given_items = items(spec)
    shuffled = list(given_items)
    rng.shuffle(shuffled)
    assert stories(shuffled) == stories(given_items)


@given(SPECS)
def test_a_later_article_changes_no_earlier_parent(
    spec: list[tuple[int | None, list[Key]]],
) -> None:
    dated = [item for item in items(spec) if item.day is not None]
    dated.sort(key=lambda item: (item.day or 0, item.id))
    whole = parents(dated)
    for size in range(len(dated)):
        part = parents(dated[:size])
        assert part == {child: whole[child] for child in part}
        assert set(part) == {item.id for item in dated[:size] if item.id in whole}


def test_articles_that_share_a_figure_and_names_are_one_story() -> None:
    shared = (Key(1, FIGURE), Key(2, NAME))
    assert len(set(stories([Item(1, 5, shared), Item(2, 6, shared)]).values())) == 1


def test_a_name_alone_joins_nothing() -> None:
    shared = (Key(2, NAME),)
    assert len(set(stories([Item(1, 5, shared), Item(2, 6, shared)]).values())) == 2


def test_one_folder_and_a_name_are_one_story() -> None:
    shared = (Key(2, NAME), Key(9, FOLDER))
    assert len(set(stories([Item(1, 5, shared), Item(2, 6, shared)]).values())) == 1
    assert weight(FOLDER, 500) == 0


def test_what_lies_outside_the_window_is_another_story() -> None:
    shared = (Key(1, FIGURE), Key(3, FIGURE))
    assert len(set(stories([Item(1, 0, shared), Item(2, WINDOW + 1, shared)]).values())) == 2


def test_a_story_does_not_last_for_ever() -> None:
    shared = (Key(1, FIGURE), Key(3, FIGURE))
    found = stories([Item(n, n * WINDOW, shared) for n in range(SPAN // WINDOW + 3)])
    assert len(set(found.values())) > 1


def test_a_hot_key_costs_a_bounded_number_of_edges() -> None:
    many = [Item(n, 1, (Key(1, FIGURE),)) for n in range(300)]
    assert len(parents(many, threshold=7)) == 299
    assert FANOUT < 10


def test_hashes_do_not_hang_on_the_process() -> None:
    assert hashed("name", "Calderwick") == 8230935548980417811
    assert hashed("name", "Calderwick") != hashed("name", "Calderwyck")
    assert 0 <= hashed("name", "Calderwick") < 2**63
