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
from .capitals import ROLE_NOUNS
from .namewords import KIN, ROLE_MODIFIERS, SAY_VERBS

_REACH = 160
MOST_WORDS = 6  # before the noun of a role
_WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")
_LINKS = frozenset("of for at in with from to on behind".split())
_ARTICLES = frozenset("the a an its his her their our this one".split())
# No noun phrase goes on over these.
_STOPS = SAY_VERBS | frozenset(
    "who which that whose whom where when while after before since because as by into but or nor is are was were be "
    "been being has have had will would can could may might must do does did not he she it they we i you".split()
)
# Verbs that give a post: the person who heads a body is its head.
VERB_POSTS = {
    "heads": "head", "headed": "head", "leads": "leader", "led": "leader", "chairs": "chair", "chaired": "chair",
    "runs": "head", "ran": "head", "directs": "director", "directed": "director", "manages": "manager",
    "managed": "manager", "coaches": "coach", "coached": "coach", "captains": "captain", "edits": "editor",
    "edited": "editor", "owns": "owner", "owned": "owner", "founded": "founder", "co-founded": "founder",
}  # fmt: skip
_PAST = frozenset("headed led chaired ran directed managed coached edited owned".split())
_AFTER = re.compile(
    r"(?:\s?\([^()\n]{1,40}\))?(?:,?\s(?:MP|MSP|MEP|TD|QC|KC|OBE|CBE|MBE))?(?:,\s\d{1,3}(?=,))?,\s"
    r"(?P<phrase>[^,.;:()—–“”\"\n]{3,140})"
)
_WHO = re.compile(
    r"who\s(?:has\s|also\s|now\s|then\s|once\s|previously\s|currently\s|formerly\s)*"
    rf"(?P<verb>{'|'.join(VERB_POSTS)})\s(?P<rest>.+)"
)
_WAS = re.compile(r"who\s(?:is|was)\s(?:also\s|then\s|now\s|once\s)*(?P<rest>.+)")
_BEFORE = re.compile(r"(?:^|[.,;:()—–“”\"\n])\s*(?P<phrase>[^,.;:()—–“”\"\n]{3,140}),\s$")
_NAMED = re.compile(r"\s(?:of|for|at|in|with)\s(?:the\s)?[A-Z]")
_FIELD = re.compile(
    r"(?P<left>(?:[^\W\d_][\w'’-]*\s){1,5})(?:of|for)\s(?P<field>(?:[^\W\d_][\w-]*\s){1,4})$"
)
_OWNER = re.compile(r"(?P<owner>[^\W\d_][\w-]*)(?:['’]s|(?<=s)['’])\s$")
_SCOPE = re.compile(r"\s(?:of|for|at|in|with)\s(?P<scope>[^,.;:()—–“”\"\n]{2,80})")
_MODIFIER = re.compile(r"(?P<word>former|then|ex|late|acting|interim)[\s-]$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Post:
    """A post of a person. ``words`` are those of the role, lower case, "head" for "who heads";
    ``scope`` what it is a post of ("opposition", "council", the words of a body's name); ``field`` the
    words of it that name a field rather than a body ("communications", "the arts" of a minister);
    ``named`` whether it has a name of its own.

    ``start`` and ``end`` span the role, or the name where the role stands elsewhere; ``text`` is the
    role as a message tells it. ``short``: it stands before a surname alone, where titles are cut. ``title``:
    it stands right before the name without an article.
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
    found = (re.sub(r"['’]s?$", "", w).replace(".", "").lower() for w in _WORD.findall(text))
    return tuple(w for w in found if w and w not in _ARTICLES)


def _of_mention(reading: Reading, index: int, fact: Fact, value: Person) -> Iterator[Post]:
    text = reading.article.prose
    low, high = max(0, fact.start - _REACH), min(len(text), fact.end + _REACH)
    seen: list[tuple[str, ...]] = []
    for role, start, end in (
        *_stated(text, fact, value, low, high),
        *_appositions(text, fact, high),
        *_named_after(text, fact, value, low),
        *_with_field(text, fact, low),
    ):
        more = _SCOPE.match(text, end, high)
        whole = role + more.group() if more and not _links(role) else role
        parsed = _parse(whole)
        if parsed is None or any(parsed[0][-len(s) :] == s for s in seen):
            continue
        words, scope, field = parsed
        seen.append(words)
        owner = _OWNER.search(text, low, start)
        scope |= frozenset(post_words(owner["owner"])) if owner else frozenset()
        stated = role == value.role
        scope |= frozenset(post_words(value.organisation or "")) if stated else frozenset()
        title = end <= fact.start and not text[end : fact.start].strip(" .")
        yield Post(
            name=value.name, fact=index, sentence=fact.sentence, words=words, scope=scope, field=field,
            body=value.organisation if stated else None,
            named=bool(value.organisation and stated) or _NAMED.search(whole) is not None, text=(owner.group() if owner else "") + _shown(whole),
            start=start if end > start else fact.start, end=end if end > start else fact.end,
            short=title and len(fact.text.split()) == 1, title=title,
        )  # fmt: skip


def _links(role: str) -> bool:
    return any(word in _LINKS for word in role.lower().split())


def _shown(role: str) -> str:
    """The role as a message tells it: to the end of its noun phrase."""
    words = list(_WORD.finditer(role))
    end = next((m.start() for m in words[1:] if m.group().lower() in _STOPS | {"and"}), len(role))
    first = words[0].start() if words[0].group().lower() not in _ARTICLES else words[1].start()
    return " ".join(role[first:end].split()[:10])


def _stated(
    text: str, fact: Fact, value: Person, low: int, high: int
) -> Iterator[tuple[str, int, int]]:
    """The role that the reader of names found, with its place."""
    role = value.role
    if not role:
        return
    before, after = text.rfind(role, low, fact.start), text.find(role, fact.end, high)
    if before >= 0 and (after < 0 or fact.start - before - len(role) < 60):
        modified = _MODIFIER.search(text, low, before)
        start = modified.start() if modified else before
        yield text[start : before + len(role)], start, before + len(role)
    elif after >= 0:
        modified = _MODIFIER.search(text, fact.end, after)
        start = modified.start() if modified else after
        yield text[start : after + len(role)], start, after + len(role)
    else:
        yield role, fact.start, fact.start


def _appositions(text: str, fact: Fact, high: int) -> Iterator[tuple[str, int, int]]:
    """ ", leader of the opposition", ", who heads the union", ", chair of the trust and a former mayor"."""
    match = _AFTER.match(text, fact.end, high)
    if match is None:
        return
    phrase, start = match["phrase"], match.start("phrase")
    who = _WHO.match(phrase)
    if who:
        verb = who["verb"]
        past = "former " if verb in _PAST else ""
        yield f"{past}{VERB_POSTS[verb]} of {who['rest']}", start, start + len(phrase.rstrip())
        return
    was = _WAS.match(phrase)
    if was:
        start, phrase = start + was.start("rest"), was["rest"]
    for part in re.finditer(r"(?:(?!\sand\s).)+", phrase):
        words = part.group().lstrip()
        if words.startswith("and "):
            words = words[4:]
        at = start + part.end() - len(words)
        role = _role_part(words)
        if role:
            yield words, at, at + len(role)


def _named_after(text: str, fact: Fact, value: Person, low: int) -> Iterator[tuple[str, int, int]]:
    """ "The leader of the council, Councillor Ann Hale,": the phrase before a name and its title."""
    end = fact.start
    for title in (value.honorific, value.role):
        cut = text[low:end].rstrip()
        if title and cut.endswith(title):
            end = low + len(cut) - len(title)
    match = _BEFORE.search(text, low, end)
    if match is None:
        return
    phrase, start = match["phrase"], match.start("phrase")
    first = phrase.split()[0]
    if first.lower() not in _ARTICLES and not re.search(r"['’]s?$", first):
        owner = re.search(r"['’]s?\s", phrase)
        if owner is None:
            return
    role = _role_part(phrase)
    if role is None:
        return
    # "A spokeswoman for the minister for housing, Ann Hale,": the name is the minister's.
    inner = [m for m in _WORD.finditer(phrase, len(role)) if _is_role(m.group())]
    at = inner[-1].start() if inner else 0
    yield phrase[at:], start + at, start + (inner[-1].end() if inner else len(role))


def _with_field(text: str, fact: Fact, low: int) -> Iterator[tuple[str, int, int]]:
    """ "Vice president of worldwide marketing Ann Hale": a title with its field, right before the name."""
    match = _FIELD.search(text, low, fact.start)
    if match is None:
        return
    words = list(_WORD.finditer(match["left"]))
    field = [w.lower() for w in _WORD.findall(match["field"])]
    if not _is_role(words[-1].group()) or any(
        w in KIN or _is_role(w) or w in _STOPS for w in field
    ):
        return
    first = len(words) - 1
    while first and (
        words[first - 1].group().lower() in ROLE_MODIFIERS or _is_role(words[first - 1].group())
    ):
        first -= 1
    start = match.start("left") + words[first].start()
    yield text[start : match.end()].rstrip(), start, match.end() - 1


def _role_part(phrase: str) -> str | None:
    """The part of a noun phrase up to the noun of a role, None where there is none."""
    words = list(_WORD.finditer(phrase))
    last = None
    for i, match in enumerate(words[: MOST_WORDS + 2]):
        lower = match.group().lower()
        if lower in _LINKS or lower in _STOPS:
            break
        last = i
    if last is None:
        return None
    return phrase[: words[last].end()] if _is_role(words[last].group()) else None


def _is_role(word: str) -> bool:
    lower = word.lower().rstrip(".")
    return (
        lower in ROLE_NOUNS
        or lower.rpartition("-")[2] in ROLE_NOUNS
        or lower in ("general", "elect")
    )


def _parse(role: str) -> tuple[tuple[str, ...], frozenset[str], frozenset[str]] | None:
    """The words of a role up to its noun, those of what it is a post of, and its field."""
    written = [re.sub(r"['’]s?$", "’", w) for w in _WORD.findall(role)]
    # "The union's secretary": whose post it is says nothing of which one.
    link = next((i for i, w in enumerate(written) if w.lower() in _LINKS), len(written))
    owned = max((i for i, w in enumerate(written[:link]) if w.endswith("’")), default=-1)
    scope = frozenset(w.strip("’").lower() for w in written[: owned + 1]) - _ARTICLES
    written, link = written[owned + 1 :], link - owned - 1
    tokens = [w.lower().replace(".", "").strip("’") for w in written]
    left = tuple(t for t in tokens[:link] if t not in _ARTICLES)
    if not left or len(left) > MOST_WORDS or _STOPS & set(left):
        return None
    rest = written[link + 1 :]
    if left[-1] in ("secretary", "minister") and tokens[link + 1 : link + 2] == ["state"]:
        left, rest = (*left, "of", "state"), rest[2:]
    after = _scope_words(" ".join(rest))
    bare = bool(rest) and rest[0].islower() and rest[0] not in _ARTICLES
    field = after if bare or left[-1] in ("secretary", "minister", "state") else frozenset[str]()
    return left, scope | after, field


def _scope_words(text: str) -> frozenset[str]:
    """The words of the noun phrase at the head of ``text``."""
    found: list[str] = []
    for word in _WORD.findall(text)[:8]:
        lower = re.sub(r"['’]s?$", "", word).lower()
        if lower in _STOPS or (lower in _LINKS and lower != "of") or lower == "and":
            break
        if lower not in _ARTICLES and lower not in _LINKS:
            found.append(lower)
    return frozenset(found)
