"""
Which days are working days, and how to step and count over them.

Knows weekends, bank holidays and the days an instrument names. Knows nothing of complaints.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import accumulate, compress
from types import MappingProxyType
from typing import Self

from attrs import evolve, field, frozen

from complaintrules.errors import (
    NotADateError,
    OutsideCoverageError,
)
from complaintrules.shown import Shown

ONE_DAY = timedelta(days=1)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SATURDAY, SUNDAY = 5, 6


class FirstDayCounted(StrEnum):
    """Which day is day 1 of a period."""

    #: "within N days of", "after": the day of the event is day 0.
    THE_DAY_AFTER = "the_day_after"
    #: "beginning with": the day of the event is day 1.
    THE_DAY_ITSELF = "the_day_itself"
    #: "N days before": counting back, the day of the event is day 0.
    THE_DAY_BEFORE = "the_day_before"


class StartOnADayOff(StrEnum):
    """What an event on a day that is not a working day means for counting from it."""

    #: The event keeps its day, whatever day that is.
    STANDS = "stands"
    #: The event is taken to happen on the first working day on or after its day.
    MOVES_ON = "moves_to_the_next_working_day"


#: Looking a member up in its class costs as much as a third of ``add``.
THE_DAY_AFTER, STANDS = FirstDayCounted.THE_DAY_AFTER, StartOnADayOff.STANDS


class ProjectedDate(date):
    """A date that rests on bank holidays nobody has published yet."""

    def __repr__(self) -> str:
        """Return the date under the name of its class, so that a reader is told."""
        return f"ProjectedDate({self.year}, {self.month}, {self.day})"


class ProjectedCount(int):
    """A number of working days that rests on bank holidays nobody has published yet."""

    def __repr__(self) -> str:
        """Return the number under the name of its class, so that a reader is told."""
        return f"ProjectedCount({int(self)})"


@frozen(eq=False, repr=False)
class WorkingDayCalendar(Shown):
    """
    The working days of one definition, between two dates.

        >>> england = working_days("england-and-wales")
        >>> england.add(date(2026, 12, 18), 30)
        datetime.date(2027, 2, 3)

    Law:
        Which days are off is each instrument's own: see ``WorkingDayDefinition``.
    """

    name: str
    #: The first day that the calendar speaks for.
    first: date
    #: The last day that the calendar speaks for.
    published_to: date
    #: The days off beside weekends, with what each is called.
    days_off: Mapping[date, str] = field(repr=False)
    #: The weekdays that are never working days, Monday being 0.
    weekend: frozenset[int] = field(repr=False)
    #: Makes the calendar that goes on past ``published_to``, where there is one.
    _projection: Callable[[], WorkingDayCalendar] | None = field(repr=False)
    _base: int = field(init=False, repr=False)
    #: For each day, how many working days there are up to and including it.
    _rank: list[int] = field(init=False, repr=False)
    #: The working days, from index 1 on, so that a rank is an index.
    _days: list[date] = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        """Make the two tables from which every answer is read."""
        base = self.first.toordinal()
        size = self.published_to.toordinal() - base + 1
        works = bytearray(b"\1") * size
        for weekday in self.weekend:
            start = (weekday - self.first.weekday()) % 7
            works[start::7] = bytes(len(range(start, size, 7)))
        for day in self.days_off:
            if self.first <= day <= self.published_to:
                works[day.toordinal() - base] = 0
        every_day = map(date.fromordinal, range(base, base + size))
        object.__setattr__(self, "_base", base)
        object.__setattr__(self, "_rank", list(accumulate(works)))
        object.__setattr__(self, "_days", [date.min, *compress(every_day, works)])

    @classmethod
    def from_days(
        cls,
        days_off: Iterable[date] | Mapping[date, str],
        *,
        name: str,
        first: date,
        published_to: date,
        weekend: frozenset[int] = frozenset({SATURDAY, SUNDAY}),
    ) -> Self:
        """
        Return a calendar of the caller's own days off, which speaks for *first* to *published_to*.

            >>> ours = WorkingDayCalendar.from_days(
            ...     {date(2026, 12, 24): "office closed"},
            ...     name="ours",
            ...     first=date(2026, 1, 1),
            ...     published_to=date(2026, 12, 31),
            ... )
            >>> ours.next(date(2026, 12, 23))
            datetime.date(2026, 12, 25)

        Raises:
            NotADateError: A day off is not a plain date.
            ValueError: The days are the wrong way round, or no day would be a working day.

        """
        titled = (
            dict(days_off) if isinstance(days_off, Mapping) else dict.fromkeys(days_off, "day off")
        )
        plain = {plain_day(day): title for day, title in titled.items()}
        if plain_day(published_to) < plain_day(first):
            raise ValueError(f"{published_to} is before {first}")
        if not weekend < frozenset(range(7)):
            raise ValueError(f"expected some of the weekdays 0 to 6, got {sorted(weekend)}")
        return cls(name, first, published_to, MappingProxyType(plain), weekend, None)

    def with_days_off(self, days: Mapping[date, str]) -> WorkingDayCalendar:
        """
        Return the same calendar with more days off, each with what it is called.

            >>> proclaimed = {date(2027, 6, 14): "Proclaimed"}
            >>> working_days("england-and-wales").with_days_off(proclaimed).next(date(2027, 6, 11))
            datetime.date(2027, 6, 15)
        """
        projection = self._projection
        return evolve(
            self,
            days_off=MappingProxyType({**self.days_off, **days}),
            projection=None if projection is None else lambda: projection().with_days_off(days),
        )

    def is_working_day(self, day: date, *, projected: bool = False) -> bool:
        """
        Return whether *day* is a working day.

            >>> working_days("scotland").is_working_day(date(2027, 1, 4))
            False

        Raises:
            OutsideCoverageError: *day* is not covered and *projected* is not asked for.

        """
        return self.why_not(day, projected=projected) is None

    def why_not(self, day: date, *, projected: bool = False) -> str | None:
        """
        Return what makes *day* a day off, or None if it is a working day.

            >>> working_days("england-and-wales").why_not(date(2026, 12, 28))
            'Boxing Day (substitute day)'

        Raises:
            OutsideCoverageError: *day* is not covered and *projected* is not asked for.

        """
        day = plain_day(day)
        if not self.first <= day <= self.published_to:
            return self._beyond(day, f"{day} lies", projected=projected).why_not(day)
        if day in self.days_off:
            return self.days_off[day]
        return WEEKDAYS[day.weekday()] if day.weekday() in self.weekend else None

    def add(
        self,
        start: date,
        n: int,
        *,
        first_day_counted: FirstDayCounted | str = FirstDayCounted.THE_DAY_AFTER,
        start_on_a_day_off: StartOnADayOff | str = StartOnADayOff.STANDS,
        projected: bool = False,
    ) -> date:
        """
        Return the *n*-th working day after *start*, whatever day *start* is.

        With *n* zero it is the last working day on or before *start*; with *n* below zero,
        counting goes back from there.  With *first_day_counted* ``the_day_itself``, *start* is
        day 1 if it is a working day.  A result that rests on days not yet published is a
        ``ProjectedDate``.

            >>> england = working_days("england-and-wales")
            >>> england.add(date(2024, 8, 29), 65)
            datetime.date(2024, 11, 28)
            >>> england.add(date(2024, 8, 29), 65, first_day_counted="the_day_itself")
            datetime.date(2024, 11, 27)

        Raises:
            OutsideCoverageError: The count leaves the days covered, and is not *projected*.
            NotADateError: *start* is not a plain date.
            ValueError: A convention has another name, or *n* is 0 where *start* itself counts.

        Law:
            The day of receipt is left out: Ombudsman's decision Cornwall 25 005 179.

        """
        if first_day_counted is not THE_DAY_AFTER or start_on_a_day_off is not STANDS:
            return self._add_by(
                start,
                n,
                FirstDayCounted(first_day_counted),
                StartOnADayOff(start_on_a_day_off),
                projected=projected,
            )
        if type(start) is date and (position := start.toordinal() - self._base) >= 0:
            # A negative index would answer from the wrong end of a table.
            try:
                rank = self._rank[position] + n
                if rank > 0:
                    return self._days[rank]
            except IndexError:
                pass  # past the last day covered
        start = plain_day(start)
        reach = f"counting {n} working days from {start} runs"
        # Going back runs into the years before the first, which no projection mends.
        end = date.min if n < 0 and start <= self.published_to else start
        wider = self if self._covers(start, n) else self._beyond(end, reach, projected=projected)
        day = wider.add(start, n)
        return day if wider is self else ProjectedDate(day.year, day.month, day.day)

    def _add_by(
        self,
        start: date,
        n: int,
        first_day_counted: FirstDayCounted,
        start_on_a_day_off: StartOnADayOff,
        *,
        projected: bool,
    ) -> date:
        """Return what ``add`` returns, for the conventions other than day 0."""
        start = plain_day(start)
        if start_on_a_day_off is StartOnADayOff.MOVES_ON:
            start = self.on_or_after(start, projected=projected)
        if first_day_counted is FirstDayCounted.THE_DAY_ITSELF and n == 0:
            raise ValueError("a period that counts its first day has at least one day")
        if first_day_counted is FirstDayCounted.THE_DAY_ITSELF:
            # Going back, day 1 is the last working day on or before the start.
            n += 1 if n < 0 else -int(self.is_working_day(start, projected=projected))
        if first_day_counted is FirstDayCounted.THE_DAY_BEFORE:
            if n >= 0:
                raise ValueError("a period counted from the day before goes back: n is below zero")
            start, n = _day_before(start), n + 1
        return self.add(start, n, projected=projected)

    def count(self, start: date, end: date, *, projected: bool = False) -> int:
        """
        Return how many working days come after *start*, up to and including *end*.

        It is negative when *end* is before *start*, and the inverse of ``add``.  A result that
        rests on days not yet published is a ``ProjectedCount``.

            >>> working_days("england-and-wales").count(date(2024, 8, 29), date(2024, 11, 28))
            65

        Raises:
            OutsideCoverageError: A day is not covered and *projected* is not asked for.
            NotADateError: A day is not a plain date.

        """
        if type(start) is date and type(end) is date:
            first, last = start.toordinal() - self._base, end.toordinal() - self._base
            if first >= 0 and last >= 0:  # a negative index would count from the wrong end
                try:
                    return self._rank[last] - self._rank[first]
                except IndexError:
                    pass  # past the last day covered
        start, end = plain_day(start), plain_day(end)
        if self.first <= min(start, end) and max(start, end) <= self.published_to:
            return self.count(start, end)
        reach = f"counting from {start} to {end} runs"
        farther = end if self.first <= start <= self.published_to else start
        wider = self._beyond(farther, reach, projected=projected)
        return ProjectedCount(wider.count(start, end))

    def next(self, day: date, *, projected: bool = False) -> date:
        """
        Return the first working day after *day*.

            >>> working_days("england-and-wales").next(date(2026, 12, 24))
            datetime.date(2026, 12, 29)

        Raises:
            OutsideCoverageError: It is not covered and *projected* is not asked for.

        """
        return self.add(day, 1, projected=projected)

    def previous(self, day: date, *, projected: bool = False) -> date:
        """
        Return the last working day before *day*.

            >>> working_days("england-and-wales").previous(date(2026, 12, 29))
            datetime.date(2026, 12, 24)

        Raises:
            OutsideCoverageError: It is not covered and *projected* is not asked for.

        """
        return self.add(_day_before(plain_day(day)), 0, projected=projected)

    def on_or_after(self, day: date, *, projected: bool = False) -> date:
        """
        Return *day* if it is a working day, or else the first working day after it.

            >>> working_days("england-and-wales").on_or_after(date(2026, 12, 25))
            datetime.date(2026, 12, 29)

        Raises:
            OutsideCoverageError: It is not covered and *projected* is not asked for.

        """
        works = self.is_working_day(day, projected=projected)
        return self.add(day, 0 if works else 1, projected=projected)

    def on_or_before(self, day: date, *, projected: bool = False) -> date:
        """
        Return *day* if it is a working day, or else the last working day before it.

            >>> working_days("england-and-wales").on_or_before(date(2026, 12, 28))
            datetime.date(2026, 12, 24)

        Raises:
            OutsideCoverageError: It is not covered and *projected* is not asked for.

        """
        return self.add(day, 0, projected=projected)

    def _covers(self, start: date, n: int) -> bool:
        """Return whether counting *n* working days from *start* stays within the days covered."""
        position = start.toordinal() - self._base
        if not 0 <= position < len(self._rank):
            return False
        return 0 < self._rank[position] + n < len(self._days)

    def _beyond(self, day: date, reach: str, *, projected: bool) -> WorkingDayCalendar:
        """Return the projected calendar, or refuse, naming what was asked and how far we know."""
        if self._projection is None or not projected or day < self.first:
            raise OutsideCoverageError(
                f"{reach} outside the bank holidays known for {self.name}, "
                f"{self.first} to {self.published_to}",
                "ask with projected=True for a marked projection, where one can be made"
                if self._projection is not None and not projected and day >= self.first
                else "",
            )
        return self._projection()


def plain_day(day: date) -> date:
    """Return *day* as a plain date; a moment with a time of day is refused, not cut short."""
    if type(day) is date:
        return day
    if isinstance(day, datetime) or not isinstance(day, date):
        raise NotADateError(day)
    return date(day.year, day.month, day.day)


def _day_before(day: date) -> date:
    """Return the day before, or the first date there is, which no calendar covers either."""
    return day - ONE_DAY if day > date.min else day
