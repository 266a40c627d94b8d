"""
A plan carried out on batches of rows: most by whole columns, the rest each by itself.

Knows which rows go which way. Knows nothing of what is wanted of them, or of files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
from attrs import frozen

from complaintrules.assessment import Assessment
from complaintrules.bench import Bench
from complaintrules.bulk.arithmetic import Arithmetic
from complaintrules.bulk.reading import Reader
from complaintrules.bulk.rows import Rows
from complaintrules.bulk.schema import Columns, columns_of, is_list
from complaintrules.bulk.steps import Step, Steps
from complaintrules.errors import Fault, NotADateError
from complaintrules.procedure import Procedure

#: Values by name, each of them a step of a plan or a plain number.
Results = Mapping[str, Step | int]
#: Rows judged by themselves, by their place: the judgement, or what is wrong with the row.
JudgedSingly = dict[int, Assessment | tuple[Fault, ...]]


@frozen(eq=False)
class Engine:
    """Carries out a plan on batches of one table, by one procedure and on one day."""

    columns: Columns
    _reader: Reader
    _arithmetic: Arithmetic
    _rows: Rows

    @classmethod
    def of(
        cls,
        procedure: Procedure,
        schema: Any,
        on: date,
        results: Callable[[Steps], Results],
        *,
        projected: bool = False,
    ) -> Engine:
        """
        Return the engine for tables with that schema; *results* says what is wanted.

        Raises:
            TableError: The table has columns that cannot be used.
            NotADateError: *on* is not a plain date.

        """
        if type(on) is not date:
            raise NotADateError(on)
        columns = columns_of(schema, procedure)
        bench = Bench.without_case(procedure, {})
        today = on.toordinal()
        recurring = frozenset(name for name in columns.events if is_list(schema.field(name).type))
        machine = Steps(bench, today, columns.names, recurring)
        return cls(
            columns,
            Reader(procedure, columns, today, bench.calendar.first.toordinal()),
            Arithmetic(results(machine), bench, today),
            Rows(procedure, columns, on, projected),
        )

    def carried_out(self, batch: Any) -> tuple[dict[str, Any], JudgedSingly]:
        """
        Return the values for some rows, and the rows that were judged by themselves.

        Those have a judgement or what is wrong with them; their places among the values hold
        nothing that counts.  The batch has no more rows than ``ROWS_AT_ONCE``.
        """
        record = self._reader.read(batch)
        values, beyond = self._arithmetic.carried_out(record, batch.num_rows)
        singly = np.flatnonzero(record.odd | beyond)
        if not len(singly):
            return values, {}
        judged = self._rows.judged(batch.take(pa.array(singly)))
        return values, dict(zip(singly.tolist(), judged, strict=True))
