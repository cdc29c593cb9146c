"""Stretches of which one end is the present: between now and Christmas, from 2010 to the present day."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from .timespans import Anchor, Span, before, word_before

_NOW_AND: Final = re.compile(
    r"(?i)\b(?:between[ ]now[ ]and|from[ ]now[ ](?:until|till|to|through|up[ ]to))[ ](?:the[ ])?$"
)
_TO_NOW: Final = re.compile(
    r"(?i)[ ](?P<join>to|until|till|through|up[ ]to|and)[ ](?:now\b(?![ -](?:that|we|he|she|it|they)\b)|(?:the[ ])?(?:current[ ]date|present(?:[ ]day)?\b(?![ ](?!and|in|at|on|by|for|as)[a-z])))"
)
_FROM: Final = re.compile(r"(?i)\b(?P<open>from|between)[ ](?:the[ ])?$")


def to_now(text: str, span: Span, anchor: Anchor) -> Span:
    """The time as a stretch where the words beside it make the day of publication its other end."""
    if span.granularity == "range" or span.contextual is not None:
        return span
    word = word_before(text, span.start)[0]
    if word in ("and", "until", "till", "to", "through", "the"):
        near = before(text, span.start, 24)
        if found := _NOW_AND.search(near):
            return _joined(
                span, span.start - len(near) + found.start(), span.end, anchor, ahead=True
            )
    if word in ("from", "between", "the") and (found := _TO_NOW.match(text, span.end)):
        near = before(text, span.start, 14)
        opened = _FROM.search(near)
        if opened and (opened["open"].lower() == "between") == (found["join"].lower() == "and"):
            return _joined(
                span, span.start - len(near) + opened.start(), found.end(), anchor, ahead=False
            )
    return span


def _joined(span: Span, start: int, end: int, anchor: Anchor, *, ahead: bool) -> Span:
    today = anchor.published
    ends = None
    if today and span.ends:
        ends = (today, span.ends[1]) if ahead else (span.ends[0], today)
        if ends[0] > ends[1]:
            return span
    return replace(
        span,
        start=start,
        end=end,
        ends=ends,
        granularity="range",
        relation="between",
        weekday=None,
        month=None,
        day=None,
    )
