"""How the page is wired, without a browser."""

from __future__ import annotations

import ast
import json
import pickle
from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from tests.frames import sora
from timeline import resources
from timeline.chart.palette import NAMED
from timeline.errors import TimelineError
from timeline.page import guard, labels, library, mapping
from timeline.page.downloads import file_name
from timeline.page.events import Events
from timeline.page.passage import passage, place
from timeline.page.served import Served
from timeline.page.session import Session
from timeline.page.speech import spoken
from timeline.page.view import View, from_address, to_address
from timeline.reading import files as reading
from timeline.span import Span
from timeline.wording import translator

PACKAGE = Path(labels.__file__).parents[1]
ARTICLE = """\
The harbour reopens

The port authority of Larsund reopened the old harbour on 4 March 2023. The engineer Ada Holm had announced the works on 12 January 2022.

On Monday, Ada Holm told reporters that the second pier would open in June 2023. The Nordbank financed the works in 2021.

Published 8 March 2023
"""


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    file = tmp_path / "harbour.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    for name, value in Served((str(file),)).environment().items():
        monkeypatch.setenv(name, value)
    return AppTest.from_file(str(resources.dashboard()), default_timeout=60)


def html(page: AppTest) -> str:
    return "\n".join(element.proto.body for element in page.get("html"))


def shown(page: AppTest) -> int:
    session = page.session_state["session"]
    return len(session.events.chosen(session.view))


def press(page: AppTest, key: str) -> None:
    page.button(key=key).click().run()


def drawn(page: AppTest) -> dict[str, Any]:
    """The figure that the chart shows."""
    (chart,) = (element.proto for element in page.get("bidi_component") if element.proto.component_name == "timeline_chart")
    figure: dict[str, Any] = json.loads(chart.bytes.splitlines()[0])
    return figure


def paste(page: AppTest, text: str) -> None:
    """Opens the window, writes and reads; without a browser every run draws all, so that the window is asked for again."""
    press(page, "add")
    page.text_area(key="paste").set_value(text)
    page.button(key="add").click()
    press(page, "add-paste")


def test_it_runs_and_shows_the_article(page: AppTest) -> None:
    page.run()
    assert not page.exception
    assert "The harbour reopens" in html(page)
    assert "published on 8 March 2023 (stated in the text)" in [popover.proto.popover.label for popover in page.get("popover")]
    assert shown(page) >= 4
    assert sum(bool(row) for row in drawn(page)["layout"]["meta"]["rows"]) >= 4


def test_the_interface_follows_the_browser(page: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    from streamlit.runtime.context import ContextProxy

    monkeypatch.setattr(ContextProxy, "locale", property(lambda self: "fr-CA"))
    page.run()
    assert "trois gestes" in html(page)


def test_every_message_has_its_french() -> None:
    asked = {*labels.KINDS.values(), *labels.STATUSES.values(), *labels.LANES.values()}
    for path in Path(labels.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if (
                isinstance(node, ast.Call)
                and ast.unparse(node.func) in ("words", "self", "words.counted")
                and isinstance(node.args[0], ast.Constant)
            ):
                asked.add(str(node.args[0].value))
    french = translator("fr").messages
    assert len(asked) > 80
    assert {message for message in asked if ("", message) not in french} == set()


def messages(*paths: str) -> set[str]:
    """The templates of all errors raised in these files and folders."""
    found: set[str] = set()
    files = [file for path in paths for place in [PACKAGE / path] for file in (place.glob("*.py") if place.is_dir() else [place])]
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("TimelineError", "Message"):
                assert not any(isinstance(part, ast.JoinedStr) for part in ast.walk(node.args[0])), f"{file}, line {node.lineno}"
                found |= {part.value for part in ast.walk(node.args[0]) if isinstance(part, ast.Constant) and isinstance(part.value, str)}
    return found - {"strerror", "msg"}


def test_every_error_that_a_page_can_show_has_its_french() -> None:
    asked = messages("reading", "actors/catalogue.py", "exports", "chart", "page", "explaining.py", "report.py", "workspace", "corrections")
    french = translator("fr").messages
    assert len(asked) > 60
    assert {message for message in asked if ("", message) not in french} == set()


def test_a_translation_fills_the_same_fields() -> None:
    for message in messages(
        "reading", "actors/catalogue.py", "exports", "chart", "page", "explaining.py", "report.py", "workspace", "corrections"
    ):
        fields = {name for _, name, _, _ in Formatter().parse(message) if name}
        assert {name for _, name, _, _ in Formatter().parse(translator("fr")(message)) if name} <= fields


def test_errors_are_told_in_the_readers_language() -> None:
    with pytest.raises(TimelineError) as caught:
        reading.from_bytes("{x}.jsonl", b'{"text": ""}\n')
    assert str(caught.value) == '{x}.jsonl, line 1: "text" is empty'
    assert spoken("fr").problem(caught.value) == '{x}.jsonl, ligne 1 : "text" est vide'
    assert spoken("en").problem(caught.value) == str(caught.value)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), spoken("fr").problem(again)) == (str(caught.value), spoken("fr").problem(caught.value))
    assert spoken("fr").problem(TimelineError("a {brace} of one's own")) == "a {brace} of one's own"


