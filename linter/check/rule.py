"""What a rule is: its metadata, and one function from an aligned story to drafts of findings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from ..model.comparison import Alignment, Ref, Slots
from ..model.report import Role, Severity

Strictness = Literal["regular", "careful", "audit"]
STRICTNESS: tuple[Strictness, ...] = ("regular", "careful", "audit")
Options = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a draft points: a fact, or a span of an article, or (role omits) an article as such.

    ``span`` narrows or widens the fact's own span. Articles and facts are indices within the story.
    ``side`` numbers the sides of a disagreement: places of one side agree with each other.
    """

    role: Role
    article: int
    fact: int | None = None
    span: tuple[int, int] | None = None
    label: str = ""
    side: int | None = None

    @classmethod
    def of(
        cls,
        ref: Ref,
        *,
        role: Role = "related",
        label: str = "",
        span: tuple[int, int] | None = None,
        side: int | None = None,
    ) -> Place:
        """The place of the fact that ``ref`` points at."""
        return cls(role=role, article=ref.article, fact=ref.fact, span=span, label=label, side=side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A finding before it has lines, columns and a fingerprint. ``values`` fill the message template."""

    message: str
    values: Mapping[str, str]
    places: tuple[Place, ...]
    confidence: float
    explanation: str = ""
    severity: Severity | None = None
    slots: Slots = field(default_factory=Slots)
    evidence: tuple[tuple[str, float], ...] = ()
    suggestion: dict[str, Any] | None = None


Check = Callable[[Alignment, Options], Iterable[Draft]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule. ``messages`` are templates by id ("{a} here, {b} there"), ``options`` a JSON Schema
    of an object whose properties carry defaults; ``over`` names the rules that this one replaces
    where both speak of the same two places."""

    code: str
    name: str
    summary: str
    severity: Severity
    since: str
    check: Check
    messages: Mapping[str, str]
    status: Literal["stable", "preview", "deprecated", "removed"] = "stable"
    strictness: Strictness = "regular"
    options: Mapping[str, Any] = field(default_factory=dict)
    over: tuple[str, ...] = ()

    @property
    def family(self) -> str:
        """The letter of its family."""
        return self.code[0]
