"""The day by which people have to act, of one kind of act in each of two articles.

A story mostly has one such day for each thing: one last day for applications, one for comments, one
on which a ballot closes. So where two articles give one each for the same kind of act, and the days
differ, the deadline is told differently, whatever the words around it. The same holds for the length
of time within which one thing has to be done.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from ..model.comparison import Story
from ..model.fact import Fact
from ..model.values import Duration, Period
from .conflicts import Key, key
from .entries import Entry
from .pairs import Pair
from .quantities import duration_days
from .times import days, year_day

BEFORE, BEHIND = 80, 80  # code points around a time
OF_PART = 160  # code points before it in which a part of a sum is named
REACH, MONTHS = 62, 2  # how far two tellings of one deadline lie apart
LONGEST, SAME, RATIO = (
    200,
    1.06,
    4.0,
)  # days of a length in which people have to act, and how far two differ

# Words by which a day ends what people may do: right before it, or in its clause.
_ENDS_BEFORE = re.compile(
    r"(?i)(?:\b(?:ha(?:s|ve|d)|gets?|given|gives?|open|run(?:s|ning)?|continu(?:es?|ing)|accepted|taken|received|lodged|made"
    r"|submitted|filed|available|on sale|valid|stand(?:s|ing)?|h[eo]ld(?:s|ing)?|last(?:s|ing)?|up)\s+(?:(?:only|just|up|in|online|by \w+)\s+)*(?:until|till|to|through|by)"
    r"|\bdeadlines?\b[^.;]{0,60}|\b(?:closing|final|last|cut-?off|due|end|expiry) (?:date|day)s?\b[^.;]{0,50}"
    r"|\b(?:clos(?:e|es|ing)|ends?|ending|finish(?:es)?|expires?|lapses?|shuts?|concludes?)(?:\s+(?:at\s+[\w.: ]{1,16}|formally|officially))?(?:\s+on)?"
    r"|\b(?:due|no later than|not later than|at the latest|on or before|must|have to|need to|has to|needs to|should)\b[^.;]{0,60}\b(?:by|before|until|till|on)"
    r"|\b(?:no later than|not later than|on or before|up to|by|until|till))\s*(?:(?:the|on|at|midnight|noon|midday|close of business|[\d.:]+\s?[ap]\.?m\.?)\s*(?:on\s+|of\s+)?)*$"
)
_BEFORE = re.compile(r"(?i)\b(?:not?|neither|never)\b[^.;]{0,70}\bbefore\s+(?:the\s+)?$")
_LAST = re.compile(
    r"(?i)^[\s,]*(?:(?:at|by)\s+[\w.: ]{1,16})?[\s,]*(?:is|being|was|will be|as)\s+the\s+(?:last|final|closing|cut-?off)\b|^\s+(?:deadline|cut-?off|closing date)\b"
)
_LIMIT = re.compile(
    r"(?i)\b(?:within|in(?:side)?\s+the\s+next|no (?:later|more) than|not (?:later|more) than|at most"
    r"|(?:has|have|had|got|gets?|gives?|given|allow(?:s|ed)?|granted|leaves?|leaving)(?:\s+\w+){0,3}?(?:\s+(?:only|just|up to|another|a further))?)\s+(?:the\s+|a\s+)?$"
)
# Part of a sum has a day of its own, and what somebody means to do in time is no limit set to it.
_PART = re.compile(
    r"(?i)\b(?:first|second|third|fourth|last|final|next|initial|remaining|each|every|half|quarter|part)\s+(?:\w+\s+)?"
    r"(?:instal\w+|tranche|phase|round|stage|payment|batch|lot|portion)|\b(?:remainder|balance|rest|tranches)\b"
)
_MEANT = re.compile(
    r"(?i)\b(?:expect(?:s|ed|ing)?|plan(?:s|ned|ning)?|hop(?:e|es|ed|ing)|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?"
    r")\b(?:\s+\w+){0,2}\s+to\b[^.;]*$"
)
_IN_WHICH = re.compile(
    r"(?i)^\s*(?:,?\s*(?:from|after|following|of) [\w' ]{1,24}?,?\s*)?(?:in which to\b|to\s+[a-z]+\b|(?:in )?which\b)"
)

# What people have to do, by kind; a word may stand in several.
_KINDS = {
    "apply": r"appl(?:y|ies|ied|ying|ications?|icants?)|claim(?:s|ed|ants?|ing)?|regist(?:er|ers|ered|ration|rations)|enrol\w*"
    r"|sign(?:ing)?[- ]up|nominat\w+|entr(?:y|ies|ants?)|enter(?:ing)?|bid(?:s|ders?|ding)?|tender(?:s|ers|ing)?|submi(?:t|ts|tted|ssions?)"
    r"|expressions? of interest|ask(?:ing)? for|request(?:s|ed|ing)?|put in for|send in|hand in|proposals?",
    "comment": r"consult\w*|comment\w*|respon(?:d|ds|ses?|dents?|ding)|object(?:s|ed|ions?|ors?|ing)?|representations?|feedback|views?|have (?:their|your|a) say"
    r"|questionnaires?|surveys?|opinions?|submissions?|make their case|write in|protests?",
    "vote": r"vot(?:e|es|ed|ers?|ing)|ballots?|polls?|polling|referend\w+|elect\w*",
    "buy": r"orders?|ordered|ordering|book(?:s|ed|ings?|ing)?|buy(?:s|ers?|ing)?|purchas\w+|offers?|discounts?|tickets?|reserv\w+|pre-?orders?",
    "pay": r"pay(?:s|ing|ments?|able)?|paid|settle(?:s|d|ment)?|instal\w+|fees?|repay\w*|deposits?|remit\w*|tax(?:es)?",
    "decide": r"decid\w+|decisions?|rul(?:e|es|ing|ings)|verdicts?|approv\w+|determin\w+|judg\w+|answers?|conclu\w+",
    "appeal": r"appeal\w*|challeng\w*|petition\w*|contest\w*|lodg\w+|sue|lawsuits?|proceedings",
    "end": r"terminat\w+|walk(?:s|ed|ing)? away|pull(?:s|ed|ing)? out|withdraw\w*|complet\w+|clos(?:e|es|ed|ing|ure)\b(?! (?:date|day))|leave|abandon\w*"
    r"|outside date|long-?stop|finali[sz]\w+",
    "leave": r"vacat\w+|evict\w*|move[sd]? out|quit|evacuat\w+|surrender\w*|hand over|lay down|disarm\w*|disband\w*",
    "comply": r"comply|complies|compliance|conform\w*|install\w*|fit(?:ted|ting)?|replac\w+|remov\w+|repair\w*|fix(?:ed|es)?|demolish\w*|clear(?:ed|ing)?",
    "report": r"report(?:s|ed|ing)?|publish\w*|disclos\w+|file[sd]?|filing|hand(?:ed)? in|deliver\w*|produc\w+",
    "return": r"return(?:s|ed|ing)?|refund\w*|exchang\w+|send back|bring back",
}  # fmt: skip
_OF_KIND = {name: re.compile(rf"(?i)\b(?:{words})\b") for name, words in _KINDS.items()}


def deadlines(story: Story, timed: Sequence[Pair]) -> list[Pair]:
    """The pairs of ``timed`` that give another day, or another length of time, for one kind of act."""
    entries = {key(e): e for p in timed for e in (p.a, p.b)}
    kinds = {at: _due(story, entry) for at, entry in entries.items()}
    told: dict[tuple[int, str, str], set[object]] = defaultdict(set)
    for at, own in kinds.items():
        for kind in own:
            told[at[0], _sort(entries[at]), kind].add(entries[at].fact.value)
    return [p for p in timed if _differ(p) and _one_each(p, kinds, told)]


def two_limits(story: Story, pair: Pair) -> bool:
    """Whether one side alone is the day of a part of a sum, or of what somebody means to do in time."""
    sides = ((pair.a.article, pair.a.facts[pair.i]), (pair.b.article, pair.b.facts[pair.j]))
    if not all(_limits(story, *side) for side in sides):
        return False
    parts = [_of_part(story, *side) for side in sides]
    meant = [_MEANT.search(_around(story, *side)[0]) is not None for side in sides]
    return parts[0] != parts[1] or (pair.a.sort == "duration" and meant[0] != meant[1])


def _limits(story: Story, article: int, fact: Fact) -> bool:
    if isinstance(fact.value, Duration):
        return _LIMIT.search(_around(story, article, fact)[0]) is not None
    return isinstance(fact.value, Period) and fact.value.relation in ("by", "until")


def one_deadline(story: Story, a: tuple[int, Fact], b: tuple[int, Fact]) -> bool:
    """Whether both days end one kind of act."""
    return all(is_due(story, article, fact) for article, fact in (a, b)) and bool(
        set(_kinds(story, *a)) & set(_kinds(story, *b))
    )


def is_due(story: Story, article: int, fact: Fact) -> bool:
    """Whether a time ends what people may do."""
    before, behind = _around(story, article, fact)
    return not _MEANT.search(before) and bool(
        _ENDS_BEFORE.search(before) or _BEFORE.search(before) or _LAST.match(behind)
    )


def _sort(entry: Entry) -> str:
    return "duration" if entry.sort == "duration" else "time"


def _due(story: Story, entry: Entry) -> frozenset[str]:
    """The kinds of act that a time ends; none for one that ends nothing, or is over."""
    return frozenset(
        kind
        for fact in entry.facts
        if _to_come(story, entry.article, fact) and _ends(story, entry.article, fact)
        for kind in _kinds(story, entry.article, fact)
    )


def _ends(story: Story, article: int, fact: Fact) -> bool:
    if not isinstance(fact.value, Duration):
        return is_due(story, article, fact)
    before, behind = _around(story, article, fact)
    long = duration_days(fact.value.iso8601) or 0
    if not 1 <= long <= LONGEST:
        return False
    if _MEANT.search(before):
        return False
    return before.rstrip().casefold().endswith("within") or bool(
        _LIMIT.search(before) and _IN_WHICH.match(behind)
    )


def _to_come(story: Story, article: int, fact: Fact) -> bool:
    """Whether a day lies after its article, as far as is known; a length has no day."""
    value, written = fact.value, story.readings[article].article.date
    if isinstance(value, Duration):
        return True
    if not isinstance(value, Period) or value.granularity in ("year", "decade", "century"):
        return False
    if fact.context.status == "actual" and (written is None or value.start is None):
        return False
    return written is None or value.end is None or value.end[:10] > written.isoformat()


def _kinds(story: Story, article: int, fact: Fact) -> Iterator[str]:
    before, behind = _around(story, article, fact)
    if _of_part(story, article, fact):
        return iter(())
    return (
        name for name, words in _OF_KIND.items() if words.search(before) or words.search(behind)
    )


def _of_part(story: Story, article: int, fact: Fact) -> bool:
    """Whether a time is that of a part of a sum."""
    return any(_PART.search(text) for text in _around(story, article, fact, OF_PART))


def _around(story: Story, article: int, fact: Fact, reach: int = BEFORE) -> tuple[str, str]:
    """What stands before and behind a time in its sentence, near it."""
    reading = story.readings[article]
    if not 0 <= fact.sentence < len(reading.sentences):
        return "", ""
    sentence, text = reading.sentences[fact.sentence], reading.article.prose
    return (
        text[max(sentence.start, fact.start - reach) : fact.start],
        text[fact.end : min(sentence.end, fact.end + BEHIND)],
    )


def _one_each(
    pair: Pair,
    kinds: dict[Key, frozenset[str]],
    told: dict[tuple[int, str, str], set[object]],
) -> bool:
    """Whether both are of one kind of act, and the only ones of it in their articles."""
    shared = kinds[key(pair.a)] & kinds[key(pair.b)]
    return any(
        all(len(told[e.article, _sort(e), kind]) == 1 for e in (pair.a, pair.b)) for kind in shared
    )


def _differ(pair: Pair) -> bool:
    x, y = pair.a.facts[pair.i].value, pair.b.facts[pair.j].value
    if isinstance(x, Duration) and isinstance(y, Duration):
        # "within 28 days" is a bound, and as a limit it is another than 14 days
        p, q = duration_days(x.iso8601), duration_days(y.iso8601)
        if not p or not q or x.high or y.high:
            return False
        return SAME < max(p, q) / min(p, q) <= RATIO
    if pair.relation != "different":
        return False
    if not isinstance(x, Period) or not isinstance(y, Period):
        return False
    p_days, q_days = days(x), days(y)
    if p_days and q_days:
        return abs(p_days[1] - q_days[1]) <= REACH
    first, second = year_day(x), year_day(y)
    return first is not None and second is not None and abs(first[0] - second[0]) <= MONTHS
