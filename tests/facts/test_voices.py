"""Quotations, reported speech and their speakers, on invented news sentences of many countries."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.facts.mention import Mention
from linter.facts.names import read_names
from linter.facts.voices import read_voices, speaker_at
from linter.language import analyse
from linter.model.values import Quotation

DATA = Path(__file__).parents[1] / "data" / "voices.jsonl"
CASES = [json.loads(line) for line in DATA.read_text(encoding="utf-8").splitlines()]
MODELS = ("none", "en_crosslint")


def voices(text: str, model: str = "none") -> tuple[Mention, ...]:
    analysis = analyse(text, model=model)
    return read_voices(text, analysis, read_names(text, analysis))


def values(text: str, model: str = "none") -> list[Quotation]:
    return [
        mention.value for mention in voices(text, model) if isinstance(mention.value, Quotation)
    ]


def test_the_suite_is_wide() -> None:
    assert len(CASES) >= 100
    assert len({case["country"] for case in CASES}) >= 5
    assert sum(not case["voices"] for case in CASES) >= 20


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["id"])
def test_case(case: dict, model: str) -> None:
    found = [
        {"kind": mention.kind, "words": mention.value.words, "speaker": mention.value.speaker}
        for mention in voices(case["text"], model)
    ]
    assert sorted(found, key=str) == sorted(case["voices"], key=str)


def test_an_interrupted_quotation_is_one_mention() -> None:
    text = "“We won,” said Ann Lowe. “Nobody helped.”"
    (mention,) = voices(text)
    assert (mention.start, mention.end) == (0, len(text))
    assert [text[start:end] for start, end in mention.value.pieces] == ["We won,", "Nobody helped."]


def test_cue_and_flags() -> None:
    (direct,) = values("“We won,” Ann Lowe admitted through an interpreter.")
    assert (direct.cue, direct.marked, direct.mixed, direct.translated) == (
        "admit",
        True,
        False,
        True,
    )
    reported, fragment = values("Ann Lowe claimed the vote “may be void”.")
    assert (reported.cue, reported.marked, reported.hedge) == ("claim", False, "may")
    assert (fragment.marked, fragment.mixed, fragment.hedge) == (True, True, "may")


def test_a_month_is_no_hedge() -> None:
    (reported,) = values("Ann Lowe said the trial began on May 4.")
    assert reported.hedge is None


def test_speaker_of_other_facts() -> None:
    text = (
        "Profit was £3m. Ann Lowe said sales rose 4%. “Costs fell 2%,” said Bo Reed. Pay rose 9%."
    )
    found = voices(text)

    def at(words: str) -> tuple[str | None, str]:
        return speaker_at(found, text.index(words), text.index(words) + len(words))

    assert at("£3m") == (None, "own")
    assert at("4%") == ("Ann Lowe", "reported")
    assert at("2%") == ("Bo Reed", "quoted")
    assert at("9%") == (None, "own")
    assert at("Bo Reed") == (None, "own")


def test_the_words_between_the_pieces_are_the_articles_own() -> None:
    text = "“We won 3-1,” said Ann Lowe, 42. “We earned it.”"
    start = text.index("42")
    assert speaker_at(voices(text), start, start + 2) == (None, "own")


def test_a_fragment_without_speaker_takes_that_of_its_clause() -> None:
    outer = Mention("attribution", 0, 40, Quotation(words="x", speaker="Ann Lowe", marked=False))
    inner = Mention("quotation", 10, 20, Quotation(words="y", pieces=((11, 19),)))
    assert speaker_at((outer, inner), 12, 14) == ("Ann Lowe", "quoted")


def test_offsets_lie_in_the_text_of_an_unclosed_quotation() -> None:
    text = "He said: “I left.\nWe all left.\n\nThe shop closed in May."
    (mention,) = voices(text)
    assert text[mention.start : mention.end] == "“I left.\nWe all left."


@pytest.mark.parametrize(
    "piece",
    [
        "“word and more ",
        '"word and more ',
        "'word as' and ",
        '"word and more\n',
        "he said that ",
        "“a b,” he said, ",
    ],
)
@pytest.mark.slow
def test_time_is_linear(piece: str) -> None:
    def seconds(count: int) -> float:
        text = piece * count
        analysis = analyse(text, model="none")
        began = time.perf_counter()
        read_voices(text, analysis, ())
        return time.perf_counter() - began

    seconds(100)
    assert seconds(2000) < 8 * seconds(500) + 0.5


TEXTS = st.lists(
    st.sampled_from(
        [
            "“",
            "”",
            '"',
            "'",
            "’",
            "‘",
            "«",
            "»",
            "``",
            "''",
            ",",
            ".",
            ":",
            "?",
            "\n",
            "\n\n",
            " ",
            "—",
            "• ",
            "(",
            ")",
            "said",
            "told",
            "that",
            "according",
            "to",
            "Ann",
            "Lowe",
            "the",
            "union",
            "he",
            "it",
            "who",
            "says",
            "reported",
            "as",
            "saying",
            "quoted",
            "was",
            "by",
            "and",
            "but",
            "5'10\"",
            "s'",
            "é",
            "\u2028",
            "😀",
        ]
    ),
    max_size=60,
).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(st.one_of(TEXTS, st.text(max_size=200)))
def test_any_text_gives_spans_that_hold(text: str) -> None:
    for mention in voices(text):
        value = mention.value
        assert isinstance(value, Quotation)
        assert 0 <= mention.start < mention.end <= len(text)
        assert value.pieces
        for start, end in value.pieces:
            assert mention.start <= start < end <= mention.end
        assert value.words == " ".join(text[start:end] for start, end in value.pieces)
        assert speaker_at((mention,), *value.pieces[0])[1] != "own"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # "told" has its hearer after it, whoever that is
        ("“Nobody has seen a crane here,” Pavel Orsin, a port historian who advises the city, told AFP.", "Pavel Orsin"),
        ("“The reef is bleaching from below,” Mele Tavita, editor of Reef Weekly, told Reuters.", "Mele Tavita"),
        # a title before a state and an office is a part of the subject
        (
            "“It was dark,” one driver from the depot told a local paper.\n\n"
            "Tolima state Gov. Aurelio Paz has defended the police.\n\n“I offer my support to all,” he said on Saturday.",
            "Aurelio Paz",
        ),
        # whom the clause after "it came" is about
        (
            "Brother Otis said Mr Vane was a friend. Adrian Vane is 33.\n\n"
            "It came after the release of a tape before Mr Vane appeared and read out a letter.\n\nHe said: “I am well.”",
            "Adrian Vane",
        ),
        # a relative of the same surname
        ("Pavel Corvane is held in Tolvane. In a video Miss Corvane described her brother as one who “always helps”.", "Miss Corvane"),
        (
            "Pavel Corvane is held in Tolvane. His sister, Marta Corvane, lives in Ost. In a video Ms Corvane called him a man who “always helps”.",
            "Marta Corvane",
        ),
        # a day before the office
        ("On Sunday the LTC spokesman, Superintendent Ibrahim Dorro, had said: “We need more boats.”", "Ibrahim Dorro"),
        ("Late on Monday the coach, Mele Tavita, said at the pool: “We need more lanes.”", "Mele Tavita"),
        # a day or a month for a given name
        ("“We could do nothing at all,” said Sunday Ekpe, a mason.", "Sunday Ekpe"),
        ("“We could do nothing at all,” said April Tregear.", "April Tregear"),
        ("“We could do nothing at all,” the mayor, Ann Lowe, said Sunday.", "Ann Lowe"),
    ],
)  # fmt: skip
def test_who_says_it(text: str, speaker: str) -> None:
    assert values(text)[-1].speaker == speaker
