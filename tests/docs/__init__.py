"""The documentation, held to what there is to document."""
