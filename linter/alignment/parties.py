"""The noun phrases of a sentence, as parties that may act on each other.

A party is told by its name, by the part it plays ("the captain") or by both in apposition ("the
captain, Jane Doe"). What stands before a possessive or after "of" belongs to it and is kept apart.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from ..model.fact import Reading
from ..model.values import Named, Person
from .partwords import BODIES, KNOWN, LINKED, PARTS, PERSONS, SENT_BY, TITLES, part_of, somebody
from .surroundings import name_words

_TOKEN = re.compile(r"[^\W_]+(?:[-.&/][^\W_]+)*(?:['’](?:[^\W\d_]+)?)?|\S")

LONGEST = 150  # words and marks of a sentence that is read
_DETERMINERS = frozenset(
    """the a an this that these those its his her their our my your whose another each every some any no both all
    either neither several many few most""".split()
)

_NOMINAL = frozenset(("ADJ", "NUM", "NOUN", "PROPN"))

PRONOUNS = frozenset("he she they it him her them we us i".split())

PREPOSITIONS = frozenset(
    """of to from by for at in on with against over into about as after before between among through under off
    towards toward upon onto within during until since than like without despite out behind around near""".split()
)

# Nouns of time and amount end a phrase: "on the third day Jane Doe".
_OF_TIME = frozenset(
    "day week month year morning evening night afternoon hour minute pm am time today".split()
)

_HELD_BY = ("of", "from", "at")

_FORMS = name_words(
    "Ltd Limited Plc PLC Inc Corp Corporation Co Company Group Holdings LLC LLP FC AFC Club United Mr Mrs Ms Miss Dr Sir "
    "Lord Lady Dame Capt Captain Prof Professor Rev Cllr Justice Sgt Lt Col Gen Maj Sen Rep Gov Hon Eng Chief"
)


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark of a sentence; ``owns``: it is a possessive."""

    start: int
    end: int
    text: str
    low: str
    pos: str
    lemma: str
    owns: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    """A noun phrase: tokens ``first`` to ``last`` (exclusive), its names, its part, what it belongs to,
    the preposition before it."""

    first: int
    last: int
    names: frozenset[str]
    part: str
    held: frozenset[str]
    case: str
    pronoun: bool = False

    @property
    def told(self) -> bool:
        return bool(self.names or self.part)

    @property
    def acts(self) -> bool:
        """Somebody or a body by name or noun, no thing."""
        return (
            bool(self.names) or self.part in BODIES or somebody(self.part) or self.part in PERSONS
        )


def tokenize(reading: Reading, at: int) -> list[Token]:
    """The words and marks of a sentence."""
    sentence = reading.sentences[at]
    words = {word.start: word for word in sentence.words}
    found = []
    for m in _TOKEN.finditer(reading.article.prose, sentence.start, sentence.end):
        text = re.sub(r"['’][^\W\d_]*$", "", m.group()) or m.group()
        ending = m.group()[len(text) :]
        owns = ending in ("'s", "’s") or (bool(ending) and text.endswith("s") and len(ending) == 1)
        word = words.get(m.start())
        found.append(
            Token(
                m.start(),
                m.end(),
                text,
                m.group().casefold(),
                word.pos if word else "",
                word.lemma.casefold() if word else text.casefold(),
                owns and bool(word),
            )
        )
    return found


Names = Mapping[
    int, tuple[int, str]
]  # by the first token the token after the last, and the fullest form


def names_of(reading: Reading) -> dict[int, list[tuple[int, int, str]]]:
    """The people and bodies that each sentence names: start, end, fullest form."""
    found: dict[int, list[tuple[int, int, str]]] = defaultdict(list)
    for fact in reading.facts:
        if isinstance(fact.value, (Person, Named)):
            found[fact.sentence].append((fact.start, fact.end, fact.value.name))
    return found


