"""The command line, as a reader types it."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from timeline import __version__, cli, settings, terminal
from timeline.errors import TimelineError

ARTICLE = "Le lac rouvre\n\nLa commune de Beaulieu a annoncé le 3 mars 2021 la réouverture du lac. Les travaux avaient commencé en 2019.\n"
TOLD_TWICE = {
    "one.txt": "Veltrix bought the chip maker Ondal on Tuesday.",
    "two.txt": "Chip maker Ondal was acquired by Veltrix on 2 March 2021, the two companies said.",
}


class Ran:
    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]):  # type: ignore[no-untyped-def]
    """Runs the program in an empty folder, in this process."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> Ran:
        monkeypatch.setattr(sys, "argv", ["timeline", *arguments])
        code = 0
        try:
            cli.main()
        except SystemExit as end:
            code = int(end.code or 0)
        out, err = capfdbinary.readouterr()
        return Ran(code, out.decode(), err.decode())

    return call


@pytest.fixture
def article(tmp_path: Path) -> Path:
    place = tmp_path / "lac.txt"
    place.write_text(ARTICLE, "utf-8")
    return place


def rows(out: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(out, newline="")))


def test_version_and_help(run) -> None:  # type: ignore[no-untyped-def]
    assert run("--version").out == f"timeline {__version__}\n"
    assert "extract" in run("--help").out
    assert run("extract").code == 2


def test_extract_writes_csv(run, article: Path) -> None:  # type: ignore[no-untyped-def]
    ran = run("extract", "lac.txt")
    assert (ran.code, ran.err) == (0, "")
    assert not ran.out.startswith("\ufeff")
    found = rows(ran.out)
    assert "2021-03-03" in {row["edtf"] for row in found}
    assert all(row["excerpt"] == ARTICLE[int(row["excerpt_start"]) : int(row["excerpt_end"])] for row in found)


