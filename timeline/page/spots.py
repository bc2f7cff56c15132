"""What of the chart answers to the reader besides its marks: what the browser is told of it, and what it tells."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import streamlit as st

from timeline import wording
from timeline.chart.lanes import MOST
from timeline.chart.legend import ENTRIES
from timeline.chart.palette import NAMED
from timeline.page import cluster, labels
from timeline.page.events import Chosen
from timeline.page.guard import safely
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.page.view import View

SCRIPT = "spots.js"
_ENTRIES = frozenset({*ENTRIES, *(f"colour {number}" for number in range(NAMED + 1))})


def data(view: View, words: Words) -> dict[str, Any]:
    """For the browser."""
    say = wording.translator(words.language)
    return {
        "order": view.order, "orders": {name: words(label) for name, label in labels.ORDERS.items()}, "opened": view.opened, "most": MOST,
        "only": list(view.only),
        "words": {
            "order": words("Order"), "open": words.raw("Show {lanes}"), "close": words("Fewer lanes"), "lists": words("Lists its events"),
            "left_out": say.ngettext("+{n} not drawn", "+{n} not drawn", 2),
        },
    }  # fmt: skip


def answers(key: str, session: Session, events: Chosen) -> dict[str, Callable[[], None]]:
    """What to do when the component of that key tells something, by the names of its callbacks."""

    def said(name: str) -> object:
        return st.session_state[key][name]

    return {
        "on_order_change": safely(lambda: session.look(order=said("order") if said("order") in labels.ORDERS else "linked")),
        "on_opened_change": safely(lambda: session.look(opened=said("opened") is True)),
        "on_only_change": safely(lambda: session.look(only=_entries(said("only")))),
        "on_cluster_change": safely(lambda: session.look(cluster=cluster.told(said("cluster"), events, session.view), event=None)),
    }


def selected(session: Session, event: object) -> None:
    """The event that the browser selects. None closes what is open, an event before the list that it was chosen from."""
    if event is None:
        session.look(event=None, cluster=session.view.cluster if session.view.event is not None else None)
    else:
        session.look(event=str(event), cluster=None)


def _entries(told: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(name) for name in told if str(name) in _ENTRIES)) if isinstance(told, list) else ()
