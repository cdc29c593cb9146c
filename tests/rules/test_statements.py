"""Statements that do not fit together, in small stories and in large ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter import lint_paths
from linter.check.config import Config

KEPT = "The council of Norrham approved the bypass on Tuesday, and the mayor was pleased."
REFUSED = "The council of Norrham rejected the bypass on Tuesday, and the mayor was pleased."
REWORDED = (
    "The mayor was pleased after the bypass was rejected on Tuesday by the council of Norrham."
)
OTHERWISE = (
    "Hauliers and two bus firms were dismayed: the bypass was rejected by the council of Norrham."
)
OTHERS = (
    "Rain fell on the market at Denby for a week.",
    "A heron was seen at the mill pond of Kesker.",
    "The baker of Durnley sold his van to a cousin.",
    "Two swimmers crossed the bay before breakfast.",
    "The choir at Osterby sings without a conductor.",
    "A lorry of apples turned over near Tallow Head.",
    "The library has bought a hundred new maps.",
)


@pytest.mark.parametrize(
    ("texts", "shown", "audited"),
    [
        ((KEPT, OTHERWISE), True, True),
        ((KEPT, OTHERWISE, *OTHERS), False, True),
        ((KEPT, REFUSED, *OTHERS), True, True),
        ((KEPT, REWORDED, *OTHERS), True, True),
    ],
)
def test_in_a_large_story_only_the_same_words_are_told_at_full_confidence(
    tmp_path: Path, texts: tuple[str, ...], shown: bool, audited: bool
) -> None:
    for number, text in enumerate(texts):
        head = f"---\ntitle: Text {number}\nsource: Paper {number}\npublished: 2031-03-04\n---\n"
        (tmp_path / f"{number}.md").write_text(f"{head}{text}\n", encoding="utf-8")

    def told(config: Config) -> bool:
        return "T602" in [f.code for f in lint_paths([tmp_path], config=config).findings]

    assert told(Config(stories="one")) is shown
    assert told(Config(stories="one", min_confidence="low")) is audited


def test_in_a_large_story_two_causes_of_one_death_are_told(tmp_path: Path) -> None:
    causes = (
        "Edwin Marlow, the painter, died of pneumonia at his home on Monday.",
        "Edwin Marlow died of a stroke, his daughter said.",
    )
    for number, text in enumerate((*causes, *OTHERS)):
        head = f"---\ntitle: Text {number}\nsource: Paper {number}\npublished: 2031-03-04\n---\n"
        (tmp_path / f"{number}.md").write_text(f"{head}{text}\n", encoding="utf-8")
    found = lint_paths([tmp_path], config=Config(stories="one")).findings
    assert [f.code for f in found if f.code.startswith("T")] == ["T602"]
