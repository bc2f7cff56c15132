"""English words of people who post."""

from timeline.locales.punctuation import words
from timeline.locales.voices import Voice

VOICE = Voice(
    first_person=words("i i'm i've i'll i'd me my mine we we're we've we'll us our ours"),
    continuers=words("but and so or also yet then because plus"),
)
