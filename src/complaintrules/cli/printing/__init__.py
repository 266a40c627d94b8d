"""Answers as text, or as JSON when asked for."""
