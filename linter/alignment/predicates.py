"""What a clause says, apart from who: its predicate as a key that other words for it share.

A light verb with a noun of action says what the verb of that noun says ("made a decision",
"decided"); verbs that news copy swaps freely share a key. Outcomes are answers to a question
(facts/outcomes.py): two clauses with different answers to one question are opposed.
"""

from __future__ import annotations

import functools
import re

from ..facts.outcomes import OUTCOMES
from ..model.values import Statement
from .wordgroups import canonical

_LIGHT = frozenset(
    "make take give have hold do reach launch file lodge issue conduct carry-out pay offer bring put stage mount "
    "deliver submit undertake strike come-to sign grant receive win get secure gain obtain enter start begin open".split()
)
# Nouns of action and their verbs.
NOUN_VERBS = {
    noun: verb
    for pair in (
        "decision decide|agreement agree|deal agree|accord agree|settlement settle|commitment promise|promise promise|"
        "pledge promise|offer offer|bid bid|attempt attempt|announcement announce|statement say|evidence testify|"
        "testimony testify|stand testify|appeal appeal|complaint complain|claim claim|lawsuit sue|suit sue|action sue|"
        "arrest arrest|attack attack|raid raid|search search|inspection inspect|visit visit|payment pay|apology apologise|"
        "approval approve|go-ahead approve|permission approve|consent approve|backing back|support back|vote vote|"
        "protest protest|strike strike|talk talk|meeting meet|investigation investigate|inquiry investigate|"
        "review review|survey survey|test test|trial try|change change|cut cut|progress progress|mistake err|error err|"
        "warning warn|notice notify|order order|part participate|contribution contribute|donation donate|gift donate|"
        "loan lend|purchase buy|acquisition buy|sale sell|repair repair|delivery deliver|landing land|rescue rescue|"
        "escape escape|return return|arrival arrive|departure leave|entry enter|use use|choice choose|call call|"
        "request request|application apply|resignation resign|recommendation recommend|proposal propose|"
        "consultation consult|confession confess|admission admit|denial deny|reply reply|response reply|answer reply"
    ).split("|")
    for noun, verb in (pair.split(),)
}
_GROUPS = (
    "testify give-evidence",
    "distribute hand-out give-out issue give-away dish-out dole-out",
    "reach arrive-at make-it-to get-to",
    "visit go-to tour",
    "fire shoot discharge",
    "use deploy employ-force utilise utilize",
    "promise pledge vow undertake commit",
    "help assist aid",
    "tell inform notify brief alert",
    "ask request urge call-on",
    "inspect examine check",
    "publish release issue-report",
    "reply respond answer comment",
    "consult discuss",
    "investigate probe look-into",
    "say-sorry apologise apologize",
    "delay postpone put-off defer put-back push-back",
    "cancel call-off",
    "sue take-to-court",
    "receive get obtain",
    "hold keep retain",
    "join sign-for",
    "replace succeed",
    "wear put-on",
    "leave depart quit walk-out",
    "collapse cave-in give-way",
    "hit strike slam-into crash-into collide",
    "escape get-away flee",
    "show display reveal",
    "throw hurl fling pelt lob",
    "warn caution",
    "complete finish finalise finalize conclude",
    "know be-aware",
    "own possess",
    "attend be-present",
    "extend prolong renew",
    "happen occur take-place",
)
_KEY = {verb: group.split()[0] for group in _GROUPS for verb in group.split()}

# Verbs of giving (who acts gives, "to" receives), of getting (who acts receives, "from" gives),
# of winning and losing a contest.
_GIVING = frozenset(
    "sell lend loan give donate award pay release send deliver supply transfer provide export ship lease grant "
    "repay refund hand hand-over pass cede offload".split()
)
_GETTING = frozenset(
    "buy acquire purchase borrow receive get obtain import hire take-over inherit collect win".split()
)
_BEATING = frozenset(
    "beat defeat overcome thrash outplay edge trounce outpoint rout sink stun topple knock-out see-off".split()
)
_ATTACKING = frozenset(
    "attack assault hit strike punch kick pelt throw hurl shoot stab fire bomb shell".split()
)
_BUYING = frozenset(
    "buy acquire purchase take-over snap-up swallow swoop absorb own control".split()
)
_REFUSING = frozenset("refuse reject turn-down decline spurn rebuff dismiss".split())
_OFFERS = frozenset("offer proposal bid request call approach invitation".split())
# What two do to each other: either may be named first.
_MUTUAL = frozenset(
    """meet marry wed join merge face play fight border partner divorce date confront debate tie draw collide talk contact
    oppose accompany match combine link""".split()
)


