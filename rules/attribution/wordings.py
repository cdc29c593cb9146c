"""One sentence of somebody's, or one answer, in several wordings: which articles give which, and where
they differ."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from linter.check.rule import Place
from linter.model.comparison import QuoteMatch, Ref, Story, WordEdit

from ..common import source
from .utterances import agreeing, two_utterances

_TOKEN = re.compile(r"\S+")
WIDEST = 40  # words of a place that shows all the edits of a sentence; else it shows one
ARTICLES = frozenset(("a", "an", "the"))
Node = tuple[int, int]  # article, sentence


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two quotations of one sentence and the edits between them; ``edits`` are never empty."""

    match: QuoteMatch
    edits: tuple[WordEdit, ...]
    nodes: tuple[Node, Node]

    def side(self, article: int) -> str:
        """ "a" or "b"."""
        return "a" if self.match.a.article == article else "b"

    def words(self, article: int) -> tuple[str, ...]:
        """The words of the widest edit on that article's side."""
        edit = self.widest
        return edit.a_words if self.side(article) == "a" else edit.b_words

    @property
    def widest(self) -> WordEdit:
        """The edit of most words, the first of these."""
        return max(self.edits, key=lambda e: (len(e.a_words) + len(e.b_words), -e.a_span[0]))

    @property
    def telling(self) -> bool:
        """Whether more than an article ("the") is told otherwise."""
        words = {word for e in self.edits for word in (*e.a_words, *e.b_words)}
        return not words <= ARTICLES

    @property
    def changed(self) -> int:
        """Words changed by all edits."""
        return sum(max(len(e.a_words), len(e.b_words)) for e in self.edits)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that is told in ``wordings``: groups of articles, the best attested first."""

    wordings: tuple[tuple[int, ...], ...]
    contrasts: tuple[Contrast, ...]

    def contrast(self, x: Sequence[int], y: Sequence[int]) -> Contrast | None:
        """The weightiest contrast between an article of the one and one of the other wording."""
        between = (
            c
            for c in self.contrasts
            if {c.match.a.article, c.match.b.article} & set(x)
            and {c.match.a.article, c.match.b.article} & set(y)
        )
        return max(between, key=lambda c: c.telling, default=None)


def sentences(
    story: Story, matches: Sequence[QuoteMatch], counts: Callable[[WordEdit], bool]
) -> Iterator[Sentence]:
    """The sentences whose quotations differ in an edit that ``counts``."""
    starts = [[s.start for s in reading.sentences] for reading in story.readings]

    def node(article: int, at: int) -> Node:
        return article, bisect.bisect_right(starts[article], at) - 1

    alike = agreeing(matches)
    found: dict[tuple[int, tuple[Node, Node]], list[WordEdit]] = {}
    for number, match in enumerate(matches):
        for edit in filter(counts, match.edits):
            if two_utterances(match, alike, edit.a_span, edit.b_span):
                continue
            nodes = node(match.a.article, edit.a_span[0]), node(match.b.article, edit.b_span[0])
            found.setdefault((number, nodes), []).append(edit)
    contrasts = [
        Contrast(matches[number], tuple(edits), nodes) for (number, nodes), edits in found.items()
    ]
    for group in _joined(contrasts):
        yield Sentence(_wordings(story, matches, group), tuple(group))


def _joined(contrasts: Sequence[Contrast]) -> list[list[Contrast]]:
    """The contrasts of one sentence, and of two quotations that differ in several: one answer, twice told."""
    groups: list[tuple[set[Node | tuple[Ref, Ref]], list[Contrast]]] = []
    for contrast in contrasts:
        pair = contrast.match.a, contrast.match.b
        nodes: set[Node | tuple[Ref, Ref]] = {*contrast.nodes}
        if min(ref.fact for ref in pair) >= 0:
            nodes.add(pair)
        members = [contrast]
        for group in [g for g in groups if g[0] & nodes]:
            groups.remove(group)
            nodes |= group[0]
            members = group[1] + members
        groups.append((nodes, members))
    return [members for _, members in groups]


def _wordings(
    story: Story,
    matches: Sequence[QuoteMatch],
    group: Sequence[Contrast],
) -> tuple[tuple[int, ...], ...]:
    nodes = {n for c in group for n in c.nodes}
    differing = {id(c.match) for c in group}
    wording = {article: {article} for article, _ in sorted(nodes)}
    told: dict[int, list[tuple[int, int]]] = {}
    for contrast in group:
        for edit in contrast.edits:
            told.setdefault(contrast.match.a.article, []).append(edit.a_span)
            told.setdefault(contrast.match.b.article, []).append(edit.b_span)

    def covers(article: int, span: tuple[int, int]) -> bool:
        """Whether the words hold some of those that differ; a part without them tells no wording."""
        return any(span[0] <= start and end <= span[1] for start, end in told.get(article, ()))

    for match in matches:
        x, y = match.a.article, match.b.article
        if (
            id(match) not in differing
            and not match.splice
            and covers(x, match.a_span)
            and covers(y, match.b_span)
            and wording[x] is not wording[y]
        ):
            wording[x] |= wording[y]
            wording |= dict.fromkeys(wording[y], wording[x])
    wordings = {tuple(sorted(articles)) for articles in wording.values()}

    def rank(articles: tuple[int, ...]) -> tuple[bool, int, int, int]:
        primary = any(story.readings[article].article.primary for article in articles)
        independent = len({story.copies.get(a, a) for a in articles})
        return not primary, -independent, _distance(group, articles), articles[0]

    return tuple(sorted(wordings, key=rank))


def _distance(group: Sequence[Contrast], articles: tuple[int, ...]) -> int:
    """Words by which a wording differs from the others: least for the one in their middle."""
    inside = set(articles)
    return sum(c.changed for c in group if {c.match.a.article, c.match.b.article} & inside)


def place(story: Story, contrast: Contrast, article: int, *, primary: bool) -> Place:
    """The edits of a contrast in one article, with a few words to either side."""
    match, side = contrast.match, contrast.side(article)
    ref: Ref = match.a if side == "a" else match.b
    text = story.readings[article].article.text
    spans = [e.a_span if side == "a" else e.b_span for e in contrast.edits]
    hull = min(s for s, _ in spans), max(e for _, e in spans)
    if len(_TOKEN.findall(text, *hull)) > WIDEST:
        widest = contrast.widest
        hull = widest.a_span if side == "a" else widest.b_span
    start, end = widen(text, hull, match.a_span if side == "a" else match.b_span)
    return Place(
        role="primary" if primary else "related",
        article=article,
        fact=ref.fact if ref.fact >= 0 else None,
        span=(start, end),
        label=f"{source(story, article)}: {text[start:end]}",
    )


def edit_places(story: Story, contrast: Contrast, edit: WordEdit) -> tuple[Place, Place]:
    """One edit of a contrast in its two articles, with a few words to either side."""
    match = contrast.match

    def of(ref: Ref, span: tuple[int, int], whole: tuple[int, int]) -> Place:
        text = story.readings[ref.article].article.text
        start, end = widen(text, span, whole)
        return Place(
            role="related",
            article=ref.article,
            fact=ref.fact if ref.fact >= 0 else None,
            span=(start, end),
            label=f"{source(story, ref.article)}: {text[start:end]}",
        )

    return of(match.a, edit.a_span, match.a_span), of(match.b, edit.b_span, match.b_span)


def widen(
    text: str, span: tuple[int, int], whole: tuple[int, int], *, words: int = 3
) -> tuple[int, int]:
    """``span`` with ``words`` more words to either side, inside ``whole``."""
    limits = min(span[0], whole[0]), max(span[1], whole[1])
    tokens = [m.span() for m in _TOKEN.finditer(text, *limits)]
    touched = [i for i, (start, end) in enumerate(tokens) if start < span[1] and end > span[0]]
    if not touched:
        return span
    first, last = max(0, touched[0] - words), min(len(tokens) - 1, touched[-1] + words)
    return tokens[first][0], tokens[last][1]


def share(story: Story, contrast: Contrast) -> float:
    """The share of the sentence's words that the edits change, 0 to 1."""
    match = contrast.match
    article, number = contrast.nodes[0]
    sentence = story.readings[article].sentences[max(number, 0)]
    text = story.readings[article].article.text
    start, end = max(match.a_span[0], sentence.start), min(match.a_span[1], sentence.end)
    total = len(_TOKEN.findall(text, start, max(start, end)))
    return min(1.0, contrast.changed / max(total, contrast.changed, 1))
