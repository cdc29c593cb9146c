"""Drafts for statements of one deed that do not fit together."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from linter.check.rule import Draft, Options, Place
from linter.model.comparison import Alignment, Deed, DeedPair, Ref, Story

from ..common import SHOWN, source

# In a story of more articles than this, chance makes more pairs of like clauses than reporters make
# disagreements: of 26 such findings on 31 clusters of 10 to 15 real articles, scored before anybody
# had read them, 3 were right. They are told from `--min-confidence low` on. What asks for more than like
# clauses is not: the same words but for the verb, one sentence reworded, one person's death of two
# causes, one figure or matter settled here and open there (5 right, 1 wrong in 100 clusters).
LARGE = 8
UNSURE = 0.45


def deed_check(kind: Deed, *, confidence: float) -> Callable[[Alignment, Options], Iterator[Draft]]:
    """A check that reports the pairs of one kind; pairs that share a statement are one draft."""

    def check(alignment: Alignment, options: Options) -> Iterator[Draft]:
        pairs = [pair for pair in alignment.deeds if pair.kind == kind]
        while pairs:
            group, refs = [pairs[0]], {pairs[0].a, pairs[0].b}
            for pair in pairs[1:]:
                if refs & {pair.a, pair.b}:
                    group.append(pair)
                    refs |= {pair.a, pair.b}
            pairs = [pair for pair in pairs if pair not in group]
            yield _draft(alignment.story, group, confidence)

    return check


def _draft(story: Story, group: list[DeedPair], confidence: float) -> Draft:
    best = group[0]
    refs = list(dict.fromkeys(ref for pair in group for ref in (pair.a, pair.b)))
    shown = list({ref.article: ref for ref in reversed(refs)}.values())[::-1]
    odd, usual = _odd_first(group)
    most = UNSURE if len(story.readings) > LARGE and not best.sure else 0.9
    ordered = [odd, *(ref for ref in shown if ref.article != odd.article)][: 2 * SHOWN]
    return Draft(
        message="differs",
        values={
            "odd": story.fact(odd).text,
            "usual": story.fact(usual).text,
            "odd_source": source(story, odd.article),
            "usual_source": source(story, usual.article),
        },
        places=tuple(
            Place.of(
                ref,
                role="primary" if ref == odd else "related",
                label=f"{source(story, ref.article)}: {story.fact(ref).text}",
            )
            for ref in ordered
        ),
        confidence=round(min(most, confidence + 0.3 * (best.similarity - 0.4)), 3),
        evidence=(("similarity", best.similarity),),
    )


def _odd_first(group: list[DeedPair]) -> tuple[Ref, Ref]:
    """The statement that more others contradict, and one that does."""
    against = {
        ref: len({p.b if p.a == ref else p.a for p in group if ref in (p.a, p.b)})
        for pair in group
        for ref in (pair.a, pair.b)
    }
    best = max(group, key=lambda p: (abs(against[p.a] - against[p.b]), p.similarity))
    return (best.a, best.b) if against[best.a] >= against[best.b] else (best.b, best.a)
