"""Spanish abbreviations that end in a full stop."""

from timeline.locales.punctuation import Abbreviations, words

ABBREVIATIONS = Abbreviations(
    titles=words("sr sra srta sres sras d dña da dr dra lic ing prof profa gral cnel cap tte mons pbro sto sta excmo excma ilmo ilma"),
    ordinary=words(
        "etc ud uds vd ee.uu ee uu cf ej aprox apdo avda av ctra c dpto tel teléf pág págs vol cap s.a s.l cía ltda inc corp a.c d.c a.m p.m"
        " ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié mier jue vie sáb dom máx mín hab art"
    ),
    before_number=words("n núm núms no nº pág págs p pp art arts fig vol cap km"),
    starters=words(
        "El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Se Su Sus Este Esta Estos Estas Ese Esa Esos Esas Aquel Aquella Esto Eso En De Del Al A"
        " Y E O Pero Mas Sin Con Por Para Según Tras Desde Hasta Entre Sobre Ante Cuando Como Si Aunque Mientras Después Antes Ya No Sí También Además"
        " Hoy Ayer Mañana Ahora Luego Entonces Así Hay Nos Me Le Les Que Qué Quien Yo Todo Todos Muchos"
    ),
)
