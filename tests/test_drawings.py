"""What the browser is told of the chart: one drawing whoever is in focus, never one that is out of date."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import partial
from threading import Thread
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from streamlit.testing.v1 import AppTest

from tests.benchmarks.made import frame
from tests.frames import many, sora
from tests.looks import picture
from timeline import resources
from timeline.page.drawings import Drawing, drawing
from timeline.page.events import Events, Recent
from timeline.page.served import Served
from timeline.page.speech import Words
from timeline.page.view import View

FRAMES = {"article": sora, "many": partial(many, 300), "bands": partial(frame, 2_000)}


@pytest.fixture(params=FRAMES, scope="module")
def events(request: pytest.FixtureRequest) -> Events:
    found: pd.DataFrame = FRAMES[request.param]()
    return Events(found)


def drawn(events: Events, view: View, language: str = "en", theme: str = "light", selected: int | None = None, wide: int = 740) -> Drawing:
    return drawing(events.chosen(replace(view, actors=())), view, Words(language), events.numbers, theme, selected, wide)


def marked(figure: dict[str, Any]) -> list[Any]:
    """Where the labels and the points of a figure are."""
    points = [(trace["x"], trace["y"]) for trace in figure["data"] if trace.get("name") in ("bars", "days")]
    return [points, [(note["text"], note["x"], note["y"]) for note in figure["layout"]["annotations"]]]


@settings(max_examples=30, deadline=None)
@given(st.data())
def test_who_steps_back_is_who_a_figure_made_for_that_focus_has_step_back(events: Events, data: st.DataObject) -> None:
    actors = tuple(data.draw(st.lists(st.sampled_from(list(events.actors)), max_size=3, unique=True)))
    lanes = data.draw(st.sampled_from(["actor", "kind"]))
    only = tuple(data.draw(st.lists(st.sampled_from(["day", "month", "planned", "approximate"]), max_size=2, unique=True)))
    view = View(actors=actors, lanes=lanes, only=only)
    told = drawn(events, view)
    figure = picture(
        events.frame, 740, False, language="en", colours=events.numbers, lanes=lanes, focus=actors, only=only,
        chosen=events.chosen(View()).selection,
    )  # fmt: skip
    quiet = figure["layout"]["meta"]["quiet"]
    assert (set(told.aside), set(told.behind)) == (set(quiet["rows"]), set(quiet["lanes"]))
    assert json.dumps(marked(json.loads(told.figure))) == json.dumps(marked(figure))


def test_another_focus_takes_no_other_drawing(events: Events) -> None:
    first, second = list(events.actors)[:2]
    whole = drawn(events, View())
    assert drawn(events, View(actors=(first,))).figure is drawn(events, View(actors=(second,), event="e1")).figure is whole.figure
    assert whole.aside == whole.behind == ()


def test_all_else_that_changes_what_is_drawn_does(events: Events) -> None:
    dark, french, narrow = drawn(events, View(), theme="dark"), drawn(events, View(), "fr"), drawn(events, View(), wide=560)
    others = [drawn(events, View(lanes="kind")), drawn(events, View(colour="status")), drawn(events, View(), selected=1)]
    figures = [one.figure for one in (drawn(events, View()), dark, french, narrow, *others)]
    assert len(set(figures)) == len(figures)
    assert french.speech != dark.speech or not dark.speech


def test_on_a_phone_the_lines_themselves_say_who_steps_back() -> None:
    events = Events(sora())
    actor = next(iter(events.actors))
    lines = json.loads(drawn(events, View(actors=(actor,)), wide=360).figure)["layout"]["meta"]["upright"]["lines"]
    assert {line["quiet"] for line in lines if line["is"] == "event"} == {True, False}


def test_corrected_events_are_drawn_anew() -> None:
    before = sora()
    after = before.assign(title=[f"{title}!" for title in before["title"]])
    view = View()
    assert drawn(Events(before), view).figure != drawn(Events(after), view).figure


def test_only_the_last_are_kept_and_readers_may_ask_at_once() -> None:
    recent, made = Recent(2), list[int]()

    def ask(number: int) -> int:
        return recent.once(number, lambda: made.append(number) or number)

    assert [ask(number) for number in (1, 2, 1, 3, 1, 2)] == [1, 2, 1, 3, 1, 2]
    assert made == [1, 2, 3, 2]
    threads = [Thread(target=lambda: [ask(number % 5) for number in range(300)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ask(4) == 4


def test_plotly_is_sent_when_asked_for_and_then_no_more(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mill.txt"
    file.write_text("Ada Holm opened a mill on 4 March 2023.", encoding="utf-8")
    for name, value in Served((str(file),)).environment().items():
        monkeypatch.setenv(name, value)
    page = AppTest.from_file(str(resources.dashboard()), default_timeout=60)

    def sent() -> int:
        page.run()
        return sum(len(one.proto.bytes) for one in page.get("bidi_component") if one.proto.component_name == "timeline_plotly")

    assert sent() == 0
    page.session_state["plotly-wanted"] = True
    assert sent() > 1_000_000
    assert sent() == 0
