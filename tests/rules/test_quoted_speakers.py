"""A302 and A303: what only looks cut, and whom "he" may mean, on invented stories."""

from __future__ import annotations

import pytest
from test_attribution import codes

SAID = "said Tamsin Orrery, who chairs the harbour board of Kelder."
BOTH = "The pumps sang all night like a choir of drowned sailors"


@pytest.mark.parametrize(
    ("short", "full"),
    [
        # nothing is denied or supposed
        (f"“The pier will be finished in the spring,” {SAID}", f"“I wish to tell you all that the pier will be finished in the spring,” {SAID}"),
        (f"“The whole harbour is at stake this winter,” {SAID}", f"“Nothing less than the whole harbour is at stake this winter,” {SAID}"),
        # a clause of its own, with "but"
        (f"“The new ferry is the best in the region,” {SAID}", f"“We are not rich here, but the new ferry is the best in the region,” {SAID}"),
        # one thing more
        (f"“We will rebuild the pier stone by stone,” {SAID}", f"“We will rebuild the pier stone by stone, while keeping the cafe open,” {SAID}"),
        (f"“We will rebuild the pier stone by stone,” {SAID}", f"“We will rebuild the pier stone by stone, but also the old cafe,” {SAID}"),
        # the reporter's own words finish the sentence
        (
            "“In the old basin it was not” safer to wait for the tide, Tamsin Orrery said.",
            f"“In the old basin it was not. But those boats were small and few,” {SAID}",
        ),
    ],
)  # fmt: skip
def test_no_cut(short: str, full: str) -> None:
    assert "A302" not in codes(short, full)


@pytest.mark.parametrize(
    "other",
    [
        f"Colin Haverly had been asleep in the lounge. “{BOTH},” he told the Gazette. “Then the lights went out.”",
        f"“{BOTH}. I never heard such a thing in forty years,” said Colin Haverly, a retired pilot.",
    ],
)
def test_two_people(other: str) -> None:
    one = f"“{BOTH},” Brenda Ostler said. “We could not sleep.”"
    assert codes(one, other) == ["A303"]


@pytest.mark.parametrize(
    "other",
    [
        # named too far away
        f"Colin Haverly retired in 1998. The mayor has run the pharmacy since. Nobody slept. “{BOTH},” she said.",
        # the owner of what speaks
        f"Colin Haverly's own lawyer was on the pier. “{BOTH},” he said.",
        # a club, by its one name
        f"Haverly, who are last in the league, had a clause in the contract. “{BOTH},” he said.",
    ],
)
def test_perhaps_one_person(other: str) -> None:
    assert codes(f"“{BOTH},” Brenda Ostler said.", other) == []


def test_a_phrase_of_everybody() -> None:
    one = "The board will decide “as quickly as possible”, Brenda Ostler said."
    other = (
        "“The committee is working as quickly as possible to find the leak,” Colin Haverly said."
    )
    assert codes(one, other) == []


@pytest.mark.parametrize(
    "other",
    [
        # described right after the name
        f"Colin Haverly, for the shipowners, was not convinced. “{BOTH},” the lawyer told the hearing.",
        f"Colin Haverly, of the Dockers' Union, shook his head. “{BOTH},” the union organiser said.",
        # "he", over a sentence that names nobody
        f"Colin Haverly was not on the pier. Speaking by telephone, he blamed the board. “{BOTH},” he told us.",
    ],
)
def test_two_people_without_a_name_beside_the_words(other: str) -> None:
    assert codes(f"“{BOTH},” Brenda Ostler said.", other) == ["A303"]


@pytest.mark.parametrize(
    "other",
    [
        # the lawyer is she whom the sentence before is about
        f"Colin Haverly, of the Dockers' Union, was fined. “{BOTH},” the lawyer said.",
        # nothing says who he is
        f"Colin Haverly was fined again. “{BOTH},” the lawyer said.",
        # both are named in the sentence before
        f"Colin Haverly had met Brenda Ostler on the pier. “{BOTH},” he said.",
        # named in somebody's words only
        f"“We all know Colin Haverly here,” the mayor said. “{BOTH},” he said.",
    ],
)
def test_nobody_is_named(other: str) -> None:
    assert codes(f"“{BOTH},” Brenda Ostler, a lawyer, said.", other) == []


def test_a_body_speaks_by_its_people() -> None:
    one = f"“{BOTH} and nobody slept,” the Kelder Harbour Board said."
    other = f"“{BOTH}, but nobody slept,” said Colin Haverly of the Kelder Harbour Board."
    assert codes(one, other) == ["A301"]


def test_one_answer_in_two_renderings_is_one_finding() -> None:
    one = "“The old pier will be rebuilt stone by stone. The pumps have run every night since May. Nobody will pay for it,” said Tamsin Orrery."
    other = "“The old pier should be rebuilt stone by stone. The pumps have run every evening since May. Nobody will pay for it,” said Tamsin Orrery."
    assert codes(one, other) == ["A301"]
