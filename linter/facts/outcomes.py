"""Outcome verbs: what news reports as decided, done or happened, and which outcomes exclude each other.

Verbs are grouped by the question that they answer ("what became of the proposal?"). Two
verbs of one topic on different sides answer it differently, as antonyms and near-antonyms
do (WordNet's antonymy, widened to verbs that news uses as contraries). Verbs of one side
are no synonyms, only compatible. Two-word verbs stand with their particle.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from .namewords import word_set


class Outcome(NamedTuple):
    """One answer: the topic and its side, "+" or "-"."""

    topic: str
    side: str


_TABLE: dict[str, tuple[str, str]] = {
    # what became of a proposal, request or appeal
    "decision": (
        """approve accept adopt pass ratify endorse back authorise authorize grant uphold sanction greenlight
        support recommend rubber-stamp agree allow permit""",
        """reject refuse decline turn-down throw-out block veto oppose vote-down rebuff rule-out quash
        overturn strike-down dismiss defeat spurn deny""",
    ),
    # whether something may be done
    "permission": (
        "allow permit legalise legalize lift license licence unblock reinstate readmit",
        "ban prohibit outlaw forbid bar prevent block suspend disqualify revoke withdraw",
    ),
    # whether a claim is owned to
    "admission": (
        "confirm admit acknowledge concede accept confess verify own-up",
        "deny dispute refute reject contradict rebut",
    ),
    "verdict": (
        "convict find-guilty condemn sentence jail imprison plead-guilty fine",
        "acquit clear exonerate find-not-guilty vindicate pardon absolve plead-not-guilty",
    ),
    "custody": (
        "arrest detain jail imprison remand capture intern re-arrest rearrest",
        "release free bail escape liberate discharge parole",
    ),
    "charge": ("charge prosecute indict sue accuse", "drop clear exonerate settle"),
    "contest": ("win triumph beat defeat overcome thrash retain prevail", "lose concede forfeit"),
    "office": (
        "appoint elect hire name nominate reappoint reinstate promote install re-elect reelect swear-in take-over",
        "dismiss fire sack resign quit step-down oust remove retire leave suspend demote depart stand-down axe stand-aside",
    ),
    "purchase": ("buy acquire purchase take-over", "sell divest offload"),
    "opening": (
        "open reopen re-open launch start begin inaugurate resume establish found unveil",
        "close shut shut-down shutter end halt cease stop finish wind-up fold",
    ),
    "event": (
        "proceed go-ahead host stage reschedule resume",
        "cancel postpone call-off delay suspend abandon scrap shelve drop ditch axe",
    ),
    "life": ("survive recover rescue save escape", "die kill perish drown murder execute shoot-dead"),
    "building": (
        "build construct erect rebuild restore repair spare",
        "destroy demolish raze collapse wreck level flatten damage",
    ),
    "agreement": ("sign agree settle strike seal clinch", "collapse break-down walk-out pull-out withdraw tear-up break-off"),
    "movement": ("arrive return", "leave depart flee evacuate walk-out"),
    "transfer": ("send give lend donate award pay hand-over", "receive borrow"),
    "finding": ("find discover detect identify recover locate", "lose"),
    "strike": ("strike walk-out", "return"),
    "plan": ("plan propose announce pledge promise consider", "scrap abandon shelve drop rule-out"),
    "assault": ("attack shoot stab bomb injure wound hurt rob steal hijack kidnap abduct", "rescue save free spare"),
    "employment": ("hire recruit employ", "lay-off sack fire dismiss"),
    # how somebody voted: two of three answers each
    "vote": ("vote-for", "vote-against"),
    "ayes": ("vote-for", "abstain"),
    "noes": ("vote-against", "abstain"),
    # what became of a motion in a vote
    "motion": ("carry pass adopt approve succeed survive agree", "fall fail lose defeat reject negative vote-down throw-out"),
    "test": ("pass clear", "fail flunk"),
    "success": ("succeed prevail manage", "fail"),
    "attitude": ("support back favour favor endorse welcome", "oppose resist reject condemn criticise criticize"),
    "discipline": ("fine punish penalise penalize reprimand suspend ban", "clear exonerate"),
    "publication": ("publish release reveal disclose", "withhold suppress retract withdraw"),
    "ruling": ("rule order", ""),
    "cause": ("cause blame", ""),
    "flight": ("crash sink derail capsize explode", ""),
    "inspection": ("breach violate", "comply"),
}  # fmt: skip

# Irregular past and participle, and consonants that double.
_IRREGULAR = {
    "win": ("won", "won"), "lose": ("lost", "lost"), "beat": ("beat", "beaten"), "buy": ("bought", "bought"), "sell": ("sold", "sold"),
    "quit": ("quit", "quit"), "leave": ("left", "left"), "shut": ("shut", "shut"), "begin": ("began", "begun"), "hold": ("held", "held"),
    "build": ("built", "built"), "rebuild": ("rebuilt", "rebuilt"), "strike": ("struck", "struck"), "flee": ("fled", "fled"),
    "send": ("sent", "sent"), "give": ("gave", "given"), "lend": ("lent", "lent"), "pay": ("paid", "paid"), "find": ("found", "found"),
    "get": ("got", "got"), "shoot": ("shot", "shot"), "throw": ("threw", "thrown"), "step": ("stepped", "stepped"),
    "take": ("took", "taken"), "stand": ("stood", "stood"), "go": ("went", "gone"), "wind": ("wound", "wound"), "fold": ("folded", "folded"),
    "tear": ("tore", "torn"), "break": ("broke", "broken"), "swear": ("swore", "sworn"), "forbid": ("forbade", "forbidden"),
    "withdraw": ("withdrew", "withdrawn"), "overcome": ("overcame", "overcome"), "steal": ("stole", "stolen"), "hurt": ("hurt", "hurt"),
    "sink": ("sank", "sunk"), "ban": ("banned", "banned"), "bar": ("barred", "barred"), "permit": ("permitted", "permitted"),
    "admit": ("admitted", "admitted"), "acquit": ("acquitted", "acquitted"), "drop": ("dropped", "dropped"), "stop": ("stopped", "stopped"),
    "plan": ("planned", "planned"), "stab": ("stabbed", "stabbed"), "rob": ("robbed", "robbed"), "kidnap": ("kidnapped", "kidnapped"),
    "scrap": ("scrapped", "scrapped"), "uphold": ("upheld", "upheld"), "rebut": ("rebutted", "rebutted"), "overturn": ("overturned", "overturned"),
    "die": ("died", "died"), "lay": ("laid", "laid"), "walk": ("walked", "walked"), "pull": ("pulled", "pulled"), "call": ("called", "called"),
    "withhold": ("withheld", "withheld"), "deny": ("denied", "denied"), "ratify": ("ratified", "ratified"), "verify": ("verified", "verified"),
    "demolish": ("demolished", "demolished"), "rule": ("ruled", "ruled"), "sue": ("sued", "sued"), "free": ("freed", "freed"), "agree": ("agreed", "agreed"),
    "hijack": ("hijacked", "hijacked"), "step-down": ("stepped", "stepped"), "re-elect": ("re-elected", "re-elected"), "plead": ("pleaded", "pleaded"),
    "spur": ("spurred", "spurred"), "level": ("levelled", "levelled"), "axe": ("axed", "axed"), "rescue": ("rescued", "rescued"), "own": ("owned", "owned"),
    "hand": ("handed", "handed"), "shelve": ("shelved", "shelved"), "quash": ("quashed", "quashed"),
}  # fmt: skip
_PARTICLES = word_set("down out up off over ahead aside in for against dead")


def _outcomes() -> dict[str, tuple[Outcome, ...]]:
    found: dict[str, list[Outcome]] = defaultdict(list)
    for topic, sides in _TABLE.items():
        for side, verbs in zip("+-", sides, strict=True):
            for verb in verbs.split():
                found[verb].append(Outcome(topic, side))
    return {verb: tuple(outcomes) for verb, outcomes in found.items()}


OUTCOMES = _outcomes()


class Form(NamedTuple):
    """One inflected form: its verb's first word and what it is."""

    verb: str
    kind: str  # "base", "s", "past" (finite or participle), "participle", "ing"


