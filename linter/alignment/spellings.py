"""Names that two articles spell differently, found from the capitalised words themselves.

A tagger misses the rare names that are misspelt most, so every capitalised word counts.
Two spellings are one name only where something besides the letters says so: the same name
word beside them, or the same surroundings. Two forms that one article uses side by side are
two names, unless one of them occurs there once and the other is that article's own form.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from rapidfuzz.distance import OSA, JaroWinkler

from ..model.comparison import NameVariant, Story
from ..model.fact import Reading
from .rarity import background
from .spelledforms import Form, fold, plain_words, read_forms
from .surroundings import similarity
from .twonames import AROUND, Spelt, placed, two_names
from .wordgroups import canonical

_ENDINGS = re.compile(
    r"(?:'?s|es|n|an|ian|ean|ish|i|ese|ed|er|ers|or|ors|al|ic|ing|ly|y|d|a|e|o|ns|ans|ians|is)$"
)
_MADE = ("s", "er", "ers", "an", "ans", "ian", "ians", "ese", "ite", "ites", "ish")
LONG = 8  # from this length two letters may differ
SAME_SURROUNDINGS = 0.34
MANY = 3
MOST, TOLD_ALIKE = (
    12,
    0.1,
)  # mentions of one article that are looked at, how alike the one shown has to be


def find_variants(story: Story, weight: Callable[[str], float]) -> tuple[NameVariant, ...]:
    """The names of the story that articles spell differently, in order of place."""
    forms = [read_forms(reading) for reading in story.readings]
    where: dict[str, list[int]] = defaultdict(list)
    for article, found in enumerate(forms):
        for form in found:
            where[form].append(article)
    rarity, _ = background()
    plain = plain_words(story)
    common = {w for w in where if w.casefold() in rarity or w.casefold() in plain}
    variants = [
        variant
        for x, y in _close(sorted(where))
        if (variant := _judge(x, y, where, forms, story, weight, common))
    ]
    derived = _derived(where)
    told = [v for v in variants if frozenset((v.a_form, v.b_form)) not in derived]
    return tuple(sorted(_nearest(told), key=lambda v: (v.a[0], v.a[1], v.b)))


def _derived(where: Mapping[str, object]) -> frozenset[frozenset[str]]:
    """The pairs of forms that are both made of a third ("Norrhams", "Norrhamers" of "Norrham")."""
    made: dict[str, list[str]] = defaultdict(list)
    for form in where:
        for ending in _MADE:
            if form.endswith(ending) and form.removesuffix(ending) in where:
                made[form.removesuffix(ending)].append(form)
    return frozenset(
        frozenset(pair) for forms in made.values() for pair in itertools.combinations(forms, 2)
    )


def _nearest(variants: Sequence[NameVariant]) -> list[NameVariant]:
    """One variant for each rare form: a slip is for the name that it is nearest to."""
    best: dict[str, NameVariant] = {}
    for variant in variants:
        other = best.get(variant.a_form)
        if other is None or _far(variant) < _far(other):
            best[variant.a_form] = variant
    return list(best.values())


def _far(variant: NameVariant) -> tuple[int, float, str]:
    distance = OSA.distance(fold(variant.a_form), fold(variant.b_form))
    return distance, -variant.confidence, variant.b_form


def _close(forms: Sequence[str]) -> list[tuple[str, str]]:
    folded = {form: fold(form) for form in forms}
    by_length: dict[int, list[str]] = defaultdict(list)
    for form in forms:
        by_length[len(folded[form])].append(form)
    pairs = []
    for length in sorted(by_length):
        near = [f for n in (length, length + 1, length + 2) for f in by_length.get(n, ())]
        for x, y in itertools.product(by_length[length], near):
            a, b = folded[x], folded[y]
            if len(a) == len(b) and x >= y:
                continue
            most = 2 if max(len(a), len(b)) >= 6 else 1
            if a != b and (OSA.distance(a, b, score_cutoff=most) <= most or _swapped_letters(x, y)):
                pairs.append((x, y))
    return pairs


def _swapped_letters(x: str, y: str) -> bool:
    """Two acronyms of the same letters in another order, or with one of them for another."""
    if not (x.isupper() and y.isupper() and len(x) == len(y)):
        return False
    return sorted(x) == sorted(y) or (len(x) >= 4 and x[0] == y[0] and set(x) == set(y))


def _judge(
    x: str,
    y: str,
    where: dict[str, list[int]],
    forms: list[dict[str, Form]],
    story: Story,
    weight: Callable[[str], float],
    common: set[str],
) -> NameVariant | None:
    rare, usual = sorted(
        (x, y), key=lambda f: (len(where[f]), sum(len(forms[i][f].mentions) for i in where[f]), f)
    )
    if _both_used(rare, usual, where, forms):
        return None
    if rare.isupper() and usual.isupper() and len(where[rare]) > 1:
        return None  # two acronyms of one body, each a newsroom's own
    one, other = (_spelt(form, where[form], forms, story) for form in (rare, usual))
    if two_names(one, other):
        return None
    sides = _shared_sides(rare, usual, where, forms)
    alike = _surroundings(rare, usual, where, forms, story, weight)
    places = placed(one) and placed(other)
    confidence = _confidence(rare, usual, where, forms, common, sides, alike, places=places)
    if confidence is None:
        return None
    like = _told_like(rare, usual, where, forms, story, weight)
    return NameVariant(
        a=_place(rare, where[rare][0], forms),
        b=like[0],
        a_form=rare,
        b_form=usual,
        a_articles=tuple(_place(rare, i, forms) for i in where[rare]),
        b_articles=like,
        confidence=confidence,
        similarity=round(alike, 3),
    )


def _spelt(form: str, articles: list[int], forms: list[dict[str, Form]], story: Story) -> Spelt:
    mentions = []
    for i in articles:
        text = story.readings[i].article.prose
        for start, end, _ in forms[i][form].mentions:
            low = max(0, start - AROUND)
            mentions.append((text[low : end + AROUND], start - low))
    beside = [forms[i][form] for i in articles]
    return Spelt(
        form=form,
        articles=frozenset(articles),
        left=frozenset[str]().union(*(f.left for f in beside)),
        right=frozenset[str]().union(*(f.right for f in beside)),
        mentions=tuple(mentions),
    )


def _place(form: str, article: int, forms: list[dict[str, Form]]) -> tuple[int, int, int]:
    mentions = forms[article][form].mentions
    return (article, mentions[0][0], mentions[0][1])


def _told_like(
    rare: str,
    usual: str,
    where: dict[str, list[int]],
    forms: list[dict[str, Form]],
    story: Story,
    weight: Callable[[str], float],
) -> tuple[tuple[int, int, int], ...]:
    """The places of the usual spelling: the mention told most like the first of the rare one, then the first
    mention of each article."""
    at = where[rare][0]
    words = _around(story.readings[at], forms[at][rare].mentions[0], rare)
    own = [i for i in where[usual] if i not in where[rare] or len(where[usual]) == 1]
    first = tuple(_place(usual, i, forms) for i in own)
    mentions = [(i, m) for i in own for m in forms[i][usual].mentions[:MOST]]
    best, alike = max(
        (
            ((i, m[0], m[1]), similarity(words, _around(story.readings[i], m, usual), weight))
            for i, m in mentions
        ),
        key=lambda found: (found[1], -found[0][0], -found[0][1]),
    )
    if best in first or alike < TOLD_ALIKE:
        return first
    return (best, *first)


def _confidence(
    rare: str,
    usual: str,
    where: dict[str, list[int]],
    forms: list[dict[str, Form]],
    common: set[str],
    sides: int,
    alike: float,
    *,
    places: bool,
) -> float | None:
    """How sure it is that two close forms are one name; None where nothing but the letters says so.

    ``places``: both stand where the name of a place does, which has no plural."""
    a, b = fold(rare), fold(usual)
    inflected = _inflected(a, b) and not places
    words = rare in common or usual in common
    if (inflected or words) and (
        sides == 0 or (words and inflected and sides < 2) or rare in common
    ):
        return None
    if inflected and set(where[rare]) & set(where[usual]):
        return None  # one article uses the plural, or the adjective, beside the name
    if sides and (alike >= 0.12 or len(where[usual]) >= 2):
        return 0.62 if inflected else 0.85
    if inflected or words:
        return None
    distance = OSA.distance(a, b)
    turned = distance == 1 and sorted(a) == sorted(b)
    running = any(forms[i][rare].running for i in where[rare])
    kept = JaroWinkler.similarity(a, b)
    mentions = sum(len(forms[i][rare].mentions) for i in where[rare])
    own = [len(forms[i][usual].mentions) for i in where[rare] if usual in forms[i]]
    apart = _apart(rare, usual, where, forms)
    known = len(where[usual]) >= MANY or _long_and_known(rare, usual, where, forms)
    if (
        distance == 1
        and mentions == 1
        and known
        and own
        and a[0] == b[0]
        and (running or turned)
        and (not apart or len(a) >= 6)
    ):
        return 0.65  # a slip in an article that has the name right elsewhere
    if apart or not running:
        return None
    if alike >= SAME_SURROUNDINGS and kept >= 0.85 and (distance == 1 or len(a) >= LONG):
        return 0.72
    if distance == 1 and (places or len(a) >= 6) and alike >= 0.1 and not own:
        return 0.6
    if distance == 1 and len(a) >= LONG and alike >= 0.08 and len(where[usual]) > MANY and not own:
        return 0.6
    return None


def _both_used(
    rare: str, usual: str, where: dict[str, list[int]], forms: list[dict[str, Form]]
) -> bool:
    """One article uses both as names of their own: both more than once, or neither well attested."""
    both = set(where[rare]) & set(where[usual])
    for article in both:
        if len(forms[article][rare].mentions) > 1:
            return True
        few = len(forms[article][usual].mentions) < 2 and len(where[usual]) < MANY
        if few and not _long_and_known(rare, usual, where, forms):
            return True
    return len(where[usual]) <= len(both)


def _long_and_known(
    rare: str, usual: str, where: dict[str, list[int]], forms: list[dict[str, Form]]
) -> bool:
    """A long word that another article has as well, and often enough to be the name."""
    mentions = sum(len(forms[i][usual].mentions) for i in where[usual])
    return (
        min(len(fold(rare)), len(fold(usual))) >= LONG
        and mentions >= MANY
        and len(where[usual]) > 1
    )


def _neighbours(
    form: str, where: dict[str, list[int]], forms: list[dict[str, Form]], side: str
) -> set[str]:
    return set().union(
        *((forms[i][form].left if side == "left" else forms[i][form].right) for i in where[form])
    )


def _shared_sides(x: str, y: str, where: dict[str, list[int]], forms: list[dict[str, Form]]) -> int:
    """On how many sides (0 to 2) both forms have a name word in common."""
    return sum(
        bool(_neighbours(x, where, forms, side) & _neighbours(y, where, forms, side))
        for side in ("left", "right")
    )


def _apart(x: str, y: str, where: dict[str, list[int]], forms: list[dict[str, Form]]) -> bool:
    """Both stand in full names, and these are different ones."""
    return (
        any(
            _neighbours(x, where, forms, side) and _neighbours(y, where, forms, side)
            for side in ("left", "right")
        )
        and _shared_sides(x, y, where, forms) == 0
    )


def _inflected(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    stem = len(
        [1 for p, q in itertools.takewhile(lambda t: t[0] == t[1], zip(short, long, strict=False))]
    )
    if stem < 3:
        return False
    tails = short[stem:], long[stem:]
    if {short[-2:], long[-2:]} == {"ia", "ic"} and short[:-2] == long[:-2]:
        return True  # "Persia", "Persic"
    if {short[-3:], long[-3:]} == {"man", "men"} and short[:-3] == long[:-3]:
        return True
    return all(not t or _ENDINGS.fullmatch(t) for t in tails) and stem >= len(short) - 2


def _surroundings(
    x: str,
    y: str,
    where: dict[str, list[int]],
    forms: list[dict[str, Form]],
    story: Story,
    weight: Callable[[str], float],
) -> float:
    best = 0.0
    for i, j in itertools.product(where[x][:4], where[y][:6]):
        if i == j:
            continue
        for m, n in itertools.product(forms[i][x].mentions[:3], forms[j][y].mentions[:3]):
            best = max(
                best,
                similarity(
                    _around(story.readings[i], m, x), _around(story.readings[j], n, y), weight
                ),
            )
    return best


def _around(reading: Reading, mention: tuple[int, int, int], form: str) -> dict[str, float]:
    sentence = reading.sentences[mention[2]]
    at = next(
        (k for k, w in enumerate(sentence.words) if w.start >= mention[0]), len(sentence.words)
    )
    return {
        canonical(w.lemma): 0.9 ** abs(k - at)
        for k, w in enumerate(sentence.words)
        if not (w.start < mention[1] and w.end > mention[0])
    }
