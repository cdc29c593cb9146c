"""The action, the workflows and the hook, as their own tools and a runner's shell see them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

TOP = Path(__file__).parents[2]
ACTION = TOP / "action.yml"
WORKFLOWS = sorted((TOP / ".github" / "workflows").glob("*.yml"))
BIN = Path(sys.executable).parent
STORY = (
    "The Osterby harbour board voted to close the north pier. Repairs have cost {} since 2019.\n"
)


def tool(name: str) -> str:
    found = shutil.which(name, path=str(BIN)) or shutil.which(name)
    if found is None:
        pytest.skip(f"{name} is not installed")
    return found


def action() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(ACTION.read_text(encoding="utf-8"))
    return data


def test_no_expression_stands_in_a_script() -> None:
    for step in action()["runs"]["steps"]:
        assert "${{" not in step["run"]
        assert step["shell"] == "bash"


def test_every_input_reaches_a_step_by_its_environment() -> None:
    data = action()
    passed = {value for step in data["runs"]["steps"] for value in step["env"].values()}
    assert {f"${{{{ inputs.{name} }}}}" for name in data["inputs"]} <= passed
    assert {"paths", "against", "fail-on", "select", "ignore"} <= set(data["inputs"])


@pytest.mark.slow
@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("vendor.github-actions", [ACTION]),
        ("vendor.github-workflows", WORKFLOWS),
        ("vendor.github-issue-forms", sorted((TOP / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))),
    ],
)
def test_schemas(schema: str, files: list[Path]) -> None:
    assert files
    done = subprocess.run(
        [tool("check-jsonschema"), "--builtin-schema", schema, *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_zizmor_finds_nothing() -> None:
    files = [str(ACTION), *map(str, WORKFLOWS), str(TOP / ".pre-commit-hooks.yaml")]
    done = subprocess.run(
        [tool("zizmor"), "--offline", "--no-progress", *files],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A repository on a runner, crosslint installed where the first step would have put it."""
    commands = tmp_path / "temp" / "crosslint" / "bin"
    commands.mkdir(parents=True)
    (commands / "python").symlink_to(sys.executable)
    (commands / "crosslint").symlink_to(tool("crosslint"))
    repository = tmp_path / "repository"
    for name, cost in (
        ("drafts/gazette.txt", "£3.2 million"),
        ("published/post.txt", "£4.7 million"),
    ):
        (repository / name).parent.mkdir(parents=True)
        (repository / name).write_text(STORY.format(cost), encoding="utf-8")
    (repository / ".git").mkdir()
    (repository / ".crosslint.toml").write_text('stories = "one"\nmodel = "none"\n')
    return repository


def run_check(workspace: Path, **inputs: str) -> tuple[int, str, dict[str, str], str]:
    """Run the action's second step as the runner does; its exit code, log, outputs and summary."""
    temp = workspace.parent / "temp"
    files = {name: temp / name for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
    for file in files.values():
        file.write_text("")
    step = action()["runs"]["steps"][1]
    defaults = {name: entry.get("default", "") for name, entry in action()["inputs"].items()}
    given = {**defaults, **{name.replace("_", "-"): value for name, value in inputs.items()}}
    values = {f"${{{{ inputs.{name} }}}}": value for name, value in given.items()} | {
        "${{ runner.temp }}": str(temp)
    }
    environment = {name: values[value] for name, value in step["env"].items()}
    script = temp / "script.sh"
    script.write_text(step["run"])
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)],
        cwd=workspace,
        env={**os.environ, **environment, **{name: str(file) for name, file in files.items()}},
        capture_output=True,
        text=True,
        check=False,
    )
    outputs = dict(line.split("=", 1) for line in files["GITHUB_OUTPUT"].read_text().splitlines())
    return (
        done.returncode,
        done.stdout + done.stderr,
        outputs,
        files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8"),
    )


@pytest.mark.slow
def test_the_action_annotates_and_sums_up(workspace: Path) -> None:
    code, log, outputs, summary = run_check(workspace, paths="drafts", against="published")
    assert code == 1
    assert "::error title=S201 money-conflict,file=drafts/gazette.txt,line=1," in log
    assert outputs["exit-code"] == "1"
    assert outputs["findings"] == "1"
    assert "S201" in summary
    sarif = json.loads(Path(outputs["sarif-file"]).read_text(encoding="utf-8"))
    assert sarif["runs"][0]["results"][0]["ruleId"] == "S201"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("inputs", "code"),
    [
        ({"fail_on": "never"}, 0),
        ({"ignore": "S201"}, 0),
        ({"select": "D,S2"}, 1),
        ({"select": "Z9"}, 2),
        ({"paths": "drafts\npublished"}, 1),
        ({"paths": "$(touch pwned) ;`touch pwned` drafts"}, 2),
        ({"paths": "--exit-zero"}, 2),
        ({"select": "--exit-zero"}, 2),
        ({"paths": "*"}, 2),
    ],
)
def test_inputs_are_data(workspace: Path, inputs: dict[str, str], code: int) -> None:
    done, _, outputs, _ = run_check(workspace, **{"paths": ".", **inputs})
    assert (done, outputs["exit-code"]) == (code, str(code))
    assert not (workspace / "pwned").exists()


def test_the_hook_takes_no_file_names() -> None:
    (hook,) = yaml.safe_load((TOP / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["pass_filenames"] is False
    assert hook["entry"] == "crosslint check"


@pytest.mark.slow
def test_pre_commit_runs_the_hook(tmp_path: Path) -> None:
    pre_commit = tool("pre-commit")
    subprocess.run(
        [pre_commit, "validate-manifest", str(TOP / ".pre-commit-hooks.yaml")], check=True
    )
    git = ["git", "-c", "user.name=test", "-c", "user.email=test@localhost"]
    hooks = tmp_path / "hooks"
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=TOP, capture_output=True, check=False
    ).stdout.decode()
    if not listed:
        pytest.skip("not a checkout")
    for name in filter(None, listed.split("\0")):
        if (TOP / name).is_file():
            (hooks / name).parent.mkdir(parents=True, exist_ok=True)
            (hooks / name).write_bytes((TOP / name).read_bytes())
    desk = tmp_path / "desk"
    (desk / "pier").mkdir(parents=True)
    (desk / "pier" / "gazette.txt").write_text(STORY.format("£3.2 million"), encoding="utf-8")
    (desk / "pier" / "post.txt").write_text(STORY.format("£4.7 million"), encoding="utf-8")
    (desk / ".crosslint.toml").write_text('paths = ["pier"]\nstories = "one"\n')
    for folder in (hooks, desk):
        subprocess.run([*git, "init", "-q"], cwd=folder, check=True)
        subprocess.run([*git, "add", "-A", "-f"], cwd=folder, check=True)
        subprocess.run([*git, "commit", "-qm", "all"], cwd=folder, check=True)
    done = subprocess.run(
        [pre_commit, "try-repo", str(hooks), "crosslint", "--all-files", "--verbose"],
        cwd=desk,
        env={**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "- exit code: 1" in done.stdout
    assert "error[S201]" in done.stdout
    assert "pier/post.txt" in done.stdout
