"""British and American spellings of one word, and words that only look like such."""

from __future__ import annotations

import pytest

from linter.alignment.britishwords import american

PAIRS = """
centred centered / centring centering / organisation organization / favourite favorite / neighbourhoods neighborhoods
travelled traveled / modelling modeling / fuelled fueled / theatres theaters / analysed analyzed / dialogues dialogs
offences offenses / practising practicing / enrolment enrollment / fulfil fulfill / skilful skillful / greying graying
programmes programs / ploughed plowed / smouldering smoldering / scepticism skepticism / haemorrhage hemorrhage
paediatrician pediatrician / anaesthetist anesthetist / manoeuvre maneuver / manoeuvred maneuvered / towards toward
learnt learned / spilt spilled / maths math / honourable honorable / harboured harbored / jewellery jewelry
councillors councilors / cheques checks / ageing aging / likeable likable / artefacts artifacts / totalled totaled
"""
APART = """
filled filed / polled poled / called caled / mourning morning / wards ward / awards award / advice advise / billed biled
story store / planned planed / court cort / prophecy prophet / analysis analyze / seller sealer
"""


def _pairs(text: str) -> list[tuple[str, ...]]:
    return [tuple(pair.split()) for line in text.strip().splitlines() for pair in line.split(" / ")]


@pytest.mark.parametrize(("british", "other"), _pairs(PAIRS))
def test_one_word(british: str, other: str) -> None:
    assert american(british) == american(other)


@pytest.mark.parametrize(("one", "other"), _pairs(APART))
def test_two_words(one: str, other: str) -> None:
    assert american(one) != american(other)
