"""The structure that must hold: data flows one way, and each heavy library enters at one place."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "timeline"

# A file imports only files above it.
ORDER = """
    errors resources span document timex locales
    text.language text.plain text.paragraphs text.sentences text.posts
    dates.numerals dates.cldr dates.vocabulary dates.templates dates.tokens dates.phrasebook dates.evidence dates.namesakes dates.spaceless dates.matching dates.tense
    dates.calendars dates.meaning dates.fields dates.lengths dates.relative dates.ranges dates.normalise dates.mention dates.tagging dates.publication timeml
    actors.catalogue actors.spelling actors.capitals actors.context actors.judging actors.surnames actors.proofs actors.names actors.pipelines actors.aliases actors.cast actors.across actors.tongue actors.descriptors actors.dossier actors.discourse actors.pronouns actors.nouns actors.bodies actors.descriptions actors.implied actors.topics actors.institutions actors.structures actors.unnamed actors.works actors.antecedents
    events.clauses events.cues events.kinds events.statuses events.event events.wordorder events.datephrases events.chunks events.sources events.trimming events.fitting events.sound events.headlines events.titles events.acting events.participants events.furniture events.retelling events.dateless events.finding
    frame ranking merging.plainwords merging.acts merging.telling merging.rarity merging.contrasts merging.reasons merging.dating merging.counting merging.doing merging.evidence merging.candidates merging.gathering merging.joining merging.stories reading.parts reading.frames reading.datecells reading.cells reading.restoring reading.tables extraction corrections.correction corrections.checking corrections.files corrections.letters corrections.likeness corrections.anchoring corrections.rows corrections.locating corrections.applying corrections.making
    workspace.schema workspace.database workspace.kept workspace.derived workspace.log workspace.store workspace.places
    reading.decoding reading.markup reading.webpage reading.given reading.archive reading.records reading.pagelayout reading.pdftext reading.pdf reading.word reading.epub reading.mail reading.markdown reading.feed reading.eventlists reading.series reading.ics reading.timelinejs reading.markwhen reading.linked reading.xlsx reading.jsonfiles reading.columns reading.formats reading.web reading.files reading.duplicates reading.rereading
    processes.inside processes.watched
    batch.unread batch.opening batch.inputs batch.parts batch.program batch.work batch.worker batch.supervising batch.queues batch.journal batch.whole batch.partitioning batch.running batch.together
    units wording explaining
    chart.lettering chart.palette chart.window chart.names chart.index dataset.sorting dataset.arrays dataset.texts dataset.shelf dataset.opening chart.lanes chart.packing chart.scale chart.folding chart.marks chart.plan chart.look chart.views chart.columns chart.density chart.layout
    chart.axis chart.overview chart.canvas chart.drawing chart.bands chart.legend chart.spots chart.figure chart.upright chart.paper chart.fonts chart.embedding chart.sources chart.leaf chart.listing chart.framing chart.sheet chart.rendering chart.pictures chart.standalone
    exports.records exports.ics exports.timelinejs exports.markwhen exports.linked exports.xlsx exports.citations exports.writing
    page serving settings terminal report
    commands.options commands.progress commands.workspaces commands.corrections commands.serve commands.dataset commands.extract commands.explain commands.tag cli __main__ __init__
""".split()

ENTRY = {"pandas": "frame", "numpy": "frame", "plotly": "chart.figure", "streamlit": "page", "typer": "commands.options"}
"""Library -> the first stage that may import it."""

WHOLE = ("locales", "page")
"""Folders that are one stage; in the others each file is one."""


def stage(path: Path) -> str:
    """The place of a file in ORDER: "timex", "dates.matching", "page"."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    if parts[0] in WHOLE or (parts[-1] == "__init__" and len(parts) > 1):
        return parts[0]
    return ".".join(parts)


def place(name: str) -> int | None:
    """The place in ORDER of an imported module or name of ours; None for what has none (a folder's docstring)."""
    parts = name.split(".")[1:]
    for length in (2, 1):
        if ".".join(parts[:length]) in ORDER:
            return ORDER.index(".".join(parts[:length]))
    return None


def imports(path: Path) -> set[str]:
    """Every module that a file imports, wherever in the file, type checking included."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


FILES = sorted(path for path in PACKAGE.rglob("*.py"))


def test_every_file_has_its_place() -> None:
    folders = {path.parent.name for path in FILES if path.name == "__init__.py"} - {"timeline"}
    assert {stage(path) for path in FILES} <= set(ORDER) | folders
    assert len(ORDER) == len(set(ORDER))


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_imports_only_files_above_it(path: Path) -> None:
    if path.name == "__init__.py" and path.parent != PACKAGE:
        assert not imports(path), "a folder's __init__ only says what the folder is for"
        return
    own = ORDER.index(stage(path))
    for name in imports(path):
        theirs = place(name) if name.startswith("timeline.") else None
        if theirs is not None:
            assert theirs < own or (theirs == own and stage(path) in WHOLE), f"{path.name} imports {name}, which is below it"
        elif name.split(".")[0] in ENTRY:
            assert own >= ORDER.index(ENTRY[name.split(".")[0]]), f"{path.name} imports {name}"


def test_streamlit_stays_on_the_page() -> None:
    assert {stage(path) for path in FILES if any(name.split(".")[0] == "streamlit" for name in imports(path))} <= {"page", "serving"}


def test_no_clock_inside_a_stage() -> None:
    for path in FILES:
        if stage(path) not in ("page", "serving", "cli"):
            text = path.read_text("utf8")
            assert "date.today(" not in text, path
            assert "datetime.now(" not in text, path
