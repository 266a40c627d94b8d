"""Extensions in columns: the first of a clock in each row, then the second, and so on."""

from __future__ import annotations

from datetime import date
from typing import Any

import pyarrow as pa

from complaintrules.bulk.granted import EXTENSION, Granted
from complaintrules.bulk.papers import PaperReader
from complaintrules.bulk.values import Kept, read_day
from complaintrules.procedure import Procedure
from tests.tables import PAPERS

CLOCK, OTHER = "stage_1_response", "stage_2_response"
GIVEN, TOLD, UNTIL = date(2026, 11, 13), date(2026, 11, 16), date(2026, 11, 30)
GOOD: dict[str, Any] = {
    "of": CLOCK,
    "granted_on": GIVEN,
    "notified_on": TOLD,
    "until": UNTIL,
    "grounds": "complexity",
}


def turns(
    procedure: Procedure, *rows: list[Any] | None, clock: str = CLOCK, on: date = UNTIL
) -> list[dict[str, Any]]:
    """Return what each turn at the extensions of a clock gives, with its rows."""
    reader = PaperReader(procedure, EXTENSION, on.toordinal(), Kept(read_day))
    granted = Granted.of(reader.read(pa.array(rows, PAPERS["extensions"])), on.toordinal())
    return [
        {"rows": row.tolist(), **{name: each.tolist() for name, each in values.items()}}
        for row, values in granted.turns(procedure.deadline(clock))
    ]


def test_one_extension_of_a_clock(procedure: Procedure) -> None:
    """Each is with its row, and those of other clocks are not there."""
    other = {**GOOD, "of": OTHER, "grounds": "whim"}
    found = turns(procedure, None, [GOOD], [], [other, GOOD], [{**GOOD, "notified_on": None}])

    assert [
        {
            "rows": [1, 3, 4],
            "granted_on": [GIVEN.toordinal()] * 3,
            "notified_on": [TOLD.toordinal()] * 2 + [0],
            "until": [UNTIL.toordinal()] * 3,
            "in_terms": [True] * 3,
        }
    ] == found
    assert [] == turns(procedure, [GOOD], clock=OTHER)
    assert [[False]] == [each["in_terms"] for each in turns(procedure, [other], clock=OTHER)]
    assert [] == turns(procedure)


def test_several_extensions_of_a_clock(procedure: Procedure) -> None:
    """They come in the order in which they were granted, and those of one day as written."""
    early, late = ({**GOOD, "until": UNTIL.replace(day=day)} for day in (20, 25))
    first = {**GOOD, "granted_on": date(2026, 11, 10), "grounds": "whim"}
    found = turns(procedure, [late, first, early], [GOOD], [early, late])

    assert [[0, 1, 2], [0, 2], [0]] == [each["rows"] for each in found]
    assert [[False, True, True], [True, True], [True]] == [each["in_terms"] for each in found]
    days = [[date.fromordinal(day).day for day in each["until"]] for each in found]
    assert [[30, 30, 20], [25, 25], [20]] == days


def test_what_is_not_known_yet(procedure: Procedure) -> None:
    """What is granted or told later is not there on the day."""
    (between,) = turns(procedure, [GOOD], on=GIVEN)

    assert [0] == between["notified_on"]
    assert [] == turns(procedure, [GOOD], on=date(2026, 11, 12))
