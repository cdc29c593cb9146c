"""spaCy is imported without its command line, which stays importable."""

from __future__ import annotations

import subprocess
import sys

PROGRAM = """
import sys
from linter.language.quickstart import import_spacy
spacy = import_spacy()
assert "httpx" not in sys.modules and "typer" not in sys.modules
assert import_spacy() is spacy
nlp = spacy.blank("en")
assert [token.text for token in nlp("It cost £5m.")]
assert spacy.info(silent=True)["spacy_version"] == spacy.__version__
import spacy.cli
assert spacy.cli.app is not None
"""


def test_the_command_line_is_left_out_and_can_be_had() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
