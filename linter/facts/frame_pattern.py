"""Frames by the order of words, where there is no tree or it gives no answer."""

from __future__ import annotations

from .contextwords import (
    COMPARATIVES,
    DIRECTIONS,
    FALL_NOUNS,
    FALL_VERBS,
    LEVEL_VERBS,
    LEVEL_WITH_AT,
    REPORTING,
    RISE_NOUNS,
    RISE_VERBS,
    TIME_NOUNS,
)
from .phrases import LONGEST, NOTHING, Clause, Noun, direction_after, is_noun
from .scene import NOUNS, Scene, Spot

_RUN = frozenset(("NOUN", "PROPN", "ADJ", "NUM"))
_BACK = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "DET", "PRON", "SYM"))
_SUM_CASES = frozenset(("of", "worth", "at"))
_BOUNDS = frozenset(("than", "to", "up", "about", "around"))
_IN_RUN = frozenset(("-", "–", '"', "“", "”", "more", "other", "further"))


def match_clause(scene: Scene, spot: Spot) -> Clause:
    """The nearest verb before the figure in its clause, else after it, with the nouns around it."""
    left, right = spot.clause
    before = [t for t in range(spot.first - 1, left - 1, -1) if scene.pos[t] == "VERB"]
    after = [t for t in range(spot.last, right) if scene.pos[t] == "VERB"]
    # A verb after the figure whose subject the figure is comes before a verb of another clause.
    verb = next(iter(before), None)
    if verb is None or (scene.lemmas[verb] in REPORTING and after and spot.last < right):
        verb = next(iter(after), verb)
    if verb is None:
        auxiliaries = [t for t in range(left, right) if scene.pos[t] == "AUX"]
        verb = min(auxiliaries, key=lambda t: abs(t - spot.first), default=None)
    if verb is None:
        return NOTHING
    auxiliary = verb - 1 >= left and any(
        scene.lemmas[t] == "be" for t in range(max(left, verb - 3), verb)
    )
    passive = auxiliary and scene.pos[verb] == "VERB" and not scene.words[verb].endswith("ing")
    return Clause(
        predicate=verb,
        subject=_np_before(scene, verb, left),
        object=_np_after(scene, verb + 1, right),
        passive=passive,
    )


def match_after(scene: Scene, spot: Spot) -> Clause:
    """The verb after the figure whose subject the figure is part of: "said two women died"."""
    if scene.mentions[spot.index].kind not in ("count", "percentage"):
        return NOTHING
    noun = _run(scene, spot.last, spot.clause[1])
    start = noun + 1 if noun is not None else spot.last
    for token in range(start, min(spot.clause[1], start + 12)):
        if scene.words[token] == ",":
            break
        if scene.pos[token] == "VERB":
            return Clause(predicate=token, subject=noun, branch=noun, holder=token)
    return NOTHING


def match_noun(scene: Scene, spot: Spot, clause: Clause, *, adjacent: bool) -> Noun | None:
    """The noun of the figure; with ``adjacent`` only one that touches it or that "of" joins to it."""
    kind = scene.mentions[spot.index].kind
    right = spot.clause[1]
    nearby = _touching(scene, spot, right, kind)
    if nearby is not None or adjacent:
        return nearby
    if kind in ("score", "rank"):
        return None
    predicate = clause.predicate
    if predicate is None:
        return None
    direction = direction_after(scene, spot.last, right)
    if direction or kind in ("date", "period", "duration"):
        for token in (
            (clause.subject,) if clause.passive or direction else (clause.object, clause.subject)
        ):
            if token is not None and is_noun(scene, token):
                return Noun(token, beside=direction)
        return None
    lemma = scene.lemmas[predicate]
    levels = lemma in LEVEL_VERBS | RISE_VERBS | FALL_VERBS or (
        lemma in LEVEL_WITH_AT and scene.words[spot.first - 1] in ("at", "to")
    )
    if levels and predicate < spot.first and clause.subject is not None:
        subject = clause.subject
        told = clause.object
        if told is not None and predicate < told < spot.first and lemma != "be":
            subject = told
        return (
            Noun(subject, inner=after_of(scene, subject + 1, right))
            if is_noun(scene, subject)
            else None
        )
    return None


