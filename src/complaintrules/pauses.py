"""
Days on which a clock stands still, and the last day that they push on.

Knows one rule's terms for pausing it. Knows nothing of extensions or of how a clock stands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from attrs import evolve, frozen

from complaintrules.bench import Bench
from complaintrules.calendars import ONE_DAY, FirstDayCounted, StartOnADayOff
from complaintrules.errors import OutsideCoverageError
from complaintrules.machine import NONE, Beyond
from complaintrules.papers import Pause
from complaintrules.periods import EndOnADayOff, Length, Period, Unit
from complaintrules.rules import Deadline
from complaintrules.shown import Shown
from complaintrules.statuses import FindingKind

_DAYS_IN_A_WEEK = 7
#: Takes down what is found odd.
Note = Callable[[FindingKind, str], None]


@frozen(repr=False)
class Paused(Shown):
    """The days left out of one clock's count."""

    days: frozenset[date] = frozenset()
    #: The first day of a pause that has not ended on the day of the judgement, or None.
    since: date | None = None


def paused(
    rule: Deadline,
    pauses: Iterable[Pause],
    on: date,
    note: Note,
) -> Paused:
    """Return the days on which *rule*'s clock stood still; a pause without effect is noted."""
    days: set[date] = set()
    since: date | None = None
    for pause in pauses:
        if pause.of != rule.id:
            continue
        terms = rule.pauses
        if terms is None or pause.because not in terms.because:
            known = f"known are {', '.join(terms.because)}" if terms else "it cannot be paused"
            given = pause.because or "nothing"
            says = f"the pause from {pause.first} because of {given} counts for nothing: {known}"
            note(FindingKind.PAUSE_NOT_COUNTED, says)
            continue
        first = pause.first if terms.first_day_paused else pause.first + ONE_DAY
        if pause.last is None or pause.last > on:
            since = min(first, since or first)
            continue
        last = pause.last if terms.last_day_paused else pause.last - ONE_DAY
        days.update(first + ONE_DAY * number for number in range((last - first).days + 1))
    return Paused(frozenset(days), since)


def last_day(
    rule: Deadline, length: Length, started_on: date, bench: Bench, days: frozenset[date]
) -> date:
    """
    Return the last day of a period of *length* that leaves out the paused *days*.

    Raises:
        OutsideCoverageError: The calendar does not reach it.
        ProjectionRefusedError: It would have to be projected, and nothing can.

    """
    if not days:
        return bench.last_day(rule, length, started_on)
    if bench.conventions.start_on_a_day_off is StartOnADayOff.MOVES_ON:
        started_on = bench.calendar.on_or_after(started_on, projected=bench.projected)
    itself = rule.first_day_counted is FirstDayCounted.THE_DAY_ITSELF
    first = started_on if itself else started_on + ONE_DAY
    if length.unit is Unit.WEEKS:
        length = Length(length.amount * _DAYS_IN_A_WEEK, Unit.CALENDAR_DAYS)
    # What a last day on a day off becomes is said of the day that is reached in the end.
    plain = evolve(bench.conventions, end_on_a_day_off=EndOnADayOff.STANDS)
    counting = evolve(bench, conventions=plain)
    longer = length
    while True:
        last = counting.last_day(rule, longer, started_on)
        left_out = sum(first <= day <= last and _counts(day, length, bench) for day in days)
        if longer.amount == length.amount + left_out:
            return bench.last_day(rule, longer, started_on)
        longer = evolve(length, amount=length.amount + left_out)


def _counts(day: date, length: Length, bench: Bench) -> bool:
    """Return whether a paused *day* would have counted."""
    if length.unit is not Unit.WORKING_DAYS:
        return True
    return bench.calendar.is_working_day(day, projected=bench.projected)


def paused_days(rule: Deadline, pauses: Iterable[Pause], on: int) -> tuple[frozenset[date], int]:
    """Return what ``paused`` does, as a compiled plan reads it: with the day as a number."""
    told = paused(rule, pauses, date.fromordinal(on), lambda _, __: None)
    return told.days, NONE if told.since is None else told.since.toordinal()


def last_day_without(
    rule: Deadline, period: Period, bench: Bench, start: int, days: frozenset[date]
) -> int:
    """
    Return what ``last_day`` does, as a compiled plan reads it: with days as numbers.

    Raises:
        Beyond: The calendar ends first.

    """
    try:
        return last_day(rule, period.length, date.fromordinal(start), bench, days).toordinal()
    except OutsideCoverageError as error:
        raise Beyond from error
