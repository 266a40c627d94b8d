"""What an instrument calls a working day, and the calendars that follow."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from dateutil.easter import easter

from complaintrules.bank_holidays import DIVISIONS, bank_holidays
from complaintrules.calendars import ProjectedCount, ProjectedDate, WorkingDayCalendar
from complaintrules.errors import (
    OutsideCoverageError,
    ProjectionRefusedError,
    UnknownCalendarError,
)
from complaintrules.working_day_definitions import (
    LISTED_EVERYWHERE,
    NAMED_DAYS,
    PROJECTED_YEARS,
    WorkingDayDefinition,
    working_days,
)
from tests import oracle

WALES_WITH_CHRISTMAS_EVE = WorkingDayDefinition(
    bank_holidays_of=("england-and-wales",),
    named_days=("christmas_day", "good_friday", "christmas_eve"),
)


@pytest.mark.parametrize("name", oracle.NAMES)
def test_calendar_by_name(name: str) -> None:
    """A calendar is called what it was asked for, and speaks for 1999 to 2028."""
    calendar = working_days(name)
    expected = (name, oracle.FIRST, oracle.LAST)

    assert expected == (calendar.name, calendar.first, calendar.published_to)


@pytest.mark.parametrize("name", oracle.NAMES)
def test_same_calendar_each_time(name: str) -> None:
    """A calendar is made once."""
    assert working_days(name) is working_days(name)


@pytest.mark.parametrize("name", DIVISIONS)
def test_days_off_are_the_list(name: str) -> None:
    """A division's calendar has its bank holidays off and names no other days."""
    assert bank_holidays(name).days == dict(working_days(name).days_off)


def test_uk_any_has_the_days_of_all() -> None:
    """In uk-any a day is off when any division has it."""
    union = set().union(*(bank_holidays(division).days for division in DIVISIONS))

    assert union == set(working_days("uk-any").days_off)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("england-and-wale", "did you mean 'england-and-wales'?"),
        ("Scotland", "did you mean 'scotland'?"),
        ("ukany", "did you mean 'uk-any'?"),
        ("fr", "known here: england-and-wales, northern-ireland, scotland, uk-any"),
    ],
)
def test_unknown_name(name: str, hint: str) -> None:
    """An unknown calendar is refused, with the nearest known name or all of them."""
    with pytest.raises(UnknownCalendarError) as caught:
        working_days(name)

    assert f"CR402: there is no calendar {name!r}\n  {hint}" == str(caught.value)


def test_unknown_division_in_a_definition() -> None:
    """A definition cannot take its bank holidays from nowhere."""
    with pytest.raises(UnknownCalendarError, match="there is no division 'wales'"):
        WorkingDayDefinition(("wales",)).calendar()


@pytest.mark.parametrize(
    ("definition", "name"),
    [
        (WorkingDayDefinition(("scotland",)), "scotland"),
        (WorkingDayDefinition(DIVISIONS), "uk-any"),
        (
            WorkingDayDefinition(("england-and-wales", "scotland")),
            "england-and-wales+scotland",
        ),
        (WALES_WITH_CHRISTMAS_EVE, "england-and-wales+christmas_eve"),
        (
            WorkingDayDefinition(("scotland",), ("easter_monday", "new_years_day")),
            "scotland+easter_monday",
        ),
    ],
)
def test_name(definition: WorkingDayDefinition, name: str) -> None:
    """A definition is named after its divisions and the named days that they do not all list."""
    assert name == definition.name
    assert name == definition.calendar().name


@pytest.mark.parametrize("named", sorted(LISTED_EVERYWHERE))
@pytest.mark.parametrize("division", DIVISIONS)
def test_days_listed_everywhere(division: str, named: str) -> None:
    """Naming a day that every division lists changes no weekday at all."""
    plain = working_days(division)
    naming = WorkingDayDefinition((division,), (named,)).calendar()
    days = (oracle.FIRST + timedelta(days=days) for days in range(365 * 30 + 8))

    assert [] == [day for day in days if plain.is_working_day(day) != naming.is_working_day(day)]


