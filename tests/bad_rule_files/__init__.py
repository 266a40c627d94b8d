"""Malformed rule files, kept as changes to a valid one, and how such a corpus is read."""
