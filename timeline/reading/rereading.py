"""Articles read again: which are new, which have changed, and which are gone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.document import Document


@dataclass(frozen=True, slots=True)
class Known:
    """What is remembered of a document: its `id`, where it came from, and its text."""

    id: str
    source: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Reread:
    """`changed` documents bear the ids under which they are known, so that corrections still find them; `gone` are such ids.

    A document whose text is known is `same`, also when its file has another name now; a second copy of it is left out.
    """

    new: tuple[Document, ...]
    changed: tuple[Document, ...]
    same: tuple[Document, ...]
    gone: tuple[str, ...]


def compare(known: Iterable[Known | Document], read: Iterable[Document]) -> Reread:
    """What reading again brought. Linear in both.

    Of several documents of one source (JSON lines, a feed) with ids of their own, the id tells which is which; without, they are taken
    in order, those whose text is known first. Give as `known` only what came from the places read again, since all that is not among
    `read` counts as gone.

    >>> old = Document("The lake is closed.", source="lake.txt")
    >>> again = compare([old], [Document("The lake is open.", source="lake.txt"), Document("A mill.", source="mill.txt")])
    >>> [one.id == old.id for one in again.changed], [one.source for one in again.new], again.gone
    ([True], ['mill.txt'], ())
    """
    left = {one.id: one for one in known}
    by_text: dict[str, list[str]] = {}
    for one in left.values():
        by_text.setdefault(one.text, []).append(one.id)
    texts = set(by_text)
    same: list[Document] = []
    unsettled: list[Document] = []
    for document in read:
        called = left.get(document.id)
        ids = [document.id] if called and called.text == document.text else by_text.get(document.text, [])
        kept = next((known_as for known_as in ids if known_as in left), None)
        if kept is not None:
            del left[kept]
            same.append(replace(document, id=kept))
        elif document.text not in texts:  # else it is what was read a moment ago, once more
            unsettled.append(document)
    by_source: dict[str | None, deque[str]] = {}
    for one in left.values():
        by_source.setdefault(one.source, deque()).append(one.id)
    new: list[Document] = []
    changed: list[Document] = []
    for document in unsettled:
        waiting = by_source.get(document.source, deque()) if document.source else deque()
        if document.id in left:
            changed.append(document)
            del left[document.id]
            continue
        while waiting and waiting[0] not in left:
            waiting.popleft()
        if waiting:
            changed.append(replace(document, id=waiting[0]))
            del left[waiting.popleft()]
        else:
            new.append(document)
    return Reread(tuple(new), tuple(changed), tuple(same), tuple(left))
