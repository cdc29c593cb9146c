"""Attribution: what was said, in which words, and by whom."""

from . import hedge_dropped, quote_altered, quote_spliced, quote_truncated, speaker_conflict

RULES = (
    quote_altered.RULE,
    quote_truncated.RULE,
    speaker_conflict.RULE,
    hedge_dropped.RULE,
    quote_spliced.RULE,
)
