"""
A review as one HTML page that needs nothing beside itself.

Knows the template. Knows nothing of rules; what they say is escaped, whatever it is.
"""

from __future__ import annotations

from complaintrules.errors import MissingExtraError
from complaintrules.review.page import SIGNED_WITH, VERDICTS, Review

_TEMPLATE = "review.html"


def to_html(review: Review) -> str:
    """
    Return the review as HTML.

    Raises:
        MissingExtraError: jinja2, which the extra ``reports`` brings, is not installed.

    """
    try:
        import jinja2  # noqa: PLC0415  # only those who want HTML need it
    except ImportError as error:
        raise MissingExtraError("a review as HTML", "jinja2", "reports") from error
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("complaintrules.review"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    template = environment.get_template(_TEMPLATE)
    return template.render(review=review, verdicts=VERDICTS, signed_with=SIGNED_WITH)
