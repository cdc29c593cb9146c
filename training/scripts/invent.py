"""Sentences of invented news with labelled names, from the templates and lists in data/.

    python scripts/invent.py data/news.txt data/names.json corpus/invented.spacy --copies 10 --seed 7

The same seed gives the same file. ``Names`` is used by swap.py as well.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Callable
from pathlib import Path

import spacy
from spacy.tokens import Doc, DocBin

MONTHS = "January February March April May June July August September October November December Jan Feb Aug Sept Oct Nov Dec".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SMALL_WORDS = frozenset("of and for the in to on".split())
SLOT = re.compile(r"\{(\w+)\}")


class Names:
    """Names of people, bodies and places, drawn from lists and put together from parts."""

    def __init__(self, lists: dict, rng: random.Random) -> None:
        self.rng = rng
        self.first = {key: value.split() for key, value in lists["first"].items()}
        self.last = {key: _surnames(value) for key, value in lists["last"].items()}
        self.lists = {
            key: value.split("|") if "|" in value else value.split()
            for key, value in lists.items()
            if isinstance(value, str)
        }
        self.makers: dict[str, Callable[[], str]] = {
            "ka": lambda: self.pick("knownacronym"),
            "city": lambda: self.pick("city"),
            "country": lambda: self.pick("country"),
            "region": lambda: self.pick("region"),
            "council": self.council,
            "police": self.police,
            "union": self.union,
            "company": self.company,
            "hospital": self.hospital,
            "trust": self.trust,
            "univ": self.university,
            "court": self.court,
            "ministry": self.ministry,
            "committee": self.committee,
            "agency": self.agency,
            "regulator": self.agency,
            "school": self.school,
            "charity": self.charity,
            "thinktank": self.thinktank,
            "bank": lambda: (
                self.some(0.6, "bankname")
                or f"{self.pick('brand')} {self.choice(('Bank', 'Capital', 'Securities', 'Bank of ' + self.bare('country')))}"
            ),
            "fire": lambda: (
                f"{self.bare('region')} {self.choice(('Fire and Rescue Service', 'Fire Brigade', 'Fire Service', 'Fire Department'))}"
            ),
            "ambulance": lambda: (
                f"{self.pick('area')} {self.choice(('Ambulance Service', 'Ambulance', 'Ambulance Service NHS Trust'))}"
            ),
            "water": lambda: (
                f"{self.choice((self.bare('region'), self.pick('brand'), self.pick('area')))} Water"
            ),
        }

    def choice(self, items):
        return items[self.rng.randrange(len(items))]

    def pick(self, key: str) -> str:
        return self.choice(self.lists[key])

    def bare(self, key: str) -> str:
        return self.pick(key).removeprefix("the ")

    def some(self, chance: float, key: str) -> str | None:
        return self.pick(key) if self.rng.random() < chance else None

    def person(self) -> tuple[str, str]:
        """First name (with a middle one at times) and surname."""
        origin = self.choice(sorted(self.first))
        other = origin if self.rng.random() < 0.85 else self.choice(sorted(self.last))
        first = self.choice(self.first[origin])
        roll = self.rng.random()
        if roll < 0.06:
            first = f"{first} {self.choice('ABCDEFGHJKLMNPRSTW')}."
        elif roll < 0.09:
            first = f"{first[0]}. {self.choice('ABCDEFGHJKLMNPRSTW')}."
        elif roll < 0.12:
            first = f"{first} {self.choice(self.first[origin])}"
        elif roll < 0.13:
            first = first[0] + "."
        return first, self.choice(self.last[other])

    def acronym(self) -> str:
        length = self.choice((2, 3, 3, 3, 3, 4, 4, 5))
        text = "".join(self.choice("AABCCDEFGHIILMNNOPPRRSSTTUW") for _ in range(length))
        roll = self.rng.random()
        if roll < 0.12 and length > 3:
            return text.capitalize()
        return ".".join(text) + "." if roll < 0.15 else text

    def body(self) -> tuple[str, str]:
        """A body's full name and the acronym that its words give."""
        topic, trade = self.pick("topic"), self.pick("trade")
        place = self.choice(
            (
                self.bare("country"),
                self.bare("region"),
                "National",
                "Royal",
                "International",
                "European",
                "African",
                "Federal",
                "Central",
                "British",
                "Indian",
                "Scottish",
                "American",
                "Australian",
                "Joint",
                "Independent",
                "All-India",
                "West African",
                "UK",
            )
        )
        full = self.choice(
            (
                f"{place} {topic} {self.choice(_KINDS)}",
                f"{place} {topic} {self.choice(_KINDS)}",
                f"{place} {self.choice(('Association', 'Union', 'Federation', 'Society', 'Confederation', 'Institute', 'Council', 'Alliance', 'Guild'))} of {trade}",
                f"Royal College of {trade}",
                f"{self.choice(('Institute', 'Centre', 'Office', 'Campaign', 'Foundation', 'Coalition', 'Center', 'Bureau', 'Council', 'Commission'))} for {topic}{self.choice(('', '', ' Studies', ' Research', ' Policy'))}",
                f"{place} {self.choice(_KINDS)}",
                f"{topic} {self.choice(_KINDS)}",
                f"{topic} and {self.pick('topic')} {self.choice(_KINDS)}",
                f"{trade}' {self.choice(('Union', 'Federation', 'Association', 'Council'))}",
                f"Local {self.choice(('Government', 'Authorities', 'Councils'))} {self.choice(('Association', 'Network', 'Partnership Board'))}",
                f"{topic} {self.choice(('Partnership Board', 'Transformation Board', 'Review Body', 'Improvement Agency', 'Action Group', 'Delivery Unit', 'Scrutiny Panel', 'Advisory Council'))}",
            )
        )
        letters = "".join(
            word[0]
            for word in re.split(r"[\s-]+", full)
            if word and word.lower() not in SMALL_WORDS
        )
        return full, letters.upper()

    def council(self) -> str:
        city = self.bare("city")
        return self.choice(
            (
                f"{city} City Council",
                f"{city} Council",
                f"{self.bare('region')} County Council",
                f"{city} Borough Council",
                f"{city} Town Council",
                f"{self.pick('area')} {self.bare('region')} District Council",
                f"{city} Municipal Corporation",
                f"Royal Borough of {city}",
                f"{city} Metropolitan Borough Council",
                f"{self.bare('region')} Council",
                f"{city} Combined Authority",
                f"{city} Board of Supervisors",
                f"{city} City Hall",
            )
        )

    def police(self) -> str:
        area = self.choice(
            (self.bare("region"), self.bare("city"), f"{self.pick('area')} {self.bare('region')}")
        )
        return self.choice(
            (
                f"{area} Police",
                f"{area} Police",
                f"{area} Police Department",
                f"{area} Constabulary",
                "Metropolitan Police",
                "Police Scotland",
                "Met Police",
                f"{area} County Sheriff's Office",
                f"{area} Police Service",
                "British Transport Police",
                "Punjab Police",
                "Royal Canadian Mounted Police",
                f"{self.bare('country')} Police",
                "LAPD",
                "NYPD",
            )
        )

    def union(self) -> str:
        trade = self.pick("trade")
        return self.some(0.35, "knownunion") or self.choice(
            (
                f"National Union of {trade}",
                f"{trade}' Union",
                f"Union of {trade}",
                f"{self.bare('country')} {trade} Association",
                self.acronym(),
                self.acronym(),
                f"Amalgamated {trade} Union",
                f"Royal College of {trade}",
                f"{trade} Congress",
            )
        )

    def company(self) -> str:
        brand, last = self.pick("brand"), self.choice(self.last[self.choice(sorted(self.last))])
        other = self.choice(self.last["british"])
        roll = self.rng.random()
        if roll < 0.25:
            return self.pick("knowncompany")
        return self.choice(
            (
                brand,
                f"{brand} {self.pick('sector')}",
                f"{brand} {self.pick('sector')}",
                f"{brand} {self.pick('sector')} {self.pick('suffix')}",
                f"{brand} {self.pick('suffix')}",
                f"{last} {self.pick('suffix')}",
                f"{last} {self.pick('sector')}",
                f"{last} & {other}",
                f"{last}, {other} & Co",
                self.acronym(),
                f"{self.bare('city')} {self.pick('sector')}",
                f"{self.bare('country')} {self.pick('sector')}",
                f"{last}'s",
                f"{brand}{self.choice(('co', 'tech', 'soft', 'corp', 'bank', 'gen'))}",
            )
        )

    def hospital(self) -> str:
        city, saint = self.bare("city"), self.pick("saint")
        return self.choice(
            (
                f"{saint} Hospital",
                f"{city} General Hospital",
                f"{city} Royal Infirmary",
                f"{saint} Hospital in {city}" if False else f"{saint} Medical Centre",
                f"{city} University Hospital",
                f"{saint} Hospice",
                f"{city} Children's Hospital",
                f"{city} Memorial Hospital",
                f"{city} District Hospital",
                f"{self.bare('city')} Clinic",
            )
        )

    def trust(self) -> str:
        city, saint = self.bare("city"), self.pick("saint")
        return self.choice(
            (
                f"{city} Hospitals NHS Trust",
                f"{city} Teaching Hospitals NHS Foundation Trust",
                f"{saint} NHS Foundation Trust",
                f"{self.pick('area')} {self.bare('region')} Healthcare Trust",
                f"{city} Academies Trust",
                f"{self.bare('region')} Wildlife Trust",
                f"{city} and {self.bare('city')} NHS Trust",
                f"{self.bare('region')} Health Board",
                f"{city} Clinical Commissioning Group",
                f"NHS {self.bare('region')}",
                f"{city} CCG",
            )
        )

    def university(self) -> str:
        city = self.bare("city")
        return self.choice(
            (
                f"University of {city}",
                f"{city} University",
                f"{city} Metropolitan University",
                f"University College {city}",
                f"{self.pick('saint')} College",
                f"{self.bare('region')} State University",
                f"{city} School of Economics",
                f"{city} Institute of Technology",
                f"{city} Medical School",
                f"Imperial College {city}",
                f"{self.choice(self.last['american'])} University",
                f"King's College {city}",
                f"Indian Institute of Technology {city}",
            )
        )

    def court(self) -> str:
        city = self.bare("city")
        return self.choice(
            (
                f"{city} Crown Court",
                f"{city} Magistrates' Court",
                f"{city} High Court",
                "High Court",
                "Court of Appeal",
                "Supreme Court",
                f"{city} Sheriff Court",
                f"{self.bare('country')} Constitutional Court",
                "US Supreme Court",
                f"{self.bare('region')} Supreme Court",
                f"{city} District Court",
                "Old Bailey",
                "Federal Court",
                "Federal High Court",
                "National Green Tribunal",
                f"{city} County Court",
                "International Court of Justice",
            )
        )

    def ministry(self) -> str:
        topic = self.pick("topic")
        return self.choice(
            (
                f"Ministry of {topic}",
                f"Department for {topic}",
                f"Department of {topic}",
                f"{topic} Ministry",
                f"{topic} Department",
                f"U.S. Department of {topic}",
                "Home Office",
                "Treasury",
                "Foreign Office",
                "Foreign Ministry",
                "Cabinet Office",
                "State Department",
                "Welsh Government",
                "Scottish Government",
                "White House",
                "Kremlin",
                f"Office of {topic}",
                "DoH",
                "DfE",
                "MoD",
                "DWP",
                "DH",
            )
        )

    def committee(self) -> str:
        topic = self.pick("topic")
        return self.choice(
            (
                f"{topic} Committee",
                f"Commons {topic} Committee",
                f"Senate {topic} Committee",
                f"House {topic} Committee",
                f"{topic} Select Committee",
                "Public Accounts Committee",
                "Health Select Committee",
                f"Joint Committee on {topic}",
                f"Standing Committee on {topic}",
                f"{topic} Commission",
                "Central Committee",
                f"{topic} Subcommittee",
                f"Royal Commission on {topic}",
            )
        )

    def agency(self) -> str:
        return self.some(0.35, "knownagency") or (
            self.body()[0] if self.rng.random() < 0.65 else self.acronym()
        )

    def school(self) -> str:
        city, saint = self.bare("city"), self.pick("saint")
        return self.choice(
            (
                f"{city} Academy",
                f"{saint} Primary School",
                f"{city} Grammar School",
                f"{saint} Catholic High School",
                f"{city} High School",
                f"{city} Community College",
                f"{saint} School",
                f"{city} Elementary School",
                f"{city} Public School",
                f"{saint} C of E Primary School",
                f"{saint} Sixth Form College",
            )
        )

    def charity(self) -> str:
        return self.some(0.5, "knowncharity") or self.choice(
            (
                f"{self.pick('trade')} for {self.bare('country')}",
                f"Save {self.bare('region')}",
                f"{self.bare('country')} Relief",
                f"{self.pick('topic')} Action",
                f"{self.choice(self.last['british'])} Foundation",
                f"{self.pick('topic')} Network",
                f"Friends of {self.bare('region')}",
                f"{self.bare('country')} Refugee Council",
                f"{self.pick('topic')} Watch",
                f"{self.choice(self.last['british'])} Trust",
                f"{self.pick('topic')} Alliance",
                f"{self.pick('topic')} UK",
            )
        )

    def thinktank(self) -> str:
        return self.some(0.5, "knownthinktank") or self.choice(
            (
                f"Institute for {self.pick('topic')} Studies",
                f"Centre for {self.pick('topic')}",
                f"{self.choice(self.last['british'])} Institute",
                f"{self.choice(self.last['british'])} Foundation",
                f"{self.choice(self.last['british'])} Trust",
                f"Centre for Policy on {self.pick('topic')}",
                f"{self.pick('topic')} Policy Institute",
                f"{self.pick('topic')} Foundation",
            )
        )


