"""German words that join clauses, and words that a headline does without."""

from timeline.locales.grammar import Grammar
from timeline.locales.punctuation import words

GRAMMAR = Grammar(
    relatives=words("der die das den dem deren dessen denen welcher welche welches welchen welchem wo woraufhin womit wodurch wobei wofür wonach"),
    coordinators=words("und aber oder doch sondern sowie denn"),
    subordinators=words("als nachdem bevor während weil da obwohl wenn sobald solange seitdem bis damit sodass wohingegen indem ehe"),
    complementisers=words("dass daß ob"),
    speech=words(
        "sagt sagte sagten gesagt erklärt erklärte erklärten kündigt kündigte kündigten angekündigt betont betonte betonten teilt teilte teilten mitgeteilt meldet meldete gemeldet"
        " berichtet berichtete berichteten behauptet behauptete versichert versicherte bestätigt bestätigte bestätigten fordert forderte forderten warnt warnte warnten meint meinte"
        " glaubt glaubte hofft hoffte schreibt schrieb schrieben geschrieben erzählt erzählte verspricht versprach versprochen räumt räumte gibt gab antwortet antwortete nennt nannte"
        " vermutet vermutete kritisiert kritisierte verkündet verkündete verriet ergänzt ergänzte erinnert erinnerte schätzt schätzte beschließt beschloss entscheidet entschied"
    ),
    finite=words(
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste mussten soll sollen sollte sollten will wollen wollte wollten"
        " darf dürfen durfte durften mag möchte möchten sei seien würde würden hätte hätten wäre wären könnte könnten müsste dürfte dürften kam kamen ging gingen gab gaben stand standen"
        " fand fanden nahm nahmen sprach sprachen traf trafen begann begannen verlor verloren gewann gewannen starb starben schrieb schrieben hielt hielten ließ ließen lag lagen blieb"
        " blieben zog zogen rief riefen trat traten fuhr fuhren trug trugen sah sahen schlug schlugen fiel fielen stieg stiegen lief liefen saß saßen las lasen schloss schlossen brach"
        " brachen warf warfen lud luden wies wiesen bot boten bekam bekamen erhielt erhielten entschied beschloss unterschrieb übernahm übernahmen verließ verließen gelang entstand"
        " entstanden brachte dachte kannte nannte wusste tat taten ruhte starb erlosch wuchs flog flogen sank sanken erfuhr verschwand geriet erschien hieß galt unterlag empfing"
        " kommt geht gibt steht findet nimmt spricht trifft beginnt verliert gewinnt stirbt schreibt hält lässt liegt bleibt zieht ruft tritt fährt trägt sieht schlägt fällt steigt"
        " läuft sitzt schließt bricht wirft lädt weist bietet bekommt erhält entscheidet beschließt übernimmt verlässt entsteht bringt nennt sagt macht zeigt stellt setzt legt kündigt"
        " gründet eröffnet öffnet startet endet wählt stimmt kauft verkauft meldet fordert führt spielt lebt arbeitet plant will folgt gilt heißt lobt erklärt leitet leiten betreibt betreiben beschäftigt verlangt wählen gehört gehören feiert feiern verhandelt wohnt baut siegt sucht rechnet warnt teilt teilte teilten"
        " brannte brannten kannten nannten rannte rannten sandte wandte wandten freute freuten baute bauten beantragte riet rieten schrie schuf schufen erwarb erwarben verbot verboten entließ entließen bezog bezogen"
        " verließen übergab übergaben verstarb betrat gestand vergab schied legte tauchte feierte regierte habe werde könne müsse wolle solle dürfe stritt stritten litt litten"
        " schnitt schnitten griff griffen riss rissen wich wichen strich strichen schien schienen lieh verlieh verliehen schwieg schwor sang sangen sprang sprangen trank tranken zwang zwangen band banden rang"
        " rangen drang drangen schwamm half halfen warb warben galten aß vergaß vergaßen bat baten empfahl stahl stahlen grub lud betrog bog schob schoben hob hoben floss flossen schoss schossen genoss kroch"
        " hing hingen fing fingen anfing riet stieß stießen erschienen erhob erhoben ergab ergaben bezog begab begaben empfingen gelangte verlor verbrachte verbrachten erkannte wurden"
    ),
    finite_endings=(
        "eilte", "eilten", "ielte", "ielten", "ählte", "ählten", "ühlte", "ühlten", "eitete", "eiteten", "ngte", "ngten", "rgte", "rgten", "iente", "ienten", "errte", "errten", "asste", "assten", "euten",
        "ierte", "ierten", "igte", "igten", "egte", "egten", "agte", "agten", "chte", "chten", "kte", "kten", "llte", "llten", "elte", "elten", "erte", "erten", "ärte", "ärten", "örte", "örten",
        "hrte", "hrten", "hnte", "hnten", "ndete", "ndeten", "tete", "teten", "fnete", "fneten", "ldete", "ldeten", "rdete", "rdeten", "mmte", "mmten", "pfte", "pften", "bte", "bten", "ufte", "uften", "ffte", "mte", "mten",
        "iert", "etzte", "etzten", "ützte", "ützten", "ürzte", "ürzten", "zte", "uchte", "uchten",
    ),
    lead_ins=words(
        "allerdings jedoch dennoch trotzdem außerdem zudem ferner dann danach später schließlich zuletzt zunächst zuerst deshalb daher darum somit also so nun jetzt inzwischen mittlerweile"
        " dabei dagegen hingegen eigentlich ursprünglich und aber doch denn immerhin zwar freilich kurzum erstens zweitens drittens auch"
    ),
    lead_prepositions=words(
        "nach vor bei mit während seit trotz wegen dank ohne für in im am an auf aus unter über zum zur laut neben zwischen gegen bis von vom durch statt anstatt angesichts aufgrund infolge"
        " anlässlich zufolge außer innerhalb außerhalb gemeinsam zusammen wie"
    ),
    date_prepositions=words(
        "aus selben am im in an ab seit bis vom von zum zur zu um gegen vor nach den dem der das die des ein eine einem einer einen etwa rund ungefähr circa schon bereits erst noch anfang mitte ende"
        " jahr jahre jahres monat dieses diesem diesen diese jenem jenes während für auf jeweils kurz"
    ),
    no_ending=words(
        "der die das den dem des ein eine einer einem einen eines und oder aber sowie sondern denn doch dass ob weil wenn als wie bis in im an am auf aus bei beim mit nach seit von vom vor zu"
        " zum zur über unter durch für gegen ohne um zwischen neben hinter während wegen trotz sein seine seiner seinem seinen seines ihr ihre ihrer ihrem ihren ihres dieser diese dieses diesem"
        " diesen jener kein keine keiner keinen nicht nur auch noch schon sehr so mehr er sie es wir ich man sich ist sind war waren wird werden wurde wurden hat haben hatte hatten will soll"
        " kann zwei drei vier fünf sechs sieben acht neun zehn hundert tausend rund etwa deren dessen welche welcher laut je pro ersten erste erster ab"
    ),
    determiners=words("der die das den dem des ein eine einer einem einen eines sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dieser diese dieses diesem diesen"),
    locatives=words("in im nach bei aus an am auf nahe vor hinter neben über unter durch um"),
    clitics=words("sich es"),
    subject_relatives=words("der die das welcher welche welches"),
    participle_endings=(),
    infinitive_marks=words("zu"),
    of=("von der", "von", "der", "des"),
    aged=("Jahre alt", "Jahre"),
    participles=words(
        "gegründet gebaut erbaut errichtet eröffnet gekauft verkauft geboren gestorben verstorben gewählt ernannt berufen gesunken gestrandet entstanden erschienen veröffentlicht zerstört abgerissen fertiggestellt"
        " eingeweiht geweiht geplant angelegt erworben übernommen geschlossen gestohlen entdeckt entwickelt vorgestellt verurteilt verhaftet entlassen eingestellt beschlossen begonnen vollendet umgebaut renoviert"
        " erfunden gemalt geschrieben komponiert aufgenommen gedreht benannt erhoben genannt gebrochen"
    ),
    scheduled=words("geplant vorgesehen angesetzt angekündigt erwartet terminiert"),
    modifier_endings=("e", "en", "er", "es", "em", "hundert", "tausend", "zig", "zehn"),
    adverbs=words("hier wieder immer leider bisher später früher weiter daher sicher heute gerne lange gestern morgen bereits selten offen eigentlich ehe oben unten draußen drinnen gegen neben wegen lieber vorher nachher nieder über unter hinter außer seither dagegen deswegen inzwischen indessen zusammen mitten"),
    negations=words("nicht nie niemals kein keine keinen niemand nichts"),
    date_limits=words("vor"),
    pronouns=words("er sie es man"),
    impersonal=("es kam", "es kommt", "es gab", "es gibt", "es wurde", "es wird", "es war", "es ist", "es regnete", "es schneite", "es folgte", "es dauerte", "es geht", "es ging", "es handelt", "man"),
    attributions=("laut", "nach angaben", "zufolge", "berichten zufolge", "nach berichten", "nach auskunft", "nach darstellung", "nach einschätzung"),
    inserted=words("so"),
    separable=("ab", "an", "auf", "aus", "bei", "ein", "fest", "her", "hin", "los", "mit", "nach", "um", "vor", "weg", "weiter", "zu", "über", "unter"),
    date_leads=("in der nacht zum", "in der nacht auf den", "in der nacht auf", "in der nacht", "am abend des", "am morgen des", "am ende des", "zu beginn des", "im laufe des", "im laufe der", "ab mitte", "ab ende", "ab anfang", "bis ende", "bis anfang", "bis mitte", "mit wirkung zum", "mit wirkung vom"),
    date_trails=("an",),
    dated_verbs=words("stammt stammte stammen datiert datierte dauert dauerte dauern gedauert währte"),
    subject_determiners=words(
        "der die das ein eine kein keine sein seine ihr ihre unser unsere dieser diese dieses jener jene jenes alle viele mehrere einige beide zwei drei vier fünf sechs sieben acht neun zehn"
        " elf zwölf hunderte tausende dutzende rund etwa gut knapp mehr über fast jeder jede jedes wenige manche alles niemand jemand nichts"
    ),
    fillers=words("auch außerdem zudem allerdings jedoch schließlich dennoch ebenfalls offiziell unterdessen"),
    quotes=("„", "“"),
    nouns_capitalised=True,
    verb_final=True,
)  # fmt: skip
