"""Documents -> one name for each of their actors: by the catalogue, by handles, by full names written in two ways, and by nothing less.

A surname alone joins nobody across documents: one in twenty denotes more than one person.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from timeline.actors.cast import Actor
from timeline.actors.catalogue import Catalogue
from timeline.actors.spelling import key


class Register:
    """The names of many documents' actors, entered one document after the other; it grows with the names, not with the documents."""

    def __init__(self) -> None:
        self._languages: Counter[str | None] = Counter()
        self._counts: Counter[str] = Counter()
        self._owners: dict[str, set[str]] = defaultdict(set)

    def enter(self, language: str | None, actors: Iterable[Actor]) -> None:
        """Add the actors of a document in `language`."""
        self._languages[language] += 1
        for actor in actors:
            self._counts[actor.name] += 1
            for alias in actor.aliases:
                if alias.startswith("@") and not actor.name.startswith("@"):
                    self._owners[alias.casefold()].add(actor.name)

    def one_name(self, catalogue: Catalogue) -> dict[str, str]:
        """Name -> the name it has in all the documents, for those that differ.

        The catalogue's actors go by their name in the language that most of the documents are in.
        """
        names = _in_one_language(catalogue, self._languages)
        names.update(_in_one_spelling(self._counts, names))
        for name in self._counts:
            if name.startswith("@") and len(found := self._owners.get(name.casefold(), set())) == 1:
                names[name] = next(iter(found))
        return {name: _last(name, names) for name in names if name in self._counts}


def _in_one_language(catalogue: Catalogue, languages: Counter[str | None]) -> dict[str, str]:
    if len(languages) < 2:
        return {}
    language = languages.most_common(1)[0][0]
    return {
        name: wanted
        for entry in catalogue.entries
        for name in (entry.name, *(name for _, name in entry.names))
        if name != (wanted := entry.name_in(language))
    }


def _in_one_spelling(counts: Counter[str], known: Mapping[str, str]) -> dict[str, str]:
    """Full names that differ in accents, capitals or full stops: all become the commonest."""
    spelled: dict[str, list[str]] = defaultdict(list)
    for name, _ in counts.most_common():
        if " " in name and name not in known:
            spelled[key(name)].append(name)
    return {name: forms[0] for forms in spelled.values() for name in forms[1:]}


def _last(name: str, names: Mapping[str, str]) -> str:
    """What `name` becomes in the end; a handle's owner may itself be renamed."""
    found = names[name]
    return names.get(found, found)
