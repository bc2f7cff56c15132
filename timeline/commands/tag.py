"""`timeline tag`."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from timeline.commands.options import Language, Paths, Private, Published, articles, settled
from timeline.errors import TimelineError
from timeline.terminal import put, say


def tag(
    paths: Paths,
    published: Published = None,
    language: Language = None,
    format: Annotated[str, typer.Option(metavar="jsonl|timeml", help="timeml marks the dates inside the text of one article.")] = "jsonl",
    allow_private: Private = False,
) -> None:
    """Write every date that articles mention as JSON lines with TIMEX3 types and values."""
    if format not in ("jsonl", "timeml"):
        raise TimelineError(f"--format {format} is not known; known are jsonl timeml")
    chosen = settled(paths, published, language, None)
    documents = articles(paths, chosen, allow_private)
    from timeline.dates.tagging import tag as run

    if format == "timeml":
        from timeline.timeml import inline

        if len(documents) > 1 or documents[0].media == "table":
            raise TimelineError("--format timeml is for one article at a time")
        article = documents[0]
        put(inline(article, run(article.text, published=article.published, language=article.language)).encode("utf-8"))
        return
    for document in documents:
        if document.media == "table":
            say(f"{document.source}: a table has cells, not sentences; its dates come with extract")
            continue
        for mention in run(document.text, published=document.published, language=document.language):
            record = {
                "document": document.id,
                "start": mention.start,
                "end": mention.end,
                "text": mention.text,
                "type": mention.type,
                "value": mention.value,
                "edtf": mention.edtf,
                "first": mention.first and mention.first.isoformat(),
                "last": mention.last and mention.last.isoformat(),
            }
            put((json.dumps(record, ensure_ascii=False) + "\n").encode("utf-8", "replace"))
