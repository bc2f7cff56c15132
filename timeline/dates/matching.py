"""Text + DateWords -> date expressions, not yet resolved.

One trie-shaped regular expression finds trigger words in the folded text. Around each the run of words that the language's date
vocabulary knows is cut into tokens, and templates are matched over the classes of these tokens, longest first: base dates,
then composites over dates. Runs, walks and passes are bounded, so time is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from timeline.dates.evidence import believable
from timeline.dates.namesakes import dates_among
from timeline.dates.phrasebook import Phrasebook, Plan, phrasebook
from timeline.dates.spaceless import spaceless
from timeline.dates.templates import Expression, Rule, Trie
from timeline.dates.tokens import Word
from timeline.span import Span

_PLANS = 50_000  # of the readings of runs, kept a language
_RUN = 48  # words a run may hold
_LED = 16  # of them before the trigger
_GOES_ON = re.compile(r"(?: |\n(?!\n))?\w").match
_REACH = 72  # characters looked at before a trigger


def fold(text: str) -> str:
    """Lower case, straight apostrophes, plain spaces; every character keeps its place.

    >>> fold("L’Été İ")
    "l'été İ"
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join([c if len(c.lower()) != 1 else c.lower() for c in text])
    for character, plain in _FOLD:
        if character in lower:
            lower = lower.replace(character, plain)
    return lower


_FOLD = (*((c, "'") for c in "’ʼ‘"), *((c, " ") for c in "\u00a0\u202f\u2009\t"), *((c, "-") for c in "\u2011\u2010"))


def find(text: str, language: str | None) -> Iterator[Expression]:
    """Every date expression of `text`, in order, none overlapping. A language without a locale gets what CLDR has for it."""
    folded = fold(text)
    characters = spaceless(language)
    if characters:
        yield from characters.find(folded)
        return
    book = phrasebook(language)
    yield from dates_among(book.words, list(_found(book, text, folded)), text, folded, language)


def _found(book: Phrasebook, text: str, folded: str) -> Iterator[Expression]:
    """What may be a date by the words in it and right beside it."""
    search = book.trigger.search
    ahead = " " + folded  # each trigger stands here one farther on, behind the character that the search needs
    position = 0  # where the last run ended
    while hit := search(ahead, position):
        run = _run(book, folded, position, hit.start())
        position = hit.end() - 1
        if run.words:
            position = max(position, run.end(-1))
            for plan in _plans(book, run):
                if plan.rule.operation != "ignore" and believable(book.words, found := _expression(plan, run), text, folded):
                    yield found


class Run(NamedTuple):
    """Words of the vocabulary that stand side by side in the folded text, and the matches that they come from."""

    folded: str
    words: list[Word]
    matches: list[re.Match[str]]

    def start(self, word: int) -> int:
        """Where the word of that number starts."""
        match = self.matches[word]
        return match.start(match.lastgroup or 0)

    def end(self, word: int) -> int:
        """Where it ends."""
        return self.matches[word].end()

    def span(self, word: int) -> Span:
        """Both."""
        return Span(self.start(word), self.end(word))


def _run(book: Phrasebook, folded: str, floor: int, start: int) -> Run:
    """The run around the trigger at `start`, with nothing before `floor`."""
    words: list[Word] = []
    matches: list[re.Match[str]] = []
    word_of = book.tokens.word
    reached = False  # the trigger, or a longer word that swallows it ("day before yesterday")
    for match in book.tokens.cut(folded, _opening(book, folded, max(floor, start - _REACH), start)):
        if not reached and match.end() > start:
            reached = True
            del words[:-_LED], matches[:-_LED]
        group = match.lastgroup or "other"
        word = word_of(group, match[group]) if group != "other" else None
        if word is not None:
            words.append(word)
            matches.append(match)
            if reached and len(words) >= _RUN:
                break
        elif reached:
            break
        else:
            words.clear()
            matches.clear()
    return Run(folded, words, matches)


def _opening(book: Phrasebook, folded: str, floor: int, start: int) -> int:
    """Where the words that the vocabulary knows begin, going back from `start` and never inside a word."""
    pieces, low = book.pieces, start
    while low > floor:
        end = low - 1
        begin = folded.rfind(" ", floor, end) + 1
        if begin <= floor or folded[end] != " " or not folded[begin:end].isalnum():  # the usual case is a plain word between spaces
            end = low
            while end > floor and not folded[end - 1].isalnum():
                end -= 1
            begin = end
            while begin > floor and folded[begin - 1].isalnum():
                begin -= 1
            if begin == end or (begin == floor and floor > 0 and folded[floor - 1].isalnum()):
                return end
        if not (folded[begin:end] in pieces or folded[begin].isdigit() or folded[begin] in "ivx"):
            return end  # what stands between may still be a comma of the pattern
        low = begin
    return low


class _Item(NamedTuple):
    """A word of a run, or an expression in place of some: the symbols it may stand for, its last word, and its number or how it is made."""

    keys: tuple[str, ...]
    last: int
    source: int | Plan


