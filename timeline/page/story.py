"""The selection told in order: a column of dated cards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

import pandas as pd
import streamlit as st

from timeline.chart.palette import NAMED
from timeline.document import Document
from timeline.page import labels, library, sources
from timeline.page.events import Chosen
from timeline.page.passage import escaped, place
from timeline.page.reading import cut, sign
from timeline.page.reading import show as draw
from timeline.page.session import Session
from timeline.page.speech import Row, Words
from timeline.span import Span

MOST_CARDS = 300
"""More events are read in parts: the filters choose which."""
_GAP = 3.0  # times the usual distance between two events: a longer one is said


def show(session: Session, chosen: Chosen, words: Words, colours: Mapping[str, int]) -> None:
    """The filtered events (by time, undated last) as one would tell them, year by year or month by month."""
    if len(chosen) > MOST_CARDS:
        said = words("The first {n} of {total} events; choose an actor or a period to read the others.",
                     n=words.number(MOST_CARDS), total=words.number(len(chosen)))  # fmt: skip
        st.html(f'<p class="tl-quiet">{escaped(said)}</p>')
    events = chosen.part(0, MOST_CARDS)
    cards = [_card(row, session, words, colours) for row in events.to_dict("records")]
    known = [None if (pd.isna(start) and pd.isna(end)) else (end if pd.isna(start) else start)
             for start, end in zip(events["start"], events["end"], strict=True)]  # fmt: skip
    groups: list[dict[str, Any]] = []
    for heading, members in _grouped(known, words):
        count = words.counted("{n} event", "{n} events", len(members))
        gap = _silence(known, members[0], words) if groups and known[members[0]] is not None else ""
        groups.append({"heading": heading, "count": count, "gap": gap, "cards": [cards[number] for number in members]})
    draw(session, "story", {"groups": groups})


def _grouped(known: Sequence[pd.Timestamp | None], words: Words) -> list[tuple[str, list[int]]]:
    """Headings and the numbers of their events: months where the story takes less than three years, else years."""
    dated = [moment for moment in known if moment is not None]
    monthly = bool(dated) and (dated[-1] - dated[0]).days < 3 * 366 and len(dated) > 6
    groups: list[tuple[str, list[int]]] = []
    for number, moment in enumerate(known):
        heading = words("Without a date") if moment is None else words.whole_month(moment.date()) if monthly else str(moment.year)
        if not groups or groups[-1][0] != heading:
            groups.append((heading, []))
        groups[-1][1].append(number)
    return groups


def _silence(known: Sequence[pd.Timestamp | None], at: int, words: Words) -> str:
    """What is said of a long stretch without events before the one at that place."""
    moments = [moment for moment in known if moment is not None]
    days = sorted((after - before).days for before, after in pairwise(moments))
    before, now = known[at - 1], known[at]
    if before is None or now is None or not days:
        return ""
    gap = (now - before).days
    if gap < max(30.0, _GAP * (days[len(days) // 2] + 1)):
        return ""
    if gap >= 730:
        return words.counted("{n} year without a dated event", "{n} years without a dated event", round(gap / 365.25))
    if gap >= 90:
        return words.counted("{n} month without a dated event", "{n} months without a dated event", round(gap / 30.44))
    return words.counted("{n} day without a dated event", "{n} days without a dated event", gap)


def _card(row: Row, session: Session, words: Words, colours: Mapping[str, int]) -> dict[str, Any]:
    document = session.documents.get(str(row["document"]))
    status = "" if row["status"] == "happened" else f" · {words(labels.STATUSES[str(row['status'])]).lower()}"
    return {
        "id": row["event"], "title": str(row["title"]), "date": words.event(row), "grain": _precision(row, words),
        "sign": sign(row, colours), "kind": words(labels.KINDS[str(row["kind"])]) + status + _more(row, words),
        "language": str(row["language"] or ""),
        "actors": [[name, min(colours.get(name, NAMED), NAMED)] for name in list(row["actors"])[:6]],
        "excerpts": [_excerpt(row, document, session, words), *_others(row, document, session, words)],
    }  # fmt: skip


def _more(row: Row, words: Words) -> str:
    """How many articles tell it, when several do, and whether a person corrected it."""
    told = sources.count(row)
    several = f" · {words.counted('{n} article', '{n} articles', told)}" if told > 1 else ""
    return several + (f" · {words('corrected')}" if len(row["corrected"]) else "")


def _precision(row: Row, words: Words) -> str:
    if pd.isna(row["start"]) and pd.isna(row["end"]):
        return ""
    if row["approximate"]:
        return words("approximate")
    if pd.isna(row["start"]) or pd.isna(row["end"]):
        return words("open-ended")
    known = {"instant": words("to the minute"), "day": words("to the day"), "month": words("to the month"), "year": words("to the year")}
    return known.get(str(row["grain"]), "")


def _excerpt(row: Row, document: Document | None, session: Session, words: Words) -> dict[str, Any]:
    """The excerpt in pieces, its date and its actors marked, and where it stands."""
    excerpt = Span(int(row["excerpt_start"]), int(row["excerpt_end"]))
    if document is None or document.media == "table":
        told = str(row["excerpt"])
        return {"pieces": [[told, ""]] if told != row["title"] else [], "note": str(row["source"] or "")}
    marks = [(Span(int(row["date_start"]), int(row["date_end"])), "date"), *((span, "actor") for span in session.named(row))]
    number = place(document.text, excerpt).number
    source = row["title_of_document"] if len(session.documents) > 1 and isinstance(row["title_of_document"], str) else ""
    where = words("paragraph {n}", n=words.number(number))
    return {"pieces": cut(document.text, excerpt, marks), "note": f"{source} · {where}" if source else where}


def _others(row: Row, document: Document | None, session: Session, words: Words) -> list[dict[str, Any]]:
    """The other sentences that tell of the event, of this article and of others, likewise."""
    told = []
    for excerpt, place_of, elsewhere in zip(row["other_excerpts"], row["other_spans"], row["other_documents"], strict=True):
        start, end = (int(edge) for edge in place_of.split("-"))
        article = session.documents.get(elsewhere) if elsewhere else document
        number = place(article.text, Span(start, end)).number if article else None
        where = words("paragraph {n}", n=words.number(number)) if number else ""
        if elsewhere:
            where = " · ".join(filter(None, (library.name_of(article, words) if article else elsewhere, where)))
        told.append({"pieces": [[excerpt, ""]], "note": where})
    return told