def test_filters_come_from_the_address(page: AppTest) -> None:
    page.query_params["actor"] = ["Ada Holm"]
    page.query_params["q"] = "pier"
    page.run()
    assert page.pills(key="actor").value == ["Ada Holm"]
    assert page.text_input(key="q").value == "pier"
    assert shown(page) == 1


def test_what_is_wrong_in_the_address_is_ignored(page: AppTest) -> None:
    for name, value in {
        "actor": "Nobody",
        "kind": "x",
        "status": "y",
        "from": "soon",
        "to": "31",
        "event": "?",
        "lanes": "z",
        "view": "w",
    }.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    session = page.session_state["session"]
    assert session.view == View()
    assert shown(page) == len(session.frame)


def test_filters_go_to_the_address_and_come_off(page: AppTest) -> None:
    page.run()
    page.pills(key="actor").set_value(["Ada Holm"]).run()
    page.select_slider(key="period").set_value((date(2022, 1, 1), date(2022, 3, 1))).run()
    assert {name: page.query_params[name] for name in page.query_params} == {"actor": "Ada Holm", "from": "2022-01-01", "to": "2022-03-31"}
    assert shown(page) == 1
    press(page, "clear")
    assert dict(page.query_params) == {}
    assert shown(page) == len(page.session_state["session"].frame)


def test_the_panel_shows_every_excerpt_and_every_decision(page: AppTest) -> None:
    page.run()
    paste(
        page,
        "Mira Sund bought the Nordbank on 9 May 2021. The town is small. Mira Sund bought the <b>Nordbank</b> in May 2021.\n"
        "Mira Sund won a prize in 2009. Mira Sund won a race in 2011. Mira Sund sued Ola Berg over a boat.",
    )
    frame = page.session_state["session"].frame
    bought = frame[frame["edtf"] == "2021-05-09"].iloc[0]
    assert len(bought["other_excerpts"]) == 1
    page.query_params["event"] = bought["event"]
    page.session_state["why"] = True  # unfolded
    page.run()
    assert not page.exception
    body = html(page)
    assert "Told again in the text" in body
    assert "bought the &lt;b&gt;Nordbank&lt;/b&gt; in May 2021" in body
    assert page.expander[0].label == "Why, step by step"
    assert "“9 May 2021” means Sunday 9 May 2021." in body
    assert "Deal: told by “bought”." in body


def test_an_undated_fact_is_in_the_tray_and_says_by_when(page: AppTest) -> None:
    page.run()
    before = page.session_state["session"].frame
    assert not (before["start"].isna() & before["end"].isna()).any()
    paste(
        page,
        "Published 4 June 2022\n\nMira Sund won a prize in 2009. Mira Sund won a race in 2011. Mira Sund left Larsund in 2012.\n"
        "Mira Sund sued Ola Berg over a boat.",
    )
    frame = page.session_state["session"].frame
    undated = frame[frame["start"].isna() & frame["end"].isna()]
    assert list(undated["title"]) == ["Mira Sund sued Ola Berg over a boat"]
    assert list(undated["edtf"]) == ["../2022-06-04"]
    press(page, f"undated-{undated['event'].iloc[0]}")
    assert "It is told as past, so that it had happened by 4 June 2022." in html(page)


def test_paste_an_article(page: AppTest) -> None:
    page.run()
    before = shown(page)
    paste(page, "The Vega Prize went to Mira Sund on 9 May 2021.")
    assert not page.exception
    assert shown(page) == before + 1


def test_bad_input_leaves_everything_in_place(page: AppTest) -> None:
    page.query_params["actor"] = ["Ada Holm"]
    page.run()
    before = shown(page)
    for text in ("", " \n ", ARTICLE):
        paste(page, text)
        assert not page.exception
        assert 'role="alert"' in html(page)
        assert page.text_area(key="paste").value == text
        assert shown(page) == before
        assert page.pills(key="actor").value == ["Ada Holm"]


def test_an_article_without_a_date_says_so(page: AppTest) -> None:
    page.run()
    paste(page, "Cats sleep <b>a lot</b>.")
    assert "No dated event was found in “Cats sleep &lt;b&gt;a lot&lt;/b&gt;.”." in html(page)
    press(page, "dismiss")
    assert "No dated event was found" not in html(page)


