"""Names found by an installed spaCy pipeline instead of the rules; the catalogue's actors and handles are found as ever.

What a pipeline calls an entity becomes the same kind of candidate that names.py yields, so that aliases, handles and headlines are
treated alike. spaCy is an extra: `pip install timeline[nlp]`, and one pipeline for each language.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from typing import Protocol

from timeline.actors import names
from timeline.actors.capitals import calendar, naming, peoples
from timeline.actors.catalogue import Catalogue
from timeline.actors.context import cue, kind_of
from timeline.actors.judging import Candidate
from timeline.errors import TimelineError
from timeline.span import Span

NAMES = ("rules", "spacy")
"""The ways to find names that can be asked for."""

Finder = Callable[[str, Sequence[Span], str | None, Catalogue], Sequence[Candidate]]
"""Plain text, its sentences, its language and the catalogue -> candidates in order, none overlapping."""

_KINDS = {"PER": "person", "PERSON": "person", "PRS": "person", "ORG": "organisation", "LOC": "place", "GPE": "place", "FAC": "place"}
_KINDS |= {"persName": "person", "orgName": "organisation", "placeName": "place", "geogName": "place"}
_KINDS |= {"PRODUCT": "product", "WORK_OF_ART": "work", "MISC": ""}
_UNUSED = ["tagger", "morphologizer", "parser", "senter", "attribute_ruler", "lemmatizer", "trainable_lemmatizer"]
_SIZES = ("lg", "md", "sm", "trf")  # the first that is installed; a transformer only where nothing else is
_TRAINED = {"en": "en_core_web_md", "zh": "zh_core_web_md"}
_LANGUAGES = frozenset("ca da de el en es fi fr hr it ja ko lt mk nb nl pl pt ro ru sl sv uk zh".split())  # with a pipeline of spaCy's own
_PIECE = 50_000  # characters read at once, whole sentences: a pipeline's memory grows with what it reads


class Entity(Protocol):
    """What a pipeline finds: offsets in characters, end exclusive, and its own name for the kind."""

    start_char: int
    end_char: int
    label_: str


class Read(Protocol):
    """A text that a pipeline has read."""

    @property
    def ents(self) -> Iterable[Entity]: ...  # noqa: D102


Pipeline = Callable[[str], Read]


def finder(wanted: str) -> Finder:
    """The way to find names called `wanted`: one of NAMES. Raises TimelineError for another, and where spaCy is not installed."""
    if wanted not in NAMES:
        raise TimelineError("names: {wanted} is not known; known are {known}", wanted=repr(wanted[:40]), known=", ".join(NAMES))
    if wanted == "rules":
        return names.find
    if find_spec("spacy") is None:
        raise TimelineError("names by spaCy need spaCy, which is not installed: pip install 'timeline[nlp]'")
    return _with_installed


def _with_installed(straight: str, sentences: Sequence[Span], language: str | None, catalogue: Catalogue) -> Sequence[Candidate]:
    if language not in _LANGUAGES:
        return names.find(straight, sentences, language, catalogue)  # no pipeline that one could ask the reader to install
    return find(installed(language), straight, sentences, language, catalogue)


@cache
def installed(language: str) -> Pipeline:
    """The pipeline of a language that is installed. Raises TimelineError, with the command to install one, where there is none."""
    import spacy

    known = {name: name.rpartition("_")[2] for name in spacy.util.get_installed_models() if name.startswith(f"{language}_")}
    name = next((name for size in _SIZES for name in sorted(known) if known[name] == size), None)
    if name is None:
        wanted = _TRAINED.get(language, f"{language}_core_news_md")
        raise TimelineError(
            "names by spaCy: no pipeline for {language} is installed: python -m spacy download {wanted}", language=language, wanted=wanted
        )
    try:
        pipeline: Pipeline = spacy.load(name, exclude=_UNUSED)
    except (OSError, ValueError, ImportError) as error:  # made for another version of spaCy
        reason = str(error).partition("\n")[0]
        raise TimelineError("names by spaCy: {name} cannot be loaded: {reason}", name=name, reason=reason) from None
    return pipeline


def find(pipeline: Pipeline, straight: str, sentences: Sequence[Span], language: str | None, catalogue: Catalogue) -> list[Candidate]:
    """The catalogue's actors, the institutions that say what they are and, beside them, the entities that `pipeline` finds.

    Pipelines are trained to leave out what is written small: "le tribunal de commerce de Lyon" is Lyon to them.
    """
    known = [c for c in names.find(straight, sentences, language, catalogue) if c.entry or _is_institution(c)]
    starts = [c.span.start for c in known]
    found = list(known)
    for piece in _pieces(straight, sentences):
        for c in _entities(pipeline, straight, piece, language, catalogue):
            index = bisect_right(starts, c.span.start)
            if not any(other.span.overlaps(c.span) for other in known[max(0, index - 1) : index + 1]):
                found.append(c)
    return sorted(found, key=lambda c: c.span)


def _is_institution(c: Candidate) -> bool:
    return c.sure and c.kind == "organisation" and " " in c.form


def _pieces(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """The text in pieces of whole sentences."""
    start = end = 0
    for sentence in sentences:
        if sentence.end - start > _PIECE and end > start:
            yield Span(start, end)
            start = end
        end = sentence.end
    if end > start:
        yield Span(start, end)


def _entities(pipeline: Pipeline, text: str, piece: Span, language: str | None, catalogue: Catalogue) -> Iterator[Candidate]:
    words = naming(language)
    nobody = words.never | calendar(language) | peoples(language)
    for entity in pipeline(piece.of(text)).ents:
        if entity.label_ not in _KINDS:
            continue
        span = _trimmed(text, Span(piece.start + entity.start_char, piece.start + entity.end_char), language)
        form = span.of(text)
        if len(form) < 2 or "\n" in form or form.islower() or form.lower() in nobody or form in catalogue.never:
            continue
        told, (kind, gender) = cue(text, span.start, words), kind_of(form, language)
        kind = _KINDS[entity.label_] or kind
        yield Candidate(span, form, kind, (told.gender or gender) if kind == "person" else "")


def _trimmed(text: str, span: Span, language: str | None) -> Span:
    """The entity without marks at its ends, and without the articles, titles and roles that stand before a name."""
    words = naming(language)
    start, end = span.start, span.end
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not (text[end - 1].isalnum() or text[end - 1] in ".)+"):
        end -= 1
    for suffix in words.suffixes:
        if text.startswith(suffix, end - len(suffix)) and end - len(suffix) > start:
            end -= len(suffix)
    while True:
        first = text[start:end].partition(" ")[0]
        lower = first.lower()
        led = lower in words.titles or lower.rstrip(".") in words.titles or lower in words.definite or lower in words.contracted
        if start + len(first) >= end or not (led or lower in words.roles):
            return Span(start, end)
        start += len(first) + 1
