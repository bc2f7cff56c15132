"""English tense words."""

from __future__ import annotations

from timeline.locales.verbs import VerbWords

VERBS = VerbWords(
    past=frozenset(
        ["was", "were", "had", "did", "said", "went", "came", "took", "made", "got", "gave", "found", "told", "became", "left", "felt", "brought", "began", "kept", "held", "wrote", "stood", "heard", "met", "ran", "paid", "sat", "spoke", "lay", "led", "grew", "lost", "fell", "sent", "built", "understood", "drew", "broke", "spent", "rose", "drove", "bought", "wore", "chose", "sold", "won", "shot", "fought", "struck", "threw", "caught", "taught", "flew", "thought", "knew", "saw", "sought", "swore", "stole", "shook", "froze", "hit", "cut", "put", "set", "let", "quit", "read", "wound", "fled", "bound", "dealt", "shut",
         "sank", "swam", "sang", "rang", "drank", "blew", "hid", "rode", "tore", "shone", "spun", "swung", "slid", "stuck", "wept", "swept", "slept", "crept", "bled", "sped", "bent", "hung", "dug", "forgot",
         "undertook", "withdrew", "underwent", "overthrew", "overtook", "arose", "awoke", "woke", "mistook", "foresaw", "upheld", "withheld", "burnt", "learnt", "bore", "ate", "sprang", "shrank", "clung", "lit", "strode", "overcame", "rebuilt", "resold", "outran", "bit"]
    )
    - {"hit", "cut", "put", "set", "let", "read", "shut", "bound", "wound"},
    present=frozenset(["is", "are", "says", "has", "have", "am", "does", "do", "remains"]),
    future=frozenset(
        ["will", "'ll", "shall", "due", "scheduled", "expected", "expects", "expect", "planning", "effective", "postponed", "extended", "adjourned", "rescheduled", "hopes", "intends", "aims", "slated", "going", "next", "upcoming", "would", "promises", "vows", "vowed", "must", "may", "could", "can", "should",
         "meets", "resumes", "arrives", "departs", "reopens", "expires", "opens", "begins", "convenes"]
    )
    - {"can", "could", "next"}
    | {"soon as", "early as"}
    | {"kicks off", "takes effect", "takes place", "takes office", "set to", "set for", "plans to", "plan to", "planned to", "planned for", "planned a", "planned an", "is planned", "are planned", "plans a", "plans an", "to be", "is to", "are to"},
    pluperfect=frozenset(["had"]),
    past_endings=("ed",),
    passive=frozenset(["be", "is", "are", "being"]),
    not_verbs=frozenset(["planned", "need", "indeed", "speed", "seed", "feed", "united", "wed", "red", "bed", "hundred"]),
    homonyms=frozenset(["may", "will"]),
    ahead=frozenset(["said", "says", "told", "announced", "announces", "scheduled", "set", "planned", "postponed", "delayed", "deferred", "agreed", "called", "ordered", "asked", "offered", "extended", "approved", "promised", "expected", "proposed", "hoped", "pledged", "vowed", "decided", "invited", "due", "slated", "moved", "reported", "warned", "urged", "wanted", "summoned", "adjourned", "booked", "targeted", "aimed", "fixed", "rescheduled", "pushed", "bumped", "gave", "given", "allowed", "demanded", "requested", "recommended", "suggested", "voted", "intended", "needed", "appointed", "awaited", "required", "rolled", "put", "brought"]),
    negations=frozenset(["not", "never", "no", "n't", "cannot", "without", "neither", "nor"]),
)
