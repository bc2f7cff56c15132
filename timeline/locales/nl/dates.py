"""Dutch date words. locales/words.py says how a template reads, normalise.py what each operation means."""

from __future__ import annotations

from timeline.locales.words import DateWords, P

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_PARTS = {"morgen": "MO", "ochtend": "MO", "voormiddag": "MO", "middag": "AF", "namiddag": "AF", "avond": "EV", "nacht": "NI"}
_TODAY = {"vanmorgen": "MO", "vanochtend": "MO", "vanmiddag": "AF", "vanavond": "EV", "vannacht": "NI"}
_HABITS = {"'s morgens": "MO", "'s ochtends": "MO", "'s middags": "AF", "'s avonds": "EV", "'s nachts": "NI"}
_PLURALS = {
    "jaren": "year", "maanden": "month", "weken": "week", "dagen": "day", "uren": "hour", "minuten": "minute", "seconden": "second",
    "decennia": "decade", "eeuwen": "century", "weekenden|weekends": "weekend", "kwartalen": "quarter",
}  # fmt: skip
_ONES = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_TENS = {"twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80, "negentig": 90}
_COUNTS = dict(zip((*_ONES, *_TEENS), range(1, 20), strict=True)) | _TENS
_LONG = {"daags": "day", "daagse": "day", "wekelijks": "week", "wekelijkse": "week", "maandelijks": "month", "maandelijkse": "month"}
_RANKS = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende", "elfde", "twaalfde", "dertiende", "veertiende",
    "vijftiende", "zestiende", "zeventiende", "achttiende", "negentiende", "twintigste", "eenentwintigste",
)  # fmt: skip

