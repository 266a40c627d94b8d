"""
The plan of a clock's start: its day, what stands in for it, and what it waits for, as steps.

Says the same as ``starts``, which is the reference. Knows nothing of how a step is carried out, or
of how long a clock runs.
"""

from __future__ import annotations

from attrs import frozen

from complaintrules.bench import Bench
from complaintrules.cells import NO, YES, Cells
from complaintrules.condition_plan import Wanted, truth_of, wanted_by
from complaintrules.machine import NONE, Machine, Value
from complaintrules.rules import Combination, Deadline, Limit, Start


@frozen
class Begun:
    """When a clock started, and what it waits for."""

    on: Value
    opened_on: Value
    #: Whether something stood in, and whether it was another clock's last day.
    provisional: Value
    stood_in: Value
    #: Whether a fact not known could make the start an earlier day.
    may_be_earlier: Value
    #: The day before which the clock cannot have started, where facts could make it a later one.
    no_earlier_than: Value
    #: Whether an event has to happen before it starts.
    awaits_event: Value
    wanted: Wanted


def may_lie_ahead(rule: Deadline, bench: Bench) -> bool:
    """Return whether a clock that counts on can be known to start on a day still to come."""
    starts = (rule.starts_on, *(each.start for each in rule.starts_instead))
    names = {name for start in starts for name in start.names}
    if rule.or_failing_that is not None:
        names.add(rule.or_failing_that.name)
    return not rule.before and not names.isdisjoint(bench.procedure.vocabulary.facts)


def begun_of(m: Machine, rule: Deadline, bench: Bench, cells: Cells) -> Begun:
    """Return when a clock started."""
    unsettled: Value = NO
    reached: Value = YES
    wanted = Wanted(NO, NO)
    given = _Given(NONE, NO, NONE, NO, wanted)
    for alternative in rule.starts_instead:
        shown, refuted = truth_of(m, alternative.when, cells)
        open_ = m.both(reached, m.opposite(m.either(shown, refuted)))
        needed = wanted_by(m, alternative.when, bench.procedure.vocabulary, cells)
        wanted = wanted.joined(m, open_, needed)
        given = given.unless(m, m.both(reached, shown), _given(m, alternative.start, bench))
        unsettled, reached = m.either(unsettled, open_), m.both(reached, refuted)
    given = given.unless(m, reached, _given(m, rule.starts_on, bench))
    on, stood_in = given.on, NO
    provisional = given.may_be_earlier
    if rule.or_failing_that is not None:
        absent = m.opposite(m.either(on, unsettled))
        instead = _instead(m, rule, bench, cells)
        takes_over = m.both(absent, instead)
        provisional = m.either(provisional, takes_over)
        stood_in = takes_over if rule.or_failing_that.is_deadline else NO
        on = m.choose(absent, instead, on)
    return Begun(
        on=on,
        opened_on=m.choose(unsettled, NONE, _opened_on(m, rule, cells)),
        provisional=provisional,
        stood_in=stood_in,
        may_be_earlier=given.may_be_earlier,
        no_earlier_than=given.no_earlier_than,
        awaits_event=given.awaits_event,
        wanted=wanted.joined(m, YES, given.wanted),
    )


@frozen
class _Given:
    """What a start gives: a day, or what it waits for."""

    on: Value
    may_be_earlier: Value
    no_earlier_than: Value
    awaits_event: Value
    #: The facts among its days that are not known.
    wanted: Wanted

    def unless(self, m: Machine, flag: Value, other: _Given) -> _Given:
        """Return this, or where the flag is up what another start gives."""
        return _Given(
            m.choose(flag, other.on, self.on),
            m.choose(flag, other.may_be_earlier, self.may_be_earlier),
            m.choose(flag, other.no_earlier_than, self.no_earlier_than),
            m.choose(flag, other.awaits_event, self.awaits_event),
            self.wanted.joined(m, flag, other.wanted),
        )


def _given(m: Machine, start: Start, bench: Bench) -> _Given:
    """Return what a start gives."""
    facts = bench.procedure.vocabulary.facts
    days = {name: _day_of(m, name, bench) for name in start.names}
    awaits = m.either(*(m.opposite(day) for name, day in days.items() if name not in facts))
    missing = {name: m.opposite(day) for name, day in days.items() if name in facts}
    wanted = Wanted(
        m.either(*missing.values()),
        m.either(*(gone for name, gone in missing.items() if not facts[name].decided_by)),
    )
    may_differ = wanted.fact if len(days) > 1 else NO
    if start.combination is Combination.EARLIER_OF:
        first = m.earliest(*days.values())
        return _Given(first, m.both(first, may_differ), NONE, awaits, wanted)
    last = m.latest(*days.values())
    return _Given(
        m.choose(m.both(*days.values()), last, NONE),
        NO,
        m.choose(m.both(may_differ, m.opposite(awaits)), last, NONE),
        awaits,
        wanted,
    )


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
