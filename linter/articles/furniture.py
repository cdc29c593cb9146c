"""What news pages print around an article, as patterns of whole lines.

Every pattern is matched against a whole line of at most LONGEST characters, so that no
sentence of a story is taken for furniture because of a word in it. The kinds were gathered
from the templates of news sites and wire services at large: sharing tools, counters,
captions and credits, legal and company notices, promotion, lists of other stories.
"""

from __future__ import annotations

import re

LONGEST = 320

# A line made of these words alone, one of SHARE_CORE among them, is a row of buttons.
SHARE_CORE = frozenset(
    "share tweet facebook twitter linkedin whatsapp pinterest reddit messenger telegram email e-mail print bookmark "
    "instagram youtube bluesky threads mastodon copy link comments".split()
)
SHARE_MORE = frozenset(
    "this article story page post on via with x by to the a an and or us our icon button save read later like follow "
    "more options close open new window opens in link comment leave view see post add your send friend text size listen "
    "gift bookmark get app feed rss now friends social media shares saved".split()
)

_IMAGE = r"(?:photo|photograph|picture|pic|image|illustration|graphic|map|chart|video|figure|gallery|slide|caption|pictured|cartoon)s?"
_AGENCY = r"(?:AP|AFP|PA|EPA|Reuters|Getty|Alamy|Shutterstock|iStock|Rex|Press Association|Associated Press)"
_NAME = r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,5}"

_LINES = (
    # counters and reading aids
    rf"(?:{_IMAGE} )?\d{{1,3}} ?(?:of|/) ?\d{{1,3}}",
    rf"{_IMAGE} \d{{1,3}} (?:of|/) \d{{1,3}}\b.*",
    r"page \d+(?: (?:of|/) \d+)?",
    r"\d[\d,.]*k? (?:comments?|shares?|views?|likes?|retweets?|replies|reactions?|votes?)",
    r"(?:comments?|shares?|views?|likes?)\W{0,3}\(?\d[\d,.]*k?\)?",
    r"(?:reading time\W{0,3})?\d{1,3}[ -]?min(?:ute)?s?(?: read)?|(?:estimated )?reading time\W.{0,30}",
    r"(?:listen|watch|play|view|hide|show|enlarge|toggle|expand|open|see)(?: (?:to|the|this|all|full|in))*"
    r" (?:caption|image|images|photos?|gallery|video|audio|slideshow|article|transcript|full ?screen|comments)\b.{0,40}",
    # captions and credits
    rf"{_IMAGE}(?: (?:credits?|courtesy|source|caption|by|copyright|via|provided by))*\s?[:©|].*",
    rf"{_IMAGE} (?:credits?|courtesy|source|copyright|caption)\b.*",
    rf"{_IMAGE} (?:by|via) {_NAME}(?: ?[/,|] ?{_NAME})*",
    rf".*\((?:{_IMAGE}|credit|{_AGENCY} {_IMAGE})(?: (?:by|credit|courtesy of))?\s?[:/ ][^()]{{1,80}}\)",
    rf".*(?:^|[\s/(|])(?:{_IMAGE}|credit)\s?[:©]\s?[^.:]{{1,60}}",
    rf".*[/|(]\s?{_AGENCY} (?:images?|photos?|wire|archive)\)?",
    r"file (?:photo|picture|image)\b.{0,80}",
    # who wrote, edited and sent it
    r"\(?(?:additional )?(?:reporting|writing|editing|compiled|written|edited|translated|graphics?|production)"
    r"(?: and (?:reporting|writing|editing))? by\b.*",
    r"source\s*:\s?[^.]{1,80}|via\s*:\s?[^.]{1,60}|SOURCE [A-Z][^.]{1,60}",
    r"(?:[#*-]\s?){1,5}(?:ends?|30|more)?\s?(?:[#*-]\s?){1,5}|ends",
    r"(?:tel|telephone|phone|fax|mobile|e-?mail|contacts?|(?:media|press) (?:contacts?|enquiries|inquiries|office))\s?:.*",
    r"(?:contact|e-?mail|reach|write to|call) (?:us\b.{0,120}|.{0,100}(?:\S@\S|\b\d[\d ()-]{7,}).*)",
    # law and company notices
    r"(?:copyright\b\s?(?:©|\(c\)|by |held|:|[12]\d{3}|.{0,40}[12]\d{3})|©|\(c\)).*|.*\ball rights reserved\b.*",
    r".*\bmay not be (?:published|reproduced|broadcast|rewritten|copied)\b.*",
    r"(?:registered (?:in|office|charity|company|number|address|no)|reg\.? ?(?:no|number|charity|office)|company (?:reg|no|number)"
    r"|charity (?:reg|no|number)|vat (?:reg|no|number)|incorporated in)\b.*",
    r"(?:terms (?:of use|of service|and conditions|& conditions)|privacy(?: policy| notice)?|cookies?(?: policy| settings| notice)?"
    r"|accessibility(?: statement)?|about us|contact us|site ?map|advertise(?: with us)?|help|legal|disclaimer|our sites?)"
    r" ?(?:[|·•,/-][\w &]{2,30})*",
    r"(?:the )?(?:content|contents|information|material|views|opinions?|comments)(?: (?:of|on|in|from|expressed))* "
    r"(?:this|our|the) (?:web ?)?(?:site|page|portal|article|blog)\b.*",
    r"(?:this|our) (?:web ?)?(?:site|page|portal|content)\b.{0,60}\b(?:intended|uses|for|requires|contains|is)\b.*",
    r"(?:we|this site|our site) use(?:s)? cookies\b.*|.*\b(?:accept|reject|manage) (?:all )?cookies\b.*",
    r"(?:the )?(?:views|opinions?) (?:and opinions )?expressed (?:here|in|by|are)\b.*",
    r"(?:please )?(?:enable|turn on) javascript\b.*",
    # corrections tell what the text no longer says; "first published" is a date line's matter
    r"(?:this (?:article|story|report|page|post|piece|version)) (?:was|has been|is) (?:first |originally |also |being )?"
    r"(?:amended|updated|corrected|edited|changed|published|republished|appeared|produced|sponsored|available|part of)\b.*",
    r"(?:this (?:article|story|report|post|piece)) (?:first |originally |also )?appear(?:s|ed)\b.*",
    r"an earlier version of (?:this|the) .*|(?:correction|clarification|editor['’]?s['’]? note)\s?:.*",
    # promotion
    r"(?:story |article |content )?continues? (?:below|after|reading)\b.{0,40}",
    r"(?:advertisement|advertisements|advertising|advertorial|sponsored(?: content| by .{1,40})?|promoted|ad|ads by .{1,30}"
    r"|remove ads|skip (?:to|ad)\b.{0,40}|back to (?:top|home)\b.{0,20}|loading\W*|menu|search|home|breaking news|exclusive"
    r"|premium|subscriber(?:s)? only|live updates?|developing(?: story)?|opinion|analysis|news)",
    r"(?:want|like|need|looking for|enjoy(?:ed|ing)?)\b.{0,60}\b(?:news|stories|articles|updates|this)\b.{0,60}"
    r"(?:\binbox\b|\be-?mail\b|\bnewsletters?\b|\balerts?\b|\bsign up\b|\bsubscri\w+|\bfollow\b|\bclick\b).{0,60}",
    r"(?:please |why not |don['’]t miss out\W* )?(?:sign up|subscribe|register|join|get|download|follow|like|enter|support|donate|become|receive|try)\b"
    r".{0,100}\b(?:newsletters?|inbox|e-?mails?|alerts|updates|apps?|subscri\w+|journalism|twitter|facebook|instagram|whatsapp|youtube"
    r"|podcasts?|rss|free trial|membership|a member|daily briefing|for free)\b.{0,80}",
    r"(?:already )?(?:log|sign) ?in\b.{0,60}|(?:already )?(?:a |have an? )(?:subscriber|account|member)\b.{0,60}",
    r"click (?:here|on|the|to|through|below)\b.{0,140}|tap (?:here|to)\b.{0,80}",
    r"(?:for|to (?:read|get|see|find out)) (?:more|all the latest|the latest|full coverage)\b.{0,80}\b(?:visit|click|go to|follow|see|read)\b.{0,80}",
    # pointers to other stories on one line
    r"(?:read (?:more|also|next|now|this|the full (?:story|report|article))|also read|see also|see more|more on this|more from"
    r"|related(?: \w+)?|recommended|must (?:see|read|watch)|don['’]t miss|watch(?: now| live)?|listen|in (?:pictures|pics|photos)|gallery)\s?[:|>»–—-]\s?.{3,}",
    r"(?:topics?|tags?|filed under|keywords?|categor(?:y|ies)|sections?|more about|more on)\s?[:|].*",
)

