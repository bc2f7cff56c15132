"""The language of a text, long or short."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.language import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Le pont a rouvert jeudi, et la maire a prononcé un discours.", "fr"),
        ("The bridge reopened on Thursday, and the mayor gave a speech.", "en"),
        ("Die Brücke wurde am Donnerstag wieder eröffnet.", "de"),
        ("El puente abrió en mayo de 2021.", "es"),
        ("Hello on 3 March 2021.", "en"),  # short: not Nigerian Pidgin
        ("Bonjour le 3 mars 2021.", "fr"),
        ("Der Zug kam am 3. Mai.", "de"),
        ("2021-03-04", None),
        ("", None),
        ("🙂", None),
    ],
)
def test_detect(text: str, language: str | None) -> None:
    assert detect(text) == language


@given(st.text(max_size=60))
def test_any_text_has_a_two_letter_code_or_none(text: str) -> None:
    assert detect(text) is None or len(detect(text) or "") == 2
