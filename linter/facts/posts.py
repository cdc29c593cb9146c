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
from .postforms import Time, Told, bracketed, introduced, inverse, predicates
from .postphrases import (
    ARTICLES,
    DOING,
    LINKS,
    MOST_WORDS,
    STOPS,
    WORD,
    appositions,
    before_comma,
    copular,
    each_post,
    is_role,
    joined,
    name_end,
    named_after,
    portfolio,
    right_before,
    stated,
    with_field,
)
from .postpronouns import pronouns
from .postturns import turns

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
# "Ann Hale, Chief Engineer (Bridges)".
_FIELD_AFTER = re.compile(r"\s\((?P<field>[A-Z][A-Za-z &]{3,40})\)")
_ONE_OF = re.compile(r"(?:an?|one\sof)\s", re.IGNORECASE)
_ONE_OF_BEFORE = re.compile(r"\b(?:an?|one\sof(?:\s\w+)?|another)\s$", re.IGNORECASE)
_DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december".split()
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_WAS = re.compile(r"^(?:[^.;:]{0,60}\s)?(?:was|were|had\sbeen)\s")
# "Chief executive of the port until May", "treasurer from 2010 to 2014".
_OVER = re.compile(
    r"[^,.;:()“”\"\n]{0,70}?\s(?:until\s(?!now|next|the\send)|from\s(?:[A-Z]\w+\s)?\d{4}\s(?:to|until)\s|"
    r"between\s\d{4})"
)
# Fields of ministers whose words are those of a post as well.
_FIELDS_TOO = frozenset("safety defence defense general guard principal".split())
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
    represents Tom Reed"). ``time``: when it is held ("was" may be over or not, "next" is to come). ``party``: the one that the holder is counted to ("Democratic senator", "(R-Ohio)").
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
    time: Time = "now"
    one_of: bool = False  # "a director": of several


def read_posts(reading: Reading) -> tuple[Post, ...]:
    """The posts that an article gives, in order of the people's mentions. Linear in the text."""
    text = reading.article.prose
    named = [
        post
        for index, fact in enumerate(reading.facts)
        if isinstance(fact.value, Person)
        for post in _of_mention(reading, index, fact, fact.value)
    ]
    meant = [
        post
        for index, number, end in pronouns(reading)
        for told in predicates(text, end, _within(reading, number, end)[2])
        if (post := _post(reading, index, number, told, frozenset())) is not None
    ]
    return (*named, *meant)


def post_words(text: str) -> tuple[str, ...]:
    """The words of a role, lower case, without articles, full stops and possessive endings."""
    found = (re.sub(r"['’]s?$", "", w).replace(".", "").lower() for w in WORD.findall(text))
    return tuple(w for w in found if w and w not in ARTICLES)


def _of_mention(reading: Reading, index: int, fact: Fact, value: Person) -> Iterator[Post]:
    within = _within(reading, fact.sentence, fact.start, fact.end)
    seen: list[tuple[str, ...]] = []
    for told in _phrases(reading.article.prose, fact, value, within):
        own = told.role == value.role
        body = frozenset(post_words(value.organisation or "")) if own else frozenset[str]()
        post = _post(reading, index, fact.sentence, told, body)
        if post is None or any(post.words[-len(s) :] == s for s in seen):
            continue
        seen.append(post.words)
        yield post


def _within(reading: Reading, number: int, start: int, end: int = 0) -> tuple[int, int, int]:
    """How far the words around a mention are read: before it, from its sentence's start, and after it."""
    low, high = max(0, start - _REACH), min(len(reading.article.prose), max(start, end) + _REACH)
    inner = max(low, reading.sentences[number].start) if number >= 0 else low
    return low, inner, high


def _post(
    reading: Reading, index: int, number: int, told: Told, body: frozenset[str]
) -> Post | None:
    """The post that the words of a role give the person of fact ``index``, None where they are none."""
    text, fact = reading.article.prose, reading.facts[index]
    assert isinstance(fact.value, Person)
    role, start, end = told.role, told.start, told.end
    low, _, high = _within(reading, number, fact.start, max(fact.end, end))
    more = _SCOPE.match(text, end, high)
    whole = role + more.group() if more and not _links(role) else role
    parsed = _parse(whole)
    if parsed is None or (told.time != "next" and DOING.match(role)):
        return None
    words, scope, field = parsed
    in_brackets = _FIELD_AFTER.match(text, end, high)
    if in_brackets:
        field |= frozenset(post_words(in_brackets["field"]))
        scope |= field
    over = _CAREER.match(text, end, high) or (start >= fact.end and _OVER.match(text, end, high))
    if told.time == "former" or over:
        words = ("former", *words)
    owner = _OWNER.search(text, low, start)
    scope |= frozenset(post_words(owner["owner"])) if owner else frozenset()
    scope |= body
    title = end <= fact.start and not text[end : fact.start].strip(" .")
    named = bool(body) or _NAMED.search(whole) is not None
    return Post(
        name=fact.value.name, fact=index, sentence=number, words=words, scope=scope, field=field,
        body=fact.value.organisation if body else None, named=named,
        text=(owner.group() if owner else "") + _shown(whole),
        start=start if end > start else fact.start, end=end if end > start else fact.end,
        short=title and len(fact.text.split()) == 1, title=title,
        party=_party(text, low, start, fact.end),
        verb=end > start and text.startswith("who ", start),
        time=told.time,
        one_of=bool(_ONE_OF.match(role) or _ONE_OF_BEFORE.search(text, low, start)),
    )  # fmt: skip


def _phrases(text: str, fact: Fact, value: Person, within: tuple[int, int, int]) -> Iterator[Told]:
    """The phrases that give the person of a mention a post, each with where it stands."""
    for role, start, end in _beside(text, fact, value, within):
        yield Told(role, start, end, "was" if _WAS.search(text, fact.end, start) else "now")
    _, inner, high = within
    after = name_end(text, fact)
    yield from bracketed(text, after, high)
    yield from predicates(text, after, high)
    before = _title_start(text, fact, value, inner)
    for role, start, stop, chosen in turns(text, inner, before, after, high):
        yield Told(role, start, stop, "next" if chosen else "was")
    yield from inverse(text, inner, before)
    yield from introduced(text, inner, before)
    if (value.honorific or "").rstrip(".").lower() in ("professor", "prof") and before < fact.start:
        yield Told("Professor", before, fact.start - 1, "now")


def _title_start(text: str, fact: Fact, value: Person, low: int) -> int:
    """Where the honorific before a name begins, or the name."""
    cut = text[low : fact.start].rstrip()
    title = value.honorific
    return low + len(cut) - len(title) if title and cut.endswith(title) else fact.start


def _beside(
    text: str, fact: Fact, value: Person, within: tuple[int, int, int]
) -> Iterator[tuple[str, int, int]]:
    """Titles and appositions."""
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
    yield from before_comma(text, fact, inner)
    yield from right_before(text, fact, inner)


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
        holder = through and is_role(word) and lower not in _FIELDS_TOO
        if (
            lower in STOPS
            or lower in _DAYS
            or lower == "under"
            or _YEAR.fullmatch(lower)
            or (lower in LINKS and lower != "of")
            or holder
        ):
            break
        if lower == "and":
            if through:
                continue
            break
        if lower not in ARTICLES and lower not in LINKS:
            found.append(lower)
    return frozenset(found)
