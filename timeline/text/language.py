"""Text -> the language it is written in."""

from __future__ import annotations

_SAMPLE = 4000  # characters; more does not make the guess better


def detect(text: str) -> str | None:
    """ISO 639-1 code of the text's language, judged by its beginning; None when it has no letters."""
    sample = text[:_SAMPLE]
    if not any(map(str.isalpha, sample)):
        return None
    from py3langid import classify  # its model takes a moment to load

    code, _ = classify(sample)
    return str(code)
