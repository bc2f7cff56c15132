"""Italian abbreviations that end in a full stop."""

from timeline.locales.punctuation import Abbreviations, words

ABBREVIATIONS = Abbreviations(
    titles=words("sig sig.ra sigg dott dott.ssa dr prof prof.ssa ing avv arch geom rag on sen gen col cap ten mons don s st card comm cav"),
    ordinary=words(
        "ecc etc cfr es p.es ca c.so v.le p.zza s.p.a s.r.l spa srl inc corp ltd co vol cap ed a.c d.c tel fig ca min max"
        " genn gen febbr feb mar apr magg mag giu giugn lug ago sett set ott nov dic lun mart mer giov gio ven sab dom"
    ),
    before_number=words("n nn p pp art artt fig vol cap c"),
    starters=words(
        "Il Lo La L Gli Le I Un Una Uno Egli Ella Lui Lei Essi Noi Voi Loro Io Questo Questa Questi Queste Quello Quella In Nel Nella Nei Al Alla Ai E Ed Ma"
        " O Se Quando Mentre Dopo Prima Per Da Dal Dalla Con Su Sul Sulla Tra Fra Secondo Poi Così Anche Ora Oggi Ieri Intanto Tuttavia Non È Si Suo Sua"
    ),
)
