"""The event frame -> layout -> figure: `figure` is the way in."""
