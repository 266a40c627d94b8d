"""Bank holidays and working days as other libraries have them, and every known disagreement."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Collection, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import holidays
import pytest
import yaml

from complaintrules.bank_holidays import bank_holidays
from complaintrules.calendars import WorkingDayCalendar
from complaintrules.working_day_definitions import working_days
from tests import oracle, strategies
from tests.oracle import FIRST, LAST, ONE_DAY

PINNED: list[Mapping[str, Any]] = yaml.safe_load(
    Path(__file__).with_name("known_disagreements.yaml").read_text(encoding="utf-8")
)
YEARS = range(FIRST.year, LAST.year + 1)
WEEKDAYS = [
    day
    for position in range((LAST - FIRST).days + 1)
    if (day := FIRST + timedelta(days=position)).weekday() < 5
]


def pinned(library: str, calendar: str) -> dict[date, str]:
    """Return the days on which a calendar of a library is known to disagree, with what it says."""
    return {
        day: pin["theirs"]
        for pin in PINNED
        if library == pin["library"] and calendar in pin["calendars"]
        for day in pin["days"]
    }


def disagreements(division: str, theirs: Collection[date]) -> dict[date, str]:
    """Return the weekdays on which *theirs* is not our list, with what it makes of each."""
    ours = bank_holidays(division).days
    return {
        day: "a day off" if day in theirs else "a working day"
        for day in WEEKDAYS
        if (day in theirs) != (day in ours)
    }


def workalendar(name: str) -> set[date]:
    """Return every holiday that a calendar of workalendar has."""
    calendar = getattr(importlib.import_module("workalendar.europe"), name)()
    return {day for year in YEARS for day, _ in calendar.holidays(year)}


@pytest.mark.parametrize(
    ("division", "subdivision"),
    [
        ("england-and-wales", "ENG"),
        ("england-and-wales", "WLS"),
        ("scotland", "SCT"),
        ("northern-ireland", "NIR"),
    ],
)
def test_holidays(division: str, subdivision: str) -> None:
    """The holidays package disagrees on the pinned weekdays, and on no others."""
    theirs = holidays.country_holidays("GB", subdiv=subdivision, years=YEARS)

    assert pinned("holidays", subdivision) == disagreements(division, theirs)


@pytest.mark.parametrize(
    ("division", "name"),
    [
        ("england-and-wales", "UnitedKingdom"),
        ("northern-ireland", "UnitedKingdomNorthernIreland"),
    ],
)
def test_workalendar(division: str, name: str) -> None:
    """Workalendar disagrees on the pinned weekdays, and on no others."""
    assert pinned("workalendar", name) == disagreements(division, workalendar(name))


def test_workalendar_in_scotland() -> None:
    """Workalendar disagrees in every year of the Scottish list, and warns that it may."""
    with pytest.warns(UserWarning, match="highly experimental"):
        theirs = workalendar("Scotland")
    found = disagreements("scotland", theirs)

    assert pinned("workalendar", "Scotland") == found
    assert set(YEARS) == {day.year for day in found}


def test_every_pin_has_its_reason() -> None:
    """Each day is pinned once for a calendar, and says why."""
    days = Counter(
        (pin["library"], calendar, day)
        for pin in PINNED
        for calendar in pin["calendars"]
        for day in pin["days"]
    )

    assert all(pin["reason"] for pin in PINNED)
    assert {1} == set(days.values())


#: Starts from which no number leaves the lists, and every so many numbers.
STARTS = [day for day in WEEKDAYS if strategies.FIRST_INSIDE <= day <= strategies.LAST_INSIDE]
NUMBERS = range(-strategies.FARTHEST, strategies.FARTHEST + 1, 13)


class TestNumpy:
    """NumPy's business days, given our days off, rolled back to the working day on or before."""

    @pytest.fixture(params=oracle.NAMES)
    def calendar(self, request: pytest.FixtureRequest) -> WorkingDayCalendar:
        """Return each calendar in turn."""
        return working_days(request.param)

    @pytest.fixture
    def numpy(self) -> Any:  # no type may be known where it is not installed
        """Return NumPy, where it is installed."""
        return pytest.importorskip("numpy")

    def test_add(self, numpy: Any, calendar: WorkingDayCalendar) -> None:
        """Adding working days is its offset."""
        off = list(calendar.days_off)
        starts = [day + weekend * ONE_DAY for day in STARTS for weekend in (0, 2)]
        for n in NUMBERS:
            theirs = numpy.busday_offset(starts, n, roll="backward", holidays=off)

            assert theirs.tolist() == [calendar.add(start, n) for start in starts]

    def test_count(self, numpy: Any, calendar: WorkingDayCalendar) -> None:
        """Counting working days is its count, which takes in the first day and not the last."""
        ends = [start + timedelta(days=days % 100) for days, start in enumerate(STARTS)]
        theirs = numpy.busday_count(
            [start + ONE_DAY for start in STARTS],
            [end + ONE_DAY for end in ends],
            holidays=list(calendar.days_off),
        )

        assert theirs.tolist() == list(map(calendar.count, STARTS, ends))
