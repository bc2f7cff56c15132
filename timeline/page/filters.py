"""The filter column: every widget shows what the view says, and a change writes the view."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from datetime import date, timedelta
from itertools import islice

import streamlit as st

from timeline.page import labels
from timeline.page.events import Events
from timeline.page.guard import safely
from timeline.page.passage import escaped
from timeline.page.session import Session
from timeline.page.speech import Words

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
    _pills(words("Kind"), "kind", events.kinds, view.kinds, lambda value: session.look(kinds=value),
           lambda kind: words(labels.KINDS[kind]), words)  # fmt: skip
    _pills(words("Status"), "status", events.statuses, view.statuses, lambda value: session.look(statuses=value),
           lambda status: words(labels.STATUSES[status]), words)  # fmt: skip
    if len(events.sources) > 1 or view.sources:
        listed = _listed(events.sources, view.sources)
        _pills(words("Source"), "source", listed, view.sources, lambda value: session.look(sources=value), str, words)
        _others("sources", events.sources, listed, lambda name: session.look(sources=(*session.view.sources, name)), words("Other sources"),
                words.counted("{n} other source", "{n} other sources", len(events.sources) - len(listed)), words)  # fmt: skip
    _period(session, events, words)
    with st.container(key="count", horizontal=True, vertical_alignment="center"):
        count = words.counted("{shown} of {n} event", "{shown} of {n} events", len(events), shown=words.number(shown))
        st.html(f'<div class="tl-quiet">{escaped(count)}</div>', width="stretch")
        if view.filtered:
            st.button(words("Clear all"), key="clear", type="tertiary", on_click=safely(session.clear))


def _actors(session: Session, events: Events, words: Words) -> None:
    counts, chosen = events.actors, session.view.actors
    if not counts:
        return
    listed = _listed(counts, chosen)
    with st.container(key="actors", gap="xsmall"):
        _pills(words("Actors"), "actor", listed, chosen, lambda value: session.look(actors=value), str, words)
        if session.view.colour == "actor":
            st.html(_dots([events.numbers.get(name, len(counts)) for name in listed]))
        if len(chosen) > 1 or session.view.together:
            _controlled("together", session.view.together, lambda value: session.look(together=value),
                        lambda key, changed: st.toggle(words("only together"), key=key, on_change=changed))  # fmt: skip
        _others("actors", counts, listed, lambda name: session.look(actors=(*session.view.actors, name)), words("Other actors"),
                words.counted("{n} other actor", "{n} other actors", len(counts) - len(listed)), words)  # fmt: skip


def _listed(counts: Mapping[str, int], chosen: Iterable[str]) -> dict[str, int]:
    """The most frequent, and those chosen."""
    return {name: counts.get(name, 0) for name in dict.fromkeys([*islice(counts, LISTED), *chosen])}


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
    _controlled(
        name, list(chosen), lambda value: write(tuple(value or ())),
        lambda key, changed: st.pills(
            title, options, selection_mode="multi", key=key, on_change=changed,
            format_func=lambda option: f"{labels.plain(label(option), 40)} :gray[{words.number(counts.get(option, 0))}]",
        ),
    )  # fmt: skip


def _period(session: Session, events: Events, words: Words) -> None:
    if events.extent is None:
        return
    stops = _stops(*events.extent)
    if len(stops) < 3:
        return
    first, last, view = stops[0], stops[-1], session.view

    def write(value: tuple[date, date]) -> None:
        start, end = value
        session.look(first=start if start > first else None, last=_before_next(stops, end) if end < last else None)

    shown = (_stop(stops, view.first or first), _stop(stops, view.last or events.extent[1]))
    daily = stops[1] - stops[0] == timedelta(days=1)
    name = words.short_day if daily else words.month if (stops[1] - stops[0]).days < 40 else lambda day: str(day.year)
    _controlled(
        "period", shown, write,
        lambda key, changed: st.select_slider(words("Period"), stops, (first, last), key=key, on_change=changed, format_func=name),
    )  # fmt: skip


def _stops(first: date, last: date) -> list[date]:
    """Days up to three months, months up to thirty years, else years: the first day of each."""
    if (last - first).days <= 92:
        return [first + timedelta(days=n) for n in range((last - first).days + 1)]
    if last.year - first.year <= 30:
        months = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
        return [date(month // 12, month % 12 + 1, 1) for month in months]
    return [date(year, 1, 1) for year in range(first.year, last.year + 1)]


def _stop(stops: list[date], day: date) -> date:
    return max((stop for stop in stops if stop <= day), default=stops[0])


def _before_next(stops: list[date], stop: date) -> date:
    return stops[stops.index(stop) + 1] - timedelta(days=1)


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
