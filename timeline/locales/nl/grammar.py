"""Dutch words that join clauses, and words that a headline does without."""

from timeline.locales.grammar import Grammar
from timeline.locales.punctuation import words

GRAMMAR = Grammar(
    relatives=words("dat waarvan waarover waarnaar waaruit die wie wiens wier waarin waarop waarmee waarbij waarvoor waaraan waardoor waarna waar welke welk"),
    coordinators=words("en maar of doch want noch"),
    subordinators=words("toen nadat voordat terwijl omdat doordat hoewel als zodra zolang sinds totdat zodat aangezien indien alvorens"),
    complementisers=words("dat of"),
    speech=words(
        "zegt zei zeiden gezegd zeggen verklaart verklaarde verklaarden verklaard meldt meldde meldden gemeld vertelt vertelde vertelden verteld bevestigt bevestigde bevestigden bevestigd kondigt kondigde"
        " aangekondigd benadrukt benadrukte laat liet weten stelt stelde beweert beweerde beweerden waarschuwt waarschuwde vindt vond denkt dacht hoopt hoopte schrijft schreef schreven geschreven belooft"
        " beloofde beloofd geeft gaf antwoordt antwoordde noemt noemde erkent erkende vermoedt vermoedde voegt eist eiste vraagt vroeg verwacht verwachtte besluit besloot beslist besliste maakt maakte bekend"
        " onthult onthulde oordeelt oordeelde concludeert concludeerde bekent bekende ontkent ontkende"
    ),
    finite=words(
        "is zijn was waren wordt worden werd werden heeft hebben had hadden kan kunnen kon konden moet moeten moest moesten zal zullen zou zouden wil willen wilde wilden mag mogen mocht mochten gaat gaan"
        " ging gingen komt komen kwam kwamen doet doen deed deden geeft geven gaf gaven staat staan stond stonden vindt vinden vond vonden neemt nemen nam namen spreekt spreken sprak spraken trof troffen"
        " begint beginnen begon begonnen verliest verloor verloren wint winnen won wonnen sterft stierf stierven overlijdt overleed overleden schrijft schreef schreven houdt hield hielden laat liet lieten"
        " ligt liggen lag lagen blijft blijven bleef bleven trekt trok trokken roept riep riepen treedt trad traden rijdt reed reden droeg droegen ziet zag zagen slaat sloeg sloegen valt viel vielen stijgt"
        " steeg stegen loopt liep liepen zit zat zaten las lazen sluit sloot sloten breekt brak braken bood boden krijgt kreeg kregen zegt zei zeiden brengt bracht brachten denkt dacht dachten weet wist"
        " wisten koopt kocht kochten zoekt zocht verkoopt verkocht maakt maakte maakten zet zette zetten legt legde stelt stelde opent opende vertelt toont meldt richt eindigt stemt besluit besloot"
        " besloten verscheen verschenen verlaat verliet verlieten ontstaat ontstond ontvangt ontving ontvingen tekent woont werkt speelt leidt blijkt bleek bleken vertrekt vertrok vertrokken ontslaat ontsloeg"
        " ontsloegen kiest koos kozen verbood hief kondigt start wacht duurt telt heet hing sprong zong dronk schoot vloog vlogen zwom bedroeg hielp steekt stak sneed greep grepen bewoog genoot herstelt hoorde hoorden scoorde scoorden bewaarde dansten danste fietste botste botsten wenste wensten paste pasten miste misten verraste redde redden leek leken speelt speelden dwong dwongen zweeg zwegen bond vroeg vroegen gleed hees wees wezen kreeg kregen deelde deelt noemt noemde noemden stemde woedde barst barstte knalde belandde belandden landde landden strandde bloeide groeide groeiden stortte stortten rukte schrapte"
        " haalt verslaat versloeg versloegen wint viert keert draait bestaat bestond bezocht bereikte hangt loopt volgt verhuist regent hoort leest betaalt gebruikt zocht"
    ),
    finite_endings=(
        "eerde", "eerden", "elde", "elden", "igde", "igden", "chtte", "chtten", "aakte", "aakten", "oekte", "oekten", "erkte", "erkten", "ikte", "apte", "apten", "opte", "opten", "oopte", "ipte", "eiste", "eisten", "moette", "moetten",
        "groette", "artte", "artten", "praatte", "uitte", "oonde", "oonden", "eende", "iende", "kende", "kenden", "oerde", "oerden", "eurde", "uurde", "uurden", "laarde", "laarden", "aalde", "aalden", "oelde", "eelde", "eelden", "olgde", "olgden",
        "aagde", "aagden", "legde", "legden", "emde", "emden", "eefde", "eefden", "oofde", "oofden", "ouwde", "ouwden", "eidde", "eidden", "oedde", "eert", "bezette",
    ),
    lead_ins=words(
        "echter toch desondanks bovendien daarnaast verder vervolgens daarna later uiteindelijk tenslotte eerst daarom dus zo nu intussen inmiddels ondertussen daarbij daarentegen en maar want immers ook"
        " wel overigens kortom evenwel niettemin toen"
    ),
    lead_prepositions=words(
        "na voor bij met tijdens sinds ondanks wegens dankzij zonder in op aan uit onder over tot volgens naast tussen tegen van vanaf door vanwege behalve binnen buiten samen rond via per als naar gezien"
    ),
    date_prepositions=words(
        "zelfde op in aan sinds tot van vanaf rond omstreeks tegen voor na de het een dit deze die dat begin midden half medio eind einde al pas ongeveer circa zo'n ruim bijna nog jaar dag maand week per over"
        " gedurende tijdens te ergens uiterlijk met naar om"
    ),
    no_ending=words(
        "de het een en of maar want dat die wie wat waar als dan toen om te in op aan uit bij met na sinds van voor tot naar door tegen over onder tussen zonder wegens tijdens volgens zijn haar hun mijn ons onze"
        " deze dit geen niet ook nog al zeer zo meer hij zij ze ik we wij men zich is was waren wordt worden werd werden heeft hebben had hadden zal zullen zou zouden wil kan moet twee drie vier vijf zes zeven"
        " acht negen tien honderd duizend ruim circa ongeveer eerste per er 't"
    ),
    determiners=words("de het een zijn haar hun deze dit 't"),
    locatives=words("in te bij uit naar nabij op langs rond rondom buiten binnen door vanuit"),
    clitics=words("zich er het"),
    subject_relatives=words("die wie dat"),
    of=("van de", "van het", "van"),
    aged=("jaar",),
    participles=words(
        "opgericht gebouwd geopend heropend gekocht verkocht geboren gestorven overleden verkozen gekozen benoemd aangesteld gezonken gestrand ontstaan verschenen gepubliceerd verwoest gesloopt afgebroken ingehuldigd gepland"
        " aangelegd verworven overgenomen gesloten gestolen ontdekt ontwikkeld voorgesteld veroordeeld aangehouden ontslagen gelanceerd besloten begonnen voltooid verbouwd gerestaureerd uitgevonden geschilderd geschreven"
        " gecomponeerd opgenomen verfilmd genoemd gesticht uitgesteld afgelast"
    ),
    pronouns=words("hij zij ze men ik we wij"),
    impersonal=("het regende", "het regent", "het sneeuwde", "het ging", "het gaat", "het kwam", "het komt", "het duurde", "het duurt", "het was", "het is", "het werd", "het wordt", "het betreft", "er", "men"),
    attributions=("volgens", "aldus", "naar eigen zeggen", "op gezag van"),
    inserted=words("aldus zo"),
    separable=("af", "aan", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "vast", "voor", "weg"),
    date_leads=("in de nacht van", "in de nacht naar", "op de avond van", "op de ochtend van", "aan het eind van", "aan het begin van", "in de loop van", "met ingang van", "tot en met", "uiterlijk op", "niet eerder dan", "vanaf eind", "vanaf begin", "vanaf half", "tegen het eind van"),
    date_trails=("af",),
    dated_verbs=words("dateert dateerde dateren stamt stamde stammen duurt duurde duren"),
    subject_determiners=words(
        "de het een geen zijn haar hun ons onze deze dit die dat alle veel meerdere enkele beide twee drie vier vijf zes zeven acht negen tien elf twaalf honderden duizenden tientallen ruim zo'n bijna meer"
        " ongeveer elke elk ieder iedere iedereen niemand iemand weinig sommige alles niets"
    ),
    fillers=words("ook echter bovendien overigens eveneens officieel inmiddels uiteindelijk ondertussen tevens daarnaast"),
    quotes=("‘", "’"),
    verb_final=True,
)  # fmt: skip
