"""The same report gives the same bytes, whatever the hash seed; and in time that grows with it."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time

import pytest
from report_samples import GAZETTE, POST, finding, location, report, sample

from linter.model.report import Report
from linter.output import FORMATS

RENDER = """
import sys
from linter.output import FORMATS, read_report

report = read_report(sys.stdin.buffer.read())
for name, each in FORMATS.items():
    sys.stdout.buffer.write(f"{name}\\n{each.render(report)}".encode())
"""


def test_hash_seed_and_locale_change_nothing() -> None:
    saved = FORMATS["json"].render(sample()).encode()
    runs = {
        subprocess.run(
            [sys.executable, "-c", RENDER],
            input=saved,
            capture_output=True,
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "TERM": term},
        ).stdout
        for seed, locale, term in (("1", "C", "dumb"), ("2", "C.UTF-8", "xterm-kitty"))
    }
    assert len(runs) == 1
    assert (
        runs.pop()
        == "".join(f"{name}\n{each.render(sample())}" for name, each in FORMATS.items()).encode()
    )


def _large(number: int) -> Report:
    one = finding(
        location("gazette.md", GAZETTE, "£329 million", role="primary"),
        location("post.md", POST, "£392 million"),
    )
    return report([one] * number, texts={f"{n}.md": GAZETTE for n in range(number)})


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_time_grows_with_the_report(name: str) -> None:
    def seconds(number: int) -> float:
        made = _large(number).to_dict()
        gc.collect()
        gc.disable()  # a collection walks all that the tests before this one left behind
        try:
            start = time.process_time()
            FORMATS[name].render(made)
            return time.process_time() - start
        finally:
            gc.enable()

    seconds(50)
    large = min(seconds(3_200) for _ in range(2))
    assert large < 24 * max(min(seconds(400) for _ in range(2)), 0.005)
