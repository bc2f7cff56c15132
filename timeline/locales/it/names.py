"""Italian words around names."""

from timeline.locales.naming import Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered("sig sig. signor signore don dott dott. monsignor mons mons. padre fra", "sig.ra signora signorina dott.ssa donna suor madre", "dr dr. prof prof. professor professore professoressa dottor dottore dottoressa avv avv. avvocato ing ing. on on. onorevole cav cav. maestro"),
    roles=gendered(
        "presidente vicepresidente direttore ministro viceministro sottosegretario segretario sindaco vicesindaco assessore consigliere governatore deputato senatore fondatore cofondatore imprenditore patron capo leader candidato avvocato giudice procuratore magistrato scrittore romanziere attore cantante cantautore musicista regista produttore allenatore tecnico giocatore calciatore attaccante"
        " portiere difensore centrocampista capitano tennista ciclista pilota nuotatore pugile campione atleta ricercatore ingegnere scienziato fisico chimico biologo storico filosofo economista analista giornalista cronista architetto progettista pittore scultore poeta fotografo medico chirurgo infermiere maestro studente agricoltore pescatore pompiere poliziotto carabiniere commissario ispettore colonnello generale tenente"
        " ambasciatore re principe imperatore papa vescovo arcivescovo cardinale fratello padre figlio marito zio cugino nipote nonno vedovo attivista testimone designer inventore miliardario magnate investitore politico dittatore cancelliere pensionato libraio panettiere cuoco astronauta programmatore archivista premier portavoce amministratore",
        "presidentessa vicepresidente direttrice ministra sottosegretaria segretaria sindaca assessora consigliera governatrice deputata senatrice fondatrice cofondatrice imprenditrice candidata avvocata giudice procuratrice scrittrice romanziera attrice cantautrice produttrice allenatrice giocatrice calciatrice attaccante capitana campionessa ricercatrice ingegnera scienziata fisica chimica biologa storica filosofa cronista pittrice"
        " scultrice poetessa fotografa infermiera maestra studentessa agricoltrice poliziotta commissaria ispettrice ambasciatrice regina principessa imperatrice sorella madre figlia moglie zia cugina nonna vedova inventrice miliardaria investitrice cancelliera pensionata libraia panettiera cuoca programmatrice amministratrice",
        "ceo ad ex leader portavoce responsabile dirigente artista presidente giornalista atleta regista tennista",
    ),
    offices=words("interno giustizia economia difesa salute istruzione cultura lavoro esteri industria agricoltura trasporti infrastrutture ambiente turismo finanze consiglio stato repubblica università ricerca sviluppo tesoro"),
    groups=gendered("gruppo costruttore gigante club partito sindacato collettivo studio laboratorio consorzio operatore distributore comune ente istituto comitato", "società azienda impresa compagnia ditta casa associazione organizzazione agenzia banca fondazione istituzione squadra città piattaforma federazione università controllata multinazionale concessionaria cooperativa startup start-up"),
    sorts=words("costruttore club partito sindacato collettivo studio laboratorio operatore distributore comune istituto comitato associazione agenzia banca fondazione squadra città federazione università cooperativa concessionaria"),
    things=words("robot razzo satellite sonda navicella elicottero telescopio missione software applicazione app modello smartphone telefono console auto nave aereo capsula gioco videogioco sistema film romanzo album disco canzone libro serie vaccino"),
    heads=words(
        """diocesi arcidiocesi accademia agenzia alleanza amici archivio assemblea associazione autorità autostrade azienda banca biblioteca camera carabinieri casa centro circolo club coalizione collettivo comitato commissione compagnia comune comunità confederazione confraternita consiglio consorzio cooperativa coordinamento corpo corte croce dipartimento direzione esercito facoltà federazione ferrovie festival fondazione
        fondo forum fratelli fronte gruppo guardia istituto laboratorio lega liceo ministero movimento museo opera ordine ospedale osservatorio orchestra parlamento partito pinacoteca polizia presidenza procura protezione provincia questura regione scuola senato sindacato società soprintendenza teatro tribunale ufficio unione università vigili editrice cassa politecnico città fc ac as ss us"""
    ),
    lower_heads=words("procura tribunale questura ministero università comune prefettura regione"),
    tails=words("spa s.p.a. s.p.a srl s.r.l. s.r.l inc corp ltd gmbh ag group gruppo fc bank motors airlines airways technologies technology industries entertainment pictures records club calcio capital partners labs"),
    connectors=("della", "delle", "dello", "degli", "dell'", "dei", "del", "di", "d'", "per la", "per le", "per lo", "per l'", "per il", "per gli", "per i", "per", "e della", "sotto il", "sotto la", "contro il", "contro la"),
    fields=("per la", "per le", "per lo", "per il", "per gli", "per i", "per",),
    both=("e", "e la", "e il",),
    particles=("von", "van", "van der", "van den", "von der", "der", "bin", "ben", "ibn", "dos", "du", "ter", "zu", "de", "de la"),
    weak_particles=("di", "del", "della", "dei", "degli", "d'", "lo", "la", "li", "al", "el", "da"),
    adjectives=("ale", "ali", "ico", "ica", "ici", "iche", "ario", "aria", "ari", "arie", "ivo", "iva", "ivi", "ive", "ano", "ana", "ani", "ane", "eo", "ea", "ei", "ee", "ista", "isti", "ese", "esi", "ile", "ili", "unite", "uniti", "ossa"),
    starters=words(
        """a accanto ad adesso agli ai al alcune alcuni all alla alle allo allora altri altre altro anche ancora anzi appena assieme attorno avanti avere basta bello bene c ce centinaia certo che chi chiunque ci ciascuno cinque cioè come comunque con contro così cosa cosa da dagli dai dal dall dalla dalle davanti decine degli dei del dell della delle dello dentro di diceva dietro dieci dopo
        dove dovrà due dunque durante e è ecco ed egli ella entro eppure era erano essa essi esso fa finalmente fino forse fra fu fuori furono già gli ha hanno i ieri il in infatti infine inoltre insieme insomma intanto intorno invece io l la le lei li lo loro lui lungo ma magari mai male malgrado me meglio meno mentre mi mia mie miei migliaia mille mio molte molti molto ne né negli
        nei nel nell nella nelle nello nessun nessuna nessuno niente no noi non nonostante nostra nostri nostro nove nulla o oggi ogni ognuno oltre ora ormai otto ove parecchi per perché perciò perfino però piuttosto più poche pochi poco poi poiché presso presto prima primi primo proprio pure può qua quale quali qualche qualcosa qualcuno quando quanti quanto quasi quattro quei quegli quel quell quella quelle quelli
        quello questa queste questi questo qui quindi resta restano sarà scorso se sebbene secondo sei sempre sette si sì sia siamo sino solo soltanto sono soprattutto sopra sotto stando sta stasera stamattina su sua subito sue sugli sui sul sull sulla sulle suo suoi tale tanta tante tanti tanto te tempo tra tranne tre troppo tu tutta tutte tuttavia tutti tutto ultima ultimo un una uno va vale vari varie venti verso via viceversa
        vicino voi volta vostro nato nata noto nota fondata fondato eletto eletta condannato condannata arrestato arrestata accusato accusata presentato presentata intervistato aggiornato pubblicato foto video immagini immagine fonte fonti leggi esclusiva diretta opinione analisi intervista abbonati testimoni esperti ricercatori medici scienziati giovani uomini donne bambini persone gente parenti famiglie prezzi biglietti orari ingresso informazioni contatti"""
    ),
    never=words(
        """natale capodanno epifania befana pasqua pasquetta ferragosto ognissanti pentecoste ascensione immacolata quaresima carnevale ramadan halloween vigilia internet web wifi wi-fi covid covid-19 aids hiv dna rna iva pil gps usb sms qr dvd cd pdf tv ok ia km kg mw gw gb mb tb nb ps pm
        nord sud est ovest nordest nordovest sudest sudovest oriente occidente mezzogiorno dio madonna stato governo stati chiesa costituzione storia medioevo rinascimento risorgimento antichità illuminismo
        italiano italiana italiani italiane francese francesi inglese inglesi tedesco tedesca tedeschi spagnolo spagnola europeo europea europei americano americana americani
        euro dollaro dollari lira lire sterlina sterline yen i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi ottocento venti trenta quaranta cinquanta sessanta settanta ottanta novanta novecento settecento seicento cinquecento quattrocento trecento duecento duemila"""
    ),
    place_heads=words("via viale piazza piazzale corso largo vicolo strada lungomare quartiere rione ponte aeroporto stazione porto fiume lago mare oceano isola isole monte passo valle spiaggia parco giardino bosco stadio cattedrale basilica duomo castello palazzo torre cratere paese borgo capo golfo baia autostrada viadotto galleria cimitero"),
    place_tails=words("street avenue road lane square park bridge valley island"),
    streets=words("via viale piazza piazzale corso largo vicolo lungomare street avenue road lane"),
    seats=words("comune regione provincia città"),
    honours=words("premio premi trofeo medaglia slam prix prize award serie"),
    determiners=words("un uno una un'altra questo questa questi queste suo sua suoi sue loro nostro nostra ogni altro altra alcuni alcune due tre quattro"),
    locatives=words("sul a ad in verso da nel nella"),
    local=words("sindaco sindaca prefetto vescovo arcivescovo questore"),
    qualified_heads=words("camera federazione"),
    inside=words("in nel nella"),
    dating=words("in di da dal dallo dall' fino del dello prossimo scorso il lo ogni a e tra fra"),
    predicates=words(
        """ha è fu era sarà sta tiene va vuole può deve fa fece dice disse annuncia annunciò afferma affermò assicura spiega spiegò dichiara dichiarò lancia lanciò presenta presentò pubblica pubblicò compra comprò acquista acquistò vince vinse perde perse firma firmò accusa accusò denuncia denunciò risponde rispose promette
        promise prepara resta conferma confermò smentisce smentì rifiuta rifiutò accetta accettò chiede chiese propone propose ottiene ottenne riceve ricevette apre aprì chiude chiuse vende vendette licenzia licenziò morì nacque fondò creò guida batte batté non si aveva abita ingaggia"""
    ),
    auxiliaries=words("ha aveva è era fu sarà può poteva deve vuole va fece disse diede si non"),
    elided=("l'", "d'", "dell'", "all'", "nell'", "dall'", "sull'", "un'", "c'", "quell'", "quest'"),
    definite=("il", "lo", "la", "l'", "questo", "questa", "quel", "quella"),
    contracted=words("del dello della dell' al allo alla all' dal dallo dalla dall' nel nella nell' sul sulla sull'"),
    pronouns={"lui": "m", "egli": "m", "lei": "f", "ella": "f"},
    leads=words("ceo ad presidente direttore direttrice capo patron fondatore fondatrice cofondatore cofondatrice leader magnate miliardario imprenditore imprenditrice amministratore amministratrice"),
    of=("di", "d'", "del", "dello", "della", "dell'", "dei", "degli", "delle"),
    relatives=words("che cui dove chi"),
    naming_verbs=words("chiamato chiamata battezzato battezzata denominato denominata intitolato intitolata soprannominato soprannominata"),
    capitals_name=True,
)
