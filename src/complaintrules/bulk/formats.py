"""
Files of cases read piece by piece, whatever their size: CSV, Parquet and JSON lines.

Knows how tables lie in files. Knows nothing of cases.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

import pyarrow as pa
from attrs import frozen
from pyarrow import csv, parquet

from complaintrules.bulk.arithmetic import ROWS_AT_ONCE
from complaintrules.bulk.values import SEPARATOR
from complaintrules.errors import Fault, Place, TableError

CSV, PARQUET, JSON_LINES = ".csv", ".parquet", ".jsonl"
_SPREADSHEETS = (".xlsx", ".xls", ".ods")
#: A batch, and how much of the file has been read with it, from 0 to 1.
_Read = tuple[Any, float]
_BYTES_AT_ONCE = 4 << 20


@frozen
class Broken:
    """A row that is none: it is not JSON, or has more or fewer values than there are columns."""

    #: As a spreadsheet numbers it: in CSV the heading is row 1.
    row: int
    says: str


#: Is told of a broken row, which is then passed over.
PassedOver = Callable[[Broken], object]


def first_row(path: Path) -> int:
    """Return the number of the first row below a heading, if there is one."""
    return 2 if path.suffix.lower() == CSV else 1


def refuse(path: Path, message: str, hint: str = "", line: int | None = None) -> NoReturn:
    """Raise what is wrong with a file."""
    column = None if line is None else 1
    raise TableError([Fault("CR110", Place(str(path), line, column), message, hint)])


@contextmanager
def reading(
    path: Path, passed_over: PassedOver | None = None
) -> Iterator[tuple[Any, Iterator[_Read]]]:
    """
    Give the schema of the table in a file, and its batches.

    Raises:
        TableError: The file cannot be used; or it has a broken row, and nobody is to be told.

    """
    ways: Mapping[str, Callable[..., Iterator[_Read]]] = {
        CSV: partial(_csv, passed_over=passed_over),
        PARQUET: _parquet,
        JSON_LINES: partial(_json_lines, passed_over=passed_over),
    }
    way = ways.get(path.suffix.lower())
    if way is None:
        hint = "save the sheet as CSV UTF-8" if path.suffix.lower() in _SPREADSHEETS else ""
        refuse(path, f"expected a name that ends in one of {', '.join(ways)}", hint)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            pieces = way(path, file, max(size, 1))
            first = next(pieces, None)
            if first is None:
                yield pa.schema([]), iter(())
            else:
                yield first[0].schema, _with(first, pieces)
    except (OSError, pa.ArrowInvalid) as error:
        hint = "save the file as CSV UTF-8" if "UTF8" in str(error) else ""
        refuse(path, f"cannot read the file: {getattr(error, 'strerror', None) or error}", hint)


def _with(first: _Read, others: Iterator[_Read]) -> Iterator[_Read]:
    """Yield the first batch and then the others."""
    yield first
    yield from others


def _csv(path: Path, file: Any, size: int, passed_over: PassedOver | None) -> Iterator[_Read]:
    """Yield the batches of a CSV file, in which every value is text and an empty one is null."""
    told = None if passed_over is None else partial(skip, passed_over)
    parsing = csv.ParseOptions(newlines_in_values=True, invalid_row_handler=told)
    with path.open("rb") as head:
        names = csv.open_csv(head, parse_options=parsing).schema.names
    options = csv.ConvertOptions(
        column_types=dict.fromkeys(names, pa.string()),
        strings_can_be_null=True,
        quoted_strings_can_be_null=True,
        null_values=[""],
    )
    # Rows are numbered only where one thread reads.
    blocks = csv.ReadOptions(block_size=_BYTES_AT_ONCE, use_threads=passed_over is None)
    reader = csv.open_csv(file, read_options=blocks, parse_options=parsing, convert_options=options)
    yield pa.RecordBatch.from_pylist([], reader.schema), 0.0
    for batch in reader:
        yield batch, min(file.tell() / size, 1.0)


def skip(passed_over: PassedOver, row: Any) -> str:
    """Have a row of CSV passed over, and tell of it where it has a number."""
    if row.number is not None:
        says = f"expected {row.expected_columns} values, got {row.actual_columns}"
        passed_over(Broken(row.number, says))
    return "skip"


def _parquet(path: Path, file: Any, size: int) -> Iterator[_Read]:
    """Yield the batches of a Parquet file."""
    del path, size
    whole = parquet.ParquetFile(file)
    rows, total = 0, max(whole.metadata.num_rows, 1)
    yield pa.RecordBatch.from_pylist([], whole.schema_arrow), 0.0
    for batch in whole.iter_batches(batch_size=ROWS_AT_ONCE):
        rows += len(batch)
        yield batch, rows / total


def _json_lines(
    path: Path, file: Any, size: int, passed_over: PassedOver | None
) -> Iterator[_Read]:
    """Yield the batches of JSON lines; all have the columns of the first."""
    names: list[str] = []
    rows: list[dict[str, str | None]] = []
    for number, line in enumerate(file, 1):
        row, says = _row(line)
        if row is not None:
            rows.append(row)
        elif passed_over is not None:
            passed_over(Broken(number, says))
        else:
            refuse(path, says, line=number)
        if len(rows) == ROWS_AT_ONCE:
            names = names or _names(rows)
            yield _texts(rows, names, path, number), min(file.tell() / size, 1.0)
            rows = []
    if rows:
        yield _texts(rows, names or _names(rows), path, None), 1.0


def _row(line: bytes) -> tuple[dict[str, str | None] | None, str]:
    """Return the row on a line of JSON, or None and why it is none."""
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return None, f"this is not JSON: {error}"
    if not isinstance(row, dict):
        return None, "expected a block of keys on each line"
    return {key: _as_text(value) for key, value in row.items()}, ""


def _names(rows: list[dict[str, str | None]]) -> list[str]:
    """Return every key of some rows."""
    return list(dict.fromkeys(key for row in rows for key in row))


def _texts(
    rows: list[dict[str, str | None]], names: list[str], path: Path, line: int | None
) -> Any:
    """Return rows as a batch of texts."""
    late = [name for name in _names(rows) if name not in names]
    if late:
        refuse(path, f"the keys {', '.join(late)} come up too late", "name all keys early", line)
    columns = [pa.array([row.get(name) for row in rows], pa.string()) for name in names]
    return pa.RecordBatch.from_arrays(columns, names=names)


def _as_text(value: Any) -> str | None:
    """Return a value as a table of text has it."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and value and all(isinstance(each, str) for each in value):
        return SEPARATOR.join(value)
    return json.dumps(value) if value else None
