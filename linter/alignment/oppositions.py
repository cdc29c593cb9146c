"""Where a matter can stand: classes of predicates and the states that exclude each other.

Each class is one question that news answers of a thing ("what became of the request?", "is it open?",
"is it inside or outside?"). A state is told by verbs (with their particle), by an adjective after "be"
or by a noun that a light verb carries ("gave the go-ahead"). "+" and "-" exclude each other, "0" (put
off, not settled) excludes both. The classes are those of English antonyms, not of any one trade.
"""

from __future__ import annotations

import functools

from .wordgroups import canonical, stem

_STATES: dict[str, tuple[str, str, str]] = {
    # what became of a request, proposal, bid or rule before those who decide
    "decision": (
        """approve accept adopt pass ratify endorse back authorise authorize grant greenlight rubber-stamp agree agree-to
        wave-through sign-off clear vote-for vote-through enact nod-through bless""",
        """reject refuse decline turn-down throw-out block veto oppose vote-down vote-against rebuff rule-out spurn
        dismiss defeat quash kill-off say-no strike-down knock-back torpedo scupper""",
        """defer postpone put-off delay shelve adjourn table hold-over put-back push-back put-on-hold stall""",
    ),
    "ruling": (
        "uphold confirm affirm sustain back let-stand reaffirm",
        "overturn quash strike-down reverse annul set-aside throw-out invalidate overrule void dismiss",
        "adjourn defer",
    ),
    # whether something may be done or used
    "permission": (
        """allow permit legalise legalize license licence authorise authorize unblock be-allowed be-permitted be-legal
        be-lawful decriminalise decriminalize let""",
        """ban prohibit outlaw forbid bar prevent block disallow criminalise criminalize be-banned be-forbidden
        be-prohibited be-illegal be-unlawful be-barred""",
        "",
    ),
    # whether what is in force stays so
    "force": (
        """remain stand maintain keep retain extend renew prolong uphold preserve stand-by stick-to stick-with press-on-with
        press-ahead-with go-ahead-with push-ahead-with pursue persist-with persist continue impose introduce
        reimpose reinstate tighten keep-up proceed-with be-in-force be-in-place be-in-effect reaffirm""",
        """drop withdraw abandon scrap lift remove end cancel axe revoke rescind repeal abolish discontinue relax ease
        ditch waive retract lapse expire suspend terminate do-away-with row-back-on back-down call-off""",
        "",
    ),
    "abolition": (
        "keep retain save preserve spare maintain protect restore reprieve",
        "abolish scrap axe close demolish cut repeal do-away-with remove shut",
        "",
    ),
    # whether something is owned to
    "admission": (
        "admit acknowledge concede confess own-up plead-guilty accept",
        "deny dispute refute contest rebut plead-not-guilty contradict",
        "",
    ),
    "confirmation": (
        "confirm verify corroborate prove substantiate establish bear-out",
        "deny disprove debunk refute rule-out discount rebut",
        "",
    ),
    "verdict": (
        """convict find-guilty be-guilty condemn sentence jail imprison strike-off be-liable""",
        """acquit clear exonerate find-not-guilty vindicate absolve be-innocent be-not-guilty
        be-blameless""",
        "",
    ),
    "proof": (
        "prove uphold substantiate establish find-proven be-proved be-proven sustain",
        "dismiss reject throw-out clear be-unproven be-unfounded be-unsubstantiated be-baseless discontinue",
        "",
    ),
    "custody": (
        """arrest detain jail imprison remand capture intern rearrest re-arrest recapture be-custody""",
        """release free bail liberate discharge parole walk-free let-go be-free be-large abscond be-run escape""",
        "",
    ),
    "charge": (
        "charge prosecute indict book summons",
        "drop clear discharge exonerate let-off release-without-charge",
        "",
    ),
    # whether somebody keeps a post
    "post": (
        """lead-on stay stay-on carry-on remain be-reappointed reappoint reelect re-elect stay-put hang-on cling-on keep-post""",
        """suspend resign quit step-down stand-down retire sack oust stand-aside bow-out step-aside depose dismiss depart leave-post""",
        "",
    ),
    "appointment": (
        """appoint hire elect nominate promote recruit reappoint re-elect""",
        """dismiss sack oust lay-off demote""",
        "",
    ),
    # whether it runs, is open to use
    "opening": (
        """open reopen re-open be-open operate be-operational resume be-operating restart relaunch stay-open""",
        """close shut shut-down shutter be-closed be-shut close-down be-suspended mothball be-disused be-idle suspend""",
        "",
    ),
    "activity": (
        """resume continue restart recommence go-on carry-on be-underway""",
        """stop halt cease suspend discontinue break-off call-off be-over pause""",
        "",
    ),
    # whether an event takes place
    "event": (
        """go-ahead proceed take-place host be-on""",
        """cancel call-off abandon scrap drop axe fall-through be-off ditch""",
        "postpone put-off defer reschedule put-back push-back suspend",
    ),
    # inside or outside
    "inclusion": (
        """include cover contain comprise take-in encompass extend-to apply-to feature incorporate form-part
        be-included be-part add list insure""",
        """exclude omit leave-out exempt be-excluded be-exempt except carve-out be-excepted""",
        "",
    ),
    "compulsion": (
        """order require force compel oblige mandate command instruct be-compulsory be-mandatory be-obligatory
        be-binding be-required insist-on enforce demand""",
        """advise recommend encourage invite be-voluntary be-optional be-advisory suggest ask be-non-binding
        be-nonbinding""",
        "",
    ),
    "test": (
        "pass test-negative be-negative clear be-clean sail-through come-through ace",
        "fail test-positive be-positive flunk",
        "",
    ),
    "sample": (
        "be-positive test-positive",
        "be-negative test-negative be-clear",
        "",
    ),
    "life": (
        """survive be-alive pull-through""",
        """die be-dead perish drown kill murder succumb""",
        "",
    ),
    "hurt": (
        "injure wound hurt maim be-hurt be-injured burn",
        "be-unhurt be-unharmed be-uninjured be-unscathed be-safe escape-injury",
        "",
    ),
    "structure": (
        """hold withstand be-intact survive be-undamaged be-unscathed hold-up""",
        """collapse burst breach destroy demolish raze wreck give-way cave-in flatten gut crumble be-destroyed""",
        "",
    ),
    "preservation": (
        "repair restore rebuild save spare preserve refurbish renovate",
        "demolish raze tear-down pull-down bulldoze knock-down flatten",
        "",
    ),
    "pact": (
        """sign agree strike seal clinch reach conclude hold survive""",
        """collapse break-down fail unravel fall-apart fall-through break-off founder""",
        "stall",
    ),
    "contest": (
        """win triumph prevail""",
        """lose concede forfeit""",
        "draw",
    ),
    "goal": (
        """meet reach hit achieve exceed attain surpass fulfil fulfill""",
        """miss fall-short-of undershoot""",
        "",
    ),
    "finding": (
        """find recover locate trace be-found track-down""",
        """be-missing be-lost vanish disappear""",
        "",
    ),
    "attitude": (
        "support back favour favor endorse welcome champion be-favour be-favor advocate applaud",
        "oppose resist reject condemn criticise criticize object be-against be-opposed denounce protest",
        "",
    ),
    "membership": (
        """join rejoin sign-up-to accede-to enrol enlist sign-for""",
        """leave quit withdraw-from pull-out-of walk-out-of drop-out-of""",
        "",
    ),
    "possession": (
        """keep retain hold-on-to hang-on-to cling-to""",
        """return give-back hand-back surrender give-up sell give-away part-with offload divest dispose-of hand-over""",
        "",
    ),
    "place": (
        """keep remain-at stay-at remain-in stay-in""",
        """leave vacate move-out-of quit be-leaving""",
        "",
    ),
    "safety": (
        "be-safe be-drinkable be-harmless be-sound be-secure be-stable",
        """be-unsafe be-dangerous be-contaminated be-hazardous be-harmful be-toxic be-unstable be-risky be-undrinkable
        contaminate""",
        "",
    ),
    "occupancy": (
        "be-full be-occupied be-crowded be-packed be-inhabited",
        "be-empty be-unoccupied be-vacant be-deserted be-uninhabited be-abandoned",
        "",
    ),
    "suspension": (
        "suspend expel exclude bar debar",
        "reinstate readmit restore welcome-back",
        "",
    ),
    "publication": (
        "publish release reveal disclose make-public be-public unseal declassify",
        "withhold suppress keep-secret be-secret be-confidential seal classify redact keep-back",
        "",
    ),
    "yielding": (
        """surrender give-himself-up cooperate co-operate comply""",
        """resist defy disobey lash-out""",
        "",
    ),
    "knowledge": (
        "know be-aware warn inform tell alert notify be-informed",
        "be-unaware ignore be-oblivious be-ignorant",
        "",
    ),
    "payment": (
        """pay settle repay reimburse be-paid""",
        """waive default be-unpaid withhold default-on""",
        "",
    ),
    "unity": (
        "be-unanimous",
        "be-split be-divided split divide",
        "",
    ),
    "intent": (
        "be-accidental be-unintentional be-inadvertent be-mistaken",
        "be-deliberate be-intentional be-wilful be-planned",
        "",
    ),
    "mind": (
        "be-conscious be-sober be-awake",
        "be-unconscious be-drunk be-asleep be-intoxicated",
        "",
    ),
    "duration": (
        "be-permanent be-indefinite",
        "be-temporary be-provisional be-interim",
        "",
    ),
    "vote": ("vote-for back support", "vote-against oppose", "abstain"),
    "motion": (
        "carry pass adopt approve succeed survive agree go-through sail-through",
        "fall fail lose defeat reject negative vote-down throw-out go-down turn-down",
        "tie",
    ),
    "licence": (
        "grant renew issue restore award extend",
        "revoke refuse deny withdraw strip cancel rescind withhold",
        "",
    ),
}  # fmt: skip

