"""Words of the calendar that are names: a Klaus Sommer, the firm Sunday Energy, the rue du 8-Mai-1945.

`believable` asks the words right beside a date; here a date is doubted for what it is part of (a street), or for what the rest of the text
shows its word to be: where one sentence has "Rosalind March", "March" in another is she, unless a preposition of time leads to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from timeline.dates.templates import Expression
from timeline.locales.loading import locale_words
from timeline.locales.naming import Naming
from timeline.locales.people import MEN, WOMEN
from timeline.locales.words import DateWords

_REACH = 40  # characters looked at before a word
_WORDS = re.compile(r"[^\W_]+(?:\.(?= ?\Z))?")
_BEFORE = re.compile(
    r"(?:(\A|[.!?:;\n«“\"„(–—] ?|(?<=\s)['’‘])|[^\s]\s)([^\W\d_](?:[\w’'-]*|\w{1,3}\.)) \Z"
)  # "Mrs.", but "… Claes. Saturday …"
_BEHIND = re.compile(r" ([A-ZÀ-ÖØ-Þ][\w’'-]*[a-zà-ÿ])")
_AGED = re.compile(r", \d\d[,.;)]")
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th|º|ª|°|er|e)?\Z|[ivx]{1,6}\Z")
_MARKED = re.compile(r",? ?\d|[/-]\w")
_JOINED = re.compile(r"-[A-ZÀ-ÖØ-Þ]")
_FIRM = re.compile(r" (?:GmbH|AG|KG|SE|Inc|Ltd|LLC|Corp|Group|Holding|SARL|SAS|S\.?A|S\.?L|S\.?p\.?A|S\.?r\.?l|BV|B\.V|NV|N\.V|Lda|Ltda)\b")
_ADDRESS = 4  # letters of Mr, Dr., Frau: behind a longer title a week day may say when ("the minister Friday announced")
_RUNS = 32  # names beginning with a week day that are looked up in one text


def dates_among(words: DateWords, found: Sequence[Expression], text: str, folded: str, language: str | None) -> Iterator[Expression]:
    """Those of the expressions `found` in `text` that are no names."""
    naming = locale_words(language, "names", Naming) or Naming()
    judged: dict[str, bool] = {}
    runs: dict[str, bool] = {}
    for one in found:
        if one.rule.operation != "calendar":
            yield one
            continue
        if words.eponyms and _is_eponym(words, one, text, folded):
            continue
        start, end = one.outer.start, one.outer.end
        field = _lone(one)
        if field == "weekday" and folded[start:end] == words.weekdays[one.slots["weekday"]].split()[0] + "s":
            continue  # the Tuesdays are a habit
        if field and text[start].isupper() and folded[start:end].isalpha():
            form = text[start:end]
            if field != "season" and _opens_a_name(words, naming, field, text, start, end, runs):
                continue
            if form not in judged:
                judged[form] = _bears_a_name(words, naming, field, form, text)
            if _word_before(folded, start) in words.linkers and any(yes and run.startswith(form + " ") for run, yes in runs.items()):
                continue  # under Sunday
            if judged[form] and _word_before(folded, start) not in words.timely:
                continue
        yield one


def surnames(text: str, language: str | None) -> frozenset[str]:
    """The months and seasons, with their capital, that `text` shows to be somebody's name: "March" of "Rosalind March, 61, resigned"."""
    words = locale_words(language, "dates", DateWords)
    if words is None or words.capital_nouns:
        return frozenset()  # where nouns have capitals, one before the word proves nothing
    naming = locale_words(language, "names", Naming) or Naming()
    fields = dict.fromkeys((name for names in words.months for name in names.split()), "month") | dict.fromkeys(words.seasons, "season")
    forms = {name[0].upper() + name[1:]: field for name, field in fields.items() if name.isalpha() and len(name) > 2}
    found = frozenset(form for form, field in forms.items() if form in text and _bears_a_name(words, naming, field, form, text))
    if not found:
        return found
    numbered = re.compile(rf"\b(?:[IVX]+|{'|'.join(map(re.escape, sorted(words.eponyms))) or '(?!)'}) (\w+)", re.IGNORECASE)
    return found.difference(match[1] for match in numbered.finditer(text))


def _lone(found: Expression) -> str | None:
    """The one field of a month, week day or season that stands alone."""
    symbols = found.rule.slots
    return symbols[0][1] if len(symbols) == 1 == len(found.slots) and symbols[0][1] in ("month", "weekday", "season") else None


def _word_before(folded: str, start: int) -> str:
    match = _BEFORE.search(folded[max(0, start - _REACH) : start])
    return match[2] if match else ""


