"""Words of a document that are found again after its text was read anew.

What is looked for, in this order: the words where they were; the words with what stood around them; the words themselves, whatever blanks,
line ends, hyphens, quotes and capitals became of them; the words slightly edited. Of several such places the one whose surroundings are
most alike is taken, and of equal ones the nearest. A few words ("in 2012") stand anywhere, so that they need their surroundings.
Never a guess: words that differ much are not found. All of it takes time in proportion to the text, whatever the text.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import takewhile

from timeline.corrections import likeness
from timeline.corrections.correction import Selector
from timeline.corrections.letters import Letters, letters, places
from timeline.span import Span

CONTEXT = 32
"""Characters before and after the words that are kept with them."""
_OWN = 20
"""Letters that are found without regard to what stands around them; fewer may stand anywhere."""
_TELLING = 12
"""Letters around fewer words that must be the same."""
_SIDE = 64
"""Places looked at before and after the one expected."""


def describe(text: str, span: Span) -> Selector:
    """The words at `span`, to be found again by `find`.

    >>> describe("It was on Monday.", Span(10, 16)).prefix
    'It was on '
    """
    before, after = text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT]
    return Selector(span.of(text), before, after, span.start, span.end)


def find(selector: Selector, text: str) -> Span | None:
    """Where the words stand in a text now; None when they are gone. The empty selector is nowhere.

    >>> find(describe("Sora is “out”. It makes films.", Span(15, 30)), "New: Sora is out.  It makes\\nfilms. More")
    Span(start=19, end=34)
    """
    if not selector.exact:
        return None
    return (
        _unmoved(selector, text) or _whole(selector, text) or _lettered(selector, text) or _raw(selector, text) or _edited(selector, text)
    )


def within(selector: Selector, text: str, passage: Span, moved: int) -> Span | None:
    """Where the words stand inside a passage that is known to have them; `moved` is by how much the passage moved."""
    part, at = passage.of(text), selector.start + moved - passage.start
    inner = replace(selector, start=max(0, at), end=max(0, at) + len(selector.exact))
    found = _unmoved(inner, part) or _lettered(inner, part, sure=True) or _raw(inner, part, sure=True) if selector.exact else None
    return Span(found.start + passage.start, found.end + passage.start) if found else None


def _unmoved(selector: Selector, text: str) -> Span | None:
    whole = selector.prefix + selector.exact + selector.suffix
    return (
        selector.span if selector.start >= len(selector.prefix) and text.startswith(whole, selector.start - len(selector.prefix)) else None
    )


def _whole(selector: Selector, text: str) -> Span | None:
    """The nearest place that has the words and all that stood around them."""
    lead = len(selector.prefix)
    found = min(
        places(text, selector.prefix + selector.exact + selector.suffix), key=lambda at: abs(at + lead - selector.start), default=None
    )
    return None if found is None or not lead + len(selector.suffix) else Span(found + lead, found + lead + len(selector.exact))


def _lettered(selector: Selector, text: str, sure: bool = False) -> Span | None:
    """The words letter by letter, wherever their marks and blanks are."""
    known, words = letters(text), letters(selector.exact)
    before, after = letters(selector.prefix).run, letters(selector.suffix).run
    expected = known.places[known.after(selector.start)]

    def whole_words() -> Iterator[int]:
        for at in places(known.run, words.run):
            if known.word_at(at) is not None and known.word_at(at + len(words.run)) is not None:
                yield at

    at = _best(whole_words(), known.run, len(words.run), before, after, expected, sure)
    return None if at is None else _span(known, at, at + len(words.run), selector.exact)


def _raw(selector: Selector, text: str, sure: bool = False) -> Span | None:
    """The words as they are written; this finds what begins inside a word, or has no letters."""
    size = len(selector.exact)
    at = _best(places(text, selector.exact), text, size, selector.prefix, selector.suffix, selector.start, sure)
    return None if at is None else Span(at, at + size)


def _edited(selector: Selector, text: str) -> Span | None:
    known = letters(text)
    before, after = letters(selector.prefix).run, letters(selector.suffix).run
    found = likeness.passage(letters(selector.exact), before, after, known, known.after(selector.start))
    return known.span(*found, selector.exact) if found else None


def _best(found: Iterator[int], text: str, size: int, before: str, after: str, expected: int, sure: bool) -> int | None:
    """The place with most of its surroundings, of equal ones the nearest; `sure` takes it however little that is."""
    near: deque[int] = deque(maxlen=_SIDE)
    beyond = 0
    for at in found:
        near.append(at)
        beyond += at > expected
        if beyond >= _SIDE // 2:
            break

    def around(at: int) -> int:
        return _alike(reversed(before), reversed(text[max(0, at - len(before)) : at])) + _alike(
            after, text[at + size : at + size + len(after)]
        )

    best = max(near, key=lambda at: (around(at), -abs(at - expected)), default=None)
    if best is None or sure or size >= _OWN or around(best) >= min(_TELLING, len(before) + len(after)):
        return best
    return None


def _span(known: Letters, start: int, end: int, like: str) -> Span:
    first, last = known.word_at(start), known.word_at(end)
    assert first is not None
    assert last is not None
    return known.span(first, last, like)


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters both begin with."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
