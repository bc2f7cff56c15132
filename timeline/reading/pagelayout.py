"""The pieces of printed pages -> running text: columns in order, running heads left out, lines joined to paragraphs.

Points are counted from a page's lower left. What a program drew first is taken to be read first, since word processors and typesetters
write whole columns; only columns drawn line by line across the page are taken apart here.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

_NUMBER = re.compile(r"(?<!\d)\d{1,3}(?!\d)")  # of a page; four digits are a year
_MOMENT = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.h]\d\d(?: ?[AaPp]\.?[Mm]\.?)?"
_PRINTED = re.compile(rf"{_MOMENT}(?: |$)")
_ADDRESS_FOOT = re.compile(r"(?:https?|file)://\S+ \d{1,3}/\d{1,3}")  # Chromium
_NUMBER_FOOT = re.compile(rf"\d{{1,3}} \w{{1,4}} \d{{1,3}} {_MOMENT}")  # Firefox
_ADDRESS_HEAD = re.compile(r"(?:https?|file)://\S+$")
_LIGATURES = {ord(sign): letters for sign, letters in zip("ﬀﬁﬂﬃﬄﬅﬆ", ("ff", "fi", "fl", "ffi", "ffl", "st", "st"), strict=True)}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_BULLETS = ("•", "▪", "■", "●", "◦", "‣", "*", "–", "—", "- ")
_CLOSING = "\"'”’»)]"
_CELL = 2.5  # in heights of a line: wider gaps are between cells, not between the words of justified text
_EDGE = 2  # lines at the top and at the foot of a page among which its running head is looked for
_SAME_PLACE = 4.0  # points


@dataclass(frozen=True, slots=True)
class Line:
    """One line of one column; `goes_on` when its last word was parted by a hyphen, which `text` no longer has.

    `tabular` when its pieces stand apart as the cells of a table do.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    goes_on: bool = False
    tabular: bool = False

    @property
    def height(self) -> float:
        """From the foot of the letters to their head, never nothing."""
        return max(self.top - self.bottom, 1.0)


@dataclass(frozen=True, slots=True)
class Laid:
    """`text` has an empty line between paragraphs; `pages` are the offsets where the pages begin in it."""

    text: str
    pages: tuple[int, ...]
    title: str | None


def compose(pages: Sequence[Sequence[Line]]) -> Laid:
    """The text of pages whose lines are given as they were drawn; linear but for sorting."""
    columns = [_rejoined(_in_order([_tidy(line) for line in page])) for page in pages]
    running = _running(columns)
    kept = [[line for line in page if (number, line) not in running] for number, page in enumerate(columns)]
    return _text(kept)


def _tidy(line: Line) -> Line:
    text = " ".join(unicodedata.normalize("NFC", line.text.translate(_LIGATURES)).split())
    goes_on = line.goes_on or (len(text) > 1 and text[-1] in "-‐" and text[-2].isalpha())
    return replace(line, text=text.rstrip("-‐") if goes_on else text, goes_on=goes_on)


