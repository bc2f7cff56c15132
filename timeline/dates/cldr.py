"""The date words of a language without a locale file, out of the CLDR data that dateparser ships.

Names, phrases of the kind "last year" and patterns of the kind "N days ago" are taken over. An abbreviation, or a name that is also another
word there, counts only beside a day or a year. No durations, and no bare figure that might count what follows it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from timeline.locales.words import DateWords, Phrase

Info = Mapping[str, Any]
"""One file of dateparser's `date_translation_data`."""

MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS = ("day", "week", "month", "year")
_COUNT = r"(\d++[.,]?\d*+)"
_RELATIVE = re.compile(r"(?:(\d+) (day|week|month|year) ago|in (\d+) (day|week|month|year))\Z")
_ALONE = 4  # letters that a name has at least to be a date on its own
_STOPPED = ("г.", "р.", "m.", "g.", "gada")  # written behind a year

IN = frozenset(
    "i in im w v ve we u ú în din luna anul en el al del de des any pada tahun sejak năm nam từ vào в во у от до с по за az aastal"
    " vuonna viime roku rok roka roce године година годину году το σε στο στα τον από του per dal la sen í á aux am dhe më në nga na"
    " no noong ng في عام سنة منذ من में सन साल वर्ष ב של".split()
)
"""Words for "in", "of" and "since", of many languages together: a bare year, or a month that is also another word, may follow."""
_OF = ("de", "del", "di", "da", "of", "d'", "ng", "της", "του")
_DOUBTED = frozenset({"mars", "mart", "marte"})  # a planet, a gull
_NAMES_TOO = frozenset({"pazar", "ocak"})  # a market and a stove, where nothing in the data says so
_CASES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "az": (("", "da də"),), "et": (("", "l s is i ist ni"),), "hu": (("", "ban ben i tól től ig ra re"),),
    "hy": (("", "ի ին"),), "ka": (("", "ში"),), "kk": (("", "да де"),), "ky": (("", "да де"),), "lv": (("is", "ī a"), ("s", "ā a")),
    "ru": (("а", "е"), ("я", "е")), "sr": (("", "а у"),), "tr": (("", "da de ta te"),),
    "uk": (("ня", "ні"), ("ого", "ому"), ("ада", "аді")), "uz": (("", "da"),),
}  # fmt: skip
"""Language -> (ending of a month's name, endings that take its place): cases that the data lacks ("in", "of", "since", "until")."""
_CAPITAL = frozenset("af cy el fil fy ga gd gv ha id ig jv lb ms mt mg so st sw tl xh yo zu".split())
"""Languages that write months with a capital."""


def from_cldr(language: str, info: Info) -> DateWords:
    """The date words of `language`."""
    units = {word: unit for unit in _UNITS for word in _named(info, unit)}
    months, months_short = _split(info, MONTHS, units, 2)
    months = tuple(_inflected(names, _CASES.get(language, ())) for names in months)
    weekdays, weekdays_short = _split(info, WEEKDAYS, units, 3)
    relative, offsets = _relative(info)
    return DateWords(
        months=months,
        months_short=months_short,
        weekdays=weekdays,
        weekdays_short=weekdays_short,
        units=units,
        numbers=_numbers(info),
        ordinal_suffixes=("º", "er"),
        offsets=offsets,
        day_first=info.get("date_order") != "MDY",
        capital_months=language in _CAPITAL,
        ambiguous=frozenset(word for names in months for word in names.split() if len(word) < _ALONE) | _DOUBTED,
        introducers=IN | {word for word, unit in units.items() if unit in ("month", "year")},
        phrases=(*_calendar(info, units), *relative, *_counted(info, units)),
        composites=((Phrase("<{day}> (-|–) <{a_day2}>", "range", "3-7 October 1990"),),),
    )


def _named(info: Info, key: str) -> list[str]:
    """The words under a key, lower case, of letters (and the marks some scripts write vowels with)."""
    words = dict.fromkeys(word.lower() for word in info.get(key, ()))
    return [word for word in words if all(c.isalpha() or unicodedata.category(c)[0] == "M" for c in word)]


def _inflected(names: str, cases: Iterable[tuple[str, str]]) -> str:
    forms = dict.fromkeys(names.split())
    for name in names.split():
        for ending, others in cases:
            if name.endswith(ending):
                forms |= dict.fromkeys(name.removesuffix(ending) + other for other in others.split())
    return " ".join(forms)


