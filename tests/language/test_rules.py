"""The Analysis of ``--model none``."""

import itertools
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linter.language import analyse, describe_model
from linter.language.lemmas import lemma
from linter.model.analysis import Analysis


def check_offsets(text: str, analysis: Analysis) -> None:
    """What every Analysis has to keep, whoever made it."""
    tokens, sentences = analysis.tokens, analysis.sentences
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(left.end <= right.start for left, right in itertools.pairwise(tokens))
    covered = {place for token in tokens for place in range(token.start, token.end)}
    assert all(letter.isspace() for place, letter in enumerate(text) if place not in covered)
    assert [token.sentence for token in tokens] == [
        number
        for number, sentence in enumerate(sentences)
        for _ in range(sentence.first, sentence.last)
    ]
    for sentence in sentences:
        assert sentence.first < sentence.last
        assert sentence.start == tokens[sentence.first].start
        assert sentence.end == tokens[sentence.last - 1].end
        start, end = analysis.paragraphs[sentence.paragraph]
        assert start <= sentence.start < sentence.end <= end
        assert all(
            sentence.first <= token.head < sentence.last
            for token in tokens[sentence.first : sentence.last]
        )
    assert all(0 <= name.start < name.end <= len(text) for name in analysis.names)


@settings(deadline=None)
@given(st.text(max_size=120))
def test_tokens_and_sentences_cover_any_text(text: str) -> None:
    check_offsets(text, analyse(text, model="none"))


def test_tokens_of_news() -> None:
    text = "The NHS's £511m wasn't enough in the U.S., Dr. O'Neill said at 9.30am."
    assert [token.text for token in analyse(text, model="none").tokens] == (
        "The NHS 's £ 511 m was n't enough in the U.S. , Dr. O'Neill said at 9.30 am .".split()
    )


def test_without_a_model_nothing_is_guessed() -> None:
    analysis = analyse("Leeds City Council cut 40 jobs.", model="none")
    assert analysis.names == ()
    assert analysis.model is None
    assert describe_model("none") is None
    assert {(token.pos, token.tag, token.dep) for token in analysis.tokens} == {("", "", "")}
    assert [token.head for token in analysis.tokens] == list(range(len(analysis.tokens)))


@pytest.mark.parametrize(
    ("word", "base"),
    [
        ("admissions", "admission"),
        ("Companies", "company"),
        ("stopped", "stop"),
        ("provided", "provide"),
        ("increasing", "increase"),
        ("walked", "walk"),
        ("said", "say"),
        ("rose", "rise"),
        ("buses", "bus"),
        ("boxes", "box"),
        ("losses", "loss"),
        ("was", "be"),
        ("children", "child"),
        ("planned", "plan"),
        ("announced", "announce"),
        ("news", "news"),
        ("killed", "kill"),
        ("closing", "close"),
        ("approved", "approve"),
        ("cancelled", "cancel"),
        ("agreed", "agree"),
        ("paid", "pay"),
        ("making", "make"),
        ("reported", "report"),
        ("warned", "warn"),
        ("opened", "open"),
        ("cities", "city"),
        ("creating", "create"),
        ("arrested", "arrest"),
        ("injured", "injure"),
        ("charged", "charge"),
        ("voted", "vote"),
        ("cost", "cost"),
        ("this", "this"),
        ("London", "london"),
    ],
)
def test_lemmas(word: str, base: str) -> None:
    assert lemma(word) == base


def test_names_keep_their_form() -> None:
    tokens = analyse("The mayor of Leeds spoke. Leeds listened. Talks failed.", model="none").tokens
    assert [token.lemma for token in tokens if token.text in ("Leeds", "Talks")] == [
        "Leeds",
        "Leeds",
        "talk",
    ]


def test_spacy_is_not_imported() -> None:
    code = (
        "import sys; from linter.language import analyse; analyse('A b.', model='none'); "
        "sys.exit('spacy' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
