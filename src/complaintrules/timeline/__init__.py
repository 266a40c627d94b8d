"""A case as a picture of its time: stages, events, clocks and days off, drawn or told."""
