"""Dutch words around names, of the Netherlands and Flanders."""

from timeline.locales.naming import Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered("dhr dhr. heer meneer pater broeder jhr jhr. baron", "mevr mevr. mw mw. mevrouw mejuffrouw zuster barones", "dr dr. prof prof. professor drs drs. ir ir. ing ing. mr mr. ds ds. dominee"),
    roles=gendered(
        "president premier minister-president minister staatssecretaris wethouder schepen burgemeester gouverneur gedeputeerde voorzitter bestuursvoorzitter topman baas chef directeur bestuurder oprichter medeoprichter ondernemer eigenaar trainer coach bondscoach ploegleider speler spits doelman"
        " keeper verdediger middenvelder aanvaller aanvoerder kampioen renner schaatser zwemmer tennisser wielrenner atleet coureur bokser schipper architect dirigent schrijver dichter auteur romancier regisseur acteur zanger musicus componist schilder beeldhouwer kunstenaar fotograaf advocaat raadsman rechter"
        " officier procureur commissaris inspecteur kolonel generaal luitenant ambassadeur koning prins keizer paus bisschop aartsbisschop kardinaal onderzoeker wetenschapper hoogleraar ingenieur natuurkundige scheikundige bioloog historicus filosoof econoom journalist verslaggever redacteur leraar docent rector"
        " dokter chirurg boer landbouwer tuinder bakker cafébaas slager visser boswachter conservator getuige verdachte student scholier gepensioneerde kamerlid raadslid parlementslid senator politicus kandidaat lijsttrekker fractievoorzitter fractieleider partijleider leider kanselier dictator miljardair investeerder activist"
        " buurman broer vader zoon man echtgenoot oom neef grootvater opa kleinzoon weduwnaar uitvinder astronaut dominee pastoor woordvoerder bewindsman agent rechercheur brandweerman secretaris griffier penningmeester curator ontwerper illustrator",
        "presidente ministerin burgemeesteres voorzitster topvrouw bestuurster directrice oprichtster eigenares speelster kampioene renster schaatsster zwemster wielrenster atlete schrijfster dichteres regisseuse actrice zangeres componiste schilderes beeldhouwster kunstenares fotografe advocate rechterin koningin prinses"
        " keizerin onderzoekster wetenschapster historica filosofe econome journaliste verslaggeefster redactrice lerares docente boerin studente scholiere politica kandidate leidster buurvrouw zus zuster moeder dochter vrouw echtgenote tante nicht grootmoeder oma kleindochter weduwe uitvindster woordvoerster activiste ontwerpster",
        "ceo cfo artiest expert deskundige ex oud-speler analist bestuurslid ondervoorzitter burgerlid lid hoofd manager medewerker oudgediende ouder collega",
    ),
    offices=words("binnenlandse buitenlandse zaken financiën justitie veiligheid defensie onderwijs cultuur wetenschap volksgezondheid welzijn sport economische klimaat landbouw natuur infrastructuur waterstaat sociale werkgelegenheid energie volkshuisvesting mobiliteit begroting"),
    groups=gendered("", "", "bedrijf concern onderneming fabrikant producent club ploeg team vereniging organisatie stichting bond vakbond partij bank groep keten uitgeverij uitgever maatschappij instelling instituut universiteit ministerie gemeente stad museum ziekenhuis fonds bureau agentschap dienst merk werf brouwerij coöperatie start-up startup scale-up aanbieder exploitant verzekeraar omroep krant rechtbank parket supermarktketen werkgever brouwer bouwer maker uitbater farmaceut"),
    sorts=words("fabrikant producent club ploeg team vereniging stichting bond vakbond partij bank uitgeverij uitgever stad museum ziekenhuis fonds agentschap merk werf brouwerij coöperatie verzekeraar omroep krant keten"),
    things=words("raket satelliet sonde helikopter telescoop missie software app toepassing model robot chatbot telefoon smartphone console schip veerboot vrachtschip vliegtuig capsule spel game film roman album lied nummer boek serie vaccin systeem programma"),
    heads=words(
        """universiteit hogeschool academie instituut museum theater ziekenhuis rechtbank gerechtshof ministerie bureau raad hoge vereniging bond vakbond stichting genootschap partij bank orkest koor kamer staten tweede-kamer college commissie dienst inspectie autoriteit federatie koninklijk koninklijke nationale
        nationaal nederlandse nederlandsche vlaamse vlaams belgische belgisch europese europees verenigde internationaal internationale openbaar openbare federaal parket brandweer gemeente provincie politie veiligheidsregio omroep fc sc sv vv kv rc ksk kaa kvc av hof fonds centrum agentschap rijksmuseum rijksdienst rijkswaterstaat waterschap uitgeverij koepel staatsbosbeheer
        actiegroep beweging unie liga orde huis team ronde spoorwegen"""
    ),
    lower_heads=words("rechtbank ministerie parket gerechtshof gemeente universiteit provincie"),
    tails=words(
        """nv n.v. bv b.v. vzw cv cvba inc inc. corp ltd group groep holding orkest filharmonisch ensemble koor bank universiteit hogeschool academie partij vereniging stichting instituut museum theater rechtbank gerechtshof ministerie omroep krant uitgeverij werf brouwerij verzekeringen energie politie brandweer parlement senaat club
        airlines airways motors technologies technology records entertainment studios fonds raad kamer kruis festival bouw staal shipping logistics pharma united fc media international"""
    ),
    connectors=("van de", "van het", "van", "voor de", "voor het", "voor", "der"),
    particles=("van der", "van den", "van 't", "van ’t", "von", "von der", "ter", "ten", "van ter", "op den", "op de", "in 't", "in den", "uit den", "den", "der", "vander", "vanden", "el", "al", "bin", "ben", "ibn", "da", "dos", "di", "del", "della", "du", "la"),
    weak_particles=("van", "van de", "de", "te", "'t", "uit de"),
    adjectives=(),
    starters=words(
        """aan aangezien achter af afgelopen al aldus alle alleen allen allerlei als alsof altijd ander andere anders beide bij bijna binnen boven bovendien buiten daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarvoor dan dankzij dat de deze dezelfde die dit doch door doordat drie duizenden dus echter eén één een eén eerder eerst eerste eigenlijk elf elk elke en enkel enkele er eveneens evenals evenwel
        gedurende geen gelukkig genoeg gezien gisteren haar had heeft heel hen het hier hij hoe hoewel hun ieder iedere iedereen iemand iets ik immers in indien inmiddels is ja jaren je jij jullie kan komt kort kortom laat laatst later liever maar maandenlang mede meer meerdere meestal men met mij mijn minder mits moet momenteel morgen na naar naast nadat natuurlijk nee negen net niemand niet niets nieuw nieuwe niettemin noch nog nooit nu of ofschoon
        om omdat omstreeks onder ondanks ondertussen ongeveer ons onze ook oorspronkelijk op opnieuw opvallend over overdag overigens pas per plotseling rond ruim samen sedert sinds slechts soms staat straks tal te tegelijk tegen ten tenminste tenslotte ter terug terwijl tevens tien tijdens tijd toch toen tot totdat tussen twaalf twee u uit uiteindelijk uiteraard uw van vanaf vanavond vandaag vandaar vanmorgen vanuit vanwege veel vele velen verder verschillende vervolgens via vier vijf
        vlak vlakbij volgend volgende volgens voor vooral voordat vooralsnog voorlopig vorig vorige vrijwel waar waarbij waarna waarom waarschijnlijk wanneer want was wat we wegens weinig wel welk welke wellicht werd werden wie wij wil wordt worden zal zeker zelf zelfs zes zeven ze zich zij zijn zo zoals zodat zodra zolang zonder zou zowel zulke getuigen bewoners onderzoekers artsen agenten omwonenden buurtbewoners mensen mannen vrouwen kinderen jongeren experts deskundigen reizigers bezoekers
        opgericht geboren veroordeeld aangehouden verkozen gekozen benoemd gevraagd bekend foto foto's beeld beelden bron bronnen video interview exclusief update lees gepubliceerd bijgewerkt dringend analyse opinie oude jonge grote kleine goede voormalig voormalige oud ex mogelijk helaas eind begin medio half ooit destijds toegang tickets kaarten info inschrijven"""
    ),
    never=words(
        """euro dollar dollars gulden frank pond mark cent uur jaar kerst kerstmis pasen pinksteren hemelvaart hemelvaartsdag sinterklaas koningsdag koninginnedag bevrijdingsdag prinsjesdag carnaval oudjaar nieuwjaar kerstavond oudejaarsavond paasmaandag allerheiligen ramadan suikerfeest halloween internet web wifi wi-fi covid covid-19 corona aids hiv dna btw bbp aow gps usb sms qr dvd cd pdf tv ok km kg kw mw gw gb ps nb ai ict it
        onderwijs volksgezondheid financiën landbouw infrastructuur volkshuisvesting noord zuid oost west noorden zuiden oosten westen god staat regering kabinet kroon kerk grondwet middeleeuwen oudheid renaissance
        nederlander nederlanders nederlandse nederlands vlaming vlamingen vlaamse vlaams belg belgen belgische belgisch waal walen waals waalse brusselaar brusselaars fries friese friezen brabander brabanders brabantse limburger limburgers limburgse zeeuw zeeuwse groninger groningse utrechtse utrechter rotterdamse rotterdammer rotterdammers amsterdamse amsterdammer amsterdammers haagse hagenaar gentse gentenaar antwerpse antwerpenaar leuvense brugse mechelse
        duitser duitsers duitse duits fransman fransen franse frans engelsman engelsen engelse engels brit britten britse brits amerikaan amerikanen amerikaanse amerikaans rus russen russische russisch chinees chinezen chinese spanjaard spanjaarden spaanse spaans italiaan italianen italiaanse italiaans turk turken turkse turks pool polen poolse pools griek grieken griekse deen denen deense zweed zweden zweedse noor noren noorse fin finnen finse zwitser zwitsers zwitserse oostenrijker oostenrijkse portugees portugese
        europeaan europeanen europese europees marokkaan marokkanen marokkaanse surinamer surinaamse oekraïner oekraïners oekraïense israëliër israëli's israëlische palestijn palestijnen palestijnse japanner japanse afrikaan afrikaanse aziaat aziatische katholiek katholieke protestant protestantse joods joodse moslim moslims
        i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi"""
    )
    - words("polen"),
    place_heads=words("straat laan plein brug station luchthaven haven rivier meer zee eiland berg park bos stadion kerk kathedraal kasteel toren krater dorp kaap golf baai snelweg wijk buurt begraafplaats polder gracht kade"),
    place_tails=words("straat laan plein brug station luchthaven haven kanaal eiland eilanden park bos stadion kerk kathedraal kasteel toren tunnel wijk begraafplaats polder gracht kade dijk weg steenweg street avenue road bridge airport"),
    streets=words("straat laan plein gracht kade steenweg dreef singel street avenue road lane"),
    seats=words("gemeente provincie"),
    honours=words("prijs award prize prix bokaal staatsprijs trofee oeuvreprijs ronde nobelprijs boekenprijs"),
    determiners=words("een geen zijn haar hun ons onze mijn elk elke ieder iedere sommige enkele beide twee drie vier"),
    inside=words("in te"),
    locatives=words("in te bij uit naar nabij vanuit"),
    dating=words("in op vanaf sinds tot voor na tegen rond begin medio eind half afgelopen vorige volgende komende elke iedere van en deze"),
    predicates=words(
        """is was wordt werd heeft had wil kan moet zal zou gaat zegt zei vertelt vertelde verklaart verklaarde kondigt kondigde meldt meldde benadrukt benadrukte stelt stelde presenteert presenteerde lanceert lanceerde opent opende sluit sloot koopt kocht verkoopt verkocht neemt nam wint won verliest verloor tekent tekende
        eist eiste vraagt vroeg antwoordt antwoordde belooft beloofde plant bevestigt bevestigde ontkent ontkende weigert weigerde aanvaardt krijgt kreeg ontvangt ontving ontslaat ontsloeg overleed overlijdt stierf treedt trad publiceert publiceerde start startte investeert investeerde versloeg verslaat verlaat verliet
        richtte schreef schrijft kwam komt ging bleef blijft maakte maakt gaf geeft begon begint besloot besluit waarschuwt waarschuwde hoopt hoopte verwacht verwachtte vindt vond speelt speelde verhoogt verhoogde verlaagt verlaagde schrapt schrapte laat liet brengt bracht zet zette rijdt reed haalt haalde houdt hield roept riep trekt trok stapt stapte stemt stemde bouwt bouwde ontwikkelt ontwikkelde levert leverde zoekt zocht betaalt betaalde boekt boekte stopt stopte"""
    ),
    auxiliaries=words("is was heeft had wordt werd zal zou kan kon moet moest wil wilde gaat ging kwam nam gaf"),
    elided=(),
    definite=("de", "het", "deze", "dit", "die", "dat"),
    contracted=words(""),
    pronouns={"hij": "m", "zij": "f", "ze": "f"},
    impersonal=(
        "zijn", "waren", "hebben", "hadden", "worden", "werden", "kunnen", "konden", "moeten", "moesten", "zullen", "zouden", "willen", "wilden", "kwamen", "gingen", "gaven", "stonden", "maakten", "zeiden", "vonden", "namen", "troffen", "begonnen", "allebei", "beiden", "alle", "allen", "samen", "verloren", "wonnen", "kregen", "bleven", "mogen", "mochten", "gaan", "komen",
    ),
    leads=words("ceo president voorzitter bestuursvoorzitter topman topvrouw baas directeur directrice oprichter oprichtster medeoprichter miljardair ondernemer eigenaar hoofd leider"),
    of=("van", "van de", "van het"),
    relatives=words("die dat waar wiens"),
    naming_verbs=words("genaamd genoemd gedoopt geheten getiteld"),
    suffixes=("'s",),
    peoples=("er", "ers", "aan", "anen", "aanse", "ees", "ezen", "ese", "iër", "iërs", "ische", "se"),
    capitals_name=True,
    attributive=True,
    compounds=True,
)  # fmt: skip
