"""The wheel holds everything, and the command works from it in a fresh environment elsewhere."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
import venv
import zipfile
from collections.abc import Iterator
from configparser import ConfigParser
from pathlib import Path

import pytest

from linter import __version__

TOP = Path(__file__).parents[1]
FOLDERS = {"linter": "linter", "rules": "linter/rules", "schemas": "linter/schemas"}
PACKED = {".py", ".md", ".json"}
STORY = (
    "The Osterby harbour board voted to close the north pier. Repairs have cost {} since 2019.\n"
)

pytestmark = pytest.mark.slow


def sources() -> Iterator[Path]:
    """The tracked files, which are all that a build from a checkout of the repository sees."""
    done = subprocess.run(["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=False)
    if done.returncode or not done.stdout:
        pytest.skip("not a checkout")
    yield from (
        Path(name) for name in done.stdout.decode().split("\0") if name and (TOP / name).is_file()
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the tracked files."""
    work = tmp_path_factory.mktemp("build")
    for name in sources():
        target = work / "src" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((TOP / name).read_bytes())
    run(
        sys.executable, "-m", "build", "--wheel", "--outdir", str(work), str(work / "src"), cwd=work
    )
    (file,) = work.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a fresh environment that holds the wheel."""
    folder = tmp_path_factory.mktemp("fresh")
    venv.create(folder, with_pip=True)
    run(str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", str(wheel), cwd=folder)
    return folder / "bin"


def run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return done


def test_the_wheel_is_complete(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = {name for name in archive.namelist() if not name.startswith("crosslint-")}
    mapped = {
        f"{FOLDERS[name.parts[0]]}/{name.relative_to(name.parts[0]).as_posix()}"
        for name in sources()
        if name.parts[0] in FOLDERS
    }
    wanted = {
        name
        for name in mapped
        if Path(name).suffix in PACKED or "/models/" in name or name.endswith("py.typed")
    }
    assert wanted - packed == set()
    assert packed - mapped == set()


def test_the_wheel_carries_both_licences(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        (metadata,) = (name for name in names if name.endswith(".dist-info/METADATA"))
        text = archive.read(metadata).decode()
    assert "License-Expression: Apache-2.0 AND CC-BY-SA-4.0\n" in text
    assert f"Version: {__version__}\n" in text
    for licence in ("LICENSE", "NOTICE", "LICENSE-model"):
        assert any(".dist-info/licenses/" in name and name.endswith(licence) for name in names)


def test_the_command_works_from_the_wheel_elsewhere(installed: Path, tmp_path: Path) -> None:
    story = tmp_path / "pier"
    story.mkdir()
    (story / "gazette.txt").write_text(STORY.format("£3.2 million"), encoding="utf-8")
    (story / "post.txt").write_text(STORY.format("£4.7 million"), encoding="utf-8")
    command = str(installed / "crosslint")
    assert run(command, "--version", cwd=tmp_path).stdout == f"crosslint {__version__}\n"
    rules = json.loads(run(command, "rule", "--all", "--format", "json", cwd=tmp_path).stdout)
    assert all(rule["page"].startswith("# ") for rule in rules)
    for model in ((), ("--model", "none")):
        done = run(
            command, "check", "pier", "--stories", "one", "--format", "json", *model, cwd=tmp_path
        )
        assert (done.returncode, done.stderr) == (1, "")
        assert "S201" in json.loads(done.stdout)["summary"]["by_code"]
    for schema in ("report.v1", "facts.v1", "config.v1", "baseline.v1"):
        program = f"from linter.schemas import load; assert load({schema!r})"
        run(str(installed / "python"), "-I", "-c", program, cwd=tmp_path)


def test_every_version_of_python_that_is_named_is_tested() -> None:
    settings = ConfigParser()
    settings.read(TOP / "setup.cfg", encoding="utf-8")
    prefix = "Programming Language :: Python :: 3."
    named = [
        line.removeprefix(prefix)
        for line in settings["metadata"]["classifiers"].split("\n")
        if line.startswith(prefix)
    ]
    workflow = (TOP / ".github/workflows/ci.yml").read_text(encoding="utf-8")
    assert named
    assert all(f'"3.{minor}"' in workflow for minor in named)
    assert tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["build-system"][
        "build-backend"
    ]
