"""
Files of cases judged piece by piece, whatever their size, and the files of answers.

Knows how answers are written. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
from attrs import frozen
from pyarrow import csv, parquet

from complaintrules.bulk.formats import CSV, JSON_LINES, PARQUET, reading, refuse
from complaintrules.bulk.json_lines import lines_of
from complaintrules.bulk.judging import Judge
from complaintrules.bulk.results import ERROR, written_out
from complaintrules.procedure import Procedure


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
        schema, pieces = stack.enter_context(reading(source))
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
            refuse(source, str(error))
    part.replace(target)
    return tally


@contextmanager
def _writing(part: Path, target: Path, schema: Any) -> Iterator[Callable[[Any], object]]:
    """Give what writes a batch of answers; the kind of file is that of *target*."""
    plain = written_out(schema)
    if target.suffix not in (CSV, PARQUET, JSON_LINES):
        refuse(target, f"expected a name that ends in one of {CSV}, {PARQUET}, {JSON_LINES}")
    try:
        with ExitStack() as stack:
            file = stack.enter_context(part.open("wb"))
            if target.suffix == JSON_LINES:
                yield lambda batch: file.write(lines_of(batch))
            elif target.suffix == CSV:
                table = stack.enter_context(csv.CSVWriter(file, plain))
                yield lambda batch: table.write_batch(batch.cast(plain))
            else:
                rows = stack.enter_context(parquet.ParquetWriter(file, schema))
                yield rows.write_batch
    except BaseException as error:
        part.unlink(missing_ok=True)
        if isinstance(error, OSError):
            refuse(target, f"cannot write the file: {error.strerror}")
        raise
