"""What two articles tell of one thing in states that exclude each other, and look-alikes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from linter.alignment.align import align
from linter.alignment.causes import match_suspicions
from linter.alignment.rarity import story_rarity
from linter.model.comparison import DeedPair, Story

Tell = Callable[..., Story]

# Each pair tells one thing in two ways.
FIRING = [
    (
        "Norrham Council met on Tuesday. Members put off a decision on the plan for a skate park at Elder Green until the autumn. Parents had brought banners.",
        "The skate park at Elder Green got the go-ahead from Norrham Council on Tuesday. Work is due to start in spring, the mayor said.",
    ),
    (
        "The Halden tunnel stays closed to lorries after the fire. Repairs will take a month.",
        "The Halden tunnel has reopened to lorries after the fire. Drivers queued on Monday.",
    ),
    (
        "Marta Ilves said she would stay on as chair of the Kesker Bank. Shareholders meet in June.",
        "Marta Ilves has resigned as chair of the Kesker Bank. Shareholders meet in June.",
    ),
    (
        "The farmers' union has dropped its legal challenge to the reservoir. It said talks had gone well.",
        "The farmers' union is pressing on with its legal challenge to the reservoir, its lawyer said.",
    ),
    (
        "The warranty covers the battery for eight years, the company said. The car costs 31,000 euros.",
        "The battery is excluded from the warranty. The car costs 31,000 euros.",
    ),
    (
        "The prosecutor has filed an appeal against the acquittal of the surgeon. The trial took nine weeks.",
        "The prosecutor has not decided whether to appeal against the acquittal of the surgeon.",
    ),
    (
        "The port authority is looking at a congestion charge for cruise ships. A report is due in May.",
        "The port authority is to introduce a congestion charge for cruise ships in May.",
    ),
    (
        "The hospital trust paid the family a sum that was not disclosed, without any admission of liability. The boy died in 2029.",
        "The hospital trust admitted liability for the boy's death and paid the family a sum that was not disclosed.",
    ),
    (
        "A fire destroyed the paper mill at Orsk Ford on Sunday. There were no deaths, the fire chief said.",
        "Two workers died in a fire that destroyed the paper mill at Orsk Ford on Sunday.",
    ),
    (
        "The regulator lifted its ban on the weedkiller on Thursday. Growers had lobbied for years.",
        "The regulator on Thursday kept its ban on the weedkiller in place. Growers had lobbied for years.",
    ),
    (
        "The pilots' union accepted the pay offer of 4 percent. The vote was close.",
        "The pilots' union turned down the pay offer of 4 percent. The vote was close.",
    ),
    (
        "The visa of the chess champion was granted on Friday. He flies to Oslo next week.",
        "The chess champion was refused a visa on Friday. The tournament begins in Oslo next week.",
    ),
    (
        "A judge struck down the curfew for teenagers in Port Amsel on Wednesday.",
        "A judge upheld the curfew for teenagers in Port Amsel on Wednesday. The city had been sued by parents.",
    ),
    (
        "Deller Foods has moved its head office to Cork. About 90 people work there.",
        "Deller Foods may move its head office to Cork, its chief executive said. About 90 people work there.",
    ),
    (
        "The police used water cannon against the dockers on Sunday night. Eleven were arrested.",
        "No water cannon was used against the dockers on Sunday night, the police said. Eleven were arrested.",
    ),
    (
        "Goalkeeper Ivo Brandl has joined Vardal on loan from Estermo until June.",
        "Goalkeeper Ivo Brandl has joined Estermo on loan from Vardal until June.",
    ),
    (
        "The ceasefire in the Sarn valley is holding, observers said. Aid lorries arrived.",
        "The ceasefire in the Sarn valley has collapsed, observers said. Aid lorries turned back.",
    ),
    (
        "The striker passed a medical in Turin on Sunday and will wear number 9.",
        "The striker failed a medical in Turin on Sunday. His old club wants him back.",
    ),
    (
        "The bakers' strike was called off on Thursday evening. Bread will be on the shelves.",
        "The bakers' strike went ahead on Thursday evening. Shelves were bare.",
    ),
    (
        "The licensing board deferred its ruling on the nightclub in Farrier Street. Residents complain of noise.",
        "The licensing board granted the nightclub in Farrier Street its licence. Residents complain of noise.",
    ),
    (
        "Water from the well at Dunmore is safe to drink, the health officer said on Monday.",
        "Water from the well at Dunmore is not safe to drink, the health officer said on Monday.",
    ),
    (
        "Coach Dario Venn has quit Alborg Rovers after the defeat. The club thanked him.",
        "Coach Dario Venn will remain at Alborg Rovers despite the defeat. The club backed him.",
    ),
    (
        "The charity has withdrawn its complaint against the broadcaster.",
        "The charity said its complaint against the broadcaster stands.",
    ),
    (
        "Breakfast is included in the price of the night train, the operator said.",
        "The price of the night train does not include breakfast, the operator said.",
    ),
    (
        "Gorran County is weighing a tax on second homes. Estate agents are worried.",
        "Gorran County will levy a tax on second homes from April. Estate agents are worried.",
    ),
    (
        "Masks are mandatory in the care homes of the province from Monday.",
        "Masks are voluntary in the care homes of the province from Monday.",
    ),
    (
        "The bank settled with the regulator. It did not admit wrongdoing over the loans.",
        "The bank conceded wrongdoing over the loans when it settled with the regulator.",
    ),
    (
        "The avalanche above Vent killed a guide and a client on Saturday.",
        "Nobody was killed in the avalanche above Vent on Saturday, the mountain rescue said.",
    ),
    (
        "The library at Penn Cross has been spared and will stay open, the council said.",
        "The library at Penn Cross will close in April, the council said.",
    ),
    (
        "Shareholders backed the merger of the two breweries on Friday.",
        "Shareholders blocked the merger of the two breweries on Friday.",
    ),
    (
        "The university suspended the professor over the emails on Monday.",
        "The university reinstated the professor after the row over the emails on Monday.",
    ),
    (
        "The appeal court overturned the conviction of the ferry captain on Thursday.",
        "The appeal court confirmed the conviction of the ferry captain on Thursday.",
    ),
    (
        "The army has begun its withdrawal from the Leth garrison. Convoys left at dawn.",
        "The army plans to begin its withdrawal from the Leth garrison next month.",
    ),
    (
        "The signalman had been drinking, the report on the Corwen crash says.",
        "The signalman had not been drinking, the report on the Corwen crash says.",
    ),
    (
        "The city of Lund sold the stadium to Halmen FC for 1 crown.",
        "Halmen FC sold the stadium to the city of Lund for 1 crown.",
    ),
    (
        "The dam at Ostrava Reach held through the storm. Villagers went home.",
        "The dam at Ostrava Reach burst in the storm. Villagers lost their homes.",
    ),
    (
        "The vaccine trial met its main goal, Brontec said. Shares rose.",
        "The vaccine trial missed its main goal, Brontec said. Shares fell.",
    ),
    (
        "The parliament in Tarn voted to keep the monarchy on Wednesday.",
        "The parliament in Tarn voted to abolish the monarchy on Wednesday.",
    ),
    (
        "The Brannock lifeboat station has won a reprieve. Trustees decided on Monday to keep the station open for another five years.",
        "Brannock is to lose its lifeboat. Trustees voted on Monday to shut the station at the end of the year.",
    ),
    (
        "Judges found that the referee's report was genuine, and dismissed the club's complaint.",
        "The club's complaint against the referee was upheld by the judges on Tuesday.",
    ),
    (
        "Neither side admitted fault when the shipyard and the insurer settled in private.",
        "The shipyard accepted responsibility for the spill when it settled with the insurer.",
    ),
    (
        "The goalkeeper passed a drug test taken after the final, the league confirmed.",
        "The goalkeeper tested positive after the final, the league confirmed.",
    ),
    (
        "The abbey's stained glass survived the quake, its warden said.",
        "The abbey's stained glass was destroyed in the quake, its warden said.",
    ),
    (
        "Principal Ana Reyes has been suspended while inspectors look into the exam papers.",
        "Principal Ana Reyes remains in her post while inspectors look into the exam papers.",
    ),
    (
        "Organisers called off the lantern parade because of the wind.",
        "The lantern parade went ahead in spite of the wind.",
    ),
    (
        "The dairy will close its Norwell plant in June, with the loss of 80 jobs.",
        "The dairy said it was considering the closure of its Norwell plant.",
    ),
    (
        "The orchestra sued its conductor, Paul Reiss, for breach of contract.",
        "Paul Reiss has sued the orchestra for breach of contract.",
    ),
    (
        "No shots were fired during the arrest of the ranger, the police said.",
        "Police fired two shots during the arrest of the ranger.",
    ),
    (
        "The senate threw out the grazing bill by four votes.",
        "The grazing bill cleared the senate by four votes.",
    ),
    (
        "The union withdrew its threat of a strike at the cement works on Wednesday.",
        "The union stood by its threat of a strike at the cement works on Wednesday.",
    ),
]

# Each pair tells of two things, of two times, of a wish, or tells the same.
SILENT = [
    (
        "Norrham Council put off a decision on the skate park at Elder Green until the autumn.",
        "Norrham Council approved a car park at Elder Green on Tuesday. The skate park comes up in the autumn.",
    ),
    (
        "The swimmer's first sample was positive. The second was negative, her federation said.",
        "The swimmer's second sample was negative, her federation said.",
    ),
    (
        "The Halden tunnel was closed for two hours after the fire and reopened at noon.",
        "The Halden tunnel is open to lorries. Drivers queued on Monday.",
    ),
    (
        "The Halden tunnel is closed to lorries after the fire.",
        "The Sulden tunnel is open to lorries. Drivers were sent there after the fire in the Halden tunnel.",
    ),
    (
        "Marta Ilves would not stay on as chair of the Kesker Bank if shareholders voted against her, she said.",
        "Marta Ilves will stay on as chair of the Kesker Bank.",
    ),
    (
        "The union has dropped its legal challenge to the reservoir. It had vowed to press on in March.",
        "The union dropped its legal challenge to the reservoir.",
    ),
    (
        "Opponents said the council should have rejected the bypass. It approved it by one vote.",
        "The council approved the bypass by one vote.",
    ),
    (
        "Will the prosecutor appeal against the acquittal of the surgeon? Nobody knows.",
        "The prosecutor has filed an appeal against the acquittal of the nurse.",
    ),
    (
        "The port authority is considering a congestion charge for cruise ships.",
        "The port authority is to introduce shore power for cruise ships in May. A congestion charge is under study.",
    ),
    (
        "The mine was ordered to pump out its lower gallery. The inspector advised it to evacuate the night shift.",
        "The inspector advised the mine to evacuate the night shift, and ordered it to pump out the lower gallery.",
    ),
    (
        "The trust admitted liability for the boy's death. It denied liability for that of his sister.",
        "The trust denied liability for the death of the girl and admitted it for that of her brother.",
    ),
    (
        "Nobody died in the fire at the paper mill. Two workers died in a fire there in 2019.",
        "The fire at the paper mill killed nobody. In 2019 two workers had died there.",
    ),
    (
        "The orchestra will keep its home at the Granary Hall.",
        "The choir is leaving the Granary Hall after a row about rent. The orchestra stays.",
    ),
    (
        "Growers want the regulator to lift its ban on the weedkiller.",
        "The regulator kept its ban on the weedkiller in place.",
    ),
    (
        "Rescuers feared that the missing hikers were dead.",
        "The missing hikers have been found alive below Mount Serran.",
    ),
    (
        "His first application for a visa was refused in March. On Friday a visa was granted.",
        "The chess champion was granted a visa on Friday.",
    ),
    (
        "The museum refused to return the bronze bell in 2019.",
        "The museum will return the bronze bell to the monastery next week, it said on Friday.",
    ),
    (
        "The city's lawyers asked the judge to uphold the curfew.",
        "A judge struck down the curfew for teenagers in Port Amsel on Wednesday.",
    ),
    (
        "Police had water cannon ready against the dockers but did not use it.",
        "No water cannon was used against the dockers. Two were parked behind the town hall.",
    ),
    (
        "Kestrel Energy offered to buy the wind farm from the Tolle family, who said no.",
        "The Tolle family turned down an offer from Kestrel Energy for the wind farm.",
    ),
    (
        "Goalkeeper Ivo Brandl has joined Vardal on loan from Estermo.",
        "Vardal have borrowed goalkeeper Ivo Brandl from Estermo, and sent winger Jon Sallis the other way on loan.",
    ),
    (
        "Engineers will say on Monday whether the school's roof is safe.",
        "Engineers declared the school's roof unsafe on Monday.",
    ),
    (
        "If the ceasefire in the Sarn valley collapsed, aid would stop, observers said.",
        "The ceasefire in the Sarn valley is holding, observers said.",
    ),
    (
        "The bakers' strike planned for last Monday was called off. That on Thursday went ahead.",
        "The bakers' strike went ahead on Thursday evening.",
    ),
    (
        "Her lawyer said that the fine should be withdrawn. The board rejected that.",
        "The board did not withdraw the fine. Her lawyer called it unjust.",
    ),
    (
        "The first bid for the brewery was rejected in March. The second was accepted on Monday.",
        "The brewery accepted a bid on Monday.",
    ),
    (
        "The licensing board deferred its ruling on the nightclub in Farrier Street.",
        "The licensing board granted a licence to a wine bar in Farrier Street. It deferred its ruling on the nightclub.",
    ),
    (
        "The coastal railway was shut for a week after the landslide in 2020.",
        "The coastal railway remains open after the landslide.",
    ),
    (
        "Coach Dario Venn will remain at Alborg Rovers unless they lose again.",
        "If Alborg Rovers lose again, coach Dario Venn will quit.",
    ),
    (
        "The charity may withdraw its complaint against the broadcaster.",
        "The charity said its complaint against the broadcaster stands.",
    ),
    (
        "The rail unions have called a strike for the holiday weekend.",
        "The bus unions are considering a strike for the holiday weekend.",
    ),
    (
        "A tax on second homes is being weighed by Gorran County.",
        "Gorran County will levy a tax on car parks from April. A tax on second homes is being weighed.",
    ),
    (
        "Masks are mandatory in hospitals of the province.",
        "Masks are voluntary in the schools of the province.",
    ),
    (
        "The bank did not admit wrongdoing over the loans. Its former manager admitted wrongdoing in court.",
        "The former manager of the bank admitted wrongdoing in court.",
    ),
    (
        "The avalanche killed a guide. Nobody was killed in the village.",
        "Nobody in the village was killed by the avalanche, which killed a guide above it.",
    ),
    (
        "The library at Penn Cross will close in April. The one at Holm stays open.",
        "The library at Holm will stay open, the council said.",
    ),
    (
        "The opposition demanded that the export ban on rice be scrapped.",
        "The export ban on rice was extended by the government on Tuesday.",
    ),
    (
        "Shareholders of Hopley backed the merger. Those of Maltby will vote in June.",
        "Analysts expect that shareholders of Maltby will block the merger in June.",
    ),
    (
        "The university suspended the professor over the emails and reinstated her on Monday.",
        "The university reinstated the professor on Monday.",
    ),
    (
        "The gallery bought a portrait for 2 million crowns at the auction in Bern.",
        "A landscape failed to sell at the auction in Bern.",
    ),
    (
        "The ferry captain asked the appeal court to overturn his conviction.",
        "The appeal court confirmed the conviction of the ferry captain on Thursday.",
    ),
    (
        "A passenger claimed that the signalman had been drinking.",
        "The signalman had not been drinking, the report on the Corwen crash says.",
    ),
    (
        "Nurses at Saint Bride's accused the managers of bullying. The managers accused the nurses of lying.",
        "The managers of Saint Bride's accused nurses of lying.",
    ),
    (
        "The city of Lund sold the stadium to Halmen FC in 1998.",
        "The city of Lund bought the stadium back from Halmen FC on Monday.",
    ),
    (
        "Engineers feared that the dam at Ostrava Reach would burst.",
        "The dam at Ostrava Reach held through the storm.",
    ),
    (
        "Talks on the fishing quota broke down in May. They ended in agreement in Riga on Sunday.",
        "Talks on the fishing quota ended in agreement in Riga on Sunday.",
    ),
    (
        "The editor has not apologised for the headline. She apologised for the photograph.",
        "The editor apologised for the photograph.",
    ),
    (
        "The trial met its second goal, Brontec said. It missed its main goal.",
        "The vaccine trial missed its main goal, Brontec said.",
    ),
    (
        "A proposal to abolish the monarchy was defeated in Tarn.",
        "The parliament in Tarn voted to keep the monarchy on Wednesday.",
    ),
    (
        "Two seal pups were released into the sea. A third is still at the sanctuary.",
        "A seal pup is still at the sanctuary, its keepers said on Sunday.",
    ),
    (
        "Trustees decided to keep the Brannock station open. They will shut the station at Corrie.",
        "Trustees voted to shut the Corrie lifeboat station. Brannock keeps its boat.",
    ),
    (
        "Judges dismissed the club's complaint. A second complaint, by the players, was upheld.",
        "The players' complaint was upheld by the judges.",
    ),
    (
        "Orrin Rail has ordered twelve hybrid locomotives. It is looking at battery trains for branch lines.",
        "Orrin Rail is looking at battery trains, its engineer said.",
    ),
    (
        "Helmets are compulsory for racers. For other skiers they remain voluntary.",
        "Helmets are compulsory for racers in the canton.",
    ),
    (
        "The goalkeeper tested negative. A defender tested positive after the final.",
        "A defender tested positive after the final, the league confirmed.",
    ),
    (
        "Talks collapsed on Thursday and resumed on Friday, when the port and the dockers agreed on shifts.",
        "The dockers and the port agreed on shifts on Friday.",
    ),
    (
        "Principal Ana Reyes could be suspended, a governor said. She denies the claims.",
        "Principal Ana Reyes remains in her post.",
    ),
    (
        "Parents fear that the dairy will close its Norwell plant.",
        "The dairy will keep its Norwell plant open, its chairman said.",
    ),
    (
        "The senate threw out an amendment to the grazing bill.",
        "The grazing bill cleared the senate by four votes.",
    ),
    (
        "The union withdrew its threat of a strike at the cement works. The threat of a strike at the quarry remains.",
        "The union stood by its threat of a strike at the quarry.",
    ),
    (
        "The glass of the north window was destroyed. That of the south window survived.",
        "The abbey's south window survived the quake.",
    ),
    (
        "The parade was called off in 2029 because of the wind.",
        "The lantern parade went ahead in spite of the wind on Sunday.",
    ),
]


def _pairs(tell: Tell, *texts: str, published: tuple[str, ...] = ()) -> tuple[DeedPair, ...]:
    return align(tell(*texts, published=published)).deeds


@pytest.mark.parametrize(("one", "other"), FIRING)
def test_states_that_exclude_each_other(tell: Tell, one: str, other: str) -> None:
    assert _pairs(tell, one, other)


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_look_alikes(tell: Tell, one: str, other: str) -> None:
    assert _pairs(tell, one, other) == ()


def test_decided_since(tell: Tell) -> None:
    weighed = "The port authority is considering a congestion charge for cruise ships."
    decided = "The port authority decided to introduce a congestion charge for cruise ships."
    assert _pairs(tell, weighed, decided, published=("2031-03-04", "2031-03-25")) == ()


@pytest.mark.parametrize(
    ("known", "doubted", "pairs"),
    [
        (
            "The fire at the mill was caused by a faulty kiln thermostat.",
            "A faulty kiln thermostat is suspected, the fire chief said.",
            1,
        ),
        (
            "A faulty kiln thermostat is suspected. The fire was caused by a faulty kiln thermostat, a guard said.",
            "A faulty kiln thermostat is suspected, the fire chief said.",
            0,
        ),
        (
            "The fire at the mill was caused by arson.",
            "A faulty kiln thermostat is suspected, the fire chief said.",
            0,
        ),
    ],
)
def test_known_or_suspected(tell: Tell, known: str, doubted: str, pairs: int) -> None:
    story = tell(known, doubted)
    assert len(match_suspicions(story, story_rarity(story.readings))) == pairs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Marta Ilves was suspended from the Kesker Bank, the paper said.",
            "Of the Kesker Bank, Marta Ilves continued, “I have nothing more to say today.”",
        ),
        (
            "Marta Ilves started as head of the Kesker Bank in May.",
            "Marta Ilves is considered a safe head of the Kesker Bank.",
        ),
        (
            "The Kesker Bank failed to add branches in the spring.",
            "The Kesker Bank has stalled.",
        ),
    ],
)
def test_verbs_that_tell_no_state(tell: Tell, one: str, other: str) -> None:
    assert _pairs(tell, one, other) == ()