def test_extract_to_other_formats(run, article: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    assert json.loads(run("extract", "lac.txt", "--format", "json").out)
    assert [json.loads(line) for line in run("extract", "lac.txt", "--format", "jsonl").out.splitlines()]
    assert run("extract", "lac.txt", "-o", "out.ics").code == 0
    assert (tmp_path / "out.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    ran = run("extract", "lac.txt", "--format", "parquet")
    assert (ran.code, ran.err) == (
        2,
        "timeline: --format parquet cannot go to standard output; known are csv json jsonl ics timelinejs mw jsonld, for others use -o\n",
    )
    ran = run("extract", "lac.txt", "-o", "out.xyz")
    assert (ran.code, ran.err.count("\n")) == (2, 1)


def test_extract_only_an_actor(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "e.csv").write_text("date,title,who\n2024,a,Elon Musk\n2023,b,OpenAI\n", "utf-8")
    assert [row["title"] for row in rows(run("extract", "e.csv", "--actor", "musk").out)] == ["a"]
    ran = run("extract", "e.csv", "--actor", "OpenAI", "--actor", "Nobody")
    assert [row["title"] for row in rows(ran.out)] == ["b"]
    assert ran.err == "timeline: no event names 'Nobody'\n"


def test_explain_tells_every_decision(run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("COLUMNS", "70")
    ran = run("explain", "lac.txt")
    assert (ran.code, ran.err) == (0, "")
    assert ran.out.startswith("1. Wednesday 3 March 2021 – ")
    assert "“le 3 mars 2021” means Wednesday 3 March 2021." in ran.out
    assert "\n2. 2019 – " in ran.out
    assert max(map(len, ran.out.splitlines())) <= 70
    only = run("explain", "lac.txt", "--event", "2", "--in", "fr").out
    assert only.startswith("2. 2019 – ")
    assert "Le texte donne cette date." in only
    assert run("explain", "lac.txt", "--event", "2019", "--in", "fr").out == only
    ran = run("explain", "lac.txt", "--event", "7")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err == "timeline: --event 7: no such event; give a number from 1 to 2, an id, or a date like 2024-02-15\n"
    assert run("explain", "lac.txt", "--format", "xml").code == 2


def test_explain_as_data(run, article: Path) -> None:  # type: ignore[no-untyped-def]
    first, second = json.loads(run("explain", "lac.txt", "--format", "json", "--in", "en").out)
    assert (first["number"], second["number"]) == (1, 2)
    assert ARTICLE[first["start"] : first["end"]] == first["excerpt"]
    assert first["why"]["date"]["edtf"] == "2021-03-03"
    assert first["why"]["date"]["anchor"] == "stated"
    assert first["why"]["kind"]["value"] == "announcement"
    assert first["why"]["kind"]["words"] == "annoncé"
    assert run("explain", "lac.txt", "--format", "json", "--event", second["event"]).out.count('"event"') == 1


def test_explain_lets_no_control_characters_through(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.txt").write_text("Ana \x1b[31mRoy\u202e a démissionné le 3 mai 2021, après \x9b2J la fête du lac.", "utf-8")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    out = run("explain", "a.txt", "--language", "fr", "--in", "fr").out
    assert "3 mai 2021" in out
    assert not [letter for letter in out if letter != "\n" and not letter.isprintable() and not letter.isspace()]


def test_without_undated_events(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "e.csv").write_text("date,title\n2024,a\nTBD,b\n", "utf-8")
    assert [row["title"] for row in rows(run("extract", "e.csv").out)] == ["a", "b"]
    assert [row["title"] for row in rows(run("extract", "e.csv", "--no-undated").out)] == ["a"]


def test_tag_writes_timeml(run, article: Path) -> None:  # type: ignore[no-untyped-def]
    out = run("tag", "lac.txt", "--format", "timeml").out
    assert '<TIMEX3 tid="t1" type="DATE" value="2021-03-03">le 3 mars 2021</TIMEX3> la réouverture' in out
    assert run("tag", "lac.txt", "--format", "xml").code == 2


def test_tag_writes_json_lines(run, article: Path) -> None:  # type: ignore[no-untyped-def]
    found = [json.loads(line) for line in run("tag", "lac.txt").out.splitlines()]
    assert [(item["edtf"], item["type"]) for item in found] == [("2021-03-03", "DATE"), ("2019", "DATE")]
    assert list(found[0]) == ["document", "start", "end", "text", "type", "value", "edtf", "first", "last"]
    assert all(ARTICLE[item["start"] : item["end"]] == item["text"] for item in found)
    assert (found[1]["first"], found[1]["last"]) == ("2019-01-01", "2019-12-31")


def test_bad_files_are_said_and_the_others_read(run, article: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "bad.txt").write_bytes(b"\0")
    (tmp_path / "copy.txt").write_text(ARTICLE, "utf-8")
    ran = run("extract", "bad.txt", "lac.txt", "copy.txt", "none.txt")
    assert ran.code == 0
    assert rows(ran.out)
    assert ran.err.splitlines() == [
        "timeline: bad.txt is binary data, not text",
        "timeline: copy.txt: the same text as lac.txt, read once",
        "timeline: none.txt: no such file or folder",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["extract", "none.txt"], "timeline: none.txt: no such file or folder"),
        (["tag", "."], "timeline: .: nothing to read in this folder; known are .txt"),
        (["extract", "none.txt", "--published", "soon"], "timeline: --published 'soon' is not a day like 2024-02-19"),
        (["extract", "none.txt", "--language", "klingon"], "timeline: --language 'klingon' is not a code like fr"),
        (["serve", "--published", "soon"], "timeline: --published 'soon' is not a day like 2024-02-19"),
    ],
)
def test_bad_input_is_one_line_and_code_2(run, arguments: list[str], message: str) -> None:  # type: ignore[no-untyped-def]
    ran = run(*arguments)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.startswith(message)
    assert ran.err.count("\n") == 1


def test_extract_makes_one_event_of_two_tellings(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    for name, text in TOLD_TWICE.items():
        (tmp_path / name).write_text(text, "utf-8")
    arguments = ("extract", *TOLD_TWICE, "--published", "2021-03-04", "--format", "jsonl")
    apart, merged = ([json.loads(line) for line in run(*arguments, *option).out.splitlines()] for option in ((), ("--merge",)))
    assert [len(apart), len(merged)] == [2, 1]
    (event,) = merged
    assert {event["excerpt"], *event["other_excerpts"]} == set(TOLD_TWICE.values())
    assert event["other_dates"] == ["2021-03-02"]


def test_merging_is_for_files(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "one.txt").write_text(TOLD_TWICE["one.txt"], "utf-8")
    ran = run("extract", "one.txt", "--merge", "-o", "events/")
    assert (ran.code, ran.err) == (2, "timeline: --merge is for files, not for a folder\n")
    assert not (tmp_path / "events").exists()


def test_no_dates_is_an_empty_table(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.txt").write_text("Le lac est bleu et les nageurs sont contents.", "utf-8")
    ran = run("extract", "a.txt")
    assert ran.code == 0
    assert ran.out.startswith("event,start,end,edtf,")
    assert rows(ran.out) == []


def test_serve_hands_over(run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    from timeline import serving

    calls: list[tuple[object, dict[str, object]]] = []
    monkeypatch.setattr(serving, "serve", lambda paths, **options: calls.append((paths, options)))
    assert run("serve", "a.txt", "--port", "8600", "--no-browser", "--published", "2024-02-19", "--catalogue", "c.toml").code == 0
    assert calls == [
        (
            ["a.txt"],
            {
                "port": 8600,
                "browser": False,
                "published": date(2024, 2, 19),
                "catalogue": (Path("c.toml"),),
                "workspace": None,
                "keep": True,
                "read_only": False,
                "allow_private": False,
            },
        ),
    ]


def test_settings_file(tmp_path: Path) -> None:
    place = tmp_path / "timeline.toml"
    place.write_text('catalogue = "more.toml"\npublished = 2021-03-03\nlanguage = "fr-FR"\n[[actor]]\nname = "Ana Roy"\n', "utf-8")
    assert settings.load(place) == settings.Settings((tmp_path / "more.toml", place), date(2021, 3, 3), "fr")
    assert settings.find([str(tmp_path)]) == place
    assert settings.find(["-", str(tmp_path / "a.txt")]) == place
    assert settings.find([str(tmp_path / "none" / "a.txt")]) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("catalog = 'x'", "unknown key 'catalog'; known are catalogue, actor, published, language"),
        ("catalogue = 3", "`catalogue` must be a file name or a list of them"),
        ("published = 'soon'", "`published` is 'soon', not a day like 2024-02-19"),
        ("language = 'french'", "`language` is 'french', not a code like fr"),
        ("language = ", "Invalid value"),
    ],
)
def test_bad_settings(run, tmp_path: Path, text: str, message: str) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "timeline.toml").write_text(text, "utf-8")
    with pytest.raises(TimelineError, match=message):
        settings.load(tmp_path / "timeline.toml")
    ran = run("extract", "a.txt")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert ran.err.startswith("timeline: timeline.toml: ")


def test_settings_apply_and_options_win(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "a.txt").write_text("Ana Roy a parlé jeudi devant le conseil de la ville.", "utf-8")
    (tmp_path / "timeline.toml").write_text("published = 2021-03-06\nlanguage = 'fr'\n", "utf-8")
    assert [json.loads(line)["edtf"] for line in run("tag", "a.txt").out.splitlines()] == ["2021-03-04"]
    assert [json.loads(line)["edtf"] for line in run("tag", "a.txt", "--published", "2024-02-18").out.splitlines()] == ["2024-02-15"]


def test_control_characters_do_not_reach_a_terminal() -> None:
    assert terminal.escaped("a\x1b[31m\x9b\u202eb\tc\nd é") == "a\\x1b[31m\\x9b\\u202eb\tc\nd é"


def test_messages_are_one_line_without_control_characters(run) -> None:  # type: ignore[no-untyped-def]
    ran = run("extract", "no\x1b[31m\nfile.txt")
    assert ran.code == 2
    assert "\x1b" not in ran.err
    assert ran.err.count("\n") == 1


def program(*arguments: str, data: bytes = b"", cwd: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "timeline", *arguments],
        input=data,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, **environment},
        timeout=60,
    )


def test_standard_input_and_utf8_in_any_locale(tmp_path: Path) -> None:
    ran = program(
        "tag", "-", "--language", "fr", data="Vu en août 2021.".encode("cp1252"), cwd=tmp_path, LC_ALL="C", PYTHONIOENCODING="ascii"
    )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout.decode("utf-8"))["edtf"] == "2021-08"
    assert "août".encode() in ran.stdout


