"""An identity for a finding that holds when lines move and other findings come or go.

It is made of the rule, and of each place's file, words and which occurrence of
these words in the file it is: no line, column, message or confidence.
"""

from __future__ import annotations

import hashlib
import json
import re

from ..model.report import Finding

_SPACE = re.compile(r"\s+")


def fingerprint(finding: Finding, texts: dict[str, str]) -> str:
    """Sixteen hexadecimal digits. ``texts`` maps article ids to their decoded text."""
    places = sorted(
        {
            (place.path, *_anchor(place.text, place.start, texts[place.article]))
            for place in finding.locations
        }
    )
    blob = json.dumps([finding.code, places], ensure_ascii=False)
    return hashlib.sha256(blob.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _anchor(words: str | None, start: int | None, text: str) -> tuple[str, int]:
    if words is None or start is None:
        return "", 0
    return _SPACE.sub(" ", words).strip().casefold(), text.count(words, 0, start)
