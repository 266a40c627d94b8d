"""Registers in files, for the tests of registers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa

from complaintrules.procedure import Procedure
from complaintrules.register import (
    Judged,
    LeftOut,
    Register,
    judge_register,
    read_register,
)

ON = date(2026, 12, 21)


def register_of(
    folder: Path, procedure: Procedure, text: str, mapping: str = "", name: str = "register.csv"
) -> Register:
    """Return a register with that text, read by a mapping with that text."""
    path = folder / name
    path.write_text(text, encoding="utf-8")
    if not mapping:
        return read_register(path, procedure)
    (folder / "mapping.yaml").write_text(mapping, encoding="utf-8")
    return read_register(path, procedure, folder / "mapping.yaml")


def cases_of(register: Register) -> list[dict[str, Any]]:
    """Return the cases of a register."""
    return [case for piece in register for case in piece.cases.to_pylist()]


def left_out_of(register: Register, on: date = ON) -> list[LeftOut]:
    """Return why rows of a register were left out, once it is judged."""
    return [each for judged in judge_register(register, on=on) for each in judged.piece.left_out]


def counts_of(register: Register, on: date = ON) -> tuple[int, int, int, int]:
    """Return how many rows were read, cases judged, rows left out and cases left out."""
    pieces = [judged.piece for judged in judge_register(register, on=on)]
    return (
        sum(piece.rows for piece in pieces),
        sum(len(piece.row) for piece in pieces),
        sum(piece.rows_left_out for piece in pieces),
        sum(piece.cases_left_out for piece in pieces),
    )


def answers_of(register: Register, on: date = ON) -> list[dict[str, Any]]:
    """Return the answers about a register, and check that they stand beside their cases."""
    found = []
    for judged in judge_register(register, on=on):
        check_places(judged)
        found += judged.answers.to_pylist()
    return found


def check_places(judged: Judged) -> None:
    """Check that everything about a piece has a place for each of its cases."""
    piece = judged.piece
    sizes = {len(piece.row), len(piece.rows_of), piece.cases.num_rows, judged.answers.num_rows}
    if piece.described.schema.names:
        sizes.add(piece.described.num_rows)
    assert sizes == {len(piece.row)}
    assert judged.answers.column("error").null_count == len(piece.row)


def texts(*values: str | None) -> Any:
    """Return an array of texts."""
    return pa.array(values, pa.string())
