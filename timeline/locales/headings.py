"""What the columns of an event table are called, in English, French, German, Spanish and Italian.

Lower case, without accents, punctuation as spaces. Within a field the likelier comes first: when a table has two, that one is taken.
"""

HEADINGS: dict[str, tuple[str, ...]] = {
    "start": (
        # "edtf" first: it is exact where the other columns of the same table are bounds
        *(
            "edtf",
            "start date",
            "start",
            "begin",
            "beginning",
            "began",
            "starts",
            "from",
            "date from",
            "date",
            "event date",
            "date of event",
        ),
        *("day", "when", "dates", "date start", "date begin", "datum date", "timestamp", "datetime", "date time", "period"),
        *("date de debut", "debut", "date debut", "commencement", "depuis", "du", "jour", "quand", "periode", "date de l evenement"),
        *("beginn", "anfang", "start datum", "startdatum", "anfangsdatum", "von", "ab", "datum", "tag", "wann", "zeitpunkt", "zeitraum"),
        *("fecha de inicio", "fecha inicio", "inicio", "comienzo", "desde", "fecha", "dia", "cuando", "fecha del evento", "periodo"),
        *("data di inizio", "data inizio", "inizio", "dal", "data", "giorno", "quando"),
    ),
    "end": (
        *("end date", "end", "ends", "ended", "finish", "to", "until", "till", "date to", "date end", "through"),
        *("date de fin", "fin", "date fin", "jusqu a", "jusqu au", "au", "terme"),
        *("ende", "enddatum", "end datum", "bis", "schluss"),
        *("fecha de fin", "fecha fin", "final", "hasta", "fecha final", "termino"),
        *("data di fine", "data fine", "fine", "al", "fino a"),
    ),
    "year": ("year", "start year", "annee", "an", "jahr", "ano", "anno"),
    "month": ("month", "start month", "mois", "monat", "mes", "mese"),
    "day": ("day", "start day", "jour", "tag", "dia", "giorno"),
    "end_year": ("end year", "annee de fin", "endjahr", "ano final", "anno fine"),
    "end_month": ("end month", "mois de fin", "endmonat", "mes final", "mese fine"),
    "end_day": ("end day", "jour de fin", "endtag", "dia final", "giorno fine"),
    "title": (
        *(
            "headline",
            "title",
            "event title",
            "event name",
            "label",
            "summary",
            "subject",
            "what",
            "name",
            "heading",
            "caption",
            "milestone",
        ),
        *("titre", "intitule", "evenement", "quoi", "nom", "libelle", "objet", "sujet"),
        *("titel", "uberschrift", "ereignis", "was", "bezeichnung", "betreff"),
        *("titulo", "titular", "evento", "suceso", "acontecimiento", "que", "nombre", "asunto"),
        *("titolo", "avvenimento", "cosa", "nome", "oggetto"),
        "event",
    ),
    "actors": (
        *("actors", "actor", "who", "people", "person", "persons", "participants", "participant", "names", "entities", "organisation"),
        *("organization", "organisations", "organizations", "company", "companies", "party", "parties", "speaker", "author"),
        *("acteurs", "acteur", "qui", "personnes", "personne", "gens", "entreprise", "entreprises", "societe", "auteur"),
        *("akteure", "akteur", "wer", "personen", "beteiligte", "unternehmen", "firma", "autor"),
        *("actores", "quien", "quienes", "personas", "persona", "participantes", "empresa", "empresas"),
        *("attori", "attore", "chi", "persone", "partecipanti", "azienda", "aziende", "autore"),
    ),
    "excerpt": (
        *("excerpt", "text", "description", "notes", "note", "details", "detail", "quote", "body", "content", "comment", "comments"),
        *("texte", "extrait", "descriptif", "remarques", "remarque", "citation", "commentaire", "contenu", "resume"),
        *("beschreibung", "auszug", "notiz", "notizen", "anmerkung", "bemerkung", "inhalt", "zitat", "kommentar"),
        *("descripcion", "texto", "extracto", "notas", "nota", "detalle", "detalles", "cita", "comentario", "contenido"),
        *("descrizione", "testo", "estratto", "dettagli", "citazione", "commento", "contenuto"),
    ),
    "others": ("other excerpts",),
    "kind": (
        *("kind", "type", "category", "event type", "group", "tag", "categorie", "genre", "nature", "art", "typ", "kategorie"),
        *("tipo", "categoria", "clase", "genere"),
    ),
    "status": ("status", "state", "statut", "etat", "stand", "zustand", "estado", "stato"),
}

OPEN_END = frozenset(
    (
        *("..", "…", "...", "present", "now", "today", "ongoing", "current", "open", "to date"),
        *("aujourd'hui", "aujourd’hui", "présent", "actuel", "en cours", "à ce jour"),
        *("heute", "jetzt", "laufend", "offen", "gegenwart", "bis heute"),
        *("presente", "hoy", "actual", "actualidad", "en curso", "oggi", "in corso"),
    )
)
"""What the end column says of something that goes on; lower case."""

CONJUNCTIONS = ("and", "et", "und", "y", "e")
"""Between the last two names of a list."""

LEGAL_FORMS = frozenset(
    ("inc", "ltd", "llc", "llp", "plc", "corp", "co", "sa", "s.a", "sas", "sarl", "ag", "gmbh", "se", "spa", "s.p.a", "jr", "sr")
)
"""What follows a comma inside one name; lower case, without a final full stop."""
