"""The configuration of a run: defaults, and a mapping of keys made into them.

One file configures a run and nothing is merged (``config_file`` finds it); options of
the command line replace single values.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal

from ..model.report import Severity
from .rule import Strictness

Confidence = Literal["low", "medium", "high"]
FailOn = Literal["error", "warning", "info", "never"]
Grouping = Literal["auto", "directory", "one"]

# The least confidence of each band.
BANDS: Mapping[Confidence, float] = {"low": 0.0, "medium": 0.5, "high": 0.8}


class ConfigError(ValueError):
    """A configuration that cannot be used; each line of the message names file, key and remedy."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """What a run is told; ``Config()`` is what it does when told nothing.

    ``severity`` maps a rule's code to a severity in place of its own, ``rules`` a code to
    the rule's options. ``model`` None is the pipeline that comes with crosslint, "none" the
    rules alone. ``paths``, ``against`` and ``baseline`` are as the command line takes them;
    ``origin`` is the file they come from.
    """

    paths: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    select: tuple[str, ...] = ("ALL",)
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strictness: Strictness = "regular"
    min_confidence: Confidence = "medium"
    fail_on: FailOn = "warning"
    stories: Grouping = "auto"
    copies: bool = True
    model: str | None = None
    baseline: str | None = None
    severity: Mapping[str, Severity] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    origin: str | None = None

    @property
    def threshold(self) -> float:
        """The least confidence of a finding that is reported."""
        return BANDS[self.min_confidence]

    def to_dict(self) -> dict[str, Any]:
        """The keys as a configuration file writes them, in the order of the schema."""
        return {
            f.name.replace("_", "-"): _plain(getattr(self, f.name))
            for f in fields(self)
            if f.name != "origin"
        }


def from_mapping(data: Mapping[str, Any], *, origin: str, base: Path | None = None) -> Config:
    """The configuration that ``data`` (keys as in a file) describes.

    Relative paths are taken from ``base``. Raises ConfigError with a line for each fault,
    headed by ``origin``, the name of the file or option that the keys come from.
    """
    faults = tuple(_faults(data))
    if faults:
        raise ConfigError("\n".join(f"{origin}: {fault}" for fault in faults))
    values = {key.replace("-", "_"): _frozen(value) for key, value in data.items()}
    if base is not None:
        values |= {
            key: tuple(_at(base, path) for path in values[key])
            for key in ("paths", "against")
            if key in values
        }
        values |= {"baseline": _at(base, values["baseline"])} if "baseline" in values else {}
    return Config(**values, origin=origin)


def near_miss(word: str, choices: Iterable[str]) -> str:
    """'; did you mean "x"?' for the nearest of ``choices``, or nothing where none is near."""
    by_fold = {choice.casefold(): choice for choice in choices}
    near = get_close_matches(word.casefold(), by_fold, n=1, cutoff=0.6)
    return f'; did you mean "{by_fold[near[0]]}"?' if near else ""


def _faults(data: Mapping[str, Any]) -> Iterator[str]:
    from jsonschema import Draft202012Validator

    from ..schemas import load

    schema = load("config.v1")
    errors = Draft202012Validator(schema).iter_errors(dict(data))
    for error in sorted(errors, key=lambda e: (list(map(str, e.absolute_path)), e.message)):
        key = ".".join(map(str, error.absolute_path))
        yield from _fault(error, key, schema)


def _fault(error: Any, key: str, schema: Mapping[str, Any]) -> Iterator[str]:
    if error.validator == "additionalProperties":
        known = schema["properties"]
        for name in sorted(set(error.instance) - set(known)):
            yield f"{name}: unknown key{near_miss(name, known)}"
    elif error.validator == "enum":
        choices = error.validator_value
        wanted = ", ".join(map(str, choices))
        yield f"{key}: {error.instance!r} is none of {wanted}{near_miss(str(error.instance), choices)}"
    elif error.validator == "pattern":
        yield f"{key}: {error.instance!r} is no code (D101), prefix (D, D1) or name of rules"
    elif error.validator == "type":
        article = "an" if error.validator_value[0] in "aeiou" else "a"
        yield f"{key}: {article} {error.validator_value} is needed, not {error.instance!r}"
    else:
        yield f"{key}: {error.message}"


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return value


def _at(base: Path, path: str) -> str:
    return str(base / path)
