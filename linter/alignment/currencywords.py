"""The name of the currency in which a sum is written, whatever country it is of: "dollar", "shilling".

"Sh40 million" and "40 million dollars" are two currencies though neither country is told.
"""

from __future__ import annotations

import re

# The more precise first: "R$" is no dollar.
_NAMES = (
    ("real", r"R\$|\b(?:reais|brazilian reals?)\b"),
    ("shilling", r"\b[KTU]?Shs?\.?(?=\s?\d)|\b(?:KES|TZS|UGX)\b|\bshillings?\b"),
    ("rupiah", r"\bRp\.?(?=\s?\d)|\brupiahs?\b"),
    ("rupee", r"\bRs\.?(?=\s?\d)|[₹₨]|\bINR\b|\brupees?\b"),
    ("ringgit", r"\bRM(?=\s?\d)|\bringgits?\b"),
    ("rand", r"\bR(?=\d)|\bZAR\b|\brands?\b"),
    ("peso", r"₱|\bpesos?\b"),
    ("dollar", r"\$|\bdollars?\b|\bbucks?\b|\b[A-Z]{2}D\b"),
    ("pound", r"£|\bpounds?\b|\bquid\b|\bGBP\b"),
    ("euro", r"€|\beuros?\b|\bEUR\b"),
    ("naira", r"₦|\bN(?=\d)|\bnairas?\b"),
    ("cedi", r"₵|\bcedis?\b"),
    ("taka", r"\bTk\.?(?=\s?\d)|\btakas?\b"),
    ("yen", r"¥|\byen\b|\bJPY\b"),
    ("yuan", r"元|\byuan\b|\brenminbi\b|\bRMB\b|\bCNY\b"),
    ("won", r"₩|\bwon\b"),
    ("franc", r"\bfrancs?\b|\bCHF\b|\b(?:F?CFA)\b"),
    ("crown", r"\b(?:kron(?:a|or|er|e|ur)|koruna?s?)\b|\b(?:SEK|NOK|DKK|ISK|CZK)\b"),
    ("lira", r"₺|\blira[s]?\b"),
    ("rouble", r"₽|\broubles?\b|\brubles?\b"),
    ("shekel", r"₪|\bshekels?\b"),
    ("riyal", r"\b(?:riyals?|rials?)\b"),
    ("dinar", r"\bdinars?\b"),
    ("dirham", r"\bDhs?(?=\s?\d)|\bdirhams?\b"),
    ("baht", r"฿|\bbaht\b"),
    ("dong", r"₫|\bdong\b"),
    ("birr", r"\bbirr\b"),
    ("kwacha", r"\bkwachas?\b"),
    ("zloty", r"\bzlot(?:y|ys|ies)\b"),
    ("forint", r"\bforints?\b"),
)
_ANY = tuple((name, re.compile(words)) for name, words in _NAMES)


def currency_name(text: str) -> str | None:
    """The currency that a sum as written names; None where it names none or several."""
    found = [(m.start(), name) for name, words in _ANY if (m := words.search(text))]
    if not found:
        return None
    names = {name for _, name in found} - (
        {"dollar"} if ("real" in {n for _, n in found}) else set()
    )
    return names.pop() if len(names) == 1 else None
