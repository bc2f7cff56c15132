"""The page, from top to bottom."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from timeline import palette
from timeline.chart import figure
from timeline.document import Document
from timeline.page import articles, detail, downloads, filters, labels, table, theme
from timeline.page.guard import guarded, notice
from timeline.page.passage import escaped
from timeline.page.session import Session, current
from timeline.page.speech import Words, spoken
from timeline.page.view import VIEWS, chosen, in_order, known


def show() -> None:
    """Draws the page; what fails is said in its place and leaves the rest standing."""
    st.set_page_config(page_title="Timeline", page_icon=theme.icon(), layout="wide", initial_sidebar_state=264)
    st.html(theme.style())
    words = spoken(st.context.locale)
    with guarded(words):
        _page(current(), words)


def _page(session: Session, words: Words) -> None:
    if session.frame is None and not session.articles:
        with guarded(words):
            articles.open_first(session, words)
    everything = articles.refresh(session, words)
    session.follow_address()
    session.view = known(session.view, everything)
    events = in_order(chosen(everything, session.view))
    documents = {document.id: document for document in session.read_for}
    numbers = palette.assign(everything["actors"])

    with st.sidebar:
        st.html(f'<div class="tl-brand">{theme.mark()}<span>Timeline</span></div>')
        with guarded(words):
            filters.show(session, everything, words, numbers)
            _count(session, len(events), len(everything), words)
        with guarded(words):
            articles.show_list(session, words)
    with guarded(words):
        _header(session, everything, events, documents, words)
        _notices(session, words)
    with st.container(key="stage"):
        left, right = st.columns([832, 368], gap="medium")
        with left, guarded(words):
            _events(session, everything, events, words)
        with right, guarded(words):
            colours = {name: f"var(--tl-actor{number})" for name, number in numbers.items()}
            detail.show(session, events, documents, words, colours)
    session.write_address()


def _count(session: Session, shown: int, total: int, words: Words) -> None:
    with st.container(key="count", horizontal=True, vertical_alignment="center"):
        count = words.counted("{shown} of {n} event", "{shown} of {n} events", total, shown=words.number(shown))
        st.html(f'<div class="tl-quiet" id="shown">{escaped(count)}</div>', width="stretch")
        if session.view.filtered:
            st.button(words("Clear all"), key="clear", type="tertiary", on_click=lambda: session.look(**_without_filters(session)))


def _without_filters(session: Session) -> dict[str, object]:
    bare = session.view.cleared()
    return {name: getattr(bare, name) for name in ("actors", "kinds", "statuses", "sources", "first", "last", "words")}


def _header(session: Session, everything: pd.DataFrame, events: pd.DataFrame, documents: Mapping[str, Document], words: Words) -> None:
    with st.container(key="header", horizontal=True, vertical_alignment="center"):
        with st.container(gap=None, key="heading", width="stretch"):
            st.html(f'<div class="tl-head"><h1>{escaped(title_of(session, words))}</h1></div>')
            with st.container(key="subtitle", horizontal=True, vertical_alignment="center", gap="xsmall"):
                dated = int((everything["start"].notna() | everything["end"].notna()).sum())
                parts = [words.counted("{n} event", "{n} events", dated)]
                if len(everything) > dated:
                    parts.append(words.counted("{n} undated", "{n} undated", len(everything) - dated))
                st.html(f'<div class="tl-sub">{escaped(" · ".join(parts))} ·</div>')
                _publication(session, documents, words)
        _switch(session, words)
        if st.button(words("Add"), icon=":material/add:", key="add", help=words("Add articles")):
            articles.adding(session, words)
        with st.popover(words("Export"), icon=":material/ios_share:", key="export"), guarded(words):
            downloads.show(session, events, title_of(session, words), words)


def title_of(session: Session, words: Words) -> str:
    """The article's title, or how many there are."""
    if len(session.articles) == 1:
        return articles.name_of(session.articles[0].document, words)
    return words.counted("{n} article", "{n} articles", len(session.articles))


def _switch(session: Session, words: Words) -> None:
    names = {"chart": words("Chart"), "table": words("Table")}
    st.session_state["view"] = session.view.view
    st.segmented_control(
        words("View"), VIEWS, key="view", format_func=names.__getitem__, required=True, label_visibility="collapsed",
        on_change=lambda: session.look(view=st.session_state["view"] or "chart"),
    )  # fmt: skip


