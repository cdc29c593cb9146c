"""Given names whose bearers are nearly always of one sex, for "he" and "she". Data alone.

From the most common names of the United States, British, Indian and Irish registries; names
in use for both (Robin, Alex, Kim, Sam, Jordan) are left out on purpose.
"""

from __future__ import annotations

MALE = frozenset(
    "james john robert michael william david richard joseph thomas charles christopher daniel "
    "matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy "
    "ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott "
    "brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron "
    "jose henry adam douglas nathan peter zachary kyle walter harold jeremy ethan carl keith roger "
    "gerald christian terry sean arthur austin noah lawrence jesse joe bryan billy bruce albert "
    "willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell louis philip bobby "
    "johnny bradley harry oliver liam graham ian neil nigel simon stuart colin trevor barry duncan "
    "gordon angus hamish alistair alasdair malcolm hugh geoffrey clive derek gareth rhys owen dylan "
    "declan ciaran eoin cormac padraig seamus conor brendan fergus niall rajesh sanjay vijay anil "
    "sunil amit rahul ravi suresh ramesh arjun vikram ashok narendra mohammed muhammad ahmed ali "
    "omar hassan hussein ibrahim yusuf mustafa tariq imran carlos luis jorge pedro miguel antonio "
    "francisco manuel diego javier fernando marco giovanni paolo luigi pierre jacques francois "
    "henri hans klaus jurgen wolfgang stefan lars bjorn sven ivan sergei vladimir dmitri boris "
    "mikhail nikolai alexei yuri bob bill jim tom tim dan mike steve dave rob matt nick tony greg "
    "ken ron don jeff fred ted ben max leo felix oscar martin edwin edgar ernest stanley norman "
    "grant trev trevor-john des desmond emyr huw ifan iwan geraint gethin ieuan ioan ruairi ruari "
    "eamon eamonn fintan oisin tadhg diarmuid donal lorcan darragh pratap faizan imran bilal usman "
    "farhan salman asif javed naveed kamal karim khalid mahmoud nasser rashid said-ali samir tarek "
    "yousef zaid wei-jie hiroshi kenji takeshi akira satoshi kaito stavros manolis yannis nikos "
    "dimitris kostas giorgos panos marek piotr pawel tomasz jan-erik jakub vaclav zoltan istvan "
    "gustavo rafael ricardo roberto sergio eduardo enrique alberto alfredo arturo rodel arnel "
    "felimon tobias marcus leonard-john craig dean darren gavin glen glenn guy ivor jeremiah joel "
    "jonah julian karl kieran kurt lance leon lewis luke malachy marvin maurice mitchell murray "
    "nathaniel ned nelson noel otis perry phil ralf ray reginald rex rodney rory ross rufus rupert "
    "seb sebastian shane sid spencer stewart ted terence theo theodore toby todd travis vernon "
    "victor vince wallace warren wilfred winston zach".split()
) | frozenset("bernard howard barack kwame kofi chinedu emeka oluwaseun thabo sipho".split())
FEMALE = frozenset(
    "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty "
    "sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie "
    "rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole "
    "anna samantha katherine catherine christine debra rachel carolyn janet maria olivia heather "
    "helen diane julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith "
    "andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann anne "
    "abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn "
    "beverly charlotte natalie theresa diana brittany doris kayla alexis lori marie louise jane "
    "lucy fiona alison gillian hazel heidi hilary jill joanna joanne kate kathryn kirsty leanne "
    "lorraine lynn lynne maureen moira morag nicola philippa rosemary sally sheila shona siobhan "
    "aoife niamh sinead ciara roisin orla grainne maeve una bridget eilidh mairi catriona priya "
    "anjali sunita lakshmi meera kavita deepa pooja neha anita indira sonia fatima aisha khadija "
    "zainab mariam leila yasmin nadia amina ingrid astrid helga ursula greta claire sophie camille "
    "chantal simone yvonne yvette giulia francesca chiara elena olga natalia svetlana tatiana irina "
    "katya anastasia carmen lucia pilar rosa ana isabel beatriz gabriela valentina trish sue liz "
    "beth meg peg nell molly polly daisy poppy edith ethel agnes ada ida eleanor eleanora harriet "
    "miriam naomi esther judi angelina scarlett gwyneth hillary oprah regina ngozi adaeze "
    "thandiwe nomvula jodie jody tracey tracy stacey wendy paula trudy sylvia sylvie bettina "
    "miriama rosalind rosamund jessie bronte leanne joy pam ngaire imelda corinne marguerite lata "
    "ananya edith tasha shanice kerry delia dora ella ellen erin esme eva evie faith felicity freya "
    "gemma georgia gina ginny grace gwen imogen iris isla ivy jacqui jasmine josephine juliet "
    "karin katie kayleigh kirsten kristen kristin lara leah lena lily lottie louisa lydia mabel "
    "maggie marcia margot marian marianne marina marta matilda maya mia millie minnie mona muriel "
    "nadine nina noelle nora norah nuala odette olive penelope penny petra phoebe phyllis prossy "
    "rachael ramona rita roberta rosie roxanne ruby sabrina samira sandy-ann saoirse selina serena "
    "shauna sheena sherry stella steph tamara tammy tara tessa tina toni-ann uma vanessa vera "
    "vicky violet vivian vivien winifred zara zoe".split()
)
