"""Hostile text shows what it is and does nothing."""

from __future__ import annotations

import json
import re
import unicodedata
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from linter.output.escape import (
    command_data,
    command_property,
    markdown,
    markup,
    to_json,
    visible,
    visible_characters,
    without_commands,
)

HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            list("#[]:\\`*_<>|~!-+=.()&@$'\"\r\n\t\x1b\x07\x9b\u202e\u2066\u200b\ufeff")
        ),
    ),
    max_size=60,
)
UNSAFE = re.compile(r"##\[")


@given(HOSTILE)
def test_visible_text_is_one_line_without_controls_or_commands(text: str) -> None:
    shown = visible(text)
    assert "##[" not in shown
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert not [
        c for c in shown if unicodedata.bidirectional(c) in ("RLO", "LRO", "RLI", "PDF", "PDI")
    ]


@given(HOSTILE)
def test_visible_characters_are_visible_text_code_point_by_code_point(text: str) -> None:
    pieces = visible_characters(text)
    assert len(pieces) == len(text)
    assert "".join(pieces) == visible(text)


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs", "M")), max_size=40))
def test_harmless_text_is_left_alone(text: str) -> None:
    assert visible(text) == text.replace("##[", "##\\[")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mred", "␛[31mred"),
        ("a\u202eb", "a<U+202E>b"),
        ("one\r\ntwo\tthree", "one  two three"),
        ("\x9b2J", "<U+009B>2J"),
        ("##[error]x", "##\\[error]x"),
        ("\ud800", "<U+D800>"),
        ("👩\u200d🚒", "👩\u200d🚒"),
        ("£2.2bn – “Orla’s”", "£2.2bn – “Orla’s”"),
    ],
)
def test_visible(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.lists(HOSTILE), st.sampled_from(["", "  ", "\x1b[1;31m", "\u3000"]))
def test_no_line_of_a_log_opens_a_command(texts: list[str], lead: str) -> None:
    shown = without_commands("\n".join(f"{lead}{visible(text)}" for text in texts))
    assert not [x for x in shown.split("\n") if re.match(r"(\s|\x1b\[[0-9;]*m)*::", x)]
    assert shown.replace("\\::", "::") == "\n".join(f"{lead}{visible(t)}" for t in texts).replace(
        "\\::", "::"
    )


@given(HOSTILE)
def test_workflow_command_parts_stay_on_their_line_and_in_their_field(text: str) -> None:
    assert not {"\r", "\n"} & set(command_data(text))
    assert not {"\r", "\n", ":", ","} & set(command_property(text))
    back = command_data(text).replace("%0A", "\n").replace("%0D", "\r").replace("%25", "%")
    assert back == text


@given(HOSTILE)
def test_markdown_renders_as_the_text_itself(text: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False, "html": True}).parse(markdown(text))
    inline = [child for token in tokens for child in token.children or []]
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    assert {child.type for child in inline} <= {"text", "text_special"}
    rendered = "".join(child.content for child in inline).replace("\u200b", "")
    assert rendered == visible(text).strip()


@pytest.mark.parametrize(
    "text",
    ["@desk", "see #12", "https://x.example", "www.x.example", ":smile:", "GH-3", "a@b.example"],
)
def test_markdown_breaks_what_github_links(text: str) -> None:
    assert "&#8203;" in markdown(text)


@given(HOSTILE)
def test_markup_is_read_back_as_visible_text(text: str) -> None:
    element = ET.fromstring(f'<a b="{markup(text)}">{markup(text)}</a>')
    shown = visible(text)
    if not any(unicodedata.category(c) == "Cn" and ord(c) & 0xFFFE == 0xFFFE for c in shown):
        assert (element.text or "") == shown
        assert element.get("b") == shown


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=60))
def test_json_is_printable_and_read_back(text: str) -> None:
    dumped = to_json({"a": text})
    assert json.loads(dumped) == {"a": text}
    assert not [c for c in dumped if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp")]
    assert "\u202e" not in dumped
    assert "##[" not in dumped


def test_json_survives_half_a_surrogate_pair() -> None:
    assert to_json("\ud800").encode() == b'"\\ud800"'
