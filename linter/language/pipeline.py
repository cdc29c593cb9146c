"""Loading a spaCy pipeline and running it over a text whose sentences are already known.

spaCy is imported here and in component.py only, and only inside functions.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..model.analysis import Analysis, ModelInfo, Name, Sentence, Token
from .docs import doc_names, doc_tokens
from .errors import ModelError, ModelNotFoundError
from .labels import is_clearnlp
from .quickstart import import_spacy
from .sentences import Span, paragraph_spans, sentence_spans

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BUILTIN = "en_crosslint"
_MODELS = Path(__file__).parent / "models"
_SPACE = re.compile(r"\s|[\ud800-\udfff]")
# "£511m." must not lose its full stop to the abbreviation "m."
_FALSE_ABBREVIATIONS = ("m.", "k.", "b.", "bn.", "tn.")
_OPENED = re.compile(r"(?<=[a-z])[,:](?=[\"“])|(?<=[a-z][,:])[\"“](?=[A-Za-z])")
_BATCH = 64


@dataclass(frozen=True)
class Pipeline:
    """A loaded pipeline: ``universal`` tells whether its dependency labels are UD's."""

    nlp: Language
    info: ModelInfo
    universal: bool


@functools.cache
def load(name: str) -> Pipeline:
    """The pipeline ``name``, loaded once a process: the built-in one, or an installed one.

    Raises ModelNotFoundError where it is not installed, ModelError where it cannot be used.
    """
    if "numpy" not in sys.modules:
        # Our products are small: threads gain nothing, and several workers would fight.
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    spacy = import_spacy()

    try:
        # The embedded one has spaCy's own tokenizer, which is there already.
        nlp: Language = (
            spacy.load(_MODELS / name, exclude=["tokenizer"])
            if name == BUILTIN
            else spacy.load(name)
        )
    except OSError as error:
        if "[E050]" in str(error):
            raise ModelNotFoundError(name) from error
        raise ModelError(f"the pipeline {name!r} cannot be read: {_first_line(error)}") from error
    except (ValueError, KeyError, TypeError, ImportError) as error:
        raise ModelError(f"the pipeline {name!r} does not load: {_first_line(error)}") from error
    if nlp.lang != "en":
        raise ModelError(f"the pipeline {name!r} is for {nlp.lang!r}; crosslint reads English")
    _mend_tokenizer(nlp)
    _multiply_with_numpy(nlp)
    labels = nlp.get_pipe("parser").labels if "parser" in nlp.pipe_names else ()  # type: ignore[attr-defined]
    return Pipeline(nlp=nlp, info=_info(nlp, name), universal=not is_clearnlp(labels))


@functools.cache
def builtin_info() -> ModelInfo:
    """Name, version and hash of the built-in pipeline, without importing spaCy."""
    folder = _MODELS / BUILTIN
    meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
    return ModelInfo(name=BUILTIN, version=meta["version"], sha256=_hash(folder))


def analyse_with(pipeline: Pipeline, text: str, *, batch_size: int = _BATCH) -> Analysis:
    """The Analysis of ``text``: paragraphs and sentences by rule, the rest by ``pipeline``.

    Every paragraph is a Doc of its own, without space tokens, as in the training data.
    Paragraphs of two texts never share a batch, so the result depends on the text alone.
    """
    paragraphs = paragraph_spans(text)
    clean = _SPACE.sub(_blank, text)
    pieces = [
        [_tokenize(pipeline.nlp, clean, span) for span in sentence_spans(text, *paragraph)]
        for paragraph in paragraphs
    ]
    docs = [_doc(pipeline.nlp, clean, piece) for piece in pieces]
    tokens: list[Token] = []
    sentences: list[Sentence] = []
    names: list[Name] = []
    read = pipeline.nlp.pipe(docs, batch_size=batch_size)
    for number, (doc, piece) in enumerate(zip(read, pieces, strict=True)):
        first = len(tokens)
        spans = [span for sentence in piece for span in sentence]
        owners = [len(sentences) + place for place, sentence in enumerate(piece) for _ in sentence]
        tokens += doc_tokens(
            doc, text, spans=spans, owners=owners, first=first, universal=pipeline.universal
        )
        for sentence in piece:
            sentences.append(
                Sentence(sentence[0][0], sentence[-1][1], first, first + len(sentence), number)
            )
            first += len(sentence)
        names += doc_names(doc, spans)
    return Analysis(
        tokens=tuple(tokens),
        sentences=tuple(sentences),
        paragraphs=tuple(paragraphs),
        names=tuple(names),
        model=pipeline.info,
    )


def _tokenize(nlp: Language, clean: str, span: Span) -> list[Span]:
    """The places of the tokens of one sentence; its ends are always ends of tokens."""
    start, end = span
    table = nlp.tokenizer(clean[start:end]).to_array(["IDX", "LENGTH", "IS_SPACE"]).tolist()
    return [(start + at, start + at + length) for at, length, space in table if not space]


def _doc(nlp: Language, clean: str, piece: Sequence[Sequence[Span]]) -> Doc:
    from spacy.tokens import Doc

    spans = [span for sentence in piece for span in sentence]
    following = [start for start, _ in spans[1:]]
    return Doc(
        nlp.vocab,
        words=[clean[start:end] for start, end in spans],
        spaces=[*(end < after for (_, end), after in zip(spans, following, strict=False)), False],
        sent_starts=[place == 0 for sentence in piece for place in range(len(sentence))],
    )


def _blank(match: re.Match[str]) -> str:
    """A plain space for any space; U+FFFD for half a surrogate pair, which has no UTF-8."""
    return " " if match.group().isspace() else "\ufffd"


def _mend_tokenizer(nlp: Language) -> None:
    tokenizer: Any = nlp.tokenizer
    rules = getattr(tokenizer, "rules", None) or {}
    for key in _FALSE_ABBREVIATIONS:
        if key in rules:
            tokenizer.add_special_case(key, [{"ORTH": key[:-1]}, {"ORTH": "."}])
    # 'said,"No one': without the space spaCy makes one token of the three.
    found = tokenizer.infix_finditer
    tokenizer.infix_finditer = lambda text: sorted(
        (*found(text), *_OPENED.finditer(text)), key=lambda match: match.span()
    )


def _multiply_with_numpy(nlp: Language) -> None:
    """Let numpy multiply the matrices: up to three times as fast as the library thinc brings."""
    from thinc.api import NumpyOps

    ops = NumpyOps(use_blis=False)
    models = (pipe.model for _, pipe in nlp.pipeline if hasattr(pipe, "model"))
    for model in models:
        for node in getattr(model, "walk", tuple)():
            if type(node.ops) is NumpyOps:
                node.ops = ops


def _info(nlp: Language, name: str) -> ModelInfo:
    if name == BUILTIN:
        return builtin_info()
    return ModelInfo(
        name=f"{nlp.meta['lang']}_{nlp.meta['name']}",
        version=str(nlp.meta.get("version", "")),
        sha256=_hash(Path(nlp.path)) if nlp.path else "",
    )


def _hash(folder: Path) -> str:
    """One sha256 over names and bytes of all files of a pipeline's folder, in order of name."""
    total = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        relative = path.relative_to(folder).as_posix()
        if "__pycache__" in relative:
            continue
        total.update(f"{relative}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return total.hexdigest()


def _first_line(error: BaseException) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
