"""Stepping and counting over working days."""

from __future__ import annotations

import pickle
from datetime import UTC, date, datetime
from typing import Any, ClassVar

import pytest

from complaintrules.calendars import (
    FirstDayCounted,
    ProjectedCount,
    ProjectedDate,
    StartOnADayOff,
    WorkingDayCalendar,
)
from complaintrules.errors import NotADateError, OutsideCoverageError
from complaintrules.working_day_definitions import working_days

JUNE = date(2026, 6, 1), date(2026, 6, 30)


@pytest.fixture
def england() -> WorkingDayCalendar:
    """Return the calendar of England and Wales."""
    return working_days("england-and-wales")


@pytest.fixture
def june() -> WorkingDayCalendar:
    """Return a calendar of June 2026, a Monday to a Tuesday, with the 10th and the 30th off."""
    first, last = JUNE
    return WorkingDayCalendar.from_days(
        {date(2026, 6, 10): "moving house", date(2026, 6, 30): "stock-taking"},
        name="june",
        first=first,
        published_to=last,
    )


class TestFromDays:
    """Calendars of the caller's own days off."""

    def test_days_off(self, june: WorkingDayCalendar) -> None:
        """The days off are the weekend and those given, with what they are called."""
        assert "moving house" == june.why_not(date(2026, 6, 10))
        assert "Saturday" == june.why_not(date(2026, 6, 13))
        assert june.why_not(date(2026, 6, 11)) is None

    def test_days_without_titles(self) -> None:
        """Days off given as a list are called days off."""
        first, last = JUNE
        calendar = WorkingDayCalendar.from_days(
            [first], name="ours", first=first, published_to=last
        )

        assert "day off" == calendar.why_not(first)

    def test_days_outside_are_kept_but_do_not_count(self) -> None:
        """A day off outside the days covered changes nothing."""
        first, last = JUNE
        outside = [date(2026, 5, 29), date(2026, 7, 1)]
        calendar = WorkingDayCalendar.from_days(
            outside, name="ours", first=first, published_to=last
        )

        assert 21 == calendar.count(first, last)

    def test_given_days_are_copied(self) -> None:
        """Changing the caller's mapping afterwards does not change the calendar."""
        first, last = JUNE
        ours = {date(2026, 6, 10): "moving house"}
        calendar = WorkingDayCalendar.from_days(ours, name="ours", first=first, published_to=last)
        ours.clear()

        assert not calendar.is_working_day(date(2026, 6, 10))
        assert [date(2026, 6, 10)] == list(calendar.days_off)

    def test_another_weekend(self) -> None:
        """The weekend is the caller's to choose, none at all included."""
        first, last = JUNE
        friday, none = (
            WorkingDayCalendar.from_days(
                [], name="ours", first=first, published_to=last, weekend=frozenset(weekend)
            )
            for weekend in ({4}, set[int]())
        )

        assert "Friday" == friday.why_not(date(2026, 6, 5))
        assert date(2026, 6, 6) == friday.next(date(2026, 6, 4))
        assert date(2026, 6, 7) == none.add(first, 6)

    def test_one_day(self) -> None:
        """A calendar may speak for one day."""
        (day, _) = JUNE
        calendar = WorkingDayCalendar.from_days([], name="ours", first=day, published_to=day)

        assert day == calendar.on_or_before(day)

    def test_no_working_day_at_all(self) -> None:
        """Where every day is off, nothing can be counted, and nothing goes round in circles."""
        (day, _) = JUNE
        calendar = WorkingDayCalendar.from_days([day], name="ours", first=day, published_to=day)

        assert 0 == calendar.count(day, day)
        for ask in (calendar.on_or_before, calendar.on_or_after, calendar.next, calendar.previous):
            with pytest.raises(OutsideCoverageError):
                ask(day)

    def test_no_projection(self, june: WorkingDayCalendar) -> None:
        """Nothing continues the caller's own days, and nobody is told to ask for it."""
        with pytest.raises(OutsideCoverageError) as caught:
            june.next(date(2026, 6, 29), projected=True)

        assert "known for june, 2026-06-01 to 2026-06-30" in caught.value.message
        assert not caught.value.hint

    @pytest.mark.parametrize(
        "day", ["2026-06-10", datetime(2026, 6, 10, tzinfo=UTC), 20260610, None]
    )
    def test_not_days(self, day: Any) -> None:  # what a caller without types may give
        """A day off is a date, not something like one."""
        first, last = JUNE
        with pytest.raises(NotADateError):
            WorkingDayCalendar.from_days([day], name="ours", first=first, published_to=last)

    @pytest.mark.parametrize("name", ["first", "published_to"])
    def test_not_ends(self, name: str) -> None:
        """The first and the last day are dates as well."""
        ends: dict[str, Any] = dict(zip(("first", "published_to"), JUNE, strict=True))
        with pytest.raises(NotADateError):
            WorkingDayCalendar.from_days([], name="ours", **ends | {name: "2026-06-10"})

    def test_wrong_way_round(self) -> None:
        """The first day is not after the last."""
        first, last = JUNE
        with pytest.raises(ValueError, match="2026-06-01 is before 2026-06-30"):
            WorkingDayCalendar.from_days([], name="ours", first=last, published_to=first)

    @pytest.mark.parametrize("weekend", [range(7), [7], [5, 6, 7], [-1]])
    def test_no_such_weekend(self, weekend: list[int]) -> None:
        """A weekend is some of the seven days, and not all of them."""
        first, last = JUNE
        with pytest.raises(ValueError, match="expected some of the weekdays 0 to 6"):
            WorkingDayCalendar.from_days(
                [], name="ours", first=first, published_to=last, weekend=frozenset(weekend)
            )


