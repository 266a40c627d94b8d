"""
The values of one column as numbers: days, and codes into the few values that there are.

Knows how a value may be written. What a written value means is said by the readers of case files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import frozen
from pyarrow import types

from complaintrules.bulk.arrays import EPOCH, Days, Flags, Places, bits, lists, numbers, there
from complaintrules.errors import Faults, Place
from complaintrules.fields import day
from complaintrules.machine import NONE
from complaintrules.source import Text

#: What separates several values that are written in one.
SEPARATOR = ";"
_LAST = date.max.toordinal()
#: What joins the words of a list while they are told apart; a case cannot hold it.
_JOINT = "\x1f"
#: More values than this are not kept in memory.
_MOST_KEPT = 100_000


class Odd(Enum):
    """A value that has to be read in its row, where it is a fault or one of several."""

    ODD = "odd"


ODD = Odd.ODD


class Kept(dict[Any, Any]):
    """What each written value means, each read once; forgotten when there are too many."""

    def __init__(self, read: Callable[[Any], Any]) -> None:
        """Take the reader of one value."""
        super().__init__()
        self._read = read

    def __missing__(self, written: Any) -> Any:
        """Read a value."""
        if len(self) >= _MOST_KEPT:
            self.clear()
        self[written] = None if written is None else self._read(written)
        return self[written]


def read_day(written: str) -> int | Odd:
    """Return the ordinal number of the day that text writes."""
    found = day(Text(written, Place()), Faults())
    return ODD if found is None else found.toordinal()


@frozen(eq=False)
class Dated:
    """The days of one column."""

    #: Ordinal numbers, and 0 where there is no day.
    days: Days
    #: Which values have to be read in their rows, or None.
    odd: Flags | None = None


def days_in(array: Any, written: Kept) -> Dated:
    """Return the days in an array of dates, moments or text; of lists, those with one day."""
    if types.is_list(array.type):
        return _only_days(array, written)
    if types.is_null(array.type):
        return Dated(np.zeros(len(array), np.int32))
    if types.is_string(array.type) or types.is_dictionary(array.type):
        coded = codes_in(array, written)
        days = coded.take(
            [NONE if value in (None, ODD) else value for value in coded.values], np.int32
        )
        return Dated(days, coded.odd)
    valid = there(array)
    midnight: Flags | None = None
    if not types.is_date32(array.type):
        begun = pc.floor_temporal(array, unit="day")
        midnight = np.asarray(pc.fill_null(pc.equal(begun, array), fill_value=True))
        array = begun.cast(pa.date32())
    days = numbers(array, np.int32) + np.int32(EPOCH)
    if valid is not None:
        np.multiply(days, valid, out=days)
    return Dated(days, _odd_days(days, valid, midnight))


def _odd_days(days: Days, valid: Flags | None, midnight: Flags | None) -> Flags | None:
    """Return which days are none that Python knows, or None; those become no day."""
    odd = None if midnight is None or midnight.all() else ~midnight
    present = len(days) if valid is None else int(np.count_nonzero(valid))
    if len(days) and (days.min() < 0 or days.max() > _LAST or np.count_nonzero(days) != present):
        impossible = (days < 1) | (days > _LAST)
        if valid is not None:
            impossible &= valid
        odd = impossible if odd is None else odd | impossible
    if odd is not None:
        days[odd] = NONE
    return odd


def _only_days(array: Any, written: Kept) -> Dated:
    """Return the days of lists that hold one day each; those that hold more are odd."""
    begins, lengths, held = lists(array)
    inside = days_in(held, written)
    days = np.zeros(len(array), np.int32)
    single = lengths == 1
    days[single] = inside.days[begins[single]]
    odd = lengths > 1
    odd[single] |= days[single] == NONE
    return Dated(days, odd if odd.any() else None)


@frozen(eq=False)
class Coded:
    """The values of one column as places in a list of those that there are."""

    #: The last place, one past the values, is that of no value.
    codes: Places
    values: list[Any]

    @property
    def odd(self) -> Flags | None:
        """Which values have to be read in their rows, or None."""
        if ODD not in self.values:
            return None
        odd: Flags = self.take([value is ODD for value in self.values], np.bool_)
        return odd

    def take(self, meanings: Iterable[object], kind: type[Any], none: object = 0) -> Any:
        """Return for each row what its value means; *none* where there is no value."""
        table = np.array([*meanings, none], kind)
        return np.take(table, self.codes, mode="clip")


def codes_in(array: Any, written: Kept) -> Coded:
    """Return the values of an array of words, flags or lists of words as codes."""
    valid = there(array)
    if types.is_null(array.type):
        return Coded(np.zeros(len(array), np.intp), [])
    if types.is_boolean(array.type):
        data = array.buffers()[1]
        known = bits(data, array.offset, len(array)) if len(array) else np.zeros(0, np.bool_)
        return _coded(known.astype(np.intp), valid, [False, True])
    if types.is_list(array.type):
        return _lists(array, valid, written)
    if not types.is_dictionary(array.type):
        array = array.dictionary_encode()
    # A place that is null may hold any number.
    indices = array.indices.cast(pa.int64())
    places = numbers(indices, np.int64)
    return _coded(
        places.astype(np.intp), valid, [written[each] for each in array.dictionary.to_pylist()]
    )


def _coded(codes: Places, valid: Flags | None, values: list[Any]) -> Coded:
    """Return codes, with the place of no value where none is valid."""
    if valid is not None:
        codes[~valid] = len(values)
    return Coded(codes, values)


def _lists(array: Any, valid: Flags | None, written: Kept) -> Coded:
    """Return lists of words as codes, each different list once."""
    begins, lengths, held = lists(array)
    if types.is_null(held.type):
        held = held.cast(pa.string())
    if types.is_dictionary(held.type):
        held = held.dictionary_decode()
    # What would make two lists look the same when joined is left to the rows.
    unsafe = pc.or_(pc.match_substring(held, _JOINT), pc.equal(held, ""))
    if held.null_count or pc.any(unsafe).as_py():
        return _coded((lengths > 0).astype(np.intp), valid, [written[()], ODD])
    ends = np.append(begins, np.int32(len(held))).astype(np.int32)
    joined = pc.binary_join(pa.ListArray.from_arrays(pa.array(ends), held), _JOINT)
    encoded = joined.dictionary_encode()
    meanings = [
        written[tuple(each.split(_JOINT)) if each else ()]
        for each in encoded.dictionary.to_pylist()
    ]
    codes = numbers(encoded.indices.cast(pa.int64()), np.int64).astype(np.intp)
    return _coded(codes, valid, meanings)
