"""Extensions in columns: one a clock, as known on the day; all others are for their rows."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

import pyarrow as pa
import pytest

from complaintrules.bulk.granted import Granted, Grants
from complaintrules.bulk.values import Kept, read_day
from complaintrules.procedure import Procedure
from tests.tables import PAPERS

CLOCK = "stage_1_response"
GIVEN, TOLD, UNTIL = date(2026, 11, 13), date(2026, 11, 16), date(2026, 11, 30)
GOOD: dict[str, Any] = {
    "of": CLOCK,
    "granted_on": GIVEN,
    "notified_on": TOLD,
    "until": UNTIL,
    "grounds": "complexity",
}


@pytest.fixture
def grants(procedure: Procedure) -> Grants:
    """Return what reads extensions as they are known at the end of the year."""
    return Grants(procedure, date(2026, 12, 31).toordinal(), Kept(read_day))


def granted(grants: Grants, *rows: list[Any] | None) -> Granted:
    """Return the extensions of some rows."""
    return grants.read(pa.array(rows, PAPERS["extensions"]))


def test_days_and_terms(grants: Grants, procedure: Procedure) -> None:
    """Days stand in the row of their extension, and nothing elsewhere."""
    other = {**GOOD, "of": "stage_2_response", "grounds": "whim"}
    found = granted(grants, None, [GOOD], [], [other, GOOD], [{**GOOD, "notified_on": None}])

    assert [0, 1, 0, 1, 1] == [int(day == UNTIL.toordinal()) for day in found.day((CLOCK, "until"))]
    assert TOLD.toordinal() == found.day((CLOCK, "notified_on"))[1]
    assert [0, 0] == [found.day((CLOCK, "notified_on"))[row] for row in (0, 4)]
    assert [False, True, False, True, True] == found.in_terms(procedure.deadline(CLOCK)).tolist()
    assert not found.in_terms(procedure.deadline("stage_2_response")).any()
    assert not found.odd.any()


def test_what_is_not_known_yet(procedure: Procedure) -> None:
    """What is granted or told later is not there on the day."""
    between = Grants(procedure, GIVEN.toordinal(), Kept(read_day))
    before = Grants(procedure, GIVEN.toordinal() - 1, Kept(read_day))

    assert 0 == granted(between, [GOOD]).day((CLOCK, "notified_on"))[0]
    assert UNTIL.toordinal() == granted(between, [GOOD]).day((CLOCK, "until"))[0]
    assert 0 == granted(before, [GOOD]).day((CLOCK, "until"))[0]


@pytest.mark.parametrize(
    "row",
    [
        [GOOD, GOOD],
        [None],
        [{**GOOD, "of": "no_clock"}],
        [{**GOOD, "of": None}],
        [{**GOOD, "granted_on": None}],
        [{**GOOD, "until": None}],
        [{**GOOD, "until": date(2026, 11, 1)}],
        [{**GOOD, "grounds": "No!"}],
    ],
)
def test_odd_rows(grants: Grants, procedure: Procedure, row: list[Any]) -> None:
    """What is a fault, or more than one extension of a clock, is left to the row."""
    found = granted(grants, [GOOD], row)

    assert [False, True] == found.odd.tolist()
    assert found.in_terms(procedure.deadline(CLOCK))[0]


def test_columns_with_less(grants: Grants, procedure: Procedure) -> None:
    """Keys that no extension has need no column, and a null may hide something."""
    fields = [pa.array(values) for values in ([CLOCK] * 2, [GIVEN] * 2, [UNTIL] * 2)]
    held = pa.StructArray.from_arrays(fields, ["of", "granted_on", "until"])
    hidden = pa.ListArray.from_arrays(pa.array([0, 1, 2]), held, mask=pa.array([True, False]))
    found = grants.read(hidden)

    assert [0, UNTIL.toordinal()] == found.day((CLOCK, "until")).tolist()
    assert not found.in_terms(procedure.deadline(CLOCK)).any()
    assert [0, 0] == grants.none(2).day((CLOCK, "until")).tolist()


def test_text_days(grants: Grants) -> None:
    """Days may be text here too, and a text that is no day is left to the row."""
    type_ = pa.list_(pa.struct(dict.fromkeys(("of", "granted_on", "until"), pa.string())))
    paper: Any = partial(dict, of=CLOCK, granted_on="2026-11-13")
    found = grants.read(pa.array([[paper(until="2026-11-30")], [paper(until="soon")]], type_))

    assert [UNTIL.toordinal(), 0] == found.day((CLOCK, "until")).tolist()
    assert [False, True] == found.odd.tolist()
