"""
The command line: reads arguments and files, asks the library, prints.

Knows today's date, and is alone in that. Decides nothing.
"""

from complaintrules.cli.commands import main

__all__ = ["main"]
