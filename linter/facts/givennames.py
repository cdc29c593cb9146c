"""Given names of many countries: one piece of evidence that a capitalised run is a person.

General knowledge, lower case. Names that are common words or places too stand in
``DOUBTFUL_GIVEN``: they count only with further evidence.
"""

from __future__ import annotations

GIVEN = frozenset(
    """
    aaron abby abdul abdullah abel abigail abraham adam adele adrian adriana agnes ahmad ahmed aidan aiden aileen aimee aisha alan
    alana alasdair alastair albert alberto alec alejandra alejandro aleksandr aleksander alessandra alessandro alex alexa alexander
    alexandra alexandre alexei alexia alexis alfred alfredo ali alice alicia alina alison alistair allan allen allison alma alonzo
    alvaro alvin alyssa amanda amelia amelie amina amir amit amitabh amy ana anand anas anastasia anatoly anders andre andrea andreas
    andrei andres andrew andrey andrzej andy angel angela angelica angelina angelo angie angus anil anita anja anjali ann anna
    annabel anne anneke annette annie ansel anthony antoine anton antonia antonio anwar archie ariana ariel arjun armando arnold
    arthur arturo arun aruna arvind asha ashish ashley ashok ashraf asif astrid audrey augustus aurelie ava avril ayesha aziz babar
    barack barbara barney barry basil beatrice beatriz becky belinda ben benedict benjamin bernadette bernard bernice bernie bert
    beryl beth bethany betsy betty beverley beverly bianca bill billy bjorn bob bobby bonnie boris brad bradley bram brandon brenda
    brendan brent brett brian bridget britney bronwyn bruce bruno bryan bryce bryn caitlin caleb callum calvin cameron camilla
    camille candice carina carl carla carlo carlos carly carmen carol carole caroline carolyn carrie casey caspar cassandra catherine
    cathy cecil cecilia cedric celeste celia celine cesar charlene charles charlie chelsea cheng cheryl chidi chinedu chiara chloe
    chris christian christiane christina christine christoph christophe christopher chuck chukwuma cian ciara cindy claire clara clare
    clarence claude claudia claudio clayton clement cliff clifford clinton clive clyde cody colette colin colleen connor conor
    conrad constance consuelo cora corey corinne cornelius cory courtney craig cristian cristiano cristina crystal curtis cynthia cyril
    dafydd daisy dale damian damien damon dan dana daniel daniela daniele danielle danny daphne darius darrell darren darryl daryl dave
    david davina dawit dawn dean deb debbie deborah debra declan deepa deepak deirdre delia demi denis denise dennis denzel derek
    dermot desmond dev devi devon diana diane dick didier diego dieter dilip dimitri dimitris dina dinesh dirk dmitri dmitry dolores
    dominic dominik dominique don donal donald donna donovan dora doreen doris dorothy doug dougal douglas duncan dustin dwayne dwight
    dylan eamon eamonn earl ebony ed eddie eden edgar edith edmund eduard eduardo edward edwin efua eileen elaine eleanor elena eleni
    eli elias elijah eliot elisa elisabeth elise eliza elizabeth ella elle ellen ellie elliot elliott elmer elsa elsie elspeth
    elton elvira elvis emeka emil emilia emilio emily emine emma emmanuel enda enrico enrique eric erica erich erik erika erin ernest
    ernesto ernst errol erwin esmeralda esperanza esteban estelle esther ethan ethel etienne eugene eugenia eunice eva evan evangeline
    evelyn everett ewan ezra fabian fabio fadi fahad faisal faith farah farhan farid fatima fatma fatou federico felicia felicity
    felipe felix femi ferdinand fergus fernanda fernando fidel fiona flora floyd folake frances francesca francesco francis
    francisco franco francois françois frank frankie franklin franz fraser fred freda freddie frederic frederick frederik freya
    friedrich fritz fumio gabriel gabriela gabriele gabriella gareth garfield garry gary gavin gavino gemma gene genevieve
    geoff geoffrey george georgina geraint gerald geraldine gerard gerardo gerhard german gerry ghislaine giacomo gianni gideon
    gil gilbert giles gillian gina ginger giorgio giovanni gisela giulia giuseppe gladys glen glenda glenn gloria godfrey
    gonzalo gopal gordon graeme graham grant greg gregor gregory greta gretchen griff guido guillaume guillermo gunther gus gustav
    gustavo guy gwen gwyneth gwyn habib hadi hadiza haider hajime hakan hakim hamid hamish hamza hana hank hanna hannah hannes hans
    harald haris harish harold harriet harrison harry haruki harvey hasan hashim hassan hazel heather hector heidi heike heinrich
    heinz helen helene helga helmut henri henrik henry herbert herman hermann hilary hilda hillary hiroshi holger hollie holly hong hope
    horace howard hubert hugh hugo humphrey hussain hussein hye ian ibrahim ida idris ifeoma ignacio igor iman imelda imogen
    imran ines ingeborg ingrid ioana iqbal ira irene irina iris irma irwin isaac isabel isabella isabelle isaiah ishaan ishmael
    isla ismail isobel ivan ivana ivar ivo ivy jabari jack jackie jacob jacqueline jacques jade jaime jake jakob jamal james jamie
    jan jana jane janet janette janice janine jared jarrod jasmin jasmine jason jasper javed javier jay jayne jean jeanette jeanne
    jeb jeff jefferson jeffrey jelena jemima jen jenna jennie jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie
    jesus jill jillian jim jimmy jin jing jo joachim joan joann joanna joanne joao joaquin jodi jodie jody joe joel johan johann
    johanna johannes john johnnie johnny jolene jon jonas jonathan jonathon joni jorge jose josé josef josefina joseph josephine josh
    joshua josiah joy joyce juan juana juanita jude judith judy jules julia julian juliana julianne julie julien juliet julio julius
    jun june jung junichi juno jurgen jürgen justin justine kai kamal kamala kamau kamil karel karen karim karin karina karl karla
    karolina kasim kasper kate katarina katarzyna kate katharina katherine kathleen kathryn kathy katie katrina katya kay kayla
    kazuo keanu keira keith kelechi kelly kelvin ken kendra kenji kenneth kenny kenta kerry kevin khadija khaled khalid khalil
    kieran kim kimberley kimberly kingsley kiran kirk kirsten kirsty kit klaus knut kofi koji konrad konstantin kris krishna kristen
    kristian kristin kristina kristine kumar kunal kurt kwabena kwame kyle kylie lachlan lakshmi lalit lamar lance lara larissa
    larry lars latoya laura lauren laurence laurent laurie lawrence leah leanne lee leela leif leila lena lenny leo leon leona
    leonard leonardo leonie leroy leslie lester leticia levi lewis lia liam lian libby liesbeth lila lilian liliana lillian lily
    lina linda lindsay lindsey ling linus lionel lisa liz liza lizzie lloyd logan lois lola loretta lorna lorraine lottie lou
    louis louisa louise luc luca lucas lucia luciano lucie lucinda lucy ludwig luigi luis luisa luke lukas luther lydia lynda lyndon
    lynette lynn lynne mabel maciej maddie madeleine madeline mae maeve magda magdalena maggie magnus mahesh mahmood mahmoud
    mai maisie makoto malcolm malik mandy manfred manish manjit manoj manuel manuela mara marc marcel marcela marcelo marcia marco
    marcos marcus margaret margarita margot maria mariah mariam marian mariana marianne marie marielle marilyn marina mario marion
    marisa marissa marjorie mark markus marlene marlon marta martha martin martina marty martyn marvin mary maryam masha mason massimo
    mateo mathew mathias mathieu mathilde matilda matt matteo matthew matthias matthieu maureen maurice mauricio mauro mavis max
    maximilian maxine maya mayumi megan mehdi mehmet mei melanie melinda melissa melvin mercedes meredith mervyn mia micah michael
    michaela micheal micheál michel michele michelle mick miguel mihai mika mike mikel mikhail miki mila milan mildred miles milena
    millicent millie milo milton min mina ming miranda mireille miriam miroslav misha mitch mitchell mo moeen mohamed mohammad mohammed
    mohamud mohan mohsin moira mollie molly mona monica monika monique morag morgan moritz morris moses mostafa muhammad muhammadu mukesh
    muriel murray musa mustafa myra myriam myrna nabil nadia nadim nadine najib nan nancy naomi narendra naresh nasir nasser
    natalia natalie natasha nathalie nathan nathaniel naveed navin ned neeraj neha neil nelson nestor neville ngozi niall niamh
    nicholas nick nicky nicola nicolas nicole nicoleta nigel nikhil nikita nikki nikola nikolai nikolaus nikos nils nina nisha nishant noah
    noel noelle nora norah noreen norma norman nuala nuno nuria obinna octavia odette olaf oleg olena olga oliver olivia olivier
    olu oluwaseun omar oona orla orlando orville oscar oskar osman otto owen pablo paddy padma padraig paige palak pam pamela
    paola paolo parminder pascal pat patel patience patricia patrice patrick patsy patty paul paula paulina pauline paulo pavel
    pawel payal pearl pedro peggy penelope penny per percy perry pete peter petra petros phil philip philippa philippe phillip phoebe phyllis
    pierre piers piotr pippa piyush polly poppy prabhu pradeep prakash pranav prasad praveen preeti priscilla priti priya priyanka
    qasim quentin quincy rabia rachael rachel rachid radhika rafael rafiq raghav rahul raj raja rajan rajesh rajiv rajnath ralf ralph
    ram ramesh ramón ramon ramona randall randy ranil ranjit raphael raquel rashid ravi ray raymond raúl raul reece reem reg regina
    reggie reginald reinhard rekha rémi remi rena rene renee reuben rex rhiannon rhoda rhonda rhys ricardo riccardo richard rick ricky
    rikki riley rita roald rob robbie robert roberta roberto robin robyn rocco rod roderick rodney rodrigo roger rohan rohit roland
    rolf roman ron ronald ronan ronnie rory rosa rosalind rosanna rosario roscoe rose roseanne rosemary rosie ross rowan roxanne roy
    ruairi ruari ruben ruby rudi rudolf rudolph rudy rupert russ russell ruth ryan ryszard sabine sabrina sachin sadia sadiq sadio
    said saeed sajid sakura salim sally salma salman salvatore sam samantha sameer samir samson samuel sana sandeep sandip sandra
    sandro sandy sanjay sanjeev sara sarah sasha satish satoshi saul savannah scott seamus séamus sean seán sebastian selena selina selma
    serena serge sergei sergey sergio seth shaheen shane shania shannon shanti sharon shashi shaun shauna shawn sheena sheila shelley
    shelly sherry shigeru shinzo shirin shirley shiv shona shweta sian sid siddharth sidney siegfried sienna sigrid silas silvia silvio simon
    simona simone sinead sinéad siobhan siobhán skye sofia solomon sonia sonja sophia sophie soren stacey stacy stan stanislav stanley
    stefan stefania stefano steffen stella steph stephan stephanie stephen steve steven stewart stuart subhash sue suki suleiman sumit suman
    sunil sunita suraj suresh susan susana susanna susannah susanne susie suzanne suzy sven svetlana sybil sylvester sylvia sylvie
    tabitha tadeusz taha takashi takeshi tamar tamara tami tammy tamsin tania tanya tara tariq tasha tatiana taylor ted teddy terence
    teresa terrance terrence terri terry tess tessa thabo thandi thea thelma theo theodora theodore theresa therese thierry thomas
    thompson thorsten tia tiffany tilda tim timothy tina tito tobias toby todd tom tomas tomasz tommaso tommy toni tony tonya toru tracey
    tracy travis trent trevor tricia trina trisha trish tristan trudy tunde tyler tyrone tyson uche ulrich ulrike umar uma una ursula
    usha usman valentin valentina valeria valerie valery van vanessa vasily vaughan venkat vera vernon veronica vicki vickie vicky victor
    vida vidya vijay vikas vikram viktor viktoria vilma vimal vince vincent vincenzo vinod viola violet virat virgil vishal vivek
    viviana vivian vivien vivienne vladimir volodymyr wade waheed walter wanda wang warren waseem wayne wei wendell wendy werner wes
    wesley whitney wilbur wilfred wilhelm willa willem william willie willy wilma wilson winifred winston wolfgang xander xavier xi
    yan yanis yannick yannis yasmin yasmine yasser yolanda yoko yoshihide yousef youssef yuki yuri yusuf yvette yvonne zac zach zachary
    zack zahra zain zainab zara zeinab zelda zoe zoë zoltan zofia zsuzsanna
    aarti abiola adaeze adebayo adwoa akash akiko akin akosua alemu aleksandra amara ananya aneesa ángel aoife aroha arlo ashwin aoibheann
    asad ayaan ayodele babatunde bashir bongani bronagh caoimhe chanda chiamaka chika dalia darragh dhruv dilma duc ekaterina emre eoin
    farooq ferenc fionn fatemeh ganesh gintaras gloriana gráinne grainne gyorgy hemi hone hana-lee huw ieuan indira inga ioan iolo ishan istvan
    itziar jagdish jaswinder javad jerzy jovan juma kaede kahu kareem kasia katalin kelsey kgosi kwasi laszlo lazaro leilani lerato lindiwe lorenzo
    lubna luca lwazi magnusson malaika mandla manu maui mbali meera mere miriama mihir moana mwangi naledi nana narayan nasreen ngaire niloufar
    nkechi nomsa odhran olamide oisín olumide omid orlaith osagie oyelaran parvez phuong piripi pita rangi rania rawiri reza roshan rukmini
    ruslan saoirse sefton seung shabnam shahid shreya sipho siya sizwe soo sunniva tadhg tahir tamati tane tendai thi thulani tiago tiriti titilayo tomos
    tsepo tshepo tuan ulises uzma vusi wambui wanjiru wiremu xiao xiu yaw yetunde yusra zanele zhang zinedine zodwa
    """.split()
)
# Given names that are common words, months, titles or places: worth something only in company.
DOUBTFUL_GIVEN = frozenset(
    """angel april august bill chad charity chase christian chuck clay cliff count crystal dale dan dawn dean
    drew duke earl faith frank georgia german ginger grace grant guy hazel heath holly hope iris ivy jack jade jasmine
    jay jesus jordan joy june kit lance lee mark mason may miles mo page pat pearl penny per perry pet pierce prince ray
    reg rich rob robin rod roman rose ruby rusty said savannah sandy skye sydney taylor victoria violet virginia wade ward
    will wang van xi kay max manuel milan florence sofia chelsea cheng min jun ming hong an don king lincoln phoenix summer
    autumn london paris austin dallas devon brooklyn madison jackson preston tyson chester orlando santiago salvador nan
    mere pita tane thi manu nana juno pearl kent regina rosario dev devi troy""".split()
)
