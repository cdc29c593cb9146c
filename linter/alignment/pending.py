"""A matter told as still open in one article and as decided or done in another.

The sentence that tells it as open (undecided.py) and the clause that tells it as settled have to be near
each other among all that the two articles say, name one act, and share what it is done to or who does it.
Of a story of many articles more is asked: there two sentences meet by chance.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import DeedPair, Ref, Story
from ..model.fact import Word
from .acts import act, acts
from .budget import first_places
from .clausepairs import TIME, Clause
from .passages import Row, rank
from .predicates import light_verb
from .settling import YEAR, acts_of, brought_about, conditional, led_by, long_ago, settles
from .surroundings import name_words
from .undecided import Open, read_open
from .wordgroups import canonical

Weight = Callable[[str], float]
FEW = 6  # articles: of more, sentences meet by chance
NAMED, TOLD = 2.0, 6.0  # nats that both sides share
NAMED_POSSIBLE, NAMED_DONE = 4.0, 4.0
NAMED_FAR, FARTHEST = 5.0, 6  # where other sentences are nearer to the clause that settles
NAMED_AMONG_MANY, TOLD_AMONG_MANY = 8.0, 12.0
OF_ONE = 3.0  # of what is open, anywhere in the other sentence
NAMED_NEAREST, ACT_NEAREST, TOLD_NEAREST = 3.0, 3.0, 9.0  # in each other's nearest sentences
TOLD_ASIDE = 10.0  # where two sentences are nearer to the clause that settles
PROMISED = 8.0
UPDATED = 7  # days after which what was open has been settled
HALF = 0.5  # of a word that the sentence before names

# What is open in these ways is settled in the ordinary course of things.
_MOVING = frozenset(("talks", "undone"))
_ORDINALS = frozenset("first second third fourth fifth last another".split())


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a sentence that leaves open and a clause that settles have in common, in nats: ``named`` by what
    the clause is of, ``told`` by its whole sentence, ``act`` by what is done; and how many sentences are nearer."""

    open: Open
    clause: Clause
    named: float
    told: float
    act: float
    ranks: tuple[int, int]


def match_pending(
    story: Story, told: Sequence[Sequence[Clause]], row: Row, weight: Weight
) -> Iterator[DeedPair]:
    """Pairs of statements of which one leaves open what the other tells as settled."""
    opened = [first_places(read_open(reading)) for reading in story.readings]
    many = len(told) > FEW
    for one, other in itertools.permutations(range(len(told)), 2):
        apart = _days_apart(story, one, other)
        if apart is None:
            continue  # what is open in the one may be settled later
        for o in opened[one]:
            place = _place(story, o, one, told[one])
            if place is None or apart > (0 if o.kind in _MOVING else UPDATED):
                continue
            met = [
                m
                for m in _meetings(story, o, one, other, told, opened, row, weight)
                if _sure(m, many=many) and not _another(m, place[1])
            ]
            best = max(met, key=lambda m: (m.act > 0, m.named + m.told), default=None)
            if best is None or _told_too(best, told[one], opened[other]):
                continue
            near = max(0.5, row(one, o.sentence, other)[best.clause.place])
            yield DeedPair(
                kind="negation" if _denied(story, o, place, best.clause) else "modality",
                a=place[0],
                b=best.clause.ref,
                similarity=round(min(1.0, near), 3),
                sure=True,
            )


def _denied(story: Story, o: Open, place: tuple[Ref, Clause | None], settled: Clause) -> bool:
    """ "No contract has been let", "the contract was awarded": done, and not done."""
    if settled.value.modality:
        return False
    if place[1] is None:
        prose = story.readings[place[0].article].article.prose
        return bool(_NO_DEED.match(prose, o.start))
    value = place[1].value
    return value.negated and value.verb.split()[0] not in _DECIDING and not light_verb(value)


_NO_DEED = re.compile(r"(?i)no\s+(?:\w+\s+)?(?:contract|deal|agreement|offer|order|tender)\b")
_DECIDING = frozenset(
    "decide settle determine resolve choose pick agree finalise finalize commit conclude confirm rule name select make say be".split()
)


