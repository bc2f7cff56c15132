"""How publications announce their date, in any language: the words before it, lower-case."""

PUBLISHED = (
    "publié le", "publiée le", "publié", "paru le", "mis en ligne le", "posté le", "le",
    "published on", "published", "posted on", "posted", "first published on", "first published", "date",
    "veröffentlicht am", "erschienen am", "publiziert am", "stand",
    "publicado el", "publicado", "fecha", "pubblicato il", "pubblicato", "data", "publicado em", "gepubliceerd op", "geplaatst op",
)  # fmt: skip
"""Followed by the day the text was published."""

UPDATED = (
    "mis à jour le", "mise à jour le", "mis à jour", "modifié le", "actualisé le",
    "updated on", "updated", "last updated on", "last updated", "last modified", "modified on",
    "aktualisiert am", "aktualisiert", "actualizado el", "actualizado", "aggiornato il", "aggiornato", "atualizado em", "bijgewerkt op",
)  # fmt: skip
"""Followed by the day the text was last changed: a publication date where none is given."""
