"""Clauses: which words belong to which fact."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.events.clauses import split
from timeline.span import Span

# Dates stand in braces; the clauses expected are parted by "|", those inside another one in brackets.
CASES = [
    ("fr", "Ada a critiqué le plan {en mars},| et {l’an dernier} elle a quitté Acme.", "a conjunction and a verb"),
    ("fr", "Ada a déclaré {samedi}| que Acme savait le faire {depuis un an},| mais que c’était fini.", "a verb of saying and que"),
    ("fr", "Ada aime le pain que vend Acme {depuis 2012}.", "que after no verb of saying"),
    ("fr", "Acme, [qui pesait peu,] a grandi {en 2009}.", "a relative clause inside the main one"),
    ("fr", "Acme a quitté Lyon {le 3 mars 2020} |et rejoint Paris {le 4 mai 2021}.", "two dates cannot share a clause"),
    ("fr", "Ada, Bob et Carla ont gagné {en 2009}.", "a list of names is not cut"),
    ("fr", "Tout a changé |quand Ada est partie {en 2009}.", "a subordinate clause"),
    ("fr", "Tout a changé après la crise de {2009}.", "a preposition is no conjunction"),
    ("en", "Acme was set up {in 2015} with Ada;| the boss left {in 2018}.", "a semicolon"),
    ("en", "Ada, 38, [who ran Acme {in 2014},] became its face |after the bot was released {in 2022}.", "a relative and an adverbial clause"),
    ("en", "Ada said {on Monday} |that Acme would hire Bob, Carla, and Dan.", "that after a verb of saying; a list is not cut"),
    ("en", "Acme drew 90,000 visitors {in 2004}.", "a comma inside a number"),
    ("en", "Ada lost her seat as chair and resigned {in 2004}.", "as without a verb of its own"),
    ("en", "The museum closes {in May}, |and the club plans to leave {in June}.", "a present tense that may be a plural noun"),
    ("en", "When Ada left {in 2009},| Acme had no chief.", "a subordinate clause that opens the sentence"),
    ("de", "Die Werft, [{1921} gegründet,] meldete {im März 2020} Insolvenz an.", "a participle at the end of its aside"),
    ("de", "Nachdem der Damm {1962} gebrochen war,| baute die Stadt ihn höher.", "a subordinate clause that opens the sentence"),
    ("es", "Ada volvió {en mayo} |y, {el día 20}, anunció |que se iba.", "what is said goes with the verb that says it"),
    ("en", "It opens at 10:30 {on Monday}.", "a colon inside a time"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "marked", "why"), CASES, ids=[case[-1] for case in CASES])
def test_clauses(language: str, marked: str, why: str) -> None:
    text = re.sub(r"[|{}\[\]]", "", marked)
    plain = re.sub(r"[|\[\]]", "", marked)
    dates, removed = [], 0
    for match in re.finditer(r"\{[^}]*\}", plain):
        dates.append(Span(match.start() - removed, match.end() - removed - 2))
        removed += 2
    expected = sorted(piece.strip() for piece in re.sub(r"[{}]", "", re.sub(r"\[.*?\]", "", marked)).split("|"))
    expected += list(re.findall(r"\[(.*?)\]", re.sub(r"[{}]", "", marked)))
    found = [" ".join(part.of(text).strip() for part in clause.parts) for clause in split(text, Span(0, len(text)), language, dates)]
    assert sorted(found) == sorted(re.sub(r"\s+", " ", piece) for piece in expected)


@given(
    st.text(alphabet=st.one_of(st.characters(), st.sampled_from(",;: –qui et a dit que that said who when was"))),
    st.sampled_from(["fr", "en", None]),
)
def test_every_character_is_in_one_clause(text: str, language: str | None) -> None:
    if text:
        clauses = split(text, Span(0, len(text)), language)
        parts = sorted(part for clause in clauses for part in clause.parts)
        assert "".join(part.of(text) for part in parts) == text
        assert all(clause.parent is None or 0 <= clause.parent < len(clauses) for clause in clauses)
