"""
The cases of a register one by one, for what asks about each by itself.

Knows how rows become cases. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import evolve, frozen

from complaintrules.bulk.rows import Rows
from complaintrules.bulk.schema import columns_of
from complaintrules.case import Case
from complaintrules.register.judging import judge_register
from complaintrules.register.pieces import LeftOut
from complaintrules.register.reading import Register


@frozen
class Cases:
    """Some cases of a register, each with the row that it begins in."""

    rows: tuple[int, ...]
    cases: tuple[Case, ...]
    left_out: tuple[LeftOut, ...]
    #: How many cases were left out, and how far the register is read, from 0 to 1.
    cases_left_out: int
    share: float


def cases_of(register: Register, *, on: date, projected: bool = False) -> Iterator[Cases]:
    """
    Yield the cases of a register that can be judged on the day *on*, piece by piece.

    Raises:
        TableError: The file cannot be read on.
        NotADateError: *on* is not a plain date.

    """
    columns = columns_of(register.schema, register.procedure)
    rows = Rows(register.procedure, columns, on, projected)
    for judged in judge_register(register, on=on, projected=projected):
        piece = judged.piece
        referred = "reference" in piece.cases.schema.names
        references = piece.cases.column("reference").to_pylist() if referred else []
        found = [each for each in rows.cases(piece.cases) if isinstance(each, Case)]
        named = zip(found, references, strict=True) if referred else ((case, "") for case in found)
        yield Cases(
            tuple(piece.row.tolist()),
            tuple(evolve(case, reference=str(reference or "")) for case, reference in named),
            piece.left_out,
            piece.cases_left_out,
            piece.share,
        )
