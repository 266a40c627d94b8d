"""
The answers about many cases as a table.

Knows the columns of the answer and their types. Knows nothing of how an answer is reached.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pyarrow as pa
from attrs import field, frozen

from complaintrules.bulk.arrays import Days, Flags, dates, flags, packed, words
from complaintrules.calendars import ProjectedDate
from complaintrules.in_time import IN_TIME
from complaintrules.machine import NONE
from complaintrules.procedure import Procedure
from complaintrules.statuses import OUTCOMES, STATUSES, Outcome, Status
from complaintrules.verdicts import Verdict
from complaintrules.vocabulary import InTime

#: The columns before those of the single clocks.
ELIGIBILITY, STAGE, ERROR = "eligibility", "stage", "error"
NEXT, NEXT_DUE_BY, DAYS_LEFT, NEXT_PROJECTED = (
    *("next_deadline", "next_due_by", "days_left"),
    "next_projected",
)
_WORDS = pa.dictionary(pa.int16(), pa.string())
_STANDS = {InTime.MET: True, InTime.MISSED: False}
_IN_TIME = np.array([_STANDS.get(IN_TIME.get(status, InTime.RUNNING), False) for status in Status])
_OPEN = np.array([status in {Status.DUE, Status.OVERDUE} for status in Status])
_SETTLED = np.array([IN_TIME.get(status, InTime.RUNNING) in _STANDS for status in Status])


def status_of(clock: str) -> str:
    """Return the column of how a clock stands."""
    return f"{clock}.status"


def due_of(clock: str) -> str:
    """Return the column of a clock's last day."""
    return f"{clock}.due_by"


def left_of(clock: str) -> str:
    """Return the column of the days that are left of a clock, or that have passed since."""
    return f"{clock}.days_left"


def unknown(column: str) -> str:
    """Return under which name it is kept where a column of days cannot be counted."""
    return f"{column}.unknown"


def written_out(schema: Any) -> Any:
    """Return a schema with text in place of codes, for what knows no dictionaries."""
    types = pa.types
    return pa.schema(
        [
            (each.name, each.type.value_type if types.is_dictionary(each.type) else each.type)
            for each in schema
        ]
    )


@frozen
class Layout:
    """The columns of an answer."""

    procedure: Procedure
    #: The type of the references.
    reference: Any
    projected: bool
    #: Whether eligibility, stage and every clock are told, and not the next deadline alone.
    whole: bool
    #: Whether every clock tells the days that are left, and not the next deadline alone.
    left: bool = False
    schema: Any = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Lay the columns out."""
        object.__setattr__(self, "schema", pa.schema(list(self._fields())))

    def _fields(self) -> Iterator[tuple[str, Any]]:
        """Yield the columns with their types."""
        yield "reference", self.reference or pa.string()
        if self.whole:
            yield ELIGIBILITY, _WORDS
            yield STAGE, _WORDS
        yield NEXT, _WORDS
        yield NEXT_DUE_BY, pa.date32()
        yield DAYS_LEFT, pa.int32()
        if self.projected:
            yield NEXT_PROJECTED, pa.bool_()
        yield ERROR, pa.string()
        for clock in self.procedure.deadline_ids if self.whole else ():
            yield status_of(clock), _WORDS
            yield due_of(clock), pa.date32()
            yield f"{clock}.in_time", pa.bool_()
            if self.left:
                yield left_of(clock), pa.int32()
            if self.projected:
                yield f"{clock}.projected", pa.bool_()

    def table(self, reference: Any, values: dict[str, Any], errors: dict[int, str]) -> Any:
        """
        Return the answers as a batch of rows.

        *values* are codes and days by column; *errors* are rows without an answer.
        """
        rows = len(values[NEXT])
        told = np.ones(rows, np.bool_)
        told[list(errors)] = False
        columns: list[Any] = [pa.nulls(rows, pa.string()) if reference is None else reference]
        if self.whole:
            columns.append(words(values[ELIGIBILITY], told, pa.array([*OUTCOMES], pa.string())))
            stage = values[STAGE]
            names = pa.array(self.procedure.stage_names, pa.string())
            columns.append(words(stage, told & (stage != 0), names))
        columns += self._next(values, told)
        columns.append(_texts(rows, errors))
        for clock in self.procedure.deadline_ids if self.whole else ():
            columns += self._clock(clock, values, told)
        return pa.RecordBatch.from_arrays(columns, schema=self.schema)

    def _next(self, values: dict[str, Any], told: Flags) -> Iterator[Any]:
        """Yield the columns about the next deadline."""
        number: Days = values[NEXT]
        binding = told & (number != 0)
        yield words(number, binding, pa.array(["", *self.procedure.deadline_ids], pa.string()))
        due_by = values[NEXT_DUE_BY] * binding
        yield dates(due_by)
        yield _counts(values, DAYS_LEFT, due_by != NONE)
        if self.projected:
            yield flags(values[NEXT_PROJECTED], due_by != NONE)

    def _clock(self, clock: str, values: dict[str, Any], told: Flags) -> Iterator[Any]:
        """Yield the columns about one clock."""
        status = values[status_of(clock)]
        yield words(status, told, pa.array([*STATUSES], pa.string()))
        due_by = values[due_of(clock)] * told
        yield dates(due_by)
        yield flags(_IN_TIME[status], _SETTLED[status] & told)
        if self.left:
            yield _counts(values, left_of(clock), _OPEN[status] & (due_by != NONE))
        if self.projected:
            yield flags(values[f"{clock}.projected"], due_by != NONE)

    def put(self, values: dict[str, Any], row: int, verdict: Verdict) -> None:
        """Put what one row comes to in its place among *values*."""
        ids = self.procedure.deadline_ids
        values[NEXT][row] = 1 + ids.index(verdict.next_deadline) if verdict.next_deadline else 0
        binding = verdict.clocks[verdict.next_deadline] if verdict.next_deadline else None
        due_by = binding.due_by if binding else None
        left = binding.days_left if binding else None
        values[NEXT_DUE_BY][row] = due_by.toordinal() if due_by else NONE
        values[DAYS_LEFT][row] = left or 0
        values[unknown(DAYS_LEFT)][row] = left is None
        values[NEXT_PROJECTED][row] = isinstance(due_by, ProjectedDate)
        if not self.whole:
            return
        values[ELIGIBILITY][row] = OUTCOMES.index(Outcome(verdict.outcome))
        values[STAGE][row] = self.procedure.stage_names.index(verdict.stage)
        for clock, stands in verdict.clocks.items():
            values[status_of(clock)][row] = STATUSES.index(stands.status)
            values[due_of(clock)][row] = stands.due_by.toordinal() if stands.due_by else NONE
            values[f"{clock}.projected"][row] = isinstance(stands.due_by, ProjectedDate)
            if self.left:
                values[left_of(clock)][row] = stands.days_left or 0
                values[unknown(left_of(clock))][row] = stands.days_left is None


def _counts(values: dict[str, Any], column: str, known: Flags) -> Any:
    """Return numbers of days as Arrow's; what is not *known* is null."""
    if unknown(column) in values:
        known = known & ~values[unknown(column)]
    counted = np.ascontiguousarray(values[column], np.int32)
    return pa.Array.from_buffers(pa.int32(), len(counted), [packed(known), pa.py_buffer(counted)])


def _texts(rows: int, texts: dict[int, str]) -> Any:
    """Return a column of texts that is null but for some rows."""
    if not texts:
        return pa.nulls(rows, pa.string())
    column: list[str | None] = [None] * rows
    for row, text in texts.items():
        column[row] = text
    return pa.array(column, pa.string())
