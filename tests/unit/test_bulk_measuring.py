"""The clocks of many cases measured, as each case's own judgement has them."""

from __future__ import annotations

from datetime import date

import pyarrow as pa
import pytest

from complaintrules.assessment import assess
from complaintrules.bulk.measuring import Measurer
from complaintrules.bulk.rows import Rows
from complaintrules.bulk.schema import columns_of
from complaintrules.case import Case
from complaintrules.procedure import Procedure
from complaintrules.statuses import STATUSES

ON = date(2023, 7, 3)
EXTENDED = '[{"of": "stage_1_response", "granted_on": "2022-04-06", "notified_on": "2022-04-06", "until": "2022-05-06", "grounds": "complexity"}]'  # noqa: E501
PAUSED = '[{"of": "stage_1_response", "from": "2022-04-07", "until": "2022-04-20", "because": "awaiting_advocate"}]'  # noqa: E501
COLUMNS: dict[str, list[str | None]] = {
    "complaint_received": ["2022-04-05", "2022-04-05;2022-04-11", "2022-04-05", None],
    "stage_1_response_sent": ["2022-04-20", "2022-05-05", "2022-06-05", None],
    "complaint_withdrawn": [None, None, None, None],
    "stage_2_requested": ["2022-05-04", None, None, "2022-05-05"],
    "stage_2_response_sent": ["2022-07-04", None, None, None],
    "extensions": [None, EXTENDED, None, None],
    "pauses": [None, None, PAUSED, None],
}
DAYS = ("started_on", "due_by", "due_by_unextended", "extendable_to", "completed_on")
ROWS = pa.RecordBatch.from_pydict(COLUMNS)


@pytest.mark.parametrize("row", range(4))
def test_each_clock_is_that_of_the_case(procedure: Procedure, row: int) -> None:
    """Status and days of every clock are those of the case judged by itself."""
    measured = Measurer.of(procedure, ROWS.schema, ON).measured(ROWS)
    rows = Rows(procedure, columns_of(ROWS.schema, procedure), ON, projected=False)
    case = Case.from_mapping(rows.mapping(ROWS.slice(row, 1).to_pylist()[0]), procedure)

    for answer in assess(case, procedure, on=ON).deadlines:
        clock = measured.clocks[answer.id]
        expected = [getattr(answer, name) for name in DAYS]
        found = [getattr(clock, name)[row] for name in DAYS]

        assert answer.status == STATUSES[clock.status[row]]
        assert expected == [date.fromordinal(day) if day else None for day in found]


def test_the_first_days_of_cases_and_stages(procedure: Procedure) -> None:
    """Each stage opens on the first of its events, and a case begins with its first one."""
    measured = Measurer.of(procedure, ROWS.schema, ON).measured(ROWS)
    received, asked = date(2022, 4, 5).toordinal(), date(2022, 5, 5).toordinal()

    assert [received, received, received, asked] == measured.began.tolist()
    assert [received, received, received, 0] == measured.opened["stage_1"].tolist()
    assert [asked - 1, 0, 0, asked] == measured.opened["stage_2"].tolist()
    assert {} == measured.faults


def test_rows_that_cannot_be_judged(procedure: Procedure) -> None:
    """What is wrong with a row is told, and the others are measured."""
    rows = pa.RecordBatch.from_pydict({"complaint_received": ["2022-04-05", "soon"]})
    measured = Measurer.of(procedure, rows.schema, ON).measured(rows)

    assert [1] == list(measured.faults)
    assert date(2022, 4, 5).toordinal() == measured.opened["stage_1"][0]
