"""Markdown with its front matter -> a document."""

from __future__ import annotations

import re

from timeline.document import Document
from timeline.errors import Message, TimelineError
from timeline.reading.given import Given, day, headline, line, made

_LONGEST_FRONT_MATTER = 50_000  # characters
_FRONT_MATTER = re.compile(r"---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)


def documents(text: str, name: str, given: Given) -> list[Document]:
    """The one article of the file. Raises TimelineError for front matter that is no YAML or a date in it that is none."""
    fields: dict[str, object] = {}
    if front := _FRONT_MATTER.match(text):
        import yaml

        try:
            if len(front[1]) > _LONGEST_FRONT_MATTER:
                raise ValueError
            fields = dict(yaml.safe_load(front[1]) or {})  # in Python: the parser in C crashes on deep nesting
        except (yaml.YAMLError, ValueError, TypeError, AttributeError, KeyError, RecursionError) as error:  # "!!timestamp x"
            mark = getattr(error, "problem_mark", None)
            place = Message("{name}, line {number}", name=name, number=mark.line + 2) if mark else name
            raise TimelineError("{place}: the front matter is not valid YAML", place=place) from None
        text = text[front.end() :].lstrip("\n")
    if not text.strip():
        raise TimelineError("{name}: nothing after the front matter", name=name)
    heading = re.match(r"\s{0,100}# ?([^\n#][^\n]{0,300})", text)
    title = line(fields.get("title")) or (heading[1].strip() if heading else headline(text))
    stated = fields.get("published") or fields.get("date")
    published = day(stated)
    if stated and published is None:
        raise TimelineError("{name}: the front matter's date {date!r} is not a day like 2024-02-19", name=name, date=str(stated)[:40])
    source = line(fields.get("source")) or line(fields.get("url")) or name
    language = line(fields.get("language")) or line(fields.get("lang"))
    return [made(text, source, given, title=title, published=published, language=language)]
