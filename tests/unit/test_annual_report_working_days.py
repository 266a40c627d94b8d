"""Working days counted in columns, as the calendar counts them one by one."""

from __future__ import annotations

from datetime import date

import numpy as np
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from complaintrules.annual_report.working_days import WorkingDays
from complaintrules.calendars import FirstDayCounted, StartOnADayOff
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

PROCEDURE = load_procedure("england/children-act-1989")
COUNTING = WorkingDays(PROCEDURE)
DAYS = st.dates(date(2016, 1, 1), date(2026, 1, 1))


def counted(counting: WorkingDays, start: date, end: date, *first: FirstDayCounted) -> int:
    """Return the working days of one row."""
    begin, finish = np.array([start.toordinal()]), np.array([end.toordinal()])
    days, covered = counting.between(begin, finish, *first)

    assert covered.all()
    return int(days[0])


@given(DAYS, DAYS)
def test_as_the_calendar_counts(start: date, end: date) -> None:
    """The days after the start, up to and including the end."""
    assert PROCEDURE.working_day.calendar.count(start, end) == counted(COUNTING, start, end)


def test_the_day_itself_may_be_day_1() -> None:
    """Then a working day that starts a period counts."""
    friday, monday = date(2022, 7, 1), date(2022, 7, 4)

    assert 2 == counted(COUNTING, friday, monday, FirstDayCounted.THE_DAY_ITSELF)
    assert 1 == counted(COUNTING, date(2022, 7, 2), monday, FirstDayCounted.THE_DAY_ITSELF)


def test_a_start_may_move_to_the_next_working_day(procedure: Procedure) -> None:
    """What came on a Saturday then came on Monday, which is day 0."""
    conventions = evolve(procedure.counting.conventions, start_on_a_day_off=StartOnADayOff.MOVES_ON)
    moving = evolve(procedure, counting=evolve(procedure.counting, conventions=conventions))
    saturday, monday, tuesday = date(2022, 7, 2), date(2022, 7, 4), date(2022, 7, 5)

    assert 0 == counted(WorkingDays(moving), saturday, monday)
    assert 1 == counted(WorkingDays(moving), saturday, tuesday)
    assert 1 == counted(WorkingDays(moving), monday, tuesday)


def test_outside_the_calendar() -> None:
    """Days that it does not cover are not counted, and told."""
    late = np.array([date(2090, 1, 1).toordinal()])
    days, covered = COUNTING.between(np.array([0]), late)

    assert [0] == days.tolist()
    assert [False] == covered.tolist()
