"""From an article and its Analysis to the facts it holds."""

from __future__ import annotations

from ..model.analysis import Analysis
from ..model.article import Article
from ..model.fact import Context, Fact, Reading, ReadSentence, Word
from .context import describe
from .designations import read_designations
from .figures import read_figures
from .names import read_names
from .statements import read_statements
from .voices import read_voices, speaker_at

_CONTENT = frozenset(("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", ""))


def extract(article: Article, analysis: Analysis) -> Reading:
    """Read every fact of ``article`` from its prose.

    ``analysis`` is that of ``article.prose``. The facts come in order of place; of
    two at one place the longer comes first.
    """
    prose = article.prose
    figures = read_figures(prose, published=article.date, country=article.country)
    names = read_names(prose, analysis)
    voices = read_voices(prose, analysis, names)
    statements = read_statements(prose, analysis, names, voices)
    mentions = sorted(
        (*figures, *names, *voices, *statements), key=lambda m: (m.start, -m.end, m.kind)
    )
    contexts = describe(mentions, prose, analysis)
    told = list(zip(mentions, contexts, strict=True))
    for mention in read_designations(prose, figures, analysis):
        speaker, voice = speaker_at(voices, mention.start, mention.end)
        told.append((mention, Context(speaker=speaker, voice=voice)))
    told.sort(key=lambda pair: (pair[0].start, -pair[0].end, pair[0].kind))
    owner = _sentence_index(analysis)
    facts = tuple(
        Fact(
            kind=mention.kind,
            start=mention.start,
            end=mention.end,
            text=article.text[mention.start : mention.end],
            value=mention.value,
            sentence=owner(mention.start),
            context=context,
        )
        for mention, context in told
    )
    return Reading(article=article, sentences=_sentences(article, analysis), facts=facts)


def _sentences(article: Article, analysis: Analysis) -> tuple[ReadSentence, ...]:
    return tuple(
        ReadSentence(
            start=sentence.start,
            end=sentence.end,
            paragraph=sentence.paragraph,
            words=tuple(
                Word(token.start, token.end, token.lemma, token.pos)
                for token in analysis.tokens[sentence.first : sentence.last]
                if token.pos in _CONTENT and token.text[:1].isalnum()
            ),
            headline=bool(article.headline and sentence.start < article.headline[1]),
        )
        for sentence in analysis.sentences
    )


def _sentence_index(analysis: Analysis):  # type: ignore[no-untyped-def]
    import bisect

    starts = [sentence.start for sentence in analysis.sentences]
    return lambda offset: bisect.bisect_right(starts, offset) - 1
