"""Verb groups: an outcome verb with its auxiliaries, negation and modality, by the words alone.

"has not been approved", "is expected to sign", "failed to win", "is considering selling":
the group is read from the verb to the left, so that it works with and without tags.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..model.analysis import Token
from .namewords import word_set
from .outcomes import COMPLEMENTS, FORMS, PLAIN, TRANSITIVE
from .taggedverbs import copula, has_subject, linking, particle, tagged_form

_BE = word_set("is was are were be been being 's ’s am 're ’re")
_GET = frozenset(["get", "gets", "got", "getting"])
_HAVE = word_set("has have had having 've ’ve 'd ’d")
_DO = frozenset(["do", "does", "did"])
_MODALS = {
    "will": "will", "'ll": "will", "’ll": "will", "wo": "will", "shall": "will", "would": "would", "may": "may", "might": "might",
    "could": "could", "can": "can", "ca": "can", "cannot": "can", "should": "should", "must": "must", "ought": "should",
}  # fmt: skip
_NEGATIONS = word_set("not n't n’t never cannot nor neither")
_NOT_NEGATING = frozenset(["only", "just", "merely", "least"])  # "not only"
_SKIP = word_set("""
    also now already still again yet even just only ever once finally formally officially
    reportedly unanimously narrowly overwhelmingly temporarily permanently immediately later
    then soon since both all to been being be have
    """)
# What stands before "to": the modality it gives, or "" where the thing is told as done.
_CATENATIVES = {
    **dict.fromkeys(word_set("""
    plan plans planned planning intend intends intended intending
    """), "planned"),
    **dict.fromkeys(word_set("propose proposes proposed proposing"), "proposed"),
    **dict.fromkeys(word_set("""
    expected likely set due scheduled poised slated bound supposed certain sure destined
    """), "expected"),
    **dict.fromkeys(word_set("""
    want wants wanted hope hopes hoped hoping wish wishes aim aims aimed seek seeks seeking
    sought
    """), "wants"),
    **dict.fromkeys(["threaten", "threatens", "threatened", "threatening"], "threatens"),
    **dict.fromkeys(["unlikely"], "unlikely"),
    **dict.fromkeys(word_set("ready prepared willing preparing trying tried attempting attempted tries"), "attempted"),
    **dict.fromkeys(word_set("""
    agree agrees agreed vow vows vowed pledge pledges pledged promise promises promised decide
    decides decided offer offers offered
    """), "agreed"),
    **dict.fromkeys(word_set("urged asked told called calling pressed wanted advised encouraged invited"), "urged"),
    **dict.fromkeys(word_set("ordered compelled instructed obliged"), "ordered"),
    **dict.fromkeys(["need", "needs", "needed"], "should"),
    **dict.fromkeys(["going"], "will"),
    **dict.fromkeys(word_set("""
    vote votes voted voting managed forced began started continued continue continues went
    """), ""),
}  # fmt: skip
_NEGATIVE_CATENATIVES = word_set("""
    fail fails failed failing refuse refuses refused refusing decline declines declined
    """)
_CONSIDERING = word_set("""
    consider considers considering considered mull mulls mulling weigh weighing contemplating
    """)
_AFTER_BARE = word_set("""
    of over in after for on at with from as during since amid last yesterday
    monday tuesday wednesday thursday friday saturday sunday
    """)
_SUBJECTS = word_set("he she they we i it who which that")
_CLAUSE = word_set("and or but that which who when where if because while as than said says")
_CONDITIONS = frozenset(["if", "unless", "whether"])
_DETERMINERS = word_set("""
    a an the this that these those his her its their our my your no any some every each another
    such two three four five six seven eight nine ten first second last next recent new former
    """)
_MOST = 9


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """Tokens ``first`` to ``last`` (exclusive) of a sentence; ``verb`` is the lemma with its particle."""

    verb: str
    first: int
    head: int
    last: int
    passive: bool
    negated: bool
    modality: str | None


def verb_groups(tokens: Sequence[Token], first: int, last: int) -> list[VerbGroup]:
    """The outcome verbs of the sentence made of tokens ``first`` to ``last``, in order of place."""
    groups = [
        group
        for index in range(first, last)
        if (group := _group(tokens, first, index, last)) is not None
    ]
    # "is considering selling", "refused to sign": the inner verb is the outcome, the outer its mood.
    return [
        group
        for place, group in enumerate(groups)
        if place + 1 == len(groups) or groups[place + 1].first > group.head
    ]


def _group(tokens: Sequence[Token], first: int, index: int, last: int) -> VerbGroup | None:
    token = tokens[index]
    form = FORMS.get(token.text.lower()) or tagged_form(tokens, index)
    if form is None or (token.pos == "ADJ" and form.kind == "base"):
        return _predicate(tokens, first, index)
    if token.text[0].isupper() and index > first and token.pos != "VERB":
        return None
    if (
        token.pos
        and token.pos not in ("VERB", "AUX")
        and not (token.pos == "ADJ" and token.text.lower().endswith("ed"))
        and not (form.kind in ("past", "finite") and has_subject(tokens, first, index))
    ):
        return None
    ending, rest = _complement(tokens, form.verb, index, last)
    if not rest and form.verb not in PLAIN:
        if token.pos != "VERB":
            return None
        ending, rest = particle(tokens, index, last)
    start, passive, aux = _left(tokens, first, index)
    if not _is_verb(tokens, first, index, form.kind, start, passive=passive, aux=aux, last=last):
        return None
    if (
        form.kind in ("past", "participle")
        and not passive
        and not aux
        and _reduced(tokens, index, last, first, form.verb)
    ):
        passive = True
    if form.kind in ("base", "finite", "s", "ing"):
        passive = (
            passive
            and form.kind in ("base", "finite")
            and tokens[index].text.lower() in ("shut", "hurt", "beat", "overcome", "quit")
        )
    begin, negated, modality = _modality(tokens, first, start, index)
    verb = f"{form.verb} {rest}" if rest else form.verb
    return VerbGroup(verb, begin, index, ending, passive, negated, modality)


def _predicate(tokens: Sequence[Token], first: int, index: int) -> VerbGroup | None:
    """ "was not guilty", "is the heir": the predicate after "be", as a verb of its own; "remains shut"
    and "was ruled unlawful" too."""
    be = copula(tokens, first, index)
    if be is None:
        be = linking(tokens, first, index)
    if be is None:
        return None
    start, _, _ = _left(tokens, first, be)
    begin, negated, modality = _modality(tokens, first, start, be)
    denied = any(t.text.lower() == "no" for t in tokens[be:index])
    denied = denied or _has_negation(tokens, be, index)
    verb = f"be {tokens[index].lemma.lower()}"
    return VerbGroup(verb, begin, index, index + 1, False, negated or denied, modality)


def _complement(tokens: Sequence[Token], verb: str, index: int, last: int) -> tuple[int, str]:
    """Where the verb with its particle ends, and the particle: "turned the offer down" too."""
    for words in COMPLEMENTS.get(verb, ()):
        parts = words.split()
        for skip in range(4 if verb in ("find", "shoot", "turn", "throw", "call", "shut") else 1):
            at = index + 1 + skip
            if [t.text.lower() for t in tokens[at : at + len(parts)]] == parts and at + len(
                parts
            ) <= last:
                return (at + len(parts) if skip == 0 else index + 1), words
    return index + 1, ""


def _left(tokens: Sequence[Token], first: int, index: int) -> tuple[int, bool, bool]:
    """Walk left over auxiliaries and adverbs: where the group starts, whether "be" and whether any auxiliary stands there."""
    start, passive, aux, nearest = index, False, False, True
    at = index - 1
    while at >= first and index - at <= _MOST:
        lower = tokens[at].text.lower()
        if lower in _BE or lower in _GET:
            passive = passive or nearest
        elif not (
            lower in _HAVE
            or lower in _DO
            or lower in _MODALS
            or lower in _NEGATIONS
            or lower == "to"
        ):
            if lower in _SKIP or (lower.endswith("ly") and len(lower) > 4):
                at -= 1
                continue
            break
        nearest = nearest and lower in _NEGATIONS
        aux, start = True, at
        at -= 1
    return start, passive, aux


def _is_verb(
    tokens: Sequence[Token],
    first: int,
    index: int,
    kind: str,
    start: int,
    *,
    passive: bool,
    aux: bool,
    last: int,
) -> bool:
    """Whether the form is used as a verb here, where no tag says so."""
    before = tokens[index - 1].text.lower() if index > first else ""
    after = tokens[index + 1].text.lower() if index + 1 < last else ""
    if before in _DETERMINERS or (before.endswith(("'s", "’s")) and not aux):
        return False
    tag = tokens[index].pos
    if tag == "VERB" and tokens[index].dep != "amod":
        return True
    if kind in ("past", "finite", "participle"):
        return tag != "ADJ" or aux
    if kind == "base":
        if not aux:
            follows = after in _DETERMINERS or (
                index + 1 < last and tokens[index + 1].text[0].isupper()
            )
            return (
                tokens[index].text.lower() in ("quit", "shut", "beat", "hurt", "overcome")
                and follows
            )
        if before == "to" and not tag:
            mood = (
                index > first + 1
                and tokens[index - 2].text.lower() in _CATENATIVES.keys() | _NEGATIVE_CATENATIVES
            )
            return (
                mood
                or after in _DETERMINERS
                or (index + 1 < last and tokens[index + 1].text[0].isupper())
            )
        return not passive or tokens[index].text.lower() in ("shut", "hurt", "beat", "overcome")
    if kind == "s":
        return after in _DETERMINERS or (
            index + 1 < last
            and tokens[index + 1].text[0].isupper()
            and before not in ("of", "and", "in", "for")
        )
    return passive or before in _CONSIDERING or aux


def _reduced(tokens: Sequence[Token], index: int, last: int, first: int, verb: str) -> bool:
    """ "a plan approved by councillors", "Recommendation 6: accepted.": a participle without "be"."""
    if verb in _OF_ITSELF:
        return False  # "stood by its word"
    after = tokens[index + 1].text.lower() if index + 1 < last else "."
    before = tokens[index - 1].text if index > first else ""
    if tokens[index].tag == "VBD" and any(
        t.dep == "nsubj" and t.head == index for t in tokens[max(first, index - _MOST) : index]
    ):
        return False  # "Councillors voted by 29 to 26"
    bare = after in _AFTER_BARE or not after[:1].isalnum()
    return (
        after == "by"
        or (
            verb in TRANSITIVE and bare and before[:1].isalnum() and before.lower() not in _SUBJECTS
        )
        or before == ":"
        or (tokens[index].dep == "acl" and tokens[index].tag == "VBN")
        or (tokens[index].dep == "acl" and after in ("in", "on", "at", "."))
    )


# Verbs that have no passive.
_OF_ITSELF = word_set("stand abide go come fall die live arrive depart resign remain stay")
_OPENING = frozenset(("“", '"', "‘", "'", "``"))


def _modality(
    tokens: Sequence[Token], first: int, start: int, index: int
) -> tuple[int, bool, str | None]:
    """Where the whole group starts, whether it is negated and in what mood it stands."""
    words = [t.text.lower() for t in tokens[start:index]]
    negated = _has_negation(tokens, start, index) or _yet_to(words)
    modality = next((_MODALS[w] for w in words if w in _MODALS), None)
    if words and words[0] in _BE and "to" in words:
        # "is to open", "was to have opened"
        modality = "will" if words[0] in ("is", "are") else "planned"
    after = index + 1
    if after < len(tokens) and tokens[after].text in _OPENING:
        after += 1  # 'found "no evidence"'
    if after < len(tokens) and tokens[after].text.lower() == "no":
        negated = True  # "found no evidence"
    if tokens[index].text.lower() in _BE:
        negated = negated or _has_negation(tokens, after, min(after + 1, len(tokens)))
    if words[:1] == ["to"] or (start > first and tokens[start - 1].text.lower() == "to"):
        return _before_to(tokens, first, start, negated=negated)
    before = tokens[start - 1].text.lower() if start > first else ""
    if before in _CONSIDERING:
        begin, _, _ = _left(tokens, first, start - 1)
        return begin, negated or _has_negation(tokens, begin, start), "considering"
    if _undone(tokens, first, start, index):
        return start, True, modality
    if modality is None and any(
        t.text.lower() in _CONDITIONS for t in tokens[max(first, start - 6) : start]
    ):
        modality = "if"
    return start, negated or _nothing(tokens, first, start), modality


def _undone(tokens: Sequence[Token], first: int, start: int, index: int) -> bool:
    """ "without paying", "stopped short of forcing", "instead of closing"."""
    if start != index or not tokens[index].text.lower().endswith("ing"):
        return False
    before = [t.text.lower() for t in tokens[max(first, start - 2) : start]]
    return before[-1:] == ["without"] or " ".join(before) in _INSTEAD


_INSTEAD = frozenset(("short of", "instead of", "rather than", "refrain from", "refrained from"))


def _yet_to(words: Sequence[str]) -> bool:
    """ "has yet to", "have still to": not so far."""
    return "to" in words and words[0] in _HAVE | _BE and ("yet" in words or "still" in words)


def _nothing(tokens: Sequence[Token], first: int, start: int) -> bool:
    """Whether the phrase before the group is of nothing: "No homes", "none of the men", "no one"."""
    for index in range(start - 1, max(first, start - 6) - 1, -1):
        lower = tokens[index].text.lower()
        if lower in ("no", "nobody", "none", "nothing", "neither", "no-one"):
            return True
        if lower in _CLAUSE or not (lower[0].isalnum() or lower == "-"):
            return False
    return False


def _before_to(
    tokens: Sequence[Token], first: int, start: int, *, negated: bool
) -> tuple[int, bool, str | None]:
    at = start - 1
    while (
        at > first
        and (tokens[at].text.lower() in _SKIP or tokens[at].text.lower().endswith("ly"))
        and start - at < 4
    ):
        at -= 1
    word = tokens[at].text.lower() if at >= first else ""
    if word in _NEGATIVE_CATENATIVES:
        begin, _, _ = _left(tokens, first, at)
        return begin, not _has_negation(tokens, begin, at), None
    if word == "whether":
        return start, negated, "considering"
    if word not in _CATENATIVES:
        return start, negated, "to"
    begin, _, _ = _left(tokens, first, at)
    outer = [t.text.lower() for t in tokens[begin:at]]
    modal = next((_MODALS[w] for w in outer if w in _MODALS), None)
    negated = negated or _has_negation(tokens, begin, at) or _nothing(tokens, first, begin)
    return begin, negated, modal or _CATENATIVES[word] or None


def governed_mood(governor: str) -> str | None:
    """The mood that a verb gives to its infinitive: "decided" gives "agreed", "" for what is told as
    done ("voted to close"); None where it gives none."""
    return _CATENATIVES.get(governor)


def _has_negation(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(
        tokens[n].text.lower() in _NEGATIONS
        and (n + 1 >= len(tokens) or tokens[n + 1].text.lower() not in _NOT_NEGATING)
        for n in range(first, last)
    )  # fmt: skip
