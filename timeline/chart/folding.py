"""Which empty stretches of a timeline to fold away, and how wide what is left becomes.

A stretch in which no event starts or ends may be folded when it is long beside the whole or beside the usual gap, and is when that
moves crowded events apart. Years between a founding and last week then take no more room than a finger, and both ends can be read.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import combinations, pairwise

import numpy as np
from numpy.typing import NDArray

from timeline.chart.scale import FOLD, Scale, folded, straight
from timeline.chart.window import EARLIEST, LATEST

MOST_FOLDS = 4
_CANDIDATES = 5
_SAMPLE = 120  # beginnings looked at, about
_APART = 48.0  # pixels that two events should be apart to be told apart
_WORTH, _WORTH_PART = 0.5, 0.05  # crowding, or a part of it, that each fold must take away
_OF_SPAN, _OF_MEDIAN, _LEAST = 0.08, 10.0, 0.04  # a gap's share of the span, or times the median gap if not tiny beside the span
_STANDS_OUT = 2.0  # times the median gap, at least: what is thin everywhere has nothing to fold
_EMPTY = 0.5  # of the axis must be foldable before anything is folded unasked
_MARGIN, _MOST_MARGIN = 0.06, 0.3  # beside a piece: of its own length; at most of the gap
_EDGE = 14.0  # pixels between an event at the end of a piece and that end: half a mark and its ring
_LEAST_SHARE, _MOST_SHARE = 0.5, 0.65  # of an equal share; of the plot

Stretch = tuple[float, float]


def gaps(moments: Sequence[float] | NDArray[np.float64]) -> list[Stretch]:
    """The stretches long enough to be folded between those moments (starts and ends of events), in order of time.

    >>> gaps([0, 1, 2, 3, 100, 101])
    [(3.0, 100.0)]
    >>> gaps([0, 10, 20, 30, 40])
    []
    """
    known = np.unique(np.asarray(moments, np.float64))
    between = np.diff(known)
    if len(between) < 2:
        return []
    span, usual = known[-1] - known[0], np.sort(between)[(len(between) - 1) // 2]
    least = max(min(_OF_SPAN * span, max(_OF_MEDIAN * usual, _LEAST * span)), _STANDS_OUT * usual)
    long = [place for place in np.argsort(-between, kind="stable")[:_CANDIDATES] if between[place] > least]
    return sorted((float(known[place]), float(known[place + 1])) for place in long)


def wanted(found: Sequence[Stretch], view: Stretch) -> bool:
    """Whether so much of the view is empty that it should be folded unasked."""
    return sum(high - low for low, high in found) > _EMPTY * (view[1] - view[0])


def fold(view: Stretch, found: Sequence[Stretch], weights: Sequence[tuple[float, float]], plot: float, least: float) -> Scale:
    """The scale with those of the gaps folded that move crowded events apart, at most `MOST_FOLDS`.

    `weights` are moments at which events begin and the pixels that their labels need: a piece is as wide as what it must hold, within
    bounds. `least` is the shortest stretch that a piece may show, in seconds.
    """
    begins = sorted({at for at, _ in weights})
    begins = begins[:: max(1, len(begins) // _SAMPLE)]
    plain = straight(view, plot)
    crowding = _crowding(begins, plain)
    worth = max(_WORTH, _WORTH_PART * crowding)
    best, least_bad = plain, crowding
    for count in range(1, MOST_FOLDS + 1):
        for chosen in combinations(found, count):
            scale = _scale(view, chosen, weights, plot, least)
            if (bad := _crowding(begins, scale) + worth * count) < least_bad:
                best, least_bad = scale, bad
    return best


def _crowding(begins: Sequence[float], scale: Scale) -> float:
    """How much neighbouring beginnings are closer than they should be, added up: 1 for two on one spot."""
    places = [scale.px(at) for at in begins]
    return sum(max(0.0, 1 - (right - left) / _APART) for left, right in pairwise(places))


def _scale(view: Stretch, found: Sequence[Stretch], weights: Sequence[tuple[float, float]], plot: float, least: float) -> Scale:
    pieces = _pieces(view, found, least)
    if len(pieces) < 2:
        return straight(view, plot)
    held = [1.0 + sum(wide for at, wide in weights if start <= at <= end) for start, end in pieces]
    shares = _shares(held)
    room = plot - FOLD * (len(pieces) - 1)
    return folded(_pieces(view, found, least, [room * share for share in shares]), shares, plot)


def _pieces(view: Stretch, found: Sequence[Stretch], least: float, widths: Sequence[float] = ()) -> list[Stretch]:
    """What lies between the gaps, each with a margin taken from the gap beside it: one in which a mark has room, if `widths` are known."""
    inner = [gap for gap in found if view[0] <= gap[0] and gap[1] <= view[1]]
    edges = [view[0], *(edge for gap in inner for edge in gap), view[1]]
    bare = list(zip(edges[::2], edges[1::2], strict=True))
    rooms = [math.inf, *((high - low) * _MOST_MARGIN for low, high in inner), math.inf]
    pieces = []
    for number, ((start, end), before, after) in enumerate(zip(bare, rooms, rooms[1:], strict=False)):
        margin = max(_MARGIN * (end - start), (least - (end - start)) / 2)
        if widths and widths[number] > 3 * _EDGE:
            margin = max(margin, _EDGE * (end - start) / (widths[number] - 2 * _EDGE))
        pieces.append((max(EARLIEST, start - min(margin, before)), min(LATEST, end + min(margin, after))))
    return pieces


def _shares(held: Sequence[float]) -> list[float]:
    """Shares in proportion, none below half an equal share or above 65 %.

    >>> [round(share, 2) for share in _shares([1, 1])], [round(share, 2) for share in _shares([1, 99])]
    ([0.5, 0.5], [0.35, 0.65])
    """
    least, most = _LEAST_SHARE / len(held), max(_MOST_SHARE, 1.0 / len(held))
    shares = [amount / sum(held) for amount in held]
    for _ in range(len(held)):
        shares = [min(max(share, least), most) for share in shares]
        free = [number for number, share in enumerate(shares) if least < share < most] or list(range(len(shares)))
        missing = 1.0 - sum(shares)
        if abs(missing) < 1e-9:
            break
        whole = sum(shares[number] for number in free)
        for number in free:
            shares[number] += missing * shares[number] / whole
    return shares
