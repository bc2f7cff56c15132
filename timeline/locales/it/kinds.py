"""Italian words that tell the kind and the status of an event."""

from timeline.locales.kinds import KindWords, StatusCues, forms

_ARE = "a ano ò arono ava avano erà eranno ato ata ati ate are ando"
_PARTICIPLE = "o a i e"

KINDS = KindWords(
    verbs={
        "statement": (
            "dice", "disse", "dicono", "dissero", "diceva", "ha detto", "hanno detto", "aveva detto", "dirà", *forms("dichiar afferm assicur precis spieg ricord sottoline denunci accus critic raccont comunic comment", _ARE), "spiega", "spiegò", "aggiunge", "aggiunse", "ha aggiunto", "risponde", "rispose", "ha risposto", "sostiene", "sostenne", "ha sostenuto", "ammette", "ammise", "ha ammesso",
            "riconosce", "ha riconosciuto", "riconobbe", "chiede", "chiedono", "chiese", "chiesero", "ha chiesto", "hanno chiesto", "scrive", "ha scritto su", "ha scritto che", "scrisse che", "twitta", "ha twittato", "ha negato", "nega", "negò", "smentisce", "smentì", "ha smentito", "si è scusat*", "si scusa", "promette", "ha promesso", "promise", "avverte", "ha avvertito", "avvertì", "lanci* … appello", "ha lanciato … appello",
            "rilasci* … intervista", "sorride", "ringrazia", "ha ringraziato", "minaccia di", "ha minacciato di", "suggerì", "ha suggerito", "aveva suggerito", "ha commentato", "ha ribadito", "ribadisce",
        ),
        "announcement": (*forms("annunci svel rivel", _ARE), "annunciato", "annuncia", "annunciano", "annunciò", "annuncerà", "annunciata", "ha presentato", "hanno presentato", "presentò", "presentarono", "presenterà", "presenteranno", "presentava", "è stat* presentat*", "sono stat* presentat*", "è stato presentato", "è stata presentata", "ha reso noto", "hanno reso noto", "rese noto", "rende noto", "ufficializz*", "ha confermato", "conferma", "confermò"),
        "launch": (
            "entrò in servizio", "è entrat* in servizio", "entra in servizio", "entrò in funzione", "è entrat* in funzione", "in vendita", "varat*", "varò", "salpò", "salpat*", "primo volo", "inaugur*", "ha riaperto", "riaprì", "riaperto", "riaperta", "in orbita", "tagliò il nastro",
            "doveva aprire", "dovevano aprire", "deve aprire", "dovrebbe aprire", "dovrà aprire", "riaprire", *forms("lanci inaugur decoll commercializz", _ARE), "lancia", "lanciò", "lancerà", "lanciato", "lanciata", "ha aperto", "hanno aperto", "aveva aperto", "aprì", "aprirono", "apre", "aprono", "aprirà", "apriranno", "riapre", "riaprì", "riaprirà", "riaperto", "riaperta", "è stat* apert*", "è stato aperto", "è stata aperta", "aperto al pubblico", "aperta al pubblico", "aperto al traffico", "aperta al traffico", "entr* in servizio", "è entrat* in servizio",
            "entr* in funzione", "mess* in orbita", "mess* in servizio", "mess* in commercio", "mess* in vendita", "è uscit* sul mercato", "debutt*", "ha debuttato", "al via", "ha preso il via", "prende il via", "prese il via", "prenderà il via", "è partit*",
        ),
        "founding": (
            "nacque l associazione", "nacque il partito", "nacque la società", "nacque la casa editrice", "prima pietra", "posò la prima pietra", "posata la prima pietra", "costituirono", "diede vita a", "diedero vita a",
            *forms("fond cofond", "a ano ò arono ato ata ati ate erà ava"), "ha creato … società", "ha creato … azienda", "creò … società", "creò … azienda", "crea … società", "crea … azienda", "creare … società", "è stat* creat*", "è stato creato", "è stata creata", "furono creat*", "creato nel", "creata nel", "nata nel", "nato nel come", "ha dato vita", "diede vita", "lanci* … sua società", "lanci* una … società", "lanci* … sua azienda", "lanci* una … azienda",
            "è stat* costituit*", "è stata costituita", "è stato costituito", "si costituì", "si è costituit*", "istituì", "è stat* istituit*", "istituit*", "aprì … azienda",
        ),
        "deal": (
            "si fusero", "si sono fuse", "si sono fusi", "si è fusa", "acquisì", "acquisì …", "rilevò", "ha rilevato … azienda", "rilevat*", "cedette", "ha ceduto", "stipul*", "siglò", "siglat*", "siglarono", "hanno siglato", "quotat* in borsa", "sbarc* in borsa", "si quotò", "raccolse … milioni", "ha raccolto … milioni",
            "ha comprato", "comprò", "compra", "comprano", "comprarono", "comprerà", "comprato", "comprata", "comprare", "acquist*", "ha acquisito", "acquisì", "acquisisce", "acquisirà", "acquisit*", "rilev*", "ha venduto", "vendette", "vende", "vendono", "venderà", "vendut*", "vendere", "cedette", "ha ceduto", "cedut*", "si fuser*", "fuse con", "si fonde con", "si sono fus*", "si è fus*", "firm* … accordo", "firm* … contratto", "firm* … trattato", "firm* … intesa", "firm* … protocollo",
            "sigl* … accordo", "sigl* … intesa", "raggiun* … accordo", "raggiunto … accordo", "raggiunse … accordo", "raggiun* … intesa", "strett* … accordo", "trovat* … accordo", "trovato … intesa", "trovat* … intesa", "chius* … accordo", "investì", "investe", "investirà", "ha investito", "hanno investito", "raccolt* … milioni", "raccolt* … miliardi", "raccogli* … milioni", "raccolse … milioni", "si quot*", "quotat* in borsa", "sbarc* in borsa", "entr* in borsa", "preso il controllo", "prese il controllo", "prende il controllo",
        ),
        "legal": (
            "presentato un esposto", "presentò un esposto", "esposto", "dichiarò il fallimento", "dichiarato il fallimento", "tribunale dichiarò", "tribunale ha dichiarato",
            "è fallita", "è fallito", "fallì", "fallimento", "bancarotta", "corte … respin*", "corte ha respinto", "tribunale … respin*", "tribunale ha respinto", "respinto … ricorso", "respinse … ricorso", "ricorso respinto", "annullò … sentenza", "annullato … sentenza", "rinviat* a giudizio", "multat*", "multò", "sanzion*", "perquisi*", "sequestr*", "estradat*", "espuls*", "graziat*", "patteggi*", "querel*", "sporto denuncia", "sporse denuncia", "presentato … denuncia", "vietò", "ha vietato", "interdett*", "ai domiciliari", "indagat*", "iscritt* nel registro",
            "accusato di", "accusata di", "accusati di", "accusat* di", "condann*", "arrest*", "indag* a", "indagat*", "imputat*", "incrimin*", "rinviat* a giudizio", "rinvi* a giudizio", "process* per", "processat*", "assolt*", "assolse", "assolve", "scarcer*", "incarcer*", "estrad*", "denunciat*", "ha denunciato", "querel*", "ha fatto causa", "fece causa", "fa causa", "citat* in giudizio", "citato in tribunale", "multat*", "multa a", "multò", "sanzion*", "apert* … inchiesta", "ha aperto … inchiesta", "hanno aperto … inchiesta", "ha aperto … indagine", "hanno aperto … indagine", "aprì … inchiesta", "apre … inchiesta", "aprirono … inchiesta",
            "apert* … indagine", "apre … indagine", "aprì … indagine", "avviat* … indagine", "avvi* … indagine", "perquisi*", "patteggi*", "ha patteggiato", "fermat* dalla polizia", "fermati dai carabinieri", "fermato dai carabinieri", "sequestr*", "depositat* … ricorso", "present* … ricorso", "present* … denuncia", "comparso davanti", "compare davanti", "inflitt* … multa",
        ),
        "vote": (
            "si recarono alle urne", "alle urne", "abolì", "aboliron*", "abrog*", "promulg*", "ratific*", "fu rielett*", "è stat* rielett*", "bocciò", "bocciat*", "ha bocciato", "hanno bocciato",
            "respint* … piano", "respint* … proposta", "respint* … legge", "respint* … bilancio", "respint* … riforma", "respint* … referendum", "elesse", "elessero", "elegge", "eleggono", "eleggerà", "eletto", "eletta", "eletti", "elette", "rielett*", "vota", "votano", "votò", "votarono", "voterà", "voteranno", "votato", "votata", "ha votato", "hanno votato", "votare", "approv*", "ha approvato", "hanno approvato", "bocci*", "ha bocciato", "respin* … mozione", "respinto … mozione", "respins* … mozione", "ratific*", "vinto … elezioni", "vince … elezioni", "vinse … elezioni", "vinsero … elezioni",
            "perso … elezioni", "perse … elezioni", "vinto … referendum", "vinse … referendum", "andati alle urne", "vanno alle urne", "chiamati alle urne", "adottato … risoluzione", "adott* … risoluzione",
        ),
        "appointment": (
            "prese il potere", "prende il potere", "preso il potere", "salì al potere", "andò al potere", "firmò per", "ha firmato per", "firma per", "passò al", "passato al", "incoronat*", "salì al trono", "sale al trono", "promoss* a", "diventò … presidente", "diventò … sindaco", "divenne … presidente", "divenne … sindaco", "divenne … direttore", "divenne … ministro", "è diventat* … presidente", "è diventat* … sindac*", "è diventat* … direttor*", "si è insediat*", "si insediò", "si insedia", "prese servizio", "assunse l incarico", "ordinat* vescovo", "ingaggi*", "tesser*",
            *forms("nomin design", _ARE), "assunse la guida", "assume la guida", "assumerà la guida", "ha assunto la guida", "assunse l incarico", "assunt* come", "ha assunto", "è stat* assunt*", "è stato assunto", "è stata assunta", "ingaggi*", "scelt* come", "scelto come", "scelta come", "ha giurato", "giurò", "giura", "prest* giuramento", "insedi*", "si è insediat*", "si insedia", "si insediò", "succede a", "succedette a", "è succedut*", "succederà a", "è diventat* president*", "divenne president*", "diventa president*",
            "divenne direttor*", "diventa direttor*", "è diventato direttore", "divenne sindac*", "divenne ministro", "diventa sindac*", "divenne amministratore", "diventa amministratore", "promoss* a", "prese il posto", "ha preso il posto", "prende il posto", "prenderà il posto", "è entrat* nel consiglio", "incoronat*",
        ),
        "departure": (
            "è andat* in pensione", "andò in pensione", "va in pensione", "in pensione", "destituì", "destituit*", "depost*", "rovesciat*", "rimoss* dall incarico", "sollevat* dall incarico", "abdicò", "chiuse i battenti", "ha chiuso i battenti", "chiude i battenti", "abbassò la saracinesca", "cessò l attività", "cessò le pubblicazioni", "si ritirò dalle gare", "si è ritirat* dalle", "diede le dimissioni", "ha dato le dimissioni", "si congedò", "lasciò l azienda", "lasciò l incarico", "ha lasciato l incarico", "ha lasciato l azienda",
            "si è dimess*", "si dimette", "si dimise", "si dimetterà", "dimess*", "si dimisero", "ha lasciato la", "ha lasciato il", "ha lasciato l", "lascia la guida", "lascia l incarico", "lascia il posto", "lascia la presidenza", "lascia l azienda", "lasciò la", "lasciò il", "lasciò l", "lascerà la", "lascerà il", "lascerà l", "licenzi*", "ha licenziato", "esoner*", "destitu*", "rimoss* da", "rimosso dall", "rimossa dall", "revocat*", "cacci* il", "cacciat*", "si è ritirat*", "si ritira", "si ritirò", "andat* in pensione", "va in pensione",
            "andò in pensione", "andrà in pensione", "abdic*", "ha chiuso i battenti", "chiuse i battenti", "chiude i battenti", "rassegn* le dimissioni", "rassegnato le dimissioni", "ha rassegnato", "presentato le dimissioni", "presentò le dimissioni", "sfiduci*", "estromess*",
        ),
        "accident": (
            "scoperchi*", "esond*", "straripò", "straripat*", "allag*", "alluvion*", "travolt*", "travolse", "travolsero", "franò", "franat*", "si ribalt*", "si schiant*", "si spezzò", "si è spezzat*", "si inabiss*", "affond*", "deragli*", "in fiamme", "prese fuoco", "ha preso fuoco", "devast*", "colpì la costa", "si abbatté", "si è abbattut*", "eruttò", "in eruzione", "rase al suolo", "raso al suolo", "rasa al suolo", "scontr* con", "tampon*", "investì",
            "si è schiantat*", "si schiantò", "si schianta", "precipit*", "esplose", "esplosero", "esplode", "esplos*", "è esplos*", "è scoppiat*", "scoppiò", "crollò", "crollarono", "crolla", "crollat*", "crollano", "si spezzò", "spezzat*", "affond*", "naufrag*", "deragli*", "si scontr*", "si è incendiat*", "incendi* il", "ha preso fuoco", "prese fuoco", "prende fuoco", "bruci*", "bruciò", "distrus*", "distrutt*", "distrugge", "devast*", "travol*", "allag*", "inond*", "colpì la costa", "si arenò", "arenat*", "si rovesciò", "esondò", "esondat*",
        ),
        "death": (
            "perse la vita", "persero la vita", "hanno perso la vita", "ha perso la vita", "annegò", "annegat*", "perì", "perirono", "fucil*", "giustizi*", "accoltell*", "ammazz*", "si tolse la vita", "si è tolt* la vita", "fu sepolt*", "si spense", "si è spent*",
            "morì", "morirono", "muore", "muoiono", "è mort*", "sono mort*", "era mort*", "erano mort*", "morto a", "morta a", "morto il", "morta il", "morto nel", "morta nel", "è decedut*", "decedut*", "è scompars*", "si è spent*", "si spense", "ucciso", "uccisa", "uccisi", "uccise", "uccisero", "uccide", "assassin*", "giustizi*", "perse la vita", "persero la vita", "ha perso la vita", "hanno perso la vita", "perde la vita", "perdono la vita", "sepolt*", "annegat*", "annegò", "fucilat*", "è venut* a mancare",
        ),
        "contest": (
            "vinse la", "vinse il", "ha vinto la", "ha vinto il", "alzò la coppa", "ha alzato la coppa", "arrivò secondo", "arrivò terzo", "è arrivat* second*", "conquistò", "ha conquistato … medaglia", "battè … record", "batté … record", "stabilì … record", "si è qualificat*", "si qualificò", "eliminat* ai", "salì sul podio", "promossa in serie", "retrocess*",
            "vince", "vincono", "vinse", "vinsero", "ha vinto", "hanno vinto", "aveva vinto", "vincerà", "vinto", "vinta", "vincere", "batte", "batté", "battono", "ha battuto", "batterà", "battut*", "sconfigge", "sconfisse", "sconfitt*", "trionf*", "conquist*", "si impone", "si impose", "s impose", "si è impost*", "perso … finale", "perse … finale", "perse contro", "perso contro", "si qualific*", "si è qualificat*", "qualificat*", "pareggi*", "elimin* … squadra", "gioca* … finale", "giocato … finale", "giocò … finale", "disput* … finale",
            "disput* … partita", "battuto … record", "stabil* … record", "ricevuto … premio", "riceve … premio", "ricevette … premio", "premiat*", "segn* … gol", "segnato … gol", "laure* campion*", "si laurea campione",
        ),
        "publication": (
            "romanzo uscì", "libro uscì", "disco uscì", "album uscì", "film uscì", "è uscito in libreria", "uscito in libreria", "romanzo … uscì", "libro … uscì", "album … uscì", "libro è uscito", "romanzo è uscito", "disco è uscito", "album è uscito", "film è uscito", "andò in onda", "è andat* in onda", "va in onda", "fu stampat*", "stampò", "diede alle stampe",
            *forms("pubblic divulg diffond stamp", _ARE), "pubblica", "pubblicò", "pubblicato", "pubblicata", "pubblicherà", "pubblicano", "diffuse", "diffuso", "diffusa", "diffonde", "ha diffuso", "esce … libro", "uscì … libro", "uscito … libro", "uscì … romanzo", "è uscito il libro", "trasmise", "trasmette", "trasmess*", "è andat* in onda", "andò in onda", "va in onda", "edito", "edita", "ha scritto … libro", "ha scritto … romanzo",
        ),
        "other": (
            "proclam* … sciopero", "sciopero", "impiegava", "impiega", "nacque a", "nacque in", "nacque nel", "è nat* a", "ha cantato", "cantò", "cantarono", "perso il", "trasferì", "trasferito", "spostato la sede", "spostò", "sposò", "studiò", "emigrò", "salita in quota", "gettato", "rientr*", "si allen*",
            "sopravv*", "sopravviss*", "resist*", "ridipint*", "dipinse", "fotograf*", "filmò", "filmato", "visit*", "risultat* positiv*", "riunì", "riunito", "visse", "viveva", "abita*", "abitò", "trasferì", "riparò", "ripar*", "restaur*", "pulì", "pulito", "crebb*", "cresciut*", "scamp*", "trovarono", "trovò", "ha trovato resti",
        ),
    },
    nouns={
        "statement": ("dichiarazione", "dichiarazioni", "intervista", "discorso", "conferenza stampa", "comunicato"),
        "announcement": ("annuncio", "annunci", "presentazione di", "presentazione del", "presentazione della"),
        "launch": ("lancio", "inaugurazione", "riapertura", "apertura di", "apertura del", "apertura della", "decollo", "entrata in servizio", "messa in servizio", "debutto"),
        "founding": ("fondazione del", "fondazione della", "fondazione dell", "nascita della società", "nascita dell azienda", "nascita del partito", "creazione della società"),
        "deal": ("acquisizione", "fusione", "accordo", "trattato", "vendita di", "vendita del", "vendita della", "acquisto di", "acquisto del", "acquisto della", "intesa", "quotazione in borsa", "aumento di capitale"),
        "legal": ("processo", "inchiesta", "indagine", "condanna", "sentenza", "arresto", "arresti", "querela", "denuncia", "udienza", "perquisizione", "perquisizioni", "estradizione", "ricorso"),
        "vote": ("elezioni", "elezione", "referendum", "votazione", "ballottaggio", "primo turno", "voto", "scrutinio"),
        "appointment": ("nomina", "insediamento", "giuramento", "investitura", "ingaggio"),
        "departure": ("dimissioni", "licenziamento", "licenziamenti", "esonero", "destituzione", "pensionamento", "abdicazione", "addio al", "addio alla", "addio di"),
        "accident": ("incendio", "incendi", "incidente", "incidenti", "esplosione", "esplosioni", "naufragio", "scontro", "collisione", "crollo", "terremoto", "sisma", "alluvione", "alluvioni", "catastrofe", "deragliamento", "disastro", "uragano", "eruzione", "valanga", "frana", "rogo", "boato"),
        "death": ("morte", "morti", "decesso", "funerale", "funerali", "assassinio", "omicidio", "scomparsa di", "scomparsa del", "scomparsa della"),
        "contest": ("finale", "partita", "campionato", "torneo", "mondiale", "mondiali", "vittoria", "sconfitta", "medaglia", "medaglie", "olimpiadi", "gran premio", "coppa del mondo", "europei"),
        "publication": ("pubblicazione", "uscita del libro", "uscita del romanzo"),
    },
    ignored=(
        "passò al setaccio", "inaugurazione dell anno", "fallimento del matrimonio", "in vendita da", "tesseramento", "multato di striscio", "vinse la paura", "vinse il sonno",
        "d accordo", "di comune accordo", "in finale di", "alla fine", "a voto", "diritto di voto", "seggio elettorale", "cioè a dire", "vale a dire", "per così dire", "detto altrimenti", "cosiddett*", "pena di morte", "letto di morte", "punto morto", "natura morta", "mar morto", "punto di partenza", "rampa di lancio", "data di pubblicazione", "aperto a", "aperta a", "orario di apertura", "orari di apertura",
        "fondato su", "fondata su", "fondati su", "processo di", "processo produttivo", "in processo", "processo industriale", "fusione nucleare", "vende bene", "vigili del fuoco", "partita iva", "partita doppia", "in partita", "incidente diplomatico", "con riferimento", "vinto dalla", "colpo di stato", "voto di fiducia a", "la parte", "lancia in resta", "compra vendita", "lancio di", "morti di fame", "finale di",
    ),
    auxiliaries=frozenset(["ha", "hanno", "ho", "abbiamo", "aveva", "avevano", "avrà", "avranno", "avrebbe", "avere", "avendo", "ebbe", "è", "sono", "era", "erano", "fu", "furono", "sarà", "saranno", "sarebbe", "stato", "stata", "stati", "state", "essere", "essendo", "viene", "vengono", "veniva", "venivano", "venne", "vennero", "verrà", "verranno", "sia", "siano"]),
    participles=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite", "so", "sa", "si", "se", "tto", "tta", "tti", "tte", "rto", "rta", "rti", "rte"),
    agents=frozenset({"da", "dal", "dalla", "dall", "dai", "dagli", "dalle", "dallo"}),
    splitters=frozenset(["che", "cui", "dove", "quando", "mentre", "ma", "perché", "poiché", "se", "benché", "sebbene", "dopo", "quale"]),
    joiners=frozenset({"e", "ed", "o"}),
    openers=frozenset(["lui", "lei", "egli", "ella", "loro", "essi", "si", "non", "ha", "hanno", "aveva", "avevano", "è", "sono", "era", "erano", "fu", "furono", "lo", "gli", "ne", "ci", "io", "noi", "poi"]),
    status=StatusCues(
        negated=(
            "si rifiutò", "si rifiutarono", "rifiutò di", "non", "mai", "nessuno", "nessun", "nessuna", "neppure", "nemmeno", "neanche", "rinunciò a", "rinuncia a", "ha rinunciato", "hanno rinunciato", "rinunciato", "rinunciò", "avrebbe dovuto", "avrebbero dovuto", "avrebbe potuto", "avrebbero potuto", "ha rischiato di", "rischiò di", "stava per", "stavano per", "ha mancato di", "si è rifiutat* di", "si rifiutò di", "rifiutò di", "senza riuscire",
            "abbandon* … progetto", "abbandon* l idea", "ha fallito", "saltò", "è saltat*", "sfumò", "è sfumat*",
        ),
        not_negated=(
            "non dimentic*", "nessuno dimentic*", "mai dimentic*", "non solo", "non soltanto", "non appena", "non è la prima", "non era la prima", "non fu la prima", "non è il primo", "non … prima del", "non … prima di", "non … prima della", "non … prima che", "non prima", "non … fino", "non lontano", "non più di", "non meno di", "non tardò", "non ha detto", "non disse", "non ha risposto", "non ha commentato", "non ha voluto", "non ha precisato", "più che mai", "come mai",
            "mai prima", "non a caso", "nessun altro", "non c è dubbio", "non che", "quanto mai", "caso mai", "se non", "e non", "non sapeva se",
        ),
        shields=frozenset(["dal", "dalla", "dall", "fino", "prima", "dopo", "durante", "che", "se", "tranne", "salvo", "perché", "quando", "da"]),
        cancelled=(
            *forms("è_stato_ è_stata_ sono_stati_ sono_state_ era_stato_ era_stata_ fu_ furono_ è_ sono_ sarà_ saranno_ viene_ venne_", "annullat* rinviat* cancellat* sospes* rimandat* revocat*"), "si annullò", "non si farà", "non si terrà",
        ),
        planned=(
            *forms("previst programmat attes pianificat fissat", _PARTICIPLE), "in programma", "in calendario", "prevede di", "prevedono di", "prevedeva di", "prevedevano di", "intende", "intendono", "intendeva", "intendevano", "punta a", "puntano a", "puntava a", "spera di", "sperano di", "sperava di", "speravano di", "conta di", "contano di", "contava di", "vuole", "vogliono", "voleva", "volevano", "mira a", "deve", "devono", "doveva", "dovevano", "dovrà", "dovranno", "dovrebbe", "dovrebbero",
            "promette di", "promise di", "ha promesso", "promettono di", "si è impegnat* a", "si impegna a", "si impegnò a", "progetta di", "progettava di", "rinviat* a", "rinviat* al", "rinviat* all", "rimandat* a", "rimandat* al", "slitta al", "slitta a", "slitterà al", "sta per", "stanno per", "convocat*", "entro",
        ),
        not_planned=("come previsto", "come da programma", "del previsto", "secondo le previsioni", "aveva previsto", "ha previsto", "avevano previsto", "deve … al suo", "deve … alla sua", "deve il suo", "deve la sua", "vuole dire", "vuol dire", "tanto atteso", "tanto attesa", "molto attes*", "era prevista la partecipazione", "ormai entro", "doveva morire", "doveva diventare"),
        failed=("ma", "però", "tuttavia", "invano", "invece", "eppure"),
        future=(
            "sarà", "saranno", "avrà", "avranno", "potrà", "potranno", "andrà", "andranno", "farà", "faranno", "verrà", "verranno", "comincerà", "cominceranno", "inizierà", "inizieranno", "aprirà", "apriranno", "riaprirà", "lascerà", "lancerà", "uscirà", "usciranno", "partirà", "partiranno", "si terrà", "si terranno", "terrà", "avrà luogo", "arriverà", "arriveranno", "chiuderà", "voterà", "voteranno", "giocherà", "giocheranno", "presenterà",
            "pubblicherà", "annuncerà", "domani", "prossimo", "prossima", "prossimi", "prossime", "inaugurerà", "terminerà", "finirà", "riceverà", "ospiterà", "nascerà", "è previst*", "sono previst*", "è attes*", "sono attes*", "è in programma", "sono in programma", "saremo", "comincia", "si disputerà", "debutterà",
        ),
        reported=(
            "avrebbe", "avrebbero", "sarebbe", "sarebbero", "presunto", "presunta", "presunti", "presunte", "presumibilmente", "a quanto pare", "pare che", "sembra che", "si dice", "si vocifera", "voci di", "accusat* di", "sospettat* di", "stando a", "stando alle", "stando ai", "asserit*", "non confermat*", "sedicente",
        ),
        not_reported=("avrebbe dovuto", "avrebbero dovuto", "avrebbe potuto", "avrebbero potuto", "avrebbe voluto", "sarebbe bene", "sarebbe meglio", "sarebbe possibile", "sarebbe opportuno", "non sarebbe"),
        sources=("stando a", "stando al", "stando alla", "stando ai", "stando alle", "secondo", "a detta di", "stando a", "stando alle", "stando ai", "per la procura", "fonti"),
        not_sources=("secondo me", "in secondo luogo", "il secondo", "un secondo", "secondo posto", "secondo turno", "secondo le previsioni", "secondo il programma", "secondo i piani", "secondo le regole", "secondo l età", "secondo i casi", "secondo tempo", "secondo piano", "secondo mandato", "secondo figlio", "secondo giorno", "per secondo", "suo secondo", "ogni secondo", "secondo grado", "secondo semestre", "secondo trimestre", "fonti rinnovabili", "fonti di energia"),
    ),
)  # fmt: skip