_KINDS = "Agency|Authority|Office|Board|Commission|Council|Service|Association|Union|Federation|Trust|Committee|Society|Institute|Bureau|Inspectorate|Executive|Alliance|Network|Forum|Fund|Department|Administration|Regulator|Confederation|Congress|Foundation|Corporation|Partnership|Group|Tribunal|Registry".split(
    "|"
)
_PARTICLES = frozenset("van der den de du von Te Ó Van".split())
ORGANISATIONS = frozenset(
    """council police union company hospital trust univ court ministry committee agency regulator school
    charity thinktank bank fire ambulance water intbody outlet party militia team league airline band D A ka""".split()
)
PLACES = frozenset("city country region mountain lake island CITY".split())


def _surnames(text: str) -> list[str]:
    """Surnames, with particles kept to the word after them."""
    names: list[str] = []
    held: list[str] = []
    for word in text.split():
        held.append(word)
        if word not in _PARTICLES:
            names.append(" ".join(held))
            held = []
    return names


def fill(template: str, names: Names) -> tuple[str, list[tuple[int, int, str]]]:
    """The sentence of a template and its labelled names (start, end, label)."""
    rng = names.rng
    known: dict[str, str] = {}
    text, spans, last = "", [], 0
    for match in SLOT.finditer(template):
        text += template[last : match.start()]
        last = match.end()
        slot = match.group(1)
        kind = slot.rstrip("0123456789") if slot not in known else slot
        value, label = _value(slot, kind, known, names, rng)
        if label and value.startswith("the "):
            text, value = (
                text + ("" if text.endswith("the ") else "The " if not text else "the "),
                value[4:],
            )
        if label:
            spans.append((len(text), len(text) + len(value), label))
        text += value
    return text + template[last:], spans


