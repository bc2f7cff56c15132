"""What keeps a line from being a headline, and what does not."""

import pytest

from timeline.events.clauses import grammar
from timeline.events.sound import fault, is_inverted_source


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("en", "The bridge was opened", None),
        ("en", "When the snow melted, the dam broke", None),
        ("en", "Although the snow melted", "connector"),
        ("en", "Should it fail, a second attempt will be made", None),
        ("en", "Has owned the quay", "no subject"),
        ("en", "“Has anyone seen it?” she asked", None),
        ("fr", "Elle n'en revint qu', pesant trente kilos", "empty slot"),
        ("fr", "Le maire d’Arles a démissionné", None),
        ("de", "Der Plan, entsteht ein neuer Damm", "inverted"),
        ("de", "5 Uhr, wird im Werk gestreikt", "inverted"),
        ("de", "Verhandelt wird mit zwei Interessenten", None),
        ("de", "Wurde in Bern verhandelt", "no subject"),
        ("es", "Nació en Vigo", None),
        ("it", "Ricorda Gallo", "only a source"),
        ("it", "Ricorda Gallo che gli operai rinunciarono al premio", None),
        ("nl", "Dat heeft de directeur gezegd", None),
        ("pt", "O julgamento tendo sido interrompido", "no verb"),
    ],
)
def test_fault(language: str, line: str, expected: str | None) -> None:
    assert fault(line, grammar(language)) == expected


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("fr", "a annoncé sa galerie", True),
        ("fr", "a fait savoir sa maison de disques", True),
        ("fr", "a ouvert sa galerie", False),
        ("es", "Recuerda Ojeda", True),
        ("en", "the mayor said", False),
    ],
)
def test_a_source_behind_what_it_said(language: str, line: str, expected: bool) -> None:
    assert is_inverted_source(line, grammar(language)) is expected
