"""From readings to a report: stories, alignment, rules, the table of facts, coverage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ..alignment.align import align
from ..alignment.budget import within_budget
from ..alignment.quantities import quantity, relate, relate_scores
from ..alignment.times import relate_times
from ..model.analysis import ModelInfo
from ..model.article import Skipped
from ..model.comparison import Alignment, Row, Story
from ..model.fact import FIGURES, Fact, Reading
from ..model.report import Cell, FactRow, Finding, Report, StoryTable
from ..model.values import Period, Score
from ..stories.group import group
from .config import Config
from .options import resolve
from .rule import Rule
from .run import lint
from .select import selected


def build_report(
    readings: Sequence[Reading],
    *,
    rules: Sequence[Rule],
    config: Config,
    version: str,
    model: ModelInfo | None,
    skipped: Sequence[Skipped] = (),
    drafts: frozenset[str] | None = None,
) -> Report:
    """Check ``readings`` and report. ``drafts`` holds the ids of the articles under review;
    with it only findings that touch one of them are reported.

    Raises UnknownRuleError and BadOptionError where the configuration names what no rule has.
    """
    running = selected(
        rules,
        select=config.select,
        ignore=config.ignore,
        extend_select=config.extend_select,
        strictness=config.strictness,
    )
    options = resolve(rules, config.rules)
    stories = group(readings, by=config.stories, copies=config.copies)
    alignments = [align(within_budget(story)) for story in stories]
    findings = [
        finding
        for alignment in alignments
        for finding in _findings(alignment, running, options, config, drafts)
    ]
    ordered = [replace(r.article, story=s.id) for s in stories for r in s.readings]
    return Report(
        version=version,
        model=model,
        articles=tuple(sorted(ordered, key=lambda article: article.path)),
        stories=tuple(_table(alignment) for alignment in alignments),
        findings=tuple(sorted(findings, key=_order)),
        skipped=tuple(sorted(skipped, key=lambda s: (s.path, s.reason))),
        coverage=_coverage(alignments, readings),
    )


def _findings(
    alignment: Alignment,
    rules: Sequence[Rule],
    options: Mapping[str, Mapping[str, Any]],
    config: Config,
    drafts: frozenset[str] | None,
) -> tuple[Finding, ...]:
    readings = alignment.story.readings
    only = (
        None
        if drafts is None
        else frozenset(i for i, r in enumerate(readings) if r.article.id in drafts)
    )
    return lint(
        alignment,
        rules,
        options=options,
        severities=config.severity,
        min_confidence=config.threshold,
        only=only,
    )


def _order(finding: Finding) -> tuple[object, ...]:
    first = finding.locations[0]
    return (first.path, first.start or 0, finding.code, finding.fingerprint)


def _table(alignment: Alignment) -> StoryTable:
    story = alignment.story
    ids = [reading.article.id for reading in story.readings]
    rows = sorted(
        alignment.rows,
        key=lambda row: (
            row.kind not in FIGURES,
            -_spread(row),
            row.members[0].article,
            row.members[0].fact,
        ),
    )
    return StoryTable(
        id=story.id,
        articles=tuple(ids),
        copies=tuple(sorted((ids[copy], ids[original]) for copy, original in story.copies.items())),
        facts=tuple(_fact_row(row, story) for row in rows),
    )


def _spread(row: Row) -> int:
    return len({ref.article for ref in row.members})


def _fact_row(row: Row, story: Story) -> FactRow:
    facts = [(ref.article, story.fact(ref)) for ref in row.members]
    reference = _best_attested([fact for _, fact in facts])
    given = [
        Cell(
            article=story.readings[article].article.id,
            state="same" if _agrees(fact, reference) else "differs",
            text=fact.text,
            start=fact.start,
            end=fact.end,
        )
        for article, fact in facts
    ]
    present = {article for article, _ in facts}
    missing = [
        Cell(article=reading.article.id, state="not given")
        for i, reading in enumerate(story.readings)
        if i not in present
    ]
    return FactRow(label=row.label, kind=row.kind, cells=(*given, *missing))


def _best_attested(facts: Sequence[Fact]) -> Fact:
    # Only the value and the words matter, so that a fact told a thousand times is weighed once.
    told = Counter((fact.value, fact.text) for fact in facts)
    first = {key: next(f for f in facts if (f.value, f.text) == key) for key in told}
    return max(
        first.values(),
        key=lambda fact: sum(told[key] for key, other in first.items() if _agrees(other, fact)),
    )


def _agrees(a: Fact, b: Fact) -> bool:
    if isinstance(a.value, Period) and isinstance(b.value, Period):
        return relate_times(a.value, b.value) in ("equal", "compatible", None)
    if isinstance(a.value, Score) and isinstance(b.value, Score):
        return relate_scores(a.value, b.value) == "equal"
    if a.kind not in FIGURES:
        return True  # a row of names holds one name
    p, q = quantity(a), quantity(b)
    return bool(p and q and p.sort == q.sort and relate(p, q) != "different")


def _coverage(alignments: Sequence[Alignment], readings: Sequence[Reading]) -> dict[str, Any]:
    read = Counter(f.kind for a in alignments for r in a.story.readings for f in r.facts)
    together = {
        (n, ref)
        for n, a in enumerate(alignments)
        for row in a.rows
        if _spread(row) > 1 and row.kind in FIGURES
        for ref in row.members
    }
    figures = sum(read[kind] for kind in FIGURES)
    undated = sorted(
        r.article.path for a in alignments for r in a.story.readings if r.article.date is None
    )
    single = sorted(
        a.story.readings[0].article.path for a in alignments if len(a.story.readings) == 1
    )
    notes = [
        {"path": path, "reason": "no date: relative dates are not resolved"} for path in undated
    ]
    notes += [
        {"path": path, "reason": "alone in its story: nothing to compare with"} for path in single
    ]
    compared = {r.article.path: len(r.facts) for a in alignments for r in a.story.readings}
    notes += [
        {"path": r.article.path, "reason": f"too much of a kind: {over} facts not compared"}
        for r in readings
        if (over := len(r.facts) - compared[r.article.path])
    ]
    return {
        "facts": sum(read.values()),
        "figures": figures,
        "aligned": len(together),
        "alone": figures - len(together),
        "by_kind": {kind: read[kind] for kind in sorted(read)},
        "not_checked": sorted(notes, key=lambda note: (note["path"], note["reason"])),
    }
