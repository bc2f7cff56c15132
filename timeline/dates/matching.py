"""Text + DateWords -> date expressions, not yet resolved.

One trie-shaped regular expression finds trigger words in the folded text. Around each the run of words that the language's date
vocabulary knows is cut into tokens, and templates are matched over the classes of these tokens, longest first: base dates,
then composites over dates. Runs, walks and passes are bounded, so time is linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from timeline.dates.evidence import believable
from timeline.dates.phrasebook import Phrasebook, phrasebook
from timeline.dates.spaceless import spaceless
from timeline.dates.templates import Expression, Rule, Trie
from timeline.dates.tokens import Token
from timeline.span import Span

_PLANS = 50_000  # of the readings of runs, kept a language
_RUN = 48  # tokens a run may hold
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
    rules = phrasebook(language)
    search = rules.trigger.search
    ahead = " " + folded  # each trigger stands here one farther on, behind the character that the search needs
    position = 0  # where the last run ended
    hit = search(ahead)
    while hit:
        start, end = hit.start(), hit.end() - 1
        tokens = _run(rules, folded, position, start, end)
        if tokens:
            position = max(end, tokens[-1].end)
            for token in _reduced(rules, tokens, folded):
                found = token.values.get("found")
                if found is not None and found.rule.operation != "ignore" and believable(rules.words, found, text, folded):
                    yield found
        else:
            position = end
        hit = search(ahead, position)


def _run(rules: Phrasebook, folded: str, floor: int, start: int, end: int) -> list[Token]:
    """The tokens around the trigger at `start`..`end`, none before `floor`."""
    tokens: list[Token] = []
    low = _opening(rules, folded, max(floor, start - _REACH), start)
    scan, known = rules.tokens.scan, rules.tokens.known
    if low < start:
        at = low
        while at < start:
            match = scan(folded, at)
            if match is None or match.start(match.lastgroup or 0) >= start:
                break
            if match.end() > start:  # a longer word swallows the trigger ("day before yesterday")
                start = match.start(match.lastgroup or 0)
                break
            token = known(match)
            if token is None:
                tokens.clear()
            else:
                if tokens and token.gap_breaks(folded, tokens[-1]):
                    tokens.clear()
                tokens.append(token)
            at = match.end()
        if tokens and folded.find("\n\n", tokens[-1].end, start) >= 0:
            tokens.clear()
        del tokens[:-16]
    at = start
    while len(tokens) < _RUN:
        match = scan(folded, at)
        token = known(match) if match else None
        if match is None or token is None or (tokens and token.gap_breaks(folded, tokens[-1])):
            break
        tokens.append(token)
        at = match.end()
    return tokens


def _opening(rules: Phrasebook, folded: str, floor: int, start: int) -> int:
    """Where the words that the vocabulary knows begin, going back from `start` and never inside a word."""
    pieces, low = rules.pieces, start
    if low > floor and folded[low - 1] == " ":  # the usual case: a plain word that the vocabulary does not know
        begin = folded.rfind(" ", floor, low - 1) + 1
        piece = folded[begin : low - 1]
        if begin > floor and piece.isalpha() and piece not in pieces and piece[0] not in "ivx":
            return low - 1
    while low > floor:
        end = low
        while end > floor and not folded[end - 1].isalnum():
            end -= 1
        begin = end
        while begin > floor and folded[begin - 1].isalnum():
            begin -= 1
        inside = begin == floor and floor > 0 and folded[floor - 1].isalnum()
        if begin == end or inside or not (folded[begin:end] in pieces or folded[begin].isdigit() or folded[begin] in "ivx"):
            return end  # what stands between may still be a comma of the pattern
        low = begin
    return low


def _reduced(rules: Phrasebook, tokens: list[Token], folded: str) -> list[Token]:
    """Tokens with every expression folded into one token."""
    key = tuple([token.kind for token in tokens])
    plan = rules.plans.get(key)
    if plan is None:
        return _planned(rules, key, tokens, folded)
    for level in plan:
        tokens = _joined(level, tokens, folded)
    return tokens


def _planned(rules: Phrasebook, key: tuple[int, ...], tokens: list[Token], folded: str) -> list[Token]:
    """As `_reduced`; the plan is kept for runs of the same kinds of words, unless it depends on what stands after them."""
    plan, fixed = [], True
    for i, (trie, opens) in enumerate(rules.levels):
        if i == 0 or len(tokens) > 1:
            level, alike = _pass(trie, opens, tokens, folded)
            fixed = fixed and alike
            if any(rule for _, _, rule in level):
                plan.append(level)
                tokens = _joined(level, tokens, folded)
    if fixed and len(rules.plans) < _PLANS:
        rules.plans[key] = plan
    return tokens


def _joined(level: Sequence[tuple[int, int, Rule | None]], tokens: list[Token], folded: str) -> list[Token]:
    return [tokens[i] if rule is None else _expression(rule, tokens[i:stop], folded) for i, stop, rule in level]


def _may_open(opens: Mapping[str, frozenset[str]], tokens: list[Token], i: int) -> bool:
    """Whether an expression may begin at token `i`, by it and the one after."""
    following = tokens[i + 1].keys if i + 1 < len(tokens) else ()
    for key in tokens[i].keys:
        second = opens.get(key)
        if second is not None and ("" in second or not second.isdisjoint(following)):
            return True
    return False


def _pass(
    trie: Trie, opens: Mapping[str, frozenset[str]], tokens: list[Token], folded: str
) -> tuple[list[tuple[int, int, Rule | None]], bool]:
    """The longest rules from left to right, and whether runs of the same kinds of words always have these."""
    out: list[tuple[int, int, Rule | None]] = []
    i, count, fixed = 0, len(tokens), True
    while i < count:
        if not _may_open(opens, tokens, i):
            out.append((i, i + 1, None))
            i += 1
            continue
        best: Rule | None = None
        stop = j = i
        frontier = [trie]
        while frontier and j < count:
            following = []
            for node in frontier:
                for key in tokens[j].keys:
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
                fixed = fixed and rule is None
                if rule is not None and (chosen is None or rule.priority < chosen.priority) and not _GOES_ON(folded, tokens[j - 1].end):
                    chosen = rule
            if chosen is not None:
                best, stop = chosen, j
            frontier = following
        stop = stop if best else i + 1
        out.append((i, stop, best))
        i = stop
    return out, fixed


def _bracketed(tokens: list[Token]) -> Span:
    """What TIMEX3 marks of the tokens in a pair of brackets: of a date at its start or end, what that date marks."""
    first, last = tokens[0].values.get("found"), tokens[-1].values.get("found")
    start = first.span.start if isinstance(first, Expression) else tokens[0].start
    return Span(start, last.span.end if isinstance(last, Expression) else tokens[-1].end)


def _expression(rule: Rule, tokens: list[Token], folded: str) -> Token:
    slots = dict(rule.given)
    for index, name, symbol in rule.slots:
        slots[name] = tokens[index].values[symbol]
    first = tokens[0]
    if len(tokens) == 3 and len(first.keys) == 1 and "decade" not in tokens[1].keys and folded[tokens[1].end : tokens[2].start] == "-":
        first = tokens[1]  # an article goes with what a hyphenated modifier modifies: the [third-quarter] results
    outer = Span(first.start, tokens[-1].end)
    parts = tuple(_bracketed(tokens[a:b]) for a, b in rule.brackets) or (outer,)
    nested = slots.get("date")
    if rule.brackets and len(parts) == 1:
        span = parts[0]
        if isinstance(nested, Expression) and len(nested.parts) > 1:
            parts = nested.parts
    else:
        led = first.values.get("found")
        span = outer if led is None else Span(led.span.start, outer.end)  # the words that lead to a date do not belong to a larger one
    found = Expression(span, outer, parts, rule, slots)
    keys = rule.yields(slots)
    return Token(outer.start, outer.end, keys, {"found": found, **dict.fromkeys(keys, found)})
