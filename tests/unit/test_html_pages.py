"""Templates filled in as pages."""

import sys

import pytest

from complaintrules.errors import MissingExtraError
from complaintrules.html_pages import filled

PACKAGES = ("complaintrules.annual_report", "complaintrules.review")


def test_the_first_package_that_has_it() -> None:
    """A template may lie in any of the packages."""
    assert ":root {" in filled("review.css", PACKAGES, "a page")


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who lacks the library is told what to install, and what for."""
    monkeypatch.setitem(sys.modules, "jinja2", None)

    with pytest.raises(MissingExtraError, match="a page needs jinja2"):
        filled("review.css", PACKAGES, "a page")
