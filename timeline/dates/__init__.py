"""Text -> the dates it mentions, resolved: `tagging` is the way in."""
