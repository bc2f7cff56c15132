"""Portuguese tense words, of both sides of the Atlantic."""

from __future__ import annotations

from timeline.locales.verbs import VerbWords

VERBS = VerbWords(
    past=frozenset(
        [
            "foi", "foram", "era", "eram", "havia", "haviam", "houve", "teve", "tiveram", "tinha", "tinham", "fez", "fizeram", "disse", "disseram", "deu", "viu",
            "fui", "esteve", "estiveram", "pôde", "puderam", "pôs", "quis", "soube", "trouxe", "veio", "vieram", "interveio", "propôs", "obteve", "manteve",
            "deteve", "fazia", "dizia", "queria", "podia", "devia", "vinha", "vivia", "sabia", "existia", "ia", "iam", "impôs", "compôs", "estava", "estavam",
            "ficou", "expôs", "dispôs",
        ]
    ),
    present=frozenset(["é", "são", "está", "estão", "tem", "têm", "diz", "afirma", "explica", "há", "pode", "faz", "existe", "continua"]),
    future=frozenset(
        [
            "convoca", "convocam", "reabre", "reabrem", "começam", "chegam", "previsto", "prevista", "previstos", "previstas", "prevê", "preveem", "prevêem", "deverá", "deverão", "agendado", "agendada", "agendados", "agendadas",
            "marcado", "marcada", "marcados", "marcadas", "programado", "programada", "espera", "esperam", "pretende", "pretendem", "será", "serão", "joga", "jogam",
            "disputa", "disputam", "estreia", "inaugura", "começa", "recebe", "celebra", "reúne", "reúnem", "arranca", "chega", "atua", "actua",
            "próximo", "próxima", "planeja", "planeia", "planejado", "planeado", "promete", "prometem", "prepara", "deve", "devem", "deveria", "deveriam", "enfrenta", "termina", "param", "voltam", "fecha", "fecham", "abre", "abrem", "viaja", "vota", "votam", "decide", "decidem", "regressa",
            "regressam", "retoma", "encerra", "sai", "saem", "toma", "discute", "analisa", "apresenta", "poderá", "poderão", "realiza", "realizam",
        ]
    ),
    past_endings=("ou", "aram", "eram", "iram", "eu", "iu", "ava", "avam", "ámos"),
    future_endings=("rá", "rão", "remos", "rei"),
    auxiliaries=frozenset(["tem", "têm", "tenho", "temos", "ter", "tendo", "tinha", "tinham", "havia", "haviam"]),
    participle_endings=("ado", "ido", "ito", "sto", "rto", "ída", "ído"),
    bare_participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    going=frozenset(["vai", "vão", "vou", "vamos", "irá", "irão"]),
    infinitive_endings=("ar", "er", "ir", "or", "ôr"),
    not_verbs=frozenset(["europeu", "museu", "judeu", "ateu", "meu", "seu", "teu", "grau", "chapéu", "irão", "ribeirão", "feirão", "barão", "varão", "clarão", "mutirão", "verão", "milhão", "liceu", "detrás", "além", "estado", "mercado", "partido", "resultado", "lado", "sentido", "rei", "lei"]),
    ahead=frozenset(["disse", "anunciou", "anunciado", "anunciada", "marcou", "marcado", "marcada", "agendou", "agendado", "agendada", "adiou", "adiado", "adiada", "pediu", "pedido", "ordenou", "convocou", "convocado", "convocada", "propôs", "proposto", "aprovou", "aprovado", "prometeu", "prometido", "prorrogou", "prorrogado", "convidou", "convidado", "esperava", "devia", "deviam", "ia", "iam", "queria", "previa", "previsto", "prevista", "decidiu", "decidido", "deu", "dado", "antecipou", "remarcou", "remarcado", "afirmou", "declarou"]),
    negations=frozenset(["não", "nunca", "jamais", "sem", "nenhum", "nenhuma", "nem", "tampouco", "ninguém"]),
)
