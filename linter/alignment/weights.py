"""Every weight of the alignment, each with the measurement that justified it.

Figures in comments are from the trials on labelled pairs (precision / recall on the
invented stories, noise on real clusters) unless another source is named. Similarity
proposes partners; what decides is the arithmetic, the slots and the vetoes.
"""

from __future__ import annotations

# Terms of the fit of two mentions, added to their similarity (0 to 1). Together these
# "slots" were the largest gain in precision: .81 without them, .96 with them.
SAME_MEASURE = 0.06
OTHER_MEASURE = -0.18
NO_MEASURE = -0.10  # a figure of nothing named is seldom the partner
MEASURE = {"same": SAME_MEASURE, "differs": OTHER_MEASURE, "not-stated": NO_MEASURE}
SAME_FATE = 0.14  # people counted to whom the same happened, whatever they are called
SAME_PERSON = 0.24  # a person has one age, whatever is told beside it
SAME_PREDICATE = 0.08
SAME_SUBJECT = 0.06
OTHER_SUBJECT = -0.30  # numbers of different owners: 16 of 25 false alarms on real news
OTHER_SUBJECT_OF_TIME = -0.10  # an event has many parties
OTHER_DIRECTION = -0.15
OTHER_STATUS = -0.18
OTHER_RATE = -0.12
OTHER_PERIOD = -0.15
LOG_RATIO = -0.10  # per nat of the ratio of the values: area under the curve .886 -> .926

# What speaks for a pair in the assignment, besides its fit.
EQUAL = 0.80
EQUAL_SMALL = 0.25  # small whole numbers, ages and dates stand everywhere
COMPATIBLE = 0.40
COMPATIBLE_SMALL = 0.12
BOUND_ALONE = 1.0  # values that only a bound lets agree: partners where nobody else is left
SLIPPED = {"transposed": 0.35, "scale": 0.40, "digit": 0.15}

SMALL = 100  # below it a number is "small"

# Below these a pair is no pair at all.
AGREE_FLOOR = 0.12
AGREE_FLOOR_SMALL = 0.25
AGREE_FLOOR_SWAPPED = -0.12
AGREE_FLOOR_RARE = -0.25
RARE_SORTS = frozenset(("money", "count", "percentage", "measurement"))
RARE_DIGITS = 2
TABLE_AGREES = 0.10
TABLE_FLOOR = 0.30  # for the table of facts: different values in one row

# Where a pair of different values may be a disagreement. The curve is flat from .3 to .4;
# shares of things (percentages) need more (.42).
CONFLICT_FLOOR = 0.34
CONFLICT_FLOOR_BY_SORT = {
    "percentage": 0.42,
    "duration": 0.42,
    "time": 0.38,
    "clock": 0.38,
    "age": 0.40,
}
MAX_RATIO = 3.0  # beyond it two figures are two things, unless a digit slipped

# A better partner elsewhere clears a pair only where it fits at least nearly as well
# (fact-level vetoes: 7 -> 15 of 53 found at the same false alarms).
VETO_MARGIN = 0.06

# Times: the verb says which event is dated; these say nothing of it.
BARE_VERBS = frozenset(
    ("be", "have", "do", "say", "tell", "get", "make", "take", "go", "come", "add")
)
COPIED = 0.55  # from this similarity on the two sentences are one, reworded a little

# Further articles on either side of a disagreement, each a little evidence that the two
# sides are one fact; the best pair may fall short of its floor by so much.
FURTHER = 0.025
MOST_FURTHER = 6
SHORT_OF_FLOOR = 0.12

CLOCK_REACH = 180  # minutes; further apart two times of day are two moments