def _split(info: Info, keys: Iterable[str], units: Mapping[str, str], least: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """For each key the names that may stand alone, and those that may not: short ones of more than `least` letters, and other words too."""
    alone, beside = [], []
    taken = [word for key in keys for word in _named(info, key)]
    for key in keys:
        names = _named(info, key)
        endings = {name.lower().rpartition(" ")[2] for name in info.get(key, ()) if " " in name}
        full = [
            name for name in names
            if len(name) >= _ALONE - (key == "may") and name not in units and name not in endings and name not in _NAMES_TOO
            and taken.count(name) == 1 and not any(other != name and other.startswith(name) and len(name) <= _ALONE for other in names)
        ]  # fmt: skip
        alone.append(" ".join(full))
        beside.append(" ".join(name for name in names if name not in full and len(name) > (least if _cased(name) else 1)))
    return tuple(alone), tuple(beside)


def _numbers(info: Info) -> dict[str, float]:
    """Number words: dateparser's simplifications of the form {"två": "2"} or {"tř(i|ech|em)": "3"}."""
    numbers: dict[str, float] = {}
    for entry in info.get("simplifications") or ():
        for pattern, value in entry.items():
            match = re.fullmatch(r"([^\W\d_]*)\(([^\W\d_|]+(?:\|[^\W\d_|]*)*)\)(\??)([^\W\d_]*)|([^\W\d_]+)", str(pattern))
            if not match or not str(value).isdigit():
                continue
            if match[5]:
                numbers[match[5].lower()] = int(value)
                continue
            middles = [*match[2].split("|"), *([""] if match[3] else [])]
            numbers |= {f"{match[1]}{middle}{match[4]}".lower(): int(value) for middle in middles}
    return numbers


def _calendar(info: Info, units: Mapping[str, str]) -> Iterator[Phrase]:
    year = "|".join(dict.fromkeys([*(w for w, unit in units.items() if unit == "year"), *_STOPPED]))
    of = "".join(f"|{word}" for word in _OF if word in info.get("skip", ()))
    day = "".join(f"|{word}" for word in (*_named(info, "day"), "den", "la") if word in ("den", "la") or len(word) < 6)
    weekday = f"[({{weekday}}|{{weekday_short}}) [,{day}]] "
    month = f"{f'[{of[1:]}] ' if of else ''}({{month}}|{{month_short}})"
    yield Phrase(f"{weekday}{{day}} [.] {month} [,{of}|{year}] {{year}}", "calendar", "3 October 1990")
    yield Phrase(f"{weekday}{{day}} [.] {f'[{of[1:]}] ' if of else ''}({{month}}|{{month_short}} .)", "calendar", "3 October")
    yield Phrase(f"{{year}} [.|,|{year}] {month} {{day}}", "calendar", "1990 October 3")
    yield Phrase("({month}|{month_short}) {day} [,] {year}", "calendar", "October 3, 1990")
    if info.get("date_order") != "DMY":
        yield Phrase("{month} {day}", "calendar", "October 3")
    yield Phrase(f"({{month}}|{{month_short}}) [,{of}|{year}] {{year}}", "calendar", "October 1990")
    yield Phrase(f"{{year}} [.|{year}] {{month}}", "calendar", "1990 October")
    yield from _in_several_words(info, year)
    yield Phrase("{month}", "calendar", "November")
    yield Phrase("{weekday}", "calendar", "Friday")
    yield Phrase("{offset}", "offset", "yesterday")
    yield Phrase("{numeric}", "calendar", "1990-10-03")
    yield Phrase(f"({'|'.join(sorted(IN))}|{year}) <{{year}}> $", "calendar", "in 1990")
    yield Phrase(f"({year}) <{{year}}>", "calendar", "r. 1990")
    yield Phrase(f"<{{year}}> ({year})", "calendar", "1990 r.")
    yield Phrase("{year} $", "calendar", "1990")


def _in_several_words(info: Info, year: str) -> Iterator[Phrase]:
    """Months that are numbered ("tháng 2") and week days of two words ("thứ hai")."""
    numbered = {match[1].lower() for key in MONTHS for name in info.get(key, ()) if (match := re.fullmatch(r"([^\W\d_]+) \d+", name))}
    for word in sorted(numbered):
        days = "|".join(_named(info, "day"))
        yield Phrase(f"[{days}] {{day}} {word} {{mm}} [{year}] [{{year}}]", "calendar", f"3 {word} 10")
        yield Phrase(f"{word} {{mm}} [{year}] {{year}}", "calendar", f"{word} 10 1990")
    for n, key in enumerate(WEEKDAYS):
        for name in dict.fromkeys(name.lower() for name in info.get(key, ()) if " " in name):
            if re.fullmatch(r"[^\W\d_ ]{2,} [^\W\d_ ]{2,}", name):
                yield Phrase(name, "calendar", name, {"weekday": n})


def _relative(info: Info) -> tuple[list[Phrase], dict[str, int]]:
    """Phrases and words for yesterday, last week, next year; none that is short for another or stands for two days."""
    meanings: dict[str, set[tuple[str, int]]] = {}
    for key, spellings in info.get("relative-type", {}).items():
        match = _RELATIVE.match(key)
        if match:
            unit, steps = match[2] or match[4], -int(match[1]) if match[1] else int(match[3])
            for spelling in _unabridged(spellings):
                meanings.setdefault(spelling, set()).add((unit, steps))
    phrases, offsets = [], {}
    for spelling, found in meanings.items():
        ((unit, steps), *more) = found
        if more:
            continue
        if unit == "day":
            offsets[spelling] = steps
        elif abs(steps) <= 3:
            phrases.append(Phrase(spelling, "unit", spelling, {"unit": unit, "deictic": steps}))
    return phrases, offsets


def _cased(word: str) -> bool:
    """Whether a script has capitals: there two letters are an abbreviation or a little word, elsewhere they may be a whole one."""
    return word.upper() != word.lower()


def _unabridged(spellings: Iterable[str]) -> list[str]:
    """Without those that shorten another, end in a single letter, or are a word of one or two letters."""
    words = [s.lower().replace("’", "'").split() for s in spellings if not re.search(r"[\d\[\](){}|<>$/]", s)]
    kept = []
    for one in words:
        alike = [other for other in words if one != other and len(one) == len(other)]
        shorter = any(all(b.startswith(a) for a, b in zip(one, other, strict=True)) for other in alike)
        lone = _cased(one[0]) and (len(one[-1]) == 1 or (len(one) == 1 and len(one[0]) < 3))
        if not shorter and not lone:
            kept.append(" ".join(one))
    return kept


def _counted(info: Info, units: Mapping[str, str]) -> Iterator[Phrase]:
    """ "(N) days ago" and "in (N) days": what the patterns say around count and unit goes with every form of the unit."""
    frames: dict[tuple[str, str, str], None] = {}
    for key, patterns in info.get("relative-type-regex", {}).items():
        match = re.fullmatch(r"(?:\\1 (day|week|month|year) ago|in \\1 (day|week|month|year))", key)
        for pattern in patterns if match else ():
            before, found, after = pattern.lower().partition(_COUNT)
            rest = re.findall(r"[\w'\u0300-\u036f\u0900-\u097f]+", after)
            at = next((i for i, word in enumerate(rest) if word in units), None)
            words = [*before.split(), *rest]
            if not found or any(not word[0].isalpha() for word in words) or not rest:
                continue
            operation = "ago" if match and match[1] else "ahead"
            if at is not None:
                tail = " ".join(rest[at + 1 :])
                if before.strip() or tail:
                    joint = f"[{' '.join(rest[:at])}]" if at else ""
                    frames[f"{before} {{count}} {joint} {{unit}} {tail}", operation, ""] = None
            elif match and len(rest[0]) > 2 and (before.strip() or len(rest) > 1):
                frames[f"{before} {{count}} {' '.join(rest)}", operation, match[1] or match[2]] = None
    for template, operation, unit in frames:
        yield Phrase(template, operation, template.replace("{count}", "3"), {"unit": unit} if unit else {})


def spellings(info: Info) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every name and relative phrase with the fields it states, for scripts without spaces."""
    phrases, offsets = _relative(info)
    for phrase in phrases:
        yield phrase.template, {"operation": "unit", **phrase.given}
    for word, days in offsets.items():
        yield word, {"operation": "offset", "offset": days}
    for (n, key), field in product(enumerate(WEEKDAYS), ("weekday",)):
        for name in info.get(key, ()):
            if len(name) > 1 and name[0].isalpha() and name not in info.get("week", ()):
                yield name.lower(), {"operation": "calendar", field: n}
