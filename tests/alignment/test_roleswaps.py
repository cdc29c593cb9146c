"""Who did it to whom, the other way round, whatever words tell it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.rarity import story_rarity
from linter.alignment.roleswaps import match_roleswaps
from linter.model.comparison import Story

Tell = Callable[..., Story]

SWAPPED = [
    (
        "The review of the fire at Tollman's mill was published on Tuesday. The foreman, Ivo Brandt, had warned the owner twice that the dryer was overheating. Nobody was injured.",
        "A report into the blaze at Tollman's mill came out on Tuesday. The owner, Greta Tollman, had cautioned her foreman on two occasions about the overheating dryer.",
    ),
    (
        "Pilot Samuel Oke and the controller spoke for four minutes. The controller told the pilot that the runway was flooded.",
        "The tapes run for four minutes. According to the transcript the pilot informed the controller that the runway was under water.",
    ),
    (
        "Rovik Dairy has been taken to court by Lindholm Farms over 200,000 litres of milk. The hearing is in May.",
        "Rovik Dairy is suing Lindholm Farms in a dispute about 200,000 litres of milk. The case comes up in May.",
    ),
    (
        "The treasurer, Paula Stant, persuaded the chairman, Neil Orde, to sign the lease.",
        "The chairman, Neil Orde, talked the treasurer into signing the lease, members heard. He resigned on Monday.",
    ),
    (
        "Marlow Bank will lend the orchestra its 1710 violin for the tour. The concert is on 3 May.",
        "The orchestra is lending the 1710 violin to Marlow Bank, which will show it in its lobby until the concert on 3 May.",
    ),
    (
        "The museum bought the altarpiece from the cathedral for 2.1 million euros.",
        "The cathedral has acquired the altarpiece from the museum for 2.1 million euros.",
    ),
    (
        "At the request of the mayor, the governor sent in the army on Sunday night.",
        "The governor had asked the mayor to call in the army on Sunday night.",
    ),
    (
        "A call from the nurse to the pharmacist at 9.40 pm brought the mistake to light, the hospital said.",
        "The mistake came to light when the pharmacist rang the nurse at 9.40 pm, the inquest was told.",
    ),
    (
        "Anna Feld beat Rosa Quint in three sets on Court 2 to reach the final.",
        "Rosa Quint reached the final after a three-set win over Anna Feld on Court 2.",
    ),
    (
        "The tanker rammed the ferry as it was leaving the harbour.",
        "The ferry hit the tanker on its way out of the harbour, the port said.",
    ),
    (
        "Norwich-born cook Ada Bell was dismissed by the hotel on 4 June after the inspection.",
        "Ada Bell walked out on the hotel on 4 June after the inspection, leaving it without a cook.",
    ),
    (
        "The exhibition was cancelled by the gallery on 2 May in spite of pleas from the artist, Noor Haddad.",
        "Noor Haddad, the artist, called off her exhibition at the gallery on 2 May. The gallery said it was sorry.",
    ),
    (
        "The bridge study was paid for by the Harbour Trust, which gave $4.2 million. Steelmaker Corvane lent two engineers.",
        "Steelmaker Corvane financed the bridge study with a grant of $4.2 million. The Harbour Trust had no part in it.",
    ),
    (
        "The board offered arbitration on 3 March, but the teachers turned it down.",
        "On 3 March the board rejected the teachers' offer of arbitration.",
    ),
    (
        "The farmer, Jens Aarup, leases the meadow from the parish for 900 euros a year.",
        "The parish rents the meadow from farmer Jens Aarup for 900 euros a year.",
    ),
    (
        "Goalkeeper Marek Sula was loaned by Dorn City to Westhaven until June.",
        "Goalkeeper Marek Sula goes on loan from Westhaven to Dorn City until June.",
    ),
    (
        "The bishop received a letter from the architect on 12 May complaining about the roof.",
        "On 12 May the bishop wrote to the architect to complain about the roof.",
    ),
    (
        "Ridgeway Ltd owed the quarry £48,000 when it closed, the liquidator said.",
        "The quarry owed Ridgeway Ltd £48,000 when it closed, according to the liquidator.",
    ),
    (
        "The engineer, Bo Strand, had asked the contractor to stop work for a day, and was refused.",
        "The contractor had wanted to stop work for a day. It was the engineer, Bo Strand, whom he asked, and who said no.",
    ),
    (
        "The lorry overtook the coach on the bend and struck a wall.",
        "The coach was passing the lorry on the bend when the lorry struck a wall.",
    ),
    (
        "The surgeon blamed the anaesthetist for the delay of 40 minutes.",
        "The anaesthetist put the delay of 40 minutes down to the surgeon.",
    ),
    (
        "The choir was taught the anthem by pupils from Lowgate School.",
        "Pupils from Lowgate School learned the anthem from the choir.",
    ),
    (
        "The report was leaked by the ministry, said the commission that wrote it.",
        "The commission leaked its report, the ministry said on Friday, and it would complain.",
    ),
    (
        "The coach carrying the choir was struck from behind by a milk tanker on the ring road at 7 am. Nobody was badly hurt.",
        "A coach carrying a choir ran into the back of a milk tanker on the ring road at about 7 am. Two singers had bruises.",
    ),
    (
        "The inquiry heard that the registrar, Dr Nikhil Bose, had asked the consultant, Dr Ellen Park, to come in at 2 am. She did not come.",
        "Dr Ellen Park asked the registrar to come in at 2 am, and he stayed at home, the inquiry was told.",
    ),
    (
        "The ferry was on its way from Lerwood to Skaill with 61 people on board when the engine failed.",
        "The engine failed as the ferry, with 61 people on board, was sailing from Skaill to Lerwood.",
    ),
    (
        "Verity Lowe was nominated for the post by the outgoing chair, Sam Tullis.",
        "Sam Tullis was put forward for the post by Verity Lowe.",
    ),
    (
        "Emil Strand, a bank clerk, was robbed by his cousin, Rolf Strand, in the car park.",
        "Rolf Strand, the victim, told the court that his cousin Emil had robbed him in the car park.",
    ),
    (
        "A complaint by Harrow Council against the water company was upheld by the ombudsman.",
        "The ombudsman upheld a complaint by the water company against Harrow Council.",
    ),
    (
        "Tamsin Rowe succeeded Guy Pell as head of the gardens in 2020.",
        "Guy Pell, who followed Tamsin Rowe as head of the gardens in 2020, has retired.",
    ),
    (
        "On the orders of the colonel, the sergeant fired two shots over the crowd.",
        "The sergeant had told the colonel to fire two shots over the crowd.",
    ),
]
ALIKE = [
    (
        "The foreman warned the owner that the dryer was overheating.",
        "The owner, who had been warned by the foreman about the dryer, did nothing.",
    ),
    (
        "The treasurer persuaded the chairman to sign the lease. The chairman later persuaded the treasurer to resign.",
        "The chairman persuaded the treasurer to resign on Monday.",
    ),
    ("The bank lends the orchestra a violin.", "The orchestra borrows a violin from the bank."),
    (
        "The museum bought the altarpiece from the cathedral for 2.1 million euros.",
        "The cathedral sold the altarpiece to the museum for 2.1 million euros.",
    ),
    (
        "The governor sent in the army at the mayor's request on Sunday night.",
        "The mayor asked the governor to send in the army on Sunday night.",
    ),
    (
        "The nurse rang the pharmacist at 9.40 pm. The pharmacist called back at 10 pm.",
        "At 10 pm the pharmacist phoned the nurse.",
    ),
    (
        "Kessel United lost 3-1 to Harrow Vale on Saturday. In October Kessel had beaten Harrow Vale 2-0.",
        "Harrow Vale beat Kessel United 3-1 on Saturday.",
    ),
    (
        "The skipper was pulled out of the water by his deckhand.",
        "The deckhand saved the skipper, whom he dragged out of the water.",
    ),
    (
        "The tanker and the ferry collided in the harbour.",
        "The ferry collided with the tanker in the harbour.",
    ),
    (
        "Kenji Mori will succeed Lars Holm as conductor.",
        "Lars Holm hands over to Kenji Mori as conductor in September.",
    ),
    (
        "Varland's delegates walked out of the water talks on Thursday.",
        "The delegation from Varland, led by Ewa Lis, left the water treaty talks on Thursday.",
    ),
    (
        "The board offered arbitration on 3 March, but the teachers turned it down.",
        "On 3 March the teachers rejected the board's offer of arbitration.",
    ),
    (
        "The bishop wrote to the architect on 12 May. The architect replied on 20 May.",
        "The architect wrote to the bishop on 20 May.",
    ),
    (
        "The unions talked to the employers on Monday.",
        "The employers talked to the unions on Monday about pay.",
    ),
    (
        "The coach passed the lorry on the hill; on the bend the lorry overtook the coach.",
        "The lorry overtook the coach on the bend.",
    ),
    (
        "Inspector Dina Roth handed the keys to the caretaker at 6 pm.",
        "The caretaker got the keys from Inspector Dina Roth at 6 pm and returned them to the inspector at 8 pm.",
    ),
    (
        "The tenants sued the landlord in May; the landlord sued the tenants in June.",
        "In June the landlord sued the tenants of Block C.",
    ),
    (
        "The deputy reported the headteacher to the authority in March.",
        "In March the authority received a report from the deputy about the headteacher.",
    ),
    (
        "The doctor called the ambulance, and the ambulance crew called the doctor back.",
        "The ambulance crew called the doctor at noon.",
    ),
    (
        "The company's chief executive, Una Bright, offered the union talks.",
        "The company offered the union talks on Friday.",
    ),
    (
        "The coach ran into the back of a milk tanker on the ring road at 7 am.",
        "A milk tanker was hit from behind by a coach on the ring road at about 7 am.",
    ),
    (
        "The ferry sails from Lerwood to Skaill in the morning and back from Skaill to Lerwood at night.",
        "The engine failed as the ferry sailed from Skaill to Lerwood.",
    ),
    (
        "Brightwell Energy offered the village a new hall and the parish meeting turned it down.",
        "The parish meeting rejected Brightwell Energy's offer of a new hall.",
    ),
    (
        "The trust's lawyers wrote to the villagers on 9 May; the villagers' lawyer answered on 11 May.",
        "A lawyer for the villagers wrote to the trust on 11 May.",
    ),
    (
        "Calder beat Morlais 1-0 in the first match, on 3 May.",
        "Morlais beat Calder 1-0 in the second match, on 10 May.",
    ),
]


@pytest.mark.parametrize(("one", "other"), SWAPPED)
def test_the_parties_change_places(tell: Tell, one: str, other: str) -> None:
    story = tell(one, other)
    assert [pair.kind for pair in match_roleswaps(story, story_rarity(story.readings))][:1] == [
        "roles"
    ]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_one_act_told_alike_or_two_acts(tell: Tell, one: str, other: str) -> None:
    story = tell(one, other)
    assert not match_roleswaps(story, story_rarity(story.readings))


def test_what_is_known_is_not_told_again(tell: Tell) -> None:
    story = tell(*SWAPPED[0])
    weight = story_rarity(story.readings)
    found = match_roleswaps(story, weight)
    assert found
    assert not match_roleswaps(story, weight, found)
