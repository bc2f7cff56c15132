"""Names by a spaCy pipeline: what is made of its entities; with a pipeline made up here, and with a real one where it is installed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from timeline import settings
from timeline.actors import cast as actors
from timeline.actors import catalogue, pipelines
from timeline.actors.cast import Cast
from timeline.actors.catalogue import Catalogue
from timeline.actors.judging import Candidate
from timeline.errors import TimelineError
from timeline.extraction import extract
from timeline.span import Span
from timeline.text import sentences

KNOWN = catalogue.load()


@dataclass
class Found:
    start_char: int
    end_char: int
    label_: str


@dataclass
class Text:
    ents: list[Found]


@dataclass
class Fake:
    """Finds given words wherever they stand first in what it reads."""

    labels: dict[str, str]
    read: list[str]

    def __call__(self, text: str) -> Text:
        self.read.append(text)
        return Text(
            [Found(text.index(words), text.index(words) + len(words), label) for words, label in self.labels.items() if words in text]
        )


def cast_of(text: str, labels: dict[str, str], known: Catalogue = KNOWN) -> Cast:
    def finder(straight: str, spans: Sequence[Span], language: str | None, known: Catalogue) -> list[Candidate]:
        return pipelines.find(Fake(labels, []), straight, spans, language, known)

    return actors.find(text, sentences.split(text, "fr"), "fr", known, finder)


@pytest.mark.parametrize(
    ("text", "labels", "names"),
    [
        ("Hier, gmp a gagné avec Lise Hamon.", {"Lise Hamon": "PER"}, ["Lise Hamon"]),
        ("M. Hamon est venu.", {"M. Hamon": "PER"}, ["Hamon"]),
        ("La ministre Hamon est venue.", {"La ministre Hamon": "PER"}, ["Hamon"]),
        ("Elle a vu « Corvax ».", {"« Corvax »": "ORG"}, ["Corvax"]),
        ("Elle part lundi de Corvax.", {"lundi": "MISC", "Corvax": "ORG"}, ["Corvax"]),
        ("Le 3 mars, Corvax ferme.", {"3 mars": "DATE", "Corvax": "ORG"}, ["Corvax"]),
        ("Musk a ri.", {}, ["Elon Musk"]),
        ("Le groupe Tesla a ri.", {"groupe Tesla": "MISC"}, ["Tesla"]),
        ("Le tribunal de Vernon a jugé.", {"Vernon": "LOC"}, ["Tribunal de Vernon"]),
        ("Les Belges sont là.", {"Belges": "LOC"}, []),
    ],
)
def test_entities_become_names(text: str, labels: dict[str, str], names: list[str]) -> None:
    assert [actor.name for actor in cast_of(text, labels).actors] == names


def test_kinds_are_the_pipelines() -> None:
    text = "Hier Lise Hamon, Corvax, Mirecourt et Taranis."
    cast = cast_of(text, {"Lise Hamon": "PER", "Corvax": "ORG", "Mirecourt": "LOC", "Taranis": "PRODUCT"})
    assert [actor.kind for actor in cast.actors] == ["person", "organisation", "place", "product"]


def test_what_is_never_an_actor_is_none_of_a_pipelines() -> None:
    quiet = catalogue.compile_entries([catalogue.Entry("Orange", never=("Corvax",))])
    assert cast_of("Hier Corvax a ri.", {"Corvax": "ORG"}, quiet).actors == ()


def test_a_long_text_is_read_in_pieces_of_whole_sentences() -> None:
    text = "Lise Hamon a ri dans la rue. " * 4000
    fake = Fake({"Lise Hamon": "PER"}, [])
    found = pipelines.find(fake, text, sentences.split(text, "fr"), "fr", KNOWN)
    assert len(fake.read) > 2
    assert max(map(len, fake.read)) <= 50_000
    assert len(found) == len(fake.read)
    assert {c.span.of(text) for c in found} == {"Lise Hamon"}


def test_rules_are_the_default() -> None:
    assert pipelines.finder("rules") is not pipelines.finder
    assert settings.Settings().names == "rules"
    with pytest.raises(TimelineError, match="'crf' is not known; known are rules, spacy"):
        pipelines.finder("crf")


def test_without_spacy_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipelines, "find_spec", lambda name: None)
    with pytest.raises(TimelineError, match=r"pip install 'timeline\[nlp\]'"):
        extract("Lise Hamon a ri le 3 mars 2021.", names="spacy")


def test_settings_choose(tmp_path: Path) -> None:
    place = tmp_path / "timeline.toml"
    place.write_text('names = "spacy"', encoding="utf-8")
    assert settings.load(place).names == "spacy"
    place.write_text("names = 3", encoding="utf-8")
    with pytest.raises(TimelineError, match="`names` is '3'; known are rules, spacy"):
        settings.load(place)


def test_without_a_pipeline_the_message_says_which_to_download(monkeypatch: pytest.MonkeyPatch) -> None:
    spacy = pytest.importorskip("spacy", exc_type=ImportError)
    monkeypatch.setattr(spacy.util, "get_installed_models", list)
    pipelines.installed.cache_clear()
    with pytest.raises(TimelineError, match="python -m spacy download de_core_news_md"):
        pipelines.installed("de")


@pytest.mark.filterwarnings("default")  # what a library of spaCy's warns of is not ours
def test_an_installed_french_pipeline() -> None:
    spacy = pytest.importorskip("spacy", exc_type=ImportError)
    if not any(name.startswith("fr_") for name in spacy.util.get_installed_models()):
        pytest.skip("no French pipeline is installed")
    text = "La romancière Ada Finch a rencontré Paul Vasseur à Lyon le 3 mars 2021."
    frame = extract(text, names="spacy")
    assert {"Ada Finch", "Paul Vasseur"} <= set(frame["actors"][0])
