"""What stands before a verb, by the words: its auxiliaries, its negation and its mood.

"has not been approved", "is expected to sign", "failed to win", "is considering selling".
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from ..model.analysis import Token
from .namewords import word_set

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
CATENATIVES = {
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
    **dict.fromkeys(word_set("eyed courted tipped touted shortlisted"), "considering"),
    **dict.fromkeys(word_set("tapped chosen picked cast hired"), "agreed"),
    **dict.fromkeys(["need", "needs", "needed"], "should"),
    **dict.fromkeys(["going"], "will"),
    **dict.fromkeys(word_set("""
    vote votes voted voting managed forced began started continued continue continues went
    """), ""),
}  # fmt: skip
NEGATIVE_CATENATIVES = word_set("""
    fail fails failed failing refuse refuses refused refusing decline declines declined
    """)
CONSIDERING = word_set("""
    consider considers considering considered mull mulls mulling weigh weighing contemplating
    """)
_CLAUSE = word_set("and or but that which who when where if because while as than said says")
_CONDITIONS = frozenset(["if", "unless", "whether"])
MOST = 9  # tokens
_OPENING = frozenset(("“", '"', "‘", "'", "``"))
# Of plans that the past tense tells: whether they were carried out, the text need not say.
_PAST = frozenset(("was", "were", "had"))
_THEN = "then"
_PLANNED_THEN = f"planned {_THEN}"
_OWNED = frozenset(("'s", "’s", "its", "his", "her", "their", "the", "a"))
# Nouns of what is still talked of: "in talks to buy", "in line to succeed her".
_TALKS = word_set("talks negotiations discussions line running contention frontrunner front-runner")
_SIGNED = frozenset(("sign", "signs", "signed", "signing"))  # "signed on to play"
_NEARLY = frozenset(("close", "closer", "near"))  # "close to buying"


def walk_left(tokens: Sequence[Token], first: int, index: int) -> tuple[int, bool, bool]:
    """Walk left over auxiliaries and adverbs: where the group starts, whether "be" and whether any auxiliary stands there."""
    start, passive, aux, nearest = index, False, False, True
    at = index - 1
    while at >= first and index - at <= MOST:
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
            if lower == "longer" and at > first and tokens[at - 1].text.lower() == "no":
                aux, start, at = True, at - 1, at - 2
                continue
            quoted = lower in _OPENING  # could not "absolutely confirm"
            if quoted or lower in _SKIP or (lower.endswith("ly") and len(lower) > 4):
                at -= 1
                continue
            break
        nearest = nearest and lower in _NEGATIONS
        aux, start = True, at
        at -= 1
    return start, passive, aux


def read_mood(
    tokens: Sequence[Token], first: int, start: int, index: int
) -> tuple[int, bool, str | None]:
    """Where the whole group starts, whether it is negated and in what mood it stands."""
    words = [t.text.lower() for t in tokens[start:index]]
    yet = _yet_to(words)
    negated = yet or has_negation(tokens, start, index)
    modality = next((_MODALS[w] for w in words if w in _MODALS), None)
    if modality is None or modality == "will":
        bound = any(w in _HAVE and n == "to" for w, n in itertools.pairwise(words))
        if bound and not yet and (negated or "had" not in words):
            modality = "must"  # "did not have to pay"
    if words and words[0] in _BE and "to" in words and not yet:
        # "is to open", "was to have opened"
        undone = "have" in words
        modality = "will" if words[0] in ("is", "are") else "planned" if undone else _PLANNED_THEN
    after = index + 1
    if after < len(tokens) and tokens[after].text in _OPENING:
        after += 1  # 'found "no evidence"'
    if after < len(tokens) and tokens[after].text.lower() == "no":
        negated = True  # "found no evidence"
    if tokens[index].text.lower() in _BE:
        negated = negated or has_negation(tokens, after, min(after + 1, len(tokens)))
    if words[:1] == ["to"] or (start > first and tokens[start - 1].text.lower() == "to"):
        return _before_to(tokens, first, start, index, negated=negated)
    before = tokens[start - 1].text.lower() if start > first else ""
    if before in CONSIDERING:
        begin, _, _ = walk_left(tokens, first, start - 1)
        return begin, negated or has_negation(tokens, begin, start), "considering"
    if _undone(tokens, first, start, index):
        return start, True, modality
    if modality is None and any(
        t.text.lower() in _CONDITIONS for t in tokens[max(first, start - 6) : start]
    ):
        modality = "if"
    return start, negated or _nothing(tokens, first, start, index), modality


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


def _nothing(tokens: Sequence[Token], first: int, start: int, index: int) -> bool:
    """Whether the phrase before the group is of nothing: "No homes", "none of the men", "no one"."""
    for at in range(start - 1, max(first, start - 6) - 1, -1):
        lower = tokens[at].text.lower()
        if lower in ("no", "nobody", "none", "nothing", "neither", "no-one"):
            return _of_subject(tokens, at, start, index)
        if lower in _CLAUSE or not (lower[0].isalnum() or lower == "-"):
            return False
    return False


def _of_subject(tokens: Sequence[Token], nothing: int, start: int, index: int) -> bool:
    """Whether the word of nothing belongs to the subject of the verb, by the parse: not "none of the
    letters found were his", "couples with no sons are taxed"; where there is none it does."""
    if not tokens[index].dep:
        return True
    noun = nothing if tokens[nothing].dep.startswith("nsubj") else tokens[nothing].head
    if start <= noun < index:
        return True  # "no plans to sell"
    if start == index and tokens[index].tag == "VBN":
        if _has_finite(tokens, index):
            return False
        if tokens[index].head == noun and tokens[noun].dep == "root":
            return True  # "No homes damaged in fire"
    at = tokens[index].head if tokens[index].dep in _HELPING else index
    for _ in range(3):
        if tokens[noun].head == at:
            return tokens[noun].dep.startswith("nsubj")
        if tokens[at].dep not in ("conj", "xcomp"):
            return False
        at = tokens[at].head
    return False


