"""
Tables of cases judged by a compiled plan, batch by batch; rows beyond it are judged singly.

Knows what an answer needs of a plan. Knows nothing of files.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa
from attrs import frozen

from complaintrules.bulk.arithmetic import ROWS_AT_ONCE
from complaintrules.bulk.engine import Engine
from complaintrules.bulk.results import (
    DAYS_LEFT,
    ELIGIBILITY,
    NEXT,
    NEXT_DUE_BY,
    NEXT_PROJECTED,
    STAGE,
    Layout,
    due_of,
    left_of,
    status_of,
    unknown,
)
from complaintrules.bulk.schema import REFERENCE
from complaintrules.bulk.steps import Step, Steps
from complaintrules.errors import Fault
from complaintrules.plan import judge_all, next_day
from complaintrules.procedure import Procedure

#: What is wrong with rows, by their place in a batch.
RowFaults = dict[int, tuple[Fault, ...]]


@frozen(eq=False)
class Judge:
    """Judges batches of one table by one procedure on one day."""

    layout: Layout
    _engine: Engine

    @classmethod
    def of(
        cls,
        procedure: Procedure,
        schema: Any,
        on: date,
        *,
        projected: bool = False,
        whole: bool = True,
        left: bool = False,
    ) -> Judge:
        """
        Return the judge of tables with that schema.

        Raises:
            TableError: The table has columns that cannot be used.
            NotADateError: *on* is not a plain date.

        """
        results = partial(_results, whole=whole, left=left)
        engine = Engine.of(procedure, schema, on, results, projected=projected)
        return cls(Layout(procedure, engine.columns.reference, projected, whole, left), engine)

    def judged(self, batch: Any) -> Iterator[Any]:
        """Yield the answers about a batch of rows, in one batch or in several."""
        for answers, _ in self.with_faults(batch):
            yield answers

    def with_faults(self, batch: Any) -> Iterator[tuple[Any, RowFaults]]:
        """Yield the answers about a batch of rows, and what is wrong with those without one."""
        for begin in range(0, batch.num_rows, ROWS_AT_ONCE):
            yield self._some(batch.slice(begin, ROWS_AT_ONCE))

    def _some(self, batch: Any) -> tuple[Any, RowFaults]:
        """Return the answers about so many rows as fit at once, and the faults by row."""
        values, singly = self._engine.carried_out(batch)
        faults: RowFaults = {}
        self._make_room(values, batch.num_rows, singly=bool(singly))
        for row, judged in singly.items():
            if isinstance(judged, tuple):
                faults[row] = judged
            else:
                self.layout.put(values, row, judged.verdict)
        reference = batch.column(REFERENCE) if REFERENCE in batch.schema.names else None
        errors = {row: _told(found) for row, found in faults.items()}
        return self.layout.table(reference, values, errors), faults

    def _make_room(self, values: dict[str, Any], rows: int, *, singly: bool) -> None:
        """Add the columns that only rows judged by themselves can fill."""
        if not singly and not self.layout.projected:
            return
        names = [NEXT_PROJECTED, unknown(DAYS_LEFT)]
        for clock in self.layout.procedure.deadline_ids if self.layout.whole else ():
            names.append(f"{clock}.projected")
            if self.layout.left:
                names.append(unknown(left_of(clock)))
                # What is written for one clock may not show in another.
                values[left_of(clock)] = values[left_of(clock)].copy()
        values.update({name: np.zeros(rows, np.bool_) for name in names})


def _told(faults: tuple[Fault, ...]) -> str:
    """Return what is wrong with a row in one line."""
    return "; ".join(str(fault).replace("\n ", ";") for fault in faults)


def _results(machine: Steps, *, whole: bool, left: bool) -> dict[str, Step | int]:
    """Return the steps of the plan whose values make the answer, by its columns."""
    bench = machine.bench
    judged = judge_all(machine, bench)
    due_by, days_left = next_day(machine, bench, judged)
    found: dict[str, Step | int] = {
        NEXT: judged.next_deadline,
        NEXT_DUE_BY: due_by,
        DAYS_LEFT: days_left,
    }
    if whole:
        found |= {ELIGIBILITY: judged.outcome, STAGE: judged.stage}
        for clock, cell in zip(bench.procedure.deadline_ids, judged.cells, strict=True):
            found |= {status_of(clock): cell.status, due_of(clock): cell.due_by}
            if left:
                found[left_of(clock)] = cell.days_left
    return found


def tables(data: Any) -> Any:
    """Return what holds a table of cases as a reader of its batches."""
    if isinstance(data, pa.RecordBatchReader):
        return data
    if isinstance(data, pa.Table):
        return data.to_reader(max_chunksize=ROWS_AT_ONCE)
    if isinstance(data, pa.RecordBatch):
        return pa.RecordBatchReader.from_batches(data.schema, [data])
    if hasattr(data, "__arrow_c_stream__"):
        return pa.RecordBatchReader.from_stream(data)
    raise TypeError(
        "expected a table with an Arrow interface, such as one of pyarrow, pandas or polars; "
        f"got {type(data).__name__}"
    )
