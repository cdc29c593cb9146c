"""From prose to an Analysis: tokens, sentences, paragraphs and the names a model proposes.

``analyse`` and ``analyse_many`` are the whole of it. Three ways lead to an Analysis:
the English pipeline shipped in ``models/en_crosslint`` (the default), any other
installed spaCy pipeline by its name, and rules alone (``model="none"``), which never
imports spaCy. Only this package imports spaCy, and only inside functions.
"""

from __future__ import annotations

from .analysis import BUILTIN, RULES_ONLY, analyse, analyse_many, describe_model
from .errors import ModelError, ModelNotFoundError

__all__ = [
    "BUILTIN",
    "RULES_ONLY",
    "ModelError",
    "ModelNotFoundError",
    "analyse",
    "analyse_many",
    "describe_model",
]
