"""The findings that a case expects, one a line.

``S201 a.md "£329 million" ~ b.md "£392 million" ! c.md``: the code, the primary place
by its words, places in other articles after ``~``, articles that omit something after
``!`` (with the words they are pointed at, or none).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

_SPOT = r'(?P<path>[^\s"]+)(?:\s+"(?P<text>(?:[^"\\]|\\.)*)")?'
_HEAD = re.compile(rf"(?P<code>[A-Z]{{1,3}}[0-9]{{3}})\s+{_SPOT}")
_NEXT = re.compile(rf"\s+(?P<sign>[~!])\s+{_SPOT}")
_ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Spot:
    """A place: a path and the words there, None for an article as such."""

    path: str
    text: str | None = None

    def __str__(self) -> str:
        if self.text is None:
            return self.path
        words = _flat(self.text).replace("\\", "\\\\").replace('"', '\\"')
        return f'{self.path} "{words}"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """One finding that a case expects."""

    code: str
    primary: Spot
    related: tuple[Spot, ...] = ()
    omits: tuple[Spot, ...] = ()

    def __str__(self) -> str:
        rest = [*(f" ~ {spot}" for spot in self.related), *(f" ! {spot}" for spot in self.omits)]
        return f"{self.code} {self.primary}{''.join(rest)}"

    def matches(self, other: Expected) -> bool:
        """Whether ``other``, as `describe` gives it, is this finding.

        Code and primary place have to be the same; places that are not listed here may
        be there besides those that are.
        """
        return (
            self.code == other.code
            and _within((self.primary,), (other.primary,))
            and _within(self.related, other.related)
            and _within(self.omits, other.omits)
        )


def parse_expect(text: str) -> tuple[Expected, ...]:
    """The findings that the lines of an ``expect`` block list; ValueError names a faulty line."""
    return tuple(_parse(line.strip()) for line in text.splitlines() if line.strip())


def _parse(line: str) -> Expected:
    head = _HEAD.match(line)
    if head is None:
        raise ValueError(f'not of the form CODE PATH "WORDS" ~ PATH "WORDS" ! PATH: {line}')
    rest: list[tuple[str, Spot]] = []
    at = head.end()
    while at < len(line):
        found = _NEXT.match(line, at)
        if found is None:
            raise ValueError(f"not understood from column {at + 1}: {line}")
        rest.append((found["sign"], _spot(found)))
        at = found.end()
    return Expected(
        code=head["code"],
        primary=_spot(head),
        related=tuple(spot for sign, spot in rest if sign == "~"),
        omits=tuple(spot for sign, spot in rest if sign == "!"),
    )


def _spot(found: re.Match[str]) -> Spot:
    text = found["text"]
    return Spot(found["path"], None if text is None else _ESCAPED.sub(r"\1", text))


def describe(finding: Mapping[str, Any]) -> Expected:
    """A finding of a report's JSON as a case would expect it."""
    places = finding["locations"]
    by_role = {
        role: tuple(Spot(p["path"], p["text"]) for p in places if p["role"] == role)
        for role in ("primary", "related", "omits")
    }
    first = (*by_role["primary"], *by_role["related"], *by_role["omits"])[0]
    return Expected(
        code=finding["code"], primary=first, related=by_role["related"], omits=by_role["omits"]
    )


def differences(expected: Iterable[Expected], found: Iterable[Expected]) -> tuple[str, ...]:
    """A line for each finding that is missing and each that was not expected."""
    left = list(found)
    missing: list[Expected] = []
    for wanted in expected:
        hit = next((i for i, got in enumerate(left) if wanted.matches(got)), None)
        if hit is None:
            missing.append(wanted)
        else:
            del left[hit]
    return (
        *(f"missing: {finding}" for finding in missing),
        *(f"unexpected: {finding}" for finding in left),
    )


def _within(wanted: Iterable[Spot], given: Iterable[Spot]) -> bool:
    """Whether each wanted place is given; a place without words is met by any of its article."""
    places = list(given)
    return all(
        any(
            spot.path == place.path and (spot.text is None or _flat(spot.text) == _flat(place.text))
            for place in places
        )
        for spot in wanted
    )


def _flat(text: str | None) -> str:
    return " ".join((text or "").split())
