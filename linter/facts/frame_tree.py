"""Frames by the dependency tree (Universal Dependencies v2 relations)."""

from __future__ import annotations

from .contextwords import FALL_VERBS, LEVEL_VERBS, LEVEL_WITH_AT, REPORTING, RISE_VERBS
from .phrases import NOTHING, Clause, Noun, direction_after, is_noun
from .scene import NOMINAL, VERBAL, Scene, Spot, case_of, children

_CLIMB = 10
_MODIFYING = frozenset(
    (
        "nummod",
        "amod",
        "compound",
        "det",
        "nmod:unmarked",
        "nmod:desc",
        "nmod:poss",
        "flat",
        "advmod",
    )
)
_OF_SUM = frozenset(
    "of for worth at to by from around about between over under above below up near than towards into".split()
)
_RELATIVE = frozenset(("who", "which", "that", "whom"))
_NO_SUBJECT = frozenset(("at", "in", "on", "by", "with", "during", "after", "before"))
_TIMES = frozenset(("date", "period"))
# "He scored in 54 games" is a clause's own oblique; beyond this a noun is not the figure's.
_FARTHEST = 14


def root_of(scene: Scene, spot: Spot) -> int:
    """The token of the figure that is governed from outside it."""
    inside = range(spot.first, spot.last)
    roots = [t for t in inside if scene.heads[t] not in inside or scene.heads[t] == t]
    solid = [
        t for t in roots if scene.deps[t] not in ("punct", "case", "advmod", "cc", "det", "mark")
    ]
    return (solid or roots or [spot.last - 1])[
        -1 if len(solid) > 1 and scene.pos[solid[0]] == "ADP" else 0
    ]


def tree_clause(scene: Scene, spot: Spot) -> Clause:
    """The predicate over the figure, its subject and object; nothing where the tree has none."""
    current = root_of(scene, spot)
    # "the $27 million that Ruiz is to make": the relative clause tells whose it is.
    for verb in children(scene, current, "acl:relcl"):
        subject = next(iter(children(scene, verb, "nsubj")), None)
        if subject is not None and scene.words[subject] not in _RELATIVE and verb > current:
            return Clause(predicate=verb, subject=subject, branch=current, holder=verb)
    for _ in range(_CLIMB):
        copula = children(scene, current, "cop")
        if copula:
            return Clause(
                predicate=copula[0],
                subject=_subject(scene, current),
                branch=current,
                holder=current,
            )
        if scene.pos[current] == "VERB" and not spot.first <= current < spot.last:
            return _clause(scene, current, current)
        head = scene.heads[current]
        if head == current or not spot.sentence[0] <= head < spot.sentence[1]:
            break
        if scene.deps[current] == "parataxis":
            break
        if scene.pos[head] in VERBAL and scene.deps[head] != "case" and scene.pos[head] != "AUX":
            return _clause(scene, head, current)
        current = head
    return NOTHING


def _clause(scene: Scene, verb: int, branch: int) -> Clause:
    objects = [o for o in children(scene, verb, "obj") if o != verb]
    return Clause(
        predicate=verb,
        subject=_subject(scene, verb),
        object=objects[0] if objects else None,
        passive=is_passive(scene, verb),
        branch=branch,
        holder=verb,
    )


def is_passive(scene: Scene, verb: int) -> bool:
    """Whether a verb is passive, reduced relatives ("published in May") included."""
    if children(scene, verb, "aux:pass", "nsubj:pass"):
        return True
    tag = scene.analysis.tokens[verb].tag
    return scene.deps[verb] == "acl" and tag == "VBN"


def _subject(scene: Scene, verb: int, depth: int = 0) -> int | None:
    """The subject of a verb, found through relative, reduced, coordinate and infinitive clauses."""
    if depth > 5:
        return None
    relation, head = scene.deps[verb], scene.heads[verb]
    for child in children(scene, verb, "nsubj", "nsubj:pass", "nsubj:outer"):
        if child in scene.figures and scene.mentions[scene.figures[child]].kind != "count":
            return None
        if scene.words[child] not in _RELATIVE:
            return None if case_of(scene, child) in _NO_SUBJECT else child
        if relation.startswith("acl"):
            return head
        before = child - 1 if scene.words[child - 1] != "," else child - 2
        return before if before >= 0 and is_noun(scene, before) else child
    infinitive = any(scene.words[c] == "to" for c in children(scene, verb, "mark"))
    if relation == "acl" and infinitive:
        return _subject_above(scene, head, depth + 1)
    if relation == "acl" and scene.words[verb - 1] == "," and scene.words[verb].endswith("ing"):
        return _main_subject(scene, head, depth + 1)
    if relation.startswith("acl") and scene.pos[head] in NOMINAL:
        return head
    if relation == "xcomp":
        objects = [o for o in children(scene, head, "obj", "iobj") if o not in scene.figures]
        return objects[0] if objects else _subject(scene, head, depth + 1)
    if relation in ("conj", "advcl") and not (head > verb and scene.lemmas[head] in REPORTING):
        return _subject(scene, head, depth + 1)
    return None


