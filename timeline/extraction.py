"""Documents -> the event frame: every stage, one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass, replace

import pandas as pd

from timeline import frame
from timeline.actors import across, antecedents, pipelines
from timeline.actors import cast as actors
from timeline.actors.cast import Actor, ActorMention, Cast
from timeline.actors.catalogue import Catalogue, load
from timeline.dates import matching, publication, tagging
from timeline.dates.mention import DateMention
from timeline.document import Document
from timeline.events import finding
from timeline.events.event import Event
from timeline.merging import stories
from timeline.ranking import ranked
from timeline.reading import tables
from timeline.text import posts, sentences

Progress = Callable[[int, int | None], None]
"""Called with the number of documents done and the number of all, None where they come one by one."""


NOBODY = Cast((), ())


@dataclass(frozen=True, slots=True)
class Parsed:
    """All that was found in one document, for whoever wants to show why: `document` has its language and publication date settled."""

    document: Document
    dates: tuple[DateMention, ...] = ()
    cast: Cast = NOBODY
    events: tuple[Event, ...] = ()


def parse(document: Document, catalogue: Catalogue | None = None, names: str = "rules") -> Parsed:
    """One document through all the stages. `catalogue` defaults to the catalogue that ships with the project.

    `names` says how names are found: by "rules", or by an installed "spacy" pipeline for the document's language; raises TimelineError
    where there is none.
    """
    if document.media == "table":
        return Parsed(document, events=tables.events(document))
    document = publication.identify(document)
    text, language = document.text, document.language
    quoted = posts.find(text, language)
    spans = sentences.split(text, language)
    expressions = list(matching.find(text, language))
    stated = tagging.mentions(text, language, None, sentences=spans, expressions=expressions)
    document = publication.settle(document, stated, quoted)
    signed = [
        (post, mention.first)
        for mention in stated
        if mention.first and (post := posts.at(quoted, mention.start)) and post.signature.covers(mention.span)
    ]
    dates = tagging.mentions(
        text, language, document.published,
        local=[(post.body, day) for post, day in signed], inferred=document.published_from == "inferred",
        sentences=spans, expressions=expressions,
    )  # fmt: skip
    catalogue = catalogue or load()
    cast = antecedents.resolve(
        text, spans, actors.find(text, spans, language, catalogue, pipelines.finder(names)), language, catalogue,
        dates=[mention.span for mention in dates], posts=[post.span for post in quoted],
    )  # fmt: skip
    lines = publication.datelines(text, stated)
    found = finding.find(document, publication.apart(spans, lines), dates, cast, signed, [line.span for line in lines])
    return Parsed(document, tuple(dates), cast, found)


def extract(
    documents: Iterable[Document] | Document | str,
    *,
    catalogue: Catalogue | None = None,
    names: str = "rules",
    merge: bool = False,
    progress: Progress | None = None,
) -> pd.DataFrame:
    """The events of `documents` as one frame, by date, undated ones last; `importance` is relative within it.

    With `merge` an event that several documents tell is one row: the excerpts of the others, their dates and ids are its other_ columns.

    A str is taken as the text of one document. `names` is as in parse. Documents that an iterator yields are let go once read: beside
    the frame itself, memory does not grow with their number.

    >>> told = extract("Ada Lindt opened the bridge on 4 May 1934. Nora Petit widened it in 1971.")
    >>> told[["edtf", "title", "actors"]].values.tolist()
    [['1934-05-04', 'Ada Lindt opened the bridge', ['Ada Lindt']], ['1971', 'Nora Petit widened it', ['Nora Petit']]]
    """
    if isinstance(documents, str):
        documents = Document(documents)
    events = told([documents] if isinstance(documents, Document) else documents, catalogue=catalogue, names=names, progress=progress)
    return ranked(stories.merge(events) if merge else events)


def told(
    documents: Iterable[Document], *, catalogue: Catalogue | None = None, names: str = "rules", progress: Progress | None = None
) -> pd.DataFrame:
    """The events as the documents tell them, in their order, with one name for each actor, and not yet weighed against each other.

    What is to be corrected or merged begins with these, and `ranking.ranked` ends it. Otherwise as `extract`.
    """
    total = len(documents) if isinstance(documents, Sized) else None
    known, register = catalogue or load(), across.Register()

    def found() -> Iterator[tuple[Document, tuple[Event, ...]]]:
        for done, document in enumerate(documents, start=1):
            parsed = parse(document, known, names)
            register.enter(parsed.document.language, parsed.cast.actors)
            yield parsed.document, parsed.events
            if progress:
                progress(done, total)

    return renamed(frame.build(found()), register.one_name(known))


def renamed(events: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """The frame with actors under other names, where `names` has one."""
    return events.assign(actors=events["actors"].map(lambda listed: list(_under(names, listed)))) if names else events


def agreed(parsed: Sequence[Parsed], catalogue: Catalogue) -> list[Parsed]:
    """The same documents with one name for each actor that several of them name."""
    register = across.Register()
    for one in parsed:
        register.enter(one.document.language, one.cast.actors)
    called = register.one_name(catalogue)
    return [_called(one, called) for one in parsed] if called else list(parsed)


def _called(parsed: Parsed, names: Mapping[str, str]) -> Parsed:
    actors: dict[str, Actor] = {}
    for actor in parsed.cast.actors:
        name = names.get(actor.name, actor.name)
        same = actors.get(name)
        actors[name] = replace(same or actor, name=name, aliases=tuple(dict.fromkeys((*(same.aliases if same else ()), *actor.aliases))))
    cast = replace(parsed.cast, actors=tuple(actors.values()), mentions=_mentions(parsed.cast.mentions, names))
    return replace(parsed, cast=cast, events=tuple(_renamed(event, names) for event in parsed.events))


def _renamed(event: Event, names: Mapping[str, str]) -> Event:
    if not any(actor in names for actor in event.actors):
        return event
    return replace(event, actors=_under(names, event.actors), why=replace(event.why, actors=_mentions(event.why.actors, names)))


def _under(names: Mapping[str, str], actors: Iterable[str]) -> tuple[str, ...]:
    """`actors` under their names in all documents, each once."""
    return tuple(dict.fromkeys(names.get(actor, actor) for actor in actors))


def _mentions(mentions: Iterable[ActorMention], names: Mapping[str, str]) -> tuple[ActorMention, ...]:
    return tuple(replace(mention, actor=names.get(mention.actor, mention.actor)) for mention in mentions)
