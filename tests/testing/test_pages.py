"""Rule pages read and run, with a rule made for it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from any_sum import RULE

from linter.testing import PageError, page_problems, read_page, run_case, update_snapshot

PAGE = """\
# any-sum (X901)

| | |
|---|---|
| Severity | warning |
| Strictness | regular |
| Status | stable |
| Since | 0.1.0 |
| Precision | not measured |

## What it does

It compares.

## Why it matters

It does.

## Example

`a.txt`:

```article
The new ferry of the Elmbridge board will cost £329 million, the board said.
```

`b.txt`:

```article
Papers say the ferry is to cost £392 million.
```

```expect
X901 a.txt "£329 million" ~ b.txt "£392 million"
```

```snapshot
```

## What to do

Ask.

## When it stays silent

### The same sum

`a.txt`:

```article
The ferry will cost £5 million, said the board.
```

`b.txt`:

```article
It is to cost £5 million to build the ferry.
```

### Less sure than asked for

```toml
[rules.X901]
confidence = 0.1
```

`a.txt`:

```article
The ferry will cost £5 million, said the board.
```

`b.txt`:

```article
It is to cost £6 million to build the ferry.
```

## Known limits

### It knows no words <!-- todo -->

`a.txt`:

```article
The ferry will cost £5 million, said the board.
```

`b.txt`:

```article
The harbour wall is to cost £6 million.
```

## Options

`confidence` (default 0.9).

## Sources

None.
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "any_sum.md"
    path.write_text(PAGE, encoding="utf-8")
    return path


def test_cases_of_a_page(page: Path) -> None:
    read = read_page(page)
    assert (read.code, read.name, read.table["since"]) == ("X901", "any-sum", "0.1.0")
    assert [(case.name, len(case.expected), case.todo) for case in read.cases] == [
        ("Example", 1, False),
        ("When it stays silent / The same sum", 0, False),
        ("When it stays silent / Less sure than asked for", 0, False),
        ("Known limits / It knows no words", 0, True),
    ]


def test_running_updating_and_completeness(page: Path) -> None:
    before = read_page(page)
    outcomes = [run_case(case, rules=(RULE,)) for case in before.cases]
    assert [outcome.ok for outcome in outcomes] == [False, True, True, False]
    assert outcomes[0].problems[0].startswith("the snapshot is another")
    assert outcomes[3].problems == ('unexpected: X901 a.txt "£5 million" ~ b.txt "£6 million"',)
    assert update_snapshot(before.cases[0], outcomes[0].snapshot)
    again = read_page(page)
    assert run_case(again.cases[0], rules=(RULE,)).ok
    assert not update_snapshot(again.cases[0], outcomes[0].snapshot)
    assert again.cases[0].snapshot == outcomes[0].snapshot.strip("\n") + "\n"
    assert [case.files for case in again.cases] == [case.files for case in before.cases]
    assert page_problems(RULE, again, outcomes[:3]) == ()


