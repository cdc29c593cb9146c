"""The window round a span, and the marks under it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import location, omission
from wcwidth import wcswidth

from linter.output.columns import clip, clip_start, fold, head, pad, tail, width
from linter.output.excerpt import excerpt

WORDS = "The harbour board said on Tuesday that the ferry would cost £329 million over five years."


def show(text: str, words: str, columns: int) -> tuple[str, str]:
    found = excerpt(location("a.md", text, words).to_dict(), columns=columns)
    assert found is not None
    return found.line, found.marks("^")


def test_a_short_paragraph_stands_whole() -> None:
    line, marks = show(WORDS, "£329 million", 100)
    assert line == WORDS
    assert marks == " " * WORDS.index("£329") + "^" * len("£329 million")


def test_a_long_paragraph_is_cut_at_blanks_round_the_span() -> None:
    line, marks = show(WORDS, "£329 million", 40)
    assert line == "…would cost £329 million over five…"
    assert line[marks.index("^") :].startswith("£329 million")


def test_room_that_one_side_leaves_goes_to_the_other() -> None:
    assert show(WORDS, "The harbour", 40)[0] == "The harbour board said on Tuesday that…"
    assert show(WORDS, "five years.", 40)[0] == "…cost £329 million over five years."


def test_a_span_wider_than_the_window_loses_its_middle() -> None:
    line, marks = show(WORDS, WORDS, 41)
    assert width(line) <= 41
    assert line.startswith("The harbour board")
    assert line.endswith("five years.")
    assert marks == "^" * width(line)


def test_line_breaks_in_the_paragraph_become_blanks() -> None:
    text = "The ferry\r\nwould cost\n£329 million."
    found = location("a.md", text, "would cost\n£329").to_dict()
    found["context"] = {"start": 0, "text": text}
    shown = excerpt(found, columns=80)
    assert shown is not None
    assert shown.line == "The ferry  would cost £329 million."


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("渡船の費用は", "三億"),
        ("e\u0301te\u0301 ", "cost"),
        ("👩\u200d🚒 🇬🇧 ", "fire"),
        ("x\u202ey\x1b ", "cost"),
    ],
)
def test_marks_stand_under_wide_combined_and_escaped_text(before: str, words: str) -> None:
    line, marks = show(f"{before}{words} after", words, 80)
    assert wcswidth(line[: line.index(words)]) == len(marks) - len(marks.lstrip())
    assert marks.count("^") == wcswidth(words)


def test_no_excerpt_without_a_place() -> None:
    assert excerpt(omission("a.md").to_dict(), columns=80) is None


def test_a_paragraph_that_does_not_hold_the_span_is_not_shown() -> None:
    found = location("a.md", WORDS, "five years").to_dict() | {
        "context": {"start": 3, "text": WORDS}
    }
    shown = excerpt(found, columns=80)
    assert shown is not None
    assert shown.line == "five years"


TEXT = st.text(
    st.one_of(
        st.characters(categories=("L", "Mn", "Zs", "So", "P")),
        st.sampled_from("渡 👩\u200d🚒\u0301"),
    ),
    min_size=1,
    max_size=80,
)


@given(TEXT, st.data(), st.integers(20, 60))
def test_an_excerpt_fits_and_marks_only_its_span(
    text: str, data: st.DataObject, columns: int
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    place = location("a.md", text, text).to_dict() | {
        "start": start,
        "end": end,
        "text": text[start:end],
    }
    shown = excerpt(place, columns=columns)
    assert shown is not None
    assert sum(map(width, (shown.before, shown.span, shown.after))) <= columns
    assert len(shown.marks("^")) == width(shown.before) + max(width(shown.span), 1)


@given(TEXT, st.integers(1, 30))
def test_cut_text_fits(text: str, columns: int) -> None:
    assert width(clip(text, columns)) <= columns
    assert width(clip_start(text, columns)) <= columns
    assert text.startswith(head(text, columns))
    assert text.endswith(tail(text, columns))
    assert "".join(fold(text, max(columns, 2))).replace(" ", "") == "".join(text.split())
    assert width(pad(text, columns)) >= columns
