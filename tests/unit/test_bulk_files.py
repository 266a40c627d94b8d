"""Files in and out, piece by piece: the same answers as of a table in memory."""

from __future__ import annotations

import json
import os
from datetime import date
from itertools import product
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pytest
from pyarrow import csv, parquet

from complaintrules.bulk import Tally, assess_file, assess_table, formats
from complaintrules.errors import TableError
from complaintrules.procedure import Procedure
from tests.tables import plausible, table_of

ON = date(2024, 6, 19)
TARGETS = ["out.csv", "out.parquet", "out.jsonl"]


@pytest.fixture(scope="module")
def register(procedure: Procedure) -> pa.Table:
    """Return a register in which one row cannot be judged."""
    dice = Random(11)
    rows = [plausible(procedure, dice, date(2024, 5, 20)) for _ in range(60)]
    rows[7]["facts"]["complainant"] = "nobody"
    return table_of(rows, procedure, lambda: True)  # all of it as text


@pytest.fixture
def small_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read files in pieces that are smaller than they."""
    monkeypatch.setattr(formats, "ROWS_AT_ONCE", 25)
    monkeypatch.setattr(formats, "_BYTES_AT_ONCE", 1 << 12)


def write(table: pa.Table, path: Path) -> Path:
    """Write a table to a file of the kind that its name says."""
    if path.suffix == ".csv":
        csv.write_csv(table, path)
    elif path.suffix == ".parquet":
        parquet.write_table(table, path)
    else:
        path.write_text("".join(f"{json.dumps(row)}\n" for row in table.to_pylist()))
    return path


def read(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a file, all values as text."""
    if path.suffix == ".jsonl":
        rows = [json.loads(line) for line in path.read_text().splitlines()]
    else:
        table = parquet.read_table(path) if path.suffix == ".parquet" else csv.read_csv(path)
        rows = table.to_pylist()
    return [
        {name: str(value) for name, value in row.items() if value not in (None, "")} for row in rows
    ]


@pytest.mark.parametrize(
    ("source", "target"), list(product(["in.csv", "in.parquet", "in.jsonl"], TARGETS))
)
@pytest.mark.usefixtures("small_pieces")
def test_the_same_answers_as_in_memory(
    procedure: Procedure,
    register: pa.Table,
    tmp_path: Path,
    source: str,
    target: str,
) -> None:
    """Whatever the files, each row has the answers that it has in memory."""
    told: list[Tally] = []
    given = write(register, tmp_path / source)
    tally = assess_file(given, tmp_path / target, procedure, on=ON, progress=told.append)
    expected = assess_table(register, procedure, on=ON).to_pylist()

    assert (60, 1) == (tally.cases, tally.errors)
    assert len(told) > 2
    assert sorted(each.share for each in told) == [each.share for each in told]
    assert told[-1].share == 1.0
    assert [
        {name: str(value) for name, value in row.items() if value is not None} for row in expected
    ] == read(tmp_path / target)
    assert [target] == [each.name for each in tmp_path.glob("out*")]


def test_without_progress(procedure: Procedure, register: pa.Table, tmp_path: Path) -> None:
    """Nobody need be told how far a run is."""
    given = write(register, tmp_path / "in.csv")

    assert 60 == assess_file(given, tmp_path / "out.csv", procedure, on=ON).cases