class TestAdd:
    """The n-th working day after a day."""

    @pytest.mark.parametrize(
        ("start", "n", "expected"),
        [
            pytest.param(date(2026, 6, 8), 1, date(2026, 6, 9), id="to the next day"),
            pytest.param(date(2026, 6, 9), 1, date(2026, 6, 11), id="over a day off"),
            pytest.param(date(2026, 6, 12), 1, date(2026, 6, 15), id="over a weekend"),
            pytest.param(date(2026, 6, 13), 1, date(2026, 6, 15), id="from a Saturday"),
            pytest.param(date(2026, 6, 10), 1, date(2026, 6, 11), id="from a day off"),
            pytest.param(date(2026, 6, 8), 0, date(2026, 6, 8), id="zero from a working day"),
            pytest.param(date(2026, 6, 10), 0, date(2026, 6, 9), id="zero from a day off"),
            pytest.param(date(2026, 6, 14), 0, date(2026, 6, 12), id="zero from a Sunday"),
            pytest.param(date(2026, 6, 11), -1, date(2026, 6, 9), id="back over a day off"),
            pytest.param(date(2026, 6, 14), -1, date(2026, 6, 11), id="back from a Sunday"),
            pytest.param(date(2026, 6, 1), 19, date(2026, 6, 29), id="to the last working day"),
            pytest.param(date(2026, 6, 29), -19, date(2026, 6, 1), id="to the first"),
            pytest.param(date(2026, 6, 30), 0, date(2026, 6, 29), id="from the last day"),
        ],
    )
    def test_nth(self, june: WorkingDayCalendar, start: date, n: int, expected: date) -> None:
        """Days off are passed over, on the way and at the start, whichever way it goes."""
        assert expected == june.add(start, n)

    @pytest.mark.parametrize(
        ("start", "n"),
        [
            pytest.param(date(2026, 6, 29), 1, id="past the last working day"),
            pytest.param(date(2026, 6, 1), 20, id="one too many"),
            pytest.param(date(2026, 6, 1), -1, id="before the first"),
            pytest.param(date(2026, 6, 29), -20, id="one too many back"),
            pytest.param(date(2026, 7, 1), 1, id="from the day after"),
            pytest.param(date(2026, 7, 1), -1, id="back from the day after"),
            pytest.param(date(2026, 5, 31), 1, id="from the day before"),
            pytest.param(date(2026, 5, 31), -1, id="back from the day before"),
            pytest.param(date(2026, 5, 2), 0, id="nowhere from a month before"),
            pytest.param(date.min, 0, id="from the first day of all"),
            pytest.param(date.max, 0, id="from the last day of all"),
        ],
    )
    def test_refused(self, june: WorkingDayCalendar, start: date, n: int) -> None:
        """A count that leaves the days covered is refused, and never answered from elsewhere."""
        with pytest.raises(OutsideCoverageError, match=f"counting {n} working days from {start}"):
            june.add(start, n)

    @pytest.mark.parametrize("day", [date(1999, 1, 1), date(1999, 1, 3)])
    def test_no_working_day_before(self, england: WorkingDayCalendar, day: date) -> None:
        """On the days off with which the lists begin, no working day lies on or before."""
        with pytest.raises(OutsideCoverageError):
            england.add(day, 0)
        with pytest.raises(OutsideCoverageError):
            england.on_or_before(day)

    @pytest.mark.parametrize("kind", [datetime, ProjectedDate])
    def test_kinds_of_date(self, england: WorkingDayCalendar, kind: type[date]) -> None:
        """A kind of date is taken for its day, unless it has a time of day as well."""
        start = kind(2026, 12, 18)
        if kind is datetime:
            with pytest.raises(NotADateError) as caught:
                england.add(start, 30)

            assert "CR404: expected a datetime.date, got the datetime" in str(caught.value)
        else:
            day = england.add(start, 30)

            assert (date, date(2027, 2, 3)) == (type(day), day)


