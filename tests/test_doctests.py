"""The examples in docstrings are true: the public face and every other one."""

import doctest
import importlib
from pathlib import Path

import pytest

import timeline

PACKAGE = Path(timeline.__file__).parent
MODULES = sorted(
    ".".join(("timeline", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
    if ">>> " in path.read_text("utf-8")
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_are_true(name: str) -> None:
    failed, tried = doctest.testmod(importlib.import_module(name))
    assert tried
    assert not failed


@pytest.mark.parametrize("name", timeline.__all__)
def test_the_public_face_has_examples(name: str) -> None:
    face = getattr(timeline, name)
    if isinstance(face, type) and issubclass(face, Exception):
        return
    assert ">>> " in (face.__doc__ or ""), f"timeline.{name} shows no example"
