"""
The plan of one clock: when it starts and ends and how it stands, as steps for any machine.

Says the same as ``clocks``, ``starts`` and ``pauses``, which are the reference. Knows nothing of
how a step is carried out.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from attrs import evolve, frozen

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
from complaintrules.condition_plan import Wanted, truth_of, wanted_by
from complaintrules.lookups import may_turn
from complaintrules.machine import NONE, Granted, Machine, Value
from complaintrules.periods import Period, Unit
from complaintrules.rules import Combination, Deadline, Extension, Limit, Measure, NoticeBy, Start
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


@frozen
class _Begun:
    """When a clock started, and what it waits for."""

    on: Value
    opened_on: Value
    #: Whether something stood in, and whether it was another clock's last day.
    provisional: Value
    stood_in: Value
    #: Whether an event has to happen before it starts.
    awaits_event: Value
    wanted: Wanted


def _limit(m: Machine, limit: Deadline, bench: Bench, cells: Cells, code: int) -> Cell:
    """Return how one limit stands by itself; *code* is its place among those of its clock."""
    rule, _ = chosen_reading(limit, bench)
    begun = _begun(m, rule, bench, cells)
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
    turning = tuple(CODE[status] for status in STATUSES if may_turn(rule, status))
    doubtful = m.is_one_of(cell.status, turning)
    return evolve(
        cell,
        limit=code,
        provisional=begun.provisional,
        dropped_on=dropped_on,
        may_turn=m.both(begun.provisional, begun.wanted.fact, doubtful),
        wants_fact=m.both(waits, begun.wanted.fact),
        wants_observation=m.both(waits, begun.wanted.observation),
    )


def _begun(m: Machine, rule: Deadline, bench: Bench, cells: Cells) -> _Begun:
    """Return when a clock started."""
    unsettled: Value = NO
    reached: Value = YES
    wanted = Wanted(NO, NO)
    on: Value = NONE
    awaits: Value = NO
    for alternative in rule.starts_instead:
        shown, refuted = truth_of(m, alternative.when, cells)
        open_ = m.both(reached, m.opposite(m.either(shown, refuted)))
        needed = wanted_by(m, alternative.when, bench.procedure.vocabulary, cells)
        wanted = wanted.joined(m, open_, needed)
        taken = m.both(reached, shown)
        day, awaited, missing = _start(m, alternative.start, bench)
        on, awaits = m.choose(taken, day, on), m.choose(taken, awaited, awaits)
        wanted = wanted.joined(m, taken, missing)
        unsettled, reached = m.either(unsettled, open_), m.both(reached, refuted)
    day, awaited, missing = _start(m, rule.starts_on, bench)
    on, awaits = m.choose(reached, day, on), m.choose(reached, awaited, awaits)
    wanted = wanted.joined(m, reached, missing)
    provisional: Value = NO
    stood_in: Value = NO
    if rule.or_failing_that is not None:
        absent = m.opposite(m.either(on, unsettled))
        instead = _instead(m, rule, bench, cells)
        provisional = m.both(absent, instead)
        stood_in = provisional if rule.or_failing_that.is_deadline else NO
        on = m.choose(absent, instead, on)
    opened_on = m.choose(unsettled, NONE, _opened_on(m, rule, cells))
    return _Begun(on, opened_on, provisional, stood_in, awaits, wanted)


def _start(m: Machine, start: Start, bench: Bench) -> tuple[Value, Value, Wanted]:
    """Return the day that a start gives, whether an event is awaited for it, and which facts."""
    facts = bench.procedure.vocabulary.facts
    days = {name: _day_of(m, name, bench) for name in start.names}
    awaits = m.either(*(m.opposite(day) for name, day in days.items() if name not in facts))
    missing = {name: m.opposite(day) for name, day in days.items() if name in facts}
    wanted = Wanted(
        m.either(*missing.values()),
        m.either(*(gone for name, gone in missing.items() if not facts[name].decided_by)),
    )
    if start.combination is Combination.EARLIER_OF:
        return m.earliest(*days.values()), awaits, wanted
    return m.choose(m.both(*days.values()), m.latest(*days.values()), NONE), awaits, wanted


def _day_of(m: Machine, name: str, bench: Bench) -> Value:
    """Return the day of an event, or of a fact that is a date."""
    return m.fact_day(name) if name in bench.procedure.vocabulary.facts else m.event(name)


def _instead(m: Machine, rule: Deadline, bench: Bench, cells: Cells) -> Value:
    """Return the day that stands in for a start that is not recorded."""
    fallback = rule.or_failing_that
    if fallback is None or not fallback.is_deadline:
        return _day_of(m, fallback.name, bench) if fallback else NONE
    last = cells[fallback.name].due_by
    done = m.either(*(m.event(event) for event in rule.met_by))
    stands_in = m.both(last, m.either(m.before(last, m.on), done))
    return m.choose(stands_in, last, NONE)


def _opened_on(m: Machine, rule: Deadline, cells: Cells) -> Value:
    """Return the day after something was due and not done, where that opens the window."""
    if rule.also_opens is None:
        return NONE
    cell = cells[rule.also_opens.when_not_done]
    last = cell.due_by
    if rule.also_opens.by is Limit.THE_LONGEST_LIMIT:
        last = m.choose(cell.extendable_to, cell.extendable_to, last)
    done, dropped = cell.completed_on, cell.dropped_on
    opens = m.both(
        last,
        m.before(last, m.on),
        m.either(m.opposite(dropped), m.before(last, dropped)),
        m.either(m.opposite(done), m.before(last, done)),
    )
    return m.choose(opens, m.moved(last, 1), NONE)


def _with_start(m: Machine, rule: Deadline, bench: Bench, begun: _Begun, dropped_on: Value) -> Cell:
    """Return how a limit stands whose clock has started."""
    since: Value = NONE
    if not rule.before:
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
    rests, runs = partial(at_rest, m), partial(open_cell, m)

    def met() -> Cell:
        return by(
            m,
            m.before(due, done),
            lambda: rests(Status.MET_LATE, begun.on, due, done),
            lambda: rests(Status.MET, begun.on, due, done),
        )

    def unmet() -> Cell:
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
            lambda: unfinished(lambda: rests(Status.PAUSED, begun.on)),
        )

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
    if rule.extension is None:
        return limit
    return m.extended(rule, limit, furthest, partial(_moved, m, rule.extension))


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
    if rule.extension.from_event:
        valid.append(m.event(rule.extension.from_event))
    if furthest != NONE:
        valid.append(m.either(m.opposite(furthest), m.opposite(m.before(furthest, until))))
    return m.choose(m.both(*valid), until, limit)


def _without_start(m: Machine, rule: Deadline, begun: _Begun, dropped_on: Value) -> Cell:
    """Return how a limit stands whose clock nothing started."""
    done = NONE if rule.again else _done(m, rule, NONE)
    opened_on, rests = begun.opened_on, partial(at_rest, m)

    def over() -> Cell:
        return by(
            m,
            m.both(opened_on, m.opposite(m.before(done, opened_on))),
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
