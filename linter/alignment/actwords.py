"""Acts that one party does to another, with their converses: who does it and to whom, by slot.

Each line of the table is a family of words for one act. An entry is a verb, with its particle after "_"
and with what has to follow after "~" ("take~to-court"), and the slots of who acts and of who is acted
upon: S the subject, O the object, D the first of two objects, W an object before "with", or a
preposition. "from>S" is a converse: who borrows is lent to.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

_TABLE = """
tell: warn caution alert forewarn notify inform brief tip_off S>O
say: tell inform warn notify S>O | hear~from S<from
call: phone telephone ring call contact email e-mail text message radio ring_up call_up S>O | write S>to
urge: persuade convince ask request urge beg implore order instruct command advise encourage press pressure lobby
    invite coax cajole pressurise pressurize entreat counsel exhort prompt summon S>O | talk~into S>O |
    tell~to get~to S>O | call_on appeal S>to | plead S>with | prevail_upon prevail_on S>O | receive~request receive~order S<from
accuse: accuse blame criticise criticize denounce condemn fault rebuke reprimand berate chide scold castigate S>O |
    put~down-to S>to | point~finger-at S>at | hold~responsible S>O
sue: sue prosecute S>O | go~court S>against | take~to-court S>O | bring~action bring~case bring~proceedings file~suit file~claim
    bring~suit start~proceedings win~damages S>against
beat: beat defeat overcome thrash outplay edge trounce rout topple unseat oust outpoint outclass hammer crush
    knock_out see_off overwhelm outdo outvote S>O | lose S<to | go_down S<to | fall S<to | win S>against/over |
    triumph prevail S>over/against
transfer: go~loan move~loan switch~loan from>to | lend loan sell give hand hand_over donate pass send supply provide deliver ship transfer release cede lease
    rent present award grant pay_over forward return_to S>to/D/W |
    buy acquire purchase borrow receive get obtain take rent lease hire collect inherit S<from
pay: pay compensate reimburse refund repay S>O/to
owe: owe S>D/to/O
teach: teach train coach tutor S>O/to | learn S<from
legacy: bequeath leave S>to | inherit S<from
acquire: buy acquire purchase take_over swallow absorb own snap_up S>O
rescue: rescue save free drag haul winch lift revive resuscitate pull S>O | owe~life S<to
hit: hit ram strike clip sideswipe rear-end S>O | crash run slam plough plow smash drive bump S>into
attack: attack assault punch kick stab shoot bite slap headbutt pelt murder wound injure insult threaten abuse
    push shove hurt kill scratch strangle trample S>O | fire shoot S>at/on | spit throw hurl swear shout S>at
follow: replace succeed supplant follow S>O | take_over S>from | take~place-of S>of | step_in fill_in stand_in come_on S>for |
    precede S<O | make_way give_way S<for/to | hand_over S<to
