"""Dutch tense words."""

from __future__ import annotations

from timeline.locales.verbs import VerbWords

VERBS = VerbWords(
    past=frozenset(
        """was waren had hadden heeft hebben werd werden kwam kwamen ging gingen gaf gaven stond stonden vond vonden nam namen sprak spraken trof troffen
        begon begonnen verloor verloren won wonnen stierf stierven overleed overleden schreef schreven hield hielden liet lieten lag lagen bleef bleven trok
        trokken riep riepen trad traden reed reden droeg droegen zag zagen sloeg sloegen viel vielen steeg stegen daalde liep liepen zat zaten las lazen sloot
        sloten brak braken wierp bood boden kreeg kregen zei zeiden deed deden bracht brachten dacht dachten wist wisten kocht kochten zocht verkocht
        maakte maakten zette zetten legde legden stelde stelden opende openden vertelde toonde toonden meldde meldden richtte richtten eindigde stemde
        stemden besloot besloten verscheen verschenen verliet verlieten ontstond ontving ontvingen tekende tekenden woonde woonden werkte werkten speelde
        speelden leidde leidden moest moesten kon konden mocht mochten wilde wilden bleek bleken vertrok vertrokken ontsloeg ontsloegen verhuisde geweest
        geworden gestorven geboren koos kozen vocht schoot genoot vergat at floot goot verdroot stiet spoot schot smeet beet reet sleet spleet kreet wrocht verbood hief ondertekende""".split()
    ),
    present=frozenset(["is", "zijn", "zegt", "meldt", "vindt", "weet", "hoopt", "blijkt", "heet", "schrijft"]),
    future=frozenset(
        """zal zullen zullen zou zouden gaat gaan wordt worden moet moeten wil willen kan kunnen gepland voorzien verwacht verwachten begint beginnen start
        starten komt komen vindt vinden treedt treden volgt volgen opent openen sluit speelt spelen reist bezoekt bespreekt beslist kiest kiezen verschijnt
        presenteert organiseert ontvangt houdt houden hoopt plant staat vertrekt""".split()
    )
    | frozenset(
        """stemt stemmen praat praten vergadert vergaderen debatteert debatteren overlegt legt leggen beslissen speelt neemt nemen keert keren gaat zingt
        zingen wijst reizen treedt stopt stoppen doet doen maakt maken geldt gelden verdwijnt neemt vertrekken arriveert arriveren presenteren
        sluiten loopt lopen eindigt eindigen rijdt rijden vliegt vaart onderhandelt spreekt spreken voert verhuist verschijnen tekent ondertekent
        roept roepen heropenen doorgaan doorgaat plaatsvinden plaatsvindt viert vieren herdenkt ontmoet onthult test trapt debuteert neemt krijgt krijgen stapt dient buigt hervat heropent wacht""".split()
    ),
    second=("t",),
    past_endings=("rtte", "rtten", "ette", "etten", "ndde", "ndden", "idde", "idden", "eerde", "eerden", "elde", "elden", "igde", "igden", "chtte", "chtten", "akte", "akten", "pte", "pten", "kte", "kten", "ste", "sten"),
    passive=frozenset(["wordt", "worden", "zou", "zouden"]),
    auxiliaries=frozenset(["is", "zijn", "ben", "bent"]),
    participle_endings=("eerd", "oren", "orven", "omen", "gaan", "egd", "erkt", "iend", "eind", "icht", "even", "oten", "allen", "eden", "okken", "uurd", "olgd", "opend"),
    not_verbs=frozenset(
        """nacht laat niet eerst vast dicht echt haast midden bidden omzetten wetten netten raketten etiketten toiletten kabinetten eerste beste meeste laatste grootste hoogste kleinste jongste oudste belangrijkste nieuwste gasten posten kosten kasten lasten testen resten feesten
        kunsten diensten gedachte punten helden velden voorstellen beelden gelden zelde banketten artiesten toeristen juristen christen teksten
        geachte achtste sterkste zwakste snelste duurste slechtste laagste langste westen oosten rusten wachten minste kwartaal dertigste twintigste""".split()
    ),
    ahead=frozenset(["werd", "werden", "zei", "kondigde", "aangekondigd", "stelde", "gesteld", "uitgesteld", "verplaatste", "verplaatst", "verschoof", "verschoven", "plande", "gepland", "wilde", "wilden", "zou", "zouden", "moest", "moesten", "vroeg", "gevraagd", "nodigde", "uitgenodigd", "riep", "opgeroepen", "besloot", "besloten", "beloofde", "beloofd", "verwachtte", "verwacht", "verlengde", "verlengd", "legde", "gelegd", "vastgelegd", "gaf", "gegeven", "eiste", "geëist", "hoopte", "verklaarde", "sprak", "afgesproken", "prikte", "geprikt", "opgeschoven"]),
    negations=frozenset(["niet", "geen", "nooit", "zonder", "noch", "nergens", "niemand"]),
)