def _days_apart(story: Story, left: int, settled: int) -> int | None:
    """How many days after the article that leaves the matter open the other was written; None where
    either has no date."""
    one, other = (story.readings[n].article.date for n in (left, settled))
    return (other - one).days if one and other else None


def _place(
    story: Story, o: Open, article: int, told: Sequence[Clause]
) -> tuple[Ref, Clause | None] | None:
    """What the report shows of the sentence that leaves the matter open: the statement nearest to the phrase,
    else any fact of the sentence."""
    own = [c for c in told if c.place == o.sentence]
    if own:
        best = min(own, key=lambda c: abs(story.fact(c.ref).start - o.start))
        return best.ref, best
    facts = story.readings[article].facts
    found = [n for n, fact in enumerate(facts) if fact.sentence == o.sentence]
    if not found:
        return None
    return Ref(article, min(found, key=lambda n: abs(facts[n].start - o.start))), None


def _meetings(
    story: Story,
    o: Open,
    one: int,
    other: int,
    told: Sequence[Sequence[Clause]],
    opened: Sequence[Sequence[Open]],
    row: Row,
    weight: Weight,
) -> Iterator[Meeting]:
    here = _words(o.around)
    before = _words(o.before) - here
    named = frozenset(a for w in o.acting for a in acts(w.lemma))
    matter = _words(o.matter)
    # one verb says what is open: nothing else settles it
    plain = o.kind in ("possible", "undone") or (len(o.acting) == 1 and o.acting[0].pos == "VERB")
    unsettled = {left.sentence for left in opened[other] if left.kind != "possible"}

    def met(words: frozenset[str], own: frozenset[str]) -> float:
        return sum(weight(w) for w in sorted(words & here) if act(w) not in own) + HALF * sum(
            weight(w) for w in sorted(words & before) if act(w) not in own
        )

    for c in told[other]:
        if c.place in unsettled or not settles(c) or conditional(story, c) or long_ago(c):
            continue
        if o.kind in ("studied", "possible") and not c.value.modality:
            continue
        if o.kind == "undone" and c.value.modality:
            continue  # both tell it as still to come
        own = acts_of(c)
        args = c.theme | c.actor | c.others | c.meant | c.numbers
        there, back = row(one, o.sentence, other), row(other, c.place, one)
        if not own & named and (plain or not brought_about(c)):
            continue
        if not (own | args) & matter and not (own | frozenset(map(act, args))) & named:
            nearest = not rank(there, c.place) and not rank(back, o.sentence)
            if not nearest or sum(map(weight, sorted(matter & led_by(story, c)))) < OF_ONE:
                continue
        yield Meeting(
            o,
            c,
            named=met(args | _figures(c.sentence), own),
            told=met(frozenset(c.sentence), own),
            act=max(
                (weight(canonical(w.lemma)) for w in o.acting if acts(w.lemma) & own), default=0.0
            ),
            ranks=(rank(there, c.place), rank(back, o.sentence)),
        )


def _sure(m: Meeting, *, many: bool) -> bool:
    if m.ranks[0] or m.ranks[1] > _farthest(m, many=many):
        return False
    if many:
        firm = bool(m.clause.value.modality) and m.open.kind == "undecided"
        return firm and m.act > 0 and m.named >= NAMED_AMONG_MANY and m.told >= TOLD_AMONG_MANY
    if m.open.kind == "possible":
        return m.named >= NAMED_POSSIBLE
    if not m.act:
        aside = m.told >= TOLD_ASIDE and bool(m.clause.value.modality)
        return m.named >= NAMED and m.named + m.told >= PROMISED and (aside or not m.ranks[1])
    if not m.clause.value.modality:
        nearest = m.ranks == (0, 0) and m.named >= NAMED_NEAREST and m.act >= ACT_NEAREST
        return (nearest and m.told + m.act >= TOLD_NEAREST) or (
            m.named >= NAMED_DONE and m.told >= PROMISED
        )
    return m.told + m.act >= TOLD and m.named >= NAMED


