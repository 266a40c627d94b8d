"""Laws of periods in every unit, with the sentences that lay them down."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import assume, example, given

from complaintrules.calendars import FirstDayCounted, StartOnADayOff, WorkingDayCalendar
from complaintrules.periods import (
    Conventions,
    EndOnADayOff,
    Length,
    MonthEnd,
    Period,
    Unit,
    last_day_of,
)
from complaintrules.working_day_definitions import working_days
from tests import oracle, strategies
from tests.oracle import ONE_DAY

ENGLAND = working_days("england-and-wales")
PLAIN = Conventions(StartOnADayOff.STANDS, EndOnADayOff.STANDS, MonthEnd.LAST_DAY)
DAY_AFTER, DAY_ITSELF = FirstDayCounted.THE_DAY_AFTER, FirstDayCounted.THE_DAY_ITSELF
DAY_BEFORE = FirstDayCounted.THE_DAY_BEFORE
CALENDAR_UNITS = (Unit.CALENDAR_DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS)


def end_of(
    length: Length,
    start: date,
    first_day_counted: FirstDayCounted = DAY_AFTER,
    conventions: Conventions = PLAIN,
) -> date:
    """Return the last day of a period in England."""
    period = Period(length, first_day_counted, conventions)
    return last_day_of(period, starting=start, calendar=ENGLAND)


class TestCorrespondingDate:
    """
    Dodds v Walker [1981] 1 WLR 1027 (HL), Lord Diplock.

    "[T]he general rule is that the period ends upon the corresponding date in the appropriate
    subsequent month, i.e. the day of that month that bears the same number as the day of the
    earlier month on which the notice was given."
    """

    @given(start=strategies.days(), months=strategies.amounts(40))
    @example(start=date(1978, 9, 30), months=4)
    def test_same_number(self, start: date, months: int) -> None:
        """A period of months after a day ends on the day of the same number, if there is one."""
        expected = oracle.corresponding_day(start, months)
        assume(expected is not None)

        assert expected == end_of(Length(months, Unit.MONTHS), start)

    @given(start=strategies.last_days_of_a_month(), months=strategies.amounts(40))
    def test_no_such_number(self, start: date, months: int) -> None:
        """Where the last month is too short, the period ends on its last day."""
        assume(oracle.corresponding_day(start, months) is None)

        assert oracle.last_of_month(start, months) == end_of(Length(months, Unit.MONTHS), start)

    @given(start=strategies.last_days_of_a_month(), months=strategies.amounts(40))
    def test_no_such_number_and_the_first_of_the_next(self, start: date, months: int) -> None:
        """Where a procedure says so, it ends on the first day of the month after instead."""
        assume(oracle.corresponding_day(start, months) is None)
        expected = oracle.last_of_month(start, months) + ONE_DAY
        conventions = evolve(PLAIN, month_end=MonthEnd.FIRST_OF_NEXT)

        assert expected == end_of(Length(months, Unit.MONTHS), start, conventions=conventions)

    @given(start=strategies.days(), years=strategies.amounts(30), first_day=strategies.first_days())
    @example(start=date(2024, 2, 29), years=1, first_day=DAY_AFTER)
    @example(start=date(2024, 2, 29), years=4, first_day=DAY_ITSELF)
    def test_a_year_is_twelve_months(
        self, start: date, years: int, first_day: FirstDayCounted
    ) -> None:
        """A limit of a year ends when a limit of twelve months does."""
        of_years = end_of(Length(years, Unit.YEARS), start, first_day)

        assert of_years == end_of(Length(12 * years, Unit.MONTHS), start, first_day)


class TestOneYear:
    """
    Local Government Act 1974 s. 26B(2): "12 months beginning with the day" of notice.

    SI 2006/1738 reg. 9(1) speaks of one year "after" the grounds arose instead.
    """

    @given(start=strategies.days())
    def test_beginning_with(self, start: date) -> None:
        """Twelve months beginning with a day end on the eve of its anniversary."""
        assume((start.month, start.day) != (2, 29))
        end = end_of(Length(12, Unit.MONTHS), start, DAY_ITSELF)

        assert start.replace(year=start.year + 1) == end + ONE_DAY

    @given(start=strategies.days())
    def test_after(self, start: date) -> None:
        """One year after a day ends on its anniversary."""
        assume((start.month, start.day) != (2, 29))

        assert start.replace(year=start.year + 1) == end_of(Length(1, Unit.YEARS), start)

    @given(start=strategies.days(), first_day=strategies.first_days())
    def test_length(self, start: date, first_day: FirstDayCounted) -> None:
        """A year has 365 days or 366, whichever day is the first."""
        before_the_first = start if first_day is DAY_AFTER else start - ONE_DAY
        length = (end_of(Length(1, Unit.YEARS), start, first_day) - before_the_first).days

        assert length in (365, 366)


class TestBeginningWith:
    """
    Trow v Ind Coope (West Midlands) Ltd [1967] 2 QB 899: "beginning with" a day includes it.

    So a period beginning with a day is a day shorter than the same period after it.
    """

    @given(
        length=strategies.lengths(Unit.CALENDAR_DAYS, Unit.WEEKS),
        start=strategies.days(),
        conventions=strategies.conventions(),
    )
    def test_days_and_weeks(self, length: Length, start: date, conventions: Conventions) -> None:
        """In days and weeks it ends exactly a day sooner."""
        plain = evolve(PLAIN, month_end=conventions.month_end)
        sooner = end_of(length, start, DAY_AFTER, plain) - ONE_DAY

        assert sooner == end_of(length, start, DAY_ITSELF, plain)

    @given(length=strategies.lengths(Unit.MONTHS, Unit.YEARS), start=strategies.days())
    def test_months_and_years(self, length: Length, start: date) -> None:
        """In months and years too, save that no period ends before its month is out."""
        months = length.amount * (12 if length.unit is Unit.YEARS else 1)
        after = end_of(length, start, DAY_AFTER)
        missing = oracle.corresponding_day(start, months) is None

        assert (after if missing else after - ONE_DAY) == end_of(length, start, DAY_ITSELF)

    @given(
        length=strategies.lengths(Unit.MONTHS, Unit.YEARS),
        start=strategies.days(),
        month_end=strategies.month_ends(),
    )
    def test_day_before(self, length: Length, start: date, month_end: MonthEnd) -> None:
        """It ends with the same period after the day before, or is cut off by its month."""
        conventions = evolve(PLAIN, month_end=month_end)
        itself = end_of(length, start, DAY_ITSELF, conventions)
        before = end_of(length, start, DAY_AFTER, conventions) - ONE_DAY

        assert itself in (before, before + ONE_DAY)
        assert itself == before or month_end is MonthEnd.LAST_DAY


class TestDaysAndWeeks:
    """The day of the event is excluded, Lester v Garland (1808) 15 Ves Jun 248."""

    @given(start=strategies.days(), amount=strategies.amounts(9999))
    def test_calendar_days(self, start: date, amount: int) -> None:
        """So many days after a day is that many days on."""
        assert start + timedelta(days=amount) == end_of(Length(amount, Unit.CALENDAR_DAYS), start)

    @given(start=strategies.days(), amount=strategies.amounts(500))
    def test_weeks(self, start: date, amount: int) -> None:
        """A period of weeks ends on the weekday on which it started."""
        end = end_of(Length(amount, Unit.WEEKS), start)

        assert start.weekday() == end.weekday()
        assert end_of(Length(7 * amount, Unit.CALENDAR_DAYS), start) == end


class TestWorkingDays:
    """A period of working days is the count that the calendar makes."""

    @given(
        calendar=strategies.calendars(),
        period=strategies.periods(Unit.WORKING_DAYS),
        start=strategies.days_inside(),
    )
    def test_add(self, calendar: WorkingDayCalendar, period: Period, start: date) -> None:
        """It ends on a working day, so what is said of other ends does not matter."""
        end = last_day_of(period, starting=start, calendar=calendar)

        assert calendar.is_working_day(end)
        assert end == calendar.add(
            start,
            -period.length.amount if period.before else period.length.amount,
            first_day_counted=period.first_day_counted,
            start_on_a_day_off=period.conventions.start_on_a_day_off,
        )


class TestEndOnADayOff:
    """What is due on a day off may be due on that day, the next working day or the last before."""

    @given(
        calendar=strategies.calendars(),
        period=strategies.periods(*CALENDAR_UNITS),
        start=strategies.days_inside(),
    )
    def test_three_ways(self, calendar: WorkingDayCalendar, period: Period, start: date) -> None:
        """Moving never passes over a working day, and leaves a working day alone."""
        stands, on, back = (
            last_day_of(
                evolve(period, conventions=evolve(period.conventions, end_on_a_day_off=choice)),
                starting=start,
                calendar=calendar,
            )
            for choice in (EndOnADayOff.STANDS, EndOnADayOff.MOVES_ON, EndOnADayOff.MOVES_BACK)
        )
        works = calendar.is_working_day(stands)

        assert back <= stands <= on
        assert calendar.is_working_day(back)
        assert calendar.is_working_day(on)
        assert (0 if works else 1) == calendar.count(back, on)
        assert works == (back == stands == on)


class TestStartOnADayOff:
    """A receipt on a day off may be taken to happen on the next working day."""

    @given(
        calendar=strategies.calendars(), period=strategies.periods(), start=strategies.days_inside()
    )
    def test_as_if_received_then(
        self, calendar: WorkingDayCalendar, period: Period, start: date
    ) -> None:
        """A start that moves on gives what the working day itself would give."""
        moving = evolve(
            period,
            conventions=evolve(period.conventions, start_on_a_day_off=StartOnADayOff.MOVES_ON),
        )
        received = calendar.on_or_after(start)

        assert last_day_of(period, starting=received, calendar=calendar) == last_day_of(
            moving, starting=start, calendar=calendar
        )


class TestOrder:
    """A thing received later is never due earlier, and more time never ends earlier."""

    @given(
        calendar=strategies.calendars(),
        period=strategies.periods(),
        starts=strategies.in_order(strategies.days_inside()),
    )
    def test_starts(
        self, calendar: WorkingDayCalendar, period: Period, starts: tuple[date, date]
    ) -> None:
        """The order of starts is the order of ends."""
        earlier, later = (
            last_day_of(period, starting=start, calendar=calendar) for start in starts
        )

        assert earlier <= later

    @given(
        calendar=strategies.calendars(), period=strategies.periods(), start=strategies.days_inside()
    )
    def test_neighbouring_starts(
        self, calendar: WorkingDayCalendar, period: Period, start: date
    ) -> None:
        """A day later is never due earlier."""
        earlier, later = (
            last_day_of(period, starting=day, calendar=calendar) for day in (start, start + ONE_DAY)
        )

        assert earlier <= later

    @given(
        calendar=strategies.calendars(), period=strategies.periods(), start=strategies.days_inside()
    )
    def test_lengths(self, calendar: WorkingDayCalendar, period: Period, start: date) -> None:
        """One unit more never ends earlier, or later where the period runs back."""
        longer = evolve(period, length=Length(period.length.amount + 1, period.length.unit))
        shorter_end, longer_end = (
            last_day_of(each, starting=start, calendar=calendar) for each in (period, longer)
        )

        assert longer_end <= shorter_end if period.before else shorter_end <= longer_end


@pytest.mark.parametrize("month_end", MonthEnd)
@pytest.mark.parametrize(
    ("before", "first_day"),
    [(False, DAY_AFTER), (False, DAY_ITSELF), (True, DAY_BEFORE), (True, DAY_ITSELF)],
)
class TestOrderAtMonthEnds:
    """No period of months ends earlier for a start that is later."""

    def test_every_start_of_four_years(
        self,
        month_end: MonthEnd,
        before: bool,  # noqa: FBT001  # a parameter of pytest's
        first_day: FirstDayCounted,
    ) -> None:
        """The ends of 1 to 14 months keep the order of all starts from 2023 to 2026."""
        starts = [date(2023, 1, 1) + days * ONE_DAY for days in range(4 * 365 + 1)]
        conventions = evolve(PLAIN, month_end=month_end)
        for months in range(1, 15):
            period = Period(Length(months, Unit.MONTHS), first_day, conventions, before)
            ends = [last_day_of(period, starting=start, calendar=ENGLAND) for start in starts]

            assert sorted(ends) == ends


class TestCountedBack:
    """So long before a day is where a period that ends with that day begins."""

    @given(start=strategies.days(), amount=strategies.amounts(9999))
    def test_calendar_days(self, start: date, amount: int) -> None:
        """So many days before a day is that many days back."""
        period = Period(Length(amount, Unit.CALENDAR_DAYS), DAY_BEFORE, PLAIN, before=True)
        end = last_day_of(period, starting=start, calendar=ENGLAND)

        assert start - timedelta(days=amount) == end

    @given(start=strategies.days(), months=strategies.amounts(40))
    def test_months(self, start: date, months: int) -> None:
        """So many months before a day is the day of the same number, or its month's last."""
        period = Period(Length(months, Unit.MONTHS), DAY_BEFORE, PLAIN, before=True)
        expected = oracle.corresponding_day(start, -months)
        end = last_day_of(period, starting=start, calendar=ENGLAND)

        assert (expected or oracle.last_of_month(start, -months)) == end

    @given(
        length=strategies.lengths(*CALENDAR_UNITS),
        start=strategies.days(),
        month_end=strategies.month_ends(),
    )
    def test_the_day_itself(self, length: Length, start: date, month_end: MonthEnd) -> None:
        """Where the day itself counts, one day fewer is needed."""
        conventions = evolve(PLAIN, month_end=month_end)
        before, itself = (
            last_day_of(
                Period(length, first_day, conventions, before=True),
                starting=start,
                calendar=ENGLAND,
            )
            for first_day in (DAY_BEFORE, DAY_ITSELF)
        )

        assert before + ONE_DAY == itself

    @given(
        pair=strategies.fewer_and_more(),
        length=strategies.lengths(Unit.WORKING_DAYS),
        first_day=strategies.first_days(before=True),
        start=strategies.days_inside(),
    )
    def test_days_off(
        self,
        pair: tuple[WorkingDayCalendar, WorkingDayCalendar],
        length: Length,
        first_day: FirstDayCounted,
        start: date,
    ) -> None:
        """More days off never put off what is due so many working days before a day."""
        period = Period(length, first_day, PLAIN, before=True)
        without, with_more = (
            last_day_of(period, starting=start, calendar=calendar) for calendar in pair
        )

        assert with_more <= without


