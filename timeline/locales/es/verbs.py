"""Spanish tense words."""

from __future__ import annotations

from timeline.locales.verbs import VerbWords

VERBS = VerbWords(
    past=frozenset(
        [
            "fue", "fueron", "era", "eran", "había", "habían", "hubo", "tuvo", "tuvieron", "tenía", "tenían", "hizo", "hicieron", "dijo", "dijeron", "dio", "vio",
            "fui", "estuvo", "estuvieron", "pudo", "pudieron", "puso", "quiso", "supo", "trajo", "vino", "vinieron", "produjo", "condujo", "redujo", "propuso",
            "dispuso", "expuso", "obtuvo", "mantuvo", "detuvo", "detuvieron", "sostuvo", "contrajo", "intervino", "previno", "murió", "hacía", "decía",
            "quería", "podía", "debía", "venía", "vivía", "creía", "sabía", "existía", "iba", "iban", "deshizo", "impuso", "supuso", "compuso",
        ]
    ),
    present=frozenset(["es", "son", "está", "están", "tiene", "tienen", "dice", "afirma", "explica", "hay", "puede", "hace", "existe", "sigue"]),
    future=frozenset(
        [
            "previsto", "prevista", "previstos", "previstas", "prevé", "prevén", "deberá", "deberán", "programado", "programada", "programados", "programadas",
            "convoca", "convocan", "reabre", "reabren", "convocado", "convocada", "convocados", "convocadas", "espera", "esperan", "pretende", "pretenden", "tiene previsto", "será", "serán", "juega", "juegan",
            "disputa", "disputan", "estrena", "inaugura", "comienza", "empieza", "acoge", "recibe", "celebra", "celebran", "reúne", "reúnen",
            "arranca", "llega", "actúa", "actúan", "próximo", "próxima", "confía", "planea", "planean", "planeado", "planeada", "calcula", "calculan", "promete", "prometen",  "prepara", "preparan", "debe", "deben", "aspira",
            "debería", "deberían", "afronta", "aguarda", "vence", "expira", "viaja", "viajan", "vota", "votan", "decide", "decidirá", "cierra", "abre", "regresa", "sale", "esperamos", "presenta", "presentan",
            "concluye", "termina", "vuelve", "vuelven", "discute", "debate", "espere", "podría", "podrían",
        ]
    ),
    past_endings=("ó", "aron", "ieron", "eron", "aba", "aban", "ábamos"),
    future_endings=("rá", "rán", "remos", "ré"),
    auxiliaries=frozenset(["ha", "han", "he", "hemos", "haber", "habiendo", "había", "habían"]),
    participle_endings=("ado", "ido", "cho", "sto", "rto", "ito", "ído", "uelto", "ada", "ida"),
    bare_participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    going=frozenset(["va", "van", "voy", "vamos", "vaya", "vayan"]),
    infinitive_endings=("ar", "er", "ir", "arse", "erse", "irse", "arlo", "arla", "ír"),
    not_verbs=frozenset(["caraba", "traba", "detrás", "además", "quizá", "lado", "partido", "mercado", "estado", "sentido", "resultado", "grado", "soldado"]),
    ahead=frozenset(["dijo", "anunció", "anunciado", "anunciada", "fijó", "fijado", "fijada", "programó", "programado", "programada", "aplazó", "aplazado", "aplazada", "pospuso", "pospuesto", "acordó", "acordado", "pidió", "pedido", "ordenó", "ordenado", "convocó", "convocado", "convocada", "propuso", "propuesto", "aprobó", "aprobado", "prometió", "prometido", "extendió", "prorrogó", "prorrogado", "citó", "citado", "llamó", "llamado", "esperaba", "debía", "debían", "iba", "iban", "quería", "preveía", "previsto", "prevista", "decidió", "decidido", "dio", "dado", "invitó", "invitado", "adelantó", "retrasó", "retrasado", "señaló", "declaró", "afirmó", "aseguró", "indicó", "emplazó"]),
    negations=frozenset(["no", "nunca", "jamás", "sin", "ningún", "ninguna", "ni", "tampoco", "nadie"]),
)
