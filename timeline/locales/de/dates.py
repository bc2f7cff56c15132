"""German date words. locales/words.py says how a template reads, normalise.py what each operation means."""

from __future__ import annotations

from timeline.locales.de.composites import COMPOSITES
from timeline.locales.words import DateWords, P

_MONTHS = (
    "januar januars jänner jänners", "februar februars feber", "märz", "april aprils", "mai", "juni", "juli", "august augusts",
    "september septembers", "oktober oktobers", "november novembers", "dezember dezembers",
)  # fmt: skip
_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_PARTS = {"morgen": "MO", "früh": "MO", "vormittag": "MO", "mittag": "MI", "nachmittag": "AF", "abend": "EV", "nacht": "NI"}
_HABITS = {"morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "abends": "EV", "nachts": "NI"}
_PLURALS = {
    "jahre|jahren": "year", "monate|monaten": "month", "wochen": "week", "tage|tagen": "day", "stunden": "hour", "minuten": "minute",
    "sekunden": "second", "jahrzehnte|jahrzehnten": "decade", "jahrhunderte|jahrhunderten": "century", "wochenenden": "weekend",
}  # fmt: skip
_EDGES = (("jahresende", "END", "year"), ("jahreswechsel", "END", "year"), ("jahresbeginn", "START", "year"), ("monatsende", "END", "month"))
_TENS = {"zwanziger": 20, "dreißiger": 30, "vierziger": 40, "fünfziger": 50, "sechziger": 60, "siebziger": 70, "achtziger": 80, "neunziger": 90}
_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TEENS = ("zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
_ROUND = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90}
_COUNTS = dict(zip((*_ONES, *_TEENS), range(1, 20), strict=True)) | _ROUND
_LONG = {"minütig": "minute", "stündig": "hour", "tägig": "day", "wöchig": "week", "monatig": "month", "jährig": "year"}
_RANKS = {
    "erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "siebent": 7, "acht": 8, "neunt": 9, "zehnt": 10, "elft": 11,
    "zwölft": 12, "dreizehnt": 13, "vierzehnt": 14, "fünfzehnt": 15, "sechzehnt": 16, "siebzehnt": 17, "achtzehnt": 18, "neunzehnt": 19,
    "zwanzigst": 20, "einundzwanzigst": 21,
}  # fmt: skip
_ENDINGS = ("e", "er", "en", "em", "es")
_THE = "[der|die|das|den|dem|des]"

DATES = DateWords(
    months=_MONTHS,
    months_short=("jan. jän.", "feb. febr.", "mrz.", "apr.", "", "jun.", "jul.", "aug.", "sept. sep.", "okt.", "nov.", "dez."),
    weekdays=(*(f"{day} {day}es" for day in _DAYS[:5]), "samstag samstages sonnabend", "sonntag sonntages"),
    weekdays_short=("mo.", "di.", "mi.", "do.", "fr.", "sa.", "so."),
    seasons={
        "frühling": 1, "frühlings": 1, "frühjahr": 1, "frühjahrs": 1, "sommer": 2, "sommers": 2, "herbst": 3, "herbstes": 3, "herbsts": 3,
        "winter": 4, "winters": 4, "spätsommer": 2, "frühsommer": 2, "hochsommer": 2, "spätherbst": 3,
    },
    units={
        "sekunde": "second", "sekunden": "second", "minute": "minute", "minuten": "minute", "stunde": "hour", "stunden": "hour",
        "tag": "day", "tage": "day", "tagen": "day", "tages": "day", "arbeitstage": "day", "arbeitstagen": "day", "werktage": "day",
        "woche": "week", "wochen": "week", "wochenende": "weekend", "wochenenden": "weekend", "wochenendes": "weekend",
        "monat": "month", "monate": "month", "monaten": "month", "monats": "month", "quartal": "quarter", "quartale": "quarter", "quartals": "quarter",
        "quartalen": "quarter", "halbjahr": "half", "halbjahre": "half", "halbjahres": "half", "halbes jahr": "half", "halben jahr": "half",
        "halben jahres": "half", "halbe stunde": "halfhour", "halben stunde": "halfhour", "halber tag": "halfday", "halben tag": "halfday",
        "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year", "jahrs": "year", "jahrzehnt": "decade", "jahrzehnte": "decade",
        "jahrzehnten": "decade", "jahrzehnts": "decade", "jahrhundert": "century", "jahrhunderte": "century", "jahrhunderten": "century",
        "jahrhunderts": "century",
    },
    numbers={
        **{f"{one}und{ten}": value + n for n, one in enumerate(_ONES, 1) for ten, value in _ROUND.items()},
        **{word: value for word, value in _COUNTS.items() if word != "ein"},
        "beide": 2, "beiden": 2, "eineinhalb": 1.5, "anderthalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5,
        "hundert": 100, "einhundert": 100, "zweihundert": 200, "dreihundert": 300, "fünfhundert": 500, "tausend": 1000,
    },
    articles=("ein", "eine", "einen", "einem", "einer", "eines"),
    vague_counts=(
        "einige", "einigen", "einiger", "mehrere", "mehreren", "mehrerer", "viele", "vielen", "wenige", "wenigen", "weniger", "ein paar",
        "zahlreiche", "zahlreichen", "etliche", "etlichen", "lange", "langen", "manche", "unzählige",
    ),
    ordinals={rank + ending: n for rank, n in _RANKS.items() for ending in _ENDINGS},
    offsets={"vorvorgestern": -3, "vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1, "übermorgen": 2},
    deictics={
        **{stem + ending: -1 for stem in ("letzt", "vergangen", "vorig") for ending in _ENDINGS},
        **{stem + ending: 0 for stem in ("dies", "laufend", "heurig", "aktuell") for ending in _ENDINGS},
        **{stem + ending: 1 for stem in ("nächst", "kommend") for ending in _ENDINGS},
    },
    parts={**_PARTS, "abends": "EV", "morgens": "MO", "vormittags": "MO", "mittags": "MI", "nachmittags": "AF", "nachts": "NI", "vorabend": "EV",
           "morgengrauen": "MO", "morgenstunden": "MO", "vormittagsstunden": "MO", "mittagsstunden": "MI", "nachmittagsstunden": "AF", "abendstunden": "EV",
           "spätnachmittag": "AF"},
    edges={"anfang": "START", "beginn": "START", "mitte": "MID", "ende": "END", "ausgang": "END"},
    approximate=("etwa", "rund", "ungefähr", "circa", "zirka", "ca.", "gut", "an die", "schätzungsweise"),
    holidays={
        "weihnachten": "12-25", "heiligabend": "12-24", "heiliger abend": "12-24", "heiligen abend": "12-24", "silvester": "12-31",
        "neujahr": "01-01", "neujahrstag": "01-01", "ostern": "easter", "ostersonntag": "easter", "ostermontag": "easter+1", "karfreitag": "easter-2",
        "gründonnerstag": "easter-3", "palmsonntag": "easter-7", "karsamstag": "easter-1", "pfingsten": "easter+49", "pfingstsonntag": "easter+49",
        "pfingstmontag": "easter+50", "christi himmelfahrt": "easter+39", "fronleichnam": "easter+60", "aschermittwoch": "easter-46",
        "rosenmontag": "easter-48", "faschingsdienstag": "easter-47", "mariä himmelfahrt": "08-15", "allerheiligen": "11-01", "allerseelen": "11-02",
        "nikolaustag": "12-06", "valentinstag": "02-14", "halloween": "10-31", "dreikönigstag": "01-06", "tag der arbeit": "05-01",
        "maifeiertag": "05-01", "tag der deutschen einheit": "10-03", "muttertag": "05-sun-2", "reformationstag": "10-31", "martinstag": "11-11",
        "martini": "11-11", "stephanstag": "12-26", "stefanstag": "12-26", "ersten weihnachtstag": "12-25", "zweiten weihnachtstag": "12-26",
        "weltfrauentag": "03-08",
    },
    vague={
        "derzeit": "PRESENT_REF", "jetzt": "PRESENT_REF", "zurzeit": "PRESENT_REF", "momentan": "PRESENT_REF", "gegenwärtig": "PRESENT_REF",
        "heutzutage": "PRESENT_REF", "damals": "PAST_REF", "kürzlich": "PAST_REF", "unlängst": "PAST_REF", "neulich": "PAST_REF", "jüngst": "PAST_REF",
        "vor kurzem": "PAST_REF", "seinerzeit": "PAST_REF", "zukünftig": "FUTURE_REF", "künftig": "FUTURE_REF",
        "der gegenwart": "PRESENT_REF", "im moment": "PRESENT_REF", "vor langer zeit": "PAST_REF", "letzter zeit": "PAST_REF",
        **{"heutig" + ending: "PRESENT_REF" for ending in _ENDINGS}, **{"damalig" + ending: "PAST_REF" for ending in _ENDINGS},
        **{stem + ending: "FUTURE_REF" for stem in ("zukünftig",) for ending in _ENDINGS},
    },
    frequencies={
        stem + ending: value
        for stem, value in {
            "täglich": "P1D", "alltäglich": "P1D", "wöchentlich": "P1W", "monatlich": "P1M", "jährlich": "P1Y", "alljährlich": "P1Y", "stündlich": "PT1H",
            "vierteljährlich": "P3M", "halbjährlich": "P6M", "vierzehntäglich": "P2W", "minütlich": "PT1M",
        }.items()
        for ending in ("", *_ENDINGS)
    },
    decades=_TENS,
    decade_suffix="er",
    stops=True,
    capital_months=True,
    capital_nouns=True,
    ambiguous=frozenset(["frühling", "frühlings", "frühjahrs", "sommer", "sommers", "herbst", "herbstes", "herbsts", "winter"]),
    introducers=frozenset(
        ["im", "seit", "vom", "bis", "ab", "vor", "nach", "zwischen", "jahr", "jahre", "jahres", "jahren", "anfang", "mitte",
         "ende", "beginn", "dezember", "am", "zum", "zur", "letzten", "vergangenen", "kommenden", "nächsten", "heute", "gestern", "morgen", "sommer", "winter",
         "herbst", "frühjahr", "frühling", "saison", "geb", "geboren", "jahrgang", "anno", "stand", "ostern", "weihnachten", "silvester", "pfingsten", "wahlen", "datum", "termin"]
    ),
    timely=frozenset("im am seit ab bis vom zum anfang mitte ende beginn letzten letztem vergangenen vergangenem vorigen kommenden nächsten diesen diesem jeden jedem spätestens monat".split()),
    eponyms=frozenset(
        "straße strasse platz allee brücke brigade regiment bataillon stadion schule park ufer promenade viertel siedlung kaserne turnhalle bewegung".split()
    ),
    linkers=frozenset("der des dem den die das".split()),
    phrases=(
        # -- not dates
        P("{count} [-] (jahre|monate|wochen|tage) (alt|alte|alter|alten|altes|jung|junge|jungen|junger)", "ignore", "45 Jahre alt"),
        P("(im alter von|im alter|mit) [{approximate}|über|unter|nur|gerade] {count} [bis {count2}|und {count2}] (jahren|monaten)", "ignore", "im Alter von 45 Jahren"),
        P("(ab|unter|über|bis) {count} jahren", "ignore", "ab 16 Jahren"),
        P(", {count} jahre [,]", "ignore", ", 45 Jahre,"),
        P("[der|die|das|um|ein|eine] {count} (jahr|jahre|tage|monate|wochen) (jünger|jüngere|jüngeren|jüngerer|älter|ältere|älteren|älterer)", "ignore", "16 Jahre jünger"),
        P("(kinder|kindern|jugendliche|jugendlichen|menschen|personen) [zwischen|von|ab|unter|über|bis] {count} [und {count2}|bis {count2}] jahren", "ignore", "Kinder von 14 Jahren"),
        P("(guten|gute|schönen) (tag|morgen|abend|nacht)", "ignore", "guten Tag"),
        P("(hausnummer|nr.|nummer|artikel|paragraf|postfach|telefon|tel.|fax|zimmer|straße|plz|rund|gut|knapp|fast|mehr als|weniger als|nur) {year}", "ignore", "rund 2000"),
        P("(tag der offenen (tür|türen)|ende des tages)", "ignore", "Tag der offenen Tür"),
        P("(eines|welcher|welchen|am letzten|letzter|letzte|der letzte|ersten|erster) (tages|tag|morgens|abends|nachts)", "ignore", "eines Tages"),
        P("(einem|einen|ein) {weekday} [im {month}]", "ignore", "einem Dienstag"),
        P("(tag und nacht|nacht und tag|tag und stunde)", "ignore", "Tag und Nacht"),
        P("[rund um die] uhr", "ignore", "rund um die Uhr"),  # the word alone only says where to look
        P("(schwarzer|schwarzen|schwarze) (freitag|montag|donnerstag)", "ignore", "Schwarzer Freitag"),
        P("(in|auf) (letzter|letzte|die letzte) (minute|sekunde|stunde)", "ignore", "in letzter Minute"),
        P("{count} (kilometer|km|meter|euro|grad|kilowatt) (pro|je|in der|die) (stunde|minute|sekunde|tag|woche|monat|jahr)", "ignore", "80 Kilometer pro Stunde"),
        # -- calendar
        P("[({weekday}|{weekday_short}) [,] [den|dem|der]] {day} . ({month}|{month_short}) [[,|des jahres|im jahr|im jahre] {year}]", "calendar", "Dienstag, den 3. Oktober 1990"),
        P("(der|den|dem|des) {day} . ({month}|{month_short}) [[des jahres] {year}]", "calendar", "der 3. Oktober 1990"),
        P("[{weekday} [,]] {day} ({month}|{month_short}) [[,] {year}]", "calendar", "3 Oktober 1990"),
        P("({weekday}|{weekday_short}) [,] [den|dem|der] ({day_month}|{numeric})", "calendar", "Montag, 3.10."),
        P("(am|vom|zum|ab|bis|bis zum|seit|seit dem|der|den|dem|stand|und|-|–) <{day_month}>", "calendar", "am 3.10."),
        P("{weekday} [,] (den|dem|der) {day} .", "calendar", "Montag, dem 3."),
        P(f"{_THE} {{deictic}} {{weekday}}", "calendar", "vergangenen Samstag"),
        P("(am|vom|zum|der|den|dem) heutigen <{weekday}>", "calendar", "am heutigen Montag", {"deictic": 0}),
        P("(heute|gestern|morgen) [,] <{weekday}>", "calendar", "heute, Montag"),
        *(P(f"{day}{part}", "calendar", f"{day}{part}", {"weekday": i, "part": code}) for i, day in (*enumerate(_DAYS), (5, "sonnabend")) for part, code in _PARTS.items()),
        P("{weekday}", "calendar", "Freitag"),
        P("({month}|{month_short}) [des jahres|im jahr] {year}", "calendar", "Oktober 1990"),
        P(f"{_THE} {{deictic}} {{month}}", "calendar", "vergangenen März"),
        P("{month}", "calendar", "November"),
        P(f"{_THE} {{deictic}} {{season}}", "calendar", "letzten Sommer"),
        *(P(f"[der|den|die] ({word}monate|{word}monaten)", "calendar", f"{word}monate", {"season": n}) for word, n in (("sommer", 2), ("winter", 4))),
        P("(selben|demselben|gleichen|jenem|jenes|desselben) <({season}|{month})>", "same", "selben Herbst"),
        P("{season} [des jahres] [{year}]", "calendar", "Sommer 2013"),
        P("{season} {year} (/|-|–) ({yy2}|{year2})", "calendar", "Winter 2010/11"),
        P("{year} / {yy2}", "years", "2010/11"),
        P(f"{_THE} ({{ordinal}}|{{nth}} .) (quartal|quartals|trimester|trimesters|vierteljahr) [[des jahres] {{year}}]", "ordinal", "dritten Quartal 2009", {"unit": "quarter"}),
        P(f"{_THE} ({{ordinal}}|{{nth}} .) (halbjahr|halbjahres|halbjahrs|jahreshälfte) [[des jahres] {{year}}]", "ordinal", "zweiten Halbjahr 2014", {"unit": "half"}),
        P("[der|die] {ordinal} hälfte [des jahres] {year}", "ordinal", "zweiten Hälfte 1945", {"unit": "half"}),
        P(f"{_THE} ({{ordinal}}|{{nth}} .) (jahrhundert|jahrhunderts)", "calendar_century", "19. Jahrhundert"),
        P("({ordinal}|{nth} .) (jh.|jhdt.)", "calendar_century", "19. Jh."),
        P(f"{_THE} {{decade}} (jahre|jahren|jahr)", "decade", "sechziger Jahren"),
        *(P(f"{_THE} ({ten}jahre|{ten}jahren|{ten}n)", "decade", f"{ten}jahre", {"decade": n}) for ten, n in _TENS.items()),
        P("(der|die|den) {decade}", "decade", "die 60er"),
        P("[der|die] (saison|spielzeit|amtsperiode|winter|schuljahr|wintersemester) {year} (/|-|–) {yy2}", "years", "Saison 2007/08"),
        P("[das|dem|des] (jahr|jahre|jahres|jahrs|jahren) {year}", "calendar", "Jahr 2014"),
        P("{year}", "calendar", "2016"),
        P("{numeric}", "calendar", "3.10.1990"),
        P("([der] {nth} . kalenderwoche|kw {nth}|kalenderwoche {nth}) [{year}]", "iso_week", "12. Kalenderwoche 2021"),
        P("{holiday} [{year}]", "calendar", "Weihnachten 2012"),
        P(f"{_THE} {{deictic}} {{holiday}}", "calendar", "letzten Ostern"),
        # -- offsets from the creation time
        P("{offset}", "offset", "gestern"),
        P("{offset} [am|in der] {part}", "offset", "gestern Abend"),
        P("((noch|auch|bis|wir|seit) <heute> [noch]|<heute> noch)", "vague", "bis heute", {"vague": "PRESENT_REF"}),
        P("[dem|den|der] heutigen tag", "offset", "heutigen Tag", {"offset": 0}),
        P("[dem|den|der] gestrigen (tag|{weekday})", "offset", "gestrigen Tag", {"offset": -1}),
        P("(gestrigen|gestrige|gestriger)", "offset", "gestrigen", {"offset": -1}),
        P("[dem|den|der] (morgigen|morgige|morgiger) [tag|{weekday}]", "offset", "morgigen Tag", {"offset": 1}),
        P("(diesen|diesem|dieser|heutigen) {part}", "offset", "diesem Abend", {"offset": 0}),
        P("(in der|der) (letzten|vergangenen) nacht", "offset", "in der vergangenen Nacht", {"offset": -1, "part": "NI"}),
        P("(heuer)", "unit", "heuer", {"deictic": 0, "unit": "year"}),
        P("[das|dem|des] (vorjahr|vorjahres|vorjahrs)", "unit", "Vorjahr", {"deictic": -1, "unit": "year"}),
        *(P(f"[dem|des|der] {word}", "unit", word, {"deictic": -1, "unit": unit})
          for word, unit in {"vormonat": "month", "vormonats": "month", "vorwoche": "week", "vorquartal": "quarter"}.items()),
        *(
            P(f"[die|der|den] (nächsten|kommenden|nächste|kommende) ({plural})", "stretch", f"kommenden {plural.split('|')[-1]}", {"unit": unit, "deictic": 1, "vague": "FUTURE_REF"})
            for plural, unit in _PLURALS.items()
        ),
        *(P(f"[die|der|den] {{deictic}} [{{count}}] ({plural})", "stretch", f"vergangenen {plural.split('|')[-1]}", {"unit": unit}) for plural, unit in _PLURALS.items()),
        P("[das|des|vom|am|zum] <wochenende>", "weekend", "Wochenende", {"unit": "weekend"}),
        P("[erst|schon|bereits|noch] vor [knapp|fast|genau|mehr als|über|weniger als|ziemlich genau|nicht einmal|nunmehr] <[{approximate}] {count} {unit}>", "length_ago", "vor drei Jahren"),
        *(P(f"vor <({plural})>", "length_ago", f"vor {plural.split('|')[-1]}", {"unit": unit, "count": None})
          for plural, unit in _PLURALS.items()),
        P("seit [knapp|fast|genau|mehr als|über|weniger als|nunmehr|bald|mittlerweile|schon|inzwischen|mindestens] <[{approximate}] {count} {unit}>", "for_past", "seit drei Jahren"),
        *(P(f"seit <({plural})>", "for_past", f"seit {plural.split('|')[-1]}", {"unit": unit}) for plural, unit in _PLURALS.items()),
        P("in [knapp|fast|genau|weniger als|spätestens] <[{approximate}] {count} {unit}>", "length_ahead", "in zwei Wochen"),
        *(P(word, "edge", word, {"edge": edge, "unit": unit}) for word, edge, unit in _EDGES),
        # -- narrative
        P("[knapp|fast|genau|nur|mehr als] <[{approximate}] {count} {unit}> (vor|nach) (der|die|das|dem|den|des|seiner|seinem|ihrer|ihrem|einem|einer|diesem|dieser|ende|beginn|schluss|beginn)", "duration", "drei Tage vor dem"),
        P("[{approximate}|knapp|nur|genau|fast] {count} {unit} (später|darauf|danach|nachher)", "later", "drei Tage später"),
        P("[{approximate}|knapp|nur|genau|fast] {count} {unit} (zuvor|davor|früher|vorher)", "earlier", "zwei Jahre zuvor"),
        P("[den|dem|das|die|der] {unit} (darauf|danach|drauf)", "later", "Tag darauf", {"count": 1}),
        P("[den|dem|das|die|der] {unit} (zuvor|davor|vorher)", "earlier", "Tag zuvor", {"count": 1}),
        *(P(f"({plural}) (später|danach|darauf)", "later", f"{plural.split('|')[0]} später", {"unit": unit}) for plural, unit in _PLURALS.items()),
        P("tags (darauf|drauf)", "later", "tags darauf", {"count": 1, "unit": "day"}),
        P("(tags zuvor|tags davor|[den|dem|des] (vortag|vortage|vortags|vortages))", "earlier", "Vortag", {"count": 1, "unit": "day"}),
        P("[dem|den] vorabend", "earlier", "Vorabend", {"count": 1, "unit": "day", "part": "EV"}),
        *(P(f"[dem|den|das|der] {word}", "later", word, {"count": 1, "unit": unit}) for word, unit in {"folgetag": "day", "folgejahr": "year", "folgewoche": "week"}.items()),
        *(P(f"[die|der|den] (folgenden|darauffolgenden) ({plural})", "duration", f"folgenden {plural.split('|')[-1]}", {"unit": unit})
          for plural, unit in _PLURALS.items()),
        P("[der|den|dem] (nächsten|nächster) (tag|tages)", "later", "nächsten Tag", {"count": 1, "unit": "day"}),
        P("[der|den|dem] (nächsten|folgenden|darauffolgenden) {part}", "later", "nächsten Morgen", {"count": 1, "unit": "day"}),
        P(f"{_THE} (folgenden|folgende|folgendes|darauffolgenden|darauffolgende) {{unit}}", "later", "folgenden Jahr", {"count": 1}),
        P(f"{_THE} (folgenden|darauffolgenden) ({{weekday}}|{{month}}|{{season}})", "following", "folgenden Montag"),
        P(f"{_THE} (vorangegangenen|vorhergehenden|vorherigen|vorangegangene) {{unit}}", "earlier", "vorangegangenen Jahr", {"count": 1}),
        P("(diesem|diesen|dieser|jenem|jenen|jener|dieses|jenes) (tag|tage|tages)", "same", "diesem Tag", {"unit": "day"}),
        P("(jenem|jenes|jener) {unit}", "same", "jenem Jahr"),
        P("(jenem|jenen|jener) ({part}|{season})", "same", "jener Nacht", {"unit": "day"}),
        P("[der|die|das|den|dem|des] (selben|gleichen|selbe|gleiche|derselben|desselben|demselben|denselben) {unit}", "same", "selben Tag"),
        P("[der|die|das|den|dem|des] (selben|gleichen|derselben|demselben) {part}", "same", "selben Abend", {"unit": "day"}),
        P(f"{_THE} {{deictic}} {{unit}}", "unit", "letzte Woche"),
        # -- clock
        P("({hour}|{count}) uhr", "clock", "14.30 Uhr"),
        P("<{hour} uhr> (morgens|früh|vormittags|nachts|mittags|in der nacht|in der früh|am morgen)", "clock", "3 Uhr morgens"),
        P("<{hour} uhr> (abends|nachmittags|am abend|am nachmittag)", "clock", "8 Uhr abends", {"afternoon": True}),
        P("(um|ab|gegen) <({clock}|{dotted}) [uhr]>", "clock", "um 14:30"),
        P("halb ({hour}|{count}) [uhr]", "clock", "halb acht", {"shift": -30}),
        *(P(f"viertel {word} ({{hour}}|{{count}}) [uhr]", "clock", f"viertel {word} acht", {"shift": n}) for word, n in (("vor", -15), ("nach", 15))),
        P("(von|zwischen) <({dotted}|{clock})> (bis|und|-|–) <({dotted2}|{clock2})>", "hours", "von 15.00 bis 17.00"),
        P("mitternacht", "clock", "Mitternacht", {"clock": (0, 0)}),
        P("(am|des|den ganzen|dem|im|gegen|in den) <[frühen|späten] {part}>", "part", "am Nachmittag"),
        P("in der nacht (auf|zum|zu) [den|dem]", "ignore", "in der Nacht auf"),
        P("in der <nacht>", "part", "in der Nacht", {"part": "NI"}),
        # -- sets, durations, vague
        P("(jeden|jede|jedes|jedem|jeder) [{ordinal}] {weekday} [im monat|{part}]", "set", "jeden Montag"),
        *(P(f"(jeden|jedem) {day}{part}", "set", f"jeden {day}{part}", {"weekday": i, "part": code}) for i, day in enumerate(_DAYS) for part, code in _PARTS.items()),
        P("(jeden|jede|jedes|jedem|jeder) [{ordinal}|einzelne|einzelnen] {unit}", "set", "jedes Jahr"),
        P("(jeden|jede|jedem|jeder) ({part}|{season}|{month})", "set", "jeden Morgen"),
        P("alle {count} {unit}", "set", "alle zwei Jahre"),
        P("[einmal|zweimal|dreimal|{count2} mal|mehrmals] pro {unit}", "set", "einmal pro Woche"),
        P("(einmal|zweimal|dreimal|viermal|mehrmals) (im|am|in der) {unit}", "set", "zweimal am Tag"),
        P("im monat", "set", "im Monat", {"unit": "month"}),
        *(P(f"({word} für {word}|{word} um {word})", "set", f"{word} für {word}", {"unit": unit}) for word, unit in (("tag", "day"), ("jahr", "year"))),
        *(P(f"({day}s|{day}abends|{day}s und)", "set", f"{day}s", {"weekday": i}) for i, day in enumerate(_DAYS)),
        *(P(f"{habit}", "set", f"{habit}", {"part": code}) for habit, code in _HABITS.items()),
        P("(werktags|wochentags)", "set", "werktags", {"unit": "day"}),
        P("{frequency}", "set", "täglich"),
        P("(über <jahre>|über <die jahre> hinweg)", "duration", "über Jahre", {"unit": "year"}),
        P("[zwischen] <{count}> (und|bis|oder|-|–) <{count2} {unit}>", "durations", "sechs bis acht Monate"),
        P("[{approximate}|genau] {count} [weitere|ganze|volle|lange|volle] {unit}", "duration", "sechs Monate"),
        *(
            P(f"({'|'.join(word + length + ending for ending in _ENDINGS)}|{word}{length})", "duration", f"{word}{length}e", {"count": n, "unit": unit})
            for word, n in _COUNTS.items() for length, unit in _LONG.items() if n <= 12 or n in (14, 20, 30)
        ),
        *(P(f"{{count}} [-] ({length}e|{length}er|{length}en|{length}es)", "duration", f"3-{length}e", {"unit": unit}) for length, unit in _LONG.items() if unit != "year"),
        *(
            P(f"({stem}lang|{'|'.join(stem + 'lang' + ending for ending in _ENDINGS)})", "duration", f"{stem}lang", {"unit": unit})
            for stem, unit in {"jahre": "year", "monate": "month", "wochen": "week", "tage": "day", "stunden": "hour", "minuten": "minute",
                               "jahrzehnte": "decade", "jahrhunderte": "century"}.items()
        ),
        P(f"({'|'.join(stem + ending for stem in ('langjährig', 'mehrjährig', 'vieljährig') for ending in _ENDINGS)})", "duration", "langjährigen", {"unit": "year"}),
        *(P(f"({'|'.join('mehr' + length + ending for ending in _ENDINGS)})", "duration", f"mehr{length}en", {"unit": unit}) for length, unit in _LONG.items() if unit != "year"),
        P("in [naher|ferner|nächster|absehbarer] <[der] zukunft>", "vague", "in Zukunft", {"vague": "FUTURE_REF"}),
        P("(<nun> an|ab <(jetzt|sofort)>)", "vague", "nun an", {"vague": "PRESENT_REF"}),
        P("{vague}", "vague", "derzeit"),
    ),
    composites=COMPOSITES,
)
