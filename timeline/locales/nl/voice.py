"""Dutch words of people who post."""

from timeline.locales.punctuation import words
from timeline.locales.voices import Voice

VOICE = Voice(
    first_person=words("ik me mij mijn wij we ons onze ben heb m'n"),
    continuers=words("en maar of dus want ook dan toch"),
)
