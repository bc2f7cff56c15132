"""German words by which a sentence goes on from the one before it."""

from timeline.locales.punctuation import words
from timeline.locales.sequels import Sequels

SEQUELS = Sequels(
    openers=words("dann danach daraufhin anschließend hierauf darauf sodann"),
    replies=words("antwort antwortete antworten erwiderte entgegnete reaktion"),
)
