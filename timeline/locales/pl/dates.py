"""Polish date words. locales/words.py says how a template reads, normalise.py what each operation means.

Nouns, numerals and adjectives are listed in the cases that dates take. Prepositions stay outside a date ("w <maju>"); "r." and "roku" belong to it.
"""

from __future__ import annotations

from timeline.locales.words import DateWords, P

_UNITS = {
    "second": "sekunda sekundy sekund sekundę", "minute": "minuta minuty minut minutę minutach", "hour": "godzina godziny godzin godzinę godzinie godzinach godzinami",
    "day": "dzień dnia dni dniu dniem dniach dniami doba doby dobę dób", "week": "tydzień tygodnia tygodniu tygodniem tygodnie tygodni tygodniach tygodniami",
    "weekend": "weekend weekendu weekendzie weekendy", "month": "miesiąc miesiąca miesiącu miesiącem miesiące miesięcy miesiącach miesiącami",
    "quarter": "kwartał kwartału kwartale kwartały kwartałów", "half": "półrocze półrocza półroczu",
    "year": "rok lata lat latach latami laty", "decade": "dekada dekady dekadę dekadzie dekad dziesięciolecie dziesięciolecia dziesięcioleci",
    "century": "wieki wieków stulecie stulecia stuleciu",
}  # fmt: skip
_NUMBERS = {
    1: "jeden jedna jedną jednego jednej jednym", 2: "dwa dwie dwóch dwoma dwu", 3: "trzy trzech trzema", 4: "cztery czterech czterema", 5: "pięć pięciu pięcioma",
    6: "sześć sześciu sześcioma", 7: "siedem siedmiu", 8: "osiem ośmiu", 9: "dziewięć dziewięciu", 10: "dziesięć dziesięciu", 11: "jedenaście jedenastu",
    12: "dwanaście dwunastu", 13: "trzynaście trzynastu", 14: "czternaście czternastu", 15: "piętnaście piętnastu", 16: "szesnaście szesnastu",
    17: "siedemnaście siedemnastu", 18: "osiemnaście osiemnastu", 19: "dziewiętnaście dziewiętnastu", 20: "dwadzieścia dwudziestu", 30: "trzydzieści trzydziestu",
    40: "czterdzieści czterdziestu", 50: "pięćdziesiąt pięćdziesięciu", 60: "sześćdziesiąt sześćdziesięciu", 70: "siedemdziesiąt siedemdziesięciu",
    80: "osiemdziesiąt osiemdziesięciu", 90: "dziewięćdziesiąt dziewięćdziesięciu", 100: "sto stu", 200: "dwieście dwustu", 300: "trzysta", 400: "czterysta",
    500: "pięćset", 1000: "tysiąc", 2000: "dwutysięczny",
}  # fmt: skip
_ORDINALS = {
    1: "pierwszy pierwszego pierwszym pierwsza pierwszej pierwsze", 2: "drugi drugiego drugim druga drugiej drugą drugie", 3: "trzeci trzeciego trzecim", 4: "czwarty czwartego czwartym",
    -1: "ostatni ostatniego ostatnim", 5: "piątego", 6: "szóstego", 7: "siódmego", 8: "ósmego", 9: "dziewiątego", 10: "dziesiątego", 11: "jedenastego",
    12: "dwunastego", 13: "trzynastego", 14: "czternastego", 15: "piętnastego", 16: "szesnastego", 17: "siedemnastego", 18: "osiemnastego osiemnasty osiemnastym",
    19: "dziewiętnastego dziewiętnasty dziewiętnastym", 20: "dwudziestego dwudziesty dwudziestym", 21: "dwudziestego pierwszego", 30: "trzydziestego",
}  # fmt: skip
_DECADES = {
    20: "dwudzieste dwudziestych", 30: "trzydzieste trzydziestych", 40: "czterdzieste czterdziestych", 50: "pięćdziesiąte pięćdziesiątych",
    60: "sześćdziesiąte sześćdziesiątych", 70: "siedemdziesiąte siedemdziesiątych", 80: "osiemdziesiąte osiemdziesiątych", 90: "dziewięćdziesiąte dziewięćdziesiątych",
}  # fmt: skip
_DEICTICS = {
    -1: "zeszły zeszłego zeszłym zeszła zeszłej zeszłą zeszłe ubiegły ubiegłego ubiegłym ubiegła ubiegłej ubiegłą ubiegłe miniony minionego minionym minioną minionej minione ostatni"
    " ostatniego ostatnim ostatnią ostatniej ub. ub ubieglego",
    0: "ten tego tym tej tę ta to bieżący bieżącego bieżącym bieżącej obecny obecnego obecnym obecnej br. br",
    1: "przyszły przyszłego przyszłym przyszła przyszłej przyszłą przyszłe najbliższy najbliższego najbliższym najbliższą najbliższej nadchodzący nadchodzącego nadchodzącym nadchodzącą",
}  # fmt: skip
_OVER = "{approximate}|ponad|prawie|niemal|niespełna|blisko|co najmniej|przeszło|mniej niż|więcej niż|zaledwie"
_YEAR = "(roku|rok|r.|r|rokiem)"
_PAST = "(ostatnie|ostatnich|minione|minionych|ubiegłych|zeszłych|poprzednich)"
_COMING = "(najbliższe|najbliższych|nadchodzące|nadchodzących|przyszłych)"
_THINGS = (
    "(proc.|proc|procent|zł|złotych|złote|mln|mld|tys.|tys|osób|osoby|punktów|punkty|pkt|km|m|metrów|metry|cm|kg|ton|euro|dolarów|groszy|stopni|miejsc|miejsca|głosów|mandatów|sztuk|złotego|%)"
)

