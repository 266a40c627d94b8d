"""Bank holidays: what is on record, where it comes from, and what was known when."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest

from complaintrules.bank_holidays import DIVISIONS, BankHoliday, Year, bank_holidays
from complaintrules.errors import OutsideCoverageError, UnknownCalendarError
from tests import oracle
from tests.oracle import ONE_DAY

#: Every list there is, each year of each division.
YEARS = [
    pytest.param(division, year, id=f"{division} {year.year}")
    for division in DIVISIONS
    for year in bank_holidays(division).years
]
PUBLISHED = [
    param for param in YEARS if isinstance(param.values[1], Year) and param.values[1].history
]


@pytest.mark.parametrize("division", DIVISIONS)
def test_every_year_is_there(division: str) -> None:
    """The lists run from 1999 to 2028 without a gap."""
    years = [year.year for year in bank_holidays(division).years]

    assert list(range(1999, 2029)) == years


@pytest.mark.parametrize("division", DIVISIONS)
def test_first_and_published_to(division: str) -> None:
    """The lists speak for whole years, from the first day of the first to the last of the last."""
    holidays = bank_holidays(division)

    assert (date(1999, 1, 1), date(2028, 12, 31)) == (holidays.first, holidays.published_to)


@pytest.mark.parametrize("division", DIVISIONS)
def test_days_are_those_of_the_record(division: str) -> None:
    """No day of the file is lost, and none is added."""
    assert oracle.listed(division) == set(bank_holidays(division).days)


@pytest.mark.parametrize(("division", "year"), YEARS)
def test_days_are_in_order(division: str, year: Year) -> None:
    """The days of a year lie in that year, each once and in order."""
    days = [holiday.on for holiday in year.days]

    assert all(earlier < later for earlier, later in pairwise(days)), division
    assert {year.year} == {day.year for day in days}


@pytest.mark.parametrize(("division", "year"), YEARS)
def test_days_are_weekdays(division: str, year: Year) -> None:
    """A bank holiday at a weekend is listed on its substitute day only."""
    assert all(holiday.on.weekday() < 5 for holiday in year.days), division


@pytest.mark.parametrize(("division", "year"), YEARS)
def test_days_have_titles(division: str, year: Year) -> None:
    """Every bank holiday says what it is called."""
    assert all(holiday.title for holiday in year.days), division


@pytest.mark.parametrize(("division", "year"), YEARS)
def test_source(division: str, year: Year) -> None:
    """The years to 2010 say how they were derived, the others which commit they come from."""
    published = re.fullmatch(r"alphagov/(calendars|frontend) [0-9a-f]{40}", year.source)

    assert (year.year < 2011, year.year < 2011) == (year.derived, published is None), division
    assert year.derived == (not year.history)


@pytest.mark.parametrize("division", DIVISIONS)
def test_record_names_file_and_day(division: str) -> None:
    """The record of a published year names its status, its file and the day of its commit."""
    for year, content in oracle.record(division).items():
        status = "derived" if int(year) < 2011 else "published"
        known = {"derived_from"} if status == "derived" else {"repo", "path", "commit", "committed"}

        assert (status, known) == (content["status"], set(content["source"]))


@pytest.mark.parametrize(("division", "year"), PUBLISHED)
def test_editions_name_their_commits(division: str, year: Year) -> None:
    """Every edition has a repository and a whole commit hash, and follows the one before."""
    for edition in year.history:
        assert re.fullmatch(r"[0-9a-f]{40}", edition.commit), division
        assert edition.repository in {"alphagov/calendars", "alphagov/frontend"}
        assert edition.added or edition.removed

    assert sorted(year.history, key=lambda edition: edition.published) == list(year.history)


@pytest.mark.parametrize(("division", "year"), PUBLISHED)
def test_editions_add_up_to_the_list(division: str, year: Year) -> None:
    """Replaying the editions gives the list; each adds what was not there, removes what was."""
    days: set[date] = set()
    for edition in year.history:
        assert set(edition.removed) <= days, division
        days -= set(edition.removed)
        assert not set(edition.added) & days
        days |= set(edition.added)

    assert {holiday.on for holiday in year.days} == days


@pytest.mark.parametrize(
    ("day", "title"),
    [
        (date(2026, 12, 28), "Boxing Day (substitute day)"),
        (date(2026, 12, 25), "Christmas Day"),
        (date(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II"),
    ],
)
def test_title(day: date, title: str) -> None:
    """A bank holiday is called what GOV.UK calls it, with its note."""
    assert title == bank_holidays("england-and-wales").days[day]


def test_notes_are_told() -> None:
    """A note follows the title in brackets, and nothing follows where there is none."""
    plain = BankHoliday(date(2026, 12, 25), "Christmas Day")
    noted = BankHoliday(date(2026, 12, 28), "Boxing Day", "Substitute day")

    assert ["Christmas Day", "Boxing Day (substitute day)"] == [str(plain), str(noted)]


def test_lists_are_read_once() -> None:
    """The same division gives the same lists."""
    assert bank_holidays("scotland") is bank_holidays("scotland")


def test_unknown_division() -> None:
    """A division that does not exist is refused, with the one that was perhaps meant."""
    with pytest.raises(UnknownCalendarError) as caught:
        bank_holidays("scottland")

    assert "CR402: there is no list of bank holidays for 'scottland'" in str(caught.value)
    assert caught.value.hint.endswith("'scotland'?")


def known(division: str, on: date) -> set[date]:
    """Return the bank holidays of a division that were known on a day."""
    return set(bank_holidays(division).as_known_on(on).days)


@pytest.mark.parametrize(
    ("division", "published", "added", "removed"),
    [
        pytest.param(
            "england-and-wales",
            date(2022, 9, 9),
            {date(2022, 9, 19)},
            set(),
            id="the State Funeral, proclaimed ten days ahead",
        ),
        pytest.param(
            "england-and-wales",
            date(2019, 6, 10),
            {date(2020, 5, 8)},
            {date(2020, 5, 4)},
            id="May Day 2020, moved to VE Day",
        ),
        pytest.param(
            "northern-ireland",
            date(2019, 6, 10),
            {date(2020, 5, 8)},
            {date(2020, 5, 4)},
            id="May Day 2020, moved in Northern Ireland too",
        ),
        pytest.param(
            "scotland",
            date(2019, 7, 2),
            {date(2020, 5, 8)},
            {date(2020, 5, 4)},
            id="May Day 2020, moved in Scotland three weeks later",
        ),
        pytest.param(
            "scotland",
            date(2026, 2, 25),
            {date(2026, 6, 15)},
            set(),
            id="the World Cup, in Scotland alone",
        ),
        pytest.param(
            "scotland",
            date(2025, 1, 9),
            {date(2027, 8, 2)},
            {date(2027, 8, 30)},
            id="the Scottish summer holiday of 2027, first given as England's",
        ),
    ],
)
def test_editions(division: str, published: date, added: set[date], removed: set[date]) -> None:
    """An edition changes what is known from the day of its publication, not the day before."""
    before, after = known(division, published - ONE_DAY), known(division, published)

    assert (added, removed) == (after - before, before - after)


@pytest.mark.parametrize(
    ("division", "published", "days"),
    [
        ("england-and-wales", date(2022, 11, 10), {date(2023, 5, 8)}),
        ("scotland", date(2024, 11, 27), {date(2027, 8, 30)}),
    ],
)
def test_editions_that_bring_more(division: str, published: date, days: set[date]) -> None:
    """An edition may bring a proclaimed day, or a mistake, together with whole new years."""
    before, after = known(division, published - ONE_DAY), known(division, published)

    assert days <= after - before


def test_withdrawn_days_have_a_title() -> None:
    """A day that was withdrawn later says so, for its own title is no longer on record."""
    days = bank_holidays("scotland").as_known_on(date(2024, 12, 31)).days

    assert "Bank holiday (as first published, later withdrawn)" == days[date(2027, 8, 30)]


@pytest.mark.parametrize(
    ("on", "published_to"),
    [
        (date(2011, 11, 23), date(2012, 12, 31)),
        (date(2012, 1, 24), date(2013, 12, 31)),
        (date(2022, 9, 9), date(2023, 12, 31)),
        (date(2022, 11, 10), date(2025, 12, 31)),
        (date(2025, 11, 23), date(2027, 12, 31)),
        (date(2025, 11, 24), date(2028, 12, 31)),
    ],
)
@pytest.mark.parametrize("division", DIVISIONS)
def test_published_to_shrinks(division: str, on: date, published_to: date) -> None:
    """Known on an earlier day, the lists end where they ended then."""
    assert published_to == bank_holidays(division).as_known_on(on).published_to


def test_source_as_known_on() -> None:
    """A year as it was known names the commit that was the newest then."""
    (year,) = (
        year
        for year in bank_holidays("england-and-wales").as_known_on(date(2022, 9, 8)).years
        if year.year == 2022
    )

    assert "alphagov/frontend e4001140c232a1beecbea3dff85231dc2af93f82" == year.source


def test_derived_years_were_always_known() -> None:
    """Years that nobody published on record count as known at any time."""
    (first, *_) = bank_holidays("scotland").years

    assert first is first.as_known_on(date(2011, 11, 23))


def test_year_not_yet_published() -> None:
    """Before its first edition a year is not known at all."""
    (*_, last) = bank_holidays("scotland").years

    assert last.as_known_on(date(2025, 11, 23)) is None


@pytest.mark.parametrize("division", DIVISIONS)
def test_before_the_first_edition(division: str) -> None:
    """Nothing is on record of what was known before the first edition, 23 November 2011."""
    holidays = bank_holidays(division)
    with pytest.raises(OutsideCoverageError, match="before 2011-11-23 is not on record"):
        holidays.as_known_on(date(2011, 11, 22))
