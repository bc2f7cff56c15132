"""Kinds of files beyond text: what each becomes, and what is said of those that cannot be read."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from timeline.document import Document
from timeline.errors import TimelineError
from timeline.extraction import extract
from timeline.reading import files as reading
from timeline.reading.archive import FILES
from timeline.reading.formats import KINDS, of_type, suffix
from timeline.reading.markup import text_of
from timeline.reading.pagelayout import Line, compose

from .building import docx, epub, message, packed, paragraph, pdf

LAKE = "La commune l’a dit jeudi : le lac rouvre aux nageurs après l’été, à la grande joie des habitants."
STORY = (  # lines of a column of about 40 letters, as a typesetter breaks them
    ["The lake was closed on 3 March 2019, when", "a storm broke the dam above the village.", "Engineers came on 5 March and said that re-",
     "pairs would take years. The village waited.", "", "   It reopened on 12 June 2021. Mayor Anna", "Berg swam first, in front of the children of",
     "the school and a well-known champion."]
)  # fmt: skip


def read(name: str, data: bytes, **known: object) -> list[Document]:
    return reading.from_bytes(name, data, **known)  # type: ignore[arg-type]


def only(name: str, data: bytes) -> Document:
    (document,) = read(name, data)
    return document


def refused(name: str, data: bytes) -> str:
    with pytest.raises(TimelineError) as caught:
        read(name, data)
    return str(caught.value)


def story(left: float = 50, top: float = 540) -> list[tuple[float, float, str]]:
    return [
        (left + (10 if line.startswith(" ") else 0), top - 12 * n, line.strip()) for n, line in enumerate(line for line in STORY if line)
    ]


WHOLE = (
    "The lake was closed on 3 March 2019, when a storm broke the dam above the village. Engineers came on 5 March and said that repairs "
    "would take years. The village waited.\n\n"
    "It reopened on 12 June 2021. Mayor Anna Berg swam first, in front of the children of the school and a well-known champion."
)


def test_lines_of_a_pdf_are_joined_to_paragraphs_and_parted_words_healed() -> None:
    document = only("lake.pdf", pdf([story()]))
    assert document.text == WHOLE
    assert document.pages == (0,)
    assert (document.source, document.language, document.media) == ("lake.pdf", "en", "prose")


def test_pages_are_kept_and_running_heads_left_out() -> None:
    pages = [
        [
            (50, 570, "The Gazette of Lozon"),
            (350, 570, str(number + 11)),
            *story(),
            (50, 560 - 480, f"The mill burned on {number + 1} May 1954."),
        ]
        for number in range(4)
    ]
    document = only("lake.pdf", pdf(pages, title="The lake"))
    assert document.title == "The lake"
    assert "Gazette" not in document.text
    assert not re.search(r"\b1[1-4]\b(?! June)", document.text)
    assert len(document.pages) == 4
    for number, start in enumerate(document.pages):
        assert document.text[start:].startswith("The lake was closed")
        assert document.page(document.text.index(f"on {number + 1} May 1954")) == number + 1
    events = extract(document)
    placed = {document.page(int(start)) for start in events["excerpt_start"]}
    assert placed == {1, 2, 3, 4}


CHROMIUM = ("11/22/26, 10:48 PM The lake – Gazette", "https://gazette.example/lake?id=3 1/1")
FIREFOX = ("The lake – Gazette https://gazette.example/lake", "1 of 1 22/11/2026, 22:48")


@pytest.mark.parametrize(("head", "foot"), [CHROMIUM, FIREFOX])
def test_what_a_browser_prints_around_a_page_is_none_of_the_article(head: str, foot: str) -> None:
    document = only("lake.pdf", pdf([[(50, 580, head), *story(), (50, 20, foot)]]))
    assert document.text == WHOLE
    assert only("lake.pdf", pdf([[(50, 580, "3 March 2019, 10:48"), *story()]])).text.startswith("3 March 2019")
    for page in ([(50, 580, head), *story()], [(50, 580, "A line."), *story(), (50, 20, "11/22/26, 10:48 PM, he came.")]):
        assert len(only("lake.pdf", pdf([page])).text) > len(WHOLE)


def test_a_paragraph_goes_on_over_the_page_and_a_day_at_its_top_is_no_running_head() -> None:
    first = [*story()[:3], (50, 504, "pairs would take years, and the village")]
    second = [(50, 540, "waited for them. Nobody swam there."), (50, 500, "13 March 1957")]
    document = only("lake.pdf", pdf([[(50, 570, "12 March 1957"), *first], [(50, 570, "13 March 1957"), *second]]))
    assert document.text.startswith("12 March 1957\n\nThe lake was closed")
    assert "13 March 1957\n\nwaited" in document.text or "13 March 1957 waited" in document.text
    plain = only("lake.pdf", pdf([first, second]))
    assert "the village waited for them." in plain.text
    assert plain.page(plain.text.index("waited for them")) == 2


def test_columns_are_read_one_after_the_other_however_they_are_drawn() -> None:
    left, right = story(10), [(left + 218, foot, text.replace("lake", "sea")) for left, foot, text in story(10)]
    expected = WHOLE + "\n\n" + WHOLE.replace("lake", "sea")
    for drawn in ([*left, *right], [line for pair in zip(left, right, strict=True) for line in pair]):
        assert only("lake.pdf", pdf([drawn])).text == expected


def test_a_table_is_read_row_by_row() -> None:
    rows = [(date, event) for date, event in zip(range(1950, 1962), ["A bridge was opened by the mayor of the town"] * 12, strict=True)]
    drawn = [cell for n, (year, what) in enumerate(rows) for cell in ((50, 540 - 14 * n, str(year)), (140, 540 - 14 * n, what))]
    text = only("t.pdf", pdf([drawn])).text
    assert text.startswith("1950 A bridge was opened by the mayor of the town\n\n1951 A bridge")


def test_the_largest_words_are_the_title_unless_the_file_says_so() -> None:
    big = (50, 560, "The lake is open again", 18.0)
    assert only("a.pdf", pdf([[big, *story()]])).title == "The lake is open again"
    assert only("a.pdf", pdf([[big, *story()]], title="Microsoft Word - lake.docx")).title == "The lake is open again"
    assert only("a.pdf", pdf([[big, *story()]], title="A lake reopens")).title == "A lake reopens"


def test_an_empty_page_has_its_number() -> None:
    document = only("a.pdf", pdf([story(), [], [(50, 540, "The end came on 4 May 1934.")]]))
    assert document.page(document.text.index("The end")) == 3


def test_a_pdf_is_known_by_its_first_bytes() -> None:
    assert only("lake.txt", pdf([story()])).pages
    assert only("lake.pdf", b"junk before\n" + pdf([story()])).text.startswith("The lake")


def test_hyphens() -> None:
    def joined(*lines: str) -> str:
        return compose([[Line(text, 0, 100, 100 - 12 * n, 110 - 12 * n) for n, text in enumerate(lines)]]).text

    assert joined("the presi-", "dent of") == "the president of"
    assert joined("Mr Jean-", "Paul of") == "Mr Jean-Paul of"
    assert joined("a long-term plan, and the long-", "term view") == "a long-term plan, and the long-term view"
    assert joined("from 2019-", "2020 on") == "from 2019- 2020 on"
    assert joined("the ﬁrst", "day") == "the first day"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (pdf([[], []]), "a.pdf: the pages of this PDF are pictures without text; have them recognised (OCR) first"),
        (pdf([[(50, 500, "p 1")], [(50, 500, "p 2")]]), "a.pdf: the pages of this PDF are pictures without text; have them recognised"),
        (pdf([story()])[:300], "a.pdf: this PDF is damaged and cannot be read"),
        (b"%PDF-1.7\n", "a.pdf: this PDF is damaged and cannot be read"),
        (pdf([story()], trailer=f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'00' * 32}> /U <{'11' * 32}> /P -4 >> /ID [<00> <00>]"),
         "a.pdf is locked with a password; save it without one first"),
        (b"", "a.pdf is empty"),
    ],
)  # fmt: skip
def test_pdfs_that_cannot_be_read(data: bytes, message: str) -> None:
    assert refused("a.pdf", data).startswith(message)


def test_word() -> None:
    changed = (
        "<w:p><w:r><w:t>Le lac </w:t></w:r><w:ins><w:r><w:t>rouvre </w:t></w:r></w:ins><w:del><w:r><w:delText>ferme </w:delText></w:r></w:del>"
        "<w:hyperlink><w:r><w:t>jeudi</w:t></w:r></w:hyperlink><w:r><w:tab/><w:t>enfin</w:t><w:br/><w:t>!</w:t></w:r></w:p>"
    )
    cell = "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>".format(paragraph("3 mars 2019"), paragraph("Crue"))
    notes = f"<w:footnote>{paragraph('Une note.')}</w:footnote>"
    document = only("lac.docx", docx(paragraph("Le lac rouvre", "Titre") + paragraph(LAKE) + changed + cell, footnotes=notes))
    assert document.text == f"Le lac rouvre\n\n{LAKE}\n\nLe lac rouvre jeudi\tenfin\n!\n\n3 mars 2019 – Crue\n\nUne note."
    assert (document.title, document.language, document.published) == ("Le lac rouvre", "fr", None)
    assert only("a.docx", docx(paragraph(LAKE), core="<dc:title>Un  titre</dc:title>")).title == "Un titre"
    assert only("a.zip", docx(paragraph(LAKE))).text == LAKE  # whatever it is called
    assert refused("a.docx", docx("")) == "a.docx: no text in this document"
    assert refused("a.docx", docx(paragraph(LAKE))[:200]) == "a.docx: this archive is damaged and cannot be read"
    assert refused("a.odt", packed({"mimetype": "x", "content.xml": "<a/>"})).startswith("a.odt is an office document; save it as .docx")


def test_a_chronology_in_a_table_of_word() -> None:
    def row(*cells: str) -> str:
        return "<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in cells) + "</w:tr>"

    day, wide = paragraph("4 mars 2023"), paragraph("Une longue colonne de texte, " * 4)
    table = (
        row(paragraph("Date"), paragraph("Fait"))
        + row(day, paragraph("Réouverture du port"))
        + row(day, "")
        + row(wide, paragraph("Autre"))
    )
    document = only("port.docx", docx(f"<w:tbl>{table}</w:tbl><w:tbl>{row(day, paragraph('Un') + paragraph('Deux'))}</w:tbl>"))
    wide_text = ("Une longue colonne de texte, " * 4).strip()
    assert document.text.split("\n\n") == [
        "Date – Fait", "4 mars 2023 – Réouverture du port", "4 mars 2023", wide_text, "Autre", "4 mars 2023", "Un", "Deux",
    ]  # fmt: skip
    assert next((row.edtf, row.title) for row in extract(document).itertuples()) == ("2023-03-04", "Réouverture du port")


def test_a_chronology_in_a_table_of_a_page() -> None:
    page = (
        f"<html><body><article><h1>Port</h1><p>{LAKE}</p><p>{LAKE}</p><table><tr><th>Date</th><th>Fait</th></tr>"
        "<tr><td>4 mars 2023</td><td>Réouverture du port</td></tr></table></article></body></html>"
    )
    document = only("port.html", page.encode())
    assert document.text.endswith("\nDate – Fait\n4 mars 2023 – Réouverture du port")


def test_epub() -> None:
    meta = "<dc:title>Le lac</dc:title><dc:language>fr-FR</dc:language><dc:date>1934-05-04</dc:date>"
    chapters = {"two": f"<h1>Deux</h1><p>{LAKE}</p>", "one": "<h1>Un</h1><p>Il&nbsp;était <i>une</i> fois.<br/>Fin.</p>"}
    document = only("lac.epub", epub(chapters, meta, ["one", "two", "gone"]))
    assert document.text == f"Un\n\nIl était une fois.\nFin.\n\nDeux\n\n{LAKE}"
    assert (document.title, document.language, document.published) == ("Le lac", "fr", date(1934, 5, 4))
    assert refused("a.epub", epub(chapters, meta, [])) == "a.epub: this book does not say which chapters it has"
    assert refused("a.epub", epub({"one": "<p> </p>"}, meta)) == "a.epub: no text in this document"


def test_messages() -> None:
    document = only("m.eml", message(f"{LAKE}\n\nÀ bientôt"))
    assert (document.text, document.title) == (f"{LAKE}\n\nÀ bientôt", "Le lac")
    assert (document.published, document.published_from) == (date(2021, 3, 3), "metadata")  # the sender's own day
    rich = f"<html><style>p{{}}</style><p>{LAKE}</p><p>Fin</p>" + "<p>encore</p>" * 9
    assert only("m.eml", message(None, rich)).text.startswith(f"{LAKE}\n\nFin")
    assert only("m.eml", message("See the HTML part.", rich)).text.startswith(LAKE)
    assert only("m.eml", message(LAKE, f"<p>{LAKE}</p>")).text == LAKE
    inside = message("The inner one of 4 May 1934.", Subject="Inner")
    found = read(
        "m.eml",
        message(LAKE, attached={"note.txt": b"Written on 5 May 1934.", "x.png": b"\x89PNG", "fwd.eml": inside, "d.pdf": pdf([story()])}),
    )
    assert [one.source for one in found] == ["m.eml", "m.eml: note.txt", "m.eml: fwd.eml", "m.eml: d.pdf"]
    assert found[1].published is None
    assert found[3].pages == (0,)
    assert refused("m.eml", b"nothing like a message") == "m.eml: this is no message: it has no sender, day or subject"
    assert refused("m.eml", message("")) == "m.eml: this message has no text"


RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title>
<language>fr</language>
<item><title>Le lac rouvre</title><link>https://gazette.example/lac</link><pubDate>Wed, 03 Mar 2021 08:00:00 GMT</pubDate>
<description>Court.</description><content:encoded><![CDATA[<p>{lake}</p><p>Fin.</p>]]></content:encoded></item>
<item><title>Deux &amp;amp; trois</title><description>&lt;b&gt;Une&lt;/b&gt; crue.</description><link>javascript:alert(1)</link></item>
<item><title></title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Gazette</title>
<entry><title type="text">a &lt; b</title><link rel="alternate" href="https://gazette.example/a"/><published>2021-03-03T08:00:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{lake}</p><p>Fin.</p></div></content></entry></feed>"""