def test_json_as_json_writes_it(procedure: Procedure, tmp_path: Path) -> None:
    """Lists, truths, numbers and blocks of JSON lines are read as they are."""
    row = {
        "reference": 17,
        "complaint_received": ["2024-05-01", "2024-05-02"],
        "about_this_authority": False,
        "subject": [],
        "anonymous": True,
        "complainant": None,
        "extensions": [
            {"of": "stage_1_response", "granted_on": "2024-05-03", "until": "2024-05-29"}
        ],
    }
    given = tmp_path / "in.jsonl"
    given.write_text(json.dumps(row) + "\n")
    assess_file(given, tmp_path / "out.parquet", procedure, on=ON)
    (answer,) = parquet.read_table(tmp_path / "out.parquet").to_pylist()

    assert ("17", None, "stage_1") == (answer["reference"], answer["error"], answer["stage"])
    assert "not_eligible" == answer["eligibility"]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("in.xlsx", "", "expected a name that ends in one of .csv, .parquet, .jsonl"),
        ("in.csv", "", "cannot read the file: Empty CSV file"),
        ("in.csv", "complaint_recieved\n2024-05-01\n", "did you mean 'complaint_received'"),
        ("in.csv", "complainant,anonymous\nparent\n", "Expected 2 columns, got 1"),
        ("in.parquet", "none", "cannot read the file"),
        ("in.jsonl", "{\n", "in.jsonl:1:1: CR110: this is not JSON"),
        ("in.jsonl", "{}\n[]\n", "in.jsonl:2:1: CR110: expected a block of keys on each line"),
    ],
)
def test_files_that_cannot_be_used(
    procedure: Procedure, tmp_path: Path, name: str, text: str, says: str
) -> None:
    """What is wrong with a file is said, and nothing is left behind."""
    given = tmp_path / name
    given.write_text(text)
    with pytest.raises(TableError) as caught:
        assess_file(given, tmp_path / "out.csv", procedure, on=ON)

    assert says in str(caught.value)
    assert [name] == [each.name for each in tmp_path.iterdir()]


def test_a_fault_far_down(
    procedure: Procedure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is found only after answers were written takes those away too."""
    monkeypatch.setattr(formats, "ROWS_AT_ONCE", 1)
    given = tmp_path / "in.jsonl"
    given.write_text('{"anonymous": true}\n{"complainant": "parent"}\n')
    (tmp_path / "out.csv").write_text("as it was")
    with pytest.raises(TableError, match="the keys complainant come up too late"):
        assess_file(given, tmp_path / "out.csv", procedure, on=ON)

    assert "as it was" == (tmp_path / "out.csv").read_text()
    assert ["in.jsonl", "out.csv"] == sorted(each.name for each in tmp_path.iterdir())


def test_a_broken_row_far_down(procedure: Procedure, tmp_path: Path) -> None:
    """A row of CSV with a value too many is found where it stands."""
    given = tmp_path / "in.csv"
    given.write_text("complainant,anonymous\n" + "parent,no\n" * 900_000 + "parent,no,no\n")
    with pytest.raises(TableError, match="Expected 2 columns, got 3"):
        assess_file(given, tmp_path / "out.parquet", procedure, on=ON)

    assert ["in.csv"] == [each.name for each in tmp_path.iterdir()]


def test_no_such_file(procedure: Procedure, tmp_path: Path) -> None:
    """A file that is not there is named."""
    with pytest.raises(TableError, match=r"none.csv: CR110: cannot read the file: No such file"):
        assess_file(tmp_path / "none.csv", tmp_path / "out.csv", procedure, on=ON)


@pytest.mark.parametrize(
    ("target", "says"),
    [
        ("out.txt", "expected a name that ends in one of"),
        ("none/out.csv", f"cannot write the file: {os.strerror(2)}"),
    ],
)
def test_targets_that_cannot_be_used(
    procedure: Procedure, register: pa.Table, tmp_path: Path, target: str, says: str
) -> None:
    """A place to write to that will not do is said."""
    given = write(register, tmp_path / "in.parquet")
    with pytest.raises(TableError, match=says):
        assess_file(given, tmp_path / target, procedure, on=ON)


def test_an_empty_file_of_json_lines(procedure: Procedure, tmp_path: Path) -> None:
    """No lines are no cases."""
    given = tmp_path / "in.jsonl"
    given.write_text("")

    assert Tally() == assess_file(given, tmp_path / "out.csv", procedure, on=ON)
