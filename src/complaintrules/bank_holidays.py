"""
The bank holidays of the three divisions of the United Kingdom, with source and horizon.

Knows which days were published, by whom and when. Knows nothing of working days.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from complaintrules.errors import OutsideCoverageError, UnknownCalendarError, did_you_mean
from complaintrules.shown import Shown

#: The names that GOV.UK gives to the parts of the United Kingdom with a list of their own.
DIVISIONS = ("england-and-wales", "scotland", "northern-ireland")


@frozen(repr=False)
class BankHoliday(Shown):
    """One day that a division's list contains."""

    on: date
    title: str
    #: GOV.UK's own note, such as "Substitute day"; empty where there is none.
    notes: str = ""

    def __str__(self) -> str:
        """Return the title, with the note where there is one."""
        return f"{self.title} ({self.notes.lower()})" if self.notes else self.title


@frozen(repr=False)
class Publication(Shown):
    """One edition of a year's list: what it added and took away, and when it was committed."""

    published: date
    repository: str
    commit: str
    added: tuple[date, ...]
    removed: tuple[date, ...]


@frozen(repr=False)
class Year(Shown):
    """One division's list for one year, and where it comes from."""

    year: int
    days: tuple[BankHoliday, ...]
    #: True where no official list exists and the days were derived from others' computations.
    derived: bool
    #: Repository, file and commit of the list, or how it was derived.
    source: str
    history: tuple[Publication, ...] = ()

    def as_known_on(self, day: date) -> Year | None:
        """Return the list as it stood on *day*, or None if it had not been published yet."""
        if self.derived:
            return self
        known = [edition for edition in self.history if edition.published <= day]
        if not known:
            return None
        titles = {holiday.on: holiday for holiday in self.days}
        days: set[date] = set()
        for edition in known:
            days.difference_update(edition.removed)
            days.update(edition.added)
        withdrawn = "as first published, later withdrawn"
        return evolve(
            self,
            days=tuple(
                titles.get(on, BankHoliday(on, "Bank holiday", withdrawn)) for on in sorted(days)
            ),
            source=f"{known[-1].repository} {known[-1].commit}",
        )


@frozen(repr=False)
class BankHolidays(Shown):
    """The bank holidays of one division over a run of whole years."""

    division: str
    years: tuple[Year, ...]

    @property
    def first(self) -> date:
        """The first day that the lists speak for."""
        return date(self.years[0].year, 1, 1)

    @property
    def published_to(self) -> date:
        """The last day that the lists speak for."""
        return date(self.years[-1].year, 12, 31)

    @property
    def days(self) -> dict[date, str]:
        """Each bank holiday and what it is called."""
        return {holiday.on: str(holiday) for year in self.years for holiday in year.days}

    def as_known_on(self, day: date) -> BankHolidays:
        """
        Return the lists as they stood on *day*, shorter where a year was not yet published.

        Raises:
            OutsideCoverageError: *day* is before the first edition on record.

        """
        first_edition = min(edition.published for y in self.years for edition in y.history)
        if day < first_edition:
            raise OutsideCoverageError(
                f"what was published for {self.division} before {first_edition} is not on record",
                f"ask for a day from {first_edition} on, or for the list as it stands now",
            )
        years = tuple(year.as_known_on(day) for year in self.years)
        return evolve(self, years=tuple(year for year in years if year is not None))


@cache
def bank_holidays(division: str) -> BankHolidays:
    """
    Return every bank holiday on record for *division*, 1999 to the last published year.

        >>> holidays = bank_holidays("scotland")
        >>> holidays.days[date(2026, 6, 15)]
        'World Cup bank holiday'
        >>> holidays.published_to
        datetime.date(2028, 12, 31)

    Raises:
        UnknownCalendarError: There is no such division.

    """
    if division not in DIVISIONS:
        raise UnknownCalendarError(
            f"there is no list of bank holidays for {division!r}", did_you_mean(division, DIVISIONS)
        )
    text = Path(__file__).parent.joinpath("data", "bank_holidays", f"{division}.json")
    record = json.loads(text.read_text(encoding="utf-8"))
    years = tuple(_year(int(year), content) for year, content in record["years"].items())
    return BankHolidays(division, years)


def _year(year: int, content: dict[str, Any]) -> Year:
    """Return one year of the record."""
    source = content["source"]
    return Year(
        year=year,
        days=tuple(
            BankHoliday(date.fromisoformat(day["date"]), day["title"], day.get("notes", ""))
            for day in content["days"]
        ),
        derived=content["status"] == "derived",
        source=source.get("derived_from") or f"{source['repo']} {source['commit']}",
        history=tuple(
            Publication(
                published=date.fromisoformat(edition["published"]),
                repository=edition["repo"],
                commit=edition["commit"],
                added=tuple(map(date.fromisoformat, edition["added"])),
                removed=tuple(map(date.fromisoformat, edition["removed"])),
            )
            for edition in content.get("history", ())
        ),
    )
