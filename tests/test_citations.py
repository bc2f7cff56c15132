"""Citations: the words, the place, the link that leads to them, and the annotation that finds them again."""

import json
from datetime import date
from urllib.parse import unquote

from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.document import Document
from timeline.exports.citations import annotation, citation, link

TEXT = "Premier jour\n\nLe pont a été fermé le 4 mai 2021 par Nora Petit. Il rouvre.\n\nLe 6 mai 2021, Nora Petit l’a rouvert."
DOCUMENT = Document(TEXT, title="Le pont", source="https://example.org/pont", language="fr", published=date(2021, 5, 8))


def row(document: Document = DOCUMENT) -> dict[str, object]:
    return timeline.extract(document).iloc[0].to_dict()


def test_the_words_their_article_and_their_place() -> None:
    told = citation(row(), DOCUMENT, "fr")
    assert told.replace("\xa0", " ").startswith(
        "« Le pont a été fermé le 4 mai 2021 par Nora Petit. » — Le pont, publié le 8 mai 2021, paragraphe 2. https://example.org/pont#:~:text="
    )
    assert "paragraph 2" in citation(row(), DOCUMENT, "en")


def test_a_page_instead_of_a_paragraph() -> None:
    paged = Document(TEXT, source="pont.pdf", language="fr", pages=(0, 10))
    told = citation(row(paged), paged, "en")
    assert told.endswith("— pont.pdf, page 2.")


def test_a_link_only_to_what_a_browser_may_open() -> None:
    assert link("javascript:alert(1)", "words") == ""
    assert link("article.txt", "words") == ""
    assert link("https://example.org/#part", "words") == "https://example.org/#part:~:text=words"
    assert link("https://example.org/", "one\n\ntwo") == "https://example.org/"


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=300))
def test_a_link_holds_the_words_and_nothing_that_ends_them(excerpt: str) -> None:
    told = link("https://example.org/a", excerpt)
    directive = told.partition("#:~:text=")[2]
    assert not set(directive.replace(",", "", 1)) & set("&,- \"<>'#")
    if directive and "," not in directive:
        assert unquote(directive) == " ".join(excerpt.split())


def test_the_annotation_finds_the_words_again() -> None:
    data = json.loads(json.dumps(annotation(row(), DOCUMENT)))
    words, place = data["target"]["selector"]
    assert TEXT[place["start"] : place["end"]] == words["exact"]
    assert words["prefix"] + words["exact"] + words["suffix"] in TEXT
    assert data["target"]["source"] == "https://example.org/pont"
    assert data["body"][1]["value"] == "2021-05-04"