def test_a_finding_that_does_not_come_is_missed(page: Path) -> None:
    page.write_text(PAGE.replace("cost £5 million to build", "take £7 million to build"))
    second = read_page(page).cases[1]
    assert run_case(second, rules=(RULE,)).problems == (
        'unexpected: X901 a.txt "£5 million" ~ b.txt "£7 million"',
    )
    page.write_text(PAGE.replace('~ b.txt "£392 million"', '~ b.txt "£393 million"'))
    assert run_case(read_page(page).cases[0], rules=(RULE,)).problems[:2] == (
        'missing: X901 a.txt "£329 million" ~ b.txt "£393 million"',
        'unexpected: X901 a.txt "£329 million" ~ b.txt "£392 million"',
    )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "any-sum (X901)",
            "every-sum (X901)",
            "the title names every-sum (X901), the rule is any-sum (X901)",
        ),
        (
            "| Severity | warning",
            "| Severity | error",
            "the table gives severity 'error', the rule 'warning'",
        ),
        ("| Since | 0.1.0", "| Since | 0.2.0", "the table gives since '0.2.0', the rule '0.1.0'"),
        ("| Precision | not measured", "| Precision |", "the table gives no precision"),
        ("`confidence` (default 0.9)", "None", "option confidence is not under Options"),
        ("Ask.", "", "nothing under What to do"),
        (
            "## What to do",
            "## Remedy",
            "sections are What it does, Why it matters, Example, Remedy",
        ),
        (
            "### The same sum",
            "### The same sum <!-- todo -->",
            "1 cases that fire and 1 that stay silent",
        ),
        ("### Less sure than asked for", "### The same sum", "two cases are called"),
    ],
)
def test_what_a_page_lacks_is_named(page: Path, old: str, new: str, problem: str) -> None:
    text = PAGE.replace("```snapshot\n```\n", "")
    assert old in text
    page.write_text(text.replace(old, new))
    read = read_page(page)
    outcomes = [run_case(read.cases[0], rules=(RULE,))]
    problems = page_problems(RULE, read, outcomes)
    assert any(found.startswith(problem) for found in problems), problems


def test_a_message_that_no_case_shows_is_named(page: Path) -> None:
    rule = replace(RULE, messages={**RULE.messages, "other": "{a} is odd"})
    outcomes = [run_case(read_page(page).cases[0], rules=(rule,))]
    assert page_problems(rule, read_page(page), outcomes) == ("no case shows the message 'other'",)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "# any-sum (X901)",
            "# Any sum",
            "any_sum.md:1: the title is not of the form `# name (CODE)`",
        ),
        (
            "`a.txt`:",
            "The first:",
            "any_sum.md:23: no line with the name of the file, like `a.txt`:, before it",
        ),
        ("`a.txt`:", "`../a.txt`:", "any_sum.md:23: ../a.txt leads out of the case"),
        ("`b.txt`:", "`a.txt`:", "any_sum.md:29: a second a.txt under one heading"),
        ("X901 a.txt", "a.txt", "any_sum.md:33: not of the form CODE PATH"),
        ('"£329 million" ~', '"£329 million" and', "any_sum.md:33: not understood from column 26"),
        ("confidence = 0.1", "confidence =", "any_sum.md:62: not valid TOML"),
    ],
)
def test_a_faulty_page_is_refused(page: Path, old: str, new: str, message: str) -> None:
    assert old in PAGE
    page.write_text(PAGE.replace(old, new, 1))
    with pytest.raises(PageError) as caught:
        read_page(page)
    assert str(caught.value).startswith(message)


def test_configuration_comes_down_from_the_heading_above(page: Path) -> None:
    page.write_text(
        PAGE.replace(
            "## When it stays silent\n",
            '## When it stays silent\n\n```toml\nmin-confidence = "high"\n[rules.X901]\nx = 1\n```\n',
        )
    )
    cases = read_page(page).cases
    assert dict(cases[0].config) == {}
    assert dict(cases[2].config) == {
        "min-confidence": "high",
        "rules": {"X901": {"x": 1, "confidence": 0.1}},
    }


def test_a_draft_can_be_checked_against_an_archive(page: Path) -> None:
    text = PAGE.replace("`a.txt`:", "`draft.txt`:", 1).replace("`b.txt`:", "`archive/b.txt`:", 1)
    text = text.replace(
        'X901 a.txt "£329 million" ~ b.txt', 'X901 draft.txt "£329 million" ~ archive/b.txt'
    )
    page.write_text(
        text.replace(
            "## Example\n",
            '## Example\n\n```toml\npaths = ["draft.txt"]\nagainst = ["archive"]\n```\n',
        ).replace("```snapshot\n```\n", "")
    )
    case = read_page(page).cases[0]
    outcome = run_case(case, rules=(RULE,))
    assert outcome.problems == ()
    assert [article["path"] for article in outcome.report["articles"]] == [
        "archive/b.txt",
        "draft.txt",
    ]