@pytest.mark.parametrize(
    ("named", "day"),
    [
        ("new_years_day", date(2026, 1, 1)),
        ("good_friday", date(2026, 4, 3)),
        ("easter_monday", date(2026, 4, 6)),
        ("christmas_eve", date(2026, 12, 24)),
        ("christmas_day", date(2026, 12, 25)),
        ("boxing_day", date(2026, 12, 26)),
    ],
)
def test_named_days(named: str, day: date) -> None:
    """A named day falls where the calendar on the wall has it."""
    assert day == NAMED_DAYS[named](2026)
    assert day in WorkingDayDefinition(("scotland",), (named,)).calendar().days_off


@pytest.mark.parametrize("year", range(1999, 2029))
def test_easter(year: int) -> None:
    """Good Friday and Easter Monday are two days before Easter and one after, as listed."""
    days = bank_holidays("england-and-wales").days

    assert easter(year) - timedelta(days=2) == NAMED_DAYS["good_friday"](year)
    assert {NAMED_DAYS["good_friday"](year), NAMED_DAYS["easter_monday"](year)} <= set(days)


def test_christmas_eve_in_wales() -> None:
    """Where an instrument names Christmas Eve, a count passes over it in every year."""
    calendar = WALES_WITH_CHRISTMAS_EVE.calendar()
    england = working_days("england-and-wales")

    assert date(2026, 12, 29) == calendar.next(date(2026, 12, 23))
    assert date(2026, 12, 24) == england.next(date(2026, 12, 23))
    assert "Christmas Eve" == calendar.why_not(date(2026, 12, 24))
    assert not any(calendar.is_working_day(date(year, 12, 24)) for year in range(1999, 2029))


def test_list_gives_the_title() -> None:
    """A day that is both named and listed is called what the list calls it."""
    days_off = WALES_WITH_CHRISTMAS_EVE.calendar().days_off
    title = bank_holidays("england-and-wales").days[date(2012, 12, 25)]

    assert title == days_off[date(2012, 12, 25)]


def test_weekend_of_another_kind() -> None:
    """A definition may have another weekend."""
    calendar = WorkingDayDefinition(("scotland",), weekend=frozenset({4})).calendar()

    assert calendar.is_working_day(date(2026, 7, 4))
    assert "Friday" == calendar.why_not(date(2026, 7, 3))


