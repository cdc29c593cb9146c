"""Reports made by hand from articles made by hand, so that formats are tested without a run."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from linter.check.places import line_index, paragraph_at
from linter.model.article import Article, Skipped
from linter.model.comparison import Slots
from linter.model.fact import Fact
from linter.model.report import (
    Cell,
    FactRow,
    Finding,
    Location,
    Report,
    Role,
    Severity,
    StoryTable,
)
from linter.model.values import Money

GAZETTE = """Elmbridge ferry to cost £329m

The Elmbridge Harbour Board said on Tuesday that the new ferry would cost £329 million over five years, \
a sum which its chair, Orla Fenwick, called “a fair price for a lifeline”, and which the islands' councils had \
asked it to publish since the spring.

Two hundred people work on the boats.
"""
POST = """Ferry bill put at £392m

Islanders will wait two more years for a ship. The board's new ferry is to cost £392 million, \
according to papers seen by this newspaper.
"""
ECHO = "Ferry to be built at Tarn yard\n\nThe yard at Tarn will build the ferry, the board said.\n"
TEXTS = {"gazette.md": GAZETTE, "post.md": POST, "echo.txt": ECHO}
SOURCES = {"gazette.md": "Elmbridge Gazette", "post.md": "Harbour Post", "echo.txt": None}


def article(
    path: str, text: str, *, source: str | None = None, published: str | None = None
) -> Article:
    return Article(
        id=path,
        path=path,
        text=text,
        prose=text,
        sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
        title=text.splitlines()[0] if text.splitlines() else None,
        source=source,
        published=published,
        story="ferry",
    )


def location(
    path: str,
    text: str,
    words: str,
    *,
    role: Role = "related",
    label: str = "",
    fact: Fact | None = None,
) -> Location:
    start = text.index(words)
    end = start + len(words)
    position = line_index(text)
    return Location(
        role=role,
        article=path,
        path=path,
        start=start,
        end=end,
        line=position(start)[0],
        column=position(start)[1],
        end_line=position(end)[0],
        end_column=position(end)[1],
        text=words,
        label=label,
        fact=fact.to_dict() if fact else None,
        context=paragraph_at(text, start, end),
    )


def omission(path: str, *, label: str = "") -> Location:
    return Location(role="omits", article=path, path=path, label=label)


def finding(
    *locations: Location,
    code: str = "S201",
    name: str = "money-conflict",
    severity: Severity = "warning",
    confidence: float = 0.9,
    message: str = "the ferry costs £329 million here, £392 million there",
    explanation: str = "Both passages give the cost of the same thing and the sums are not equal.",
    suppressed: dict[str, str] | None = None,
) -> Finding:
    blob = repr((code, [(place.path, place.text, place.start) for place in locations]))
    return Finding(
        code=code,
        name=name,
        severity=severity,
        confidence=confidence,
        message=message,
        explanation=explanation,
        story="ferry",
        locations=locations,
        slots=Slots(subject="same", measure="same", status="differs"),
        fingerprint=hashlib.sha256(blob.encode("utf-8", "surrogatepass")).hexdigest()[:16],
        suppressed=suppressed,
        evidence=(("cost", 1.5), ("year", -0.25)),
    )


def report(
    findings: Sequence[Finding],
    *,
    texts: Mapping[str, str] = TEXTS,
    rows: Sequence[FactRow] = (),
    skipped: Sequence[Skipped] = (),
) -> Report:
    return Report(
        version="0.1.0",
        model=None,
        articles=tuple(
            article(path, text, source=SOURCES.get(path), published="2031-03-04")
            for path, text in texts.items()
        ),
        stories=(StoryTable(id="ferry", articles=tuple(texts), facts=tuple(rows)),),
        findings=tuple(findings),
        skipped=tuple(skipped),
        coverage={
            "facts": 20,
            "figures": 12,
            "aligned": 7,
            "alone": 5,
            "by_kind": {"money": 12, "person": 8},
            "not_checked": [
                {"path": path, "reason": "no date: relative dates are not resolved"}
                for path in texts
            ],
        },
    )


def money(text: str, words: str, amount: float) -> Fact:
    start = text.index(words)
    return Fact(
        kind="money",
        start=start,
        end=start + len(words),
        text=words,
        value=Money(low=amount, high=amount, currency="GBP"),
    )


def sample() -> Report:
    """A sum that differs, a reply left out, and a date that one finding suppresses."""
    sums = finding(
        location(
            "gazette.md",
            GAZETTE,
            "£329 million",
            role="primary",
            label="the cost here",
            fact=money(GAZETTE, "£329 million", 329e6),
        ),
        location("post.md", POST, "£392 million", label="the cost there"),
    )
    reply = finding(
        location("gazette.md", GAZETTE, "“a fair price for a lifeline”", role="primary"),
        omission("echo.txt", label="gives no word of the board's chair"),
        code="C503",
        name="reply-omitted",
        severity="info",
        confidence=0.55,
        message="the board's answer is not in echo.txt",
    )
    hidden = finding(
        location("gazette.md", GAZETTE, "on Tuesday", role="primary"),
        location("post.md", POST, "two more years"),
        code="D101",
        name="date-conflict",
        severity="error",
        suppressed={"by": "baseline", "reason": "known"},
        message="the board spoke on Tuesday here",
    )
    return report(
        [sums, reply, hidden],
        rows=sample_rows(),
        skipped=[Skipped(path="scan.pdf", reason="not text")],
    )


def sample_rows() -> list[FactRow]:
    def cell(path: str, words: str, state: str) -> Cell:
        start = TEXTS[path].index(words)
        return Cell(article=path, state=state, text=words, start=start, end=start + len(words))  # type: ignore[arg-type]

    none = Cell(article="echo.txt", state="not given")
    return [
        FactRow(
            label="builder",
            kind="organisation",
            cells=(
                cell("gazette.md", "Harbour Board", "same"),
                cell("post.md", "board's", "same"),
                cell("echo.txt", "board", "same"),
            ),
        ),
        FactRow(
            label="staff",
            kind="count",
            cells=(
                cell("gazette.md", "Two hundred people", "same"),
                Cell(article="post.md", state="not given"),
                none,
            ),
        ),
        FactRow(
            label="cost of the ferry",
            kind="money",
            cells=(
                cell("gazette.md", "£329 million", "same"),
                cell("post.md", "£392 million", "differs"),
                none,
            ),
        ),
    ]
