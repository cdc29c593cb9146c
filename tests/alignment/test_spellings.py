"""Names in two spellings, and names of several words in two wordings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.namephrases import find_phrases
from linter.alignment.rarity import story_rarity
from linter.alignment.spellings import find_variants
from linter.model.comparison import Story

Tell = Callable[..., Story]


def _spelt(told: Story) -> list[tuple[str, str]]:
    return [(v.a_form, v.b_form) for v in find_variants(told, story_rarity(told.readings))]


def _worded(told: Story) -> list[frozenset[str]]:
    found = find_phrases(told, story_rarity(told.readings))
    return [frozenset((v.a_form, v.b_form)) for v in found]


def test_turned_letters_beside_the_right_form(tell: Tell) -> None:
    right = "The club wants Mark Taveira. Taveira has seven offers."
    slip = "Mark Taveira has offers. Fans view Taviera as the best. Taveira is 28."
    assert _spelt(tell(right, right + " He is 28.", right + " He plays.", slip)) == [
        ("Taviera", "Taveira")
    ]


@pytest.mark.parametrize(
    ("a", "b", "forms"),
    [
        (
            "Packard Engines Corp. is buying a plant at Norrham.",
            "A plant at Norrham is bought by Packard Engines Co. for $2m.",
            {"Packard Engines Corp", "Packard Engines Co"},
        ),
        (
            "The plant is insured with the Marvane Savings Bank of Norrham.",
            "The plant is insured with the Marvane Harbour Bank of Norrham.",
            {"Marvane Savings Bank of Norrham", "Marvane Harbour Bank of Norrham"},
        ),
        (  # Another middle name.
            "The house is owned by Clara Louise Hendry, 27, a nurse.",
            "Clara Lorna Hendry has lived in Denby since May.",
            {"Clara Louise Hendry", "Clara Lorna Hendry"},
        ),
        (
            "The lamp was drawn by Jonny Marrable.",
            "Johnny Marrable, who designed it, spoke on Monday.",
            {"Jonny Marrable", "Johnny Marrable"},
        ),
    ],
)
def test_other_words_in_a_name(tell: Tell, a: str, b: str, forms: set[str]) -> None:
    assert _worded(tell(a, b)) == [frozenset(forms)]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Packard Engines Corp. is buying a plant.", "Packard Engines Corporation buys a plant."),
        ("Packard Engines Ltd. is buying a plant.", "Packard Engines Limited buys a plant."),
        ("Thomas Edward Hale was tried.", "Thomas Ed Hale was tried."),
        ("Gwendolyn Marrable drew it.", "The lamp was drawn by Gwen Marrable."),
        (
            "The Marvane Prize for Best Boat went to Norrham.",
            "Norrham won the Best Boat Marvane Prize.",
        ),
        (
            "Air Marshal Tom Reed Hale said so in Norrham.",
            "Air Marshall Tom Reed Hale said so in Norrham.",
        ),
        (
            "The Norrham Herald's Edwin Marlow saw it.",
            "It was seen by Edwin Marlow of the Norrham Herald.",
        ),
    ],
)
def test_the_same_name_written_otherwise(tell: Tell, a: str, b: str) -> None:
    assert _worded(tell(a, b)) == []


def test_a_firm_of_another_trade(tell: Tell) -> None:
    right = "The stadium was built by Marvane Construction. The city owed Marvane Construction $5m."
    odd = "The city owed $5m to Marvane Developments, which built the stadium."
    assert _worded(tell(right, right, right, odd)) == [
        frozenset(("Marvane Developments", "Marvane Construction"))
    ]
    assert _worded(tell(right, right, right, odd + " Marvane Construction is its arm.")) == []


def test_one_post_under_two_names(tell: Tell) -> None:
    a = "The chief inspector of the Harbour Bureau, Emma Hanlon, said that the engine was sound."
    b = "Emma Hannity, the Harbour Bureau's chief inspector, warned against guesses at the quay."
    assert _worded(tell(a, b)) == [frozenset(("Emma Hanlon", "Emma Hannity"))]
    assert _worded(tell(a, b.replace("chief inspector", "secretary"))) == []
    assert _worded(tell(a, b + " Emma Hanlon was not there.")) == []


def test_an_article_that_joins_both_words_makes_no_slip(tell: Tell) -> None:
    a = "The plant is insured with the Marvane Savings Bank of Norrham. {} was quick to pay."
    b = "The plant is insured with the Marvane Harbour Bank of Norrham."
    assert len(_worded(tell(a.format("The bank"), b))) == 1
    assert _worded(tell(a.format("The Savings Bank, once the Harbour Savings Bank,"), b)) == []


def test_two_spellings_of_a_language_are_one_name(tell: Tell) -> None:
    told = tell(
        "The Norrham Defence Ministry said that the base would be shut on Monday.",
        "The Norrham Defense Ministry said that the base would be shut on Monday.",
    )
    assert _worded(told) == []


@pytest.mark.parametrize(
    ("texts", "forms"),
    [
        (  # A place has no plural.
            (
                "The boat sank near Kolymbos on Monday, off the east coast, with 30 on board.",
                "The boat sank on Monday near Kolymbo, off the east coast, with 30 on board.",
            ),
            [("Kolymbo", "Kolymbos")],
        ),
        (
            (
                "A bomb went off in the village of Sarik on Monday, killing six people.",
                "Six people were killed on Monday by a bomb in the village of Sarrik.",
            ),
            [("Sarik", "Sarrik")],
        ),
        (  # The adjective of a place.
            (
                "The old San Norrava fort was shelled on Monday, six men said.",
                "A San Norravan fort was shelled on Monday, six men said.",
                "San Norrava shelled a fort on Monday.",
            ),
            [],
        ),
        (  # A given name as two newsrooms bring it over from Cyrillic.
            (
                "Timofei Dalmatov won the race at Denby on Monday. Timofei was first.",
                "Timofey Dalmatov won the race at Denby on Monday.",
                "The race at Denby was won by Timofei Dalmatov.",
            ),
            [],
        ),
        (  # The small article of a name is no part of the word beside it.
            (
                "The party leader, Hamed al-Dorra, spoke in Denby on Monday.",
                "In Denby on Monday the party leader Hamad Dorra spoke.",
                "Hamed al-Dorra spoke for an hour.",
            ),
            [("Hamad", "Hamed")],
        ),
        (  # A long word that opens its sentence, and is a name.
            (
                "Korvaspor won the cup at Denby on Monday. The fans of Korvaspor sang.",
                "The fans of Korvaspor sang in Denby. Kolvaspor won the cup there on Monday.",
                "The cup at Denby went to Korvaspor.",
            ),
            [("Kolvaspor", "Korvaspor")],
        ),
        (  # As the house style has it.
            (
                "The militants of al-Marun took the town of Deral on Monday, he said.",
                "The militants of Al-Marunh took the town of Deral on Monday, he said.",
                "Al-Marun took the town of Deral on Monday.",
            ),
            [],
        ),
        (  # A first name and a surname.
            (
                "Evan Hallor, a miner, said on Monday that the shaft at Denby was dry.",
                "The shaft at Denby was dry, said Tom Evans on Monday. Evans is a miner.",
                "The shaft was dry, said Tom Evans, a miner at Denby.",
            ),
            [],
        ),
        (  # A title.
            (
                "The raid was led by Sergeant Ann Hale on Monday in Denby.",
                "The raid in Denby on Monday was led by Sargeant Ann Hale.",
                "Sergeant Ann Hale led the raid in Denby on Monday.",
            ),
            [],
        ),
        (  # What he was called.
            (
                'Benedict Harrow, or "Benedick", was found dead in Denby. Benedict Harrow was 40.',
                "Benedict Harrow was found dead in Denby, police said.",
                "Benedict Harrow, 40, was found dead in Denby, police said.",
            ),
            [],
        ),
        (  # One slip beside the right form, in a story of two articles.
            (
                "Ada Thornbrook resigned on Monday. Thornbrook gave no reason, the council of Denby said.",
                "Few had heard of Thornbrook before. Thornbrok resigned on Monday, the council said.",
            ),
            [("Thornbrok", "Thornbrook")],
        ),
        (  # The same slip in the short name of somebody else.
            (
                "Ada Thorne resigned on Monday. Thorne gave no reason, the council of Denby said.",
                "Few had heard of Thorne before. Ned Thorn resigned on Monday, the council said.",
            ),
            [],
        ),
        (  # One given name in two spellings before one surname, in one article.
            (
                "Steven Marrable was freed on Monday. Steven Marrable is 40, and Steven is well.",
                "Steven Marrable was freed in Denby. Steven Marrable is a teacher.",
                "Steven Marrable, a teacher, was freed. The family of Stephen Marrable wept. Steven Marrable is well.",
            ),
            [("Stephen", "Steven")],
        ),
        (
            (
                "Three Denbyshiremen were held on Monday. Each Denbyshireman was searched.",
                "One Denbyshireman was held on Monday and searched.",
                "Two of the Denbyshiremen were freed, and one Denbyshireman was fined.",
            ),
            [],
        ),
        (  # House spellings, in a compound too.
            (
                "Fighters of al-Qaida-linked bands took Denby on Monday. Al-Qaida-linked men held it.",
                "Fighters of al-Qaeda-linked bands took Denby on Monday, he said.",
                "Al-Qaeda-linked men took Denby on Monday.",
            ),
            [],
        ),
        (  # Two acronyms of one body, each used by several newsrooms.
            (
                "The rebels of the ORNA took Denby on Monday.",
                "The rebels of the ORNA held Denby on Monday.",
                "Denby fell on Monday to the rebels of the ORNE.",
                "The ORNE rebels took Denby on Monday.",
                "The ORNA is in Denby.",
            ),
            [],
        ),
        (
            (
                "The firm sells oil from Persia on Monday, said the trader in Denby.",
                "The firm sells a Persic rug on Monday, said the trader in Denby.",
            ),
            [],
        ),
    ],
)
def test_slips_and_other_names(
    tell: Tell, texts: tuple[str, ...], forms: list[tuple[str, str]]
) -> None:
    assert _spelt(tell(*texts)) == forms


def test_another_word_for_the_trade(tell: Tell) -> None:
    told = tell(
        "An Orvik Airlines Flight 9 jet went down near Denby on Monday with 30 on board.",
        "The Orvik Airways jet went down near Denby on Monday, with 30 on board.",
        "A Orvik Airways jet with 30 people on board went down on Monday.",
    )
    assert _worded(told) == [frozenset(("Orvik Airlines", "Orvik Airways"))]


def test_first_and_last_name_turned_round(tell: Tell) -> None:
    told = tell(
        "Police named Kalle Ostrand, 26, as the driver of the van that crashed.",
        "The driver of the van that crashed, Kalle Ostrand, is 26.",
        "Police named the 26-year-old Ostrand Kalle as the driver of the van that crashed.",
    )
    assert _worded(told) == [frozenset(("Kalle Ostrand", "Ostrand Kalle"))]


def test_a_town_on_either_side_of_the_name_of_its_club(tell: Tell) -> None:
    told = tell(
        "The team of Dynamo Lisbon won the cup in Porto on Monday. It flew home to Lisbon.",
        "The team of Lisbon Dynamo won the cup in Porto on Monday and went back to Lisbon.",
    )
    assert _worded(told) == []


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Norrham Sailing Centre burned.", "The Norrham Sailing Center burned."),
        ("The Vilnan harbour of Norrham closed.", "The harbour of Norrham in Vilnus closed."),
        (
            "The gunman, Jalal al-Norhani, was held in Denby.",
            "The gunman, who was held in Denby, spoke in Norhane.",
        ),
        ("Abdel Karoun left Norrham on Monday.", "Abdul Karoun left Norrham on Monday."),
        ("The Norrham Labour Party won on Monday.", "The Norrham Labor Party won on Monday."),
    ],
)
def test_spellings_of_two_newsrooms(tell: Tell, a: str, b: str) -> None:
    assert _spelt(tell(a, b)) == []


def test_a_body_chooses_its_own_spelling(tell: Tell) -> None:
    a, b = "It is run by Marvane Advisers of Norrham.", "It is run by Marvane Advisors of Norrham."
    assert _spelt(tell(a, b)) == [("Advisers", "Advisors")]


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (  # Father and son, who have one syllable in common.
            "The president, Roh Tae-min, opened the bridge at Norrham on Monday.",
            "His father, Roh Tae-gyu, opened the bridge at Norrham.",
        ),
        (
            "The president, Roh Tae-min, opened the bridge at Norrham on Monday.",
            "The president, Roh Tae Min, opened the bridge at Norrham.",
        ),
        (
            "The Foreign Secratary of Norrava was beaten on Monday. Norrava votes in May.",
            "The Foreign Secretary of Norrava was beaten on Monday.",
        ),
        (  # Both are made of a third name.
            "He told the tale of two New Norrhams. New Norrham votes in May.",
            "Many New Norrhamers liked his tale. New Norrham is rich.",
        ),
        (
            "The band names Idris ibn Maroun as the driver of the stolen van.",
            "Edris Tassiri is named as the driver of the stolen van.",
        ),
    ],
)
def test_two_names_that_look_alike(tell: Tell, a: str, b: str) -> None:
    assert _spelt(tell(a, b, b)) == []


def test_the_article_of_an_arabic_name_is_no_part_of_the_word(tell: Tell) -> None:
    told = tell(
        "Reports that Al-Marnadi was killed in the raid on Norrham are false.",
        "The leader, Jabir al-Marandi, was not killed in the raid on Norrham. Al-Marandi spoke.",
        "Jabir Al-Marandi spoke on Monday.",
    )
    assert _spelt(told) == [("Marnadi", "Marandi")]


def test_a_slip_is_set_against_the_nearest_name(tell: Tell) -> None:
    told = tell(
        "The Norravian striker Ann Hale was banned for four months on Monday.",
        "The Norravaian striker Ann Hale was banned for four months.",
        "Norrava striker Ann Hale was banned on Monday. The Norravian club will appeal.",
    )
    assert len(_spelt(told)) <= 1


def test_the_mention_told_most_like_the_slip_is_shown(tell: Tell) -> None:
    told = tell(
        "Clara Marlow lives in Denby. The driver says Marlow never meant to sell the boat to Hale.",
        "The driver thinks that Marlo had no mind to sell the boat to Hale.",
        "Clara Marlow lives in Denby.",
    )
    (found,) = find_variants(told, story_rarity(told.readings))
    article, start, _ = found.b
    assert "never meant" in told.readings[article].article.prose[start:]
    assert [article for article, _, _ in found.b_articles] == [0, 0, 2]
