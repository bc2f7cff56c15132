"""The same event told by several articles -> one row with all its tellings: read, compared, gathered, joined."""
