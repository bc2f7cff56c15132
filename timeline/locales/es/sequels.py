"""Spanish words by which a sentence goes on from the one before it."""

from timeline.locales.punctuation import words
from timeline.locales.sequels import Sequels

SEQUELS = Sequels(
    openers=words("luego después entonces seguidamente posteriormente acto"),
    replies=words("respuesta respondió respondía respondiendo contestó contestando"),
)
