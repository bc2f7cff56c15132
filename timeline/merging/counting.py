"""Two tellings -> what their numbers say for or against their being one event."""

from __future__ import annotations

from collections.abc import Iterable

from timeline.merging.plainwords import quantity
from timeline.merging.reasons import Reason
from timeline.merging.telling import Telling

NUMBER = 0.9
_OTHER_COUNT, _OTHER_TOLL, _OTHER_NUMBER = -1.2, -0.2, -0.4
_ROUNDED, _COUNTED, _NEARLY = 0.7, 20, 0.08


def numbers(one: Telling, other: Telling) -> Iterable[Reason]:
    """Numbers that both have, also in round figures, or that differ."""
    shared = sorted(
        {number for number, _ in one.numbers if number in other.around} | {number for number, _ in other.numbers if number in one.around}
    )
    if shared:
        yield Reason("Both have the number {words}", NUMBER, tuple(shared))
    mine = [(number, unit) for number, unit in one.numbers if number not in other.around]
    theirs = [(number, unit) for number, unit in other.numbers if number not in one.around]
    rounded = [(left, right) for left, _ in mine for right, _ in theirs if _rounded(left, right)]
    if rounded:
        yield Reason("Both have the number {words}", _ROUNDED, rounded[0])
    elif mine and theirs:
        units = {unit for _, unit in mine} & {unit for _, unit in theirs}
        harm = any(act.group == "harm" for act in one.acts | other.acts)
        weight = (_OTHER_TOLL if harm else _OTHER_COUNT) if units else _OTHER_TOLL if harm else _OTHER_NUMBER
        yield Reason("They have different numbers: {words}", weight, tuple(number for number, _ in (*mine, *theirs)))


def _rounded(one: str, other: str) -> bool:
    """Whether one is the other in round figures: 12,400 and 12,000."""
    left, right = quantity(one), quantity(other)
    if left is None or right is None or min(left, right) < _COUNTED:
        return False
    fewer, more = sorted((left, right), key=lambda value: len(f"{value:.12g}".rstrip("0")))
    digits = len(f"{fewer:.12g}".rstrip("0"))
    return digits < len(f"{more:.12g}".rstrip("0")) and digits <= 2 and abs(fewer - more) <= _NEARLY * more
