"""
What has to hold where a clock is extended or paused.

Knows what an extension and a pause are for. Knows nothing of how a case comes to have one.
"""

from __future__ import annotations

from datetime import date

from complaintrules.calendars import FirstDayCounted, StartOnADayOff
from complaintrules.periods import Unit
from complaintrules.proof.papering import (
    IN_TERMS,
    Kind,
    Paper,
    in_force,
    pauses_of,
    unpaused,
)
from complaintrules.proof.promises import Faults, Property
from complaintrules.proof.standing import OPEN, Cell, Judge, Standing
from complaintrules.rules import Deadline


def put_off_wrongly(judge: Judge, before: Standing, paper: Paper, after: Standing) -> Faults:
    """Yield what is wrong with what a paper leads to."""
    if paper.kind in IN_TERMS:
        yield from _extended(judge, before, paper, after)
    elif paper.kind is Kind.PAUSE:
        yield from _paused(judge, paper, after)
    elif paper.kind is Kind.RESUMED:
        yield from _resumed(judge, paper, after)
    elif after != before:
        clock = judge.procedure.deadlines[paper.clock].id
        says = f"{clock} {paper.kind} stands otherwise than before"
        yield Property.NOTHING_BEYOND_ITS_TERMS, clock, says, False


def _extended(judge: Judge, before: Standing, paper: Paper, after: Standing) -> Faults:
    """Yield what is wrong with an extension that keeps to its terms."""
    clock = judge.procedure.deadlines[paper.clock].id
    now = after.cells[paper.clock].due_by
    if now <= before.cells[paper.clock].due_by:
        until = paper.life.extensions[clock].until
        because = _beside(judge, paper)
        says = f"{clock} extended {paper.kind}, {until}, still ends on {_day(now)}{because}"
        yield Property.NO_EXTENSION_IN_VAIN, clock, says, bool(because)


def _paused(judge: Judge, paper: Paper, after: Standing) -> Faults:
    """Yield what is wrong with a pause that begins."""
    clock = judge.procedure.deadlines[paper.clock].id
    first, _ = _days_paused(judge, clock, paper)
    cell = after.cells[paper.clock]
    if cell.status in OPEN and first <= cell.due_by:
        because = _beside(judge, paper)
        says = f"{clock} is paused from {_day(first)} and runs on{because}"
        yield Property.NO_PAUSE_CHARGED, clock, says, bool(because)


def _resumed(judge: Judge, paper: Paper, after: Standing) -> Faults:
    """Yield what is wrong with a clock that goes on."""
    clock = judge.procedure.deadlines[paper.clock].id
    now, free = after.cells[paper.clock], unpaused(judge, paper.clock, paper.life)
    first, last = _days_paused(judge, clock, paper)
    because = _named(paper, clock, free) or _beside(judge, paper)
    if now.due_by < free.due_by:
        days = f"from {_day(free.due_by)} back to {_day(now.due_by)}"
        says = f"a pause until {_day(last)} moves {clock} {days}{because}"
        yield Property.NO_CLOCK_BACKWARDS, clock, says, bool(because)
    if first > last:
        return
    pause = f"from {_day(first)} to {_day(last)}"
    if now.due_by <= last:
        says = f"{clock} ends on {_day(now.due_by)}, in a pause {pause}{because}"
        yield Property.NO_END_IN_A_PAUSE, clock, says, bool(because)
    rule = judge.limits[paper.clock][now.limit]
    begins = _first_counted(judge, rule, now.started_on) - 1
    left_before = _count(judge, rule, max(first - 1, begins), free.due_by)
    left_after = _count(judge, rule, max(last, begins), now.due_by)
    if left_after < left_before:
        says = f"{clock} has {left_before} days left before a pause {pause}, and {left_after} after"
        yield Property.NO_PAUSE_CHARGED, clock, f"{says}{because}", bool(because)


def _named(paper: Paper, clock: str, cell: Cell) -> str:
    """Return that an extension names its last day, where it does; no pause moves that."""
    extension = paper.life.extensions.get(clock)
    is_it = extension is not None and extension.until.toordinal() == cell.due_by
    return ", for an extension names its last day, which no pause moves" if is_it else ""


def _beside(judge: Judge, paper: Paper) -> str:
    """Return that a limit beside governs, where one is in force."""
    several = len(in_force(judge, paper.clock, paper.life)) > 1
    return ", for a limit beside it governs" if several else ""


def _days_paused(judge: Judge, clock: str, paper: Paper) -> tuple[int, int]:
    """Return the first and the last day that a pause leaves out; as yet, of one that lasts."""
    terms = pauses_of(in_force(judge, paper.clock, paper.life))[0]
    pause = paper.life.pauses[clock]
    first = pause.first.toordinal()
    last = paper.life.day if pause.last is None else pause.last.toordinal()
    return first + (not terms.first_day_paused), last - (not terms.last_day_paused)


def _first_counted(judge: Judge, rule: Deadline, started_on: int) -> int:
    """Return the first day that a rule counts."""
    start = date.fromordinal(started_on)
    if judge.procedure.counting.conventions.start_on_a_day_off is StartOnADayOff.MOVES_ON:
        start = judge.procedure.working_day.calendar.on_or_after(start)
    return start.toordinal() + (rule.first_day_counted is FirstDayCounted.THE_DAY_AFTER)


def _count(judge: Judge, rule: Deadline, start: int, end: int) -> int:
    """Return the days after one day, up to another, in the kind of days that a rule counts."""
    if rule.length.unit is not Unit.WORKING_DAYS:
        return end - start
    calendar = judge.procedure.working_day.calendar
    return calendar.count(date.fromordinal(start), date.fromordinal(end))


def _day(number: int) -> str:
    """Return a day as text."""
    return date.fromordinal(number).isoformat()
