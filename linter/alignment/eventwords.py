"""Words that name an event, and those that leave the naming to others.

Event nouns are the ordinary English ones of news (TimeML's class OCCURRENCE has the same
range: Pustejovsky et al. 2003); nouns made from verbs are recognised by their ending.
"""

from __future__ import annotations

# Verbs that say that something was, was done, was said or took place, and not what.
LIGHT = frozenset(
    "be have do say tell get make take go come add hold happen occur see follow stage give put "
    "include mark continue remain become seem appear use want try need know think believe call "
    "note state write explain accord date expect plan stand set keep show".split()
)

# Verbs of beginning and ending, which say little of what begins or ends.
ASPECTUAL = frozenset(
    "begin start open commence end finish close conclude continue run last".split()
)

EVENT_NOUNS = frozenset(
    "accident accord acquisition address affair ambush anniversary appeal arrest assault attack attempt "
    "auction award ballot ban banquet battle birth blackout blast blaze blizzard blockade bombing "
    "boycott breach breakdown breakout broadcast burglary campaign capture carnival case celebration "
    "ceremony championship charge clash climb closure collapse collision coma concert conference "
    "confession conflict congress contest convention conviction coup crash crime crisis cup cyclone "
    "deal death debate debut decision defeat demonstration departure derailment derby disaster "
    "dispute drill drought earthquake eclipse election emergency epidemic eruption evacuation event "
    "examination execution exercise exhibition expedition explosion fair famine festival fight final "
    "fire flight flood forum funeral game gala genocide hearing heist hijack holocaust hurricane "
    "incident inauguration indictment inquest inspection interview invasion journey kidnapping "
    "killing landing landslide launch lawsuit lecture lockout marathon march marriage massacre match "
    "meeting merger mission murder offensive operation ordeal outage outbreak parade patrol "
    "pileup plebiscite plot poll premiere primary procession protest quake quarrel race raid rally "
    "rampage rape referendum release rescue resignation retirement retreat revolt revolution riot "
    "robbery round ruling sale scandal seizure sentence session shooting shutdown siege sitting "
    "slaying speech spill sprint stabbing stampede standoff storm strike stroke suicide summit "
    "surgery surrender survey takeover talk tender test theft tour tournament tragedy transfer trial "
    "trip tsunami tour typhoon uprising verdict victory visit voyage vote walkout war wedding win "
    "withdrawal workshop wreck "
    # a work is dated by its coming out
    "album book broadcast documentary film movie novel opera play report series show single song".split()
)
# Endings of nouns made from verbs, as English derives them (Quirk et al. 1985, appendix I.32-37).
DERIVED = ("ing", "ment", "tion", "sion", "ance", "ence")
