"""Very many articles -> a dataset of events: on all cores or many machines, taken up again where it was stopped."""
