"""
Plain Python values, read as the same tree of text as a file.

Knows what a program may hand over in place of a file, and trusts none of it to behave. Knows
nothing of what any key means.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from itertools import count
from types import NoneType
from typing import Any

from attrs import field, frozen

from complaintrules.errors import Faults, Place, cut_short, printable
from complaintrules.file_reading import MAX_BYTES, SPLIT
from complaintrules.shown import Shown
from complaintrules.source import (
    MAX_DEPTH,
    MAX_VALUES,
    Block,
    Listing,
    Node,
    Text,
    refuse_stray,
    stray_in,
)

#: How plain values are written, by their plain types' own methods; a subclass has no say in it.
_WRITTEN: tuple[tuple[type, Callable[[Any], str]], ...] = (
    (NoneType, lambda _: "null"),
    (bool, lambda value: "yes" if value else "no"),
    (datetime, datetime.isoformat),  # with its time of day, and so it is read as no date
    (date, date.isoformat),
    (str, str.__str__),  # an enumeration's value, not its name
    (int, int.__repr__),
    (float, float.__repr__),
)


_PLAIN = frozenset({bytes, *(kind for kind, _ in _WRITTEN)})


def from_python(value: object, faults: Faults) -> Node:
    """
    Return the tree of plain Python values; what is not plain is left out, and a fault.

    Raises:
        InputError: There are more values, or longer ones, than are read.

    """
    return _PythonReader(faults).read(value, Place(), 0) or Block((), Place())


@frozen(eq=False, repr=False)
class _PythonReader(Shown):
    """Python values being read."""

    faults: Faults
    _numbers: Iterator[int] = field(factory=count, init=False)
    _lengths: list[int] = field(factory=lambda: [0], init=False)

    def read(self, value: object, place: Place, depth: int) -> Node | None:
        """Return the tree of one value, or None where it cannot be read."""
        if next(self._numbers) == MAX_VALUES:
            self.faults.give_up(place, f"more than {MAX_VALUES:,} values", SPLIT)
        if isinstance(value, Mapping | list | tuple | set | frozenset) and depth == MAX_DEPTH:
            self.faults.give_up(place, f"nested more than {MAX_DEPTH} deep")
        if isinstance(value, Mapping):
            return self._block(value, place, depth)
        if isinstance(value, list | tuple | set | frozenset):
            items = sorted(value, key=_shown) if isinstance(value, set | frozenset) else value
            nodes = (
                self.read(item, Place(path=f"{place.path}[{number}]"), depth + 1)
                for number, item in enumerate(items)
            )
            return Listing(tuple(node for node in nodes if node is not None), place)
        written = self._written(value, place)
        return None if written is None else Text(self._checked(written, place), place)

    def _block(self, value: Mapping[Any, object], place: Place, depth: int) -> Block:
        """Return the tree of a mapping."""
        entries: dict[str, tuple[Text, Node]] = {}
        for key, content in value.items():
            shown = _shown(key)
            below = Place(path=f"{place.path}.{shown}" if place.path else shown)
            if not isinstance(key, str):
                self.faults.add("CR107", below, f"expected a key that is text, got {shown}")
                continue
            written = self._checked(str.__str__(key), below)
            if written in entries:  # by text that does not equal itself
                self.faults.add("CR102", below, f"{shown!r} is given twice", "keep one of the two")
            node = self.read(content, below, depth + 1)
            if node is not None:
                entries[written] = (Text(written, below), node)
        return Block(tuple(entries.values()), place)

    def _written(self, value: object, place: Place) -> str | None:
        """Return a plain Python value as a file would write it, or None where it is not plain."""
        written = _plain(value)
        if written is None:
            self.faults.add(
                "CR107",
                place,
                "expected text, a number, a date, yes or no, a list or a mapping; "
                f"got {type(value).__name__}",
            )
        return written

    def _checked(self, text: str, place: Place) -> str:
        """Return a text, having noted what no text may hold."""
        self._lengths[0] += len(text)
        if self._lengths[0] > MAX_BYTES:
            self.faults.give_up(place, f"more than {MAX_BYTES:,} characters", SPLIT)
        stray = stray_in(text)
        if stray is not None:
            refuse_stray(text[stray], place, self.faults)
        return text


def _plain(value: object) -> str | None:
    """Return a plain scalar as a file would write it, or None."""
    with suppress(ValueError, TypeError):  # an integer of too many digits; a type that is feigned
        for kind, write in _WRITTEN:
            if isinstance(value, kind):
                return write(value)
    return None


def _shown(value: object) -> str:
    """Return a Python value in short, or what it is where it is not plain."""
    if isinstance(value, str):
        return printable(cut_short(_plain(value) or type(value).__name__))
    with suppress(ValueError):  # as above
        return cut_short(repr(value)) if type(value) in _PLAIN else type(value).__name__
    return type(value).__name__
