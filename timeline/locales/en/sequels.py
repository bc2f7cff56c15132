"""English words by which a sentence goes on from the one before it."""

from timeline.locales.punctuation import words
from timeline.locales.sequels import Sequels

SEQUELS = Sequels(
    openers=words("then afterwards thereupon subsequently thereafter"),
    replies=words("reply replied replying response responded responding answer answered answering"),
)
