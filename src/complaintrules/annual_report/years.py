"""
Years of reports, which run from April to March, and their quarters.

Knows which day falls in which. Knows nothing of complaints.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import numpy as np
from attrs import frozen

from complaintrules.bulk.arrays import EPOCH, Days

#: The quarters by their numbers from 0 on, and the months of each.
QUARTERS = ("Q1", "Q2", "Q3", "Q4")
MONTHS = ("April to June", "July to September", "October to December", "January to March")
_WRITTEN = re.compile(r"(?P<first>[0-9]{4})-(?P<last>[0-9]{2})")
_CENTURY = 100


@frozen(order=True)
class Year:
    """
    A year from 1 April to 31 March.

        >>> str(Year.parse("2022-23"))
        '2022-23'
        >>> Year.parse("2022-23").last_day
        datetime.date(2023, 3, 31)
    """

    #: The calendar year in which it begins.
    first: int

    @classmethod
    def parse(cls, text: str) -> Year:
        """
        Return the year that *text* writes as ``2022-23``.

        Raises:
            ValueError: It is not written so, or its two years do not follow each other.

        """
        found = _WRITTEN.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not a year from April to March; write it as 2022-23")
        first = int(found["first"])
        if (first + 1) % _CENTURY != int(found["last"]) or first < 1:
            raise ValueError(f"{text!r} is not one year; {first}-{(first + 1) % _CENTURY:02} is")
        return cls(first)

    @property
    def first_day(self) -> date:
        """1 April."""
        return date(self.first, 4, 1)

    @property
    def last_day(self) -> date:
        """31 March."""
        return date(self.first + 1, 3, 31)

    def earlier(self, years: int) -> Year:
        """Return the year so many years earlier."""
        return Year(self.first - years)

    def __str__(self) -> str:
        """Return the year in writing."""
        return f"{self.first}-{(self.first + 1) % _CENTURY:02}"


def years_and_quarters(days: Days) -> tuple[Any, Any]:
    """
    Return for ordinal numbers of days the year's first calendar year, and the quarter from 0 on.

    No day, which is 0, is in the year 0.
    """
    moments = np.asarray(days, np.int64) - EPOCH
    months = moments.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64) - 3
    years = months // 12 + 1970
    return np.where(np.asarray(days) == 0, 0, years), months % 12 // 3
