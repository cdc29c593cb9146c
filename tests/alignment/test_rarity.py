"""Rarity of words, and how much of it a story of many articles asks for."""

from __future__ import annotations

import pytest

from linter.alignment.rarity import by_chance


def test_a_small_story_asks_for_no_more() -> None:
    assert [by_chance(n) for n in range(6)] == [0.0] * 6


def test_pairs_count_by_their_logarithm() -> None:
    assert by_chance(14) == pytest.approx(2.208, abs=0.001)  # 91 pairs
    assert by_chance(6) < by_chance(7) < by_chance(30)
