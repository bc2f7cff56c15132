"""Dutch words by which a sentence goes on from the one before it."""

from timeline.locales.punctuation import words
from timeline.locales.sequels import Sequels

SEQUELS = Sequels(
    openers=words("toen daarna vervolgens daarop"),
    replies=words("antwoord antwoordde reactie"),
)
