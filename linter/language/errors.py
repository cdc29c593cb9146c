"""What can go wrong with a pipeline that was asked for by name."""

from __future__ import annotations

import re

_SPACY_OWN = re.compile(r"en_core_web_(?:sm|md|lg|trf)")


class ModelError(ValueError):
    """A pipeline that is there but cannot be used; the message says why, in one line."""


class ModelNotFoundError(ModelError):
    """A pipeline that is not installed; ``command`` is what installs it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.command = install_command(name)
        super().__init__(
            f"the pipeline {name!r} is not installed; install it with: {self.command} "
            "(or use --model none, which needs none)"
        )


def install_command(name: str) -> str:
    """The shell command that installs the pipeline ``name``.

    spaCy's own pipelines are no plain packages of an index: their command calls pip
    with the right release.
    """
    if _SPACY_OWN.fullmatch(name):
        return f"python -m spacy download {name}"
    return f"python -m pip install {name}"
