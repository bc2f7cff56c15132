"""German words that tell the kind and the status of an event. The two parts of a verb may stand far apart: "stellte … … … vor"."""

from timeline.locales.kinds import KindWords, StatusCues, forms

_WEAK = "t te ten"

KINDS = KindWords(
    verbs={
        "statement": (
            *forms("sag erklär beton versicher behaupte forder warn kritisier mein erzähl versprech äußer twitter ergänz bekräftig beklag klag rechtfertig begrüß", _WEAK), "gesagt", "betont", "betonte", "betonten", "behauptet", "behauptete", "gefordert", "gewarnt", "gemeint", "erzählt", "sprach sich", "sprach von", "sprach vor", "sprachen sich",
            "hielt … festrede", "hielt … … festrede", "hielt … rede", "hielt … … rede", "hält … rede", "rede gehalten", "gab … interview", "antwortet*", "erwidert*", "räumte … ein", "räumte … … ein", "räumte ein", "eingeräumt", "gab zu", "zugegeben", "verspricht", "versprach", "versprachen", "versprochen", "schreibt", "schrieb auf", "schrieb in", "schrieb bei", "schrieb er", "schrieb sie", "dementier*", "entschuldigte sich", "entschuldigt sich", "warf … vor", "warf … … vor", "wirft … vor", "wirft … … vor", "vorgeworfen",
            "rief … auf", "rief … … auf", "ruft … auf", "lobt", "lobte", "lobten", "verurteilte den angriff", "bedauert*", "dankte", "gratulierte", "beschuldigt*", "drohte", "droht mit", "teilte mit", "teilte … mit", "teilte … … mit", "teilten mit", "teilten … mit", "teilten … … mit", "teilt mit", "mitgeteilt", "bekannte sich", "berichtete", "äußerte sich", "verlangt*",
        ),
        "announcement": (
            "kündigt … an", "kündigt … … an", "kündigt an", "kündigte", "kündigten", "angekündigt*", "ankündigte", "ankündigten", "ankündigt", "verkünde*", "stellte … vor", "stellte … … vor", "stellte … … … vor", "stellten … vor", "stellten … … vor", "stellten … … … vor", "stellt … vor", "stellt … … vor", "stellen … vor", "vorgestellt*", "vorstellte", "vorstellten", "enthüll*", "präsentier*", "gab bekannt", "gab … bekannt", "gab … … bekannt", "gaben … bekannt", "gaben … … bekannt", "gaben bekannt", "gibt … bekannt",
            "bekannt gegeben", "bekanntgegeben", "bekannt gab", "bekanntgab", "bestätigt", "bestätigte", "bestätigten", "zeigten … entwurf", "zeigte … entwurf", "zeigten … … entwurf",
        ),
        "launch": (
            "eröffnet", "eröffnete", "eröffneten", "eröffnen", "startet", "startete", "starteten", "gestartet", "einweih*", "eingeweiht*", "weihte … ein", "weihte … … ein", "weihten … ein", "weihten … … ein", "öffnet", "öffnete", "öffneten", "geöffnet", "wiedereröffnet*", "wiedereröffnung", "ging … in betrieb", "ging in betrieb", "ging … … in betrieb", "in betrieb genommen", "nahm … in betrieb", "nahm … … in betrieb", "nimmt … betrieb auf", "nahm … betrieb auf", "ging online", "ging … online", "gingen online", "ging an den start", "geht an den start",
            "brachte … auf den markt", "brachte … … auf den markt", "auf den markt gebracht", "kam … auf den markt", "kam auf den markt", "kommt … auf den markt", "kommt auf den markt", "hob … ab", "hob ab", "abgehoben", "freigegeben", "freigeschaltet*", "schaltete … frei", "schaltete … … frei", "veröffentlich* … modell", "veröffentlich* … software", "veröffentlich* … version", "gelauncht", "uraufgeführt", "in den handel",
        ),
        "founding": (
            "gründet", "gründete", "gründeten", "gegründet*", "gründen", "mitbegründet*", "mitgegründet*", "begründete", "begründet von", "rief … ins leben", "rief … … ins leben", "riefen … ins leben", "riefen … … ins leben", "ins leben gerufen", "hob … aus der taufe", "aus der taufe gehoben", "neu gegründet", "schlossen sich … zusammen", "konstituierte sich", "ging … hervor",
        ),
        "deal": (
            "kauft", "kaufte", "kauften", "gekauft", "kaufen", "verkauft", "verkaufte", "verkauften", "verkaufen", "übernahm", "übernahmen", "übernimmt", "übernommen", "übernehmen", "erwarb", "erwarben", "erwirbt", "erworben", "fusionier*", "schloss sich … zusammen", "investier*", "unterzeichne* … vertrag", "unterzeichne* … abkommen", "unterzeichne* … … vertrag", "unterzeichne* … … abkommen", "unterzeichnet*", "unterschrieb*", "unterschrieben", "unterschreibt", "unterschreiben",
            "schloss … vertrag", "schloss … abkommen", "schloss … … abkommen", "schlossen … vertrag", "schlossen … abkommen", "schlossen … … vertrag", "schlossen … … abkommen", "abgeschlossen … vertrag", "einigte sich", "einigten sich", "einigt sich", "einigen sich", "geeinigt", "sich … einigte", "sich … einigten", "vereinbart", "vereinbarte", "vereinbarten", "ging … an die börse", "ging an die börse", "geht … an die börse", "geht an die börse", "gingen an die börse", "sammelte … ein", "sammelte … … ein", "eingesammelt", "beteiligte sich", "steigt … ein", "stieg … ein", "stieg bei",
        ),
        "legal": (
            "verurteilt", "verurteilte", "verurteilten", "verurteilen", "verhaftet*", "festgenommen*", "nahm … fest", "nahm … … fest", "nahmen … fest", "nahmen … … fest", "verklagt*", "verklagen", "angeklagt*", "klagte gegen", "klagte … gegen", "klagt gegen", "klagt … gegen", "reichte … klage ein", "reichte … … klage ein", "reichten … klage ein", "klage eingereicht", "klage erhoben", "erhob … anklage", "erhob anklage", "erhob … … anklage", "anklage erhoben", "freigesprochen*", "sprach … frei", "sprach … … frei", "ausgeliefert", "inhaftiert*",
            "durchsucht*", "durchsuchten", "ermittelt gegen", "ermittelt … gegen", "leitete … ermittlungen", "leitete … … ermittlungen", "leiteten … ermittlungen", "ermittlungen eingeleitet", "ermittlungsverfahren eingeleitet", "leitete … verfahren", "nahm … ermittlungen auf", "gestand", "erstattete … anzeige", "anzeige erstattet", "begnadigt*", "entschied … gericht", "gab … recht", "zu … haft", "aus der haft entlassen", "abgeschoben", "auf kaution frei", "bestraft", "verhängte … geldbuße", "verhängte … strafe", "hob … urteil auf", "zog vor gericht", "zog … vor gericht", "vor gericht gestellt",
        ),
        "vote": (
            "wählt", "wählte", "wählten", "gewählt*", "wiedergewählt*", "wählen", "stimmt über", "stimmte für", "stimmte gegen", "stimmten für", "stimmten gegen", "stimmte … zu", "stimmte … … zu", "stimmten … zu", "stimmten … … zu", "stimmte zu", "zugestimmt", "stimmt … ab", "stimmte … ab", "stimmte … … ab", "stimmten … ab", "stimmten … … ab", "abgestimmt", "stimmen … ab", "verabschied* … gesetz", "verabschied* … haushalt", "verabschied* … resolution",
            "gesetz verabschiedet", "haushalt verabschiedet", "beschloss", "beschlossen", "beschließt", "billigt", "billigte", "billigten", "gebilligt", "lehnte … ab", "lehnte … … ab", "lehnten … ab", "lehnten … … ab", "abgelehnt", "ratifizier*", "gewann … wahl", "gewann … wahlen", "gewann … … wahl", "gewann … … wahlen", "gewinnt … wahl", "verlor … wahl", "verlor … … wahl", "verlor … wahlen", "siegte … wahl", "abgewählt*",
        ),
        "appointment": (
            "ernannt", "ernannte", "ernannten", "ernennt", "berufen", "berief", "beriefen", "beruft", "bestellt zum", "zum … bestellt", "zur … bestellt", "zum … gewählt", "zur … gewählt", "zum … … gewählt", "zur … … gewählt", "übernimmt … leitung", "übernahm … leitung", "übernahm die leitung", "übernimmt die leitung", "übernahm … amt", "übernahm … führung", "übernimmt … amt", "trat … amt an", "trat … … amt an", "tritt … amt an", "amt angetreten", "vereidigt*", "legte … amtseid ab", "legte … … amtseid ab", "wurde … präsident",
            "wurde … präsidentin", "wurde … kanzler", "wurde … kanzlerin", "wurde … chef", "wurde … vorsitzende*", "wurde … direktor", "wurde … direktorin", "wurde … trainer", "wird … chef", "wird … chefin", "wird … direktorin", "wird … direktor", "wird neue*", "wurde neue*", "folgte … nach", "folgt … nach", "tritt … nachfolge an", "trat … nachfolge an", "löste … ab", "löste … … ab", "löst … ab", "befördert zum", "zum … befördert", "zur … befördert", "verpflichtet", "verpflichtete", "eingestellt als", "stellte … ein", "wechselt zu", "wechselte zu", "im amt", "gekrönt",
        ),
        "departure": (
            "trat … zurück", "trat … … zurück", "trat … … … zurück", "trat zurück", "traten … zurück", "traten zurück", "tritt … zurück", "tritt … … zurück", "tritt zurück", "zurückgetreten", "zurücktrat", "zurücktritt", "zurückzutreten", "kündigte … seinen job", "gekündigt", "entlassen", "entließ", "entließen", "entlässt", "gefeuert", "feuerte", "feuert", "abgesetzt", "setzte … ab", "setzte … … ab", "verlässt", "verließ", "verließen", "verlassen", "schied … aus", "schied … … aus", "schied aus", "scheidet … aus", "scheidet aus", "ausgeschieden",
            "legte … amt nieder", "legte … … amt nieder", "legt … amt nieder", "amt niedergelegt", "ging in rente", "geht in rente", "ging … in rente", "ging … in den ruhestand", "ging in den ruhestand", "geht in den ruhestand", "geht … in den ruhestand", "trennte sich von", "trennt sich von", "trennte sich … von", "abberufen", "schloss … türen", "schließt … türen", "dankte … ab", "dankte ab", "abgedankt", "gestürzt", "schmiss hin", "wirft hin", "trat aus der", "trat … aus der", "ausgetreten", "zog sich zurück", "zog sich … zurück", "zog sich … … zurück", "zieht sich zurück", "zieht sich … zurück", "beurlaubt", "freigestellt",
        ),
        "accident": (
            "abgestürzt", "stürzte … ab", "stürzte … … ab", "stürzte ab", "stürzt … ab", "stürzten … ab", "stürzte ein", "stürzte … ein", "stürzte … … ein", "stürzt … ein", "eingestürzt*", "explodier*", "brannte … nieder", "brannte … … nieder", "brannte … ab", "brannte … … ab", "brannte ab", "brannte", "brannten", "abgebrannt", "niedergebrannt", "geriet … in brand", "geriet in brand", "geriet … … in brand", "fing feuer", "fing … feuer", "sank", "sanken", "gesunken", "untergegangen", "ging … unter", "ging unter", "entgleist*", "entgleisen", "kollidier*", "prallt*", "prallten", "kenterte", "gekentert",
            "zerstört", "zerstörte", "zerstörten", "verwüstet*", "verwüsteten", "überflutet*", "überschwemmt*", "erschüttert*", "verunglückt*", "lief auf grund", "lief … auf grund", "stieß … zusammen", "stießen … zusammen", "zusammengestoßen", "brach zusammen",
        ),
        "death": (
            "starb", "starben", "stirbt", "sterben", "gestorben", "verstarb", "verstorben", "verstirbt", "getötet*", "tötete", "töteten", "tötet", "ermordet*", "ermordeten", "umgebracht", "brachte … um", "kam ums leben", "kam … ums leben", "kam … … ums leben", "kamen ums leben", "kamen … ums leben", "kamen … … ums leben", "kommen ums leben", "ums leben gekommen", "ums leben", "erschossen", "erschoss", "hingerichtet*", "beerdigt*", "beigesetzt*", "bestattet*", "ertrank", "ertranken", "ertrunken", "verlor … leben", "verloren … leben", "erlag", "erliegt", "fiel … attentat zum opfer", "nahm sich das leben",
        ),
        "contest": (
            "gewann", "gewannen", "gewinnt", "gewinnen", "gewonnen", "siegt", "siegte", "siegten", "gesiegt", "besiegt", "besiegte", "besiegten", "schlug", "schlugen", "schlägt", "geschlagen", "bezwang", "bezwangen", "bezwungen", "bezwingt", "verlor gegen", "verlor … gegen", "verlor … spiel", "verlor … finale", "verlor … … finale", "verloren gegen", "verliert gegen", "unterlag", "unterlagen", "unterliegt", "qualifizierte sich", "qualifizierten sich", "qualifiziert sich", "holte … titel", "holte … gold", "holte … medaille",
            "holt … titel", "holte … … titel", "holte … … medaille", "stellte … rekord auf", "stellte … … rekord auf", "brach … rekord", "bricht … rekord", "spielte gegen", "spielt gegen", "spielte unentschieden", "trennten sich unentschieden", "ausgezeichnet*", "erhielt … preis", "erhält … preis", "erhielt … … preis", "bekam … preis", "wurde weltmeister*", "wurde deutscher meister", "wurde … weltmeister*", "schied im achtelfinale", "triumphier*", "verteidigte … titel", "trat … an gegen", "dirigierte nicht",
        ),
        "publication": (
            "veröffentlicht*", "veröffentlichen", "erschien", "erschienen", "erscheint", "publiziert*", "publizierte", "gab … heraus", "gab … … heraus", "herausgegeben", "brachte … buch heraus", "brachte … heraus", "ausgestrahlt", "strahlte … aus", "strahlte … … aus", "gesendet", "sendete", "gedruckt", "legte … bericht vor", "legte … … bericht vor", "schrieb … buch", "schrieb … roman", "schrieb … … roman",
        ),
    },
    nouns={
        "statement": ("interview", "rede", "festrede", "pressekonferenz", "erklärung", "stellungnahme", "ansprache"),
        "announcement": ("ankündigung", "vorstellung des", "vorstellung der", "bekanntgabe", "präsentation"),
        "launch": ("eröffnung", "wiedereröffnung", "einweihung", "inbetriebnahme", "markteinführung", "premiere", "uraufführung", "start der", "start des", "launch", "erstflug", "jungfernflug"),
        "founding": ("gründung", "neugründung", "firmengründung", "grundsteinlegung"),
        "deal": ("übernahme", "fusion", "abkommen", "vertrag", "vereinbarung", "einigung", "kauf der", "kauf des", "kauf von", "verkauf der", "verkauf des", "verkauf von", "börsengang", "beteiligung an", "finanzierungsrunde", "partnerschaft"),
        "legal": ("prozess", "urteil", "klage", "anklage", "ermittlungen", "festnahme", "festnahmen", "verhaftung", "verhaftungen", "durchsuchung", "durchsuchungen", "verhandlung", "verurteilung", "razzia", "freispruch", "strafverfahren", "auslieferung"),
        "vote": ("wahl", "wahlen", "bundestagswahl", "landtagswahl", "kommunalwahl", "präsidentschaftswahl", "parlamentswahl", "europawahl", "neuwahlen", "abstimmung", "volksabstimmung", "volksentscheid", "bürgerentscheid", "referendum", "stichwahl"),
        "appointment": ("ernennung", "amtsantritt", "vereidigung", "amtseinführung", "berufung zum", "berufung zur", "nominierung"),
        "departure": ("rücktritt", "entlassung", "entlassungen", "kündigung", "kündigungen", "absetzung", "abberufung", "ausscheiden", "abschied von", "weggang", "abdankung", "ruhestand"),
        "accident": ("brand", "großbrand", "feuer", "unfall", "unfälle", "verkehrsunfall", "absturz", "flugzeugabsturz", "explosion", "explosionen", "unglück", "zugunglück", "schiffsunglück", "einsturz", "erdbeben", "beben", "hochwasser", "flut", "überschwemmung", "überschwemmungen", "katastrophe", "entgleisung", "kollision", "zusammenstoß", "havarie", "hurrikan", "vulkanausbruch", "lawine", "untergang"),
        "death": ("tod", "todes", "todesfall", "tode", "beerdigung", "begräbnis", "trauerfeier", "beisetzung", "ermordung", "mord", "attentat"),
        "contest": ("finale", "endspiel", "halbfinale", "spiel", "meisterschaft", "turnier", "weltmeisterschaft", "europameisterschaft", "sieg", "niederlage", "medaille", "goldmedaille", "olympischen spiele", "olympische spiele", "großer preis", "pokalfinale", "derby"),
        "publication": ("veröffentlichung", "erscheinen des"),
    },
    ignored=(
        "tod und teufel", "todesstrafe", "wahlrecht", "wahllokal", "wahllokale", "keine wahl", "erste wahl", "zweite wahl", "spiel mit", "spielte eine rolle", "spielt eine rolle", "spielte … rolle", "aufs spiel", "im spiel", "feuerwehr", "ausgangspunkt", "startrampe", "öffnungszeiten", "geöffnet von", "offen für", "gewann … eindruck", "gewann an", "gewinnt an", "gewinnen an", "schlug vor", "schlug … vor", "schlug … … vor", "schlägt vor", "schlägt … vor",
        "im vertrag", "kernfusion", "geschlagen geben", "sozusagen", "sagen wir", "mit sicherheit gesagt", "unglücklicherweise", "glück im unglück", "verlassen auf", "verlassen sich", "sich verlassen", "rede von", "keine rede", "die rede von", "ist die rede", "in der tat", "kurz gesagt", "offen gesagt", "besser gesagt", "im prozess der", "teil des spiels", "begründet mit", "begründete … mit", "begründete den", "begründete die",
    ),
    auxiliaries=frozenset(["hat", "haben", "hatte", "hatten", "habe", "hätte", "hätten", "ist", "sind", "war", "waren", "sei", "seien", "wäre", "wird", "werden", "wurde", "wurden", "worden", "würde", "würden", "gewesen", "sein", "soll", "sollte", "muss", "musste", "kann", "konnte", "will", "wollte"]),
    participles=(),
    agents=frozenset({"von", "durch"}),
    splitters=frozenset(["dass", "daß", "ob", "weil", "wenn", "nachdem", "bevor", "obwohl", "während", "sondern", "aber", "deren", "dessen", "sobald", "sodass", "welche", "welcher", "welches"]),
    joiners=frozenset({"und", "oder"}),
    openers=frozenset(["er", "es", "wir", "ich", "man", "hat", "haben", "hatte", "hatten", "ist", "sind", "war", "waren", "wird", "wurde", "wurden", "kann", "konnte", "will", "wollte", "soll", "sollte", "sagte", "nicht", "dann", "damit"]),
    status=StatusCues(
        negated=(
            "weigerte sich", "weigerten sich", "weigert sich", "weigerte", "verweigert*", "hätte … … … sollen", "nicht", "nie", "niemals", "kein", "keine", "keinen", "keinem", "keiner", "keines", "nirgends", "niemand", "niemanden", "nichts", "weder", "verzicht* auf", "verzichtete", "verzichteten", "verzichtet", "sagte … ab", "sagte … … ab", "sagten … ab", "sagten … … ab", "hätte … sollen", "hätten … sollen", "hätte … müssen", "hätten … müssen", "hätte … können", "hätten … können", "hätte … … sollen", "hätte … … müssen", "hätte … … können",
            "scheiterte", "scheiterten", "gescheitert", "beinahe", "um ein haar", "fiel … aus", "fiel … … aus", "fielen … aus", "fiel aus", "gab … plan auf", "gab … pläne auf", "gab … … pläne auf", "plan aufgegeben", "pläne aufgegeben", "unterließ", "unterblieb", "platzte",
        ),
        not_negated=(
            "nicht verg*", "nie verg*", "unvergessen", "nicht nur", "nicht allein", "nicht bloß", "nicht zuletzt", "nicht vor", "nicht bevor", "nicht erst", "nicht das erste", "nicht der erste", "nicht die erste", "nicht zum ersten mal", "nicht weit", "nicht lange", "nicht mehr als", "nicht weniger als", "nicht sagen", "nicht äußern", "nicht sofort", "nicht umsonst", "nicht ohne", "nicht selten", "nicht immer", "wie nie", "mehr denn je", "wie nie zuvor", "nie zuvor", "noch nie zuvor", "kein zweifel", "keine frage",
            "nichts geringeres", "nicht wenige", "ob … nicht", "niemand anders", "nicht … vor", "nicht … bis", "keinen kommentar", "nicht erreichbar", "nicht überrasch*", "nichts anderes als", "kein wunder", "kein anderer", "keine andere",
        ),
        shields=frozenset(["seit", "seitdem", "bis", "vor", "bevor", "nach", "nachdem", "während", "dass", "wenn", "außer", "sondern", "weil", "als", "ehe"]),
        cancelled=(
            *forms("wurde_ wurden_ ist_ sind_ wird_ werden_ war_ waren_", "abgesagt annulliert gestrichen abgeblasen verschoben gekippt"), "wurde … abgesagt", "wurden … abgesagt", "ist … abgesagt", "sind … abgesagt", "wird … abgesagt", "wurde … verschoben", "wurden … verschoben", "ist … verschoben", "fiel aus", "fielen aus", "fällt aus", "fiel … aus", "fällt … aus", "abgesagt worden", "verschoben worden", "gestrichen worden", "fand nicht statt", "findet nicht statt", "fand … nicht statt",
        ),
        planned=(
            "sollte", "sollten", "will", "wollen", "wollte", "wollten", "möchte", "möchten", "plant", "planen", "plante", "planten", "geplant*", "vorgesehen*", "angesetzt*", "terminiert*", "anberaumt*", "beabsichtigt*", "erwartet wird", "wird erwartet", "werden erwartet", "wurde erwartet", "wird … erwartet", "werden … erwartet", "rechnet mit", "rechnen mit", "hofft", "hoffen", "hoffte", "hofften", "strebt", "verspricht", "versprach", "versprachen",
            "war … geplant", "waren … geplant", "ist … geplant", "sind … geplant", "war … vorgesehen", "ist … vorgesehen", "sind … vorgesehen", "war … angesetzt", "ist … angesetzt", "war … … geplant", "ist … … geplant", "ist … … vorgesehen", "war … … vorgesehen", "verschoben auf", "verschoben auf den", "auf … verschoben", "muss bis", "müssen bis", "spätestens", "kündigte … für", "angekündigt für", "steht … bevor", "stehen … bevor", "ist zu rechnen",
        ),
        not_planned=(
            "wie geplant", "als geplant", "wie vorgesehen", "wie erwartet", "als erwartet", "lang erwartet*", "mit spannung erwartet*", "will heißen", "wollte … nicht sagen", "wollte sich nicht", "will sich nicht", "hat … geplant", "hatte … geplant", "hatten … geplant",
            "sollte … werden wie", "sollte … sterben", "sollte sich", "sollten sich", "sollte sich … zeigen",
        ),
        failed=("doch", "aber", "jedoch", "allerdings", "es kam anders", "stattdessen", "vergeblich"),
        hearsay=("soll", "sollen", "dürfte", "dürften", "will … haben", "will … … haben", "wollen … haben", "will … gesehen haben"),
        future=(
            "wird", "werden", "morgen", "übermorgen", "kommende", "kommenden", "kommender", "nächste", "nächsten", "nächster", "nächstes", "demnächst", "bald", "künftig", "steht an", "stehen an", "eröffnet werden", "bevorstehend*", "ist geplant", "sind geplant", "ist vorgesehen", "sind vorgesehen", "geplant ist", "geplant sind", "vorgesehen ist",
        ),
        reported=(
            "habe", "hätten angeblich", "sei", "seien", "steht … verdacht", "stand … verdacht", "wurde … vorgeworfen", "vorgeworfen", "verdacht", "beschuldigte", "angeblich*", "mutmaßlich*", "vermeintlich*", "offenbar", "vermutlich", "soll … haben", "soll … … haben", "soll … … … haben", "soll … worden sein", "soll … … worden sein", "soll … … … worden sein", "soll … gewesen sein", "soll … … gewesen sein", "sollen … haben", "sollen … … haben", "sollen … … … haben", "sollen … worden sein", "sollen … … worden sein", "soll … sein vermögen", "wird vorgeworfen", "wird … vorgeworfen", "beschuldigt", "verdächtigt", "dem vernehmen nach",
            "gerüchten zufolge", "gerüchteweise", "heißt es", "es heißt", "hieß es", "unbestätigt*", "steht im verdacht", "unter verdacht", "will … gesehen haben",
        ),
        not_reported=("ich habe", "habe ich", "sei es", "es sei", "sei denn", "wie dem auch sei", "tatverdacht*", "offenbarte", "offenbarten", "offenbaren", "offenbart"),
        sources=("laut", "zufolge", "nach angaben", "nach … angaben", "berichten zufolge", "nach berichten", "nach … aussage", "nach aussage", "nach information*", "wie … berichtet*", "wie … berichteten"),
        not_sources=("laut plan", "laut zeitplan", "laut fahrplan", "laut programm", "laut kalender", "laut gesetz", "laut vertrag", "laut und", "zu laut", "so laut", "sehr laut", "laut vorstellen", "demzufolge", "nach eigenen angaben", "wird laut", "wurde laut"),
    ),
    verb_second=True,
    ordinals=True,
)  # fmt: skip
