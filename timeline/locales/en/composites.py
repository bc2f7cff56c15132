"""English phrases over dates already found. locales/words.py says how a template reads, normalise.py what each operation means."""

from __future__ import annotations

from timeline.locales.words import P

COMPOSITES = (
    (
        P("{a_day} {part}", "part", "Sunday night"),
        P("<{a_part2} (of|on) {a_day}>", "part", "the night of March 3"),
        P("{part} (of|on) {a_day}", "part", "night of March 3"),
        P("<{a_day}> [,] (at|around|about|from) <{a_time2}>", "at", "Thursday at 6 p.m."),
        P("{a_day} [,] {a_time2}", "at_one", "Thursday, May 26, 6 p.m."),
        P("{a_time2} [,] [on] {a_day}", "at_one", "10 p.m. Wednesday"),
        P("{ago} ({offset}|{a_day2}|{a_week2}|{a_month2})", "to_the_day", "ten years ago today"),
        P("{date} (of|in) {a_year2}", "within", "the third quarter of last year"),
        P("({a_month}|{a_day}|{a_season}|{a_quarter}|{a_half}) {a_year2}", "within", "June last year"),
        P("{a_year2} 's {date}", "within", "this year's third quarter"),
    ),
    (
        P("{edge} [in] [the] {date}", "edge", "early in the 1990s"),
        P("<the {edge} {a_decade}>", "edge", "the mid-1990s"),
        P("the {edge} {date}", "edge", "the early 20th century"),
        P("{edge} [on] {a_day}", "edge", "late on Tuesday"),
        P("(earlier|later) [on] <{a_day}>", "edge", "earlier Sunday", {"edge": "MID"}),
        P("{edge} {the_unit}", "edge", "the end of the year"),
        P("[{approximate}] [the] year [-] end", "edge", "year-end", {"edge": "END", "unit": "year"}),
        P("{the_unit} 's end", "edge", "the year's end", {"edge": "END"}),
        P("year 's end", "edge", "year's end", {"edge": "END", "unit": "year"}),
        P("(about|around) <{a_day}> 's", "plain", "the talk about Friday's vote"),
        P("{approximate} {date}", "approximate", "around 2012"),
        P("{before_event} {date}", "before", "two days before Christmas"),
        P("{after_event} {date}", "after", "two days after Christmas"),
        P("{the_unit} before {a_day}", "before", "the day before Christmas"),
        P("{the_unit} after {a_day}", "after", "the day after Christmas"),
        P("({the_unit}|week) of {a_day}", "week_of", "the week of March 6"),
        P("({the_unit}|weekend) of {a_day} (and|-|–) {day}", "week_of", "the weekend of June 8 and 9"),
    ),
    (
        P("from <{date}> [,] (to|until|till|through) <{date2}>", "range", "from 2014 to 2019"),
        P("between <{date}> [,] and <{date2}>", "range", "between 2014 and 2019"),
        P("<{a_year}> (-|–|to|through) <{date2}>", "range", "1914-1918"),
        P("<{a_day}> (-|–|through|to) <{date2}>", "range", "May 3 to May 7"),
        P("<{a_day}> (-|–|to|through) <{day}>", "range", "May 3-7"),
        P("<{a_day}> and <{day}> $", "range", "May 3 and 4"),
        P("<{a_day}> and <{day} [,] {a_year2}>", "range", "Jan. 5 and 6, 2019"),
        P("<{a_day}> (-|–|to|through) <{day} [,] {a_year2}>", "range", "May 3-7, 2010"),
        P("<{a_month}> (-|–|to|through) <{date2}>", "range", "May to June 2013"),
    ),
    (
        P("since [the] <{date}>", "ever_since", "since 2012", {"behind": True}),
        P("(until|till|through|by) <{date}>", "until", "until June 10"),
        P("before <({a_day}|{a_season}|{a_year}|{a_month}|{a_quarter})>", "prior", "before the summer"),
        P("after <{a_year}>", "beyond", "after 2010"),
    ),
)
