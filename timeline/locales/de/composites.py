"""German phrases over dates already found. locales/words.py says how a template reads, normalise.py what each operation means."""

from __future__ import annotations

from timeline.locales.words import P

COMPOSITES = (
    (
        P("{a_day} [am|in der] {part}", "part", "Dienstag Nachmittag"),
        P("<({part}|{a_part2}) [des|zum|vom] {a_day}>", "part", "Nacht des 14. August"),
        P("<({a_part3}|nacht) (vom|von) ({date}|{day} .) (auf|zum) [den] {date2}>", "night", "Nacht vom 3. auf den 4. August"),
        P("<{a_day}> [,|von|jeweils|ab] [um|ab|gegen] <{a_time2}>", "at", "Montag um 17.30 Uhr"),
        P("({a_day}|{a_month}|{a_season}|{a_quarter}|{a_half}) {a_year2}", "within", "August vorigen Jahres"),
        P("{a_day} {a_week2}", "within", "Montag vergangener Woche"),
        P("{a_week2} [am] {a_day}", "within", "nächste Woche Freitag"),
    ),
    (
        P("{edge} [des|der|dieses|dieser] {date}", "edge", "Anfang Oktober"),
        P("[der|die] (ersten|erste) hälfte [des|der] {date}", "edge", "ersten Hälfte des 15. Jahrhunderts", {"edge": "START"}),
        P("[der|die] (zweiten|zweite) hälfte [des|der] {date}", "edge", "zweiten Hälfte des 15. Jahrhunderts", {"edge": "END"}),
        P("{edge} (des|der) {unit}", "edge", "Ende des Jahres"),
        P("({approximate}|um|gegen) <({a_year}|{a_month}|{a_day}|{a_decade}|{a_century})>", "approximate", "um 1900"),
        P("[der] woche (vom|von|des) {a_day}", "week_of", "Woche vom 12. März"),
    ),
    (
        P("[am] <{day}> . (und|/) <{day2}> . (sowie|und) [am] <{day3}> . (und|/) <{a_day4}>", "days", "16. und 17. sowie 23. und 24. Mai"),
        P("[vom|zwischen dem|am|dem|den|zwischen] <{day}> [.] (-|–|/|und|oder|sowie|bis|bis zum|und dem|bis einschließlich|und am) <{a_day2}>", "days", "17.-18. Februar"),
        P("[am|vom] <{day}> . (,|/) <{day2}> . [,] (und|bis|/|oder) <{a_day3}>", "days", "3., 4. und 5. Mai"),
        P("[am] <{day}> . , <{day2}> . , <{day3}> . [,] (und|bis|oder) <{a_day4}>", "days", "3., 4., 5. und 6. Mai"),
        P("[am] <{day}> . , <{day2}> . , <{day3}> . , <{day4}> . [,] (und|bis|oder) <{a_day5}>", "days", "3., 4., 5., 6. und 7. Mai"),
        P("(vom|von|zwischen|zwischen dem) <{date}> [,] (bis|und|bis zum|bis zu|bis ins|bis in die|bis in den) <{date2}>", "range", "von 2004 bis Juni 2018"),
        P("<{a_year}> (-|–|/|bis) <{a_year2}>", "range", "1914-1918"),
        P("<{a_month}> (-|–|/|bis|und) <{a_month2}>", "range", "Mai/Juni 2012"),
        P("<{a_day}> (-|–|bis|bis zum) <{a_day2}>", "range", "Freitag bis Sonntag"),
        P("<{hour}> (-|–|/|und|bis|oder) <{a_time2}>", "hours", "16 bis 17.30 Uhr"),
        P("<{a_time}> (-|–|bis) <{a_time2}>", "range", "16 Uhr bis 17 Uhr"),
    ),
    (
        P("(seit|seit dem|seit der|seit den) <{date}>", "ever_since", "seit 2012", {"behind": True}),
        P("(ab|ab dem|ab der) <{date}>", "since", "ab 2012"),
        P("von <{date}> an", "since", "von November 2011 an"),
        P("(bis|bis zum|bis zur|bis in|bis ins|bis in den|bis in die|bis in das|bis einschließlich|bis spätestens|spätestens) <{date}>", "until", "bis zum 21. März"),
    ),
)
