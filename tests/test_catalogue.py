"""The catalogue: what ships, what users add, what is refused."""

from pathlib import Path

import pytest

from timeline.actors import cast, catalogue, names
from timeline.actors.catalogue import Entry
from timeline.errors import TimelineError
from timeline.span import Span
from timeline.text import sentences

SHIPPED = catalogue.load()


def written(folder: Path, text: str) -> Path:
    file = folder / "own.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_what_ships_is_well_formed() -> None:
    assert len(SHIPPED.entries) > 350
    owners: dict[str, set[str]] = {}
    for entry in SHIPPED.entries:
        assert entry.kind in catalogue.KINDS
        for form in (*entry.forms(), *(f"@{handle.casefold()}" for handle in entry.handles)):
            owners.setdefault(form, set()).add(entry.name)
    assert {form: names for form, names in owners.items() if len(names) > 1} == {}


def test_roles_name_actors_of_the_catalogue() -> None:
    names = {entry.name for entry in SHIPPED.entries}
    assert {role for entry in SHIPPED.entries for role in entry.roles} - names == set()


def test_one_actor_by_every_form() -> None:
    names = {SHIPPED.forms[form].name for form in ("ONU", "UN", "Nations unies", "United Nations")}
    assert names == {"ONU"}
    assert SHIPPED.forms["UN"].name_in("en") == "United Nations"
    assert SHIPPED.handles["elonmusk"].name == "Elon Musk"


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("2024年2月15日，联合国发布声明。", "zh", ["联合国"]),
        ("أعلنت الأمم المتحدة في 3 مارس", "ar", ["الأمم المتحدة"]),
        ("Le communiqué (联合国) de l’ООН est sorti.", "fr", ["联合国", "ООН"]),
        ("La société 9Lune a 19Lune et 9Lunes.", "fr", ["9Lune"]),
    ],
)
def test_names_that_no_capital_begins(text: str, language: str, words: list[str]) -> None:
    known = catalogue.compile_entries([*SHIPPED.entries, Entry("9Lune")])
    found = [c.form for c in names.find(catalogue.straighten(text), (Span(0, len(text)),), language, known) if c.entry]
    assert found == words


def test_one_actor_in_every_language() -> None:
    spoken = [SHIPPED.forms["NATO"].name_in(language) for language in ("fr", "en", "de", "es", "it", "nl")]
    assert spoken == ["OTAN", "NATO", "NATO", "OTAN", "NATO", "NAVO"]


def test_the_longest_form_at_a_place() -> None:
    text = "Google DeepMind publie"
    assert SHIPPED.at(text, 0, "Google") == (15, SHIPPED.forms["Google DeepMind"])
    assert SHIPPED.at("Googleur", 0, "Google") is None


def test_users_add_actors(tmp_path: Path) -> None:
    file = written(tmp_path, '[[actor]]\nname = "Avril Tessonne"\nkind = "person"\naliases = ["la Tessonne"]\nhandles = ["@avrilt"]\n')
    own = catalogue.load([file])
    assert own.forms["la Tessonne"] == Entry("Avril Tessonne", "person", ("la Tessonne",), ("@avrilt",))
    assert own.handles["avrilt"].name == "Avril Tessonne"
    assert "Tesla" in own.forms


def test_users_add_to_a_known_actor_and_the_later_file_wins(tmp_path: Path) -> None:
    first = written(tmp_path, 'actor = [{name = "Tesla", aliases = ["TSLA"], kind = "product"}]')
    second = tmp_path / "more.toml"
    second.write_text('actor = [{name = "Tesla", kind = "organisation"}, {name = "Toile", aliases = ["TSLA"]}]', encoding="utf-8")
    own = catalogue.load([first, second])
    assert own.forms["Tesla"].kind == "organisation"
    assert own.forms["TSLA"].name == "Toile"
    assert "Tesla" in own.forms["Tesla"].handles


def test_users_silence_a_form(tmp_path: Path) -> None:
    own = catalogue.load([written(tmp_path, '[[actor]]\nname = "Orange"\nnever = ["Grok"]\n')])
    assert "Grok" in own.never
    assert "Grok" not in own.forms


def test_a_silenced_form_is_nobody_wherever_it_stands() -> None:
    text = "« Bonjour. »\n– Lison Brunet (@lisonb) 3 mars 2021\nLISON BRUNET GAGNE\nHier Lison Brunet et @lisonb ont ri."
    own = catalogue.compile_entries([*SHIPPED.entries, Entry("x", never=("Lison Brunet", "LISON BRUNET", "@lisonb"))])
    assert cast.find(text, sentences.split(text, "fr"), "fr", own).actors == ()


def test_a_headline_in_capitals_names_no_minister() -> None:
    text = "LE MAIRE DE LYON DÉMISSIONNE\nHier, Grégory Lambert est parti."
    assert "Bruno Le Maire" not in [actor.name for actor in cast.find(text, sentences.split(text, "fr"), "fr", SHIPPED).actors]


def test_other_tables_of_a_settings_file_are_not_its_business() -> None:
    assert catalogue.parse('title = "x"\n[page]\nport = 1\n', "timeline.toml") == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("actor = 3", "must be a list"),
        ("actor = [3]", "actor 1: must be a table"),
        ("[[actor]]\nkind = 'person'", "actor 1: needs a `name`"),
        ("[[actor]]\nname = ''", "actor 1: needs a `name`"),
        ("[[actor]]\nname = 'A'\n[[actor]]\nname = 'B'\nkind = 'dog'", "actor 2 (B): `kind` must be one of"),
        ("[[actor]]\nname = 'A'\naliases = 'B'", "`aliases` must be a list"),
        ("[[actor]]\nname = 'A'\nhandles = [1]", "`handles` must be a list"),
        ("[[actor]]\nname = 'A'\ncommon = 'yes'", "`common` must be true or false"),
        ("[[actor]]\nname = 'A'\nnames = ['B']", "`names` must be a table"),
        ("[[actor]]\nname = 'A'\nalias = ['B']", "unknown key `alias`"),
        ("[[actor]", "own.toml: "),
    ],
)
def test_bad_content_is_refused_with_its_place(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(TimelineError) as raised:
        catalogue.load([written(tmp_path, text)])
    assert words in str(raised.value)
    assert "own.toml" in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b"name = '\xe9'")
    for file in ("none.toml", "latin.toml"):
        with pytest.raises(TimelineError, match=file):
            catalogue.load([tmp_path / file])