DATES = DateWords(
    months=("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"),
    months_short=("jan. jan", "feb. feb febr.", "mrt. mrt", "apr. apr", "", "jun. jun", "jul. jul", "aug. aug", "sept. sep. sept sep", "okt. okt", "nov. nov", "dec. dec"),
    weekdays=_DAYS,
    weekdays_short=("ma.", "di.", "wo.", "do.", "vr.", "za.", "zo."),
    seasons={"lente": 1, "voorjaar": 1, "zomer": 2, "herfst": 3, "najaar": 3, "winter": 4, "nazomer": 2},
    units={
        "seconde": "second", "seconden": "second", "minuut": "minute", "minuten": "minute", "uur": "hour", "uren": "hour", "dag": "day", "dagen": "day",
        "etmaal": "day", "werkdagen": "day", "week": "week", "weken": "week", "weekend": "weekend", "weekenden": "weekend", "weekeinde": "weekend",
        "weekends": "weekend", "maand": "month", "maanden": "month", "kwartaal": "quarter", "kwartalen": "quarter", "half jaar": "half",
        "halfjaar": "half", "halve eeuw": "halfcentury", "half uur": "halfhour", "halfuur": "halfhour", "halve dag": "halfday", "jaar": "year",
        "jaren": "year", "decennium": "decade", "decennia": "decade", "eeuw": "century", "eeuwen": "century",
    },
    numbers={
        **{f"{one}{'ën' if one in ('twee', 'drie') else 'en'}{ten}": value + n for n, one in enumerate(_ONES, 1) for ten, value in _TENS.items()},
        **{word: value for word, value in _COUNTS.items() if word != "een"},
        "één": 1, "beide": 2, "anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5, "drieënhalf": 3.5, "honderd": 100, "tweehonderd": 200,
        "driehonderd": 300, "vijfhonderd": 500, "duizend": 1000,
    },
    articles=("een",),
    vague_counts=("enkele", "verscheidene", "meerdere", "veel", "vele", "een paar", "een aantal", "diverse", "tientallen", "lange", "talloze"),
    ordinals={word: n for n, word in enumerate(_RANKS, 1)},
    ordinal_suffixes=("ste", "de", "e"),
    offsets={"eergisteren": -2, "gisteren": -1, "vandaag": 0, "morgen": 1, "overmorgen": 2},
    deictics={
        "vorig": -1, "vorige": -1, "afgelopen": -1, "voorbije": -1, "laatste": -1, "jongstleden": -1,
        "dit": 0, "deze": 0, "huidig": 0, "huidige": 0, "lopende": 0,
        "volgend": 1, "volgende": 1, "komend": 1, "komende": 1, "aanstaande": 1, "aankomende": 1, "aanstaand": 1,
    },
    parts=_PARTS,
    edges={"begin": "START", "midden": "MID", "medio": "MID", "halverwege": "MID", "half": "MID", "eind": "END", "einde": "END", "het begin van": "START",
           "het einde van": "END", "het eind van": "END", "aan het begin van": "START", "in het midden van": "MID"},
    approximate=("ongeveer", "omstreeks", "circa", "ca.", "zo'n", "ruim", "bijna", "rond", "grofweg", "een kleine"),
    holidays={
        "kerst": "12-25", "kerstmis": "12-25", "eerste kerstdag": "12-25", "tweede kerstdag": "12-26", "kerstavond": "12-24", "oudejaarsavond": "12-31",
        "oudejaarsdag": "12-31", "oud en nieuw": "12-31", "nieuwjaarsdag": "01-01", "nieuwjaar": "01-01", "pasen": "easter", "eerste paasdag": "easter",
        "tweede paasdag": "easter+1", "paasmaandag": "easter+1", "goede vrijdag": "easter-2", "witte donderdag": "easter-3", "palmzondag": "easter-7",
        "hemelvaartsdag": "easter+39", "hemelvaart": "easter+39", "pinksteren": "easter+49", "eerste pinksterdag": "easter+49",
        "tweede pinksterdag": "easter+50", "pinkstermaandag": "easter+50", "koningsdag": "04-27", "bevrijdingsdag": "05-05", "dodenherdenking": "05-04",
        "sinterklaasavond": "12-05", "pakjesavond": "12-05", "allerheiligen": "11-01", "allerzielen": "11-02", "aswoensdag": "easter-46",
        "valentijnsdag": "02-14", "halloween": "10-31", "driekoningen": "01-06", "dag van de arbeid": "05-01", "moederdag": "05-sun-2",
        "vaderdag": "06-sun-3", "prinsjesdag": "09-tue-3", "wapenstilstandsdag": "11-11",
    },
    vague={
        "nu": "PRESENT_REF", "momenteel": "PRESENT_REF", "thans": "PRESENT_REF", "tegenwoordig": "PRESENT_REF", "op dit moment": "PRESENT_REF",
        "vandaag de dag": "PRESENT_REF", "tot nu toe": "PRESENT_REF", "heden": "PRESENT_REF", "onlangs": "PAST_REF", "recent": "PAST_REF",
        "recentelijk": "PAST_REF", "destijds": "PAST_REF", "vroeger": "PAST_REF", "indertijd": "PAST_REF", "binnenkort": "FUTURE_REF",
        "de toekomst": "FUTURE_REF", "weldra": "FUTURE_REF", "het verleden": "PAST_REF", "kort geleden": "PAST_REF",
    },
    frequencies={
        "dagelijks": "P1D", "dagelijkse": "P1D", "wekelijks": "P1W", "wekelijkse": "P1W", "maandelijks": "P1M", "maandelijkse": "P1M",
        "jaarlijks": "P1Y", "jaarlijkse": "P1Y", "halfjaarlijks": "P6M", "tweejaarlijks": "P2Y", "tweejaarlijkse": "P2Y", "tweewekelijks": "P2W",
        "tweewekelijkse": "P2W", "driemaandelijks": "P3M", "driemaandelijkse": "P3M", "vierjaarlijkse": "P4Y",
    },
    stops=True,
    introducers=frozenset(
        ["in", "sinds", "van", "vanaf", "tot", "voor", "na", "rond", "tussen", "en", "of", "jaar", "jaren", "begin", "eind", "einde", "medio", "midden",
         "vorige", "afgelopen", "komende", "volgende", "sedert", "tegen", "uit", "zomer",
         "winter", "herfst", "lente", "najaar", "voorjaar", "seizoen", "mei", "kerst", "pasen", "dan", "omstreeks", "circa", "halverwege", "geboren"]
    ),
    timely=frozenset("in sinds vanaf tot begin eind einde medio midden halverwege afgelopen vorige komende volgende deze aanstaande maand".split()),
    eponyms=frozenset(
        "plein laan straat kade brug park school stadion brigade regiment bataljon kazerne weg singel gracht tunnel".split()
    ),
    linkers=frozenset("van de der het den".split()),
    counted=frozenset(
        "woorden bewoners mensen inwoners bezoekers leden werknemers personeelsleden banen arbeiders deelnemers kinderen leerlingen studenten vrouwen mannen dieren schapen koeien bomen woningen huizen euro dollar kilo kilometer"
        " meter hectare liter ton stuks exemplaren boeken brieven foto's pagina's bladzijden plaatsen toeschouwers supporters vrijwilligers soldaten slachtoffers doden gewonden patiënten aandelen facturen zaken klachten meldingen"
        " stemmen handtekeningen jaar dagen uur uren minuten seconden keer punten procent graden dossiers auto's fietsen schepen winkels bedrijven gezinnen wolven vogels zitplaatsen".split()
    ),
    phrases=(
        # -- not dates
        P("{count} (jaar|maanden|weken|dagen) (oud|oude|jong|jonge)", "ignore", "45 jaar oud"),
        P("{count} jaar en (ouder|jonger)", "ignore", "18 jaar en ouder"),
        P("{count} (jaar|maanden|dagen|weken) (ouder|jonger)", "ignore", "vier jaar ouder"),
        P(", {count} jaar [,]", "ignore", ", 45 jaar,"),
        P("(op|vanaf) de leeftijd van {count} (jaar|maanden)", "ignore", "op de leeftijd van 45 jaar"),
        P("(vanaf|onder de|boven de|tot) {count} jaar", "ignore", "vanaf 16 jaar"),
        P("(kinderen|jongeren|mensen|personen) van {count} [tot {count2}|en {count2}] jaar", "ignore", "kinderen van 4 jaar"),
        P("(dag en nacht|nacht en dag)", "ignore", "dag en nacht"),
        P("(het eind van de dag|het einde van de dag|goede morgen|goeden avond|prettige dag|prettige avond)", "ignore", "goede morgen"),
        P("(op een dag|ooit op een dag|op een goede dag|voor dag en dauw)", "ignore", "op een dag"),
        P("(zwarte vrijdag|zwarte maandag|bloody sunday)", "ignore", "Zwarte Vrijdag"),
        P("(te elfder ure|het uur nul|uur nul)", "ignore", "het uur nul"),
        P("(op|in) het laatste (moment|uur|minuut)", "ignore", "op het laatste moment"),
        P("(nummer|nr.|huisnummer|artikel|postbus|telefoon|kamer|zo'n|ruim|bijna|ongeveer|meer dan|minder dan|circa|maar liefst|zeker) {year}", "ignore", "ruim 2000"),
        P("{year} (mensen|euro|inwoners|bezoekers|meter|kilometer|leden|banen|huizen|woningen|dollar|stuks|plaatsen|soldaten|kilo|liter|leerlingen|studenten|toeschouwers)",
          "ignore", "2000 mensen"),
        P("{count} (kilometer|km|meter|euro|graden) per (uur|minuut|seconde|dag|week|maand|jaar|nacht)", "ignore", "80 kilometer per uur"),
        # -- calendar
        P("[({weekday}|{weekday_short}) [,]] [de] {day} ({month}|{month_short}) [[,] {year}]", "calendar", "dinsdag 3 oktober 1990"),
        P("[{weekday} [,]] {day} {month} (jongstleden|jl.|j.l.)", "calendar", "3 mei jongstleden", {"deictic": -1}),
        P("[{weekday} [,]] {day} {month} (aanstaande|a.s.)", "calendar", "3 mei aanstaande", {"deictic": 1}),
        P("({weekday}|{weekday_short}) [,] [de] {day}", "calendar", "donderdag 17"),
        P("({weekday}|{weekday_short}) [,] ({numeric}|{day_month})", "calendar", "maandag 3-10-1990"),
        P("[de|het] {deictic} {weekday}", "calendar", "afgelopen maandag"),
        P("{weekday} {deictic}", "calendar", "maandag jongstleden"),
        P("(vandaag|gisteren|morgen) [,] <{weekday}>", "calendar", "vandaag, maandag"),
        *(P(f"{day}{part}", "calendar", f"{day}{part}", {"weekday": i, "part": code}) for i, day in enumerate(_DAYS) for part, code in _PARTS.items()),
        *(
            P(f"(vorige|afgelopen) {day}{part}", "calendar", f"vorige {day}{part}", {"weekday": i, "part": code, "deictic": -1})
            for i, day in enumerate(_DAYS) for part, code in _PARTS.items()
        ),
        P("{weekday}", "calendar", "vrijdag"),
        P("({month}|{month_short}) [van] [het jaar] {year}", "calendar", "oktober 1990"),
        P("[de] maand {month} [van] [{year}]", "calendar", "de maand mei"),
        P("(de volgende|de daaropvolgende) <{month}>", "following", "de volgende februari"),
        P("(de volgende|het volgende|de daaropvolgende|het daaropvolgende) <{season}>", "following", "het daaropvolgende voorjaar"),
        P("[de] {deictic} {month}", "calendar", "afgelopen maart"),
        P("(die|diezelfde) <{month}>", "same", "die november"),
        P("{month}", "calendar", "november"),
        P("[de|het|deze|dit] {season} [van] {year}", "calendar", "de zomer van 2013"),
        P("[de|het] {season} van {year} (-|/|–) ({yy2}|{year2})", "calendar", "de winter van 1944-1945"),
        P("[de|het] {deictic} {season}", "calendar", "vorige zomer"),
        P("(de|het) {season}", "calendar", "de zomer"),
        P("(in|sinds|tot) <{season}>", "calendar", "in zomer"),
        P("[het] {ordinal} kwartaal [[van] {year}]", "ordinal", "het eerste kwartaal van 2020", {"unit": "quarter"}),
        P("[de|het] {ordinal} (helft|halfjaar|jaarhelft) van {year}", "ordinal", "de tweede helft van 2014", {"unit": "half"}),
        P("[het|de] {ordinal} (halfjaar|jaarhelft)", "ordinal", "het tweede halfjaar", {"unit": "half"}),
        P("[de] {ordinal} eeuw", "calendar_century", "de 19e eeuw"),
        P("[de] jaren ({year}|{yy}) [van de (vorige|twintigste|20e|20ste) eeuw]", "decade", "de jaren 1990"),
        *(P(f"[de] jaren {ten} [van de (vorige|twintigste|20e|20ste) eeuw]", "decade", f"de jaren {ten}", {"decade": n}) for ten, n in _TENS.items()),
        P("(seizoen|het seizoen|schooljaar|winter) {year} (/|-|–) {yy2}", "years", "seizoen 2007/08"),
        P("[het] jaar {year}", "calendar", "het jaar 2010"),
        P("{year}", "calendar", "2016"),
        P("{numeric}", "calendar", "3-10-1990"),
        P("in <week {nth} [van] [{year}]>", "iso_week", "in week 31"),
        P("{holiday} [{year}]", "calendar", "Kerstmis 2012"),
        P("{deictic} {holiday}", "calendar", "afgelopen Pasen"),
        # -- offsets from the creation time
        P("{offset}", "offset", "gisteren"),
        P("{offset} [in de] {part}", "offset", "gisteren avond"),
        *(P(word, "offset", word, {"offset": 0, "part": code}) for word, code in _TODAY.items()),
        *(
            P(f"(gister{part}|gisteren{part})", "offset", f"gister{part}", {"offset": -1, "part": code}) for part, code in _PARTS.items()
        ),
        *(P(f"morgen{part}", "offset", f"morgen{part}", {"offset": 1, "part": code}) for part, code in _PARTS.items()),
        P("(eerder|later) vandaag", "offset", "eerder vandaag", {"offset": 0}),
        P("(deze|later deze|eerder deze) {part}", "offset", "deze avond", {"offset": 0}),
        P("(de afgelopen|afgelopen) nacht", "offset", "afgelopen nacht", {"offset": -1, "part": "NI"}),
        *(
            P(f"[de] (komende|volgende) ({plural})", "stretch", f"komende {plural.split('|')[0]}", {"unit": unit, "deictic": 1, "vague": "FUTURE_REF"})
            for plural, unit in _PLURALS.items()
        ),
        *(
            P(f"[de|het|deze] {{deictic}} [{{count}}] ({plural})", "stretch", f"afgelopen {plural.split('|')[0]}", {"unit": unit})
            for plural, unit in _PLURALS.items()
        ),
        P("[de|het] {deictic} {count} {unit}", "stretch", "de afgelopen drie jaar"),
        P("[{approximate}|meer dan|minder dan|nog geen|precies|al|net] {count} {unit} (geleden|terug)", "ago", "twee jaar geleden"),
        *(P(f"({plural}) geleden", "vague", f"{plural.split('|')[0]} geleden", {"vague": "PAST_REF"}) for plural in _PLURALS),
        P("over <[{approximate}] {count} {unit}>", "in_time", "over twee weken"),
        P("(sinds|sedert) [meer dan] <[{approximate}] {count} {unit}>", "for_past", "sinds drie jaar"),
        P("al [meer dan|minstens|zeker] <[{approximate}] {count} {unit}>", "for_past", "al drie jaar"),
        # -- narrative
        P("<[{approximate}] {count} {unit}> (na|voor|voordat|nadat) (de|het|een|zijn|haar|hun|deze|dit|die|dat)", "duration", "drie dagen na de"),
        P("[{approximate}|meer dan|nog geen|precies] {count} {unit} (later|erna|daarna|nadien)", "later", "drie dagen later"),
        P("[{approximate}|meer dan|nog geen|precies] {count} {unit} (eerder|daarvoor|ervoor|voordien|tevoren)", "earlier", "twee jaar eerder"),
        P("[de|het] {unit} (erna|erop|daarop|daarna|nadien)", "later", "de dag erna", {"count": 1}),
        P("[de|het] {unit} (ervoor|daarvoor|voordien)", "earlier", "de dag ervoor", {"count": 1}),
        P("(de daaropvolgende|het daaropvolgende|de daarop volgende) {unit}", "later", "de daaropvolgende dag", {"count": 1}),
        P("de volgende dag", "later", "de volgende dag", {"count": 1, "unit": "day"}),
        P("de (volgende|daaropvolgende) {part}", "later", "de volgende ochtend", {"count": 1, "unit": "day"}),
        P("de vorige dag", "earlier", "de vorige dag", {"count": 1, "unit": "day"}),
        P("(de dag tevoren|daags tevoren|daags voordien|daags ervoor)", "earlier", "daags tevoren", {"count": 1, "unit": "day"}),
        P("(daags nadien|daags erna|daags daarna)", "later", "daags nadien", {"count": 1, "unit": "day"}),
        P("(die|dezelfde|diezelfde) dag", "same", "dezelfde dag", {"unit": "day"}),
        P("(die|dat|hetzelfde|dezelfde|datzelfde|diezelfde) {unit}", "same", "datzelfde jaar"),
        P("(die|dezelfde|diezelfde) {part}", "same", "diezelfde avond", {"unit": "day"}),
        P("(die|dat|datzelfde|diezelfde) {season}", "same", "die zomer"),
        P("(diezelfde|dezelfde) {weekday}", "calendar", "diezelfde maandag"),
        P("[het|de] {deictic} {unit}", "unit", "vorige week"),
        P("[eerder|later] (dit|deze) {unit}", "unit", "eerder dit jaar", {"deictic": 0}),
        P("{unit} {deictic}", "unit", "week jongstleden"),
        P("(het|in het) <(weekend|weekeinde)>", "weekend", "het weekend", {"unit": "weekend"}),
        P("<[het] eind van het jaar>", "edge", "eind van het jaar", {"edge": "END", "unit": "year"}),
        P("(jaareinde|het jaareinde)", "edge", "jaareinde", {"edge": "END", "unit": "year"}),
        # -- clock
        P("({dotted}|{clock}) uur", "clock", "14.30 uur"),
        P("<({dotted}|{clock}|{hour}|{count}) uur> ('s ochtends|'s morgens|'s nachts)", "clock", "3 uur 's nachts"),
        P("<({dotted}|{clock}|{hour}|{count}) uur> ('s avonds|'s middags)", "clock", "8 uur 's avonds", {"afternoon": True}),
        P("(om|tegen|vanaf|rond|omstreeks) [{approximate}] <({hour}|{count}) uur>", "clock", "om 20 uur"),
        P("(om|tegen|vanaf|rond) <({clock}|{dotted})>", "clock", "om 14:30"),
        P("(van|tussen) <{hour}> (-|–|en|tot) <{hour2} uur>", "hours", "van 16 tot 20 uur"),
        P("[van|tussen] <{hour}> (-|–|en|tot) <({dotted2}|{clock2}) uur>", "hours", "16 tot 17.30 uur"),
        P("(om|tot) <half ({hour}|{count})>", "clock", "om half acht", {"shift": -30}),
        P("kwart voor ({hour}|{count})", "clock", "kwart voor acht", {"shift": -15}),
        P("kwart over ({hour}|{count})", "clock", "kwart over acht", {"shift": 15}),
        P("(van|tussen) <({dotted}|{clock})> (tot|en|-|–) <({dotted2}|{clock2})>", "hours", "tussen 15.00 en 17.00"),
        P("middernacht", "clock", "middernacht", {"clock": (0, 0)}),
        P("(de|een|die) {part}", "part", "de avond"),
        # -- sets, durations, vague
        P("(elke|iedere|elk|ieder) [{ordinal}] {weekday} [van de maand]", "set", "elke maandag"),
        *(P(f"(elke|iedere) {day}{part}", "set", f"elke {day}{part}", {"weekday": i, "part": code}) for i, day in enumerate(_DAYS) for part, code in _PARTS.items()),
        P("(elke|iedere|elk|ieder) [{count}|{ordinal}] {unit}", "set", "elke dag"),
        P("(elke|iedere|elk|ieder) ({part}|{season}|{month})", "set", "elke ochtend"),
        P("om de {count} {unit}", "set", "om de twee jaar"),
        P("om het jaar", "set", "om het jaar", {"count": 2, "unit": "year"}),
        P("[eenmaal|tweemaal|driemaal|{count2} keer] per {unit}", "set", "twee keer per week"),
        P("(eens in de|eens per) {count} {unit}", "set", "eens in de vier jaar"),
        *(P(f"[op] ({day}en|{day}s|'s {day}s)", "set", f"'s {day}s", {"weekday": i}) for i, day in enumerate(_DAYS)),
        *(P(habit, "set", habit, {"part": code}) for habit, code in _HABITS.items()),
        P("{frequency}", "set", "jaarlijks"),
        P("[{approximate}|meer dan|minder dan|maximaal|minstens|minimaal] {count} [volle|hele|lange] {unit}", "duration", "zes maanden"),
        P("<{count}> (tot|à|of|-|–) <{count2} {unit}>", "durations", "twee tot drie jaar"),
        *(P(f"({word}{length})", "duration", f"{word}{length}", {"count": n, "unit": unit})
          for word, n in _COUNTS.items() if word != "een" and n <= 12 for length, unit in _LONG.items() if length.startswith("daags")),
        P("{count} (daags|daagse)", "duration", "3-daagse", {"unit": "day"}),
        *(P(f"({stem}lang|{stem}lange)", "duration", f"{stem}lang", {"unit": unit}) for stem, unit in _PLURALS.items() if "|" not in stem),
        P("(meerjarig|meerjarige|langjarig|langjarige)", "duration", "meerjarig", {"unit": "year"}),
        P("{vague}", "vague", "momenteel"),
    ),
    composites=(
        (
            P("<({a_part3}|[de] nacht) van ({date}|{day}) op {date2}>", "night", "de nacht van zaterdag op zondag"),
            P("{a_day} [in] ({part}|{a_part2})", "part", "dinsdag in de namiddag"),
            P("<({part}|{a_part2}) van {a_day}>", "part", "de avond van 3 mei"),
            P("<{a_day}> [,] [om|vanaf|rond|tegen] <{a_time2}>", "at", "maandag om 17.30 uur"),
            P("{a_week2} [op] {a_day}", "within", "volgende week vrijdag"),
            P("{a_day} [van] {a_week2}", "within", "vrijdag van vorige week"),
            P("({a_day}|{a_month}|{a_season}|{a_quarter}|{a_half}) [van] {a_year2}", "within", "het eerste kwartaal van vorig jaar"),
        ),
        (
            P("{edge} [van] [de|het] {date}", "edge", "begin oktober"),
            P("[de] (eerste helft) van {date}", "edge", "de eerste helft van mei", {"edge": "START"}),
            P("[de] (tweede helft) van {date}", "edge", "de tweede helft van mei", {"edge": "END"}),
            P("{edge} [van] (het|de|deze|dit) {unit}", "edge", "eind van de week"),
            P("(rond|omstreeks|circa|ca.|ongeveer) <({a_year}|{a_month}|{a_day}|{a_decade}|{a_century})>", "approximate", "rond 1900"),
            P("[de] week van {a_day}", "week_of", "de week van 12 maart"),
        ),
        (
            P("[van|tussen] <{day}> (-|–|/|en|tot|of|tot en met|t/m) <{a_day2}>", "days", "17 en 18 februari"),
            P("[van] <{day}> , <{day2}> [,] (en|of|tot en met) <{a_day3}>", "days", "3, 4 en 5 mei"),
            P("<{day}> , <{day2}> , <{day3}> (en|of) <{a_day4}>", "days", "3, 4, 5 en 6 mei"),
            P("(van|tussen|vanaf) <{date}> [,] (tot|en|tot en met|t/m) <{date2}>", "range", "van 2004 tot 2018"),
            P("<{a_year}> (-|–|/|tot|tot en met|t/m) <{a_year2}>", "range", "1914-1918"),
            P("<{a_month}> (-|–|/|tot|tot en met|en) <{a_month2}>", "range", "mei en juni 2012"),
            P("<{a_day}> (-|–|tot|tot en met|t/m) <{a_day2}>", "range", "vrijdag tot zondag"),
        ),
        (
            P("(sinds|sinds de|sedert) <{date}>", "ever_since", "sinds 2012", {"behind": True}),
            P("vanaf <{date}>", "since", "vanaf 2012"),
            P("van <{date}> (af|af aan)", "since", "van 2012 af"),
            P("(tot|tot en met|t/m|tot aan|tot in|uiterlijk|voor eind|tegen) <{date}>", "until", "tot 2020"),
        ),
    ),
)
