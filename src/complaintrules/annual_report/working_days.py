"""
How many working days things took, whole columns at a time.

Knows a procedure's calendar and how it counts. Knows nothing of limits.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from attrs import define, field

from complaintrules.bulk.arrays import Days, Flags
from complaintrules.calendars import FirstDayCounted, StartOnADayOff
from complaintrules.procedure import Procedure
from complaintrules.reckoned import Ranks


@define
class WorkingDays:
    """Counts working days by the conventions of one procedure."""

    procedure: Procedure
    _first: int = field(init=False)
    #: For each day of the calendar, how many working days there are up to and including it.
    _ranks: Any = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Make the table of working days."""
        calendar = self.procedure.working_day.calendar
        self._first = calendar.first.toordinal()
        days = range(self._first, calendar.published_to.toordinal() + 1)
        ranks = Ranks(calendar)
        self._ranks = np.array([ranks[day] for day in days], np.int64)

    def between(
        self, start: Days, end: Days, first_day: FirstDayCounted = FirstDayCounted.THE_DAY_AFTER
    ) -> tuple[Any, Flags]:
        """
        Return the number of the working day on which each end falls, counted from its start.

        The second value says for which the calendar covers both days; the others are 0.
        """
        first, last = np.asarray(start) - self._first, np.asarray(end) - self._first
        covered = (first >= 0) & (last >= 0) & (np.maximum(first, last) < len(self._ranks))
        first, last = np.where(covered, first, 0), np.where(covered, last, 0)
        days = self._ranks[last] - self._ranks[first]
        works = self._ranks[first] > self._ranks[np.maximum(first - 1, 0)]
        if first_day is FirstDayCounted.THE_DAY_ITSELF:
            days = days + works
        conventions = self.procedure.counting.conventions
        if conventions.start_on_a_day_off is StartOnADayOff.MOVES_ON:
            # Its day is the next working day, which is then day 0.
            days = np.where(works | (days == 0), days, days - 1)
        return np.where(covered, days, 0), covered
