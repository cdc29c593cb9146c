"""Statements of two articles about one deed that do not fit together.

Two clauses that are about one thing (clausepairs) are set against each other: one denies it, one
gives another outcome, one tells as done what the other has ahead. What stands of a thing (contrasts)
and what caused it (causes) is told in other words still. A clause whose equal stands in
the other article nearly as well says nothing against it: that article followed the matter
further, or reports both.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..model.comparison import Deed, DeedPair, Ref, Story
from .causes import match_suspicions
from .clausepairs import Clause, Fit, clauses, fit, ranked, related
from .contrasts import match_stances
from .denials import denied_alike, done_since, firm, narrower
from .echoes import match_echoes
from .endings import match_endings
from .moods import apart, one_done, one_mood
from .oppositions import SUCCESSIVE
from .passages import nearness
from .pending import match_pending
from .surroundings import name_words
from .swaps import party_relations, swapped

# How well two clauses must fit, 0 to 1.2.
NEGATED, OUTCOME, VERDICT, AHEAD, UNDATED = 0.45, 0.35, 0.12, 0.45, 0.6
NEVER = 9.0
RARE = 12.0  # of predicate and parties, in nats: a denial in other words
COPIED = 0.8  # of what stands near and of the sentence
# Of what stands near, and of the sentence. In 130 clusters of real articles no two clauses that share
# as much and may both be told were two deeds; of one done and one ahead, from a little less on.
REWORDED, MOSTLY = (0.7, 0.6), (0.65, 0.55)
SURE = 0.08  # less is asked for where it happened to somebody by name
ECHOED = 0.5  # of the sentences: of one wording, or nearly
NEAR = 0.3  # of what stands near the verb
COPY = 0.55  # of what stands near and of the sentence, for outcomes that may follow one another
EQUAL = 0.75  # of the fit, for a clause that agrees to stand against one that does not
# Questions with one answer for good; the others may be answered in turn (arrested, then released).
FINAL = frozenset(("decision", "verdict", "admission", "vote", "motion", "test", "success"))
IN_TURN = frozenset(
    "permission custody charge contest office opening event agreement plan employment vote publication discipline attitude".split()
)
BALLOT = frozenset(("vote", "ayes", "noes"))
UNSAID = frozenset(("if", "alleged", "denied", "until", "to", "unlikely"))
# Verbs that say little without their object.
VAGUE = frozenset("be have do make get go take give come put hold keep set use see".split())
# Words of a verdict that mean nothing else ("fine", "clear" and "sentence" do).
VERDICTS = frozenset(
    ("convict", "acquit", "find guilty", "find not guilty", "plead guilty", "plead not guilty")
)


@dataclass(frozen=True, slots=True)
class _Match:
    a: Clause
    b: Clause
    same: bool
    fit: Fit
    rare: float  # of the predicate and the parties that both name


def match_deeds(story: Story, weight: Callable[[str], float]) -> tuple[DeedPair, ...]:
    """The statements that two articles make of one deed and that do not fit together, best first."""
    told = [clauses(story, article) for article in range(len(story.readings))]
    relations = [list(party_relations(own)) for own in told]
    found: list[DeedPair] = []
    for i, j in itertools.combinations(range(len(told)), 2):
        matches = [
            _Match(a, b, same, fit(a, b, weight, same=same), _rare(a, b, weight))
            for a, b, same in related(told[i], told[j])
        ]
        agreed = _agreed(matches)
        against = [
            (kind, m) for m in matches if (kind := _kind(m)) and m.fit.score >= _least(kind, m)
        ]
        against = [(kind, m) for kind, m in against if not _settled(kind, m, agreed)]
        crossed = list(swapped(relations[i], relations[j], weight))
        told_so = {(pair.a, pair.b) for pair in crossed}
        found += crossed
        found += [
            DeedPair(
                kind=kind,
                a=m.a.ref,
                b=m.b.ref,
                similarity=ranked(m.fit.score, m.a, m.b),
                sure=_reworded(kind, m),
            )
            for kind, m in _no_updates(against)
            if (m.a.ref, m.b.ref) not in told_so
        ]
    known = {frozenset((pair.a, pair.b)) for pair in found}
    stances = (p for p in match_stances(story, weight) if frozenset((p.a, p.b)) not in known)
    found += [*stances, *match_suspicions(story, weight)]
    found = _with_echoes(found, match_echoes(story, told, weight))
    told_of = {_sentences(story, pair) for pair in found}
    row = nearness(story.readings, weight)
    near = [*match_pending(story, told, row, weight), *match_endings(story, told, row, weight)]
    found += [pair for pair in near if _sentences(story, pair) not in told_of]
    return tuple(
        sorted(found, key=lambda p: (-p.similarity, p.a.article, p.a.fact, p.b.article, p.b.fact))
    )


def _with_echoes(found: Sequence[DeedPair], echoes: Iterator[DeedPair]) -> list[DeedPair]:
    """The pairs found, those that are told in the same words as such."""
    echoed = {frozenset((pair.a, pair.b)): pair for pair in echoes}
    return [p for p in found if frozenset((p.a, p.b)) not in echoed] + [*echoed.values()]


def _sentences(story: Story, pair: DeedPair) -> frozenset[tuple[int, int]]:
    """The two sentences that a pair sets against each other."""
    return frozenset((ref.article, story.fact(ref).sentence) for ref in (pair.a, pair.b))


def _agreed(matches: Sequence[_Match]) -> dict[Ref, list[tuple[Fit, Clause]]]:
    """For each clause those of the other article that say the same."""
    found: dict[Ref, list[tuple[Fit, Clause]]] = defaultdict(list)
    for m in matches:
        negated = m.a.value.negated != m.b.value.negated
        if negated != m.same and (not m.same or one_mood(m.a, m.b)):
            found[m.a.ref].append((m.fit, m.b))
            found[m.b.ref].append((m.fit, m.a))
    return found


def _settled(kind: Deed, m: _Match, agreed: dict[Ref, list[tuple[Fit, Clause]]]) -> bool:
    """The other article says the same of one of the common parties as well: it followed the matter
    further, or reports both. A pronoun may stand for any of them."""
    common = (m.a.theme & m.b.theme) | (m.a.actor & m.b.actor)
    for fit_, clause in (*agreed[m.a.ref], *agreed[m.b.ref]):
        parties = clause.theme | clause.actor
        if common and parties and not parties & common:
            continue
        alike = fit_.score >= EQUAL * m.fit.score
        if alike or (kind == "outcome" and not _copied(m)):
            return True
    return False


def _kind(m: _Match) -> Deed | None:
    a, b = m.a, m.b
    if apart(a, b):
        return None
    negated = a.value.negated != b.value.negated
    asserted = one_mood(a, b) and (a.value.modality not in UNSAID or _copied(m))
    if negated and _own_word(a, b):
        return None
    if m.same and negated and asserted:
        copied = _copied(m) and not (denied_alike(a, b) or done_since(a, b))
        return "negation" if copied or _denied(m) else None
    affirmed = not a.value.negated and not b.value.negated
    if m.same and affirmed and {a.mood, b.mood} == {"done", "ahead"}:
        return "modality" if one_done(a, b) and not _other_things(a, b) else None
    if not m.same and not negated and asserted and (a.mood == "done" or _copied(m)):
        # Who abstained did not vote.
        return "negation" if "abstain" in (a.value.verb, b.value.verb) else "outcome"
    return None


def _denied(m: _Match) -> bool:
    """One denies what the other tells, and no less."""
    a, b = m.a, m.b
    if a.mood != "done" and not firm(a, b, one_actor=m.fit.actor == 1):
        return False
    if m.fit.whole >= ECHOED and denied_alike(a, b):
        return False
    return not (done_since(a, b) or _other_things(a, b) or narrower(a, b))


def _own_word(a: Clause, b: Clause) -> bool:
    """One is what a party says of itself ("I did not run the scheme"): its word against that of others."""
    one, other = (a, b) if a.voice == "quoted" else (b, a)
    return one.voice == "quoted" != other.voice and not one.value.subject


def _copied(m: _Match) -> bool:
    """One sentence in both articles, but for the verb: whatever its mood, it is one thing told twice."""
    return min(m.fit.near, m.fit.whole) >= COPIED


def _reworded(kind: Deed, m: _Match) -> bool:
    """One sentence, its words changed a little: no chance makes such pairs in a story of many articles."""
    near, whole = MOSTLY if kind == "modality" else REWORDED
    return m.fit.near >= near and m.fit.whole >= whole


def _same_parties(m: _Match) -> bool:
    """It happened to the same, or, where it happens to nobody, the same did it."""
    whole = not m.a.theme and not m.b.theme
    met = m.fit.theme == 1 if not whole or m.fit.theme else m.fit.actor == 1
    return met and m.fit.actor >= 0


def _other_things(a: Clause, b: Clause) -> bool:
    """Both name something by the same preposition, and not the same: "nominated for" two prizes."""
    mine, theirs = dict(a.value.others), dict(b.value.others)
    return any(
        mine[case][:1].isupper()
        and theirs[case][:1].isupper()
        and not name_words(mine[case]) & name_words(theirs[case])
        for case in mine.keys() & theirs.keys()
    )


def _rare(a: Clause, b: Clause, weight: Callable[[str], float]) -> float:
    if a.key.startswith("be-"):
        return 0.0  # "was the same person": who is what, not what was done
    shared = (a.theme | a.actor | a.others | a.meant) & (b.theme | b.actor | b.others | b.meant)
    return weight(a.key) + sum(map(weight, sorted(shared))) if shared else 0.0


def _named(clause: Clause) -> frozenset[str]:
    """The theme, where it is a name."""
    return clause.theme if (clause.value.object or "")[:1].isupper() else frozenset()


def _least(kind: Deed, m: _Match) -> float:
    """The least fit for a difference of this kind to count."""
    if m.fit.actor < 0 and all(
        c.value.subject and c.value.subject[:1].isupper() for c in (m.a, m.b)
    ):
        return NEVER
    if m.same and m.fit.theme < 1 and m.a.key in VAGUE:
        return NEVER
    if kind == "modality":
        sure = m.fit.theme == 1 and bool(_named(m.a) & _named(m.b))
        return (AHEAD if m.a.day and m.b.day else UNDATED) - (SURE if sure else 0.0)
    if kind == "negation" and m.same:
        if m.rare >= RARE and _same_parties(m):
            return 0.0
        return NEGATED if m.fit.near >= NEAR else NEVER
    if m.fit.theme < 0 and _named(m.a) and _named(m.b):
        return NEVER  # of two, by name
    verbs = {m.a.value.verb, m.b.value.verb}
    if verbs <= VERDICTS and len(m.a.theme & m.b.theme) > 1:
        return VERDICT
    topics = {t for t, _ in m.a.answers} & {t for t, _ in m.b.answers}
    if topics & SUCCESSIVE and not (m.a.days & m.b.days or _copied(m)):
        return NEVER  # arrested, then freed
    if topics <= FINAL and m.fit.theme == 1:
        return OUTCOME
    if topics <= BALLOT and m.fit.actor == 1:
        return OUTCOME
    return 0.0 if min(m.fit.near, m.fit.whole) >= COPY and topics <= FINAL | IN_TURN else NEVER


def _no_updates(against: Sequence[tuple[Deed, _Match]]) -> Iterator[tuple[Deed, _Match]]:
    """Without what an undated article tells as ahead where it does so of several things that the
    other tells as done: it is the earlier one."""
    earlier: dict[int, set[Ref]] = defaultdict(set)
    for kind, m in against:
        if kind == "modality":
            ahead = m.a if m.a.mood == "ahead" else m.b
            earlier[ahead.ref.article].add(ahead.ref)
    for kind, m in against:
        if kind == "modality" and not (m.a.day and m.b.day):
            ahead = m.a if m.a.mood == "ahead" else m.b
            if len(earlier[ahead.ref.article]) > 1:
                continue
        yield kind, m