def placed(
    tokens: Sequence[Token], names: Iterable[tuple[int, int, str]]
) -> dict[int, tuple[int, str]]:
    """Names by the tokens that they stand on."""
    found: dict[int, tuple[int, str]] = {}
    for start, end, name in names:
        inside = [i for i, t in enumerate(tokens) if start <= t.start < end]
        if inside and found.get(inside[0], (0, ""))[0] <= inside[-1]:
            found[inside[0]] = (inside[-1] + 1, name)
    return found


def parties(tokens: Sequence[Token], names: Names, verbs: frozenset[int]) -> list[Party]:
    """The noun phrases of a sentence in order; ``verbs`` are tokens that stand in none of them."""
    found: list[Party] = []
    n = 0
    while n < len(tokens):
        last = _phrase_end(tokens, n, names, verbs)
        if last is not None:
            found.append(_party(tokens, n, last, names))
            n = last
            continue
        if tokens[n].low in PRONOUNS:
            found.append(
                Party(n, n + 1, frozenset(), "", frozenset(), _case(tokens, n), pronoun=True)
            )
        n += 1
    return _with_held(tokens, _apposed(tokens, found))


def _phrase_end(tokens: Sequence[Token], n: int, names: Names, verbs: frozenset[int]) -> int | None:
    at, noun = n, None
    while at < len(tokens) and at not in verbs:
        token = tokens[at]
        if at in names:
            if noun is not None and tokens[at - 1].text[:1].islower() and not tokens[at - 1].owns:
                plain = not (
                    somebody(tokens[at - 1].text) or part_of(tokens[at - 1].text) in BODIES
                )
                if plain and _case(tokens, n) != "by":
                    break  # "on the third day Jane Doe", no "captain Jane Doe"
            at = noun = max(names[at][0], at + 1)
            continue
        opens = token.low in _DETERMINERS
        if opens and at > n and not tokens[at - 1].owns:
            break
        if token.pos == "NUM" and noun is not None:
            break
        if not opens and token.pos not in _NOMINAL and not _modifies(tokens, at, n):
            break
        at += 1
        if token.pos in ("NOUN", "PROPN") or somebody(token.text):
            noun = at
            ends = at >= len(tokens) or tokens[at].pos not in ("NOUN", "PROPN")
            if ends and token.low.rstrip("s") in _OF_TIME:
                break
    return noun


def _modifies(tokens: Sequence[Token], at: int, first: int) -> bool:
    """A participle between a determiner and its noun: "the neighbouring stand", "updated drawings"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    return (
        tokens[at].pos == "VERB"
        and after is not None
        and at > first
        and after.pos in ("NOUN", "PROPN")
        and (tokens[at].low.endswith(("ed", "ing")))
    )


def _case(tokens: Sequence[Token], n: int) -> str:
    while n > 1 and (
        tokens[n - 1].low in "£$€¥₹₦"
        or (tokens[n - 1].low in ("a", "an", "the") and tokens[n].low in "£$€¥₹₦")
    ):
        n -= 1
    before = tokens[n - 1].low if n else ""
    return before if before in PREPOSITIONS else ""


def _party(tokens: Sequence[Token], first: int, last: int, names: Names) -> Party:
    owners = [n for n in range(first, last) if tokens[n].owns]
    start = owners[-1] + 1 if owners and owners[-1] + 1 < last else first
    held = _words(tokens, first, start)
    fullest = [names[n][1] for n in range(start, last) if n in names and " and " not in names[n][1]]
    capitals = [
        t
        for t in tokens[start:last]
        if t.text[:1].isupper() and t.low not in _DETERMINERS and t.pos != "NUM" and not _timely(t)
    ]
    named = name_words(" ".join((*fullest, *(t.text for t in capitals)))) - _FORMS
    named = frozenset(w for w in named if w not in KNOWN and part_of(w) not in LINKED)
    named = frozenset() if named <= BODIES else named
    head = tokens[last - 1]
    if named and (
        head.text[:1].isupper()
        or any(n in names and names[n][0] == last for n in range(start, last))
    ):
        parts = [t.text for t in tokens[start:last] if somebody(t.text) and t.low not in TITLES]
        part = part_of(parts[-1]) if parts else ""
        if not part and part_of(head.text) in BODIES:
            part = part_of(head.text)
        return Party(first, last, named, part, held, _case(tokens, first))
    if _timely(head):
        return Party(first, last, frozenset(), "", frozenset(), _case(tokens, first))
    part = part_of(head.text)
    double = "-".join(t.low for t in tokens[max(start, last - 2) : last])
    held |= named
    if part in SENT_BY and held:
        # "the Harriers fans", "the company's negotiators" stand for those whose they are
        bodies = held & BODIES
        return Party(
            first, last, held - bodies, min(bodies, default=""), frozenset(), _case(tokens, first)
        )
    return Party(first, last, frozenset(), PARTS.get(double, part), held, _case(tokens, first))


def _timely(token: Token) -> bool:
    low = token.low.rstrip("s")
    return low in _OF_TIME or (token.text[:1].isupper() and token.low in _TIMES)


_TIMES = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december spring summer autumn winter christmas easter""".split()
)


