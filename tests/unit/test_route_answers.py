"""What a rule calls another procedure."""

import pytest

from complaintrules.route_answers import destination

IDS = ("town/trust-statutory", "town/trust-local", "town/corporate")


@pytest.mark.parametrize(
    ("name", "goes_to"),
    [
        ("this_procedure", "town/here"),
        ("trust_local", "town/trust-local"),
        ("statutory_complaints", "town/trust-statutory"),
        ("corporate_complaints", "town/corporate"),
        ("data_protection_complaints", "data_protection_complaints"),
        ("ombudsman", "ombudsman"),
    ],
)
def test_destination(name: str, goes_to: str) -> None:
    """A procedure is named by its folder or by its kind; what is neither keeps its name."""
    assert goes_to == destination(name, "town/here", IDS)
