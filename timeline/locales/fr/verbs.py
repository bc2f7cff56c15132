"""French tense words."""

from __future__ import annotations

from timeline.locales.verbs import VerbWords

VERBS = VerbWords(
    past=frozenset(
        ["fut", "furent", "eut", "eurent", "fit", "firent", "dit", "prit", "vint", "mit", "put", "dut", "sut", "vit", "avait", "étaient", "était", "avaient", "furent", "tint", "naquit", "mourut", "devint", "parvint", "reçut", "reçurent", "prirent", "vinrent", "mirent", "purent", "connut", "rejoignit", "quitta", "lança", "annonça", "devint", "publié", "paru", "survenu", "commis"]
    ),
    present=frozenset(["est", "sont", "peut", "fait", "indique", "affirme", "explique"]),
    future=frozenset(
        ["doit", "doivent", "devrait", "devraient", "prévu", "prévue", "prévus", "prévues", "attendu", "attendue", "attendus", "attendues", "programmé", "programmée", "programmés", "prévoit", "prévoient", "compte", "espère", "aura", "auront", "sera", "seront", "ira", "iront", "fera", "feront", "pourra", "pourront", "faudra", "viendra", "verra", "organise", "organisent", "reçoit", "invite", "invitent", "propose", "accueille", "accueillera", "prochain", "prochaine", "appelle", "appellent", "convoque", "ouvre", "s'ouvre", "ouvrent", "rouvre", "débute", "débutent", "commence", "commencent", "reprend", "reprennent", "joue", "jouent", "affronte", "affrontent", "vote", "votent", "ferme", "réunit", "réunissent", "rendez-vous", "rendez", "entre", "examine", "décide", "part", "partent", "arrive", "devra", "devront"]
    ),
    past_endings=("ait", "aient", "èrent", "irent", "urent"),
    conditional_endings=("erait", "eraient", "ndrait", "ndraient"),
    future_endings=("era", "eront", "ira", "iront", "dra", "dront", "tra", "tront", "rai", "rons", "vra", "vront"),
    auxiliaries=frozenset(["a", "ont", "est", "sont", "ai", "avons", "avez", "s'est", "s'était"]),
    participle_endings=("é", "ée", "és", "ées", "i", "ie", "is", "it", "u", "ue", "us", "ert", "erte", "eint", "int", "rt", "te"),
    bare_participles=("é", "ée", "és", "ées", "ni", "nie", "nis", "ti", "tie", "tis", "nu", "nue", "nus", "rdu", "ndu"),
    going=frozenset(["va", "vont", "allons", "vais"]),
    infinitive_endings=("er", "ir", "re"),
    not_verbs=frozenset(["serait", "seraient", "fait", "trait", "attrait", "portrait", "parfait", "lait", "souhait", "retrait", "extra", "opéra", "caméra", "vrai", "délai", "quai", "aéra", "irons", "environs"]),
    ahead=frozenset(["annoncé", "annoncée", "annoncés", "annoncées", "annonçait", "annonça", "annoncent", "prévu", "prévue", "prévus", "prévues", "prévoyait", "fixé", "fixée", "fixés", "fixées", "fixait", "fixa", "reporté", "reportée", "reportés", "reportées", "repoussé", "repoussée", "repoussés", "convoqué", "convoquée", "convoqués", "convoqua", "promis", "promise", "promit", "invité", "invitée", "invités", "invita", "décidé", "décida", "demandé", "demandait", "demanda", "ordonné", "ordonna", "proposé", "proposait", "proposa", "accordé", "accorda", "donné", "donna", "dit", "disait", "déclaré", "indiqué", "précisé", "affirmé", "assuré", "espéré", "espérait", "voulait", "attendu", "attendait", "programmé", "programmée", "programmés", "ajourné", "ajournée", "prolongé", "prolongée", "renvoyé", "renvoyée", "renvoyés", "appelé", "appelés", "appela", "autorisé", "approuvé", "devait", "devaient", "comptait", "allait", "avancé", "avancée", "cité", "assigné", "retenu"]),
    negations=frozenset(["ne", "n'", "pas", "jamais", "aucun", "aucune", "ni", "sans"]),
)
