"""Actors: tables of sentences and the names in them, and what holds for any text."""

import csv
import re
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.actors import aliases, antecedents, catalogue
from timeline.actors import cast as actors
from timeline.actors.cast import Cast
from timeline.text import sentences

SPEC = Path(__file__).parent / "spec"
KNOWN = catalogue.load()


def cast_of(text: str, language: str | None = "fr") -> Cast:
    return actors.find(text, sentences.split(text, language), language, KNOWN)


def lines(name: str) -> list[list[str]]:
    with (SPEC / name).open(encoding="utf-8", newline="") as file:
        return [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if not row[0].startswith("#")]


def rows(table: str) -> list[object]:
    listed = [(path.name.split(".")[1], path.name) for path in sorted(SPEC.glob(f"{table}.*.tsv"))]
    return [pytest.param(language, *row, id=f"{language}: {row[2]}") for language, name in listed for row in lines(name)]


@pytest.mark.parametrize(("language", "text", "names", "why"), rows("actors"))
def test_names(language: str, text: str, names: str, why: str) -> None:
    found = [catalogue.straighten(actor.name) for actor in cast_of(text, language).actors if actor.kind != "place"]
    assert sorted(found) == sorted([] if names == "-" else names.split("|")), why


@pytest.mark.parametrize(("forms", "why"), lines("aliases.tsv"))
def test_aliases(forms: str, why: str) -> None:
    pairs = [form.rsplit("=", 1) for form in forms.split("|")]
    numbers = [number for number, _ in aliases.merge([aliases.Name(form) for form, _ in pairs])]
    assert [number + 1 for number in numbers] == [int(number) for _, number in pairs], why


MARKED = re.compile(r"\[([^]=]+)=(\d+)\]")


def marked(line: str) -> tuple[str, list[tuple[int, int, str]]]:
    """A text with its names as [words=actor] -> the text, and start, end and actor of each name."""
    text, spans, reached = "", [], 0
    for match in MARKED.finditer(line):
        text += line[reached : match.start()]
        spans.append((len(text), len(text) + len(match[1]), match[2]))
        text, reached = text + match[1], match.end()
    return text + line[reached:], spans


def test_mentions_of_one_actor_are_one(record_property: Callable[[str, object], None]) -> None:
    """Pairs of mentions in French and German documents: found and taken for one actor where they are one, and only there."""
    both = found = wanted = mentions = 0
    for language, line, _ in (row for table in sorted(SPEC.glob("mentions.*.tsv")) for row in documents(table)):
        text, spans = marked(line)
        cast = cast_of(text, language)
        actors_of = [next((m.actor for m in cast.mentions if m.span.start < end and start < m.span.end), None) for start, end, _ in spans]
        mentions += len(spans)
        for (one, (*_, a)), (other, (*_, b)) in combinations(zip(actors_of, spans, strict=True), 2):
            both += one is not None and one == other and a == b
            found += one is not None and one == other
            wanted += a == b
    f1 = 2 * both / (found + wanted)
    record_property("pairwise F1", round(f1, 4))
    assert mentions >= 150
    assert f1 >= 0.95, f"pairwise F1 {f1:.3f} over {mentions} mentions"


def documents(table: Path) -> list[tuple[str, str, str]]:
    return [(table.name.split(".")[1], line, why) for line, why in lines(table.name)]


@pytest.mark.parametrize(
    ("names", "one"),
    [
        (["Kiva Energy", "Kiva"], True),
        (["Kiva", "Kiva Energy"], False),  # the parent of a firm is named first
        (["Kiva Energy", "Kiva Foods", "Kiva"], False),
        (["Kiva Borough Council", "Kiva"], False),  # the town where it sits
        (["UN Women", "UN"], False),
    ],
)
def test_the_beginning_of_an_organisations_name_is_that_organisation_once_it_was_named_in_full(names: list[str], one: bool) -> None:
    numbers = [number for number, _ in aliases.merge([aliases.Name(name, "organisation") for name in names])]
    assert (numbers[-1] == 0) == one


def test_a_mention_covers_the_name_alone_and_says_its_rule() -> None:
    text = "M. Musk a vu Elon Musk (@elonmusk) et l’ingénieure Lise Hamon. « Hamon » a ri."
    found = [(mention.span.of(text), mention.actor, mention.rule) for mention in cast_of(text).mentions]
    assert found == [
        ("Musk", "Elon Musk", "catalogue"),
        ("Elon Musk", "Elon Musk", "catalogue"),
        ("@elonmusk", "Elon Musk", "handle"),
        ("Lise Hamon", "Lise Hamon", "name"),
        ("Hamon", "Lise Hamon", "surname"),
    ]


def test_aliases_are_the_forms_of_the_text_in_order() -> None:
    assert cast_of("Altman est là. Sam Altman rit.").actors[0].aliases == ("Altman", "Sam Altman")


def test_a_surname_two_share_goes_by_its_title() -> None:
    text = "Carlo Ferrand et Carola Ferrand sont arrivés. Mme Ferrand a parlé, puis M. Ferrand."
    assert [mention.actor for mention in cast_of(text).mentions] == ["Carlo Ferrand", "Carola Ferrand", "Carola Ferrand", "Carlo Ferrand"]


def test_kinds() -> None:
    text = "Le rover Taranis, Lise Hamon, la Banque de Mirecourt et le groupe Corvax sont à Beyrouth."
    assert [actor.kind for actor in cast_of(text).actors] == ["product", "person", "organisation", "organisation", "place"]


def test_a_name_of_an_unknown_language_is_still_found() -> None:
    assert "Ole von Beust" in [actor.name for actor in cast_of("Damals war Ole von Beust dort, sagt Angela Merkel.", "de").actors]


def test_a_single_german_noun_is_no_name() -> None:
    assert cast_of("Er sah das Haus und die Brücke.", "de").actors == ()


@pytest.mark.parametrize("language", ["fr", "en", "de", None, "xx", "../etc"])
def test_no_text_no_actors(language: str | None) -> None:
    assert cast_of("", language) == Cast((), ())


PIECES = "Musk Elon M. Tesla l’ESA il La société a dit PDG d’ – (@elonmusk) É. « 3 ẞß Ǆ 🙂 İ Club of & \n"
WORDS = st.sampled_from(PIECES.split(" "))


@given(st.one_of(st.lists(WORDS, max_size=60).map(" ".join), st.text(max_size=200)), st.sampled_from(["fr", "en", "de", None]))
def test_mentions_lie_in_order_and_name_actors(text: str, language: str | None) -> None:
    spans = sentences.split(text, language)
    cast = antecedents.resolve(text, spans, cast_of(text, language), language, KNOWN)
    names = [actor.name for actor in cast.actors]
    assert len(names) == len(set(names))
    end = 0
    for mention in cast.mentions:
        assert mention.span.start >= end
        assert mention.span.of(text).strip()
        assert mention.actor in names
        end = mention.span.end
