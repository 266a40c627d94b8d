"""Lengths of time, and the last day that follows from them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from complaintrules.calendars import FirstDayCounted, ProjectedDate, StartOnADayOff
from complaintrules.errors import NotADateError, OutsideCoverageError
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

DAY_AFTER, DAY_ITSELF = FirstDayCounted.THE_DAY_AFTER, FirstDayCounted.THE_DAY_ITSELF
DAY_BEFORE = FirstDayCounted.THE_DAY_BEFORE
NEXT, BACK = EndOnADayOff.MOVES_ON, EndOnADayOff.MOVES_BACK


def last_day(
    length: str,
    starting: date,
    first_day_counted: FirstDayCounted = DAY_AFTER,
    *,
    start: StartOnADayOff = StartOnADayOff.STANDS,
    end: EndOnADayOff = EndOnADayOff.STANDS,
    month_end: MonthEnd = MonthEnd.LAST_DAY,
    before: bool = False,
    projected: bool = False,
) -> date:
    """Return the last day of a period in England and Wales, with the plainest conventions."""
    period = Period(
        Length.parse(length), first_day_counted, Conventions(start, end, month_end), before
    )
    return last_day_of(
        period,
        starting=starting,
        calendar=working_days("england-and-wales"),
        projected=projected,
    )


class TestLength:
    """How lengths are read and written."""

    @pytest.mark.parametrize(
        ("text", "amount", "unit"),
        [
            ("20 working days", 20, Unit.WORKING_DAYS),
            ("1 working day", 1, Unit.WORKING_DAYS),
            ("28 calendar days", 28, Unit.CALENDAR_DAYS),
            ("1 calendar day", 1, Unit.CALENDAR_DAYS),
            ("2 weeks", 2, Unit.WEEKS),
            ("1 week", 1, Unit.WEEKS),
            ("12 months", 12, Unit.MONTHS),
            ("1 month", 1, Unit.MONTHS),
            ("3 years", 3, Unit.YEARS),
            ("1 year", 1, Unit.YEARS),
            ("9999 working days", 9999, Unit.WORKING_DAYS),
        ],
    )
    def test_round_trip(self, text: str, amount: int, unit: Unit) -> None:
        """Every unit is read and written, one of it without an s."""
        assert Length(amount, unit) == Length.parse(text)
        assert text == str(Length(amount, unit))

    @pytest.mark.parametrize("text", ["1 months", "12 month", "1 working days"])
    def test_either_number(self, text: str) -> None:
        """Singular and plural are both understood."""
        length = Length.parse(text)

        assert text != str(length)
        assert length == Length.parse(str(length))

    @pytest.mark.parametrize("text", ["20 days", "1 day"])
    def test_which_days(self, text: str) -> None:
        """Days that are neither working days nor calendar days are asked about."""
        with pytest.raises(ValueError, match="does not say which days: write working days or"):
            Length.parse(text)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "twenty working days",
            "20",
            "working days",
            "0 working days",
            "-1 working days",
            "+1 working days",
            "1.5 months",
            "020 working days",
            "10000 working days",
            "20 working  days",
            "20  working days",
            " 20 working days",
            "20 working days ",
            "20 working days\n",
            "20 Working Days",
            "20 working_days",
            "20 fortnights",
            "20 working dayss",
            "٢٠ working days",
        ],
    )
    def test_not_a_length(self, text: str) -> None:
        """Anything else is refused, with the units there are."""
        with pytest.raises(
            ValueError,
            match="expected a whole number and one of working days, calendar days, weeks, months",
        ):
            Length.parse(text)

    @pytest.mark.parametrize("amount", [0, -1])
    def test_at_least_one(self, amount: int) -> None:
        """A length has at least one unit."""
        with pytest.raises(ValueError, match="must be >= 1"):
            Length(amount, Unit.WEEKS)


class TestUnits:
    """Where periods of each unit end."""

    @pytest.mark.parametrize(
        ("length", "starting", "after", "itself"),
        [
            ("30 working days", date(2026, 12, 18), date(2027, 2, 3), date(2027, 2, 2)),
            ("10 calendar days", date(2026, 12, 18), date(2026, 12, 28), date(2026, 12, 27)),
            ("2 weeks", date(2026, 12, 18), date(2027, 1, 1), date(2026, 12, 31)),
            ("1 month", date(2026, 12, 18), date(2027, 1, 18), date(2027, 1, 17)),
            ("12 months", date(2026, 9, 1), date(2027, 9, 1), date(2027, 8, 31)),
            ("1 year", date(2026, 9, 1), date(2027, 9, 1), date(2027, 8, 31)),
            ("1 month", date(2026, 12, 1), date(2027, 1, 1), date(2026, 12, 31)),
            ("1 year", date(2027, 3, 1), date(2028, 3, 1), date(2028, 2, 29)),
        ],
    )
    def test_first_day(self, length: str, starting: date, after: date, itself: date) -> None:
        """A period "beginning with" a day ends one day sooner than one "after" it."""
        assert after == last_day(length, starting)
        assert itself == last_day(length, starting, DAY_ITSELF)

    @pytest.mark.parametrize(
        ("length", "starting", "before", "itself"),
        [
            ("5 working days", date(2026, 12, 31), date(2026, 12, 22), date(2026, 12, 23)),
            ("10 calendar days", date(2026, 12, 31), date(2026, 12, 21), date(2026, 12, 22)),
            ("2 weeks", date(2026, 12, 31), date(2026, 12, 17), date(2026, 12, 18)),
            ("1 month", date(2026, 12, 31), date(2026, 11, 30), date(2026, 12, 1)),
            ("1 year", date(2024, 2, 29), date(2023, 2, 28), date(2023, 3, 1)),
        ],
    )
    def test_counted_back(self, length: str, starting: date, before: date, itself: date) -> None:
        """So long before a day, the day itself is left out, or taken in."""
        assert before == last_day(length, starting, DAY_BEFORE, before=True)
        assert itself == last_day(length, starting, DAY_ITSELF, before=True)


class TestMonthEnd:
    """Months without a day of the same number."""

    @pytest.mark.parametrize(
        ("length", "starting", "last", "first_of_next"),
        [
            ("1 month", date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 1)),
            ("1 month", date(2026, 1, 29), date(2026, 2, 28), date(2026, 3, 1)),
            ("1 month", date(2024, 1, 30), date(2024, 2, 29), date(2024, 3, 1)),
            ("3 months", date(2026, 8, 31), date(2026, 11, 30), date(2026, 12, 1)),
            ("1 year", date(2024, 2, 29), date(2025, 2, 28), date(2025, 3, 1)),
            ("12 months", date(2024, 2, 29), date(2025, 2, 28), date(2025, 3, 1)),
        ],
    )
    def test_after(self, length: str, starting: date, last: date, first_of_next: date) -> None:
        """Such a period ends with the month, or on the first day of the next."""
        assert last == last_day(length, starting)
        assert first_of_next == last_day(length, starting, month_end=MonthEnd.FIRST_OF_NEXT)

    @pytest.mark.parametrize("month_end", MonthEnd)
    @pytest.mark.parametrize(
        ("length", "starting", "expected"),
        [
            ("1 month", date(2026, 1, 31), date(2026, 2, 28)),
            ("1 month", date(2026, 1, 29), date(2026, 2, 28)),
            ("1 month", date(2026, 2, 1), date(2026, 2, 28)),
            ("12 months", date(2024, 2, 29), date(2025, 2, 28)),
        ],
    )
    def test_beginning_with(
        self, length: str, starting: date, month_end: MonthEnd, expected: date
    ) -> None:
        """Where the first day counts, it ends with the month under either convention."""
        assert expected == last_day(length, starting, DAY_ITSELF, month_end=month_end)

    @pytest.mark.parametrize("month_end", MonthEnd)
    @pytest.mark.parametrize(
        ("length", "starting", "expected"),
        [
            ("1 month", date(2026, 2, 28), date(2026, 3, 28)),
            ("4 years", date(2024, 2, 29), date(2028, 2, 29)),
            ("2 months", date(2026, 12, 28), date(2027, 2, 28)),
        ],
    )
    def test_day_is_there(
        self, length: str, starting: date, month_end: MonthEnd, expected: date
    ) -> None:
        """Where the day exists, the convention makes no difference; month ends do not stick."""
        assert expected == last_day(length, starting, month_end=month_end)


class TestDaysOff:
    """Starts and ends that are not working days."""

    @pytest.mark.parametrize(
        ("length", "starting", "stands", "on", "back"),
        [
            (
                "1 week",
                date(2026, 12, 18),
                date(2026, 12, 25),
                date(2026, 12, 29),
                date(2026, 12, 24),
            ),
            (
                "28 calendar days",
                date(2026, 3, 8),
                date(2026, 4, 5),
                date(2026, 4, 7),
                date(2026, 4, 2),
            ),
            (
                "1 month",
                date(2026, 10, 20),
                date(2026, 11, 20),
                date(2026, 11, 20),
                date(2026, 11, 20),
            ),
        ],
    )
    def test_end(self, length: str, starting: date, stands: date, on: date, back: date) -> None:
        """An end on a day off stands, moves on or moves back; a working day stays."""
        assert stands == last_day(length, starting)
        assert on == last_day(length, starting, end=NEXT)
        assert back == last_day(length, starting, end=BACK)

    @pytest.mark.parametrize(
        ("length", "stands", "moves"),
        [
            ("3 working days", date(2026, 12, 31), date(2027, 1, 4)),
            ("3 calendar days", date(2026, 12, 28), date(2027, 1, 1)),
            ("1 month", date(2027, 1, 25), date(2027, 1, 29)),
        ],
    )
    def test_start(self, length: str, stands: date, moves: date) -> None:
        """A receipt on Christmas Day stands, or moves on to the 29th in 2026."""
        received = date(2026, 12, 25)

        assert stands == last_day(length, received)
        assert moves == last_day(length, received, start=StartOnADayOff.MOVES_ON)

    @pytest.mark.parametrize("end", EndOnADayOff)
    def test_working_days_end_on_one(self, end: EndOnADayOff) -> None:
        """What is said of ends on days off says nothing of a count of working days."""
        assert date(2027, 2, 3) == last_day("30 working days", date(2026, 12, 18), end=end)


class TestCoverage:
    """Periods that reach past the published bank holidays."""

    def test_needs_no_calendar(self) -> None:
        """A period in months that asks nothing of working days ends in any year."""
        assert date(2045, 9, 30) == last_day("4 months", date(2045, 5, 30))
        assert date(1979, 1, 30) == last_day("4 months", date(1978, 9, 30))

    @pytest.mark.parametrize(
        "chosen", [{"end": NEXT}, {"end": BACK}, {"start": StartOnADayOff.MOVES_ON}]
    )
    def test_refused(self, chosen: dict[str, Any]) -> None:
        """A period that asks whether a day works is refused where nobody knows."""
        with pytest.raises(OutsideCoverageError):
            last_day("4 months", date(2045, 5, 30), **chosen)

    @pytest.mark.parametrize("length", ["4 months", "1 calendar day", "2 weeks", "1 year"])
    def test_no_more_dates(self, length: str) -> None:
        """A period that would end where there are no more dates is refused, and names its start."""
        with pytest.raises(OutsideCoverageError, match="from 9999-12-31 end where no date can be"):
            last_day(length, date.max)

    @pytest.mark.parametrize(
        ("chosen", "expected"),
        [
            ({"end": NEXT}, date(2045, 10, 2)),
            ({"end": BACK}, date(2045, 9, 29)),
            ({"start": StartOnADayOff.MOVES_ON}, date(2045, 9, 30)),
        ],
    )
    def test_projected(self, chosen: dict[str, Any], expected: date) -> None:
        """Asked for a projection, it ends on a day that is marked as one."""
        day = last_day("4 months", date(2045, 5, 30), projected=True, **chosen)

        assert (ProjectedDate, expected) == (type(day), day)

    def test_working_days(self) -> None:
        """Working days are refused and projected likewise."""
        with pytest.raises(OutsideCoverageError):
            last_day("30 working days", date(2028, 12, 18))
        day = last_day("30 working days", date(2028, 12, 18), projected=True)

        assert (ProjectedDate, date(2029, 2, 1)) == (type(day), day)


@pytest.mark.parametrize("length", ["3 working days", "3 weeks"])
def test_not_a_date(length: str) -> None:
    """A start is a date, without a time of day."""
    with pytest.raises(NotADateError):
        last_day(length, datetime(2026, 6, 8, tzinfo=UTC), start=StartOnADayOff.MOVES_ON)
