"""Pieces of a register made into cases."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from complaintrules.procedure import Procedure
from complaintrules.register.columns import columns_in
from complaintrules.register.converting import GRANTED, Converter
from complaintrules.register.mapping import RegisterMapping, read_mapping
from complaintrules.register.values import SEVERAL_DAYS

DAY, LATER = date(2026, 11, 13), date(2026, 11, 30)
WORDS = pa.dictionary(pa.int32(), pa.string())


def converter(
    procedure: Procedure, folder: Path, text: str, table: dict[str, Any]
) -> tuple[Converter, Any]:
    """Return what converts a table by a mapping, and the table as a batch."""
    mapping = RegisterMapping()
    if text:
        (folder / "m.yaml").write_text(text)
        mapping = read_mapping(folder / "m.yaml")
    batch = pa.RecordBatch.from_pydict(table)
    columns = columns_in(batch.schema, mapping, procedure)
    return Converter(columns, mapping, procedure, batch.schema), batch


def test_types(procedure: Procedure, tmp_path: Path) -> None:
    """Every column has its type, and all pieces have the same."""
    mapping = "describes: [team, ward]\nconstants: {anonymous: no, authority: Us}\n"
    mapping = mapping.replace("[team, ward]", "[team, ward, authority]")
    convert, batch = converter(
        procedure,
        tmp_path,
        mapping,
        {
            "reference": [1, 2],
            "complaint_received": ["2026-11-13", None],
            "grounds_arose_on": ["2026-11-13", ""],
            "complainant": ["parent", None],
            "about_this_authority": [True, None],
            "team": [" North ", ""],
            "ward": [7, None],
        },
    )
    cases, described, bad = convert.convert(batch)

    assert cases.schema == convert.schema
    assert described.schema == convert.described
    assert {
        "reference": pa.int64(),
        "complaint_received": SEVERAL_DAYS,
        "grounds_arose_on": pa.date32(),
        "complainant": WORDS,
        "about_this_authority": pa.bool_(),
        "anonymous": WORDS,
    } == {each.name: each.type for each in cases.schema}
    assert [
        {"team": "North", "ward": 7, "authority": "Us"},
        {"team": None, "ward": None, "authority": "Us"},
    ] == described.to_pylist()
    assert ["no", "no"] == cases.column("anonymous").to_pylist()
    assert [] == bad


def test_a_constant_day(procedure: Procedure, tmp_path: Path) -> None:
    """A fact that is a day may be the same in every row."""
    constants = "dates: day month year\nconstants: {grounds_arose_on: 2026-11-13}"
    convert, batch = converter(procedure, tmp_path, constants, {"reference": ["a"]})

    assert [DAY] == convert.convert(batch)[0].column("grounds_arose_on").to_pylist()


def test_several_columns_of_one_event(procedure: Procedure, tmp_path: Path) -> None:
    """Each column has its own order of days; one day in two of them is one event."""
    convert, batch = converter(
        procedure,
        tmp_path,
        "columns: {A: stage_1_response_sent, B: stage_1_response_sent}\n"
        "dates: {A: day month year, B: month day year}",
        {"A": ["13/11/2026", "13/11/2026", None, "x"], "B": ["11/13/2026", "11/30/2026", None, ""]},
    )
    cases, _, bad = convert.convert(batch)

    assert [[DAY], [DAY, LATER], [], []] == cases.column("stage_1_response_sent").to_pylist()
    assert [("A", 3, "x")] == [(column, each.index, each.value) for column, each in bad]


def test_extensions(procedure: Procedure, tmp_path: Path) -> None:
    """A row has an extension where one of its days is written."""
    convert, batch = converter(
        procedure,
        tmp_path,
        "dates: day month year\nvalues: {grounds: {Very complex: complexity}}\nextensions:\n"
        "  - {of: stage_1_response, granted_on: On, until: To, notified_on: Told, grounds: Why}\n"
        "  - {of: stage_2_response, granted_on: On 2, until: To 2}",
        {
            "On": ["13/11/2026", None, "", "soon"],
            "To": ["30/11/2026", None, "30/11/2026", "30/11/2026"],
            "Told": ["13/11/2026", "13/11/2026", None, None],
            "Why": ["Very complex", "Very complex", "whim", None],
            "On 2": ["13/11/2026", None, None, None],
            "To 2": ["30/11/2026", None, None, None],
        },
    )
    cases, _, bad = convert.convert(batch)
    nothing = {"notified_on": None, "grounds": None, "granted_by": None}

    assert GRANTED == cases.schema.field("extensions").type
    assert [
        [
            {
                "of": "stage_1_response",
                "granted_on": DAY,
                "notified_on": DAY,
                "until": LATER,
                "grounds": "complexity",
                "granted_by": None,
            },
            {"of": "stage_2_response", "granted_on": DAY, "until": LATER, **nothing},
        ],
        [],
        [
            {
                **nothing,
                "of": "stage_1_response",
                "granted_on": None,
                "until": LATER,
                "grounds": "whim",
            }
        ],
        [{**nothing, "of": "stage_1_response", "granted_on": None, "until": LATER}],
    ] == cases.column("extensions").to_pylist()
    assert [("On", 3)] == [(column, each.index) for column, each in bad]


@pytest.mark.parametrize("given", [[1, 0, None], [1.0, 0.0, None]])
def test_numbers_with_meanings(procedure: Procedure, tmp_path: Path, given: list[Any]) -> None:
    """Codes of a system are words too."""
    mapping = 'values: {anonymous: {"1": yes, "0": no, "1.0": yes, "0.0": no}}'
    convert, batch = converter(procedure, tmp_path, mapping, {"anonymous": given})

    assert ["yes", "no", None] == convert.convert(batch)[0].column("anonymous").to_pylist()


def test_nothing_to_judge(procedure: Procedure, tmp_path: Path) -> None:
    """A register may hold nothing but what describes."""
    convert, batch = converter(procedure, tmp_path, "describes: [team]", {"team": ["North"]})
    cases, described, _ = convert.convert(batch)

    assert (1, 1, []) == (cases.num_rows, described.num_rows, cases.schema.names)
