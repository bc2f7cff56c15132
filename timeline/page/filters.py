"""The filter column: every widget shows what the view says, and a change writes the view.

The counts are of events that pass the other filters: what a click would leave.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from itertools import islice

import streamlit as st

from timeline.page import labels, naming, period
from timeline.page.events import Events
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words
from timeline.page.view import View

LISTED, OFFERED = 8, 200
"""How many actors and sources are shown, and how many more offered, before one has to type their names."""


def show(session: Session, events: Events, shown: int, words: Words) -> None:
    """Draws the filters for all events, of which `shown` pass."""
    view = session.view
    _controlled(
        "q", view.words, lambda value: session.look(words=value),
        lambda key, changed: st.text_input(
            words("Search"), key=key, on_change=changed, placeholder=words("Word, actor, source"),
            icon=":material/search:", label_visibility="collapsed",
        ),
    )  # fmt: skip
    _actors(session, events, words)
    kinds = _left(events.kinds, events, "kind", replace(view, kinds=()))
    _pills(words("Kind"), "kind", kinds, view.kinds, lambda value: session.look(kinds=value), lambda kind: words(labels.KINDS[kind]), words)
    statuses = _left(events.statuses, events, "status", replace(view, statuses=()))
    _pills(words("Status"), "status", statuses, view.statuses, lambda value: session.look(statuses=value),
           lambda status: words(labels.STATUSES[status]), words)  # fmt: skip
    if len(events.sources) > 1 or view.sources:
        sources = _left(events.sources, events, "source", replace(view, sources=()))
        names = listed(sources, view.sources)
        _pills(words("Source"), "source", names, view.sources, lambda value: session.look(sources=value), str, words)
        _others("sources", sources, names, lambda name: session.look(sources=(*session.view.sources, name)), words("Other sources"),
                words.counted("{n} other source", "{n} other sources", len(sources) - len(names)), words)  # fmt: skip
    period.show(session, events, words)
    with st.container(key="count", horizontal=True, vertical_alignment="center"):
        count = words.counted("{shown} of {n} event", "{shown} of {n} events", len(events), shown=words.number(shown))
        st.html(f'<div class="tl-quiet">{escaped(count)}</div>', width="stretch")
        if view.filtered:
            st.button(words("Clear all"), key="clear", type="tertiary", on_click=safely(session.clear))


def _actors(session: Session, events: Events, words: Words) -> None:
    chosen = session.view.actors
    if not events.actors:
        return
    counts = _left(events.actors, events, "actor", session.view if session.view.together else replace(session.view, actors=()))
    names = listed(counts, chosen)
    with st.container(key="actors", gap="xsmall"):
        _pills(words("Actors"), "actor", names, chosen, lambda value: session.look(actors=value), str, words)
        longest = max((len(words.number(count)) for count in counts.values()), default=0)
        st.html(f"<style>.st-key-actor{{--tl-counts:{8 * longest + 10}px}}</style>")
        if session.view.colour == "actor":
            st.html(_dots([events.numbers.get(name, len(counts)) for name in names]))
        _naming(session, list(names), words)
        if len(chosen) > 1 or session.view.together:
            _controlled("together", session.view.together, lambda value: session.look(together=value),
                        lambda key, changed: st.toggle(words("only together"), key=key, on_change=changed))  # fmt: skip
        _others("actors", counts, names, lambda name: session.look(actors=(*session.view.actors, name)), words("Other actors"),
                words.counted("{n} other actor", "{n} other actors", len(counts) - len(names)), words)  # fmt: skip


def _naming(session: Session, names: list[str], words: Words) -> None:
    """Beside the heading: one of the actors gets another name; the form begins with the one that is chosen."""
    if session.desk.read_only or not session.documents:
        return
    with st.popover("", icon=":material/edit:", key="naming", type="tertiary", help=words("Rename an actor")):
        naming.show(session, sorted(names, key=lambda name: name not in session.view.actors), words)


def listed(counts: Mapping[str, int], chosen: Iterable[str]) -> dict[str, int]:
    """The most frequent, and those chosen."""
    return {name: counts.get(name, 0) for name in dict.fromkeys([*islice(counts, LISTED), *chosen])}


def _left(counts: Mapping[str, int], events: Events, what: str, view: View) -> dict[str, int]:
    """How many events of each name the other filters leave, the names in the same order; `view` has these filters."""
    if not view.filtered:
        return dict(counts)
    chosen = events.chosen(view).selection
    left = chosen.once(("counts", what), lambda: chosen.index.names(what).ranked(chosen.rows))
    return {name: left.get(name, 0) for name in counts}


def _others(
    name: str, counts: Mapping[str, int], listed: Collection[str], add: Callable[[str], None], title: str, hint: str, words: Words
) -> None:
    """A list of the next most frequent; any other can be typed."""
    others = [other for other in islice(counts, LISTED + OFFERED) if other not in listed]
    if not others:
        return
    _controlled(
        f"more-{name}", None, lambda value: add(value) if value else None,
        lambda key, changed: st.selectbox(
            title, others, key=key, on_change=changed, index=None, label_visibility="collapsed", placeholder=hint,
            accept_new_options=len(counts) > len(listed) + len(others), format_func=lambda other: _with_count(other, counts, words),
        ),
    )  # fmt: skip


def _with_count(name: str, counts: Mapping[str, int], words: Words) -> str:
    return f"{name}  {words.number(counts[name])}" if name in counts else name


def _pills(
    title: str, name: str, counts: Mapping[str, int], chosen: Iterable[str],
    write: Callable[[tuple[str, ...]], None], label: Callable[[str], str], words: Words,
) -> None:  # fmt: skip
    options = list(dict.fromkeys([*counts, *chosen]))
    if not options:
        return
    _controlled(
        name, list(chosen), lambda value: write(tuple(value or ())),
        lambda key, changed: st.pills(
            title, options, selection_mode="multi", key=key, on_change=changed,
            format_func=lambda option: f"{labels.plain(label(option), 40)} :gray[{words.number(counts.get(option, 0))}]",
        ),
    )  # fmt: skip


def _dots(numbers: list[int]) -> str:
    """The actors' colours, on the pills of the list in the same order."""
    rules = (
        f".st-key-actor [data-testid='stButtonGroup'] button:nth-of-type({place})::before{{background:var(--tl-actor{min(number, 5)})}}"
        for place, number in enumerate(numbers, 1)
    )
    return f"<style>{''.join(rules)}</style>"


def _controlled(name: str, value: object, write: Callable[..., None], draw: Callable[[str, Callable[[], None]], object]) -> None:
    """Draws a widget that shows `value` and hands every change of the reader's to `write`."""
    st.session_state[name] = value
    draw(name, safely(lambda: write(st.session_state[name])))
