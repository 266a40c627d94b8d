"""
The plan of one clock: when it starts and ends and how it stands, as steps for any machine.

Says the same as ``clocks``, ``starts`` and ``pauses``, which are the reference. Knows nothing of
how a step is carried out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from attrs import evolve, fields_dict, frozen

from complaintrules.answers import Status
from complaintrules.bench import Bench, chosen_reading
from complaintrules.calendars import FirstDayCounted
from complaintrules.in_time import holds_however_early, holds_however_late, in_time
from complaintrules.machine import NONE, Machine, Value
from complaintrules.periods import Period, Unit
from complaintrules.rules import Deadline, Measure, NoticeBy
from complaintrules.start_plan import Begun, begun_of, may_lie_ahead
from complaintrules.versions import limits_of

STATUSES = tuple(Status)
_CODE = {status: code for code, status in enumerate(STATUSES)}
_CANNOT_TELL = _CODE[Status.CANNOT_TELL]
_NO, _YES = 0, 1


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
    #: The day from which nobody has to act any more.
    dropped_on: Value = NONE
    #: Whether something stood in for its start.
    provisional: Value = _NO
    #: Which of the limits of ``limits_of`` governs.
    limit: Value = 0
    #: The status by which conditions go: one that stays whatever facts not known turn out to be,
    #: ``due`` before a start that lies ahead, and ``cannot_tell`` where they could turn it.
    stands: Value = _CANNOT_TELL
    #: The earliest last day, where the later of days that are not all known starts the clock.
    due_no_earlier_than: Value = NONE
    #: Whether it waits for facts, or something stood in for them, and whether any of them is not
    #: for somebody to decide.
    wants_fact: Value = _NO
    wants_observation: Value = _NO


Cells = Mapping[str, Cell]


def clock(m: Machine, deadline: Deadline, bench: Bench, cells: Cells) -> Cell:
    """Return how a deadline or window stands; *cells* are the clocks before it."""
    cell = Cell(_CODE[Status.DISAPPLIED])
    day = m.event(bench.procedure.versions_by) if bench.procedure.versions_by else NONE
    day = m.choose(day, day, m.on)
    code = 0
    for limits in limits_of(deadline):
        governing = _limit(m, limits[0], bench, cells, code)
        for number, beside in enumerate(limits[1:], code + 1):
            other = _limit(m, beside, bench, cells, number)
            later = m.either(m.opposite(governing.due_by), m.before(other.due_by, governing.due_by))
            governs = m.both(_in_force(m, beside, day), other.due_by, later)
            governing = _either(m, governs, other, governing)
        code += len(limits)
        cell = _either(m, _in_force(m, limits[0], day), governing, cell)
    return cell


def _in_force(m: Machine, limit: Deadline, day: Value) -> Value:
    """Return whether a limit is in force on a day; one without versions always is."""
    span = limit.in_force
    if span is None:
        return _YES
    begun = m.opposite(m.before(day, span.first.toordinal()))
    if span.last is None:
        return begun
    return m.both(begun, m.opposite(m.before(span.last.toordinal(), day)))


def _either(m: Machine, flag: Value, one: Cell, other: Cell) -> Cell:
    """Return one cell where the flag is up, and else the other."""
    return Cell(
        *(m.choose(flag, getattr(one, name), getattr(other, name)) for name in fields_dict(Cell))
    )


def _limit(m: Machine, limit: Deadline, bench: Bench, cells: Cells, code: int) -> Cell:
    """Return how one limit stands by itself; *code* is its place among those of its clock."""
    rule, _ = chosen_reading(limit, bench)
    begun = begun_of(m, rule, bench, cells)
    ends = () if rule.is_window else tuple(end.on for end in bench.procedure.ends)
    dropped_on = m.earliest(*(m.event(event) for event in (*rule.disapplied_by, *ends)))
    names = (
        *("status", "started_on", "due_by", "due_by_unextended"),
        *("extendable_to", "completed_on", "days_left"),
    )

    def running() -> tuple[Value, ...]:
        cell = _with_start(m, rule, bench, begun, dropped_on)
        return tuple(getattr(cell, name) for name in names)

    def waiting() -> tuple[Value, ...]:
        cell = _without_start(m, rule, begun, dropped_on)
        return tuple(getattr(cell, name) for name in names)

    values = dict(zip(names, m.branch(begun.on, running, waiting), strict=True))
    dropped = m.is_one_of(values["status"], (_CODE[Status.DISAPPLIED],))
    waits = m.either(m.opposite(m.either(begun.on, dropped)), begun.provisional)
    stands, earliest = _whatever_is_learned(
        m, rule, bench, begun, status=values["status"], dropped_on=dropped_on
    )
    return Cell(
        limit=code,
        provisional=begun.provisional,
        dropped_on=dropped_on,
        stands=stands,
        due_no_earlier_than=earliest,
        wants_fact=m.both(waits, begun.wanted.fact),
        wants_observation=m.both(waits, begun.wanted.observation),
        **values,
    )


def _whatever_is_learned(
    m: Machine, rule: Deadline, bench: Bench, begun: Begun, *, status: Value, dropped_on: Value
) -> tuple[Value, Value]:
    """Return the status that stays whatever facts turn out to be, and the earliest last day."""
    done = _done(m, rule, NONE)
    done_before = m.both(done, m.before(done, begun.on))
    if_done, if_not = (
        m.is_one_of(status, _codes(rule, holds_however_early, done_before=way))
        for way in (True, False)
    )
    stays = m.both(begun.may_be_earlier, m.choose(done_before, if_done, if_not))
    unsure = m.both(begun.wanted.fact, m.either(begun.provisional, begun.opened_on))
    unsure = m.both(unsure, m.opposite(stays))
    stands = m.choose(unsure, _CANNOT_TELL, _stands(m, rule, bench, begun, status))
    if begun.no_earlier_than == NONE:
        return stands, NONE
    start = evolve(begun, on=begun.no_earlier_than, stood_in=_NO)

    def by_the_earliest() -> tuple[Value, ...]:
        cell = _with_start(m, rule, bench, start, dropped_on)
        stays = m.is_one_of(cell.status, _codes(rule, holds_however_late))
        by_then = _stands(m, rule, bench, start, cell.status)
        return m.choose(stays, by_then, _CANNOT_TELL), cell.due_by

    return m.branch(begun.no_earlier_than, by_the_earliest, lambda: (stands, NONE))


def _codes(rule: Deadline, holds: Callable[..., bool], **more: bool) -> tuple[int, ...]:
    """Return the statuses by which something holds; one not started yet lies ahead."""
    return tuple(
        code
        for code, status in enumerate(STATUSES)
        if holds(rule, in_time(status, is_ahead=status is Status.NOT_STARTED), **more)
    )


def _stands(m: Machine, rule: Deadline, bench: Bench, begun: Begun, status: Value) -> Value:
    """Return a status as conditions see it: a clock whose start lies ahead is not late."""
    if not may_lie_ahead(rule, bench):
        return status
    unstarted = m.is_one_of(status, (_CODE[Status.NOT_STARTED],))
    return m.choose(m.both(begun.on, unstarted), _CODE[Status.DUE], status)


def _with_start(m: Machine, rule: Deadline, bench: Bench, begun: Begun, dropped_on: Value) -> Cell:
    """Return how a limit stands whose clock has started."""
    since: Value = NONE
    if not rule.counts_what_came_early:
        since = m.choose(begun.stood_in, NONE, m.earliest(begun.on, begun.opened_on))
    done = _done(m, rule, since)
    paused, still = m.stands_still(rule) if rule.pauses else (NONE, NONE)
    count = partial(_last_day, m, rule, begun.on, paused)
    unextended = count(_period(rule, bench))
    furthest = _furthest(m, rule, bench, count, unextended)
    due = _extended(m, rule, unextended, furthest)
    end = m.choose(done, done, dropped_on)
    goes_on = m.either(m.before(due, still), m.both(end, m.before(end, still)))
    stands_still = m.both(still, m.opposite(goes_on))

    def finished() -> tuple[Value, ...]:
        return m.choose(m.before(due, done), _CODE[Status.MET_LATE], _CODE[Status.MET]), NONE

    is_ahead: Value = _NO
    if may_lie_ahead(rule, bench):
        is_ahead = m.both(m.before(m.on, begun.on), m.opposite(begun.opened_on))

    def open_() -> tuple[Value, ...]:
        status = m.choose(m.before(due, m.on), _CODE[Status.OVERDUE], _CODE[Status.DUE])
        status = m.choose(is_ahead, _CODE[Status.NOT_STARTED], status)
        return status, m.days_left(due, working=rule.length.unit is Unit.WORKING_DAYS)

    def unfinished() -> tuple[Value, ...]:
        return m.branch(dropped_on, lambda: (_CODE[Status.DISAPPLIED], NONE), open_)

    def standing() -> tuple[Value, ...]:
        unfinished = m.choose(is_ahead, _CODE[Status.NOT_STARTED], _CODE[Status.PAUSED])
        ended = m.choose(dropped_on, _CODE[Status.DISAPPLIED], unfinished)
        return NONE, NONE, NONE, m.choose(done, _CODE[Status.MET], ended), NONE

    def running() -> tuple[Value, ...]:
        return due, unextended, furthest, *m.branch(done, finished, unfinished)

    values = m.branch(stands_still, standing, running)
    due_by, due_by_unextended, extendable_to, status, left = values
    return Cell(status, begun.on, due_by, due_by_unextended, extendable_to, done, left)


def _done(m: Machine, rule: Deadline, since: Value) -> Value:
    """Return the first day, from *since* on, on which the thing was done."""
    return m.earliest(*(m.event_since(event, since) for event in rule.met_by))


def _period(rule: Deadline, bench: Bench) -> Period:
    """Return the period that a rule counts."""
    return Period(rule.length, rule.first_day_counted, bench.conventions, rule.before)


def _last_day(m: Machine, rule: Deadline, start: Value, paused: Value, period: Period) -> Value:
    """Return the last day of a period, which leaves out paused days where there can be any."""
    if rule.pauses is None:
        return m.last_day(period, start)
    return m.last_day_without(paused, rule, period, start)


def _furthest(
    m: Machine, rule: Deadline, bench: Bench, count: Callable[[Period], Value], due_by: Value
) -> Value:
    """Return the last day that an extension can reach, where the law names one."""
    extension = rule.extension
    if extension is None or extension.to_at_most is None:
        return NONE
    period = evolve(_period(rule, bench), length=extension.to_at_most)
    if extension.measure is Measure.IN_ALL:
        return count(period)
    period = evolve(period, before=False)
    if extension.measure is Measure.FROM:
        return m.last_day(period, m.event(extension.from_event))
    return m.last_day(evolve(period, first_day_counted=FirstDayCounted.THE_DAY_AFTER), due_by)


def _extended(m: Machine, rule: Deadline, limit: Value, furthest: Value) -> Value:
    """Return the last day, moved where an extension is valid."""
    if rule.extension is None:
        return limit
    until, granted, notified, in_terms = m.extension(rule)
    valid = [until, in_terms, m.opposite(m.before(until, limit))]
    told = [granted]
    if rule.extension.notice is not None:
        valid.append(notified)
        told.append(notified)
    if rule.extension.no_later_than is NoticeBy.THE_LIMIT:
        valid += [m.opposite(m.before(limit, day)) for day in told]
    if furthest != NONE:
        valid.append(m.either(m.opposite(furthest), m.opposite(m.before(furthest, until))))
    return m.choose(m.both(*valid), until, limit)


def _without_start(m: Machine, rule: Deadline, begun: Begun, dropped_on: Value) -> Cell:
    """Return how a limit stands whose clock nothing started."""
    done = NONE if rule.again else _done(m, rule, NONE)
    dropped = m.both(dropped_on, m.opposite(done))
    opened = m.both(begun.opened_on, m.opposite(dropped))
    if not rule.counts_what_came_early:
        in_time = m.either(m.opposite(done), m.opposite(m.before(done, begun.opened_on)))
        opened = m.both(opened, in_time)
    nobody_knows = m.either(done, m.both(begun.wanted.fact, m.opposite(begun.awaits_event)))
    status = m.choose(nobody_knows, _CODE[Status.CANNOT_TELL], _CODE[Status.NOT_STARTED])
    in_window = m.choose(done, _CODE[Status.MET], _CODE[Status.DUE])
    return Cell(
        m.choose(dropped, _CODE[Status.DISAPPLIED], m.choose(opened, in_window, status)),
        started_on=m.choose(opened, begun.opened_on, NONE),
        completed_on=done,
    )
