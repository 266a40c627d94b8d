"""Registers read piece by piece."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import csv, parquet

from complaintrules.bulk import formats
from complaintrules.bulk.arithmetic import ROWS_AT_ONCE
from complaintrules.errors import TableError
from complaintrules.procedure import Procedure
from complaintrules.register import MappingError, RegisterMapping, read_register
from complaintrules.register.values import SEVERAL_DAYS
from tests.registers import cases_of, counts_of, left_out_of, register_of

MAPPING = "columns: {Case: reference, Received: complaint_received}\ndates: day month year\n"


@pytest.mark.parametrize("name", ["in.csv", "in.parquet", "in.jsonl"])
def test_every_kind_of_file(procedure: Procedure, tmp_path: Path, name: str) -> None:
    """The cases are the same, whatever the file; rows are numbered as it shows them."""
    table = pa.table({"Case": ["a", "b", "c"], " Received ": ["2/11/2026", None, "soon"]})
    path = tmp_path / name
    if name == "in.csv":
        csv.write_csv(table, path)
    elif name == "in.parquet":
        parquet.write_table(table, path)
    else:
        path.write_text("".join(f"{json.dumps(row)}\n" for row in table.to_pylist()))
    (tmp_path / "m.yaml").write_text(MAPPING)
    register = read_register(path, procedure, tmp_path / "m.yaml")
    (piece,) = register
    first = 2 if name == "in.csv" else 1

    assert ["a", "b"] == piece.cases.column("reference").to_pylist()
    assert [date(2026, 11, 2)] == piece.cases.column("complaint_received")[0].as_py()
    assert [first, first + 1] == piece.row.tolist()
    assert [first + 2] == [each.row for each in piece.left_out]
    assert SEVERAL_DAYS == register.schema.field("complaint_received").type


def test_a_register_can_be_read_again(procedure: Procedure, tmp_path: Path) -> None:
    """To go through it reads the file anew."""
    register = register_of(tmp_path, procedure, "reference\na\nb\n")

    assert cases_of(register) == cases_of(register)


def test_broken_rows(procedure: Procedure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are told, and those after them keep their numbers."""
    monkeypatch.setattr(formats, "_BYTES_AT_ONCE", 1 << 8)
    rows = [f"C-{row},2/11/2026" if row % 7 else f"C-{row},2/11/2026,x" for row in range(2, 200)]
    text = "\n".join(["Case,Received", *rows, "C-1"])
    register = register_of(tmp_path, procedure, f"{text}\n", MAPPING)
    good = [int(case["reference"].removeprefix("C-")) for case in cases_of(register)]
    numbers = [int(row) for piece in register for row in piece.row]
    broken = [each.row for each in left_out_of(register)]

    assert good == numbers
    assert [*range(7, 200, 7), 200] == broken
    assert (199, 170, 29, 29) == counts_of(register)


def test_values_with_line_breaks(procedure: Procedure, tmp_path: Path) -> None:
    """A value may go on on the next line; the row is one."""
    text = 'Case,Notes\na,"one\ntwo"\n\nb\nc,x\n'
    mapping = "columns: {Case: reference}\nignores: [Notes]"
    (piece,) = register_of(tmp_path, procedure, text, mapping)

    assert [2, 4] == piece.row.tolist()
    assert [3] == [each.row for each in piece.left_out]


def test_json_lines_that_are_none(procedure: Procedure, tmp_path: Path) -> None:
    """What is no block of keys is left out, with the number of its line."""
    text = '{"reference": "a"}\nnothing\n[]\n{"reference": "b"}\n'
    register = register_of(tmp_path, procedure, text, name="register.jsonl")

    assert [(2, "CR110"), (3, "CR110")] == [(each.row, each.code) for each in left_out_of(register)]
    assert ["a", "b"] == [case["reference"] for case in cases_of(register)]
    assert [1, 4] == [int(row) for piece in register for row in piece.row]


def test_a_reference_that_came_before(procedure: Procedure, tmp_path: Path) -> None:
    """A case does not count twice; rows without a reference are cases each."""
    register = register_of(
        tmp_path, procedure, "Case,Received\na,\nb,\na,\n,1/1/2026\n,\n", MAPPING
    )
    (found,) = left_out_of(register)

    assert (4, "a", "Case", "CR115") == (found.row, found.reference, found.column, found.code)
    assert "row 2 has this reference already" == found.says
    assert (5, 4, 1, 1) == counts_of(register)


def test_a_register_without_references(procedure: Procedure, tmp_path: Path) -> None:
    """A case is known by its row."""
    register = register_of(tmp_path, procedure, "complaint_received\n2026-11-02\nsoon\n")
    (found,) = left_out_of(register)

    assert (3, "", "complaint_received") == (found.row, found.reference, found.column)


def test_a_register_without_rows(procedure: Procedure, tmp_path: Path) -> None:
    """Its columns are looked at all the same."""
    assert [] == list(register_of(tmp_path, procedure, "reference\n"))
    with pytest.raises(TableError, match="CR301: the column 'Case'"):
        register_of(tmp_path, procedure, "Case\n")


def test_a_mapping_of_ones_own_making(procedure: Procedure, tmp_path: Path) -> None:
    """A mapping that was read before will do as well as its path."""
    (tmp_path / "r.csv").write_text("reference\na\n")

    assert [{"reference": "a"}] == cases_of(
        read_register(tmp_path / "r.csv", procedure, RegisterMapping())
    )


def test_a_mapping_with_faults(procedure: Procedure, tmp_path: Path) -> None:
    """The mapping is read first."""
    with pytest.raises(MappingError, match="CR105"):
        register_of(tmp_path, procedure, "Case\n", "colums: {}")


def test_another_encoding(procedure: Procedure, tmp_path: Path) -> None:
    """A file that is not UTF-8 is refused, with what to do."""
    path = tmp_path / "r.csv"
    path.write_bytes("reference\ncaf\xe9\n".encode("latin-1"))
    with pytest.raises(TableError, match="save the file as CSV UTF-8"):
        cases_of(read_register(path, procedure))


def test_a_file_that_breaks_off(procedure: Procedure, tmp_path: Path) -> None:
    """Keys that come up too late are told with their line."""
    rows = ['{"reference": "a"}'] * ROWS_AT_ONCE + ['{"complainant": "parent"}']
    register = register_of(tmp_path, procedure, "\n".join(rows), name="r.jsonl")
    with pytest.raises(TableError, match="the keys complainant come up too late"):
        cases_of(register)


@pytest.mark.parametrize("one_row", ["case", "event"])
def test_nothing_but_broken_rows(procedure: Procedure, tmp_path: Path, one_row: str) -> None:
    """They are told although there is no case beside them."""
    mapping = f"one_row: {one_row}"
    text = "reference,event,day\na\nb\n"
    if one_row == "case":
        mapping += "\nignores: [event, day]"
    register = register_of(tmp_path, procedure, text, mapping)

    assert [2, 3] == [each.row for each in left_out_of(register)]
    assert (2, 0, 2, 2 if one_row == "case" else 0) == counts_of(register)