def _publication(session: Session, documents: Mapping[str, Document], words: Words) -> None:
    """When it was published, how that is known, and a way to say otherwise."""
    days = sorted({document.published for document in documents.values() if document.published})
    known_from = {document.published_from for document in documents.values()}
    if not days:
        text = words("publication date unknown")
    elif len(days) == 1:
        text = words("published on {day}", day=words.day(days[0]))
    else:
        text = words("published from {first} to {last}", first=words.day(days[0]), last=words.day(days[-1]))
    how = {"inferred": words("inferred from the text"), "text": words("stated in the text"), "given": words("as you set it")}
    if len(known_from) == 1 and days and (said := how.get(next(iter(known_from)))):
        text += f" *({said})*"
    with st.popover(text, type="tertiary", icon=":material/edit:", key="published"):
        choices = [article for article in session.articles if article.document.media == "prose"]
        if not choices:
            st.html(f'<div class="tl-quiet">{escaped(words("These events bring their own dates."))}</div>')
            return
        article = choices[0]
        if len(choices) > 1:
            number = st.selectbox(words("Article"), range(len(choices)), format_func=lambda n: articles.name_of(choices[n].document, words))
            article = choices[number or 0]
        read = documents.get(article.document.id)
        key = f"published-{article.document.id}"
        st.session_state[key] = read.published if read else None
        st.date_input(
            words("Publication date"), key=key, format="YYYY-MM-DD", min_value=date(1, 1, 1), max_value=date(9999, 12, 31),
            on_change=lambda: _date(session, article, st.session_state[key]),
        )  # fmt: skip
        st.html(f'<div class="tl-quiet">{escaped(words("Relative dates such as “yesterday” follow it."))}</div>')
        if article.published:
            st.button(words("Back to the date that was found"), key="unset", type="tertiary", on_click=_date, args=(session, article, None))


def _date(session: Session, article: articles.Article, day: date | None) -> None:
    session.articles = [replace(one, published=day) if one is article else one for one in session.articles]
    session.dating = True


def _notices(session: Session, words: Words) -> None:
    messages = [session.notice] if session.notice else []
    if session.added and session.frame is not None:
        found = set(session.frame["document"])
        empty = [one for one in session.articles if one.document.id in session.added and one.document.id not in found]
        messages += [(words("No dated event was found in “{title}”.", title=articles.name_of(one.document, words)), False) for one in empty]
    if session.moved:
        messages.append((words.counted("{n} date followed the publication date.", "{n} dates followed the publication date.", len(session.moved)), False))
    if not messages:
        return
    with st.container(key="notices", horizontal=True, vertical_alignment="center"):
        st.html("".join(notice(text, wrong) for text, wrong in messages) + _moves(session), width="stretch")
        st.button("", icon=":material/close:", key="dismiss", type="tertiary", help=words("Close"), on_click=_dismiss, args=(session,))


def _moves(session: Session) -> str:
    items = "".join(
        f"<li>{escaped(title)}: {escaped(old)} <span class='tl-arrow'>→</span> <b>{escaped(new)}</b></li>" for title, old, new in session.moved[:12]
    )
    return f'<ul class="tl-moves">{items}</ul>' if items else ""


def _dismiss(session: Session) -> None:
    session.notice, session.added, session.moved = None, (), ()


def _events(session: Session, everything: pd.DataFrame, events: pd.DataFrame, words: Words) -> None:
    if everything.empty:
        st.html(f'<div class="tl-empty">{escaped(words("No dated event here yet. Add another article, or check the publication date."))}</div>')
    elif events.empty:
        st.html(f'<div class="tl-empty">{escaped(words("No event passes these filters."))}</div>')
    elif session.view.view == "table":
        table.show(session, events, words)
    else:
        _chart(session, events, words)


def _chart(session: Session, events: pd.DataFrame, words: Words) -> None:
    st.session_state["lanes"] = session.view.lanes
    st.segmented_control(
        words("Lanes"), list(labels.LANES), key="lanes", format_func=lambda name: words(labels.LANES[name]), required=True,
        on_change=lambda: session.look(lanes=st.session_state["lanes"] or "actor"), label_visibility="collapsed",
    )  # fmt: skip
    dark = st.context.theme.type == "dark"
    drawn = figure(events, lanes=session.view.lanes, theme="dark" if dark else "light", language=words.language, selected=session.view.event)

    def click() -> None:
        points = st.session_state["chart"]["selection"]["points"]
        rows = [point["customdata"][0] for point in points if point.get("customdata")]
        if rows:
            session.look(event=str(events["event"].iloc[int(rows[0])]))

    st.plotly_chart(
        drawn, key="chart", theme=None, on_select=click, selection_mode="points", alt=html.unescape(words("Timeline of the events")),
        config={"displaylogo": False, "displayModeBar": "hover", "modeBarButtonsToRemove": ["select2d", "lasso2d", "sendChartToCloud"]},
    )  # fmt: skip
