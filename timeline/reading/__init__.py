"""Files, folders, pasted text and tables -> documents: `files` is the way in; `tables` makes events of ready-made ones."""
