"""
Why no case whatever could tell one procedure from another that differs in its words.

Knows reasons that can be computed. Claims nothing where it has none.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from attrs import evolve

from complaintrules.calendars import ONE_DAY, FirstDayCounted
from complaintrules.condition_mutants import answer_alike
from complaintrules.conditions import names_in
from complaintrules.periods import Conventions, Unit
from complaintrules.procedure import Procedure, WorkingDayRule
from complaintrules.working_day_definitions import WorkingDayDefinition


def why_alike(procedure: Procedure, other: Procedure) -> str:
    """Return why *other* gives the same answers as *procedure* in every case, or nothing."""
    for part, reason, alike in _REASONS:
        the_rest_is_the_same = evolve(other, **{part: getattr(procedure, part)}) == procedure
        if the_rest_is_the_same and alike(procedure, other):
            return reason
    return ""


def _same_days_off(procedure: Procedure, other: Procedure) -> bool:
    """Return whether the calendars of two procedures have the same working days."""
    mine, others = _definitions(procedure), _definitions(other)
    return len(mine) == len(others) and all(
        one == two or _days_off(one) == _days_off(two)
        for one, two in zip(mine, others, strict=True)
    )


def _definitions(procedure: Procedure) -> tuple[WorkingDayDefinition, ...]:
    """Return what a procedure calls a working day, by each reading."""
    rule: WorkingDayRule = procedure.working_day
    return (rule.definition, *(reading.definition for reading in rule.readings))


def _days_off(definition: WorkingDayDefinition) -> tuple[date, date, frozenset[date]]:
    """Return the days that are published, the first and the last of them, and every day off."""
    calendar = definition.calendar()
    first, last = calendar.first, calendar.published_to
    days = (first + ONE_DAY * number for number in range((last - first).days + 1))
    return first, last, frozenset(day for day in days if not calendar.is_working_day(day))


def _same_answers_to_tests(procedure: Procedure, other: Procedure) -> bool:
    """Return whether the conditions of two procedures' tests hold in the same cases."""
    return _conditions_alike(procedure, procedure.eligibility, other.eligibility)


def _same_permissions(procedure: Procedure, other: Procedure) -> bool:
    """Return whether the conditions of two procedures' permissions hold in the same cases."""
    return _conditions_alike(procedure, procedure.permissions, other.permissions)


def _conditions_alike(procedure: Procedure, ones: tuple[Any, ...], others: tuple[Any, ...]) -> bool:
    """Return whether rules differ in nothing but conditions that hold in the same cases."""
    return len(ones) == len(others) and all(
        one == other
        or (
            None not in (one.when, other.when)
            and evolve(other, when=one.when) == one
            and answer_alike(one.when, other.when, procedure.vocabulary)
        )
        for one, other in zip(ones, others, strict=True)
    )


def _same_ways(procedure: Procedure, other: Procedure) -> bool:
    """Return whether every part of a complaint goes the same way under two procedures."""
    return _ways(procedure) == _ways(other)


def _ways(procedure: Procedure) -> dict[tuple[str, str], str]:
    """Return where each part goes: the first route that names it decides."""
    ways: dict[tuple[str, str], str] = {}
    for route in procedure.routes:
        for part in route.parts:
            ways.setdefault((route.fact, part), route.goes_to)
    return ways


def _no_test_asks(procedure: Procedure, other: Procedure) -> bool:
    """Return whether no test of eligibility waits for the facts in which vocabularies differ."""
    facts, others = procedure.vocabulary.facts, other.vocabulary.facts
    differing = {name for name, fact in facts.items() if fact != others.get(name)}
    asked = {name for test in procedure.eligibility for name in names_in(test.when)}
    for clock in procedure.deadlines:
        asked |= {name for each in clock.starts_instead for name in names_in(each.when)}
        asked |= {*clock.starts_on.names}
    return facts.keys() == others.keys() and not differing & asked


def _conventions(procedure: Procedure) -> tuple[Conventions, ...]:
    """Return how a procedure counts, by each reading."""
    rule = procedure.counting
    return (rule.conventions, *(reading.conventions for reading in rule.readings))


def _no_month_ends_short(procedure: Procedure, other: Procedure) -> bool:
    """
    Return whether procedures differ in the ends of months alone, and no period notices.

    A period of months that begins with its first day ends on the day before the missing one,
    which is the last day of the month by either convention.
    """
    mine, others = _conventions(procedure), _conventions(other)
    same = len(mine) == len(others) and all(
        evolve(two, month_end=one.month_end) == one for one, two in zip(mine, others, strict=True)
    )
    clocks = [
        each
        for clock in procedure.deadlines
        for one in (clock, *clock.beside, *clock.versions)
        for each in (one, *(reading.deadline for reading in one.readings))
    ]
    lengths = [clock.extension.to_at_most for clock in clocks if clock.extension]
    return (
        same
        and not any(length and length.unit in _BY_THE_CALENDAR for length in lengths)
        and not any(
            clock.length.unit in _BY_THE_CALENDAR
            and (clock.before or clock.first_day_counted is not FirstDayCounted.THE_DAY_ITSELF)
            for clock in clocks
        )
    )


_BY_THE_CALENDAR = (Unit.MONTHS, Unit.YEARS)
_REASONS: tuple[tuple[str, str, Callable[[Procedure, Procedure], bool]], ...] = (
    ("working_day", "in every published year the days off are the same", _same_days_off),
    ("counting", "every period of months begins with its first day", _no_month_ends_short),
    ("eligibility", "the condition holds in the same cases", _same_answers_to_tests),
    ("permissions", "the condition holds in the same cases", _same_permissions),
    ("vocabulary", "no test of eligibility asks for the fact", _no_test_asks),
    ("routes", "a route before it names the part", _same_ways),
)