def _inflections(verb: str) -> dict[str, str]:
    stem = verb[:-1] if verb.endswith("e") else verb
    doubled = (
        verb + verb[-1]
        if verb
        in (
            "ban",
            "bar",
            "admit",
            "permit",
            "acquit",
            "drop",
            "stop",
            "plan",
            "stab",
            "rob",
            "scrap",
            "win",
            "quit",
            "shut",
            "begin",
            "get",
            "step",
            "kidnap",
            "forbid",
            "rebut",
        )
        else stem
    )
    past, participle = _IRREGULAR.get(verb, (_regular(verb), _regular(verb)))
    ing = "dying" if verb == "die" else (verb if verb.endswith("ee") else doubled) + "ing"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        third = verb[:-1] + "ies"
    elif verb.endswith(("s", "sh", "ch", "x", "o")):
        third = verb + "es"
    else:
        third = verb + "s"
    forms = {verb: "base", third: "s", ing: "ing"}
    if past == participle:
        forms[past] = "past" if past != verb else "base"
    else:
        forms.setdefault(past, "finite")
        forms[participle] = "participle"
    return forms


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb + "ed"


def _forms() -> dict[str, Form]:
    forms: dict[str, Form] = {}
    firsts = {_split(verb)[0] for verb in OUTCOMES}
    for verb in sorted(firsts):
        for form, kind in _inflections(verb).items():
            forms.setdefault(form, Form(verb, kind))
    return forms


