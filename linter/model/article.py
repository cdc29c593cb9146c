"""An article as it was read: its text, what is known of it, and which part is prose."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article. All offsets anywhere are code points of ``text``, end exclusive.

    ``text`` is the decoded file without a byte order mark. ``prose`` has the same
    length, with all that is not to be compared (front matter but for the title,
    markup, boilerplate, a repeated paragraph) blanked by spaces; line breaks stay.
    Facts are read from ``prose``, so their places hold in ``text``. ``title`` is the
    headline, ``headline`` its span where it stands in the text.
    """

    id: str
    path: str
    text: str
    prose: str
    sha256: str
    title: str | None = None
    headline: tuple[int, int] | None = None
    source: str | None = None
    published: str | None = None
    url: str | None = None
    primary: bool = False
    story: str | None = None
    country: str | None = None
    notes: tuple[str, ...] = field(default=())

    @property
    def date(self) -> dt.date | None:
        """The day of publication in the outlet's own time, or None where it is not known."""
        return dt.date.fromisoformat(self.published[:10]) if self.published else None

    @property
    def words(self) -> int:
        """The number of words of prose, headline included."""
        return len(self.prose.split())

    def to_dict(self) -> dict[str, Any]:
        """The article's entry in a report; never its text."""
        return {
            "id": self.id,
            "path": self.path,
            "sha256": self.sha256,
            "source": self.source,
            "title": self.title,
            "published": self.published,
            "primary": self.primary,
            "story": self.story,
            "words": self.words,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A path that was not checked, and why, in one line that names no machine.

    ``named``: the path was asked for by name and could not be read, which is an error
    of the run; what a folder holds besides articles is not.
    """

    path: str
    reason: str
    named: bool = False

    def to_dict(self) -> dict[str, Any]:
        return {"path": self.path, "reason": self.reason}
