"""The panel beside the chart: one event, how its date was read, and the words that prove it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import partial

import pandas as pd
import streamlit as st

from timeline.document import Document
from timeline.events.event import Event
from timeline.explaining import TOPICS, explain, told
from timeline.extraction import Parsed
from timeline.page import labels
from timeline.page.events import Chosen
from timeline.page.guard import safely
from timeline.page.passage import escaped, passage, place
from timeline.page.session import Session
from timeline.page.speech import Row, Words
from timeline.span import Span

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def show(session: Session, events: Chosen, words: Words, colours: Mapping[str, str]) -> None:
    """The selected event of `events` (by time), or how to begin when there is none."""
    position = events.place(session.view.event)
    if position is None:
        st.html(_steps(words))
        return
    row = events.row(position)
    parsed = session.parsed.get(str(row["document"]))
    document = parsed.document if parsed else None
    with st.container(key="panel", gap=None):
        with st.container(horizontal=True, vertical_alignment="center", key="panel-head"):
            st.html(_who(row, position, len(events), words, colours), width="stretch")
            if st.button("", icon=":material/close:", key="close", type="tertiary", help=words("Close")):
                session.look(event=None)
                st.rerun()
        st.html(_body(row, parsed, words))
        _reasons(row, parsed, words)
        _quotation(row, document, words)
        _neighbours(session, events, position, words)


def _who(row: Row, position: int, count: int, words: Words, colours: Mapping[str, str]) -> str:
    actors = list(row["actors"])
    dots = "".join(
        f'<span class="tl-actor-name"><i class="tl-dot" style="background:{colours.get(name, "var(--tl-ink3)")}"></i>{escaped(name)}</span>'
        for name in actors[:3]
    )
    more = f'<span class="tl-quiet">+{len(actors) - 3}</span>' if len(actors) > 3 else ""
    kind = escaped(words(labels.KINDS[str(row["kind"])]))
    status = "" if row["status"] == "happened" else f" · {escaped(words(labels.STATUSES[str(row['status'])]).lower())}"
    count_of = escaped(words("{n} of {total}", n=words.number(position + 1), total=words.number(count)))
    return (
        f'<div class="tl-who"><span class="tl-who-names">{dots}{more}<span class="tl-quiet">{kind}{status}</span></span>'
        f'<span class="tl-quiet tl-position">{count_of}</span></div>'
    )


def _body(row: Row, parsed: Parsed | None, words: Words) -> str:
    date_text = str(row["date_text"] or "").strip()
    read = ""
    if date_text:
        quoted = escaped(words("“{words}”", words=" ".join(date_text.split())))
        read = (
            f'<div class="tl-read"><mark class="tl-date">{quoted}</mark><span class="tl-arrow" aria-hidden="true">→</span>'
            f"<b>{escaped(words.event(row))}</b></div>"
        )
    return (
        f'<div class="tl-when">{escaped(words.event(row))}</div>'
        f'<h2 class="tl-title" lang="{escaped(row["language"] or "")}">{escaped(row["title"])}</h2>'
        f'<div class="tl-label">{escaped(words("How the date was read"))}</div>{read}'
        f'<p class="tl-rule">{escaped(rule(row, parsed.document if parsed else None, words))}</p>'
        f'<div class="tl-label">{escaped(words("Excerpt"))}</div>{_excerpt(row, parsed, words)}'
        f"{_others(row, parsed, words)}"
    )


def rule(row: Row, document: Document | None, words: Words) -> str:
    """In plain words, what the date was counted from and how sure it is."""
    said: list[str] = []
    if pd.isna(row["start"]) and pd.isna(row["end"]):
        said.append(words("The text gives no date that can be placed on the line."))
        until = str(row["edtf"] or "").removeprefix("../")
        if _DAY.fullmatch(until):
            said.append(words("It is told as past, so that it had happened by {day}.", day=words.day(date.fromisoformat(until))))
    elif row["anchor"] == "stated":
        said.append(words("The text states this date."))
    elif row["anchor"] == "narrative":
        said.append(words("Counted from a date named just before in the text."))
    else:
        published = row["published"]
        day = "" if pd.isna(published) else words.day(pd.Timestamp(published).date())
        said.append(words("Counted from the publication date, {day}", day=day) + _how_known(document, words) + ".")
    if row["approximate"]:
        said.append(words("The text says it only roughly."))
    if pd.isna(row["end"]) and not pd.isna(row["start"]):
        said.append(words("It names no end."))
    if pd.isna(row["start"]) and not pd.isna(row["end"]):
        said.append(words("It names no beginning."))
    return " ".join(said)


def _how_known(document: Document | None, words: Words) -> str:
    known = document.published_from if document else "unknown"
    return {
        "given": words(", which you gave"),
        "metadata": words(", from the file’s own data"),
        "text": words(", which the text states"),
        "inferred": words(", itself inferred from the text"),
        "unknown": "",
    }[known]


def _excerpt(row: Row, parsed: Parsed | None, words: Words) -> str:
    document = parsed.document if parsed else None
    excerpt = Span(int(row["excerpt_start"]), int(row["excerpt_end"]))
    if parsed is None or document is None or document.media == "table":
        body, where = escaped(row["excerpt"]), []
    else:
        dates = [Span(int(row["date_start"]), int(row["date_end"]))]
        spot = place(document.text, excerpt)
        taking_part = set(row["actors"])
        actors = [mention.span for mention in parsed.cast.mentions if mention.actor in taking_part and excerpt.covers(mention.span)]
        body = passage(document.text, excerpt, dates, actors)
        where = [
            words("paragraph {n} of {total}", n=words.number(spot.number), total=words.number(spot.count)),
            words("characters {start}–{end}", start=words.number(excerpt.start), end=words.number(excerpt.end)),
        ]
    source = row["source"] if isinstance(row["source"], str) else row["title_of_document"]
    names = [source] if isinstance(source, str) and source else []
    foot = '<span class="tl-sep">·</span>'.join(f"<span>{escaped(part)}</span>" for part in [*names, *where])
    return f'<blockquote class="tl-excerpt" lang="{escaped(row["language"] or "")}">{body}</blockquote><div class="tl-foot">{foot}</div>'


def _others(row: Row, parsed: Parsed | None, words: Words) -> str:
    """The other sentences that tell of the event, each with its place."""
    event = _event(row, parsed)
    roles = [other.role for other in event.others] if event else []
    parts = []
    for number, (excerpt, place_of) in enumerate(zip(row["other_excerpts"], row["other_spans"], strict=True)):
        goes_on = number < len(roles) and roles[number] == "continued"
        label = words("The text goes on") if goes_on else words("Told again in the text")
        start, end = (words.number(int(part)) for part in place_of.split("-"))
        where = escaped(words("characters {start}–{end}", start=start, end=end))
        parts.append(
            f'<div class="tl-label">{escaped(label)}</div><blockquote class="tl-excerpt" lang="{escaped(row["language"] or "")}">'
            f'{escaped(excerpt)}</blockquote><div class="tl-foot"><span>{where}</span></div>'
        )
    return "".join(parts)


def _reasons(row: Row, parsed: Parsed | None, words: Words) -> None:
    """Every decision that made the event what it is, folded away."""
    event = _event(row, parsed)
    if parsed is None or event is None or parsed.document.media == "table":
        return
    lines = []
    for point in explain(parsed, event):
        lines.append(f'<div class="tl-label">{escaped(told(TOPICS[point.topic], words.language))}</div>')
        lines.append(f'<p class="tl-rule">{"<br>".join(escaped(told(message, words.language)) for message in point.said)}</p>')
    with st.expander(words("Why, step by step"), key="why"):
        st.html("".join(lines))


def _event(row: Row, parsed: Parsed | None) -> Event | None:
    """The event that a row of the frame was made of."""
    return next((event for event in parsed.events if event.id == row["event"]), None) if parsed else None


def _quotation(row: Row, document: Document | None, words: Words) -> None:
    source = row["source"] if isinstance(row["source"], str) else (document.title if document else None)
    quoted = words("“{words}”", words=" ".join(str(row["excerpt"]).split()))
    with st.popover(words("Quote"), icon=":material/format_quote:", key="quote"):
        st.code(f"{quoted} — {source}" if source else quoted, language=None, wrap_lines=True)


def _neighbours(session: Session, events: Chosen, position: int, words: Words) -> None:
    with st.container(key="neighbours", horizontal=True, vertical_alignment="top"):
        for name, other, icon in (("previous", position - 1, "arrow_back_ios"), ("next", position + 1, "arrow_forward_ios")):
            exists = 0 <= other < len(events)
            row = events.row(other) if exists else {}
            label = f"{labels.plain(words.event(row, short=True))}  \n{labels.plain(str(row['title']), 60)}" if exists else "–"
            st.button(
                label,
                key=name,
                type="tertiary",
                icon=f":material/{icon}:",
                icon_position="left" if name == "previous" else "right",
                disabled=not exists,
                on_click=safely(partial(session.look, event=row.get("event"))),
                width="stretch",
            )


def _steps(words: Words) -> str:
    steps = (
        words("Click a mark to read the very words that prove it."),
        words("Choose an actor, a kind or a period on the left; the address keeps your view, so you can share it."),
        words("Add your own article: paste its text or drop its file."),
    )
    items = "".join(f"<li>{escaped(step)}</li>" for step in steps)
    return f'<div class="tl-steps"><h2 class="tl-title">{escaped(words("Read a timeline in three steps"))}</h2><ol>{items}</ol></div>'
