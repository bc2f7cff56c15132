"""The structure that must hold: data flows one way, and each heavy library enters at one place."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "timeline"

# A file imports only files above it.
ORDER = """
    errors resources span document timex
    locales abbreviations sentences posts
    language numerals vocabulary templates tokens phrasebook evidence matching tense calendars operations normalise tagging publication
    catalogue capitals context names aliases actors dossier antecedents
    cues kinds statuses clauses headlines participants events
    frame datecells cells tables extraction
    decoding webpage formats reading
    units wording lettering palette lanes packing window marks plan layout axis canvas drawing legend chart pictures records ics export
    page serving settings terminal cli __main__ __init__
""".split()

ENTRY = {"pandas": "frame", "numpy": "frame", "plotly": "drawing", "streamlit": "page", "typer": "cli"}
"""Library -> the first stage that may import it."""


def stage(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Every module that a file imports, wherever in the file, type checking included."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names} if node.module == "timeline" else {node.module}
    return names


FILES = sorted(path for path in PACKAGE.rglob("*.py"))


def test_every_file_has_its_place() -> None:
    assert {stage(path) for path in FILES} <= set(ORDER)
    assert len(ORDER) == len(set(ORDER))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_imports_only_files_above_it(path: Path) -> None:
    own = ORDER.index(stage(path))
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "timeline" and len(parts) > 1 and parts[1] in ORDER:
            inside = parts[1] == stage(path)
            assert inside or ORDER.index(parts[1]) < own, f"{path.name} imports {name}, which is below it"
        elif parts[0] in ENTRY:
            assert own >= ORDER.index(ENTRY[parts[0]]), f"{path.name} imports {parts[0]}"


def test_streamlit_stays_on_the_page() -> None:
    assert {stage(path) for path in FILES if any(name.split(".")[0] == "streamlit" for name in imports(path))} <= {"page", "serving"}


def test_no_clock_inside_a_stage() -> None:
    for path in FILES:
        if stage(path) not in ("page", "serving", "cli"):
            text = path.read_text("utf8")
            assert "date.today(" not in text, path
            assert "datetime.now(" not in text, path