class TestConventions:
    """Which day is day 1, and what becomes of a start on a day off."""

    @pytest.mark.parametrize(
        ("start", "n", "first_day_counted", "expected"),
        [
            (date(2026, 6, 8), 1, "the_day_after", date(2026, 6, 9)),
            (date(2026, 6, 8), 1, "the_day_itself", date(2026, 6, 8)),
            (date(2026, 6, 8), 3, "the_day_itself", date(2026, 6, 11)),
            (date(2026, 6, 13), 1, "the_day_itself", date(2026, 6, 15)),
            (date(2026, 6, 12), -1, "the_day_itself", date(2026, 6, 12)),
            (date(2026, 6, 12), -3, "the_day_itself", date(2026, 6, 9)),
            (date(2026, 6, 13), -1, "the_day_itself", date(2026, 6, 12)),
            (date(2026, 6, 12), -1, "the_day_before", date(2026, 6, 11)),
            (date(2026, 6, 13), -1, "the_day_before", date(2026, 6, 12)),
            (date(2026, 6, 12), -2, "the_day_before", date(2026, 6, 9)),
            (date(2026, 6, 1), 1, "the_day_itself", date(2026, 6, 1)),
            (date(2026, 7, 1), -1, "the_day_before", date(2026, 6, 29)),
        ],
    )
    def test_first_day(
        self,
        june: WorkingDayCalendar,
        start: date,
        n: int,
        first_day_counted: str,
        expected: date,
    ) -> None:
        """The first day counted is the day itself or its neighbour, the same way either way."""
        assert expected == june.add(start, n, first_day_counted=first_day_counted)
        assert expected == june.add(start, n, first_day_counted=FirstDayCounted(first_day_counted))

    @pytest.mark.parametrize(
        ("start", "n", "stands", "moves"),
        [
            (date(2026, 6, 13), 1, date(2026, 6, 15), date(2026, 6, 16)),
            (date(2026, 6, 10), 1, date(2026, 6, 11), date(2026, 6, 12)),
            (date(2026, 6, 12), 1, date(2026, 6, 15), date(2026, 6, 15)),
            (date(2026, 6, 13), -1, date(2026, 6, 11), date(2026, 6, 12)),
        ],
    )
    def test_start(
        self, june: WorkingDayCalendar, start: date, n: int, stands: date, moves: date
    ) -> None:
        """A start on a day off stands, or moves on to the next working day."""
        assert stands == june.add(start, n)
        assert stands == june.add(start, n, start_on_a_day_off="stands")
        assert moves == june.add(start, n, start_on_a_day_off="moves_to_the_next_working_day")
        assert moves == june.add(start, n, start_on_a_day_off=StartOnADayOff.MOVES_ON)

    def test_words_of_the_default(self, june: WorkingDayCalendar) -> None:
        """The default may be spelt out in words."""
        assert date(2026, 6, 9) == june.add(
            date(2026, 6, 8), 1, first_day_counted="the_day_after", start_on_a_day_off="stands"
        )

    @pytest.mark.parametrize("convention", ["first_day_counted", "start_on_a_day_off"])
    def test_wrong_names(self, june: WorkingDayCalendar, convention: str) -> None:
        """A convention of another name is refused."""
        chosen: dict[str, Any] = {convention: "day_one"}
        with pytest.raises(ValueError, match="'day_one' is not a valid"):
            june.add(date(2026, 6, 8), 1, **chosen)

    def test_zero_with_the_day_itself(self, june: WorkingDayCalendar) -> None:
        """A period that counts its first day cannot be empty."""
        with pytest.raises(ValueError, match="has at least one day"):
            june.add(date(2026, 6, 8), 0, first_day_counted="the_day_itself")

    @pytest.mark.parametrize("n", [0, 1])
    def test_forward_from_the_day_before(self, june: WorkingDayCalendar, n: int) -> None:
        """Counting from the day before goes back, never on."""
        with pytest.raises(ValueError, match="goes back"):
            june.add(date(2026, 6, 8), n, first_day_counted="the_day_before")

    @pytest.mark.parametrize(
        "chosen",
        [{"first_day_counted": "the_day_itself"}, {"start_on_a_day_off": StartOnADayOff.MOVES_ON}],
    )
    @pytest.mark.parametrize("start", [datetime(2026, 6, 8, tzinfo=UTC), "2026-06-08"])
    def test_not_a_date(
        self,
        june: WorkingDayCalendar,
        start: Any,  # what a caller without types may give
        chosen: dict[str, Any],
    ) -> None:
        """No convention lets through what is not a date."""
        with pytest.raises(NotADateError):
            june.add(start, 1, **chosen)