# Nouns by which a light verb tells a state of what their phrase names: "gave the go-ahead to the pier".
NOUNS: dict[str, str] = {
    noun: verb
    for line in """
        approve: approval go-ahead green-light nod blessing assent backing thumbs-up endorsement clearance acceptance light
        permit: permission consent authorisation authorization leave
        reject: rejection refusal veto rebuff thumbs-down no
        ban: ban prohibition
        defer: deferral postponement
        decide: decision ruling verdict vote judgment judgement determination
        admit: admission confession
        deny: denial
        appeal: appeal
        withdraw: withdrawal
        close: closure shutdown
        reopen: reopening
        object: objection
        support: support
        order: order
        evacuate: evacuation
        """.strip().splitlines()
    for verb, nouns in (line.strip().split(": "),)
    for noun in nouns.split()
}
# Of the verbs of these questions most mean something else of other things: a rescue fails, a prisoner is
# held, a flight carries passengers.
_KINDS: dict[str, frozenset[str]] = {
    topic: frozenset(map(canonical, heads.split()))
    for topic, heads in {
        "motion": """motion bill amendment measure resolution proposal budget plan act law petition referendum vote
            proposition question ordinance bylaw levy reform treaty legislation constitution deal agreement purchase bond""",
        "pact": """deal agreement accord talk truce ceasefire settlement negotiation merger alliance treaty contract
            partnership pact coalition takeover sale bid peace marriage union compromise armistice loan""",
        "goal": "target goal deadline forecast estimate quota budget mark expectation aim objective milestone",
    }.items()
}
# Questions whose one state follows on the other in the ordinary course.
SUCCESSIVE = frozenset(
    "custody charge appointment membership suspension finding preservation".split()
)