DATES = DateWords(
    months=(
        "styczeń stycznia styczniu styczniem", "luty lutego lutym", "marzec marca marcu marcem", "kwiecień kwietnia kwietniu kwietniem", "maj maja maju majem",
        "czerwiec czerwca czerwcu czerwcem", "lipiec lipca lipcu lipcem", "sierpień sierpnia sierpniu sierpniem", "wrzesień września wrześniu wrześniem",
        "październik października październiku październikiem", "listopad listopada listopadzie listopadem", "grudzień grudnia grudniu grudniem",
    ),
    months_short=("stycz. sty.", "lut.", "mar.", "kwiet. kwi.", "", "czerw. cze.", "lip.", "sierp. sie.", "wrzes. wrz.", "paźdz. paź.", "listop. lis.", "grudz. gru."),
    weekdays=(
        "poniedziałek poniedziałku poniedziałkiem", "wtorek wtorku wtorkiem", "środa środę środy środzie środą", "czwartek czwartku czwartkiem",
        "piątek piątku piątkiem", "sobota sobotę soboty sobocie sobotą", "niedziela niedzielę niedzieli niedzielą",
    ),
    weekdays_short=("pon.", "wt.", "śr.", "czw.", "pt.", "sob.", "niedz."),
    seasons={w: n for n, names in ((1, "wiosna wiosny wiosnę wiosną wiośnie"), (2, "lato latem lecie"), (3, "jesień jesieni jesienią"), (4, "zima zimy zimę zimą zimie")) for w in names.split()},
    units={word: unit for unit, words in _UNITS.items() for word in words.split()},
    numbers={word: n for n, words in _NUMBERS.items() for word in words.split()},
    vague_counts=("kilka", "kilku", "kilkoma", "kilkanaście", "kilkunastu", "kilkadziesiąt", "kilkudziesięciu", "parę", "paru", "wiele", "wielu"),
    ordinals={word: n for n, words in _ORDINALS.items() for word in ([words] if n == 21 else words.split())},
    offsets={"przedwczoraj": -2, "wczoraj": -1, "dziś": 0, "dzisiaj": 0, "jutro": 1, "pojutrze": 2, "wczorajszy": -1, "wczorajszego": -1, "dzisiejszy": 0, "dzisiejszego": 0, "jutrzejszy": 1, "jutrzejszego": 1},
    deictics={word: n for n, words in _DEICTICS.items() for word in words.split()},
    parts={
        "rano": "MO", "nad ranem": "MO", "ranem": "MO", "świcie": "MO", "przed południem": "MO", "po południu": "AF", "popołudniu": "AF", "popołudnie": "AF", "wieczór": "EV",
        "wieczorem": "EV", "wieczora": "EV", "noc": "NI", "nocy": "NI", "nocą": "NI", "poranek": "MO", "poranka": "MO",
    },
    edges={
        "początek": "START", "początku": "START", "początkiem": "START", "połowa": "MID", "połowie": "MID", "połowy": "MID", "połowę": "MID",
        "koniec": "END", "końca": "END", "końcu": "END", "końcem": "END", "końcówce": "END", "schyłku": "END",
    },
    approximate=("około", "ok.", "ok", "koło", "mniej więcej", "w przybliżeniu", "gdzieś"),
    holidays={
        "boże narodzenie": "12-25", "bożego narodzenia": "12-25", "bożym narodzeniem": "12-25", "bożym narodzeniu": "12-25", "wigilia": "12-24", "wigilię": "12-24", "wigilii": "12-24",
        "wielkanoc": "easter", "wielkanocy": "easter", "wielkanocą": "easter", "poniedziałek wielkanocny": "easter+1", "wielki piątek": "easter-2", "wielką sobotę": "easter-1",
        "boże ciało": "easter+60", "bożego ciała": "easter+60", "zielone świątki": "easter+49", "tłusty czwartek": "easter-52", "sylwester": "12-31", "sylwestra": "12-31",
        "nowy rok": "01-01", "trzech króli": "01-06", "wszystkich świętych": "11-01", "zaduszki": "11-02", "święto niepodległości": "11-11", "święta niepodległości": "11-11",
        "święto konstytucji": "05-03", "święto pracy": "05-01", "walentynki": "02-14", "mikołajki": "12-06", "dzień kobiet": "03-08", "halloween": "10-31",
    },
    vague={
        "teraz": "PRESENT_REF", "obecnie": "PRESENT_REF", "aktualnie": "PRESENT_REF", "dotychczas": "PRESENT_REF", "dotąd": "PRESENT_REF", "na razie": "PRESENT_REF",
        "w tej chwili": "PRESENT_REF", "w dzisiejszych czasach": "PRESENT_REF", "ostatnio": "PAST_REF", "niedawno": "PAST_REF", "dawniej": "PAST_REF", "niegdyś": "PAST_REF",
        "w przeszłości": "PAST_REF", "wkrótce": "FUTURE_REF", "niebawem": "FUTURE_REF", "w przyszłości": "FUTURE_REF", "przed laty": "PAST_REF", "w najbliższym czasie": "FUTURE_REF",
    },
    frequencies={
        "codziennie": "P1D", "dziennie": "P1D", "cotygodniowo": "P1W", "tygodniowo": "P1W", "miesięcznie": "P1M", "comiesięcznie": "P1M", "corocznie": "P1Y", "rocznie": "P1Y",
        "coroczny": "P1Y", "coroczna": "P1Y", "coroczne": "P1Y", "doroczny": "P1Y", "doroczna": "P1Y", "codzienny": "P1D", "codzienna": "P1D", "cotygodniowy": "P1W", "comiesięczny": "P1M", "kwartalnie": "P3M",
    },
    decades={word: n for n, words in _DECADES.items() for word in words.split()},
    am=(),
    ambiguous=frozenset("maj maja lato zima wiosna jesień zimy wiosny luty sylwester sylwestra wigilia wigilii środa środy piątek sobota soboty niedziela lecie".split()),
    introducers=frozenset(
        "w we od do z ze na po przed za około ok koło roku rok r lata lat latach latami niż początku połowie połowy koniec końca końcem końcu każdą każdy tę ostatnią"
        " przez między a i oraz wiosną latem jesienią zimą styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu jak tej ten ta w dniu o już bieżącą dopiero".split()
    ),
    counted=frozenset(
        "osób widzów mieszkańców pracowników uczniów studentów dzieci kobiet mężczyzn miejsc metrów kilometrów kilogramów ton litrów hektarów złotych euro dolarów tysięcy milionów sztuk egzemplarzy stron słów głosów punktów"
        " mieszkań domów drzew żołnierzy ofiar rannych biletów kibiców razy dni godzin minut procent".split()
    ),
    phrases=(
        # -- not dates
        P("(środa|środy|środzie|środę|środą) (wielkopolska|wielkopolskiej|wielkopolską|śląska|śląskiej|śląską)", "ignore", "Środa Wielkopolska"),
        P("(w|do) wieku [{approximate}|zaledwie] {count} (lat|lata|roku|miesięcy)", "ignore", "w wieku 45 lat"),
        P("(w|do) (wieku|tym wieku|podeszłym wieku|jego wieku|jej wieku)", "ignore", "w podeszłym wieku"),
        P("(ma|mam|mają|miał|miała|mieli|mając|liczy|liczył|liczyła|skończył|skończyła|skończy|kończy|ukończył|ukończyła|obchodził|powyżej|poniżej|do ukończenia) [już|dziś|niespełna|prawie|{approximate}] {count} (lat|lata|roku|rok)", "ignore", "ma 74 lata"),
        P(", {count} (lat|lata|l.) [,]", "ignore", ", 45 lat,"),
        P("{count} l.", "ignore", "45 l."),
        P("{year} " + _THINGS, "ignore", "2000 zł"),
        P("o ({hour}|{count}) " + _THINGS, "ignore", "o 20 proc."),
        P("(ulica|ulicy|ul.|ulicę|plac|placu|pl.|aleja|alei|al.|osiedle|osiedlu|os.|rondo|rondzie|szkoła|szkole) [[{day}|{ordinal}] ({month}|{weekday})|{year}-lecia]", "ignore", "ul. 3 Maja"),
        P("(rekord|numer|nr|nr.|poz.|art.|kod|tel.|pokój|model|wysokości|wysokość|lot|sala|sali) {year}", "ignore", "nr 2015"),
        P("porządek dnia", "ignore", "porządek dnia"),
        P("(dzień dobry|dzień po dniu|dniem i nocą|z dnia na dzień|z roku na rok|dzień i noc|na co dzień|co dnia)", "ignore", "z dnia na dzień"),
        P("(rok szkolny|roku szkolnego|roku szkolnym|rok akademicki|roku akademickiego|lat świetlnych|lata świetlne|światło dzienne|rok świetlny)", "ignore", "rok szkolny"),
        P("złoty wiek", "ignore", "złoty wiek"),
        # -- calendar
        P("[dzień|dniu|dnia] [({weekday}|{weekday_short}) [,]] {day} [.] ({month}|{month_short}) [{year} [r.|roku|r]|{yy} r.]", "calendar", "w sobotę 5 czerwca 1999 r."),
        P("[{weekday} [,]] {day} {month} ({deictic} [r.|roku]|{deictic} roku)", "calendar", "3 maja ubiegłego roku"),
        P("[dnia] {numeric} [r.|roku]", "calendar", "3.05.2021 r."),
        P("{day} {month} (tego samego|tegoż) roku", "calendar", "3 maja tego samego roku"),
        P("{day} {month} (następnego|kolejnego) roku", "next_year", "28 czerwca następnego roku"),
        P("{month} (następnego|kolejnego) roku", "next_year", "czerwcu następnego roku"),
        P("{day} (tego samego|tego|bieżącego) miesiąca", "sameday", "25 tego samego miesiąca"),
        P("{weekday} [,] {day} [.]", "calendar", "czwartek 17"),
        P("{deictic} {weekday}", "calendar", "ubiegły piątek"),
        P("(następny|następną|następnego|kolejny|kolejną) {weekday}", "following", "następny wtorek"),
        P("{weekday}", "calendar", "poniedziałek"),
        P("({month}|{month_short}) {year} [r.|roku|r]", "calendar", "marcu 2004 r."),
        P("{month} {yy} r.", "calendar", "marcu 04 r."),
        P("[miesiącu|miesiąca] {deictic} {month}", "calendar", "zeszłym marcu"),
        P("[{day}] {month} (br.|br)", "calendar", "maju br.", {"deictic": 0}),
        P("[{day}] {month} (ub.r.|ub. r.|ub.roku)", "calendar", "grudniu ub.r.", {"deictic": -1}),
        P("lata {year} [r.|roku|r]", "calendar", "lata 2022 r.", {"season": 2}),
        P("{month} (następnym|następny)", "following", "czerwcu następnym"),
        P("{month}", "calendar", "listopadzie"),
        P("{season} {year} [r.|roku|r]", "calendar", "latem 2013 roku"),
        P("{deictic} {season}", "calendar", "zeszłej zimy"),
        P("{season}", "calendar", "latem"),
        P("{deictic} lata", "calendar", "zeszłego lata", {"season": 2}),
        P("(ubiegłoroczne|zeszłoroczne) {season}", "calendar", "ubiegłoroczne lato", {"deictic": -1}),
        P("{ordinal} (kwartał|kwartału|kwartale) [{year} [r.|roku|r]|tego roku|br.]", "ordinal", "trzecim kwartale 2019 roku", {"unit": "quarter"}),
        P("i (kwartał|kwartału|kwartale) [{year} [r.|roku|r]|tego roku|br.]", "ordinal", "I kwartale 2019 r.", {"unit": "quarter", "ordinal": 1}),
        P("{ordinal} (półrocze|półrocza|półroczu|połowie|połowa|połowy) [{year} [r.|roku|r]|tego roku|br.]", "ordinal", "drugim półroczu 2019 roku", {"unit": "half"}),
        P("i (półrocze|półrocza|półroczu) [{year} [r.|roku|r]|tego roku|br.]", "ordinal", "I półroczu 2019 r.", {"unit": "half", "ordinal": 1}),
        P("{ordinal} (wiek|wieku|w.|stulecie|stulecia|stuleciu)", "calendar_century", "XIX wieku"),
        P("(lata|lat|latach|latami) ({yy} [.]|{decade}|{yy} -tych) [{ordinal} wieku|{ordinal} w.|(ubiegłego|minionego|zeszłego) wieku]", "decade", "lata 90."),
        P("{year} " + _YEAR, "calendar", "2015 r."),
        P("(rok|roku|r.) {year}", "calendar", "roku 1968"),
        P("{year}", "calendar", "2016"),
        P("[dzień|dniu|święta|święto] {holiday} [{year} [r.|roku]]", "calendar", "Wigilię 2012 roku"),
        # -- offsets from the creation time
        P("{offset} [dnia|dzień]", "offset", "wczoraj"),
        P("{offset} [w|nad] {part}", "offset", "wczoraj wieczorem"),
        P("(tej|ubiegłej|minionej|ostatniej) (nocy)", "offset", "minionej nocy", {"offset": -1, "part": "NI"}),
        P("(dziś|dzisiaj) o świcie", "offset", "dziś o świcie", {"part": "MO", "offset": 0}),
        # plurals are stretches, singulars units
        P(_PAST + " [{count}] {unit}", "stretch", "ostatnich miesiącach", {"deictic": -1}),
        P(_COMING + " [{count}] {unit}", "stretch", "najbliższych dwóch latach", {"deictic": 1}),
        P("(tego|owego) dnia", "same", "tego dnia", {"unit": "day"}),
        P("{deictic} {unit}", "unit", "zeszłym tygodniu"),
        P("{deictic} (roku|rokiem)", "unit", "zeszłym roku", {"unit": "year"}),
        P("{deictic} (wieku|wiek)", "unit", "zeszłym wieku", {"unit": "century"}),
        P("(roku|rok) {deictic}", "unit", "roku ubiegłym", {"unit": "year"}),
        P("(wiele lat|lata|całe lata) temu", "vague", "lata temu", {"vague": "PAST_REF"}),
        P("[" + _OVER + "] {count} {unit} temu", "ago", "trzy lata temu"),
        P("[" + _OVER + "] {unit} temu", "ago", "rok temu", {"count": 1}),
        P("pół roku temu", "ago", "pół roku temu", {"count": 6, "unit": "month"}),
        P("przed [" + _OVER + "] {count} (laty|laty|dniami|tygodniami|miesiącami)", "ago", "przed trzema laty", {"unit": "year"}),
        P("(przed rokiem)", "ago", "przed rokiem", {"count": 1, "unit": "year"}),
        P("przed (tygodniem)", "ago", "przed tygodniem", {"count": 1, "unit": "week"}),
        P("przed (miesiącem)", "ago", "przed miesiącem", {"count": 1, "unit": "month"}),
        P("za [" + _OVER + "] {count} {unit}", "ahead", "za trzy dni"),
        P("za rok", "ahead", "za rok", {"count": 1, "unit": "year"}),
        P("za tydzień", "ahead", "za tydzień", {"count": 1, "unit": "week"}),
        P("za miesiąc", "ahead", "za miesiąc", {"count": 1, "unit": "month"}),
        P("od <[" + _OVER + "] {count} {unit}>", "for_past", "od trzech lat"),
        P("od <[" + _OVER + "] roku>", "for_past", "od niespełna roku", {"count": 1, "unit": "year"}),
        P("od <[" + _OVER + "] (miesiąca)>", "for_past", "od miesiąca", {"count": 1, "unit": "month"}),
        P("od <[" + _OVER + "] (tygodnia)>", "for_past", "od tygodnia", {"count": 1, "unit": "week"}),
        # -- narrative
        P("[" + _OVER + "] {count} {unit} później", "later", "trzy dni później"),
        P("[" + _OVER + "] {count} {unit} wcześniej", "earlier", "dwa lata wcześniej"),
        P("[niemal|prawie] {unit} później", "later", "rok później", {"count": 1}),
        P("[niemal|prawie] {unit} wcześniej", "earlier", "dzień wcześniej", {"count": 1}),
        P("pół roku później", "later", "pół roku później", {"count": 6, "unit": "month"}),
        P("po <[" + _OVER + "] {count} {unit}>", "duration", "po trzech latach"),
        P("<[" + _OVER + "] {count} {unit}> po", "after_event", "trzy dni po"),
        P("<[" + _OVER + "] {count} {unit}> przed", "before_event", "trzy dni przed"),
        P("(następnego|kolejnego) dnia [{part}]", "later", "następnego dnia", {"count": 1, "unit": "day"}),
        P("(następny|następnym|następnego|kolejny|kolejnym) (rok|roku)", "later", "następnym roku", {"count": 1, "unit": "year"}),
        P("(następnym|następnego|kolejnym) (tygodniu|tygodnia)", "later", "następnym tygodniu", {"count": 1, "unit": "week"}),
        P("(następnym|następnego|kolejnym) (miesiącu|miesiąca)", "later", "następnym miesiącu", {"count": 1, "unit": "month"}),
        P("nazajutrz [{part}]", "later", "nazajutrz", {"count": 1, "unit": "day"}),
        P("(poprzedniego|poprzednim) dnia [{part}]", "earlier", "poprzedniego dnia", {"count": 1, "unit": "day"}),
        P("(poprzedni|poprzednim|poprzedniego) (rok|roku)", "earlier", "poprzednim roku", {"count": 1, "unit": "year"}),
        P("(tego samego|tym samym|tej samej|tegoż) {unit}", "same", "tego samego dnia"),
        P("(tego samego|tym samym|tegoż) roku", "same", "tym samym roku", {"unit": "year"}),
        P("(tej samej|tej) nocy", "same", "tej samej nocy", {"unit": "day", "part": "NI"}),
        # -- clock
        P("(o|od|do|po|przed|około|ok.|koło|godz.|godzinie|godziny|godzina) [godz.|godzinie|godziny] <({clock}|{dotted})>", "clock", "o godz. 14.30"),
        P("(o|ok.|około|po|przed|od|do) (godz.|godzinie|godziny) <{hour}>", "clock", "o godz. 20", {"bare": True}),
        P("(godz.|godzina) <{hour}>", "clock", "godz. 20", {"bare": True}),
        P("godz.", "ignore", "godz."),  # the word alone only says where to look
        P("o <({hour}|{count})> $", "clock", "o 20", {"bare": True}),
        P("o <{hour} [rano|wieczorem]>", "clock", "o 8 rano"),
        P("o północy", "clock", "o północy", {"clock": (0, 0)}),
        P("w samo południe", "clock", "w samo południe", {"clock": (12, 0)}),
        # -- durations, sets, vague
        P("[" + _OVER + "] {count} {unit}", "duration", "sześć miesięcy"),
        P("[" + _OVER + "] pół roku", "duration", "pół roku", {"count": 6, "unit": "month"}),
        P("[" + _OVER + "] pół (godziny)", "duration", "pół godziny", {"count": 30, "unit": "minute"}),
        P("[" + _OVER + "] półtora roku", "duration", "półtora roku", {"count": 18, "unit": "month"}),
        P("(całą|całe) (dobę|wieki|tygodnie|miesiące)", "duration", "całą dobę", {"count": 1, "unit": "day"}),
        P("co [{count}] {unit}", "set", "co dwa lata"),
        P("(każdy|każdego|każdej|każdą|każdym) {unit}", "set", "każdego dnia"),
        P("(co|każdego|każdym) roku", "set", "co roku", {"unit": "year"}),
        P("(każdy|każdą|każdej|co) {weekday} [{part}]", "set", "każdy poniedziałek"),
        *(P(f"{plural} [{{part}}]", "set", plural, {"weekday": n}) for n, plural in
          enumerate(("poniedziałki", "wtorki", "środy i", "czwartki", "piątki", "w soboty", "niedziele"))),
        P("{frequency}", "set", "codziennie"),
        P("{vague}", "vague", "teraz"),
    ),
    composites=(
        (
            P("(noc|nocy) z {date} na {date2}", "night", "nocy z piątku na sobotę"),
            P("(noc|nocy) z {day} na {date2}", "night", "nocy z 12 na 13 maja"),
            P("{a_day} [w|nad] [,] {part}", "part", "piątek wieczorem"),
            P("{part} [w|we] {a_day}", "part", "wieczorem 3 maja"),
            P("<{a_day}> [,] <{a_time2}>", "at", "czwartek o godz. 17.30"),
            P("({a_day}|{a_month}|{a_season}|{a_quarter}|{a_half}) {a_year2}", "within", "marcu zeszłego roku"),
        ),
        (
            P("[samym|sam] {edge} {date}", "edge", "koniec stycznia"),
            P("{edge} (roku|rok)", "edge", "koniec roku", {"unit": "year"}),
            P("{edge} (miesiąca)", "edge", "końca miesiąca", {"unit": "month"}),
            P("{edge} (tygodnia)", "edge", "początku tygodnia", {"unit": "week"}),
            P("[{approximate}] {approximate} {date}", "approximate", "około 2012 roku"),
            P("{before_event} {date}", "before", "trzy dni przed Wielkanocą"),
            P("{after_event} {date}", "after", "trzy dni po Wielkanocy"),
        ),
        (
            P("(od|z) <{date}> (do|po) <{date2}>", "range", "od stycznia 2004 do czerwca 2018 roku"),
            P("(od|dniach|dni) <{day}> (do|-|–) <{date2}>", "range", "od 7 do 11 października"),
            P("(między|pomiędzy) <{date}> a <{date2}>", "range", "między 2014 a 2019 rokiem"),
            P("(między|pomiędzy) <{day}> a <{date2}>", "range", "między 7 a 11 października"),
            P("[lata|latach|lat] <{a_year}> (-|–) <{date2}>", "range", "latach 1914-1918"),
            P("<{day}> (-|–|i|oraz) <{a_day2}>", "range", "7-11 października"),
            P("<{a_month}> (-|–) <{a_month2}>", "range", "maj - czerwiec 2013"),
        ),
        (
            P("(od|począwszy od|poczynając od) <{date}>", "since", "od 2012 roku"),
            P("(do|aż do) <{date}>", "until", "do czerwca"),
            P("przed <({a_year}|{a_month}|{a_season})>", "prior", "przed 2021 rokiem"),
            P("po <{a_year}>", "beyond", "po 2010 roku"),
            P("(w|nad) <{part}>", "part", "w nocy"),
            *(P(f"(od|przez|po|za) <{units}>", "duration", f"od {units}", {"unit": unit}) for units, unit in
              (("lat", "year"), ("lata", "year"), ("latach", "year"), ("miesięcy", "month"), ("tygodni", "week"), ("dni", "day"), ("godzin", "hour"), ("dekad", "decade"), ("wieków", "century"))),
        ),
    ),
)
