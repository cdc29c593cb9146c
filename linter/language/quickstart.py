"""Importing spaCy without its command line.

``import spacy`` also imports ``spacy.cli``, and with it an HTTP client and a project
manager that nothing here uses: four tenths of the time that a check of five articles takes
before it reads the first. Where spaCy is not imported yet, a stand-in takes that module's
place for the length of the import; ``spacy.cli`` itself can be imported afterwards as ever.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

_STAND_INS = ("spacy.cli", "spacy.cli.info")


def import_spacy() -> ModuleType:
    """The module ``spacy``."""
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    for name in _STAND_INS:
        module = ModuleType(name)
        module.info = _info  # type: ignore[attr-defined]
        sys.modules[name] = module
    try:
        import spacy
    finally:
        for name in _STAND_INS:
            sys.modules.pop(name, None)
    return spacy


def _info(*args: Any, **kwargs: Any) -> Any:
    """``spacy.info``, by way of the real module."""
    from spacy.cli.info import info

    return info(*args, **kwargs)
