"""Columns held against a mapping and a procedure."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from complaintrules.errors import TableError
from complaintrules.procedure import Procedure
from complaintrules.register.columns import columns_in, meanings_of
from complaintrules.register.mapping import RegisterMapping, read_mapping
from complaintrules.register.roles import Columns, Role

TEXT, DAYS = pa.string(), pa.date32()


@pytest.fixture
def mapped(tmp_path: Path) -> Any:
    """Return a function that reads a mapping."""

    def read(text: str) -> RegisterMapping:
        path = tmp_path / "m.yaml"
        path.write_text(text)
        return read_mapping(path) if text else RegisterMapping()

    return read


def columns(procedure: Procedure, mapping: RegisterMapping, **types: Any) -> Columns:
    """Return the columns of a register with those names and types."""
    return columns_in(pa.schema(list(types.items())), mapping, procedure)


def test_names_of_ours(procedure: Procedure) -> None:
    """A column with a name of ours needs no mapping."""
    found = columns(
        procedure,
        RegisterMapping(),
        reference=TEXT,
        complaint_received=TEXT,
        complainant=TEXT,
        extensions=TEXT,
        __index_level_0__=pa.int64(),
    )

    assert [Role.REFERENCE, Role.EVENT, Role.FACT, Role.PAPER] == [
        each.role for each in found.columns
    ]
    assert "complainant" == found.theirs("complainant")
    assert "elsewhere" == found.theirs("elsewhere")


def test_names_of_theirs(procedure: Procedure, mapped: Any) -> None:
    """Columns of theirs are ours by the mapping; several may be one event."""
    mapping = mapped(
        "columns: {Case: reference, Sent: stage_1_response_sent, Again: stage_1_response_sent,"
        " Team: team}\n"
        "describes: [team, authority]\nignores: [Notes]\n"
        "constants: {anonymous: no, authority: Exampleton}\n"
        "extensions: [{of: stage_1_response, granted_on: On, until: To, notified_on: On}]"
    )
    names = ("Case", "Sent", "Again", "Team", "Notes", "On", "To")
    found = columns(procedure, mapping, **dict.fromkeys(names, TEXT))

    assert {
        "reference": (Role.REFERENCE, ("Case",), None),
        "stage_1_response_sent": (Role.EVENT, ("Sent", "Again"), None),
        "team": (Role.DESCRIBES, ("Team",), None),
        "anonymous": (Role.FACT, (), "no"),
        "authority": (Role.DESCRIBES, (), "Exampleton"),
    } == {each.name: (each.role, each.of, each.constant) for each in found.columns}
    assert "Sent, Again" == found.theirs("stage_1_response_sent")
    assert "On, To" == found.theirs("extensions")


def test_one_row_an_event(procedure: Procedure, mapped: Any) -> None:
    """Where a row is an event, it has a case, an event and a day."""
    mapping = mapped("one_row: event\ncolumns: {Case: reference, What: event, When: day}")
    found = columns(procedure, mapping, Case=TEXT, What=TEXT, When=DAYS)

    assert [Role.REFERENCE, Role.WHICH, Role.WHEN] == [each.role for each in found.columns]


@pytest.mark.parametrize(
    ("mapping", "types", "says"),
    [
        ("", {"Notes": TEXT}, "Notes: CR301: the column 'Notes' is neither mapped nor known"),
        ("", {"Case;Received": TEXT}, "save the file with commas between its columns"),
        ("", {"Case;Received": TEXT, "A": TEXT}, "name it in a mapping, under columns"),
        ("", {"complaint_recieved": TEXT}, "did you mean 'complaint_received'?"),
        ("", {"complaint_received": pa.int64()}, "complaint_received: CR107: expected dates"),
        ("columns: {On: complaint_received}", {"On": pa.int64()}, "On: CR107: expected dates"),
        ("columns: {A: anonymous}", {"A": pa.int64()}, "A: CR107: expected true and false"),
        ("columns: {Case: reference}", {"Cases": TEXT}, "m.yaml:1:11: CR106: the table has no"),
        ("columns: {A: nothing_known}", {"A": TEXT}, "m.yaml:1:14: CR301: 'nothing_known' is no"),
        ("columns: {A: complainat}", {"A": TEXT}, "did you mean 'complainant'?"),
        (
            "columns: {A: complainant, B: complainant}",
            {"A": TEXT, "B": TEXT},
            "B: CR102: the columns 'A', 'B' are all 'complainant'",
        ),
        ("ignores: [A]", {}, "m.yaml:1:11: CR106: the table has no column 'A'"),
        ("dates: {A: day month year}", {}, "m.yaml:1:9: CR106: the table has no column 'A'"),
        ("describes: [team]", {}, "m.yaml:1:13: CR106: no column is 'team', or mapped to it"),
        ("describes: [complainant]", {}, "CR102: 'complainant' is a name of the procedure's own"),
        ("ignored_events: [A]", {}, "m.yaml:1:18: CR105: events are ignored where one row is"),
        ("constants: {anonymous: maybe}", {}, "m.yaml:1:24: CR302: anonymous is yes or no"),
        ("constants: {complaint_received: 2026-11-02}", {}, "CR301: 'complaint_received' is no"),
        (
            "constants: {complainant: parent}",
            {"complainant": TEXT},
            "m.yaml:1:13: CR102: 'complainant' is a column of the table too",
        ),
        ("values: {complainant: {A: perent}}", {}, "m.yaml:1:27: CR302: complainant is one of"),
        ("values: {yes_or_no: {A: ja}}", {}, "m.yaml:1:25: CR112: expected yes, no or not_known"),
        (
            "values: {subject: {A: education}}",
            {"subject": pa.list_(TEXT)},
            "subject: CR107: expected one word in each row, to give it a meaning, got list",
        ),
        ("values: {nobody: {A: b}}", {}, "m.yaml:1:10: CR301: 'nobody' has no words"),
        ("values: {event: {A: b}}", {}, "m.yaml:1:10: CR301: 'event' has no words"),
        (
            "extensions: [{of: stage_1, granted_on: A, until: B}]",
            {"A": TEXT},
            "m.yaml:1:50: CR106: the table has no column 'B'",
        ),
        (
            "extensions: [{of: stage_1_respons, granted_on: A, until: A}]",
            {"A": TEXT},
            "did you mean 'stage_1_response'?",
        ),
        (
            "extensions: [{of: stage_1_response, granted_on: A, until: A}]",
            {"A": TEXT, "extensions": TEXT},
            "CR102: there is a column of extensions, and a mapping of others to it",
        ),
        ("one_row: event", {"reference": TEXT, "event": TEXT}, "day: CR106: a register of events"),
        (
            "one_row: event",
            {"reference": TEXT, "event": DAYS, "day": TEXT},
            "event: CR107: expected text, got date32[day]",
        ),
        (
            "one_row: event",
            {"reference": TEXT, "event": TEXT, "day": pa.int64()},
            "day: CR107: expected dates",
        ),
        (
            "one_row: event",
            {"subject": pa.list_(TEXT)},
            "subject: CR107: expected one value in each row of an event",
        ),
        (
            "one_row: event\nvalues: {event: {A: complaint_recieved}}",
            {"reference": TEXT, "event": TEXT, "day": TEXT},
            "m.yaml:2:21: CR301: the procedure has no event 'complaint_recieved'",
        ),
        (
            "one_row: event\nextensions: [{of: stage_1_response, granted_on: A, until: A}]",
            {"A": TEXT},
            "m.yaml:2:19: CR105: extensions have columns of their own where one row is a case",
        ),
    ],
)
def test_faults(
    procedure: Procedure, mapped: Any, mapping: str, types: dict[str, Any], says: str
) -> None:
    """What does not fit is told with its place, in the mapping or in the table."""
    with pytest.raises(TableError) as caught:
        columns(procedure, mapped(mapping), **types)

    assert says in str(caught.value)


def test_two_columns_of_one_name(procedure: Procedure) -> None:
    """Which of them would be meant nobody can know."""
    schema = pa.schema([("reference", TEXT), ("reference", TEXT)])
    with pytest.raises(TableError, match="CR102: there are 2 columns 'reference'"):
        columns_in(schema, RegisterMapping(), procedure)


def test_a_number_with_a_meaning(procedure: Procedure, mapped: Any) -> None:
    """A number will do for a word that has a meaning, and for what only describes."""
    mapping = mapped("values: {anonymous: {1: yes, 0: no}}\ndescribes: [ward]")
    found = columns(procedure, mapping, anonymous=pa.int64(), ward=pa.int64())

    assert ["anonymous", "ward"] == [each.name for each in found.columns]


def test_meanings(procedure: Procedure, mapped: Any) -> None:
    """What is said of every yes or no holds unless a fact has words of its own."""
    mapping = mapped("values: {yes_or_no: {Y: yes, N: no}, anonymous: {Y: no, Z: yes}}")

    assert {"y": "no", "n": "no", "z": "yes"} == meanings_of("anonymous", mapping, procedure)
    assert {"y": "yes", "n": "no"} == meanings_of("acting_for_child", mapping, procedure)
    assert {} == meanings_of("complainant", mapping, procedure)
