"""
How a case stands on one day of its life, as a proof needs it: clocks, stage and permissions.

Knows the compiled plan, which it drives without papers. Knows no move and no property.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, NamedTuple

from attrs import field, frozen

from complaintrules.bench import Bench
from complaintrules.conditions import names_in, truth
from complaintrules.in_time import IN_TIME
from complaintrules.papers import GrantedExtension, Pause, as_numbers
from complaintrules.plan import judge_all
from complaintrules.procedure import Procedure
from complaintrules.proof.reading import fallback, limits, starts
from complaintrules.proof.ways import Way
from complaintrules.row_code import RowWriter, tuple_of
from complaintrules.rules import Deadline, Permission
from complaintrules.statuses import STATUSES, Status
from complaintrules.vocabulary import Value

(NOT_STARTED, DUE, OVERDUE, PAUSED, MET, MET_LATE, DISAPPLIED, CANNOT_TELL) = (
    STATUSES.index(status)
    for status in (
        Status.NOT_STARTED,
        Status.DUE,
        Status.OVERDUE,
        Status.PAUSED,
        Status.MET,
        Status.MET_LATE,
        Status.DISAPPLIED,
        Status.CANNOT_TELL,
    )
)
OPEN = (DUE, OVERDUE)
#: What is over is over, in time or not.
OVER = (MET, MET_LATE, DISAPPLIED)

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


_NO_EXTENSION: Mapping[str, GrantedExtension] = MappingProxyType({})
_NO_PAUSE: Mapping[str, Pause] = MappingProxyType({})


class Life(NamedTuple):
    """A case so far: what happened and when, what is known, and which day it is."""

    day: int
    #: The first day of each event.
    events: Mapping[str, int]
    facts: Mapping[str, Value]
    #: The later days of events that happened more than once.
    again: tuple[tuple[str, int], ...] = ()
    #: The one extension of a clock, and the one pause, granted or said on the day they are dated.
    extensions: Mapping[str, GrantedExtension] = _NO_EXTENSION
    pauses: Mapping[str, Pause] = _NO_PAUSE

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

    def with_extension(self, extension: GrantedExtension) -> Life:
        """Return the life in which a clock is extended."""
        return self._replace(extensions={**self.extensions, extension.of: extension})

    def with_pause(self, pause: Pause) -> Life:
        """Return the life in which a clock is paused."""
        return self._replace(pauses={**self.pauses, pause.of: pause})

    def without_pause(self, clock: str) -> Life:
        """Return the life in which a clock was never paused."""
        return self._replace(pauses={of: each for of, each in self.pauses.items() if of != clock})


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
    """Says how lives stand under one procedure, read in one way."""

    way: Way
    #: The procedure, as it is read.
    procedure: Procedure
    stages: tuple[str, ...]
    #: The limits of each clock, in the order in which cells count them.
    limits: tuple[tuple[Deadline, ...], ...]
    #: What can start each clock, and then what stands in.
    starts: tuple[tuple[str, ...], ...]
    stand_ins: tuple[tuple[str, ...], ...]
    #: The number of each clock.
    numbers: Mapping[str, int]
    _plan: Callable[..., Any]
    #: What conditions of permissions came to, by what they were asked about.
    _truths: dict[tuple[object, ...], int] = field(factory=dict)
    _cells: dict[tuple[int, ...], Cell] = field(factory=dict)

    @classmethod
    def of(cls, procedure: Procedure) -> Judge:
        """Compile the plan of a procedure, by the readings that apply."""
        return cls.by(Way(procedure))

    @classmethod
    def by(cls, way: Way) -> Judge:
        """Compile the plan of a procedure that is read in one way."""
        procedure = way.procedure
        writer = RowWriter(Bench.without_case(procedure, {}))
        judged = judge_all(writer, writer.bench)
        cells = (tuple_of(getattr(cell, name) for name in Cell._fields) for cell in judged.cells)
        plan = writer.function(tuple_of((judged.stage, judged.next_deadline, tuple_of(cells))))
        each = tuple(map(limits, procedure.deadlines))
        return cls(
            way,
            procedure,
            procedure.stage_names,
            each,
            tuple(_once(starts(limit) for limit in clock) for clock in each),
            tuple(_once(fallback(limit) for limit in clock) for clock in each),
            {clock: number for number, clock in enumerate(procedure.deadline_ids)},
            plan.whole,
        )

    def standing(self, life: Life) -> Standing:
        """
        Return how a case stands.

        Raises:
            Beyond: The calendar ends first.

        """
        facts = life.facts.items()
        days = {name: value.toordinal() for name, value in facts if isinstance(value, date)}
        extended = {clock: as_numbers(each) for clock, each in life.extensions.items()}
        paused = {clock: (each,) for clock, each in life.pauses.items()}
        stage, binding, cells = self._plan(
            life.day,
            life.events.get,
            days.get,
            life.facts.get,
            extended.get,
            paused.get,
            life.later,
        )
        made = tuple([self._cells.get(cell) or self._cell(cell) for cell in cells])
        permissions = [
            self._permission(number, each, life, made)
            for number, each in enumerate(self.procedure.permissions)
        ]
        return Standing(stage, binding, made, tuple(permissions))

    def _cell(self, values: tuple[int, ...]) -> Cell:
        """Return a cell; each is made once."""
        return self._cells.setdefault(values, Cell._make(values))

    def _permission(
        self, number: int, permission: Permission, life: Life, cells: tuple[Cell, ...]
    ) -> int:
        """Return how a permission stands."""
        happened = life.events.keys()
        if not happened.isdisjoint(permission.closes_on):
            return CLOSED
        if happened.isdisjoint(permission.opens_on):
            return WAITS
        if permission.when is None:
            return MAY
        found = self.lookup(life, cells)
        asked = (number, *map(found, names_in(permission.when)))
        if asked not in self._truths:
            self._truths[asked] = _BY_TRUTH[truth(permission.when, found)]
        return self._truths[asked]

    def lookup(self, life: Life, cells: tuple[Cell, ...]) -> Callable[[str], object | None]:
        """Return what gives the value of a name in a condition."""

        def found(name: str) -> object | None:
            if name in self.numbers:
                cell = cells[self.numbers[name]]
                return IN_TIME.get(STATUSES[cell.stands])
            if name in self.procedure.vocabulary.events:
                return name in life.events
            return life.facts.get(name)

        return found


def _once(names: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """Return every name once."""
    return tuple(dict.fromkeys(name for each in names for name in each))
