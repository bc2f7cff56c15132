"""Actors beside each other: how active each was when, who takes part with whom, and what the chosen ones did side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from timeline.chart.palette import NAMED
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

_HERE = Path(__file__).parent


def show(session: Session, events: pd.DataFrame, words: Words, colours: Mapping[str, int]) -> None:
    """Draws the comparison of the events that pass the filters but that on actors; a click on a cell keeps what two did together."""
    counts = Counter(name for names in events["actors"] for name in dict.fromkeys(names))
    chosen = [name for name in session.view.actors if name in counts]
    listed = [name for name, _ in counts.most_common(LISTED)]
    listed += [name for name in chosen if name not in listed]
    spans, profile = activity(events, listed)
    data = {
        "actors": [
            {"name": name, "colour": min(colours.get(name, NAMED), NAMED), "count": words.number(counts[name]), "profile": profile[name],
             "chosen": name in chosen, "when": _reach(events, name, words)}
            for name in listed
        ],
        "bins": [words.month(start.date()) for start in spans],
        "pairs": [[listed.index(one), listed.index(other), times] for (one, other), times in together(list(events["actors"]), listed).items()],
        "columns": _columns(events, chosen[:SIDE_BY_SIDE] if len(chosen) > 1 else [], words, colours),
        "words": {
            "activity": words("Activity"), "together": words("Who appears with whom"), "side": words("Side by side"),
            "choose": words("Choose two or more actors to read what each did, side by side."),
            "both": words("{n} together: {one} and {other}"), "none": words("never together: {one} and {other}"),
        },
    }  # fmt: skip
    component = st.components.v2.component(
        "timeline_comparison", html='<div class="tl-comparison"></div>', css=(_HERE / "comparison.css").read_text("utf-8"),
        js=(_HERE / "comparison.js").read_text("utf-8"), isolate_styles=False,
    )  # fmt: skip
    component(
        key="comparison", data=data | {"stamp": sha256(repr(data).encode()).hexdigest()[:16]},
        on_pair_change=safely(lambda: _keep(session, st.session_state["comparison"]["pair"], listed)),
        on_actor_change=safely(lambda: _toggle(session, st.session_state["comparison"]["actor"], listed)),
        on_event_change=safely(lambda: session.look(event=st.session_state["comparison"]["event"], view="chart")),
    )  # fmt: skip


def together(casts: Sequence[Sequence[str]], names: Sequence[str]) -> dict[tuple[str, str], int]:
    """How many events two of the names share, for pairs that share any; each pair in the order of `names`.

    >>> together([["Ada", "Bo"], ["Bo", "Ada", "Cy"], ["Ada"]], ["Ada", "Bo"])
    {('Ada', 'Bo'): 2}
    """
    place = {name: number for number, name in enumerate(names)}
    counts: Counter[tuple[str, str]] = Counter()
    for cast in casts:
        known = sorted({name for name in cast if name in place}, key=place.__getitem__)
        counts.update(combinations(known, 2))
    return dict(counts)


def activity(events: pd.DataFrame, names: Sequence[str]) -> tuple[list[pd.Timestamp], dict[str, list[int]]]:
    """The beginnings of equal calendar stretches (months to decades, at most 48), and each name's events that begin in them."""
    begins = events["start"].fillna(events["end"])
    dated = begins.dropna()
    if dated.empty:
        return [], {name: [] for name in names}
    first, last = dated.min(), dated.max()
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((size for size in (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200) if months / size <= _BINS), 2400)
    origin = (first.year * 12 + first.month - 1) // step * step
    numbers = (begins.dt.year * 12 + begins.dt.month - 1 - origin) // step
    count = (last.year * 12 + last.month - 1 - origin) // step + 1
    found = {name: [0] * count for name in names}
    for cast, number in zip(events["actors"], numbers, strict=True):
        if pd.isna(number):
            continue
        for name in dict.fromkeys(cast):
            if name in found:
                found[name][int(number)] += 1
    edges = [pd.Timestamp(max(1, (origin + i * step) // 12), (origin + i * step) % 12 + 1, 1) for i in range(count)]
    return edges, found


def _reach(events: pd.DataFrame, name: str, words: Words) -> str:
    """From when to when an actor's events reach, in short words."""
    own = events[events["actors"].map(lambda cast: name in cast).astype(bool)]
    begins = own["start"].fillna(own["end"]).dropna()
    if begins.empty:
        return ""
    first, last = words.month(begins.min().date()), words.month(begins.max().date())
    return first if first == last else f"{first} – {last}"


def _columns(events: pd.DataFrame, chosen: list[str], words: Words, colours: Mapping[str, int]) -> list[dict[str, Any]]:
    """The events of any of the chosen, in order, each with the columns it belongs to."""
    rows = []
    for row in events.to_dict("records"):
        places = [number for number, name in enumerate(chosen) if name in row["actors"]]
        if places:
            rows.append({"id": row["event"], "date": words.event(row, short=True), "title": str(row["title"]), "places": places,
                         "sign": sign(row, colours)})  # fmt: skip
        if len(rows) == MOST_ROWS:
            break
    return [{"names": chosen, "rows": rows}] if chosen else []


def _keep(session: Session, pair: object, listed: Sequence[str]) -> None:
    if isinstance(pair, list) and len(pair) == 2 and all(isinstance(number, int) and 0 <= number < len(listed) for number in pair):
        session.look(actors=tuple(listed[number] for number in pair), together=True, view="chart")


def _toggle(session: Session, number: object, listed: Sequence[str]) -> None:
    if isinstance(number, int) and 0 <= number < len(listed):
        name, chosen = listed[number], session.view.actors
        session.look(actors=tuple(one for one in chosen if one != name) if name in chosen else (*chosen, name), together=False)
