"""
What moves a case on one track, and which lives stand alike there.

Knows how far a clock has come, and when it turns. Knows nothing of which moves there are, or of
what has to hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import chain
from typing import NamedTuple, Protocol

from complaintrules.proof.papering import Kind, Paper, papers, resumed, unpaused
from complaintrules.proof.standing import (
    DUE,
    NOT_STARTED,
    OPEN,
    OVER,
    PAUSED,
    Judge,
    Life,
    Standing,
)
from complaintrules.rules import Combination, Deadline, Force


class Move(NamedTuple):
    """What happens, and the life that comes of it."""

    #: The event or fact; empty where only time passes.
    name: str
    life: Life
    #: Whether the rules lead on to it: a duty is done, an open window or permission is used.
    leads_on: bool
    #: The paper that puts a clock off, where that is what happens.
    paper: Paper | None = None
    #: How that life stands, where it was looked into to tell days apart.
    stands: tuple[Key, Standing] | None = None


Key = tuple[object, ...]
#: A life, and how it stands; None past the end of the calendar.
Found = tuple[Life, tuple[Key, Standing] | None]


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


#: So many days to come a pause is tried that ends on any of them: two of each day of the week.
_A_FORTNIGHT = 14


def put_off(
    judge: Judge,
    number: int,
    life: Life,
    standing: Standing,
    lives: Callable[[Callable[[int], Life]], Iterable[Found]],
) -> Iterator[Move]:
    """
    Yield what puts off a clock today, and the end of a pause.

    It ends on any day of a fortnight, for the kind of day can matter, and on those *lives* tells.
    """
    clock = judge.procedure.deadlines[number].id
    for paper in papers(judge, number, life, standing):
        yield Move(f"{clock} {paper.kind}", paper.life, leads_on=False, paper=paper)
    if standing.cells[number].status == PAUSED:
        happens = partial(resumed, judge, number, life)
        to_come = range(life.day + 1, life.day + 1 + _A_FORTNIGHT)
        any_day: Iterable[Found] = ((happens(day), None) for day in to_come)
        for after, stands in chain(lives(happens), any_day):
            paper = Paper(Kind.RESUMED, number, after)
            yield Move(f"{clock} {paper.kind}", after, leads_on=True, paper=paper, stands=stands)


def governing(judge: Judge, number: int, standing: Standing) -> Deadline:
    """Return the limit of a clock that governs."""
    return judge.limits[number][standing.cells[number].limit]


def turning_days(
    judge: Judge, clocks: tuple[int, ...], life: Life, standing: Standing
) -> Iterator[int]:
    """
    Yield the days to come on which clocks turn.

    Of an open clock they are its last day and the days after; of one that is paused, the day after
    what was its last; of one that a day still to come starts, that day; and of one whose start is
    not known, the day after its earliest last day.
    """
    for number in clocks:
        cell = standing.cells[number]
        if cell.status in OPEN:
            days = (cell.due_by, cell.due_by + 1, cell.extendable_to + 1)
            yield from (day for day in days if day > life.day)
        elif cell.status == PAUSED:
            across = unpaused(judge, number, life).due_by + 1
            if across > life.day:
                yield across
        elif cell.status == NOT_STARTED and cell.started_on > life.day:
            yield cell.started_on
        if cell.due_no_earlier_than >= life.day:
            yield cell.due_no_earlier_than + 1


def phase(judge: Judge, number: int, life: Life, standing: Standing, *, asked: bool) -> object:
    """Return how far a clock has come; what is over is told apart only where it is *asked* of."""
    cell = standing.cells[number]
    status = cell.status
    if status in OVER:
        return (status, cell.stands) if asked else OVER
    if status in OPEN or status == PAUSED:
        others = _other_starts(judge, number, life, cell.started_on)
        stands_in = bool(cell.provisional)
        if status == PAUSED:
            last = unpaused(judge, number, life).due_by
            first = life.pauses[judge.procedure.deadlines[number].id].first.toordinal()
            return (status, cell.limit, last < life.day, last <= first, stands_in, others)
        on_the_day = cell.due_by == life.day
        beyond = bool(cell.extendable_to) and life.day > cell.extendable_to
        seen = cell.stands if asked else status
        ends = (on_the_day, beyond, not cell.due_by)
        return (status, seen, cell.limit, *ends, stands_in, others)
    names = judge.starts[number]
    return (
        status,
        cell.stands,
        frozenset(name for name in names if name in life.events or name in life.facts),
    )


def _other_starts(judge: Judge, number: int, life: Life, started_on: int) -> frozenset[object]:
    """Return what else could give the start, and whether its day is earlier, the same or later."""
    found = set()
    for name in (*judge.starts[number], *judge.stand_ins[number]):
        value = life.facts.get(name)
        day = value.toordinal() if isinstance(value, date) else life.events.get(name, 0)
        if day:
            found.add((name, (day > started_on) - (day < started_on)))
    return frozenset(found)


def is_open(rule: Deadline, status: int) -> bool:
    """Return whether a clock that runs binds or permits: a window that is only advised does."""
    return not rule.is_window or status == DUE or rule.force is Force.SHOULD


def is_over_for_good(judge: Judge, number: int, life: Life, standing: Standing) -> bool:
    """Return whether a clock is over, and nothing that can still happen starts it anew."""
    cell = standing.cells[number]
    if cell.status not in OVER or cell.provisional:
        return False
    limits = judge.limits[number]
    if any(limit.again or limit.starts_instead for limit in limits):
        return False
    names = judge.starts[number]
    if all(name in life.events or name in life.facts for name in names):
        return True
    first_counts = all(limit.starts_on.combination is Combination.EARLIER_OF for limit in limits)
    are_events = judge.procedure.vocabulary.facts.keys().isdisjoint(names)
    return bool(cell.started_on) and first_counts and are_events
