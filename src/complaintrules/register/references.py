"""
Which references of a register were there before.

Knows each reference by a number of 64 bits, for a million texts would fill memory. Knows nothing
else of a case.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
from attrs import field, frozen
from numpy.typing import NDArray

_Numbers = NDArray[np.int64]


@frozen(eq=False)
class Seen:
    """The references so far, each with its row: sixteen bytes a case."""

    #: Sorted numbers with their rows; each run is less than half as long as the one before.
    _runs: list[tuple[_Numbers, _Numbers]] = field(factory=list, init=False)

    def repeated(self, references: Any, rows: _Numbers) -> dict[int, int]:
        """Return the places of references that came before, with the rows in which they did."""
        there = np.flatnonzero(np.asarray(references.is_valid()))
        numbers = _numbers(references.drop_null())
        found: dict[int, int] = {}
        order = np.argsort(numbers, kind="stable")
        ordered, ordered_rows = numbers[order], rows[there][order]
        for known, known_rows in self._runs:
            places = np.searchsorted(known, ordered)
            inside = np.minimum(places, len(known) - 1)
            again = (places < len(known)) & (known[inside] == ordered)
            for place in np.flatnonzero(again).tolist():
                found.setdefault(int(there[order[place]]), int(known_rows[inside[place]]))
        first = np.append(True, ordered[1:] != ordered[:-1])[: len(ordered)]  # a flag
        begins = np.flatnonzero(first)
        for place in np.flatnonzero(~first).tolist():
            begin = begins[np.searchsorted(begins, place) - 1]
            found.setdefault(int(there[order[place]]), int(ordered_rows[begin]))
        self._keep(ordered[begins], ordered_rows[begins])
        return found

    def _keep(self, numbers: _Numbers, rows: _Numbers) -> None:
        """Keep references in order, with their rows."""
        while self._runs and len(self._runs[-1][0]) < 2 * len(numbers):
            known, known_rows = self._runs.pop()
            # Of equal ones the earlier stays in front.
            both = np.concatenate((known, numbers))
            order = np.argsort(both, kind="stable")
            numbers, rows = both[order], np.concatenate((known_rows, rows))[order]
        if len(numbers):
            self._runs.append((numbers, rows))


def _numbers(references: Any) -> _Numbers:
    """Return a number for each reference."""
    if pa.types.is_integer(references.type):
        return np.asarray(references.cast(pa.int64(), safe=False))
    return np.fromiter(map(hash, references.to_pylist()), np.int64, len(references))
