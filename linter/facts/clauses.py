"""What a clause holds besides its subject and object, and what stands above it, by the parse.

The phrases with a preposition ("lost to Vesterby Lines": to) tell who the other party is; the
verb above, a condition or a question tells that the clause is not asserted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model.analysis import Sentence, Token
from .namewords import word_set

_REACH = 40
_MOST = 4
AIM = "aim"  # "so that the road would not flood"
_CONDITIONS = frozenset(("if", "unless", "whether"))
_UNTIL = frozenset(("until", "till", "before"))
_LIMITS = frozenset(("until", "till", "before", "since", "unless", "without"))
_DENYING = frozenset(("deny", "refute", "dispute", "rebut"))
_SUPPOSING = word_set("""
    believe think suspect fear hope suggest allege claim accuse doubt assume speculate suppose
    expect predict warn insist argue understand consider imagine worry feel
    """)
_CAUTIOUS = word_set("""
    reportedly allegedly apparently possibly perhaps probably potentially supposedly purportedly
    maybe presumably likely
    """)
_NOTHING = frozenset(("no", "neither"))
# Nouns whose content is no fact: "the possibility that", "claims that", "a plan to".
_OPEN_NOUNS = word_set("""
    possibility chance risk fear fears claim claims allegation allegations suggestion suggestions
    rumour rumours rumor rumors theory theories belief suspicion suspicions hope hopes threat threats
    idea prospect plan plans proposal proposals bid attempt attempts effort efforts likelihood danger
    speculation demand demands call calls request requests question doubt doubts denial intention aim
    warning warnings motion pledge promise offer indication indications sign signs reports
    """)
_CLAUSAL = ("ccomp", "xcomp", "csubj", "csubj:pass")


def obliques(tokens: Sequence[Token], span: Sentence, head: int) -> Iterator[tuple[str, int]]:
    """The phrases that hang on the verb by a preposition: the preposition and the phrase's head.

    A bare indirect object ("sent them a letter") counts as one with "to"; the phrases of the
    thing acted upon count too ("acquire the shares of Vesterby Lines"), and those of a subject, marked
    as such ("^at").
    """
    themes = [
        n
        for n in _near(span, head)
        if tokens[n].head == head and tokens[n].dep in ("obj", "nsubj:pass")
    ]
    found = 0
    for n in _near(span, head):
        token = tokens[n]
        if token.head == n or found == _MOST:
            continue
        if token.dep == "conj" and tokens[token.head].head == head and token.pos in _NOMINAL:
            joined = _joined_by(tokens, span, token.head)
            if joined is not None:
                found += 1
                yield joined, n
        if token.head == head and token.dep == "iobj":
            found += 1
            yield "to", n
        elif (token.head == head and token.dep.startswith("obl") and token.dep != "obl:tmod") or (
            token.head in themes and token.dep == "nmod"
        ):
            case = next((c for c in _near(span, n) if tokens[c].head == n and tokens[c].dep == "case"), None)  # fmt: skip
            if case is not None:
                found += 1
                within = _within(tokens, span, n)
                own = whole_of(tokens, span, n)
                yield (tokens[case].text.lower(), own) if within is None else ("for", within)
                if tokens[n].lemma.lower() in _EMPTY:
                    yield from _of_noun(tokens, span, n)  # "a decision on the plan for a pier"
    where = _scene(tokens, span, head)
    if where is not None:
        yield "in", where
    yield from (
        (f"^{case}", n)
        for subject in _near(span, head)
        if tokens[subject].head == head and tokens[subject].dep == "nsubj"
        for case, n in _of_noun(tokens, span, subject)
    )


def _scene(tokens: Sequence[Token], span: Sentence, head: int) -> int | None:
    """The noun to which the clause hangs by "where": "in the other towns, where no poll was held"."""
    if tokens[head].dep != "acl:relcl":
        return None
    near = range(max(span.first, head - _REACH), head)
    told = any(tokens[n].head == head and tokens[n].text.lower() == "where" for n in near)
    return tokens[head].head if told else None


def whole_of(tokens: Sequence[Token], span: Sentence, noun: int) -> int:
    """What a word of number or part is of: "a number of letters", "any of the nine men"; else the noun."""
    if tokens[noun].text.lower() not in _PARTS:
        return noun
    return next(
        (
            n
            for n in range(noun + 1, min(span.last, noun + _REACH // 4))
            if tokens[n].head == noun and tokens[n].dep == "nmod"
        ),
        noun,
    )


_PARTS = word_set("""
    any some all both many most none several few half each number lot lots couple handful majority dozens scores
    hundreds thousands millions
    """)


def _of_noun(tokens: Sequence[Token], span: Sentence, noun: int) -> Iterator[tuple[str, int]]:
    """The phrases that tell which one a noun is: "the library at Holm"."""
    for n in range(noun + 1, min(span.last, noun + _REACH // 4)):
        if tokens[n].head == noun and tokens[n].dep == "nmod":
            case = next((c for c in range(noun + 1, n) if tokens[c].head == n and tokens[c].dep == "case"), None)  # fmt: skip
            if case is not None:
                yield tokens[case].text.lower(), n


# Nouns that name nothing by themselves.
_EMPTY = word_set("""
    plan proposal bid idea application request motion offer scheme project package programme program use number
    question issue matter case future fate part loan lease
    """)


def _joined_by(tokens: Sequence[Token], span: Sentence, first: int) -> str | None:
    """How a noun joined to ``first`` hangs on the verb: "&" beside the thing acted upon, else by the
    preposition of ``first``."""
    if tokens[first].dep in ("obj", "nsubj:pass"):
        return "&"
    if not tokens[first].dep.startswith("obl"):
        return None
    return next(
        (tokens[n].text.lower() for n in _near(span, first) if tokens[n].head == first and tokens[n].dep == "case"),
        None,
    )  # fmt: skip


_NOMINAL = frozenset(("NOUN", "PROPN"))


def _within(tokens: Sequence[Token], span: Sentence, noun: int) -> int | None:
    """What "in favour of" and "in support of" are of."""
    if tokens[noun].text.lower() not in _FOR:
        return None
    return next(
        (n for n in range(noun + 1, min(span.last, noun + _REACH // 2)) if tokens[n].head == noun and tokens[n].dep == "nmod"),
        None,
    )  # fmt: skip


_FOR = frozenset(("favour", "favor", "support"))


def governing_subject(tokens: Sequence[Token], span: Sentence, head: int) -> int | None:
    """The subject of the clauses above the verb: whom a pronoun of this clause may mean."""
    at = head
    for _ in range(4):
        at, below = tokens[at].head, at
        if at == below:
            return None
        found = first_subject(tokens, span, at)
        if found is not None:
            return found
    return None


def first_subject(tokens: Sequence[Token], span: Sentence, verb: int) -> int | None:
    """The subject of ``verb`` where it is a noun or a name."""
    return next(
        (
            n
            for n in range(max(span.first, verb - _REACH), min(span.last, verb + 8))
            if tokens[n].head == verb
            and n != verb
            and tokens[n].dep.startswith("nsubj")
            and tokens[n].pos in ("NOUN", "PROPN")
        ),
        None,
    )


def outer_mood(tokens: Sequence[Token], span: Sentence, head: int) -> str | None:
    """Why the clause is not asserted, or None: "if" for a condition or a question, "until" for
    what may never have come, "denied" and "alleged" where the verb above says so."""
    if tokens[span.last - 1].text == "?" or any(
        t.text == "?" for t in tokens[max(span.first, span.last - 3) : span.last]
    ):
        return "if"
    if _content_of_noun(tokens, span, head):
        return "alleged"
    at = head
    for _ in range(3):
        for n in _near(span, at):
            if tokens[n].head != at or n == at:
                continue
            lower = tokens[n].text.lower()
            if tokens[n].dep == "mark" and lower in _CONDITIONS:
                return "if"
            if tokens[n].dep == "mark" and lower in _UNTIL:
                return "until"
            if at == head and lower == "so" and tokens[n].dep in ("mark", "advmod") and n < at:
                return AIM
            if tokens[n].dep == "advmod" and lower in _CAUTIOUS:
                return "alleged"
            if tokens[n].dep == "advcl" and _conditional(tokens, span, n):
                return "if"
        dep, governor = tokens[at].dep, tokens[at].head
        content = dep in ("acl", "ccomp", "xcomp") or (
            dep == "acl:relcl" and not _relative(tokens, span, at)
        )
        if content and tokens[governor].text.lower() in _OPEN_NOUNS:
            return "alleged"
        if governor == at or dep not in (*_CLAUSAL, "conj"):
            return None
        if dep != "conj":
            lemma = tokens[governor].lemma.lower()
            if lemma in _DENYING:
                return "denied"
            doubted = lemma in _SURE or (dep == "ccomp" and lemma in _MEANING)
            if lemma in _UNSURE or (doubted and _denied(tokens, span, governor)):
                return "alleged"
            # lemmas are not always well formed
            if lemma in _SUPPOSING or tokens[governor].text.lower() == "alleging":
                return "alleged"
        at = governor
    return None


# "It is false that", "it was not true that".
_UNSURE = word_set("false untrue unclear unknown uncertain unlikely possible likely doubtful")
_SURE = word_set("true clear certain sure known")
# "That does not mean that she will go": nothing is told of her going.
_MEANING = word_set("mean imply suggest signify indicate prove show guarantee follow entail")


def _denied(tokens: Sequence[Token], span: Sentence, predicate: int) -> bool:
    return any(
        tokens[n].head == predicate and tokens[n].text.lower() in ("not", "n't", "n’t", "never")
        for n in range(max(span.first, predicate - _REACH // 4), predicate)
    )


def _relative(tokens: Sequence[Token], span: Sentence, verb: int) -> bool:
    """Whether the clause holds a relative pronoun: not "a sign they agree"."""
    return any(
        tokens[n].head == verb and tokens[n].text.lower() in ("that", "which", "who", "whom")
        for n in range(max(span.first, verb - _REACH), verb)
    )


def _content_of_noun(tokens: Sequence[Token], span: Sentence, head: int) -> bool:
    """ "the possibility that two pumps, which ..., failed", wherever the parse hangs the verb."""
    for n in range(head - 1, max(span.first, head - _REACH // 2), -1):
        if tokens[n].text.lower() == "that":
            return tokens[n - 1].text.lower() in _OPEN_NOUNS
        if tokens[n].text == ";":
            return False
    return False


def limited(tokens: Sequence[Token], span: Sentence, last: int) -> bool:
    """Whether what follows the verb sets a limit: what is not done until Monday is done then."""
    for n in range(last, min(span.last, last + _LIMIT)):
        lower = tokens[n].text.lower()
        if lower in (",", ";", ":"):
            return False
        if lower in _LIMITS:
            return True
    return False


_LIMIT = 12


def for_so_long(tokens: Sequence[Token], first: int, last: int, end: int) -> bool:
    """Whether a perfect is denied of a stretch up to the moment of telling: "had not flooded in nearly
    thirty years" says nothing of today. The verb group is ``first`` to ``last`` (exclusive)."""
    if not any(t.text.lower() in _PERFECT for t in tokens[first:last]):
        return False
    after = [t.text.lower() for t in tokens[last : min(end, last + _LIMIT)]]
    return any(
        word in ("in", "for") and any(w in _STRETCHES for w in after[n + 1 : n + 6])
        for n, word in enumerate(after)
    )


_PERFECT = word_set("has have had 've ’ve 's ’s")
_STRETCHES = word_set("""
    day days week weeks month months year years decade decades century centuries generation generations
    """)


def _conditional(tokens: Sequence[Token], span: Sentence, verb: int) -> bool:
    return any(
        tokens[n].head == verb and tokens[n].dep == "mark" and tokens[n].text.lower() in ("if", "unless")
        for n in range(max(span.first, verb - _REACH), verb)
    )  # fmt: skip


def of_nothing(tokens: Sequence[Token], span: Sentence, noun: int) -> bool:
    """Whether a phrase is of nothing: "no commitment", not "the 'no entry' sign"."""
    own = {
        tokens[n].text.lower()
        for n in range(max(span.first, noun - 6), noun)
        if tokens[n].head == noun
    }
    return bool(own & _NOTHING) and not own & _ARTICLES


_ARTICLES = frozenset(("a", "an", "the", "this", "that", "these", "those"))


def _near(span: Sentence, index: int) -> range:
    return range(max(span.first, index - _REACH), min(span.last, index + _REACH))