class TestDaysOff:
    """More days off never bring a deadline forward."""

    @given(
        pair=strategies.fewer_and_more(),
        period=strategies.periods_on(),
        start=strategies.days_inside(),
    )
    def test_more_of_them(
        self,
        pair: tuple[WorkingDayCalendar, WorkingDayCalendar],
        period: Period,
        start: date,
    ) -> None:
        """A proclaimed day puts an end off or leaves it, unless ends move back."""
        assume(period.conventions.end_on_a_day_off is not EndOnADayOff.MOVES_BACK)
        before, after = (
            last_day_of(period, starting=start, calendar=calendar) for calendar in pair
        )

        assert before <= after

    @given(
        pair=strategies.fewer_and_more(),
        period=strategies.periods(),
        start=strategies.days_inside(),
    )
    def test_outside_the_span(
        self,
        pair: tuple[WorkingDayCalendar, WorkingDayCalendar],
        period: Period,
        start: date,
    ) -> None:
        """A new day off that lies neither at the start nor at the end nor between moves nothing."""
        fewer, more = pair
        end = last_day_of(period, starting=start, calendar=fewer)
        plain = last_day_of(
            evolve(
                period,
                conventions=evolve(period.conventions, end_on_a_day_off=EndOnADayOff.STANDS),
            ),
            starting=start,
            calendar=fewer,
        )
        # The end may have moved back, so the span runs to wherever it was before.
        first, last = min(start, end), max(start, end, plain)
        assume(not any(first <= day <= last for day in set(more.days_off) - set(fewer.days_off)))

        assert end == last_day_of(period, starting=start, calendar=more)


class TestWriting:
    """A length is written as a number and a unit, and reads back as the same length."""

    @given(amount=strategies.amounts(9999), unit=strategies.units())
    def test_round_trip(self, amount: int, unit: Unit) -> None:
        """Writing and reading change nothing."""
        length = Length(amount, unit)

        assert length == Length.parse(str(length))

    @given(text=strategies.nearly_lengths())
    def test_other_text(self, text: str) -> None:
        """What is not a length is refused, and nothing else goes wrong."""
        try:
            length = Length.parse(text)
        except ValueError:
            return

        assert text.removesuffix("s") == str(length).removesuffix("s")
