"""What became of the people that a figure counts: dead, hurt, missing, rescued, held, moved out.

The counts of an accident or an attack are told with many verbs and often without a noun
("86 were brought ashore alive"), so that the fate, not the head noun, says what is counted.
The words are those of casualty reporting in general, by stem.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .wordgroups import canonical

_WORDS = {
    "dead": "die dead death kill killed killing fatality fatal perish slay slaying murder homicide massacre "
    "slaughter assassinate assassination execute execution behead lynch strangle asphyxiate suffocate electrocute "
    "victim drown lifeless body corpse",
    "hurt": "injure injured injury hurt wound wounded treat treatment hospitalise hospitalize",
    "rescued": "rescue rescued save survive survivor alive pluck ashore unhurt unharmed",
    "missing": "missing miss unaccounted account disappear trace search untraced",
    "held": "arrest arrested detain custody apprehend",
    "moved": "evacuate evacuation displace shelter homeless",
    "aboard": "aboard board onboard passenger",
}
_FATES = {canonical(word): fate for fate, words in _WORDS.items() for word in words.split()}
NEAR = 0.45  # the weight of a word some six words from the figure in its own clause
# Nouns that stand for people in general, or for none in particular.
PEOPLE = frozenset(
    map(
        canonical,
        "people person man woman child adult other victim survivor passenger resident worker "
        "student pupil villager soldier officer policeman miner tourist member casualty one".split(),
    )
)


# "The slayings of the two women", "the rescue of at least nine".
_AMONG = frozenset("the all at least about around some these those up to more than over".split())


def fate_of(words: Mapping[str, float], before: Sequence[str] = ()) -> str | None:
    """The fate that the words nearest to a figure tell of those counted; None where they tell none.

    A noun that the figure completes tells it, whatever the verb: who is arrested in "arrested in the
    slayings of two women" is somebody else. ``before`` are the words before the figure, the nearest first.
    """
    of = next((n for n, word in enumerate(before) if word not in _AMONG), len(before))
    if before[of : of + 1] == ("of",) and (own := _FATES.get("".join(before[of + 1 : of + 2]))):
        return own
    told = [(weight, _FATES[word]) for word, weight in words.items() if word in _FATES]
    weight, fate = max(told, default=(0.0, ""))
    return fate if weight >= NEAR else None
