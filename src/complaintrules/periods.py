"""
A length of time and the convention by which it is counted, turned into a last day.

Knows units and counting words. Knows nothing of why a period runs.
"""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum

from attrs import field, frozen
from attrs.validators import ge

from complaintrules.calendars import (
    ONE_DAY,
    FirstDayCounted,
    StartOnADayOff,
    WorkingDayCalendar,
    plain_day,
)
from complaintrules.errors import OutsideCoverageError
from complaintrules.shown import Shown


class Unit(StrEnum):
    """What a length of time is measured in."""

    WORKING_DAYS = "working_days"
    CALENDAR_DAYS = "calendar_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class EndOnADayOff(StrEnum):
    """What becomes of a period in calendar units whose last day is not a working day."""

    STANDS = "stands"
    MOVES_ON = "moves_to_the_next_working_day"
    MOVES_BACK = "moves_to_the_last_working_day_before"


class MonthEnd(StrEnum):
    """Where a period of months ends when the last month has no day of the same number."""

    LAST_DAY = "last_day_of_the_month"
    FIRST_OF_NEXT = "first_day_of_the_next_month"


#: The number of a length as it is written.
AMOUNT = "[1-9][0-9]{0,3}"
#: A length as it is written: "20 working days", "1 year".
_WRITTEN = re.compile(rf"(?P<amount>{AMOUNT}) (?P<unit>[a-z]+(?: [a-z]+)?)")


@frozen(repr=False)
class Length(Shown):
    """
    A number of units.

        >>> str(Length.parse("20 working days"))
        '20 working days'
    """

    amount: int = field(validator=ge(1))
    unit: Unit

    @classmethod
    def parse(cls, text: str) -> Length:
        """
        Return the length that *text* writes.

        Raises:
            ValueError: It is not a whole number from 1 to 9999 and a unit.

        """
        match = _WRITTEN.fullmatch(text)
        unit = match["unit"].replace(" ", "_") if match else ""
        for known in Unit:
            if match and unit in (known, known.removesuffix("s")):
                return cls(int(match["amount"]), known)
        if unit in ("day", "days"):
            raise ValueError(
                f"{text!r} does not say which days: write working days or calendar days"
            )
        units = ", ".join(known.replace("_", " ") for known in Unit)
        raise ValueError(f"expected a whole number and one of {units}, got {text!r}")

    def __str__(self) -> str:
        """Return the length as a rule file writes it."""
        words = self.unit.replace("_", " ")
        return f"{self.amount} {words.removesuffix('s') if self.amount == 1 else words}"


@frozen(repr=False)
class Conventions(Shown):
    """What a procedure says once for all its periods; none of it has a default."""

    start_on_a_day_off: StartOnADayOff
    #: Applies to units other than working days: a count of working days ends on one.
    end_on_a_day_off: EndOnADayOff
    #: Applies to months and years.
    month_end: MonthEnd


@frozen(repr=False)
class Period(Shown):
    """A length and how it is counted."""

    length: Length
    first_day_counted: FirstDayCounted
    conventions: Conventions
    #: Whether the length is counted back from the start.
    before: bool = False


def last_day_of(
    period: Period, *, starting: date, calendar: WorkingDayCalendar, projected: bool = False
) -> date:
    """
    Return the last day on which a thing can still be done in time.

    A period "beginning with" a day has that day as day 1; one "of" or "after" a day has the
    next day as day 1.  Months run to the day of the same number ("corresponding date").

        >>> from complaintrules import working_days
        >>> conventions = Conventions(
        ...     StartOnADayOff.STANDS, EndOnADayOff.STANDS, MonthEnd.LAST_DAY
        ... )
        >>> year = Period(Length.parse("12 months"), FirstDayCounted.THE_DAY_ITSELF, conventions)
        >>> last_day_of(
        ...     year, starting=date(2026, 9, 1), calendar=working_days("england-and-wales")
        ... )
        datetime.date(2027, 8, 31)

    Raises:
        OutsideCoverageError: A working day that the answer needs is not covered by the calendar,
            or there are no more dates.
        NotADateError: *starting* is not a plain date.

    Law:
        Local Government Act 1974 s. 26B is "beginning with"; SI 2006/1738 counts "of" an event.

    """
    starting = plain_day(starting)
    length, conventions = period.length, period.conventions
    if length.unit is Unit.WORKING_DAYS:
        return calendar.add(
            starting,
            -length.amount if period.before else length.amount,
            first_day_counted=period.first_day_counted,
            start_on_a_day_off=conventions.start_on_a_day_off,
            projected=projected,
        )
    if conventions.start_on_a_day_off is StartOnADayOff.MOVES_ON:
        starting = calendar.on_or_after(starting, projected=projected)
    last = _calendar_end(starting, period)
    if conventions.end_on_a_day_off is EndOnADayOff.MOVES_ON:
        return calendar.on_or_after(last, projected=projected)
    if conventions.end_on_a_day_off is EndOnADayOff.MOVES_BACK:
        return calendar.on_or_before(last, projected=projected)
    return last


def _calendar_end(starting: date, period: Period) -> date:
    """
    Return where a period in calendar units ends, days off or not.

    Raises:
        OutsideCoverageError: It would end where there are no more dates.

    """
    try:
        return _end_by_number(starting, period)
    except (OverflowError, ValueError) as error:
        raise OutsideCoverageError(
            f"{period.length} from {starting} end where no date can be written any more",
            f"dates go from {date.min} to {date.max}; see whether the day is right",
        ) from error


def _end_by_number(starting: date, period: Period) -> date:
    """Return the day of the same number, or so many days on."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415  # few cases need it at once

    length = period.length
    amount = -length.amount if period.before else length.amount
    step = {
        Unit.CALENDAR_DAYS: relativedelta(days=amount),
        Unit.WEEKS: relativedelta(weeks=amount),
        Unit.MONTHS: relativedelta(months=amount),
        Unit.YEARS: relativedelta(years=amount),
    }[length.unit]
    end = starting + step
    no_such_day = length.unit in (Unit.MONTHS, Unit.YEARS) and end.day != starting.day
    if no_such_day:
        # relativedelta stops at the last day of the month; a period that begins with its
        # first day ends there too, for the day before the missing one is that day or earlier.
        if period.conventions.month_end is MonthEnd.FIRST_OF_NEXT:
            end += ONE_DAY
        elif not period.before:
            return end
    if period.first_day_counted is FirstDayCounted.THE_DAY_ITSELF:
        return end + ONE_DAY if period.before else end - ONE_DAY
    return end
