"""The public functions of language/: a text in, its Analysis out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..model.analysis import Analysis, ModelInfo
from .rules import analyse_by_rule

BUILTIN = "en_crosslint"
RULES_ONLY = "none"


def analyse(text: str, *, model: str | None = None) -> Analysis:
    """The tokens, sentences, paragraphs and proposed names of ``text``.

    ``model`` names what reads it: None or "en_crosslint" the pipeline in this package,
    "none" rules alone (no tags, no tree, no names), else any installed spaCy pipeline for
    English. Offsets are code points of ``text``, end exclusive. Raises ModelNotFoundError
    (with the command that installs it) or ModelError, both ValueErrors.
    """
    return next(analyse_many((text,), model=model))


def analyse_many(texts: Iterable[str], *, model: str | None = None) -> Iterator[Analysis]:
    """The Analysis of each text, in order, one at a time; each the same as ``analyse`` gives."""
    if model == RULES_ONLY:
        yield from map(analyse_by_rule, texts)
        return
    from .pipeline import analyse_with, load

    pipeline = load(model or BUILTIN)
    for text in texts:
        yield analyse_with(pipeline, text)


def describe_model(model: str | None = None) -> ModelInfo | None:
    """Name, version and hash of what ``model`` names; None for rules alone.

    The built-in pipeline is described without loading it. Raises as ``analyse`` does.
    """
    if model == RULES_ONLY:
        return None
    from .pipeline import builtin_info, load

    return builtin_info() if model in (None, BUILTIN) else load(model or BUILTIN).info
