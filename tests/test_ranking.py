"""Importance among several documents."""

from __future__ import annotations

from datetime import date

import pandas as pd

import timeline
from timeline.document import Document
from timeline.ranking import ranked


def _frame(*texts: str, published: date = date(2021, 6, 30)) -> pd.DataFrame:
    return timeline.extract([Document(text, published=published, language="en") for text in texts])


def _weight(frame: pd.DataFrame, day: str) -> float:
    return float(frame.loc[frame["start"] == pd.Timestamp(day), "importance"].sum())


def test_a_day_that_many_documents_tell_of_matters_more() -> None:
    frame = _frame(
        "The mill at Orby burned down on 4 June 2021.",
        "Orby lost its mill on 4 June 2021, in a fire.",
        "The bridge at Orby was closed on 9 June 2021. The bridge was opened again on 11 June 2021.",
    )
    assert _weight(frame, "2021-06-04") > _weight(frame, "2021-06-09") + _weight(frame, "2021-06-11")


def test_more_sentences_of_one_document_do_not_make_a_day() -> None:
    told = "The mill burned down on 4 June 2021. On 4 June 2021 firemen arrived late. The owner fled on 4 June 2021. "
    frame = _frame(told, "The dam at Orby broke on 9 June 2021.", "Orby was flooded on 9 June 2021.")
    assert _weight(frame, "2021-06-09") > _weight(frame, "2021-06-04")


def test_what_was_only_announced_weighs_less() -> None:
    frame = _frame("The mill at Orby burned down on 4 June 2021. The mill at Orby will open again on 4 May 2022.")
    assert _weight(frame, "2021-06-04") > 2 * _weight(frame, "2022-05-04")


def test_the_highest_is_one_and_the_order_is_that_of_time() -> None:
    frame = _frame("The mill burned down on 4 June 2021. It had been built in 1884. It was sold in May 2019.", "Orby was founded in 1790.")
    assert frame["importance"].max() == 1.0
    assert frame["start"].is_monotonic_increasing
    assert (frame["importance"] >= 0).all()


def test_an_empty_frame_stays_empty() -> None:
    assert ranked(timeline.extract("Nothing is dated here.").iloc[:0]).empty
