"""Spanish words of people who post."""

from timeline.locales.punctuation import words
from timeline.locales.voices import Voice

VOICE = Voice(
    first_person=words("yo me mí mi mis nosotros nosotras nos nuestro nuestra nuestros nuestras soy estoy he hemos somos estamos"),
    continuers=words("y pero o pues entonces también porque así"),
)
