"""German words of people who post."""

from timeline.locales.punctuation import words
from timeline.locales.voices import Voice

VOICE = Voice(
    first_person=words("ich mich mir mein meine meiner meinem meinen wir uns unser unsere unserer unserem unseren"),
    continuers=words("und aber oder denn also auch dann doch"),
)
