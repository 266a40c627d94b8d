"""
A register judged piece by piece: every case with its answers, and all that was left out.

Knows how a fault of a case is told by the register's own rows and columns. Decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa
from attrs import evolve, field, frozen

from complaintrules.bulk.judging import Judge
from complaintrules.errors import Fault
from complaintrules.register.pieces import LeftOut, Piece
from complaintrules.register.reading import Register

#: The column of a fault, in the way down to it.
_COLUMN = re.compile(r"(?:facts\.|events\[[0-9]+\]\.)?(?P<name>\w+)")


@frozen(eq=False)
class Judged:
    """Some cases of a register with the answers about them."""

    piece: Piece
    #: A row for each case, in the columns of ``assess_table``, none with an error, and
    #: ``<clock>.days_left`` for each clock.
    answers: Any = field(repr=False)


def judge_register(register: Register, *, on: date, projected: bool = False) -> Iterator[Judged]:
    """
    Yield the cases of a register with the answers about them on the day *on*, piece by piece.

    A case that cannot be judged is among those left out of its piece.

    Raises:
        TableError: The file cannot be read on.
        NotADateError: *on* is not a plain date.

    """
    judge = Judge.of(register.procedure, register.schema, on, projected=projected, left=True)
    return (_judged(judge, register, piece) for piece in register)


def _judged(judge: Judge, register: Register, piece: Piece) -> Judged:
    """Return a piece with its answers, without the cases that have none."""
    told = list(piece.left_out)
    if piece.unread is not None:  # what else is wrong with cases that are left out already
        for place, fault in _answers(judge, piece.unread)[1]:
            told.append(_left_out(register, piece.unread, place, piece.unread_rows, fault))
    answers, faults = _answers(judge, piece.cases)
    if not faults and len(told) == len(piece.left_out):
        return Judged(piece, answers)
    keep = np.ones(len(piece.row), np.bool_)
    keep[[place for place, _ in faults]] = False
    told += [_left_out(register, piece.cases, place, piece.row, fault) for place, fault in faults]
    told.sort(key=lambda each: each.row)
    mask = pa.array(keep)
    kept = evolve(
        piece,
        cases=piece.cases.filter(mask),
        described=piece.described.filter(mask),
        row=piece.row[keep],
        rows_of=piece.rows_of[keep],
        left_out=tuple(told),
        rows_left_out=piece.rows_left_out + int(piece.rows_of[~keep].sum()),
        cases_left_out=piece.cases_left_out + int((~keep).sum()),
    )
    return Judged(kept, answers.filter(mask))


def _answers(judge: Judge, cases: Any) -> tuple[Any, list[tuple[int, Fault]]]:
    """Return the answers about cases, and every fault with the place of its case."""
    answers, faults = [], []
    begin = 0
    for some, wrong in judge.with_faults(cases):
        answers.append(some)
        faults += [(begin + place, fault) for place, found in wrong.items() for fault in found]
        begin += some.num_rows
    return pa.Table.from_batches(answers, judge.layout.schema).combine_chunks(), faults


def _left_out(register: Register, cases: Any, place: int, rows: Any, fault: Fault) -> LeftOut:
    """Return a fault of a case as the register's reader can find it."""
    found = _COLUMN.match(fault.place.path)
    name = found["name"] if found else ""
    names = cases.schema.names
    value = cases.column(name)[place].as_py() if name in names else None
    reference = cases.column("reference")[place].as_py() if "reference" in names else None
    return LeftOut(
        int(rows[place]),
        "" if reference is None else str(reference),
        register.columns.theirs(name) if name else "",
        "" if value is None else _written(value),
        fault.code,
        fault.message,
        fault.hint,
    )


def _written(value: object) -> str:
    """Return a value in writing; of a list, each of its values."""
    return ";".join(map(str, value)) if isinstance(value, list) else str(value)
