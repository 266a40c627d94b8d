"""
What is reckoned once and then looked up: last days, counts of working days, answers to questions.

Knows the calendar's and the operators' answers. Knows nothing of who looks them up.
"""

from __future__ import annotations

from datetime import date

from complaintrules.calendars import WorkingDayCalendar
from complaintrules.conditions import Question
from complaintrules.errors import OutsideCoverageError
from complaintrules.machine import NONE, Beyond
from complaintrules.operators import ask
from complaintrules.periods import Period, last_day_of


class LastDays(dict[int, int]):
    """The last day of one period by its start, as ordinal numbers."""

    def __init__(self, period: Period, calendar: WorkingDayCalendar) -> None:
        """Take what every last day is reckoned by."""
        super().__init__({NONE: NONE})
        self._period, self._calendar = period, calendar

    def __missing__(self, start: int) -> int:
        """
        Reckon the last day.

        Raises:
            Beyond: The calendar ends first.

        """
        try:
            last = last_day_of(
                self._period, starting=date.fromordinal(start), calendar=self._calendar
            )
        except OutsideCoverageError as error:
            raise Beyond from error
        self[start] = last.toordinal()
        return self[start]


class Ranks(dict[int, int]):
    """How many working days there are up to a day, by its ordinal number."""

    def __init__(self, calendar: WorkingDayCalendar) -> None:
        """Take the calendar."""
        super().__init__()
        self._calendar = calendar

    def __missing__(self, day: int) -> int:
        """
        Count the working days.

        Raises:
            Beyond: The calendar does not reach the day.

        """
        try:
            count = self._calendar.count(self._calendar.first, date.fromordinal(day))
        except OutsideCoverageError as error:
            raise Beyond from error
        self[day] = count
        return count


class Answers(dict[object, bool | None]):
    """What each value of a fact answers to one question; an unknown value answers nothing."""

    def __init__(self, question: Question) -> None:
        """Take the question."""
        super().__init__({None: None})
        self._question = question

    def __missing__(self, value: object) -> bool:
        """Ask the operator."""
        question = self._question
        answer = ask(question.kind, value, question.operator, question.operand)
        self[value] = answer
        return answer
