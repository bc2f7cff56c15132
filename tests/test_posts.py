"""Quoted posts: where they begin, who signs them, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.posts import find

PROSE = "The council met and Ada Poe spoke to the reporters of the town for a good hour about it.\n"

POSTS = [
    (PROSE + "We will mend it.\n— Ada Poe (@adapoe) May 16, 2022\nMore prose.", "en", "We will mend it.", "Ada Poe", "one line, prose above"),
    (PROSE + "I saw it 🙂 .\nIt was grand.\n— Ada Poe (@adapoe) May 16, 2022", "en", "I saw it 🙂 .\nIt was grand.", "Ada Poe", "first person above"),
    (PROSE + "Six examples:\nA first one\n— @adapoe 16 May 2022", "en", "Six examples:\nA first one", "@adapoe", "unfinished lines, no name"),
    ("C’est fou.\nMais vrai.\n– Ana Roux (@anaroux) 17 mars 2024", "fr", "C’est fou.\nMais vrai.", "Ana Roux", "a line that goes on with mais"),
    ("Prose.\n\nFirst.\nSecond.\n– Ana (@ana) 3 mai 2020\n\nProse.", "fr", "First.\nSecond.", "Ana", "a block between blank lines"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "body", "author", "why"), POSTS, ids=[row[-1] for row in POSTS])
def test_posts(text: str, language: str, body: str, author: str, why: str) -> None:
    (post,) = find(text, language)
    assert post.body.of(text) == body
    assert post.author.of(text) == author
    assert post.span.end == post.signature.end


@pytest.mark.parametrize(
    "text",
    [
        "– Ana Roux (@anaroux) 17 mars 2024",  # nothing was posted above it
        "A line.\nWrite to ana@example.org by Monday.",  # an address
        "A line.\n– Ana Roux, 17 March 2024",  # no handle
        "A line.\n– Ana Roux (@anaroux)",  # no date can follow
        "",
    ],
)
def test_no_post(text: str) -> None:
    assert find(text, "en") == ()


def test_each_post_keeps_to_its_own_lines() -> None:
    text = PROSE + "One.\n— A (@a) May 16, 2022\nTwo.\n— B (@b) May 17, 2022"
    assert [post.body.of(text) for post in find(text, "en")] == ["One.", "Two."]


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("–@(a1) \n"))))
def test_any_text(text: str) -> None:
    for post in find(text, "fr"):
        assert post.span.covers(post.body)
        assert post.body.end <= post.signature.start <= post.author.start
        assert post.author.end <= post.signature.end