def test_a_closed_pipe_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("date,title\n" + "2024-02-15,Something happened here\n" * 5000, "utf-8")
    first = subprocess.Popen(
        [sys.executable, "-m", "timeline", "extract", "a.csv"], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert first.stdout is not None
    assert first.stderr is not None
    first.stdout.read(10)
    first.stdout.close()
    assert first.stderr.read() == b""
    first.stderr.close()
    assert first.wait(60) == 141


def test_help_is_quick_to_import() -> None:
    code = "import sys, timeline.cli; print([name for name in ('pandas', 'plotly', 'streamlit', 'trafilatura') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout.strip() == b"[]"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--size", "a3"], "timeline: --size is for images: png svg pdf with -o"),
        (["-o", "out.csv", "--background", "dark"], "timeline: --background is for images: png svg pdf with -o"),
        (["-o", "out.svg", "--size", "a33"], "timeline: no size named 'a33'; known are slide a0"),
        (["-o", "out.svg", "--size", "3x3"], "timeline: no size named '3x3'"),
        (["-o", "out.svg", "--background", "red"], "timeline: no background named 'red': white, dark or transparent"),
    ],
)
def test_options_of_images(run, article: Path, tmp_path: Path, arguments: list[str], message: str) -> None:  # type: ignore[no-untyped-def]
    ran = run("extract", "lac.txt", *arguments)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith(message)
    assert {path.name for path in tmp_path.iterdir()} == {"lac.txt"}


