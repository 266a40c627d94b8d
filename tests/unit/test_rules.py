"""Rules as data."""

from datetime import date

import pytest

from complaintrules.rules import InForce


@pytest.mark.parametrize(
    ("day", "covered"),
    [
        (date(2022, 3, 31), False),
        (date(2022, 4, 1), True),
        (date(2023, 3, 31), True),
        (date(2023, 4, 1), False),
    ],
)
def test_a_span_includes_both_its_days(day: date, *, covered: bool) -> None:
    """A rule is in force on its first and on its last day."""
    assert covered == InForce(date(2022, 4, 1), date(2023, 3, 31)).covers(day)


def test_a_span_without_an_end_goes_on() -> None:
    """Where no end is known there is none."""
    assert InForce(date(2006, 9, 1)).covers(date(2106, 9, 1))
