"""
What is reckoned once and then looked up: last days, working days, answers, dates.

Knows the calendar's and the operators' answers. Knows nothing of who looks them up.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from datetime import date
from typing import Any, Generic, TypeVar

from attrs import frozen

from complaintrules.calendars import WorkingDayCalendar
from complaintrules.conditions import Question
from complaintrules.errors import OutsideCoverageError
from complaintrules.machine import NONE, Beyond
from complaintrules.periods import Period, last_day_of
from complaintrules.shown import Shown

K = TypeVar("K")
V = TypeVar("V")


class Reckoned(ABC, Generic[K, V]):
    """What is reckoned for each key once, when it is first looked up."""

    def __init__(self, known: dict[K, V] | None = None) -> None:
        """Take what is known beforehand."""
        #: What was reckoned: for whoever looks up sooner in a plain dictionary than here.
        self.known: dict[K, V] = known or {}

    def __getitem__(self, key: K) -> V:
        """Return what stands for *key*."""
        try:
            return self.known[key]
        except KeyError:
            found = self.known[key] = self._reckon(key)
            return found

    @abstractmethod
    def _reckon(self, key: K) -> V:
        """Return what stands for a key that was not looked up before."""


class LastDays(Reckoned[int, int]):
    """The last day of one period by its start, as ordinal numbers."""

    def __init__(self, period: Period, calendar: WorkingDayCalendar) -> None:
        """Take what every last day is reckoned by."""
        super().__init__({NONE: NONE})
        self._period, self._calendar = period, calendar

    def _reckon(self, key: int) -> int:
        """
        Return the last day.

        Raises:
            Beyond: The calendar ends first.

        """
        start = date.fromordinal(key)
        try:
            return last_day_of(self._period, starting=start, calendar=self._calendar).toordinal()
        except OutsideCoverageError as error:
            raise Beyond from error


class Ranks(Reckoned[int, int]):
    """How many working days there are up to a day, by its ordinal number."""

    def __init__(self, calendar: WorkingDayCalendar) -> None:
        """Take the calendar."""
        super().__init__()
        self._calendar = calendar

    def _reckon(self, key: int) -> int:
        """
        Return the count of working days.

        Raises:
            Beyond: The calendar does not reach the day.

        """
        try:
            return self._calendar.count(self._calendar.first, date.fromordinal(key))
        except OutsideCoverageError as error:
            raise Beyond from error


class Answers(Reckoned[object, bool | None]):
    """What each value of a fact answers to one question; an unknown value answers nothing."""

    def __init__(self, question: Question) -> None:
        """Take the question."""
        super().__init__({None: None})
        self._question = question

    def _reckon(self, key: object) -> bool:
        """Return the operator's answer."""
        from complaintrules.operators import ask  # noqa: PLC0415  # as conditions have it

        question = self._question
        return ask(question.kind, key, question.operator, question.operand)


class Dates(Reckoned[int, date | None]):
    """The date of each ordinal number; none for no day."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__({NONE: None})

    def _reckon(self, key: int) -> date:
        """Return the date."""
        return date.fromordinal(key)


@frozen(eq=False, repr=False)
class Written(Shown):
    """A plan as a function, twice: by what is reckoned so far, and reckoning what is missing."""

    #: Raises a ``KeyError`` where something was not reckoned before.
    quick: Callable[..., Any]
    whole: Callable[..., Any]
