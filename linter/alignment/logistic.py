"""Probabilities by the regressions that ``benchmarks`` fit: weights by feature from a file of the package."""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from collections.abc import Mapping

EDGE = 30.0  # nats; beyond it a probability is 0 or 1


@functools.cache
def weights(name: str) -> Mapping[str, float]:
    """The fitted weights by feature, with the ``intercept``, of ``data/name.json``."""
    data = importlib.resources.files(__package__).joinpath(f"data/{name}.json")
    table: dict[str, float] = json.loads(data.read_text(encoding="utf-8"))["weights"]
    return table


def probability(name: str, told: Mapping[str, float]) -> float:
    """What the regression ``name`` says of the features ``told``, 0 to 1."""
    table = weights(name)
    total = table["intercept"] + sum(table.get(key, 0.0) * value for key, value in told.items())
    return 1 / (1 + math.exp(-max(-EDGE, min(EDGE, total))))
