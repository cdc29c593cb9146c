"""What a sentence says there is none of, and the sentences that tell of such a thing.

A denial is a noun after "no", "without", "not a", "none of the", "a lack of", or the object of a verb that is
denied. The noun stands for its verb too: "no warning", "they were warned".
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ..facts.nominals import NOMINALS
from ..model.fact import Reading
from .acts import act
from .parties import LONGEST, PREPOSITIONS, Names, Party, Token, names_of, parties, placed, tokenize
from .predicates import NOUN_VERBS
from .sides import is_verb
from .surroundings import name_words
from .wordgroups import canonical

_NEGATIONS = frozenset(
    """not never n't didn't doesn't don't wasn't weren't hasn't haven't hadn't isn't aren't won't wouldn't couldn't
    can't cannot""".split()
)
_DENIERS = _NEGATIONS | frozenset(
    "no none nobody neither nor without nothing lack absence free".split()
)
_REFUSALS = frozenset(
    "refuse decline fail deny reject dismiss rule avoid stop prevent oppose drop scrap cancel".split()
)
_OPEN = frozenset(
    """if whether unless may might could should ought would-be call calls called calling demand demands demanded urge urged
    ask asks asked want wants wanted need needs needed seek seeks sought request requested propose proposed proposal consider
    considering hope hopes hoped expect possible potential any suggest suggested allege alleged claim claimed rumour rumoured
    fear fears feared""".split()
)
_AHEAD = frozenset(
    "will would shall plan plans planned planning intend intends means going 'll".split()
)
_SO_FAR = frozenset(
    "yet far until till longer still anymore immediately immediate initially".split()
)
# Nouns of which "no" denies nothing that could be told elsewhere.
_IDLE = frozenset(
    map(
        canonical,
        """longer doubt matter more less fewer one way question wonder exception secret idea time comment sense point need
        reason surprise means sooner other use choice option chance right wish case place part kind sort thing anything
        something difference fault stranger end use account decision agreement date answer reply response detail plan
        intention change person people man woman day night year month week word good bad hurry guarantee
        information figure name number child passenger body link role hope""".split(),
    )
)
# Modifiers by which only more or other things of the kind are denied.
_NARROWER = frozenset(
    map(
        canonical,
        """further other more immediate immediately serious major significant new similar additional great big real
        such clear obvious direct specific permanent lasting visible large separate special full official formal extra
        better public local own known recent""".split(),
    )
)
_OUTSIDE = frozenset(map(canonical, ("independent", "outside", "external", "impartial")))
_COMPLEMENTS = frozenset("of about on against for to with from at in between by into".split())
_KINDS = (
    "warning alert notice notification warn notify",
    "licence license permit authorisation authorization licensed",
    "insurance insure",
    "concern complaint criticism worry misgiving criticise criticize",
    "sign trace evidence proof",
    "survey surveying",
    "struggle resistance resist",
    "inspection check inspect examine",
    "weapon gun knife firearm rifle pistol",
)
_KIND = {canonical(word): canonical(words.split()[0]) for words in _KINDS for word in words.split()}