def test_feeds() -> None:
    problems: list[TimelineError] = []
    first, second = read("g.xml", RSS.format(lake=LAKE).encode(), problems=problems)
    assert (first.text, first.title, first.source) == (f"Le lac rouvre\n\n{LAKE}\n\nFin.", "Le lac rouvre", "https://gazette.example/lac")
    assert (first.published, first.language) == (date(2021, 3, 3), "fr")
    assert (second.text, second.source) == ("Deux & trois\n\nUne crue.", "g.xml")
    assert [str(problem) for problem in problems] == ["g.xml, item 3 is empty"]
    for name in ("g.atom", "g.xml", "feed", "g.txt"):
        entry = only(name, ATOM.format(lake=LAKE).encode())
        assert (entry.text, entry.source) == (f"a < b\n\n{LAKE}\n\nFin.", "https://gazette.example/a")
        assert entry.published == date(2021, 3, 3)
    assert refused("g.xml", b"<a><b/></a>") == "g.xml: this XML is neither an RSS nor an Atom feed"
    assert refused("g.xml", b"<rss><channel/></rss>") == "g.xml: this feed has no entries"


def test_archives() -> None:
    inner = packed({"d.txt": "The third text.", "deeper.zip": packed({"e.md": "# The fourth"})})
    files = {"b/a.txt": "One text.", "../../etc/b.txt": "Two texts.", "c.png": b"\x89PNG", "__MACOSX/a.txt": "no", ".f.txt": "no", "in.zip": inner,
             "g.txt": "\0", "h\n\x1b[31m.txt": "Five texts."}  # fmt: skip
    problems: list[TimelineError] = []
    found = read("all.zip", packed(files), problems=problems)
    assert [one.source for one in found] == [
        "all.zip: ../../etc/b.txt", "all.zip: b/a.txt", "all.zip: h\ufffd\ufffd[31m.txt", "all.zip: in.zip: d.txt",
        "all.zip: in.zip: deeper.zip: e.md",
    ]  # fmt: skip
    assert [str(problem) for problem in problems] == ["all.zip: g.txt is binary data, not text"]
    assert refused("a.zip", packed({"x.png": b"x"})).startswith("a.zip: nothing to read in this archive; known are .txt")


