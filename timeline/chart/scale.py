"""Time along the plot: one straight piece, or several with empty stretches folded away between them.

Moments are seconds since 1970, places are pixels from the plot's left edge. Each piece has a scale of its own; moments inside a fold
and beyond the edges have a place too, so that a bar can cross the one and run out at the other.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

FOLD = 28.0
"""Pixels that a folded stretch takes."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of time (`start` to `end`) drawn from `left` to `right`."""

    start: float
    end: float
    left: float
    right: float

    @property
    def second(self) -> float:
        """Pixels a second."""
        return (self.right - self.left) / (self.end - self.start)


@dataclass(frozen=True, slots=True)
class Scale:
    """Pieces from left to right, in order of time, neither touching in time when there are several."""

    pieces: tuple[Piece, ...]
    _moments: tuple[float, ...] = field(init=False, repr=False, compare=False)
    _places: tuple[float, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_moments", tuple(edge for piece in self.pieces for edge in (piece.start, piece.end)))
        object.__setattr__(self, "_places", tuple(edge for piece in self.pieces for edge in (piece.left, piece.right)))

    @property
    def view(self) -> tuple[float, float]:
        """The first and the last moment shown."""
        return self.pieces[0].start, self.pieces[-1].end

    @property
    def plot(self) -> float:
        """Pixels from side to side."""
        return self.pieces[-1].right

    @property
    def folds(self) -> list[tuple[Piece, Piece]]:
        """The pieces on either side of each fold."""
        return list(pairwise(self.pieces))

    def px(self, moment: float) -> float:
        """Where a moment stands."""
        return _between(moment, self._moments, self._places)

    def at(self, px: float) -> float:
        """The moment at a pixel."""
        return _between(px, self._places, self._moments)

    def second(self, moment: float) -> float:
        """Pixels a second, around that moment; inside a fold those of the piece before it."""
        number = max(0, bisect_right([piece.start for piece in self.pieces], moment) - 1)
        return self.pieces[number].second


def straight(view: tuple[float, float], plot: float) -> Scale:
    """One piece.

    >>> straight((0, 100), 1000).px(25)
    250.0
    """
    return Scale((Piece(*view, 0.0, plot),))


def folded(stretches: Sequence[tuple[float, float]], shares: Sequence[float], plot: float) -> Scale:
    """Several pieces that divide the plot, less the room of the folds, by their shares (which sum to 1).

    >>> [(piece.left, piece.right) for piece in folded([(0, 10), (90, 100)], [0.25, 0.75], 828.0).pieces]
    [(0.0, 200.0), (228.0, 828.0)]
    """
    room = plot - FOLD * (len(stretches) - 1)
    pieces, left = [], 0.0
    for (start, end), share in zip(stretches, shares, strict=True):
        right = left + room * share
        pieces.append(Piece(start, end, left, right))
        left = right + FOLD
    pieces[-1] = Piece(pieces[-1].start, pieces[-1].end, pieces[-1].left, plot)
    return Scale(tuple(pieces))


def _between(value: float, froms: Sequence[float], tos: Sequence[float]) -> float:
    """Linear between the knots, and on beyond the outer ones."""
    i = min(max(bisect_right(froms, value) - 1, 0), len(froms) - 2)
    low, high = froms[i], froms[i + 1]
    return tos[i] + (value - low) / (high - low) * (tos[i + 1] - tos[i])
