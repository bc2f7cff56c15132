"""The words of languages, as data: a folder for each language, a file for each stage that needs words."""