def test_bombs_are_refused() -> None:
    assert (
        refused("a.zip", packed({"a.txt": "x" * 30_000_000}))
        == "a.zip: a.txt unpacks to far more than an archive may hold; unpack it first"
    )
    assert refused("a.zip", packed({f"{n}.txt": "" for n in range(FILES + 1)})).startswith(
        f"a.zip: this archive has more than {FILES} files"
    )
    nested = packed({"a.txt": "Some text."})
    for _ in range(6):
        nested = packed({"a.zip": nested})
    assert refused("n.zip", nested).endswith("lies too deep within other archives; unpack it first")


def test_words_of_markup() -> None:
    assert text_of("<table><tr><td>a<td>b</table><!-- no --><p>c<p>d") == "a\n\nb\n\nc\n\nd"
    assert text_of("plain words") == "plain words"
    assert text_of("") == text_of("<script>x</script>") == ""


def test_content_types_and_suffixes() -> None:
    assert [kind and kind.name for kind in map(of_type, ("text/html; charset=x", "APPLICATION/PDF", "image/png", ""))] == [
        "page",
        "pdf",
        None,
        None,
    ]
    assert [suffix(name) for name in ("a/b.TXT", "a.d/b", ".hidden", "a.tar.gz", "x: ../y.pdf", "")] == [".txt", "", "", ".gz", ".pdf", ""]
    assert all(key.startswith(".") and key in kind.suffixes for key, kind in KINDS.items())


def test_a_folder_of_all_kinds(tmp_path: Path) -> None:
    for name, data in {"a.pdf": pdf([story()]), "b.docx": docx(paragraph(LAKE)), "c.eml": message(LAKE), "d.rss": RSS.encode()}.items():
        (tmp_path / name).write_bytes(data)
    assert [one.source for one in reading.read(tmp_path, problems=[])][:3] == ["a.pdf", "b.docx", "c.eml"]