# How much less the surroundings need to say where the digits themselves look like a slip.
# "shared": two votes of which one side has the same number.
SLIP_ALLOWS = {"scale": 0.14, "digit": 0.06, "shared": 0.14}
# The only pair of their words: the same thing counted and the same verb.
SAME_DEED = 0.05
GROWN = 3  # years that people may have grown between two articles without a date
FEW, FEW_ARE = -0.06, 13  # counts under this need more where the verb is another
# By the number of digits. Of the pairs of one size in labelled stories whose surroundings share
# next to nothing (fit from -.05 on), 3 of 3 with three digits and more were one figure, and 3 of 5
# with two.
TRANSPOSED_ALLOWS = {2: 0.36, 3: 0.42, 4: 0.46}
# One number with two units of a kind (585 km, 585 miles), by the number of its digits.
UNIT_ALLOWS = {1: 0.0, 2: 0.14, 3: 0.34}
SWAPPED_DIGITS = 3  # from here on a swap of digits is no chance, whatever the words around say
# Two digits swapped in sentences that share less than this are mostly chance (five of seven such pairs
# in labelled stories).
SWAP_SHARES = 0.14
INCREMENTS = frozenset(("more", "another", "additional", "further", "extra"))
SLIP_TELLS = 0.40  # from here on another word for what is counted does not clear it
NOUN_ENDINGS = frozenset(("ing", "ment", "ion", "al", "ance", "ence", "er", "or", "ation", "ure"))

# Times (datings.py); what their verbs and nouns say is weighed in eventweights.py.
OTHER_PARTY = 0.10
DEADLINE_FLOOR = 0.42
SAME_EVENT = 0.15
DATING_CONFIDENCE = 0.60

# Shares trade by the minute: two prices are two moments, unless the day is told and is one.
SHARES = frozenset(("share", "stock"))
# Verbs of what something can bear, not of what it meets.
BEARS = frozenset(("withstand", "resist", "tolerate"))
# Sizes that come in versions: of two specifications one is seldom the other's error.
BY_VERSION = frozenset(("measurement:data", "measurement:frequency"))
MAIN_EVENT = 0.28  # the sentences that date the main event of two articles
MAIN_EVENT_OF_FEW = 0.33  # where only two articles agree on its day
WITH_THE_BEST = 0.25  # how much less the further pairs of one disagreement may share than its best
LENGTH_FLOOR = 0.22
MOST_LENGTH = 2.05
LENGTH_OF_OTHER = 0.45
ROUND_LENGTH = 1.08
# Odds of two times (dayodds.py): from here on they are told, and under here never.
LIKELY_DAYS = 0.7
UNLIKELY_DAYS = 0.2
OF_ODDS = 0.5  # what a probability counts for beside what two sentences share
ATTESTED = 3  # further articles that make a day certain

# Odds of two values (odds.py): the fit under which the surroundings speak against one fact; the
# probability from which two values are told as a disagreement whatever their sentences share, and
# under which they are not, however much. Cross-validated by topic, on two sets that
# nobody had read, from .6 on 16 values were rightly told and 2 wrongly, where likeness had 14 and 10;
# refusing under .2 or .1 only, there were up to three false alarms more on such sets and no hit.
UNLIKE_FLOOR = -0.35
LIKELY, UNLIKELY = 0.6, 0.25
# In a story of more than so many articles the odds are less certain of what is one fact, and the more
# so the scarcer the figures of a sort are: in real clusters of 10 to 15 articles, from .45 down to
# these, eleven labelled figures more were told and seven wrongly; of ages and of a few of something
# (counts under FEW_ARE) as many were wrong as right.
MANY = 6
LIKELY_AMONG_MANY = {"money": 0.22, "percentage": 0.25, "count": 0.3, "measurement": 0.35}
LIKELY_FEW_AMONG_MANY, LIKELY_OTHERS_AMONG_MANY, UNLIKELY_AMONG_MANY = 0.42, 0.5, 0.12
SHOWN = 0.5  # the least confidence of what is told
LIKELY_SWAP = 0.8  # two digits swapped by chance, as it seems

# From this similarity on two sentences are one, reworded a little: of the pairs whose figures differ and
# which an owner that one side leaves out seemed to set apart, nearly all were one figure changed; from
# .45 to .55 on half were two. What is planned and what is spent are two figures there as well.
ONE_SENTENCE = 0.62

# A large equal value clears a conflict from this share of the conflict's own fit on.
LAX_SHARE = 0.4
NEAR_COPY = 0.65  # from this fit on the conflict's sentences are one, reworded a little
