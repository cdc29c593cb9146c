"""Contexts by hand-built trees (UD v2), where the order of words alone would mislead."""

from __future__ import annotations

import pytest

from linter.facts.context import describe
from linter.facts.mention import Mention
from linter.model.analysis import Analysis, Sentence, Token
from linter.model.fact import Context, Kind
from linter.model.values import Count, Named, Period


def tree(rows: str) -> tuple[str, Analysis]:
    """A sentence from rows of word, lemma, UPOS, relation and head (1 is the first; 0 the root)."""
    text, tokens = "", []
    for index, row in enumerate(rows.strip().splitlines()):
        word, lemma, pos, dep, head = row.split()
        start = len(text)
        tag = {"VERB": "VBN" if dep == "acl" else "VBD"}.get(pos, "")
        governor = int(head) - 1 if int(head) else index
        tokens.append(Token(start, start + len(word), word, lemma, pos, tag, dep, governor, 0))
        text += word + " "
    text = text[:-1]
    sentence = Sentence(0, len(text), 0, len(tokens), 0)
    return text, Analysis(tuple(tokens), (sentence,), ((0, len(text)),))


def context(
    rows: str, figure: str, kind: Kind = "count", names: dict[str, str] | None = None, *times: str
) -> Context:
    text, analysis = tree(rows)
    at = text.index(figure)
    mentions = [Mention(kind, at, at + len(figure), Count(low=1, high=1))]
    if kind in ("date", "period"):
        mentions = [
            Mention(kind, at, at + len(figure), Period(start="x", end="x", granularity="day"))
        ]
    for name, full in (names or {}).items():
        at = text.index(name)
        mentions.append(Mention("organisation", at, at + len(name), Named(name=full)))
    for time in times:
        at = text.index(time)
        value = Period(start=time, end=time, granularity="year")
        mentions.append(Mention("period", at, at + len(time), value))
    mentions.sort(key=lambda m: m.start)
    contexts = describe(mentions, text, analysis)
    target = next(i for i, m in enumerate(mentions) if text[m.start : m.end] == figure)
    return contexts[target]


RELATIVE = """
Orlin Orlin PROPN nsubj:pass 10
, , PUNCT punct 5
which which PRON nsubj 4
runs run VERB acl:relcl 1
64 64 NUM nummod 6
buses bus NOUN obj 4
, , PUNCT punct 4
was be AUX aux:pass 10
not not PART advmod 10
fined fine VERB root 0
. . PUNCT punct 10
"""
REDUCED = """
The the DET det 2
study study NOUN nsubj 7
published publish VERB acl 2
in in ADP case 5
2014 2014 NUM obl 3
was be AUX cop 7
wrong wrong ADJ root 0
. . PUNCT punct 7
"""
CONTROL = """
Tarn Tarn PROPN nsubj 2
promised promise VERB root 0
to to PART mark 4
hire hire VERB xcomp 2
90 90 NUM nummod 6
cooks cook NOUN obj 4
. . PUNCT punct 2
"""
PLAN = """
Pell Pell PROPN nsubj 2
announced announce VERB root 0
a a DET det 4
plan plan NOUN obj 2
to to PART mark 6
close close VERB acl 4
12 12 NUM nummod 8
shops shop NOUN obj 6
. . PUNCT punct 2
"""
NESTED = """
A a DET det 2
clerk clerk NOUN nsubj:pass 4
was be AUX aux:pass 4
charged charge VERB root 0
with with ADP case 7
the the DET det 7
killings killing NOUN obl 4
of of ADP case 10
two two NUM nummod 10
women woman NOUN nmod 7
. . PUNCT punct 4
"""
TWO_CLAUSES = """
Sele Sele PROPN nsubj 2
gained gain VERB root 0
40 40 NUM nummod 4
seats seat NOUN obj 2
in in ADP case 6
2020 2020 NUM obl 2
but but CCONJ cc 9
Marr Marr PROPN nsubj 9
lost lose VERB conj 2
15 15 NUM nummod 11
seats seat NOUN obj 9
in in ADP case 13
2024 2024 NUM obl 9
. . PUNCT punct 2
"""
POSSESSED = """
Kirrin Kirrin PROPN nmod:poss 3
's 's PART case 1
share share NOUN nsubj 6
of of ADP case 5
exports export NOUN nmod 3
rose rise VERB root 0
to to ADP case 8
% % SYM obl 6
21 21 NUM nummod 8
. . PUNCT punct 6
"""
PARTICIPLE = """
A a DET det 3
cargo cargo NOUN compound 3
plane plane NOUN nsubj 4
hit hit VERB root 0
a a DET det 6
barn barn NOUN obj 4
, , PUNCT punct 8
killing kill VERB acl 6
three three NUM nummod 10
cows cow NOUN obj 8
. . PUNCT punct 4
"""


def test_a_relative_clause_belongs_to_its_antecedent() -> None:
    found = context(RELATIVE, "64", names={"Orlin": "Orlin Buses"})
    assert found.owner == "Orlin Buses"
    assert found.measure is not None
    assert (found.measure.head, found.measure.predicate) == ("bus", "run")
    assert not found.negated


def test_a_reduced_relative_takes_its_noun_for_subject() -> None:
    found = context(REDUCED, "2014", "period")
    assert found.measure is not None
    assert (found.measure.head, found.measure.predicate) == ("study", "publish")


def test_who_promises_to_hire_owns_those_hired() -> None:
    found = context(CONTROL, "90", names={"Tarn": "Tarn Foods"})
    assert (found.owner, found.status) == ("Tarn Foods", "planned")


def test_who_announces_a_plan_owns_what_is_planned() -> None:
    found = context(PLAN, "12", names={"Pell": "Pell & Sons"})
    assert (found.owner, found.status) == ("Pell & Sons", "planned")


def test_a_figure_in_a_nested_phrase_is_not_the_subjects() -> None:
    found = context(NESTED, "two")
    assert found.owner is None
    assert found.measure is not None
    assert found.measure.head == "woman"


@pytest.mark.parametrize(
    ("figure", "owner", "period"), [("40", "Sele", "2020"), ("15", "Marr", "2024")]
)
def test_each_clause_keeps_its_owner_and_its_year(figure: str, owner: str, period: str) -> None:
    found = context(TWO_CLAUSES, figure, "count", {"Sele": "Sele", "Marr": "Marr"}, "2020", "2024")
    assert found.owner == owner
    assert found.period is not None
    assert found.period.start == period


def test_a_share_is_of_what_stands_under_it_and_its_possessors() -> None:
    found = context(POSSESSED, "% 21", "percentage", {"Kirrin": "Kirrin"})
    assert (found.owner, found.direction, found.nature) == ("Kirrin", "rise", "level")
    assert found.measure is not None
    assert found.measure.head == "export"


def test_a_participle_after_a_comma_has_the_main_subject() -> None:
    found = context(PARTICIPLE, "three")
    assert found.measure is not None
    assert (found.measure.head, found.measure.subject) == ("cow", "cargo plane")
