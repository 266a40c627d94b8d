"""Registers with one row an event."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from complaintrules.procedure import Procedure
from complaintrules.register import pivoting, reading
from complaintrules.register.pieces import Piece
from tests.registers import counts_of, left_out_of, register_of

MAPPING = """\
one_row: event
columns: {Case: reference, Event: event, On: day, Team: team, Who: complainant}
values:
  event: {Received: complaint_received, Stage 1 sent: stage_1_response_sent}
  complainant: {Mother: parent, Parent: parent, Father: other_person}
ignored_events: phone call
dates: day month year
describes: team
"""
HEAD = "Case,Event,On,Team,Who\n"
GOOD = """\
C-1,Received,02/11/2026,North,Mother
C-2,Received,01/12/2026,South,
C-1,Phone call,,North,
C-1,Stage 1 sent,16/11/2026,,
C-2,Stage 1 sent,16/12/2026,,Father
C-1,Stage 1 sent,10/11/2026,East,parent
"""


def pieces(folder: Path, procedure: Procedure, rows: str) -> list[Piece]:
    """Return the pieces of a register of events."""
    return list(register_of(folder, procedure, HEAD + rows, MAPPING))


def test_one_row_a_case(procedure: Procedure, tmp_path: Path) -> None:
    """The rows of a case may stand anywhere; of what describes, the last value counts."""
    gathered, whole = pieces(tmp_path, procedure, GOOD)
    happened = {
        name: whole.cases.column(name).to_pylist()
        for name in whole.cases.schema.names
        if any(whole.cases.column(name).to_pylist())
    }

    assert (0, 6) == (gathered.cases.num_rows, gathered.rows)
    assert {
        "reference": ["C-1", "C-2"],
        "complainant": ["parent", "other_person"],
        "complaint_received": [[date(2026, 11, 2)], [date(2026, 12, 1)]],
        "stage_1_response_sent": [
            [date(2026, 11, 16), date(2026, 11, 10)],
            [date(2026, 12, 16)],
        ],
    } == happened
    assert ["East", "South"] == whole.described.column("team").to_pylist()
    assert [2, 3] == whole.row.tolist()
    assert [4, 2] == whole.rows_of.tolist()
    assert 1.0 == whole.share


@pytest.mark.parametrize(
    ("rows", "column", "says"),
    [
        ("C-1,Recieved,01/12/2026,,\n", "Event", "the procedure has no event 'Recieved'"),
        ("C-1,,01/12/2026,,\n", "Event", "this row names no event"),
        ("C-1,Received,,,\n", "On", "this event has no day"),
        ("C-1,Received,soon,,\n", "On", "expected a date, got 'soon'"),
        ("C-1,Received,1/2/2026;2/2/2026,,\n", "On", "expected one day, got several"),
        ("C-1,Phone call,soon,,\n", "On", "expected a date, got 'soon'"),
        ("C-1,Phone call,,,Father\n", "Who", "the rows of this case do not agree about"),
        ("C-1,Phone call,,,Aunt\n", "Who", "complainant is one of"),
        ("C-1,Received,02/11/2026,,\n", "complaint_received", "recorded twice"),
    ],
)
def test_a_case_is_left_out_whole(
    procedure: Procedure, tmp_path: Path, rows: str, column: str, says: str
) -> None:
    """Without the row that cannot be read, a case would be judged wrongly."""
    register = register_of(tmp_path, procedure, HEAD + GOOD + rows, MAPPING)
    (found,) = left_out_of(register)

    assert ("C-1", column) == (found.reference, found.column)
    assert says in found.says
    assert (7, 1, 5, 1) == counts_of(register)


def test_a_row_without_a_case(procedure: Procedure, tmp_path: Path) -> None:
    """It is left out by itself."""
    rows = f"{HEAD}{GOOD},Received,01/12/2026,,\n,,,,x\nC-1,Received\nC-2,Phone\n"
    register = register_of(tmp_path, procedure, rows, MAPPING)

    assert [
        (8, "CR108", "Case"),
        (9, "CR108", "Case"),
        (9, "CR108", "Event"),
        (9, "CR302", "Who"),
        (10, "CR110", ""),
        (11, "CR110", ""),
    ] == sorted((each.row, each.code, each.column) for each in left_out_of(register))
    assert (10, 2, 4, 0) == counts_of(register)


def test_a_hint_names_their_events(procedure: Procedure, tmp_path: Path) -> None:
    """A mistyped word is near a word of the register's own, or else has to be mapped."""
    rows = f"{HEAD}C-1,Recieved,01/12/2026,,\nC-2,qqq,01/12/2026,,\n"
    hints = [each.hint for each in left_out_of(register_of(tmp_path, procedure, rows, MAPPING))]

    assert [
        "did you mean 'Received'?",
        "give its meaning in the mapping, or name it in ignored_events",
    ] == hints


def test_no_rows(procedure: Procedure, tmp_path: Path) -> None:
    """A register of events may be empty."""
    assert [] == pieces(tmp_path, procedure, "")


def test_nothing_but_rows_without_a_case(procedure: Procedure, tmp_path: Path) -> None:
    """Then there is no case."""
    register = register_of(tmp_path, procedure, f"{HEAD},Received,01/12/2026,,\n", MAPPING)

    assert (1, 0, 1, 0) == counts_of(register)


def test_many_pieces(procedure: Procedure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However few cases a piece has, all of them come."""
    monkeypatch.setattr(pivoting, "ROWS_AT_ONCE", 1)
    monkeypatch.setattr(reading, "ROWS_AT_ONCE", 1, raising=False)
    _, *cases = pieces(tmp_path, procedure, GOOD + "C-3,Received,02/11/2026,West,Father\n")

    assert [["C-1"], ["C-2"], ["C-3"]] == [
        each.cases.column("reference").to_pylist() for each in cases
    ]
    assert [["parent"], ["other_person"], ["other_person"]] == [
        each.cases.column("complainant").to_pylist() for each in cases
    ]
