"""Last days that pauses put off, in columns: the reference's, row by row."""

from __future__ import annotations

from datetime import date
from itertools import product
from random import Random

import numpy as np
import pytest
from attrs import evolve

from complaintrules.bench import Bench
from complaintrules.bulk.put_off import PutOff, Spans, WorkingDays
from complaintrules.calendars import (
    ONE_DAY,
    FirstDayCounted,
    StartOnADayOff,
    WorkingDayCalendar,
)
from complaintrules.errors import OutsideCoverageError
from complaintrules.papers import CaseFile
from complaintrules.pauses import last_day
from complaintrules.periods import Conventions, EndOnADayOff, Length, MonthEnd, Period
from complaintrules.procedure import Procedure

LENGTHS = ("1 working day", "10 working days", "20 calendar days", "2 weeks")
WAYS = tuple(
    product(
        LENGTHS,
        (FirstDayCounted.THE_DAY_AFTER, FirstDayCounted.THE_DAY_ITSELF),
        StartOnADayOff,
        EndOnADayOff,
    )
)
ROWS = 60
#: Spans by their first and last days, counted from the start of the clock.
Row = list[tuple[int, int]]


@pytest.fixture
def bench(procedure: Procedure) -> Bench:
    """Return a bench without a record."""
    return Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False)


def plain(bench: Bench, period: Period, starts: list[date]) -> list[int]:
    """Return the last days without a pause, or 0 where there is none."""
    return [reference(bench, period, start, []) for start in starts]


def reference(bench: Bench, period: Period, start: date, row: Row) -> int:
    """Return the last day of a period that leaves out the days of spans, by the reference."""
    rule = evolve(
        bench.procedure.deadline("stage_1_response"),
        first_day_counted=period.first_day_counted,
        before=period.before,
    )
    bench = evolve(bench, conventions=period.conventions)
    days = {start + day * ONE_DAY for first, last in row for day in range(first, last + 1)}
    try:
        return last_day(rule, period.length, start, bench, frozenset(days)).toordinal()
    except OutsideCoverageError:
        return 0


def put_off(
    bench: Bench, period: Period, starts: list[date], rows: list[Row]
) -> tuple[list[int], list[int]]:
    """Return the last day of each row with its spans, and the rows that are not reckoned."""
    spans = [
        (number, start.toordinal() + first, start.toordinal() + last)
        for number, (start, row) in enumerate(zip(starts, rows, strict=True))
        for first, last in sorted(row)
    ]
    columns = np.array(spans, np.int32).reshape(-1, 3).T
    days = np.array(plain(bench, period, starts), np.int32)
    begun = np.array([start.toordinal() for start in starts], np.int32)
    left = PutOff(period, WorkingDays(bench.calendar)).put_off(Spans(*columns), begun, days)
    return days.tolist(), left.tolist()


@pytest.mark.parametrize(("length", "first_day", "start", "end"), WAYS)
def test_as_the_reference(
    bench: Bench,
    length: str,
    first_day: FirstDayCounted,
    start: StartOnADayOff,
    end: EndOnADayOff,
) -> None:
    """Spans before, within, across one another and after the period: the day is the reference's."""
    conventions = Conventions(start, end, MonthEnd.LAST_DAY)
    period = Period(Length.parse(length), first_day, conventions)
    dice = Random(7)
    starts = [date(2024, 5, 1) + dice.randrange(400) * ONE_DAY for _ in range(ROWS)]
    rows: list[Row] = [
        [
            (first, first + dice.randrange(-1, 14))
            for first in (dice.randrange(-20, 50) for _ in range(dice.randrange(6)))
        ]
        for _ in starts
    ]
    expected = [
        reference(bench, period, start, row) for start, row in zip(starts, rows, strict=True)
    ]

    assert (expected, []) == put_off(bench, period, starts, rows)
    assert expected != plain(bench, period, starts)


def test_no_spans(bench: Bench) -> None:
    """Without a span nothing is put off."""
    conventions = bench.conventions
    period = Period(Length.parse(LENGTHS[0]), FirstDayCounted.THE_DAY_AFTER, conventions)
    starts = [date(2026, 11, 2)]

    assert (plain(bench, period, starts), []) == put_off(bench, period, starts, [[]])


@pytest.mark.parametrize("length", LENGTHS)
def test_past_the_calendar(bench: Bench, length: str) -> None:
    """Rows whose days the calendar does not cover are named, and those without a last day not."""
    end = bench.calendar.published_to
    conventions = evolve(bench.conventions, end_on_a_day_off=EndOnADayOff.MOVES_ON)
    period = Period(Length.parse(length), FirstDayCounted.THE_DAY_AFTER, conventions)
    starts = [end - 100 * ONE_DAY, end - 40 * ONE_DAY, end]
    days, left = put_off(bench, period, starts, [[(0, 3)], [(0, 39)], [(0, 3)]])

    assert reference(bench, period, starts[0], [(0, 3)]) == days[0]
    assert [1] == left
    assert 0 == reference(bench, period, starts[1], [(0, 39)]) == days[2]


@pytest.mark.parametrize(("length", "before"), [("2 months", False), ("5 working days", True)])
def test_what_no_rule_file_can_pause(bench: Bench, length: str, *, before: bool) -> None:
    """Months, and days that are counted back, are left to the reference."""
    first = FirstDayCounted.THE_DAY_BEFORE if before else FirstDayCounted.THE_DAY_AFTER
    period = Period(Length.parse(length), first, bench.conventions, before)
    starts = [date(2026, 6, 1)] * 2
    days, left = put_off(bench, period, starts, [[], [(0, 3)]])

    assert [1] == left
    assert plain(bench, period, starts) == days


def test_working_days() -> None:
    """Before the first working day and past the last that a calendar covers there is none."""
    christmas = WorkingDayCalendar.from_days(
        {date(2026, 12, 25)}, name="ours", first=date(2026, 12, 23), published_to=date(2026, 12, 29)
    )
    working = WorkingDays(christmas)
    days = np.array([date(2026, 12, day).toordinal() for day in range(22, 31)])
    of_month = {day: number for number, day in enumerate(days.tolist(), 22)}

    assert [0, 1, 2, 2, 2, 2, 3, 4, 4] == working.up_to(days).tolist()
    assert [0, 23, 24, 28, 28, 28, 28, 29, 0] == [
        of_month.get(day, 0) for day in working.on_or_after(days).tolist()
    ]
    assert [0, 23, 24, 24, 24, 24, 28, 29, 0] == [
        of_month.get(day, 0) for day in working.on_or_before(days).tolist()
    ]
