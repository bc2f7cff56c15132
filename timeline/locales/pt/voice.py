"""Portuguese words of people who post."""

from timeline.locales.punctuation import words
from timeline.locales.voices import Voice

VOICE = Voice(
    first_person=words("eu me mim meu minha meus minhas nós nos nosso nossa nossos nossas sou estou fui temos somos estamos vamos"),
    continuers=words("e mas ou pois então também porque assim"),
)
