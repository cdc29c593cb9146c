"""Score findings against gold stories: what a careful reader would want reported.

corpus/README.md describes gold.json. Findings are the dictionaries of report.v1, so that a
saved report is scored as well as one just made.

A finding hits a gold item when its code is one of the item's rules and its places overlap
the item's passages in two of its articles: in one for D105, D106 and S206, faults that one
article shows by itself; with ``sides`` in two of the groups of articles; for an omission in
an article that gives the context, while another place names an article that leaves it out.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

ALONE = frozenset({"D105", "D106", "S206"})
WIDEST = 700
"""Code points: a place wider than a long paragraph points at nothing."""

Finding = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Item:
    """A passage against a passage: one entry of gold.json."""

    id: str
    rules: tuple[str, ...]
    spans: Mapping[str, tuple[str, ...]]
    omits: frozenset[str] = frozenset()
    sides: tuple[frozenset[str], ...] = ()
    beyond: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Gold:
    """The three lists of a gold.json."""

    story: str
    findings: tuple[Item, ...]
    tolerated: tuple[Item, ...]
    hard_negatives: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """What one story, or several added up, came to."""

    stories: int = 0
    gold: int = 0
    found: int = 0
    negatives_hit: int = 0
    missed: tuple[str, ...] = ()
    false_alarms: tuple[str, ...] = ()
    wanted_by_rule: Counter[str] = field(default_factory=Counter)
    found_by_rule: Counter[str] = field(default_factory=Counter)
    false_by_rule: Counter[str] = field(default_factory=Counter)

    @property
    def precision(self) -> float:
        """Gold items hit, of those and the false alarms; 1 where there is neither."""
        reported = self.found + len(self.false_alarms)
        return self.found / reported if reported else 1.0

    @property
    def recall(self) -> float:
        """Gold items hit, of all; 1 where there is none."""
        return self.found / self.gold if self.gold else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.stories + other.stories,
            self.gold + other.gold,
            self.found + other.found,
            self.negatives_hit + other.negatives_hit,
            self.missed + other.missed,
            self.false_alarms + other.false_alarms,
            self.wanted_by_rule + other.wanted_by_rule,
            self.found_by_rule + other.found_by_rule,
            self.false_by_rule + other.false_by_rule,
        )


def load_gold(folder: Path) -> Gold:
    """The gold of the story in ``folder``. Raises KeyError where a list or key is missing."""
    data = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    return Gold(
        data["story"],
        *(
            tuple(_item(entry) for entry in data[name])
            for name in ("findings", "tolerated", "hard_negatives")
        ),
    )


def load_texts(folder: Path) -> dict[str, str]:
    """The text of each article by file name, as offsets of a report count it."""
    return {
        path.name: path.read_bytes().decode("utf-8-sig")
        for path in sorted(folder.iterdir())
        if path.suffix in {".md", ".txt", ".html"} and not path.stem.startswith("README")
    }


def score_story(folder: Path, findings: Iterable[Finding], only: Sequence[str] = ()) -> Score:
    """How ``findings``, those of a report on ``folder``, compare with its gold.

    ``only`` are codes or families: what they do not cover is left out on both sides.
    """
    gold, texts = load_gold(folder), load_texts(folder)
    chosen = tuple(only) or ("",)
    counted = [
        finding
        for finding in findings
        if not finding.get("suppressed") and finding["code"].startswith(chosen)
    ]
    wanted = [item for item in gold.findings if any(c.startswith(chosen) for c in item.rules)]
    known = {item.id for item in wanted}
    # "f3~wire" among the tolerated is finding f3 told through another article.
    told_elsewhere = [
        (item.id.split("~")[0], item)
        for item in gold.tolerated
        if "~" in item.id and item.id.split("~")[0] in known
    ]
    views = [(item.id, item) for item in wanted] + told_elsewhere
    hits = [{key for key, item in views if hit(finding, item, texts)} for finding in counted]
    found = set().union(*hits)
    false = [
        finding
        for finding, got in zip(counted, hits, strict=True)
        if not got and not any(excused(finding, item, texts) for item in gold.tolerated)
    ]
    required = [item for item in wanted if not item.beyond or item.id in found]
    return Score(
        stories=1,
        gold=len(required),
        found=len(found),
        negatives_hit=sum(
            any(touched(finding, item, texts) == set(item.spans) for finding in false)
            for item in gold.hard_negatives
        ),
        missed=tuple(_line(gold.story, item) for item in required if item.id not in found),
        false_alarms=tuple(
            f"{gold.story} {finding['code']}: {finding['message']}" for finding in false
        ),
        wanted_by_rule=Counter(item.rules[0] for item in required),
        found_by_rule=Counter(item.rules[0] for item in required if item.id in found),
        false_by_rule=Counter(finding["code"] for finding in false),
    )


def hit(finding: Finding, item: Item, texts: Mapping[str, str]) -> bool:
    """Whether ``finding`` tells what ``item`` wants told, under one of its rules."""
    return finding["code"] in item.rules and _lies_on(finding, item, texts)


def excused(finding: Finding, item: Item, texts: Mapping[str, str]) -> bool:
    """Whether a tolerated ``item`` covers ``finding``: any code of its family does."""
    families = {code[0] for code in item.rules}
    return finding["code"][0] in families and _lies_on(finding, item, texts)


def touched(finding: Finding, item: Item, texts: Mapping[str, str]) -> set[str]:
    """The articles of ``item`` in which a place of ``finding`` overlaps its passage."""
    return {
        name
        for name, passages in item.spans.items()
        if any(_overlaps(place, name, texts[name], passages) for place in finding["locations"])
    }


def _lies_on(finding: Finding, item: Item, texts: Mapping[str, str]) -> bool:
    names = touched(finding, item, texts)
    if item.omits:
        return bool(names) and any(_name(place) in item.omits for place in finding["locations"])
    if finding["code"] in ALONE:
        return bool(names)
    if item.sides:
        return sum(bool(names & side) for side in item.sides) >= 2
    return len(names) >= min(2, len(item.spans))


def _overlaps(place: Mapping[str, Any], name: str, text: str, passages: Iterable[str]) -> bool:
    start, end = place.get("start"), place.get("end")
    if _name(place) != name or start is None or end is None or end - start > WIDEST:
        return False
    return any(
        begin < end and start < begin + len(passage)
        for passage in passages
        if (begin := text.find(passage)) >= 0
    )


def _name(place: Mapping[str, Any]) -> str:
    return PurePosixPath(place.get("path") or "").name


def _item(entry: Mapping[str, Any]) -> Item:
    return Item(
        id=entry.get("id", ""),
        rules=tuple(entry.get("rules", ())),
        spans={
            name: (passages,) if isinstance(passages, str) else tuple(passages)
            for name, passages in entry["spans"].items()
        },
        omits=frozenset(entry.get("omits", ())),
        sides=tuple(frozenset(side) for side in entry.get("sides", ())),
        beyond=bool(entry.get("beyond")),
        why=entry["why"],
    )


def _line(story: str, item: Item) -> str:
    return f"{story} {item.id} {'/'.join(item.rules)}: {item.why}"
