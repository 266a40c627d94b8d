"""
The plan of one clock: when it starts and ends and how it stands, as steps for any machine.

Says the same as ``clocks``, ``starts`` and ``pauses``, which are the reference. Knows nothing of
how a step is carried out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from attrs import evolve

from complaintrules.bench import Bench, chosen_reading
from complaintrules.calendars import FirstDayCounted
from complaintrules.cells import (
    CODE,
    NO,
    YES,
    Cell,
    Cells,
    at_rest,
    by,
    either,
    open_cell,
)
from complaintrules.in_time import holds_however_early, holds_however_late, in_time
from complaintrules.machine import NONE, Granted, Machine, Value
from complaintrules.periods import Period, Unit
from complaintrules.rules import Deadline, Extension, Measure, NoticeBy
from complaintrules.start_plan import Begun, begun_of, may_lie_ahead
from complaintrules.statuses import STATUSES, Status
from complaintrules.versions import limits_of


def clock(m: Machine, deadline: Deadline, bench: Bench, cells: Cells) -> Cell:
    """Return how a deadline or window stands; *cells* are the clocks before it."""
    cell = at_rest(m, Status.DISAPPLIED)
    day = m.event(bench.procedure.versions_by) if bench.procedure.versions_by else NONE
    day = m.choose(day, day, m.on)
    code = 0
    for limits in limits_of(deadline):
        governing = _limit(m, limits[0], bench, cells, code)
        for number, beside in enumerate(limits[1:], code + 1):
            other = _limit(m, beside, bench, cells, number)
            later = m.either(m.opposite(governing.due_by), m.before(other.due_by, governing.due_by))
            governs = m.both(_in_force(m, beside, day), other.due_by, later)
            governing = either(m, governs, other, governing)
        code += len(limits)
        cell = either(m, _in_force(m, limits[0], day), governing, cell)
    return cell


def _in_force(m: Machine, limit: Deadline, day: Value) -> Value:
    """Return whether a limit is in force on a day; one without versions always is."""
    span = limit.in_force
    if span is None:
        return YES
    begun = m.opposite(m.before(day, span.first.toordinal()))
    if span.last is None:
        return begun
    return m.both(begun, m.opposite(m.before(span.last.toordinal(), day)))


def _limit(m: Machine, limit: Deadline, bench: Bench, cells: Cells, code: int) -> Cell:
    """Return how one limit stands by itself; *code* is its place among those of its clock."""
    rule, _ = chosen_reading(limit, bench)
    begun = begun_of(m, rule, bench, cells)
    ends = () if rule.is_window else tuple(end.on for end in bench.procedure.ends)
    dropped_on = m.earliest(*(m.event(event) for event in (*rule.disapplied_by, *ends)))
    cell = by(
        m,
        begun.on,
        lambda: _with_start(m, rule, bench, begun, dropped_on),
        lambda: _without_start(m, rule, begun, dropped_on),
    )
    dropped = m.is_one_of(cell.status, (CODE[Status.DISAPPLIED],))
    waits = m.either(m.opposite(m.either(begun.on, dropped)), begun.provisional)
    stands, earliest = _whatever_is_learned(
        m, rule, bench, begun, status=cell.status, dropped_on=dropped_on
    )
    return evolve(
        cell,
        limit=code,
        provisional=begun.provisional,
        dropped_on=dropped_on,
        stands=stands,
        due_no_earlier_than=earliest,
        wants_fact=m.both(waits, begun.wanted.fact),
        wants_observation=m.both(waits, begun.wanted.observation),
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
    stands = m.choose(unsure, CODE[Status.CANNOT_TELL], _stands(m, rule, bench, begun, status))
    if begun.no_earlier_than == NONE:
        return stands, NONE
    start = evolve(begun, on=begun.no_earlier_than, stood_in=NO)

    def by_the_earliest() -> tuple[Value, ...]:
        cell = _with_start(m, rule, bench, start, dropped_on)
        stays = m.is_one_of(cell.status, _codes(rule, holds_however_late))
        by_then = _stands(m, rule, bench, start, cell.status)
        return m.choose(stays, by_then, CODE[Status.CANNOT_TELL]), cell.due_by

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
    unstarted = m.is_one_of(status, (CODE[Status.NOT_STARTED],))
    return m.choose(m.both(begun.on, unstarted), CODE[Status.DUE], status)


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
    is_ahead: Value = NO
    if may_lie_ahead(rule, bench):
        is_ahead = m.both(m.before(m.on, begun.on), m.opposite(begun.opened_on))
    rests, runs = partial(at_rest, m), partial(open_cell, m)

    def met() -> Cell:
        return by(
            m,
            m.before(due, done),
            lambda: rests(Status.MET_LATE, begun.on, due, done),
            lambda: rests(Status.MET, begun.on, due, done),
        )

    def unmet() -> Cell:
        return by(m, is_ahead, lambda: rests(Status.NOT_STARTED, begun.on, due), started)

    def started() -> Cell:
        left = m.days_left(due, working=rule.length.unit is Unit.WORKING_DAYS)
        return by(
            m,
            m.before(due, m.on),
            lambda: runs(Status.OVERDUE, begun.on, due, left),
            lambda: runs(Status.DUE, begun.on, due, left),
        )

    def unfinished(otherwise: Callable[[], Cell], *last: Value) -> Cell:
        dropped = partial(rests, Status.DISAPPLIED, begun.on, *last)
        return by(m, dropped_on, dropped, otherwise)

    def standing() -> Cell:
        return by(
            m,
            done,
            lambda: rests(Status.MET, begun.on, NONE, done),
            lambda: unfinished(paused_or_ahead),
        )

    def paused_or_ahead() -> Cell:
        ahead, still = (
            partial(rests, status, begun.on) for status in (Status.NOT_STARTED, Status.PAUSED)
        )
        return by(m, is_ahead, ahead, still)

    def running() -> Cell:
        cell = by(m, done, met, lambda: unfinished(unmet, due))
        return evolve(cell, due_by_unextended=unextended, extendable_to=furthest)

    return by(m, stands_still, standing, running)


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
    """Return the last day, moved by each extension that is valid."""
    terms = rule.extension
    if terms is None:
        return limit
    last = m.extended(rule, limit, furthest, partial(_moved, m, terms))
    return m.choose(m.event(terms.from_event), last, limit) if terms.from_event else last


def _moved(
    m: Machine, terms: Extension, limit: Value, furthest: Value, extension: Granted
) -> Value:
    """Return the last day, moved where an extension is valid by the terms of its rule."""
    until, granted, notified, in_terms = extension
    valid = [until, in_terms, m.opposite(m.before(until, limit))]
    told = [granted]
    if terms.notice is not None:
        valid.append(notified)
        told.append(notified)
    if terms.no_later_than is NoticeBy.THE_LIMIT:
        valid += [m.opposite(m.before(limit, day)) for day in told]
    if furthest != NONE:
        valid.append(m.either(m.opposite(furthest), m.opposite(m.before(furthest, until))))
    return m.choose(m.both(*valid), until, limit)


def _without_start(m: Machine, rule: Deadline, begun: Begun, dropped_on: Value) -> Cell:
    """Return how a limit stands whose clock nothing started."""
    done = NONE if rule.again else _done(m, rule, NONE)
    opened_on, rests = begun.opened_on, partial(at_rest, m)

    counts = rule.counts_what_came_early

    def over() -> Cell:
        return by(
            m,
            opened_on if counts else m.both(opened_on, m.opposite(m.before(done, opened_on))),
            lambda: rests(Status.MET, opened_on, NONE, done),
            lambda: rests(Status.CANNOT_TELL, NONE, NONE, done),
        )

    def closed() -> Cell:
        return by(
            m,
            m.both(begun.wanted.fact, m.opposite(begun.awaits_event)),
            lambda: rests(Status.CANNOT_TELL),
            lambda: rests(Status.NOT_STARTED),
        )

    def still_to_do() -> Cell:
        return by(m, opened_on, lambda: open_cell(m, Status.DUE, opened_on, NONE, NONE), closed)

    def undone() -> Cell:
        return by(m, dropped_on, lambda: rests(Status.DISAPPLIED), still_to_do)

    return by(m, done, over, undone)
