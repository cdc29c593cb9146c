"""Fits the weights by which two names told in one story are one thing told differently.

    python benchmarks/nameodds.py SET ... [--planted N] [--details] [--write]

A SET is a folder of stories, folders of articles with gold.json each. A pair of mentions is positive
where it is a labelled disagreement about a place or a name, left out where it is tolerated, of another
kind or of the same two names elsewhere, else negative. ``--planted`` names a story that another article
tells in like words are changed in one article and are further positives, of less weight, with a base
of their own that is left out of the weights. What is printed was found with the topic of the story left
out of the fit: labelled items found, and pairs of names told wrongly, by probability. ``--write`` puts the
weights, fitted on all, into the package.
"""

from __future__ import annotations

import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import fits  # noqa: E402
from fits import Row, topic  # noqa: E402

from linter.alignment.mentionpairs import (  # noqa: E402
    MentionPair,
    NameGround,
    ground_of,
    name_ground,
    sort_of,
)
from linter.alignment.mentions import Mention  # noqa: E402
from linter.alignment.nameodds import candidates, features, rivals  # noqa: E402
from linter.alignment.rarity import story_rarity  # noqa: E402
from linter.model.comparison import Story  # noqa: E402

DATA = HERE.parent / "linter" / "alignment" / "data" / "nameodds.json"
RIGHT = frozenset(("N404", "N405"))
FOLDS = 15
PLANTED_WEIGHT = 0.6
LARGE = 8  # articles of a story in which one name is changed
LEVELS = (0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2, 0.15, 0.1)
ALIKE = 0.08  # what the sentences of one thing's two mentions share at least
FEW = 3  # mentions of a name that is changed
MADE_UP = "zqarow"
PART_CHANGED = 0.7  # of the names of several words


def main() -> int:
    """Print what the fit finds on stories left out; 0."""
    args = fits.arguments(__doc__, planted="names changed in each story").parse_args()
    rng = random.Random(7)  # noqa: S311
    rows = [row for folder in args.sets for row in _set_rows(folder, args.planted, rng)]
    fits.report(
        rows, args, folds=FOLDS, levels=LEVELS, data=DATA, about="fitted by benchmarks/nameodds.py"
    )
    return 0


def _set_rows(folder: Path, planted: int, rng: random.Random) -> Iterator[Row]:
    for story, gold in fits.stories(folder):
        yield from story_rows(folder.name, story, gold, planted, rng)


def story_rows(
    set_name: str, story: Story, gold: Mapping[str, Any], planted: int, rng: random.Random
) -> Iterator[Row]:
    """The rows of a story: its labelled pairs and ``planted`` names changed."""
    on = name_ground(story, story_rarity(story.readings))
    yield from _labelled(set_name, story, on, gold)
    yield from _planted(set_name, story, on, planted, rng)


def _labelled(
    set_name: str, story: Story, on: NameGround, gold: Mapping[str, Any]
) -> Iterator[Row]:
    tolerated = gold.get("tolerated", [])
    views = [(i["id"].split("~")[0], i) for i in gold["findings"] if RIGHT & set(i["rules"])]
    views += [
        (i["id"].split("~")[0], i) for i in tolerated if "~" in i["id"] and RIGHT & set(i["rules"])
    ]
    others = [*tolerated, *(i for i in gold["findings"] if not RIGHT & set(i["rules"]))]
    among = rivals(on)
    for pairs, many in candidates(on):
        found = [
            frozenset(f"{story.id}/{i}" for i, item in views if _is_about(item, story, pair))
            for pair in pairs
        ]
        for pair, items in zip(pairs, found, strict=True):
            if not items and (any(found) or any(_is_about(item, story, pair) for item in others)):
                continue
            yield Row(
                set_name,
                topic(set_name, story.id),
                features(pair, many, on, among),
                bool(items),
                items,
                1.0,
                (story.id, pair.a.name, pair.b.name),
                _shown(story, pair),
            )


