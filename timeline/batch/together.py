"""Articles that are in memory, parsed on all cores: the same frame as extraction.told makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pandas as pd
import pyarrow as pa

from timeline.actors.across import Register
from timeline.actors.cast import Actor
from timeline.batch import parts
from timeline.batch.queues import Queue
from timeline.batch.unread import Unread, chunks
from timeline.batch.work import Failure, Options, catalogue
from timeline.document import Document
from timeline.extraction import renamed
from timeline.reading.parts import framed


def told(
    documents: Sequence[Document],
    options: Options,
    workers: Queue,
    failed: Callable[[Failure], None],
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> pd.DataFrame:
    """The events of `documents`; those that cannot be parsed go to `failed`. `progress` is told how many are done, and of how many."""
    register = Register()
    tables = [parts.schema().empty_table()]
    waiting = [Unread("", "", number, one.source or one.id, len(one.text), one) for number, one in enumerate(documents)]
    done = 0
    for future in [workers.submit(chunk) for chunk in chunks(waiting)]:
        part = future.result()
        for failure in part.failures:
            failed(failure)
        for article in parts.articles(part.data):
            register.enter(article.language, [Actor(name, aliases=tuple(handles)) for name, handles in article.actors])
        tables.append(parts.events(part.data))
        done += part.articles
        progress(done, len(documents))
    return renamed(framed(pa.concat_tables(tables)), register.one_name(catalogue(options)))