RELATIONS = frozenset(("transfer", "contest", "purchase", "attack", "offer"))
# Verbs whose subject is what it happened to.
INTRANSITIVE = frozenset(
    "fall fail pass succeed carry lose die survive close shut open collapse proceed resume begin start stop end finish "
    "crash sink explode drown perish recover reopen cease fold prevail".split()
) | {"go ahead", "break down", "go through", "shut down", "close down", "go down", "fall through"}


# "Is under arrest", "are in custody".
_UNDER = {"be-arrest": "arrest", "be-custody": "arrest", "be-investigation": "investigate"}
# Verbs whose group holds what they do not say: who is accused is not yet charged.
_LIKE_OTHERS = frozenset(("accuse", "blame"))


@functools.cache
def _verb_key(verb: str) -> str:
    return canonical(_KEY.get(verb, verb))


def light_verb(value: Statement) -> bool:
    """Whether the object is what is done: "made a decision", "took the stand"."""
    return value.verb.replace(" ", "-") in _LIGHT and _noun(value) in NOUN_VERBS


def _noun(value: Statement) -> str:
    noun = value.object.split()[-1].casefold() if value.object else ""
    return noun if noun in NOUN_VERBS else noun.removesuffix("s")


def predicate_key(value: Statement) -> str:
    """The key under which other words may tell the clause: its verb's, or that of a light verb's noun."""
    verb = value.verb.replace(" ", "-")
    if verb in _UNDER:
        return _verb_key(_UNDER[verb])
    if verb in _LIKE_OTHERS:
        return verb
    if (
        verb in ("make", "get")
        and not value.object
        and any(case == "to" for case, _ in value.others)
    ):
        return _verb_key("reach")  # "made it to the hut"
    return _verb_key(NOUN_VERBS[_noun(value)] if light_verb(value) else verb)


def answers(value: Statement) -> frozenset[tuple[str, str]]:
    """The answers that the verb gives, as topic and side."""
    verb = value.verb.replace(" ", "-")
    if verb.startswith("vote"):
        for case, _ in value.others:
            if case in ("for", "against"):
                verb = f"vote-{case}"
    found = {(o.topic, o.side) for o in OUTCOMES.get(verb, ())}
    if verb in ("vote-for", "vote-against"):
        found.add(("motion", "+" if verb == "vote-for" else "-"))
    return frozenset(found)


def relations(value: Statement, speaker: str | None = None) -> tuple[tuple[str, str, str], ...]:
    """The clause as (relation, from whom, to whom): a transfer, a contest, a purchase, or its
    own verb. ``speaker`` acts where the clause has no subject of its own."""
    verb = value.verb.replace(" ", "-")
    subject = value.subject or value.meant or speaker
    found: list[tuple[str, str | None, str | None]] = []
    to = [phrase for case, phrase in value.others if case in ("to", "for", "in", "into")]
    from_ = [phrase for case, phrase in value.others if case == "from"]
    against = [phrase for case, phrase in value.others if case in ("against", "over", "to")]
    if verb in _GIVING:
        found += [("transfer", subject, phrase) for phrase in to]
    if verb in _GETTING:
        found += [("transfer", phrase, subject) for phrase in from_]
    if verb in _BEATING:
        found.append(("contest", subject, value.object))
    elif verb in ("win", "triumph", "prevail"):
        found += [("contest", subject, phrase) for phrase in against]
    elif verb == "lose":
        found += [("contest", phrase, subject) for phrase in against]
    if verb in _ATTACKING:
        found += [
            ("attack", value.subject or value.meant, p)
            for p in (value.object, *(p for case, p in value.others if case == "at"))
        ]
    if verb in _BUYING:
        whole = [phrase for case, phrase in value.others if case in ("of", "in", "on", "for")]
        found += [("purchase", subject, phrase) for phrase in (value.object, *whole)]
    if verb in _REFUSING and value.object and value.object.split()[-1].casefold() in _OFFERS:
        # "rejected the firm's offer", "refused an offer of talks from the firm"
        owner = re.match(r"(.+?)['’]s?\s", value.object)
        found += [("offer", phrase, subject) for phrase in (*from_, owner and owner.group(1))]
    if any(phrase == "loan" for case, phrase in value.others if case == "on"):
        goal = [value.object] if verb in ("join", "rejoin") else to
        found += [("transfer", giver, taker) for giver in from_ for taker in goal]
    elif verb not in _BEATING | _BUYING | _MUTUAL and value.object:
        found.append((_verb_key(verb), subject, value.object))
    return tuple((name, one, other) for name, one, other in found if one and other)
