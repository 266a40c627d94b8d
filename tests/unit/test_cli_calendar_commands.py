"""The working-day calendar on the command line."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintrules.bank_holidays import DIVISIONS, bank_holidays
from complaintrules.calendars import FirstDayCounted
from complaintrules.working_day_definitions import working_days
from tests.unit.test_cli import in_terminal, parsed, run, told


def test_a_day_so_many_working_days_on() -> None:
    """The day comes first, then each bank holiday on the way."""
    expected = (
        "Wed 3 Feb 2027\n"
        "  skipped Fri 25 Dec 2026, Christmas Day\n"
        "  skipped Mon 28 Dec 2026, Boxing Day (substitute day)\n"
        "  skipped Fri 1 Jan 2027, New Year\N{RIGHT SINGLE QUOTATION MARK}s Day\n"
    )

    assert expected == told("calendar", "add", "england-and-wales", "2026-12-18", "30")


def test_a_day_so_many_working_days_before() -> None:
    """A number below zero counts back."""
    text = told("calendar", "add", "england-and-wales", "2026-12-29", "-2")

    assert text.startswith("Wed 23 Dec 2026\n")


@pytest.mark.parametrize(
    ("option", "expected"),
    [
        ((), "Mon 21 Dec 2026\n"),
        (("--first-day-counted", "the_day_after"), "Mon 21 Dec 2026\n"),
        (("--first-day-counted", "the_day_itself"), "Fri 18 Dec 2026\n"),
        (("--start-on-a-day-off", "stands"), "Mon 21 Dec 2026\n"),
    ],
)
def test_first_day_counted(option: tuple[str, ...], expected: str) -> None:
    """The convention of counting can be chosen."""
    assert expected == told("calendar", "add", "scotland", "2026-12-18", "1", *option)


def test_start_on_a_day_off() -> None:
    """A receipt on a Saturday can be taken for one on the Monday."""
    option = ("--start-on-a-day-off", "moves_to_the_next_working_day")

    assert "Tue 10 Nov 2026\n" == told("calendar", "add", "uk-any", "2026-11-07", "1", *option)


@pytest.mark.parametrize(
    ("number", "counted"),
    [(0, FirstDayCounted.THE_DAY_ITSELF), (3, FirstDayCounted.THE_DAY_BEFORE)],
)
def test_numbers_that_a_convention_does_not_have(number: int, counted: FirstDayCounted) -> None:
    """A number of days that makes no sense is bad input, and no traceback."""
    arguments = ("calendar", "add", "scotland", "2026-12-18", number)
    text = told(*arguments, "--first-day-counted", counted, status=2)

    assert "Invalid value for WORKING-DAYS: a period" in text


def test_a_day_as_json() -> None:
    """As JSON the same is told with the calendar, its horizon and ISO dates."""
    got = parsed("calendar", "add", "england-and-wales", "2026-12-18", "30")
    expected = {
        "calendar": "england-and-wales",
        "published_to": str(working_days("england-and-wales").published_to),
        "start": "2026-12-18",
        "working_days": 30,
        "end": "2027-02-03",
        "projected": False,
        "skipped": [
            {"date": "2026-12-25", "title": "Christmas Day"},
            {"date": "2026-12-28", "title": "Boxing Day (substitute day)"},
            {"date": "2027-01-01", "title": "New Year\N{RIGHT SINGLE QUOTATION MARK}s Day"},
        ],
    }

    assert expected == got


def horizon() -> date:
    """Return the last day for which bank holidays are published."""
    return working_days("england-and-wales").published_to


@pytest.mark.parametrize("rest", [("add", 30), ("count", "2040-01-02")])
def test_past_the_published_bank_holidays(rest: tuple[str, object]) -> None:
    """Past the published bank holidays there is no answer, but the option that gives one."""
    command, last = rest
    text = told("calendar", command, "england-and-wales", horizon(), last, status=2)

    assert text.startswith("CR401: counting")
    assert "ask with --projected for a marked projection, where one can be made" in text


def test_a_projected_day() -> None:
    """With --projected the day is given, and marked."""
    arguments = ("calendar", "add", "england-and-wales", horizon(), 30, "--projected")
    got: Any = parsed(*arguments)

    assert " (projected: not all these bank holidays are published yet)\n" in told(*arguments)
    assert got["projected"] is True
    assert str(working_days("england-and-wales").add(horizon(), 30, projected=True)) == got["end"]


def test_too_far_even_for_a_projection() -> None:
    """A number beyond all bounds is refused in words."""
    arguments = ("calendar", "add", "england-and-wales", "2026-12-18", 10**9, "--projected")

    assert told(*arguments, status=2).startswith("CR401: counting 1000000000 working days")


def test_a_division_that_nothing_projects() -> None:
    """Scotland's bank holidays are not projected, and that is said in words."""
    text = told("calendar", "add", "scotland", horizon(), "30", "--projected", status=2)

    assert text.startswith("CR403: bank holidays of scotland cannot be projected")