@dataclass(frozen=True, slots=True)
class Denial:
    """A thing that a sentence denies: the words that tell it, its place, the words that narrow it, those
    of them that need not be met, who did it, and whether it is still to come
    or told of the time so far."""

    nouns: frozenset[str]
    sentence: int
    start: int
    end: int
    narrowing: frozenset[str]
    free: frozenset[str]
    doer: frozenset[str]
    ahead: bool
    so_far: bool  # told of the time up to the day of the article
    again: str  # what would be done again: "recount"
    holder: frozenset[str]  # who has, makes or gives none


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a thing is told of."""

    start: int
    end: int


def read_denials(reading: Reading) -> Iterator[Denial]:
    """What the sentences of an article say there is none of."""
    named = names_of(reading)
    for at, sentence in enumerate(reading.sentences):
        if sentence.headline:
            continue
        tokens = tokenize(reading, at)
        if len(tokens) > LONGEST or not any(
            t.low in _DENIERS or t.low.endswith("n't") for t in tokens
        ):
            continue
        if any(t.text in ("I", "me", "my", "?") for t in tokens):
            continue  # what somebody says of himself is his word
        told = _phrases(tokens, placed(tokens, named.get(at, ())))
        for n, phrase in enumerate(told):
            if _is_denied(tokens, phrase) and not _open(tokens, phrase.first):
                denial = _denial(tokens, told, n, at)
                if denial is not None:
                    yield denial


def _phrases(tokens: Sequence[Token], names: Names) -> list[Party]:
    verbs = frozenset(n for n in range(len(tokens)) if is_verb(tokens, n, names))
    return [p for p in parties(tokens, names, verbs) if not p.pronoun]


def _is_denied(tokens: Sequence[Token], phrase: Party) -> bool:
    first = tokens[phrase.first].low
    before = [t.low for t in tokens[max(0, phrase.first - 5) : phrase.first]]
    if first == "no":
        return phrase.case in ("", "with") and not _describes(tokens, phrase)
    if before[-1:] == ["without"]:
        noun = canonical(tokens[phrase.last - 1].lemma)
        whole = noun in _ACTIONS or noun in _PAPERS
        return whole and not any(t.low in _WOULD for t in tokens)
    if phrase.case or first not in ("a", "an", "any"):
        return False
    return any(w in _NEGATIONS or w.endswith("n't") for w in before) and "," not in before


_PAPERS = frozenset(
    map(
        canonical,
        """licence license permit permission insurance warrant consent authorisation authorization leave clearance certificate
        contract passport visa ticket supervision training drill rehearsal debate trial hearing tender vote helmet
        seatbelt lifejacket escort pilot doctor lawyer interpreter witness struggle injury damage""".split(),
    )
)
_WOULD = frozenset("would could might will cannot can".split())
# Verbs by which something is there: "no audit was held".
_THERE = frozenset(
    """carry hold make find use fire serve issue give take receive report raise conduct perform do offer publish set sign
    reach launch commission order record see know place send pay broadcast sound plan serve deliver provide install fit
    admit bring file lodge register need charge allow grant require impose appoint exist happen occur follow come""".split()
)


def _describes(tokens: Sequence[Token], phrase: Party) -> bool:
    """Whether "no" and its noun only open a clause that tells what none of them did: "no ride is longer"."""
    after = tokens[phrase.last : phrase.last + 6]
    verb = next((t for t in after if t.pos in ("VERB", "AUX")), None)
    subject = (
        phrase.first == 0
        or tokens[phrase.first - 1].pos not in ("VERB", "AUX", "")
        or (tokens[phrase.first - 1].low in (",", ";", "that", "and", "but", "said", "says"))
    )
    if not subject:
        return False
    finite = any(t.low in ("is", "are", "was", "were", "has", "have", "had", "will") for t in after)
    return finite and (verb is None or verb.lemma.removesuffix("e") not in _THERE_STEMS)


_THERE_STEMS = frozenset(verb.removesuffix("e") for verb in _THERE)


def _denial(tokens: Sequence[Token], told: Sequence[Party], n: int, at: int) -> Denial | None:
    phrase = told[n]
    head = tokens[phrase.last - 1]
    noun = canonical(head.lemma)
    if head.pos != "NOUN" or noun in _IDLE or head.text[:1].isupper():
        return None
    if any(t.low in _SO_FAR for t in tokens):
        return None
    if any(t.low in _REST for t in tokens[: phrase.first]):
        return None  # "in the other 60 villages no count was held"
    own = [
        t
        for t in tokens[phrase.first : phrase.last - 1]
        if t.pos in ("ADJ", "NOUN", "PROPN", "VERB")
    ]
    modifiers = frozenset(canonical(t.lemma) for t in own)
    if modifiers & _NARROWER:
        return None
    hung: set[str] = set()
    for after in told[n + 1 : n + 3]:
        between = [t.low for t in tokens[phrase.last : after.first]]
        if after.case in _COMPLEMENTS and len(between) <= 8 and "," not in between:
            hung |= _words(tokens, after)
    lead = next((p for p in reversed(told[:n]) if not p.case), None)
    return Denial(
        nouns=_nouns(head.lemma),
        sentence=at,
        start=tokens[phrase.first].start,
        end=head.end,
        narrowing=modifiers | frozenset(hung),
        free=_OUTSIDE,
        doer=frozenset(w for p in told[n + 1 : n + 3] if p.case == "by" for w in _words(tokens, p)),
        ahead=any(t.low in _AHEAD for t in tokens[: phrase.first]),
        so_far=any(
            t.low in ("has", "have", "is", "are", "'s")
            for t in tokens[max(0, phrase.first - 4) : phrase.last + 4]
        ),
        holder=frozenset() if lead is None else _words(tokens, lead),
        again=head.low[2:] if head.low.startswith("re") and len(head.low) > 5 else "",
    )


_REST = frozenset("other others remaining rest elsewhere".split())


def _words(tokens: Sequence[Token], phrase: Party) -> frozenset[str]:
    """The noun of a phrase, or the last word of a name."""
    head = tokens[phrase.last - 1]
    return name_words(head.text) if head.text[:1].isupper() else frozenset((canonical(head.lemma),))


@functools.lru_cache(maxsize=1 << 12)
def _nouns(lemma: str) -> frozenset[str]:
    """The words that tell a thing: its noun, those of its kind, and what it is done by."""
    noun = canonical(lemma)
    kind = _KIND.get(noun)
    return frozenset((noun, *(word for word, k in _KIND.items() if kind and k == kind)))


def may_tell(words: Iterable[str], denial: Denial) -> bool:
    """Whether any of these words could tell of what is denied."""
    deeds = {act(noun) for noun in denial.nouns if noun in _ACTIONS}
    return any(w in denial.nouns or act(w) in deeds or w == denial.again for w in words)


def mentions(reading: Reading, at: int, denial: Denial) -> Iterator[Mention]:
    """The places of a sentence that tell of what is denied, as something that is so."""
    tokens = tokenize(reading, at)
    if len(tokens) > LONGEST or any(t.text in ("?", "I") for t in tokens):
        return
    if denial.nouns & _SIGNS and any(t.low in _DENIERS or t.low.endswith("n't") for t in tokens):
        return  # signs that something was not so
    if denial.doer and not any(
        canonical(t.lemma) in denial.doer and _leads(tokens, n) for n, t in enumerate(tokens)
    ):
        return
    if denial.nouns & _CONCERNS:
        yield from (
            Mention(t.start, then.end)
            for t, then in itertools.pairwise(tokens)
            if (t.low, then.low) in _BLAMED
        )
    deed = {act(n) for n in denial.nouns if n in _ACTIONS}
    for n, token in enumerate(tokens):
        if not token.pos or token.pos == "PROPN":
            continue
        told = canonical(token.lemma) in denial.nouns or (
            token.pos == "VERB" and act(token.lemma) in deed
        )
        counted = (
            denial.again
            and token.lemma == denial.again
            and any(t.low == "again" for t in tokens[n:])
        )
        if not told and not counted:
            continue
        if denial.narrowing & _OUTSIDE and not _by_others(tokens, n):
            continue
        if token.pos in ("NOUN", "VERB", "ADJ") and not _taken_back(tokens, n, ahead=denial.ahead):
            yield Mention(token.start, token.end)


def _leads(tokens: Sequence[Token], n: int) -> bool:
    """Whether a noun stands after no preposition, or after "by"."""
    before = [t.low for t in tokens[max(0, n - 3) : n]]
    return not any(w in PREPOSITIONS and w != "by" for w in before)


def _by_others(tokens: Sequence[Token], n: int) -> bool:
    """Whether a review is told of as one by others: "an outside audit", "a review by consultants"."""
    beside = tokens[max(0, n - 4) : n + 4]
    return any(t.low == "by" or canonical(t.lemma) in _OUTSIDE for t in beside)


_SIGNS = frozenset(map(canonical, "sign trace evidence proof indication suggestion report".split()))
_CONCERNS = frozenset(
    map(
        canonical,
        "concern complaint criticism problem fault worry shortcoming failing irregularity".split(),
    )
)
# What becomes of those about whom there are concerns.
_BLAMED = frozenset(
    (
        *(
            ("under", noun)
            for noun in ("review", "investigation", "scrutiny", "inquiry", "observation", "fire")
        ),
        ("special", "measures"),
        ("into", "question"),
        ("requires", "improvement"),
        ("required", "improvement"),
    )
)
_ACTIONS = frozenset(
    map(canonical, (*NOMINALS, *NOUN_VERBS, "audit", "survey", "inspection", "warning", "mention"))
)


def _taken_back(tokens: Sequence[Token], n: int, *, ahead: bool) -> bool:
    """What stands before a word denies it, leaves it open or only wants it."""
    before = tokens[max(0, n - 9) : n]
    edge = max(
        (i for i, t in enumerate(before) if t.low in (";", ":", "but", ".", "“", '"')), default=-1
    )
    clause = before[edge + 1 :]
    if any(t.low in _DENIERS or t.low.endswith("n't") for t in clause):
        return True
    if any(t.lemma in _REFUSALS for t in clause):
        return True
    after = list(
        itertools.takewhile(lambda w: w not in _CLOSES, (t.low for t in tokens[n + 1 : n + 10]))
    )
    if any(w in _GONE for w in after[:5]) or any(w in _DENIERS or w.endswith("n't") for w in after):
        return True
    if tokens[n].pos != "VERB" and n + 1 < len(tokens) and tokens[n + 1].pos == "NOUN":
        return True  # it only tells of what kind something else is
    if _open(tokens, n):
        return True
    return not ahead and any(t.low in _AHEAD for t in clause)


_CLOSES = frozenset(", ; : . who which".split())
_GONE = frozenset(
    "out off absent missing lacking gone down unavailable refused denied ruled nobody none never".split()
)


def _open(tokens: Sequence[Token], n: int) -> bool:
    """A condition, a question or a wish before a word."""
    before = [t.low for t in tokens[max(0, n - 9) : n]]
    words = [t.text for t in tokens[max(0, n - 9) : n]]
    return any(w in _OPEN and not (w == "may" and "May" in words) for w in before)
