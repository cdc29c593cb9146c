"""Sentence and paragraph starts: the traps that news sets."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.language.sentences import paragraph_spans, sentence_spans

SPLIT = [
    "Planned savings of £511m.| Compared with 2014-15, admissions rose.",
    "It spent $5bn.| Nothing came of it.",
    "Mr. Smith met Dr. Jones at 5 p.m. Monday.| He left.",
    "It opened at 9 a.m.| Police said so.",
    "The U.S. economy grew.| The U.K. did not.",
    "He flew back to the U.S.| The talks had failed.",
    "J. K. Rowling wrote it.| A. A. Milne did not.",
    "A fine of $5.3 million.| No. 5 Squadron left.| See No. 12 on p. 4.",
    "“Why?” Mr Smith asked.| “We won.| We did it,” he said.",
    "‘Nationally, no.’| The Fund did.",
    'He left.| "It is good."| She stayed.',
    '"We won!" he said.| "Really?"| She left.',
    "He said yes.|The minister left.",
    "Visit Booking.com or node.js now.| It is free.",
    "Yahoo! Inc. Chief Executive Ann Mayer left.| She was paid.",
    "Apple Inc. and others sued.| The company, etc., paid Acme Ltd.| The rest did not.",
    "50p per item.| 50 sites were seen.| He hit .308 there.",
    "He said no.| Dr. Brown agreed.| “I am.”| “You are.”",
    "Washington, D.C. Mayor Ann Bowser spoke.| Jan. 5 was cold.| He was born c. 1900.",
    "It was (he said) done.| (The rest was not.)| More followed.",
    "He moved to St. Louis with Gen. Lee.| It was over.",
    "Born in Plan B.| The end.",
    "1. The first point.| 2. The second.",
    "Arsenal v. Chelsea ended 1-1.| Brown vs. Board did not.",
    "It rose 3.5 per cent.| It fell in Q3.",
    "It cost £1.2m, up from £900,000.| That is 33.3% more.",
    "Wait… for it.| Then go.",
    "The BBC said so!| Did it?| Yes.",
    "“It is over.”| “No,” said Mr. Lee.| ‘Yes.’",
    "Prof. A. N. Other, Ph.D., of Leeds, spoke.| He sat.",
    "It happened on Dec. 12 at 4 p.m. GMT.| It was dark.",
    "The company (est. 1990) failed.| It owed $4m.",
    "See www.example.com.| It is down.",
    "Reg No. 2530185.| Registered in England.",
    "He got 12 (4.5 per game).| 'Good,' said Lee.",
    "Rs. 5 crore was lost.| Smt. Devi said so.",
    "Lt. Gov. Dan Smith and Sen. Ann Lee met.| They spoke.",
]


@pytest.mark.parametrize("marked", SPLIT)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[start:end] for start, end in sentence_spans(text)] == [
        piece.strip() for piece in marked.split("|")
    ]


def test_a_line_is_a_paragraph() -> None:
    text = "Headline here\nBy A. Writer\n\n  First paragraph.  \r\nSecond one.\n"
    assert [text[start:end] for start, end in paragraph_spans(text)] == [
        "Headline here",
        "By A. Writer",
        "First paragraph.",
        "Second one.",
    ]


def test_lines_of_a_hard_wrapped_text_are_joined() -> None:
    text = (
        "The council said on Monday that it would close three of the\n"
        "libraries in the town, although residents had asked for more\n"
        "time to raise money. A vote is due in May.\n\n"
        "Residents said that they had not been told of the plan until\n"
        "last week and that they would fight it in court if they could\n"
        "find the money.\n"
    )
    assert [text[start : start + 13] for start, _ in paragraph_spans(text)] == [
        "The council s",
        "Residents sai",
    ]


def test_a_bullet_in_a_line_begins_a_sentence() -> None:
    text = "It found: • money was lost • staff had left"
    assert [text[start:end] for start, end in sentence_spans(text)] == [
        "It found:",
        "• money was lost",
        "• staff had left",
    ]


@settings(deadline=None)
@given(st.text(alphabet="ab AB.?!’”“\"'12\n\r\t£…()", max_size=80))
def test_sentences_cover_all_but_spaces_in_order(text: str) -> None:
    spans = [
        span for start, end in paragraph_spans(text) for span in sentence_spans(text, start, end)
    ]
    assert all(left[1] <= right[0] for left, right in itertools.pairwise(spans))
    covered = {place for start, end in spans for place in range(start, end)}
    assert all(letter.isspace() for place, letter in enumerate(text) if place not in covered)
