"""Italian phrases over dates already found. locales/words.py says how a template reads, normalise.py what each operation means."""

from __future__ import annotations

from timeline.locales.it.names import NAMES
from timeline.locales.words import P

_OF = "(di|del|dell'|della|degli|d'|dello|dei|delle)"
_SOMEBODY = "|".join(sorted(word for word in (*NAMES.roles, *NAMES.groups) if word.isalpha()))

COMPOSITES = (
    (
        P("<l' {yy}>", "calendar", "l'81"),
        P("(dell'|nell'|dall'|all'|sull'|nel|del|dal|al|sul) <{yy}>", "calendar", "nell'85"),
        P("(bilancio|fatturato|esercizio|utile|estate|classe|edizione|campionato|stagione) <{yy}>", "calendar", "bilancio 85"),
        P("({a_part3}|notte|nottata) (tra|fra) {date} e {date2}", "night", "la notte tra venerdì e sabato"),
        P("({a_part3}|notte|nottata) (tra|fra) [il|l'] {day} e {date2}", "night", "la notte tra il 4 e il 5 febbraio"),
        P("{a_day} [in|nella|al|nel] [,] ({part}|{a_part2})", "part", "sabato sera"),
        P("({a_part2}|{part}) (di|del|dell'|della) {a_day}", "part", "la mattina di lunedì"),
        P("<{a_day}> [,] <{a_time2}>", "at", "giovedì alle 17"),
        P("{a_time2} [,] [di|del|dell'|della] {a_day}", "at_one", "alle 9.47 del 3 ottobre 2018"),
        P("{date} (di|del|dell'|della|dello) {a_year2}", "within", "marzo dell'anno scorso"),
    ),
    (
        P("[il|la|l'|gli|i] {edge} " + _OF + " [l'|la|il|gli] {date}", "edge", "alla fine di gennaio 2019"),
        P("[i] primi (giorni|mesi|anni) " + _OF + " [l'|la|il|gli] {date}", "edge", "i primi mesi del 2021", {"edge": "START"}),
        P("{edge} {date}", "edge", "fine gennaio"),
        P("{edge} (anno|mese|settimana|secolo)", "edge", "fine anno", {"unit": "year"}),
        P("[la|il|l'] {edge} (dell' anno|del mese|del secolo|della settimana)", "edge", "la fine dell' anno", {"unit": "year"}),
        P("{approximate} [il|la|l'] {date}", "approximate", "verso il 2012"),
        P("({earlier}|{before_event}) {date}", "before", "la vigilia di Ferragosto"),
        P("<{after_event}> (" + _SOMEBODY + ")", "as_later", "tre giorni dopo il sindaco"),
        P("{after_event} {date}", "after", "tre giorni dopo il 3 maggio"),
        P("{later} [di|del|dell'|della] {date}", "after", "il giorno dopo Natale"),
        P("[la] settimana (di|del|dell') {a_day}", "week_of", "la settimana del 12 marzo"),
    ),
    (
        P("(da|dal|dall'|dalla) <{date}> (a|ad|al|all'|alla|fino a|fino al) <{date2}>", "range", "da gennaio 2004 a giugno 2018"),
        P("(dal|dall') <{day}> (al|all') <{date2}>", "range", "dal 7 all'11 ottobre"),
        P("(tra|fra) <[il|l'] {day}> e <{date2}>", "range", "tra il 7 e l'11 ottobre"),
        P("<[il|l'] {day}> e <[il|l'] {date2}>", "range", "il 7 e l'11 ottobre"),
        P("(tra|fra) <{date}> e <{date2}>", "range", "tra il 2014 e il 2019"),
        P("<{a_year}> (-|–) <{date2}>", "range", "1914-1918"),
        P("<{day}> (-|–) <{a_day2}>", "range", "7-11 ottobre"),
    ),
    (
        P("[fin|sin|sino|fino|già|a partire] (da|dal|dall'|dalla|dallo|dagli) <{date}>", "since", "dal 2012"),
        P("(fino|sino) (a|ad|al|all'|alla|allo) <{date}>", "until", "fino al 28 febbraio"),
        P("prima (di|del|dell'|della) <({a_day}|{a_month}|{a_year}|{a_season})>", "prior", "prima del 2021"),
        P("dopo [il|la|l'] <{a_year}>", "beyond", "dopo il 2010"),
        P("entro [il|la|l'] <{date}>", "until", "entro giugno"),
        P("(nella|nel|dalla|alla|all'|in) <{part}>", "part", "nella notte"),
    ),
)
