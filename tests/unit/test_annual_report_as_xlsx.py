"""A report as a workbook."""

from __future__ import annotations

import sys
from io import BytesIO

import openpyxl
import pytest

from complaintrules.annual_report.as_xlsx import to_xlsx
from complaintrules.annual_report.model import Cell, Report, Row, Section, Table
from complaintrules.errors import MissingExtraError
from tests.unit.test_annual_report_as_html import REPORT

SHARE = Cell("12.5", number=12.5)
ODD = Report(
    "=1+1",
    (),
    (
        Section(
            "A: long / title with [marks] in it",
            (),
            (Table("@", "-", ("+",), (Row("\x01", (SHARE,)),)),),
        ),
    ),
)


def values(report: Report, sheet: str) -> list[tuple[object, ...]]:
    """Return the rows of a sheet that are not empty."""
    book = openpyxl.load_workbook(BytesIO(to_xlsx(report)))
    rows = book[sheet].iter_rows(values_only=True)
    found = (tuple(value for value in row if value is not None) for row in rows)
    return [row for row in found if row]


def test_sheets() -> None:
    """Each section has a sheet with its tables, whose numbers are numbers."""
    assert [("A <title>",), ("Said.",)] == values(REPORT, "About")
    assert [
        ("More.",),
        ("A <table>",),
        ("Stage", "Q1", "Q2"),
        ("Stage 1", 12, "fewer than 5"),
        ("All", 12, "\N{EN DASH}"),
        ("A note.",),
    ] == values(REPORT, "One & two")


def test_every_figure_is_named() -> None:
    """One sheet has the name of each figure, by which its cases are found."""
    assert [
        ("Figure", "Table", "Row", "Column", "Told"),
        ("n/1", "A <table>", "Stage 1", "Q1", 12),
    ] == values(REPORT, "Figures")


def test_text_is_text() -> None:
    """What begins as a formula does is not one, and what no workbook can hold is marked."""
    book = openpyxl.load_workbook(BytesIO(to_xlsx(ODD)))
    sheet = book["A  long   title with  marks  in"]
    found = {cell.value: cell for row in sheet.iter_rows() for cell in row if cell.value}

    assert ("=1+1", "s") == (book["About"]["A1"].value, book["About"]["A1"].data_type)
    assert {"@", "-", "+", "\ufffd"} <= set(found)
    assert "0.0" == found[12.5].number_format


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library that writes it, the extra that brings it is named."""
    monkeypatch.setitem(sys.modules, "openpyxl", None)

    with pytest.raises(MissingExtraError, match="reports"):
        to_xlsx(REPORT)
