"""One file that keeps what the reader made: documents, settings, actors, corrections."""
