"""Places of one thing told otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.places import find_places
from linter.alignment.rarity import story_rarity
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _found(tell: Tell, *texts: str) -> list[frozenset[str]]:
    told = tell(*texts)
    return [frozenset((v.a_form, v.b_form)) for v in find_places(told, story_rarity(told.readings))]


@pytest.mark.parametrize(
    ("a", "b", "forms"),
    [
        (
            "He was shot in the 1200 block of East 14th Street.",
            "Police found him in the 1400 block of 14th Street.",
            {"1200 block of East 14th Street", "1400 block of 14th Street"},
        ),
        (
            "The depot stands on Tannery Road at Mill Lane.",
            "The depot is at Tannery Road and Quarry Lane.",
            {"Tannery Road at Mill Lane", "Tannery Road and Quarry Lane"},
        ),
        (
            "The flat on Marlowe Street burned down on Monday night, the fire service said.",
            "On Monday night a flat on Marlow Street burned down, the fire service said.",
            {"Marlowe Street", "Marlow Street"},
        ),
        (
            "The ship sank 30 nautical miles north of Norrham.",
            "It sank 30 nautical miles south of Norrham, the owner said.",
            {"30 nautical miles north of Norrham", "30 nautical miles south of Norrham"},
        ),
        (
            "The ferry was going from Lisbon to Porto.",
            "The ferry left Porto for Lisbon at noon.",
            {"Lisbon to Porto", "Porto for Lisbon"},
        ),
        (
            "Passengers of the ferry were taken to the hospital in Lisbon after the fire.",
            "After the fire passengers of the ferry were treated at the hospital in Porto.",
            {"Lisbon", "Porto"},
        ),
        (
            "The baron died in a prison cell in Lisbon on Monday.",
            "The baron died on Monday in a prison cell in Tarnmouth.",
            {"Lisbon", "Tarnmouth"},
        ),
        (
            "Cyclone Hela made landfall near Port Arran at 3 a.m. with winds of 140 kph.",
            "Hela came ashore at Dunmere before dawn on Tuesday, the bureau said.",
            {"Port Arran", "Dunmere"},
        ),
        (
            "Two climbers were flown to hospital in Bergen after an avalanche on Saturday.",
            "The two climbers caught by the avalanche were airlifted to Stord on Saturday.",
            {"Bergen", "Stord"},
        ),
        (
            "Twelve workers were treated at Marlow General Hospital for smoke inhalation.",
            "The 12 workers, who had breathed in smoke, were taken to Quenby General Hospital.",
            {"Marlow", "Quenby"},
        ),
        (
            "The engines are built at a factory in Marden Falls, Ohio, the company said.",
            "The company makes the engines at its plant in Marden Falls, Iowa.",
            {"Ohio", "Iowa"},
        ),
        (
            "Her sister found her dead in the bathroom of the flat on Sunday.",
            "She was found dead on Sunday in the kitchen of the flat by her sister.",
            {"in the bathroom", "in the kitchen"},
        ),
        (
            "The suspect was arrested at a motel in Tulsa on Friday.",
            "Police arrested the suspect on Friday at a bus station in Tulsa.",
            {"at a motel", "at a bus station"},
        ),
        (
            "The body was found in an alley behind the bakery by a jogger.",
            "A jogger found the body in a street behind the bakery.",
            {"in an alley", "in a street"},
        ),
        (
            "The car plunged into a canal and its driver drowned.",
            "The driver drowned when the car went into a lake.",
            {"into a canal", "into a lake"},
        ),
        (
            "The singer died at her home in Nice on Sunday.",
            "The singer died on Sunday in a hospital in Nice.",
            {"at her home", "in a hospital"},
        ),
        (
            "The northern port of Sundal was shelled overnight.",
            "Shells fell on the southern port of Sundal during the night.",
            {"northern port of Sundal", "southern port of Sundal"},
        ),
        (
            "Dunlow, in the south of Mali, has had no rain since May.",
            "No rain has fallen since May in Dunlow, in the country's north.",
            {"Dunlow, in the south of Mali", "Dunlow, in the country's north"},
        ),
        (
            "The fire began in the east wing of the palace.",
            "The west wing of the palace, where the fire broke out, was destroyed.",
            {"east wing", "west wing"},
        ),
        (
            "The shelter is at the leisure centre in Brackwell; 140 people slept there on Friday.",
            "About 140 people spent Friday night in the shelter at the Brackmoor leisure centre.",
            {"Brackwell", "Brackmoor"},
        ),
        (
            "Police named the dead man as Oskar Lind, of Alnwick.",
            "Mr Lind, who lived in Berwick with his wife, died at the scene, police said.",
            {"Alnwick", "Berwick"},
        ),
        (
            "In Oakhurst, where the roof of a gym came down, three people died.",
            "Three people were killed when the roof of a gym fell in at Elmstead.",
            {"Oakhurst", "Elmstead"},
        ),
        (
            "The fire started at a caravan park in Upper Wenlow on Monday night.",
            "Firefighters were called to the caravan park at Lower Wenlow on Monday night.",
            {"Upper Wenlow", "Lower Wenlow"},
        ),
        (
            "The flight was diverted to Shannon, where the passengers spent the night.",
            "The passengers spent the night in Keflavik after their flight was diverted.",
            {"Shannon", "Keflavik"},
        ),
        (
            "Divers found the body in the River Arle on Monday.",
            "On Monday divers pulled the body from the River Stour.",
            {"River Arle", "River Stour"},
        ),
        (
            "The crash happened on the west bank of the Arle, on the road to Tarn.",
            "The crash, on the road to Tarn, happened on the east bank of the river.",
            {"west bank", "east bank"},
        ),
        (
            "A shell hit the convoy on the road between Gao and Kidal.",
            "The convoy was hit by a shell on the road between Gao and Menaka.",
            {"Kidal", "Menaka"},
        ),
        (
            "Ana Reyes, 34, of Lorca, won the race in 31 minutes.",
            "The winner, Ana Reyes, 34, from Baza, finished in 31 minutes.",
            {"Lorca", "Baza"},
        ),
        (
            "The library in Hexley will close in March, the council said.",
            "The council voted to shut its library in Staunton in March.",
            {"Hexley", "Staunton"},
        ),
        (
            "The trial, at Ostend, is expected to last nine weeks.",
            "The trial at Brugge is to last nine weeks, a lawyer said.",
            {"Ostend", "Brugge"},
        ),
        (
            "Halden Foods, based in Norrham, will cut 90 jobs.",
            "Kendry-based Halden Foods is to cut 90 jobs.",
            {"Norrham", "Kendry"},
        ),
        (
            "Halden Foods, the Bristol company that bakes them, will cut 90 jobs.",
            "Halden, a Leeds company, is to cut 90 jobs.",
            {"Bristol", "Leeds"},
        ),
        (
            "Leeds brewer Tarn Ales will cut 90 jobs.",
            "Tarn Ales, a Hull-based brewer, is to cut 90 jobs.",
            {"Leeds", "Hull"},
        ),
        (
            "The survivor spoke from his bed at Kilorvan General Hospital on Monday.",
            "The survivor was flown to University Hospital Castlebrack on Monday.",
            {"Kilorvan", "University Hospital Castlebrack"},
        ),
        (
            "The operation took place in central Sudan on Monday, the army said.",
            "The army said that the operation on Monday took place in southern Sudan.",
            {"central Sudan", "southern Sudan"},
        ),
        (
            "The jet came down about 25 miles (40 km) north of Norrham on Monday.",
            "On Monday the jet came down 25 miles north of Norrham International Airport.",
            {
                "25 miles (40 km) north of Norrham",
                "25 miles north of Norrham International Airport",
            },
        ),
        (
            "The bag was found in Terminal 3 at Norrham airport on Monday.",
            "On Monday the bag was found at Norrham airport in Terminal Five.",
            {"Terminal 3", "Terminal Five"},
        ),
        (
            "The fire began in a fourth-floor flat in Norrham on Monday night.",
            "The fire began on Monday night in a flat on the 6th floor in Norrham.",
            {"fourth-floor", "6th floor"},
        ),
        (
            "The lorry left Interstate 70 near Norrham on Monday, spilling milk.",
            "Spilling milk, the lorry left Interstate 76 near Norrham on Monday.",
            {"Interstate 70", "Interstate 76"},
        ),
        (
            "The shooting occurred at a nightclub in the Riverside area on Monday.",
            "On Monday the shooting occurred at a nightclub in the Eastgate neighbourhood.",
            {"Riverside area", "Eastgate neighbourhood"},
        ),
        (
            "The talks resume in Vienna on Tuesday.",
            "On Tuesday the talks resume in The Hague.",
            {"Vienna", "Hague"},
        ),
        (
            "The boat sank on Monday 12 km off Denby with 30 people on board.",
            "The boat with 30 people on board sank 12 km off Port Harl on Monday.",
            {"12 km off Denby", "12 km off Port Harl"},
        ),
    ],
)
def test_told_otherwise(tell: Tell, a: str, b: str, forms: set[str]) -> None:
    assert _found(tell, a, b) == [frozenset(forms)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("It is in the 1200 block of Tannery Street.", "It is at 1234 Tannery Street."),
        ("Shops on 14th Street closed.", "Shops on 15th Street closed."),
        ("It sank 30 miles north of Norrham.", "It sank 30 miles north-east of Norrham."),
        ("It sank 30 miles north of Norrham.", "It sank 12 miles south of Norrham."),
        ("The firm opened a plant in Madrid.", "The firm opened a plant in Spain."),
        ("The baron died in a cell in Salonika.", "The baron died in a cell in Thessaloniki."),
        ("The choir won a contest in Lisbon.", "The choir won a contest in Tollgate Hall."),
        ("The firm opened a plant in Oz.", "The firm opened a plant in Australia."),
        (
            "The coach went from Lisbon to Porto.",
            "The coach went from Lisbon to Porto and back.",
        ),
        # Each of several places has its own.
        ("Voters in Hallam queued for an hour.", "In Denby voters queued round the block."),
        ("Floods closed roads in Kendry and Tarn.", "Roads in Elmstead were closed by floods."),
        ("Snow closed schools in Kendry.", "In Tarnmouth schools were closed by snow."),
        ("The quake was felt in Ancona.", "The quake was felt in Pesaro and Rimini."),
        # Two of a row.
        ("The first patient was treated in Turin.", "The second patient was treated in Genoa."),
        ("He won the cup in Turin in 2029.", "He won the cup in Genoa in 2031."),
        # Where somebody was born and lives.
        ("He was born in Leeds in 1980.", "He lives in York with his wife."),
        ("It sold in Springfield, Mo., on Monday.", "It sold in Springfield, Missouri."),
        # A list, and a number of something else.
        (
            "The bag was in Terminal 3.",
            "Bags were found in Terminals 3 and 5, in Terminal 5 first.",
        ),
        ("He left platform 3 minutes later.", "He left platform 5 minutes later."),
        ("They fell from the top floor of a hotel.", "They fell from the ninth floor of a hotel."),
        # A country in another.
        ("Tom Reed was born in Britain in 1980.", "Tom Reed was born in Scotland in 1980."),
        # A town and the state of the article's own other attack.
        (
            "A bomb went off in the market of Orvik, killing six people.",
            "Her niece was killed by the bomb in the market, he said. Another bomb went off in neighbouring Tarvo state.",
        ),
        # A quarter and a street that lies in it, a part of the land and a place there.
        ("The plant opened in Soho.", "The plant opened in Fleet Street."),
        ("No damage was reported in the Southeast.", "No damage was reported in Tarnside."),
        # The second of two places, the first with what it is.
        (
            "His brother's homes were searched in Orvik, a port 30 miles east of Denby, and in Tarnside.",
            "His former home in Kendry was searched on Monday.",
        ),
        # Both in one sentence.
        (
            "The mill has 58 workers, counting the 17 at the packing station in Port Orvik.",
            "The plan affects 58 workers: 41 at the Denvar shore base, and 17 at the Port Orvik packing station.",
        ),
        # Kinds of places that are one, or that the other article has too.
        ("He was shot in a bar on Friday.", "He was shot in a tavern on Friday."),
        (
            "The bomb went off outside a mosque, killing nine. Windows of a church were broken.",
            "Nine people died when a bomb exploded near a church.",
        ),
        ("He was found in a hotel room.", "He was found in a hotel."),
        ("The northern town of Sundal is poor.", "The town of Sundal, in the north-west, is poor."),
        # Two relations, two times.
        (
            "Ann Hale, of Norby, died when her car left the A38.",
            "Ms Hale, who was driving to Tarvo, died when her car left the A38.",
        ),
        (
            "The ship had sailed from Durban with a crew of 21.",
            "The ship with 21 crew was bound for Mombasa.",
        ),
        (
            "In 2019 a ferry sank off Cebu, killing 20.",
            "A ferry sank off Leyte on Monday with 20 dead.",
        ),
        # A place in a place, as another sentence tells.
        (
            "A gym burned down in Norrham. It stood in Tarnside, near Norrham.",
            "A gym burned down in Tarnside.",
        ),
        # A place's name in a paper's, in a club's, in who holds the place.
        (
            "The miners were freed on Monday, according to the Lisbon Post.",
            "The miners were freed on Monday, according to a Madrid Courier report.",
        ),
        (
            "The miners were flown to a hospital in the Lisbon-held town of Orvik.",
            "The miners were flown to a Madrid-controlled hospital in Orvik.",
        ),
        ("He played the final at Lisbon Rovers.", "He played the final at Madrid Wanderers."),
    ],
)
def test_no_conflict(tell: Tell, a: str, b: str) -> None:
    assert _found(tell, a, b) == []


def test_a_slip_in_the_name_is_no_other_place(tell: Tell) -> None:
    told = tell(
        "Six people died in a blast at a mill near Sarrik on Monday.",
        "On Monday six people died in a blast at a mill near Sarik.",
    )
    weight = story_rarity(told.readings)
    assert {v.kind for v in find_places(told, weight)} == {"spelling"}


def test_a_slip_in_the_name_of_a_building_is_no_other_place(tell: Tell) -> None:
    told = tell(
        "The striker was operated on at the Velbrun Infirmary on Monday.",
        "On Monday the striker was operated on at the Velburn Infirmary.",
    )
    assert {v.kind for v in find_places(told, story_rarity(told.readings))} <= {"spelling"}


def test_an_article_that_has_both_places_speaks_for_neither(tell: Tell) -> None:
    both = "He was shot in the 1200 block of Mill Street, she in the 1400 block of Mill Street."
    assert _found(tell, both, "She was shot in the 1400 block of Mill Street.") == []


def test_the_same_figures_outweigh_the_name_of_the_other_place(tell: Tell) -> None:
    told = (
        "The cyclone made landfall at Port Arran at 3.20 a.m. with gusts of 190 kph. Two people died in Dunmere.",
        "The cyclone struck the town of Dunmere at 3.20 a.m. with gusts of 190 kph.",
    )
    assert _found(tell, *told) == [frozenset(("Port Arran", "Dunmere"))]


def test_one_disagreement_of_three_articles_is_one_finding(tell: Tell) -> None:
    told = (
        "The missing hiker was found in a gorge near Tolosa.",
        "Searchers found the missing hiker in a gorge near Tolosa on Wednesday.",
        "The missing hiker was found in a gorge near Urrea.",
    )
    assert _found(tell, *told) == [frozenset(("Tolosa", "Urrea"))]


@pytest.mark.parametrize(
    ("a", "b", "told"),
    [
        (
            "Pirates took the boats to a guarded port in Orvik, where they hold 40 men. He knows Tarnside well.",
            "Pirates took the boats to a guarded port in Tarnside, where they hold 40 men.",
            True,
        ),
        (  # The part and the whole, which the article has as well.
            "The singer was found dead in his Lisbon flat on Monday by a friend. Orvikholm is quiet.",
            "The singer was found dead in his Orvikholm flat on Monday by a friend. Lisbon mourns.",
            False,
        ),
        (  # A list: both places beside each other.
            "The firm has a large new plant in Norrava and in Tarnside, where it makes boats.",
            "The firm has a large new plant in Tarnside and in Norrava, where it makes boats.",
            False,
        ),
    ],
)
def test_word_for_word_but_for_the_place(tell: Tell, a: str, b: str, *, told: bool) -> None:
    assert bool(_found(tell, a, b)) is told
