"""Tables of pyarrow, pandas and polars, and streams of batches."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime
from typing import Any

import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from complaintrules.bulk import assess_batches, assess_table, next_deadlines
from complaintrules.errors import NotADateError, TableError
from complaintrules.procedure import Procedure

ON = date(2027, 1, 11)
CASES: dict[str, list[Any]] = {
    "reference": ["EX-1", "EX-2", "EX-3"],
    "stage_2_requested": [date(2026, 12, 10), date(2026, 11, 2), None],
    "complainant": ["parent", "nobody", None],
    "about_this_authority": [True, None, False],
    "subject": [["part_3_services"], None, []],
}


def brief(table: Any) -> list[tuple[Any, ...]]:
    """Return what is first asked of an answer."""
    columns = ("reference", "next_deadline", "next_due_by", "days_left")
    return list(zip(*(table[name].to_pylist() for name in columns), strict=True))


EXPECTED = [
    ("EX-1", "stage_2_response", date(2027, 1, 19), 6),
    ("EX-2", "stage_2_response", date(2026, 12, 7), -22),
    ("EX-3", None, None, None),
]


def without_errors() -> dict[str, list[Any]]:
    """Return cases that are all good."""
    return {**CASES, "complainant": ["parent", None, None], "subject": [["education"]] * 3}


def test_an_arrow_table(procedure: Procedure) -> None:
    """A bad row has its reasons, and the others their answers."""
    answers = assess_table(pa.table(CASES), procedure, on=ON)

    assert EXPECTED[:1] == brief(answers)[:1]
    errors = answers["error"].to_pylist()
    assert errors[0] is None
    assert errors[1].startswith("facts.complainant: CR302: complainant is one of child")
    assert "facts.subject: CR302" in errors[2]
    assert [None, None] == answers["eligibility"].to_pylist()[1:]


def test_a_record_batch(procedure: Procedure) -> None:
    """A single batch is a table too."""
    (batch,) = pa.table(CASES).to_batches()

    assert assess_table(pa.table(CASES), procedure, on=ON) == assess_table(batch, procedure, on=ON)


def test_pandas(procedure: Procedure) -> None:
    """A data frame with moments at midnight and an index of its own is read as days."""
    frame = pd.DataFrame(
        {
            "reference": ["EX-1", "EX-2"],
            "stage_2_requested": pd.to_datetime(["2026-12-10", "2026-11-02"]),
        },
        index=["a", "b"],
    )

    assert EXPECTED[:2] == brief(assess_table(frame, procedure, on=ON))


def test_polars(procedure: Procedure) -> None:
    """A data frame of polars, whose texts and lists lie otherwise, is read the same."""
    cases = without_errors()
    frame = pl.DataFrame(cases)

    expected = assess_table(pa.table(cases), procedure, on=ON).to_pylist()
    assert expected == assess_table(frame, procedure, on=ON).to_pylist()


def test_a_moment_that_is_no_day(procedure: Procedure) -> None:
    """A time of day is not cut off: which day it was is the caller's to say."""
    moments = [datetime(2026, 12, 18), datetime(2026, 12, 18, 16, 30), None]
    cases = pa.table({"stage_2_requested": pa.array(moments, pa.timestamp("us"))})
    errors = assess_table(cases, procedure, on=ON)["error"].to_pylist()

    assert [None, None] == [errors[0], errors[2]]
    assert "CR111: expected a date, got '2026-12-18 16:30:00" in errors[1]
    assert "write the day alone" in errors[1]


def test_a_day_that_python_does_not_know(procedure: Procedure) -> None:
    """Days before the year 1 and after 9999 are faults of their rows."""
    days = pa.array([2**31 - 1, -719_163, -800_000, 20_000], pa.int32()).cast(pa.date32())
    errors = assess_table(pa.table({"complaint_received": days}), procedure, on=ON)["error"]

    assert [True, True, True, False] == ["CR111" in (each or "") for each in errors.to_pylist()]


def test_days_before_the_calendar(procedure: Procedure) -> None:
    """A day long ago is judged by the row engine, which says that it cannot tell."""
    cases = pa.table({"complaint_received": [date(1990, 5, 1)]})
    answers = assess_table(cases, procedure, on=ON)

    assert ["cannot_tell"] == answers["stage_1_response.status"].to_pylist()


