"""Italian words that stand for somebody named elsewhere."""

from timeline.locales.punctuation import words
from timeline.locales.references import References

REFERENCES = References(
    objects={"lo": "m", "la": "f", "gli": "m", "le": "f", "l'": ""},
    datives=words("gli le"),
    clitic=True,
    possessives=dict.fromkeys("suo sua suoi sue".split(), ""),
    drops_subject=True,
    plural_endings=("no",),
    articles={"il": "m", "lo": "m", "la": "f", "al": "m", "allo": "m", "alla": "f", "del": "m", "dello": "m", "della": "f", "dal": "m", "dalla": "f"},
    copulas=words("è era fu sarà"),
    auxiliaries=words("ha aveva avrà avrebbe è era fu sarà ebbe"),
    reflexives=words("si s'"),
    reflexive_verbs=(
        "dimis", "dimes", "trasfer", "spos", "laure", "ritir", "diplom", "iscri", "iscriss", "candid", "present", "arrend", "costitu", "consegn", "tolse", "suicid", "unì", "uni", "ruppe", "rott", "infortun", "rifugi",
        "stabil", "dedic", "qualific", "scus", "form", "affid", "impegn", "rec", "alz", "prepar", "avvicin", "conferm", "dichiar", "risvegli", "port", "fratturò", "è", "era",
    ),
    presenting=("arriv", "cominc", "inizi", "mor", "nacqu", "esist", "rest", "manc", "accadd", "success", "apparv", "cadd", "crollò", "usc", "entrò", "finì", "scoppi", "dur", "bast", "sembr", "pass", "parte", "partì"),
    impersonal=words("c'è c'era bisogna basta sembra pare piove nevica occorre occorreva conviene tocca toccò"),
    indefinites=words("nessuno niente nulla tutto tutti tutte qualcuno qualcosa chi ognuno ogni entrambi entrambe molti molte pochi alcuni alcune altro altra altri altre ciò questo quello lui lei loro io tu noi voi egli ella gli i le"),
    indefinite=words("un uno una un'"),
    prenominal=words("ex nuovo nuova nuovi vecchio vecchia grande piccolo piccola giovane primo prima futuro futura stesso stessa altro altra ultimo ultima celebre famoso famosa secondo seconda"),
    peoples=tuple(
        "italian frances ingles tedesc spagnol american europe cines giappon russ ucrain britannic belg svizzer canad brasil messican indian israel palestin liban sirian irachen iranian turc grec portog polacc ungher romen"
        " bulgar svedes norveg danes finland olandes austriac irland scozz galles african asiatic marocchin algerin tunisin egizian corean vietnam thailand austral argentin cilen colomb afghan pakistan serb croat cec"
        " slovacc sloven eston letton lituan island cuban peruvian venezuel nigerian kenyot etiop ghan senegal piemont lombard toscan sicilian sard venet napoletan roman milan torin genov bolognes siciliana azzurr altoatesin".split()
    ),
    epithets=words(
        "scrittore scrittrice romanziere romanziera attore attrice cantante cantautore cantautrice musicista regista giocatore giocatrice calciatore calciatrice attaccante portiere difensore centrocampista tennista ciclista pilota"
        " nuotatore nuotatrice pugile campione campionessa atleta ricercatore ricercatrice ingegnere scienziato scienziata fisico fisica chimico chimica biologo biologa storico storica filosofo filosofa architetto pittore pittrice scultore"
        " poeta poetessa fotografo fotografa astronauta magnate miliardario miliardaria imprenditore imprenditrice sciatore sciatrice soprano tenore pianista violinista artista velista ginnasta maratoneta corridore"
        " imputato imputata indagato indagata accusato accusata consigliere consigliera politico politica commerciante insegnante pensionato pensionata vedova vedovo premiato premiata ala bomber canottiere canottiera attivista veterano veterana giovane ventenne trentenne quarantenne cinquantenne sessantenne settantenne ottantenne ballerino ballerina coreografo coreografa editore editrice conduttore conduttrice giornalista sceneggiatore sceneggiatrice drammaturgo drammaturga autore autrice alpinista chef interprete cineasta"
    ),
    things=words("barca veliero traghetto velivolo apparecchio macchina treno veicolo quadro tela statua dipinto"),
    others=words("rivale concorrente controllata filiale missione sistema programma"),
    organs=words("azionisti direzione sede vertici"),
    town=words("comune città municipio"),
    institutions=words("comune regione provincia governo ministero prefettura procura federazione parlamento senato diocesi questura giunta"),
    buildings=words("edificio struttura opera sala monumento"),
    structures=words("ponte passerella viadotto faro torre museo teatro biblioteca stadio stazione chiesa cattedrale duomo mercato tunnel galleria diga mulino castello ospedale scuola aeroporto edificio palazzo cinema sala"),
    houses=words("casa"),
    works=(
        words("film pellicola documentario commedia cortometraggio lungometraggio"),
        words("romanzo libro saggio poesia"),
        words("album disco canzone singolo"),
        words("serie"),
        words("opera commedia spettacolo"),
        words("mostra"),
        words("videogioco gioco"),
        words("quadro"),
    ),
    families=(
        words("tribunale corte collegio giudici"),
        words("giornale quotidiano settimanale gazzetta corriere"),
        words("club squadra fc ac us calcio atletico real sporting"),
        words("università ateneo"),
        words("museo galleria"),
        words("ospedale clinica"),
    ),
)  # fmt: skip
