"""Whose a figure is by its clause: the subject, or the place and incident of those counted."""

from __future__ import annotations

from .antecedents import antecedent
from .contextwords import (
    BODY_NOUNS,
    FALL_VERBS,
    GENERIC,
    INCIDENTS,
    LEVEL_VERBS,
    NAME_NOUNS,
    PRONOUNS,
    QUALIFIERS,
    REPORTING,
    RISE_VERBS,
    TELLERS,
)
from .frame import Frame
from .owner_phrase import (
    OF_SUBJECT,
    is_bare,
    is_set_apart,
    name_after,
    name_or_phrase,
    name_under,
    possessor,
)
from .phrases import Clause, name_of, phrase, phrase_text
from .scene import NOUNS, Scene, Spot, case_of, children


def owner_in_clause(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    clause, noun = frame.clause, frame.noun
    kind = scene.mentions[spot.index].kind
    if clause.predicate is None or _dates_a_noun(scene, spot, frame):
        return None
    if scene.parsed and _nested(scene, spot, frame):
        return None
    subject = clause.subject
    if subject is not None and _dateline(scene, subject, clause.predicate):
        return None
    if subject is None or subject in scene.figures:
        counted = scene.mentions[spot.index].kind == "count"
        return _place_or_incident(scene, frame) if counted else None
    measured = noun is not None and subject in (noun.head, noun.outer, noun.inner)
    # The subject beside the figure in its own phrase: "70% of traffic and calls was lost".
    beside = spot.last <= subject < clause.predicate
    if (measured or beside) and name_of(scene, subject) is None:
        # What is measured is no owner ("profits rose"), but for a thing and its size or age.
        place = _place_or_incident(scene, frame) if kind == "count" else None
        if place is not None or kind not in ("measurement", "duration", "age"):
            if scene.lemmas[subject] in NAME_NOUNS and kind in ("money", "percentage", "count"):
                return _subject_owner(scene, subject, clause, kind)
            own = possessor(scene, subject, named=True) or name_under(scene, subject, OF_SUBJECT)
            own = own or name_after(scene, subject + 1, OF_SUBJECT) or place
            return own or (phrase_text(scene, subject) if is_set_apart(scene, subject) else None)
    if scene.lemmas[clause.predicate] in REPORTING and not _told_of_itself(scene, spot, frame):
        return None
    return _subject_owner(scene, subject, clause, kind)


def _dateline(scene: Scene, subject: int, predicate: int) -> bool:
    """Whether what was parsed as the subject is the place of a dateline ("BRISBANE, April 14 —")."""
    start = scene.analysis.sentences[scene.analysis.tokens[subject].sentence].first
    return subject - start < 4 and any(
        scene.words[t] in ("—", "–", "--") for t in range(subject, min(predicate, start + 12))
    )


def _dates_a_noun(scene: Scene, spot: Spot, frame: Frame) -> bool:
    """Whether a time hangs on a noun ("the 2016 election"): the clause's subject has no part in it."""
    return frame.attached and scene.mentions[spot.index].kind in ("date", "period")


def _nested(scene: Scene, spot: Spot, frame: Frame) -> bool:
    """Whether the figure lies in a phrase under the clause's own ("the slayings of two women").

    The items of a list stand beside one another: "with 4 GB of memory, 64 GB of storage and".
    """
    branch, noun = frame.clause.branch, frame.noun
    subject = frame.clause.subject
    specified = scene.mentions[spot.index].kind in ("measurement", "duration")
    if specified and subject is not None and is_set_apart(scene, subject):
        return False
    if frame.shared or noun is None or branch is None or not frame.attached:
        return False
    own = (branch, frame.clause.object, frame.clause.subject)
    token = noun.head
    for _ in range(_LONGEST_LIST):
        if token in own or spot.first <= branch < spot.last or noun.outer in own:
            return False
        if scene.deps[token] not in _BESIDE:
            return noun.inner not in own
        token = scene.heads[token]
    return True


_LONGEST_LIST = 12


_BESIDE = frozenset(("conj", "list", "appos", "nmod:unmarked", "nmod:desc"))


def _told_of_itself(scene: Scene, spot: Spot, frame: Frame) -> bool:
    """Whether a reporting verb's subject owns the figure: "reported £5m", "is believed to", a day."""
    clause = frame.clause
    if clause.passive:
        return True
    if scene.mentions[spot.index].kind in ("date", "period") and clause.subject is not None:
        return clause.subject in scene.names
    if clause.object is None:
        return False
    return spot.first <= clause.object < spot.last or (
        frame.noun is not None and clause.object in (frame.noun.head, frame.noun.outer)
    )


def _subject_owner(scene: Scene, subject: int, clause: Clause, kind: str) -> str | None:
    if scene.words[subject] in PRONOUNS or scene.pos[subject] == "PRON":
        return None if _moves(scene, subject, clause) else antecedent(scene, subject)
    if subject in scene.figures or scene.pos[subject] not in NOUNS:
        return None
    if scene.lemmas[subject] in BODY_NOUNS | NAME_NOUNS and is_bare(scene, subject):
        return antecedent(scene, subject) or _telling_phrase(scene, subject, kind)
    named = name_of(scene, subject)
    if named is None and scene.parsed:
        named = possessor(scene, subject, named=True) or name_under(scene, subject, OF_SUBJECT)
    if named is None:
        named = name_after(scene, subject + 1, OF_SUBJECT)
    return named or _telling_phrase(scene, subject, kind)


def _moves(scene: Scene, subject: int, clause: Clause) -> bool:
    """ "It fell from 26% to 22%": it is then what is measured, seldom a body, unless it cuts something."""
    if clause.predicate is None or scene.words[subject] != "it":
        return False
    cuts = clause.object is not None and clause.object not in scene.figures
    return scene.lemmas[clause.predicate] in LEVEL_VERBS | RISE_VERBS | FALL_VERBS and not cuts


def _telling_phrase(scene: Scene, head: int, kind: str) -> str | None:
    """The noun phrase of an unnamed owner, where that sets it apart.

    "Thieves" in one article are "four men" in another: a bare noun tells no owner, but for a
    body's own word ("the council") and a thing that is measured. A size, a rank, a proper noun
    or a word like "second" or "combined" does ("the 13-inch model", "the second boat").
    """
    lemma = scene.lemmas[head]
    if lemma in TELLERS:
        return None
    first, last = phrase(scene, head)
    apart = any(scene.words[t] in QUALIFIERS for t in range(first, last)) or is_set_apart(
        scene, head
    )
    thing = kind == "measurement" and lemma not in GENERIC
    if not (apart or thing or lemma in NAME_NOUNS):
        return None
    return phrase_text(scene, head)


def _place_or_incident(scene: Scene, frame: Frame) -> str | None:
    """Where or in what those who are counted were: "in the quake", "at Norrham", "by the blast"."""
    verb = frame.clause.holder
    if verb is None or not scene.parsed:
        return None
    # "opened fire at the mill, killing three": the place of the verb above holds below.
    above = scene.heads[verb] if scene.deps[verb] in ("advcl", "xcomp") else verb
    places = [
        child
        for token in dict.fromkeys((verb, above))
        for child in children(scene, token, "obl", "obl:agent")
        if case_of(scene, child) in ("in", "at", "by", "during", "near")
        and child not in scene.figures
    ]
    incident = next((c for c in places if scene.lemmas[c] in INCIDENTS), None)
    if incident is not None:
        return name_or_phrase(scene, incident)
    named = (name_of(scene, c) or name_under(scene, c, ("of",)) for c in places)
    return next((name for name in named if name is not None), None)
