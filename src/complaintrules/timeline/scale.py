"""
From days to places: where a day stands, which days the axis names, how wide words are.

Knows measures. Knows nothing of what is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import pairwise

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

#: So much room the name of a day or month on the axis needs.
_ROOM_FOR_A_NAME = 66
#: Widths of letters as parts of their height, in the widest of the usual fonts.
_NARROW, _MIDDLE, _WIDE = 0.33, 0.57, 0.88
_NARROW_LETTERS, _WIDE_LETTERS = frozenset("ijl.,:;'|!()[] ftr"), frozenset("mwMW%@—")


@frozen
class Scale:
    """Days laid out evenly between two places."""

    first: date
    last: date
    left: float
    right: float
    #: The width of one day.
    day: float = field(init=False)

    @day.default
    def _width_of_a_day(self) -> float:
        """Return the width that leaves room for both end days."""
        return (self.right - self.left) / ((self.last - self.first).days + 1)

    def start_of(self, day: date) -> float:
        """Return where a day begins."""
        return self.left + (day - self.first).days * self.day

    def middle_of(self, day: date) -> float:
        """Return the middle of a day."""
        return self.start_of(day) + self.day / 2

    def end_of(self, day: date) -> float:
        """Return where a day ends."""
        return self.start_of(day) + self.day

    def within(self, place: float) -> float:
        """Return a place, or the nearest one that is shown."""
        return min(max(place, self.left), self.right)

    def ticks(self) -> Iterator[tuple[date, str]]:
        """Yield the days that the axis names, each with its name."""
        days, name = next(filter(self._has_room, map(self._named, _STEPS)), ([], str))
        if self.start_of(min(days, default=self.last)) - self.left >= _ROOM_FOR_A_NAME:
            days.insert(0, self.first)
        for day in days:
            if self.start_of(day) + _ROOM_FOR_A_NAME / 2 <= self.right:
                yield day, name(day)

    def _named(self, step: _Step) -> tuple[list[date], Callable[[date], str]]:
        """Return the days shown that are a step apart, and how they are named."""
        length, name = step
        return [day for day in self._every(length) if self.first <= day <= self.last], name

    def _has_room(self, named: tuple[list[date], Callable[[date], str]]) -> bool:
        """Return whether the names of days do not run into one another."""
        gaps = ((after - day).days * self.day for day, after in pairwise(named[0]))
        return min(gaps, default=_ROOM_FOR_A_NAME) >= _ROOM_FOR_A_NAME

    def _every(self, step: relativedelta) -> Iterator[date]:
        """Yield the days that are a whole number of steps apart."""
        if step.days:
            first = self.first.toordinal() - self.first.weekday() % 7
            last = self.last.toordinal()
            yield from map(date.fromordinal, range(max(first, 1), last + 1, step.days))
            return
        months = step.years * 12 + step.months
        for month in range(self.first.year * 12, self.last.year * 12 + 12, months):
            yield date(month // 12, month % 12 + 1, 1)


def _name_of_week(day: date) -> str:
    """Return the name of a Monday."""
    return f"{day.day} {day:%b}"


def _name_of_month(day: date) -> str:
    """Return the name of a month."""
    return f"{day:%b} {day.year}"


def _name_of_year(day: date) -> str:
    """Return the name of a year."""
    return str(day.year)


#: How far apart the days are that the axis names, and how; the first that leaves room is taken.
_Step = tuple[relativedelta, Callable[[date], str]]
_STEPS: tuple[_Step, ...] = (
    (relativedelta(days=7), _name_of_week),
    (relativedelta(days=14), _name_of_week),
    (relativedelta(months=1), _name_of_month),
    (relativedelta(months=3), _name_of_month),
    (relativedelta(months=6), _name_of_month),
    (relativedelta(years=1), _name_of_year),
    (relativedelta(years=5), _name_of_year),
    (relativedelta(years=25), _name_of_year),
    (relativedelta(years=200), _name_of_year),
    (relativedelta(years=2500), _name_of_year),
)


def width_of(text: str, size: float) -> float:
    """
    Return how wide a text is at most, in letters of *size*.

        >>> width_of("Mill", 10) > width_of("ill", 10)
        True
    """
    return size * sum(
        _NARROW if letter in _NARROW_LETTERS else _WIDE if letter in _WIDE_LETTERS else _MIDDLE
        for letter in text
    )


def cut_to(text: str, size: float, room: float) -> str:
    """
    Return a text, cut short where it is wider than *room*.

        >>> cut_to("investigation", 10, 40)
        'investi…'
    """
    if width_of(text, size) <= room:
        return text
    while text and width_of(f"{text}…", size) > room:
        text = text[:-1]
    return f"{text.rstrip()}…"


def lines_of(text: str, size: float, room: float) -> list[str]:
    """Return a text as lines, none wider than *room* unless one word is."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width_of(longer, size) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def lanes(spans: Iterable[tuple[float, float]]) -> list[int]:
    """
    Return for each span, from place to place, the first lane in which it meets no other.

    Spans are laid from the last to the first, so that a line down to where one begins crosses
    none of those above it.

        >>> lanes([(0, 50), (10, 60), (70, 90)])
        [1, 0, 0]
    """
    listed = list(spans)
    taken: list[float] = []
    found = [0] * len(listed)
    for number in sorted(range(len(listed)), key=lambda each: listed[each][0], reverse=True):
        start, end = listed[number]
        lane = next((lane for lane, free_to in enumerate(taken) if end <= free_to), len(taken))
        if lane == len(taken):
            taken.append(start)
        taken[lane] = start
        found[number] = lane
    return found
