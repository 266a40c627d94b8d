"""
What every clock of one judgement shares: record, calendar, conventions and the readings chosen.

Knows which reading applies and which are its rivals. Judges no clock.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from attrs import evolve, frozen

from complaintrules.calendars import WorkingDayCalendar
from complaintrules.papers import CaseFile, Record
from complaintrules.periods import Conventions, Length, Period, last_day_of
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.shown import Shown

#: Said of the reading that applies unless another is chosen.
_THE_RULE = "the rule as it stands"


@frozen(repr=False)
class Bench(Shown):
    """What every clock of one judgement shares."""

    procedure: Procedure
    record: Record
    calendar: WorkingDayCalendar
    conventions: Conventions
    #: Readings that the case chooses, by rule.
    chosen: dict[str, str]
    #: Whether dates may rest on bank holidays not yet published.
    projected: bool

    @classmethod
    def of(
        cls, procedure: Procedure, record: Record, chosen: dict[str, str], *, projected: bool
    ) -> Bench:
        """Return the bench with the calendar and conventions that the readings chosen give."""
        bench = cls(
            procedure,
            record,
            procedure.working_day.calendar,
            procedure.counting.conventions,
            chosen,
            projected,
        )
        for working_day in procedure.working_day.readings:
            if chosen.get("working_day") == working_day.name:
                bench = evolve(bench, calendar=working_day.calendar)
        for counting in procedure.counting.readings:
            if chosen.get("counting") == counting.name:
                bench = evolve(bench, conventions=counting.conventions)
        return bench

    @classmethod
    def without_case(cls, procedure: Procedure, chosen: Mapping[str, str]) -> Bench:
        """Return the bench for what holds of a procedure whatever a case records."""
        return cls.of(procedure, CaseFile().as_at(date.min), dict(chosen), projected=False)

    def last_day(self, rule: Deadline, length: Length, started_on: date) -> date:
        """
        Return the last day of a period of *length* that *rule* counts from *started_on*.

        Raises:
            OutsideCoverageError: The calendar does not reach it.
            ProjectionRefusedError: It would have to be projected, and nothing can.

        """
        return last_day_of(
            Period(length, rule.first_day_counted, self.conventions, rule.before),
            starting=started_on,
            calendar=self.calendar,
            projected=self.projected,
        )


def chosen_reading(deadline: Deadline, bench: Bench) -> tuple[Deadline, str]:
    """Return the rule as the reading that applies has it, and that reading's name."""
    chosen = bench.chosen.get(deadline.id, deadline.reading)
    for other in deadline.readings:
        if other.name == chosen:
            return other.deadline, other.name
    return deadline, deadline.reading


def rivals(deadline: Deadline, reading: str) -> Iterator[tuple[str, str, Deadline]]:
    """Yield the readings of a rule other than the one that applies."""
    if reading != deadline.reading:
        yield deadline.reading, _THE_RULE, deadline
    for other in deadline.readings:
        if other.name != reading:
            yield other.name, other.relied_on, other.deadline


def other_benches(bench: Bench) -> Iterator[tuple[str, str, str, Bench]]:
    """Yield the bench as each other reading of the calendar and of counting would have it."""
    working_day, counting = bench.procedure.working_day, bench.procedure.counting
    calendars = [(working_day.reading, _THE_RULE, working_day.calendar)]
    calendars += [(each.name, each.relied_on, each.calendar) for each in working_day.readings]
    for name, relied_on, calendar in calendars:
        if name and calendar is not bench.calendar:
            yield name, "working_day", relied_on, evolve(bench, calendar=calendar)
    conventions = [(counting.reading, _THE_RULE, counting.conventions)]
    conventions += [(each.name, each.relied_on, each.conventions) for each in counting.readings]
    for name, relied_on, convention in conventions:
        if name and convention != bench.conventions:
            yield name, "counting", relied_on, evolve(bench, conventions=convention)
