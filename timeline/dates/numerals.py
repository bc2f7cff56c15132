"""Number words -> numbers."""

from __future__ import annotations

from collections.abc import Iterable


def total(parts: Iterable[float]) -> float:
    """The number that number words add up to; two-part years are read as such.

    >>> total([80, 10]), total([2, 100, 5]), total([19, 90, 6]), total([2, 1000, 20])
    (90, 205, 1996, 2020)
    """
    values = list(parts)
    if len(values) > 1 and 10 <= values[0] <= 21 and 10 <= values[1] < 100:
        return values[0] * 100 + sum(values[1:])
    whole = current = 0.0 if any(value % 1 for value in values) else 0
    for value in values:
        if value == 100:
            current = max(1, current) * 100
        elif value >= 1000:
            whole, current = whole + max(1, current) * value, 0
        else:
            current += value
    return whole + current


def roman(word: str) -> int | None:
    """The value of a Roman numeral below 40 in lower case, as centuries are written; None when it is not one.

    >>> roman("xix"), roman("vie")
    (19, None)
    """
    tens = {"": 0, "x": 10, "xx": 20, "xxx": 30}
    units = {u: i for i, u in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))}
    rest = word.lstrip("x")
    if rest not in units:
        head = word[: len(word) - 2]
        return tens[head] + 9 if word.endswith("ix") and head in tens else None
    head = word[: len(word) - len(rest)]
    return tens[head] + units[rest] if word and head in tens else None
