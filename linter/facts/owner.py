"""Whom or what a figure belongs to.

A figure without its owner is the commonest cause of a false conflict: two prices of two
models, two offers of two clubs. The owner is looked for in the noun's own phrase first
(possessor, "of X", a name before it), then in the label of its line, then in its clause.
"""

from __future__ import annotations

from .antecedents import antecedent
from .contextwords import (
    BODY_NOUNS,
    FALL_VERBS,
    GENERIC,
    INCIDENTS,
    LEVEL_VERBS,
    MODELS,
    NAME_NOUNS,
    OWNING,
    PRONOUNS,
    QUALIFIERS,
    REPORTING,
    RISE_VERBS,
    TELLERS,
    TIME_NOUNS,
)
from .frame import Frame
from .frame_tree import root_of
from .labels import label_of
from .phrases import name_before_bracket, name_of, person_before, phrase, phrase_text
from .scene import NOUNS, Scene, Spot, case_of, children

_OF_SUBJECT = ("of", "by", "at", "in")
_BRACKET_REACH = 120


def owner_of(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """The fullest name of the owner, or its noun phrase as written; None where nothing tells it."""
    if scene.mentions[spot.index].kind == "age":
        person = person_before(scene, spot.first, spot.sentence[0])
        if person is not None:
            return name_or_phrase(scene, person)
    for reader in (_bracketed, _at_place, _in_phrase, _for_model, _labelled):
        owner = reader(scene, spot, frame)
        if owner is not None:
            return owner
    # "The bank cut its rate": the subject, where that can own; else whose it is was told in vain.
    subject = frame.clause.subject
    if _unresolved(scene, frame) and not (subject is not None and _can_own(scene, subject)):
        return None
    return _in_clause(scene, spot, frame)


def name_or_phrase(scene: Scene, token: int) -> str:
    """The name that ``token`` is part of in its fullest form, else its noun phrase."""
    return name_of(scene, token) or phrase_text(scene, token)


def _bracketed(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "Northern Rovers (seven years, $140 million)": the name before the bracket."""
    before = name_before_bracket(scene, spot)
    return name_or_phrase(scene, before) if before is not None else None


def _in_phrase(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    noun = frame.noun
    if scene.parsed and (noun is None or not frame.attached):
        # "closer to Ruiz's $27.5 million"
        possessed = _possessor(scene, root_of(scene, spot), named=True)
        if possessed is not None:
            return possessed
    before = spot.first - 1
    if before > spot.sentence[0] and scene.words[before] == "'s" and before - 1 in scene.names:
        return name_of(scene, before - 1)
    if noun is None:
        return None
    if frame.attached and scene.lemmas[noun.head] in MODELS and not _bare(scene, noun.head):
        return phrase_text(scene, noun.head)
    heads = [h for h in (noun.head, noun.outer) if h is not None]
    for head in heads:
        owner = _possessor(scene, head) if scene.parsed else _possessor_by_place(scene, head, spot)
        if owner is not None:
            return owner
    for head in heads:
        cases = OWNING if scene.mentions[spot.index].kind == "money" else OWNING[:-1]
        owner = (_of_name(scene, head, cases) if scene.parsed else None) or _of_name_by_place(
            scene, head, spot, cases
        )
        if owner is not None:
            return owner
    return None


def _possessor(scene: Scene, head: int, *, named: bool = False) -> str | None:
    for child in children(scene, head, "nmod:poss"):
        if scene.lemmas[child] in TIME_NOUNS or child in scene.figures:
            continue
        if scene.words[child] not in PRONOUNS:
            return name_of(scene, child) if named else name_or_phrase(scene, child)
        resolved = antecedent(scene, child)
        if resolved is not None:
            return resolved
    return next(
        (
            name
            for child in children(scene, head, "compound", "nmod:desc", "appos")
            if abs(child - head) <= 4 and not _place_of_body(scene, child, head)
            if child not in scene.names or scene.names[child] != scene.names.get(head)
            if (name := name_of(scene, child)) is not None
        ),
        None,
    )


def _place_of_body(scene: Scene, child: int, head: int) -> bool:
    """Whether a place only tells where a body is: "the Boston firm" is not Boston."""
    index = scene.names.get(child)
    return (
        index is not None
        and scene.mentions[index].kind == "place"
        and scene.lemmas[head] in GENERIC | NAME_NOUNS
    )


def _of_name(scene: Scene, head: int, cases: tuple[str, ...]) -> str | None:
    for child in children(scene, head, "nmod"):
        if case_of(scene, child) in cases and child not in scene.figures:
            name = name_of(scene, child)
            if name is not None:
                return name
    return None


def _possessor_by_place(scene: Scene, head: int, spot: Spot) -> str | None:
    token = min(head, spot.first) - 1
    for _ in range(5):
        if token <= spot.sentence[0]:
            return None
        word = scene.words[token]
        if word in ("'s", "'"):
            owner = token - 1
            if owner in scene.figures or scene.lemmas[owner] in TIME_NOUNS:
                return None
            return name_or_phrase(scene, owner)
        if word in ("its", "his", "her", "their"):
            return antecedent(scene, token)
        if scene.pos[token] not in ("NOUN", "ADJ", "NUM", "PROPN", "SYM", "ADV") and word != "-":
            return None
        token -= 1
    return None


def _of_name_by_place(scene: Scene, head: int, spot: Spot, cases: tuple[str, ...]) -> str | None:
    after = _name_after(scene, head + 1, cases)
    if after is not None or scene.parsed or head in scene.names or head <= spot.sentence[0]:
        return after
    return name_of(scene, head - 1)


def _name_after(scene: Scene, token: int, cases: tuple[str, ...] = OWNING[:-1]) -> str | None:
    """The name after "of", "at" and the like, where one follows at once."""
    if token + 2 < len(scene.words) and scene.words[token] in cases:
        start = token + 2 if scene.pos[token + 1] == "DET" else token + 1
        index = scene.names.get(start)
        if index is None:
            return None
        # "the owner of Ashwell's bakery" is not Ashwell's own.
        end = scene.spans[index][1]
        possessed = end < len(scene.words) and scene.words[end] in ("'s", "'")
        return None if possessed else name_of(scene, start)
    return None


def _unresolved(scene: Scene, frame: Frame) -> bool:
    noun = frame.noun
    heads = [h for h in (noun.head, noun.outer) if h is not None] if noun is not None else []
    return any(
        scene.words[c] in PRONOUNS for head in heads for c in children(scene, head, "nmod:poss")
    )


def _can_own(scene: Scene, token: int) -> bool:
    return token in scene.names or scene.lemmas[token] in GENERIC | NAME_NOUNS


def _for_model(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "$1,199 for the 13-inch option": a model after "for" that a size, a place or its kind sets apart."""
    if scene.mentions[spot.index].kind != "money" or spot.last + 2 >= spot.sentence[1]:
        return None
    if scene.words[spot.last] != "for":
        return None
    start = spot.last + 2 if scene.pos[spot.last + 1] == "DET" else spot.last + 1
    for token in range(start, min(start + 6, spot.sentence[1])):
        if scene.lemmas[token] in MODELS:
            return phrase_text(scene, token)
        if scene.pos[token] in ("VERB", "PUNCT", "ADP") and scene.words[token] != "-":
            break
    return None


def _labelled(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "13-inch model: 4 GB", "Kirrin: 12 dead"; "Doses: 260,000" has what is counted for label."""
    label = label_of(scene, spot)
    if label is None:
        return None
    named = next((name for t in range(*label) if (name := name_of(scene, t)) is not None), None)
    counted = frame.noun is not None and frame.noun.head >= spot.last
    if named is not None or not (counted or _numbered(scene, label)):
        return named
    tokens = scene.analysis.tokens
    return " ".join(scene.text[tokens[label[0]].start : tokens[label[1] - 1].end].split())


def _numbered(scene: Scene, label: tuple[int, int]) -> bool:
    return any(character.isdigit() for t in range(*label) for character in scene.words[t])


def _at_place(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    """ "52 percent in Egypt", "in India by 65 percent": a place that touches the figure."""
    if scene.mentions[spot.index].kind not in ("percentage", "count", "money"):
        return None
    after = _name_after(scene, spot.last, ("in", "at"))
    if after is not None:
        return after
    token = spot.first - 1
    if token > spot.sentence[0] and scene.words[token] in ("by", ",", ":"):
        token -= 1
    index = scene.names.get(token)
    if index is None or scene.spans[index][0] - 1 < spot.sentence[0]:
        return None
    return name_of(scene, token) if scene.words[scene.spans[index][0] - 1] in ("in", "at") else None


def _in_clause(scene: Scene, spot: Spot, frame: Frame) -> str | None:
    clause, noun = frame.clause, frame.noun
    kind = scene.mentions[spot.index].kind
    if clause.predicate is None or _dates_a_noun(scene, spot, frame):
        return None
    if scene.parsed and _nested(scene, spot, frame):
        return None
    subject = clause.subject
    if subject is not None and _dateline(scene, subject, clause.predicate):
        return None
    if subject is None or spot.first <= subject < spot.last:
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
                return _subject_owner(scene, subject, scene.lemmas[clause.predicate], kind)
            own = _possessor(scene, subject, named=True) or _of_name(scene, subject, _OF_SUBJECT)
            own = own or _name_after(scene, subject + 1, _OF_SUBJECT) or place
            return own or (phrase_text(scene, subject) if _set_apart(scene, subject) else None)
    if scene.lemmas[clause.predicate] in REPORTING and not _told_of_itself(scene, spot, frame):
        return None
    return _subject_owner(scene, subject, scene.lemmas[clause.predicate], kind)


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
    if specified and subject is not None and _set_apart(scene, subject):
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


def _set_apart(scene: Scene, head: int) -> bool:
    """Whether a size, a rank or a proper noun in it tells a noun phrase apart."""
    start = scene.analysis.sentences[scene.analysis.tokens[head].sentence].first
    return any(
        t in scene.figures or (scene.pos[t] == "PROPN" and t > start)
        for t in range(*phrase(scene, head))
    )


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


def _subject_owner(scene: Scene, subject: int, predicate: str, kind: str) -> str | None:
    if scene.words[subject] in PRONOUNS or scene.pos[subject] == "PRON":
        # "It fell from 26% to 22%": it is then what is measured, seldom a body.
        moves = predicate in LEVEL_VERBS | RISE_VERBS | FALL_VERBS and scene.words[subject] == "it"
        return None if moves else antecedent(scene, subject)
    if subject in scene.figures or scene.pos[subject] not in NOUNS:
        return None
    if scene.lemmas[subject] in BODY_NOUNS | NAME_NOUNS and _bare(scene, subject):
        return antecedent(scene, subject) or _telling_phrase(scene, subject, kind)
    named = name_of(scene, subject)
    if named is None and scene.parsed:
        named = _possessor(scene, subject, named=True) or _of_name(scene, subject, _OF_SUBJECT)
    if named is None:
        named = _name_after(scene, subject + 1, _OF_SUBJECT)
    return named or _telling_phrase(scene, subject, kind)


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
    apart = any(scene.words[t] in QUALIFIERS for t in range(first, last)) or _set_apart(scene, head)
    thing = kind == "measurement" and lemma not in GENERIC
    if not (apart or thing or lemma in NAME_NOUNS):
        return None
    return phrase_text(scene, head)


def _bare(scene: Scene, head: int) -> bool:
    first, last = phrase(scene, head)
    return last - first == 1 and head not in scene.names


def _place_or_incident(scene: Scene, frame: Frame) -> str | None:
    """Where or in what those who are counted were: "in the quake", "at Dargahan", "by the blast"."""
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
    return next((name for c in places if (name := name_of(scene, c)) is not None), None)