def _plans(book: Phrasebook, run: Run) -> Sequence[Plan]:
    """The expressions of a run: the same for runs of the same kinds of words that, where a rule asks what follows, go on alike."""
    key: tuple[int, ...] = tuple([word.kind for word in run.words])
    asked = key in book.asking
    if asked:
        key += tuple([-1 if _GOES_ON(run.folded, match.end()) else -2 for match in run.matches])
    plans = book.plans.get(key)
    if plans is None:
        plans, fixed = _planned(book, run)
        if len(book.plans) + len(book.asking) < _PLANS:
            if fixed or asked:
                book.plans[key] = plans
            else:
                book.asking.add(key)
    return plans


def _planned(book: Phrasebook, run: Run) -> tuple[list[Plan], bool]:
    """The expressions of a run, read level by level, and whether no rule asked what follows."""
    items, fixed = [_Item(word.keys, i, i) for i, word in enumerate(run.words)], True
    for level, (trie, opens) in enumerate(book.levels):
        if level == 0 or len(items) > 1:
            items, alike = _pass(trie, opens, items, run)
            fixed = fixed and alike
    return [item.source for item in items if isinstance(item.source, Plan)], fixed


def _joined(rule: Rule, items: Sequence[_Item], run: Run) -> _Item:
    hyphened = len(items) == 3 and len(items[0].keys) == 1 and "decade" not in items[1].keys
    sources = tuple([item.source for item in items])
    plan = Plan(rule, sources, any(isinstance(source, Plan) for source in sources), hyphened)
    return _Item(rule.yields(_expression(plan, run).slots), items[-1].last, plan)


def _may_open(opens: Mapping[str, frozenset[str]], items: Sequence[_Item], i: int) -> bool:
    """Whether an expression may begin at item `i`, by it and the one after."""
    following = items[i + 1].keys if i + 1 < len(items) else ()
    for key in items[i].keys:
        second = opens.get(key)
        if second is not None and ("" in second or not second.isdisjoint(following)):
            return True
    return False


def _pass(trie: Trie, opens: Mapping[str, frozenset[str]], items: Sequence[_Item], run: Run) -> tuple[list[_Item], bool]:
    """The items with the longest rules from left to right applied, and whether runs of the same kinds of words always have these."""
    out: list[_Item] = []
    i, count, fixed = 0, len(items), True
    while i < count:
        if not _may_open(opens, items, i):
            out.append(items[i])
            i += 1
            continue
        best: Rule | None = None
        stop = j = i
        frontier = [trie]
        while frontier and j < count:
            following = []
            for node in frontier:
                for key in items[j].keys:
                    child = node.get(key)
                    if child is not None:
                        following.append(child)
            j += 1
            chosen: Rule | None = None
            for node in following:
                rule = node.get(None)
                if rule is not None and (chosen is None or rule.priority < chosen.priority):
                    chosen = rule
                rule = node.get("$")
                if rule is not None:
                    fixed = False
                    if (chosen is None or rule.priority < chosen.priority) and not _GOES_ON(run.folded, run.end(items[j - 1].last)):
                        chosen = rule
            if chosen is not None:
                best, stop = chosen, j
            frontier = following
        out.append(_joined(best, items[i:stop], run) if best else items[i])
        i = stop if best else i + 1
    return out, fixed


def _expression(plan: Plan, run: Run) -> Expression:
    """What `plan` makes of the words of `run`."""
    rule, items, nested, hyphened = plan
    if nested:
        return _composite(plan, run)
    slots = dict(rule.given)
    for index, name, symbol in rule.slots:
        slots[name] = run.words[items[index]].values[symbol]
    first = items[0]
    if hyphened and run.folded[run.end(items[1]) : run.start(items[2])] == "-":
        first = items[1]  # an article goes with what a hyphenated modifier modifies: the [third-quarter] results
    outer = Span(run.start(first), run.end(items[-1]))
    if not rule.brackets:
        return Expression(outer, outer, (outer,), rule, slots)
    parts = tuple([Span(run.start(items[a]), run.end(items[b - 1])) for a, b in rule.brackets])
    return Expression(parts[0] if len(parts) == 1 else outer, outer, parts, rule, slots)


def _composite(plan: Plan, run: Run) -> Expression:
    """An expression out of words and smaller expressions."""
    rule = plan.rule
    made: list[Any] = [_expression(item, run) if isinstance(item, Plan) else item for item in plan.items]
    outers = [item.outer if isinstance(item, Expression) else run.span(item) for item in made]
    marked = [item.span if isinstance(item, Expression) else run.span(item) for item in made]
    slots = dict(rule.given)
    for index, name, symbol in rule.slots:
        item = made[index]
        slots[name] = item if isinstance(item, Expression) else run.words[item].values[symbol]
    first = 1 if plan.hyphened and run.folded[outers[1].end : outers[2].start] == "-" else 0
    outer = Span(outers[first].start, outers[-1].end)
    parts = tuple([Span(marked[a].start, marked[b - 1].end) for a, b in rule.brackets])
    if len(parts) == 1:
        date = slots.get("date")
        more = date.parts if isinstance(date, Expression) and len(date.parts) > 1 else parts
        return Expression(parts[0], outer, more, rule, slots)
    # the words that lead to a date do not belong to a larger one
    return Expression(Span(marked[first].start, outer.end), outer, parts or (outer,), rule, slots)
