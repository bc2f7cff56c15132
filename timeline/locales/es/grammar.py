"""Spanish words that join clauses, and words that a headline does without."""

from timeline.locales.grammar import Grammar
from timeline.locales.punctuation import words

GRAMMAR = Grammar(
    relatives=words("que quien quienes cuyo cuya cuyos cuyas donde"),
    coordinators=words("y e pero o u ni mas sino"),
    subordinators=words("cuando mientras después antes porque aunque pues si tras hasta como"),
    complementisers=words("que"),
    speech=words(
        "dijo dice dicen decía dijeron dicho declaró declara declarado declararon afirmó afirma afirmado afirmaron aseguró asegura asegurado anunció anuncia anunciado anunciaron explicó explica"
        " explicado recordó recuerda añadió añade señaló señala señalado indicó indica indicaron confirmó confirma confirmado advirtió advierte admitió admite reconoció reconoce reconocido reveló revela"
        " revelado prometió promete prometido sostuvo sostiene cree creía piensa pensó considera consideró espera esperaba contó cuenta comentó comenta escribió escribe respondió responde insistió"
        " insiste subrayó subraya destacó destaca denunció denuncia pidió pide exigió exige estimó estima informó informa negó niega sabe supo acordó decidió"
    ),
    finite=words(
        "vendía dirigía vivía conocía sabía volvía dormía corría leía escribía perdía seguía salía venía sentía pedía recibía ofrecía permitía cupo anduvo dedujo tradujo "
        "es son era eran fue fueron ha han había habían hubo hay está están estaba estaban estuvo será serán sería tiene tienen tenía tenían tuvo tuvieron puede pueden podía pudo pudieron debe deben"
        " debía debería quiere quería quiso va van iba iban hace hacía hizo hicieron dice dijo dijeron dio dieron vio vieron vino vinieron puso pusieron supo trajo murió nació salió abrió subió cayó"
        " ganó dejó tomó pasó leyó llegó pidió logró firmó cerró llevó perdió sigue siguen viene vienen llega llegan empieza empiezan comienza abre cierra anuncia gana pierde juega presenta vive preside"
        " dirige trabaja queda quedan obtuvo mantuvo detuvo detuvieron sostuvo produjo propuso compuso dispuso intervino condujo redujo quedó acabó creó fundó votó halló usó robó pagó voló habría habrían tendría podría sería serían rige firma compra vende dimite muere nace funda lanza anuncia aprueba"
    ),
    finite_endings=("ó", "aron", "ieron", "yeron", "aba", "aban", "ará", "arán", "erá", "erán", "irá", "irán", "drá", "drán", "aría", "arían", "ería", "erían", "ían"),
    lead_ins=words(
        "sin embargo además entonces así luego después finalmente también tampoco pero y aunque por ahora hoy primero segundo en efecto mientras tanto no obstante asimismo incluso eso"
    ),
    lead_prepositions=words(
        "tras después antes durante desde hasta con sin para por según en a al ante bajo contra entre sobre mediante pese gracias debido junto además como frente dentro fuera desde"
    ),
    date_prepositions=words(
        "mismo misma el la los las en a al de del desde hasta por para hacia sobre durante tras antes después un una este esta ese esa estos estas día mes año pasado mediados principios finales comienzos"
        " alrededor cerca unos unas casi apenas hace y ya solo"
    ),
    no_ending=words(
        "el la los las lo un una unos unas de del a al en y e o u ni pero que quien cuyo cuya donde con sin por para según tras desde hasta entre sobre ante bajo contra durante su sus mi mis tu tus"
        " nuestro nuestra este esta estos estas ese esa aquel aquella se no ya más muy es son era eran fue fueron ha han había habían está están si como cuando mientras porque aunque él ella ellos"
        " le les nos me dos tres cuatro cinco seis siete ocho nueve diez cien mil primer primera otro otra otros otras ser haber también solo tan cada todo toda todos todas hacia"
    ),
    determiners=words("el la los las lo un una unos unas su sus este esta estos estas ese esa esos esas aquel aquella"),
    locatives=words("en a desde hacia hasta cerca por sobre"),
    clitics=words("se le les lo la los las me nos no ya"),
    subject_relatives=words("que quien quienes"),
    participle_endings=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    infinitive_endings=("ar", "er", "ir"),
    of=("de la", "del", "de"),
    aged=("años",),
    participles=words("hecho hecha abierto abierta abiertos abiertas escrito escrita escritos escritas muerto muerta muertos muertas puesto puesta visto vista roto rota vuelto devuelto impreso descubierto descubierta cubierto inscrito inscrita electo electa"),
    gerunds=words("habiendo siendo"),
    scheduled=words("previsto prevista previstos previstas anunciado anunciada anunciados anunciadas programado programada programados programadas esperado esperada fijado fijada"),
    clefts=("fue", "es", "era"),
    perfect=words("he has ha hemos han había habías habíamos habían hubo hubieron habrá habrán habría habrían"),
    negations=words("no nunca jamás nadie ningún ninguna nada tampoco"),
    date_limits=words("antes hasta"),
    pronouns=words("él ella ellos ellas"),
    attributions=("según", "de acuerdo con", "a juicio de", "en palabras de", "conforme a"),
    date_leads=(
        "a partir de", "a partir del", "a partir", "a lo largo de", "a lo largo del", "a lo largo", "en el transcurso de", "a finales de", "a principios de", "a comienzos de", "a mediados de", "en la madrugada de", "en la madrugada del", "en la noche de",
        "en la noche del", "en la tarde del", "en la mañana del", "a más tardar en", "a más tardar", "de cara a", "en vísperas de", "en torno a",
    ),
    dated_verbs=words("data databa datan databan datar dura duraba duró durará remonta remontaba remontan"),
    null_subject=True,
    fillers=words("también además asimismo finalmente oficialmente igualmente"),
    quotes=("«", "»"),
)  # fmt: skip
