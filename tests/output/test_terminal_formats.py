"""full, concise and table, as a reader sees them."""

from __future__ import annotations

import re

import pytest
from report_samples import GAZETTE, POST, finding, location, report, sample

from linter.model.report import Cell, FactRow, Report
from linter.output import FORMATS
from linter.output.columns import width

FULL = """\
warning[S201] money-conflict: the ferry costs £329 million here, £392 million there
 --> gazette.md:3:75 (Elmbridge Gazette, 2031-03-04)
3 | …that the new ferry would cost £329 million over five years, a sum which…
  |                                ^^^^^^^^^^^^ the cost here
 --> post.md:3:81 (Harbour Post, 2031-03-04)
3 | …board's new ferry is to cost £392 million, according to papers seen by…
  |                               ------------ the cost there
  = why: Both passages give the cost of the same thing and the sums are not
         equal.
  = confidence: high (0.90), same subject and measure; different status

info[C503] reply-omitted: the board's answer is not in echo.txt
 --> gazette.md:3:149 (Elmbridge Gazette, 2031-03-04)
3 | …Orla Fenwick, called “a fair price for a lifeline”, and which the…
  |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 --> echo.txt (2031-03-04)
  | gives no word of the board's chair
  = why: Both passages give the cost of the same thing and the sums are not
         equal.
  = confidence: medium (0.55), same subject and measure; different status

not checked: not text: scan.pdf
not checked: no date: relative dates are not resolved: gazette.md, post.md,…
20 facts read, 12 figures among them: 7 aligned with another article's, 5 alone
2 findings (1 warning, 1 info) in 3 articles of 1 story; 1 suppressed.
"""

CONCISE = """\
gazette.md:3:75: warning[S201] the ferry costs £329 million here, £392 million there (post.md:3:81)
gazette.md:3:149: info[C503] the board's answer is not in echo.txt (echo.txt)
2 findings (1 warning, 1 info) in 3 articles of 1 story; 1 suppressed.
"""

TABLE = """\
Story ferry: 3 articles
  gazette.md (Elmbridge Gazette, 2031-03-04)
  post.md (Harbour Post, 2031-03-04)
  echo.txt (2031-03-04)

                     Elmbridge Gazette   Harbour Post        echo
Told differently
≠ cost of the ferry  £329 million        ≠ £392 million      –
Told alike by all
= builder            Harbour Board       board's             board
Given by one source only
  staff              Two hundred people  –                   –

not checked: not text: scan.pdf
not checked: no date: relative dates are not resolved: gazette.md, post.md,…
20 facts read, 12 figures among them: 7 aligned with another article's, 5 alone
2 findings (1 warning, 1 info) in 3 articles of 1 story; 1 suppressed.
"""


@pytest.mark.parametrize(
    ("name", "expected"), [("full", FULL), ("concise", CONCISE), ("table", TABLE)]
)
def test_sample(name: str, expected: str) -> None:
    assert FORMATS[name].render(sample(), width=80) == expected


@pytest.mark.parametrize("name", ["full", "concise", "table"])
def test_colour_changes_nothing_but_colour(name: str) -> None:
    coloured = FORMATS[name].render(sample(), width=80, colour=True)
    plain = FORMATS[name].render(sample(), width=80)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


@pytest.mark.parametrize("name", ["full", "concise", "table"])
def test_no_findings(name: str) -> None:
    text = FORMATS[name].render(report([]), width=80)
    assert text.endswith("No findings in 3 articles of 1 story.\n")


@pytest.mark.parametrize("columns", [40, 60, 132])
@pytest.mark.parametrize("name", ["full", "table"])
def test_excerpts_and_cells_keep_to_the_width(name: str, columns: int) -> None:
    lines = FORMATS[name].render(sample(), width=columns).splitlines()
    shown = [line for line in lines if re.match(r"\d* \| |[≠=·] ", line)]
    assert shown
    assert max(map(width, shown)) <= columns


def test_a_label_that_would_run_over_stands_below_the_marks() -> None:
    label = "the cost that the board gives"
    place = location("post.md", POST, "papers seen by this newspaper", role="primary", label=label)
    lines = FORMATS["full"].render(report([finding(place)]), width=64).splitlines()[2:5]
    line, marks, below = lines
    assert line.endswith("according to papers seen by this newspaper.")
    assert marks.count("^") == len("papers seen by this newspaper")
    assert below.removeprefix("  | ").strip() == label
    assert below.index("the cost") == marks.index("^") == line.index("papers")


def test_a_finding_within_one_article_shows_both_places() -> None:
    found = finding(
        location("post.md", POST, "£392m", role="primary"),
        location("post.md", POST, "£392 million"),
    )
    text = FORMATS["full"].render(report([found]), width=80)
    assert text.count("--> post.md:") == 2


def _many(columns: int, words: str) -> Report:
    texts = {f"{n:02}.md": GAZETTE for n in range(columns)}
    cells = tuple(
        Cell(article=path, state="same", text=words, start=0, end=len(words)) for path in texts
    )
    made = report([], texts=texts)
    row = FactRow(label="headline", kind="statement", cells=cells)
    story = type(made.stories[0])(id="many", articles=tuple(texts), facts=(row,))
    return type(made)(
        version="0",
        model=None,
        articles=made.articles,
        stories=(story,),
        findings=(),
        coverage=made.coverage,
    )


def test_a_table_of_many_sources_is_split_into_blocks() -> None:
    text = FORMATS["table"].render(_many(9, "Elmbridge ferry"), width=80)
    assert text.count("headline") == 3
    assert max(map(len, text.splitlines())) <= 80


def test_a_long_cell_is_folded_and_cut() -> None:
    text = FORMATS["table"].render(_many(3, GAZETTE[:200].replace("\n", " ")), width=80)
    row = text[text.index("Told alike by all") :].split("\n\n")[0].splitlines()[1:]
    assert len(row) == 3
    assert row[-1].count("…") == 3


def test_copies_are_named() -> None:
    made = sample()
    story = type(made.stories[0])(
        id="ferry", articles=made.stories[0].articles, copies=(("post.md", "gazette.md"),)
    )
    again = type(made)(
        version="0",
        model=None,
        articles=made.articles,
        stories=(story,),
        findings=(),
        coverage=made.coverage,
    )
    assert "  post.md repeats gazette.md\n" in FORMATS["table"].render(again)
