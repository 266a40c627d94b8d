"""
Last days that the pauses of many rows put off, reckoned with running numbers of the days counted.

Says the same as ``pauses.last_day``, which is the reference. Knows nothing of which pauses count.
"""

from __future__ import annotations

from datetime import date
from typing import Protocol

import numpy as np
from attrs import field, frozen

from complaintrules.bulk.arrays import Days, Flags, Places, in_turn
from complaintrules.calendars import FirstDayCounted, StartOnADayOff, WorkingDayCalendar
from complaintrules.periods import EndOnADayOff, Period, Unit

#: How many days a unit that can be paused has; a working day is one of another kind.
_DAYS = {Unit.WORKING_DAYS: 1, Unit.CALENDAR_DAYS: 1, Unit.WEEKS: 7}


@frozen(eq=False)
class Spans:
    """Spans of days in some rows, in the order of the rows and, in a row, of their first days."""

    row: Days
    first: Days
    last: Days

    @classmethod
    def none(cls) -> Spans:
        """Return that there are none."""
        nothing = np.zeros(0, np.int32)
        return cls(nothing, nothing, nothing)


class Numbered(Protocol):
    """Days that count, each with a running number."""

    def up_to(self, days: Days) -> Days:
        """Return the number of the last day that counts up to each day."""

    def day(self, numbers: Days) -> Days:
        """Return the day of each number."""


class EveryDay:
    """Every day, by its ordinal number."""

    def up_to(self, days: Days) -> Days:
        """Return the days themselves."""
        return days

    def day(self, numbers: Days) -> Days:
        """Return the numbers themselves."""
        return numbers


@frozen(eq=False)
class WorkingDays:
    """The working days that a calendar covers; the first of them has number 1."""

    calendar: WorkingDayCalendar
    _before: int = field(init=False)
    _up_to: Days = field(init=False)
    #: Before the first and past the last there is no day.
    _days: Days = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Number them."""
        calendar = self.calendar
        first, last = calendar.first.toordinal(), calendar.published_to.toordinal()
        every = np.arange(first, last + 1)
        works = np.array([calendar.is_working_day(date.fromordinal(day)) for day in every.tolist()])
        object.__setattr__(self, "_before", first - 1)
        object.__setattr__(self, "_up_to", np.append(0, np.cumsum(works)))
        object.__setattr__(self, "_days", np.concatenate([[0], every[works], [0]]))

    def up_to(self, days: Days) -> Days:
        """Return the number of the last working day up to each day; beyond, of the last of all."""
        numbers: Days = self._up_to[np.clip(days - self._before, 0, len(self._up_to) - 1)]
        return numbers

    def day(self, numbers: Days) -> Days:
        """Return the working day of each number, or 0 where the calendar has none."""
        days: Days = self._days[np.clip(numbers, 0, len(self._days) - 1)]
        return days

    def on_or_after(self, days: Days) -> Days:
        """Return the first working day from each day on, or 0 where the calendar has none."""
        return self.day(self.up_to(days - 1) + 1) * self._covers(days)

    def on_or_before(self, days: Days) -> Days:
        """Return the last working day up to each day, or 0 where the calendar has none."""
        return self.day(self.up_to(days)) * self._covers(days)

    def _covers(self, days: Days) -> Flags:
        """Return which days the calendar speaks for."""
        covers: Flags = (days > self._before) & (days < self._before + len(self._up_to))
        return covers


@frozen(eq=False)
class PutOff:
    """One period, whose last day pauses put off."""

    period: Period
    working: WorkingDays

    def put_off(self, spans: Spans, starts: Days, last_days: Days) -> Days:
        """
        Write the last days of the rows that have *spans*; return the rows that are not reckoned.

        *starts* are those of all rows, and *last_days* what they are without a pause; where there
        is none, there is none with pauses either.
        """
        turns = in_turn(spans.row)
        if not turns:
            return spans.row
        rows = spans.row[turns[0]]
        runs = last_days[rows] > 0
        if self.period.before or self.period.length.unit not in _DAYS:
            return rows[runs]
        found = self._last_days(spans, turns, starts[rows])
        reckoned = runs & (found > 0)
        last_days[rows[reckoned]] = found[reckoned]
        return rows[runs & ~reckoned]

    def _last_days(self, spans: Spans, turns: list[Places], starts: Days) -> Days:
        """Return the last days of the rows with spans, or 0 where the calendar has none."""
        period, working = self.period, self.working
        counted: Numbered = working if period.length.unit is Unit.WORKING_DAYS else EveryDay()
        if period.conventions.start_on_a_day_off is StartOnADayOff.MOVES_ON:
            starts = working.on_or_after(starts)
        itself = period.first_day_counted is FirstDayCounted.THE_DAY_ITSELF
        # Days up to this number are done with: those before the first, and then spans in turn.
        done = counted.up_to(starts - int(itself)).copy()
        number = done + period.length.amount * _DAYS[period.length.unit]
        place = np.searchsorted(spans.row[turns[0]], spans.row)
        before, ends = counted.up_to(spans.first - 1), counted.up_to(spans.last)
        for turn in turns:
            at, end = place[turn], ends[turn]
            begin = np.maximum(before[turn], done[at])
            number[at] += np.maximum(end - begin, 0) * (begin < number[at])
            done[at] = np.maximum(begin, end)
        last = counted.day(number)
        ends_on = period.conventions.end_on_a_day_off
        if counted is working or ends_on is EndOnADayOff.STANDS:
            return last
        moved = working.on_or_after if ends_on is EndOnADayOff.MOVES_ON else working.on_or_before
        return moved(last)
