"""
How one clock stands in the values of a machine, and how such cells are chosen and made.

Knows what is told of a clock. Knows nothing of when one starts or ends.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from operator import attrgetter

from attrs import fields_dict, frozen

from complaintrules.machine import NONE, Machine, Value
from complaintrules.statuses import STATUSES, Status

CODE = {status: code for code, status in enumerate(STATUSES)}
NO, YES = 0, 1
#: In place of the last day of an open clock without one, and of a clock that is not open.
SOME_DAY = date.max.toordinal()
AFTER_ALL = SOME_DAY + 1


@frozen
class Cell:
    """How a clock stands, in the values of a machine; days are ordinal numbers."""

    #: The place of the status in ``STATUSES``.
    status: Value
    started_on: Value = NONE
    due_by: Value = NONE
    #: Its last day without any extension.
    due_by_unextended: Value = NONE
    extendable_to: Value = NONE
    completed_on: Value = NONE
    days_left: Value = NONE
    #: Its last day while it is open, or ``SOME_DAY`` without one; ``AFTER_ALL`` otherwise.
    open_until: Value = AFTER_ALL
    #: How it stands in one piece.
    told: Value = NONE
    #: The day from which nobody has to act any more.
    dropped_on: Value = NONE
    #: Whether something stood in for its start.
    provisional: Value = NO
    #: Which of the limits of ``limits_of`` governs.
    limit: Value = 0
    #: The status by which conditions go: one that stays whatever facts not known turn out to be,
    #: ``due`` before a start that lies ahead, and ``cannot_tell`` where they could turn it.
    stands: Value = CODE[Status.CANNOT_TELL]
    #: The earliest last day, where the later of days that are not all known starts the clock.
    due_no_earlier_than: Value = NONE
    #: Whether it waits for facts, or something stood in for them, and whether any of them is not
    #: for somebody to decide.
    wants_fact: Value = NO
    wants_observation: Value = NO


#: The clocks before one, by their ids.
Cells = Mapping[str, Cell]


#: All parts of a cell, in order.
_parts: Callable[[Cell], tuple[Value, ...]] = attrgetter(*fields_dict(Cell))


def either(m: Machine, flag: Value, one: Cell, other: Cell) -> Cell:
    """Return one cell where the flag is up, and else the other."""
    return Cell(*map(partial(m.choose, flag), _parts(one), _parts(other)))


def by(m: Machine, flag: Value, one: Callable[[], Cell], other: Callable[[], Cell]) -> Cell:
    """Return what *one* gives where the flag is up, and else what the *other* gives."""
    return Cell(*m.branch(flag, lambda: _parts(one()), lambda: _parts(other())))


def at_rest(
    m: Machine,
    status: Status,
    started_on: Value = NONE,
    due_by: Value = NONE,
    completed_on: Value = NONE,
) -> Cell:
    """Return how a clock stands that is not open."""
    code = CODE[status]
    told = m.standing(code, started_on, due_by, completed_on, NONE)
    return Cell(code, started_on, due_by, completed_on=completed_on, told=told)


def open_cell(m: Machine, status: Status, started_on: Value, due_by: Value, left: Value) -> Cell:
    """Return how an open clock stands."""
    code, until = CODE[status], SOME_DAY if due_by == NONE else due_by
    told = m.standing(code, started_on, due_by, NONE, left)
    return Cell(code, started_on, due_by, days_left=left, open_until=until, told=told)
