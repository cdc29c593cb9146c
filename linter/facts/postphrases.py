"""The phrases in which an article gives a person a post, each with where it stands: what the reader of
names found, appositions, "is minister for health", "who heads the union", the phrase before a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..model.fact import Fact
from ..model.values import Person
from .capitals import ROLE_NOUNS
from .namewords import DEMONYMS, KIN, ROLE_MODIFIERS, SAY_VERBS
from .rolenouns import JOBS

MOST_WORDS = 6  # before the noun of a role
WORD = re.compile(r"[^\W_]+(?:[-'’.&][^\W_]+)*")
LINKS = frozenset("of for at in with from to on behind".split())
ARTICLES = frozenset("the a an its his her their our this one both".split())
# No noun phrase goes on over these.
STOPS = SAY_VERBS | frozenset(
    "who which that whose whom where when while after before since because as by into but or nor is are was were be "
    "been being has have had will would can could may might must do does did not he she it they we i you himself herself".split()
)
# Verbs that give a post: the person who heads a body is its head.
VERB_POSTS = {
    "heads": "head", "headed": "head", "leads": "leader", "led": "leader", "chairs": "chair", "chaired": "chair",
    "runs": "head", "ran": "head", "directs": "director", "directed": "director", "manages": "manager",
    "managed": "manager", "run": "head", "coaches": "coach", "coached": "coach", "captains": "captain", "edits": "editor",
    "edited": "editor", "owns": "owner", "owned": "owner", "founded": "founder", "co-founded": "founder",
    "represents": "lawyer", "represented": "lawyer", "defends": "lawyer", "defended": "lawyer",
}  # fmt: skip
_PAST = frozenset("headed led chaired ran directed managed coached edited owned".split())
_AFTER = re.compile(
    r"(?:\s?\([^()\n]{1,40}\))?(?:,?\s(?:MP|MSP|MEP|TD|QC|KC|OBE|CBE|MBE))?(?:,\s\d{1,3}(?=,))?,\s"
    r"(?P<phrase>[^,.;:()—–“”\"\n]{3,140})"
)
_WHO = re.compile(
    r"who\s(?P<has>has\s)?(?:also\s|now\s|then\s|once\s|previously\s|currently\s|formerly\s|long\s)*"
    rf"(?P<verb>{'|'.join(VERB_POSTS)})\s(?P<rest>.+)"
)
# What somebody gives himself out for: "a man calling himself the secretary", "who claims to be".
_CALLED = re.compile(
    r"(?:(?:an?\s(?:[a-z]+\s)?(?:man|woman|person)\s)?(?:calling|describing|styling)\s(?:him|her)self\s(?:as\s)?|"
    r"who\s(?:calls|called|styles|styled|describes|described|introduced|identified|presented)\s(?:him|her)self\s(?:as\s)?|"
    r"who\s(?:claims|claimed|purports|purported)\sto\sbe\s|who\s(?:says|said)\s(?:he|she)\s(?:is|was)\s)(?P<rest>.+)"
)
_AT_PRESENT = re.compile(
    r"(?:at\spresent|at\sthe\smoment|currently|now|today|meanwhile|already|still|himself|herself|these\sdays)\s(?!who\b)"
)
_WAS = re.compile(r"who\s(?:is|was)\s(?:also\s|then\s|now\s|once\s)*(?P<rest>.+)")
_BEFORE = re.compile(r"(?:^|[.,;:()—–“”\"\n])\s*(?P<phrase>[^,.;:()—–“”\"\n]{3,140}),\s$")
_FIELD = re.compile(
    r"(?P<left>(?:[^\W\d_][\w'’-]*\s){1,5})(?:of|for)\s(?P<field>(?:[^\W\d_][\w-]*\s){1,4})$"
)
# "Ann Hale is minister for health"; what somebody was or is to be says nothing of now.
_IS = re.compile(
    r"\s+(?:is\s(?:now\s|also\s)?|serves\sas\s|remains\s)(?:the\s|a\s|an\s)?"
    r"(?P<phrase>[A-Za-z][^.;:()—–“”\"\n]{3,140})"
)
_FIELDS = (
    r"(?:[Hh]ealth|[Ee]ducation|[Ff]inance|[Dd]efen[cs]e|[Tt]ransport|[Jj]ustice|(?:[Tt]he\s)?[Ii]nterior|[Aa]griculture|[Ee]nvironment|"
    r"[Ee]nergy|[Tt]rade|[Tt]ourism|[Cc]ulture|[Ss]ports?|[Hh]ousing|[Ll]abou?r|[Ff]oreign\s[Aa]ffairs|(?:[Tt]he\s)?[Tt]reasury|[Ww]orks|"
    r"[Ss]ocial\s[Ss]ervices|[Cc]ommunications|[Ss]cience|[Ff]isheries|[Mm]ining|[Hh]ome\s[Aa]ffairs)"
)
_MOVES = re.compile(
    rf"(?:,\s[^,.;:()—–“”\"\n]{{3,60}},)?(?:,?\s(?:goes|moves|switches|is\smoved|was\smoved|returns|went|moved)\sto\s(?:the\s)?|,\sat\s|"
    rf"\s(?:takes|took|gets|got|is\sgiven|was\sgiven|takes\sover|took\sover)\s(?:the\s)?)(?P<field>{_FIELDS})"
    r"(?=\sportfolio|\sministry|\sdepartment|,|\.|\sand\s|\swhile\s|\sinstead|\sin\sthe\s|;|$)"
)
_AND = re.compile(r",?\s(?:and|&|as\swell\sas)\s(?P<article>(?:the|an?|its|also|then)\s)?")
_PHRASE = re.compile(r"[^,.;:()—–“”\"\n]{2,80}")
_ASIDE_ENDS = re.compile(r",|\.|;|\swho\b|$")
_LEADS = frozenset("by with from to against for than said says".split())
_AND_BEFORE = re.compile(r",?\s(?:and|&)\s$")
_TWO_LETTERS = re.compile(r"\b[A-Z]{2}$")  # "PC and printer chief": a thing rather than a rank
_COMMA = re.compile(r",\s$")
_BOTH = re.compile(r"(?:,\s|\s)(?:and|&|as\swell\sas)\s(?P<article>(?:the|an?)\s)?")
# "A former keeper and trainer": the word goes on over "and", to the next article.
_ONCE = re.compile(
    r"(?:(?:the|an?)\s)?(?:former|ex|retired|late|one-time|onetime)[\s-]", re.IGNORECASE
)
_PARTS = re.compile(r"(?:(?!\s(?:and|as\swell\sas)\s).)+")
_BLANK = re.compile(r"[ \t]+(?=[,(])")
# "Taking over the director's chair" is no post, "named president" one to come.
DOING = re.compile(
    r"(?!(?:acting|founding|managing|sitting|leading|outgoing|incoming|superintending|supervising|commanding|presiding|consulting|"
    r"investigating|operating|attending|governing|advertising|marketing|engineering|manufacturing|nursing|training|shipping|"
    r"housing|planning|parking|banking|mining|farming|fishing|racing|rowing|sailing|boxing|building|catering|trading|meeting|hearing|wing)\b)[a-z]+ing\s|"
    r"(?:named|appointed|elected|promoted|made|nominated|hired|installed|tipped)\s"
)
_MODIFIER = re.compile(
    r"(?P<word>former|then|ex|late|acting|interim|superintending|supervising|commanding|presiding|consulting|managing|"
    r"founding|honorary|operating|investigating|attending|governing)[\s-]$",
    re.IGNORECASE,
)


def stated(
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


def appositions(text: str, fact: Fact, high: int) -> Iterator[tuple[str, int, int]]:
    """ ", leader of the opposition", ", who heads the union", ", chair of the trust and a former mayor"."""
    match = _AFTER.match(text, name_end(text, fact), high)
    if match is None:
        return
    phrase, start = match["phrase"], match.start("phrase")
    who = _WHO.match(phrase)
    if who:
        verb = who["verb"]
        past = "former " if verb in _PAST and not who["has"] else ""
        yield f"{past}{VERB_POSTS[verb]} of {who['rest']}", start, start + len(phrase.rstrip())
        return
    now = _AT_PRESENT.match(phrase)
    if now:
        start, phrase = start + now.end(), phrase[now.end() :]
    was = _WAS.match(phrase) or _CALLED.match(phrase)
    if was:
        start, phrase = start + was.start("rest"), was["rest"]
    once = False
    for part in _PARTS.finditer(phrase):
        words = re.sub(r"^(?:and|as\swell\sas)\s", "", part.group().lstrip())
        once = bool(_ONCE.match(words)) or (once and words.split()[:1][0] not in ARTICLES)
        at = start + part.end() - len(words)
        role = role_part(words)
        if role:
            yield _told_once(words) if once else words, at, at + len(role)


def name_end(text: str, fact: Fact) -> int:
    """Where the name ends, the blanks that stand for the marks of bold print included."""
    blank = _BLANK.match(text, fact.end)
    return blank.end() if blank else fact.end


def copular(text: str, fact: Fact, high: int) -> Iterator[tuple[str, int, int]]:
    """ "is minister for health and leader of the house": each noun phrase of it that is a role."""
    match = _IS.match(text, fact.end, high)
    if match is None:
        return
    for part in re.finditer(r"(?:(?!\sand\s|,\s).)+", match["phrase"]):
        words = re.sub(r"^(?:\sand\s|,\s)(?:the\s|a\s|an\s)?", "", part.group())
        at = match.start("phrase") + part.end() - len(words)
        role = role_part(words)
        if role:
            yield words, at, at + len(role)


def portfolio(text: str, fact: Fact, high: int) -> Iterator[tuple[str, int, int]]:
    """ "Ann Hale goes to Education", "Ann Hale, at health": who gets a ministry is its minister."""
    match = _MOVES.match(text, name_end(text, fact), high)
    if match:
        yield f"minister for {match['field'].lower()}", match.start("field"), match.end("field")


def named_after(text: str, fact: Fact, value: Person, low: int) -> Iterator[tuple[str, int, int]]:
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
    if first.lower() not in ARTICLES and not re.search(r"['’]s?$", first):
        owner = re.search(r"['’]s?\s", phrase)
        if owner is None:
            return
    role = role_part(phrase)
    if role is None:
        return
    # "A spokeswoman for the minister for housing, Ann Hale,": the name is the minister's.
    inner = [m for m in WORD.finditer(phrase, len(role)) if is_role(m.group())]
    at = inner[-1].start() if inner else 0
    yield phrase[at:], start + at, start + (inner[-1].end() if inner else len(role))


def right_before(text: str, fact: Fact, low: int) -> Iterator[tuple[str, int, int]]:
    """ "Said porter Ann Hale": a title in small letters that the reader of names does not know for one."""
    words = list(WORD.finditer(text, low, fact.start))[-MOST_WORDS:]
    if not words or words[-1].end() + 1 != fact.start or words[-1].group() not in JOBS:
        return
    first = _first_of_role(words)
    yield text[words[first].start() : words[-1].end()], words[first].start(), words[-1].end()


def before_comma(text: str, fact: Fact, low: int) -> Iterator[tuple[str, int, int]]:
    """ "Scored by Welsh forward, Ann Hale,": a title without an article, apart by a comma all the same."""
    if not text[low : fact.start].endswith(", ") or not _ASIDE_ENDS.match(
        text, name_end(text, fact)
    ):
        return
    words = list(WORD.finditer(text, low, fact.start - 2))[-MOST_WORDS:]
    if len(words) < 2 or words[-1].end() != fact.start - 2 or not is_role(words[-1].group()):
        return
    first = _first_of_role(words)
    lead = words[first - 1].group() if first else ""
    if lead.lower() in DEMONYMS or lead in _LEADS:
        yield text[words[first].start() : words[-1].end()], words[first].start(), words[-1].end()


def with_field(text: str, fact: Fact, low: int) -> Iterator[tuple[str, int, int]]:
    """ "Vice president of worldwide marketing Ann Hale": a title with its field, right before the name."""
    match = _FIELD.search(text, low, fact.start)
    if match is None:
        return
    words = list(WORD.finditer(match["left"]))
    field = [w.lower() for w in WORD.findall(match["field"])]
    if not is_role(words[-1].group()) or any(w in KIN or is_role(w) or w in STOPS for w in field):
        return
    start = match.start("left") + words[_first_of_role(words)].start()
    yield text[start : match.end()].rstrip(), start, match.end() - 1


def joined(text: str, start: int, end: int, low: int, high: int) -> Iterator[tuple[str, int, int]]:
    """The posts told in one breath with the one at ``start`` to ``end``: "as president and CEO",
    "chairman, president and chief executive Ann Hale"."""
    after = _AND.match(text, end, high)
    if after:
        phrase = _PHRASE.match(text, after.end(), high)
        role = role_part(phrase.group()) if phrase else None
        if role and not _TWO_LETTERS.search(role):
            once = _ONCE.match(text, start) and not after["article"]
            yield _told_once(role) if once else role, after.end(), after.end() + len(role)
    before = _AND_BEFORE.search(text, low, start)
    while before:
        words = list(WORD.finditer(text, low, before.start()))[-MOST_WORDS:]
        if not words or words[-1].end() != before.start() or not is_role(words[-1].group()):
            return
        first = _first_of_role(words)
        if _TWO_LETTERS.search(text, words[first].start(), before.start()):
            return
        yield text[words[first].start() : before.start()], words[first].start(), before.start()
        before = _COMMA.search(text, low, words[first].start())


def each_post(role: str, start: int) -> Iterator[tuple[str, int, int]]:
    """The posts of a phrase that tells two ("chairman and chief executive"), or the one."""
    cut = _BOTH.search(role)
    left = role[: cut.start()] if cut else ""
    told = list(WORD.finditer(left))
    if cut is None or not told or not is_role(told[-1].group()) or not role_part(role[cut.end() :]):
        yield role, start, start + len(role)
        return
    yield left, start, start + len(left)
    right = role[cut.end() :]
    once = _ONCE.match(role) and not cut["article"]
    yield _told_once(right) if once else right, start + cut.end(), start + len(role)


def _told_once(role: str) -> str:
    return role if _ONCE.match(role) else f"former {role}"


def _first_of_role(words: list[re.Match[str]]) -> int:
    """Where the role begins whose noun is the last of ``words``."""
    first = len(words) - 1
    while first and (
        words[first - 1].group().lower() in ROLE_MODIFIERS or is_role(words[first - 1].group())
    ):
        if words[first - 1].end() + 1 != words[first].start():
            break
        first -= 1
    return first


def role_part(phrase: str) -> str | None:
    """The part of a noun phrase up to the noun of a role, None where there is none."""
    words = list(WORD.finditer(phrase))
    last = None
    for i, match in enumerate(words[: MOST_WORDS + 2]):
        lower = match.group().lower()
        if lower in LINKS or lower in STOPS:
            break
        last = i
    if last is None:
        return None
    return phrase[: words[last].end()] if is_role(words[last].group()) else None


def is_role(word: str) -> bool:
    lower = word.lower().rstrip(".")
    return (
        lower in ROLE_NOUNS
        or lower in JOBS
        or lower.rpartition("-")[2] in ROLE_NOUNS
        or lower in ("general", "elect")
    )