overtake: overtake pass outstrip outpace lap S>O | fall_behind S<O
part: dismiss sack fire remove expel drop axe oust S>O | resign quit step_down stand_down walk_out stand_aside bow_out S>on
chase: chase pursue hunt follow shadow stalk tail S>O
arrest: arrest detain catch seize capture S>O
employ: employ hire recruit S>O | work S<for
help: help assist aid treat nurse S>O
cheat: cheat deceive trick mislead defraud rob dupe fool S>O | lie S>to | string_along lead_on S>O
visit: visit host S>O
refuse: refuse rebuff snub reject spurn ignore S>O
obey: obey defy disobey S>O
report: report S>O
support: support back endorse nominate propose defend champion put_forward S>O | vote campaign S>for
oppose: oppose challenge contradict condemn S>O | vote testify S>against
appoint: appoint name elect S>O
"""
# Nouns of acts: "at the request of the mayor", "on the advice of the vet" tell who urged.
URGING = frozenset(
    """request urging insistence suggestion invitation behest prompting instigation demand advice order orders
    instruction instructions recommendation command bidding""".split()
)
# "A call from the nurse to the pharmacist".
SENT = {
    noun: family
    for family, nouns in {
        "tell": "warning notification alert tip-off notice",
        "call": "call letter email e-mail message fax text",
        "urge": "request plea invitation appeal order instruction",
        "accuse": "accusation complaint",
        "transfer": "loan gift donation sale delivery transfer",
        "pay": "payment",
    }.items()
    for noun in nouns.split()
}
# "The owner's suit against the contractor".
AGAINST = {
    noun: family
    for family, nouns in {
        "sue": "suit lawsuit claim action case proceedings",
        "accuse": "accusation allegation charge complaint",
        "attack": "attack assault",
    }.items()
    for noun in nouns.split()
}
# "The rescue of the crew by the trawler", "the trawler's rescue of the crew".
DONE_BY = {
    noun: family
    for family, nouns in {
        "rescue": "rescue",
        "acquire": "takeover acquisition purchase buyout",
        "part": "dismissal sacking removal ouster expulsion",
        "arrest": "arrest detention",
        "attack": "attack assault shooting stabbing murder killing",
        "accuse": "criticism condemnation denunciation",
        "beat": "defeat",
        "support": "endorsement nomination support backing defence defense",
        "chase": "pursuit",
        "transfer": "sale",
    }.items()
    for noun in nouns.split()
}
# "The council's offer of talks", which another takes or turns down.
OFFERED = frozenset(
    "offer proposal bid request call approach invitation plea demand suggestion appeal application".split()
)
DECIDED = frozenset(
    """accept refuse reject decline rebuff spurn grant agree approve heed ignore turn dismiss snub welcome answer""".split()
)
WON, LOST = frozenset("win victory triumph".split()), frozenset("defeat loss".split())
# What is done to a thing by one of those who might: only its actor can be another.
DONE_TO = {
    verb: family
    for family, verbs in {
        "fund": "fund finance bankroll sponsor underwrite subsidise subsidize pay-for",
        "end": "end terminate give-up cancel break-off dissolve",
        "withdraw": "withdraw pull cancel call-off scrap axe drop abandon take-out remove shelve",
        "leave": "leave quit walk-out walk-out-of pull-out-of withdraw-from abandon storm-out break-off",
        "leak": "leak publish",
        "reject": "reject refuse turn-down veto block rebuff spurn",
        "propose": "propose offer suggest table",
    }.items()
    for verb in verbs.split()
}
_IRREGULAR = {
    verb: tuple(forms.split("/"))
    for line in """
        beat:beat/beaten bite:bit/bitten buy:bought/bought fight:fought/fought give:gave/given hit:hit/hit
        lead:led/led leave:left/left lend:lent/lent let:let/let lose:lost/lost overtake:overtook/overtaken
        overcome:overcame/overcome pay:paid/paid repay:repaid/repaid ring:rang/rung run:ran/run sell:sold/sold
        send:sent/sent shoot:shot/shot strike:struck/struck take:took/taken teach:taught/taught tell:told/told
        throw:threw/thrown win:won/won withdraw:withdrew/withdrawn write:wrote/written learn:learned/learned
        get:got/got bring:brought/brought hand:handed/handed hold:held/held put:put/put make:made/made go:went/gone
        hear:heard/heard fall:fell/fallen see:saw/seen drive:drove/driven catch:caught/caught steal:stole/stolen
        step:stepped/stepped stand:stood/stood come:came/come outdo:outdid/outdone spit:spat/spat swear:swore/sworn
        begin:began/begun break:broke/broken draw:drew/drawn build:built/built find:found/found cut:cut/cut
        forget:forgot/forgotten forbid:forbade/forbidden choose:chose/chosen string:strung/strung lie:lied/lied
        set:set/set quit:quit/quit""".split()
    for verb, forms in (line.split(":"),)
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A word for an act: particle, what has to follow, slots of who acts and of who is acted upon."""

    family: str
    particle: str
    tail: tuple[str, ...]
    slots: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Form:
    """A verb as it stands: its lemma and "base", "s", "ing", "past" or "part"."""

    verb: str
    kind: str


def _forms(verb: str) -> list[tuple[str, str]]:
    past, participle = _IRREGULAR.get(verb, ("", ""))
    ending = (
        verb[-1] in "bdgklmnprt"
        and verb[-2] in "aeiou"
        and verb[-3:-2] not in tuple("aeiou")
        and _stressed(verb)
    )
    stem_ = verb + verb[-1] if ending else verb
    if verb.endswith("y") and verb[-2] not in "aeiou":
        regular, s = verb[:-1] + "ied", verb[:-1] + "ies"
    else:
        regular = verb + "d" if verb.endswith("e") else stem_ + "ed"
        s = verb + "es" if verb.endswith(("s", "sh", "ch", "x", "o")) else verb + "s"
    ing = verb[:-1] + "ing" if verb.endswith("e") and not verb.endswith("ee") else stem_ + "ing"
    return [
        (verb, "base"),
        (s, "s"),
        (ing, "ing"),
        (past or regular, "past"),
        (participle or regular, "part"),
    ]


def _stressed(verb: str) -> bool:
    """Whether the last consonant is doubled: of one syllable, or of those stressed on the last."""
    return sum(c in "aeiou" for c in verb) == 1 or verb in _DOUBLING


_DOUBLING = frozenset(
    "compel forbid rebut begin forget admit permit commit submit expel cancel regret refer transfer prefer occur".split()
)


def _entries() -> dict[str, list[Entry]]:
    found: dict[str, list[Entry]] = defaultdict(list)
    for line in _TABLE.replace("\n    ", " ").strip().splitlines():
        family, _, entries = line.partition(": ")
        for entry in entries.split("|"):
            *verbs, slots = entry.split()
            told = tuple(
                (s, o) if ">" in slots else (o, s)
                for s, _, after in (slots.replace("<", ">").partition(">"),)
                for o in after.split("/")
            )
            for word in verbs:
                verb, _, tail = word.partition("~")
                verb, _, particle = verb.partition("_")
                found[verb].append(
                    Entry(family, particle, tuple(tail.split("-")) if tail else (), told)
                )
    return found


ENTRIES = {verb: tuple(entries) for verb, entries in _entries().items()}
FORMS: dict[str, tuple[Form, ...]] = {}
for _verb in {*ENTRIES, *(word.split("-")[0] for word in DONE_TO)}:
    for _text, _kind in _forms(_verb):
        FORMS[_text] = (*FORMS.get(_text, ()), Form(_verb, _kind))
