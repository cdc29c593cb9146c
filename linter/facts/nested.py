"""Quotations inside quotations: “I told them, ‘go home’,” she said."""

from __future__ import annotations

import bisect
import re
from collections.abc import Sequence

from ..model.values import Quotation
from .cue_forms import FORMS
from .mention import Mention
from .quotation_marks import Quoted
from .reported import hedge_in

_CUE = re.compile(
    r"\b(?P<who>I|we|he|she|they|it|[A-Z][\w’'-]{1,30})\s+"
    r"(?P<verb>said|says|asked|shouted|yelled|(?:told|tells)\s+(?:\w{1,20}\s+){0,3}\w{1,20})\s*[,:]?\s*\Z"
)
_BEFORE = 80


def read_nested(
    text: str, quoted: Sequence[Quoted], outer: Sequence[Mention]
) -> tuple[Mention, ...]:
    """The quotations inside those of ``outer`` that a verb of saying introduces there.

    "I" is the speaker around them; whom a quotation calls "he" is not resolved.
    """
    around = sorted(outer, key=lambda mention: mention.start)
    starts = [mention.start for mention in around]
    found = []
    for quote in quoted:
        cue = quote.depth and _CUE.search(text, max(0, quote.start - _BEFORE), quote.start)
        if not cue:
            continue
        place = bisect.bisect_right(starts, quote.start) - 1
        if place < 0 or around[place].end < quote.end:
            continue
        whole = around[place].value
        assert isinstance(whole, Quotation)
        words = " ".join(text[start:end] for start, end in quote.pieces)
        value = Quotation(
            words=words,
            speaker=whole.speaker if cue["who"] == "I" else None,
            cue=FORMS[cue["verb"].split()[0]].lemma,
            pieces=quote.pieces,
            hedge=hedge_in(words),
        )
        found.append(Mention("quotation", quote.start, quote.end, value))
    return tuple(found)
