"""
A report as one HTML page that needs nothing beside itself.

Knows the template. Knows nothing of figures; what they say is escaped, whatever it is.
"""

from __future__ import annotations

from complaintrules.annual_report.model import Report
from complaintrules.html_pages import filled
from complaintrules.timeline.as_svg import to_svg

_TEMPLATE = "report.html"


def to_html(report: Report) -> str:
    """
    Return the report as HTML.

    Raises:
        MissingExtraError: jinja2, which the extra ``reports`` brings, is not installed.

    """
    # The page has the looks of a review, and some of its own.
    packages = ("complaintrules.annual_report", "complaintrules.review")
    return filled(_TEMPLATE, packages, "a report as HTML", report=report, to_svg=to_svg)
