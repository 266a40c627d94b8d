"""Pauses in columns: which of them count, from when on they last, and the days they leave out."""

from __future__ import annotations

from datetime import date
from typing import Any

import pyarrow as pa
import pytest
from attrs import evolve

from complaintrules.bulk.papers import PaperReader
from complaintrules.bulk.paused import PAUSE, Paused
from complaintrules.bulk.values import Kept, read_day
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline, PauseTerms
from tests.tables import PAPERS

ON = date(2026, 11, 30)
Row = list[dict[str, Any]] | None


def paused(procedure: Procedure, *rows: Row) -> Paused:
    """Return the pauses of some rows."""
    reader = PaperReader(procedure, PAUSE, ON.toordinal(), Kept(read_day))
    return Paused(reader.read(pa.array(rows, PAPERS["pauses"])), ON.toordinal())


def pause(first: int, last: int | None = None, **other: Any) -> dict[str, Any]:
    """Return a pause of stage 1 between two days of November."""
    span = {"from": date(2026, 11, first), "until": last and date(2026, 11, last)}
    return {"of": "stage_1_response", **span, "because": "awaiting_advocate", **other}


@pytest.fixture
def rule(procedure: Procedure) -> Deadline:
    """Return the rule of stage 1, which leaves out the first day of a pause and its last."""
    return procedure.deadline("stage_1_response")


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (None, None),
        ([pause(2, 9)], None),
        ([pause(2)], 2),
        ([pause(9), pause(2), pause(1, 1)], 2),
        ([pause(2, until=date(2026, 12, 1))], 2),
        ([pause(2, until=ON)], None),
        ([pause(2, because="whim")], None),
        ([pause(2, because=None)], None),
        ([pause(2, of="stage_2_response")], None),
    ],
)
def test_since(procedure: Procedure, rule: Deadline, row: Row, expected: int | None) -> None:
    """A pause lasts that has not ended on the day; the first of those counts."""
    day = 0 if expected is None else date(2026, 11, expected).toordinal()

    assert [0, day] == paused(procedure, None, row).since(rule).tolist()


@pytest.mark.parametrize(
    ("first_day_paused", "last_day_paused", "expected"),
    [(True, True, (2, 9)), (False, True, (3, 9)), (True, False, (2, 8))],
)
def test_spans(
    procedure: Procedure,
    rule: Deadline,
    *,
    first_day_paused: bool,
    last_day_paused: bool,
    expected: tuple[int, int],
) -> None:
    """Pauses that have ended leave out their days, by the terms of the rule."""
    terms = PauseTerms(("awaiting_advocate",), first_day_paused, last_day_paused)
    rows = (None, [pause(10), pause(2, 9), pause(2, 9, because="whim")], [pause(2, 9)] * 2)
    spans = paused(procedure, *rows).spans(evolve(rule, pauses=terms))
    days = [
        [date.fromordinal(day).day for day in each.tolist()] for each in (spans.first, spans.last)
    ]

    assert [1, 2, 2] == spans.row.tolist()
    assert [[expected[0]] * 3, [expected[1]] * 3] == days


def test_what_cannot_be_paused(procedure: Procedure, rule: Deadline) -> None:
    """A rule without terms for pauses has none."""
    found = paused(procedure, [pause(2), pause(1, 1)])
    without = evolve(rule, pauses=None)

    assert [0] == found.since(without).tolist()
    assert [] == found.spans(without).row.tolist()
