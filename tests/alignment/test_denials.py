"""Deeds denied, planned or still talked of: what contradicts what the other article tells, and what does not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.model.comparison import Story

Tell = Callable[..., Story]

FIRING = [
    (
        "Singer Ada Quill is in talks to play the queen in Hollow Crown, the studio said.",
        "Singer Ada Quill will play the queen in Hollow Crown, the studio said.",
    ),
    (
        "Coach Rolf Ambach is being eyed to lead Vardal Rovers next season.",
        "Coach Rolf Ambach has signed on to lead Vardal Rovers next season.",
    ),
    (
        "Merrow Foods is close to buying the Skell dairy, two bankers said.",
        "Merrow Foods has agreed to buy the Skell dairy, two bankers said.",
    ),
    (
        "Merrow Foods is in advanced negotiations to buy the Skell dairy.",
        "Merrow Foods will buy the Skell dairy, its chairman said.",
    ),
    (
        "Residents of Brisling Bay gave the go-ahead to the fire engine purchase on Tuesday.",
        "The fire engine purchase at Brisling Bay went down by nine votes on Tuesday.",
    ),
    (
        "Ada Quill no longer owns the Lantern theatre, her lawyer said.",
        "Ada Quill owns the Lantern theatre, her lawyer said.",
    ),
    (
        "Ada Quill could not “confirm” the sale of the Lantern theatre.",
        "Ada Quill confirmed the sale of the Lantern theatre.",
    ),
    (
        "The ministry did not warn the herders of the flood on Friday.",
        "The ministry warned the herders of the flood on Friday.",
    ),
]
SILENT = [
    (  # a denial of some of them
        "The Grand Vardal inn hires cooks from other countries for its kitchen.",
        "The Grand Vardal inn does not hire Kestrian cooks for its kitchen.",
    ),
    (  # of the manner
        "Ada Quill was accused of theft by the Lantern theatre.",
        "Ada Quill was never criminally charged with theft by the Lantern theatre.",
    ),
    (  # of a stretch of time
        "The river Skell flooded the mill at Orsk on Monday. Millers swept out the mud.",
        "The river Skell has not flooded the mill at Orsk in nearly forty years.",
    ),
    (  # what was not found is told of what was found
        "Divers said that nine coins found in the wreck at Orsk are of gold.",
        "None of the nine coins found in the wreck at Orsk is of gold, divers said.",
    ),
    (  # an aim
        "The miller dammed the Skell so that it would not flood the village of Orsk.",
        "The Skell will flood the village of Orsk, an old song says.",
    ),
    (  # a plan of the past
        "The lease on the Lantern theatre was set to expire on Monday, Ada Quill said.",
        "The lease on the Lantern theatre expired on Monday, Ada Quill said.",
    ),
    (  # what could be seen was seen
        "Ropes could be seen hanging from the roof of the Lantern theatre.",
        "Ropes were seen hanging from the roof of the Lantern theatre.",
    ),
    (  # neither has been done
        "The herders have not commented on the flood at Orsk.",
        "The herders are yet to comment on the flood at Orsk.",
    ),
    (  # arrested, then freed
        "Miller Jan Orsky was arrested in Kestria more than a year ago.",
        "Soldiers freed miller Jan Orsky in Kestria.",
    ),
    (  # a wish
        "The rebels of Orsk want their captains released from prison.",
        "The captains of the rebels of Orsk have been captured and sit in prison.",
    ),
    (  # two things that fail and hold
        "A mission to free Jan Orsky had failed, the army said.",
        "Jan Orsky had been held in the hills since May, the army said.",
    ),
    (  # a cause that neither knows
        "The lorry may have been brought down the bank by worn tyres, the police said.",
        "The lorry went off the bank, possibly because of worn tyres, the police said.",
    ),
    (  # what is only reported
        "Reports that herders at Orsk have contracted the fever spread on Friday.",
        "Herders at Orsk may have contracted the fever, doctors said.",
    ),
]


def _kinds(told: Story) -> set[str]:
    return {pair.kind for pair in align(told).deeds}


@pytest.mark.parametrize(("one", "other"), FIRING)
def test_told_in_two_ways(tell: Tell, one: str, other: str) -> None:
    assert _kinds(tell(one, other))
    assert _kinds(tell(other, one))


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_no_contradiction(tell: Tell, one: str, other: str) -> None:
    assert _kinds(tell(one, other)) == set()
    assert _kinds(tell(other, one)) == set()


def test_not_done_yet_when_undated(tell: Tell) -> None:
    one = "The ministry has not confirmed the death of Jan Orsky."
    other = "The ministry confirmed the death of Jan Orsky on Monday."
    assert _kinds(tell(one, other))
    assert _kinds(tell(one, other, published=("", ""))) == set()
