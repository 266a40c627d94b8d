"""
Every day on which a clock can start: it ends on no day before, and none that starts later sooner.

Knows how last days are reckoned. Knows nothing of what happens in a life.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import date

from attrs import define, field

from complaintrules.machine import Beyond
from complaintrules.periods import Period
from complaintrules.proof.promises import Property, Violation
from complaintrules.proof.reading import starts
from complaintrules.proof.standing import Judge, Life
from complaintrules.reckoned import LastDays
from complaintrules.rules import Deadline
from complaintrules.working_day_definitions import WorkingDayDefinition


@define
class EveryDay:
    """What came of starting each clock on each day in force that the calendar reaches."""

    #: How many starts were tried; clocks that count alike are tried once.
    tried: int = 0
    violations: list[Violation] = field(factory=list)


#: A period, and the calendar by which its days are counted.
Counted = tuple[Period, WorkingDayDefinition]


def every_day(judge: Judge, tried: AbstractSet[Counted] = frozenset()) -> EveryDay:
    """
    Start each way of counting on each day in force, as far as bank holidays are published.

    What was *tried* before, by another reading, is left out.
    """
    procedure = judge.procedure
    calendar = procedure.working_day.calendar
    first = procedure.in_force.first.toordinal()
    last = min(procedure.in_force.last or date.max, calendar.published_to).toordinal()
    found = EveryDay()
    for (period, definition), limit in ways_of_counting(judge).items():
        if (period, definition) in tried:
            continue
        ends = LastDays(period, calendar)
        latest = 0
        for day in range(first, last + 1):
            try:
                end = ends[day]
                says = _fault(limit, day, end, latest)
                if says:
                    found.violations.append(_violation(judge, limit, day, says))
            except Beyond:
                break
            found.tried += 1
            latest = max(end, latest)
    return found


def ways_of_counting(judge: Judge) -> dict[Counted, Deadline]:
    """Return each period that clocks count, with a clock that does."""
    conventions = judge.procedure.counting.conventions
    definition = judge.procedure.working_day.definition
    found: dict[Counted, Deadline] = {}
    for limits in judge.limits:
        for limit in limits:
            period = Period(limit.length, limit.first_day_counted, conventions, limit.before)
            found.setdefault((period, definition), limit)
    return found


def _fault(limit: Deadline, day: int, end: int, latest: int) -> str:
    """Return what is wrong with a last day, or nothing; *latest* is that of earlier starts."""
    starts_on, ends_on = date.fromordinal(day), date.fromordinal(end)
    if end < day and not limit.before:
        return f"{limit.id} ends on {ends_on}, before it starts on {starts_on}"
    if end < latest:
        sooner = date.fromordinal(latest)
        return f"{limit.id} from {starts_on} ends on {ends_on}, and from a day before on {sooner}"
    return ""


def _violation(judge: Judge, limit: Deadline, day: int, says: str) -> Violation:
    """Return the violation with a life in which the clock starts on that day."""
    life = Life(day, {}, {})
    for name in starts(limit):
        if name in judge.procedure.vocabulary.facts:
            life = life.with_fact(name, date.fromordinal(day))
        else:
            life = life.with_event(name, day)
    return Violation(Property.NO_CLOCK_BACKWARDS, limit.id, says, life, judge.standing(life))
