"""The event frame -> files: `writing` is the way in."""
