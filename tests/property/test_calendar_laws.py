"""Laws of counting working days, held over calendars of every kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import assume, given

from complaintrules.bank_holidays import DIVISIONS, bank_holidays
from complaintrules.calendars import (
    FirstDayCounted,
    ProjectedCount,
    ProjectedDate,
    StartOnADayOff,
    WorkingDayCalendar,
)
from complaintrules.errors import OutsideCoverageError
from complaintrules.working_day_definitions import (
    NAMED_DAYS,
    WorkingDayDefinition,
    working_days,
)
from tests import oracle, strategies
from tests.oracle import ONE_DAY
from tests.strategies import Question


def answer(ask: Callable[[], date]) -> date | None:
    """Return the answer, or None if the days asked for are not covered."""
    try:
        return ask()
    except OutsideCoverageError:
        return None


class TestOneDayAtATime:
    """A count of working days is what stepping over the days one at a time comes to."""

    @given(question=strategies.questions(beyond=2))
    def test_add(self, question: Question) -> None:
        """The n-th working day is the n-th met, and is refused where the walk leaves the days."""
        start, n = question.start, question.n
        expected = question.walk.add(start, n)

        assert expected == answer(lambda: question.calendar.add(start, n))

    @given(question=strategies.questions(beyond=2))
    def test_counting_the_day_itself(self, question: Question) -> None:
        """Where the day itself counts, it is the first working day that the walk meets."""
        start, n = question.start, question.n or 1
        expected = question.walk.add_counting_the_day_itself(start, n)

        assert expected == answer(
            lambda: question.calendar.add(start, n, first_day_counted="the_day_itself")
        )

    @given(question=strategies.questions(beyond=2))
    def test_counting_from_the_day_before(self, question: Question) -> None:
        """Before a day means before it, whether or not the day works."""
        start, n = question.start, abs(question.n) or 1
        expected = question.walk.add_before(start, n)

        assert expected == answer(
            lambda: question.calendar.add(start, -n, first_day_counted="the_day_before")
        )

    @given(question=strategies.questions(beyond=2))
    def test_moving_the_start_on(self, question: Question) -> None:
        """A start that moves on is the first working day on or after its day."""
        start, n = question.start, question.n
        moved = question.walk.moved_on(start)
        expected = None if moved is None else question.walk.add(moved, n)

        assert expected == answer(
            lambda: question.calendar.add(start, n, start_on_a_day_off=StartOnADayOff.MOVES_ON)
        )

    @given(question=strategies.questions())
    def test_count(self, question: Question) -> None:
        """The days counted are those that the walk meets, whether the ends work or not."""
        start, end = question.start, question.end

        assert question.walk.count(start, end) == question.calendar.count(start, end)

    @given(question=strategies.questions())
    def test_neighbours(self, question: Question) -> None:
        """The working days around a day are the nearest that the walk meets either way."""
        walk, calendar, day = question.walk, question.calendar, question.start

        assert oracle.nth(1, walk.forwards(day + ONE_DAY)) == answer(lambda: calendar.next(day))
        assert oracle.nth(1, walk.forwards(day)) == answer(lambda: calendar.on_or_after(day))
        assert oracle.nth(1, walk.backwards(day)) == answer(lambda: calendar.on_or_before(day))
        assert oracle.nth(1, walk.backwards(day - ONE_DAY)) == answer(
            lambda: calendar.previous(day)
        )

    @given(question=strategies.questions())
    def test_is_working_day(self, question: Question) -> None:
        """A day works if it is neither listed nor at the weekend, and only then has no reason."""
        works = question.walk.works(question.start)

        assert works == question.calendar.is_working_day(question.start)
        assert works == (question.calendar.why_not(question.start) is None)


class TestCountUndoesAdd:
    """Counting from a day to the n-th working day after it gives n."""

    @given(calendar=strategies.calendars(), start=strategies.days_inside(), n=strategies.numbers())
    def test_inverse(self, calendar: WorkingDayCalendar, start: date, n: int) -> None:
        """What was added can be counted."""
        assert n == calendar.count(start, calendar.add(start, n))


class TestCountIsADistance:
    """Counts over stretches that follow one another add up, and turning round turns the sign."""

    @given(
        calendar=strategies.calendars(),
        start=strategies.days(),
        between=strategies.days(),
        end=strategies.days(),
    )
    def test_sum(self, calendar: WorkingDayCalendar, start: date, between: date, end: date) -> None:
        """Counting by way of a third day comes to the same."""
        in_two = calendar.count(start, between) + calendar.count(between, end)

        assert in_two == calendar.count(start, end)

    @given(calendar=strategies.calendars(), start=strategies.days(), end=strategies.days())
    def test_sign(self, calendar: WorkingDayCalendar, start: date, end: date) -> None:
        """Counting back is counting with the other sign."""
        assert -calendar.count(end, start) == calendar.count(start, end)


class TestAddInParts:
    """Adding a and then b working days is adding a + b working days."""

    @given(
        calendar=strategies.calendars(),
        start=strategies.days_inside(),
        first=strategies.numbers(),
        second=strategies.numbers(),
    )
    def test_sum(self, calendar: WorkingDayCalendar, start: date, first: int, second: int) -> None:
        """A count may be broken off and taken up again at the working day it reached."""
        in_two = calendar.add(calendar.add(start, first), second)

        assert in_two == calendar.add(start, first + second)


class TestOrder:
    """A later start never ends earlier, and more working days end later."""

    @given(
        calendar=strategies.calendars(),
        starts=strategies.in_order(strategies.days_inside()),
        n=strategies.numbers(least=1),
        first_day=strategies.first_days(),
        day_off=strategies.starts_on_a_day_off(),
    )
    def test_starts(
        self,
        calendar: WorkingDayCalendar,
        starts: tuple[date, date],
        n: int,
        first_day: FirstDayCounted,
        day_off: StartOnADayOff,
    ) -> None:
        """Whatever the conventions, receiving a thing later never makes it due earlier."""
        earlier, later = (
            calendar.add(start, n, first_day_counted=first_day, start_on_a_day_off=day_off)
            for start in starts
        )

        assert earlier <= later

    @given(calendar=strategies.calendars(), start=strategies.days_inside(), n=strategies.numbers())
    def test_numbers(self, calendar: WorkingDayCalendar, start: date, n: int) -> None:
        """One more working day is the next working day."""
        assert calendar.next(calendar.add(start, n)) == calendar.add(start, n + 1)


class TestDaysOff:
    """More days off never bring a deadline forward, and none outside the span moves it at all."""

    @given(
        pair=strategies.fewer_and_more(),
        start=strategies.days_inside(),
        n=strategies.numbers(least=1),
        first_day=strategies.first_days(),
        day_off=strategies.starts_on_a_day_off(),
    )
    def test_more_of_them(
        self,
        pair: tuple[WorkingDayCalendar, WorkingDayCalendar],
        start: date,
        n: int,
        first_day: FirstDayCounted,
        day_off: StartOnADayOff,
    ) -> None:
        """A day proclaimed on top of the list leaves every deadline or puts it off."""
        before, after = (
            calendar.add(start, n, first_day_counted=first_day, start_on_a_day_off=day_off)
            for calendar in pair
        )

        assert before <= after

    @given(
        pair=strategies.fewer_and_more(),
        start=strategies.days_inside(),
        n=strategies.numbers(least=1),
    )
    def test_outside_the_span(
        self, pair: tuple[WorkingDayCalendar, WorkingDayCalendar], start: date, n: int
    ) -> None:
        """Where no new day off lies between start and end, the deadline stays."""
        fewer, more = pair
        end = fewer.add(start, n)
        assume(not any(start < day <= end for day in set(more.days_off) - set(fewer.days_off)))

        assert end == more.add(start, n)

    @given(start=strategies.days_inside(), n=strategies.numbers(least=1))
    def test_of_all_divisions(self, start: date, n: int) -> None:
        """Where a bank holiday of any division counts, no deadline is earlier than in one."""
        alone = max(working_days(division).add(start, n) for division in DIVISIONS)

        assert alone <= working_days("uk-any").add(start, n)


class TestDayItself:
    """A period "beginning with" a day takes that day in; one "after" a day leaves it out."""

    @given(
        calendar=strategies.calendars(),
        start=strategies.days_inside(),
        n=strategies.numbers(least=1),
    )
    def test_one_day_sooner(self, calendar: WorkingDayCalendar, start: date, n: int) -> None:
        """The period ends one working day sooner if its first day works, and alike if not."""
        sooner = n - 1 if calendar.is_working_day(start) else n

        assert calendar.add(start, sooner) == calendar.add(
            start, n, first_day_counted="the_day_itself"
        )


class TestDefinition:
    """A working day is any day other than a weekend, a bank holiday listed or a day named."""

    @given(definition=strategies.definitions(), day=strategies.days())
    def test_union(self, definition: WorkingDayDefinition, day: date) -> None:
        """A day is off for any one of the reasons that the instrument gives, and for no other."""
        listed = any(day in bank_holidays(name).days for name in definition.bank_holidays_of)
        named = any(day == NAMED_DAYS[name](day.year) for name in definition.named_days)
        off = listed or named or day.weekday() in definition.weekend

        assert off != definition.calendar().is_working_day(day)


class TestKnownOn:
    """What was known on a day is what had been published by then; later editions add to it."""

    @given(division=strategies.divisions(), moments=strategies.in_order(strategies.moments()))
    def test_horizon(self, division: str, moments: tuple[date, date]) -> None:
        """As time passes, the published years reach no less far, and begin where they began."""
        earlier, later = (bank_holidays(division).as_known_on(moment) for moment in moments)

        assert earlier.published_to <= later.published_to
        assert earlier.first == later.first
        assert [year.year for year in earlier.years] == [
            year.year for year in later.years[: len(earlier.years)]
        ]

    @given(division=strategies.divisions(), moment=strategies.moments())
    def test_last_edition(self, division: str, moment: date) -> None:
        """What was known differs from the list as it stands only until its last edition."""
        holidays = bank_holidays(division)
        last = max(edition.published for year in holidays.years for edition in year.history)
        known = holidays.as_known_on(moment)

        assert (moment < last) == (holidays.days != known.days)


@pytest.mark.parametrize("division", ["england-and-wales", "northern-ireland"])
class TestProjection:
    """A projection goes on from what is published, changes none of it, and says what it is."""

    @given(start=strategies.days_inside(), n=strategies.numbers())
    def test_published_days_stay(self, division: str, start: date, n: int) -> None:
        """Asking for a projection changes nothing that the published lists can answer."""
        calendar = working_days(division)
        expected = calendar.add(start, n)
        projected = calendar.add(start, n, projected=True)

        assert expected == projected
        assert date is type(projected)
        assert int is type(calendar.count(start, expected, projected=True))

    @given(start=strategies.days_past_the_lists(), n=strategies.numbers(least=1))
    def test_days_past_the_lists_are_marked(self, division: str, start: date, n: int) -> None:
        """Every answer past the published years is marked, and counts back to its number."""
        calendar = working_days(division)
        end = calendar.add(start, n, projected=True)
        count = calendar.count(start, end, projected=True)

        assert n == count
        assert (ProjectedDate, ProjectedCount) == (type(end), type(count))

    @given(
        start=strategies.days_past_the_lists(),
        n=strategies.numbers(least=1),
        first_day=strategies.first_days(),
        day_off=strategies.starts_on_a_day_off(),
    )
    def test_every_convention_marks(
        self,
        division: str,
        start: date,
        n: int,
        first_day: FirstDayCounted,
        day_off: StartOnADayOff,
    ) -> None:
        """No convention takes the mark off."""
        end = working_days(division).add(
            start,
            n,
            first_day_counted=first_day,
            start_on_a_day_off=day_off,
            projected=True,
        )

        assert ProjectedDate is type(end)

    @given(day=strategies.days_past_the_lists())
    def test_neighbours_are_marked(self, division: str, day: date) -> None:
        """The working days around a day past the lists are marked, even where it is its own."""
        calendar = working_days(division)
        around = (
            calendar.on_or_before(day, projected=True),
            calendar.on_or_after(day, projected=True),
            calendar.next(day, projected=True),
            calendar.previous(day + ONE_DAY, projected=True),
        )

        assert [ProjectedDate] * 4 == [type(near) for near in around]
