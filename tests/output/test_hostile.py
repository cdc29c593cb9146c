"""A hostile article changes nothing in any format but its own quoted text.

Each format is made twice, of a harmless report and of one in which every text that an
article can supply is hostile, and read by a parser of that format: what is left without
the texts has to be the same.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from report_samples import finding, location, money, omission

from linter.model.article import Article, Skipped
from linter.model.report import Cell, FactRow, Report, StoryTable
from linter.output import FORMATS

ATTACKS = (
    "::error file=x::pwned",
    "##[error]pwned",
    "%0A::error::pwned%0D",
    "\x1b[2J\x1b]8;;https://x.example\x07link\x1b]8;;\x07\x9b31m",
    "\u202egnp.exe\u2066 \u200f",
    "<script>alert(1)</script></script><img src=x onerror=alert(1)>",
    "]]> <!-- --> <!DOCTYPE x [<!ENTITY y 'z'>]> &amp; &#0;",
    "| a | b |\r\n|---|---|\r\n",
    "```\n# heading\n- list\n[link](https://x.example) ![image](x.png) <b>",
    "@maintainers #1 www.x.example https://x.example :smile: $x$ `code` ~~struck~~ **bold**",
    "[1](2) {0} \\",
    '", "severity": "error", "',
    "\r::stop-commands::x\n\n::add-mask::e",
    "\u2028::error::x\u2029\x85\x0b\x0c\x00",
    "'; \ud800 \ufffe \uffff \U0001f469\u200d\U0001f692",
)
HARMLESS = "plain words"


def hostile_report(words: str, *, severity: str = "warning") -> Report:
    """A report in which ``words`` are the text, title, source, message, label and story."""
    text = f"{words}\n\nBefore it {words} and {words} after it.\n\n{words}"
    texts = {"a.md": text, "b.md": f"{words}{text}", "c.md": "Nothing of it."}
    place = location("a.md", text, words, role="primary", label=words, fact=money(text, words, 1))
    found = finding(
        place,
        location("b.md", texts["b.md"], words, label=words),
        omission("c.md", label=words),
        message=words,
        explanation=words,
    )
    end = len(words)
    cells = (
        Cell(article="a.md", state="same", text=words, start=0, end=end),
        Cell(article="b.md", state="differs", text=words, start=0, end=end),
        Cell(article="c.md", state="not given"),
    )
    return Report(
        version="0.1.0",
        model=None,
        articles=tuple(
            Article(
                id=path,
                path=path,
                text=text,
                prose=text,
                sha256="0" * 64,
                title=words,
                source=words,
            )
            for path, text in texts.items()
        ),
        stories=(
            StoryTable(
                id=words,
                articles=tuple(texts),
                copies=(("b.md", "a.md"),),
                facts=(FactRow(label=words, kind="money", cells=cells),),
            ),
        ),
        findings=(found,),
        skipped=(Skipped(path=words, reason=words),),
        coverage={
            "facts": 3,
            "figures": 2,
            "aligned": 2,
            "alone": 0,
            "by_kind": {},
            "not_checked": [{"path": words, "reason": words}],
        },
    )


def terminal_shape(text: str) -> list[str]:
    """The frame of the lines: what stands before any text of an article."""
    for line in text.split("\n"):
        assert not [c for c in line if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")], repr(
            line
        )
        assert "\u202e" not in line
        assert "##[" not in line
        assert not line.lstrip().startswith("::")
    found = (
        re.match(r"\d* {0,5}(\||-->|= \w+:)|\w+\[S201\]|not checked|≠|Story", x)
        for x in text.split("\n")
    )
    return [match[0] for match in found if match]


def commands(text: str) -> list[Any]:
    """What GitHub's runner makes of a log (ActionCommand.cs), without the texts."""
    found: list[Any] = []
    for line in re.split(r"\r\n|\r|\n", text):
        assert "##[" not in line
        if line.lstrip().startswith("::"):
            head, _, _ = line.lstrip()[2:].partition("::")
            command, _, fields = head.partition(" ")
            names = [field.partition("=")[0] for field in fields.split(",")]
            # A place over more than one line has no columns.
            found.append((command, [name for name in names if name not in ("col", "endColumn")]))
    return found