def _has_finite(tokens: Sequence[Token], participle: int) -> bool:
    """Whether a finite verb hangs on what the parser took for the verb of the clause."""
    return any(
        t.head == participle and t.tag in _FINITE
        for t in tokens[participle : participle + 3 * MOST]
    )


_FINITE = frozenset(("VBD", "VBZ", "VBP"))
_HELPING = frozenset(("cop", "aux", "aux:pass"))


def _before_to(
    tokens: Sequence[Token], first: int, start: int, index: int, *, negated: bool
) -> tuple[int, bool, str | None]:
    at = start - 1
    while (
        at > first
        and (tokens[at].text.lower() in _SKIP or tokens[at].text.lower().endswith("ly"))
        and start - at < 4
    ):
        at -= 1
    word = tokens[at].text.lower() if at >= first else ""
    if word in NEGATIVE_CATENATIVES:
        begin, _, _ = walk_left(tokens, first, at)
        return begin, not has_negation(tokens, begin, at), None
    if word == "whether":
        return start, negated, "considering"
    if word in _TALKS:
        return start, negated or has_negation(tokens, max(first, at - 4), at), "considering"
    if word in ("on", "up") and at > first and tokens[at - 1].text.lower() in _SIGNED:
        return start, negated, "agreed"
    if word in _NEARLY and tokens[index].tag == "VBG":
        return start, negated or has_negation(tokens, max(first, at - 3), at), "considering"
    if word not in CATENATIVES:
        return start, negated, "to"
    begin, _, _ = walk_left(tokens, first, at)
    outer = [t.text.lower() for t in tokens[begin:at]]
    modal = next((_MODALS[w] for w in outer if w in _MODALS), None)
    negated = negated or has_negation(tokens, begin, at) or _nothing(tokens, first, begin, index)
    given = CATENATIVES[word]
    if word in ("plan", "plans") and at > first and tokens[at - 1].text.lower() in _OWNED:
        given = _PLANNED_THEN  # "after its plan to sell came to light"
    if given == "expected" and _PAST & set(outer):
        given = f"{given} {_THEN}"  # "was due to open"
    return begin, negated, modal or given or None


def governed_mood(governor: str) -> str | None:
    """The mood that a verb gives to its infinitive: "decided" gives "agreed", "" for what is told as
    done ("voted to close"); None where it gives none."""
    return CATENATIVES.get(governor)


def _no_longer(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].text.lower() == "longer" and at > 0 and tokens[at - 1].text.lower() == "no"


def has_negation(tokens: Sequence[Token], first: int, last: int) -> bool:
    return any(
        (tokens[n].text.lower() in _NEGATIONS or _no_longer(tokens, n))
        and (n + 1 >= len(tokens) or tokens[n + 1].text.lower() not in _NOT_NEGATING)
        for n in range(first, last)
    )  # fmt: skip