def _split(verb: str) -> tuple[str, str]:
    """The word that is inflected and the rest: ("turn", "down"), ("plead", "not guilty"), ("re-elect", "")."""
    if verb.startswith(("find-", "plead-")):
        first, _, rest = verb.partition("-")
        return first, rest.replace("-", " ")
    first, _, rest = verb.rpartition("-")
    return (first, rest) if first and rest in _PARTICLES else (verb, "")


FORMS = _forms()
# The words that may complete a verb: {"turn": ("down",), "plead": ("not guilty", "guilty")}.
COMPLEMENTS: dict[str, tuple[str, ...]] = {
    first: tuple(
        sorted(
            {_split(v)[1] for v in OUTCOMES if _split(v)[0] == first and _split(v)[1]},
            key=lambda c: -len(c),
        )
    )
    for first in {_split(v)[0] for v in OUTCOMES}
}
# Of those, the verbs that mean an outcome without their complement too.
PLAIN = frozenset(verb for verb in OUTCOMES if not _split(verb)[1])


# Verbs that need an object: without one a participle is a passive ("Mayor cleared of fraud").
TRANSITIVE = word_set(
    """approve reject convict acquit clear exonerate arrest detain jail imprison charge indict sack dismiss appoint
    elect ban kill injure wound rescue kidnap demolish destroy quash overturn scrap shelve cancel postpone sue
    sentence acquire evacuate vindicate pardon oust bail abduct fine suspend"""
)


def opposed(one: str, other: str) -> bool:
    """Whether two verbs (lemmas as in ``Statement.verb``, "turn down") answer one question differently."""
    first = OUTCOMES.get(one.replace(" ", "-"), ())
    second = OUTCOMES.get(other.replace(" ", "-"), ())
    mine = {o.topic: o.side for o in first}
    theirs = {o.topic: o.side for o in second}
    shared = mine.keys() & theirs.keys()
    return bool(shared) and all(mine[topic] != theirs[topic] for topic in shared)


def same_side(one: str, other: str) -> bool:
    """Whether two verbs may tell one outcome: the same verb, or one topic and side."""
    if one == other:
        return True
    return bool(
        set(OUTCOMES.get(one.replace(" ", "-"), ()))
        & set(OUTCOMES.get(other.replace(" ", "-"), ()))
    )
