"""Units of measurement: how they are written, and their exact size.

``size`` is the factor to the base unit of the dimension (metre, kilogram, square metre,
litre, kilometre an hour, watt, joule, byte, ...), ``shift`` the zero point of a temperature
scale. Factors are exact by definition: inch 0.0254 m, pound 0.45359237 kg, acre
4046.8564224 square metres, UK gallon 4.54609 l, US gallon 3.785411784 l (NIST Special
Publication 811, appendix B; The Units of Measurement Regulations 1995, SI 1995/1804).
A barrel is the oil barrel of 42 US gallons. Byte prefixes are decimal (IEC 80000-13).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Unit:
    """``name`` is the singular name in a Measurement; ``forms`` are how it is written."""

    name: str
    dimension: str
    size: float
    words: tuple[str, ...] = ()
    signs: tuple[str, ...] = ()
    shift: float = 0.0


def _unit(
    name: str, dimension: str, size: float, words: str = "", signs: str = "", shift: float = 0.0
) -> Unit:
    return Unit(
        name=name,
        dimension=dimension,
        size=size,
        words=tuple(w for w in words.split("|") if w),
        signs=tuple(s for s in signs.split("|") if s),
        shift=shift,
    )


#: ``words`` may stand apart from the number in any case; ``signs`` are written as they are.
UNITS: Final = (
    _unit("mile", "length", 1609.344, "mile|miles|statute miles|mils", "mi"),
    _unit("nautical mile", "length", 1852.0, "nautical mile|nautical miles", "nm|nmi"),
    _unit("yard", "length", 0.9144, "yard|yards|yds", "yd"),
    _unit("foot", "length", 0.3048, "foot|feet", "ft|′"),
    _unit("inch", "length", 0.0254, "inch|inches", "in|ins|″"),
    _unit("furlong", "length", 201.168, "furlong|furlongs"),
    _unit("km", "length", 1000.0, "kilometre|kilometres|kilometer|kilometers|kms|kilometre", "km"),
    _unit("metre", "length", 1.0, "metre|metres|meter|meters|mtrs"),
    _unit("cm", "length", 0.01, "centimetre|centimetres|centimeter|centimeters|cms", "cm"),
    _unit("mm", "length", 0.001, "millimetre|millimetres|millimeter|millimeters", "mm"),
    _unit("micron", "length", 1e-6, "micron|microns|micrometre|micrometres", "µm"),
    _unit("nm", "length", 1e-9, "nanometre|nanometres|nanometer|nanometers"),
    _unit(
        "light-year", "length", 9.4607304725808e15, "light-year|light-years|light years|light year"
    ),
    _unit("fathom", "length", 1.8288, "fathom|fathoms"),
    _unit("kg", "mass", 1.0, "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs", "kg"),
    _unit("g", "mass", 0.001, "gram|grams|gramme|grammes|gms", "g|gm"),
    _unit("mg", "mass", 1e-6, "milligram|milligrams|milligramme|milligrammes", "mg"),
    _unit("microgram", "mass", 1e-9, "microgram|micrograms|mcg", "µg|μg"),
    _unit("nanogram", "mass", 1e-12, "nanogram|nanograms"),
    _unit("lb", "mass", 0.45359237, "lbs", "lb"),
    _unit("ounce", "mass", 0.028349523125, "ounce|ounces", "oz"),
    _unit("stone", "mass", 6.35029318, "stone", "st"),
    _unit("tonne", "mass", 1000.0, "tonne|tonnes|metric tons|metric ton|metric tonnes|mt"),
    _unit("ton", "mass", 1016.0469088, "ton|tons|long tons"),
    _unit("short ton", "mass", 907.18474, "short ton|short tons"),
    _unit("quintal", "mass", 100.0, "quintal|quintals"),
    _unit("carat", "mass", 0.0002, "carat|carats|-carat", ""),
    _unit("acre", "area", 4046.8564224, "acre|acres"),
    _unit("hectare", "area", 10000.0, "hectare|hectares", "ha"),
    _unit(
        "square mile",
        "area",
        2589988.110336,
        "square mile|square miles|sq mile|sq miles|sq. miles",
        "sq mi",
    ),
    _unit(
        "square km",
        "area",
        1e6,
        "square kilometre|square kilometres|square kilometer|square kilometers|square km|sq kilometres|sq km|sq. km|sqkm",
        "km2|km²",
    ),
    _unit(
        "square metre",
        "area",
        1.0,
        "square metre|square metres|square meter|square meters|sq metres|sq meters|sq m|sq. m|sqm",
        "m2|m²",
    ),
    _unit(
        "square foot",
        "area",
        0.09290304,
        "square foot|square feet|sq foot|sq feet|sq ft|sq. ft.|sq. ft|sqft",
        "ft2|ft²",
    ),
    _unit("square yard", "area", 0.83612736, "square yard|square yards|sq yards|sq yd"),
    _unit("square inch", "area", 0.00064516, "square inch|square inches|sq in"),
    _unit("litre", "volume", 1.0, "litre|litres|liter|liters|ltr|ltrs"),
    _unit("ml", "volume", 0.001, "millilitre|millilitres|milliliter|milliliters", "ml|mL"),
    _unit("cl", "volume", 0.01, "centilitre|centilitres", "cl"),
    _unit("gallon", "volume", 4.54609, "gallon|gallons"),
    _unit("pint", "volume", 0.56826125, "pint|pints"),
    _unit("barrel", "volume", 158.987294928, "barrel|barrels|bbl"),
    _unit(
        "cubic metre",
        "volume",
        1000.0,
        "cubic metre|cubic metres|cubic meter|cubic meters|cu m",
        "m3|m³",
    ),
    _unit("cubic foot", "volume", 28.316846592, "cubic foot|cubic feet|cu ft"),
    _unit("cubic yard", "volume", 764.554857984, "cubic yard|cubic yards"),
    _unit(
        "cubic km",
        "volume",
        1e12,
        "cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers",
        "km3|km³",
    ),
    _unit("acre-foot", "volume", 1233481.83754752, "acre-foot|acre-feet|acre feet"),
    _unit("megalitre", "volume", 1e6, "megalitre|megalitres|gigalitre|gigalitres"),
    _unit("cusec", "flow", 28.316846592, "cusec|cusecs"),
    _unit(
        "mph",
        "speed",
        1.609344,
        "miles per hour|miles an hour|mile an hour|mile-an-hour|miles-an-hour|mile per hour|mile-per-hour|miles-per-hour|mph",
    ),
    _unit(
        "km/h",
        "speed",
        1.0,
        "kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre an hour|kilometer an hour|kilometre-an-hour|kilometer-an-hour|km per hour|km an hour|kph|kmph|kmh|kms per hour",
        "km/h|km/hr|km/hour",
    ),
    _unit("knot", "speed", 1.852, "knot|knots", "kt|kts"),
    _unit(
        "m/s",
        "speed",
        3.6,
        "metres per second|meters per second|metres a second|meters a second",
        "m/s",
    ),
    _unit("feet per second", "speed", 1.09728, "feet per second|feet a second"),
    _unit(
        "Celsius",
        "temperature",
        1.0,
        "degrees celsius|degree celsius|degrees centigrade|degrees c|degree c|celsius|centigrade|deg c",
        "°C|° C|ºC|C",
    ),
    _unit(
        "Fahrenheit",
        "temperature",
        5 / 9,
        "degrees fahrenheit|degree fahrenheit|degrees f|degree f|fahrenheit",
        "°F|° F|ºF|F",
        shift=-32.0,
    ),
    _unit("degree", "angle", 1.0, "degree|degrees|deg", "°|º"),
    _unit("W", "power", 1.0, "watt|watts", "W"),
    _unit("kW", "power", 1e3, "kilowatt|kilowatts", "kW|KW"),
    _unit("MW", "power", 1e6, "megawatt|megawatts", "MW"),
    _unit("GW", "power", 1e9, "gigawatt|gigawatts", "GW"),
    _unit("hp", "power", 745.6998715822702, "horsepower|brake horsepower|bhp", "hp|bhp"),
    _unit(
        "kWh", "energy", 3.6e6, "kilowatt hours|kilowatt-hours|kilowatt hour|kilowatt-hour", "kWh"
    ),
    _unit(
        "MWh", "energy", 3.6e9, "megawatt hours|megawatt-hours|megawatt hour|megawatt-hour", "MWh"
    ),
    _unit(
        "GWh", "energy", 3.6e12, "gigawatt hours|gigawatt-hours|gigawatt hour|gigawatt-hour", "GWh"
    ),
    _unit(
        "TWh", "energy", 3.6e15, "terawatt hours|terawatt-hours|terawatt hour|terawatt-hour", "TWh"
    ),
    _unit("calorie", "energy", 4184.0, "calorie|calories|kilocalories", "kcal"),
    _unit("kJ", "energy", 1e3, "kilojoule|kilojoules", "kJ"),
    _unit("V", "voltage", 1.0, "volt|volts"),
    _unit("kV", "voltage", 1e3, "kilovolt|kilovolts", "kV"),
    _unit("Hz", "frequency", 1.0, "hertz", "Hz"),
    _unit("kHz", "frequency", 1e3, "kilohertz", "kHz"),
    _unit("MHz", "frequency", 1e6, "megahertz", "MHz|Mhz"),
    _unit("GHz", "frequency", 1e9, "gigahertz", "GHz|Ghz"),
    _unit("KB", "data", 1e3, "kilobyte|kilobytes", "KB|kB"),
    _unit("MB", "data", 1e6, "megabyte|megabytes", "MB"),
    _unit("GB", "data", 1e9, "gigabyte|gigabytes|gigs", "GB|Gb"),
    _unit("TB", "data", 1e12, "terabyte|terabytes", "TB"),
    _unit("PB", "data", 1e15, "petabyte|petabytes", "PB"),
    _unit("Mbps", "data rate", 1e6, "megabits per second|megabits a second", "Mbps|Mbit/s|Mb/s"),
    _unit("Gbps", "data rate", 1e9, "gigabits per second|gigabits a second", "Gbps|Gbit/s|Gb/s"),
    _unit("MB/s", "data rate", 8e6, "megabytes per second", "MB/s"),
    _unit("pixel", "resolution", 1.0, "pixel|pixels", "px"),
    _unit("megapixel", "resolution", 1e6, "megapixel|megapixels|-megapixel|mega-pixel", "MP"),
    _unit("ppi", "resolution density", 1.0, "pixels per inch", "ppi|dpi"),
    _unit("rpm", "rotation", 1.0, "revolutions per minute", "rpm"),
    _unit("gigaflops", "computing", 1e9, "gigaflop|gigaflops"),
    _unit("teraflops", "computing", 1e12, "teraflop|teraflops"),
    _unit("decibel", "sound", 1.0, "decibel|decibels", "dB"),
    _unit("millibar", "pressure", 1.0, "millibar|millibars|hectopascals", "mb|mbar|hPa"),
    _unit("psi", "pressure", 68.94757293168, "pounds per square inch", "psi"),
    _unit("bar", "pressure", 1000.0, "bars"),
    _unit("parts per million", "concentration", 1.0, "parts per million", "ppm"),
    _unit("parts per billion", "concentration", 1e-3, "parts per billion", "ppb"),
    _unit("mg/l", "concentration", 1.0, "milligrams per litre", "mg/l|mg/L"),
    _unit(
        "µg/m³",
        "concentration",
        1e-3,
        "micrograms per cubic metre|micrograms per cubic meter",
        "µg/m3|µg/m³|μg/m3|μg/m³",
    ),
    _unit("barrels per day", "flow", 1.0, "barrels per day|barrels a day|bpd", "b/d"),
)

BY_NAME: Final = {unit.name: unit for unit in UNITS} | {
    "magnitude": Unit("magnitude", "magnitude", 1.0),
    "Richter": Unit("Richter", "magnitude", 1.0),
    "g/km": Unit("g/km", "emission", 1.0),
}


def to_base(value: float, unit: str) -> tuple[str, float] | None:
    """(dimension, value in the dimension's base unit) of ``value`` in ``unit``; None for an unknown unit.

    Temperatures come in degrees Celsius; a magnitude on the Richter scale is a magnitude.
    """
    known = BY_NAME.get(unit)
    if known is None:
        return None
    return known.dimension, (value + known.shift) * known.size
