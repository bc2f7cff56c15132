"""Spanish words that stand for somebody named elsewhere."""

from timeline.locales.punctuation import words
from timeline.locales.references import References

REFERENCES = References(
    objects={"lo": "m", "la": "f", "le": ""},
    datives=words("le"),
    clitic=True,
    possessives=dict.fromkeys("su sus".split(), ""),
    drops_subject=True,
    plural_endings=("n",),
    articles={"el": "m", "la": "f", "al": "m", "del": "m"},
    copulas=words("es era fue será está estaba estuvo"),
    auxiliaries=words("ha había habrá habría hubo fue es era será"),
    reflexives=words("se"),
    reflexive_verbs=(
        "romp", "rompi", "roto", "fractur", "retir", "cas", "mud", "traslad", "inscrib", "gradu", "licenci", "incorpor", "proclam", "jubil", "entreg", "convirt", "conviert", "reun", "declar", "suicid", "march", "instal", "estren", "matricul", "doctor",
        "present", "disculp", "neg", "lesion", "sum", "afili", "exili", "refugi", "clasific", "recuper", "despid", "despid", "enfrent", "form", "dedic", "hizo", "fue", "fug", "uni",
    ),
    presenting=("lleg", "empez", "comenz", "comienz", "mur", "naci", "exist", "qued", "falt", "ocurr", "suced", "surg", "aparec", "cay", "sal", "entr", "termin", "arranc", "viv", "dur", "bast", "gust", "parec", "nac", "pas"),
    impersonal=words("hay hubo había habrá hace hacía hizo parece parecía basta falta llueve llovía nevó conviene urge cabe toca tocaba"),
    indefinites=words("nadie nada todo todos todas alguien algo quien quienes cada ambos ambas muchos muchas pocos algunos algunas ninguno ninguna otro otra otros otras eso esto ello él ella ellos ellas yo tú usted nosotros varios varias aquello"),
    indefinite=words("un una"),
    prenominal=words("antiguo antigua nuevo nueva viejo vieja gran pequeño pequeña joven primer primera ex futuro futura mismo misma otro otra exitoso veterano veterana último última segundo segunda"),
    peoples=tuple(
        "español frances francés inglés ingles alemán aleman italian americ estadounid europe chin japon ruso rusa ucran británic belga suiz canad brasil mexican indi israel palestin liban sirio iraq iraní turc grieg portug"
        " polac húngar ruman búlgar suec norueg danés danes finland neerland holand austri irland escoc galés african asiátic marroqu argel tunec egipc corean vietnam tailand austral argentin chilen colomb afgan pakistan"
        " serbio serbia croat checo eslov eston leton lituan island cuban peruan venezol nigerian keni etíop ghan senegal vasco vasca catal gallego gallega andalu balear mallorqu madrileñ valencian asturian sevillan aragon canari manacor".split()
    ),
    epithets=words(
        "escritor escritora novelista actor actriz cantante músico música cineasta jugador jugadora futbolista delantero delantera portero defensa centrocampista tenista ciclista piloto nadador nadadora boxeador campeón"
        " campeona atleta investigador investigadora ingeniero ingeniera científico científica físico física químico química biólogo bióloga historiador historiadora filósofo filósofa arquitecto arquitecta pintor pintora escultor"
        " escultora poeta fotógrafo fotógrafa astronauta multimillonario magnate empresario empresaria fondista corredor corredora maratoniano maratoniana gimnasta golfista torero torera pianista violinista artista deportista"
        " acusado acusada imputado imputada procesado procesada sospechoso sospechosa concejal concejala político política comerciante profesor profesora jubilado jubilada viuda viudo galardonado galardonada extremo ariete goleador goleadora remero remera activista veterano veterana joven bailarín bailarina coreógrafo coreógrafa editor editora presentador presentadora periodista guionista dramaturgo dramaturga autor autora alpinista montañero montañera cocinero cocinera intérprete realizador realizadora"
    ),
    bare_people=True,
    things=words("barco velero buque aparato máquina tren vehículo cuadro lienzo estatua"),
    others=words("rival competidor competidora filial misión sistema socio programa"),
    organs=words("junta directiva accionistas sede dirección"),
    town=words("ayuntamiento ciudad municipio consistorio"),
    institutions=words("ayuntamiento gobierno junta diputación consistorio generalitat ministerio fiscalía federación parlamento senado diócesis municipio"),
    buildings=words("establecimiento edificio obra recinto monumento construcción"),
    structures=words("puente pasarela viaducto faro torre museo teatro biblioteca estadio estación iglesia catedral mercado túnel presa molino castillo hospital escuela aeropuerto edificio cine auditorio"),
    houses=words("casa"),
    works=(
        words("película filme cinta documental comedia largometraje cortometraje"),
        words("novela libro memorias ensayo poema"),
        words("álbum disco canción sencillo"),
        words("serie"),
        words("obra ópera comedia espectáculo musical"),
        words("exposición muestra"),
        words("videojuego juego"),
        words("cuadro"),
    ),
    families=(
        words("tribunal juzgado audiencia corte sala"),
        words("periódico diario semanario gaceta heraldo revista"),
        words("club equipo conjunto fc cf cd ud atlético athletic real deportivo sporting racing rayo"),
        words("universidad facultad"),
        words("museo galería"),
        words("hospital clínica"),
    ),
)  # fmt: skip
