"""
What an instrument calls a working day, and the calendar that follows from it.

Knows named days, divisions and where projections begin. Knows nothing of complaints.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from types import MappingProxyType

from attrs import evolve, field, frozen

from complaintrules.bank_holidays import DIVISIONS, bank_holidays
from complaintrules.calendars import ONE_DAY, SATURDAY, SUNDAY, WorkingDayCalendar, plain_day
from complaintrules.errors import UnknownCalendarError, did_you_mean
from complaintrules.projection import projected_days
from complaintrules.shown import Shown

#: How many years past the published ones a projection reaches at most.
PROJECTED_YEARS = 30


def _easter(year: int) -> date:
    """Return Easter Sunday."""
    from dateutil.easter import easter  # noqa: PLC0415  # few instruments name its days

    sunday: date = easter(year)
    return sunday


#: The days that instruments name beside bank holidays, by year.
NAMED_DAYS: Mapping[str, Callable[[int], date]] = MappingProxyType(
    {
        "new_years_day": lambda year: date(year, 1, 1),
        "good_friday": lambda year: _easter(year) - 2 * ONE_DAY,
        "easter_monday": lambda year: _easter(year) + ONE_DAY,
        "christmas_eve": lambda year: date(year, 12, 24),
        "christmas_day": lambda year: date(year, 12, 25),
        "boxing_day": lambda year: date(year, 12, 26),
    }
)

#: The named days that every division's list has anyway.
LISTED_EVERYWHERE = frozenset({"new_years_day", "good_friday", "christmas_day", "boxing_day"})

#: How many calendars are kept: there are few definitions, but many days on which to ask back.
_CALENDARS_KEPT = 64


@frozen(repr=False)
class WorkingDayDefinition(Shown):
    """
    What one instrument calls a working day: a day that is none of these.

        >>> definition = WorkingDayDefinition(
        ...     bank_holidays_of=("england-and-wales",), named_days=("christmas_eve",)
        ... )
        >>> definition.calendar().next(date(2026, 12, 23))
        datetime.date(2026, 12, 29)

    Law:
        Each instrument's own; for SI 2006/1738 it is reg. 2.
    """

    #: The divisions whose bank holidays count; a day is off if any of them has it.
    bank_holidays_of: tuple[str, ...] = field()
    #: Names out of ``NAMED_DAYS``.
    named_days: tuple[str, ...] = field(default=())
    weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY})

    @bank_holidays_of.validator
    def _is_known(self, _: object, divisions: tuple[str, ...]) -> None:
        """Refuse divisions that nobody has a list for, and none at all."""
        if not divisions:
            raise UnknownCalendarError(
                "no division is named", f"known here: {', '.join(DIVISIONS)}"
            )
        for division in divisions:
            if division not in DIVISIONS:
                hint = did_you_mean(division, DIVISIONS)
                raise UnknownCalendarError(f"there is no division {division!r}", hint)

    @named_days.validator
    def _can_be_named(self, _: object, days: tuple[str, ...]) -> None:
        """Refuse days whose date nobody knows."""
        for day in days:
            if day not in NAMED_DAYS:
                hint = did_you_mean(day, NAMED_DAYS)
                raise UnknownCalendarError(f"there is no named day {day!r}", hint)

    @property
    def name(self) -> str:
        """The calendar's name: its divisions, and any named days that no division lists."""
        divisions = (
            ["uk-any"] if self.bank_holidays_of == DIVISIONS else list(self.bank_holidays_of)
        )
        return "+".join(
            divisions + [day for day in self.named_days if day not in LISTED_EVERYWHERE]
        )

    def calendar(self, *, as_known_on: date | None = None) -> WorkingDayCalendar:
        """
        Return the working days of this definition, as published now or *as_known_on* a day.

            >>> england = WorkingDayDefinition(bank_holidays_of=("england-and-wales",))
            >>> england.calendar(as_known_on=date(2022, 9, 1)).is_working_day(date(2022, 9, 19))
            True

        Raises:
            OutsideCoverageError: Nothing is on record of what was known on that day.

        """
        return _calendar(self, None if as_known_on is None else plain_day(as_known_on))


@lru_cache(maxsize=_CALENDARS_KEPT)
def _calendar(definition: WorkingDayDefinition, as_known_on: date | None) -> WorkingDayCalendar:
    """Return the calendar of *definition*; the same one each time, for it never changes."""
    lists = [bank_holidays(division) for division in definition.bank_holidays_of]
    if as_known_on is not None:
        lists = [known.as_known_on(as_known_on) for known in lists]
    first = max(known.first for known in lists)
    last = min(known.published_to for known in lists)
    days_off = _named_days(definition, first.year, last.year)
    for known in lists:
        days_off |= known.days
    return WorkingDayCalendar(
        definition.name,
        first,
        last,
        MappingProxyType(days_off),
        definition.weekend,
        lambda: _projection(definition, as_known_on),
    )


@lru_cache(maxsize=_CALENDARS_KEPT)
def _projection(definition: WorkingDayDefinition, as_known_on: date | None) -> WorkingDayCalendar:
    """Return the calendar of *definition* continued past the published years."""
    known = _calendar(definition, as_known_on)
    first_year = known.published_to.year + 1
    last_year = known.published_to.year + PROJECTED_YEARS
    days_off = dict(known.days_off) | _named_days(definition, first_year, last_year)
    for division in definition.bank_holidays_of:
        days_off |= projected_days(division, first_year=first_year, last_year=last_year)
    return evolve(
        known,
        name=f"{known.name}, projected after {known.published_to}",
        published_to=date(last_year, 12, 31),
        days_off=MappingProxyType(days_off),
        projection=None,
    )


def _named_days(
    definition: WorkingDayDefinition, first_year: int, last_year: int
) -> dict[date, str]:
    """Return the days that *definition* names, over a run of years."""
    return {
        NAMED_DAYS[name](year): name.replace("_", " ").title()
        for name in definition.named_days
        for year in range(first_year, last_year + 1)
    }


def working_days(name: str, *, as_known_on: date | None = None) -> WorkingDayCalendar:
    """
    Return the calendar of a division, or of all of them together as ``uk-any``.

    The days off are Saturdays, Sundays and the days that GOV.UK lists for the division, which
    include Good Friday and Christmas Day.  *as_known_on* gives the calendar as it was published
    on that day.

        >>> working_days("uk-any").add(date(2026, 12, 18), 30)
        datetime.date(2027, 2, 4)

    Raises:
        UnknownCalendarError: There is no calendar of that name.
        OutsideCoverageError: Nothing is on record of what was known on that day.

    """
    if name == "uk-any":
        return WorkingDayDefinition(DIVISIONS).calendar(as_known_on=as_known_on)
    if name not in DIVISIONS:
        raise UnknownCalendarError(
            f"there is no calendar {name!r}", did_you_mean(name, (*DIVISIONS, "uk-any"))
        )
    return WorkingDayDefinition((name,)).calendar(as_known_on=as_known_on)
