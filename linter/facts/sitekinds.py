"""Kinds of places that exclude each other: rooms of a house, buildings by what they are for, kinds of ground.

General English, each kind with all the words that a newsroom may use for it; a word of two groups
("highway") goes with either. Kinds are set against each other within one sort only: a room lies in a
building, a building by a road.
"""

from __future__ import annotations

import functools

_ROOMS = (
    "bathroom|shower|shower room|toilet|toilets|lavatory|washroom|restroom|bathtub|bath",
    "kitchen|kitchenette",
    "bedroom|dormitory|nursery",
    "living room|lounge|sitting room|front room|drawing room|parlour|parlor|family room",
    "dining room|dining hall|canteen|cafeteria|refectory",
    "hallway|corridor|passageway|lobby|foyer|landing|stairwell|staircase|stairs|entrance hall",
    "attic|loft",
    "basement|cellar",
    "garage|carport",
    "shed|outhouse|outbuilding|barn|stable",
    "garden|yard|backyard|front yard|lawn|patio|courtyard|driveway|porch|doorstep|veranda",
    "balcony|terrace|roof terrace",
    "roof|rooftop",
    "office|study",
    "classroom|lecture hall|lecture theatre",
    "boardroom|meeting room|conference room|committee room",
    "break room|staff room|staffroom",
    "changing room|locker room|dressing room",
    "waiting room",
    "storeroom|store room|storage room|stockroom",
    "boiler room|engine room|plant room",
    "closet|cupboard|wardrobe",
    "lift|elevator",
    "cell",
)
_VENUES = (
    "school|primary school|high school|secondary school|schoolhouse|academy",
    "church|chapel|cathedral|minster|abbey|parish church",
    "mosque",
    "synagogue",
    "hotel|motel|inn|hostel|guesthouse|guest house|bed and breakfast|lodge",
    "hospital|clinic|infirmary|medical centre|medical center|health centre|health center|hospice",
    "nursing home|care home|retirement home|hospice",
    "town hall|city hall|guildhall|civic centre|civic center|council offices",
    "community centre|community center|community hall|village hall|church hall|parish hall|leisure centre|leisure center|sports centre|sports center|"
    "recreation centre|recreation center|sports hall|gymnasium|gym|sports complex|youth centre|youth club",
    "arena|stadium|ice rink|hockey arena|velodrome",
    "showground|showgrounds|fairground|fairgrounds|exhibition ground|racecourse|racetrack",
    "library",
    "museum|gallery|art gallery",
    "theatre|theater|playhouse|opera house|concert hall",
    "cinema|movie theater|movie theatre|multiplex",
    "university|college|campus|polytechnic",
    "crematorium",
    "cemetery|graveyard|churchyard|burial ground",
    "railway station|train station|metro station|subway station|tube station|rail station",
    "bus station|coach station|bus depot|bus terminal|bus stop|bus shelter",
    "police station|police headquarters",
    "fire station|fire house|firehouse",
    "airport|airfield|airstrip|aerodrome",
    "port|docks|dockyard|harbour|harbor|quay|marina|wharf|pier|jetty|shipyard",
    "prison|jail|penitentiary|detention centre|detention center",
    "courthouse|courtroom|tribunal",
    "barracks|army base|military base|army camp|garrison",
    "warehouse|depot",
    "factory|plant|works|workshop|mill",
    "mine|colliery|pit|quarry",
    "farm|farmhouse|ranch|smallholding",
    "bank",
    "post office",
    "restaurant|cafe|café|diner|takeaway|pizzeria|cafeteria|coffee shop|tea room|bistro|canteen",
    "pub|bar|tavern|inn|nightclub|night club|club|disco",
    "supermarket|grocery|grocery store|shop|store|corner shop|department store|convenience store",
    "shopping centre|shopping center|shopping mall|mall|retail park",
    "petrol station|gas station|filling station|service station|garage",
    "campsite|campground|caravan park|trailer park|holiday park",
    "car park|parking lot|parking garage|multi-storey car park",
    "home|house|bungalow|cottage|villa|mansion|townhouse|farmhouse|terraced house",
    "home|flat|apartment|studio|bedsit|penthouse|tower block|apartment block|apartment building",
    "embassy|consulate",
    "castle|palace|manor|stately home",
    "laboratory|lab",
    "beach|seafront|promenade",
)
_GROUND = (
    "street|road|roadway|lane|avenue|roadside",
    "highway|motorway|freeway|expressway|road|roadway|roadside|hard shoulder|dual carriageway",
    "alley|alleyway|back lane|lane|passage|passageway",
    "path|footpath|towpath|trail|track|bridleway|lane",
    "field|fields|paddock|meadow|pasture|farmland",
    "wood|woods|woodland|forest|copse|jungle",
    "river|stream|creek|brook|riverbank|river bank",
    "canal|canal bank|towpath",
    "lake|pond|reservoir|lagoon|loch|lough",
    "ditch|gully|ravine|gorge|culvert|storm drain",
    "mountainside|hillside|slope|mountain|hill",
    "desert",
    "swamp|marsh|bog|wetland",
    "well",
    "cliff|cliffs",
    "beach|seafront|shore|foreshore|dunes",
    "park|playground|square|plaza",
    "bridge|flyover|overpass|viaduct",
    "tunnel|underpass|subway",
    "orchard|vineyard|plantation",
    "landfill|rubbish dump|rubbish tip|scrapyard|junkyard",
)
_SORTS = {"room": _ROOMS, "venue": _VENUES, "ground": _GROUND}


SORTS = frozenset(_SORTS)


@functools.cache
def _table() -> dict[str, dict[str, frozenset[int]]]:
    return {
        sort: {
            word: frozenset(k for k, group in enumerate(groups) if word in group.split("|"))
            for words in groups
            for word in words.split("|")
        }
        for sort, groups in _SORTS.items()
    }


@functools.cache
def kind_words() -> tuple[str, ...]:
    """All words for kinds of places, the longest first."""
    words = {word for table in _table().values() for word in table}
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def sorts_of(word: str) -> tuple[str, ...]:
    """The sorts of place that a word is a kind of."""
    return tuple(sort for sort, table in _table().items() if word in table)


def other_kinds(sort: str, one: str, other: str) -> bool:
    """Whether two words of one sort are of two kinds that exclude each other."""
    table = _table()[sort]
    return not table[one] & table[other]


@functools.cache
def same_kind(sort: str, word: str) -> frozenset[str]:
    """All words that a thing of this kind may be called."""
    table = _table()[sort]
    return frozenset(other for other, groups in table.items() if groups & table[word])