def json_shape(text: str) -> Any:
    assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"]
    assert "##[" not in text
    return [
        _blank(json.loads(part))
        for part in ([text] if text.startswith(("[", "{\n")) else text.splitlines())
    ]


def _blank(value: Any) -> Any:
    if isinstance(value, dict):
        # A SARIF place that is a paragraph of its own has no context beside it.
        return {key: _blank(inner) for key, inner in value.items() if key != "contextRegion"}
    if isinstance(value, list):
        return [_blank(inner) for inner in value]
    return type(value).__name__


def xml_shape(text: str) -> list[tuple[str, list[str]]]:
    assert "##[" not in text
    return [
        (element.tag, sorted(element.attrib)) for element in ET.fromstring(text.encode()).iter()
    ]


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Any] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, [name for name, _ in attrs]))

    def handle_endtag(self, tag: str) -> None:
        self.found.append(f"/{tag}")

    def handle_comment(self, data: str) -> None:
        self.found.append("comment")

    def handle_decl(self, decl: str) -> None:
        self.found.append(decl)

    def unknown_decl(self, data: str) -> None:
        self.found.append("declaration")


def html_shape(text: str) -> list[Any]:
    assert "##[" not in text
    parser = _Tags()
    parser.feed(text)
    parser.close()
    return parser.found


def markdown_shape(text: str) -> list[str]:
    assert "##[" not in text
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    return [name for token in tokens for name in _names(token)]


def _names(token: Any) -> Iterator[str]:
    if token.type != "inline":
        yield token.type
    for child in token.children or []:
        if child.type == "html_inline":
            yield child.content
        elif child.type not in ("text", "text_special", "softbreak"):
            yield child.type


SHAPES: dict[str, Callable[[str], Any]] = {
    "full": terminal_shape,
    "concise": terminal_shape,
    "table": terminal_shape,
    "json": json_shape,
    "jsonl": json_shape,
    "sarif": json_shape,
    "gitlab": json_shape,
    "rdjson": json_shape,
    "github": commands,
    "markdown": markdown_shape,
    "summary": markdown_shape,
    "junit": xml_shape,
    "html": html_shape,
}


def test_every_format_has_its_parser() -> None:
    assert set(SHAPES) == set(FORMATS)


@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_attack(name: str, attack: str) -> None:
    _check(name, attack)


@pytest.mark.parametrize("name", sorted(FORMATS))
@settings(max_examples=25, deadline=None)
@given(
    words=st.text(
        st.one_of(st.characters(), st.sampled_from("".join(ATTACKS))), min_size=1, max_size=40
    )
)
def test_any_text(name: str, words: str) -> None:
    if words.strip():
        _check(name, f"x{words}")


def _check(name: str, words: str) -> None:
    shape = SHAPES[name]
    assert shape(_render(name, words)) == shape(_render(name, HARMLESS))


def _render(name: str, words: str) -> str:
    # Wide enough that no line is folded: folding is not the attack.
    return FORMATS[name].render(hostile_report(words), width=1_000)


@pytest.mark.parametrize("columns", [40, 72])
@pytest.mark.parametrize("attack", ATTACKS, ids=ascii)
@pytest.mark.parametrize("name", sorted(set(FORMATS) - {"github"}))
def test_no_folded_line_opens_a_command(name: str, attack: str, columns: int) -> None:
    words = f"{attack} " * 12
    text = FORMATS[name].render(hostile_report(words), width=columns, colour=True)
    plain = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert "##[" not in plain
    assert not [line for line in plain.split("\n") if line.lstrip().startswith("::")]


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_hostile_file_names(name: str) -> None:
    path = "a\x1b[2J\n::error::x ##[error]|<b>`.md"
    made = hostile_report(HARMLESS).to_dict()
    blob = json.dumps(made).replace('"a.md"', json.dumps(path))
    shape = SHAPES[name]
    assert shape(FORMATS[name].render(json.loads(blob), width=1_000)) == shape(
        FORMATS[name].render(made, width=1_000)
    )


@pytest.mark.parametrize("name", sorted(FORMATS))
def test_output_can_be_written_as_utf_8(name: str) -> None:
    FORMATS[name].render(hostile_report("\ud800 \udfff")).encode("utf-8")
