"""
The yearly report on complaints, made from registers of cases.

Needs the extra ``[bulk]``, and for pages and workbooks ``[reports]``:
``pip install 'complaintrules[bulk,reports]'``.
"""

from complaintrules.annual_report.as_html import to_html
from complaintrules.annual_report.as_markdown import to_markdown
from complaintrules.annual_report.as_xlsx import to_xlsx
from complaintrules.annual_report.building import Wishes, report_of
from complaintrules.annual_report.counting import Figure
from complaintrules.annual_report.entries import Counted, Span
from complaintrules.annual_report.reading import Question, cases_behind, count_registers
from complaintrules.annual_report.years import Year

__all__ = [
    "Counted",
    "Figure",
    "Question",
    "Span",
    "Wishes",
    "Year",
    "cases_behind",
    "count_registers",
    "report_of",
    "to_html",
    "to_markdown",
    "to_xlsx",
]
