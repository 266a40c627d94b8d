"""Projected bank holidays, and how they compare with what was published in the end."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.bank_holidays import DIVISIONS, bank_holidays
from complaintrules.errors import ProjectionRefusedError
from complaintrules.projection import GENERATORS, projected_days

FIRST_PUBLISHED, LAST_PUBLISHED = 2011, 2028

#: Days that were published and that no projection has: proclaimed after workalendar 17.0.0 came
#: out.  It knows the proclamations and moved days before that.
PROCLAIMED_SINCE = {
    "england-and-wales": {date(2023, 5, 8): "coronation of King Charles III"},
    "northern-ireland": {date(2023, 5, 8): "coronation of King Charles III"},
}


@pytest.mark.parametrize("division", GENERATORS)
def test_published_years(division: str) -> None:
    """For each published year, the projection has all the weekdays of the list but the pinned."""
    projected = projected_days(division, first_year=FIRST_PUBLISHED, last_year=LAST_PUBLISHED)
    published = {day for day in bank_holidays(division).days if day.year >= FIRST_PUBLISHED}
    weekdays = {day for day in projected if day.weekday() < 5}

    assert set(PROCLAIMED_SINCE[division]) == published - weekdays
    assert not weekdays - published


@pytest.mark.parametrize("division", GENERATORS)
@pytest.mark.parametrize("year", [2029, 2030, 2058])
def test_every_projected_year_has_its_holidays(division: str, year: int) -> None:
    """A projected year has the eight yearly holidays, ten in Northern Ireland, on weekdays."""
    projected = projected_days(division, first_year=year, last_year=year)
    weekdays = [day for day in projected if day.weekday() < 5]

    assert {year} == {day.year for day in projected}
    assert {"england-and-wales": 8, "northern-ireland": 10}[division] == len(weekdays)


def test_titles_say_that_they_are_projected() -> None:
    """The title of a projected day can never be taken for a published one."""
    days = projected_days("england-and-wales", first_year=2029, last_year=2030)

    assert all(title.endswith(" (projected)") for title in days.values())


def test_both_years_are_included() -> None:
    """The first year and the last are projected, and those between."""
    days = projected_days("england-and-wales", first_year=2029, last_year=2031)

    assert {2029, 2030, 2031} == {day.year for day in days}


@pytest.mark.parametrize("division", sorted({*DIVISIONS} - {*GENERATORS}))
def test_refused(division: str) -> None:
    """Nothing projects the Scottish list, and the refusal says what to do instead."""
    with pytest.raises(ProjectionRefusedError) as caught:
        projected_days(division, first_year=2029, last_year=2029)

    assert "CR403: bank holidays of scotland cannot be projected" in str(caught.value)
    assert "wait until GOV.UK publishes the year" in caught.value.hint
