"""Text -> the people, organisations and products it names, each once: `cast` and `antecedents` are the ways in."""
