"""
The functions that judge tables of cases.

Knows what a caller hands over and gets back. Judges nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pyarrow as pa

from complaintrules.bulk.judging import Judge, tables
from complaintrules.procedure import Procedure


def assess_table(data: Any, procedure: Procedure, *, on: date, projected: bool = False) -> Any:
    """
    Return what *procedure* says about every case of a table on the day *on*.

    *data* is a ``pyarrow.Table``, or anything with ``__arrow_c_stream__``: pandas, polars, DuckDB.
    It has a row for each case and a column for each event and fact, null where there is none.  The
    answer is a ``pyarrow.Table``; a row that cannot be judged has its reasons in its column
    ``error``, and the others go on.

        >>> import pyarrow as pa
        >>> from complaintrules import load_procedure
        >>> from complaintrules.bulk import assess_table
        >>> cases = pa.table({
        ...     "reference": ["EX-1", "EX-2"],
        ...     "review_panel_requested": [date(2026, 12, 18), date(2026, 11, 2)],
        ... })
        >>> procedure = load_procedure("england/children-act-1989")
        >>> answers = assess_table(cases, procedure, on=date(2027, 1, 11))
        >>> answers["review_panel_meeting.status"].to_pylist()
        ['due', 'overdue']

    Raises:
        TableError: The table has columns that cannot be used; every one is named.
        NotADateError: *on* is not a plain date.
        TypeError: *data* is no table.

    """
    return _answers(data, procedure, on, projected=projected, whole=True)


def next_deadlines(data: Any, procedure: Procedure, *, on: date, projected: bool = False) -> Any:
    """
    Return the next deadline of every case of a table, sooner than ``assess_table`` tells all.

    The answer has the columns ``reference``, ``next_deadline``, ``next_due_by``, ``days_left`` and
    ``error``, with the same values as there.

    Raises:
        TableError: The table has columns that cannot be used; every one is named.
        NotADateError: *on* is not a plain date.
        TypeError: *data* is no table.

    """
    return _answers(data, procedure, on, projected=projected, whole=False)


def _answers(data: Any, procedure: Procedure, on: date, *, projected: bool, whole: bool) -> Any:
    """Return the answers about a table."""
    reader = tables(data)
    judge = Judge.of(procedure, reader.schema, on, projected=projected, whole=whole)
    batches = [answer for batch in reader for answer in judge.judged(batch)]
    return pa.Table.from_batches(batches, judge.layout.schema)


def assess_batches(
    reader: Any,
    procedure: Procedure,
    *,
    on: date,
    projected: bool = False,
) -> Iterator[Any]:
    """
    Yield what ``assess_table`` returns batch by batch, so that a stream may be of any length.

    *reader* is a ``pyarrow.RecordBatchReader`` or anything that ``assess_table`` takes.  Faults of
    its columns are raised at once, before the first batch.

    Raises:
        TableError: The table has columns that cannot be used; every one is named.
        NotADateError: *on* is not a plain date.
        TypeError: *reader* is no table.

    """
    stream = tables(reader)
    judge = Judge.of(procedure, stream.schema, on, projected=projected)
    return (answer for batch in stream for answer in judge.judged(batch))
