"""Run the rules over an aligned story and turn their drafts into findings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model.comparison import Alignment
from ..model.report import SEVERITIES, Finding, Severity
from .fingerprint import fingerprint
from .places import locate
from .rule import Draft, Options, Place, Rule

BANDS: Mapping[str, float] = {"low": 0.0, "medium": 0.5, "high": 0.8}


STRETCH = 500  # code points


@dataclass(frozen=True, slots=True)
class _Candidate:
    rule: Rule
    draft: Draft
    by_place: tuple[tuple[int, int, int] | None, ...]
    spans: tuple[tuple[int, int, int], ...]


def lint(
    alignment: Alignment,
    rules: Sequence[Rule],
    *,
    options: Mapping[str, Options],
    severities: Mapping[str, Severity] | None = None,
    min_confidence: float = BANDS["medium"],
    only: frozenset[int] | None = None,
) -> tuple[Finding, ...]:
    """The findings of one story, in order of path, place and code.

    ``only`` holds the indices of the readings under review (the draft); a finding that
    touches none of them is left out, and theirs is the primary place. Of several rules
    that speak of the same places in the same articles the most specific is kept, so that
    one disagreement is one finding.
    """
    drafts = [
        _Candidate(
            rule,
            draft,
            by_place := _spans(alignment, draft.places),
            tuple(span for span in by_place if span),
        )
        for rule in rules
        for draft in rule.check(alignment, options.get(rule.code, {}))
        if draft.confidence >= min_confidence
    ]
    kept = _most_specific(drafts)
    positions: dict[int, Callable[[int], tuple[int, int]]] = {}
    findings = [
        _finding(c, alignment, severities or {}, positions, only)
        for c in kept
        if only is None or any(place.article in only for place in c.draft.places)
    ]
    return tuple(sorted(findings, key=_order))


def _spans(
    alignment: Alignment, places: Iterable[Place]
) -> tuple[tuple[int, int, int] | None, ...]:
    def span(place: Place) -> tuple[int, int, int] | None:
        if place.span:
            return place.article, *place.span
        if place.fact is None:
            return None
        fact = alignment.story.readings[place.article].facts[place.fact]
        return place.article, fact.start, fact.end

    return tuple(map(span, places))


def _same_matter(a: _Candidate, b: _Candidate) -> bool:
    """Whether two drafts meet in all the articles of the one that names fewer (two at the most)."""
    met = {x[0] for x in a.spans for y in b.spans if x[0] == y[0] and x[1] < y[2] and y[1] < x[2]}
    smaller = min(len({s[0] for s in a.spans}), len({s[0] for s in b.spans}), 2)
    return bool(met) and len(met) >= smaller and not (_on_one_side(a, b) or _on_one_side(b, a))


def _on_one_side(a: _Candidate, b: _Candidate) -> bool:
    """``b`` meets places of ``a`` that agree with each other: it speaks of something else there."""
    sides = {
        place.side
        for place, span in zip(a.draft.places, a.by_place, strict=True)
        if span and any(span[0] == y[0] and span[1] < y[2] and y[1] < span[2] for y in b.spans)
    }
    return len({y[0] for y in b.spans}) > 1 and len(sides) == 1 and None not in sides


def _most_specific(drafts: list[_Candidate]) -> list[_Candidate]:
    kept: list[_Candidate] = []
    at: dict[tuple[int, int], list[_Candidate]] = defaultdict(list)  # by article and stretch
    seen: set[tuple[object, ...]] = set()
    for candidate in sorted(drafts, key=_rank):
        fault = _fault_of_one(candidate)
        stretches = _stretches(candidate)
        near = {id(other): other for stretch in stretches for other in at[stretch]}
        beaten = any(_same_matter(candidate, other) for other in near.values())
        if (fault is not None and fault in seen) or beaten:
            continue
        seen.add(fault or ())
        kept.append(candidate)
        for stretch in stretches:
            at[stretch].append(candidate)
    return kept


def _stretches(candidate: _Candidate) -> set[tuple[int, int]]:
    """The stretches of articles that a candidate lies in: what meets it lies in one of them."""
    return {
        (article, number)
        for article, start, end in candidate.spans
        for number in range(start // STRETCH, max(start, end - 1) // STRETCH + 1)
    }


def _fault_of_one(candidate: _Candidate) -> tuple[object, ...] | None:
    """What a fault inside one article is, whoever printed it: a copy of the text has it too."""
    if len({article for article, _, _ in candidate.spans}) != 1:
        return None
    told = {k: v for k, v in candidate.draft.values.items() if not k.endswith("source")}
    return (candidate.rule.code, candidate.draft.message, *sorted(told.items()))


def _rank(candidate: _Candidate) -> tuple[object, ...]:
    # A rule that replaces others comes before them; then the surer draft, the graver rule.
    rule, draft = candidate.rule, candidate.draft
    severity = SEVERITIES.index(draft.severity or rule.severity)
    return (-len(rule.over), -draft.confidence, severity, rule.code, candidate.spans)


def _finding(
    candidate: _Candidate,
    alignment: Alignment,
    severities: Mapping[str, Severity],
    positions: dict[int, Callable[[int], tuple[int, int]]],
    only: frozenset[int] | None,
) -> Finding:
    rule, draft, story = candidate.rule, candidate.draft, alignment.story
    locations = tuple(
        locate(place, story, positions=positions) for place in _primary_first(draft.places, only)
    )
    finding = Finding(
        code=rule.code,
        name=rule.name,
        severity=severities.get(rule.code) or draft.severity or rule.severity,
        confidence=draft.confidence,
        message=rule.messages[draft.message].format_map(draft.values),
        explanation=draft.explanation or rule.summary,
        story=story.id,
        locations=locations,
        slots=draft.slots,
        suggestion=draft.suggestion,
        evidence=draft.evidence,
    )
    texts = {reading.article.id: reading.article.text for reading in story.readings}
    return replace(finding, fingerprint=fingerprint(finding, texts))


def _primary_first(places: Sequence[Place], only: frozenset[int] | None) -> list[Place]:
    """One primary place, first: the draft's under review, else the one the rule named."""
    pointing = [p for p in places if p.role != "omits"]
    under_review = [p for p in pointing if only and p.article in only]
    named = [p for p in pointing if p.role == "primary"]
    first = next(iter(under_review or named or pointing), None)
    rest = [
        replace(p, role="related") if p.role == "primary" else p for p in places if p is not first
    ]
    return ([replace(first, role="primary")] if first else []) + rest


def _order(finding: Finding) -> tuple[object, ...]:
    first = finding.locations[0]
    return (first.path, first.start or 0, finding.code, finding.fingerprint)
