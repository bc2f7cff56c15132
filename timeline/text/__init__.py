"""The text itself: its language, sentences and quoted posts, by position."""
