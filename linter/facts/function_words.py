"""The closed classes of English, as far as finding a subject without tags needs them. Data alone."""

from __future__ import annotations

AUXILIARIES = frozenset(
    "has have had 's ’s 've ’ve 'd ’d is are was were be been being am will would may might could "
    "can should must shall do does did 'll ’ll 're ’re to".split()
)
NEGATIONS = frozenset("not n't n’t never nor neither nobody none without hardly no".split())
ADVERBS = frozenset(
    "also then later now still once again already previously recently earlier subsequently "
    "repeatedly publicly simply just even further meanwhile however therefore today yesterday "
    "tonight often always only first reportedly allegedly apparently famously ever too instead "
    "here soon since long initially afterwards afterward both all each quickly separately additionally".split()
)
DETERMINERS = frozenset(
    "the a an his her its their our my your this that these those one some another many several "
    "most both two three four five six seven eight nine ten other few all no any each every "
    "dozens hundreds thousands such certain more various".split()
)
PREPOSITIONS = frozenset(
    "in on at by for from of with to after before during since until under over about against "
    "among between through throughout without within despite amid via following per into onto "
    "across near outside inside behind beyond around off upon toward towards unlike like besides "
    "than concerning regarding including versus last next".split()
)
SUBORDINATORS = frozenset(
    "that when while as because if although though whereas where whether unless once so why how "
    "but and or nor yet then which who whom whose what".split()
)
VERBISH = frozenset(
    "is are was were has have had will would can could may might should must do does did be been "
    "being 's ’s 're ’re 'll ’ll wo ca got gets get made make makes took take takes went goes go "
    "came come comes became become gave give gives left put keep kept".split()
)
SUBJECT_PRONOUNS = frozenset("he she it they i we you who which".split())
OTHERS = frozenset(
    "others some many one most several both all few everyone someone everybody somebody another "
    "neither critics".split()
)
TEMPORAL = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mondays today yesterday tonight "
    "tomorrow january february march april may june july august september october november "
    "december morning afternoon evening night week month year earlier later recently now ago last "
    "this next late early mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm noon midnight "
    "then again afterwards afterward".split()
)
