"""What nouns tell as done or not done: "after the rejection of the plan", "without admission of liability".

A noun of action counts as told where the phrase takes it for granted: with "the", a possessive or an
"of" phrase, as a subject, or after a preposition such as "after", "since" or "despite". After a verb
of asking, wanting or fearing, or as the aim of a plan, nothing is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model.analysis import Sentence, Token
from .namewords import word_set

NOMINALS: dict[str, str] = {
    noun: verb
    for pair in """
        approval approve|adoption adopt|ratification ratify|endorsement endorse|acceptance accept|rejection reject|
        refusal refuse|postponement postpone|deferral defer|cancellation cancel|closure close|reopening reopen|
        introduction introduce|imposition impose|abolition abolish|lifting lift|removal remove|withdrawal withdraw|
        resignation resign|departure leave|dismissal dismiss|sacking sack|firing fire|appointment appoint|
        re-election re-elect|arrest arrest|detention detain|release release|acquittal acquit|conviction convict|
        admission admit|confession confess|denial deny|suspension suspend|reinstatement reinstate|expulsion expel|
        extension extend|renewal renew|purchase buy|acquisition acquire|sale sell|collapse collapse|
        destruction destroy|demolition demolish|rescue rescue|survival survive|discovery discover|
        disappearance disappear|recovery recover|inclusion include|exclusion exclude|omission omit|
        surrender surrender|defeat defeat|evacuation evacuate|publication publish|completion complete|
        failure fail|prosecution prosecute|eviction evict|extradition extradite|deportation deport
        """.split("|")
    for noun, verb in (pair.split(),)
}
_TELLING = word_set("""
    after following since despite by with from over without amid at about through under upon on
    """)
OPEN_VERBS = word_set("""
    demand call urge want seek oppose propose consider expect fear avoid prevent predict ask recommend request
    threaten support back plan discuss debate favour favor advocate suggest weigh study mull face risk await
    resist fight deny rule predict hope aim promise pledge allow permit require need
    """)
_OPEN_MODALS = word_set("will would may might could should can must shall")
# Who resigns does it to nobody.
_OF_ITSELF = word_set("resign leave survive disappear surrender collapse fail")
_REACH = 20


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun of action: its verb, its place, and the places of who did it to whom, where they are told."""

    verb: str
    first: int
    head: int
    negated: bool
    actor: int | None
    theme: int | None


def nominals(tokens: Sequence[Token], span: Sentence) -> Iterator[Nominal]:
    """The nouns of the sentence that tell something as done or not done."""
    for index in range(span.first, span.last):
        token = tokens[index]
        verb = NOMINALS.get(token.lemma.lower())
        if verb is None or token.pos != "NOUN" or not token.dep or token.dep == "compound":
            continue
        own = [
            n
            for n in range(max(span.first, index - _REACH), min(span.last, index + _REACH))
            if tokens[n].head == index and n != index
        ]
        words = {tokens[n].text.lower() for n in own if n < index}
        without = "without" in words
        nothing = without or bool(words & {"no", "neither"})
        of = _phrase(tokens, own, ("of", "to", "on", "from", "for"))
        owner = next((n for n in own if tokens[n].dep == "nmod:poss"), None)
        if of is None and owner is None:
            continue
        if not nothing and not _told(tokens, span, index, words):
            continue
        by = _phrase(tokens, own, ("by",))
        theme, actor = (of, by if by is not None else owner) if of is not None else (owner, by)
        if verb in _OF_ITSELF:
            theme, actor = None, of if owner is None else owner
        first = min((n for n in own if n < index and tokens[n].dep != "punct"), default=index)
        yield Nominal(verb, max(first, index - 4), index, nothing, actor, theme)


def _phrase(tokens: Sequence[Token], own: Sequence[int], cases: tuple[str, ...]) -> int | None:
    """What hangs on the noun by one of the prepositions."""
    return next(
        (
            n
            for n in own
            if tokens[n].dep == "nmod"
            and any(
                tokens[c].head == n and tokens[c].dep == "case" and tokens[c].text.lower() in cases
                for c in range(max(0, n - 8), n)
            )
        ),
        None,
    )


def _told(tokens: Sequence[Token], span: Sentence, index: int, words: set[str]) -> bool:
    token, governor = tokens[index], tokens[tokens[index].head]
    if governor.lemma.lower() in OPEN_VERBS or "?" in tokens[span.last - 1].text:
        return False
    modal = any(
        tokens[n].head == token.head and tokens[n].text.lower() in _OPEN_MODALS
        for n in range(max(span.first, token.head - 6), token.head)
    )
    if modal or any(
        t.text.lower() in ("if", "unless", "whether") for t in tokens[span.first : index]
    ):
        return False
    if token.dep.startswith("obl"):
        return bool(words & _TELLING) and not words & {"for", "against", "before", "until", "to"}
    return token.dep in ("nsubj", "nsubj:pass") and not words & {"a", "an", "any"}
