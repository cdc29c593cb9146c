"""The measure of a figure: what is counted, paid or dated, with its modifiers and predicate."""

from __future__ import annotations

from ..model.fact import Measure
from .contextwords import CASUALTY, PRONOUNS
from .frame import Frame
from .owner_phrase import name_or_phrase
from .phrases import LONGEST, Noun, is_noun, name_of
from .scene import NOUNS, Scene, Spot, case_of, children

_MODIFIERS = ("amod", "compound", "nmod:desc", "nmod:poss", "flat")
_KEPT_CASES = frozenset(("of", "in", "for", "from", "on", "to", "against", "by", "with", "at"))
_MOST = 6
_OFTEN = frozenset("times occasions".split())
_APART = frozenset("separate different successive consecutive".split())
_AS_FAR = 5
_BODY = frozenset(
    "head back chest neck face leg legs arm arms stomach abdomen shoulder thigh foot hand heart throat torso side".split()
)
_FACTOR = frozenset("as the its that what their".split())


def measure_of(
    scene: Scene, spot: Spot, frame: Frame, taken_up: int | None = None
) -> Measure | None:
    """Lemmas in lower case; None where neither noun nor predicate is told. ``taken_up`` is the noun of
    an earlier figure that this one leaves out."""
    clause = frame.clause
    noun = taken_up if taken_up is not None else frame.noun.head if frame.noun else None
    head = _head(scene, noun) if noun is not None else None
    # A time on a noun ("the 2016 election") dates that noun, not the clause around it.
    dates_noun = frame.attached and scene.mentions[spot.index].kind in ("date", "period")
    predicate = (
        scene.lemmas[clause.predicate] if clause.predicate is not None and not dates_noun else None
    )
    subject = (
        name_or_phrase(scene, clause.subject)
        if clause.subject is not None
        and not dates_noun
        and scene.words[clause.subject] not in PRONOUNS
        else None
    )
    kind = scene.mentions[spot.index].kind
    if predicate is None and kind in ("date", "period"):
        predicate, subject = _told_behind(scene, spot, subject)
    if kind == "count" and how_often(scene, spot):
        head = predicate  # "stabbed 12 times": what is counted is what was done
    if head is None and kind == "count" and predicate in CASUALTY and not frame.shared:
        head = "person"
    if head is None and predicate is None:
        return None
    return Measure(
        head=head,
        modifiers=_modifiers(scene, frame.noun) if frame.noun and taken_up is None else (),
        predicate=predicate,
        subject=subject,
    )


def how_often(scene: Scene, spot: Spot) -> bool:
    """The number says how often: "12 times", "on six separate occasions", "shot twice"."""
    after = [scene.words[at] for at in range(spot.last, min(spot.last + 2, spot.sentence[1]))]
    if scene.words[spot.last - 1] == "twice":
        return _FACTOR.isdisjoint(after[:1])
    return not _OFTEN.isdisjoint(after[1:] if _APART.issuperset(after[:1]) else after[:1])


def of_a_part(scene: Scene, spot: Spot) -> bool:
    """How often in one part of the body, of all the times: "was shot twice in the head"."""
    after = scene.words[spot.last : min(spot.last + _AS_FAR, spot.sentence[1])]
    return how_often(scene, spot) and "in" in after and not _BODY.isdisjoint(after)


def _told_behind(scene: Scene, spot: Spot, subject: str | None) -> tuple[str | None, str | None]:
    """Predicate and subject of a time that stands between the two: "the board on Friday approved"."""
    verb = spot.last
    if verb >= spot.sentence[1] or verb not in range(len(scene.pos)) or scene.pos[verb] != "VERB":
        return None, subject
    if scene.words[verb].endswith("ing") or spot.first <= spot.sentence[0]:
        return None, subject
    before = spot.first - 1
    if scene.words[before] == "on":
        before -= 1
    if before < spot.sentence[0] or not is_noun(scene, before):
        return None, subject
    return scene.lemmas[verb], subject or name_or_phrase(scene, before)


def _head(scene: Scene, token: int) -> str:
    """The lemma; of a name all of it, so that a first and a last name are not taken apart."""
    name = name_of(scene, token)
    return name.lower() if name is not None else scene.lemmas[token]


def _modifiers(scene: Scene, noun: Noun) -> tuple[str, ...]:
    tokens = _by_tree(scene, noun.head) if scene.parsed else _by_place(scene, noun.head)
    extra = [t for t in (noun.inner, noun.outer) if t is not None and t != noun.head]
    ordered = sorted({*tokens, *extra, *noun.beside})
    lemmas = [
        scene.lemmas[t]
        for t in ordered
        if t not in scene.figures
        and (t not in scene.names or scene.names[t] != scene.names.get(noun.head))
        and scene.words[t] not in PRONOUNS
        and scene.words[t][:1].isalnum()
    ]
    return tuple(dict.fromkeys(lemmas))[:_MOST]


def _by_tree(scene: Scene, head: int) -> list[int]:
    tokens = list(children(scene, head, *_MODIFIERS))
    for child in children(scene, head, "nmod"):
        if is_noun(scene, child) and case_of(scene, child) in _KEPT_CASES:
            tokens += [child, *children(scene, child, "compound", "amod")]
    return tokens


def _by_place(scene: Scene, head: int) -> list[int]:
    first = head
    while first > 0 and head - first < LONGEST and scene.pos[first - 1] in (*NOUNS, "ADJ"):
        first -= 1
    return list(range(first, head))