def _value(slot, kind, known, names, rng):
    if slot in known:
        return known[slot], "PERSON" if kind in ("P", "S", "F") else "ORG"
    if kind == "P":
        first, surname = names.person()
        known["S"], known["F"] = surname, first.split()[0]
        return f"{first} {surname}", "PERSON"
    if kind in ("S", "F"):
        first, surname = names.person()
        known[slot] = surname if kind == "S" else known.get("F", first.split()[0])
        return known[slot], "PERSON"
    if kind == "D":
        full, letters = names.body()
        known["A" + slot[1:]] = letters
        return full, "ORG"
    if kind == "A":
        known[slot] = names.acronym() if rng.random() < 0.75 else names.body()[1]
        return known[slot], "ORG"
    if kind == "n":
        value = rng.choice(
            (
                rng.randint(2, 99),
                rng.randint(100, 999),
                f"{rng.randint(1, 99)},{rng.randint(100, 999)}",
            )
        )
        return str(value if rng.random() < 0.6 else rng.randint(18, 80)), None
    if kind == "money":
        return (
            f"{rng.choice('££$€₹')}{rng.choice((rng.randint(1, 900), round(rng.uniform(1, 9), 1)))}{rng.choice(('m', 'bn', ' million', ' billion', '', ',000'))}",
            None,
        )
    if kind in ("day", "month"):
        return rng.choice(DAYS if kind == "day" else MONTHS), None
    if kind == "CITY":
        return names.bare("city").upper(), "LOC"
    if kind == "journal":
        return names.pick("journal"), None
    value = names.makers[kind]() if kind in names.makers else names.pick(kind)
    return value, "LOC" if kind in PLACES else "ORG"