def _words(tokens: Sequence[Token], first: int, last: int) -> frozenset[str]:
    words = [t for t in tokens[first:last] if t.pos in ("NOUN", "PROPN")]
    return frozenset(w for t in words for w in (*name_words(t.text), part_of(t.text)))


def _apposed(tokens: Sequence[Token], found: Sequence[Party]) -> list[Party]:
    """A part and a name that stand beside each other as one: "the captain, Jane Doe,"."""
    joined: list[Party] = []
    for party in found:
        before = joined[-1] if joined else None
        if (
            before
            and before.case == "of"
            and len(joined) > 1
            and joined[-2].last == before.first - 1
        ):
            # "the mayor's chief of staff, Jane Doe"
            whole = replace(joined[-2], last=before.last)
            if (
                party.names
                and not whole.names
                and somebody(whole.part)
                and _beside(tokens, whole, party, noun=whole.part)
            ):
                joined[-2:] = [replace(whole, last=party.last, names=party.names)]
                continue
        if before is not None and _beside(tokens, before, party):
            joined[-1] = replace(
                before,
                last=party.last,
                names=before.names | party.names,
                part=before.part if party.names and not before.names else party.part or before.part,
                held=before.held | party.held,
            )
        else:
            joined.append(party)
    return joined


def _beside(tokens: Sequence[Token], a: Party, b: Party, noun: str = "") -> bool:
    if a.pronoun or b.pronoun or b.first - a.last != 1 or tokens[a.last].text != ",":
        return False
    after = tokens[b.last] if b.last < len(tokens) else None
    closed = after is None or after.low in (
        ",",
        ".",
        ";",
        ")",
        "who",
        "which",
        "whose",
        "that",
        "and",
        "said",
    )
    if b.names and not a.names:
        return somebody(noun or tokens[a.last - 1].text) and closed
    return bool(a.names and not b.names and closed and tokens[b.first].low in _DETERMINERS)


def _with_held(tokens: Sequence[Token], found: Sequence[Party]) -> list[Party]:
    """What follows after "of": "fans of the Harriers", "the desk at the vendor"."""
    kept = list(found)
    for n, (a, b) in enumerate(itertools.pairwise(found)):
        if (
            not (b.case in _HELD_BY or (b.case == "for" and a.part in SENT_BY))
            or b.first - a.last != 1
            or b.pronoun
            or tokens[b.first].pos == "NUM"
        ):
            continue
        if a.part in SENT_BY and not a.names and b.case != "at":
            kept[n] = replace(
                a, names=b.names, part=b.part if b.part in BODIES else "", held=a.held
            )
        else:
            kept[n] = replace(a, held=a.held | b.names | ({b.part} if b.part else frozenset()))
    return kept
