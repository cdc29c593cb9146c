"""Bodies of general knowledge: international organisations, agencies, media, large companies, parties, teams.

Only names that news uses without a word that tells what they are. Lower case, dots left out.
"""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split("|") if name.strip())


BODIES = _names(
    """un|eu|nato|who|imf|wto|oecd|opec|unicef|unesco|unhcr|iaea|wfp|ilo|ecb|asean|ecowas|african union|european union|
    european commission|european parliament|european central bank|world bank|red cross|red crescent|interpol|europol|
    world health organization|world health organisation|world trade organization|commonwealth|g7|g8|g20|brics|osce|icc|
    fifa|uefa|ioc|wada|fia|icc|afl|nrl|nfl|nba|nhl|mlb|ncaa|pga|atp|wta|rfu|ecb|bcci|
    white house|kremlin|pentagon|congress|senate|house of representatives|house of commons|house of lords|commons|lords|
    knesset|bundestag|bundesbank|duma|lok sabha|rajya sabha|dáil|dail|seanad|stortinget|riksdag|élysée|elysee|vatican|
    supreme court|high court|court of appeal|old bailey|treasury|home office|foreign office|cabinet office|
    ministry of defence|mod|hmrc|dwp|defra|ofsted|ofcom|ofgem|ofwat|nhs|nhs england|nhs scotland|nao|ifs|obr|cps|ons|
    met police|metropolitan police|scotland yard|mi5|mi6|gchq|met office|bank of england|federal reserve|fed|
    fbi|cia|nsa|nasa|fda|epa|fema|cdc|sec|fcc|ftc|faa|ntsb|irs|atf|dea|tsa|usda|noaa|nih|osha|doj|dhs|usgs|nhtsa|
    esa|isro|jaxa|csiro|asio|asic|accc|apra|rba|abs|ato|rcmp|csis|cbi|sebi|rbi|bjp|cpi|cpm|ndma|isi|
    irgc|hamas|hezbollah|fatah|plo|taliban|al-qaeda|al qaeda|al-qaida|al-shabaab|al-shabab|boko haram|isis|isil|islamic state|
    daesh|da'esh|peshmerga|us marines|eta|ira|sinn féin|sinn fein|dup|sdlp|fianna fáil|fianna fail|fine gael|farc|pkk|ypg|anc|eff|zanu-pf|m23|
    labour|labour party|conservative party|lib dems|liberal democrats|snp|plaid cymru|ukip|reform uk|brexit party|gop|
    republican party|democratic party|tea party|cdu|csu|spd|afd|fdp|greens|en marche|national front|national rally|
    five star movement|podemos|syriza|pasok|likud|fidesz|law and justice|akp|chp|bnp|
    bbc|itv|channel 4|sky|sky news|cnn|abc|abc news|cbs|cbs news|nbc|nbc news|msnbc|fox|fox news|pbs|npr|c-span|hbo|espn|
    mtv|cbc|ctv|rté|rte|sbs|zdf|ard|al jazeera|al-jazeera|reuters|thomson reuters|associated press|ap|afp|agence france-presse|
    press association|pa|upi|bloomberg|dpa|tass|interfax|itar-tass|ria novosti|xinhua|pti|kyodo|yonhap|aap|efe|ansa|
    new york times|washington post|wall street journal|usa today|los angeles times|chicago tribune|boston globe|financial times|
    guardian|daily telegraph|daily mail|daily mirror|daily express|evening standard|economist|new yorker|politico|axios|
    vox|buzzfeed|huffington post|time magazine|newsweek|forbes|le monde|le figaro|der spiegel|spiegel|die welt|bild|el país|
    el pais|la repubblica|corriere della sera|times of india|hindustan times|globe and mail|toronto star|irish times|
    the age|sydney morning herald|straits times|south china morning post|haaretz|dawn|private eye|
    amnesty|amnesty international|human rights watch|greenpeace|oxfam|save the children|unison|gmb|unite|rmt|aslef|tuc|
    aclu|naacp|nra|nspcc|rspca|rspb|rnli|wwf|peta|mencap|shelter|barnardo's|crisis|mind|which?|citizens advice|age uk|
    apple|google|microsoft|amazon|facebook|meta|twitter|alphabet|youtube|instagram|whatsapp|snapchat|tiktok|bytedance|
    linkedin|reddit|pinterest|flickr|myspace|spotify|netflix|hulu|disney|walt disney|pixar|marvel|warner bros|paramount|
    universal|sony|nintendo|sega|samsung|lg|huawei|xiaomi|lenovo|nokia|ericsson|motorola|blackberry|research in motion|htc|
    hp|hewlett-packard|dell|ibm|intel|amd|nvidia|qualcomm|arm|tsmc|oracle|sap|salesforce|adobe|cisco|broadcom|yahoo|
    ebay|paypal|uber|lyft|airbnb|deliveroo|ocado|alibaba|tencent|baidu|openai|anthropic|deepmind|palantir|spacex|blue origin|
    tesla|ford|gm|general motors|chrysler|fiat|toyota|honda|nissan|mazda|subaru|suzuki|hyundai|kia|bmw|mercedes|mercedes-benz|
    daimler|volkswagen|vw|audi|porsche|volvo|renault|peugeot|citroën|citroen|jaguar land rover|rolls-royce|ferrari|
    boeing|airbus|lockheed martin|raytheon|northrop grumman|bae|bae systems|thales|general electric|ge|siemens|bosch|
    philips|bombardier|embraer|cessna|caterpillar|john deere|honeywell|3m|dupont|dow|basf|bayer|monsanto|
    pfizer|moderna|astrazeneca|gsk|glaxosmithkline|novartis|roche|merck|sanofi|johnson & johnson|eli lilly|biontech|novavax|
    bp|shell|exxon|exxonmobil|chevron|total|totalenergies|gazprom|rosneft|lukoil|aramco|saudi aramco|petrobras|equinor|eni|
    glencore|rio tinto|bhp|vale|anglo american|arcelormittal|tata|tata steel|reliance|infosys|wipro|mahindra|adani|
    hsbc|barclays|lloyds|natwest|rbs|santander|citigroup|citi|citibank|jpmorgan|jp morgan|goldman sachs|morgan stanley|
    merrill lynch|lehman brothers|wells fargo|bank of america|ubs|credit suisse|deutsche bank|bnp paribas|
    société générale|ing|westpac|anz|commonwealth bank|nab|macquarie|visa|mastercard|american express|aviva|axa|allianz|
    prudential|aig|berkshire hathaway|blackrock|blackstone|kkr|softbank|vodafone|bt|ee|o2|t-mobile|at&t|verizon|sprint|comcast|
    telstra|optus|orange|telefónica|telefonica|tesco|sainsbury's|asda|morrisons|waitrose|john lewis|aldi|lidl|
    marks and spencer|marks & spencer|m&s|next|primark|boots|b&q|ikea|walmart|wal-mart|target|costco|kroger|home depot|
    best buy|sears|kmart|macy's|nordstrom|gap|h&m|zara|nike|adidas|puma|reebok|gucci|lvmh|chanel|prada|l'oréal|
    unilever|nestlé|nestle|procter & gamble|coca-cola|pepsi|pepsico|mcdonald's|burger king|starbucks|kfc|subway|domino's|
    kraft|heinz|kraft heinz|kellogg's|mars|cadbury|mondelez|danone|diageo|heineken|carlsberg|ab inbev|anheuser-busch|
    british airways|ryanair|easyjet|virgin|virgin atlantic|lufthansa|air france|klm|iberia|emirates|qantas|jetstar|
    delta|united|southwest|american airlines|jetblue|air canada|air india|fedex|ups|dhl|royal mail|maersk|p&o|stena|eurostar|
    network rail|amtrak|deutsche bahn|sncf|kpmg|pwc|pricewaterhousecoopers|deloitte|ernst & young|ey|mckinsey|accenture|
    capita|serco|g4s|carillion|bupa|marriott|hilton|hyatt|trump organization|gallup|yougov|ipsos|ipsos mori|pew|
    harvard|yale|princeton|stanford|mit|ucla|nyu|columbia university|caltech|cornell|lse|ucl|sorbonne|eton|
    arsenal|chelsea|everton|liverpool fc|tottenham|spurs|manchester united|man utd|manchester city|man city|aston villa|
    west ham|leeds united|newcastle united|celtic|rangers|hearts|hibs|hibernian|barcelona fc|real madrid|atlético madrid|
    juventus|ac milan|inter|inter milan|bayern|bayern munich|borussia dortmund|ajax|psg|paris saint-germain|psv|benfica|
    yankees|red sox|mets|dodgers|giants|cubs|white sox|astros|braves|phillies|nationals|orioles|angels|mariners|athletics|
    padres|rockies|diamondbacks|cardinals|brewers|twins|royals|indians|guardians|tigers|blue jays|rays|marlins|pirates|reds|
    lakers|celtics|knicks|bulls|warriors|heat|spurs|clippers|nets|76ers|sixers|bucks|pistons|pacers|cavaliers|raptors|
    hawks|hornets|magic|wizards|thunder|jazz|nuggets|timberwolves|trail blazers|suns|mavericks|grizzlies|pelicans|
    patriots|jets|bills|dolphins|steelers|ravens|bengals|browns|colts|titans|texans|jaguars|chiefs|broncos|raiders|chargers|
    cowboys|eagles|redskins|packers|vikings|lions|bears|saints|falcons|buccaneers|49ers|seahawks|
    canadiens|maple leafs|bruins|blackhawks|red wings|penguins|flyers|capitals|senators|canucks|oilers|flames|
    wallabies|all blacks|springboks|kangaroos|black caps|proteas|socceroos|matildas|lionesses|crusaders|brumbies|waratahs|
    ferrari|mclaren|red bull|team sky|scuderia"""
)
# Of those, the ones that are everyday words, places or surnames too and need a further clue.
COMMON_BODIES = _names(
    """who|commons|lords|congress|senate|treasury|fed|commonwealth|greens|sky|fox|pa|mind|shelter|crisis|unite|guardian|economist|
    dawn|forbes|apple|amazon|meta|marvel|universal|paramount|oracle|ford|mercedes|shell|total|vale|next|boots|target|gap|subway|
    mars|virgin|delta|united|southwest|orange|sprint|emirates|chelsea|everton|spurs|rangers|hearts|celtic|inter|giants|
    cubs|braves|nationals|angels|athletics|rockies|cardinals|twins|royals|indians|guardians|tigers|rays|marlins|pirates|reds|
    bulls|warriors|heat|nets|bucks|hawks|hornets|magic|wizards|thunder|jazz|nuggets|suns|mavericks|pelicans|patriots|
    jets|bills|dolphins|browns|titans|texans|chiefs|raiders|chargers|cowboys|eagles|vikings|lions|bears|saints|falcons|
    penguins|flyers|capitals|senators|flames|kangaroos|lionesses|crusaders|visa|sage|reliance|eton|cornell|hilton|
    philips|bosch|dell|disney|tata|barclays|morrisons|john lewis|kraft|heinz|cadbury|nestle|merck|siemens|philip|
    monsanto|chrysler|daimler|honda|suzuki|nissan|toyota|porsche|peugeot|renault|citi|ing|ge|sec|ups|ups|spiegel|vox|bild|
    pew|prada|gucci|chanel|zara|puma|ajax|labour|isi|ira|eta|total|icc|mod|ee|nab|pti|ap|ey|bt|who|time magazine|
    arm|dow|eff|fox news|ate|kia|bp|ata|yahoo|emirates|vatican|kremlin|pentagon"""
)
# What opens the name of a ship, a court case or an aircraft: neither a person nor a body.
VESSELS = frozenset(
    [
        "hms",
        "uss",
        "ins",
        "mv",
        "ss",
        "rms",
        "hmas",
        "hmcs",
        "hmnzs",
        "rrs",
        "rv",
        "sv",
        "my",
        "fv",
        "usns",
        "tss",
        "ps",
        "hmy",
    ]
)
