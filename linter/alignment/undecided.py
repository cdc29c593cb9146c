"""Where an article tells that a matter is still open: weighed, talked of, put to those who decide.

The phrases are those of English for what is not decided, and of no trade. What is open follows the phrase
("has not decided whether to appeal") or stands before it ("the sale is subject to a vote"), else in the
sentence before ("offers came in, and the firm is weighing them").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from ..model.fact import Reading, Word

Kind = Literal["undecided", "undone", "studied", "talks", "possible"]
NEAR = 8  # content words beside the phrase that can name what is open

_ADV = r"(?:(?:\w+ly|still|also|now|yet|already|only|just|even|merely|both|all)\s+){0,3}"
_BE = r"(?:is|are|am|was|were|be|been|being|remains?|['’](?:s|re|m)|isn['’]t|aren['’]t|wasn['’]t|weren['’]t)"
_THEIR = r"(?:its|their|his|her|our|my|your|the)"
_ADVISERS = r"(?:an?\s+|its\s+|their\s+|his\s+|her\s+)?(?:lawyers?|barristers?|solicitors?|advisers?|counsel)"
_DECIDED = (
    r"(?:decide[ds]?|deciding|settled?|determined?|resolved?|chosen?|choose|picked?|agreed?|signed?|finali[sz]ed?|"
    r"committed|concluded?|confirmed|ruled(?:\s+on)?|named|selected|awarded|"
    rf"(?:made?|make)\s+up\s+{_THEIR}\s+minds?|put\s+pen\s+to\s+paper|heard\s+back|"
    rf"(?:made?|make|taken?|reach(?:ed)?|come\s+to)\s+(?:an?|any|{_THEIR})\s+(?:\w+\s+)?"
    r"(?:decision|choice|commitment|agreement|deal|conclusion|mind))"
)
_AHEAD = r"(?:\b(?:will|would|must|should)|['’]ll|\b(?:is|are|was|were|due|set|expected|going|has|have|plans?|about)\s+to)"
_NOT = r"(?:(?<!\basked\s)(?<!\bdo\s)(?<!\bdid\s)(?<!\bdoes\s)(?<!\bwill\s)(?<!\bwould\s)\b(?:not|never|nothing|neither|nobody|none)|(?<!\bdo)(?<!\bdid)(?<!\bdoes)(?<!\bwo)(?<!\bwould)n['’]t)"
_NOUN = r"(?:decision|ruling|agreement|commitment|deal|contract|date|conclusion|determination|choice|timetable|verdict|promise|announcement|offer)"
_SECTIONS: tuple[tuple[Kind, str, str], ...] = (
    # Nobody has decided; what is open follows.
    (
        "undecided",
        "after",
        rf"""
        \b(?:no|without\s+an?y?)\s+(?:(?:final|firm|formal|such|immediate|definite|clear|binding)\s+)?{_NOUN}\b
            (?=[^.;]{{0,60}}\b(?:been|was|is|are|were|has|have|had|yet|made|taken|reached|set|signed|agreed)\b)
      | \b(?:made?|making|gave|given?|giving|reached|taken?|set|came\s+to)\s+no\s+(?:\w+\s+)?{_NOUN}\b
      | {_NOT}\b(?:\s+\w+){{0,3}}?\s+(?:to\s+)?{_DECIDED}\b
      | \b(?:yet|(?:has|have|had|is|are)\s+still|remains?)\s+to\s+(?:be\s+)?{_DECIDED}\b
      | \b{_BE}\s+{_ADV}(?:considering|weighing(?:\s+up)?|mulling(?:\s+over)?|contemplating|pondering|
            thinking\s+(?:about|of|over)|toying\s+with|deliberating(?:\s+(?:on|over))?|agoni[sz]ing\s+over|wavering|
            undecided|unsure|uncertain|unclear|torn|in\s+two\s+minds|divided\s+(?:over|on)|flirting\s+with|chewing\s+over|
            leaning\s+towards?|open\s+to|inviting\s+(?:bids|offers|views)|tempted|minded|inclined|deciding|choosing|
            (?:asking|inviting)\s+(?:\w+\s+){{1,4}}?(?:what|whether|how|for\s+(?:their\s+)?views)|
            going\s+through|sifting|seeking\s+(?:\w+\s+)?(?:advice|views|opinions?|bids|buyers?|offers)|
            taking\s+(?:\w+\s+)?(?:advice|soundings)|(?:speaking|talking)\s+to\s+{_ADVISERS})(?=\W)
      | {_AHEAD}\s+{_ADV}(?:consider|weigh(?:\s+up)?|mull|contemplate|consult(?:\s+on)?|
            take\s+(?:\w+\s+)?(?:advice|soundings)|seek\s+(?:\w+\s+)?advice|(?:be\s+)?(?:speak|talk)(?:ing)?\s+to\s+{_ADVISERS}|
            think\s+(?:about|over)|decide\s+(?:(?:\w+\s+){{1,4}})?(?:whether|if|how|on)|vote\s+on|rule\s+on|
            (?:be\s+)?ballot(?:ed)?\s+(?:\w+\s+){{0,4}}?(?:on|over)|be\s+asked\s+to\s+(?:vote\s+on|approve|accept|back|ratify)|recommend\s+(?:\w+\s+){{0,3}}?(?:whether|if))\b
      | \b(?:votes?|ballots?)\s+on\b(?=[^.;]*\b(?:on|next|in|this|tomorrow)\b)
      | \b(?:voting|balloting|polling)\s+on\b(?=[^.;]*\b(?:opens?|begins?|starts?|closes?|will|runs)\b)
      | \b(?:whether|if)\s+(?:or\s+not\s+)?to\b
      | \b(?:not|n['’]t|never)\s+(?:\w+\s+)?(?:said|say|saying|known?|clear|certain|sure|disclosed?|revealed?)\s+(?:yet\s+)?(?:if|whether|when|who|which)\b
      | \b(?:declined|refused|unable|unwilling)\s+to\s+say\s+(?:if|whether|when|who|which)\b
      | \btoo\s+(?:early|soon)\s+to\s+(?:say|tell|know|judge)\b(?:\s+(?:if|whether|when))?
      | \bunclear\s+(?:if|whether|when|who|which)\b | \bno\s+word\s+(?:yet\s+)?on\b
      | \bnon-?committal\b(?:[^.;]{{0,40}}?\b(?:if|whether|about|on)\b)?
      | \b(?:left|leaves?|leaving)\s+(?:it\s+)?open\s+(?:whether|if|which|who)\b
      | \b(?:keep(?:s|ing)?|kept|leav(?:es?|ing)|left)\s+{_THEIR}\s+options\s+open\b(?:\s+(?:on|over|about))?
      | \b(?:until|till)\s+\w+(?:\s+\w+){{0,2}}\s+to\s+(?:decide|choose|lodge|file|respond)\b
      | \b(?:received?|has|have|had|fielded|attracted|drawn)\s+(?:\w+\s+){{0,3}}?(?:bids?|offers?|approaches|expressions\s+of\s+interest)\s+(?:for|from)\b
      | \b(?:ordered|commissioned|paying\s+for|began|begun|started|launched|opened)\s+(?:an?|the|its)\s+(?:\w+\s+){{0,2}}?(?:study|consultation|feasibility\s+study)\s+(?:of|on|into|about|over)\b
      | \b(?:idea|possibility|question|prospect|merits)\s+of\b
      | \b(?:plans?|proposals?|talks|discussions|negotiations)\s+(?:for|on|over|about|to)\b(?=[^.;]*\b(?:early\s+stage|just\s+begun|only\s+begun|under\s+way|underway|continuing|ongoing|not\s+concluded)\b)
        """,
    ),
    # The same of what stands before.
    (
        "undecided",
        "before",
        rf"""
        \b(?:undecided|up\s+in\s+the\s+air|(?:an?\s+)?open\s+question|remains?\s+to\s+be\s+seen|uncommitted|in\s+the\s+balance|
            in\s+(?:doubt|limbo|question|dispute)|uncertain|at\s+an\s+early\s+stage|pencill?ed\s+in|tentative|provisional)\b
      | \b(?:is|are|was|were|still|be|remains?|being)\s+(?:\w+ly\s+)?(?:subject\s+to|conditional\s+(?:up)?on|contingent\s+(?:up)?on|dependent\s+(?:up)?on|awaiting|pending)\b
      | ,\s+subject\s+to\b | \b(?:awaits|hangs\s+on|hinges\s+on|depends\s+on|rests\s+with)\b
      | \b(?:still\s+)?(?:needs?|requires?)\s+(?:\w+\s+){{0,3}}?(?:approval|consent|permission|clearance|ratification|sign-off)\b
      | \b(?:will|would|must|should|to|can|may|might|could)\s+(?:only\s+|then\s+)?be\s+(?:settled|decided|determined|resolved|voted\s+on|ruled\s+on|put\s+(?:out\s+)?to)\b
      | {_AHEAD}\s+{_ADV}be\s+{_ADV}(?:put|taken|sent|submitted|referred)\s+to\s+(?:an?\s+|the\s+|its\s+|their\s+)?(?:\w+\s+)?(?:votes?|ballots?|referendum|members?|membership|shareholders|board|council|parliament)\b
      | \bvotes?\s+(?:tomorrow|next|later|(?:on|in)\s+(?-i:[A-Z])\w+)\b
      | \b(?:is|are|was|were|will\s+be)\s+to\s+(?:be\s+)?(?:go\s+(?:to|before|out)|put\s+(?:to|before))\b
      | \bgoes?\s+(?:to|before)\s+(?:the\s+|its\s+)?(?:board|council|members|shareholders|voters|committee|cabinet|judge|court|panel|parliament)\b
      | \b(?:(?:is|are|was|were|remains?|still)\s+)?(?:\w+\s+)?(?:an?\s+|one\s+)?(?:possibility|option)\b | \bone\s+of\s+(?:\w+\s+){{0,2}}options\b | \bamong\s+the\s+options\b
      | \b(?:decision|ruling|verdict|result|outcome|answer|announcement)\b[^.;]{{0,60}}\b(?:is|are|was|were)\s+(?:not\s+)?(?:expected|due|awaited|likely|unlikely)\b
      | \b(?:reserved|reserves|deferred)\s+(?:judge?ment|{_THEIR}\s+(?:decision|judge?ment|ruling|verdict))\b
      | \bjury\s+(?:is|was|remained)\s+(?:still\s+)?(?:out|deliberating)\b(?!\s+for) | (?<!offer\s)(?<!was\s)(?<!were\s)\bon\s+the\s+(?:table|shortlist)\b
        """,
    ),
    # Somebody looks into it, which may also be done with what is over.
    (
        "studied",
        "after",
        rf"""
        \b{_BE}\s+{_ADV}(?:studying|reviewing|evaluating|assessing|exploring|examining|looking\s+(?:at|into|over)|discussing|
            debating|sounding\s+out|consulting(?:\s+on)?)(?=\W)
      | {_AHEAD}\s+{_ADV}(?:study|review|evaluate|assess|explore|examine|look\s+(?:at|into)|discuss|debate|deliberate)\b
        """,
    ),
    (
        "studied",
        "before",
        rf"""
        {_AHEAD}\s+be\s+{_ADV}(?:considered|weighed|studied|reviewed|evaluated|assessed|explored|
            examined|looked\s+(?:at|into)|discussed|debated|consulted\s+on)\b
      | \b{_BE}\s+{_ADV}(?:being\s+)?(?:considered|weighed|studied|reviewed|evaluated|assessed|explored|examined|looked\s+(?:at|into)|
            discussed|debated|consulted\s+on|negotiated|thrashed\s+out|hammered\s+out|mooted|floated|thought\s+(?:about|over))\b
            (?=\s*(?:[.,;]|by\b|in\b|and\b|but\b|as\b))
      | \b(?:under|out\s+(?:to|for)|up\s+for)\s+(?:\w+\s+)?
            (?:consideration|review|discussion|study|negotiation|consultation|examination|debate)\b
        """,
    ),
    # Not done so far: it may yet be.
    (
        "undone",
        "after",
        r"""
        \b(?:not|n['’]t)\s+yet\s+\w+
      | \b(?:yet|(?:has|have|had|is|are)\s+still|still\s+has|still\s+have|remains?)\s+to\s+(?:be\s+)?\w+
        """,
    ),
    # Two sides talk, which leads to a deal in the ordinary course.
    (
        "talks",
        "after",
        rf"\b{_BE}\s+{_ADV}(?:negotiating|in\s+(?:\w+\s+){{0,2}}(?:talks?|discussions?|negotiations?)|talking\s+to|close\s+to)(?=\W)",
    ),
    ("possible", "after", rf"(?<!\bso\s)\b(?-i:could|may|might)\s+(?!have\b|not\b){_ADV}"),
)  # fmt: skip
_PHRASES = tuple((kind, side, re.compile(f"(?ix){pattern}")) for kind, side, pattern in _SECTIONS)
# Where what is open ends.
_EDGE = re.compile(
    r"[;:—–.]|,\s+(?:and|but|while|who|which|as|with|according|said|says|he|she|they|it|the)\b"
    r"|\b(?:but|while|although|because|after|before|since|that|which|who|when|where|what|how)\b"
    r"|\band\s+(?:would|will|has|had|have|is|was|were|made|said)\b"
)
_ASKED = re.compile(
    r"\s+(?:whether|if)\s+(?!(?:or\s+not\s+)?to\b)(?![^,;.]{0,80}?\b(?:will|would|should|could|can|may|must|shall|(?:is|are)\s+to)\b)|\s+(?:how|why|what)\b"
)
# What is open no longer, or only by the way.
_OVER = re.compile(
    r"(?i)\b(?:had\s+(?:been\s+|once\s+|previously\s+|earlier\s+)?(?:considered|considering|weighed|looked|mulled)|last\s+(?:year|month)"
    r"|years?\s+ago|months?\s+ago|previously|at\s+first|initially|originally|at\s+one\s+(?:point|time|stage))\b"
)
_IDLE = frozenset(
    """be have do make take reach set give get come go now yet time day week month year autumn summer spring winter
    today tomorrow it them they decision""".split()
)


# Words of the phrases themselves.
_OWN = frozenset(
    """decide choose pick settle determine resolve say tell clear know talk discussion negotiation negotiate consider
    weigh mull think contemplate ponder vote subject await early study review evaluate assess explore examine look
    discuss debate consult consultation receive invite seek ask take advice speak option possibility idea question
    still not whether undecided uncertain unsure uncommitted up out bid-for commission order open keep leave leaning lean
    consideration expect due likely need require decline refuse announce hear reach set shortlist ballot""".split()
)
# Verbs that say little without what they bring in: "introduce a charge", "lodge an appeal".
_BRINGING = frozenset(
    """introduce impose bring launch lodge file make take seek hold start begin mount give grant put raise increase
    set create proceed go undertake conduct run set-up establish open call stage organise organize order offer provide
    carry have reach enter submit table""".split()
)


@dataclass(frozen=True, slots=True)
class Open:
    """A sentence that tells a matter as open: the span of its words, what is open (``matter``), which of it
    names the act, and what else it and the sentence before tell."""

    sentence: int
    start: int
    end: int
    kind: Kind
    matter: tuple[Word, ...]
    acting: tuple[Word, ...]
    around: tuple[Word, ...]
    before: tuple[Word, ...]


def read_open(reading: Reading) -> Iterator[Open]:
    """The sentences of an article that tell a matter as open."""
    for at, sentence in enumerate(reading.sentences):
        text = reading.article.prose[sentence.start : sentence.end]
        if sentence.headline or _OVER.search(text):
            continue
        for found in _phrases(text):
            kind, _, told = found[0]
            before = _before(reading, at)
            parts = [
                _matter(text, m, side, sentence.start, sentence.words, before)
                for _, side, m in found
            ]
            yield Open(
                sentence=at,
                start=sentence.start + told.start(),
                end=sentence.start + told.end(),
                kind=kind,
                matter=_once(word for part in parts for word in part),
                acting=_once(word for part in parts for word in _acting(part)),
                around=sentence.words,
                before=before,
            )


Phrase = tuple[Kind, str, re.Match[str]]


def _phrases(text: str) -> Iterator[list[Phrase]]:
    """The phrases of a sentence, those of mere possibility by themselves; a question what happened leaves
    nothing open."""
    found = [
        (kind, side, m)
        for kind, side, phrase in _PHRASES
        for m in phrase.finditer(text)
        if side == "before" or not _ASKED.match(text, m.end())
    ]
    plain = [item for item in found if item[0] != "possible"]
    if plain:
        yield plain
    yield from ([item] for item in found if item[0] == "possible")


def _matter(
    text: str,
    m: re.Match[str],
    side: str,
    offset: int,
    own: Sequence[Word],
    before: Sequence[Word],
) -> list[Word]:
    """The words beside a phrase that tell what is open; those of the sentence before for a pronoun."""
    found: list[Word] = []
    if side == "before":
        edges = [e.end() for e in _EDGE.finditer(text, 0, m.start())]
        first = offset + (edges[-1] if edges else 0)
        found = [w for w in own if first <= w.start < offset + m.start()][-NEAR:]
        if not found and before and _PRONOUN.match(text, edges[-1] if edges else 0):
            found = [w for w in before if w.pos in ("NOUN", "PROPN")][-NEAR:]
    edge = _EDGE.search(text, m.end())
    last = offset + (edge.start() if edge else len(text))
    # the phrase may hold a word of what is open: "has yet to sign"
    inside = [
        w for w in own if m.start() <= w.start - offset < m.end() and w.lemma.casefold() not in _OWN
    ]
    found += (inside + [w for w in own if offset + m.end() <= w.start < last])[:NEAR]
    return [w for w in found if w.lemma.casefold() not in _IDLE]


_PRONOUN = re.compile(r"(?i)\s*(?:it|they|this|that|these|those|which)\b")


def _acting(matter: Sequence[Word]) -> list[Word]:
    """The words that can name the act: a verb that comes first, unless it only brings in its noun."""
    if matter and matter[0].pos == "VERB" and matter[0].lemma.casefold() not in _BRINGING:
        return [matter[0]]
    return list(matter)


def _once(words: Iterable[Word]) -> tuple[Word, ...]:
    return tuple({word.start: word for word in words}.values())


def _before(reading: Reading, at: int) -> tuple[Word, ...]:
    """The words of the sentence before, in the same paragraph."""
    if not at or reading.sentences[at - 1].paragraph != reading.sentences[at].paragraph:
        return ()
    return reading.sentences[at - 1].words