class TestCount:
    """How many working days lie between two days."""

    @pytest.mark.parametrize(
        ("start", "end", "expected"),
        [
            (date(2026, 6, 8), date(2026, 6, 8), 0),
            (date(2026, 6, 8), date(2026, 6, 9), 1),
            (date(2026, 6, 9), date(2026, 6, 11), 1),
            (date(2026, 6, 13), date(2026, 6, 14), 0),
            (date(2026, 6, 12), date(2026, 6, 15), 1),
            (date(2026, 6, 15), date(2026, 6, 12), -1),
            (date(2026, 6, 14), date(2026, 6, 12), 0),
            (date(2026, 6, 1), date(2026, 6, 30), 19),
            (date(2026, 6, 30), date(2026, 6, 1), -19),
        ],
    )
    def test_days_between(
        self, june: WorkingDayCalendar, start: date, end: date, expected: int
    ) -> None:
        """The start is left out and the end is counted; the sign tells the way."""
        count = june.count(start, end)

        assert (int, expected) == (type(count), count)

    def test_kinds_of_date(self, june: WorkingDayCalendar) -> None:
        """A date from an earlier answer may be counted from."""
        assert 1 == june.count(ProjectedDate(2026, 6, 8), ProjectedDate(2026, 6, 9))

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (date(2026, 5, 31), date(2026, 6, 8)),
            (date(2026, 6, 8), date(2026, 5, 31)),
            (date(2026, 6, 8), date(2026, 7, 1)),
            (date(2026, 7, 1), date(2026, 6, 8)),
            (date(2026, 5, 31), date(2026, 7, 1)),
            (date(2026, 7, 1), date(2026, 7, 2)),
            (date(2026, 7, 1), date(2026, 5, 31)),
        ],
    )
    def test_refused(self, june: WorkingDayCalendar, start: date, end: date) -> None:
        """Neither day may lie outside the days covered, not even by one."""
        with pytest.raises(OutsideCoverageError, match=f"counting from {start} to {end} runs"):
            june.count(start, end)

    @pytest.mark.parametrize("projected", [False, True])
    def test_before_the_first_day(self, england: WorkingDayCalendar, *, projected: bool) -> None:
        """No projection reaches back."""
        with pytest.raises(OutsideCoverageError):
            england.count(date(2029, 1, 2), date(1998, 12, 31), projected=projected)

    @pytest.mark.parametrize("other", ["2026-06-09", datetime(2026, 6, 9, tzinfo=UTC)])
    def test_not_a_date(
        self,
        june: WorkingDayCalendar,
        other: Any,  # what a caller without types may give
    ) -> None:
        """Both days are dates."""
        with pytest.raises(NotADateError):
            june.count(date(2026, 6, 8), other)
        with pytest.raises(NotADateError):
            june.count(other, date(2026, 6, 8))


class TestNeighbours:
    """The working days around a day."""

    @pytest.mark.parametrize(
        ("day", "around"),
        [
            (24, [date(2026, 12, day) for day in (23, 24, 24, 29)]),
            (25, [date(2026, 12, day) for day in (24, 24, 29, 29)]),
            (28, [date(2026, 12, day) for day in (24, 24, 29, 29)]),
            (29, [date(2026, 12, day) for day in (24, 29, 29, 30)]),
        ],
    )
    def test_around_christmas(
        self, england: WorkingDayCalendar, day: int, around: list[date]
    ) -> None:
        """A working day is its own nearest either way, but not its own next or previous."""
        asked = (england.previous, england.on_or_before, england.on_or_after, england.next)

        assert around == [ask(date(2026, 12, day)) for ask in asked]

    @pytest.mark.parametrize("method", ["next", "previous", "on_or_after", "on_or_before"])
    @pytest.mark.parametrize("day", ["2026-06-08", datetime(2026, 6, 8, tzinfo=UTC)])
    def test_not_a_date(
        self,
        june: WorkingDayCalendar,
        method: str,
        day: Any,  # what a caller without types may give
    ) -> None:
        """A day is a date."""
        with pytest.raises(NotADateError):
            getattr(june, method)(day)


