"""Rows as case files, whatever their values are written as."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pytest

from complaintrules.assessment import Assessment
from complaintrules.bulk.rows import Rows
from complaintrules.bulk.schema import columns_of
from complaintrules.procedure import Procedure

DAY = date(2026, 11, 2)


def rows(procedure: Procedure, schema: Any) -> Rows:
    """Return what judges rows with those columns."""
    return Rows(procedure, columns_of(schema, procedure), date(2026, 12, 21), projected=False)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({}, {"events": [], "facts": {}}),
        ({"complaint_received": None, "complainant": None}, {"events": [], "facts": {}}),
        (
            {"complaint_received": DAY, "stage_1_response_sent": [DAY, None]},
            {
                "events": [
                    {"complaint_received": DAY},
                    {"stage_1_response_sent": DAY},
                    {"stage_1_response_sent": None},
                ],
                "facts": {},
            },
        ),
        (
            {"complaint_received": "2026-11-02; 2026-11-03", "subject": "education; other"},
            {
                "events": [
                    {"complaint_received": "2026-11-02"},
                    {"complaint_received": "2026-11-03"},
                ],
                "facts": {"subject": ["education", "other"]},
            },
        ),
        (
            {"subject": "education", "complainant": "parent; child"},
            {"events": [], "facts": {"subject": "education", "complainant": "parent; child"}},
        ),
        (
            {"extensions": [{"of": "x", "until": None}], "readings": [("a", "b")]},
            {"events": [], "facts": {}, "extensions": [{"of": "x"}], "readings": {"a": "b"}},
        ),
        (
            {"extensions": '[{"of": "x"}]', "pauses": "soon", "readings": '{"a": null}'},
            {
                "events": [],
                "facts": {},
                "extensions": [{"of": "x"}],
                "pauses": "soon",
                "readings": {},
            },
        ),
        (
            {"extensions": '["x"]', "readings": "1"},
            {"events": [], "facts": {}, "extensions": ["x"], "readings": 1},
        ),
        (
            {"extensions": "[[1]]", "pauses": "[" * 9999, "readings": '[["a", "b"]]'},
            {
                "events": [],
                "facts": {},
                "extensions": [[1]],
                "pauses": "[" * 9999,
                "readings": [["a", "b"]],
            },
        ),
    ],
)
def test_mappings(procedure: Procedure, row: dict[str, Any], expected: dict[str, Any]) -> None:
    """What is null is left out; lists may be written in one text, and papers as JSON."""
    assert expected == rows(procedure, pa.schema([])).mapping(row)


def test_a_good_row_and_a_bad_one(procedure: Procedure) -> None:
    """A good row is assessed; of a bad one every fault is told."""
    batch = pa.RecordBatch.from_pydict(
        {
            "complaint_received": pa.array(
                [datetime(2026, 11, 2), datetime(2026, 11, 2, 8), None], pa.timestamp("us")
            ),
            "complainant": ["parent", "perent", None],
        }
    )
    good, bad, empty = rows(procedure, batch.schema).judged(batch)

    assert isinstance(good, Assessment)
    assert good.case.events[0].on == DAY
    assert isinstance(empty, Assessment)
    assert isinstance(bad, tuple)
    assert ["CR111", "CR302"] == [fault.code for fault in bad]
    assert "did you mean 'parent'?" == bad[1].hint


def test_values_that_python_does_not_know(procedure: Procedure) -> None:
    """A day past all calendars is a fault of its row, and of no other."""
    far = pa.array([2**31 - 1, 20_000], pa.int32()).cast(pa.date32())
    batch = pa.RecordBatch.from_pydict({"complaint_received": far})
    bad, good = rows(procedure, batch.schema).judged(batch)

    assert "CR111" in str(bad)
    assert isinstance(good, Assessment)
