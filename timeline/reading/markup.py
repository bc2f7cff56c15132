"""HTML and XML of others' files -> elements and text: no entity is expanded, nothing is fetched, nesting has a limit."""

from __future__ import annotations

import re
from typing import Any

from timeline.errors import TimelineError

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 "
    "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_UNSEEN = frozenset("head link meta noscript object script select style svg template textarea title".split())
_DECLARATION = re.compile(r"^\s{0,1000}<\?xml[^<>]{0,200}>")


def xml(data: bytes, name: str) -> Any:
    """The root element. Raises TimelineError for what is no XML; small faults are forgiven."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError):
        root = None
    if root is None:
        raise TimelineError("{name} is damaged: it is no XML", name=name)
    return root


def text_of(markup: str) -> str:
    """The words of an HTML page or fragment: an empty line between paragraphs, no scripts, no markup.

    >>> text_of("<p>One &amp;<br>two.<p>Three <b>four</b>.<script>five()</script>")
    'One &\\ntwo.\\n\\nThree four.'
    """
    from lxml import etree, html

    markup = _DECLARATION.sub("", markup.replace("\0", ""), count=1)
    if not markup.strip():
        return ""
    try:
        root = html.document_fromstring(markup, parser=html.HTMLParser(no_network=True, huge_tree=False))
    except (etree.LxmlError, ValueError):
        return ""
    parts: list[str] = []
    unseen = 0
    for happens, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if happens == "start":
            unseen += tag in _UNSEEN
            if tag in _BLOCKS:
                parts.append("\n\n")
            elif tag == "br":
                parts.append("\v")
            if not unseen:
                parts.append(_words(element.text))
            continue
        if happens == "end":
            unseen -= tag in _UNSEEN
            if tag in _BLOCKS:
                parts.append("\n\n")
        if not unseen:
            parts.append(_words(element.tail))
    found = "".join(parts)
    blocks = (re.sub(r" ?\v ?", "\n", re.sub(r"[^\S\v]+", " ", block)).strip() for block in found.split("\n\n"))
    return "\n\n".join(re.sub(r"\n{2,}", "\n", block) for block in blocks if block)


def _words(text: str | None) -> str:
    return re.sub(r"\s+", " ", text or "")
