"""
A report as plain values: sections of sentences, tables and charts.

Knows what a report is made of. Knows nothing of counting, or of the form it is written in.
"""

from __future__ import annotations

from enum import StrEnum

from attrs import field, frozen

from complaintrules.timeline.picture import Picture


class Tone(StrEnum):
    """What a cell is, from which its looks follow."""

    NUMBER = "number"
    #: It is not told, because it is small or because a small one would follow from it.
    WITHHELD = "withheld"
    #: There is nothing to tell.
    NONE = "none"


@frozen
class Cell:
    """One cell of a table."""

    says: str
    tone: Tone = Tone.NUMBER
    #: The number itself, for a spreadsheet; None where none is shown.
    number: float | None = None
    #: The name of the figure, by which its cases can be found; empty where there is none.
    figure: str = ""


@frozen
class Row:
    """One row of a table."""

    label: str
    cells: tuple[Cell, ...]
    is_total: bool = False


@frozen
class Table:
    """One table."""

    caption: str
    #: What its rows are.
    heading: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    #: What a reader should know beside.
    notes: tuple[str, ...] = ()


@frozen
class Section:
    """One part of a report."""

    title: str
    says: tuple[str, ...] = ()
    tables: tuple[Table, ...] = ()
    charts: tuple[Picture, ...] = field(default=(), repr=False)

    @property
    def anchor(self) -> str:
        """The section's name in links."""
        return "".join(each if each.isalnum() else "-" for each in self.title.casefold())


@frozen
class Report:
    """A whole report."""

    title: str
    says: tuple[str, ...]
    sections: tuple[Section, ...] = field(repr=False)
