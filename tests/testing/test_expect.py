"""The lines of expect blocks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linter.testing import Expected, Spot, parse_expect
from linter.testing.expect import differences

LINE = 'C501 a.md "a \\"fair\\" price" ~ b/c.md "£5m" ~ d.md ! e.md ! f.md "no word"'


def test_all_parts() -> None:
    (found,) = parse_expect(f"\n  {LINE}\n")
    assert found == Expected(
        code="C501",
        primary=Spot("a.md", 'a "fair" price'),
        related=(Spot("b/c.md", "£5m"), Spot("d.md")),
        omits=(Spot("e.md"), Spot("f.md", "no word")),
    )
    assert str(found) == LINE


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs")), min_size=1)


@given(st.lists(WORDS, min_size=1, max_size=4))
def test_what_is_written_is_read(words: list[str]) -> None:
    finding = Expected(
        code="S201",
        primary=Spot("a.md", words[0]),
        related=tuple(Spot("b.md", word) for word in words[1:]),
    )
    assert parse_expect(str(finding)) == (finding,)


@pytest.mark.parametrize(
    "line", ["", "S201", "s201 a.md", 'S201 a.md "x', 'S201 "x"', "S201 a.md ~"]
)
def test_faulty_lines(line: str) -> None:
    if not line:
        assert parse_expect(line) == ()
        return
    with pytest.raises(ValueError, match="not "):
        parse_expect(line)


def test_places_beside_those_listed_are_allowed_and_blanks_do_not_count() -> None:
    (wanted,) = parse_expect('S201 a.md "two  words" ~ b.md')
    (found,) = parse_expect('S201 a.md "two words" ~ b.md "x" ~ c.md "y" ! d.md')
    assert differences([wanted], [found]) == ()
    assert differences([found], [wanted]) == (f"missing: {found}", f"unexpected: {wanted}")


def test_each_finding_answers_one_expectation() -> None:
    (one,) = parse_expect('S201 a.md "x"')
    assert differences([one, one], [one]) == (f"missing: {one}",)
    assert differences([one], [one, one]) == (f"unexpected: {one}",)
