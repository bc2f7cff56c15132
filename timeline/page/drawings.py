"""What a browser draws the chart from, made once for a view of some events, whoever of them is in focus."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from timeline.chart.figure import FONT, NARROW, picture
from timeline.chart.lanes import OPENED, grouped
from timeline.chart.look import Look
from timeline.chart.overview import Overview, overview
from timeline.chart.plan import ROOM, Room
from timeline.chart.upright import upright
from timeline.page import labels
from timeline.page.events import Chosen
from timeline.page.speech import Row, Words
from timeline.page.view import View

_SAID = ["event", "title", "actors", "status", "start", "end", "edtf", "grain", "approximate"]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A `figure` as JSON, of which the rest tells by row positions and numbers of lanes.

    `ids` and `speech` are of the events that have a mark; `drawn` are those that a pointer may meet, `alone` the names of lanes that have
    one, `aside` the rows and `behind` the lanes of bands that step back.
    """

    figure: str
    ids: Mapping[int, str]
    speech: Mapping[int, str]
    overview: Mapping[str, Any] | None
    drawn: tuple[int, ...]
    alone: Mapping[int, str]
    bands: tuple[int, ...]
    aside: tuple[int, ...]
    behind: tuple[int, ...]

    def focused(self, events: Chosen, view: View) -> Drawing:
        """The same drawing, made without a focus, when others than the actors of the view step back."""
        if not view.actors:
            return self
        wanted, actors = set(view.actors), events.selection.index.actors
        aside = {*self.aside, *(row for row in self.drawn if wanted.isdisjoint(actors.of(row)))}
        behind = [lane for lane in self.bands if self.alone.get(lane) not in wanted] if view.lanes == "actor" else self.behind
        return replace(self, aside=tuple(row for row in self.drawn if row in aside), behind=tuple(behind))


def drawing(events: Chosen, view: View, words: Words, colours: Mapping[str, int], theme: str, selected: int | None, wide: int) -> Drawing:
    """What to draw of those events, `wide` pixels wide. A focus that moves nothing makes no new drawing."""
    room = replace(ROOM, lanes=OPENED) if view.opened else ROOM
    stays = wide >= NARROW and (view.lanes != "actor" or _have_lanes(events, view, room))
    view, focus = replace(view, event=None, cluster=None), view
    if stays:
        view = replace(view, actors=())
    key = view, words.language, theme, selected, wide
    made = events.drawings.once(key, lambda: _made(events, view, words, colours, theme, selected, wide, room))
    return made.focused(events, focus) if stays else made


def _have_lanes(events: Chosen, view: View, room: Room) -> bool:
    """Whether all actors of the view have lanes of their own, even if they are not in focus."""
    lanes = grouped(events.selection, view.lanes, (), room.lanes, view.order).names
    return {(name,) for name in view.actors} <= set(lanes)


def _made(
    events: Chosen, view: View, words: Words, colours: Mapping[str, int], theme: str, selected: int | None, wide: int, room: Room
) -> Drawing:
    frame = events.events.frame
    look = Look(
        chosen=events.selection, language=words.language, lanes=view.lanes, theme=theme, selected=selected, coloured=view.colour,
        colours=colours if view.colour == "actor" else events.events.coloured(view.colour), view=view.zoom, folding=view.folding,
        focus=view.actors, order=view.order, only=view.only, room=room,
    )  # fmt: skip
    # The face by the name of Streamlit, which brings it; what steps back is the browser's, which knows at once who is chosen.
    made = upright(frame, look, wide) if wide < NARROW else picture(frame, look, wide, face=f'"Source Sans", {FONT}', faded=False)
    meta = made["layout"]["meta"]
    quiet = meta.pop("quiet", {"rows": [], "lanes": []})
    rows = [row for row, *_ in meta["rows"]]
    records = frame.iloc[rows][_SAID].to_dict("records") if rows else []
    return Drawing(
        figure=json.dumps(made, separators=(",", ":")),
        ids={row: record["event"] for row, record in zip(rows, records, strict=True)},
        speech={row: _spoken(record, words) for row, record in zip(rows, records, strict=True)},
        overview=_strip(overview(events.selection, meta["pieces"][-1][3], words.language)),
        drawn=tuple(int(row[0]) for trace in made["data"] if trace.get("name") in ("bars", "days") for row in trace["customdata"]),
        alone={number: name for number, (name, _, _, count) in enumerate(meta["lanes"]) if count == 1},
        bands=tuple(meta["bands"]),
        aside=tuple(quiet["rows"]),
        behind=tuple(quiet["lanes"]),
    )


def _strip(whole: Overview | None) -> dict[str, Any] | None:
    return {field.name: getattr(whole, field.name) for field in fields(whole)} if whole else None


def _spoken(row: Row, words: Words) -> str:
    status = "" if row["status"] == "happened" else words(labels.STATUSES[str(row["status"])])
    return ". ".join(filter(None, (words.event(row), str(row["title"]), ", ".join(row["actors"]), status)))
