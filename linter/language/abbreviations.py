"""Words that end in a full stop without ending a sentence, and words that begin one."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Before a name: the stop never ends the sentence.
TITLES = _words(
    """
    mr mrs ms mx dr prof rev revd fr msgr hon rt sen rep gov gen col lt sgt cpl pte capt maj
    cmdr cdr adm brig supt insp det cllr atty pres messrs mt ft sri smt shri pvt spc st ste
    asst assoc dir sec.-gen ald amb dep vp supt. const
    """
)
# Before a figure: "No. 5", "p. 12", "c. 1900".
BEFORE_FIGURE = _words(
    """
    no nos art sec sect p pp vol vols fig figs ch chap para paras c ca cl reg ed para. div
    rs sq ext tel
    """
)
# In the middle of a phrase whatever follows.
ALWAYS_INSIDE = _words(
    """
    vs v cf e.g i.e viz al approx est incl excl
    """
)
# May end a sentence; what follows decides.
MAY_END = _words(
    """
    inc ltd co corp plc llc llp bros jr sr cia gmbh ave blvd rd sq dept dist govt univ assn
    intl natl jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
    thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich
    minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que sask alta
    hrs min mins hr ft in lb lbs oz kg km
    """
)
# Half of these are words as well; as an abbreviation they stand capitalised.
CAPITALISED_ONLY = _words(
    """
    mar sat sun mon wed dec jan ala ark del fla ga ill ind kan la mass miss mo ore pa va
    wash co sen rep gov gen col dir hon art no mt ft st dep ed det fr reg sec in min
    """
)
# Time zones and days that follow "a.m." and "p.m." inside a sentence.
AFTER_CLOCK = _words(
    """
    et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist aest aedt awst acst
    nzst nzdt eastern central mountain pacific local greenwich monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    """
)
STARTERS = _words(
    """
    the this that these those there here he she it we they you his her its our their my your
    who what when where why how which while although though because since if unless until
    before after during despite but and or so yet nor however meanwhile instead then now
    today yesterday tomorrow also according in on at for from with without by under over
    between among about as to both each every all some most many few several no not only one
  two three another such even still just once an earlier later last next officials
    police shares sales analysts investigators prosecutors residents critics experts
    researchers ministers voters
    """
)
# "A" and "I" are initials as well, so they begin a sentence only after longer words.
SHORT_STARTERS = frozenset(("a", "i"))
SPEECH = _words(
    """
    said says asked asks wrote writes added adds replied told tells shouted cried exclaimed
    wondered joked demanded quipped tweeted
    """
)
