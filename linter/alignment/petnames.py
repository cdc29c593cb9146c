"""Short forms of English given names: "Tom" is "Thomas". General knowledge, lower case."""

from __future__ import annotations

_GROUPS = """
alexander alex sandy alec|alexandra alex sandra|andrew andy drew|anthony tony|antonio tony|barbara barb babs|
benjamin ben benny|catherine cathy kate katie|katherine kathy kate katie kat|charles charlie chuck|
christopher chris kit|christine chris chrissie|daniel dan danny|david dave davy|deborah deb debbie|
donald don donnie|dorothy dot dottie|edward ed eddie ted ned|edwin ed eddie|elizabeth liz beth betty lizzie eliza|
eugene gene|francis frank fran|franklin frank|frederick fred freddie|geoffrey geoff|jeffrey jeff|gerald gerry jerry|
gregory greg|harold harry hal|henry harry hank|herbert herb bert|isabella bella|jacob jake|james jim jimmy jamie|
jeremy jerry|jessica jess|john jack johnny jon|jonathan jon|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|
kimberly kim|lawrence larry|laurence larry|leonard len lenny leo|louis lou|margaret maggie meg peggy marge|
martin marty|matthew matt|michael mike mick mickey|nathaniel nat nate|nathan nate|nicholas nick nicky|
pamela pam|patricia pat patty trish|patrick pat paddy|peter pete|philip phil|phillip phil|raymond ray|rebecca becky|
richard rick dick rich ricky|robert bob rob bobby robbie bert|ronald ron ronnie|samuel sam|samantha sam|
stephen steve|steven steve|susan sue susie|theodore ted theo|theresa terry|terence terry|thomas tom tommy|
timothy tim|victoria vicky|vincent vince|walter walt wally|william bill will billy willie liam|zachary zach
"""
_FULL = {
    short: {group.split()[0] for group in _GROUPS.split("|") if short in group.split()}
    for group in _GROUPS.split("|")
    for short in group.split()
}


_CUT = 3  # letters that a name is cut to, and as many that are cut off


def same_given_name(one: str, other: str) -> bool:
    """Whether two given names (lower case) can be one in full and short form: a known pair, or the one cut
    short ("Gwen", "Gwendolyn")."""
    short, long = sorted((one, other), key=len)
    cut = len(short) >= _CUT and len(long) - len(short) >= _CUT and long.startswith(short)
    return cut or bool(_FULL.get(one, {one}) & _FULL.get(other, {other}))
