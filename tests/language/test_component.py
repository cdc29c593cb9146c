"""The facts of a text for users of spaCy."""

import spacy

from linter.language import analyse
from linter.language.component import FactsComponent
from linter.language.docs import read_doc

from .test_rules import check_offsets

STORY = (
    "The board cut 40 jobs on 3 May 2021.\n\n“It is wrong,” said Ann Lee. It cost £511m. More fell."
)


def test_a_doc_of_any_pipeline_is_read() -> None:
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Ann Lee"}])  # type: ignore[attr-defined]
    analysis = read_doc(nlp(STORY))
    check_offsets(STORY, analysis)
    assert [(STORY[name.start : name.end], name.label) for name in analysis.names] == [
        ("Ann Lee", "person")
    ]
    assert len(analysis.sentences) == len(analyse(STORY, model="none").sentences) == 4


def test_the_component_gives_facts() -> None:
    nlp = spacy.blank("en")
    component = nlp.add_pipe("crosslint_facts", config={"published": "2021-05-04"})
    assert isinstance(component, FactsComponent)
    facts = nlp(STORY)._.facts
    found = {(fact.kind, fact.text) for fact in facts}
    assert ("money", "£511m") in found
    assert all(STORY[fact.start : fact.end] == fact.text for fact in facts)


def test_an_empty_doc_has_no_facts() -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("crosslint_facts")
    assert nlp("")._.facts == ()
