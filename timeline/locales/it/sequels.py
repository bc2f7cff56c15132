"""Italian words by which a sentence goes on from the one before it."""

from timeline.locales.punctuation import words
from timeline.locales.sequels import Sequels

SEQUELS = Sequels(
    openers=words("poi quindi dopodiché successivamente allora"),
    replies=words("risposta rispose rispondeva rispondendo risposto replicò"),
)
