"""The page that stands alone."""

from __future__ import annotations

import json
import re
from datetime import date

from tests.frames import made, many, on, sora
from timeline.chart import standalone
from timeline.chart.embedding import embedded, safe_link
from timeline.document import Document

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)><!-- $title ${x}"


def test_the_page_says_what_it_shows() -> None:
    page = standalone.html(sora())
    assert page.startswith("<!doctype html>")
    assert '<html lang="fr">' in page
    assert "<title>Made by hand</title>" in page
    assert "samedi 17 février 2024" in page
    assert "Tous les événements" in page


def test_the_page_asks_for_nothing_from_anywhere() -> None:
    page = standalone.html(sora())
    assert "default-src 'none'" in page
    own = page.replace(standalone.get_plotlyjs(), "")
    namespace = "http://www.w3.org/2000/svg"  # a name, which nobody asks for
    assert set(re.findall(r'https?://[^"<\s]+', own)) == {"https://example.org/a", namespace}
    assert not re.search(r"<(link|img|iframe|script)\b[^>]*\b(src|href)=", own)
    assert "sendChartToCloud" in json.dumps(standalone.config()["modeBarButtonsToRemove"])


def test_article_text_cannot_leave_its_place() -> None:
    frame = made([(HOSTILE, on(2024, 2, 15), (HOSTILE,), "happened", "other", 1.0)])
    frame["title_of_document"] = HOSTILE
    own = standalone.html(frame, title=HOSTILE).replace(standalone.get_plotlyjs(), "")
    assert own.count("</script>") == 2
    assert own.count("<script") == 2
    assert "<img" not in own
    assert "<!--" not in own


def test_links_only_to_web_pages() -> None:
    assert safe_link("https://example.org/a?b=1") == "https://example.org/a?b=1"
    for source in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "a.txt", "http://", "http://[", None, float("nan")):
        assert safe_link(source) == ""
    frame = sora()
    frame["source"] = "javascript:alert(1)"
    assert 'href="javascript' not in standalone.html(frame)
    frame["source"] = 'https://example.org/"onmouseover="alert(1)'
    assert '"onmouseover="' not in standalone.html(frame).replace(standalone.get_plotlyjs(), "")


def test_the_excerpt_has_its_context_when_the_document_is_given() -> None:
    text = "Before. OpenAI announced Sora on Thursday. After."
    document = Document(text, language="en", published=date(2024, 2, 18))
    frame = made([("OpenAI announced Sora on Thursday.", on(2024, 2, 15), ("OpenAI",), "happened", "announcement", 1.0)])
    frame["document"], frame["excerpt_start"], frame["excerpt_end"] = document.id, 8, 42
    frame["date_start"], frame["date_end"] = 33, 41
    (event,) = standalone._event(next(frame.itertuples(index=False)), {document.id: text}, {}, "en")["quotes"]  # type: ignore[misc]
    assert (event["before"], event["after"], event["words"]) == ("Before. ", " After.", [25, 33])
    assert text[33:41] == "Thursday"
    assert "Before. " in standalone.html(frame, documents=[document])


def test_an_empty_frame_is_a_page_too() -> None:
    assert "No dated event here" in standalone.html(made([]))


def test_json_stays_inside_its_script() -> None:
    dangerous = "</script><!--\u2028&"
    written = embedded({"a": dangerous})
    assert not set("<>&\u2028") & set(written)
    assert json.loads(written) == {"a": dangerous}


def test_a_page_of_several_articles_is_not_called_after_one() -> None:
    frame = many(60)
    frame["document"] = ["one", "two", "three"] * 20
    frame["title_of_document"] = ["One", "Two", None] * 20
    assert "<h1>3 articles</h1>" in standalone.html(frame, language="en")
    assert "<h1>Made by hand</h1>" in standalone.html(many(3), language="en")
