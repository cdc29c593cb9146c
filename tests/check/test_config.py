"""The one file that configures a run: which it is, and what is said of a faulty one."""

from __future__ import annotations

from pathlib import Path

import pytest

from linter.check.config import Config, ConfigError, from_mapping
from linter.check.config_file import discover, find, read
from linter.schemas import load


def test_defaults_are_those_of_the_schema() -> None:
    properties = load("config.v1")["properties"]
    defaults = {key: value["default"] for key, value in properties.items() if "default" in value}
    given = {key: value for key, value in Config().to_dict().items() if value is not None}
    assert given == defaults
    assert set(Config().to_dict()) == set(properties)


def test_the_nearest_folder_wins_and_nothing_is_merged(tmp_path: Path) -> None:
    inner = tmp_path / "desk" / "story"
    inner.mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text(
        '[tool.crosslint]\nselect = ["D"]\nfail-on = "error"\n'
    )
    (tmp_path / "desk" / "setup.cfg").write_text("[crosslint]\nignore = C5, A301\n")
    (inner / "pyproject.toml").write_text("[tool.other]\nx = 1\n")
    config = discover(inner)
    assert config.ignore == ("C5", "A301")
    assert config.select == ("ALL",)
    assert config.fail_on == "warning"


def test_order_within_a_folder(tmp_path: Path) -> None:
    for name, text in {
        "setup.cfg": "[crosslint]\nstories = one\n",
        "pyproject.toml": '[tool.crosslint]\nstories = "directory"\n',
        ".crosslint.toml": 'stories = "auto"\n',
    }.items():
        (tmp_path / name).write_text(text)
        found = find(tmp_path)
        assert found is not None
        assert found.name == name


def test_search_ends_at_the_root_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".crosslint.toml").write_text("")
    repository = tmp_path / "repository"
    (repository / ".git").mkdir(parents=True)
    (repository / "stories").mkdir()
    assert find(repository / "stories") is None


def test_setup_cfg_has_typed_values(tmp_path: Path) -> None:
    file = tmp_path / "setup.cfg"
    file.write_text(
        "[crosslint]\npaths =\n  one\n  two\ncopies = off\n"
        "[crosslint:severity]\nD101 = info\n[crosslint:rules:D101]\nslack = 2\n"
    )
    config = read(file)
    assert config.paths == (str(tmp_path / "one"), str(tmp_path / "two"))
    assert config.copies is False
    assert config.severity == {"D101": "info"}
    assert config.rules == {"D101": {"slack": 2}}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"selct": ["D"]}, 'desk.toml: selct: unknown key; did you mean "select"?'),
        (
            {"min-confidence": "hihg"},
            "desk.toml: min-confidence: 'hihg' is none of low, medium, high; did you mean \"high\"?",
        ),
        (
            {"select": ["D 1"]},
            "desk.toml: select.0: 'D 1' is no code (D101), prefix (D, D1) or name of rules",
        ),
        ({"ignore": "D1"}, "desk.toml: ignore: an array is needed, not 'D1'"),
        (
            {"severity": {"D101": "fatal"}},
            "desk.toml: severity.D101: 'fatal' is none of error, warning, info",
        ),
        (
            {"rules": {"D_1": {}}},
            "desk.toml: rules: 'D_1' is no code (D101), prefix (D, D1) or name of rules",
        ),
    ],
)
def test_faults_name_file_key_and_near_miss(data: dict[str, object], said: str) -> None:
    with pytest.raises(ConfigError) as caught:
        from_mapping(data, origin="desk.toml")
    assert str(caught.value) == said


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        (".crosslint.toml", b"select = [", "not valid TOML"),
        (".crosslint.toml", b"\xff\xfe", "not UTF-8"),
        ("setup.cfg", b"[crosslint]\n[crosslint]\n", "already exists"),
        ("pyproject.toml", b"[tool]\ncrosslint = 1\n", "a table is needed"),
        ("pyproject.toml", b"[tool]\n", "no section [tool.crosslint]"),
        (".crosslint.toml", b"#" * 1_000_001, "larger than"),
    ],
)
def test_unreadable_files_give_one_line(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(ConfigError, match=r"^" + name.replace(".", r"\.")) as caught:
        read(file)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
