"""
What is reckoned for a day, in tables that many days are looked up in at once.

Knows which days a calendar covers. Knows nothing of what is reckoned.
"""

from __future__ import annotations

from datetime import date

import numpy as np
from attrs import define, field

from complaintrules.bulk.arrays import Days, Flags
from complaintrules.bulk.steps import NEITHER, NO, YES
from complaintrules.calendars import WorkingDayCalendar
from complaintrules.conditions import Question
from complaintrules.machine import NONE, Beyond
from complaintrules.reckoned import Answers, Ranks, Reckoned

#: What stands in a table for a day for which nothing is reckoned yet, and for one past the plan.
_NOT_YET, _BEYOND = np.iinfo(np.int32).min, np.iinfo(np.int32).min + 1


class DaysLeft(Reckoned[int, int]):
    """The working days from one day to another, by that other one."""

    def __init__(self, calendar: WorkingDayCalendar, on: int) -> None:
        """Take the calendar and the first of the two days."""
        super().__init__()
        self._ranks, self._on = Ranks(calendar), on

    def _reckon(self, key: int) -> int:
        """
        Return the count of working days.

        Raises:
            Beyond: The calendar does not reach one of the two days.

        """
        return self._ranks[key] - self._ranks[self._on]


class AnswersOfDays(Reckoned[int, int]):
    """What a day answers to one question, as a code."""

    def __init__(self, question: Question) -> None:
        """Take the question."""
        super().__init__()
        self._answers = Answers(question)

    def _reckon(self, key: int) -> int:
        """Return the operator's answer."""
        return YES if self._answers[date.fromordinal(key)] else NO


@define(eq=False)
class Lookup:
    """One table: a place for no day, one for each day of a calendar, one for all later days."""

    _reckoned: Reckoned[int, int]
    _first: int
    _last: int
    #: What stands for no day.
    _none: int = NONE
    #: Values below it, days before all that the calendar covers, are past the plan.
    _least: int | None = None
    _table: Days = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Make the table, with nothing reckoned yet."""
        self._table = np.full(self._last - self._first + 3, _NOT_YET, np.int32)
        self._table[0], self._table[-1] = self._none, _BEYOND

    def read(self, days: Days | int, out: Days, places: Days) -> Flags | None:
        """Write what stands for each day to *out*; return where the plan ends, if anywhere."""
        # No day becomes place 0 here and not by clipping, which is slow for what it does clip.
        np.subtract(days, self._first - 1, out=out)
        np.maximum(out, 0, out=places)
        np.take(self._table, places, out=out, mode="clip")
        if out.size == 0 or out.min() > _BEYOND:
            return None
        missing = np.unique(places[out == _NOT_YET])
        for place in missing.tolist():
            self._table[place] = self._reckon(place + self._first - 1)
        np.take(self._table, places, out=out, mode="clip")
        beyond: Flags = out == _BEYOND
        return beyond if beyond.any() else None

    def _reckon(self, day: int) -> int:
        """Return what is to stand for a day."""
        try:
            found = self._reckoned[day]
        except Beyond:
            return _BEYOND
        return found if self._least is None or found >= self._least else _BEYOND


def answers_of_days(question: Question, first: int, last: int) -> Lookup:
    """Return the table of what days answer to a question."""
    return Lookup(AnswersOfDays(question), first, last, none=NEITHER)
