"""Sentences of law and laws of counting, held over many cases."""
