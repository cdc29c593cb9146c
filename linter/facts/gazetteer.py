"""Places of general knowledge: countries, their larger parts and cities.

Not a gazetteer to look things up in, only enough to know the commonest names of places
in the news for what they are. Lower case; a multi-word name is one entry between bars.
"""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()) for name in text.split("|") if name.strip())


COUNTRIES = _names(
    """afghanistan|albania|algeria|andorra|angola|argentina|armenia|australia|austria|azerbaijan|bahamas|bahrain|
    bangladesh|barbados|belarus|belgium|belize|benin|bhutan|bolivia|bosnia|bosnia and herzegovina|botswana|brazil|
    britain|great britain|brunei|bulgaria|burkina faso|burma|burundi|cambodia|cameroon|canada|cape verde|
    central african republic|chad|chile|china|colombia|comoros|congo|democratic republic of congo|
    democratic republic of the congo|dr congo|costa rica|croatia|cuba|cyprus|czech republic|czechia|denmark|djibouti|
    dominica|dominican republic|east timor|timor-leste|ecuador|egypt|el salvador|england|equatorial guinea|eritrea|estonia|
    eswatini|swaziland|ethiopia|fiji|finland|france|gabon|gambia|georgia|germany|ghana|greece|grenada|guatemala|guinea|
    guinea-bissau|guyana|haiti|honduras|hong kong|hungary|iceland|india|indonesia|iran|iraq|ireland|northern ireland|
    republic of ireland|israel|italy|ivory coast|jamaica|japan|jordan|kazakhstan|kenya|kiribati|kosovo|kuwait|kyrgyzstan|
    laos|latvia|lebanon|lesotho|liberia|libya|liechtenstein|lithuania|luxembourg|macau|macedonia|north macedonia|
    madagascar|malawi|malaysia|maldives|mali|malta|marshall islands|mauritania|mauritius|mexico|micronesia|moldova|monaco|
    mongolia|montenegro|morocco|mozambique|myanmar|namibia|nauru|nepal|netherlands|holland|new zealand|nicaragua|niger|
    nigeria|north korea|south korea|korea|norway|oman|pakistan|palau|palestine|panama|papua new guinea|paraguay|peru|
    philippines|poland|portugal|puerto rico|qatar|romania|russia|soviet union|rwanda|saint lucia|st lucia|samoa|san marino|
    saudi arabia|scotland|senegal|serbia|seychelles|sierra leone|singapore|slovakia|slovenia|solomon islands|somalia|
    somaliland|south africa|south sudan|spain|sri lanka|sudan|suriname|sweden|switzerland|syria|taiwan|tajikistan|tanzania|
    thailand|togo|tonga|trinidad|trinidad and tobago|tunisia|turkey|türkiye|turkmenistan|tuvalu|uganda|ukraine|
    united arab emirates|uae|united kingdom|uk|u.k.|united states|united states of america|us|u.s.|usa|u.s.a.|america|
    uruguay|uzbekistan|vanuatu|vatican|vatican city|venezuela|vietnam|wales|yemen|zambia|zimbabwe|greenland|gibraltar|
    guernsey|jersey|isle of man|bermuda|cayman islands|falkland islands|falklands|guam|tibet|kashmir|chechnya|crimea|
    kurdistan|catalonia|gaza|gaza strip|west bank|golan heights|yugoslavia|czechoslovakia|prussia|persia|oz"""
)
REGIONS = _names(
    """africa|asia|europe|north america|south america|latin america|central america|antarctica|oceania|middle east|
    far east|southeast asia|south-east asia|east asia|south asia|central asia|east africa|west africa|north africa|
    southern africa|sub-saharan africa|scandinavia|balkans|caucasus|caribbean|west indies|british isles|iberia|
    eastern europe|western europe|central europe|mediterranean|pacific|atlantic|arctic|baltic|sahara|sahel|horn of africa|
    persian gulf|red sea|black sea|north sea|caspian sea|indian ocean|pacific ocean|atlantic ocean|arctic ocean|
    mediterranean sea|south china sea|english channel|gulf of mexico|gulf of aden|gulf coast|suez canal|panama canal|
    strait of hormuz|bering sea|bay of bengal|arabian sea|dead sea|amazon|nile|danube|rhine|thames|mississippi river|
    ganges|mekong|euphrates|tigris|volga|himalayas|alps|andes|pyrenees|urals|rockies|rocky mountains|appalachia|midwest|
    new england|deep south|silicon valley|wall street|downing street|westminster|whitehall|holyrood|stormont|
    capitol hill|manhattan|brooklyn|queens|bronx|harlem|hollywood|broadway|mayfair|soho|brixton|hackney|tottenham|
    canary wharf|heathrow|gatwick|stansted|bay area|twin cities|great lakes|lake district|peak district|home counties|
    midlands|west midlands|east midlands|east anglia|west country|cotswolds|highlands|scottish highlands|hebrides|orkney|
    shetland|bavaria|saxony|prussia|tuscany|sicily|sardinia|lombardy|provence|normandy|brittany|corsica|andalusia|
    galicia|basque country|flanders|wallonia|transylvania|siberia|anatolia|punjab|sindh|balochistan|waziristan|bengal|
    west bengal|gujarat|rajasthan|maharashtra|kerala|tamil nadu|karnataka|andhra pradesh|telangana|uttar pradesh|
    madhya pradesh|bihar|jharkhand|odisha|orissa|assam|manipur|nagaland|haryana|himachal pradesh|uttarakhand|goa|
    chhattisgarh|jammu|ladakh|sikkim|tripura|meghalaya|mizoram|arunachal pradesh|
    khyber pakhtunkhwa|sumatra|java|borneo|bali|aceh|sulawesi|papua|luzon|mindanao|hokkaido|okinawa|fukushima|sichuan|
    xinjiang|guangdong|yunnan|hunan|hubei|zhejiang|jiangsu|fujian|henan|hebei|shandong|inner mongolia|
    new south wales|nsw|victoria|queensland|south australia|western australia|tasmania|northern territory|
    australian capital territory|outback|great barrier reef|north island|south island|waikato|otago|canterbury plains|
    ontario|quebec|british columbia|b.c.|bc|alberta|saskatchewan|manitoba|nova scotia|new brunswick|newfoundland|
    newfoundland and labrador|prince edward island|yukon|northwest territories|nunavut|
    alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|
    kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|
    nevada|new hampshire|new jersey|new mexico|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|
    rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state|west virginia|
    wisconsin|wyoming|washington dc|washington d.c.|d.c.|district of columbia|
    bedfordshire|berkshire|buckinghamshire|cambridgeshire|cheshire|cornwall|cumbria|derbyshire|devon|dorset|durham|
    county durham|east sussex|west sussex|sussex|essex|gloucestershire|hampshire|herefordshire|hertfordshire|
    isle of wight|kent|lancashire|leicestershire|lincolnshire|merseyside|norfolk|northamptonshire|northumberland|
    north yorkshire|south yorkshire|west yorkshire|yorkshire|nottinghamshire|oxfordshire|rutland|shropshire|somerset|
    staffordshire|suffolk|surrey|tyne and wear|teesside|tyneside|warwickshire|wiltshire|worcestershire|greater manchester|
    greater london|gwynedd|powys|dyfed|ceredigion|pembrokeshire|carmarthenshire|anglesey|glamorgan|gwent|monmouthshire|fife|
    lothian|aberdeenshire|ayrshire|lanarkshire|perthshire|caithness|county antrim|county down|county armagh|county tyrone|
    county fermanagh|county cork|county kerry|county galway|county mayo|county donegal|ulster|munster|leinster|connacht|
    darfur|biafra|transvaal|gauteng|kwazulu-natal|western cape|eastern cape|limpopo|katanga|kivu|north kivu|tigray|oromia|
    borno|lagos state|rift valley|zanzibar|helmand|kandahar province|anbar|nineveh|idlib|donbas|donetsk|luhansk"""
)
# Abbreviated states and provinces as agencies write them after a town.
STATE_SHORT = _names(
    """ala.|ariz.|ark.|calif.|colo.|conn.|del.|fla.|ga.|ill.|ind.|kan.|ky.|la.|md.|mass.|mich.|minn.|miss.|mo.|mont.|
    neb.|nev.|n.h.|n.j.|n.m.|n.y.|n.c.|n.d.|okla.|ore.|pa.|r.i.|s.c.|s.d.|tenn.|tex.|vt.|va.|wash.|w.va.|wis.|wyo.|
    ont.|que.|alta.|sask.|man.|n.s.|n.b.|b.c.|d.c.|p.e.i.|
    al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|
    pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy|dc|nsw|qld|vic|tas|bc"""
)
CITIES = _names(
    """london|birmingham|manchester|liverpool|leeds|sheffield|bristol|newcastle|newcastle upon tyne|nottingham|leicester|
    coventry|bradford|hull|stoke|stoke-on-trent|wolverhampton|plymouth|southampton|portsmouth|brighton|norwich|exeter|
    cambridge|oxford|york|bath|canterbury|winchester|salisbury|gloucester|worcester|peterborough|luton|milton keynes|
    northampton|swindon|reading|slough|watford|ipswich|colchester|southend|blackpool|bolton|preston|sunderland|
    middlesbrough|huddersfield|wakefield|doncaster|rotherham|barnsley|burnley|blackburn|oldham|rochdale|stockport|
    warrington|carlisle|lancaster|derby|lincoln|chester|shrewsbury|telford|hereford|cheltenham|bournemouth|poole|torquay|
    cardiff|swansea|newport|wrexham|bangor|edinburgh|glasgow|aberdeen|dundee|inverness|stirling|perth|belfast|
    londonderry|derry|dublin|cork|limerick|galway|waterford|paris|lyon|marseille|marseilles|nice|cannes|toulouse|
    bordeaux|lille|strasbourg|calais|nantes|berlin|munich|hamburg|frankfurt|cologne|stuttgart|düsseldorf|dusseldorf|
    leipzig|dresden|bonn|hanover|nuremberg|bremen|vienna|salzburg|zurich|geneva|bern|basel|lausanne|davos|rome|milan|
    naples|turin|venice|florence|bologna|genoa|palermo|madrid|barcelona|valencia|seville|bilbao|malaga|lisbon|porto|
    amsterdam|rotterdam|the hague|hague|utrecht|eindhoven|brussels|antwerp|ghent|bruges|copenhagen|aarhus|stockholm|
    gothenburg|malmö|malmo|uppsala|oslo|bergen|trondheim|helsinki|reykjavik|warsaw|krakow|gdansk|lodz|prague|brno|
    bratislava|budapest|bucharest|sofia|belgrade|zagreb|sarajevo|ljubljana|skopje|tirana|pristina|podgorica|athens|
    thessaloniki|istanbul|ankara|izmir|nicosia|kyiv|kiev|odessa|odesa|kharkiv|lviv|mariupol|minsk|moscow|st petersburg|
    saint petersburg|kazan|grozny|vladivostok|novosibirsk|tallinn|riga|vilnius|tbilisi|yerevan|baku|chisinau|
    jerusalem|tel aviv|haifa|ramallah|gaza city|hebron|bethlehem|nablus|beirut|tripoli|damascus|aleppo|homs|hama|raqqa|
    palmyra|amman|baghdad|mosul|basra|fallujah|kirkuk|tikrit|ramadi|erbil|irbil|najaf|karbala|tehran|isfahan|mashhad|
    riyadh|jeddah|mecca|medina|doha|dubai|abu dhabi|manama|kuwait city|muscat|sanaa|sana'a|aden|cairo|alexandria|
    port said|benghazi|tunis|algiers|rabat|casablanca|marrakesh|khartoum|addis ababa|nairobi|mombasa|kampala|kigali|
    dar es salaam|dodoma|mogadishu|hargeisa|asmara|juba|lagos|abuja|kano|ibadan|port harcourt|maiduguri|accra|kumasi|
    abidjan|dakar|bamako|freetown|monrovia|conakry|kinshasa|brazzaville|goma|luanda|lusaka|harare|bulawayo|lilongwe|
    maputo|windhoek|gaborone|johannesburg|pretoria|cape town|durban|soweto|port elizabeth|bloemfontein|antananarivo|
    new delhi|delhi|mumbai|bombay|kolkata|calcutta|chennai|madras|bangalore|bengaluru|hyderabad|ahmedabad|pune|jaipur|
    lucknow|kanpur|nagpur|patna|bhopal|indore|surat|kochi|thiruvananthapuram|srinagar|amritsar|varanasi|guwahati|chandigarh|
    karachi|lahore|islamabad|rawalpindi|peshawar|quetta|multan|faisalabad|kabul|kandahar|herat|kunduz|jalalabad|
    dhaka|chittagong|colombo|kandy|jaffna|kathmandu|thimphu|yangon|rangoon|mandalay|naypyidaw|bangkok|chiang mai|phuket|
    hanoi|ho chi minh city|saigon|da nang|phnom penh|siem reap|vientiane|kuala lumpur|penang|johor bahru|jakarta|
    surabaya|bandung|medan|banda aceh|denpasar|manila|cebu|davao|quezon city|beijing|shanghai|guangzhou|shenzhen|tianjin|
    chongqing|chengdu|wuhan|nanjing|hangzhou|xi'an|urumqi|lhasa|harbin|dalian|taipei|kaohsiung|tokyo|osaka|kyoto|nagoya|
    yokohama|sapporo|hiroshima|nagasaki|kobe|sendai|seoul|busan|incheon|pyongyang|ulaanbaatar|almaty|astana|tashkent|
    samarkand|bishkek|dushanbe|ashgabat|sydney|melbourne|brisbane|adelaide|canberra|hobart|darwin|gold coast|
    newcastle-nsw|wollongong|geelong|cairns|townsville|alice springs|ballarat|bendigo|auckland|wellington|christchurch|
    dunedin|hamilton|tauranga|rotorua|queenstown|suva|port moresby|honiara|apia|nuku'alofa|noumea|port vila|
    new york|new york city|los angeles|chicago|houston|phoenix|philadelphia|philly|san antonio|san diego|dallas|
    san jose|austin|jacksonville|fort worth|columbus|charlotte|san francisco|indianapolis|seattle|denver|boston|
    el paso|nashville|detroit|oklahoma city|portland|las vegas|memphis|louisville|baltimore|milwaukee|albuquerque|
    tucson|fresno|sacramento|kansas city|mesa|atlanta|omaha|colorado springs|raleigh|miami|long beach|virginia beach|
    oakland|minneapolis|tulsa|tampa|arlington|new orleans|wichita|cleveland|bakersfield|honolulu|anaheim|santa ana|
    riverside|corpus christi|lexington|stockton|st louis|st. louis|saint louis|st paul|st. paul|cincinnati|pittsburgh|greensboro|
    anchorage|newark|orlando|toledo|fort wayne|buffalo|chula vista|reno|baton rouge|richmond|boise|spokane|
    des moines|salt lake city|birmingham, alabama|montgomery|little rock|huntsville|mobile|knoxville|chattanooga|
    savannah|charleston|columbia|tallahassee|fort lauderdale|palm beach|key west|st petersburg, florida|hartford|
    new haven|providence|springfield|albany|rochester|syracuse|yonkers|trenton|camden|atlantic city|wilmington|dover|
    annapolis|harrisburg|scranton|allentown|akron|dayton|grand rapids|lansing|flint|ann arbor|madison|green bay|
    st cloud|duluth|fargo|sioux falls|bismarck|billings|helena|cheyenne|topeka|jefferson city|biloxi|jackson|
    gulfport|shreveport|santa fe|el cajon|pasadena|glendale|burbank|malibu|beverly hills|santa monica|santa barbara|
    berkeley|palo alto|cupertino|mountain view|eureka|carson city|olympia|tacoma|juneau|fairbanks|hilo|washington|
    toronto|montreal|montréal|vancouver|calgary|edmonton|ottawa|winnipeg|quebec city|halifax|saskatoon|regina|
    st john's|st. john's|fredericton|charlottetown|whitehorse|yellowknife|iqaluit|kelowna|mississauga|brampton|
    mexico city|guadalajara|monterrey|tijuana|ciudad juárez|ciudad juarez|acapulco|cancun|cancún|havana|kingston|
    port-au-prince|santo domingo|san juan|nassau|bridgetown|port of spain|guatemala city|san salvador|tegucigalpa|
    managua|panama city|bogotá|bogota|medellín|medellin|cali|cartagena|caracas|maracaibo|quito|guayaquil|lima|cusco|
    la paz|santa cruz|santiago|valparaíso|valparaiso|buenos aires|córdoba|cordoba|rosario|mendoza|montevideo|asunción|
    asuncion|são paulo|sao paulo|rio de janeiro|rio|brasília|brasilia|salvador|recife|fortaleza|manaus|
    belo horizonte|curitiba|porto alegre|georgetown|paramaribo|chernobyl|guantanamo|guantanamo bay|pearl harbor|
    silicon fen|aberystwyth|hornsea|dunkirk|ypres|gallipoli"""
)