def test_an_image_from_the_command_line(run, article: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    from timeline.chart import pictures

    asked: list[tuple[str, str, tuple[str, str]]] = []

    def drawn(order: dict[str, object], kind: str, paper: pictures.Paper) -> bytes:
        asked.append((kind, str(order["title"]), paper.css))
        return b"drawn"

    monkeypatch.setattr(pictures, "rendered", drawn)
    options = (
        "--size",
        "a3-portrait",
        "--background",
        "transparent",
        "--title",
        "Lac",
        "--credit",
        "Gazette",
        "--no-sources",
        "--lanes",
        "kind",
    )
    assert run("extract", "lac.txt", "-o", "lac.pdf", *options).code == 0
    assert (tmp_path / "lac.pdf").read_bytes() == b"drawn"
    assert asked == [("pdf", "Lac", ("297mm", "420mm"))]


def test_a_data_set_is_read_like_a_table_of_events(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    for name, text in TOLD_TWICE.items():
        (tmp_path / name).write_text(text, "utf-8")
    made = run("extract", "one.txt", "two.txt", "-o", "project/events/")
    assert (made.code, (tmp_path / "project" / "events" / "_batch" / "journal.jsonl").is_file()) == (0, True)
    again = run("extract", "project/events")
    assert (again.code, again.err) == (0, "")
    assert {row["title"] for row in rows(again.out)} == {row["title"] for row in rows(run("extract", "one.txt", "two.txt").out)}
    (tmp_path / "project" / "note.txt").write_text(ARTICLE, "utf-8")
    for options in ((), ("-o", "other/")):  # what was noted of the work is no article, wherever it lies
        found = run("extract", "project", *options)
        assert found.code == 0
        assert "journal" not in found.err
    assert "1 article failed" in found.err  # the data set's own file has events, not articles


def test_addresses_that_need_more_say_what(run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    for address, package in (("s3://bucket/a.jsonl", "s3fs"), ("gs://bucket/articles/", "gcsfs")):
        monkeypatch.setitem(sys.modules, package, None)
        told = run("extract", address, "-o", "events/")
        assert told.err == f"timeline: addresses that begin with {address[:2]}:// need fsspec {package}: pip install fsspec {package}\n"
        assert (told.code, (tmp_path / "events").exists()) == (2, False)
        for command in (("extract", address), ("serve", "--no-browser", address)):
            refused = run(*command)
            assert (refused.code, refused.err.count("\n")) == (2, 1)
            assert "only http and https are read here" in refused.err
    assert "Protocol not known" in run("extract", "foo://x", "-o", "events/").err


def test_addresses_of_this_computer_are_refused_unless_allowed(run, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    from timeline import serving

    monkeypatch.setattr(serving, "running", lambda *given, **named: pytest.fail("started"))
    for command in (("extract",), ("tag",), ("workspace", "add", "--workspace", "w.timeline"), ("serve", "--no-browser", "--no-keep")):
        assert "is on a private network or this computer" in run(*command, "http://127.0.0.1:9/a").err
        assert "cannot be read: connection refused" in run(*command, "http://127.0.0.1:9/a", "--allow-private").err
    assert run("extract", "http://127.0.0.1:9/a", "-o", "no/").code == 2
    assert run("extract", "http://127.0.0.1:9/a", "-o", "yes/", "--allow-private").code == 2
    reasons = [json.loads(Path(f"{folder}/_batch/failures.jsonl").read_text())["reason"] for folder in ("no", "yes")]
    assert "private network" in reasons[0]
    assert "connection refused" in reasons[1]
