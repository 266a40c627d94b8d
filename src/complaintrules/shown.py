"""
How an object prints: its class, and the parts that are not hidden.

Knows nothing of what the parts mean.  attrs writes the same for each class by itself; but writing
and compiling it is a third of what a class costs whenever a program starts.
"""

from __future__ import annotations

from attrs import fields


class Shown:
    """
    Prints as attrs would have it; the class is to be made with ``repr=False``.

        >>> from attrs import field, frozen
        >>> @frozen(repr=False)
        ... class Day(Shown):
        ...     number: int
        ...     note: str = field(default="", repr=False)
        >>> Day(3)
        Day(number=3)
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the name of the class, with every part that it shows."""
        names = (each.name for each in fields(type(self)) if each.repr)  # type: ignore[arg-type]
        parts = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__name__}({parts})"
