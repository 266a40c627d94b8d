"""
A review as one HTML page that needs nothing beside itself.

Knows the template. Knows nothing of rules; what they say is escaped, whatever it is.
"""

from __future__ import annotations

from complaintrules.html_pages import filled
from complaintrules.review.page import SIGNED_WITH, VERDICTS, Review

_TEMPLATE = "review.html"


def to_html(review: Review) -> str:
    """
    Return the review as HTML.

    Raises:
        MissingExtraError: jinja2, which the extra ``reports`` brings, is not installed.

    """
    packages = ("complaintrules.review",)
    return filled(
        _TEMPLATE,
        packages,
        "a review as HTML",
        review=review,
        verdicts=VERDICTS,
        signed_with=SIGNED_WITH,
    )