def _planted(
    set_name: str, story: Story, on: NameGround, changes: int, rng: random.Random
) -> Iterator[Row]:
    """The rows of names changed in one article, against all names of the others."""
    partners = _partners(on)
    chosen = sorted(partners)
    rng.shuffle(chosen)
    for article, name in chosen[: min(changes, 1) if len(on.mentions) >= LARGE else changes]:
        old = next(one for one in on.mentions[article] if one.name == name)
        new = _other_name(old, rng)
        changed = [
            [_renamed(one, new) if n == article and one.name == name else one for one in own]
            for n, own in enumerate(on.mentions)
        ]
        after = ground_of(changed, on.texts, on.weight)
        among = rivals(after)
        for pairs, many in candidates(after):
            for pair in pairs:
                mine, other = (pair.a, pair.b) if pair.a.name == new else (pair.b, pair.a)
                if mine.name != new or mine.article != article:
                    continue
                right = (other.article, other.start) in partners[article, name]
                if other.name == name and not right:
                    continue
                yield Row(
                    set_name,
                    topic(set_name, story.id),
                    features(pair, many, after, among),
                    right,
                    frozenset({f"{story.id}/{article}/{name}"} if right else ()),
                    PLANTED_WEIGHT,
                    (story.id, str(article), name, other.name),
                    "",
                )


def _partners(on: NameGround) -> dict[tuple[int, str], set[tuple[int, int]]]:
    """The mentions of other articles that tell of one thing by the same name, as far as may be taken
    for sure: the most alike of their articles to one another; by article and name, few of one article."""
    best: dict[tuple[int, int], float] = defaultdict(float)
    for pair in on.pairs:
        if sort_of(pair.a) == sort_of(pair.b):
            for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
                best[id(one), other.article] = max(best[id(one), other.article], pair.alike)
    times: dict[tuple[int, str], int] = defaultdict(int)
    for own in on.mentions:
        for one in own:
            times[one.article, one.name] += 1
    found: dict[tuple[int, str], set[tuple[int, int]]] = defaultdict(set)
    for pair in on.pairs:
        a, b = pair.a, pair.b
        first = pair.alike >= max(best[id(a), b.article], best[id(b), a.article])
        if a.name != b.name or pair.alike < ALIKE or not first:
            continue
        for one, other in ((a, b), (b, a)):
            if times[one.article, one.name] <= FEW:
                found[one.article, one.name].add((other.article, other.start))
    return found


def _other_name(old: Mention, rng: random.Random) -> str:
    """A made-up name, or for a name of several words mostly one with another word in it."""
    words = old.name.split()
    if sort_of(old) == "name" and len(words) > 1 and rng.random() < PART_CHANGED:
        words[rng.randrange(len(words))] = MADE_UP
        return " ".join(words)
    return MADE_UP


def _renamed(one: Mention, name: str) -> Mention:
    return replace(one, name=name)


def _is_about(item: Mapping[str, Any], story: Story, pair: MentionPair) -> bool:
    """Whether the labelled ``item`` sets the two mentions against each other."""
    sides = (pair.a, pair.b)
    names = [Path(story.readings[one.article].article.path).name for one in sides]
    for one, name in zip(sides, names, strict=True):
        text, wanted = story.readings[one.article].article.text, item["spans"].get(name)
        if wanted is None or not _touches(
            one, text, [wanted] if isinstance(wanted, str) else wanted
        ):
            return False
    return fits.opposed(item, [frozenset((name,)) for name in names])


def _touches(one: Mention, text: str, wanted: Sequence[str]) -> bool:
    for words in wanted:
        at = text.find(words)
        while at >= 0:
            if one.start < at + len(words) and at < one.end:
                return True
            at = text.find(words, at + 1)
    return False


def _shown(story: Story, pair: MentionPair) -> str:
    texts = []
    for one in (pair.a, pair.b):
        article = story.readings[one.article].article
        around = article.prose[max(0, one.start - 60) : one.end + 40].replace("\n", " ")
        texts.append(f"{Path(article.path).name} …{around}…")
    return f"{story.id}: {pair.a.name} | {pair.b.name}: {' || '.join(texts)}"


if __name__ == "__main__":
    sys.exit(main())
