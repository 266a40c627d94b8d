"""
One row of a table as a case, judged by itself.

Knows how a row says what a case file says. What it means is the case's to say.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen
from pyarrow import ArrowException, types

from complaintrules.assessment import Assessment, assess
from complaintrules.bulk.schema import PAPERS, READINGS, Columns
from complaintrules.bulk.values import SEPARATOR
from complaintrules.case import Case
from complaintrules.errors import CaseError, Fault
from complaintrules.procedure import Procedure
from complaintrules.vocabulary import FactKind

_MIDNIGHT = " 00:00:00"


@frozen
class Rows:
    """Judges rows by themselves: those that the plan does not reach, and those with faults."""

    procedure: Procedure
    columns: Columns
    on: date
    projected: bool

    def judged(self, batch: Any) -> Iterator[Assessment | tuple[Fault, ...]]:
        """Yield the judgement of each row of a batch, or else what is wrong with it."""
        for found in self.cases(batch):
            if isinstance(found, Case):
                yield assess(found, self.procedure, on=self.on, projected=self.projected)
            else:
                yield found

    def cases(self, batch: Any) -> Iterator[Case | tuple[Fault, ...]]:
        """Yield the case that each row of a batch stands for, or else what is wrong with it."""
        names = [name for name in batch.schema.names if name in self.columns.names]
        columns = [_plain(batch.column(name)) for name in names]
        for number in range(batch.num_rows):
            row = {name: column[number] for name, column in zip(names, columns, strict=True)}
            try:
                yield Case.from_mapping(self.mapping(row), self.procedure)
            except CaseError as error:
                yield error.faults

    def mapping(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Return the case file that a row stands for; what is null in a row is left out."""
        given = {name: value for name, value in row.items() if value is not None}
        vocabulary = self.procedure.vocabulary
        return {
            "events": [
                {name: day}
                for name, value in given.items()
                if name in vocabulary.events
                for day in _several(value)
            ],
            "facts": {
                name: written_fact(vocabulary.facts[name].kind, value)
                for name, value in given.items()
                if name in vocabulary.facts
            },
            **{name: _papers(value) for name, value in given.items() if name in PAPERS},
            **{name: _block(value) for name, value in given.items() if name == READINGS},
        }


def _several(value: Any) -> Iterable[Any]:
    """Return the values of a list, or of text that may hold several."""
    if isinstance(value, str):
        return [each.strip() for each in value.split(SEPARATOR)]
    return value if isinstance(value, list) else [value]


def written_fact(kind: FactKind, value: Any) -> Any:
    """Return a fact's value as a case file has it; text may hold several words."""
    several = kind in (FactKind.ONE_OR_MORE_OF, FactKind.NONE_OR_MORE_OF)
    if several and isinstance(value, str) and SEPARATOR in value:
        return _several(value)
    return list(value) if isinstance(value, tuple) else value


def _papers(value: Any) -> Any:
    """Return a list of papers; what is null in one is left out."""
    value = _from_json(value)
    return [_block(each) for each in value] if isinstance(value, list) else value


def _block(value: Any) -> Any:
    """Return a block of keys, those that are null left out."""
    value = _from_json(value)
    if isinstance(value, list) and all(isinstance(each, tuple) for each in value):
        value = dict(value)  # Arrow gives a map as pairs
    if not isinstance(value, Mapping):
        return value
    return {key: each for key, each in value.items() if each is not None}


def _from_json(value: Any) -> Any:
    """Return what JSON text says; other text is left as it is, for the case to refuse."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        return value


def _plain(column: Any) -> list[Any]:
    """Return a column as Python values; a moment at midnight is a day, and other ones are text."""
    if types.is_timestamp(column.type):
        return [_moment(value) for value in column.cast("string").to_pylist()]
    try:
        values: list[Any] = column.to_pylist()
    except (ArrowException, OverflowError, ValueError):
        return [_or_shown(value) for value in column]
    return values


def _moment(written: str | None) -> str | None:
    """Return a moment in writing, without its time where that is midnight."""
    if written is None:
        return None
    day, _, fraction = written.partition(_MIDNIGHT)
    return written if fraction.strip(".0") else day


def _or_shown(value: Any) -> Any:
    """Return one value, or what it is where Python knows none such."""
    try:
        return value.as_py()
    except (ArrowException, OverflowError, ValueError):
        return f"{value.type} out of range"
