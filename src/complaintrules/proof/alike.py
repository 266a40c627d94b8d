"""
What moves a case on one track, and which lives stand alike there.

Knows how far a clock has come, and when it turns. Knows nothing of which moves there are, or of
what has to hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple, Protocol

from complaintrules.proof.reading import fallback, starts
from complaintrules.proof.standing import (
    DISAPPLIED,
    DUE,
    MET,
    MET_LATE,
    NOT_STARTED,
    OPEN,
    Judge,
    Life,
    Standing,
)
from complaintrules.rules import Deadline, Force

#: What is over is over, in time or not.
_OVER = (MET, MET_LATE, DISAPPLIED)


class Move(NamedTuple):
    """What happens, and the life that comes of it."""

    #: The event or fact; empty where only time passes.
    name: str
    life: Life
    #: Whether the rules lead on to it: a duty is done, an open window or permission is used.
    leads_on: bool


Key = tuple[object, ...]


class Track(Protocol):
    """What of a procedure is walked together."""

    @property
    def judge(self) -> Judge:
        """Says how its lives stand."""

    @property
    def clocks(self) -> tuple[int, ...]:
        """The clocks walked, by number."""

    @property
    def name(self) -> str:
        """Empty for the stages, or the clock that stands by itself."""

    def roots(self, day: int) -> Iterator[Move]:
        """Yield the lives that begin on a day."""

    def moves(self, life: Life, standing: Standing) -> Iterator[Move]:
        """Yield what can happen next."""

    def key(self, life: Life, standing: Standing) -> Key:
        """Return the same for lives that stand alike."""


def governing(judge: Judge, number: int, standing: Standing) -> Deadline:
    """Return the limit of a clock that governs."""
    return judge.limits[number][standing.cells[number].limit]


def turning_days(clocks: tuple[int, ...], life: Life, standing: Standing) -> Iterator[int]:
    """
    Yield the days to come on which clocks turn.

    Of an open clock they are its last day and the days after; of one that a day still to come
    starts, that day; and of one whose start is not known, the day after its earliest last day.
    """
    for number in clocks:
        cell = standing.cells[number]
        if cell.status in OPEN:
            days = (cell.due_by, cell.due_by + 1, cell.extendable_to + 1)
            yield from (day for day in days if day > life.day)
        elif cell.status == NOT_STARTED and cell.started_on > life.day:
            yield cell.started_on
        if cell.due_no_earlier_than >= life.day:
            yield cell.due_no_earlier_than + 1


def phase(judge: Judge, number: int, life: Life, standing: Standing, *, asked: bool) -> object:
    """Return how far a clock has come; what is over is told apart only where it is *asked* of."""
    cell = standing.cells[number]
    if cell.status in OPEN:
        on_the_day = cell.due_by == life.day
        beyond = bool(cell.extendable_to) and life.day > cell.extendable_to
        stands_in = bool(cell.provisional)
        others = _other_starts(judge, number, life, cell.started_on)
        seen = cell.stands if asked else cell.status
        ends = (on_the_day, beyond, not cell.due_by)
        return (cell.status, seen, cell.limit, *ends, stands_in, others)
    if cell.status in _OVER:
        return (cell.status, cell.stands) if asked else _OVER
    names = {
        name
        for limit in judge.limits[number]
        for name in starts(limit)
        if name in life.events or name in life.facts
    }
    return (cell.status, cell.stands, frozenset(names))


def _other_starts(judge: Judge, number: int, life: Life, started_on: int) -> frozenset[object]:
    """Return what else could give the start, and whether its day is earlier, the same or later."""
    found = set()
    for limit in judge.limits[number]:
        for name in (*starts(limit), *fallback(limit)):
            value = life.facts.get(name)
            stated = value.toordinal() if isinstance(value, date) else 0
            day = stated or life.events.get(name, 0)
            if day:
                found.add((name, (day > started_on) - (day < started_on)))
    return frozenset(found)


def is_open(rule: Deadline, status: int) -> bool:
    """Return whether a clock that runs binds or permits: a window that is only advised does."""
    return not rule.is_window or status == DUE or rule.force is Force.SHOULD
