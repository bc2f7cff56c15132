"""The shape of a language's date words. A locale file fills it; matching.py compiles it; normalise.py says what each operation means.

A phrase's template is made of
    word           that word (an elided one keeps its apostrophe: l' année)
    {slot}         one word or number of that class; a digit at the end tells two of a class apart ({date} {date2})
    [a b]          optional        (a|b c)  alternatives        [a|b]  at most one of them
    $              at the end: no word may follow
    \\( \\)          brackets of the text
    <...>          the words that TIMEX3 marks, when not all: "since <{date}>"; two pairs for a range's two ends
Slots: month weekday season unit count ordinal day year yy decade offset deictic part edge approximate holiday vague frequency zone
(words or numbers) clock numeric day_month (shapes such as 14:30, 2024-02-17 and 17.2.), hour (a figure that is one beside another time of day,
14.30), dotted (14.30 only), some (a count without a figure), mm (a month as a figure), day_word (a day in letters), nth (a figure that a stop follows, as an ordinal), and date, an expression found before; a_day, a_month,
a_season, a_quarter, a_year, a_decade, a_week, a_part are a date of that grain.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrase:
    """A template, the operation it stands for, an example that a test runs, and fields the words imply ({"count": 1})."""

    template: str
    operation: str
    example: str
    given: Mapping[str, object] = field(default_factory=dict)


P = Phrase  # locales are long lists of them


@dataclass(frozen=True, slots=True)
class DateWords:
    """All that the date engine knows of a language. Words are lower case; "a b" in a tuple's item are alternatives unless quoted as a key."""

    months: tuple[str, ...]
    """Twelve items, each the space-separated names of a month."""
    weekdays: tuple[str, ...]
    """Seven items, Monday first."""
    months_short: tuple[str, ...] = ()
    """Abbreviations, believed only beside a day or a year."""
    weekdays_short: tuple[str, ...] = ()
    seasons: Mapping[str, int] = field(default_factory=dict)
    """Word -> 1 spring, 2 summer, 3 autumn, 4 winter."""
    units: Mapping[str, str] = field(default_factory=dict)
    """Word -> second minute hour day week weekend month season quarter half year decade century."""
    numbers: Mapping[str, float] = field(default_factory=dict)
    number_joints: tuple[str, ...] = ()
    """Words that may stand between number words ("et", "and")."""
    articles: tuple[str, ...] = ()
    """Words that count as one before a unit ("a", "an")."""
    vague_counts: tuple[str, ...] = ()
    """Counts without a figure ("several")."""
    ordinals: Mapping[str, int] = field(default_factory=dict)
    ordinal_suffixes: tuple[str, ...] = ()
    offsets: Mapping[str, int] = field(default_factory=dict)
    """Word -> days from the creation time."""
    deictics: Mapping[str, int] = field(default_factory=dict)
    """Word -> -1 last, 0 this, 1 next, counted from the creation time."""
    parts: Mapping[str, str] = field(default_factory=dict)
    """Part of a day -> MO MI AF EV NI DT."""
    edges: Mapping[str, str] = field(default_factory=dict)
    """Word -> START MID END."""
    approximate: tuple[str, ...] = ()
    holidays: Mapping[str, str] = field(default_factory=dict)
    """Name -> "12-25", "easter+49" (days from Easter Sunday) or "11-thu-4" (the fourth Thursday of November; -1 is the last); "easter week" is the
    week of that day."""
    vague: Mapping[str, str] = field(default_factory=dict)
    """Word -> PRESENT_REF PAST_REF FUTURE_REF."""
    frequencies: Mapping[str, str] = field(default_factory=dict)
    """Adverb -> TIMEX3 value of the set ("daily": "P1D")."""
    decades: Mapping[str, int] = field(default_factory=dict)
    """Word -> tens of the year ("nineties": 90)."""
    decade_suffix: str = ""
    """What makes a decade of a year: "s" in "1990s"."""
    hour_marks: tuple[str, ...] = ()
    """What stands between hour and minute besides a colon ("h")."""
    am: tuple[str, ...] = ()
    pm: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()
    day_first: bool = True
    """Whether 3/4/2020 is 3 April."""
    stops: bool = False
    """Whether 17.2.24 and 17.2. are dates and 14.30 may be a time of day."""
    capital_nouns: bool = False
    """Whether nouns have a capital: then a bare week day or month right behind one is a name ("Frau Mittwoch"), a figure before one a count."""
    capital_months: bool = False
    """Whether months are written with a capital; where they are not, a capital inside a sentence is a name."""
    ambiguous: frozenset[str] = frozenset()
    """Month, weekday and season words that are also something else: alone they are dates only after an introducer."""
    numbered: frozenset[str] = frozenset()
    """Nouns whose number follows them ("flight 1955"): it is no year."""
    counted: frozenset[str] = frozenset()
    """Words after which the figure before them is a count, where no plural ending shows it ("2000 people")."""
    introducers: frozenset[str] = frozenset()
    """Words after which a bare year, or an ambiguous word, is a date."""
    year_introducers: frozenset[str] = frozenset()
    """Words after which only a year is a date ("the 1998 protests")."""
    timely: frozenset[str] = frozenset()
    """Words after which a month, week day or season is a date even where the text has somebody of that name ("in March")."""
    eponyms: frozenset[str] = frozenset()
    """What is named after dates: streets, squares, schools, regiments ("rue du 8 mai")."""
    eponyms_last: bool = False
    """Whether they stand behind the date ("5 May Square")."""
    linkers: frozenset[str] = frozenset()
    """Small words between an eponym and its date, or before a name ("du", "of the"): not those that say when."""
    phrases: tuple[Phrase, ...] = ()
    composites: tuple[tuple[Phrase, ...], ...] = ()
    """Phrases over dates already found, level by level: each level sees what the ones before it made."""
