"""A small lemmatiser by suffix, for ``--model none``: good enough to match words, no more."""

from __future__ import annotations

import functools


def _words(text: str) -> list[str]:
    return text.split()


_IRREGULAR = dict(
    pair.split(":")
    for pair in _words("""
    was:be were:be is:be are:be been:be being:be am:be has:have had:have having:have did:do
    does:do done:do doing:do went:go gone:go goes:go said:say says:say told:tell made:make
    took:take taken:take gave:give given:give got:get came:come saw:see seen:see knew:know
    known:know thought:think found:find left:leave lost:lose won:win met:meet paid:pay
    spent:spend sent:send built:build bought:buy brought:bring caught:catch taught:teach
    sought:seek fought:fight held:hold kept:keep led:lead fell:fall fallen:fall rose:rise
    risen:rise grew:grow grown:grow began:begin begun:begin broke:break broken:break
    chose:choose chosen:choose drove:drive driven:drive drew:draw drawn:draw flew:fly
    wrote:write written:write spoke:speak spoken:speak stole:steal stolen:steal threw:throw
    thrown:throw shot:shoot struck:strike sold:sell stood:stand understood:understand
    became:become ran:run sat:sit meant:mean heard:hear felt:feel dealt:deal died:die
    dying:die lay:lie lying:lie men:man women:woman children:child people:person feet:foot
    teeth:tooth mice:mouse lives:life wives:wife knives:knife halves:half shelves:shelf
    thieves:thief wolves:wolf leaves:leaf loaves:loaf crises:crisis analyses:analysis
    bases:basis criteria:criterion phenomena:phenomenon worse:bad worst:bad better:good
    best:good less:little more:much most:much further:far an:a these:this those:that n't:not
    n’t:not 've:have ’ve:have 're:be ’re:be 'm:be ’m:be 'll:will ’ll:will 'd:would ’d:would
    ca:can wo:will his:he him:he her:she them:they us:we me:I agreed:agree agreeing:agree
    agrees:agree freed:free buses:bus gases:gas cancelled:cancel cancelling:cancel
    travelled:travel travelling:travel labelled:label modelled:model fuelled:fuel
    levelled:level signalled:signal controlled:control controlling:control enrolled:enrol
    compelled:compel expelled:expel created:create creating:create creates:create
    """)
)
_UNCHANGED = frozenset(
    _words("""
    this his its us news series species always perhaps plus less across unless yes whereas
    thus bus gas was has does is as during nothing something anything everything morning
    evening king ring spring string thing wing sing bring ceiling wedding building red bed
    need feed speed seed indeed hundred sacred ahead bleed breed exceed proceed succeed led
    united politics economics physics athletics mathematics class pass miss press process
    access success business address loss boss cross congress progress analysis basis crisis
    virus status campus census bonus focus versus corpus consensus headquarters means
    """)
)
_VOWELS = frozenset("aeiouy")
_SILENT_E = (
    "at",
    "iz",
    "is",
    "us",
    "rs",
    "ns",
    "c",
    "v",
    "g",
    "u",
    "ar",
    "ur",
    "ir",
    "or",
    "om",
    "os",
    "as",
    "in",
    "id",
    "ut",
    "ot",
)
_KEEP_AFTER = (
    "ent",
    "rain",
    "ain",
    "ean",
    "een",
    "eat",
    "oat",
    "eet",
    "oin",
    "aid",
    "oid",
    "ead",
    "oor",
    "our",
    "air",
    "ear",
    "eer",
)


@functools.lru_cache(maxsize=16384)
def lemma(word: str) -> str:
    """The base form of an English word without regard to its part of speech, lower-cased.

    Plurals, -ed and -ing are cut; acronyms stay, any other word that no rule fits comes back in
    lower case.
    """
    low = word.lower()
    if word.isupper() and 1 < len(word) < 6:
        return word  # "US" is not "us"
    if low in _IRREGULAR:
        return _IRREGULAR[low]
    if low in _UNCHANGED or len(low) < 4 or not low.isalpha():
        return low
    if low.endswith("s"):
        return _singular(low)
    if low.endswith("ied"):
        return low[:-3] + "y"
    if low.endswith("ed") and _VOWELS & set(low[:-2]):
        return _restore(low[:-2])
    if low.endswith("ing") and len(low) > 5 and _VOWELS & set(low[:-3]):
        return _restore(low[:-3])
    return low


def _singular(low: str) -> str:
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zes", "oes")):
        return low[:-2]
    if low.endswith(("ss", "us", "is")):
        return low
    return low[:-1]


def _restore(stem: str) -> str:
    """The base of a stem that lost -ed or -ing: "stopp" stop, "provid" provide."""
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in "aeiouls":
        return stem[:-1]
    if stem.endswith(("ll", "ss")):
        return stem
    if stem.endswith(_KEEP_AFTER) or stem.endswith(("er", "en")):
        return stem
    if stem.endswith(_SILENT_E) and not stem.endswith(("int", "ing", "eng", "ong", "ang")):
        return stem + "e"
    if len(stem) == 3 and stem[1] in _VOWELS and stem[2] in "dklmnpt" and stem[0] not in _VOWELS:
        return stem + "e"
    if len(stem) > 3 and stem[-1] in "kl" and stem[-2] in "aiou" and stem[-3] not in _VOWELS:
        return stem + "e"
    return stem
