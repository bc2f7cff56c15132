"""Spanish words that tell the kind and the status of an event."""

from timeline.locales.kinds import KindWords, StatusCues, forms

_AR = "a an ó aron aba aban ará arán ado ada ados adas ar ando aría"
_ER = "e en ió ieron ía ían erá erán ido ida idos idas er iendo"
_IR = "e en ió ieron ía ían irá irán ido ida idos idas ir iendo"
_PARTICIPLE = "o a os as"

KINDS = KindWords(
    verbs={
        "statement": (
            "contestó", "contestaron", "arremetió", "cargó contra", "rechazó comentar", "hizo declaraciones",
            "precis*", "matizó", "avisó", "dijo", "dice", "dijeron", "dicen", "decía", "ha dicho", "han dicho", "había dicho", "dirá", *forms("declar afirm asegur señal indic record subray denunci acus critic comunic coment insist relat lament", _AR),
            *forms("añad respond promet", _ER), *forms("insist advirt admit", _IR), "explicó", "explica", "explicaron", "ha explicado", "contó", "cuenta", "contaba", "respondió", "responde", "admitió", "admite", "reconoció", "reconoce", "ha reconocido",
            "sostiene", "sostuvo", "advierte", "pidió", "pide", "ha pedido", "pidieron", "exigió", "exige", "exigieron", "reclamó", "reclama", "escribió en", "escribe", "tuiteó", "ha asegurado", "negó", "niega", "se disculpó", "pidió perdón",
            "hizo … llamamiento", "lanz* … llamamiento", "concedi* … entrevista", "bromea", "bromeó", "agradeció", "felicitó", "condenó el", "condenó la", "opina", "opinó", "apeló a",
        ),
        "announcement": (*forms("anunci desvel revel", _AR), "presentó", "presentaron", "ha presentado", "han presentado", "presentará", "presentarán", "presentaba", "fue presentad*", "fueron presentad*", "dio a conocer", "dieron a conocer", "dará a conocer", "ha dado a conocer", "hizo oficial", "confirmó", "confirma", "ha confirmado", "confirmaron", "oficializ*"),
        "launch": (
            "se inauguró", "se inauguraron", "se estrenó", "se abrió", "se abrieron", "botad*", "botadura", "zarpó", "zarparon", "se puso a la venta", "se puso en marcha", "primer vuelo", "comenzó a operar", "empezó a operar", "entró en servicio", "volvió a abrir",
            "debía abrir*", "debían abrir*", "deben abrir*", "debe abrir*", "para abrir", "reabrir", *forms("lanz inaugur estren despeg comercializ", _AR), "abrió", "abrieron", "abre", "abren", "abrirá", "abrirán", "reabrió", "reabre", "reabrirá", "reabierto", "reabierta", "ha abierto", "han abierto", "fue abiert*", "abrió sus puertas", "puso en marcha", "pone en marcha",
            "puesto en marcha", "puesta en marcha", "pondrá en marcha", "pusieron en marcha", "puso en órbita", "puesto en órbita", "entr* en servicio", "entr* en funcionamiento", "salió a la venta", "sale a la venta", "saldrá a la venta", "ha lanzado", "comenzó a funcionar", "empezó a funcionar", "sacó al mercado", "despegó", "echó a andar", "arrancó", "arranca", "arrancará",
        ),
        "founding": (
            "se fundó", "se fundaron", "se creó", "se crearon", "primera piedra", "puso la primera piedra", "colocó la primera piedra", "constituyeron",
            *forms("fund cofund", "ó a an aron ado ada ados adas ará aban"), "creó … empresa", "creó … compañía", "creó … sociedad", "creó … fundación", "creó … asociación", "creó … partido", "creó … agencia", "creó … club", "crea … empresa", "crea … compañía", "crear … empresa", "crear … compañía", "ha creado … empresa",
            "fue cread*", "fueron cread*", "creado en", "creada en", "creados en", "creadas en", "creada el", "creado el", "constituyó … sociedad", "se constituyó", "fue constituid*", "nació la empresa", "lanz* su … empresa", "lanz* una … empresa", "lanz* su … compañía", "lanz* una … compañía", "montó … empresa", "monta … empresa",
        ),
        "deal": (
            "se fusionaron", "se asociaron", "se alió", "llegaron a un acuerdo", "sellaron", "selló … acuerdo", "selló … alianza", "rubric*", "pactó", "pactaron", "cedió … acciones", "se vendió", "se subastó", "subastad*", "alquil*",
            "compró", "compra", "compraron", "comprará", "compran", "comprado", "comprada", "comprar", "adquirió", "adquiere", "adquirieron", "adquirirá", "adquirid*", "adquirir", "vendió", "vende", "vendieron", "venderá", "vendid*", "vender", "se fusion*", "fusionó", "fusionaron", "fusionará", "absorbió", "firm* … acuerdo", "firm* … contrato",
            "firm* … tratado", "firm* … convenio", "firm* … alianza", "alcanz* … acuerdo", "cerr* … acuerdo", "lleg* a un acuerdo", "lleg* … acuerdo", "suscrib* … acuerdo", "suscrib* … convenio", "acordó comprar", "acordó vender", "invirtió", "invierte", "invertirá", "invirtieron", "ha invertido", "recaud* … millones", "capt* … millones", "levant* … millones", "salió a bolsa", "sale a bolsa", "saldrá a bolsa",
            "debutó en bolsa", "tomó el control", "se hizo con el control", "traspas*", "se asoció con",
        ),
        "legal": (
            "en quiebra", "se declaró en quiebra", "quebró", "concurso de acreedores", "tribunal … rechaz*", "tribunal rechazó", "juez … rechaz*", "juez rechazó", "rechazó … recurso", "rechaza … recurso", "desestimó", "desestima", "admitió … querella", "admitió a trámite", "sancionó", "sancionad*", "extraditad*", "expulsad* del país", "allanó", "allanaron", "incaut*", "decomis*", "interpuso", "presentó una denuncia", "presentó … querella", "presentó una querella", "presentó … demanda", "declaró culpable", "declarad* culpable", "prohibió", "inhabilit*", "prisión preventiva", "en libertad bajo fianza",
            "condenó al", "condenaron al", "condena al", "acusad* de", "imputad* por", "condenó a", "condena a", "condenaron a", "condenad*", "detuvo", "detuvieron", "detenid*", "detiene", "arrest*", "imputó", "imputad*", "imputa", "procesad*", "procesó", "encarcel*", "absolvió", "absuelt*", "absuelve", "demandó", "demanda a", "demandaron", "ha demandado", "denunció ante", "se querelló", "querell*", "juzgad*", "juzgó", "juzga", "sentenció", "sentenciad*",
            "multó", "multad*", "multa a", "extradit*", "extraditó", "abr* … investigación", "abrió … investigación", "abierto … investigación", "ha abierto … investigación", "han abierto … investigación", "inici* … investigación", "abrió … expediente", "se declaró culpable", "se declaró inocente", "ingres* en prisión", "entr* en prisión", "sal* de prisión", "salió de prisión", "puest* en libertad", "dict* … sentencia", "falló a favor", "falló en contra",
            "impuso … multa", "impone … multa", "compareció", "comparece", "registró … sede", "deportad*", "deportó", "deportaron", "indultad*", "indultó",
        ),
        "vote": (
            "acudió a las urnas", "dijo sí", "dijo no", "derogó", "derogaron", "abolió", "abolieron", "promulgó", "ratificó", "salió elegid*", "resultó elegid*", "reeligió",
            "eligió", "eligieron", "elige", "eligen", "elegirá", "elegirán", "elegido", "elegida", "elegidos", "elegidas", "reelegid*", "electo presidente", "electa presidenta", "votó", "votaron", "vota", "votan", "votará", "votarán", "votaba", "votado", "votar", "aprobó", "aprobaron", "aprueba", "aprueban", "aprobará", "aprobad*", "rechazó", "rechazaron", "rechaza", "ratific*", "acudieron a las urnas",
            "acuden a las urnas", "ganó … elecciones", "gana … elecciones", "ganaron … elecciones", "perdió … elecciones", "ganó … referéndum", "venció … elecciones", "adopt* … resolución", "convoc* … elecciones",
        ),
        "appointment": (
            "tomó el poder", "toma el poder", "tomaron el poder", "llegó al poder", "llega al poder", "llegó a la presidencia", "firmó por", "firma por", "firmará por", "se incorporó", "ascendid*", "coronad*", "subió al trono", "fue proclamad* rey", "fue proclamad* reina", "juró como", "jura como", "se hizo cargo de", "se puso al frente", "releva", "fue elegid* presidente", "ordenad* obispo", "convirtió en … alcalde", "se convirtió en alcald*", "se convirtió en … ministr*", "se convirtió en … director*",
            *forms("nombr design contrat fich", "ó aron a an ado ada ados adas ará arán"), "tomó posesión", "toma posesión", "tomará posesión", "juró el cargo", "jura el cargo", "jurará el cargo", "juró su cargo", "asumió el cargo", "asumió la presidencia", "asumió la dirección", "asume el cargo", "asume la presidencia", "asumirá", "asumió como",
            "fue investid*", "investid*", "sucedió a", "sucede a", "sucederá a", "se convirtió en president*", "se convirtió en director*", "se convirtió en consejer*", "se convierte en president*", "se convirtió en … presidenta", "se convirtió en … presidente", "proclamad* … rey", "ascendid* a", "se incorporó a", "se incorpora a", "se unió a", "coronad*", "relevó a", "releva a",
        ),
        "departure": (
            "colgó las botas", "se despidió de", "cesó", "cesaron", "derrocad*", "derrocó", "derrocaron", "depuest*", "fue relevad*", "bajó la persiana", "bajó el telón", "echó el cierre", "echaron el cierre", "cerró definitivamente", "cesó su actividad", "apartó del cargo", "renunció al cargo", "renunció a la presidencia", "renunció a su cargo", "dio un paso al lado",
            "dejó la cadena", "dejó la televisión", "dejó la banda", "dejó el grupo", "dejó la compañía", "dejó el gobierno", "dejó el equipo", "dejó el club", "dimitió", "dimite", "dimiten", "dimitieron", "dimitirá", "dimitido", "dimitir", "renunció", "renuncia a su cargo", "renunciaron", "presentó su dimisión", "presentó su renuncia", "presenta su dimisión", "dejó el cargo", "dejó su cargo", "deja el cargo", "dejó la empresa", "dejó la presidencia", "deja la presidencia", "dejará el cargo", "dejará la", "dejó el partido",
            "abandonó la empresa", "abandonó el cargo", "abandonó el club", "abandona el cargo", "abandona la empresa", "abandonó la compañía", "abandonó el partido", "abandona el partido", "abandona el club", "despidió a", "despide a", "despidieron a", "despedid*", "destituyó", "destituye", "destituid*", "destituyeron", "cesó a", "cesad*", "cesó como", "se jubiló", "se jubila", "se retiró", "se retira", "se retirará", "cerró sus puertas", "cierra sus puertas",
            "cerrará sus puertas", "abdicó", "abdica", "echó a", "apartad* del cargo", "causó baja",
        ),
        "accident": (
            "arrancó … tejado", "arrancó … techo", "arrancó … árboles", "se desbord*", "desbord*", "reventó", "se vino abajo", "se vinieron abajo", "derribad*", "derribó", "arrastr*", "sepultó", "embistió", "se salió de la vía", "entró en erupción", "ardió", "azotó", "azotaron", "golpeó la costa", "tocó tierra", "se incendió", "quedó destruid*", "quedó reducid*", "destroz*", "impactó",
            "se estrelló", "se estrella", "se estrellaron", "estrellad*", "explotó", "explotaron", "explota", "estalló", "estalla", "estallaron", "se derrumb*", "derrumb*", "se desplomó", "se hundió", "se hundieron", "hundid*", "naufragó", "naufrag*", "descarril*", "chocó", "chocaron", "colision*", "se incendió", "incendiad*", "ardió", "ardieron", "arde", "quemad*", "se quemó",
            "arras*", "devast*", "destruyó", "destruyeron", "destruid*", "inund*", "sacudió", "encall*", "volcó", "volcaron", "atropell*",
        ),
        "death": (
            "pereci*", "perdió la vida", "perdieron la vida", "ahogad*", "fusiló", "ajustici*", "apuñal*", "abatid*", "fue asesinad*", "halló la muerte", "se quitó la vida", "encontró la muerte", "dejó de existir",
            "murió", "murieron", "muere", "mueren", "ha muerto", "han muerto", "había muerto", "habían muerto", "fue muerto", "falleció", "fallecieron", "fallece", "fallecen", "fallecid*", "ha fallecido", "mató", "mataron", "mata", "asesin*", "ejecutad*", "perdió la vida", "perdieron la vida", "fue enterrad*", "fueron enterrad*", "enterrad*", "se ahogó", "se ahogaron", "se suicidó", "fusilad*", "sepultad*",
        ),
        "contest": (
            "ganó la copa", "levantó", "quedó segund*", "quedó tercer*", "quedó primer*", "logró … oro", "logró … plata", "logró … bronce", "batió", "se llevó … premio", "se llevó … título", "ascendió a primera", "descendió a segunda", "avanzó a", "cayó eliminad*",
            "ganó", "ganaron", "gana", "ganan", "ganará", "ganarán", "ha ganado", "había ganado", "han ganado", "ganar", "venció", "vencieron", "vence", "derrotó", "derrotaron", "derrota a", "derrotad*", "conquist*", "remontó", "se impuso", "se impone", "se proclamó campe*", "se proclama campe*", "proclamad* campe*", "se clasific*", "clasificó", "perdió … final", "perdió ante", "perdió contra", "cayó ante", "empató", "empataron", "empata", "goleó",
            "eliminó", "eliminad*", "disput* … final", "disput* … partido", "disput* … torneo", "jug* … partido", "jug* … final", "batió … récord", "bate … récord", "batir … récord", "levant* … copa", "levantado … copa", "recib* … premio", "recibió … premio", "obtuvo … premio", "obtuvo … medalla", "logró … medalla", "galardonad*", "marcó … gol", "marcó … goles",
        ),
        "publication": (
            "se publicó", "se publicaron", "vio la luz", "vieron la luz", "salió a la luz", "se editó", "se emitió", "apareció en las librerías", "se imprimió", "sacó … álbum", "publicó",
            *forms("public edit difund", "ó aron a an ado ada ados adas ará arán aba ar"), "difundió", "difundieron", "difunde", "emitió", "emitieron", "emite", "emitid*", "sac* … disco", "sacó … disco", "sacó … libro", "apareció … libro", "salió … libro", "imprimió", "hizo público", "hizo pública", "hicieron público",
        ),
        "other": (
            "convocó … huelga", "convocaron … huelga", "empleaba", "emplea a", "nació", "nacieron", "nace en", "cantó", "cantaron", "perdió un", "trasladó", "trasladaron", "se casó", "estudió", "emigró", "se posó", "subió un", "cayó un", "cayó el", "tocó en", "actuó en",
            "sobreviv*", "resisti*", "pint*", "repint*", "fotografi*", "filmó", "visit*", "dio positivo", "da positivo", "dado positivo", "reunió", "reunieron", "vivió", "vive en", "vivía", "se mudó", "repar*", "restaur*", "limpi*", "crec*", "reapareció", "entren*", "escap*", "habit*", "encontraron", "encontró",
        ),
    },
    nouns={
        "statement": ("declaración", "declaraciones", "entrevista", "discurso", "rueda de prensa", "conferencia de prensa", "comunicado"),
        "announcement": ("anuncio", "presentación de", "presentación del"),
        "launch": ("lanzamiento", "inauguración", "puesta en marcha", "reapertura", "apertura de", "apertura del", "despegue", "estreno", "entrada en servicio"),
        "founding": ("fundación de la empresa", "fundación del club", "fundación de la ciudad", "creación de la empresa", "creación de la compañía", "creación del partido", "fundación del partido"),
        "deal": ("adquisición", "fusión", "acuerdo", "tratado", "venta de", "venta del", "la compra de", "la compra del", "alianza", "salida a bolsa", "ronda de financiación"),
        "legal": ("juicio", "investigación", "condena", "sentencia", "detención", "detenciones", "demanda", "querella", "proceso judicial", "arresto", "extradición", "registro policial", "denuncia", "vista oral"),
        "vote": ("elecciones", "elección", "referéndum", "votación", "comicios", "segunda vuelta", "primera vuelta", "sufragio"),
        "appointment": ("nombramiento", "toma de posesión", "investidura", "designación", "fichaje"),
        "departure": ("dimisión", "renuncia", "destitución", "despido", "despidos", "cese", "salida de", "jubilación", "abdicación"),
        "accident": ("incendio", "incendios", "accidente", "accidentes", "explosión", "explosiones", "naufragio", "choque", "colisión", "derrumbe", "terremoto", "seísmo", "inundación", "inundaciones", "catástrofe", "descarrilamiento", "siniestro", "huracán", "erupción", "avalancha", "riada", "desastre", "vertido"),
        "death": ("muerte", "muertes", "fallecimiento", "funeral", "funerales", "entierro", "asesinato"),
        "contest": ("final", "partido", "campeonato", "torneo", "mundial", "victoria", "derrota", "medalla", "medallas", "juegos olímpicos", "gran premio", "copa del mundo"),
        "publication": ("publicación de", "publicación del", "publicación"),
    },
    ignored=(
        "medalla de la ciudad", "medalla de honor", "medalla al mérito",
        "levantó la mano", "levantó la voz", "levantó la vista", "se abrió paso", "arrancó el curso", "arrancó la temporada", "fuente de", "en nombre de", "botadura de prueba", "batió palmas",
        "presentó el programa", "presenta el programa", "presentó … telediario", "presentaba el programa", "partido político", "partido socialista", "partido popular", "partido comunista", "partido conservador", "partido liberal", "partido demócrata", "partido republicano", "a partir de", "al final", "a final de", "a finales de", "final de", "finales de", "final del", "punto final", "en final", "de acuerdo con", "de acuerdo", "por acuerdo",
        "es decir", "mejor dicho", "dicho de otro modo", "propiamente dicho", "fundado temor", "derecho a voto", "colegio electoral", "punto de partida", "pena de muerte", "lecho de muerte", "mar muerto", "naturaleza muerta", "hora punta", "fecha de publicación", "rampa de lanzamiento", "abierto a", "abierta a", "horario de apertura", "fuegos artificiales",
        "fundado en", "gana en", "gana tiempo", "ganó tiempo", "ganar tiempo", "salida de emergencia", "en demanda de", "oferta y demanda", "gran demanda", "la demanda de", "pide la palabra", "registro civil", "muerto de", "arma de",
    ),
    auxiliaries=frozenset(["ha", "han", "he", "hemos", "había", "habían", "haber", "habrá", "habrán", "habría", "fue", "fueron", "es", "son", "era", "eran", "será", "serán", "sido", "ser", "siendo", "está", "están", "estaba", "estaban", "estuvo", "quedó", "quedaron", "resultó", "hubo", "sería"]),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "erto", "erta", "uelto", "uelta"),
    agents=frozenset({"por"}),
    splitters=frozenset(["que", "quien", "quienes", "donde", "cuando", "mientras", "pero", "porque", "pues", "si", "aunque", "antes", "después", "tras", "sino", "cuyo", "cuya"]),
    joiners=frozenset({"y", "e", "o"}),
    openers=frozenset(["él", "ella", "ellos", "ellas", "se", "le", "les", "lo", "no", "ha", "han", "había", "habían", "fue", "fueron", "es", "son", "era", "eran", "ya", "yo", "nos"]),
    status=StatusCues(
        negated=(
            "renunció … a", "renunciaron … a", "tendría que haber", "tendrían que haber", "tenía que haber", "rehusó", "rehusaron", "no", "nunca", "jamás", "tampoco", "nadie", "ningún", "ninguna", "ninguno", "ya no", "dejó de", "dejaron de", "renunció a", "renunciaron a", "renuncia a", "descartó", "descartaron", "descarta", "fracasó en", "debió haber", "debería haber", "deberían haber", "podría haber", "habría debido", "estuvo a punto de",
            "estuvieron a punto de", "sin llegar a", "sin haber", "abandonó la idea", "abandon* … proyecto", "desistió de", "se negó a", "se negaron a", "dio marcha atrás",
        ),
        not_negated=(
            "no olvid*", "tampoco olvid*", "nunca olvid*", "nadie olvid*", "no solo", "no sólo", "no solamente", "no obstante", "no hasta", "no fue hasta", "no es la primera", "no era la primera", "no fue la primera", "no es el primero", "no fue el primero", "no … hasta", "no antes", "no … antes", "no lejos", "no más de", "no menos de", "no tardó", "no tardaron", "no dijo", "no quiso comentar", "no ha dicho", "no respondió", "no precisó", "no quiso", "no sabía si",
            "como nunca", "más que nunca", "nunca antes", "nadie más", "no hay duda", "ya no hay", "cómo no", "no en vano", "no es que",
        ),
        shields=frozenset(["desde", "hasta", "antes", "después", "tras", "durante", "que", "si", "sino", "salvo", "excepto", "porque", "cuando"]),
        cancelled=(
            *forms("fue_ fueron_ sido_ es_ son_ está_ están_ será_ serán_ era_ eran_ quedó_ quedaron_", "cancelad* suspendid* aplazad* anulad* pospuest* descartad*"), "se canceló", "se cancelaron", "se suspendió", "se suspendieron", "se aplazó", "se aplazaron", "se anuló", "quedó en nada",
        ),
        planned=(
            *forms("previst programad convocad anunciad_para fijad esperad", _PARTICIPLE), "anunciado para", "anunciada para", "prevé", "prevén", "preveía", "planea", "planean", "planeaba", "planeaban", "pretende", "pretenden", "pretendía", "espera", "esperan", "esperaba", "esperaban", "confía en", "confían en", "se espera", "se esperaba", "aspira a", "aspiran a", "tiene previsto", "tienen previsto",
            "tenía previsto", "tenían previsto", "tiene la intención de", "tenía la intención de", "se propone", "se proponía", "debe", "deben", "debía", "debían", "debería", "deberían", "deberá", "deberán", "prometió", "promete", "prometieron", "ha prometido", "prometen", "se comprometió a", "se comprometieron a", "se compromete a", "está a punto de", "aplazad* a", "aplazad* al", "aplazad* hasta", "aplazad* para", "pospuest* a", "pospuest* al", "pospuest* hasta",
            "pospuest* para", "aplaz* al", "aplaz* hasta", "quiere", "quieren", "quería", "proyecta", "proyectan", "reservad* para", "iba a", "iban a",
        ),
        not_planned=("había previsto", "ha previsto", "como estaba previsto", "según lo previsto", "de lo previsto", "lo previsto", "de lo esperado", "tal y como estaba previsto", "debe … a su", "debió ser", "debe su", "debía su", "deben su", "tan esperado", "tan esperada", "muy esperado", "muy esperada", "quiere decir", "se debe a", "se debió a", "se deben a"),
        failed=("pero", "sin embargo", "en vano", "aunque"),
        future=(
            "será", "serán", "habrá", "habrán", "tendrá", "tendrán", "podrá", "podrán", "irá", "irán", "hará", "harán", "vendrá", "vendrán", "va a", "van a", "próximo", "próxima", "próximos", "próximas", "abrirá", "abrirán", "reabrirá", "comenzará", "comenzarán", "empezará", "empezarán", "lanzará", "estrenará", "dejará", "saldrá", "saldrán", "jugará", "jugarán", "celebrará", "celebrarán",
            "tendrá lugar", "publicará", "presentará", "llegará", "llegarán", "cerrará", "votará", "votarán", "mañana", "recibirá", "anunciará", "disputará", "inaugurará", "arrancará", "terminará", "acogerá", "viajará", "se prevé", "está previsto", "está prevista", "están previstos", "están previstas", "está programad*", "están programad*", "está convocad*",
        ),
        reported=(
            "habría", "habrían", "presuntamente", "supuestamente", "al parecer", "presunto", "presunta", "presuntos", "presuntas", "supuesto", "supuesta", "acusad* de", "acusa* de", "sospechos* de", "se le acusa", "se dice", "dicen que", "se rumorea", "se cree que", "se sospecha", "aparentemente", "según parece", "rumores", "sería", "serían", "dizque", "sin confirmar",
        ),
        not_reported=("habría que", "habrían que", "habría debido", "por supuesto", "dar por supuesto", "no sería", "habría querido", "habría gustado", "sería posible", "sería bueno", "sería mejor"),
        sources=("a decir de", "según", "de acuerdo con", "conforme a", "fuentes", "a juicio de", "en palabras de"),
        not_sources=("según lo previsto", "según el calendario", "según lo acordado", "según el plan", "según las reglas", "según se", "según avanz*", "según la edad", "según el tamaño", "según los casos", "según el día", "fuentes de energía", "de acuerdo con el plan", "de acuerdo con el calendario"),
    ),
)  # fmt: skip
