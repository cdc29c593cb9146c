"""What two sentences must share to date one event, by what their verbs and nouns say.

Read on real clusters: with the same verb 12 of 14 pairs from .24 on were one event, with
other verbs only near copies were. Of the days that one article alone gives, against a day
that it does not tell, those of verbs of one meaning were one event from .15 on.
"""

from __future__ import annotations

_KINSHIPS = ("verb", "noun", "like", "near", "open", "other", "apart")


def _by_kinship(*floors: float) -> dict[str, float]:
    return dict(zip(_KINSHIPS, floors, strict=True))


NEVER = 2.0  # two steps of one matter share all but the verb
FLOOR = _by_kinship(0.24, 0.24, 0.30, 0.60, 0.60, 0.85, NEVER)
# A day that one article alone gives (lonedays.py), against one other article, and against several.
LONE = _by_kinship(0.20, 0.20, 0.22, 0.30, 0.45, 0.55, NEVER)
LONE_OF_MORE = _by_kinship(0.16, 0.17, 0.18, 0.24, 0.36, 0.44, NEVER)
LONE_OF_MANY = _by_kinship(0.10, 0.12, 0.12, 0.18, 0.28, 0.34, NEVER)
LONE_YEAR = _by_kinship(0.22, 0.22, 0.25, 0.34, 0.46, 0.56, NEVER)
LONE_YEAR_OF_MORE = _by_kinship(0.18, 0.18, 0.20, 0.27, 0.34, 0.44, NEVER)
# Two times that agree but for one part ("Monday evening", "Tuesday evening"), the one told by one article
# alone: how many have to tell the other, and what the sentences must share then.
SUPPORT_OF_SLIP = dict(zip(_KINSHIPS, (2, 2, 2, 3, 3, 3, 1000), strict=True))
SLIPPED = 0.05
# A body says many things on many days: of 52 pairs of statements from .2 on one was of one statement.
STATEMENT = 0.7
MANY = 4
CLOSE_YEARS = 3
CLEARS = 0.4  # the share of a pair's own likeness from which the same verb and value clears it
# Two hours of one day are seldom of two events of one verb; of events told with other words mostly.
CLOCK_FLOOR = _by_kinship(0.15, 0.24, 0.60, 0.60, 0.60, 0.85, NEVER)
LENGTH_OF_LIKE = 0.26
SPAN_FLOOR = _by_kinship(0.20, 0.20, 0.30, 0.35, 0.35, 0.50, 0.85)


def floor(kinship: str, support: int, *, years: bool) -> float:
    """What the sentences must share, 0 to 1, for two times of this kinship; ``support`` is the number
    of articles against a lone one, 0 where neither is."""
    if not support:
        return FLOOR[kinship]
    if years:
        return (LONE_YEAR if support == 1 else LONE_YEAR_OF_MORE)[kinship]
    return (LONE if support == 1 else LONE_OF_MORE if support < MANY else LONE_OF_MANY)[kinship]
