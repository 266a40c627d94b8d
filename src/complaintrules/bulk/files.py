"""
Files of cases judged piece by piece, whatever their size: CSV, Parquet and JSON lines.

Knows how tables lie in files. Judges nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import pyarrow as pa
from attrs import frozen
from pyarrow import csv, parquet

from complaintrules.bulk.arithmetic import ROWS_AT_ONCE
from complaintrules.bulk.judging import Judge
from complaintrules.bulk.results import ERROR, written_out
from complaintrules.bulk.values import SEPARATOR
from complaintrules.errors import Fault, Place, TableError
from complaintrules.procedure import Procedure

CSV, PARQUET, JSON_LINES = ".csv", ".parquet", ".jsonl"
#: A batch, and how much of the file has been read with it, from 0 to 1.
_Read = tuple[Any, float]
_BYTES_AT_ONCE = 4 << 20


@frozen
class Tally:
    """How many cases of a file were judged."""

    cases: int = 0
    #: Those that have a reason instead of an answer.
    errors: int = 0
    #: How much of the file has been read, from 0 to 1.
    share: float = 0.0


def assess_file(
    source: str | Path,
    target: str | Path,
    procedure: Procedure,
    *,
    on: date,
    projected: bool = False,
    progress: Callable[[Tally], object] | None = None,
) -> Tally:
    """
    Judge every case of the table in a file, and write the answers to another.

    The names of both files end in ``.csv``, ``.parquet`` or ``.jsonl``.  They are read and written
    piece by piece, so that they may be larger than memory; *progress* is called after each piece.
    The answers replace *target* only when all of them are written.

    Raises:
        TableError: A file cannot be used, or its columns cannot.
        NotADateError: *on* is not a plain date.

    """
    source, target = Path(source), Path(target)
    tally = Tally()
    part = target.with_name(f"{target.name}.part")
    with ExitStack() as stack:
        schema, pieces = stack.enter_context(_reading(source))
        judge = Judge.of(procedure, schema, on, projected=projected)
        write = stack.enter_context(_writing(part, target, judge.layout.schema))
        try:
            for piece, share in pieces:
                for answers in judge.judged(piece):
                    write(answers)
                    told = len(answers) - answers.column(ERROR).null_count
                    tally = Tally(tally.cases + len(answers), tally.errors + told, share)
                if progress is not None:
                    progress(tally)
        except pa.ArrowInvalid as error:
            _refuse(source, str(error))
    part.replace(target)
    return tally


def _refuse(path: Path, message: str, hint: str = "", line: int | None = None) -> NoReturn:
    """Raise what is wrong with a file."""
    column = None if line is None else 1
    raise TableError([Fault("CR110", Place(str(path), line, column), message, hint)])


@contextmanager
def _reading(path: Path) -> Iterator[tuple[Any, Iterator[_Read]]]:
    """Give the schema of the table in a file, and its batches."""
    ways = {CSV: _csv, PARQUET: _parquet, JSON_LINES: _json_lines}
    if path.suffix not in ways:
        _refuse(path, f"expected a name that ends in one of {', '.join(ways)}")
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            pieces = ways[path.suffix](path, file, max(size, 1))
            first = next(pieces, None)
            if first is None:
                yield pa.schema([]), iter(())
            else:
                yield first[0].schema, _with(first, pieces)
    except (OSError, pa.ArrowInvalid) as error:
        _refuse(path, f"cannot read the file: {getattr(error, 'strerror', None) or error}")


def _with(first: _Read, others: Iterator[_Read]) -> Iterator[_Read]:
    """Yield the first batch and then the others."""
    yield first
    yield from others


def _csv(path: Path, file: Any, size: int) -> Iterator[_Read]:
    """Yield the batches of a CSV file, in which every value is text and an empty one is null."""
    with path.open("rb") as head:
        names = csv.open_csv(head).schema.names
    options = csv.ConvertOptions(
        column_types=dict.fromkeys(names, pa.string()),
        strings_can_be_null=True,
        quoted_strings_can_be_null=True,
        null_values=[""],
    )
    reader = csv.open_csv(
        file, read_options=csv.ReadOptions(block_size=_BYTES_AT_ONCE), convert_options=options
    )
    for batch in reader:
        yield batch, min(file.tell() / size, 1.0)


def _parquet(path: Path, file: Any, size: int) -> Iterator[_Read]:
    """Yield the batches of a Parquet file."""
    del path, size
    whole = parquet.ParquetFile(file)
    rows, total = 0, max(whole.metadata.num_rows, 1)
    yield pa.RecordBatch.from_pylist([], whole.schema_arrow), 0.0
    for batch in whole.iter_batches(batch_size=ROWS_AT_ONCE):
        rows += len(batch)
        yield batch, rows / total


def _json_lines(path: Path, file: Any, size: int) -> Iterator[_Read]:
    """Yield the batches of JSON lines; all have the columns of the first."""
    names: list[str] = []
    rows: list[dict[str, str | None]] = []
    for number, line in enumerate(file, 1):
        try:
            row = json.loads(line)
        except ValueError as error:
            _refuse(path, f"this is not JSON: {error}", line=number)
        if not isinstance(row, dict):
            _refuse(path, "expected a block of keys on each line", line=number)
        rows.append({key: _as_text(value) for key, value in row.items()})
        if len(rows) == ROWS_AT_ONCE:
            names = names or _names(rows)
            yield _texts(rows, names, path, number), min(file.tell() / size, 1.0)
            rows = []
    if rows:
        yield _texts(rows, names or _names(rows), path, None), 1.0


def _names(rows: list[dict[str, str | None]]) -> list[str]:
    """Return every key of some rows."""
    return list(dict.fromkeys(key for row in rows for key in row))


def _texts(
    rows: list[dict[str, str | None]], names: list[str], path: Path, line: int | None
) -> Any:
    """Return rows as a batch of texts."""
    late = [name for name in _names(rows) if name not in names]
    if late:
        _refuse(path, f"the keys {', '.join(late)} come up too late", "name all keys early", line)
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


@contextmanager
def _writing(part: Path, target: Path, schema: Any) -> Iterator[Callable[[Any], None]]:
    """Give what writes a batch of answers; the kind of file is that of *target*."""
    plain = written_out(schema)
    if target.suffix not in (CSV, PARQUET, JSON_LINES):
        _refuse(target, f"expected a name that ends in one of {CSV}, {PARQUET}, {JSON_LINES}")
    try:
        with ExitStack() as stack:
            file = stack.enter_context(part.open("wb"))
            if target.suffix == JSON_LINES:
                yield lambda batch: file.writelines(_lines(batch))
            elif target.suffix == CSV:
                table = stack.enter_context(csv.CSVWriter(file, plain))
                yield lambda batch: table.write_batch(batch.cast(plain))
            else:
                rows = stack.enter_context(parquet.ParquetWriter(file, schema))
                yield rows.write_batch
    except BaseException as error:
        part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            _refuse(target, f"cannot write the file: {error.strerror}")
        raise


def _lines(batch: Any) -> Iterator[bytes]:
    """Yield each row as a line of JSON."""
    for row in batch.to_pylist():
        yield json.dumps(row, default=str).encode() + b"\n"
