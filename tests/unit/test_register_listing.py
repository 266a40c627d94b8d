"""What a register has to be looked at for; that it is all and no more, the property tests say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

from complaintrules.bulk import Tally
from complaintrules.procedure import Procedure
from complaintrules.register import (
    Section,
    Sort,
    groups_of,
    list_register,
    listing,
    read_register,
)
from complaintrules.register.listing import unit_of
from complaintrules.rulebook import load_procedure
from tests.registers import ON, register_of

UNTIL = date(2026, 12, 27)
MAPPING = "dates: day month year\ndescribes: [team]\n"
#: Overdue by 4, 25 and 15 working days; due tomorrow; a window; out of order.
TEXT = """\
reference,complaint_received,stage_1_response_sent,stage_2_requested,team
b,1/12/2026,,,South
a,2/11/2026,,,North
e,16/11/2026,,,
c,8/12/2026,,,North
d,20/11/2026,26/11/2026,,South
f,2/12/2026,10/12/2026,1/12/2026,North
"""


def references(
    procedure: Procedure, folder: Path, section: Section, *, sort: str = "overdue", by: str = ""
) -> list[str]:
    """Return the references of a section in their order."""
    register = register_of(folder, procedure, TEXT, MAPPING)
    found = list_register(register, on=ON, until=UNTIL, sort=Sort(sort), by=by)
    return [row["reference"] for row in found.plain(section)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ({}, "aeb"),
        ({"sort": "due"}, "aeb"),
        ({"sort": "reference"}, "abe"),
        ({"sort": "stage"}, "aeb"),
        ({"by": "team"}, "abe"),
        ({"by": "stage", "sort": "reference"}, "abe"),
    ],
)
def test_order(procedure: Procedure, tmp_path: Path, wanted: dict[str, str], expected: str) -> None:
    """The rows stand in the order asked for; those of a group together, and of none at the end."""
    assert [*expected] == references(procedure, tmp_path, Section.OVERDUE, **wanted)


def test_sections(procedure: Procedure, tmp_path: Path) -> None:
    """A case stands in each section that it belongs to."""
    assert ["c"] == references(procedure, tmp_path, Section.DUE)
    assert ["d"] == references(procedure, tmp_path, Section.WINDOWS)


def test_a_row(procedure: Procedure, tmp_path: Path) -> None:
    """A row says which case, what, by when, and how long that was ago or is still."""
    register = register_of(tmp_path, procedure, TEXT, MAPPING)
    found = list_register(register, on=ON, until=UNTIL, by="team")

    assert {
        "team": "North",
        "reference": "a",
        "row": 3,
        "what": "stage_1_response",
        "due_by": "2026-11-16",
        "days": 25,
        "unit": "working_days",
        "stage": "stage_1",
        "eligibility": "cannot_tell",
        "says": None,
    } == next(found.plain(Section.OVERDUE))
    assert [("c", 1)] == [(row["reference"], row["days"]) for row in found.plain(Section.DUE)]
    assert {"what": "out_of_order", "due_by": None, "unit": None}.items() <= next(
        row for row in found.plain(Section.MISSING) if row["what"] != "to_ask"
    ).items()


def test_totals(procedure: Procedure, tmp_path: Path) -> None:
    """All that was read is counted, and what was left out too."""
    text = f"{TEXT}g,soon,,,North\nh\n"
    told: list[Tally] = []
    found = list_register(
        register_of(tmp_path, procedure, text, MAPPING),
        on=ON,
        until=UNTIL,
        by="team",
        look_into=2,
        progress=told.append,
    )
    totals = found.totals()

    assert {
        "rows": 8,
        "rows_left_out": 2,
        "cases": 6,
        "cases_left_out": 2,
        "overdue": 3,
        "due": 1,
        "windows": 1,
        "missing": 2,
        "not_looked_into": 3,
    } == totals
    assert {"overdue": 1, "due": 0, "windows": 1, "missing": 1} == found.groups()["South"]
    assert {"overdue": 1, "due": 0, "windows": 0, "missing": 0} == found.groups()[""]
    assert (6, 2, 1.0) == (told[-1].cases, told[-1].errors, told[-1].share)


def test_reasons_beyond_many_are_counted(
    procedure: Procedure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that a register in which nothing can be read does not fill memory."""
    monkeypatch.setattr(listing, "MOST_REASONS", 2)
    text = "complaint_received\n" + "soon\n" * 5
    found = list_register(register_of(tmp_path, procedure, text), on=ON, until=UNTIL)

    assert (2, 3, 5) == (len(found.left_out), found.more_left_out, found.rows_left_out)


def test_no_cases(procedure: Procedure, tmp_path: Path) -> None:
    """An empty register has nothing to be looked at for."""
    found = list_register(register_of(tmp_path, procedure, "reference\n"), on=ON, until=UNTIL)

    assert {0} == set(found.totals().values())


def test_no_such_column(procedure: Procedure, tmp_path: Path) -> None:
    """What nothing describes cannot group the cases."""
    with pytest.raises(KeyError, match="ward"):
        references(procedure, tmp_path, Section.DUE, by="ward")


def test_groups(procedure: Procedure, tmp_path: Path) -> None:
    """A column of lists keeps no rows together; any other can."""
    rows = pa.table({"team": ["North"], "ward": [7], "tags": [["a", "b"]]})
    parquet.write_table(rows, tmp_path / "r.parquet")
    (tmp_path / "m.yaml").write_text("describes: [team, ward, tags]")
    register = read_register(tmp_path / "r.parquet", procedure, tmp_path / "m.yaml")

    assert ("stage", "team", "ward") == groups_of(register)
    assert 1 == list_register(register, on=ON, until=UNTIL, by="ward").cases


def test_units(procedure: Procedure) -> None:
    """Limits in working days are told in working days, the others in days."""
    shropshire = load_procedure("shropshire/childrens-statutory")

    assert "working_days" == unit_of(procedure, "stage_1_response")
    assert "days" == unit_of(procedure, "complaint_time_limit")
    assert "days" == unit_of(shropshire, "ombudsman_enquiry_answer")