def _in_order(lines: list[Line]) -> list[Line]:
    """Two columns that were drawn line by line across the gap between them, one after the other; all else as it is."""
    gap = _gap(lines)
    if gap is None:
        return lines
    sides = [-1 if line.right <= gap else 1 if line.left >= gap else 0 for line in lines]
    backwards = sum(a == 1 and b == -1 for a, b in pairwise(sides))
    if backwards < max(3, sum(map(abs, sides)) // 6):
        return lines
    ordered: list[Line] = []
    left: list[Line] = []
    right: list[Line] = []
    for line, side in zip(lines, sides, strict=True):
        if side == 0:  # across both: what stands above is read first
            ordered += left + right + [line]
            left, right = [], []
        else:
            (left if side < 0 else right).append(line)
    return ordered + left + right


def _gap(lines: list[Line]) -> float | None:
    """Where a page is parted into two columns of prose: few lines cross it, and those on both sides are wide (a table's are not)."""
    if len(lines) < 8:
        return None
    start, end = min(line.left for line in lines), max(line.right for line in lines)
    width = end - start
    best: tuple[int, float] | None = None
    for step in range(35, 66):
        at = start + width * step / 100
        crossing = sum(line.left < at < line.right for line in lines)
        if best is None or crossing < best[0]:
            best = crossing, at
    if best is None or best[0] > len(lines) // 5:
        return None
    sides = (
        [line.right - line.left for line in lines if line.right <= best[1]],
        [line.right - line.left for line in lines if line.left >= best[1]],
    )
    return best[1] if all(len(side) >= 4 and median(side) > 0.3 * width for side in sides) else None


def _rejoined(lines: Iterable[Line]) -> list[Line]:
    """Pieces that stand side by side are one line: justified text has wide gaps between its words."""
    whole: list[Line] = []
    for line in lines:
        if not line.text:
            continue
        before = whole[-1] if whole else None
        if before and not before.goes_on and line.left >= before.right - line.height and _level(before, line):
            edges = min(before.bottom, line.bottom), max(before.top, line.top)
            tabular = before.tabular or line.left - before.right > _CELL * line.height
            whole[-1] = Line(f"{before.text} {line.text}", before.left, line.right, *edges, line.goes_on, tabular)
        else:
            whole.append(line)
    return whole


def _level(one: Line, other: Line) -> bool:
    return min(one.top, other.top) - max(one.bottom, other.bottom) > 0.4 * min(one.height, other.height)


def _running(pages: list[list[Line]]) -> set[tuple[int, Line]]:
    """Heads and feet: what stands at the edge of several pages in the same place, the same but for a number that counts the pages.

    A day at the top of two pages is no running head, so words with a number that changes must come back on three pages.
    """
    places: defaultdict[str, list[tuple[int, Line]]] = defaultdict(list)
    for number, page in enumerate(pages):
        by_height = sorted(page, key=lambda line: -line.top)
        for line in dict.fromkeys(_set_off(by_height) + _set_off(by_height[::-1])):
            for key in _keys(line.text, number):
                places[key].append((number, line))
    found: set[tuple[int, Line]] = set()
    for key, spots in places.items():
        heights = Counter(round(line.bottom / _SAME_PLACE) for _, line in spots)
        near = [
            (number, line)
            for number, line in spots
            if sum(heights[round(line.bottom / _SAME_PLACE) + step] for step in (-1, 0, 1))
            >= (3 if "#" in key and (_words(key) or key[0] == "…") else 2)
        ]
        if len({number for number, _ in near}) * 5 >= 2 * len(pages) or len(near) >= 3:
            found.update(near)
    found.update((number, line) for number, page in enumerate(pages) for line in _printed(page))
    if len(pages) == 1 and len(pages[0]) > 1:
        lowest = min(pages[0], key=lambda line: line.bottom)
        above = min(line.bottom for line in pages[0] if line is not lowest)
        if lowest.text.strip("-–— ") == "1" and above - lowest.top > lowest.height:
            found.add((0, lowest))
    return found


def _printed(page: list[Line]) -> list[Line]:
    """What a browser prints around a page: the address and the number at the foot, and at the head when it was printed."""
    if len(page) < 3:
        return []
    head, foot = max(page, key=lambda line: line.top), min(page, key=lambda line: line.bottom)
    if _ADDRESS_FOOT.fullmatch(foot.text):
        return [foot, head] if _PRINTED.match(head.text) else [foot]
    return [foot, head] if _NUMBER_FOOT.fullmatch(foot.text) and _ADDRESS_HEAD.search(head.text) else []


def _set_off(lines: list[Line]) -> list[Line]:
    """The first lines, given from the edge inwards, if some space parts them from the others."""
    for count, (line, inner) in enumerate(pairwise(lines[: 2 * _EDGE]), start=1):
        if abs(line.bottom - inner.bottom) > 1.4 * min(line.height, inner.height):
            return lines[:count]
    return lines[:_EDGE] if len(lines) <= _EDGE else []


def _keys(text: str, page: int) -> Iterator[str]:
    text = text.casefold()
    if _words(text):
        yield text
    for match in list(_NUMBER.finditer(text))[:4]:
        if match.start() and match.end() < len(text) and len(text.split()) > 4:
            continue  # a number amid a sentence counts no pages
        yield f"{text[: match.start()]}#{int(match[0]) - page}#{text[match.end() :]}"
        if match.end() == len(text) and match.start():
            yield f"…#{int(match[0]) - page}#"  # a chapter's name, and the page


def _words(text: str) -> bool:
    return any(map(str.isalpha, text))


def _text(pages: list[list[Line]]) -> Laid:
    lines = [line for page in pages for line in page]
    heights = Counter(round(line.height, 1) for line in lines for _ in range(len(line.text)))
    body = heights.most_common(1)[0][0] if heights else 1.0
    steps = [above.bottom - line.bottom for page in pages for above, line in pairwise(page)]
    leading = median([step for step in steps if 0.5 * body < step < 3 * body] or [1.2 * body])
    vocabulary = {word.casefold() for line in lines for word in _WORD.findall(line.text)}
    parts: list[str] = []
    starts: list[int] = []
    length, before, edges = 0, None, (0.0, 0.0)
    for page in pages:
        fresh = True
        blocks = _edges(page)
        for line, around in zip(page, blocks, strict=True):
            joint = "" if before is None else "\n\n" if _parts(before, line, edges, around, leading) else _joint(before, line, vocabulary)
            parts += [joint, line.text]
            length += len(joint)
            if fresh:
                starts.append(length)
                fresh = False
            length += len(line.text)
            before, edges = line, around
        if fresh:
            starts.append(length)  # an empty page begins where the next one does
    return Laid("".join(parts), tuple(starts), _title(pages, body))


def _edges(page: list[Line]) -> list[tuple[float, float]]:
    """For each line the left and right edge of the column it stands in: lines that go down one below the other."""
    runs: list[list[Line]] = []
    for line in page:
        if runs and line.bottom < runs[-1][-1].bottom and line.left < runs[-1][-1].right and runs[-1][-1].left < line.right:
            runs[-1].append(line)
        else:
            runs.append([line])
    return [(min(line.left for line in run), max(line.right for line in run)) for run in _repeated(runs)]


def _repeated(runs: list[list[Line]]) -> Iterator[list[Line]]:
    for run in runs:
        wide = [line for line in run if line.right - line.left > 0.5 * max(line.right - line.left for line in run)]
        yield from [wide] * len(run)


def _parts(before: Line, line: Line, edges: tuple[float, float], around: tuple[float, float], leading: float) -> bool:
    """Whether a new paragraph begins with `line`."""
    if not 0.85 < line.height / before.height < 1.18:
        return True
    if before.goes_on:
        return False
    if before.tabular and line.tabular:
        return True
    ended = before.text.rstrip(_CLOSING)[-1:] in tuple(".!?…:")
    small = line.text[:1].islower()
    letter = (before.right - before.left) / max(len(before.text), 1)
    room = edges[1] - before.right - letter * (len(line.text.split(" ", 1)[0]) + 1) > 0.5 * before.height
    step = before.bottom - line.bottom
    if step <= 0 or line.left > before.right or line.right < before.left:  # the next column or page
        return not small and (ended or room)
    if step > 1.35 * max(leading, before.height):
        return True
    if line.text.startswith(_BULLETS) and not small:
        return ended or room
    indented = line.left - around[0] > 0.7 * line.height
    if indented and before.left - edges[0] < 0.4 * line.height and not small:
        return True
    return room and (ended or not small)


def _joint(before: Line, line: Line, vocabulary: set[str]) -> str:
    """What goes between two lines of one paragraph: a space, or at a parted word nothing, or the hyphen that belongs to it."""
    if not before.goes_on:
        return " "
    head, tail = _last_word(before.text), _WORD.match(line.text)
    if not tail or not line.text[:1].islower():
        return "-"
    joined = f"{head}{tail[0]}".casefold()
    return "-" if joined not in vocabulary and f"{head}-{tail[0]}".casefold() in vocabulary else ""


def _last_word(text: str) -> str:
    words = _WORD.findall(text[-60:])
    return words[-1] if words else ""


def _title(pages: list[list[Line]], body: float) -> str | None:
    """The words of the first page that are set clearly larger than the text, when they are few."""
    first = next((page for page in pages if page), [])
    largest = max((line.height for line in first), default=0.0)
    words = " ".join(line.text for line in first if line.height > 0.95 * largest)
    return words if largest > 1.2 * body and 3 <= len(words) <= 200 else None
