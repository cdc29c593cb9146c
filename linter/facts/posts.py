"""Every post that an article gives a person: title, apposition, "who heads the union".

The reader of names keeps one role with each mention. Newspapers give more: "Councillor Ann
Hale, leader of the opposition,", "the leader of the council, Councillor Ann Hale,", "Ann Hale,
chair of the trust and a former mayor,". Here each of them is a post, with what it is a post of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..model.fact import Fact, Reading
from ..model.values import Person
from .postphrases import (
    ARTICLES,
    DOING,
    LINKS,
    MOST_WORDS,
    STOPS,
    WORD,
    appositions,
    copular,
    each_post,
    is_role,
    joined,
    named_after,
    portfolio,
    stated,
    with_field,
)

_REACH = 160
_NAMED = re.compile(r"\s(?:of|for|at|in|with)\s(?:the\s)?[A-Z]")
_OWNER = re.compile(r"(?P<owner>[^\W\d_][\w-]*)(?:['’]s|(?<=s)['’])\s$")
_PARTIES = {
    "Democratic": "democratic", "Democrat": "democratic", "Republican": "republican", "GOP": "republican",
    "Labour": "labour", "Labor": "labour", "Conservative": "conservative", "Tory": "conservative",
    "Liberal Democrat": "liberal democrat", "Lib Dem": "liberal democrat", "Green": "green", "Liberal": "liberal",
}  # fmt: skip
_PARTY = re.compile(
    rf"\b(?P<party>{'|'.join(sorted(_PARTIES, key=len, reverse=True))})\s(?:[Pp]arty\s)?$"
)
_LETTER = re.compile(r",?\s\(?(?P<letter>[DR])-[A-Z]")
# "A coach with Norrham, Denby and Halden": who has been one at several bodies tells a career.
_CAREER = re.compile(
    r"\s(?:for|at|with)(?:\s(?:the\s)?(?:[A-Z][\w'’.-]*\s?)+,){1,6}(?:\s(?:the\s)?(?:[A-Z][\w'’.-]*\s?)+,?)?"
    r"\s?and\s(?:(?:at|with|for)\s)?(?:the\s)?[A-Z]"
)
_SCOPE = re.compile(r"\s(?:of|for|at|in|with)\s(?P<scope>[^,.;:()—–“”\"\n]{2,80})")


@dataclass(frozen=True, slots=True)
class Post:
    """A post of a person. ``words`` are those of the role, lower case, "head" for "who heads";
    ``scope`` what it is a post of ("opposition", "council", the words of a body's name); ``field`` the
    words of it that name a field rather than a body ("communications", "the arts" of a minister);
    ``named`` whether it has a name of its own.

    ``start`` and ``end`` span the role, or the name where the role stands elsewhere; ``text`` is the
    role as a message tells it. ``short``: it stands before a surname alone, where titles are cut. ``title``:
    it stands right before the name without an article. ``verb``: it is told by what the person does ("who
    represents Tom Reed"). ``party``: the one that the holder is counted to ("Democratic senator", "(R-Ohio)").
    """

    name: str
    fact: int
    sentence: int
    words: tuple[str, ...]
    scope: frozenset[str]
    field: frozenset[str]
    body: str | None
    named: bool
    text: str
    start: int
    end: int
    short: bool = False
    title: bool = False
    verb: bool = False
    party: str = ""


def read_posts(reading: Reading) -> tuple[Post, ...]:
    """The posts that an article gives, in order of the people's mentions. Linear in the text."""
    return tuple(
        post
        for index, fact in enumerate(reading.facts)
        if isinstance(fact.value, Person)
        for post in _of_mention(reading, index, fact, fact.value)
    )


def post_words(text: str) -> tuple[str, ...]:
    """The words of a role, lower case, without articles, full stops and possessive endings."""
    found = (re.sub(r"['’]s?$", "", w).replace(".", "").lower() for w in WORD.findall(text))
    return tuple(w for w in found if w and w not in ARTICLES)


def _of_mention(reading: Reading, index: int, fact: Fact, value: Person) -> Iterator[Post]:
    text = reading.article.prose
    sentence = reading.sentences[fact.sentence] if fact.sentence >= 0 else None
    low, high = max(0, fact.start - _REACH), min(len(text), fact.end + _REACH)
    inner = max(low, sentence.start) if sentence else low
    seen: list[tuple[str, ...]] = []
    for role, start, end in _phrases(text, fact, value, (low, inner, high)):
        more = _SCOPE.match(text, end, high)
        whole = role + more.group() if more and not _links(role) else role
        parsed = _parse(whole)
        if parsed is None or DOING.match(role) or any(parsed[0][-len(s) :] == s for s in seen):
            continue
        words, scope, field = parsed
        if _CAREER.match(text, end, high):
            words = ("former", *words)
        seen.append(words)
        owner = _OWNER.search(text, low, start)
        scope |= frozenset(post_words(owner["owner"])) if owner else frozenset()
        own = role == value.role
        scope |= frozenset(post_words(value.organisation or "")) if own else frozenset()
        title = end <= fact.start and not text[end : fact.start].strip(" .")
        yield Post(
            name=value.name, fact=index, sentence=fact.sentence, words=words, scope=scope, field=field,
            body=value.organisation if own else None,
            named=bool(value.organisation and own) or _NAMED.search(whole) is not None, text=(owner.group() if owner else "") + _shown(whole),
            start=start if end > start else fact.start, end=end if end > start else fact.end,
            short=title and len(fact.text.split()) == 1, title=title,
            party=_party(text, low, start, fact.end),
            verb=end > start and text.startswith("who ", start),
        )  # fmt: skip


def _phrases(
    text: str, fact: Fact, value: Person, within: tuple[int, int, int]
) -> Iterator[tuple[str, int, int]]:
    """The phrases that give the person of a mention a post, each with where it stands."""
    low, inner, high = within
    for role, start, end in stated(text, fact, value, inner, high):
        if end == start:
            yield role, start, end
            continue
        yield from each_post(role, start)
        yield from joined(text, start, end, inner, high)
    yield from appositions(text, fact, high)
    yield from copular(text, fact, high)
    yield from portfolio(text, fact, high)
    for role, start, end in named_after(text, fact, value, low):
        parts = list(each_post(role, start))
        yield from (*parts[:-1], (parts[-1][0], parts[-1][1], end))
    yield from with_field(text, fact, low)


def _party(text: str, low: int, start: int, end: int) -> str:
    """The party told before a post, or by its letter behind the name."""
    before = _PARTY.search(text, low, start)
    if before:
        return _PARTIES[before["party"]]
    letter = _LETTER.match(text, end)
    return {"D": "democratic", "R": "republican"}[letter["letter"]] if letter else ""


def _links(role: str) -> bool:
    return any(word in LINKS for word in role.lower().split())


def _shown(role: str) -> str:
    """The role as a message tells it: to the end of its noun phrase."""
    words = list(WORD.finditer(role))
    end = next((m.start() for m in words[1:] if m.group().lower() in STOPS | {"and"}), len(role))
    first = words[0].start() if words[0].group().lower() not in ARTICLES else words[1].start()
    return " ".join(role[first:end].split()[:10])


def _parse(role: str) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]] | None:
    """The words of a role up to its noun, those of what it is a post of, and its field."""
    written = [re.sub(r"['’]s?$", "’", w) for w in WORD.findall(role)]
    # "The union's secretary": whose post it is says nothing of which one.
    link = next((i for i, w in enumerate(written) if w.lower() in LINKS), len(written))
    owned = max((i for i, w in enumerate(written[:link]) if w.endswith("’")), default=-1)
    scope = frozenset(w.strip("’").lower() for w in written[: owned + 1]) - ARTICLES
    written, link = written[owned + 1 :], link - owned - 1
    tokens = [w.lower().replace(".", "").strip("’") for w in written]
    left = tuple(t for t in tokens[:link] if t not in ARTICLES)
    if left[:1] == ("under",) and left[1:2] != ("secretary",):
        left = left[1:]  # "the panel, under Chief Constable Ann Hale,"
    if not left or len(left) > MOST_WORDS or STOPS & set(left):
        return None
    rest = written[link + 1 :]
    if left[-1] == "member" and tokens[link + 1 : link + 2] == ["parliament"]:
        left, rest = (*left[:-1], "mp"), rest[1:]
    if left[-1] in ("secretary", "minister") and tokens[link + 1 : link + 2] == ["state"]:
        left, rest = (*left, "of", "state"), rest[2:]
    ministry = left[-1] in ("secretary", "minister", "state")
    after = _scope_words(" ".join(rest), through=ministry)
    of = written[link].lower() in ("of", "for") if link < len(written) else False
    bare = of and bool(rest) and rest[0].islower() and rest[0] not in ARTICLES
    field = after if bare or ministry else frozenset[str]()
    return left, scope | after, field


def _scope_words(text: str, *, through: bool) -> frozenset[str]:
    """The words of the noun phrase at the head of ``text``; ``through`` "and" for a ministry of two fields."""
    found: list[str] = []
    for word in WORD.findall(text)[:8]:
        lower = re.sub(r"['’]s?$", "", word).lower()
        if lower in STOPS or (lower in LINKS and lower != "of") or (through and is_role(word)):
            break
        if lower == "and":
            if through:
                continue
            break
        if lower not in ARTICLES and lower not in LINKS:
            found.append(lower)
    return frozenset(found)
