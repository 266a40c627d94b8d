"""Years from April to March, and their quarters."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintrules.annual_report.years import Year, years_and_quarters


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_every_day_is_in_its_year_and_quarter(day: date) -> None:
    """The year has the day, and the quarter its month."""
    years, quarters = years_and_quarters(np.array([day.toordinal(), 0], np.int32))
    year = Year(int(years[0]))

    assert year.first_day <= day <= year.last_day
    assert (day.month - 4) % 12 // 3 == quarters[0]
    assert years[1] == 0


def test_a_year_in_writing() -> None:
    """It is written as its two years, and one earlier follows from it."""
    assert "1999-00" == str(Year.parse("1999-00"))
    assert "2019-20" == str(Year.parse("2022-23").earlier(3))


@pytest.mark.parametrize("written", ["2022", "2022/23", "2022-24", "2022-2023", "0000-01"])
def test_what_is_no_year(written: str) -> None:
    """Anything else is refused, and said how to write."""
    with pytest.raises(ValueError, match="is not"):
        Year.parse(written)