class TestAsKnownOn:
    """Calendars as they were published on some day."""

    @pytest.mark.parametrize(("on", "works"), [(date(2022, 9, 8), True), (date(2022, 9, 9), False)])
    @pytest.mark.parametrize("name", oracle.NAMES)
    def test_state_funeral(self, name: str, on: date, *, works: bool) -> None:
        """19 September 2022 is a working day for whoever asks before 9 September."""
        calendar = working_days(name, as_known_on=on)

        assert works == calendar.is_working_day(date(2022, 9, 19))

    def test_deadline_moves(self) -> None:
        """A deadline across the proclaimed day is a day later once it is known."""
        start = date(2022, 8, 26)
        before, after = (
            working_days("england-and-wales", as_known_on=on).add(start, 20)
            for on in (date(2022, 9, 8), date(2022, 9, 9))
        )

        assert (date(2022, 9, 26), date(2022, 9, 27)) == (before, after)

    @pytest.mark.parametrize(
        ("on", "working"),
        [
            (date(2019, 6, 9), date(2020, 5, 8)),
            (date(2019, 6, 10), date(2020, 5, 4)),
        ],
    )
    def test_may_day_moved(self, on: date, working: date) -> None:
        """Of the two May days of 2020, one works and the other is off, and then they change."""
        calendar = working_days("england-and-wales", as_known_on=on)
        works = [
            day for day in (date(2020, 5, 4), date(2020, 5, 8)) if calendar.is_working_day(day)
        ]

        assert [working] == works

    def test_may_day_in_uk_any(self) -> None:
        """While Scotland had not moved May Day yet, both days were off somewhere."""
        calendar = working_days("uk-any", as_known_on=date(2019, 6, 20))

        assert not calendar.is_working_day(date(2020, 5, 4))
        assert not calendar.is_working_day(date(2020, 5, 8))

    @pytest.mark.parametrize(
        ("on", "day"),
        [
            (date(2025, 1, 8), date(2027, 8, 2)),
            (date(2025, 1, 9), date(2027, 8, 30)),
        ],
    )
    def test_scottish_summer_of_2027(self, on: date, day: date) -> None:
        """The Scottish list first had England's day, and was put right six weeks later."""
        assert working_days("scotland", as_known_on=on).is_working_day(day)
        assert working_days("scotland").is_working_day(date(2027, 8, 30))

    def test_horizon(self) -> None:
        """What was not published yet is not covered."""
        calendar = working_days("england-and-wales", as_known_on=date(2022, 9, 9))

        assert date(2023, 12, 31) == calendar.published_to
        with pytest.raises(OutsideCoverageError, match="1999-01-01 to 2023-12-31"):
            calendar.add(date(2023, 12, 1), 30)

    def test_projection_begins_at_the_old_horizon(self) -> None:
        """A projection goes on from what was published then, and so misses what came later."""
        calendar = working_days("england-and-wales", as_known_on=date(2011, 11, 23))
        day = calendar.add(date(2023, 5, 5), 1, projected=True)

        assert (ProjectedDate, date(2023, 5, 8)) == (type(day), day)

    @pytest.mark.parametrize("name", oracle.NAMES)
    def test_before_the_record(self, name: str) -> None:
        """Before 23 November 2011 nothing is on record."""
        with pytest.raises(OutsideCoverageError, match="is not on record") as caught:
            working_days(name, as_known_on=date(2011, 11, 22))

        assert "ask for a day from 2011-11-23 on" in caught.value.hint


