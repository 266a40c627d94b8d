"""
The columns of a register that describe a case, beside those that are judged, as values to count by.

Knows their names and how their words are read. Knows nothing of rules or of days.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
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
#: Who complained, in the register's own words; it goes before the fact, whose words are the law's.
COMPLAINANT_GROUP = "complainant_group"
#: What a disposal says of a case that goes on through the stages; so does an empty one.
ACCEPTED = "accepted"
_OF_A_CASE = frozenset(
    {KIND, SERVICE, THEME, METHOD, COMPLAINANT, COMPLAINANT_GROUP, DISPOSAL, OMBUDSMAN_OUTCOME}
)
#: What the columns of a stage end in, after its name.
OUTCOME, ELEMENTS = "_outcome", "_elements"
#: Where a column is empty, and where a register has more different values than a report can show.
NOT_RECORDED, OTHERS = "not recorded", "other values"
_MOST_VALUES = 250
_NOT_IN_NAMES = re.compile(f"[{re.escape(ALL + EITHER + BETWEEN)}]")
#: One value of several, and how often: "upheld 3".
_ONE_OF_SEVERAL = re.compile(r"(?P<value>.*?)(?:\s(?P<number>[0-9]{1,6}))?")


def is_counted(column: str, stages: Iterable[str]) -> bool:
    """
    Return whether a report counts by a describing column.

        >>> is_counted("stage_1_outcome", ["stage_1"])
        True
    """
    of_stages = {stage + end for stage in stages for end in (OUTCOME, ELEMENTS)}
    return column in _OF_A_CASE or column in of_stages


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

    def dimension(self, batch: Any, column: str, read: Callable[[str], str] = folded) -> Dimension:
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

    def several(
        self, batch: Any, column: str, read: Callable[[str], str] = folded
    ) -> Iterator[tuple[str, Any]]:
        """Yield each value of a column of several, with how often each row has it."""
        if column not in batch.schema.names:
            return
        codes, values = _coded(batch.column(column))
        found = [Counter[str]() if value is None else _several(value, read) for value in values]
        labels = self._labels.setdefault(column, [])
        for label in sorted(set().union(*found)):
            if label not in labels and len(labels) < _MOST_VALUES:
                labels.append(label)
            table = np.array([each[label] for each in found] + [0], np.int64)
            yield label if label in labels else OTHERS, table[codes]


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


def _several(text: str, read: Callable[[str], str]) -> Counter[str]:
    """
    Return how often a text tells each of several values.

    It names them one by one, or with their number: "upheld; not upheld 3".
    """
    found: Counter[str] = Counter()
    for part in text.split(SEPARATOR):
        written = _ONE_OF_SEVERAL.fullmatch(part.strip())
        if written and (written["value"] or written["number"]):
            found[read(written["value"])] += int(written["number"] or 1)
    return found
