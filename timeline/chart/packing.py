"""Boxes -> rows of a lane in which none touches another. Lengths are pixels."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from heapq import heappop, heappush
from typing import Literal

LABEL_GAP, LABEL_LEAD = 12.0, 5.0  # after and before a mark with its label
MARK_GAP = 3.0


@dataclass(frozen=True, slots=True)
class Place:
    """One way to draw a label: what it says and where it goes.

    `whole` is a title that was not shortened; `above` is over the mark, otherwise beside it. `x` is where the text is anchored, by
    its left or its right end.
    """

    title: str
    date: str
    x: float
    anchor: Literal["left", "right"]
    above: bool
    low: float
    high: float
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Box:
    """A mark from `low` to `high`, with the places its label may take, best first.

    `slack` is how far right the mark may move and still mean the same: a day is anywhere within its day. `bare` is what stands beside
    the mark where no label fits; the box has room for it.
    """

    low: float
    high: float
    places: tuple[Place, ...] = ()
    slack: float = 0.0
    bare: Place | None = None


@dataclass(slots=True)
class Row:
    """A sub-lane while it is being filled: stretches taken, in order, none overlapping."""

    lows: list[float] = field(default_factory=list)
    highs: list[float] = field(default_factory=list)
    labelled: bool = False
    above: bool = False

    def free(self, low: float, high: float) -> bool:
        """Whether nothing has been put between the two."""
        i = bisect_left(self.lows, high)
        return i == 0 or self.highs[i - 1] <= low

    def take(self, low: float, high: float) -> None:
        """Puts something there."""
        i = bisect_left(self.lows, low)
        self.lows.insert(i, low)
        self.highs.insert(i, high)

    def widen(self, at: float, low: float, high: float) -> bool:
        """Lets what begins there reach from one pixel to another, if its neighbours leave the room."""
        i = bisect_left(self.lows, at)
        if (i > 0 and self.highs[i - 1] > low) or (i + 1 < len(self.lows) and self.lows[i + 1] < high):
            return False
        self.lows[i], self.highs[i] = min(self.lows[i], low), max(self.highs[i], high)
        return True


@dataclass(frozen=True, slots=True)
class Packed:
    """Where a box went: row, how far it moved to the right, the place of its label (None: hidden)."""

    row: int
    moved: float
    place: Place | None


def pack(boxes: Sequence[Box], budget: int, spare: bool = False) -> tuple[list[Row], list[Packed]]:
    """Rows for the boxes of one lane, given in order of importance; where each went, in the same order.

    Boxes with their labels fill at most `budget` rows. What fits nowhere stands without its label: in the gaps, then in further rows,
    filled from left to right (n log n), where it still has it if its neighbours leave the room. With height to `spare`, a row of one
    mark is as high as those with labels.
    """
    rows: list[Row] = []
    placed: dict[int, Packed] = {}
    for number, box in enumerate(boxes):
        if found := _labelled(box, rows, budget):
            at, place = found
            rows[at].take(*_reach(box, place))
            rows[at].labelled, rows[at].above = True, rows[at].above or place.above
            placed[number] = Packed(at, 0.0, place)
    bare = sorted((number for number in range(len(boxes)) if number not in placed), key=lambda number: boxes[number].low)
    full = len(rows)
    ends: list[tuple[float, int]] = []
    for number in bare:
        box = boxes[number]
        at = next((at for at in range(full) if rows[at].free(box.low, box.high + MARK_GAP)), -1)
        moved = 0.0
        if at < 0:
            if ends and ends[0][0] <= box.low + box.slack:
                end, at = heappop(ends)
                moved = max(0.0, end - box.low)
            else:
                at = len(rows)
                rows.append(Row())
            heappush(ends, (box.high + moved + MARK_GAP, at))
        rows[at].take(box.low + moved, box.high + moved + MARK_GAP)
        placed[number] = Packed(at, moved, box.bare)
    alone = Counter(placed[number].row for number in bare)
    for number in sorted(bare):  # the most important first
        at, moved = placed[number].row, placed[number].moved
        if at < full:
            continue
        spacious = spare and alone[at] == 1
        places = [place for place in boxes[number].places if not place.above or spacious]
        for place in sorted(places, key=lambda place: not place.whole):
            low, high = _reach(boxes[number], place)
            if rows[at].widen(boxes[number].low + moved, low + moved, high + moved):
                rows[at].labelled, rows[at].above = spacious, place.above
                placed[number] = Packed(at, moved, place)
                break
    return rows, [placed[number] for number in range(len(boxes))]


def _labelled(box: Box, rows: list[Row], budget: int) -> tuple[int, Place] | None:
    """The first row and place where the box fits with a label, a new row if the budget has one; whole titles before shortened ones."""
    for whole in (True, False):
        places = [place for place in box.places if place.whole == whole]
        for at, row in enumerate(rows):
            for place in places:
                if row.free(*_reach(box, place)):
                    return at, place
        if places and len(rows) < budget:
            rows.append(Row())
            return len(rows) - 1, places[0]
    return None


def _reach(box: Box, place: Place) -> tuple[float, float]:
    return min(box.low, place.low) - LABEL_LEAD, max(box.high, place.high) + LABEL_GAP
