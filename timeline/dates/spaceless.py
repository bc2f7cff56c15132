"""Dates in scripts that write no spaces between words: one regular expression takes the place of tokens.

Years, months and days are figures with their signs (2024年2月17日, 2024년 2월 17일) or a month's name between figures
(17 กุมภาพันธ์ 2567; years of the Buddhist era are turned into common ones).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from timeline.dates.templates import Expression, Rule
from timeline.dates.vocabulary import names_without_spaces
from timeline.span import Span

_SIGNS = {"ja": ("年", "月", "日"), "zh": ("年", "月", "日"), "yue": ("年", "月", "日"), "ko": ("년", "월", "일")}
_HAN = {c: str(n) for n, c in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_ERA = 543  # the Buddhist era begins so many years before the common one
LANGUAGES = frozenset(_SIGNS) | {"th", "lo", "km", "my"}


@lru_cache
def spaceless(language: str | None) -> Spaceless | None:
    """What finds the dates of `language`, None where words are parted by spaces."""
    return Spaceless(language, *names_without_spaces(language)) if language in LANGUAGES and language else None


class Spaceless:
    """What finds the dates of one such language. `months` are names -> 1-12, `spellings` other words -> the fields they state."""

    def __init__(self, language: str, months: Mapping[str, int], spellings: Mapping[str, Mapping[str, object]]) -> None:
        self._months = months
        self._spellings = spellings
        year = r"(?P<year>(?<!\d)(?:1[0-9]|2[0-6])\d\d)"
        parts = [r"(?P<iso>(?<!\d)\d{4}-\d{1,2}-\d{1,2}(?!\d))", r"(?P<slashed>(?<!\d)\d{4}[/.]\d{1,2}[/.]\d{1,2}(?!\d))"]
        if signs := _SIGNS.get(language):
            y, m, d = signs
            han = r"(?P<han>[一二][〇零一二三四五六七八九]{3})"
            parts.append(
                rf"(?:{year}|{han})\s?{y}(?!\s?[前后後間]|전|간)(?:度|\s?(?:(?P<month>1[0-2]|0?[1-9])|(?P<hanmonth>十[一二]?|[一二三四五六七八九]))\s?{m}"
                rf"(?:份|\s?(?:(?P<day>[12]\d|3[01]|0?[1-9])|(?P<handay>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]))\s?[{d}号號])?)?"
            )
            parts.append(rf"(?P<month2>(?<!\d)(?:1[0-2]|0?[1-9]))\s?{m}\s?(?P<day2>[12]\d|3[01]|0?[1-9])\s?[{d}号號]")
        if months:
            names = "|".join(map(re.escape, sorted(months, key=len, reverse=True)))
            parts.append(
                rf"(?:(?P<day3>(?<!\d)\d{{1,2}})\s?)?(?P<name>{names})(?:\s?(?:พ\.ศ\.|ค\.ศ\.|ปี|ឆ្នាំ|ປີ)?\s?(?P<year2>\d{{4}})(?!\d))?"
            )
        if spellings:
            parts.append(f"(?P<word>{'|'.join(map(re.escape, sorted(spellings, key=len, reverse=True)))})")
        self._search = re.compile("|".join(parts)).finditer

    def find(self, folded: str) -> Iterator[Expression]:
        """Every date of a folded text."""
        for match in self._search(folded):
            fields = self._fields({k: v for k, v in match.groupdict().items() if v})
            if fields:
                operation = str(fields.pop("operation", "calendar"))
                span = Span(*match.span())
                yield Expression(span, span, (span,), Rule(0, "·".join(sorted(fields)), operation, fields, (), ()), fields)

    def _fields(self, groups: dict[str, str]) -> dict[str, object]:
        if "word" in groups:
            return dict(self._spellings[groups["word"]])
        if shape := groups.get("iso") or groups.get("slashed"):
            year, month, day = (int(n) for n in re.findall(r"\d+", shape))
            return {"numeric": (year, month, day)} if 1 <= month <= 12 and 1 <= day <= 31 and 1000 <= year < 2200 else {}
        fields: dict[str, object] = {}
        if "han" in groups:
            fields["year"] = int("".join(_HAN[c] for c in groups["han"]))
        for name in ("hanmonth", "handay"):
            if name in groups:
                fields[name[3:]] = _han_number(groups[name])
        for name, figure in groups.items():
            kind = name.rstrip("23")
            if kind in ("year", "month", "day"):
                value = int(figure)
                fields[kind] = value - _ERA if kind == "year" and value > 2300 else value
        if "name" in groups:
            if not fields:
                return {}  # a month's name alone is too short to be sure of
            fields["month"] = self._months[groups["name"]]
        return fields


def _han_number(figures: str) -> int:
    """The value of a number below forty (二十七 is 27)."""
    tens, ten, ones = figures.rpartition("十")
    return (int(_HAN[tens]) if tens else 1) * 10 * bool(ten) + (int(_HAN[ones]) if ones else 0)
