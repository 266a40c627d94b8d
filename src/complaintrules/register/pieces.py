"""
What a register is handed on as: cases, what describes them, and what was left out and why.

Knows what is counted. Knows nothing of how a register is read.
"""

from __future__ import annotations

from typing import Any

from attrs import field, frozen

from complaintrules.errors import cut_short, printable


@frozen
class LeftOut:
    """One reason why a row, or a case with all its rows, was left out."""

    #: As a spreadsheet numbers it: in CSV the heading is row 1.
    row: int
    #: As the register writes it; empty where it is not known.
    reference: str
    #: As the register calls it; empty where no column by itself is to blame.
    column: str
    value: str
    code: str
    says: str
    hint: str = ""

    def __str__(self) -> str:
        """Return the reason as one line, with its hint on a second one."""
        case = f" ({printable(cut_short(self.reference))})" if self.reference else ""
        column = f", column {printable(cut_short(self.column))}" if self.column else ""
        line = f"row {self.row}{case}{column}: {self.code}: {self.says}"
        return f"{line}\n  {self.hint}" if self.hint else line

    def to_mapping(self) -> dict[str, object]:
        """Return the reason as plain values, for JSON."""
        return {
            "row": self.row,
            "reference": self.reference,
            "column": self.column,
            "value": self.value,
            "code": self.code,
            "says": self.says,
            "hint": self.hint,
        }


@frozen(eq=False)
class Piece:
    """Some cases of a register; batches and arrays have a place for each of them."""

    #: In the columns of the table engine.
    cases: Any
    #: What describes them, under the names of the mapping.
    described: Any
    #: The row of each case; of a case of several rows, its first.
    row: Any
    #: How many rows each case has.
    rows_of: Any
    left_out: tuple[LeftOut, ...] = field(default=())
    #: As far as they could be read, the cases of a row each that are left out, and their rows.
    unread: Any = None
    unread_rows: Any = None
    #: How many rows were read for this piece, and how many of them are not in its cases.
    rows: int = 0
    rows_left_out: int = 0
    cases_left_out: int = 0
    #: How much of the register has been read, from 0 to 1.
    share: float = 0.0