LINE = re.compile(rf"(?:{'|'.join(f'(?:{line})' for line in _LINES)})", re.IGNORECASE)

# A heading over a list of other stories; the list follows.
LIST_HEADING = re.compile(
    r"(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|recommended(?: (?:for you|reading|stories|articles))?"
    r"|(?:most|top|latest|popular|trending|related|more|other|similar|recent|featured|further|sponsored|promoted)"
    r"(?: (?:read|viewed|popular|shared|recent|related))?"
    r"(?: (?:now|today|here|(?:top |latest |related )?(?:stories|articles|story|article|content|links?|topics?|news|coverage|reading|posts|videos|headlines)))+"
    r"(?: (?:from|on|in|by) .{1,40})?"
    r"|(?:most (?:read|popular|viewed|shared)|trending|read (?:more|next|also)|see also|also read|more (?:on this(?: story)?|like this|from .{1,40})"
    r"|around the web|in other news|editor['’]?s['’]? picks?|what to read next|elsewhere|from the web|don['’]t miss))\s?[:>»…]*",
    re.IGNORECASE,
)

BYLINE_WORDS = frozenset(
    "and of the in for at by to with de la le du van von der den bin bint al el y staff writer reporter correspondent "
    "editor columnist contributor special chief senior deputy political health business crime education science sports "
    "sport social affairs news desk agencies agency reporters writers correspondents photographer press association".split()
)
NOT_A_NAME = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december then now".split()
)
