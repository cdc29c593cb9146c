"""The checks by name: `nox -s tests`, `nox -s lint`, `nox -s types`."""

from pathlib import Path

import nox

nox.options.sessions = ["lint", "types", "tests"]
SETTINGS = Path(__file__).with_name("setup.cfg")


@nox.session(python=["3.11", "3.12", "3.13"])
def tests(session: nox.Session) -> None:
    """The suite, on an editable install."""
    session.install("-e", ".[dev]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Ruff: faults and format."""
    session.install("ruff>=0.9")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """mypy and the import contracts, on an installed copy and away from the checkout."""
    session.install(".[dev]")
    session.chdir(session.create_tmp())
    session.run("mypy", "--config-file", str(SETTINGS), "-p", "linter")
    session.run("lint-imports", "--config", str(SETTINGS))
