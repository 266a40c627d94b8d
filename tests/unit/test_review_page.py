"""What stands on the pages of a review."""

import pytest

from complaintrules.review.page import Entry, Item, Review, Section


@pytest.mark.parametrize(
    ("link", "leads_to"),
    [
        ("#rule-x", "#rule-x"),
        ("https://www.legislation.gov.uk/", "https://www.legislation.gov.uk/"),
        ("javascript:alert(1)", ""),
        ("", ""),
    ],
)
def test_links_lead_to_the_page_or_the_web(link: str, leads_to: str) -> None:
    """Only an anchor or an address on the web is a link."""
    assert leads_to == Item("x", link=link).leads_to


def test_blocks_are_found_at_every_depth() -> None:
    """An entry below another is a block of the review like any other."""
    deepest = Entry("c", "C", "c", "version", "", ())
    middle = Entry("b", "B", "b", "limit", "", (), below=(deepest,))
    review = Review("R", (), (), (Section("s", "S", entries=(middle,)), Section("t", "T")))

    assert [middle, deepest] == list(review.blocks())
