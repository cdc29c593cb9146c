"""From the readings of a story to its alignment."""

from __future__ import annotations

import itertools

from ..model.comparison import Alignment, Story
from .anchored import match_anchored
from .arithmetic import reckon
from .basis import match_bases
from .changes import match_changes
from .conflicts import PairTable, key, may_conflict, unlike
from .datings import SORTS, datings
from .deaths import match_causes, match_deathbeds
from .deeds import match_deeds
from .entries import read_entries
from .exchanges import match_exchanges
from .finishes import match_finishes
from .harms import match_harms
from .inclusions import match_inclusions
from .kinds import match_kinds
from .ladder import match_rungs
from .lasting import lasting_figures, match_lasting, of_two_places
from .lists import match_lists
from .lonelengths import match_lengths
from .loneslips import match_slips
from .lonespans import match_spans
from .margins import match_margins
from .namephrases import find_phrases
from .nones import match_nones
from .ordinals import match_ordinals
from .pairs import Pair, all_pairs, assign
from .places import find_places
from .posts import match_posts
from .quotes import match_quotes
from .ranks import by_scale, match_ranks
from .rarity import story_rarity
from .renamed import find_renamed
from .resolves import match_resolves
from .results import results
from .roleswaps import match_roleswaps
from .rows import comparison, disagreements
from .spellings import find_variants
from .summed import match_sums
from .table import table_rows
from .themes import match_themes
from .trends import match_trends
from .unitslips import match_units
from .yearbases import match_years


def align(story: Story) -> Alignment:
    """Put the figures of all readings side by side and judge what differs.

    Equal values are paired first, then compatible ones, then those of different value;
    each fact has one partner in each other article.
    """
    weight = story_rarity(story.readings)
    entries = {i: read_entries(reading, i) for i, reading in enumerate(story.readings)}
    every: list[Pair] = []
    chosen: list[Pair] = []
    for i, j in itertools.combinations(sorted(entries), 2):
        pairs = all_pairs(entries[i], entries[j], weight)
        every += pairs
        chosen += assign(pairs)
    table = PairTable(every)
    agreeing = [p for p in chosen if agrees(p)]
    lasting = lasting_figures(story)
    suspects = [
        p
        for p in every
        if p.a.sort not in (*SORTS, "score")
        and not by_scale(p)
        and not of_two_places(p, lasting)
        and (may_conflict(p) or unlike(p))
    ]
    partners = {(key(p.a), key(p.b)) for p in chosen}
    spellings = find_variants(story, weight)
    named = (
        *spellings,
        *find_phrases(story, weight, spellings),
        *find_places(story, weight, spellings),
    )
    compared = tuple(comparison(p) for p in chosen if p.fit >= p.agree_floor)
    flat = [entry for i in sorted(entries) for entry in entries[i]]
    disputed = (
        *disagreements(entries, agreeing, suspects, partners, table, story.copies),
        *datings(story, every),
        *results(story, every),
    )
    disputed += tuple(match_lists(story, every, disputed))
    disputed += tuple(match_units(story, every, disputed))
    disputed += tuple(match_slips(story, entries, every, disputed))
    disputed += tuple(match_lengths(story, entries, every, disputed))
    disputed += tuple(match_spans(story, every, disputed))
    disputed += tuple(match_lasting(lasting, every, disputed))
    changed, turned = match_changes(story, every, disputed)
    disputed += tuple(changed)
    disputed += tuple(match_anchored(story, entries, every, disputed))
    disputed += tuple(match_exchanges(story, entries, every, disputed, weight))
    deeds = match_deeds(story, weight)
    return Alignment(
        story=story,
        rows=table_rows(story, flat, every, chosen, disputed),
        comparisons=compared,
        disagreements=disputed,
        quotes=match_quotes(story),
        deeds=(
            *deeds,
            *match_roleswaps(story, weight, deeds),
            *match_nones(story, weight, deeds),
            *match_harms(story, weight),
            *match_causes(story),
            *match_resolves(story, weight),
            *match_themes(story, weight),
        ),
        posts=match_posts(story, weight, spellings),
        reckonings=(
            *(r for i, reading in enumerate(story.readings) for r in reckon(reading, i)),
            *match_bases(story, every),
            *match_years(story, every),
            *match_kinds(story, every),
            *match_sums(story, disputed),
            *match_inclusions(story, every),
            *turned,
        ),
        ranks=(
            *match_ranks(story, weight),
            *match_ordinals(story, weight),
            *match_rungs(story, weight),
            *match_finishes(story, weight),
        ),
        margins=match_margins(story, weight),
        trends=match_trends(story, weight),
        spellings=(
            *named,
            *find_renamed(story, weight, named),
            *match_deathbeds(story),
        ),
    )


def agrees(pair: Pair) -> bool:
    """One fact told alike; the same number of pounds and of euros is not."""
    told_alike = pair.relation != "different" and pair.fit >= pair.agree_floor
    return told_alike and not (pair.a.sort == "money" and pair.slots.unit == "differs")
