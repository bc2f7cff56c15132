"""The README keeps its promises: its code runs, its commands exist, its files are there."""

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from timeline.actors import catalogue
from timeline.cli import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf8")


def blocks(kind: str) -> list[str]:
    return re.findall(rf"^```{kind}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "data").symlink_to(ROOT / "data")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_python_runs(folder: Path) -> None:
    (code,) = blocks("python")
    exec(compile(code, "README.md", "exec"), {})
    assert (folder / "events.csv").stat().st_size > 0


COMMANDS = [shlex.split(line, comments=True)[2:] for line in "".join(blocks("console")).splitlines()]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_the_commands_run(words: list[str], folder: Path) -> None:
    if words[0] == "serve":
        words = [*words, "--help"]  # serving is tested in a browser
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output


def test_the_catalogue_reads() -> None:
    (toml,) = blocks("toml")
    assert [entry.name for entry in catalogue.parse(toml, "timeline.toml")] == ["Claire Vasseur", "Lozon"]


def test_there_are_two_commands() -> None:
    assert re.findall(r"^<!-- command: (\w+) -->$", README, re.MULTILINE) == ["serve", "test"]
    assert len(blocks("sh")) == 2


def test_links_lead_to_files() -> None:
    for target in re.findall(r"\]\((?!https?:)([^)]+)\)", README):
        assert (ROOT / target).exists(), target
