"""French words by which a sentence goes on from the one before it."""

from timeline.locales.punctuation import words
from timeline.locales.sequels import Sequels

SEQUELS = Sequels(
    openers=words("puis ensuite alors aussitôt"),
    replies=words("réponse répondu répond répondait répondant répliqué réplique"),
)
