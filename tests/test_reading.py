"""Reading: what each kind of file becomes, and what is said of those that cannot be read."""

from __future__ import annotations

import io
import json
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import TimelineError
from timeline.reading import decoding
from timeline.reading import files as reading
from timeline.reading.decoding import decode
from timeline.reading.formats import headline, iso

FRENCH = "La commune l’a dit jeudi : le lac rouvre aux nageurs après l’été, à la grande joie des habitants."
PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Le lac rouvre | La Gazette</title>
<meta property="og:title" content="Le lac rouvre aux nageurs">{head}<script>alert("head")</script></head><body>
<nav><a href="/">Accueil</a></nav><article><h1>Le lac rouvre aux nageurs</h1>
<p>La commune a rouvert le lac <b>jeudi</b>. <img src=x onerror="alert(1)">Les nageurs y sont revenus le 12 juin 2020.</p>
<script>alert("body")</script><p>Le maire a dit : « Enfin ! Nous attendions ce jour depuis longtemps. »</p></article>{foot}</body></html>"""


def only(name: str, data: bytes | str, **known: object) -> reading.Document:
    (document,) = reading.from_bytes(name, data.encode() if isinstance(data, str) else data, **known)  # type: ignore[arg-type]
    return document


def test_plain_text_keeps_every_character() -> None:
    text = "Le lac rouvre aux nageurs\n\n" + FRENCH + "\n  \n"
    document = only("lac.txt", b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert document.text == text
    assert (document.title, document.source, document.language) == ("Le lac rouvre aux nageurs", "lac.txt", "fr")
    assert (document.published, document.published_from, document.media) == (None, "unknown", "prose")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le lac rouvre\n\nTexte.", "Le lac rouvre"),
        ("\n\nLe lac rouvre ?\n\nTexte.", "Le lac rouvre ?"),
        ("Le lac rouvre\n" + "Une phrase assez longue. " * 10, "Le lac rouvre"),
        ("Le lac rouvre.\n\nTexte.", None),  # a sentence
        ("Le lac rouvre\nligne suivante du même paragraphe.", None),  # lines cut by hand
        ("Le lac rouvre", None),  # nothing follows
        ("Liste :\n\nun", None),
        ("Titre\n\nTexte.", None),  # one word
        ("***** *****\n\nTexte.", None),
        ("mot " * 40 + "\n\nTexte.", None),
    ],
)
def test_a_first_line_that_reads_like_a_headline_is_the_title(text: str, title: str | None) -> None:
    assert headline(text) == title


def test_given_wins_over_metadata() -> None:
    text = f"---\ntitle: Le lac\ndate: 2021-03-03\nlang: fr-CA\nurl: https://gazette.example/lac\n---\n# Autre\n\n{FRENCH}"
    document = only("lac.md", text)
    assert (document.title, document.published, document.published_from) == ("Le lac", date(2021, 3, 3), "metadata")
    assert (document.language, document.source) == ("fr", "https://gazette.example/lac")
    assert document.text == f"# Autre\n\n{FRENCH}"
    given = only("lac.md", text, published=datetime(2022, 1, 2, 3), language="en", title="Mine")
    assert (given.title, given.published, given.published_from, given.language) == ("Mine", date(2022, 1, 2), "given", "en")


@pytest.mark.parametrize("stated", ["3 mars 2021", "'2021-03-03T10:00:00Z'", "2021-03-03 10:00:00", "March 3, 2021"])
def test_front_matter_dates(stated: str) -> None:
    assert only("a.md", f"---\npublished: {stated}\n---\n{FRENCH}").published == date(2021, 3, 3)


def test_markdown_without_front_matter() -> None:
    document = only("a.md", f"# Le lac\n\n{FRENCH}")
    assert (document.title, document.text) == ("Le lac", f"# Le lac\n\n{FRENCH}")
    assert only("a.md", f"Un\n\n---\n\n{FRENCH}").text.startswith("Un\n\n---")


@pytest.mark.parametrize(
    ("head", "foot", "published"),
    [
        ('<meta property="article:published_time" content="2021-03-03T08:00:00+01:00">', "", date(2021, 3, 3)),
        ('<script type="application/ld+json">{"datePublished":"2021-03-03","dateModified":"2022-01-01"}</script>', "", date(2021, 3, 3)),
        ('<link rel="canonical" href="https://gazette.example/2021/03/03/lac">', "", date(2021, 3, 3)),
        ("", '<time itemprop="datePublished" datetime="2021-03-03">hier</time>', date(2021, 3, 3)),
        ("", '<span class="publish-date">March 3, 2021</span>', date(2021, 3, 3)),
        ("", "", None),  # the article's own "12 juin 2020" is not its date
        ("", "<footer>© 2021</footer>", None),
        ("", "<script>var day = '2021-03-03'</script>", None),
    ],
)
def test_a_page_becomes_its_article_and_the_date_it_declares(head: str, foot: str, published: date | None) -> None:
    document = only("lac.html", PAGE.format(head=head, foot=foot))
    lines = ["Le lac rouvre aux nageurs", "La commune a rouvert le lac jeudi. Les nageurs y sont revenus le 12 juin 2020."]
    assert document.text.split("\n")[:2] == lines
    assert "alert" not in document.text
    assert "<" not in document.text
    assert document.title == "Le lac rouvre aux nageurs"
    assert (document.published, document.published_from) == (published, "metadata" if published else "unknown")
    assert document.language == "fr"  # the template says "en"


def test_a_page_is_recognised_without_its_suffix_but_mentioned_tags_are_not_a_page() -> None:
    assert reading.from_text(PAGE.format(head="", foot="")).title == "Le lac rouvre aux nageurs"
    text = "Il écrit <html> et <img onerror=x> dans sa phrase."
    assert reading.from_text(text).text == text


def test_pasted_text_is_kept() -> None:
    document = reading.from_text("\ufeff  " + FRENCH + "\n", published=date(2021, 3, 3))
    assert document.text == "  " + FRENCH + "\n"
    assert document.published_from == "given"


def test_json_lines_and_arrays() -> None:
    records = [
        {"id": 7, "text": FRENCH, "published": "2021-03-03T10:00:00Z", "title": "Le lac", "language": "fr", "source": "Gazette"},
        {"text": "Second text, \ud800 alone."},
    ]
    for name, data in (
        ("d.jsonl", "\n".join(map(json.dumps, records)) + "\n\n"),
        ("d.json", json.dumps(records)),
        ("d", json.dumps(records[0])),
    ):
        first, *more = reading.from_bytes(name, data.encode())
        assert (first.id, first.text, first.title, first.language, first.source) == ("7", FRENCH, "Le lac", "fr", "Gazette")
        assert (first.published, first.published_from) == (date(2021, 3, 3), "metadata")
        assert [document.text for document in more] in ([], ["Second text, \ufffd alone."])


def test_bad_records_are_named_and_the_others_read() -> None:
    lines = ['{"id": "a", "text": "One."}', '{"id": "b"}', "nope", '{"id": "a", "text": "Two."}', "[1]", '{"text": " "}', '{"text": 3}',
             '{"text": "x", "published": "demain"}', "[" * 100_000, '{"id": "c", "text": "Three."}']  # fmt: skip
    problems: list[TimelineError] = []
    documents = reading.from_bytes("d.jsonl", "\n".join(lines).encode(), problems=problems)
    assert [document.id for document in documents] == ["a", "c"]
    assert [str(problem) for problem in problems] == [
        'd.jsonl, line 2: "text" is missing',
        "d.jsonl, line 3: not JSON (Expecting value)",
        "d.jsonl, line 4: the id 'a' is already that of line 1",
        'd.jsonl, line 5: not a document; expected {"id": …, "text": …}',
        'd.jsonl, line 6: "text" is empty',
        'd.jsonl, line 7: "text" is not a string',
        "d.jsonl, line 8: \"published\" is 'demain', not a day like 2024-02-19",
        "d.jsonl, line 9: not JSON (too deep or too large)",
    ]


def test_tables_are_kept_for_the_stage_that_reads_them() -> None:
    document = only("e.csv", "date;titre\n2024;Crue\n")
    assert (document.media, document.text, document.language) == ("table", "date;titre\n2024;Crue\n", None)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "cp1252"),
        ("L’été dernier, à Noël.", "cp1252"),
        ("Le modèle a été annoncé jeudi.", "latin-1"),
        ("Un budget de 3 € et 10 m² à Orléans – « voilà »", "cp1252"),
        ("Grüße aus München, schöne Straße", "latin-1"),
        ("¿Qué pasó ayer? El señor Núñez llegó", "latin-1"),
        ("Le modèle a été annoncé", "mac_roman"),
        ("Прошлым летом в Москве компания объявила о запуске модели.", "cp1251"),
        ("Zeszłego lata firma ogłosiła, że źródło zostało zamknięte.", "cp1250"),
        ("Το καλοκαίρι η εταιρεία ανακοίνωσε νέο μοντέλο", "cp1253"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-32"),
        (FRENCH, "utf-8-sig"),
    ],
)
def test_encodings(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), "a.txt") == text


def test_a_page_may_declare_its_encoding() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body><p>Zeszłego lata firma ogłosiła nowy model w mieście.</p></body></html>'
    assert "Zeszłego lata firma ogłosiła" in only("a.html", page.encode("iso-8859-2")).text


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "a.txt is empty"),
        ("a.txt", b" \r\n\t", "a.txt is empty"),
        ("a.txt", b"\xef\xbb\xbf\n", "a.txt is empty"),
        ("a.txt", b"%PDF-1.7 ...", "a.txt: this PDF is damaged and cannot be read"),
        ("a.txt", b"PK\x03\x04....", "a.txt: this archive is damaged and cannot be read"),
        ("a.txt", b"\x89PNG\r\n", "a.txt is an image, not text"),
        ("a.txt", b"\xff\xd8\xff\xe0", "a.txt is an image, not text"),
        ("a.txt", b"{\\rtf1 hello", "a.txt is an RTF document; save it as plain text first"),
        ("a.txt", b"text with a \0 in it", "a.txt is binary data, not text"),
        ("a.txt", bytes(range(1, 32)) * 4, "a.txt is binary data, not text"),
        ("a.txt", b"\xff\xfeabc", "a.txt says it is UTF-16 and is not: see byte"),
        ("a.txt", "été à Noël\n".encode() * 9 + b"\xe9 x", "a.txt, line 10: damaged UTF-8 (byte 135); save the file again as UTF-8"),
        ("a.md", b"---\ntitle: [a\n---\nText", "a.md, line 3: the front matter is not valid YAML"),
        ("a.md", b"---\ndate: someday\n---\nText", "a.md: the front matter's date 'someday' is not a day like 2024-02-19"),
        ("a.md", b"---\ntitle: a\n---\n\n", "a.md: nothing after the front matter"),
        ("a.html", b"<html><nav>menu</nav></html>", "a.html: no article text found in this HTML page"),
        ("a.html", b"<html><script>alert('a long text in a script')</script></html>", "a.html: no article text found in this HTML page"),
        ("a.html", b"<svg><html>", "a.html: no article text found in this HTML page"),
        ("a.html", b"<html>" + b"<div>" * 20_000 + b"some words of text", "a.html: no article text found in this HTML page"),
        ("a.md", b"---\n!!timestamp x\n---\nText", "a.md: the front matter is not valid YAML"),
        ("a.json", b'{"id": "a",\n "text" "x"}', "a.json, line 2: not JSON (Expecting ':' delimiter)"),
        ("a.json", b"[]", "a.json: no documents in this list"),
        ("a.json", b'["x"]', 'a.json, item 1: not a document; expected {"id": …, "text": …}'),
        ("a.csv", b"name,value\na,1\n", "a.csv: no column of dates; the headings are name, value. Head the one with the dates"),
        ("a.csv", b"\x1b[31mname,b\nx,1\n", "a.csv: no column of dates; the headings are \ufffd[31mname, b."),
        ("a\x1b[31m\n.txt", b"", "a\ufffd[31m\ufffd.txt is empty"),
    ],
)
def test_bad_files(name: str, data: bytes, message: str) -> None:
    with pytest.raises(TimelineError) as caught:
        reading.from_bytes(name, data)
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)
    problems: list[TimelineError] = []
    assert reading.from_bytes(name, data, problems=problems) == []
    assert len(problems) == 1


def test_size_limits(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(TimelineError, match=r"^big\.txt has 50\.0 MB; one document may have 20 MB: split it, or write its articles"):
        reading.read(big)
    with pytest.raises(TimelineError, match=r"the pasted text has 20.0 MB"):
        reading.from_text("x" * (decoding.LIMIT + 1))
    lines = "\n".join(json.dumps({"id": number, "text": "word " * 2_000_000}) for number in range(3))
    assert len(lines) > decoding.LIMIT
    assert len(reading.from_bytes("many.jsonl", lines.encode(), language="en")) == 3


def test_folders_and_patterns(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", ".hidden/d.txt", ".e.txt", "f.bin"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"Text of {name}", "utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\0")
    (tmp_path / "empty").mkdir()
    problems: list[TimelineError] = []
    assert [document.source for document in reading.read(tmp_path, problems=problems)] == ["a.md", "b.txt", "sub/c.txt"]
    assert [str(problem) for problem in problems] == ["bad.txt is binary data, not text"]
    with pytest.raises(TimelineError, match="is binary data, not text"):
        reading.read(tmp_path)
    assert [document.source for document in reading.read(f"{tmp_path}/[ab].*")] == ["a.md", "b.txt"]
    assert [document.source for document in reading.read(f"{tmp_path}/**/c.txt")] == ["c.txt"]
    assert [document.source for document in reading.read(f"{tmp_path}/su*")] == ["c.txt"]
    with pytest.raises(TimelineError, match=r"nothing to read in this folder; known are \.txt .*\.csv"):
        reading.read(tmp_path / "empty")
    with pytest.raises(TimelineError, match="no file matches"):
        reading.read(f"{tmp_path}/*.zip")
    with pytest.raises(TimelineError, match="no such file or folder"):
        reading.read(tmp_path / "none.txt")
    with pytest.raises(TimelineError, match="no file named"):
        reading.read("")
    with pytest.raises(TimelineError):
        reading.read("nul\0byte")


def test_links_in_a_circle_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Text here.", "utf-8")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert len(reading.read(tmp_path)) == 1


def test_open_files() -> None:
    assert reading.read(io.StringIO(FRENCH))[0].source == "standard input"
    assert reading.read(io.BytesIO(FRENCH.encode("cp1252")))[0].text == FRENCH
    assert len(reading.read(io.BytesIO(b'{"text": "One."}\n{"text": "Two."}\n'))) == 2
    with pytest.raises(TimelineError, match="standard input is empty"):
        reading.read(io.BytesIO(b""))


def test_language_tags() -> None:
    assert [iso(tag) for tag in ("fr", "fr-CA", "FR_fr", "french", "", None, "fra")] == ["fr", "fr", "fr", None, None, None, None]


def said(name: str, data: bytes) -> str:
    """What reading says against it; nothing when it is read."""
    problems: list[TimelineError] = []
    documents = reading.from_bytes(name, data, problems=problems)
    assert documents or problems
    assert all("\r" not in document.text for document in documents)
    return " ".join(map(str, problems))


@given(st.binary(max_size=200), st.sampled_from(["a.txt", "a.md", "a.jsonl", "a.json", "a.csv", "a"]))
def test_random_bytes_are_read_or_refused(data: bytes, name: str) -> None:
    assert said(name, data).isprintable()


@given(st.text(max_size=200), st.sampled_from(["a.txt", "a.md", "a.jsonl", "a.json", "a.csv", "a.html"]))
def test_random_text_is_read_or_refused(text: str, name: str) -> None:
    assert said(name, text.encode("utf-8", "replace")).isprintable()
