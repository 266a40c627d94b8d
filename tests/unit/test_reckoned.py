"""What is reckoned once: the calendar's and the operators' own answers, or the end of the plan."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.calendars import FirstDayCounted
from complaintrules.conditions import Question
from complaintrules.machine import NONE, Beyond
from complaintrules.periods import Length, Period
from complaintrules.procedure import Procedure
from complaintrules.reckoned import Answers, Dates, LastDays, Ranks


def test_last_days(procedure: Procedure) -> None:
    """No start has no last day, and a start too late is beyond the plan."""
    conventions = procedure.counting.conventions
    period = Period(Length.parse("20 working days"), FirstDayCounted.THE_DAY_AFTER, conventions)
    last_days = LastDays(period, procedure.working_day.calendar)

    assert NONE == last_days[NONE]
    assert date(2027, 1, 20).toordinal() == last_days[date(2026, 12, 18).toordinal()]
    with pytest.raises(Beyond):
        last_days[date(2028, 12, 18).toordinal()]


def test_ranks(procedure: Procedure) -> None:
    """The difference of two ranks is the number of working days between."""
    calendar = procedure.working_day.calendar
    ranks = Ranks(calendar)
    first, last = date(2026, 12, 18), date(2027, 1, 20)

    assert calendar.count(first, last) == ranks[last.toordinal()] - ranks[first.toordinal()]
    with pytest.raises(Beyond):
        ranks[calendar.published_to.toordinal() + 1]


def test_answers() -> None:
    """What is unknown answers nothing."""
    answers = Answers(Question("who", "one_of", "is_contained_by", frozenset({"child"})))

    assert [None, True, False] == [answers[value] for value in (None, "child", "parent")]


def test_dates() -> None:
    """No day has no date, and each is made once."""
    dates = Dates()
    day = date(2026, 11, 2)

    assert [None, day] == [dates[number] for number in (0, day.toordinal())]
    assert dates[day.toordinal()] is dates.known[day.toordinal()]
