"""The words and signs that numbers are written with in news English.

Scales are the short scale; lakh and crore are the Indian ones (Government of India,
Ministry of Information style: 1 lakh = 100,000, 1 crore = 10,000,000).
"""

from __future__ import annotations

from typing import Final

UNITS: Final = {
    "zero": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
}
TENS: Final = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
SCALES: Final = {
    "thousand": 10**3,
    "lakh": 10**5,
    "lac": 10**5,
    "lakhs": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "crores": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
DOZEN: Final = {"dozen": 12}

#: Short forms right after digits. "m" is also the metre and "k" is also the kilometre of a
#: race; the reader of the kind decides which is meant.
SHORT_SCALES: Final = {
    "k": 10**3,
    "K": 10**3,
    "m": 10**6,
    "M": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "mm": 10**6,
    "MM": 10**6,
    "mil": 10**6,
    "bn": 10**9,
    "b": 10**9,
    "B": 10**9,
    "Bn": 10**9,
    "BN": 10**9,
    "bln": 10**9,
    "tn": 10**12,
    "trn": 10**12,
    "T": 10**12,
    "cr": 10**7,
    "Cr": 10**7,
}

#: Plurals without a number before them: the least and the most that they can mean.
VAGUE: Final = {
    "dozens": (24, 99),
    "scores": (40, 199),
    "hundreds": (200, 999),
    "thousands": (2_000, 9_999),
    "tens of thousands": (20_000, 99_999),
    "hundreds of thousands": (200_000, 999_999),
    "lakhs": (200_000, 9_999_999),
    "millions": (2 * 10**6, 999 * 10**6),
    "tens of millions": (20 * 10**6, 99 * 10**6),
    "hundreds of millions": (200 * 10**6, 999 * 10**6),
    "crores": (2 * 10**7, 99 * 10**7),
    "billions": (2 * 10**9, 999 * 10**9),
    "tens of billions": (20 * 10**9, 99 * 10**9),
    "hundreds of billions": (200 * 10**9, 999 * 10**9),
    "trillions": (2 * 10**12, 999 * 10**12),
}

VULGAR: Final = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
}

ORDINALS: Final = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1000,
}

#: Denominators of fractions in words, singular form.
DENOMINATORS: Final = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "hundredth": 100,
    "thousandth": 1000,
}
