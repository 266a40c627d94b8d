"""
Where every strategy lives: awkward days first, then calendars, lengths and conventions.

Knows what tends to go wrong with dates.  Knows nothing of what is held to be true of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from attrs import frozen
from dateutil.easter import easter
from hypothesis import strategies as st

from complaintrules.calendars import FirstDayCounted, StartOnADayOff, WorkingDayCalendar
from complaintrules.periods import Conventions, EndOnADayOff, Length, MonthEnd, Period, Unit
from complaintrules.working_day_definitions import NAMED_DAYS, WorkingDayDefinition, working_days
from tests.oracle import DIVISIONS, FIRST, LAST, NAMES, ONE_DAY, Walk, last_of_month, walk

#: From these days, no number or length that is drawn below leaves the days covered.
FIRST_INSIDE, LAST_INSIDE = date(2001, 7, 1), date(2026, 6, 30)
FARTHEST = 130


def _awkward_days() -> Iterator[date]:
    """Yield days on which counting has gone wrong for somebody, inside the published years."""
    for year in range(2011, 2028):  # the 25th of December falls on every weekday
        for day in range(24, 29):
            yield date(year, 12, day)
        yield date(year, 12, 31)
        yield from (date(year, 1, day) for day in (1, 2, 3, 4))
        yield from (easter(year) + days * ONE_DAY for days in range(-3, 3))
        yield from (date(year, 2, 28), date(year, 3, 1), date(year, 1, 31), date(year, 8, 31))
    yield from (date(year, 2, 29) for year in (2004, 2008, 2012, 2016, 2020, 2024))
    yield from (date(2006, 11, 30), date(2020, 5, 4), date(2020, 5, 8))
    yield from (date(2022, 9, 18), date(2022, 9, 19), date(2023, 5, 7), date(2023, 5, 8))
    yield from (date(2026, 6, 14), date(2026, 6, 15))


AWKWARD_DAYS = tuple(sorted(set(_awkward_days())))


def days() -> st.SearchStrategy[date]:
    """Draw any day from 1999 to 2028, awkward ones first."""
    edges = (FIRST, FIRST + 3 * ONE_DAY, LAST - ONE_DAY, LAST)
    return st.sampled_from(AWKWARD_DAYS + edges) | st.dates(FIRST, LAST)


def in_order(each: st.SearchStrategy[date]) -> st.SearchStrategy[tuple[date, date]]:
    """Draw two days, the earlier first."""
    return st.tuples(each, each).map(lambda pair: (min(pair), max(pair)))


def days_inside() -> st.SearchStrategy[date]:
    """Draw a day from which the numbers of ``numbers`` can be counted, twice over."""
    inside = [day for day in AWKWARD_DAYS if FIRST_INSIDE <= day <= LAST_INSIDE]
    return st.sampled_from(inside) | st.dates(FIRST_INSIDE, LAST_INSIDE)


def days_past_the_lists() -> st.SearchStrategy[date]:
    """Draw a day for which no bank holidays are published yet, with a year to spare."""
    return st.dates(LAST + ONE_DAY, date(2057, 6, 30))


def numbers(least: int = -FARTHEST) -> st.SearchStrategy[int]:
    """Draw a number of working days."""
    return st.integers(least, FARTHEST)


def calendars() -> st.SearchStrategy[WorkingDayCalendar]:
    """Draw a calendar of bank holidays."""
    return st.sampled_from([working_days(name) for name in NAMES])


@frozen
class Question:
    """A calendar, the walk over the same days, and what may be asked of both."""

    calendar: WorkingDayCalendar
    walk: Walk
    start: date
    end: date
    n: int


@st.composite
def questions(draw: st.DrawFn, *, beyond: int = 0) -> Question:
    """
    Draw a question to a calendar of bank holidays, or to one with any days off and any weekend.

    The start and the end may lie so many days *beyond* the days covered.
    """
    if draw(st.booleans()):
        name = draw(st.sampled_from(NAMES))
        calendar, plain = working_days(name), walk(name)
    else:
        first = draw(days())
        last = first + timedelta(days=draw(st.integers(0, 60)))
        off = draw(st.lists(st.dates(first - 2 * ONE_DAY, last + 2 * ONE_DAY), max_size=30))
        weekend = draw(st.frozensets(st.integers(0, 6), max_size=6))
        calendar = WorkingDayCalendar.from_days(
            off, name="ours", first=first, published_to=last, weekend=weekend
        )
        plain = Walk(first, last, frozenset(off), weekend)
    first, last = plain.first - beyond * ONE_DAY, plain.last + beyond * ONE_DAY
    awkward = [day for day in AWKWARD_DAYS if first <= day <= last]
    asked = st.sampled_from([first, last, *awkward]) | st.dates(first, last)
    return Question(calendar, plain, draw(asked), draw(asked), draw(st.integers(-70, 70)))


@st.composite
def fewer_and_more(draw: st.DrawFn) -> tuple[WorkingDayCalendar, WorkingDayCalendar]:
    """Draw two calendars over the same years, the second with every day off of the first."""
    fewer = draw(calendars())
    extra = draw(st.lists(days(), min_size=1, max_size=40))
    more = WorkingDayCalendar.from_days(
        {**dict.fromkeys(extra, "closed"), **fewer.days_off},
        name="more",
        first=fewer.first,
        published_to=fewer.published_to,
    )
    return fewer, more


def definitions() -> st.SearchStrategy[WorkingDayDefinition]:
    """Draw what an instrument may call a working day."""
    return st.builds(
        WorkingDayDefinition,
        bank_holidays_of=st.lists(st.sampled_from(DIVISIONS), min_size=1, unique=True).map(tuple),
        named_days=st.lists(st.sampled_from(sorted(NAMED_DAYS)), unique=True).map(tuple),
    )


def divisions() -> st.SearchStrategy[str]:
    """Draw a division of the United Kingdom."""
    return st.sampled_from(DIVISIONS)


def moments() -> st.SearchStrategy[date]:
    """Draw a day from which it is on record what had been published."""
    return st.dates(date(2011, 11, 23), date(2030, 12, 31))


def first_days(*, before: bool = False) -> st.SearchStrategy[FirstDayCounted]:
    """Draw which day is day 1 of a period that runs on from its start, or back *before* it."""
    neighbour = FirstDayCounted.THE_DAY_BEFORE if before else FirstDayCounted.THE_DAY_AFTER
    return st.sampled_from([neighbour, FirstDayCounted.THE_DAY_ITSELF])


def starts_on_a_day_off() -> st.SearchStrategy[StartOnADayOff]:
    """Draw what a start on a day off means."""
    return st.sampled_from(StartOnADayOff)


def month_ends() -> st.SearchStrategy[MonthEnd]:
    """Draw where a period ends in a month that is too short."""
    return st.sampled_from(MonthEnd)


def last_days_of_a_month() -> st.SearchStrategy[date]:
    """Draw the last day of some month."""
    return days().map(lambda day: last_of_month(day, 0))


def conventions() -> st.SearchStrategy[Conventions]:
    """Draw what a procedure says of days off and of the ends of months."""
    return st.builds(
        Conventions,
        start_on_a_day_off=starts_on_a_day_off(),
        end_on_a_day_off=st.sampled_from(EndOnADayOff),
        month_end=month_ends(),
    )


def lengths(*units: Unit) -> st.SearchStrategy[Length]:
    """Draw a length in one of *units*, or in any, that ends inside the days covered."""
    most = {
        Unit.WORKING_DAYS: FARTHEST,
        Unit.CALENDAR_DAYS: 400,
        Unit.WEEKS: 60,
        Unit.MONTHS: 17,
        Unit.YEARS: 1,
    }
    return st.sampled_from(units or tuple(Unit)).flatmap(
        lambda unit: st.builds(Length, amount=st.integers(1, most[unit]), unit=st.just(unit))
    )


def amounts(most: int) -> st.SearchStrategy[int]:
    """Draw how many units a length has."""
    return st.integers(1, most)


def units() -> st.SearchStrategy[Unit]:
    """Draw a unit of time."""
    return st.sampled_from(Unit)


def nearly_lengths() -> st.SearchStrategy[str]:
    """Draw text made of the words of lengths, which may or may not be one."""
    words = ["0", "1", "20", "12345", "-1", "day", "working", "calendar", "month", "s", " ", "_"]
    written = [f"{number} {unit.replace('_', ' ')}" for number in (0, 1, 20) for unit in Unit]
    return st.sampled_from(written) | st.lists(st.sampled_from(words), max_size=6).map("".join)


def periods(*units: Unit) -> st.SearchStrategy[Period]:
    """Draw a period in one of *units*, or in any, under any conventions."""
    return periods_on(*units) | st.builds(
        Period,
        lengths(*units),
        first_days(before=True),
        conventions(),
        before=st.just(True),  # noqa: FBT003
    )


def periods_on(*units: Unit) -> st.SearchStrategy[Period]:
    """Draw a period that runs on from its start."""
    return st.builds(Period, lengths(*units), first_days(), conventions())
