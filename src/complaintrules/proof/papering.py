"""
Papers that put off a running clock: extensions in and out of their terms, and pauses.

Knows what each rule lets an extension and a pause be. Knows nothing of moves, or of what has to
hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from attrs import evolve

from complaintrules.calendars import ONE_DAY
from complaintrules.errors import OutsideCoverageError
from complaintrules.papers import GrantedExtension, Pause
from complaintrules.proof.standing import DUE, OPEN, OVER, PAUSED, Cell, Judge, Life, Standing
from complaintrules.rules import Deadline, Extension, NoticeBy, Owner, PauseTerms

#: What no rule names as a ground or a reason.
_MADE_UP = "made_up"
#: So far an extension is tried where the rule, or the case so far, names no most.
_ANY_LENGTH = timedelta(days=60)


class Kind(StrEnum):
    """What kind of paper it is."""

    TO_THE_MOST = "to the most"
    TO_THE_LEAST = "by a working day"
    TOO_LATE = "granted after the limit"
    TOO_SOON = "granted before anybody can say how far it may be"
    TOO_LONG = "one working day past the most"
    SHORTER = "to a day before the limit"
    OTHER_GROUNDS = "on other grounds"
    BY_ANOTHER = "granted by another"
    NOT_TOLD = "without notice"
    PAUSE = "paused"
    PAUSE_TOO_LATE = "paused after the last day"
    PAUSE_FOR_NOTHING = "paused for a reason that is not known"
    RESUMED = "going on after a pause"

    @property
    def extends(self) -> bool:
        """Whether it is an extension, in its terms or not, and no pause."""
        return self not in _PAUSES


_PAUSES = (Kind.PAUSE, Kind.PAUSE_TOO_LATE, Kind.PAUSE_FOR_NOTHING, Kind.RESUMED)
#: An extension that keeps to the terms.
IN_TERMS = (Kind.TO_THE_MOST, Kind.TO_THE_LEAST)


class Paper(NamedTuple):
    """A paper about one clock, and the life in which it is on the file."""

    kind: Kind
    #: The number of the clock.
    clock: int
    life: Life


def in_force(judge: Judge, number: int, life: Life) -> tuple[Deadline, ...]:
    """Return the limits of a clock that are in force: one, and those that stand beside it."""
    day = date.fromordinal(life.events.get(judge.procedure.versions_by, life.day))
    return tuple(
        limit
        for limit in judge.limits[number]
        if limit.in_force is None or limit.in_force.covers(day)
    )


def terms_of(limits: tuple[Deadline, ...]) -> tuple[Extension, ...]:
    """Return the terms on which limits can be extended."""
    return tuple(limit.extension for limit in limits if limit.extension is not None)


def pauses_of(limits: tuple[Deadline, ...]) -> tuple[PauseTerms, ...]:
    """Return the terms on which limits can be paused."""
    return tuple(limit.pauses for limit in limits if limit.pauses is not None)


def papers(judge: Judge, number: int, life: Life, standing: Standing) -> Iterator[Paper]:
    """Yield what can be put on file today about a clock that runs, and has no such paper yet."""
    cell = standing.cells[number]
    if cell.status not in OPEN or not cell.due_by:
        return
    clock = judge.procedure.deadlines[number].id
    limits = in_force(judge, number, life)
    if clock not in life.extensions:
        for kind, extension in _extensions(judge, clock, terms_of(limits), life, cell):
            yield Paper(kind, number, life.with_extension(extension))
    if clock not in life.pauses:
        for kind, pause in _pauses(clock, pauses_of(limits), life.day, cell):
            yield Paper(kind, number, life.with_pause(pause))


def resumed(judge: Judge, number: int, life: Life, day: int) -> Life:
    """Return the life in which the pause of a clock ends on a day, which is then the day it is."""
    pause = life.pauses[judge.procedure.deadlines[number].id]
    return life.with_pause(evolve(pause, last=date.fromordinal(day)))._replace(day=day)


def can_be_put_off(judge: Judge, number: int) -> bool:
    """Return whether any limit of a clock can be extended or paused."""
    return any(limit.extension or limit.pauses for limit in judge.limits[number])


def _extensions(
    judge: Judge, clock: str, terms: tuple[Extension, ...], life: Life, cell: Cell
) -> Iterator[tuple[Kind, GrantedExtension]]:
    """Yield extensions granted today, in the terms of all limits and out of them."""
    if not terms:
        return
    on, limit = date.fromordinal(life.day), date.fromordinal(cell.due_by)
    most = date.fromordinal(cell.extendable_to) if cell.extendable_to else limit + _ANY_LENGTH
    by = next((each.granted_by for each in terms if each.granted_by), "")
    kept = GrantedExtension(clock, on, most, on, _ground(terms), by)
    too_soon = {bool(each.from_event) and each.from_event not in life.events for each in terms}
    too_late = {cell.status != DUE and each.no_later_than is NoticeBy.THE_LIMIT for each in terms}
    if too_soon == {True}:
        yield Kind.TOO_SOON, kept
    elif too_late == {True}:
        yield Kind.TOO_LATE, kept
    elif too_soon == too_late == {False}:
        yield Kind.TO_THE_MOST, kept
        least = _next(judge, limit)
        if least < most:
            yield Kind.TO_THE_LEAST, evolve(kept, until=least)
    yield Kind.SHORTER, evolve(kept, until=limit - ONE_DAY)
    if cell.extendable_to:
        yield Kind.TOO_LONG, evolve(kept, until=_next(judge, most))
    if all(each.notice is not None for each in terms):
        yield Kind.NOT_TOLD, evolve(kept, notified_on=None)
    if all(each.grounds is not None for each in terms):
        listed = all(each.grounds for each in terms)
        yield Kind.OTHER_GROUNDS, evolve(kept, grounds=_MADE_UP if listed else "")
    if all(each.granted_by for each in terms):
        others = (Owner.COMPLAINANT, Owner.OMBUDSMAN)
        another = next(each for each in others if each not in {t.granted_by for t in terms})
        yield Kind.BY_ANOTHER, evolve(kept, granted_by=another)


def _ground(terms: tuple[Extension, ...]) -> str:
    """Return the ground that most of the terms accept, the first of several."""
    listed = [ground for each in terms for ground in each.grounds or ()]
    return max(listed, key=listed.count, default=_MADE_UP)


def _next(judge: Judge, day: date) -> date:
    """Return the next working day, or the next day where bank holidays are not published."""
    with suppress(OutsideCoverageError):
        return judge.procedure.working_day.calendar.next(day)
    return day + ONE_DAY


def _pauses(
    clock: str, terms: tuple[PauseTerms, ...], today: int, cell: Cell
) -> Iterator[tuple[Kind, Pause]]:
    """Yield pauses that begin today."""
    if not terms:
        return
    pause = Pause(clock, date.fromordinal(today), None, terms[0].because[0])
    yield (Kind.PAUSE if cell.status == DUE else Kind.PAUSE_TOO_LATE), pause
    yield Kind.PAUSE_FOR_NOTHING, evolve(pause, because=_MADE_UP)


def mark(judge: Judge, number: int, life: Life, cell: Cell) -> object:
    """Return how the papers of a clock stand that is not over; the same where they say the same."""
    if cell.status in OVER:
        return None
    clock = judge.procedure.deadlines[number].id
    extension, pause = life.extensions.get(clock), life.pauses.get(clock)
    was_paused = False
    if pause is not None:
        known = any(pause.because in each.because for each in pauses_of(judge.limits[number]))
        was_paused = known and (cell.status == PAUSED or pause.first.toordinal() <= cell.due_by)
    if extension is not None and cell.status == PAUSED:
        cell = unpaused(judge, number, life)
    extended = None if extension is None else _extension_mark(judge, number, extension, cell)
    return (extended, was_paused) if extended or was_paused else None


def _extension_mark(
    judge: Judge, number: int, extension: GrantedExtension, cell: Cell
) -> Kind | None:
    """Return how an extension stands: counting, to the most or not; or what may count yet."""
    until, granted = extension.until.toordinal(), extension.granted_on.toordinal()
    if until == cell.due_by:
        return Kind.TO_THE_MOST if until == cell.extendable_to else Kind.TO_THE_LEAST
    # What is refused may count once the start, and with it the limit, comes to lie later.
    limits = judge.limits[number]
    may_move = cell.provisional or pauses_of(limits) or any(t.from_event for t in terms_of(limits))
    if may_move and until > cell.extendable_to:
        return Kind.TOO_LONG if cell.extendable_to else Kind.TOO_SOON
    return Kind.TOO_LATE if may_move and granted > cell.due_by else None


def unpaused(judge: Judge, number: int, life: Life) -> Cell:
    """Return how a clock would stand without its pause."""
    clock = judge.procedure.deadlines[number].id
    return judge.standing(life.without_pause(clock)).cells[number]
