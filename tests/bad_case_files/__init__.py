"""Malformed case files, kept as changes to a valid one."""