def test_the_readers_own_names_apply_to_what_is_there(page: AppTest) -> None:
    page.run()
    session = page.session_state["session"]
    library.know(session, "mine.toml", b'[[actor]]\nname = "Ada Holm-Berg"\naliases = ["Ada Holm"]\n')
    page.run()
    assert "Ada Holm-Berg" in set(session.frame["actors"].explode())
    with pytest.raises(TimelineError, match=r"mine\.toml"):
        library.know(session, "mine.toml", b"actor = 3")


def test_a_table_gets_the_headings_the_reader_means() -> None:
    assert mapping.needed("t.csv", b"Foo,Bar\n3 May 2021,Fair\n")
    assert not mapping.needed("t.csv", b"date,title\n3 May 2021,Fair\n")
    assert not mapping.needed("t.txt", b"Foo,Bar\n3 May 2021,Fair\n")
    assert mapping.renamed("t.csv", b'"Foo";Bar\n3 May 2021;Fair\n', {"date": 0, "title": 1}) == b'"date";title\n3 May 2021;Fair\n'


def test_what_fails_inside_is_said_and_logged(page: AppTest, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    def broken(*given: Any, **named: Any) -> None:
        raise RuntimeError("line one\nline \x1b[31mtwo")

    monkeypatch.setattr("timeline.page.drawings.picture", broken)
    page.run()
    assert not page.exception
    assert "could not be shown" in html(page)
    assert page.pills(key="actor").options
    assert "\x1b" not in caplog.text


@pytest.mark.parametrize(
    "asked",
    [
        View(),
        View(actors=("Ada Holm", "x&y=z"), kinds=("deal", "vote"), statuses=("planned",), sources=("a.txt",)),
        View(first=date(2020, 1, 2), last=date(2021, 3, 4), words="été  =1", event="ab12", lanes="kind", view="table"),
    ],
)
def test_an_address_reproduces_its_view(asked: View) -> None:
    assert from_address({name: [value] if isinstance(value, str) else value for name, value in to_address(asked).items()}) == asked


def test_a_period_keeps_what_overlaps_it() -> None:
    import timeline

    events = Events(timeline.extract(timeline.Document(ARTICLE, language="en")))
    period = View(first=date(2023, 3, 5), last=date(2023, 6, 1))
    assert list(events.chosen(period).frame["date_text"]) == ["Monday", "June 2023"]
    assert events.known(View(actors=("Nobody", "Ada Holm"))).actors == ("Ada Holm",)
    assert list(events.chosen(View(words="ÁDA  works")).frame["date_text"]) == ["12 January 2022"]


def test_labels_cannot_carry_markdown() -> None:
    for text in ("![x](https://evil.test/m)", "$x$ :red[y] :material/delete: :smile: www.evil.test `c` <b>"):
        assert not set(labels.plain(text).replace("\\", "").split("\u2060")) & {text}
        assert all(labels.plain(text)[at - 1] == "\\" for at, letter in enumerate(labels.plain(text)) if letter in "[]()$`<>!*_")


def test_an_excerpt_stands_in_its_paragraph() -> None:
    text = "One <b>.\n\nTwo on Monday. Three.\n\nFour."
    excerpt = Span(text.index("Two"), text.index(" Three"))
    assert (place(text, excerpt).number, place(text, excerpt).count) == (2, 3)
    assert passage(text, excerpt, [Span(17, 23)], []) == 'Two on <mark class="tl-date">Monday</mark>.<span class="tl-pale"> Three.</span>'


@pytest.mark.parametrize(("title", "name"), [("Sora d’OpenAI : l’été", "sora-d-openai-l-ete"), ("../../etc", "etc"), ("???", "timeline")])
def test_a_title_makes_a_file_name(title: str, name: str) -> None:
    assert file_name(title) == name


def test_a_correction_changes_no_colours() -> None:
    session = Session()
    session.frame = sora()
    before = session.events.numbers
    corrected = sora()
    corrected["actors"] = [[name for name in names if name != "Elon Musk"] or ["Ada Poe"] for names in corrected["actors"]]
    session.frame = corrected
    after = session.events.numbers
    assert all(after[name] == before[name] for name in after if before.get(name, NAMED) < NAMED)
    assert after["Ada Poe"] == before["Elon Musk"]  # the colour that is free goes to who needs it most
    session.frame = corrected.assign(document="another")
    assert list(session.events.numbers.values())[:NAMED] == list(range(NAMED))  # other articles, other colours


def test_many_problems_are_lines_that_can_be_scrolled_through() -> None:
    problems = [TimelineError("{name}: no such file or folder", name=f"<b>{number % 8}\n.txt") for number in range(20)]
    said = guard.notice(library.sentences(problems, spoken("en")), wrong=True)
    assert said.count("<br>") == 7
    assert "tl-many" in said
    assert "<b>" not in said
    assert "tl-many" not in guard.notice(library.sentences(problems[:3], spoken("en")))
