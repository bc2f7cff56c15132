"""Spanish phrases over dates already found. locales/words.py says how a template reads, normalise.py what each operation means."""

from __future__ import annotations

from timeline.locales.words import P

COMPOSITES = (
    (
        P("{a_part3} del {day} {a_day2}", "night", "la madrugada del 23 al 24 de agosto"),
        P("{a_part3} {a_day} {a_day2}", "night", "la noche del viernes al sábado"),
        P("{a_part2} [de|del] {a_day}", "part", "la noche del sábado"),
        P("{part} [de|del] {a_day}", "part", "noche del 12 de marzo"),
        P("<{a_day}> [,] (a|hacia|desde|sobre) <{a_time2}>", "at", "el 5 de junio a las 17.00"),
        P("{a_time2} [de|del] [,] {a_day}", "at_one", "las siete de la tarde de ayer"),
        P("{offset} [,] {ago}", "to_the_day", "hoy hace trece años"),
        P("{date} de {a_year2}", "within", "noviembre de este año"),
        P("({a_month}|{a_season}|{a_quarter}|{a_half}|{a_day}) {a_year2}", "within", "noviembre del año pasado"),
    ),
    (
        P("[al|el|del] {edge} (de|del) [los|la|el] {date}", "edge", "finales de septiembre de 1998"),
        *(P(f"{word} {{date}}", "edge", f"{word} septiembre", {"edge": code}) for word, code in
          (("principios", "START"), ("comienzos", "START"), ("mediados", "MID"), ("mitad", "MID"), ("finales", "END"), ("fines", "END"), ("al final", "END"))),
        P("[al|el|del] {edge} (de|del) {unit}", "edge", "finales de año"),
        P("[al|del] {edge} (de|) {the_unit}", "edge", "finales del año"),
        P("[los] primeros (días|meses|años) [de|del] {date}", "edge", "los primeros días de agosto", {"edge": "START"}),
        P("{stretch} [de|del] {date}", "edge", "los últimos días de agosto", {"edge": "END"}),
        P("(hacia|alrededor de|en torno a|sobre) <{date}>", "approximate", "hacia 2012"),
        P("{earlier} [de|del] {date}", "before", "la víspera de Navidad"),
        P("{before_event} {date}", "before", "dos días antes del 3 de mayo"),
        P("{after_event} {date}", "after", "un día después del 3 de mayo"),
        P("[la] semana [de] {a_day}", "week_of", "la semana del 12 de marzo"),
    ),
    (
        P("(de|desde) <{date}> (a|hasta) <{date2}>", "range", "de enero de 2004 a junio de 2018"),
        P("entre <{date}> y <{date2}>", "range", "entre 2014 y 2019"),
        P("<(del|el) [día] {day}> <{a_day2}>", "range", "del 7 al 11 de octubre"),
        P("(desde|entre) <el [día] {day}> (y|hasta) <{date2}>", "range", "entre el 7 y el 11 de octubre"),
        P("<(los|los días) {day}> y <{date2}>", "range", "los días 7 y 8 de octubre"),
        P("<{stretch} {day}> y <{date2}>", "range", "los próximos días 7 y 8 de junio"),
        P("<[el] {day}> y <{date2}>", "range", "el 9 y 10 de junio"),
        P("<{a_day}> <{a_day2}>", "range", "del lunes al viernes"),
        P("<{a_year}> (-|–) <{date2}>", "range", "1914-1918"),
        P("<{a_day}> <al {day}>", "range", "del día 3 al 5"),
        P("<{a_day}> (hasta|y) <el {day}>", "range", "el lunes 3 y el 5"),
        P("<{a_year}> <al {a_year2}>", "range", "del 2014 al 2019"),
        P("<{day}> (-|–) <{a_day2}>", "range", "7-11 de octubre"),
    ),
    (
        P("desde <{date}>", "ever_since", "desde 2012"),
            P("(a partir|a partir de) <{date}>", "since", "a partir de 2012"),
        P("hasta <{date}>", "until", "hasta el 28 de febrero"),
        P("antes [de|del] <({a_day}|{a_month}|{a_year}|{a_season})>", "prior", "antes del 5 de enero"),
        P("después de <{a_year}>", "beyond", "después de 2010"),
        P("(para|de cara a) <{date}>", "toward", "para el domingo"),
    ),
)