def test_next_deadlines(procedure: Procedure) -> None:
    """The next deadline alone is the same as in the whole answer."""
    answers = next_deadlines(pa.table(without_errors()), procedure, on=ON)

    assert [
        "reference",
        "next_deadline",
        "next_due_by",
        "days_left",
        "error",
    ] == answers.column_names
    assert EXPECTED == brief(answers)


def test_projected(procedure: Procedure) -> None:
    """Past the published bank holidays there is no date, unless a projection is asked for."""
    late = date(2028, 12, 18)
    cases = pa.table({"stage_2_requested": [late, date(2028, 11, 2)]})
    on = date(2028, 12, 20)
    england = procedure.working_day.calendar
    last = [england.add(late, 25, projected=True), england.add(date(2028, 11, 2), 25)]
    plain = assess_table(cases, procedure, on=on)
    projected = assess_table(cases, procedure, on=on, projected=True)

    assert [None, "stage_2_response"] == plain["next_deadline"].to_pylist()
    assert "stage_2_response.projected" not in plain.column_names
    assert [True, False] == projected["stage_2_response.projected"].to_pylist()
    assert [True, False] == projected["next_projected"].to_pylist()
    assert last == projected["next_due_by"].to_pylist()


def test_no_rows(procedure: Procedure) -> None:
    """A table without rows has an answer without rows."""
    empty = pa.table(CASES).slice(0, 0)

    assert 0 == assess_table(empty, procedure, on=ON).num_rows
    only = assess_table(pa.table({}), procedure, on=ON)
    assert (0, "next_deadline") == (only.num_rows, only.column_names[3])


def test_columns_that_are_all_null(procedure: Procedure) -> None:
    """What nobody filled in is as good as absent."""
    nothing = pa.nulls(1)
    names = ("complaint_received", "complainant", "subject", "extensions", "readings", "pauses")
    answers = assess_table(pa.table(dict.fromkeys(names, nothing)), procedure, on=ON).to_pylist()

    assert assess_table(pa.table({"reference": [None]}), procedure, on=ON).to_pylist() == answers


def test_a_stream(procedure: Procedure) -> None:
    """A stream is judged as it comes, and only its columns are looked at beforehand."""
    table = pa.table(CASES)
    seen = []

    def batches() -> Any:
        for number in range(3):
            seen.append(number)
            yield from table.slice(number, 1).to_batches()

    stream = pa.RecordBatchReader.from_batches(table.schema, batches())
    answers = assess_batches(stream, procedure, on=ON)
    assert [] == seen
    assert 1 == next(answers).num_rows
    assert [0] == seen
    assert ["EX-2", "EX-3"] == [each["reference"][0].as_py() for each in answers]


def test_a_stream_with_unknown_columns(procedure: Procedure) -> None:
    """Faults of columns come before the first batch is asked for."""
    with pytest.raises(TableError):
        assess_batches(pa.table({"recieved": ["2026-12-18"]}), procedure, on=ON)


def test_not_a_table(procedure: Procedure) -> None:
    """Something else is refused by its type."""
    with pytest.raises(TypeError, match=r"expected a table with an Arrow interface.* got dict"):
        assess_table({}, procedure, on=ON)


def test_not_a_day(procedure: Procedure) -> None:
    """The day of the judgement is a plain date."""
    with pytest.raises(NotADateError):
        assess_table(pa.table(CASES), procedure, on=datetime(2027, 1, 11, 9))


@pytest.mark.parametrize(
    ("program", "printed"),
    [
        ("import complaintrules, complaintrules.cli; print('numpy' in sys.modules)", "False"),
        ("sys.modules['pyarrow'] = None; import complaintrules.bulk", "complaintrules[bulk]"),
    ],
)
def test_the_extra(program: str, printed: str) -> None:
    """Without the extra nothing else is missed, and what is missing is said."""
    command = [sys.executable, "-c", f"import sys; {program}"]
    result = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603

    assert printed in result.stdout + result.stderr
