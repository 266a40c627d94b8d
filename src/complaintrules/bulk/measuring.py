"""
How long everything took: for each clock of many cases its start, its limits and its end.

Knows which days of a plan a measure needs. Knows nothing of years, of totals or of files.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import Assessment
from complaintrules.bulk.arrays import Days
from complaintrules.bulk.engine import Engine, Results
from complaintrules.bulk.steps import Step, Steps
from complaintrules.errors import Fault
from complaintrules.judgement import opened_stages
from complaintrules.machine import NONE
from complaintrules.plan import judge_all
from complaintrules.procedure import Procedure
from complaintrules.statuses import STATUSES

_OPENED, _BEGAN = "opened", "began"
#: The days of a clock that are measured, as ``DeadlineAnswer`` names them.
_DAYS = ("started_on", "due_by", "due_by_unextended", "extendable_to", "completed_on")


@frozen(eq=False)
class ClockDays:
    """One clock of some cases; days are ordinal numbers, and 0 where there is none."""

    #: The place of the status in ``STATUSES``.
    status: Days
    started_on: Days
    #: The last day in time, any extension that was granted as the rules demand included.
    due_by: Days
    due_by_unextended: Days
    #: The last day that an extension could reach.
    extendable_to: Days
    completed_on: Days


@frozen(eq=False)
class Measured:
    """Some cases, measured."""

    #: The day on which each stage opened, by the stage's name.
    opened: Mapping[str, Days]
    #: The day of the first event of all.
    began: Days
    clocks: Mapping[str, ClockDays]
    #: What is wrong with rows that cannot be judged, by their place.
    faults: Mapping[int, tuple[Fault, ...]]


@frozen(eq=False)
class Measurer:
    """Measures batches of one table by one procedure on one day."""

    procedure: Procedure
    _engine: Engine

    @classmethod
    def of(cls, procedure: Procedure, schema: Any, on: date) -> Measurer:
        """
        Return the measurer of tables with that schema.

        Raises:
            TableError: The table has columns that cannot be used.
            NotADateError: *on* is not a plain date.

        """
        return cls(procedure, Engine.of(procedure, schema, on, _results))

    def measured(self, batch: Any) -> Measured:
        """Return the measures of some rows, no more than ``ROWS_AT_ONCE``."""
        values, singly = self._engine.carried_out(batch)
        if singly:  # what is one step of the plan may be two days of a row
            values = {name: value.copy() for name, value in values.items()}
        faults: dict[int, tuple[Fault, ...]] = {}
        for row, judged in singly.items():
            if isinstance(judged, tuple):
                faults[row] = judged
            else:
                self._put(values, row, judged)
        return Measured(
            {each.name: values[f"{_OPENED}.{each.name}"] for each in self.procedure.stages},
            values[_BEGAN],
            {
                clock: ClockDays(*(values[f"{clock}.{name}"] for name in ("status", *_DAYS)))
                for clock in self.procedure.deadline_ids
            },
            faults,
        )

    def _put(self, values: dict[str, Any], row: int, judged: Assessment) -> None:
        """Put what one row comes to in its place among *values*."""
        record = judged.case.as_at(judged.on)
        for stage in self.procedure.stages:
            values[f"{_OPENED}.{stage.name}"][row] = NONE
        for name, day in opened_stages(self.procedure, record):
            values[f"{_OPENED}.{name}"][row] = day.toordinal()
        events = [day for day in map(record.first, self.procedure.vocabulary.events) if day]
        values[_BEGAN][row] = min(map(date.toordinal, events), default=NONE)
        for answer in judged.deadlines:
            for name, value in _days_of(answer):
                values[f"{answer.id}.{name}"][row] = value


def _days_of(answer: DeadlineAnswer) -> Iterator[tuple[str, int]]:
    """Yield the measures of a clock judged by itself."""
    yield "status", STATUSES.index(answer.status)
    for name in _DAYS:
        day: date | None = getattr(answer, name)
        yield name, day.toordinal() if day else NONE


def _results(machine: Steps) -> Results:
    """Return the steps of the plan whose values are measured."""
    procedure = machine.bench.procedure
    judged = judge_all(machine, machine.bench)
    found: dict[str, Step | int] = {
        _BEGAN: machine.earliest(*map(machine.event, procedure.vocabulary.events))
    }
    for stage in procedure.stages:
        opened = machine.earliest(*(machine.event(event) for event in stage.opens_on))
        found[f"{_OPENED}.{stage.name}"] = opened
    for clock, cell in zip(procedure.deadline_ids, judged.cells, strict=True):
        for name in ("status", *_DAYS):
            found[f"{clock}.{name}"] = getattr(cell, name)
    return found
