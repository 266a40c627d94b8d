"""
Working days counted one day at a time, too plainly to be wrong.

Knows the files of bank holidays and the calendar on the wall. Knows nothing of the library.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

RECORDS = Path(__file__).parent.parent / "src" / "complaintrules" / "data" / "bank_holidays"
DIVISIONS = ("england-and-wales", "scotland", "northern-ireland")
#: Every calendar by name; ``uk-any`` takes a day off when any division does.
NAMES = (*DIVISIONS, "uk-any")
FIRST, LAST = date(1999, 1, 1), date(2028, 12, 31)
ONE_DAY = timedelta(days=1)


def record(division: str) -> Mapping[str, Any]:
    """Return the years of the file that holds a division's bank holidays."""
    text = (RECORDS / f"{division}.json").read_text(encoding="utf-8")
    years: Mapping[str, Any] = json.loads(text)["years"]
    return years


def listed(division: str) -> frozenset[date]:
    """Return every day in the list of a division."""
    return frozenset(
        date.fromisoformat(day["date"])
        for year in record(division).values()
        for day in year["days"]
    )


@dataclass(frozen=True)
class Walk:
    """
    The working days between two days, found by walking.

    Every method that finds a day returns None where the walk leaves the days covered.
    """

    first: date
    last: date
    days_off: Collection[date]
    weekend: Collection[int] = (5, 6)

    def covers(self, day: date) -> bool:
        """Return whether *day* is one that the walk may step on."""
        return self.first <= day <= self.last

    def works(self, day: date) -> bool:
        """Return whether *day* is a working day."""
        return day.weekday() not in self.weekend and day not in self.days_off

    def forwards(self, start: date) -> Iterator[date]:
        """Yield the working days from *start* on, the start included, in order."""
        day = start
        while self.covers(day):
            if self.works(day):
                yield day
            day += ONE_DAY

    def backwards(self, start: date) -> Iterator[date]:
        """Yield the working days up to *start*, the start included, the latest first."""
        day = start
        while self.covers(day):
            if self.works(day):
                yield day
            day -= ONE_DAY

    def add(self, start: date, n: int) -> date | None:
        """Return the n-th working day after *start*, or before it for n below zero."""
        if not self.covers(start):
            return None
        if n > 0:
            return nth(n, self.forwards(start + ONE_DAY))
        # The first working day met on the way back is where zero stands.
        return nth(1 - n, self.backwards(start))

    def add_counting_the_day_itself(self, start: date, n: int) -> date | None:
        """Return the n-th working day where *start* is the first, if it is a working day."""
        if not self.covers(start):
            return None
        return nth(n, self.forwards(start)) if n > 0 else nth(-n, self.backwards(start))

    def add_before(self, start: date, n: int) -> date | None:
        """Return the n-th working day before *start*, whatever day that is."""
        return nth(n, self.backwards(start - ONE_DAY))

    def moved_on(self, start: date) -> date | None:
        """Return the first working day on or after *start*."""
        return nth(1, self.forwards(start))

    def count(self, start: date, end: date) -> int:
        """Return the working days after *start* up to *end*, negative if *end* comes first."""
        if end < start:
            return -self.count(end, start)
        found = 0
        day = start
        while day < end:
            day += ONE_DAY
            if self.works(day):
                found += 1
        return found


def nth(n: int, days: Iterable[date]) -> date | None:
    """Return the n-th of *days*, counted from one, or None if there are fewer."""
    for number, day in enumerate(days, start=1):
        if number == n:
            return day
    return None


def walk(name: str) -> Walk:
    """Return the walk over the days of a calendar of that name."""
    divisions = DIVISIONS if name == "uk-any" else (name,)
    return Walk(FIRST, LAST, frozenset().union(*map(listed, divisions)))


def corresponding_day(day: date, months: int) -> date | None:
    """Return the day of the same number so many months on, or None if that month has none."""
    years, month = divmod(day.month - 1 + months, 12)
    try:
        return date(day.year + years, month + 1, day.day)
    except ValueError:
        return None


def last_of_month(day: date, months: int) -> date:
    """Return the last day of the month that is so many months on."""
    years, month = divmod(day.month + months, 12)
    return date(day.year + years, month + 1, 1) - ONE_DAY