def of_its_kind(topic: str, *heads: str) -> bool:
    """Whether a question may be asked of things with these nouns."""
    return topic not in _KINDS or bool(_KINDS[topic] & set(heads))


_PREFIXES = ("un", "in", "im", "il", "ir", "non-", "non", "dis")


def _table() -> dict[str, tuple[tuple[str, str], ...]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for topic, sides in _STATES.items():
        for side, words in zip("+-0", sides, strict=True):
            for word in words.split():
                found.setdefault(_stemmed(word), []).append((topic, side))
    return {word: tuple(states) for word, states in found.items()}


def _stemmed(predicate: str) -> str:
    """The predicate by the stem of its verb: lemmas are not always well formed ("deferr")."""
    verb, _, rest = predicate.partition("-")
    return "-".join(part for part in (stem(verb).removesuffix("e"), rest) if part)


_TABLE = _table()


@functools.cache
def states(predicate: str) -> tuple[tuple[str, str], ...]:
    """The classes and states of a predicate, its words joined by hyphens; an adjective with a negative
    prefix is the other state of the one without."""
    found = _TABLE.get(_stemmed(predicate), ())
    if not predicate.startswith("be-"):
        return found
    adjective = predicate[3:]
    for prefix in _PREFIXES:
        if adjective.startswith(prefix) and len(adjective) > len(prefix) + 3:
            return (*found, (f"={adjective[len(prefix) :]}", "-"))
    return (*found, (f"={adjective}", "+"))
