"""Batches judged by the plan, and the rows that it leaves out judged one by one."""

from __future__ import annotations

from datetime import date

import pyarrow as pa
import pytest

from complaintrules.bulk import judging
from complaintrules.bulk.judging import Judge, tables
from complaintrules.procedure import Procedure

ON = date(2026, 12, 21)
RECEIVED = date(2026, 11, 2)


def batch(number: int) -> pa.RecordBatch:
    """Return so many rows, every fifth of which has a recurring event."""
    twice = [[RECEIVED, ON] if each % 5 == 0 else [RECEIVED] for each in range(number)]
    return pa.RecordBatch.from_pydict(
        {"reference": list(range(number)), "complaint_received": twice}
    )


def test_large_batches_are_judged_in_pieces(
    procedure: Procedure, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No piece has more rows than the arithmetic takes, and none is lost."""
    monkeypatch.setattr(judging, "ROWS_AT_ONCE", 10)
    rows = batch(25)
    pieces = list(Judge.of(procedure, rows.schema, ON).judged(rows))

    assert [10, 10, 5] == [piece.num_rows for piece in pieces]
    assert list(range(25)) == [each for piece in pieces for each in piece["reference"].to_pylist()]


def test_rows_judged_singly_answer_alike(procedure: Procedure) -> None:
    """An event that recurs makes no difference to a clock that counts from its first day."""
    rows = batch(6)
    (answers,) = Judge.of(procedure, rows.schema, ON).judged(rows)

    assert {"overdue"} == set(answers["stage_1_response.status"].to_pylist())
    assert {date(2026, 11, 16)} == set(answers["stage_1_response.due_by"].to_pylist())


def test_days_left_that_nobody_can_count(procedure: Procedure) -> None:
    """Past the published bank holidays, working days left are not counted as if there were none."""
    late = date(2029, 3, 1)
    rows = pa.RecordBatch.from_pydict({"stage_2_requested": [date(2028, 11, 20), None]})
    (answers,) = Judge.of(procedure, rows.schema, late, whole=False).judged(rows)

    assert ["stage_2_response", None] == answers["next_deadline"].to_pylist()
    assert [None, None] == answers["days_left"].to_pylist()


def test_what_holds_a_table() -> None:
    """A reader is taken as it is, and others become one."""
    rows = batch(3)
    reader = tables(rows)

    assert reader is tables(reader)
    assert rows == next(reader)
    assert 3 == tables(pa.Table.from_batches([rows])).read_all().num_rows
