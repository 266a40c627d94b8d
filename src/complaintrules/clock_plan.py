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
from complaintrules.condition_plan import Wanted, truth_of, wanted_by
from complaintrules.lookups import may_turn
from complaintrules.machine import NONE, Machine, Value
from complaintrules.periods import Period, Unit
from complaintrules.rules import Combination, Deadline, Limit, Measure, NoticeBy, Start
from complaintrules.versions import limits_of

STATUSES = tuple(Status)
_CODE = {status: code for code, status in enumerate(STATUSES)}
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
    #: The status by which conditions go: ``due`` while the start lies ahead, and ``cannot_tell``
    #: where the status may turn once a fact is known for whose day another stands in.
    stands: Value = _CODE[Status.CANNOT_TELL]
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
    turning = tuple(_CODE[status] for status in STATUSES if may_turn(rule, status))
    doubtful = m.both(begun.provisional, begun.wanted.fact, m.is_one_of(values["status"], turning))
    unstarted = m.is_one_of(values["status"], (_CODE[Status.NOT_STARTED],))
    is_ahead = m.both(begun.on, unstarted) if _may_lie_ahead(rule, bench) else _NO
    stands = m.choose(is_ahead, _CODE[Status.DUE], values["status"])
    return Cell(
        limit=code,
        provisional=begun.provisional,
        dropped_on=dropped_on,
        stands=m.choose(doubtful, _CODE[Status.CANNOT_TELL], stands),
        wants_fact=m.both(waits, begun.wanted.fact),
        wants_observation=m.both(waits, begun.wanted.observation),
        **values,
    )


def _may_lie_ahead(rule: Deadline, bench: Bench) -> bool:
    """Return whether a clock that counts on can be known to start on a day still to come."""
    starts = (rule.starts_on, *(each.start for each in rule.starts_instead))
    names = {name for start in starts for name in start.names}
    if rule.or_failing_that is not None:
        names.add(rule.or_failing_that.name)
    return not rule.before and not names.isdisjoint(bench.procedure.vocabulary.facts)


def _begun(m: Machine, rule: Deadline, bench: Bench, cells: Cells) -> _Begun:
    """Return when a clock started."""
    unsettled: Value = _NO
    reached: Value = _YES
    wanted = Wanted(_NO, _NO)
    on: Value = NONE
    awaits: Value = _NO
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
    provisional: Value = _NO
    stood_in: Value = _NO
    if rule.or_failing_that is not None:
        absent = m.opposite(m.either(on, unsettled))
        instead = _instead(m, rule, bench, cells)
        provisional = m.both(absent, instead)
        stood_in = provisional if rule.or_failing_that.is_deadline else _NO
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
    if _may_lie_ahead(rule, bench):
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


def _without_start(m: Machine, rule: Deadline, begun: _Begun, dropped_on: Value) -> Cell:
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
