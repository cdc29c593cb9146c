"""S208 direction-conflict: the same change told as a rise and as a fall."""

from __future__ import annotations

from collections.abc import Iterator

from linter.alignment.polarity import Way, of_work, opposite, opposite_balance, polarity
from linter.check.rule import Draft, Options, Place, Rule
from linter.model.comparison import Alignment, Comparison, Ref, Story
from linter.model.fact import Fact

from ..common import reckoned_draft, source
from ..pairs import both, pair_check

ALIKE = 0.2  # the two sentences must share what rose or fell
SAME_NOUN = 0.1  # and less beside the noun and the figure themselves
KINDS = ("money", "percentage", "count", "measurement")
WORDS: dict[Way, str] = {"rise": "a rise", "fall": "a fall", "profit": "a profit", "loss": "a loss"}
SHARES = frozenset(("share", "shares", "stock", "stocks"))
OTHER_VALUE = 0.4  # and more where the figures are not the same


def _telling(story: Story, comparison: Comparison) -> tuple[Ref, Ref] | None:
    a, b = both(story, comparison)
    slots = comparison.slots
    if a.kind not in KINDS or not opposite(_way(story, comparison.a), _way(story, comparison.b)):
        return None
    if {a.context.nature, b.context.nature} == {"level", "change"}:
        return None
    if "differs" in (slots.subject, slots.period) or not _one_measure(comparison, a, b):
        return None
    if comparison.relation == "different" and not (
        "same" in (slots.subject, slots.measure)
        and comparison.similarity >= OTHER_VALUE
        and slots.unit != "differs"
        and (slots.period == "same" or not _of_shares(a) or not _of_shares(b))
    ):
        return None
    named = comparison.relation == "equal" and slots.measure == "same"
    if not comparison.alike(SAME_NOUN if named else ALIKE):
        return None
    primary = story.readings[comparison.a.article].article.primary
    return (comparison.b, comparison.a) if primary else (comparison.a, comparison.b)


def _of_shares(fact: Fact) -> bool:
    """The price of shares, which rises in the morning and falls in the afternoon."""
    measure = fact.context.measure
    if measure is None:
        return False
    words = " ".join(filter(None, (measure.head, measure.subject, *measure.modifiers)))
    return not SHARES.isdisjoint(words.lower().split())


def _one_measure(comparison: Comparison, a: Fact, b: Fact) -> bool:
    """The same noun; for one rare figure of work any two of its nouns, or a profit beside a loss."""
    if comparison.slots.measure != "differs":
        return True
    heads = [m.head if (m := fact.context.measure) else None for fact in (a, b)]
    if comparison.relation != "equal" or not comparison.rare:
        return False
    return opposite_balance(heads[0], heads[1]) or (
        a.kind == "count" and of_work(heads[0]) and of_work(heads[1])
    )


def _way(story: Story, ref: Ref) -> Way | None:
    return polarity(story.readings[ref.article], story.fact(ref))


def _values(story: Story, odd: Ref, usual: Ref) -> dict[str, str]:
    return {
        "odd_way": WORDS[_way(story, odd) or "rise"],
        "usual_way": WORDS[_way(story, usual) or "fall"],
    }


_of_pairs = pair_check(_telling, message="differs", confidence=0.75, values=_values)


def _to_one_level(alignment: Alignment, told: set[tuple[int, int | None]]) -> Iterator[Draft]:
    """A change up to a level in one article and down to it in another, or of one noun and time; those
    whose places are ``told`` already are left out."""
    story = alignment.story
    for item in alignment.reckonings:
        if (
            item.kind != "direction"
            or {(ref.article, ref.fact) for ref in (item.told, *item.parts)} <= told
        ):
            continue
        values = _values(story, item.told, item.parts[0])
        yield reckoned_draft(story, item, values, confidence=0.75)


def _by_words(alignment: Alignment) -> Iterator[Draft]:
    """What rises here and falls there, told by verbs alone."""
    story = alignment.story
    for clash in alignment.trends:
        texts = [
            " ".join(story.readings[at[0]].article.text[at[1] : at[2]].split())
            for at in (clash.odd, clash.usual)
        ]
        yield Draft(
            message="differs",
            values={
                "odd": texts[0],
                "usual": texts[1],
                "odd_source": source(story, clash.odd[0]),
                "usual_source": source(story, clash.usual[0]),
                "odd_way": WORDS[clash.odd_way],
                "usual_way": WORDS[clash.usual_way],
            },
            places=tuple(
                Place(
                    role="primary" if at == clash.odd else "related",
                    article=at[0],
                    span=at[1:],
                    label=f"{source(story, at[0])}: {text}",
                )
                for at, text in zip((clash.odd, clash.usual), texts, strict=True)
            ),
            confidence=clash.confidence,
            evidence=(("similarity", clash.similarity),),
        )


def _check(alignment: Alignment, options: Options) -> Iterator[Draft]:
    drafts = list(_of_pairs(alignment, options))
    yield from drafts
    yield from _to_one_level(alignment, {(p.article, p.fact) for d in drafts for p in d.places})
    yield from _by_words(alignment)


RULE = Rule(
    code="S208",
    name="direction-conflict",
    summary="The same change is told as a rise in one article and as a fall in another.",
    severity="error",
    since="0.1.0",
    check=_check,
    messages={"differs": "{odd}: {odd_way} in {odd_source}, {usual_way} in {usual_source}"},
)
