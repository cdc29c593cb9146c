"""How rare a word is, in English and in the story: what two passages share counts by that.

The table was counted on the documents of the treebanks that the embedded model was
trained on (UD English EWT and GUM); it holds no text, only rarities, in nats.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from collections import Counter
from collections.abc import Callable, Iterable

from ..model.fact import Reading
from .wordgroups import canonical

PAIRS = 10  # of articles of the stories for which the floors of rarity were set
CAP = 6.5  # a word that the treebanks never saw says no more than one they saw a few times


@functools.cache
def background() -> tuple[dict[str, float], float]:
    """Rarity by canonical lemma (the commonest of its words), and that of a word not in the table."""
    data = importlib.resources.files(__package__).joinpath("data/rarity.json")
    table = json.loads(data.read_text(encoding="utf-8"))
    rarity: dict[str, float] = {}
    for value, words in table["rarity"].items():
        for word in map(canonical, words.split()):
            rarity[word] = min(float(value), rarity.get(word, math.inf))
    return rarity, float(table["unseen"])


def story_rarity(readings: Iterable[Reading]) -> Callable[[str], float]:
    """A function from a canonical lemma to its weight: half its rarity in English, half in this story."""
    sentences = [s for reading in readings for s in reading.sentences]
    seen = Counter(w for s in sentences for w in {canonical(word.lemma) for word in s.words})
    rarity, unseen = background()
    total = len(sentences) + 1

    @functools.cache
    def weight(lemma: str) -> float:
        english = min(rarity.get(lemma, unseen), CAP)
        here = math.log(total / (1 + seen[lemma]))
        return 0.5 * english + 0.5 * max(here, 0.0)

    return weight


def by_chance(articles: int) -> float:
    """How much rarer, in nats, shared words have to be in a story of so many articles: the more of
    them are set side by side, the more pairs meet by chance. 0 for five and fewer."""
    pairs = articles * (articles - 1) / 2
    return math.log(pairs / PAIRS) if pairs > PAIRS else 0.0
