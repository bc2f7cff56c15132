"""Is a lone word or figure a date? By the words beside it: names, sums and words that only look like months are not."""

from __future__ import annotations

import re

from timeline.dates.templates import Expression
from timeline.locales.words import DateWords

_OLD = 50  # two figures without an apostrophe are a year of the last century, or a count
_PLURAL = re.compile(r"\s[^\W\d_]{3,}s\b")
_TITLED, _SMALL = re.compile(r"(?<!\w)[A-ZÀ-ÖØ-Þ][\w’'-]* \Z"), re.compile(r"[.;:’'\"”»)]| [a-zà-ÿ(]")  # USA Today reported
_NAMED = re.compile(r"[\w,;] [A-ZÀ-ÖØ-Þ][\w’'-]* \Z")
_WORD = re.compile(r"\s([^\W\d_]+)")
_NAME = re.compile(r"(?<![^\W_])[A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ] \Z")
# one more name, then small words: Domenica Lorusso ha…
_FIRST_NAME = re.compile(r" [A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ],? (?!(?:e|y|ed|i) )[a-zà-ÿ]")
_NOUN = re.compile(r"\s(?:(?:bis|oder|und) \d+\s)?[A-ZÀ-ÖØ-Þ][a-zß-ÿ]")


def believable(words: DateWords, found: Expression, text: str, folded: str) -> bool:
    """Whether `found` is a date; only lone years, months, week days, seasons and hours without minutes are ever doubted."""
    symbols = found.rule.slots
    if (found.slots.keys() == {"yy"} and found.rule.operation != "decade") or found.slots.get("bare"):
        marked = re.search(r"(?<!\w)'\d", found.outer.of(folded)) is not None
        return marked or (found.slots.get("yy", 99) >= _OLD and not _counts(words, text[found.outer.end :][:24]))
    if found.slots.get("opening"):
        return re.search(r"(?:\A|[.!?:\n«“\"‘—–])\s*\Z", text[max(0, found.outer.start - 3) : found.outer.start]) is not None
    nested = found.slots.get("date")
    if words.capital_nouns and found.rule.operation == "approximate" and isinstance(nested, Expression) and nested.slots.keys() == {"year"}:
        return _NOUN.match(text, found.outer.end) is None  # rund 1900 Besucher
    if found.rule.operation == "approximate" and isinstance(nested, Expression) and nested.slots.keys() == {"year"}:
        following = _WORD.match(folded, found.outer.end)  # about 2000 people
        return following is None or not (following[1] in words.counted or _PLURAL.match(following[0]))
    if words.capital_nouns and found.rule.operation == "duration" and not symbols and text[found.outer.start].isupper():
        return re.search(r"\w,? \Z", text[max(0, found.outer.start - 3) : found.outer.start]) is None  # der Dreijährige
    if found.rule.operation == "offset" and text[found.outer.start].isupper() and not words.capital_nouns:
        start, end = found.outer.start, found.outer.end
        return not (_TITLED.search(text[max(0, start - 24) : start]) and _SMALL.match(text, end))
    if found.rule.operation != "calendar" or len(symbols) != 1 or len(found.slots) != 1 or symbols[0][0] != 0:
        return True
    start, end = found.outer.start, found.outer.end
    leading = _leading(folded, start)
    introduced = leading in words.introducers or leading.rpartition("'")[2] in words.introducers
    if "year" in found.slots:
        return _is_year(words, found.slots["year"], text, folded, start, end, leading)
    if words.capital_nouns and not introduced and _NAME.search(text[max(0, start - 24) : start]):
        return False  # Frau Mittwoch
    if words.capital_nouns and (re.match(r"-[^\W\d_]", text[end : end + 2]) or re.search(r"\w-\Z", text[max(0, start - 2) : start])):
        return False  # Sommer-Akademie
    word, capital = folded[start:end], text[start].isupper()
    doubtful = word in words.ambiguous
    if "weekday" in found.slots and doubtful:
        inside = re.search(r"[\w,;'’]\s*\Z", text[max(0, start - 3) : start])
        return not capital or introduced or not (inside or _FIRST_NAME.match(text[end : end + 48]))
    if "month" in found.slots:
        if capital and (not introduced or not words.capital_months) and re.match(r"[ \n][A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ]", text[end : end + 12]):
            return False  # June Ellerby
        if words.capital_months:
            return capital and (not doubtful or introduced or not re.match(r" [a-z]", text[end : end + 2]))
        inside = re.search(r"[\w,;'’]\s*\Z", text[max(0, start - 3) : start])
        if capital and (doubtful or (inside and not introduced)):
            return False  # sur Mars
    return not doubtful or introduced