def curl(text: str, rng: random.Random) -> str:
    """Straight quotation marks for curly ones, at times."""
    if rng.random() < 0.5:
        return text
    return text.replace("“", '"').replace("”", '"').replace("’", "'").replace("‘", "'")


def documents(templates: list[str], names: Names, *, copies: int, nlp) -> list[Doc]:
    """``copies`` sentences of each template, two or three to a document."""
    made = []
    for _ in range(copies):
        order = list(templates)
        names.rng.shuffle(order)
        made += [fill(template, names) for template in order]
    docs, at = [], 0
    while at < len(made):
        size = names.rng.choice((1, 1, 2, 3))
        text, spans = "", []
        for sentence, found in made[at : at + size]:
            text += " " if text else ""
            spans += [(start + len(text), end + len(text), label) for start, end, label in found]
            text += sentence
        at += size
        doc = nlp(curl(text, names.rng))
        ents = [doc.char_span(*span[:2], label=span[2], alignment_mode="expand") for span in spans]
        doc.ents = spacy.util.filter_spans([ent for ent in ents if ent is not None])
        docs.append(doc)
    return docs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("templates", type=Path)
    parser.add_argument("names", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--copies", type=int, default=10)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    names = Names(json.loads(options.names.read_text("utf-8")), random.Random(options.seed))  # noqa: S311 - reproducible on purpose
    lines = options.templates.read_text("utf-8").splitlines()
    templates = [line for line in lines if line and not line.startswith("#")]
    docs = documents(templates, names, copies=options.copies, nlp=spacy.blank("en"))
    DocBin(docs=docs).to_disk(options.output)


if __name__ == "__main__":
    main()