def _farthest(m: Meeting, *, many: bool) -> int:
    if many:
        return 1
    if m.act and m.named >= NAMED_FAR:
        return FARTHEST
    return 2 if m.told >= TOLD_ASIDE and m.clause.value.modality else 1


def _words(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(canonical(word.lemma) for word in words)


def _figures(words: Iterable[str]) -> frozenset[str]:
    """The figures of two digits and more; a year is of no one thing."""
    return frozenset(w for w in words if w[:1].isdigit() and len(w) > 1 and not YEAR.fullmatch(w))


def _another(m: Meeting, left: Clause | None) -> bool:
    """The two speak of two who act, by name, or of two things."""
    settled, o = m.clause, m.open
    around, there = _words((*o.around, *o.before)), settled.sentence.keys()
    mine = name_words(left.value.subject if left else None) & _names(o.around)
    theirs = _capitals(settled.value.subject)
    if (
        mine - theirs
        and theirs - mine
        and not (theirs - mine) & around
        and not (mine - theirs) & there
    ):
        return True
    if _other_voters(m) or _other_matter(m):
        return True
    if _order(o.matter) != _order_of(settled) and _order(o.matter) and _order_of(settled):
        return True
    matter = _names(o.matter)
    of = _capitals(settled.value.object) | frozenset(
        w for _, phrase in settled.value.others for w in _capitals(phrase)
    )
    if matter and of and not matter & there and not of & around:
        return True
    own = acts_of(settled)
    rest = frozenset(
        canonical(w.lemma)
        for w in o.matter
        if w.pos in ("NOUN", "PROPN") and act(w.lemma) not in own
    )
    args = frozenset(
        w for w in (settled.theme | settled.others) - settled.actor if act(w) not in own
    )
    return bool(rest and args and not rest & there and not args & around)


def _other_voters(m: Meeting) -> bool:
    """One body's vote is to come, and another's approval is told."""
    if not acts_of(m.clause) & _CARRYING or not m.clause.actor:
        return False
    words = (*m.open.around, *m.open.before)
    if not any(act(w.lemma) == _VOTE for w in m.open.around):
        return False
    told = {canonical(w.lemma)[:_STEM] for w in words}
    return not any(word[:_STEM] in told for word in m.clause.actor)


def _other_matter(m: Meeting) -> bool:
    """One thing awaits approval, and that of another is told: "approved the accounts"."""
    theme = m.clause.theme
    if not acts_of(m.clause) & _CARRYING or not theme:
        return False
    told = _words((*m.open.around, *m.open.before))
    open_acts = frozenset(a for w in m.open.matter for a in acts(w.lemma))
    return not theme & told and not frozenset(a for w in theme for a in acts(w)) & open_acts


_VOTE, _CARRYING = act("vote"), frozenset(map(act, ("approve", "ratify", "accept", "pass", "back")))
_STEM = 5  # letters: "members", "membership"


def _order(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(w.lemma.casefold() for w in words) & _ORDINALS


def _order_of(clause: Clause) -> frozenset[str]:
    return frozenset((clause.value.object or "").casefold().split()) & _ORDINALS


def _names(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(
        canonical(word.lemma)
        for word in words
        if word.pos == "PROPN" and not TIME.fullmatch(word.lemma.capitalize())
    )


def _capitals(phrase: str | None) -> frozenset[str]:
    """The words of a phrase that are names; one that opens a sentence may be none."""
    kept = (w for w in (phrase or "").split() if w[:1].isupper() and not TIME.fullmatch(w))
    return name_words(" ".join(kept))


def _told_too(m: Meeting, mine: Sequence[Clause], theirs: Sequence[Open]) -> bool:
    """The article that leaves it open tells elsewhere that it is settled, or the other that it is open."""
    own = acts_of(m.clause)
    args = m.clause.theme | m.clause.actor | m.clause.others
    if any(
        c.place != m.open.sentence
        and settles(c)
        and acts_of(c) & own
        and args & (c.theme | c.actor | c.others)
        for c in mine
    ):
        return True
    return any(
        own & {a for w in o.matter for a in acts(w.lemma)}
        and (args & _words((*o.around, *o.before)))
        for o in theirs
    )
