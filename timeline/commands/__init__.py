"""The commands of the program, one file each; cli.py puts them together."""
