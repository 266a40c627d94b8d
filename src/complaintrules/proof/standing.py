"""
How a case stands on one day of its life, as a proof needs it: clocks, stage and permissions.

Knows the compiled plan, which it drives without papers. Knows no move and no property.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, NamedTuple

from attrs import frozen

from complaintrules.bench import Bench
from complaintrules.conditions import truth
from complaintrules.in_time import IN_TIME
from complaintrules.papers import CaseFile
from complaintrules.plan import judge_all
from complaintrules.procedure import Procedure
from complaintrules.row_code import RowWriter, tuple_of
from complaintrules.rules import Deadline, Permission
from complaintrules.statuses import STATUSES, Status
from complaintrules.versions import limits_of
from complaintrules.vocabulary import Value

(NOT_STARTED, DUE, OVERDUE, MET, MET_LATE, DISAPPLIED, CANNOT_TELL) = (
    STATUSES.index(status)
    for status in (
        Status.NOT_STARTED,
        Status.DUE,
        Status.OVERDUE,
        Status.MET,
        Status.MET_LATE,
        Status.DISAPPLIED,
        Status.CANNOT_TELL,
    )
)
OPEN = (DUE, OVERDUE)

#: How a permission stands: nothing opened it; it is open; its condition fails, or is open; closed.
WAITS, MAY, FAILS, UNSURE, CLOSED = range(5)
_BY_TRUTH = {True: MAY, False: FAILS, None: UNSURE}


class Cell(NamedTuple):
    """How one clock stands; days are ordinal numbers, and 0 where there is none."""

    status: int
    #: The place of the limit that governs among the limits of the clock.
    limit: int
    started_on: int
    due_by: int
    extendable_to: int
    provisional: int
    #: The status by which conditions go, as ``clock_plan`` has it, and until when it may do so
    #: though the start is not known.
    stands: int
    due_no_earlier_than: int


class Life(NamedTuple):
    """A case so far: what happened and when, what is known, and which day it is."""

    day: int
    #: The first day of each event.
    events: Mapping[str, int]
    facts: Mapping[str, Value]
    #: The later days of events that happened more than once.
    again: tuple[tuple[str, int], ...] = ()

    def later(self, event: str, since: int) -> int:
        """Return the first day of an event from *since* on, or 0."""
        days = (self.events[event], *(day for name, day in self.again if name == event))
        return next((day for day in days if day >= since), 0)

    def with_event(self, event: str, day: int) -> Life:
        """Return the life in which an event happens on a day, which is then the day it is."""
        if event in self.events:
            return self._replace(day=day, again=(*self.again, (event, day)))
        return self._replace(day=day, events={**self.events, event: day})

    def with_fact(self, name: str, value: Value) -> Life:
        """Return the life in which a fact is known."""
        return self._replace(facts={**self.facts, name: value})


class Standing(NamedTuple):
    """How a case stands."""

    #: The place of the stage in ``stage_names``.
    stage: int
    #: The number, from 1 on, of the deadline that binds next, or 0.
    binding: int
    cells: tuple[Cell, ...]
    #: How each permission stands.
    permissions: tuple[int, ...]


@frozen
class Judge:
    """Says how lives stand under one procedure."""

    procedure: Procedure
    stages: tuple[str, ...]
    #: The limits of each clock, in the order in which cells count them.
    limits: tuple[tuple[Deadline, ...], ...]
    _plan: Callable[..., Any]

    @classmethod
    def of(cls, procedure: Procedure) -> Judge:
        """Compile the plan of a procedure."""
        writer = RowWriter(Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False))
        judged = judge_all(writer, writer.bench)
        cells = (tuple_of(getattr(cell, name) for name in Cell._fields) for cell in judged.cells)
        plan = writer.function(tuple_of((judged.stage, judged.next_deadline, tuple_of(cells))))
        limits = (
            tuple(limit for version in limits_of(rule) for limit in version)
            for rule in procedure.deadlines
        )
        return cls(procedure, procedure.stage_names, tuple(limits), plan.whole)

    def standing(self, life: Life) -> Standing:
        """
        Return how a case stands.

        Raises:
            Beyond: The calendar ends first.

        """
        days = {
            name: value.toordinal() for name, value in life.facts.items() if isinstance(value, date)
        }
        stage, binding, cells = self._plan(
            life.day, life.events.get, days.get, life.facts.get, {}.get, {}.get, life.later
        )
        made = tuple(map(Cell._make, cells))
        permissions = (self._permission(each, life, made) for each in self.procedure.permissions)
        return Standing(stage, binding, made, tuple(permissions))

    def _permission(self, permission: Permission, life: Life, cells: tuple[Cell, ...]) -> int:
        """Return how a permission stands."""
        if any(event in life.events for event in permission.closes_on):
            return CLOSED
        if not any(event in life.events for event in permission.opens_on):
            return WAITS
        if permission.when is None:
            return MAY
        return _BY_TRUTH[truth(permission.when, self.lookup(life, cells))]

    def lookup(self, life: Life, cells: tuple[Cell, ...]) -> Callable[[str], object | None]:
        """Return what gives the value of a name in a condition."""
        ids = self.procedure.deadline_ids

        def found(name: str) -> object | None:
            if name in ids:
                cell = cells[ids.index(name)]
                return IN_TIME.get(STATUSES[cell.stands])
            if name in self.procedure.vocabulary.events:
                return name in life.events
            return life.facts.get(name)

        return found
