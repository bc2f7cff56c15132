"""German words around names. Nouns are capitals too: a name needs several words, or a word before it that tells."""

from timeline.locales.naming import Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered("herr herrn pater bruder", "frau schwester", "dr dr. prof prof. professor professorin ing ing. st."),
    roles=gendered(
        "präsident präsidenten kanzler kanzlers minister ministers senator staatssekretär bürgermeister bürgermeisters landrat landesrat stadtrat koordinator parlamentarier chef chefs vorsitzender vorsitzenden sprecher sprechers sekretär direktor direktors leiter leiters gründer gründers unternehmer inhaber manager trainer coach spieler stürmer torwart torhüter verteidiger kapitän meister fahrer pilot schwimmer läufer boxer weltmeister"
        " architekt architekten dirigent dirigenten entwickler autor autors schriftsteller dichter regisseur produzent schauspieler sänger musiker komponist maler bildhauer künstler fotograf anwalt anwalts richter staatsanwalt kommissar inspektor oberst general leutnant botschafter könig königs prinz kaiser papst bischof erzbischof kardinal forscher wissenschaftler ingenieur physiker chemiker biologe historiker philosoph"
        " ökonom analyst analysten journalist journalisten reporter redakteur professor lehrer arzt chirurg bauer landwirt bäcker wirt winzer förster zeuge student schüler rentner abgeordneter abgeordneten politiker außenpolitiker kandidat kandidaten premier premierminister diktator milliardär investor aktivist nachbar bruder vater sohn ehemann mann onkel cousin neffe großvater enkel witwer erfinder astronaut intendant kurator moderator kommentator sprinter radprofi tennisprofi bundestrainer pfarrer chefredakteur betriebsrat geschäftsführer",
        "präsidentin kanzlerin ministerin senatorin staatssekretärin bürgermeisterin rätin koordinatorin parlamentarierin chefin vorsitzende sprecherin sekretärin direktorin leiterin gründerin unternehmerin inhaberin managerin trainerin spielerin stürmerin torhüterin verteidigerin kapitänin meisterin fahrerin pilotin schwimmerin läuferin weltmeisterin architektin dirigentin entwicklerin autorin schriftstellerin dichterin regisseurin produzentin schauspielerin"
        " sängerin musikerin komponistin malerin bildhauerin künstlerin fotografin anwältin richterin staatsanwältin kommissarin botschafterin königin prinzessin kaiserin bischöfin forscherin wissenschaftlerin ingenieurin physikerin chemikerin biologin historikerin philosophin ökonomin analystin journalistin reporterin redakteurin professorin lehrerin ärztin bäuerin landwirtin bäckerin wirtin winzerin zeugin studentin schülerin rentnerin"
        " abgeordnete politikerin kandidatin milliardärin investorin aktivistin nachbarin schwester mutter tochter ehefrau tante cousine nichte großmutter enkelin witwe erfinderin astronautin intendantin kuratorin moderatorin kommentatorin sprinterin bundestrainerin pfarrerin geschäftsführerin premierministerin",
        "ceo brüder geschwister",
    ),
    offices=words("inneres äußeres auswärtiges finanzen justiz verteidigung gesundheit bildung kultur arbeit wirtschaft umwelt verkehr landwirtschaft forschung energie soziales klimaschutz"),
    groups=gendered(
        "sponsor sponsors konkurrent konkurrenten rivale rivalen partner konzern konzerns hersteller herstellers verein vereins verband verbands club betreiber anbieter riese verlag versicherer dienstleister zulieferer ausrüster discounter",
        "firma kanzlei gesellschaft gruppe partei bank organisation stiftung agentur behörde gewerkschaft marke fluggesellschaft airline plattform tochter genossenschaft initiative kette brauerei reederei werft band",
        "unternehmen unternehmens start-up startup institut ministerium",
    ),
    sorts=words("hersteller verein verband club betreiber verlag partei bank stiftung agentur behörde gewerkschaft fluggesellschaft institut ministerium genossenschaft brauerei reederei werft band"),
    things=words("rakete satellit sonde hubschrauber teleskop mission software app modell roboter chatbot smartphone konsole schiff frachter fähre flugzeug kapsule spiel film roman album song serie impfstoff konzerthaus museumsschiff festival"),
    heads=words(
        """bistum erzbistum diözese universität hochschule akademie institut museum theater klinik krankenhaus landgericht amtsgericht oberlandesgericht verwaltungsgericht bundesministerium ministerium bundesamt landesamt bundesverband verband verein bund staatsanwaltschaft stiftung gesellschaft bürgerinitiative initiative
        bündnis zentralrat deutscher deutsches borussia eintracht fc sc sv vfb vfl tsv tsg bank sparkasse stadtwerke polizeipräsidium stadt gemeinde landkreis kreis land freistaat bezirk kanton region rat club orchester chor kammer philharmonie oper festspielhaus stadthalle handwerkskammer generalstaatsanwaltschaft finanzamt hilfswerk bibliothek arbeitsgericht sozialgericht bundesgericht"""
    ),
    tails=words(
        """liga ag gmbh se kg ev e.v. mbh ohg kgaa inc inc. corp ltd group holding orchester philharmoniker symphoniker chor ensemble gruppe bank sparkasse universität hochschule akademie partei verein verband stiftung institut museum theater gericht gerichtshof ministerium amt
        rundfunk zeitung nachrichten verlag werke werft union bund bahn post versicherung brauerei kliniken klinikum club gesellschaft gewerkschaft airlines motors technologies records entertainment studios energie feuerwehr polizei hilfswerk bibliothek parlament senat bundeswehr marine kreuz kammer"""
    ),
    connectors=("für", "für die", "für den", "für das", "zur"),
    fields=("für", "für die", "für den", "für das",),
    both=("und", "und die", "und das", "und den",),
    particles=("van", "van der", "van den", "de", "de la", "del", "della", "di", "da", "dos", "bin", "ben", "ibn", "al", "el", "ter"),
    weak_particles=("von", "von der", "von den", "zu", "zur"),
    starters=words(
        """ab aber acht alle allein allerdings alles als also am an ander andere anders angesichts anschließend auch auf aufgrund aus außerdem außer bald bei beide beim bereits beste besonders bis bisher bitte da dabei dadurch dafür dagegen daher damals damit danach dank dann daran darauf daraufhin darum das dass davon davor dazu dein dem demnach den denn dennoch der deren derzeit des deshalb dessen deswegen
        die dies diese diesem diesen dieser dieses diesmal doch dort drei drinnen du durch ebenfalls ebenso eigentlich ein eine einem einen einer eines einige einmal einst endlich entsprechend er erneut erst erste ersten es etwa etwas euer fast fest ferner folglich fünf für ganz gegen gegenüber gelegentlich genau gerade gestern gibt gleich gleichzeitig gute guten heute hier hin hinter hinzu ich ihm ihn ihnen ihr ihre ihrem ihren
        ihrer im immer immerhin in indem infolge innerhalb insgesamt inzwischen irgendwann ist ja je jede jeder jedes jedoch jemand jene jetzt kaum kein keine keiner kommt kurz lange laut letzte letzten lediglich links man manche manchmal mehr mehrere mein meine meist meistens mindestens mit mittlerweile möglicherweise morgen nach nachdem natürlich neben nein neu neue neuen neun nicht nichts nie niemand noch nun nur ob obwohl
        oder offenbar oft ohne per plötzlich rechts rund schließlich schon sechs sein seine seinem seinen seiner seit seitdem selbst selten sicher sie sieben sind so sobald sogar solche soll somit sondern sonst soweit sowie später spätestens statt stattdessen tatsächlich trotz trotzdem über übrigens um umso und unser unsere unter viel viele vielen vielleicht vier voll vom von vor vorher wahrscheinlich während wann war waren warum was wegen
        weil weiter weitere weiterhin welche wenig wenige wenn wer werden weshalb wie wieder will wir wird wo woher wohl wurde wurden zehn zu zudem zuerst zuletzt zuletzt zum zumindest zunächst zur zurück zusammen zuvor zwar zwei zweite zwischen großer große großen kleine kleinen junge jungen alte alten mutmaßliche ehemalige ehemaliger frühere früherer ex laut autor foto fotos bild bilder quelle video interview exklusiv aktualisiert veröffentlicht"""
    ),
    never=words(
        """euro dollar franken pfund mark pfennig cent uhr jahr jahre jahren jahres jahrhundert jahrzehnt tag tage tagen woche wochen monat monate monaten stunde stunden minute minuten sekunden millionen million milliarden milliarde prozent meter metern kilometer kilometern zentimeter quadratmeter quadratkilometer liter litern kilo kilogramm gramm tonne tonnen grad watt kilowatt megawatt dutzend hundert hunderte tausend tausende
        ende anfang mitte beginn weihnachten ostern pfingsten silvester neujahr karneval fasching heiligabend sommer winter herbst frühjahr frühling montagabend abend morgen mittag nacht nachmittag vormittag glas liter stück paar mal seite nummer teil platz rang gott internet corona covid-19 covid nato-gipfel
        norden süden osten westen nord süd ost west nordosten nordwesten südosten südwesten deutsche deutschen deutscher deutsches deutschem franzose franzosen französin franzosisch engländer briten brite britin spanier italiener amerikaner amerikanerin us-amerikaner russe russen russin russische chinese chinesen türke türken türkin pole polen polin österreicher schweizer däne dänen schwede schweden norweger finne finnen grieche griechen ungar ungarn europäer afrikaner asiaten ukrainer israeli israelis palästinenser araber japaner inder
        bund länder land stadt staat regierung opposition bundesregierung landesregierung kirche i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xx xxi km kg cm mm qm mio mrd ok tv pkw lkw dna eu-weit usb gps pdf cd dvd sms qr kw"""
    ),
    noun_endings=(
        "ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen", "tät", "täten", "ismus", "nis", "nisse", "tum", "ling", "linge", "chen", "lein", "zeit", "jahr", "tag", "weg", "platz", "haus", "hof", "saal", "halle", "straße", "brücke",
        "ige", "igen", "iger", "iges", "igem", "ische", "ischen", "ischer", "isches", "liche", "lichen", "licher", "liches", "ßen", "ßer", "ßes", "sten", "ster", "ste", "ßte", "ten", "uen", "ues", "uer", "ter", "tes", "alen", "ale", "ler", "ner", "nen", "der", "den", "des", "geld", "werk", "berg", "rat", "räte", "mittel", "leute", "menschen", "kosten", "preise", "zahlen",
        "gäste", "kinder", "frauen", "männer", "worte", "fälle", "kräfte", "arbeit", "arbeiten", "recht", "rechte", "seite", "schritt", "plan", "pläne", "erfolg", "grund", "gründe", "druck", "hilfe", "kritik", "ruhe", "kraft", "streit", "schluss", "gewinn", "verlust", "umsatz", "wasser", "feuer", "musik", "kunst", "bier", "wein", "milch", "brot",
    ),
    inflections=("e", "er", "es", "en", "em"),
    bare_roles=True,
    role_endings=("in", "er"),
    compounds=True,
    genitive="s",
    peoples=("s", "er", "ern", "erin", "erinnen", "ische", "ischen", "ischer", "isches"),
    place_heads=words("straße allee platz ufer brücke bahnhof flughafen hafen fluss see meer insel berg tal strand park wald stadion kirche dom schloss burg turm krater dorf kap golf bucht autobahn tunnel viertel stadtteil friedhof"),
    place_tails=words("straße allee platz ufer brücke bahnhof hauptbahnhof flughafen hafen fluss see meer insel inseln berg berge tal strand park wald stadion kirche dom schloss burg turm saal halle tor viertel tunnel friedhof street avenue road bridge airport park"),
    streets=words("straße strasse allee gasse weg platz ring damm steig street avenue road lane"),
    seats=words("stadt gemeinde landkreis kreis land freistaat bezirk kanton region"),
    honours=words("preis medaille orden"),
    stems=words("elb rhein main isar donau spree neckar mosel weser alster ruhr saar oder lahn havel hanse ostsee nordsee bodensee alpen"),
    locatives=words("in im nach aus"),
    inside=words("in im"),
    dating=words("im am seit bis vor nach ab anfang mitte ende in vom zum letzten vergangenen kommenden nächsten jeden den"),
    predicates=words(
        """erzählt erzählte berichtet berichtete meint meinte schreibt schrieb lobt lobte warnt warnte einigt einigte ist war hat hatte wird wurde will soll kann muss sagt sagte erklärt erklärte kündigt kündigte betont betonte teilt teilte stellt stellte gründet gründete kauft kaufte verkauft verkaufte übernimmt übernahm gewinnt gewann verliert verlor unterschrieb klagt klagte fordert forderte antwortet antwortete
        verspricht versprach plant bestätigt bestätigte dementiert dementierte lehnt lehnte akzeptiert bittet bat schlägt erhält erhielt öffnet öffnete schließt schloss entlässt entließ starb stirbt trat tritt veröffentlicht veröffentlichte präsentiert präsentierte startet startete investiert investierte meldet meldete besiegte schlug"""
    ),
    saying=words("sagt sagte erklärt erklärte teilt teilte kündigt kündigte betont betonte meldet meldete bestätigt bestätigte dementiert dementierte verspricht versprach fordert forderte warnt warnte lobt lobte antwortet antwortete beschäftigt beschäftigte verklagt verklagte gehört plant räumt räumte beteuert beteuerte weigert weigerte beantragt beantragte einigt einigte"),
    determiners=words("ein eine einem einen einer eines kein keine keinem keinen keiner keines mein meine meinem meinen meiner sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser unsere unserem unseren unserer euer eure jeder jede jedes jedem jeden jener jene jenes welcher welche welches manche mancher solche solcher alle allen aller viele vielen vieler wenige wenigen einige einigen einiger mehrere mehreren mehrerer etwas mehr weniger viel wenig genug ohne ins ans ums aufs durchs fürs etwa rund zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"),
    linking=words("bei von mit für gegen durch zu über unter laut seit zwischen neben gegenüber"),
    auxiliaries=words("ist war hat hatte wird wurde will soll kann muss konnte musste wollte sollte ging kam nahm gab"),
    definite=("der", "die", "das", "den", "dem", "des", "dieser", "diese", "dieses", "diesem", "diesen"),
    contracted=words("im am zum zur beim vom"),
    pronouns={"er": "m", "sie": "f"},
    impersonal=(
        "sind", "waren", "haben", "hatten", "werden", "wurden", "können", "konnten", "müssen", "mussten", "sollen", "sollten", "wollen", "wollten", "kamen", "gingen", "gaben", "standen", "machten", "sagten", "fanden", "nahmen", "trafen", "begannen", "zeigten", "stellten", "alle", "beide", "nicht alle",
    ),
    leads=words("ceo präsident präsidentin chef chefin direktor direktorin gründer gründerin leiter leiterin vorsitzender vorsitzende milliardär milliardärin unternehmer unternehmerin"),
    of=("von", "des", "der"),
    relatives=words("der die das den dem welcher welche welches"),
    naming_verbs=words("namens genannt getauft"),
    suffixes=("'s",),
)  # fmt: skip
