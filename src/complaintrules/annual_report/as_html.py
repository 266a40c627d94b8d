"""
A report as one HTML page that needs nothing beside itself.

Knows the template. Knows nothing of figures; what they say is escaped, whatever it is.
"""

from __future__ import annotations

from complaintrules.annual_report.model import Report
from complaintrules.errors import MissingExtraError
from complaintrules.timeline.as_svg import to_svg

_TEMPLATE = "report.html"


def to_html(report: Report) -> str:
    """
    Return the report as HTML.

    Raises:
        MissingExtraError: jinja2, which the extra ``reports`` brings, is not installed.

    """
    try:
        import jinja2  # noqa: PLC0415  # only those who want HTML need it
    except ImportError as error:
        raise MissingExtraError("a report as HTML", "jinja2", "reports") from error
    # The page has the looks of a review, and some of its own.
    places = ("complaintrules.annual_report", "complaintrules.review")
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.PackageLoader(place) for place in places]),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template(_TEMPLATE).render(report=report, to_svg=to_svg)
