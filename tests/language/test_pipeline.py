"""The embedded pipeline, another one by name, and errors that tell what to do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.tokens import Doc

from linter.language import ModelError, ModelNotFoundError, analyse, analyse_many, describe_model
from linter.language.labels import Arc, is_clearnlp, to_universal
from linter.language.pipeline import analyse_with, load

from .test_rules import check_offsets

STORY = """Inquiry opens into hospital spending

The National Audit Office (NAO) said on Monday that planned savings of £511m. Compared with
Marlow plc, that is small. “We won,” said Priya Nair, of Leeds. She didn’t stay.

NHS England rejected the report. “It is wrong,” it said."""


def test_the_embedded_pipeline_reads_news() -> None:
    analysis = analyse(STORY)
    check_offsets(STORY, analysis)
    by_text = {token.text: token for token in analysis.tokens}
    assert (by_text["said"].pos, by_text["said"].lemma) == ("VERB", "say")
    assert by_text["rejected"].dep == "root"
    assert analysis.tokens[by_text["report"].head].text == "rejected"
    assert by_text["report"].dep == "obj"
    assert (by_text["is"].pos, by_text["wrong"].dep) == ("AUX", "ccomp")
    found = {(STORY[name.start : name.end], name.label) for name in analysis.names}
    assert ("Priya Nair", "person") in found
    assert ("Leeds", "place") in found
    assert ("NHS England", "organisation") in found


def test_the_model_is_described_by_name_version_and_hash() -> None:
    info = analyse("It rained.").model
    assert info is not None
    assert info == describe_model() == describe_model("en_crosslint")
    assert (info.name, len(info.sha256)) == ("en_crosslint", 64)


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet="ab AB.?!’”\"'12\n\t£…(\ud800\u2028é", max_size=60))
def test_offsets_hold_for_any_text(text: str) -> None:
    check_offsets(text, analyse(text))


def test_an_empty_text_has_nothing() -> None:
    assert analyse("").tokens == analyse(" \n ").sentences == ()


def test_batch_size_changes_nothing() -> None:
    pipeline = load("en_crosslint")
    text = STORY + "\n" + STORY.upper()
    first, *others = (analyse_with(pipeline, text, batch_size=size) for size in (1, 3, 1000))
    assert all(other == first for other in others)


def test_many_texts_are_read_as_one_by_one() -> None:
    texts = [STORY, "", "Cairo fell silent."]
    assert list(analyse_many(texts)) == [analyse(text) for text in texts]


def test_the_hash_seed_changes_nothing() -> None:
    code = (
        "import hashlib, sys; from linter.language import analyse; "
        "print(hashlib.sha256(repr(analyse(sys.argv[1])).encode()).hexdigest())"
    )
    seen = {
        subprocess.run(
            [sys.executable, "-c", code, STORY],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(seen) == 1


def test_a_missing_pipeline_names_the_command_that_installs_it() -> None:
    with pytest.raises(ModelNotFoundError, match=r"python -m spacy download en_core_web_lg"):
        analyse("Text.", model="en_core_web_lg")
    with pytest.raises(ModelNotFoundError, match=r"python -m pip install en_no_such_pipeline"):
        analyse("Text.", model="en_no_such_pipeline")


def test_a_pipeline_for_another_language_is_refused(tmp_path: Path) -> None:
    spacy.blank("de").to_disk(tmp_path / "de_small")
    with pytest.raises(ModelError, match="is for 'de'"):
        analyse("Text.", model=str(tmp_path / "de_small"))


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A small pipeline with the labels of en_core_web_*: rules for names, a trained stub parser."""
    nlp = spacy.blank("en")
    parser = nlp.add_pipe("parser", config={"min_action_freq": 1})
    words = "Ann Lee saw Leeds from Tower Bridge".split()
    doc = Doc(
        nlp.vocab,
        words=words,
        heads=[1, 2, 2, 2, 2, 6, 4],
        deps=["compound", "nsubj", "ROOT", "dobj", "prep", "compound", "pobj"],
    )
    examples = [spacy.training.Example(nlp.make_doc(doc.text), doc)]
    nlp.initialize(lambda: examples)
    for _ in range(40):
        nlp.update(examples, drop=0.0)
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(  # type: ignore[attr-defined]
        [
            {"label": "GPE", "pattern": "Leeds"},
            {"label": "FAC", "pattern": "Tower Bridge"},
            {"label": "NORP", "pattern": "French"},
            {"label": "PERSON", "pattern": "Ann Lee"},
            {"label": "DATE", "pattern": "Monday"},
        ]
    )
    assert "dobj" in parser.labels  # type: ignore[attr-defined]
    folder = tmp_path_factory.mktemp("models") / "en_other"
    nlp.to_disk(folder)
    return str(folder)


def test_another_pipeline_is_mapped_to_our_labels(other: str) -> None:
    text = "Ann Lee saw Leeds from Tower Bridge"
    analysis = analyse(text, model=other)
    check_offsets(text, analysis)
    assert [(text[n.start : n.end], n.label) for n in analysis.names] == [
        ("Ann Lee", "person"),
        ("Leeds", "place"),
        ("Tower Bridge", "place"),
    ]
    assert [(t.dep, analysis.tokens[t.head].text) for t in analysis.tokens] == [
        ("compound", "Lee"),
        ("nsubj", "saw"),
        ("root", "saw"),
        ("obj", "saw"),
        ("case", "Bridge"),
        ("compound", "Bridge"),
        ("obl", "saw"),
    ]
    assert analysis.model is not None
    assert (analysis.model.name, len(analysis.model.sha256)) == ("en_pipeline", 64)


def test_a_quotation_opened_without_a_space_is_no_part_of_the_word_before() -> None:
    told = [
        token.text for token in analyse('The baker said,"No one came." He said:“Never.”').tokens
    ]
    assert told[:6] == ["The", "baker", "said", ",", '"', "No"]
    assert told[-5:] == [":", "“", "Never", ".", "”"]


def test_sentence_starts_are_ours_whatever_the_pipeline(other: str) -> None:
    text = "Ann Lee saw £511m. Compared with Leeds, it is small."
    assert len(analyse(text, model=other).sentences) == 2


def test_a_copula_is_turned_to_universal_dependencies() -> None:
    # "The plan is bad and was rejected by ministers"
    tree = [
        Arc("det", 1, "DET"),
        Arc("nsubj", 2, "NOUN"),
        Arc("ROOT", 2, "AUX"),
        Arc("acomp", 2, "ADJ"),
        Arc("cc", 2, "CCONJ"),
        Arc("auxpass", 6, "AUX"),
        Arc("conj", 2, "VERB"),
        Arc("agent", 6, "ADP"),
        Arc("pobj", 7, "NOUN"),
    ]
    assert [(arc.dep, arc.head) for arc in to_universal(tree)] == [
        ("det", 1),
        ("nsubj", 3),
        ("cop", 3),
        ("root", 3),
        ("cc", 6),
        ("aux:pass", 6),
        ("conj", 3),
        ("case", 8),
        ("obl:agent", 6),
    ]


def test_label_sets_are_told_apart() -> None:
    assert is_clearnlp({"dobj", "nsubj"})
    assert not is_clearnlp({"obj", "nsubj"})
