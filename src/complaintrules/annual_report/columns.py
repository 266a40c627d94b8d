"""
The columns of a register that describe a case, beside those that are judged, as values to count by.

Knows their names and how their words are read. Knows nothing of rules or of days.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pyarrow as pa
from attrs import define, field

from complaintrules.annual_report.counting import ALL, BETWEEN, EITHER, Dimension
from complaintrules.bulk.arrays import numbers
from complaintrules.bulk.schema import is_list
from complaintrules.bulk.values import SEPARATOR

#: The columns that can describe a case; a register has those that it has.
KIND, SERVICE, THEME, METHOD, COMPLAINANT = "kind", "service", "theme", "method", "complainant"
DISPOSAL, OMBUDSMAN_OUTCOME = "disposal", "ombudsman_outcome"
#: What the columns of a stage end in, after its name.
OUTCOME, ELEMENTS = "_outcome", "_elements"
#: Where a column is empty, and where a register has more different values than a report can show.
NOT_RECORDED, OTHERS = "not recorded", "other values"
_MOST_VALUES = 250
_NOT_IN_NAMES = re.compile(f"[{re.escape(ALL + EITHER + BETWEEN)}]")
#: One outcome of elements, and of how many: "upheld 3".
_ELEMENT = re.compile(r"(?P<outcome>.*?)[\s:=x]*(?P<number>[0-9]{0,6})")


def as_written(text: str) -> str:
    """Return a name as the register writes it, fit to stand in the name of a figure."""
    return " ".join(_NOT_IN_NAMES.sub("-", text).split()) or NOT_RECORDED


def folded(text: str) -> str:
    """
    Return a word of a list as such words are told apart.

        >>> folded("Partially  Upheld")
        'partially upheld'
    """
    return as_written(text.replace("_", " ")).casefold()


@define
class Describer:
    """Reads the describing columns of one register, batch by batch; each value is read once."""

    _values: dict[str, dict[str | None, int]] = field(factory=dict)
    _labels: dict[str, list[str]] = field(factory=dict)

    def dimension(
        self, batch: Any, column: str, read: Callable[[str], str] = folded
    ) -> Dimension:
        """Return a column of a batch as values to count by; one that is not there is empty."""
        labels = self._labels.setdefault(column, [NOT_RECORDED])
        if column not in batch.schema.names:
            return Dimension(np.zeros(batch.num_rows, np.int64), labels)
        codes, values = _coded(batch.column(column))
        table = np.array([self._code(column, value, read) for value in values] + [0], np.int64)
        return Dimension(table[codes], labels)

    def _code(self, column: str, value: str | None, read: Callable[[str], str]) -> int:
        """Return the place of a value among those of its column."""
        known = self._values.setdefault(column, {})
        if value not in known:
            label = NOT_RECORDED if value is None else read(value)
            labels = self._labels[column]
            if label not in labels:
                labels.append(label if len(labels) < _MOST_VALUES else OTHERS)
            if len(known) >= _MOST_VALUES * 40:  # ways of writing them, which may be without end
                known.clear()
            known[value] = labels.index(label if label in labels else OTHERS)
        return known[value]

    def elements(self, batch: Any, column: str) -> Iterator[tuple[str, Any]]:
        """Yield each outcome of a column of elements with how many each row has of it."""
        if column not in batch.schema.names:
            return
        codes, values = _coded(batch.column(column))
        read = [Counter[str]() if value is None else _elements(value) for value in values]
        for outcome in sorted(set().union(*read)):
            table = np.array([each[outcome] for each in read] + [0], np.int64)
            yield outcome, table[codes]


def _coded(column: Any) -> tuple[Any, list[str | None]]:
    """Return a column as places in a list of its texts; the last place, beyond it, is no value."""
    if is_list(column.type):
        texts = [None if each is None else SEPARATOR.join(each) for each in column.to_pylist()]
        column = pa.array(texts, pa.string())
    if not pa.types.is_dictionary(column.type):
        column = column.cast(pa.string()).dictionary_encode()
    values: list[str | None] = column.dictionary.cast(pa.string()).to_pylist()
    indices = column.indices.cast(pa.int64())
    codes = np.where(
        np.asarray(indices.is_valid()), numbers(indices, np.int64), np.int64(len(values))
    )
    return codes, values


def _elements(text: str) -> Counter[str]:
    """
    Return how many elements a text tells of each outcome.

    It names them one by one, or with their number: "upheld; not upheld 3".
    """
    found: Counter[str] = Counter()
    for part in text.split(SEPARATOR):
        written = _ELEMENT.fullmatch(part.strip())
        if written and (written["outcome"] or written["number"]):
            found[folded(written["outcome"])] += int(written["number"] or 1)
    return found
