"""
Text with its place: a tree in which all is text, however it was read.

Knows what no text may hold, and how much may be read. Knows nothing of what any key means.
"""

from __future__ import annotations

import re
import unicodedata

from attrs import define, frozen

from complaintrules.errors import Faults, Place
from complaintrules.file_reading import MAX_BYTES
from complaintrules.shown import Shown

#: Far more than any case file needs, or the rule files of a procedure together.
MAX_VALUES = 30_000
MAX_DEPTH = 32

#: What no text may hold: control characters, the byte order mark anywhere but in front, and what
#: makes text look as if it stood in another order.
_CANNOT_STAND = (
    r"[^\t\n\r\x20-\x7E\x85\xA0-\u2029\u202F-\u2065\u206A-\uD7FF"
    r"\uE000-\uFEFE\uFF00-\uFFFD\U00010000-\U0010FFFF]"
)


@frozen(repr=False)
class Text(Shown):
    """A scalar as it was written."""

    value: str
    place: Place


@frozen(repr=False)
class Block(Shown):
    """A mapping; its keys are unique."""

    entries: tuple[tuple[Text, Node], ...]
    place: Place


@frozen(repr=False)
class Listing(Shown):
    """A list."""

    items: tuple[Node, ...]
    place: Place


Node = Text | Block | Listing


@define(eq=False, repr=False)
class Allowance(Shown):
    """How much may still be read, of one file or of several that belong together."""

    bytes: int = MAX_BYTES
    values: int = MAX_VALUES


def stray_in(text: str) -> int | None:
    """Return where the first character stands that no text may hold, or None."""
    if text.isascii() and text.isprintable():
        return None  # most short text is; the pattern, long to make, is not needed for it
    stray = re.search(_CANNOT_STAND, text)
    return stray.start() if stray else None


def refuse_stray(character: str, place: Place, faults: Faults) -> None:
    """Note a character that no text may hold."""
    called = unicodedata.name(character, "")
    faults.add(
        "CR101",
        place,
        f"the character U+{ord(character):04X}{called and f' ({called})'} cannot stand in a file",
        "remove it; it is probably invisible in your editor",
    )
