"""Italian words that join clauses, and words that a headline does without."""

from timeline.locales.grammar import Grammar
from timeline.locales.punctuation import words

GRAMMAR = Grammar(
    relatives=words("che cui quale quali dove chi"),
    coordinators=words("e ed ma o oppure però né poi"),
    subordinators=words("quando mentre dopo prima perché poiché siccome sebbene benché finché se appena come"),
    complementisers=words("che ch"),
    speech=words(
        "dice dicono disse detto diceva dichiara dichiarato dichiarò afferma affermato affermò assicura assicurato annuncia annunciato annunciò annunciano spiega spiegato spiegò ricorda ricordato"
        " ricordò aggiunge aggiunto aggiunse precisa precisato precisò ritiene ritenuto sostiene sostenuto sostenne conferma confermato confermò ammette ammesso ammise riconosce riconosciuto rivela"
        " rivelato rivelò promette promesso promise crede credeva pensa pensava spera sperava racconta raccontato raccontò scrive scritto scrisse risponde risposto rispose sottolinea sottolineato"
        " denuncia denunciato denunciò chiede chiesto chiese avverte avvertito comunica comunicato informa informato prevede prevedono stima stimato deciso decise giura nega negato negò commenta commentato"
    ),
    finite=words(
        "esordì offrì scoprì ferì tradì guarì ruppe lesse visse crebbe dette cadde tolse accolse raccolse spese difese accese seguiva veniva usciva apriva finiva costruiva "
        "è sono era erano fu furono ha hanno aveva avevano avrà avranno sarà saranno ho abbiamo ebbe ebbero può possono poteva deve devono doveva dovrebbe vuole vogliono voleva va vanno viene vengono"
        " venne vennero fa fanno faceva fece fecero sta stanno dice disse dissero prese presero mise misero nacque morì divenne diede vide vinse vinsero perse persero scrisse chiese decise decisero"
        " rimase tenne seppe volle dovette giunse mosse corse rispose scelse chiuse chiusero aprì partì finì salì uscì subì colpì fallì riuscì costruì definì fuggì seguì spezzò crollò fondò lasciò"
        " entrò tornò diventò passò portò trovò cominciò iniziò resta restano rimane diventa porta apre chiude vince perde annuncia presenta lascia guida lancia vive lavora abita racconta parte arriva"
    ),
    finite_endings=("rì", "nì", "uì", "tì", "cì", "lì", "mì", "vì", "gì", "pì", "bì", "fì", "ò", "ava", "avano", "eva", "evano", "ivano", "arono", "erono", "irono", "erà", "eranno", "irà", "iranno", "drà", "dranno", "rrà", "rranno", "erebbe", "erebbero", "irebbe"),
    lead_ins=words(
        "tuttavia però quindi dunque allora poi infine inoltre intanto così anche ma e eppure insomma infatti perciò ormai oggi prima dopo secondo terzo invece nel frattempo"
    ),
    lead_prepositions=words(
        "ad dopo prima durante da dal dalla dall fino per con senza secondo in nel nella nell nei nelle a al alla all ai tra fra su sul sulla sotto contro malgrado nonostante grazie oltre presso davanti"
        " insieme come a causa di dagli negli sugli quanto"
    ),
    date_prepositions=words(
        "ad stesso stessa il lo la l i gli le un uno una in nel nella nell nei negli nelle a al alla all ai agli alle da dal dalla dall dai di del della dell dei degli delle d per verso entro fino dopo prima circa quasi"
        " durante tra fra ogni questo questa quest quel quello quella scorso metà fine inizio giorno anno anni mese già solo appena"
    ),
    no_ending=words(
        "il lo la l i gli le un uno una di del dello della dell dei degli delle a al allo alla all ai agli alle da dal dallo dalla dall dai dagli dalle in nel nello nella nell nei negli nelle su sul"
        " sullo sulla sull sui sugli sulle con col per tra fra e ed o ma che cui quale dove se come quando mentre perché suo sua suoi sue loro mio mia nostro vostro questo questa questi queste quel"
        " quello quella non si ci ne è sono era erano fu ha hanno aveva avevano sarà essere stato stata stati state avere più molto così anche già due tre quattro cinque sei sette otto nove dieci cento"
        " mille primo prima altro altra altri altre lui lei secondo contro senza dopo verso ogni"
    ),
    determiners=words("il lo la l i gli le un uno una suo sua suoi sue loro questo questa questi queste quel quello quella"),
    locatives=words("a ad in nel nella nell nei nelle negli da dal verso presso su sul sulla"),
    clitics=words("si se ci ne lo la li le gli non l mi"),
    subject_relatives=words("che"),
    participle_endings=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite"),
    infinitive_endings=("are", "ere", "ire"),
    of=("della", "dello", "dell", "del", "dei", "delle", "di"),
    aged=("anni",),
    participles=words(
        "nato nata nati nate morto morta morti morte eletto eletta eletti elette aperto aperta aperti aperte chiuso chiusa chiusi chiuse costruito costruita scritto scritta scritti scritte preso presa messo messa messi messe visto vista rotto rotta"
        " distrutto distrutta distrutti deciso decisa scelto scelta scoperto scoperta fatto fatta detto detta vinto vinta perso persa mosso mossa rimasto rimasta emerso emersa apparso apparsa promosso promossa sospeso sospesa ucciso uccisa"
    ),
    gerunds=words("avendo essendo"),
    scheduled=words("previsto prevista previsti previste annunciato annunciata annunciati annunciate programmato programmata programmati programmate atteso attesa fissato fissata"),
    clefts=("è", "è stato", "è stata", "fu", "era", "fu solo", "è solo"),
    perfect=words("ho hai ha abbiamo avete hanno aveva avevano ebbe ebbero avrà avranno avrebbe avrebbero"),
    negations=words("non mai nessun nessuno nessuna nulla niente neppure"),
    date_limits=words("prima fino"),
    pronouns=words("lui lei loro egli ella essi esse"),
    attributions=("secondo", "stando a", "a detta di", "a giudizio di", "a quanto riferisce", "a quanto riferito da", "in base a"),
    date_leads=(
        "a partire da", "a partire dal", "a partire dalla", "a partire", "nel corso di", "nel corso del", "nel corso della", "alla fine di", "alla fine del", "alla fine degli", "alla fine", "all'inizio di", "all’inizio di", "all'inizio del", "all’inizio del", "verso la fine di",
        "verso la fine del", "entro la fine di", "entro la fine del", "nella notte di", "nella notte tra", "nella notte del", "la sera del", "la mattina del", "entro e non oltre",
    ),
    dated_verbs=words("data datava datano risale risaliva risalgono risalivano risalire dura durò durava durato durata durerà"),
    null_subject=True,
    fillers=words("anche inoltre tuttavia infine ufficialmente finalmente intanto"),
    quotes=("«", "»"),
)  # fmt: skip
