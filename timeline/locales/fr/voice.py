"""French words of people who post."""

from timeline.locales.punctuation import words
from timeline.locales.voices import Voice

VOICE = Voice(
    first_person=words("je j moi mon ma mes me nous notre nos"),
    continuers=words("mais et donc ou car puis alors aussi"),
)
