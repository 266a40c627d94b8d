"""
Registers counted piece by piece, and the cases behind a figure found again in them.

Knows how registers are gone through. Knows nothing of tables, or of what is withheld.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

import pyarrow as pa
from attrs import define, field, frozen

from complaintrules.annual_report.columns import KIND, is_counted
from complaintrules.annual_report.contents import Counts
from complaintrules.annual_report.counting import Entry, Figure, Ledger
from complaintrules.annual_report.entries import Counted, Entries, Span
from complaintrules.bulk import Tally
from complaintrules.bulk.arithmetic import ROWS_AT_ONCE
from complaintrules.bulk.measuring import Measurer
from complaintrules.bulk.schema import REFERENCE
from complaintrules.errors import Fault
from complaintrules.register import LeftOut, Register
from complaintrules.register.pieces import Piece

#: So many reasons why rows were left out are told.
_MOST_REASONS = 20


@frozen
class Question:
    """What is asked of registers: which years, by which day, and on which day they are judged."""

    span: Span
    on: date
    counted: Counted = Counted.RECEIVED


@define
class _Progress:
    """How far the registers have been gone through."""

    registers: int
    tell: Callable[[Tally], object] | None
    done: int = 0
    rows: int = 0
    left_out: int = 0
    reasons: list[LeftOut] = field(factory=list)

    def piece(self, piece: Piece, faults: Iterable[LeftOut]) -> None:
        """Note a piece."""
        found = list(faults)
        self.rows += piece.rows
        self.left_out += piece.rows_left_out + len({each.row for each in found})
        self.reasons += [*piece.left_out, *found][: _MOST_REASONS - len(self.reasons)]
        if self.tell is not None:
            share = (self.done + piece.share) / self.registers
            self.tell(Tally(self.rows, self.left_out, share))


def count_registers(
    registers: Sequence[Register],
    question: Question,
    *,
    progress: Callable[[Tally], object] | None = None,
) -> Counts:
    """
    Return what a report needs of some registers, each under its own procedure.

    The registers are read piece by piece; what is kept does not grow with the number of cases.
    *progress* is called after each piece.

    Raises:
        TableError: A file cannot be read on.

    """
    ledger = Ledger()
    told = _Progress(len(registers), progress)
    for some in _entries(registers, question, told):
        for entry in some.entries:
            ledger.add(entry)
    return Counts(
        ledger,
        tuple({each.procedure.id: each.procedure for each in registers}.values()),
        question.span,
        question.counted,
        question.on,
        told.rows,
        told.left_out,
        tuple(told.reasons),
        tuple(dict.fromkeys(name for register in registers for name in _unused(register))),
    )


def _unused(register: Register) -> list[str]:
    """Return the describing columns of a register by which nothing is counted."""
    stages = [stage.name for stage in register.procedure.stages]
    return [name for name in register.described.names if not is_counted(name, stages)]


def cases_behind(
    registers: Sequence[Register], question: Question, figure: Figure | None = None
) -> Iterator[tuple[str, Figure, int]]:
    """
    Yield the reference of each case behind a figure, or behind every figure.

    With it come the narrowest figure that the case counts in, and how often it does.

    Raises:
        TableError: A file cannot be read on.

    """
    for some in _entries(registers, question, _Progress(len(registers), None)):
        for entry in some.entries:
            if figure is not None and entry.count != figure.count:
                continue
            for row, leaf in entry.leaves():
                if figure is None or figure.covers(leaf.values):
                    often = 1 if entry.weights is None else int(entry.weights[row])
                    yield some.reference(row), leaf, often


@frozen(eq=False)
class _Some:
    """Some cases and what is counted of them."""

    piece: Piece
    begin: int
    entries: Iterator[Entry]

    def reference(self, row: int) -> str:
        """Return the reference of a case, or else its row in the register."""
        if REFERENCE in self.piece.cases.schema.names:
            written = self.piece.cases.column(REFERENCE)[self.begin + row].as_py()
            if written is not None:
                return str(written)
        return f"row {self.piece.row[self.begin + row]}"


def _entries(registers: Sequence[Register], question: Question, told: _Progress) -> Iterator[_Some]:
    """Yield what is counted, piece by piece."""
    for register in registers:
        measurer = Measurer.of(register.procedure, register.schema, question.on)
        named = KIND in register.described.names or len(registers) == 1
        kind = "" if named else register.procedure.title
        entries = Entries(register.procedure, question.span, question.counted, kind)
        for piece in register:
            described = _described(piece)
            faults: list[LeftOut] = []
            for begin in range(0, piece.cases.num_rows, ROWS_AT_ONCE):
                measured = measurer.measured(piece.cases.slice(begin, ROWS_AT_ONCE))
                for place, found in measured.faults.items():
                    faults += (_left_out(piece, begin + place, fault) for fault in found)
                batch = described.slice(begin, ROWS_AT_ONCE)
                yield _Some(piece, begin, entries.of(measured, batch))
            told.piece(piece, faults)
        told.done += 1


def _described(piece: Piece) -> Any:
    """Return what describes the cases of a piece, the facts about them included."""
    columns = {
        **dict(zip(piece.cases.schema.names, piece.cases.columns, strict=True)),
        **dict(zip(piece.described.schema.names, piece.described.columns, strict=True)),
    }
    return pa.RecordBatch.from_arrays(list(columns.values()), names=list(columns))


def _left_out(piece: Piece, place: int, fault: Fault) -> LeftOut:
    """Return why a case cannot be judged."""
    reference = _Some(piece, 0, iter(())).reference(place)
    says = f"{fault.place.path}: {fault.message}"
    return LeftOut(int(piece.row[place]), reference, "", "", fault.code, says, fault.hint)
