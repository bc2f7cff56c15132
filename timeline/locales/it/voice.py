"""Italian words of people who post."""

from timeline.locales.punctuation import words
from timeline.locales.voices import Voice

VOICE = Voice(
    first_person=words("io mi me mio mia miei mie noi ci nostro nostra nostri nostre ho abbiamo siamo"),
    continuers=words("e ed ma o quindi poi anche perché così allora"),
)
