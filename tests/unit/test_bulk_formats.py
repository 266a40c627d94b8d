"""Files read piece by piece; what is done with them is tested with those who read them."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from complaintrules.bulk import formats
from complaintrules.bulk.formats import Broken, first_row, reading, skip
from complaintrules.errors import TableError


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("t.csv", "a,b\n1,2\n3\n4,5,6\n7,8\n", [(3, "expected 2 values, got 1"), (4, "got 3")]),
        ("t.jsonl", '{"a": "1"}\n{\n3\n', [(2, "this is not JSON"), (3, "expected a block")]),
        ("t.jsonl", '{"a": "1"}\n' + "[" * 9999 + "\n", [(2, "this is not JSON")]),
    ],
)
def test_broken_rows(tmp_path: Path, name: str, text: str, expected: list[tuple[int, str]]) -> None:
    """A row that is none is passed over where somebody is told, and refused elsewhere."""
    path = tmp_path / name
    path.write_text(text)
    told: list[Broken] = []
    with reading(path, told.append) as (_, batches):
        rows = sum(batch.num_rows for batch, _ in batches)

    assert len(text.splitlines()) - first_row(path) + 1 - len(expected) == rows
    assert [row for row, _ in expected] == [each.row for each in told]
    assert all(says in each.says for (_, says), each in zip(expected, told, strict=True))
    with pytest.raises(TableError), reading(path) as (_, batches):
        list(batches)


def test_a_heading_alone(tmp_path: Path) -> None:
    """A table without rows has columns."""
    path = tmp_path / "t.csv"
    path.write_text("a,b\n")
    with reading(path) as (schema, batches):
        assert ["a", "b"] == schema.names
        assert [0] == [batch.num_rows for batch, _ in batches]


def test_a_broken_row_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The names are read before the rows, and nobody is told of rows then."""
    monkeypatch.setattr(formats, "_BYTES_AT_ONCE", 1 << 6)
    path = tmp_path / "t.csv"
    path.write_text("a,b\n" + "1\n" * 100)
    told: list[Broken] = []
    with reading(path, told.append) as (_, batches):
        list(batches)

    assert list(range(2, 102)) == [each.row for each in told]


@pytest.mark.parametrize(
    ("number", "expected"), [(None, []), (3, [Broken(3, "expected 2 values, got 1")])]
)
def test_rows_with_and_without_numbers(number: int | None, expected: list[Broken]) -> None:
    """A row that Arrow cannot number is told of when it is read again."""
    told: list[Broken] = []
    row = SimpleNamespace(number=number, expected_columns=2, actual_columns=1)

    assert "skip" == skip(told.append, row)
    assert expected == told


def test_names_in_capitals_and_spreadsheets(tmp_path: Path) -> None:
    """How a name ends is read whatever its capitals; a spreadsheet has to be saved otherwise."""
    (tmp_path / "T.CSV").write_text("a\n1\n")
    with reading(tmp_path / "T.CSV") as (schema, _):
        assert ["a"] == schema.names
    assert 2 == first_row(tmp_path / "T.CSV")
    with pytest.raises(TableError, match="save the sheet as CSV UTF-8"), reading(Path("t.XLSX")):
        pass
