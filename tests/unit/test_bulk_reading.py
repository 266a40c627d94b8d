"""The record of many rows: what is known on the day, and which rows are to be judged singly."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
import pytest

from complaintrules.bulk.reading import Reader, TableRecord
from complaintrules.bulk.schema import columns_of
from complaintrules.bulk.steps import NEITHER, NO, YES
from complaintrules.conditions import Question
from complaintrules.procedure import Procedure

ON = date(2026, 12, 21)
BEFORE, AFTER = date(2026, 11, 2), date(2026, 12, 22)


def record(procedure: Procedure, **columns: Any) -> TableRecord:
    """Return the record of a table with those columns."""
    batch = pa.RecordBatch.from_pydict(columns)
    first = procedure.working_day.calendar.first.toordinal()
    reader = Reader(procedure, columns_of(batch.schema, procedure), ON.toordinal(), first)
    return reader.read(batch)


def test_events(procedure: Procedure) -> None:
    """What happens after the day of the judgement has not happened on it."""
    found = record(procedure, complaint_received=[BEFORE, AFTER, ON, None])

    assert [BEFORE.toordinal(), 0, ON.toordinal(), 0] == found.event("complaint_received").tolist()
    since = np.full(4, ON.toordinal(), np.int32)
    assert [0, 0, ON.toordinal(), 0] == found.event_since("complaint_received", since).tolist()
    assert not found.odd.any()


def test_events_that_recur(procedure: Procedure) -> None:
    """The first day counts, or the first from another day on; later ones are not known yet."""
    late, long_ago = date(2026, 12, 1), date(1990, 1, 1)
    rows = [[late, BEFORE], [BEFORE], None, [AFTER, late], [AFTER, ON], [long_ago, ON], [ON, ON]]
    found = record(procedure, complaint_received=pa.array(rows, pa.list_(pa.date32())))
    since = np.full(len(rows), BEFORE.toordinal() + 1, np.int32)
    day = [each.toordinal() for each in (BEFORE, late, ON)]

    assert [day[0], day[0], 0, day[1], day[2]] == found.event("complaint_received").tolist()[:5]
    assert [day[1], 0, 0, day[1], day[2]] == found.event_since(
        "complaint_received", since
    ).tolist()[:5]
    assert [False] * 5 + [True] * 2 == found.odd.tolist()


def test_days_before_the_calendar(procedure: Procedure) -> None:
    """Days that no table covers are for their rows."""
    long_ago = date(1990, 1, 1)
    found = record(
        procedure,
        complaint_received=[long_ago, BEFORE, None],
        grounds_arose_on=[None, None, long_ago],
    )

    assert [True, False, True] == found.odd.tolist()


def test_facts(procedure: Procedure) -> None:
    """A fact answers yes, no or nothing; a value that it cannot have is for its row."""
    question = Question("complainant", "one_of", "is_contained_by", frozenset({"parent"}))
    words = ["parent", "child", None, "not_known", "nobody"]
    found = record(procedure, complainant=words)

    assert [YES, NO, NEITHER, NEITHER, NEITHER] == found.answer(question).tolist()
    assert found.answer(question).tolist() == found.answer(question).tolist()
    assert [False] * 4 + [True] == found.odd.tolist()


def test_days_of_facts(procedure: Procedure) -> None:
    """A day is known whenever it is, and may be text."""
    written = ["2026-11-02", "not_known", None, "autumn"]
    found = record(procedure, grounds_arose_on=written)

    assert [BEFORE.toordinal(), 0, 0, 0] == found.fact_day("grounds_arose_on").tolist()
    assert [False, False, False, True] == found.odd.tolist()


@pytest.mark.parametrize(
    ("name", "column", "odd"),
    [
        ("pauses", pa.array(['[{"of": "x"}]', None, "[]"]), [True, False, False]),
        (
            "pauses",
            pa.array([[{"of": "x"}], [], None], pa.list_(pa.struct({"of": pa.string()}))),
            [True, False, False],
        ),
        ("decisions", pa.nulls(2), [False, False]),
        ("readings", pa.array([{"working_day": None}, None]), [True, False]),
        ("extensions", pa.array(["[]", None, "{}"]), [False, False, True]),
        ("decisions", pa.array(["[]", None]), [True, False]),
        ("extensions", pa.array([[{"of": "x"}], None]), [True, False]),
        ("extensions", pa.nulls(1), [False]),
    ],
)
def test_papers(procedure: Procedure, name: str, column: Any, odd: list[bool]) -> None:
    """Decisions, readings and papers with something wrong are for their rows."""
    assert odd == record(procedure, **{name: column}).odd.tolist()


def test_extensions_and_pauses(procedure: Procedure) -> None:
    """Without papers nothing is granted or paused; without a column nobody asks."""
    rule = procedure.deadline("stage_1_response")
    span = {"of": rule.id, "from": BEFORE, "because": "awaiting_advocate"}
    found = record(procedure, extensions=["[]", None], pauses=[None, [span]])
    ended = record(procedure, pauses=[None, [{**span, "until": ON}]])

    assert [] == list(found.extensions(rule))
    assert [0, BEFORE.toordinal()] == found.paused_since(rule).tolist()
    assert [1] == ended.spans(rule).row.tolist()
    without = record(procedure, complainant=["parent"])
    for asked in (without.paused_since, without.spans, lambda of: list(without.extensions(of))):
        with pytest.raises(LookupError):
            asked(rule)
