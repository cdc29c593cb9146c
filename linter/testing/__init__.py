"""For authors of rules: rule pages run as tests, and reports checked against their files.

A rule page is Markdown. Every heading over ``article`` blocks is a case::

    ## Example

    `a.md`:

    ```article
    ---
    source: Harbour Post
    published: 2031-03-04
    ---
    The ferry will cost £329 million.
    ```

    ...

    ```expect
    S201 a.md "£329 million" ~ b.md "£392 million"
    ```

`read_page` reads one, `run_case` runs a case and says what is not as expected,
`page_problems` says what a page lacks, `check_report` re-reads every span of a report.
"""

from __future__ import annotations

from .cases import Outcome, run_case, update_snapshot
from .complete import page_problems
from .expect import Expected, Spot, describe, parse_expect
from .pages import Case, Page, PageError, read_page
from .spans import check_report

__all__ = [
    "Case",
    "Expected",
    "Outcome",
    "Page",
    "PageError",
    "Spot",
    "check_report",
    "describe",
    "page_problems",
    "parse_expect",
    "read_page",
    "run_case",
    "update_snapshot",
]
