"""Dutch words that tell the kind and the status of an event. The two parts of a verb may stand far apart: "stelde … … voor"."""

from timeline.locales.kinds import KindWords, StatusCues, forms, parted

_DE = "t de den"
_TE = "t te ten"


KINDS = KindWords(
    verbs={
        "statement": (
            "zegt", "zei", "zeiden", "zeggen", "gezegd", *forms("vertel meld verklaar beweer erken ontken benadruk waarschuw bekritiseer betreur verzeker bedank feliciteer reageer", _DE), "benadrukte", "benadrukten", "verteld", "verklaard", "beweerd", "erkend", "ontkend", "gewaarschuwd", "gereageerd", "benadrukt", "gemeld", *parted("liet laat lieten", "weten"), "laten weten",
            *parted("deelt deelde deelden", "mee"), "meegedeeld", "eist", "eiste", "eisten", "geëist", "antwoordt", "antwoordde", "antwoordden", "belooft", "beloofde", "beloofden", "beloofd", "schreef op", "schrijft op", "schreef in een", "schreef aan", "schreef dat", "schreef zij", "schreef hij", "schreef ze", "twitterde", "tweette", *parted("bood biedt boden", "excuses aan"), "excuses aangeboden", *parted("verontschuldigde verontschuldigt", "zich"),
            "bekende dat", *parted("gaf geeft gaven", "toe"), "toegegeven", "dreigt", "dreigde", "dreigden", *parted("hield houdt hielden", "toespraak"), *parted("gaf geeft", "interview"), *parted("riep roept riepen", "op"), "opgeroepen", "pleit", "pleitte", "pleitten", "prijst", "prees", "prezen", *parted("haalde haalt haalden", "uit naar"), *parted("sprak spreekt spraken", "uit"), "sprak van", "sprak over", "beschuldig*", "klaagde", "klaagt", "bepleit*", "noemde het", "noemt het", "noemde de", "noemt de", "getuigde", "legde … verklaring af",
            "uitte kritiek", "uitte … kritiek", "stelde dat", "stelt dat", "vroeg om", "vraagt om",
        ),
        "announcement": (
            *parted("kondigt kondigde kondigden", "aan"), "kondigde", "kondigden", "aangekondigd*", "aankondig*", *parted("stelde stelt stelden", "voor"), "voorgesteld", *parted("maakte maakt maakten", "bekend"), "bekendgemaakt", "bekend gemaakt", "bekendmaak*", "onthul*", "presenteer*", "gepresenteerd", "bevestigt", "bevestigde", "bevestigden", "bevestigd", *parted("pakt pakte", "uit met"), *parted("toonde toont toonden", "ontwerp"), "ontvouwd*",
        ),
        "launch": (
            "opent", "opende", "openden", "geopend", "openen", "heropen*", "start", "startte", "startten", "gestart", "lanceer*", "gelanceerd*", "ingehuldigd", *parted("huldigde huldigt", "in"), *parted("nam neemt namen", "in gebruik"), "in gebruik genomen", *parted("ging gaat gingen", "open"), "opengegaan", "opengesteld", *parted("ging gaat gingen", "van start"), "van start gegaan", *parted("ging gaat", "live"), *parted("ging gaat", "in première"), "in première",
            *parted("bracht brengt brachten", "op de markt"), "op de markt gebracht", *parted("kwam komt", "op de markt"), "te water gelaten", *parted("steeg stijgt", "op"), "opgestegen", "gelanceerd", *parted("deed doet deden", "deuren open"), "in dienst gesteld", "in bedrijf genomen", "vrijgegeven", "uitgerold", *parted("rolt rolde", "uit"), "in de handel", *parted("zwaait zwaaide", "deuren open"),
        ),
        "founding": (
            *parted("richtte richtten richt richten", "op"), "opgericht*", "oprichtte", "oprichtten", "oprichten", "gesticht*", "stichtte", "stichtten", "medeopgericht", *parted("riep riepen roept", "in het leven"), "in het leven geroepen", *parted("begon begonnen begint", "bedrijf"), *parted("begon begonnen begint", "eigen zaak"), *parted("startte startten start", "bedrijf"), "ontstond het bedrijf", *parted("begon", "brouwerij"),
        ),
        "deal": (
            "koopt", "kocht", "kochten", "gekocht", "kopen", "verkoopt", "verkocht", "verkochten", "verkopen", *parted("neemt nam namen", "over"), "overgenomen", "overneemt", "overnam", "verwierf", "verwierven", "verworven", "fuseer*", "gefuseerd", *parted("ging gaat gingen", "samen"), "investeer*", "geïnvesteerd", *parted("tekende tekenden tekent tekenen", "contract"), *parted("tekende tekenden tekent tekenen", "overeenkomst"), *parted("tekende tekenden tekent tekenen", "akkoord"), *parted("tekende tekenden tekent tekenen", "verdrag"),
            "ondertekend*", "ondertekent", "ondertekende", "ondertekenden", "ondertekenen", *parted("sloot sloten sluit sluiten", "akkoord"), *parted("sloot sloten sluit", "overeenkomst"), *parted("sloot sloten sluit", "deal"), *parted("sloot sloten sluit", "contract"), *parted("bereikte bereikten bereikt bereiken", "akkoord"), *parted("bereikte bereikten bereikt", "overeenstemming"), "akkoord bereikt", "werd het eens", "werden het eens", "worden het eens", *parted("ging gaat", "naar de beurs"), "naar de beurs", "beursgang", *parted("haalde haalt haalden", "miljoen op"), "opgehaald",
            *parted("stapte stapt", "in het kapitaal"), "verlengde … contract", "verlengt … contract", "verlengde … … contract", "contract verlengd", "geprivatiseerd", "genationaliseerd", "afgesloten contract", "overeengekomen", *parted("kwamen komen kwam", "overeen"), "bijgetekend",
        ),
        "legal": (
            "veroordeeld*", "veroordeelt", "veroordeelde", "veroordeelden", *parted("hield hielden houdt houden", "aan"), "aangehouden*", "gearresteerd*", "arresteer*", "opgepakt*", *parted("pakte pakten pakt", "op"), "ingerekend", "aangeklaagd*", *parted("klaagde klaagt klaagden", "aan"), "vervolgd", "vervolgt", "gedagvaard*", "dagvaardt", "dagvaardde", "spande … kort geding", "spande … … kort geding", *parted("spande spant spanden", "zaak aan"), "aangespannen", *parted("stapte stapt stapten", "naar de rechter"), "naar de rechter", *parted("deed doet deden", "aangifte"), "aangifte gedaan",
            "vrijgesproken*", *parted("sprak spreekt spraken", "vrij"), "uitgeleverd", "beboet*", *parted("legde legt legden", "boete op"), "boete gekregen", "kreeg … boete", "kreeg … celstraf", "kreeg … … celstraf", "kreeg … gevangenisstraf", "krijgt … celstraf", "kreeg … … gevangenisstraf", "boete opgelegd", "straf opgelegd", *parted("legde legt", "straf op"), *parted("viel vielen valt", "binnen"), "doorzocht*", "doorzoek*", *parted("opende opent openden", "onderzoek"), *parted("begon begint", "strafrechtelijk onderzoek"), *parted("stelde stelt stelden", "onderzoek in"), "onderzoek ingesteld",
            "onderzoek gestart", *parted("startte startten start", "onderzoek"), "verscheen voor de rechter", "verscheen … voor de rechter", "verschijnt … voor de rechter", *parted("staat stond staan stonden", "terecht"), "terechtstaan", "terechtgestaan", "in hoger beroep", *parted("ging gaat gingen", "in beroep"), "in beroep", "in voorlopige hechtenis", "in hechtenis", "vrijgelaten", *parted("kwam komt", "vrij"), "in staat van beschuldiging", "in verdenking gesteld", "oordeelde de rechter", "oordeelde … rechter", "rechter oordeelde", "rechtbank oordeelde", "hof oordeelde", "vernietigde … vonnis", "vernietigde … besluit", "gaf … gelijk", "gratie", "uitgezet naar", "schikte", "schikt", "geschikt met", "doorverwezen naar de correctionele", "eiste … celstraf", "eiste … … celstraf", "eist … celstraf", "eiste … jaar cel", "eist … jaar cel", "eiste … … cel",
        ),
        "vote": (
            "verkozen*", "herverkozen*", "gekozen*", "herkozen*", "kiest", "kiezen", "koos", "kozen", "stemt", "stemde", "stemden", "stemmen", "gestemd", *parted("keurde keurden keurt keuren", "goed"), "goedgekeurd*", "goedkeurde", "verwierp", "verwierpen", "verworpen", *parted("wees wezen wijst", "af"), "weggestemd", *parted("nam namen neemt nemen", "wet aan"), *parted("nam namen neemt nemen", "motie aan"), *parted("nam namen neemt nemen", "begroting aan"), *parted("nam namen neemt nemen", "voorstel aan"),
            "wet aangenomen", "motie aangenomen", "voorstel aangenomen", "begroting aangenomen", "wet werd aangenomen", "wet … aangenomen", "motie … aangenomen", "voorstel … aangenomen", "ratificeer*", "geratificeerd", *parted("won wonnen wint winnen", "verkiezingen"), *parted("won wonnen wint", "verkiezing"), *parted("verloor verloren verliest", "verkiezingen"), *parted("ging gaan gingen gaat", "naar de stembus"), "naar de stembus",
        ),
        "appointment": (
            "benoemd*", "benoemt", "benoemde", "benoemden", "benoemen", *parted("stelde stelt stelden", "aan"), "aangesteld*", "aangewezen als", "aangewezen tot", "voorgedragen", *parted("trad treedt", "aan"), "aangetreden", *parted("trad treedt", "in dienst"), "beëdig*", *parted("legde legt legden", "eed af"), "eed afgelegd", "volgt … op", "volgde … op", "volgt … … op", "volgde … … op", "opgevolgd", "opvolgt", "werd voorzitter", "werd … voorzitter", "werd directeur", "werd … directeur", "werd burgemeester", "werd … burgemeester", "werd … trainer", "werd … minister", "werd minister", "werd premier", "werd … premier",
            "wordt voorzitter", "wordt … voorzitter", "wordt directeur", "wordt … directeur", "wordt burgemeester", "wordt … burgemeester", "wordt … trainer", "wordt … minister", "wordt … directrice", "werd … directrice", "wordt de nieuwe", "werd de nieuwe", "wordt … nieuwe", "werd … nieuwe", *parted("nam neemt", "roer over"), *parted("nam neemt", "leiding over"), "leiding overgenomen", "gepromoveerd tot", "bevorderd tot", "aangetrokken", *parted("trok trekt", "nieuwe spits aan"), "geïnstalleerd", "gekroond", "ingehuldigd als", "als opvolger", "aangeworven", "ingelijfd",
        ),
        "departure": (
            *parted("trad traden treedt treden", "af"), "afgetreden", "aftreedt", "aftrad", "aftreden", *parted("stapte stapten stapt stappen", "op"), "opgestapt", "opstapt", "opstapte", "opstappen", *parted("nam namen neemt nemen", "ontslag"), "ontslag genomen", *parted("diende dienden dient", "ontslag in"), "ontslag ingediend", "ontslagen", "ontslaat", "ontsloeg", "ontsloegen", "ontslag gekregen", "kreeg … ontslag", *parted("zette zetten zet", "aan de kant"), "aan de kant gezet", *parted("zette zetten zet", "af"), "afgezet", "verliet … bedrijf", "verlaat … bedrijf",
            "verliet de club", "verlaat de club", "verliet de partij", "verlaat de partij", "verliet het bedrijf", "verlaat het bedrijf", "verliet de politiek", "verlaat de politiek", "verliet … bank", "verlaat … bank", *parted("vertrok vertrekt", "als"), "vertrekt bij", "vertrok bij", *parted("legde legt legden", "functie neer"), *parted("legde legt legden", "taken neer"), "functie neergelegd", *parted("ging gaat", "met pensioen"), "met pensioen", "met emeritaat", *parted("nam neemt", "afscheid"), "afscheid genomen", *parted("sloot sluit sloten", "deuren"), "deuren gesloten", "failliet", *parted("schrapte schrapt", "banen"), "op non actief",
            *parted("stopte stopt", "als"), "gestopt als", "zette … punt achter", "op straat gezet", *parted("zwaaide zwaait", "af"), "afgezwaaid", "uit de partij gezet", "deed … troonsafstand", "doet … troonsafstand",
        ),
        "accident": (
            *parted("stortte stortten stort", "neer"), "neergestort", *parted("stortte stortten stort", "in"), "ingestort", "ontplof*", "ontploft", "explodeer*", "geëxplodeerd", *parted("brandde brandden brandt", "af"), *parted("brandde brandden brandt", "uit"), "afgebrand", "uitgebrand", *parted("vloog vlogen vliegt", "in brand"), "in brand", "brak brand uit", "brak … brand uit", "brand uitgebroken", "in vlammen", "zonk", "zonken", "gezonken", "kapseis*", "gekapseisd", *parted("liep liepen loopt", "vast"), "gestrand", "strandde", "ontspoor*", "ontspoord", *parted("botste botsten botst", "op"), "botste", "botsten", "aangereden",
            *parted("reed rijdt", "aan"), "verwoest*", "vernield*", "vernielde", "overstroom*", "overstroomd", *parted("liep liepen", "onder water"), "onder water gelopen", "beefde", "getroffen door", "trof de regio", "kantel*", "gekanteld", "verongeluk*", "in aanvaring", *parted("raakte raakt", "te water"),
        ),
        "death": (
            "overleed", "overleden", "overlijdt", "stierf", "stierven", "sterft", "gestorven", *parted("kwam kwamen komt", "om het leven"), "om het leven gekomen", "omgekomen", *parted("kwam kwamen", "om"), "gedood", "doodde", "doodden", "vermoord*", "vermoordde", "doodgeschoten", "doodgestoken", "neergeschoten", "verdronk", "verdronken", "sneuvel*", "gesneuveld", "begraven", "gecremeerd", "geëxecuteerd", "verloor het leven", "verloren het leven", "verloor … leven", "doodgereden", "dood aangetroffen", "dood gevonden", "bezweek", "bezweken",
        ),
        "contest": (
            "wint", "won", "wonnen", "winnen", "gewonnen", "verslaat", "versloeg", "versloegen", "verslagen", "klopte", "klopt met", "klopten", "geklopt", "verloor van", "verloor met", "verloor … finale", "verloor … wedstrijd", "verloor de", "verloren van", "verloren met", "verliest van", *parted("plaatste plaatst plaatsten", "zich"), *parted("kwalificeerde kwalificeert kwalificeerden", "zich"), "geplaatst voor", "uitgeschakeld", *parted("schakelde schakelt schakelden", "uit"), *parted("behaalde behaalt behaalden", "titel"), *parted("pakte pakt pakten", "titel"), *parted("pakte pakt pakten", "goud"),
            *parted("pakte pakt", "zilver"), *parted("pakte pakt", "brons"), *parted("behaalde behaalt", "medaille"), "werd kampioen", "werd … kampioen", "werd wereldkampioen*", "werd … wereldkampioen*", "wordt kampioen", "kampioen geworden", *parted("verbeterde verbetert verbrak verbreekt", "record"), *parted("vestigde vestigt", "record"), "record verbeterd", *parted("speelde speelden speelt", "gelijk"), *parted("speelt speelde", "tegen"), *parted("neemt nam", "op tegen"), "bekroond*", *parted("kreeg krijgt kregen", "prijs"), *parted("ontving ontvangt", "prijs"), *parted("won wint", "prijs"), "triomfeer*", "zegevierde", "zegeviert", *parted("scoorde scoort", "doelpunt"), *parted("veroverde verovert", "titel"), *parted("veroverde verovert", "beker"),
        ),
        "publication": (
            "publiceer*", "gepubliceerd*", "verscheen", "verschenen", "verschijnt", "verschijnen", *parted("gaf geeft gaven", "uit"), "uitgegeven", *parted("bracht brengt brachten", "boek uit"), *parted("bracht brengt brachten", "album uit"), *parted("bracht brengt brachten", "roman uit"), *parted("bracht brengt brachten", "plaat uit"), *parted("bracht brengt brachten", "rapport uit"), "uitgebracht", "uitgezonden", *parted("zond zendt zonden", "uit"), "gedrukt", *parted("zette zet", "online"), "openbaar gemaakt", "plaatste … bericht", "plaatste op",
        ),
    },
    nouns={
        "statement": ("interview", "toespraak", "persconferentie", "verklaring", "speech", "troonrede"),
        "announcement": ("aankondiging", "bekendmaking", "presentatie van", "voorstelling van de plannen"),
        "launch": ("opening", "heropening", "lancering", "ingebruikname", "première", "inhuldiging", "tewaterlating", "start van", "openingsfeest", "aftrap"),
        "founding": ("oprichting", "stichting van"),
        "deal": ("overname", "fusie", "akkoord", "verdrag", "overeenkomst", "aankoop van", "verkoop van", "beursgang", "samenwerking met", "kapitaalronde", "investeringsronde", "cao"),
        "legal": ("proces", "vonnis", "rechtszaak", "aanklacht", "strafzaak", "arrestatie", "arrestaties", "aanhouding", "aanhoudingen", "huiszoeking", "huiszoekingen", "veroordeling", "uitspraak", "kort geding", "vrijspraak", "uitlevering", "zitting", "strafonderzoek", "hoger beroep", "celstraf", "inval", "requisitoir"),
        "vote": ("verkiezing", "verkiezingen", "gemeenteraadsverkiezingen", "tweede kamerverkiezingen", "parlementsverkiezingen", "stemming", "referendum", "presidentsverkiezingen", "kamerverkiezingen"),
        "appointment": ("benoeming", "aanstelling", "aantreden", "beëdiging", "eedaflegging", "installatie van"),
        "departure": ("ontslag", "aftreden", "vertrek", "faillissement", "pensioen", "troonsafstand", "afscheid", "opstappen"),
        "accident": ("brand", "ongeval", "ongeluk", "ongelukken", "ongevallen", "crash", "vliegramp", "explosie", "explosies", "ontploffing", "schipbreuk", "aardbeving", "overstroming", "overstromingen", "watersnood", "watersnoodramp", "ramp", "botsing", "ontsporing", "aanvaring", "instorting", "orkaan", "storm", "lawine", "uitbarsting", "kettingbotsing", "treinramp", "aanrijding"),
        "death": ("dood", "overlijden", "begrafenis", "uitvaart", "moord", "doodslag", "aanslag"),
        "contest": ("finale", "halve finale", "wedstrijd", "kampioenschap", "toernooi", "wereldkampioenschap", "wereldbeker", "overwinning", "zege", "nederlaag", "medaille", "medailles", "olympische spelen", "grote prijs", "bekerfinale", "derby", "landstitel", "ronde van"),
        "publication": ("publicatie", "verschijning van"),
    },
    ignored=(
        "aan de hand", "ter dood", "doodstraf", "stemrecht", "stembureau", "in het spel", "onder meer", "aandeel in", "houdt van", "hield van", "houdt rekening", "hield rekening", "bij wijze van spreken", "wat mij betreft", "op grond van", "aan de start", "brandstof", "brandweer", "open voor", "geopend van", "geopend tot", "openingsuren", "openingstijden", "in dienst van", "wint aan", "won aan",
        "komt voor", "kwam voor", "laat zien", "liet zien", "geeft aan", "gaf aan", "vindt plaats", "vond plaats", "vonden plaats", "neemt deel", "nam deel", "stelt vast", "stelde vast", "stelt in staat", "met andere woorden", "dat wil zeggen", "zogezegd", "eerlijk gezegd", "aan de slag", "proces van", "gesprek aan", "terecht kwam", "kwam … terecht", "kwamen … terecht", "komt … terecht", "terechtgekomen", "terecht opgemerkt", "vertrek van het vliegtuig", "begin van", "onder druk gezet", "samen met", "eindelijk", "dood hout", "in beeld gebracht", "kreeg te maken", "verkoopt zich",
        "zelf gekozen", "open dag", "gezegde", "storm van", "vertrek naar", "op de koop toe",
    ),
    auxiliaries=frozenset(["heeft", "hebben", "had", "hadden", "is", "zijn", "was", "waren", "wordt", "worden", "werd", "werden", "geworden", "zou", "zouden", "zal", "zullen", "moet", "moest", "kan", "kon", "wil", "wilde", "geweest", "mag", "mocht"]),
    participles=(),
    agents=frozenset({"door"}),
    splitters=frozenset(["dat", "omdat", "nadat", "voordat", "hoewel", "terwijl", "maar", "die", "toen", "zodra", "zodat", "waarin", "waarop", "waarbij", "waarna", "doordat", "aangezien"]),
    joiners=frozenset({"en", "of"}),
    openers=frozenset(["hij", "zij", "ze", "het", "we", "wij", "ik", "men", "heeft", "hebben", "had", "hadden", "is", "zijn", "was", "waren", "wordt", "werd", "werden", "kan", "kon", "wil", "wilde", "zou", "zei", "niet", "toen", "dan", "kreeg", "ging", "kwam"]),
    status=StatusCues(
        negated=(
            "niet", "nooit", "geen", "nergens", "niemand", "niets", "noch", "evenmin", *parted("ziet zag zagen zien", "af van"), "afgezien van de bouw", "afgezien van het plan", *parted("zegt zegde zegden", "af"), *parted("blies bliezen blaast", "af"), "ging niet door", "gaat niet door", *parted("ging gingen gaat", "niet door"), "had … moeten", "hadden … moeten", "had … … moeten", "hadden … … moeten", "had … kunnen", "had … … kunnen", "had … zullen", "weigerde", "weigerden", "weigert", "bijna", "mislukte", "mislukten", "mislukt", "op een haar na", "schrapte … plannen", "liet … plannen varen",
            "liet … plan varen", "zonder te", "nagelaten", "liet na", *parted("liet lieten", "na te"), "strandde het plan",
        ),
        not_negated=(
            "niet verg*", "nooit verg*", "onvergetelijk", "niet alleen", "niet enkel", "niet slechts", "niet in het minst", "niet voor", "niet vóór", "niet eerder dan", "niet de eerste", "niet het eerste", "niet voor het eerst", "niet ver", "niet lang", "niet meer dan", "niet minder dan", "niet zeggen", "niet reageren", "wilde niet reageren", "niet meteen", "niet voor niets", "niet zonder", "niet zelden", "niet altijd", "als nooit tevoren", "meer dan ooit", "nooit tevoren", "nooit eerder", "geen twijfel", "geen commentaar", "niet bereikbaar",
            "niets minder", "niets anders dan", "geen wonder", "geen ander", "geen andere", "al dan niet", "of niet", "niet … voor", "niet … tot", "maakte niet bekend", "zei niet", "niet verrass*", "bijna alle", "bijna twee", "bijna drie", "bijna vier", "bijna vijf", "bijna tien", "bijna honderd", "bijna duizend", "bijna een", "bijna de helft", "bijna altijd", "bijna iedereen", "bijna elk*", "bijna 1*", "bijna 2*", "bijna 3*", "bijna 4*", "bijna 5*", "bijna 6*", "bijna 7*", "bijna 8*", "bijna 9*", "zonder twijfel", "niet te verg*", "zonder te weten", "niet onverwacht", "geen geheim", "niet langer dan", "niet eerder",
        ),
        shields=frozenset(["sinds", "sedert", "tot", "voor", "voordat", "na", "nadat", "tijdens", "dat", "als", "behalve", "maar", "omdat", "toen", "alvorens"]),
        cancelled=(
            *forms("wordt_ worden_ werd_ werden_ is_ zijn_ was_ waren_", "afgelast geannuleerd geschrapt afgeblazen uitgesteld verplaatst afgezegd opgeschort"), "werd … afgelast", "werden … afgelast", "is … afgelast", "zijn … afgelast", "wordt … afgelast", "werd … uitgesteld", "is … uitgesteld", "werd … geschrapt", "is … geschrapt", "werd … geannuleerd", "ging niet door", "gingen niet door", "gaat niet door", "ging … niet door", "gaat … niet door", "vond niet plaats", "vindt niet plaats", "viel in het water",
        ),
        planned=(
            "moet", "moeten", "moest", "moesten", "wil", "willen", "wilde", "wilden", "plant", "plannen om", "plande", "gepland*", "voorzien", "voorziet", "ingepland", "beoog*", "van plan", "verwacht", "verwachten", "verwachtte", "verwachtten", "hoopt", "hopen", "hoopte", "hoopten", "streeft", "streven", "belooft", "beloofde", "beloofden", "mikt", "mikken", "mikte", "op het programma", "op de agenda", "op de planning", "uitgesteld tot", *(f"{verb} {gap}{word} {to}" for verb in "is zijn werd werden wordt worden was".split() for gap in ("", "… ") for word in ("uitgesteld", "verplaatst", "verschoven") for to in ("tot", "naar")), "verplaatst naar", "uitgesteld naar", "verschoven naar",
            "uiterlijk", "ten laatste", *(f"{verb} … {end}" for verb in ("zou", "zouden") for end in "moeten beginnen openen opengaan starten komen plaatsvinden verschijnen sluiten worden gaan krijgen spelen vertrekken stemmen duren verhuizen terugkeren klaar".split()), "kondigde … aan voor", "aangekondigd voor", "staat voor", "op zijn vroegst", "ten vroegste", "deadline", "streefdatum",
        ),
        not_planned=(
            "zoals gepland", "dan gepland", "volgens plan", "volgens planning", "zoals verwacht", "dan verwacht", "langverwacht*", "lang verwacht*", "tegen de verwachting", "had … gepland", "hadden … gepland", "wil zeggen", "wilde niet zeggen", "wilde niet reageren", "moet gezegd", "zoals voorzien", "wil er niets over", "voorzien van", "moest … bekopen", "moest zich", "moest … stoppen", "moest … sluiten", "moest … verlaten", "moest … afhaken", "moest … opgeven", "moesten … evacueren", "moesten … verlaten", "boven verwachting",
        ),
        failed=("maar", "nooit", "echter", "toch", "evenwel", "daar kwam niets van", "het kwam er niet van", "tevergeefs", "in plaats daarvan", "ging niet door", "gingen niet door", "vond niet plaats"),
        hearsay=("zou", "zouden"),
        future=(
            "zal", "zullen", "zult", "gaat", "gaan", "morgen", "overmorgen", "volgende", "komende", "komend", "binnenkort", "weldra", "straks", "aanstaande", "eerstkomende", "toekomstig*", "wordt verwacht", "worden verwacht", "staat gepland", "staan gepland", "is gepland", "zijn gepland", "is voorzien", "zijn voorzien", "naar verwachting", *parted("vindt vinden", "plaats"), "begint", "beginnen", "stemt", "stemmen",
        ),
        reported=(
            "vermoedelijk*", "vermeende", "naar verluidt", "blijkbaar", "kennelijk", "ogenschijnlijk", "wordt beschuldigd", "worden beschuldigd", "werd beschuldigd", "beschuldigd van", "wordt verdacht", "worden verdacht", "verdacht van", "zegt men", "gaan er geruchten", "geruchten", "onbevestigd*", "niet bevestigd", "schijnt", "schijnen", "naar eigen zeggen", "er wordt gezegd", "heet het",
        ),
        not_reported=("niet verdacht van",),
        sources=("volgens", "aldus", "naar zeggen van", "bronnen", "afgaand op", "op gezag van"),
        not_sources=("volgens plan", "volgens planning", "volgens schema", "volgens het schema", "volgens afspraak", "volgens de regels", "volgens het programma", "volgens de wet", "volgens het contract", "volgens het plan", "volgens de planning", "volgens de kalender", "volgens het draaiboek", "energiebronnen", "volgens de statuten"),
    ),
    verb_second=True,
)  # fmt: skip