def _is_eponym(words: DateWords, found: Expression, text: str, folded: str) -> bool:
    """Whether a street, a school or a regiment is named after the date: "via XX Settembre", "Straße des 17. Juni", "5 May Square"."""
    start, end = found.outer.start, found.outer.end
    if words.eponyms_last:
        behind = _BEHIND.match(text, end)
        return behind is not None and behind[1].lower() in words.eponyms
    if found.slots.keys() in ({"year"}, {"yy"}):  # Plein 1944
        begin = folded.rfind(" ", max(0, start - _REACH), max(0, start - 1)) + 1
        return text[begin : begin + 1].isupper() and folded[begin : max(0, start - 1)] in words.eponyms and text[start - 1] == " "
    opening = _WORDS.search(folded, start, end)
    if opening is None or (opening[0].isalpha() and _is_article(words, opening[0], found)):
        return False
    low = max(0, start - _REACH)
    stepped, last = "day" in found.slots or opening[0] in words.linkers, start
    for match in reversed(list(_WORDS.finditer(folded, low, start))):
        if text[match.end() : last].strip(" '’.") or (match.start() == low > 0):
            return False
        word, last = match[0], match.start()
        if word.rstrip(".") in words.eponyms:
            return stepped
        stepped = True
        if "deictic" in found.slots or not (word in words.linkers or word in words.numbers or _ORDINAL.match(word)):
            return False
    return False


def _is_article(words: DateWords, opening: str, found: Expression) -> bool:
    """Whether the expression begins with an article or a preposition that leads to dates, not to names: "a la plaza el 2 de mayo"."""
    return opening not in words.linkers and opening not in words.numbers and "day" in found.slots and not _ORDINAL.match(opening)


def _opens_a_name(words: DateWords, naming: Naming, field: str, text: str, start: int, end: int, runs: dict[str, bool]) -> bool:
    """Whether a month or week day with a capital stands inside a name right here: "at Sunday Energy", "Mei-Lin", "il Piccolo Martedì".

    `runs` keeps what was looked up: whether a word with a capital behind a week day makes a name with it somewhere in `text`.
    """
    if _JOINED.match(text, end) or (text[start - 1 : start] == "-" and text[start - 2 : start - 1].isalpha()):
        return True
    before = _BEFORE.search(text[max(0, start - _REACH) : start])
    if not words.capital_months and before and not before[1] and before[2][0].isupper() and not _leads(words, naming, before[2].lower()):
        return True
    behind = _BEHIND.match(text, end) if field == "weekday" and not words.capital_nouns else None
    if behind is None:
        return False
    run = text[start : behind.end()]
    if run not in runs and len(runs) < _RUNS:
        runs[run] = f", {run}," in text or any(f" {word} {run}" in text for word in words.linkers)
    return runs.get(run, False)


def _leads(words: DateWords, naming: Naming, word: str) -> bool:
    """Whether a word in front of a date word may have its capital from the place where it stands, or is a date word itself."""
    return (
        word in naming.starters or word in words.introducers or word in words.timely or word in words.deictics or word in words.edges
        or word in words.ordinals or word in words.parts or word in words.approximate or word in words.units
        or any(word in names.split() for names in (*words.months, *words.weekdays)) or word in words.seasons
    )  # fmt: skip


def _bears_a_name(words: DateWords, naming: Naming, field: str, form: str, text: str) -> bool:
    """Whether `text` has `form` in a name: behind a given name, a title or a noun with a capital, before a surname or an age."""
    at = text.find(form)
    while at >= 0:
        end = at + len(form)
        whole = (at == 0 or not text[at - 1].isalnum()) and not text[end : end + 1].isalnum()
        if whole and field == "month" and not words.capital_nouns and _AGED.match(text, end):
            return True
        if whole and not _MARKED.match(text, end) and not text[at - 2 : at].strip(" ").isdigit():
            before = _BEFORE.search(text[max(0, at - _REACH) : at])
            word = before[2].lower() if before else ""
            given = word in MEN or word in WOMEN
            if before and not _leads(words, naming, word):
                titled = word in naming.titles or word.rstrip(".") in naming.titles
                if (titled and (field != "weekday" or len(word) <= _ADDRESS)) or (given and before[2][0].isupper()):
                    return True
                inside = not before[1] or not words.capital_months or words.capital_nouns
                if before[2][0].isupper() and inside and (field != "weekday" or not words.capital_months):
                    return True
            if _FIRM.match(text, end) and word not in words.timely:
                return True
            if form.lower() in MEN or form.lower() in WOMEN:
                behind = _BEHIND.match(text, end)
                if behind and word not in words.timely and not words.capital_nouns:
                    return True
        at = text.find(form, end)
    return False