class TestWhyNot:
    """What makes a day a day off."""

    @pytest.mark.parametrize(
        ("name", "day", "reason"),
        [
            ("england-and-wales", date(2026, 12, 28), "Boxing Day (substitute day)"),
            ("england-and-wales", date(2026, 12, 27), "Sunday"),
            ("scotland", date(2026, 6, 15), "World Cup bank holiday"),
            ("northern-ireland", date(2026, 7, 13), "Battle of the Boyne"),
            ("uk-any", date(2026, 11, 30), "St Andrew"),
        ],
    )
    def test_reason(self, name: str, day: date, reason: str) -> None:
        """The reason is what the list calls the day, or the weekday."""
        why_not = working_days(name).why_not(day)

        assert why_not is not None
        assert why_not.startswith(reason)

    @pytest.mark.parametrize("day", [date(1998, 12, 31), date(2029, 1, 1)])
    def test_outside(self, england: WorkingDayCalendar, day: date) -> None:
        """A day that is not covered is neither a working day nor a day off."""
        with pytest.raises(OutsideCoverageError, match=f"{day} lies outside"):
            england.why_not(day)
        with pytest.raises(OutsideCoverageError, match=f"{day} lies outside"):
            england.is_working_day(day)

    @pytest.mark.parametrize("day", ["2026-06-08", datetime(2026, 6, 8, tzinfo=UTC)])
    def test_not_a_date(
        self,
        june: WorkingDayCalendar,
        day: Any,  # what a caller without types may give
    ) -> None:
        """A day is a date."""
        with pytest.raises(NotADateError):
            june.is_working_day(day)


class TestProjectedValues:
    """Dates and counts that say of themselves that they rest on a projection."""

    def test_date(self) -> None:
        """A projected date is a date like any other, save for how it is shown to a developer."""
        day = ProjectedDate(2029, 2, 1)

        assert date(2029, 2, 1) == day
        assert "2029-02-01" == day.isoformat()
        assert "ProjectedDate(2029, 2, 1)" == repr(day)

    def test_count(self) -> None:
        """A projected count is a number like any other."""
        count = ProjectedCount(30)

        assert 30 == count
        assert "30" == f"{count:d}"
        assert "ProjectedCount(30)" == repr(count)

    def test_pickling(self) -> None:
        """The mark survives being stored."""
        stored = pickle.loads(pickle.dumps((ProjectedDate(2029, 2, 1), ProjectedCount(30))))  # noqa: S301  # our own

        assert (ProjectedDate, ProjectedCount) == tuple(map(type, stored))


def test_calendar_shows_its_name_and_span(england: WorkingDayCalendar) -> None:
    """A calendar is shown without its thousands of days."""
    assert "WorkingDayCalendar(name='england-and-wales'," in repr(england)
    assert len(repr(england)) < 150


def test_calendars_are_compared_by_identity(june: WorkingDayCalendar) -> None:
    """A calendar may be a key."""
    assert {june: 1}[june] == 1


class TestMoreDaysOff:
    """A calendar with days that are supposed to be off."""

    EXTRA: ClassVar[dict[date, str]] = {date(2027, 6, 14): "one", date(2029, 6, 11): "two"}

    def test_a_published_day(self, england: WorkingDayCalendar) -> None:
        """The day is skipped under its name; the calendar itself stays as it was."""
        longer = england.with_days_off(self.EXTRA)

        assert date(2027, 6, 15) == longer.next(date(2027, 6, 11))
        assert "one" == longer.why_not(date(2027, 6, 14))
        assert date(2027, 6, 14) == england.next(date(2027, 6, 11))

    def test_a_day_past_the_published_ones(self, england: WorkingDayCalendar) -> None:
        """A projection steps over the day too."""
        longer = england.with_days_off(self.EXTRA)

        assert date(2029, 6, 12) == longer.next(date(2029, 6, 8), projected=True)

    def test_a_calendar_that_nothing_continues(self) -> None:
        """A list of one's own gets no projection by being made longer."""
        ours = WorkingDayCalendar.from_days(
            (), name="ours", first=date(2027, 1, 1), published_to=date(2027, 12, 31)
        )

        with pytest.raises(OutsideCoverageError):
            ours.with_days_off(self.EXTRA).next(date(2027, 12, 31), projected=True)


def test_before_the_first_date_there_is(england: WorkingDayCalendar) -> None:
    """Days before it are refused, and not reckoned."""
    with pytest.raises(OutsideCoverageError):
        england.previous(date.min)
    with pytest.raises(OutsideCoverageError):
        england.add(date.min, -5, first_day_counted=FirstDayCounted.THE_DAY_BEFORE)