class TestProjected:
    """Calendars that go on past the published years."""

    @pytest.fixture
    def england(self) -> WorkingDayCalendar:
        """Return the calendar of England and Wales."""
        return working_days("england-and-wales")

    def test_refused_unless_asked_for(self, england: WorkingDayCalendar) -> None:
        """Nobody gets a projection who did not ask for one."""
        with pytest.raises(OutsideCoverageError) as caught:
            england.add(date(2028, 12, 18), 30)

        assert "counting 30 working days from 2028-12-18 runs outside" in str(caught.value)
        assert "1999-01-01 to 2028-12-31" in str(caught.value)
        assert "projected=True" in caught.value.hint

    def test_marked(self, england: WorkingDayCalendar) -> None:
        """A date past the published years is marked, and told apart where it is shown."""
        day = england.add(date(2028, 12, 18), 30, projected=True)

        assert date(2029, 2, 1) == day
        assert "ProjectedDate(2029, 2, 1)" == repr(day)
        assert "2029-02-01" == str(day)

    def test_count_marked(self, england: WorkingDayCalendar) -> None:
        """A count past the published years is marked too, either way round."""
        start, end = date(2028, 12, 18), date(2029, 2, 1)
        counts = [
            england.count(start, end, projected=True),
            england.count(end, start, projected=True),
        ]

        assert ["ProjectedCount(30)", "ProjectedCount(-30)"] == list(map(repr, counts))
        assert all(type(count) is ProjectedCount for count in counts)

    def test_inside_not_marked(self, england: WorkingDayCalendar) -> None:
        """A date that rests on published days only is a plain date."""
        day = england.add(date(2028, 12, 1), 10, projected=True)

        assert (date, date(2028, 12, 15)) == (type(day), day)

    def test_going_back_is_marked(self, england: WorkingDayCalendar) -> None:
        """A date inside rests on what is projected, if it is counted back from past the lists."""
        day = england.add(date(2029, 1, 2), -3, projected=True)

        assert (ProjectedDate, date(2028, 12, 27)) == (type(day), day)

    def test_on_or_after_is_marked(self, england: WorkingDayCalendar) -> None:
        """A day past the lists is marked even where it is its own next working day."""
        day = england.on_or_after(date(2029, 1, 2), projected=True)

        assert (ProjectedDate, date(2029, 1, 2)) == (type(day), day)

    def test_why_not(self, england: WorkingDayCalendar) -> None:
        """A projected day off says that it is one; a weekend is certain."""
        assert "New year (projected)" == england.why_not(date(2029, 1, 1), projected=True)
        assert "Saturday" == england.why_not(date(2029, 1, 6), projected=True)
        assert england.is_working_day(date(2029, 1, 2), projected=True)

    def test_named_days_go_on(self) -> None:
        """An instrument's own days are off in projected years as well."""
        calendar = WALES_WITH_CHRISTMAS_EVE.calendar()

        assert "Christmas Eve" == calendar.why_not(date(2029, 12, 24), projected=True)

    def test_limit(self, england: WorkingDayCalendar) -> None:
        """A projection reaches thirty years past the published ones and no further."""
        last = date(2058, 12, 31)

        assert PROJECTED_YEARS == last.year - england.published_to.year
        assert last == england.on_or_before(last, projected=True)
        with pytest.raises(OutsideCoverageError) as caught:
            england.next(last, projected=True)

        assert "england-and-wales, projected after 2028-12-31" in caught.value.message
        assert not caught.value.hint

    @pytest.mark.parametrize("projected", [False, True])
    @pytest.mark.parametrize("name", oracle.NAMES)
    def test_before_the_first_day(self, name: str, *, projected: bool) -> None:
        """There is no projecting into the past, and nobody is told to try."""
        calendar = working_days(name)
        early, late = date(1998, 12, 31), date(2026, 6, 8)
        with pytest.raises(OutsideCoverageError) as from_a_day:
            calendar.is_working_day(early, projected=projected)
        with pytest.raises(OutsideCoverageError) as from_early:
            calendar.count(early, late, projected=projected)
        with pytest.raises(OutsideCoverageError) as to_early:
            calendar.count(late, early, projected=projected)

        assert not from_a_day.value.hint + from_early.value.hint + to_early.value.hint

    @pytest.mark.parametrize(
        ("start", "end"),
        [
            (date(2028, 12, 18), date(2029, 2, 1)),
            (date(2029, 2, 1), date(2028, 12, 18)),
        ],
    )
    def test_hint_for_counts(self, england: WorkingDayCalendar, start: date, end: date) -> None:
        """Whoever counts past the lists, from either side, is told how to get a projection."""
        with pytest.raises(OutsideCoverageError) as caught:
            england.count(start, end)

        assert "ask with projected=True" in caught.value.hint

    @pytest.mark.parametrize("name", ["scotland", "uk-any"])
    def test_refused(self, name: str) -> None:
        """What takes in the Scottish list cannot be projected."""
        calendar = working_days(name)
        with pytest.raises(ProjectionRefusedError):
            calendar.add(date(2028, 12, 18), 30, projected=True)
        with pytest.raises(ProjectionRefusedError):
            calendar.count(date(2028, 12, 18), date(2029, 2, 1), projected=True)
        with pytest.raises(ProjectionRefusedError):
            calendar.is_working_day(date(2029, 1, 2), projected=True)

    @pytest.mark.parametrize("name", ["scotland", "uk-any"])
    def test_not_refused_inside(self, name: str) -> None:
        """Asking for a projection does no harm where none is needed."""
        day = working_days(name).add(date(2026, 12, 1), 5, projected=True)

        assert (date, date(2026, 12, 8)) == (type(day), day)


def test_a_definition_names_what_is_known() -> None:
    """No division at all, or a named day that nobody can date, is refused."""
    with pytest.raises(UnknownCalendarError, match="no division is named"):
        WorkingDayDefinition(bank_holidays_of=())
    with pytest.raises(UnknownCalendarError, match="did you mean 'boxing_day'"):
        WorkingDayDefinition(bank_holidays_of=("scotland",), named_days=("boxingday",))
