"""The standalone page and images."""

from __future__ import annotations

import builtins
import json
import re
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.frames import made, on, sora
from timeline.chart import pictures
from timeline.document import Document
from timeline.errors import TimelineError

HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)><!-- $title ${x}"


def test_the_page_says_what_it_shows() -> None:
    page = pictures.html(sora())
    assert page.startswith("<!doctype html>")
    assert '<html lang="fr">' in page
    assert "<title>Made by hand</title>" in page
    assert "samedi 17 février 2024" in page
    assert "Tous les événements" in page


def test_the_page_asks_for_nothing_from_anywhere() -> None:
    page = pictures.html(sora())
    assert "default-src 'none'" in page
    own = page.replace(pictures.get_plotlyjs(), "")
    assert set(re.findall(r'https?://[^"<\s]+', own)) == {"https://example.org/a"}
    assert not re.search(r"<(link|img|iframe|script)\b[^>]*\b(src|href)=", own)
    assert "sendChartToCloud" in json.dumps(pictures.config()["modeBarButtonsToRemove"])


def test_article_text_cannot_leave_its_place() -> None:
    frame = made([(HOSTILE, on(2024, 2, 15), (HOSTILE,), "happened", "other", 1.0)])
    frame["title_of_document"] = HOSTILE
    own = pictures.html(frame, title=HOSTILE).replace(pictures.get_plotlyjs(), "")
    assert own.count("</script>") == 2
    assert own.count("<script") == 2
    assert "<img" not in own
    assert "<!--" not in own


def test_links_only_to_web_pages() -> None:
    assert pictures.safe_link("https://example.org/a?b=1") == "https://example.org/a?b=1"
    for source in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "a.txt", "http://", "http://[", None, float("nan")):
        assert pictures.safe_link(source) == ""
    frame = sora()
    frame["source"] = "javascript:alert(1)"
    assert 'href="javascript' not in pictures.html(frame)
    frame["source"] = 'https://example.org/"onmouseover="alert(1)'
    assert '"onmouseover="' not in pictures.html(frame).replace(pictures.get_plotlyjs(), "")


def test_the_excerpt_has_its_context_when_the_document_is_given() -> None:
    text = "Before. OpenAI announced Sora on Thursday. After."
    document = Document(text, language="en", published=date(2024, 2, 18))
    frame = made([("OpenAI announced Sora on Thursday.", on(2024, 2, 15), ("OpenAI",), "happened", "announcement", 1.0)])
    frame["document"], frame["excerpt_start"], frame["excerpt_end"] = document.id, 8, 42
    frame["date_start"], frame["date_end"] = 33, 41
    event = pictures._event(next(frame.itertuples(index=False)), {document.id: text}, "en")
    assert (event["before"], event["after"], event["words"]) == ("Before. ", " After.", [25, 33])
    assert text[33:41] == "Thursday"
    assert "Before. " in pictures.html(frame, documents=[document])


def test_an_empty_frame_is_a_page_too() -> None:
    assert "No dated event here" in pictures.html(made([]))


def test_json_stays_inside_its_script() -> None:
    dangerous = "</script><!--\u2028&"
    written = pictures.embedded({"a": dangerous})
    assert not set("<>&\u2028") & set(written)
    assert json.loads(written) == {"a": dangerous}


def test_an_unknown_image_format_is_refused() -> None:
    with pytest.raises(TimelineError, match="no image format 'gif': png, svg, pdf"):
        pictures.image(sora(), "timeline.gif")


def test_without_kaleido_the_message_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def refuse(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "kaleido":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.delitem(sys.modules, "kaleido", raising=False)
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(TimelineError, match=re.escape("pip install 'timeline[image]'")):
        pictures.image(sora(), "png")


def test_without_chrome_the_message_names_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    kaleido = pytest.importorskip("kaleido")

    def fail(*_: object, **__: object) -> bytes:
        raise RuntimeError("Kaleido requires Google Chrome to be installed.")

    monkeypatch.setattr(kaleido, "calc_fig_sync", fail)
    with pytest.raises(TimelineError, match="Chrome or Chromium"):
        pictures.image(sora(), "svg")


@pytest.mark.browser
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_images() -> None:
    pytest.importorskip("kaleido")
    try:
        svg = pictures.image(sora(), "svg", title="Sora")
    except TimelineError as error:
        pytest.skip(str(error))
    assert b"<svg" in svg[:400]
    assert "févr".encode() in svg
    assert pictures.image(sora(), Path("a/timeline.png"), scale=1).startswith(b"\x89PNG")
