from __future__ import annotations

import pytest

from timeline.dates.tense import tense
from timeline.span import Span


@pytest.mark.parametrize(
    ("language", "text", "words", "time"),
    [
        ("en", "He left on Monday.", "Monday", "past"),
        ("en", "He will leave on Monday.", "Monday", "future"),
        ("en", "The vote is scheduled for Monday.", "Monday", "future"),
        ("en", "She had said on Monday that they will go.", "Monday", "past"),
        ("en", "On May 6, Ann Lee, 44, was charged.", "May 6", "past"),
        ("en", "Monday, at noon", "Monday", None),
        ("en", "The vote will be held on Monday.", "Monday", "future"),
        ("en", "The vote was held on Monday.", "Monday", "past"),
        ("en", "The council meets Monday.", "Monday", "future"),
        ("en", "The boat sank Monday.", "Monday", "past"),
        ("fr", "Il est parti lundi.", "lundi", "past"),
        ("fr", "Il partira lundi.", "lundi", "future"),
        ("fr", "Il va partir lundi.", "lundi", "future"),
        ("fr", "Le vote est prévu lundi.", "lundi", "future"),
        ("fr", "Arrêté lundi, il effectuera sa peine.", "lundi", "past"),
        ("fr", "Lundi, à midi", "Lundi", None),
        ("de", "Am Montag wurde er gewählt.", "Montag", "past"),
        ("de", "Am Montag wird er gewählt.", "Montag", "future"),
        ("de", "Am Montag findet die Wahl statt.", "Montag", "future"),
        ("de", "Er hat am Montag gewonnen.", "Montag", "past"),
        ("de", "Der Brief vom Montag", "Montag", None),
        ("nl", "Maandag werd hij gekozen.", "Maandag", "past"),
        ("nl", "Maandag wordt hij gekozen.", "Maandag", "future"),
        ("nl", "De raad stemt maandag.", "maandag", "future"),
        ("nl", "Hij heeft maandag gewonnen.", "maandag", "past"),
        ("xx", "Il partira lundi.", "lundi", None),
    ],
)
def test_time(language: str, text: str, words: str, time: str | None) -> None:
    start = text.index(words)
    assert tense(text, language, Span(0, len(text)), Span(start, start + len(words))).time == time


@pytest.mark.parametrize(
    ("language", "text", "negated"),
    [("en", "He did not go on Monday.", True), ("en", "He went.", False), ("fr", "Il n’a pas parlé lundi.", True)],
)
def test_negation(language: str, text: str, negated: bool) -> None:
    end = len(text) - 1
    assert tense(text, language, Span(0, len(text)), Span(end, end)).negated is negated
