"""Polish words of people who post."""

from timeline.locales.punctuation import words
from timeline.locales.voices import Voice

VOICE = Voice(
    first_person=words("ja mnie mi mną mój moja moje moich my nas nam nasz nasza nasze naszych jestem jesteśmy spotykamy zapraszamy dziękuję dziękujemy będę będziemy"),
    continuers=words("i a ale lub albo więc też także bo"),
)
