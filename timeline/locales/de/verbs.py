"""German tense words. The present stands for what is to come as often as the future does."""

from __future__ import annotations

from timeline.locales.verbs import VerbWords

VERBS = VerbWords(
    past=frozenset(
        """war waren wurde wurden hatte hatten hat haben habe kam kamen ging gingen gab gaben stand standen fand fanden nahm nahmen sprach sprachen traf
        trafen begann begannen verlor verloren gewann gewannen starb starben schrieb schrieben hielt hielten ließ ließen lag lagen blieb blieben zog zogen
        rief riefen trat traten fuhr fuhren trug trugen sah sahen schlug schlugen fiel fielen stieg stiegen lief liefen saß saßen las lasen schloss
        schlossen brach brachen warf warfen lud luden wies wiesen bot boten bekam bekamen erhielt erhielten entschied entschieden unterschrieb übernahm
        übernahmen verließ verließen gelang gelangen entstand entstanden brachte brachten dachte dachten kannte nannte nannten wusste wussten sagte sagten
        machte machten teilte teilten erklärte erklärten zeigte zeigten stellte stellten setzte setzten legte legten kündigte kündigten gründete gründeten
        eröffnete eröffneten feierte feierten startete starteten endete endeten besuchte besuchten wählte wählten stimmte stimmten lehnte kaufte verkaufte
        meldete meldeten berichtete berichteten forderte forderten führte führten siegte siegten spielte spielten lebte lebten arbeitete konnte konnten
        griff griffen fing fingen schoss schossen half halfen hing hob hoben litt litten riss rissen ritt sang sangen sank sanken
        schien schienen schlief schnitt schob schuf schufen schwieg sprang sprangen stahl stritt stritten tat taten trieb trieben verband verbot verboten
        verschwand verschwanden wich wuchs wuchsen zwang zwangen bestand bestanden erfuhr befahl betrug betrugen floh flohen drang drangen empfing
        bat baten riet rieten galt galten focht flocht schmolz glitt glitten schalt trat beschloss beschlossen erwarb erwarben ernannte ernannten stürzte stürzten kaufte beendete beendeten rückte rückten
        musste mussten durfte durften geriet gerieten erschien erschienen verstarb worden gewesen gestorben geboren""".split()
    ),
    present=frozenset(["ist", "sind", "sagt", "erklärt", "berichtet", "betont", "meint", "hofft", "weiß", "heißt"]),
    future=frozenset(
        """wird werden soll sollen sollte sollten will wollen möchte möchten kann können könnte könnten muss müssen geplant vorgesehen angesetzt erwartet
        findet finden beginnt beginnen startet starten steht stehen kommt kommen tritt treten trifft treffen folgt folgen gibt geht gehen lädt laden läuft
        laufen endet eröffnet öffnet schließt spielt spielen gastiert liest zeigt präsentiert veranstaltet organisiert wählt entscheidet empfängt reist
        erscheint dürfte dürften plant planen tagt singt singen hält erwartet stellt bietet anmeldung termin
        stimmt stimmen berät beraten verhandelt debattiert eröffnen präsentieren zeigen wählen entscheiden feiert feiern gedenkt besucht besuchen bringt
        gastieren reisen fährt fahren fliegt kehrt kehren übernimmt wechselt wechseln tagen schließen empfangen unterzeichnet überreicht streikt streiken
        verhandeln erscheinen lesen berichten referiert diskutiert diskutieren hält halten nimmt nehmen öffnen bleibt bleiben gilt gelten""".split()
    ),
    unreal=frozenset(["hätte", "hätten"]),
    either=frozenset(["eröffnet", "präsentiert", "veranstaltet", "organisiert", "besucht", "überreicht", "unterzeichnet", "verhandelt", "diskutiert", "berichtet", "debattiert"]),
    perfect=frozenset(["wurde", "wurden", "worden", "hat", "haben", "hatte", "hatten"]),
    second=("t",),
    past_endings=(
        "ierte", "ierten", "igte", "igten", "chte", "chten", "lte", "lten", "rte", "rten", "gte", "gten", "ste", "sten", "nte", "nten", "ete", "eten",
    ),
    passive=frozenset(["wird", "werden", "würde", "würden"]),
    auxiliaries=frozenset(["ist", "sind", "bin", "seien", "sei"]),
    participle_endings=("worden", "ommen", "angen", "storben", "orben", "fallen", "laufen", "reist", "fahren", "treten", "schienen", "standen", "gewesen"),
    not_verbs=frozenset(
        """vielleicht selbst sonst jetzt erst meist fast laut nacht statt samt direkt bereits erneut gesamt recht dort weit seit erste ersten zweite zweiten dritte dritten vierte vierten letzte letzten nächste nächsten achte achten beste besten meiste meisten größte größten
        heute leute seite karte karten worte worten orte orten arten garten minister minuten studenten präsidenten daten kosten osten westen norden
        rechte rechten berichte berichten geschichte geschichten gerichte gerichten nachrichten wichte gute guten alte alten kalte kalten bunte bunten
        konkrete späte späten leiste liste listen posten gäste gästen küste teste tests kräfte kräften stadträte räte räten projekte projekten elemente
        dokumente momente momenten experten patienten produkte produkten punkte punkten werte werten tochter vertreten erhalten arbeiten angeboten unten
        hinten mitte bitte sollten könnten müssten dürften würden gesamte gesamten bekannte bekannten verletzte verletzten beamte beamten geplante geplanten
        städte städten hälfte woche wochen erwarten starten warten weiten zeiten seiten leiten bereiten arbeite älteste ältesten jüngste jüngsten höchste höchsten
        wichtigste wichtigsten dienste diensten künste künsten texte texten monate monaten konzerte konzerten sorte sorten menüs kandidaten soldaten""".split()
    ),
    ahead=frozenset(["wurde", "wurden", "sagte", "kündigte", "setzte", "gesetzt", "verschob", "verschoben", "vertagte", "vertagt", "plante", "geplant", "wollte", "wollten", "sollte", "sollten", "bat", "gebeten", "lud", "eingeladen", "berief", "einberufen", "beschloss", "beschlossen", "versprach", "versprochen", "erwartete", "erwartet", "verlängerte", "verlängert", "legte", "gelegt", "festgelegt", "terminiert", "angesetzt", "anberaumt", "angekündigt", "gab", "gegeben", "forderte", "gefordert", "rief", "aufgerufen", "hoffte", "musste", "mussten", "schlug", "vorgeschlagen", "erklärte", "vereinbarte", "vereinbart", "verlegt", "verlegte"]),
    negations=frozenset(["nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemals", "ohne", "weder", "noch nie"]),
)