def _main_subject(scene: Scene, noun: int, depth: int) -> int | None:
    """The subject of the clause that a noun stands in: who acts in ", injuring five people"."""
    for _ in range(_CLIMB):
        head = scene.heads[noun]
        if head == noun:
            return None
        if scene.pos[head] == "VERB":
            return _subject(scene, head, depth)
        noun = head
    return None


def _subject_above(scene: Scene, noun: int, depth: int) -> int | None:
    """Whose plan "a plan to spend" is: its possessor, or the subject of the verb that it hangs on."""
    possessors = children(scene, noun, "nmod:poss")
    if possessors:
        return possessors[0]
    head = scene.heads[noun]
    if head != noun and scene.pos[head] == "VERB":
        return _subject(scene, head, depth)
    return noun if scene.deps[noun].startswith("nsubj") else None


def tree_noun(scene: Scene, spot: Spot, clause: Clause) -> Noun | None:
    """The noun that the tree hangs the figure on, or that its clause measures."""
    mention = scene.mentions[spot.index]
    root = root_of(scene, spot)
    noun = _governing(scene, spot, clause, root, mention.kind)
    if noun is not None and abs(noun.head - root) <= _FARTHEST:
        return noun
    direction = direction_after(scene, spot.last, spot.clause[1])
    if mention.kind in ("rank", "score"):
        return None
    if mention.kind in _TIMES or mention.kind == "duration" or direction:
        return _event(scene, spot, clause, direction)
    return _measured(scene, spot, clause, root)


def _governing(scene: Scene, spot: Spot, clause: Clause, root: int, kind: str) -> Noun | None:
    head, relation = scene.heads[root], scene.deps[root]
    below = _below(scene, root)
    outside = not spot.first <= head < spot.last and head != root
    if outside and relation in _MODIFYING and is_noun(scene, head):
        return Noun(head, inner=_below(scene, head), attached=True)
    if kind not in _TIMES and below is not None:
        if scene.lemmas[below] == "worth":
            below = _below(scene, below) or below
        share = case_of(scene, below) == "of" and kind != "measurement"
        return Noun(below, inner=_below(scene, below), part=share, attached=True)
    if outside and relation in ("nmod", "appos", "acl", "conj", "obl") and is_noun(scene, head):
        case = case_of(scene, root)
        # "reported a profit on Wednesday": a day after verb and noun belongs to the clause, however
        # the parser hangs it; before the verb ("talks on Tuesday failed") to the noun.
        verb = clause.predicate
        timed = kind in _TIMES or (kind == "duration" and case in ("in", "over", "for", "during"))
        if timed and verb is not None and verb < head < root:
            return None
        if (
            kind in _TIMES
            or relation == "appos"
            or case in _OF_SUM
            or (kind == "duration" and case)
        ):
            return Noun(head, inner=_below(scene, head, without=root), attached=True)
    # "worth $2m", "aged five", "old": an adjective or participle between figure and noun.
    if (
        outside
        and scene.pos[head] in ("ADJ", "ADP", "VERB")
        and scene.deps[head] in ("amod", "acl")
    ):
        over = scene.heads[head]
        if is_noun(scene, over) and (scene.pos[head] != "VERB" or kind == "age"):
            return Noun(over, inner=_below(scene, over), attached=True)
    return None


def _below(scene: Scene, noun: int, *, without: int = -1) -> int | None:
    """The noun after "of" or "in" under another ("rounds of ammunition", "£5m in grants")."""
    for child in children(scene, noun, "nmod"):
        if (
            child != without
            and child > noun
            and case_of(scene, child) in ("of", "in")
            and is_noun(scene, child)
        ):
            return child
    return None


def _event(scene: Scene, spot: Spot, clause: Clause, direction: tuple[int, ...]) -> Noun | None:
    """The noun that an event is known by: what is acted on, else who acts."""
    if clause.predicate is None or clause.branch is None:
        return None
    candidates = (
        (clause.subject,) if clause.passive or direction else (clause.object, clause.subject)
    )
    for token in candidates:
        if token is not None and is_noun(scene, token):
            return Noun(token, inner=_below(scene, token), beside=direction)
    return None


def _measured(scene: Scene, spot: Spot, clause: Clause, root: int) -> Noun | None:
    """The subject, where the verb says how much it is or how it moves: "profit rose to"."""
    if clause.predicate is None or clause.subject is None:
        return None
    subject = clause.subject
    if not is_noun(scene, subject) or spot.first <= subject < spot.last:
        return None
    lemma = scene.lemmas[clause.predicate]
    # "rents were up 3%", "is 40 per cent larger": the figure hangs on the adjective.
    direct = clause.branch == root or (lemma == "be" and clause.branch == scene.heads[root])
    levels = lemma in LEVEL_VERBS | RISE_VERBS | FALL_VERBS or (
        lemma in LEVEL_WITH_AT and case_of(scene, root) in ("at", "to", "from")
    )
    if levels and direct and lemma not in REPORTING:
        if clause.object is not None and clause.object != root and lemma != "be":
            if is_noun(scene, clause.object) and not spot.first <= clause.object < spot.last:
                return Noun(clause.object, inner=_below(scene, clause.object))
            return None
        return Noun(subject, inner=_below(scene, subject))
    return None