def test_counting() -> None:
    """The number of working days is all that is printed, so that a script can use it."""
    assert "30\n" == told("calendar", "count", "england-and-wales", "2026-12-18", "2027-02-03")
    assert "-30\n" == told("calendar", "count", "england-and-wales", "2027-02-03", "2026-12-18")


def test_counting_as_json() -> None:
    """As JSON the number comes with the calendar and its horizon."""
    expected = {
        "calendar": "scotland",
        "published_to": str(working_days("scotland").published_to),
        "start": "2026-12-18",
        "end": "2027-02-03",
        "working_days": working_days("scotland").count(date(2026, 12, 18), date(2027, 2, 3)),
        "projected": False,
    }

    assert expected == parsed("calendar", "count", "scotland", "2026-12-18", "2027-02-03")


def test_counting_projected() -> None:
    """A number that rests on a projection is marked."""
    arguments = ("calendar", "count", "england-and-wales", horizon(), "2040-01-02", "--projected")
    got: Any = parsed(*arguments)

    assert f"{got['working_days']} (projected: not all" in told(*arguments)
    assert got["projected"] is True


def test_as_known_on() -> None:
    """The calendar can be asked as it stood before the Queen's funeral was a bank holiday."""
    arguments = ("calendar", "count", "england-and-wales", "2022-09-16", "2022-09-20")

    assert "1\n" == told(*arguments)
    assert "2\n" == told(*arguments, "--as-known-on", "2022-09-01")
    assert "Mon 19 Sep 2022\n" == told(
        "calendar", "add", "uk-any", "2022-09-16", "1", "--as-known-on", "2022-09-01"
    )


def test_before_anything_was_known() -> None:
    """What was published before the first edition on record is not guessed."""
    text = told("calendar", "show", "scotland", "--as-known-on", "1990-01-01", status=2)

    assert "is not on record" in text


@pytest.mark.parametrize("division", DIVISIONS)
def test_show(division: str) -> None:
    """Piped, each bank holiday is a line with its list's status and source."""
    years = bank_holidays(division).years
    lines = told("calendar", "show", division).splitlines()
    days = [day for year in years for day in year.days]

    assert ["day", "bank holiday", "list", "source"] == [
        each.strip() for each in lines[0].split("  ") if each
    ]
    assert len(days) == len([line for line in lines[1:] if line])
    assert [] == [day for day, line in zip(days, lines[1:], strict=False) if str(day) not in line]


def test_show_one_year_as_json() -> None:
    """As JSON each bank holiday has its date, title, status and source."""
    (year,) = (each for each in bank_holidays("scotland").years if each.year == 2002)
    expected = [
        {"date": str(day.on), "title": str(day), "status": "derived", "source": year.source}
        for day in year.days
    ]

    assert expected == parsed("calendar", "show", "scotland", "--year", "2002")


def test_show_a_list_as_it_was() -> None:
    """A list can be shown as it was published on a day."""
    arguments = ("calendar", "show", "england-and-wales", "--year", "2022")

    assert "Mon 19 Sep 2022" in told(*arguments)
    assert "Mon 19 Sep 2022" not in told(*arguments, "--as-known-on", "2022-09-01")


def test_show_in_a_terminal() -> None:
    """In a terminal a year's source is told once, above its days."""
    text = in_terminal("calendar", "show", "scotland", "--year", "2027")
    lines = text.splitlines()

    assert lines[0].startswith("2027: published, ")
    assert ["day", "bank", "holiday"] == lines[1].split()
    assert "Mon 4 Jan 2027   2nd January (substitute day)" in lines
    assert "\x1b[1m2027" in run("calendar", "show", "scotland", "--year", "2027", width=80).output


@pytest.mark.parametrize("year", [1998, 2200])
def test_an_unknown_year(year: int) -> None:
    """A year that is not on record is answered with those that are."""
    known = bank_holidays("scotland")
    text = told("calendar", "show", "scotland", "--year", year, status=2)

    assert f"{year} is not on record: known are 1999 to {known.published_to.year}" in text


def test_an_unknown_division() -> None:
    """A calendar of several divisions has no list of its own."""
    assert "'uk-any' is not one of" in told("calendar", "show", "uk-any", status=2)
