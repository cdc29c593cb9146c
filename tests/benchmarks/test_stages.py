"""The table of stages is made, and says so where there is nothing to read."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    program = [
        sys.executable,
        str(ROOT / "benchmarks" / "stages.py"),
        "--model",
        "none",
        "--repeat",
        "1",
    ]
    return subprocess.run([*program, *arguments], capture_output=True, text=True, check=False)


def test_every_stage_has_a_row() -> None:
    done = run(str(ROOT / "corpus" / "care-vanguards"))
    assert done.returncode == 0, done.stderr
    rows = done.stdout.splitlines()
    assert rows[0].startswith("4 articles")
    assert [row.split("  ")[0] for row in rows[1:]][-2:] == ["all readers", "whole extract"]


def test_nothing_to_read(tmp_path: Path) -> None:
    done = run(str(tmp_path))
    assert (done.returncode, done.stdout.strip()) == (2, "nothing to read")
