"""
A register read piece by piece: CSV, Parquet or JSON lines, one row a case or one row an event.

Knows which rows are left out of which piece, and why. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from attrs import define, field, frozen
from numpy.typing import NDArray

from complaintrules.bulk.formats import Broken, first_row, reading
from complaintrules.procedure import Procedure
from complaintrules.register.columns import columns_in
from complaintrules.register.converting import Bad, Converter
from complaintrules.register.mapping import RegisterMapping, read_mapping
from complaintrules.register.mapping_forms import OneRow
from complaintrules.register.pieces import LeftOut, Piece
from complaintrules.register.pivoting import Gathering
from complaintrules.register.references import Seen
from complaintrules.register.roles import Columns, Role

_TWICE = "CR115"
_ONE_ROW = "one row is a case; for one row an event, give a mapping with 'one_row: event'"


@frozen(eq=False)
class Register:
    """A register of cases; to go through it reads its file, each time anew."""

    path: Path
    procedure: Procedure
    mapping: RegisterMapping
    columns: Columns
    _converter: Converter

    @property
    def schema(self) -> Any:
        """The schema of its cases, in the columns of the table engine."""
        return self._converter.schema

    @property
    def described(self) -> Any:
        """The schema of what describes them."""
        return self._converter.described

    def __iter__(self) -> Iterator[Piece]:
        """
        Yield the cases piece by piece, and what was left out.

        Raises:
            TableError: The file cannot be read on.

        """
        numbers = _Numbers(first_row(self.path))
        with reading(self.path, numbers.broken.append) as (_, batches):
            by_event = self.mapping.one_row is OneRow.EVENT
            yield from (self._events if by_event else self._cases)(batches, numbers)

    def _cases(self, batches: Iterator[Any], numbers: _Numbers) -> Iterator[Piece]:
        """Yield the cases of a register with one row a case."""
        seen = Seen()
        for batch, share in _with_rows(batches):
            rows = numbers.of(batch.num_rows)
            cases, described, bad = self._converter.convert(_stripped(batch))
            found = [*_left_out(bad, rows, cases), *self._repeated(seen, cases, rows)]
            broken = numbers.told()
            out = sorted({place for place, _ in found})
            keep = np.ones(len(rows), np.bool_)
            keep[out] = False
            mask = pa.array(keep)
            yield Piece(
                cases.filter(mask),
                described.filter(mask),
                rows[keep],
                np.ones(int(keep.sum()), np.int64),
                _by_row(*broken, *(each for _, each in found)),
                cases.filter(pc.invert(mask)) if out else None,
                rows[~keep],
                rows=len(rows) + len(broken),
                rows_left_out=len(out) + len(broken),
                cases_left_out=len(out) + len(broken),
                share=share,
            )
        if broken := numbers.rest():
            yield self._nothing(broken, len(broken), len(broken))

    def _repeated(
        self, seen: Seen, cases: Any, rows: NDArray[np.int64]
    ) -> Iterator[tuple[int, LeftOut]]:
        """Yield the rows whose reference came before."""
        if not self.columns.of_role(Role.REFERENCE):
            return
        references = cases.column("reference")
        for place, before in sorted(seen.repeated(references, rows).items()):
            told = str(references[place])
            says = f"row {before} has this reference already"
            column = self.columns.theirs("reference")
            yield place, LeftOut(int(rows[place]), told, column, told, _TWICE, says, _ONE_ROW)

    def _events(self, batches: Iterator[Any], numbers: _Numbers) -> Iterator[Piece]:
        """Yield the cases of a register with one row an event, when all rows are read."""
        gathering = Gathering(self._converter)
        spent = 0
        for batch, share in _with_rows(batches):
            rows = numbers.of(batch.num_rows)
            left_out = gathering.take(_stripped(batch), rows)
            broken = numbers.told()
            spent = len({each.row for each in left_out if not each.reference})
            yield self._nothing(
                _by_row(*broken, *left_out), len(rows) + len(broken), 0, spent + len(broken), share
            )
        if broken := numbers.rest():
            yield self._nothing(broken, len(broken), 0, len(broken))
        yield from gathering.pieces()

    def _nothing(
        self,
        left_out: tuple[LeftOut, ...],
        rows: int,
        cases: int,
        rows_left_out: int | None = None,
        share: float = 1.0,
    ) -> Piece:
        """Return a piece without cases."""
        none = np.zeros(0, np.int64)
        return Piece(
            pa.RecordBatch.from_pylist([], self.schema),
            pa.RecordBatch.from_pylist([], self.described),
            none,
            none,
            left_out,
            rows=rows,
            rows_left_out=rows if rows_left_out is None else rows_left_out,
            cases_left_out=cases,
            share=share,
        )


def read_register(
    path: str | Path, procedure: Procedure, mapping: RegisterMapping | str | Path | None = None
) -> Register:
    """
    Return the register in a file, whose columns and words *mapping* makes those of *procedure*.

    The file's name ends in ``.csv``, ``.parquet`` or ``.jsonl``.  Its columns are looked at now;
    its rows when one goes through the register, piece by piece.  *mapping* may be a path to a
    mapping file; without one, the columns have the names of events and facts.

    Raises:
        MappingError: The mapping file has faults.
        TableError: The file cannot be used, or its columns cannot; every one is named.

    """
    path = Path(path)
    if mapping is None or isinstance(mapping, RegisterMapping):
        mapping = mapping or RegisterMapping()
    else:
        mapping = read_mapping(mapping)
    with reading(path, lambda _: None) as (schema, _):
        given = _of_names(schema)
    columns = columns_in(given, mapping, procedure)
    converter = Converter(columns, mapping, procedure, given)
    return Register(path, procedure, mapping, columns, converter)


def _of_names(schema: Any) -> Any:
    """Return a schema with no spaces around its names."""
    return pa.schema([each.with_name(each.name.strip()) for each in schema])


def _stripped(batch: Any) -> Any:
    """Return a batch with no spaces around the names of its columns."""
    return batch.rename_columns([name.strip() for name in batch.schema.names])


def _with_rows(batches: Iterator[Any]) -> Iterator[Any]:
    """Yield the batches that have rows."""
    return ((batch, share) for batch, share in batches if batch.num_rows)


def _by_row(*left_out: LeftOut) -> tuple[LeftOut, ...]:
    """Return reasons in the order of their rows."""
    return tuple(sorted(left_out, key=lambda each: each.row))


def _left_out(bad: Bad, rows: NDArray[np.int64], cases: Any) -> Iterator[tuple[int, LeftOut]]:
    """Yield the rows of which something could not be read, each with its place in the piece."""
    references = cases.column("reference") if "reference" in cases.schema.names else None
    for column, each in bad:
        reference = "" if references is None else str(references[each.index].as_py() or "")
        why = each.why
        yield (
            each.index,
            LeftOut(
                int(rows[each.index]), reference, column, each.value, why.code, why.says, why.hint
            ),
        )


@define(eq=False)
class _Numbers:
    """The numbers of rows: those of broken ones are not given to others."""

    _next: int
    #: What is broken; a thread of Arrow's may add to it at any time.
    broken: list[Broken] = field(factory=list, init=False)
    #: Broken rows whose numbers are still to be left out.
    _ahead: NDArray[np.int64] = field(factory=lambda: np.zeros(0, np.int64), init=False)
    _untold: list[Broken] = field(factory=list, init=False)

    def of(self, size: int) -> NDArray[np.int64]:
        """Return the numbers of the next rows, of which there is one at least."""
        self._take_in()
        ahead = self._ahead
        numbers = np.setdiff1d(np.arange(self._next, self._next + size + len(ahead)), ahead)[:size]
        self._next = int(numbers[-1]) + 1
        self._ahead = ahead[ahead >= self._next]
        return numbers

    def _take_in(self) -> None:
        """Take in what is broken so far."""
        fresh = self.broken[:]
        del self.broken[: len(fresh)]
        self._untold += fresh
        self._ahead = np.union1d(self._ahead, np.array([each.row for each in fresh], np.int64))

    def told(self) -> tuple[LeftOut, ...]:
        """Return the broken rows that were taken in and not told of yet."""
        found = tuple(LeftOut(each.row, "", "", "", "CR110", each.says) for each in self._untold)
        self._untold.clear()
        return found

    def rest(self) -> tuple[LeftOut, ...]:
        """Return the broken rows that are left when all others are read."""
        self._take_in()
        return self.told()
