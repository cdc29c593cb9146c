"""Context: what an article leaves out that others give with the same fact."""

from . import baseline_omitted, figure_superseded, reply_omitted, timeframe_omitted

RULES = (baseline_omitted.RULE, figure_superseded.RULE, reply_omitted.RULE, timeframe_omitted.RULE)
