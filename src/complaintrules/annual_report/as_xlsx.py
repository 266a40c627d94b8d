"""
A report as a workbook: a sheet for each section, and one that names every figure.

Knows the form of workbooks. Knows nothing of figures; text is written as text, whatever it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import BytesIO
from typing import Any

from complaintrules.annual_report.model import Cell, Report, Section, Table
from complaintrules.errors import MissingExtraError

#: Excel takes no longer name for a sheet, and these marks in none.
_LONGEST_NAME, _NOT_IN_NAMES = 31, dict.fromkeys(map(ord, "[]:*?/\\"), " ")
_FIGURES = "Figures"
_WIDE, _NARROW = 46, 18
#: What a workbook cannot hold.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def to_xlsx(report: Report) -> bytes:
    """
    Return the report as an XLSX workbook.

    Raises:
        MissingExtraError: openpyxl, which the extra ``reports`` brings, is not installed.

    """
    try:
        import openpyxl  # noqa: PLC0415  # only those who want a workbook need it
    except ImportError as error:
        raise MissingExtraError("a report as a workbook", "openpyxl", "reports") from error
    book = openpyxl.Workbook()
    about = book.active
    about.title = "About"
    for line in (report.title, *report.says):
        _append(about, [line])
    about["A1"].font = _bold()
    about.column_dimensions["A"].width = 2 * _WIDE
    for section in report.sections:
        name = section.title.translate(_NOT_IN_NAMES)[:_LONGEST_NAME]
        _section(book.create_sheet(name), section)
    _figures(book.create_sheet(_FIGURES), report)
    written = BytesIO()
    book.save(written)
    return written.getvalue()


def _section(sheet: Any, section: Section) -> None:
    """Write a section on its sheet."""
    for says in section.says:
        _append(sheet, [says])
    for table in section.tables:
        _table(sheet, table)
    sheet.column_dimensions["A"].width = _WIDE
    for column in "BCDEFGHIJKL":
        sheet.column_dimensions[column].width = _NARROW


def _table(sheet: Any, table: Table) -> None:
    """Write a table below what stands on a sheet."""
    sheet.append([])
    for line in ([table.caption], [table.heading, *table.columns]):
        for cell in _append(sheet, line):
            cell.font = _bold()
    for row in table.rows:
        line = _append(sheet, [row.label, *map(_value, row.cells)])
        for written, cell in zip(line[1:], row.cells, strict=True):
            written.alignment = _right()
            if cell.number is not None and cell.number != int(cell.number):
                written.number_format = "0.0"
        if row.is_total:
            for written in line:
                written.font = _bold()
    for note in table.notes:
        _append(sheet, [note])


def _figures(sheet: Any, report: Report) -> None:
    """Write every figure with its name, by which ``--trace`` finds its cases."""
    sheet.append(["Figure", "Table", "Row", "Column", "Told"])
    for cell in sheet[1]:
        cell.font = _bold()
    for section in report.sections:
        for table in section.tables:
            for row in table.rows:
                for column, cell in zip(table.columns, row.cells, strict=True):
                    if cell.figure:
                        named = (cell.figure, table.caption, row.label, column)
                        _append(sheet, [*named, _value(cell)])
    for column in "ABCD":
        sheet.column_dimensions[column].width = _WIDE
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions


def _value(cell: Cell) -> float | str:
    """Return what a cell holds: its number where it has one."""
    return cell.says if cell.number is None else cell.number


def _append(sheet: Any, values: Iterable[float | str]) -> Any:
    """Write one row of a sheet, and return its cells."""
    row = [_NOT_XML.sub("\ufffd", each) if isinstance(each, str) else each for each in values]
    sheet.append(row)
    cells = sheet[sheet.max_row][: len(row)]
    for cell in cells:
        if cell.data_type == "f":  # text that begins as a formula does is text
            cell.data_type = "s"
    return cells


def _bold() -> Any:
    """Return bold letters."""
    from openpyxl.styles import Font  # noqa: PLC0415  # as above

    return Font(bold=True)


def _right() -> Any:
    """Return where numbers stand."""
    from openpyxl.styles import Alignment  # noqa: PLC0415  # as above

    return Alignment(horizontal="right")
