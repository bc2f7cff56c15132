"""Words of this language, a file for each stage that needs them."""
