"""Whether a word is a reporting verb here, and what stands before it."""

from __future__ import annotations

from collections.abc import Sequence

from . import cues
from . import function_words as fw
from . import speaker_nouns as sn
from .cue_forms import Form
from .frames import Item
from .noun_phrases import STOPS, NounPhrase, is_adverb, is_name

BE = frozenset("is are was were be been being am".split())
_LEADS = fw.AUXILIARIES | fw.NEGATIONS | frozenset(("ca", "wo", "sha"))
LEADS_TO = cues.BLOCKING | cues.PLANNED | frozenset("went go goes on used able".split())
_NO_SPEAKERS = frozenset("you anything something everything nothing that this there".split())
_PLURALS = frozenset("they we i you who people police staff management both".split())


def is_tagged_noun(items: Sequence[Item], index: int, tags: Sequence[str]) -> bool:
    """Whether a tagger's word that a form is no verb is to be believed: where it may be a noun."""
    return (
        tags[index] not in ("VERB", "AUX", "")
        and items[index].word in cues.NOUNLIKE
        and not any(item.kind == "quote" for item in items[max(0, index - 4) : index])
    )


def looks_like_noun(
    items: Sequence[Item],
    index: int,
    form: Form,
    before: Item | None,
    leads: frozenset[str] = frozenset(),
) -> bool:
    """Whether an untagged form is more likely a noun or an adjective here."""
    if form.shape in ("base", "present") and leads & BE:
        return True
    if before is not None and before.word in fw.DETERMINERS and before.kind == "word":
        return True
    word = items[index].word
    if before is not None and before.word in ("'s", "'", "of", "for", "in", "from"):
        return True
    if word not in cues.NOUNLIKE:
        return form.shape == "base" and not leads and not is_plural(before)
    follows = items[index + 1] if index + 1 < len(items) else None
    if follows is None or follows.word in (
        "of",
        "for",
        "from",
        "by",
        "in",
        "was",
        "were",
        "is",
        "are",
    ):
        return True
    if form.shape == "base" and not (before and before.word in _PLURALS):
        plural = is_plural(before) and before is not None and not is_name(before)
        return not (plural or follows.word == "that" or follows.kind == "quote")
    return False


def is_plural(item: Item | None) -> bool:
    """Whether a subject may be plural, as a verb without an ending wants it."""
    if item is None or item.kind == "quote":
        return False
    word = item.word
    return (
        word in _PLURALS
        or word in fw.OTHERS
        or (is_name(item) and item.label != "person")
        or word in (")", ",")
        or (word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")))
        or word in ("men", "women", "children", "media")
    )


def lead_of(items: Sequence[Item], index: int) -> tuple[int, frozenset[str]]:
    """The item before a verb and its auxiliaries and adverbs, and those words."""
    words: set[str] = set()
    place = index - 1
    while place >= 0 and items[place].kind == "word":
        word = items[place].word
        if (
            word in _LEADS
            or ("to" in words and word in LEADS_TO)
            or (word in cues.BLOCKING and not words)
        ):
            words.add(word)
        elif not is_adverb(word) or word in ("both", "all", "each"):
            break
        place -= 1
    return place, frozenset(words)


def low_of(items: Sequence[Item], index: int) -> int:
    """The first item of the stretch before ``index`` that no hard stop cuts."""
    return next(
        (
            k + 1
            for k in range(index - 1, -1, -1)
            if items[k].kind == "quote" or (items[k].word in STOPS and items[k].word not in "()[]")
        ),
        0,
    )


def may_report(items: Sequence[Item], phrase: NounPhrase, lemma: str) -> bool:
    """Whether a subject can report: no figure, not "you", and no thing that only shows."""
    head = items[phrase.head]
    if head.word[:1].isdigit() or head.word in _NO_SPEAKERS:
        return False
    if lemma not in cues.INFER:
        return True
    word = head.word
    return (
        is_name(head)
        or word in fw.SUBJECT_PRONOUNS
        or word in fw.OTHERS
        or word in sn.PERSON_NOUNS
        or word in sn.BARE_SPEAKERS
        or word in sn.DOCUMENTS
        or word in sn.BODIES
        or (word.endswith("s") and word[:-1] in sn.PERSON_NOUNS | sn.DOCUMENTS)
    )
