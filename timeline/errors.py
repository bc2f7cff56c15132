"""The one public exception, and words that can be said in another language."""

from __future__ import annotations


class Message(str):
    """English words for a reader, which remember what they were made of: a template with named fields, and what filled them.

    It is a str like any other; who speaks another language looks up `template` and fills in `values`, those among them that are
    messages likewise translated. Without values nothing is filled in, and braces are braces.

    >>> Message("{file}, line {number}", file="a.csv", number=3)
    'a.csv, line 3'
    """

    template: str
    values: dict[str, object]

    def __new__(cls, template: str, /, **values: object) -> Message:
        """The template filled in."""
        message = super().__new__(cls, template.format(**values) if values else template)
        message.template, message.values = template, values
        return message


class TimelineError(ValueError):
    """Bad input: the message says what is wrong and where, in one line, fit to be shown to a reader.

    >>> str(TimelineError("{name} is empty", name="a.txt"))
    'a.txt is empty'
    """

    def __init__(self, message: str, /, **values: object) -> None:
        """`message` is a template when `values` are given, else the words themselves."""
        self.message = message if isinstance(message, Message) and not values else Message(message, **values)
        super().__init__(str(self.message))
