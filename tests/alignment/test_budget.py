"""No article takes more than its share of the comparison."""

from __future__ import annotations

import itertools
import random
import time
from collections import Counter
from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.budget import (
    FIGURES_IN_ARTICLE,
    IN_ARTICLE,
    IN_SENTENCE,
    PLACES,
    TIMES_IN_ARTICLE,
    TOLD,
    WORDS,
    first_places,
    within_budget,
)
from linter.model.comparison import Story
from linter.model.fact import FIGURES

Tell = Callable[..., Story]
SENTENCE = "The Osterby board paid £3.2 million to 14 masons on 6 March 2024."
LENGTH = 20_000  # code points of a hostile article
SECONDS = 60.0  # a quiet machine takes a tenth of it


def test_an_article_of_common_size_is_left_as_it_is(tell: Tell) -> None:
    story = tell(f"{SENTENCE} It was the last payment.", f"{SENTENCE} Nobody objected.")
    assert within_budget(story).readings == story.readings


def test_a_sentence_told_again_and_again_counts_three_times(tell: Tell) -> None:
    story = within_budget(tell(f"{SENTENCE} " * 40, SENTENCE))
    money = [fact for fact in story.readings[0].facts if fact.kind == "money"]
    assert len(money) == TOLD
    assert money[0].start < len(SENTENCE)


def test_one_endless_sentence(tell: Tell) -> None:
    run = ", ".join(f"{n} masons of Norrham" for n in range(101, 400))
    (reading,) = within_budget(tell(f"The board paid {run}.")).readings
    assert max(Counter((f.sentence, f.kind) for f in reading.facts).values()) == IN_SENTENCE
    assert max(len(sentence.words) for sentence in reading.sentences) == WORDS


def test_an_endless_article(tell: Tell) -> None:
    text = " ".join(f"In {1900 + n % 120} the board paid £{n}.5 million." for n in range(900))
    (reading,) = within_budget(tell(text)).readings
    kinds = Counter(fact.kind for fact in reading.facts)
    assert kinds["date"] + kinds["period"] == TIMES_IN_ARTICLE
    others = FIGURES - {"date", "period"}
    assert sum(kinds[kind] for kind in others) == FIGURES_IN_ARTICLE
    assert kinds["statement"] <= IN_ARTICLE


def test_an_endless_sentence_ends_with_its_last_word_that_is_compared(tell: Tell) -> None:
    story = tell("The pool was shut and " * WORDS + "that was all.")
    (sentence,) = within_budget(story).readings[0].sentences
    assert len(sentence.words) == WORDS
    assert sentence.end == sentence.words[-1].end < story.readings[0].sentences[0].end


def test_places_of_one_form() -> None:
    assert first_places(iter(range(10))) == list(range(10))
    assert first_places(itertools.count()) == list(range(PLACES))


@pytest.mark.parametrize(
    "clause",
    [
        "Corvane continued, the plan was put in the port. ",
        "taken to hospital in Norrham, in Kesker, in Durnley, ",
        "the second-largest of the third-largest of ",
        "rose $5 to $9 or 22 per cent ",
        "he did not say that she denied that they refused to close ",
        "on 5 March 2014 and 6 April 2015, ",
        "Kestria beat Ostravia by six wickets and won by 4 votes over Norrham, ",
        "the flood was caused by the sewer and the theory is that the pump may have failed, ",
        "the pool was closed and reopened and shut and is open, ",
        "no warning was given and no alert and without a licence, ",
    ],
)
def test_one_clause_repeated(tell: Tell, clause: str) -> None:
    text = clause * (LENGTH // len(clause))
    assert _seconds(tell(text, f"It was so. {text}")) < SECONDS


@pytest.mark.slow
def test_sentences_of_one_form_with_other_names_and_figures(tell: Tell) -> None:
    draw = random.Random(7)

    def article() -> str:
        return " ".join(
            f"{_name(draw)} said {_name(draw)} closed {draw.randint(2, 9_999)} shops "
            f"in {_name(draw)} for ${draw.randint(1, 900)} million in {draw.randint(1950, 2020)}."
            for _ in range(LENGTH // 80)
        )

    assert _seconds(tell(article(), article())) < SECONDS


def _seconds(story: Story) -> float:
    started = time.perf_counter()
    align(within_budget(story))
    return time.perf_counter() - started


def _name(draw: random.Random) -> str:
    return "".join(draw.choice(("Kor", "van", "el", "dun", "mar", "ith")) for _ in range(4)).title()
