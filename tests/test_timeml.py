from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from timeline.dates.tagging import tag
from timeline.document import Document
from timeline.timeml import inline

DAY = date(2024, 2, 19)


def parsed(text: str, published: date | None = DAY) -> ElementTree.Element:
    document = Document(text, title="R&D <b>", source="a.txt", published=published, language="en")
    return ElementTree.fromstring(inline(document, tag(text, published=published, language="en")))


def test_marks_and_their_attributes() -> None:
    root = parsed("They met on Thursday, in early 2019 & for two days.")
    marks = root.findall("TEXT/TIMEX3")
    assert [(mark.text, mark.get("type"), mark.get("value"), mark.get("mod")) for mark in marks] == [
        ("Thursday", "DATE", "2024-02-15", None),
        ("early 2019", "DATE", "2019", "START"),
        ("two days", "DURATION", "P2D", None),
    ]
    assert [mark.get("anchorTimeID") for mark in marks] == ["t0", None, None]
    assert root.find("DCT/TIMEX3").get("value") == "2024-02-19"  # type: ignore[union-attr]
    assert root.findtext("TITLE") == "R&D <b>"


def test_an_unknown_creation_time() -> None:
    root = parsed("They met on Thursday.", None)
    assert root.find("DCT/TIMEX3").get("value") == "XXXX-XX-XX"  # type: ignore[union-attr]
    assert root.find("TEXT/TIMEX3").get("value") == "XXXX-WXX-4"  # type: ignore[union-attr]


@given(
    st.lists(st.sampled_from(["May 3, 2010", " & ", "<", "]]>", "Monday", " ", '"', "\x00", "\ufffe", "é", "\n"]), max_size=12).map("".join)
)
def test_the_text_is_kept(text: str) -> None:
    expected = text.replace("\x00", "\ufffd").replace("\ufffe", "\ufffd")
    assert "".join(parsed(text).find("TEXT").itertext()) == expected  # type: ignore[union-attr]
