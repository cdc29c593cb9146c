"""Options of rules: JSON Schemas with defaults, validated before anything is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .rule import Rule


class BadOptionError(ValueError):
    """An option that its rule's schema refuses."""


def resolve(
    rules: Sequence[Rule], given: Mapping[str, Mapping[str, Any]]
) -> dict[str, dict[str, Any]]:
    """The options of each rule by code: its defaults under what the configuration gives.

    ``given`` may name a rule by code or name. Raises BadOptionError with the rule, the
    option and the reason.
    """
    return {
        rule.code: _of(rule, {**given.get(rule.name, {}), **given.get(rule.code, {})})
        for rule in rules
    }


def _of(rule: Rule, given: Mapping[str, Any]) -> dict[str, Any]:
    properties: Mapping[str, Any] = rule.options.get("properties", {})
    values = {key: schema["default"] for key, schema in properties.items() if "default" in schema}
    if not given:
        return values
    import jsonschema  # takes a tenth of a second: only where options are set

    schema = {"type": "object", "additionalProperties": False, **rule.options}
    error = next(iter(jsonschema.Draft202012Validator(schema).iter_errors(dict(given))), None)
    if error is not None:
        where = ".".join(str(part) for part in error.absolute_path)
        raise BadOptionError(
            f"option {where + ' ' if where else ''}of {rule.code}: {error.message}"
        )
    return {**values, **given}
