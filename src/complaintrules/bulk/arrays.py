"""
Arrow's arrays as numpy's: which values there are, days, codes of words; and the way back.

Knows how both lay out their values. Knows nothing of what the values mean.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

#: Ordinal numbers of days, counts or codes; flags; places in a table.
Days = NDArray[Any]
Flags = NDArray[np.bool_]
Places = NDArray[np.intp]

#: The ordinal number of the day from which Arrow counts.
EPOCH = 719_163


def bits(buffer: Any, offset: int, size: int) -> Flags:
    """Return as flags the bits of a buffer, from *offset* on."""
    packed = np.frombuffer(buffer, np.uint8)[offset // 8 : (offset + size + 7) // 8]
    unpacked = np.unpackbits(packed, bitorder="little")
    return unpacked[offset % 8 : offset % 8 + size].view(np.bool_)


def there(array: Any) -> Flags | None:
    """Return which values of an array are there, or None where all are."""
    if array.null_count == 0:
        return None
    if pa.types.is_null(array.type):
        return np.zeros(len(array), np.bool_)
    return bits(array.buffers()[0], array.offset, len(array))


def numbers(array: Any, kind: type) -> NDArray[Any]:
    """Return the values of an array of numbers without copying; where there is none, anything."""
    data = array.buffers()[1]
    if data is None or len(array) == 0:
        return np.zeros(len(array), kind)
    width = np.dtype(kind).itemsize
    return np.frombuffer(data, kind, count=len(array), offset=array.offset * width)


def lists(array: Any) -> tuple[Days, Days, Any]:
    """Return where each list begins in what all of them hold, how long it is, and what that is."""
    size = len(array)
    if size == 0:
        return np.zeros(0, np.int32), np.zeros(0, np.int32), array.values.slice(0, 0)
    offsets = np.frombuffer(array.buffers()[1], np.int32, count=size + 1, offset=array.offset * 4)
    first, last = int(offsets[0]), int(offsets[-1])
    lengths = offsets[1:] - offsets[:-1]
    valid = there(array)
    held = array.values.slice(first, last - first)
    return offsets[:-1] - first, lengths if valid is None else lengths * valid, held


def in_turn(rows: Days) -> list[Places]:
    """Return the places of the first entry of each row, of the second, and so on; rows in order."""
    begins = np.flatnonzero(np.append(True, rows[1:] != rows[:-1])) if len(rows) else rows
    if len(begins) == len(rows):
        return [np.arange(len(rows))] if len(rows) else []
    number = np.arange(len(rows)) - np.repeat(begins, np.diff(begins, append=len(rows)))
    turns = np.cumsum(np.bincount(number))
    return np.split(np.argsort(number, kind="stable"), turns[:-1])


def packed(flags: Flags) -> Any:
    """Return flags as a buffer of bits."""
    return pa.py_buffer(np.packbits(flags, bitorder="little"))


def dates(days: Days) -> Any:
    """Return ordinal numbers as Arrow's dates; no day is null."""
    counted = np.subtract(days, EPOCH, dtype=np.int32)
    return pa.Array.from_buffers(pa.date32(), len(days), [packed(days != 0), pa.py_buffer(counted)])


def words(codes: Days, known: Flags | None, dictionary: Any) -> Any:
    """Return codes as the words of *dictionary*; what is not *known* is null."""
    mask = None if known is None else packed(known)
    values = np.ascontiguousarray(codes, np.int16)
    indices = pa.Array.from_buffers(pa.int16(), len(codes), [mask, pa.py_buffer(values)])
    return pa.DictionaryArray.from_arrays(indices, dictionary)


def flags(up: Flags, known: Flags) -> Any:
    """Return flags as Arrow's; what is not *known* is null."""
    return pa.Array.from_buffers(pa.bool_(), len(up), [packed(known), packed(up)])
