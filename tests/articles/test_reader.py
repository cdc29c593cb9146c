"""Files and folders to articles: what is read, under which name, and what is skipped with which line."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from linter.articles import read
from linter.model.article import Article, Skipped

STORY = (
    "Harbour board votes to close the north pier\n\n"
    "The Osterby harbour board voted on Tuesday to close the north pier, which has cost £3.2 million since 2019.\n\n"
    "“It was the only decision that we could have taken,” said Marit Holm, who chairs the board.\n"
)


def write(folder: Path, name: str, content: str | bytes = STORY) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return file


def one(folder: Path, name: str, content: str | bytes) -> Article:
    articles, skipped = read([write(folder, name, content)], root=folder)
    assert not skipped
    return articles[0]


def why(folder: Path, name: str, content: str | bytes) -> str:
    articles, skipped = read([write(folder, name, content)], root=folder)
    assert not articles
    assert skipped[0].named
    assert skipped[0].path == name
    assert "\n" not in skipped[0].reason
    return skipped[0].reason


def test_text_file(tmp_path: Path) -> None:
    article = one(tmp_path, "desk/a.txt", STORY)
    assert article.id == article.path == "desk/a.txt"
    assert article.text == article.prose == STORY
    assert article.title == "Harbour board votes to close the north pier"
    assert article.headline == (0, 43)
    assert article.published is None
    assert article.notes == ("no date of publication",)


@pytest.mark.parametrize(
    ("content", "text", "notes"),
    [
        (STORY.encode(), STORY, ()),
        (b"\xef\xbb\xbf" + STORY.encode(), STORY, ()),
        (STORY.encode("cp1252"), STORY, ("not UTF-8: read as Windows-1252",)),
        (STORY.replace("\n", "\r\n").encode(), STORY.replace("\n", "\r\n"), ()),
    ],
)
def test_encodings_and_line_ends(
    tmp_path: Path, content: bytes, text: str, notes: tuple[str, ...]
) -> None:
    article = one(tmp_path, "a.txt", content)
    assert article.text == text
    assert len(article.prose) == len(text)
    assert article.notes[: len(notes)] == notes
    assert article.headline == (0, 43)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (STORY.encode("utf-16"), "UTF-16 is not read; save it as UTF-8"),
        (STORY.encode("utf-16-le"), "UTF-16 is not read; save it as UTF-8"),
        (STORY.encode("utf-32"), "UTF-32 is not read; save it as UTF-8"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a binary file"),
        (bytes(range(1, 32)) * 20, "a binary file"),
        (STORY.encode() + b"\xe2\x80", "damaged UTF-8 (at byte 251)"),
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (b"-----\n\n...\n", "no prose"),
        (b"word " * 200_001, "larger than 500,000 bytes"),
        (
            "Der Hafenrat von Osterby hat am Dienstag beschlossen, den Nordpier zu schließen, der seit 2019 mehr als "
            "drei Millionen gekostet hat. Die Vorsitzende sagte, es sei die einzige Entscheidung gewesen.",
            "not English",
        ),
    ],
)
def test_what_is_not_read(tmp_path: Path, content: bytes | str, reason: str) -> None:
    articles, skipped = read([write(tmp_path, "a.txt", content)], root=tmp_path)
    assert not articles
    assert [(s.path, s.reason) for s in skipped] == [("a.txt", reason)]


def test_front_matter_of_a_plain_text(tmp_path: Path) -> None:
    head = "---\ntitle: \"Pier shut: 'too old'\"\nsource: Gazette\npublished: 2024-03-05\n---\n\n"
    article = one(tmp_path, "a.txt", head + STORY)
    assert article.title == "Pier shut: 'too old'"
    assert (article.source, article.published) == ("Gazette", "2024-03-05")
    assert "Gazette" not in article.prose
    assert '"Pier' not in article.prose


@pytest.mark.parametrize("head", ["---\n\n", "---\nnote: for the desk\n---\n", "---\na: [b\n---\n"])
def test_dashes_at_the_head_of_a_plain_text_are_its_own(tmp_path: Path, head: str) -> None:
    article = one(tmp_path, "a.txt", head + STORY)
    assert (article.source, article.published) == (None, None)
    assert STORY.strip().splitlines()[0] in article.prose


def test_front_matter(tmp_path: Path) -> None:
    text = (
        "---\ntitle: 'Board ''must act'' on pier'\nsource: Osterby Post\npublished: 2024-03-05T07:30:00+01:00\n"
        "url: https://post.example.dk/pier\nprimary: yes\nstory: pier\ntags: [harbour, [1, 2]]\n---\n\n"
        + STORY
    )
    article = one(tmp_path, "a.md", text)
    assert article.title == "Board 'must act' on pier"
    assert article.headline is not None
    assert text[slice(*article.headline)] == "Board ''must act'' on pier"
    assert article.prose[slice(*article.headline)] == "Board ''must act'' on pier"
    assert article.prose[: article.headline[0]].isspace()
    assert (article.source, article.published, article.story) == (
        "Osterby Post",
        "2024-03-05T07:30:00+01:00",
        "pier",
    )
    assert (article.primary, article.country) == (True, "DK")
    assert str(article.date) == "2024-03-05"


@pytest.mark.parametrize(
    ("value", "published"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05 07:30:00", "2024-03-05T07:30:00"),
        ("5 March 2024", "2024-03-05"),
        ("March 5th, 2024", "2024-03-05"),
        ("'2024-03-05'", "2024-03-05"),
        ("soon", None),
        ("2024-02-31", None),
        ("", None),
    ],
)
def test_published(tmp_path: Path, value: str, published: str | None) -> None:
    article = one(tmp_path, "a.md", f"---\npublished: {value}\n---\n{STORY}")
    assert article.published == published


@pytest.mark.parametrize(
    ("yaml", "reason"),
    [
        ("title: [", "front matter: line 2: did not find expected node content"),
        ("title: &a x\nsource: *a", "front matter: line 1: anchors and aliases are not read"),
        (
            "title: !!python/object/apply:os.system [echo]",
            "front matter: line 1: tags are not read",
        ),
        ("- a\n- b", "front matter: keys and values are needed"),
        ("title: " + "[" * 20 + "]" * 20, "front matter: line 1: nested too deeply"),
        ("title: " + "[" * 5000, "front matter: line 1:"),
        ("title: a\x07b", "front matter: unacceptable character"),
        ("? {a: b}\n: c", "front matter: a key must be a plain word"),
    ],
)
def test_malformed_front_matter(tmp_path: Path, yaml: str, reason: str) -> None:
    assert why(tmp_path, "a.md", f"---\n{yaml}\n---\n{STORY}").startswith(reason)


def test_unclosed_front_matter(tmp_path: Path) -> None:
    assert why(tmp_path, "a.md", f"---\ntitle: x\n{STORY}").startswith("front matter: not closed")
    assert one(tmp_path, "b.md", f"---\n\n{STORY}").text.startswith("---")


def test_sources_yaml(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    write(tmp_path, "b.txt", "5 March 2024\n\n" + STORY)
    write(
        tmp_path,
        "sources.yaml",
        "a.txt:\n  source: www.osterby-post.co.uk\n  publishd: 2024-03-05\n  title: Harbour board votes to close the north pier\nb.txt:\n",
    )
    (a, b), skipped = read([tmp_path], root=tmp_path)
    assert not skipped
    assert (a.source, a.country, a.published, a.headline) == (
        "www.osterby-post.co.uk",
        "GB",
        None,
        (0, 43),
    )
    assert a.notes[0] == "sources.yaml: unknown key 'publishd'; did you mean \"published\"?"
    assert (b.source, b.published) == (None, "2024-03-05")
    assert b.notes == ("date of publication read from the text",)


@pytest.mark.parametrize(
    ("yaml", "reason"),
    [
        ("a.txt: {source: &x [1], b: *x}", "line 1: anchors and aliases are not read"),
        ("a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\n", "line 1: anchors and aliases are not read"),
        ("a.txt: Osterby Post", "a.txt: keys and values are needed"),
        ("\tx", "line 1:"),
    ],
)
def test_malformed_sources_yaml_leaves_the_articles(tmp_path: Path, yaml: str, reason: str) -> None:
    write(tmp_path, "a.txt")
    write(tmp_path, "sources.yaml", yaml)
    articles, skipped = read([tmp_path], root=tmp_path)
    assert [a.path for a in articles] == ["a.txt"]
    assert [s.path for s in skipped] == ["sources.yaml"]
    assert reason in skipped[0].reason
    assert skipped[0].named


def test_a_folder_gives_its_articles_only(tmp_path: Path) -> None:
    for name in (
        "a.txt", "deep/er/b.md", "README.md", "LICENSE.txt", "CHANGELOG-2.md", "gold.json", ".hidden.txt", ".git/c.txt",
        "license-fee-rise.md", "readme.txt", "d.html", "e.xml", "f.py",
    ):  # fmt: skip
        write(tmp_path, name)
    articles, skipped = read([tmp_path], root=tmp_path)
    assert [a.path for a in articles] == ["a.txt", "deep/er/b.md", "license-fee-rise.md"]
    assert not skipped
    left, _ = read([tmp_path], root=tmp_path, exclude=["deep/*", "a.*"])
    assert [a.path for a in left] == ["license-fee-rise.md"]


def test_a_file_named_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    for name in (".hidden.txt", "README.md", "noext", "a.rst"):
        assert one(tmp_path, name, STORY).path == name
    assert why(tmp_path, "a.html", "<p>x") == ".html files are not read by this version"


def test_links_pipes_and_missing_files(tmp_path: Path) -> None:
    folder = tmp_path / "story"
    write(folder, "a.txt")
    write(folder, "in/b.txt")
    outside = write(tmp_path, "elsewhere/c.txt")
    (folder / "loop").symlink_to(folder)
    (folder / "in" / "up").symlink_to(tmp_path)
    (folder / "self.txt").symlink_to("self.txt")
    (folder / "out.txt").symlink_to(outside)
    (folder / "again.txt").symlink_to("a.txt")
    (folder / "gone.txt").symlink_to("nowhere.txt")
    os.mkfifo(folder / "pipe.txt")
    articles, skipped = read([folder, tmp_path / "missing"], root=tmp_path)
    assert [a.path for a in articles] == ["story/a.txt", "story/in/b.txt"]
    assert skipped == (
        Skipped(path="missing", reason="no such file or folder", named=True),
        Skipped(path="story/gone.txt", reason="a broken link"),
        Skipped(path="story/in/up", reason="a link out of the folder"),
        Skipped(path="story/out.txt", reason="a link out of the folder"),
        Skipped(path="story/pipe.txt", reason="a named pipe"),
        Skipped(path="story/self.txt", reason="a loop of links"),
    )


def test_paths_in_any_order_and_twice_give_the_same(tmp_path: Path) -> None:
    paths = [write(tmp_path, f"{name}/x.txt") for name in "abc"]
    forward = read([*paths, tmp_path], root=tmp_path)
    assert forward == read([tmp_path, *reversed(paths)], root=tmp_path)
    assert len(forward[0]) == 3


def test_paths_outside_the_root_keep_the_folder_of_the_story(tmp_path: Path) -> None:
    write(tmp_path, "one/story/a.txt")
    write(tmp_path, "two/story/a.txt")
    write(tmp_path, "three/other/b.txt")
    folders = [tmp_path / "one/story", tmp_path / "two/story", tmp_path / "three/other"]
    articles, _ = read(folders, root=tmp_path / "desk")
    assert [a.path for a in articles] == ["one/story/a.txt", "other/b.txt", "two/story/a.txt"]


def test_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(STORY.encode())

    write(tmp_path, "desk/a.txt", "An older draft of the story about the pier.\n")
    write(tmp_path, "desk/b.txt")
    monkeypatch.setattr(sys, "stdin", Stdin)
    articles, skipped = read([tmp_path / "desk", "-"], root=tmp_path, stdin_name="desk/a.txt")
    assert not skipped
    assert [(a.path, a.text == STORY) for a in articles] == [
        ("desk/a.txt", True),
        ("desk/b.txt", True),
    ]


def test_standard_input_without_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stdin:
        buffer = io.BytesIO(f"---\ntitle: Pier to close\n---\n{STORY}".encode())

    monkeypatch.setattr(sys, "stdin", Stdin)
    (article,), _ = read(["-"], root=tmp_path)
    assert (article.path, article.title) == ("-", "Pier to close")
