"""Portuguese phrases over dates already found. locales/words.py says how a template reads, normalise.py what each operation means."""

from __future__ import annotations

from timeline.locales.words import P

COMPOSITES = (
    (
        P("[a] (noite|madrugada) (de|do) [dia] {day} (para|a) [o] {a_day2}", "night", "a madrugada de 23 para 24 de agosto"),
        P("[a] (noite|madrugada) (de|da|do) {a_day} (para|a|ao) {a_day2}", "night", "a noite de sexta-feira para sábado"),
        P("{a_day} [à|de|pela|ao|na|da] {part}", "part", "sexta-feira à noite"),
        P("[a] {part} (de|do|da) {a_day}", "part", "noite de 12 de março"),
        P("[a] {part} {a_day}", "part", "noite desta quinta-feira"),
        P("<{a_day}> [,] (às|pelas|a|por volta das) <{a_time2}>", "at", "5 de junho às 17h"),
        P("{a_time2} (de|do|da) {a_day}", "at_one", "14h30 de ontem"),
        P("{a_time2} {a_day}", "at_one", "14h30 deste domingo"),
        P("{offset} {ago}", "to_the_day", "hoje há dez anos"),
        P("{date} (de|do|da) {a_year2}", "within", "novembro do ano passado"),
        P("({a_month}|{a_season}|{a_quarter}|{a_half}|{a_day}) {a_year2}", "within", "novembro deste ano"),
    ),
    (
        P("a <{part}>", "part", "a manhã"),
        P("(à|pela|de|da|na|durante a) <{part}>", "part", "pela manhã"),
        P("[o] {edge} (de|do|da|dos) [os|a|o] {date}", "edge", "finais de setembro de 1998"),
        P("[o] {edge} {date}", "edge", "o fim deste ano"),
        P("[o] {edge} (de|do|da) {unit}", "edge", "final do ano"),
        P("[os] primeiros (dias|meses|anos) (de|do) {date}", "edge", "os primeiros dias de agosto", {"edge": "START"}),
        P("(por volta de|cerca de|em torno de) <{date}>", "approximate", "por volta de 2012"),
        P("{earlier} (de|do|da) {date}", "before", "na véspera de 3 de maio"),
        P("{before_event} {date}", "before", "dois dias antes do Natal"),
        P("{after_event} {date}", "after", "um dia depois de 3 de maio"),
        P("[a] semana (de|do) {a_day}", "week_of", "a semana de 12 de março"),
    ),
    (
        P("(de|desde) <{date}> (a|até|ao|até ao) <{date2}>", "range", "de janeiro de 2004 a junho de 2018"),
        P("entre <{date}> e <{date2}>", "range", "entre 2014 e 2019"),
        P("(de|do|entre|entre o|entre os|desde|desde o) [dias|dia] <{day}> (a|ao|e|e o|até|até ao) <{date2}>", "range", "de 7 a 11 de outubro"),
        P("<{stretch} {day}> e <{date2}>", "range", "próximos dias 7 e 8 de junho"),
        P("(nos|os) dias <{day}> e <{date2}>", "range", "nos dias 7 e 8 de outubro"),
        P("<{day}> e <{a_day2}>", "range", "9 e 10 de junho"),
        P("<{a_day}> (a|e) <{a_day2}>", "range", "7 de maio a 9 de junho"),
        P("<{a_day}> (a|ao) <{day}>", "range", "dia 3 ao 5"),
        P("<{a_year}> (-|–) <{date2}>", "range", "1914-1918"),
        P("<{day}> (-|–) <{a_day2}>", "range", "7-11 de outubro"),
    ),
    (
        P("(desde|desde o|desde a) [o|a] <{date}>", "ever_since", "desde 2012"),
        P("(a partir|a partir de|a partir do|a partir da) [o|a] <{date}>", "since", "a partir de 2012"),
        P("(até|até ao|até à|até o|até a) <{date}>", "until", "até 28 de fevereiro"),
        P("(para|para o|para a) <{date}>", "toward", "para domingo"),
        P("antes (de|do|da) <({a_day}|{a_month}|{a_year}|{a_season})>", "prior", "antes de 5 de janeiro"),
        P("depois de <{a_year}>", "beyond", "depois de 2010"),
    ),
)
