"""Italian tense words."""

from __future__ import annotations

from timeline.locales.verbs import VerbWords

VERBS = VerbWords(
    past=frozenset(
        """era erano ero eravamo aveva avevano avevo fu furono ebbe ebbero disse dissero fece fecero venne vennero prese presero mise misero nacque morì divenne diede diedero
        stette vide videro vinse vinsero perse persero scrisse scrissero chiese chiesero decise decisero rimase rimasero mosse sciolse corse spese rispose tenne tennero seppe volle
        dovette potette giunse giunsero scoppiò crollò nominò fondò lasciò cominciò iniziò annunciò dichiarò approvò firmò spezzò esplose accadde avvenne avvennero successe
        uscì uscirono partì finì colpì costruì salì capì sentì aprì aprirono chiuse chiusero colpirono fuggì ferì riuscì sparì subì tradì trasferì unì vestì convinse
        discusse espresse lesse elesse elessero raggiunse raggiunsero raccolse risolse rivolse sconfisse smise sorprese spense stese strinse trascorse uccise uccisero valse visse
        vissero volse concluse condusse condussero produsse introdusse ridusse tradusse incise divise rise scese scesero accese appese difese pianse dipinse spinse respinse
        crebbe conobbe conobbero piacque tacque ruppe cadde caddero bevve parve apparve scomparve comparve""".split()
    ),
    present=frozenset("è e' sono ha hanno può possono vuole dice afferma spiega sostiene indica ho abbiamo sta stanno viene".split()),
    future=frozenset(
        """sarà sara' saranno avrà avra' avranno potrà potranno dovrà dovra' dovranno dovrebbe dovrebbero verrà verra' verranno farà fara' faranno andrà andranno vedrà terrà
        prevede prevedono previsto prevista previsti previste atteso attesa attesi attese fissato fissata fissati fissate programmato programmata programmati programmate
        prossimo prossima convoca convocano indice indicono appuntamento inaugura inaugurano inizia iniziano comincia cominciano torna tornano riprende riprendono convocata convocato convocati slitta slitterà rinviato rinviata intende intendono deve devono
        gioca giocano affronta affrontano ospita ospitano apre aprono riapre riaprono parte partono vota votano scade scadono debutta debuttano""".split()
    ),
    past_endings=("ò", "ava", "avano", "evano", "ivano", "arono", "erono", "irono"),
    future_endings=("erà", "eranno", "irà", "iranno", "erò", "eremo", "iremo", "drà", "dranno", "rrà", "rranno", "erebbe", "erebbero"),
    auxiliaries=frozenset("è e' sono ha hanno ho abbiamo avete s'è si l'ha".split()),
    participle_endings=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite", "etto", "etta", "etti", "tto", "tta", "tti", "tte", "rso", "rsa", "rsi", "sso", "ssa", "ssi", "sse", "eso", "esa", "esi", "ese", "iso", "isa", "isi", "uso", "usa", "usi", "rto", "rta", "rti", "nto", "nta", "nti", "sto", "sta", "sti", "lto", "lta"),
    bare_participles=("ato", "ata", "ati", "uto", "uta", "uti", "ito", "ita", "iti"),
    going=frozenset(),
    infinitive_endings=("are", "ere", "ire"),
    not_verbs=frozenset(
        """brava lava fava chiave ottava opera sera però pero ciò può perciò acciò oblò cappò casinò falò comò poiché era numero perciò proverò altrove libero sincero vero leggera intera maniera camera lettera riviera frontiera
        carriera bandiera primavera""".split()
    ),
    ahead=frozenset(["disse", "annunciò", "annunciato", "annunciata", "fissò", "fissato", "fissata", "programmò", "programmato", "programmata", "rinviò", "rinviato", "rinviata", "rimandò", "rimandato", "rimandata", "chiese", "chiesto", "ordinò", "ordinato", "convocò", "convocato", "convocata", "propose", "proposto", "approvò", "approvato", "promise", "promesso", "prorogò", "prorogato", "invitò", "invitato", "sperava", "doveva", "dovevano", "voleva", "prevedeva", "previsto", "prevista", "decise", "deciso", "diede", "dato", "spostò", "spostato", "spostata", "slittato", "slittata", "indetto", "indetta", "concordato", "dichiarato"]),
    negations=frozenset("non né ne' mai nessun nessuno nessuna niente nulla senza neppure neanche nemmeno".split()),
)