def _leading(folded: str, start: int) -> str:
    """The word before `start`, across spaces and an opening mark; the last 24 characters are looked at."""
    before = folded[max(0, start - 24) : start].rstrip(" \n")
    if before.endswith(("(", '"', "«", "“")):
        before = before[:-1].rstrip(" \n")
    begin = len(before)
    while begin and (before[begin - 1].isalnum() or before[begin - 1] in "'_"):
        begin -= 1
    return before[begin:]


def _counts(words: DateWords, following: str) -> bool:
    """Whether a figure counts what follows it ("alle 12 squadre", "l'83 %"): a long small word that leads to nothing else."""
    word = re.match(r" ?[%€$£°]|['’′]| ?([a-zà-ÿ]{4,})", following)
    return word is not None and word[1] not in words.introducers


def _is_year(words: DateWords, year: int, text: str, folded: str, start: int, end: int, leading: str) -> bool:
    """Whether a figure is a year: not a price, a sum, a part of a number, nor a count of what follows."""
    head, mark, tail = leading.rpartition("'")
    introduced = leading in words.introducers or tail in words.introducers or (mark + tail if head else leading) in words.year_introducers
    if not text[start].isdigit():
        return bool(year % 1000)
    previous = folded[start - 1] if start else " "
    after_letter = start > 1 and folded[start - 2].isalpha()
    if previous in "$€£#+-/_.,:@&=" and not (previous == "-" and after_letter):
        return False
    if previous == "'" and after_letter:
        return False  # Mundial'2002
    if year >= 2100 or (year < 1500 and not introduced):
        return False
    following = folded[end : end + 20]
    if re.match(r" ?[%$€£°]|[-/_.,:][\d_/]| ?(?:km|kg|m)\b", following):
        return False
    if leading.rpartition("'")[2] in words.numbered or re.match(
        r" [A-Z][\w-]+ (?:street|avenue|road|lane|st\.|ave\.|rd\.)", text[end : end + 40], re.IGNORECASE
    ):
        return False  # flight 1955, 1984 Elm Street
    if words.counted and (word := _WORD.match(following)) and word[1] in words.counted:
        return False
    if leading in words.number_joints and re.match(r" [^\W\d_]", following):
        counted = _leading(folded, start - 1 - len(leading))
        if counted in words.numbers or (counted.isdigit() and len(counted) < 4):
            return False  # one hundred and 1950 men
    if introduced:
        return 1900 <= year < 2050 or not _PLURAL.match(following)
    if (
        leading
        and not words.capital_nouns
        and text[start - 1 - len(leading) : start - 1].lower() == leading
        and _NAMED.search(text[max(0, start - 24) : start])
    ):
        return False  # Agenda 2000
    if leading.isdigit() and previous == " ":
        return False  # a telephone number
    if words.capital_nouns and _NOUN.match(text, end):
        return False  # 2000 Besucher
    if not leading:
        return following[:1] in ("", *",.;:)\n ") or start == 0
    return not re.match(r"\s?\w", following) or words.capital_nouns or (1900 <= year < 2050 and not _PLURAL.match(following))
