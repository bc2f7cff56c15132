"""Event frames of any size on disk: opened by what is looked at, never read whole into memory."""
