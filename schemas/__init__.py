"""The JSON Schemas of what crosslint reads and writes."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any


def load(name: str) -> dict[str, Any]:
    """The schema of that name ("report.v1"), or FileNotFoundError where there is none."""
    schema: dict[str, Any] = json.loads(
        files(__package__).joinpath(f"{name}.json").read_text(encoding="utf-8")
    )
    return schema
