"""
Counts of cases by what they have in common, added up batch by batch.

A figure is named by a count and a value for each of its dimensions, as in
``received/2022-23/stage_1/*/*``.  A star stands for every value, ``a|b`` for both, and ``0..10``
for the numbers from 0 to 10.  Memory grows with the values that there are, not with the cases.

Knows how to count and which rows are behind a figure. Knows nothing of complaints.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from attrs import define, field, frozen

from complaintrules.bulk.arrays import Flags

ALL, EITHER, BETWEEN, TO = "*", "|", "/", ".."


@frozen
class Figure:
    """The name of a figure."""

    count: str
    values: tuple[str, ...]

    def __str__(self) -> str:
        """Return the name in writing."""
        return BETWEEN.join((self.count, *self.values))

    @classmethod
    def parse(cls, text: str) -> Figure:
        """
        Return the figure of that name.

            >>> Figure.parse("received/2022-23/stage_1/*/*").count
            'received'
        """
        count, *values = text.split(BETWEEN)
        return cls(count, tuple(values))

    def where(self, place: int, value: str) -> Figure:
        """Return the figure with another value in one of its dimensions."""
        values = list(self.values)
        values[place] = value
        return Figure(self.count, tuple(values))

    def covers(self, values: Sequence[str]) -> bool:
        """Return whether cases with those values are among those of the figure."""
        return len(values) == len(self.values) and all(
            wanted == ALL or any(_is(value, one) for one in wanted.split(EITHER))
            for wanted, value in zip(self.values, values, strict=True)
        )


def _is(value: str, wanted: str) -> bool:
    """Return whether a value is the one wanted, or a number in the range that is."""
    first, to, last = wanted.partition(TO)
    if to and first.isdecimal() and last.isdecimal() and value.isdecimal():
        return int(first) <= int(value) <= int(last)
    return value == wanted


@frozen(eq=False)
class Dimension:
    """What some rows have of one thing: for each row the place of its value in a list."""

    codes: Any
    labels: Sequence[str]


@frozen(eq=False)
class Entry:
    """Rows that a count takes in, with their values."""

    count: str
    dimensions: tuple[Dimension, ...]
    #: Which rows are counted.
    where: Flags
    #: How often each row counts; once if left out.
    weights: Any = None

    def combined(self) -> Any:
        """Return one number for each row, which stands for all its values."""
        codes = np.zeros(len(self.where), np.int64)
        for each in self.dimensions:
            codes = codes * max(len(each.labels), 1) + each.codes
        return codes

    def values(self, combined: int) -> tuple[str, ...]:
        """Return the values that such a number stands for."""
        found: list[str] = []
        for each in reversed(self.dimensions):
            combined, code = divmod(combined, max(len(each.labels), 1))
            found.append(each.labels[code])
        return tuple(reversed(found))

    def counted(self) -> Iterator[tuple[tuple[str, ...], int]]:
        """Yield the values that there are, and how many cases have them."""
        codes = self.combined()[self.where]
        if not len(codes):
            return
        kinds, places = np.unique(codes, return_inverse=True)
        weights = None if self.weights is None else self.weights[self.where]
        for code, number in zip(
            kinds.tolist(), np.bincount(places.ravel(), weights).tolist(), strict=True
        ):
            if number:
                yield self.values(code), int(number)

    def leaves(self) -> Iterator[tuple[int, Figure]]:
        """Yield each row that counts with the narrowest figure it counts in."""
        codes = self.combined()
        names: dict[int, Figure] = {}
        rows = np.flatnonzero(self.where)
        for row in rows.tolist():
            code = int(codes[row])
            if code not in names:
                names[code] = Figure(self.count, self.values(code))
            yield row, names[code]


@define
class Ledger:
    """What has been counted so far."""

    _counts: dict[str, Counter[tuple[str, ...]]] = field(factory=dict)

    def add(self, entry: Entry) -> None:
        """Add some rows."""
        count = self._counts.setdefault(entry.count, Counter())
        for values, number in entry.counted():
            count[values] += number

    def value(self, figure: Figure) -> int:
        """Return how many cases a figure counts."""
        counted = self._counts.get(figure.count, Counter())
        return sum(number for values, number in counted.items() if figure.covers(values))

    def spread(self, figure: Figure, place: int) -> Counter[str]:
        """Return how many of a figure's cases have each value of one dimension."""
        found: Counter[str] = Counter()
        for values, number in self._counts.get(figure.count, {}).items():
            if figure.covers(values):
                found[values[place]] += number
        return found
