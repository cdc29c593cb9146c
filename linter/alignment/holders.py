"""Who holds which post: the people of a story aligned by name, with the posts that articles give them.

People are one by first and last name, a surname alone by the one full name of the story that
has it; a name that an article spells otherwise is the usual one.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass

from ..facts.capitals import ROLE_NOUNS
from ..facts.namewords import HONORIFICS
from ..facts.posts import Post, post_words, read_posts
from ..model.comparison import NameVariant, Story
from ..model.values import Person
from . import offices as o
from .spelledforms import fold

_ONCE = frozenset(("time", "years"))  # "president at the time", "a teacher for nine years"
_WORD = re.compile(r"[^\W\d_]+(?:[-&][^\W\d_]+)*")
_NAME_PART = re.compile(r"[^\W\d_][\w'’-]+")


@dataclass(frozen=True, slots=True)
class Given:
    """A post in its article; ``words`` are its plain words without those of the body it is in and of the past,
    which ``past`` tells."""

    article: int
    post: Post
    words: tuple[str, ...]
    office: o.Office | None
    past: bool = False
    future: bool = False
    open: bool = False  # told in the past tense: it may be over
    told: frozenset[str] = frozenset()  # every word of the article


def read_holders(story: Story, spellings: Sequence[NameVariant]) -> dict[str, list[Given]]:
    """The posts of each person, by the folded first and last name."""
    posts = [(i, p) for i, reading in enumerate(story.readings) for p in read_posts(reading)]
    vocabulary = [frozenset(_WORD.findall(r.article.prose.lower())) for r in story.readings]
    respelt = _respelt(spellings)
    keys = _full_keys({post.name for _, post in posts}, respelt)
    found: dict[str, list[Given]] = defaultdict(list)
    for article, post in posts:
        key = keys[post.name]
        if not key:
            continue  # nobody of the name, or several
        body = frozenset(post_words(post.body or ""))
        told = tuple(w for w in o.plain(_one(post.words)) if w not in body)
        words = tuple(w for w in told if w not in o.PAST)
        if words:
            past = words != told or bool(post.scope & _ONCE)
            found[key].append(
                Given(
                    article,
                    post,
                    words,
                    o.office(words),
                    past,
                    post.time == "next",
                    post.time == "was",
                    vocabulary[article],
                )
            )
    return found


def person_keys(story: Story, spellings: Sequence[NameVariant]) -> dict[str, str]:
    """The folded first and last name of each person named, empty where a surname says too little."""
    names = {
        fact.value.name
        for reading in story.readings
        for fact in reading.facts
        if isinstance(fact.value, Person)
    }
    return _full_keys(names, _respelt(spellings))


def _full_keys(names: Set[str], respelt: Mapping[str, str]) -> dict[str, str]:
    keys = {name: _key(name, respelt) for name in names}
    full: dict[str, set[str]] = defaultdict(set)
    for key in keys.values():
        if " " in key:
            full[key.split()[-1]].add(key)
    return {name: _one_full(key, full) for name, key in keys.items()}


def _one_full(key: str, full: Mapping[str, Set[str]]) -> str:
    if " " in key:
        return key
    known = full.get(key, frozenset[str]())
    return next(iter(known)) if len(known) == 1 else ""


def _one(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a title before several names ("engineers Ann Hale and Tom Reed"), as of one."""
    last = words[-1]
    single = last[:-1] if last.endswith("s") and last[:-1] in ROLE_NOUNS else last
    return (*words[:-1], single)


def _respelt(spellings: Sequence[NameVariant]) -> dict[str, str]:
    """The usual spelling of each word that an article of the story spells otherwise."""
    return {
        fold(v.a_form): fold(v.b_form)
        for v in spellings
        if v.kind == "spelling" and " " not in v.a_form + v.b_form
    }


def _key(name: str, respelt: Mapping[str, str]) -> str:
    """First and last name without accents, middle names and initials: newsrooms keep or drop them."""
    decomposed = unicodedata.normalize("NFKD", name.casefold())
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    parts = [respelt.get(fold(part), part) for part in _NAME_PART.findall(bare)]
    while len(parts) > 2 and _is_title(parts[0], name):
        parts = parts[1:]
    if not parts:
        return bare
    return " ".join((parts[0], parts[-1])) if len(parts) > 1 else parts[0]


def _is_title(part: str, name: str) -> bool:
    """A title read as part of a name: in capitals ("DSP"), or known."""
    return (
        part in HONORIFICS or part in ROLE_NOUNS or (len(part) < 5 and part.upper() in name.split())
    )
