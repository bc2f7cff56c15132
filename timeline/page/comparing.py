"""Which events several articles tell: found on the spot for a few, beside the server for many, and remembered."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import blake2b

from timeline.corrections.applying import Applied
from timeline.corrections.correction import Correction
from timeline.page import findings
from timeline.page.composing import Groups, groups
from timeline.page.parsing import Store, remembered
from timeline.page.session import Session
from timeline.page.worker import Comparison

FEW = 500
"""Events that are compared on the spot, in a tenth of a second or two."""
_IDLE = {"tags", "note", "pinned"}


def compare(session: Session, keys: Sequence[str], corrections: Sequence[Correction], applied: Applied, store: Store) -> None:
    """Sets the session's `stories`, and `comparing` while these are those from before the last corrections."""
    if session.waiting or (applied.frame["document"].nunique() < 2 and not applied.together):
        session.stories, session.comparing, session.compared = (), None, ""
        return
    telling = [one.id for one in corrections if not (one.action == "set" and one.values.keys() <= _IDLE)]
    key = blake2b(repr((findings.program(), list(keys), telling)).encode(), digest_size=16).hexdigest()
    if key == session.compared and session.comparing is None:
        return
    if session.comparing is not None and key == session.compared:
        job = session.comparing
        if job.done():
            session.comparing = None
            if job.exception() is None:  # else they stay as they were
                session.stories = job.result()
        return
    known = _kept(store.load(key))
    session.compared, session.comparing = key, None
    if known is not None:
        session.stories = known
    elif len(applied.frame) <= FEW:
        session.stories = remembered().once(("stories", key), lambda: groups(applied))
    else:
        session.comparing = remembered().shared(key, Comparison(applied), 0, lambda key, found: store.keep(key, json.dumps(found).encode()))


def _kept(blob: bytes | None) -> Groups | None:
    try:
        return tuple(tuple(str(event) for event in group) for group in json.loads(blob)) if blob is not None else None
    except (ValueError, TypeError):
        return None
