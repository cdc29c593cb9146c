"""The words by which a sentence tells when: a weekday, a month, a year, "last week"."""

from __future__ import annotations

import re

TIME = re.compile(
    r"""\b(?:(?:on|last|next|this|late|early|by|in|since|until|before|after)\s)?
    (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?
    |yesterday|today|tonight|tomorrow|(?:last|next|this|earlier\sthis|later\sthis)\s(?:week|month|year|spring|summer|autumn|winter|night)
    |(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)
      (?:\s\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s(?:19|20)\d\d)?
    |(?:19|20)\d\d)\b""",
    re.VERBOSE,
)