# Places whose names are given names, surnames or words too: they need a cue of place.
AMBIGUOUS = _names(
    """georgia|jordan|chad|victoria|jersey|virginia|carolina|austin|dallas|charlotte|madison|jackson|lincoln|washington|
    hamilton|lancaster|wellington|darwin|columbia|montgomery|jefferson city|preston|chester|derby|bath|reading|nice|mobile|
    cork|perth|sofia|florence|regina|helena|paris|milan|israel|india|china|turkey|mali|nelson|sydney|brooklyn|
    salvador|santiago|rosario|trenton|camden|dover|kent|devon|york|essex|durham|berkeley|phoenix|buffalo|reno|
    mesa|flint|orlando|stockton|wilmington|richmond|arlington|houston|cleveland|denver|raleigh|bangor|houston|
    lima|cali|hull|slough|poole|stoke|oakland|newport|halifax|albany|surrey|montana|dakota|rio|queens|troy|
    amazon|baltic|atlantic|pacific|man.|del.|ill.|in|or|me|hi|ok|de|la|oz|oh|id|al|pa|ma|co|id|mo|ca|wash.|miss.|la.|ind.|kan.|ore.|mass.|ark.|wash|bc|mi|ms|md|pa|ne|
    kingston|carlisle|warwick|rutland|bolton|burnley|wakefield|winchester|salisbury|gloucester|worcester|canterbury|
    westminster|hollywood|wall street|broadway|downing street|whitehall|holyrood|capitol hill|stormont|guinea|niger|georgetown"""
)
PLACES = COUNTRIES | REGIONS | CITIES
# The same country under two names.
SAME_PLACE = {
    "us": "united states", "u.s.": "united states", "usa": "united states", "u.s.a.": "united states",
    "america": "united states", "uk": "united kingdom", "u.k.": "united kingdom", "uae": "united arab emirates",
}  # fmt: skip
