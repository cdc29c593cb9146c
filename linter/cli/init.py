"""``crosslint init``"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from ..check.config import Config
from ..check.config_file import NAMES
from .console import write


@click.command()
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def init(force: bool) -> int:
    """Write a commented .crosslint.toml with the defaults into the current folder."""
    from .formats import save

    file = Path(NAMES[0])
    if file.exists() and not force:
        raise click.ClickException(f"{file} is already there; --force writes over it")
    save(file, "\n".join(starter()) + "\n")
    write(f"wrote {file}\n")
    return 0


def starter() -> Iterator[str]:
    """The lines of a new configuration file: every key with what it does, commented out."""
    from ..schemas import load

    properties: dict[str, dict[str, Any]] = load("config.v1")["properties"]
    defaults = Config().to_dict()
    yield "# crosslint reads the nearest .crosslint.toml and nothing else. What is commented out is the default."
    for key, value in properties.items():
        yield from ("", f"# {value['description']}")
        if value["type"] == "object" if "type" in value else False:
            yield from (f"# [{key}]", "# D101 = " + ('"info"' if key == "severity" else "{ }"))
        else:
            default = defaults[key]
            yield f"# {key} = {json.dumps(default)}" if default is not None else f'# {key} = "..."'
