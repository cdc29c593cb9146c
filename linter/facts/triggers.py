"""The places at which the readers of figures and times look closer, found by one scan of the text.

Every reader begins at a word that it knows ("March", "dozen", "aged") or at a digit. One
split finds the words of all readers at once, and the last texts are remembered, so that
each reader of the same text only picks its own.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate
from typing import Final

from .number_words import ORDINALS, TENS, UNITS, VAGUE
from .timewords import MONTHS, WEEKDAYS

#: Words at which a quantity can begin; of the articles those before such a word.
QUANTITY_WORDS: Final = frozenset(
    (
        *UNITS,
        *TENS,
        *ORDINALS,
        *(word for word in VAGUE if " " not in word),
        *(f"{word}fold" for word in UNITS),
        *"hundred thousand million dozen half quarter third a an tens several couple no nobody".split(),
        *"doubled double twice tripled trebled triple treble quadrupled number nos".split(),
    )
)
#: Words at which a time of the calendar or of the day can begin, by kind.
CALENDAR_WORDS: Final = {
    "month": " ".join(MONTHS),
    "weekday": " ".join(WEEKDAYS),
    "day": "today yesterday tomorrow tonight overnight",
    "clock": "noon midday midnight half quarter",
    "season": "spring summer autumn fall winter",
    "fiscal": "fiscal financial tax budget fy",
    "the": "the",
    "article": "a an",
    "relative": "this these last next previous past coming preceding current that following earlier later "
    "early mid late year end start beginning close turn so same corresponding comparable equivalent prior "
    "upcoming",
    "weekend": "weekend",
    "decade": "twenties thirties forties fifties sixties seventies eighties nineties",
    "ordinal": "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth final latter opening",
    "number": "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen",
    "holiday": "new christmas boxing canada australia anzac armistice veterans bastille earth "
    "independence republic valentine valentines juneteenth saint st halloween good easter ash palm "
    "shrove maundy",
    "q": "q h",
}
#: Units of time, by which a length of time is found.
LENGTH_WORDS: Final = (
    "seconds second secs sec minutes minute mins min hours hour hrs hr days day nights night weeks week "
    "fortnights fortnight months month years year yrs yr decades decade centuries century"
).split()
#: Words by which an age is found.
AGE_WORDS: Final = frozenset(
    "old olds of yo y age ages aged in over under above below older younger birthday birthdays "
    "was is been be turning turned turns turn s died dies dead retire retired married debut debuted".split()
)
_ALL: Final = (
    QUANTITY_WORDS
    | {*LENGTH_WORDS}
    | AGE_WORDS
    | {word for words in CALENDAR_WORDS.values() for word in words.split()}
)
_WORDS: Final = re.compile(r"([a-z]+)")
_DIGITS: Final = re.compile(r"\d+")


@lru_cache(maxsize=4)
def triggers(text: str) -> tuple[tuple[int, str], ...]:
    """(offset, word in small letters or run of digits) of every place where a reader may begin, in order."""
    parts = _WORDS.split(_lower(text))
    # The offset of a word is the length of all parts before it: no match object for each.
    words = [
        (at, part)
        for at, part in zip(accumulate(map(len, parts)), parts[1:], strict=False)
        if part in _ALL
    ]
    digits = [(found.start(), found[0]) for found in _DIGITS.finditer(text)]
    return tuple(sorted(words + digits))


def _lower(text: str) -> str:
    """``text`` in small letters, of the same length ("İ" alone would become two characters)."""
    low = text.lower()
    return (
        low
        if len(low) == len(text)
        else "".join(char if len(char.lower()) > 1 else char.lower() for char in text)
    )
