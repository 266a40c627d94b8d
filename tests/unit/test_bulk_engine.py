"""A plan carried out on batches, and the rows that go their own way."""

from __future__ import annotations

from datetime import date, datetime

import pyarrow as pa
import pytest

from complaintrules.assessment import Assessment
from complaintrules.bulk.engine import Engine, Results
from complaintrules.bulk.steps import Steps
from complaintrules.errors import NotADateError
from complaintrules.procedure import Procedure

ROWS = pa.RecordBatch.from_pydict(
    {"complaint_received": ["2026-11-02", "2026-11-02;2026-11-09", "2026-13-01"]}
)


def received(machine: Steps) -> Results:
    """Return the one value that is wanted."""
    return {"received": machine.event("complaint_received"), "nothing": 0}


def test_rows_that_are_plain(procedure: Procedure) -> None:
    """What is wanted comes as columns, settled values among them."""
    engine = Engine.of(procedure, ROWS.schema, date(2026, 12, 21), received)
    values, singly = engine.carried_out(ROWS.slice(0, 1))

    assert [date(2026, 11, 2).toordinal()] == values["received"].tolist()
    assert [0] == values["nothing"].tolist()
    assert {} == singly


def test_rows_that_are_judged_by_themselves(procedure: Procedure) -> None:
    """Of others there is a judgement, or all that is wrong with the row."""
    engine = Engine.of(procedure, ROWS.schema, date(2026, 12, 21), received)
    _, singly = engine.carried_out(ROWS)

    assert [1, 2] == sorted(singly)
    assert isinstance(singly[1], Assessment)
    assert isinstance(singly[2], tuple)
    assert ["CR111"] == [fault.code for fault in singly[2]]


def test_the_day_is_a_plain_day(procedure: Procedure) -> None:
    """A moment is no day."""
    with pytest.raises(NotADateError):
        Engine.of(procedure, ROWS.schema, datetime(2026, 12, 21), received)
