"""Acts by verb or by noun: "sell", "sale", "the offers for it"; "appeal", "lodged an appeal".

A word stands for the act of its verb. Nouns of action are brought to the verb by the tables of
nominalisations, other pairs ("assemble", "assembly") by their common stem.
"""

from __future__ import annotations

import functools

from ..facts.nominals import NOMINALS
from .predicates import NOUN_VERBS
from .wordgroups import stem

_ENDINGS = (
    "isation", "ization", "ication", "ation", "ition", "ement", "ment", "tion", "sion", "ance", "ence", "ure", "al",
    "ing", "age", "ery", "ed", "er", "or", "y", "e", "s",
)  # fmt: skip
_LEAST = 4  # letters that stay of a stem
# Verbs for one act, which articles swap freely.
_ONE = {
    verb: verbs.split()[0]
    for verbs in (
        "buy acquire purchase take-over snap-up",
        "sell offload dispose divest part-with",
        "close shut shutter shut-down close-down wind-up",
        "introduce impose levy bring-in launch",
        "build construct erect put-up",
        "appoint hire name recruit",
        "resign quit step-down stand-down leave depart",
        "raise increase put-up hike lift",
        "cut reduce slash lower trim",
        "move relocate transfer shift",
        "scrap abolish axe cancel drop abandon ditch call-off",
        "ban prohibit outlaw forbid bar",
        "sue take-to-court",
        "demolish raze tear-down pull-down knock-down bulldoze",
        "choose select pick opt",
        "sack dismiss fire",
        "extend prolong lengthen",
        "expand enlarge grow",
        "join sign",
        "direct helm",
        "star play portray",
        "begin start open",
        "pay fund finance",
        "publish release",
        "vote ballot",
        "merge combine",
        "approve endorse back adopt pass authorise authorize",
        "delay postpone defer",
        "stand run",
        "allow permit let",
        "replace succeed",
        "evacuate leave",
        "reopen restart resume",
        "test screen",
        "fine penalise penalize",
        "charge prosecute indict",
        "strike walk-out",
        "use deploy",
        "return go-back come-back",
    )
    for verb in verbs.split()
}
# Nouns of these acts that no ending brings to their verb.
_DEEDS = {
    noun: verb
    for verb, nouns in (
        ("cut", "reduction decrease cutback lowering trimming"),
        ("raise", "increase rise hike uplift raising"),
        ("build", "construction building erection"),
        ("move", "relocation transfer shift switch"),
        ("appoint", "appointment hiring recruitment"),
        ("resign", "resignation departure"),
        ("choose", "choice selection"),
        ("begin", "start beginning opening launch"),
        ("ban", "prohibition"),
        ("scrap", "abolition cancellation scrapping"),
        ("delay", "postponement deferral"),
        ("expand", "expansion enlargement"),
        ("extend", "extension prolongation"),
        ("merge", "merger amalgamation"),
        ("charge", "prosecution indictment"),
        ("approve", "ratification endorsement clearance blessing assent green-light"),
        ("sign", "signature signing"),
        ("vote", "ballot referendum poll plebiscite"),
        ("allow", "permission licence license permit"),
        ("test", "screening"),
        ("strike", "walkout stoppage"),
    )
    for noun in nouns.split()
}
# Nouns of what is done when it comes to it: an offer for a thing is to buy it from who sells.
_ENDS_IN = {
    noun: verbs.split()
    for nouns, verbs in (
        (
            "offer bid bidder buyer suitor takeover tender sale purchase acquisition buyout",
            "sell buy",
        ),
        ("charge fee levy tax toll fare surcharge", "pay charge introduce impose"),
        ("funding fund money grant subsidy cost price", "pay fund give"),
        ("closure future", "close"),
        ("lawsuit lawyer barrister court litigation", "sue appeal"),
        ("site location venue", "build choose open"),
        ("applicant successor replacement", "appoint hire"),
        ("candidate contender nominee candidacy candidature", "appoint hire stand run"),
        ("terms move transfer switch", "sign join transfer move complete finalise"),
        (
            "contract tender order",
            "sign join transfer complete finalise award grant place let win hand give",
        ),
        ("contractor builder construction", "build"),
        ("trial jury verdict", "convict acquit clear find jail"),
        ("judgment judgement ruling injunction", "rule grant order uphold overturn dismiss reject"),
        ("keep retain save", "lose close scrap give-up drop keep retain"),
        ("stay remain", "leave resign quit stay remain"),
        ("relocation", "move"),
        ("strike walkout", "strike walk"),
        ("part role lead", "play star cast"),
    )
    for noun in nouns.split()
}


def _root(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST:
            return word[: -len(ending)]
    return word


@functools.lru_cache(maxsize=1 << 14)
def act(word: str) -> str:
    """The act that a verb or a noun tells of."""
    low = word.casefold().replace(" ", "-")
    verb = _DEEDS.get(low) or NOMINALS.get(low) or NOUN_VERBS.get(low) or low
    return _root(stem(_ONE.get(verb, verb)))


@functools.lru_cache(maxsize=1 << 14)
def acts(word: str) -> frozenset[str]:
    """The acts that a word may tell of, those in which it ends included."""
    return frozenset((act(word), *map(act, _ENDS_IN.get(word.casefold(), ()))))
