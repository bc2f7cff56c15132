"""The one public exception."""


class TimelineError(ValueError):
    """Bad input: the message says what is wrong and where, in one line, fit to be shown to a reader."""