def _touching(scene: Scene, spot: Spot, right: int, kind: str) -> Noun | None:
    if kind == "age" and "old" not in scene.words[spot.first : spot.last]:
        return None
    after = spot.last
    # "a two-million-euro ($2.6-million) booty"
    if after + 1 < right and scene.words[after] == "(" and after + 1 in scene.figures:
        end = scene.spans[scene.figures[after + 1]][1]
        after = end + 1 if end < right and scene.words[end] == ")" else after
    # "an eight-year, $160 million offer"
    if (
        after + 1 < right
        and scene.words[after] in (",", "and", "or")
        and after + 1 in scene.figures
    ):
        after = (
            scene.spans[scene.figures[after + 1]][1]
            if kind in ("duration", "money", "measurement")
            else after
        )
    word = scene.words[after] if after < right else ""
    # "€2m worth of watches"
    if word == "worth" and after + 1 < right:
        thing = _np_after(scene, after + (2 if scene.words[after + 1] == "of" else 1), right)
        if thing is not None:
            return Noun(thing, attached=True)
    worth = scene.words[spot.first - 1] == "worth" if spot.first else False
    if kind not in ("date",) and word not in DIRECTIONS and not worth:
        run = _run(scene, after, right)
        if run is not None and kind == "money" and scene.pos[run] == "ADJ":
            determined = spot.first > 0 and scene.pos[spot.first - 1] in ("DET", "ADJ", "PART")
            run = run if determined else None
        shared = _shared_noun(scene, run, right) if run is not None else None
        if run is not None and shared is not None:
            return Noun(shared, beside=(run,), attached=True)
        if run is not None and scene.lemmas[run] not in TIME_NOUNS:
            return Noun(run, inner=after_of(scene, run + 1, right), attached=True)
    if kind in ("date", "period"):
        return None
    if word == "of" or (word == "in" and kind == "money"):
        noun = _np_after(scene, after + 1, right)
        if noun is not None and (word == "of" or scene.words[after + 1] not in ("the", "a", "an")):
            return Noun(
                noun,
                inner=after_of(scene, noun + 1, right),
                part=word == "of" and kind != "measurement",
                attached=True,
            )
    before = spot.first - 1
    while before > spot.clause[0] and (
        scene.pos[before] in ("ADV", "DET") or scene.words[before] in _BOUNDS
    ):
        before -= 1
    if (
        before - 1 >= spot.clause[0]
        and scene.words[before] in _SUM_CASES
        and is_noun(scene, before - 1)
    ):
        return Noun(before - 1, attached=True)
    return None


def _run(scene: Scene, start: int, right: int) -> int | None:
    """The last noun of the run of adjectives and nouns that begins at ``start``."""
    end, noun, adjective = start, None, None
    while end < min(right, start + LONGEST) and end not in scene.figures:
        if scene.words[end] in _IN_RUN or scene.pos[end] in _RUN:
            if scene.pos[end] in NOUNS:
                noun = end
            elif scene.pos[end] == "ADJ":
                adjective = end
        elif _adjectives_on(scene, end, right):
            pass
        elif not (scene.pos[end] == "VERB" and end + 1 < right and _participle(scene, end)):
            break
        end += 1
    # "26 dead", "the £9m fine": an adjective that ends the phrase stands for a noun.
    if noun is None and adjective == end - 1 and scene.words[adjective] not in COMPARATIVES:
        return adjective
    return noun


def _shared_noun(scene: Scene, run: int, right: int) -> int | None:
    """ "12 Danish and 11 Swedish sailors": the noun after the second number is the first's too."""
    after = run + 2
    adjectival = scene.pos[run] == "ADJ" or scene.words[run][-1:] != "s"
    capital = scene.analysis.tokens[run].text[:1].isupper()
    if not (capital and adjectival and after < right and scene.words[run + 1] == "and"):
        return None
    if after not in scene.figures:
        return None
    return _run(scene, scene.spans[scene.figures[after]][1], right)


def _links(scene: Scene, token: int) -> bool:
    return scene.words[token] in (
        "due",
        "set",
        "likely",
        "unlikely",
        "able",
        "ready",
        "keen",
        "bound",
    )


def _adjectives_on(scene: Scene, token: int, right: int) -> bool:
    """ "23 Danish and Swedish sailors", "smash-and-grab raid": "and" within one phrase."""
    if scene.words[token] != "and" or token + 2 >= right or token + 1 in scene.figures:
        return False
    if scene.words[token + 1] in "-–" and scene.words[token - 1] in "-–":
        return True
    tokens = scene.analysis.tokens
    capitals = tokens[token - 1].text[:1].isupper() and tokens[token + 1].text[:1].isupper()
    return capitals and is_noun(scene, token + 2)


def _participle(scene: Scene, token: int) -> bool:
    return scene.words[token].endswith(("ed", "en", "ing")) and is_noun(scene, token + 1)


def _np_after(scene: Scene, start: int, right: int) -> int | None:
    if start < right and scene.pos[start] in ("DET", "PRON"):
        start += 1
    while start < right and start in scene.figures:
        start += 1
    run = _run(scene, start, right)
    # "an increase in Delmar's value"
    if run is not None and run + 2 < right and scene.words[run + 1] in ("'s", "'"):
        return _run(scene, run + 2, right) or run
    return run


def after_of(scene: Scene, start: int, right: int) -> int | None:
    changed = scene.lemmas[start - 1] in RISE_NOUNS | FALL_NOUNS
    if start < right and (scene.words[start] == "of" or (changed and scene.words[start] == "in")):
        return _np_after(scene, start + 1, right)
    return None


def _np_before(scene: Scene, verb: int, left: int) -> int | None:
    """The head of the noun phrase before a verb: "the number of deaths rose" gives "number"."""
    token = verb - 1
    # "was ordered to", "is due to", "plans to": the verb before belongs to one chain with this.
    while token >= left and (
        scene.pos[token] in ("AUX", "ADV", "PART")
        or (scene.words[token + 1] == "to" and (scene.pos[token] == "VERB" or _links(scene, token)))
    ):
        token -= 1
    head = None
    for _ in range(40):
        if token < left or (scene.pos[token] not in NOUNS and scene.pos[token] != "PRON"):
            return head
        head = token
        if scene.pos[token] == "PRON":
            return head
        while token >= left and (
            scene.pos[token] in _BACK or scene.words[token] in ("'s", "-", "'")
        ):
            token -= 1
        if token < left or (scene.pos[token] != "ADP" and scene.words[token] != "to"):
            return head
        token -= 1
    return head
