"""Actors beside each other: how active each was when, who takes part with whom, and what the chosen ones did side by side."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date
from hashlib import sha256
from itertools import combinations, islice
from pathlib import Path
from typing import Any

import numpy as np
import streamlit as st

from timeline.chart.bands import PER
from timeline.chart.embedding import script
from timeline.chart.index import Index, Rows
from timeline.chart.palette import NAMED
from timeline.page.events import Chosen
from timeline.page.guard import safely
from timeline.page.reading import sign
from timeline.page.session import Session
from timeline.page.speech import Words

LISTED = 12
"""How many actors are compared, the most frequent first; chosen ones always are."""
SIDE_BY_SIDE = 4
MOST_ROWS = 120
"""Events listed side by side."""
_BINS = 48  # columns of an activity profile, at most
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000)  # months to a column
_NAMED = {1: "month", 3: "quarter", 12: "year", 120: "decade", 1200: "century"}

_HERE = Path(__file__).parent


def show(session: Session, events: Chosen, words: Words, colours: Mapping[str, int]) -> None:
    """Draws the comparison of the events that pass the filters but that on actors; a click on a cell keeps what two did together."""
    index, rows = events.events.index, events.selection.rows
    counts = index.actors.ranked(rows)
    chosen = [name for name in session.view.actors if name in counts]
    listed = list(dict.fromkeys([*islice(counts, LISTED), *chosen]))
    step, starts, profiles, reaches = activity(index, rows, listed)
    data = {
        "actors": [
            {"name": name, "colour": min(colours.get(name, NAMED), NAMED), "count": words.number(counts[name]), "profile": profile,
             "chosen": name in chosen, "when": _from_to(reach, words)}
            for name, profile, reach in zip(listed, profiles, reaches, strict=True)
        ],
        "bins": [stretch(start, step, words) for start in starts],
        "ends": [_ends(start, step, words)[end] for end, start in enumerate((starts[0], starts[-1]))] if starts else ["", ""],
        "pairs": together(index, rows, listed),
        "columns": _columns(events, chosen[:SIDE_BY_SIDE], words, colours) if len(chosen) > 1 else None,
        "words": {
            "activity": words("Activity"), "per": counted_per(step, words), "together": words("Who appears with whom"),
            "side": words("Side by side"),
            "choose": words("Choose two or more actors to read what each did, side by side."),
            "both": words.raw("{n} together: {one} and {other}"), "none": words.raw("never together: {one} and {other}"),
        },
    }  # fmt: skip
    component = st.components.v2.component(
        "timeline_comparison", html='<div class="tl-comparison"></div>', css=(_HERE / "comparison.css").read_text("utf-8"),
        js=script(_HERE / "comparison.js"), isolate_styles=False,
    )  # fmt: skip
    component(
        key="comparison", data=data | {"stamp": sha256(repr(data).encode()).hexdigest()[:16]},
        on_pair_change=safely(lambda: _keep(session, st.session_state["comparison"]["pair"], listed)),
        on_actor_change=safely(lambda: _toggle(session, st.session_state["comparison"]["actor"], listed)),
        on_event_change=safely(lambda: session.look(event=st.session_state["comparison"]["event"], view="chart")),
    )  # fmt: skip


def together(index: Index, rows: Rows, names: Sequence[str]) -> list[tuple[int, int, int]]:
    """Pairs of places in `names` that share any of the rows, and how many."""
    have = [index.at(index.actors.having([name]), rows) for name in names]
    shared = ((one, other, int((have[one] & have[other]).sum())) for one, other in combinations(range(len(names)), 2))
    return [pair for pair in shared if pair[2]]


def activity(index: Index, rows: Rows, names: Sequence[str]) -> tuple[int, list[date], list[list[int]], list[tuple[date, date] | None]]:
    """How many months equal calendar stretches last (to centuries; at most 48 of them), and their first days; of each name how many
    events begin in each; from when to when they reach."""
    rows = rows[: index.begun(math.inf, rows)]
    if not len(rows):
        return 1, [], [[] for _ in names], [None for _ in names]
    first, last = _month_of(index.low[rows[0]]), _month_of(index.low[rows[-1]])
    step = next((size for size in _STEPS if (last - first) / size < _BINS - 1), _STEPS[-1])
    origin = first // step * step
    starts = range(origin, origin + ((last - origin) // step + 1) * step, step)
    edges = [index.begun(float(np.datetime64(start - 1970 * 12, "M").astype("datetime64[s]").astype(np.int64)), rows) for start in starts]
    profiles, reaches = [], []
    for name in names:
        own = np.flatnonzero(index.at(index.actors.having([name]), rows))  # in order of time
        profiles.append([int(number) for number in np.diff(np.searchsorted(own, [*edges, len(rows)]))])
        ends = [_month(_month_of(index.low[rows[place]])) for place in (own[0], own[-1])] if len(own) else []
        reaches.append((ends[0], ends[1]) if ends else None)
    return step, [_month(start) for start in starts], profiles, reaches


def counted_per(step: int, words: Words) -> str:
    """What a column counts: "events per quarter"."""
    if step in _NAMED:
        return words(PER[_NAMED[step]][1])
    return words("events per half-year") if step == 6 else words("events per {n} years", n=words.number(step // 12))


def _ends(start: date, step: int, words: Words) -> tuple[str, str]:
    """The first and the last month of a stretch; years where it has whole ones."""
    last = _month(start.year * 12 + start.month - 2 + step)
    return (str(start.year), str(last.year)) if step % 12 == 0 else (words.month(start), words.month(last))


def stretch(start: date, step: int, words: Words) -> str:
    """A column's name: "2024", "Jan 2024 – Mar 2024"."""
    return " – ".join(dict.fromkeys(_ends(start, step, words)))


def _month_of(moment: float) -> int:
    """The month of a moment, counted from the year 0."""
    return int(np.datetime64(int(moment), "s").astype("datetime64[M]").astype(np.int64)) + 1970 * 12


def _month(number: int) -> date:
    number = min(max(number, 12), 9999 * 12 + 11)
    return date(number // 12, number % 12 + 1, 1)


def _from_to(reach: tuple[date, date] | None, words: Words) -> str:
    """From when to when, in short words."""
    return " – ".join(dict.fromkeys(words.month(day) for day in reach)) if reach else ""


def _columns(events: Chosen, chosen: Sequence[str], words: Words, colours: Mapping[str, int]) -> dict[str, Any]:
    """The events of any of the chosen, in order, each with the columns it belongs to."""
    index, rows = events.events.index, events.selection.rows
    shown = rows[index.actors.having(chosen)[rows]][:MOST_ROWS]
    told = [
        {"id": row["event"], "date": words.event(row, short=True), "title": str(row["title"]), "sign": sign(row, colours),
         "places": [number for number, name in enumerate(chosen) if name in row["actors"]]}
        for row in events.events.frame.iloc[shown].to_dict("records")
    ]  # fmt: skip
    return {"names": list(chosen), "rows": told}


def _keep(session: Session, pair: object, listed: Sequence[str]) -> None:
    if isinstance(pair, list) and len(pair) == 2 and all(isinstance(number, int) and 0 <= number < len(listed) for number in pair):
        session.look(actors=tuple(listed[number] for number in pair), together=True, view="chart")


def _toggle(session: Session, number: object, listed: Sequence[str]) -> None:
    if isinstance(number, int) and 0 <= number < len(listed):
        name, chosen = listed[number], session.view.actors
        session.look(actors=tuple(one for one in chosen if one != name) if name in chosen else (*chosen, name), together=False)
