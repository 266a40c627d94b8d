"""A report as plain values."""

from complaintrules.annual_report.model import Section


def test_the_name_of_a_section_in_links() -> None:
    """It has only what a link may have."""
    assert "who-complained--and-about-what" == Section("Who complained, and about what").anchor
