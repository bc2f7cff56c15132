"""Spanish words around names."""

from timeline.locales.naming import Naming, gendered
from timeline.locales.punctuation import words

NAMES = Naming(
    titles=gendered("sr sr. señor don d. sres sres. monseñor padre fray hermano", "sra sra. srta srta. señora señorita doña dña dña. sor madre hermana", "dr dr. dra dra. doctor doctora lic lic. ing ing. prof prof. profesor profesora"),
    roles=gendered(
        "presidente vicepresidente expresidente director exdirector ministro exministro viceministro consejero delegado secretario alcalde exalcalde concejal gobernador diputado senador portavoz fundador cofundador empresario dueño jefe líder candidato abogado juez fiscal"
        " magistrado escritor novelista actor cantante músico director productor cineasta entrenador seleccionador técnico jugador futbolista delantero portero defensa centrocampista extremo capitán tenista ciclista piloto nadador boxeador campeón atleta investigador ingeniero científico físico químico"
        " biólogo historiador filósofo economista analista periodista reportero arquitecto pintor escultor poeta fotógrafo médico cirujano enfermero maestro estudiante agricultor ganadero pescador bombero policía guardia comisario inspector coronel general teniente embajador rey príncipe emperador papa obispo arzobispo cardenal"
        " hermano padre hijo marido esposo tío primo sobrino abuelo nieto viudo activista vecino testigo diseñador inventor multimillonario magnate inversor político dictador canciller jubilado librero panadero cocinero astronauta programador",
        "presidenta vicepresidenta expresidenta directora exdirectora ministra exministra viceministra consejera delegada secretaria alcaldesa exalcaldesa concejala gobernadora diputada senadora fundadora cofundadora empresaria dueña jefa candidata abogada jueza magistrada escritora actriz productora entrenadora seleccionadora jugadora capitana campeona"
        " investigadora ingeniera científica física química bióloga historiadora filósofa reportera arquitecta pintora escultora médica cirujana enfermera maestra agricultora ganadera inspectora embajadora reina princesa emperatriz hermana madre hija mujer esposa tía prima sobrina abuela nieta viuda vecina diseñadora inventora multimillonaria inversora política cancillera jubilada librera panadera cocinera programadora",
        "ceo portavoz líder artista ex exjugador excampeón responsable representante dirigente gerente",
    ),
    offices=words("interior justicia economía hacienda defensa sanidad educación cultura trabajo asuntos exteriores industria agricultura transportes vivienda fomento igualdad energía ciencia turismo comercio estado seguridad salud medio ambiente universidades consumo"),
    groups=gendered("grupo fabricante gigante club equipo partido sindicato colectivo estudio laboratorio banco consorcio operador distribuidor ayuntamiento organismo instituto conjunto", "empresa compañía sociedad firma asociación organización agencia fundación institución marca ciudad plataforma federación universidad filial multinacional editorial aerolínea agrupación peña formación entidad cadena cooperativa"),
    sorts=words("fabricante club equipo partido sindicato colectivo estudio laboratorio banco operador distribuidor ayuntamiento instituto asociación agencia fundación ciudad federación universidad editorial aerolínea peña cadena cooperativa"),
    things=words("robot cohete satélite sonda nave helicóptero telescopio misión programa aplicación app modelo móvil teléfono consola coche barco buque avión cápsula juego videojuego sistema película novela álbum disco canción libro serie vacuna"),
    heads=words(
        """xunta generalidad diócesis arzobispado agencia asamblea asociación audiencia autoridad academia alianza archivo ayuntamiento banco biblioteca brigada cámara caja centro círculo club colectivo colegio comité comisión compañía comunidad confederación congreso consejo consejería consorcio cooperativa coordinadora corte cortes
        cruz departamento diputación dirección ejército escuela facultad federación fiscalía filmoteca foro frente fuerzas fundación gobierno generalitat grupo guardia hermandad hospital iglesia instituto junta juzgado laboratorio liga ministerio movimiento museo observatorio oficina orden organización
        orquesta parlamento partido peña plataforma policía presidencia real secretaría senado servicio sindicato sociedad teatro tribunal unión universidad consulado embajada abierto copa asamblea cofradía parroquia editorial librería bodegas alcaldía politécnica fc cd ud cf"""
    ),
    lower_heads=words("alcaldía diputación ayuntamiento fiscalía universidad ministerio tribunal juzgado"),
    tails=words("sa s.a. s.a sl s.l. s.l inc corp ltd gmbh ag group grupo fc cf bank motors airlines airways technologies technology industries entertainment pictures records club capital partners labs"),
    connectors=("de la", "de las", "de los", "de", "del", "para la", "para el", "para los", "para", "por la", "por el", "contra el", "contra la"),
    fields=("para la", "para el", "para los", "para",),
    both=("y", "y la", "y el",),
    particles=("von", "van", "van der", "van den", "von der", "der", "bin", "ben", "ibn", "da", "di", "dos", "della", "du", "ter", "zu"),
    weak_particles=("de", "de la", "de los", "de las", "del", "y", "i", "al", "el"),
    adjectives=("al", "ales", "ico", "ica", "icos", "icas", "ario", "aria", "arios", "arias", "ivo", "iva", "ivos", "ivas", "ano", "ana", "anos", "anas", "eo", "ea", "eos", "eas", "ista", "istas", "ense", "eña", "eño", "unidas", "unidos", "oja", "dor"),
    starters=words(
        """a acaso además ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí ambas ambos ante anteayer antes apenas aquel aquella aquellas aquellos aquí así aun aún aunque ayer bajo bastante bien bueno cabe cada casi cerca cien cierto ciertos cinco como cómo con contra cual cuál cualquier cuando cuándo cuanto cuánto cuatro
        cuya da de debido decenas del dentro desde después detrás dicen dicho diez donde dónde dos durante e el él ella ellas ellos en encima entonces entre era eran es esa esas ese eso esos esta está estaba están estas este esto estos eso excepto fue fueron fuera fundada fundado gracias gran grandes ha había habrá hace hacia han hasta hay hoy
        igual incluso jamás junto justo la las le les lejos lo los luego mañana más mas me media medio mejor menos mi mientras mil mis mucha muchas mucho muchos muy nada nadie ni ningún ninguna ninguno no nos nosotros nuestra nuestras nuestro nuestros nueve nunca o ocho once otra otras otro otros para parece pero pese pocas poco pocos por porque
        primera primero primeros pronto puede pues que qué quien quién quienes quiere quizá quizás salvo se segundo según seis será si sí siempre siete sigue sin sino sobre solo sólo son su sus también tampoco tan tanto te tener ti tiene toda todas todavía todo todos tras tres tu tú tus último última últimos un una unas uno unos usted varias varios veinte ver
        vez y ya yo resulta quedan queda falta faltan llega llegan nacido nacida conocido conocida preguntado preguntada elegido elegida condenado condenada detenido detenida acusado acusada presentado presentada creada creado actualizado publicado foto fotos vídeo imagen imágenes fuente fuentes nota leer lee suscríbete exclusiva urgente directo opinión análisis entrevista
        familiares vecinos fuentes expertos testigos agentes investigadores médicos científicos jóvenes hombres mujeres niños personas gente desayuno comida cena precio precios horario entradas información contacto"""
    ),
    never=words(
        """navidad nochebuena nochevieja reyes epifanía pascua semana santa cuaresma carnaval carnavales corpus pentecostés asunción inmaculada ramadán halloween internet web wifi wi-fi covid covid-19 sida vih adn arn iva pib ere erte eso dni gps usb sms qr dvd cd pdf tv ok ia km kg mw gw gb mb tb go nb pd ps
        norte sur este oeste noreste noroeste sureste suroeste oriente occidente dios virgen estado gobierno estados ejecutivo corona iglesia constitución derecho historia edad media renacimiento antigüedad ilustración humanidad
        español española españoles francés francesa inglés inglesa alemán alemana italiano italiana europeo europea americano americana
        euro euros dólar dólares peso pesos peseta pesetas libra libras yen i ii iii iv v vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi sr sra"""
    ),
    place_heads=words("calle avenida plaza paseo camino carretera barrio puente aeropuerto estación puerto río lago mar océano isla islas monte sierra valle playa parque jardín bosque estadio catedral basílica castillo palacio torre cráter pueblo villa cabo golfo bahía autopista glorieta ronda polígono cementerio"),
    place_tails=words("street avenue road lane square park bridge valley island"),
    streets=words("calle avenida plaza paseo camino carretera glorieta ronda street avenue road lane"),
    seats=words("comunidad"),
    honours=words("premio premios trofeo medalla slam prix prize award"),
    determiners=words("un una unos unas este esta estos estas ese esa esos esas su sus mi mis nuestro nuestra cada otro otra algún alguna varios varias dos tres cuatro"),
    locatives=words("en a hacia desde hasta"),
    local=words("alcalde alcaldesa obispo arzobispo"),
    qualified_heads=words("cámara federación oficina"),
    inside=words("en"),
    dating=words("en de desde hasta antes después el del este próximo pasado a y cada todos"),
    predicates=words(
        """ha es fue era será está tiene tuvo va quiere puede debe hace hizo dice dijo anuncia anunció afirma afirmó asegura aseguró explica explicó declara declaró lanza lanzó presenta presentó publica publicó compra compró adquiere adquirió gana ganó pierde perdió firma firmó acusa acusó denuncia denunció
        responde respondió promete prometió prepara sigue confirma confirmó niega negó rechaza rechazó acepta aceptó pide pidió propone propuso logra logró obtuvo recibe recibió abre abrió cierra cerró vende vendió despide despidió murió nació fundó creó dimitió venció derrotó ficha fichó preside dirige no se había"""
    ),
    auxiliaries=words("ha había fue es era será tiene tuvo puede pudo debe quiere va hizo dijo dio se no"),
    elided=(),
    definite=("el", "la", "este", "esta", "ese", "esa"),
    contracted=words("del al"),
    pronouns={"él": "m", "ella": "f"},
    leads=words("ceo presidente presidenta director directora jefe jefa dueño dueña fundador fundadora cofundador cofundadora líder magnate multimillonario empresario empresaria gerente"),
    of=("de", "del", "de la", "de los", "de las"),
    relatives=words("que quien donde cuyo cuya"),
    naming_verbs=words("llamado llamada bautizado bautizada denominado denominada titulado titulada apodado apodada"),
    capitals_name=True,
)
