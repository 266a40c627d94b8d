"""
The day on which a clock starts, from events, facts, conditions and what stands in for them.

Knows how a start is chosen, and what takes a duty away. Knows nothing of how long a clock runs.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import evolve, frozen

from complaintrules.answers import DeadlineAnswer
from complaintrules.bench import Bench
from complaintrules.calendars import ONE_DAY
from complaintrules.conditions import truth
from complaintrules.lookups import facts_wanted, lookup_in
from complaintrules.papers import Record
from complaintrules.rules import Combination, Deadline, Limit, Start


@frozen
class Started:
    """When a clock started and what gave the day; without a day, what it waits for."""

    on: date | None = None
    by: str = ""
    #: True where something else stood in for a start that is not recorded.
    provisional: bool = False
    #: True where what stood in is the last day of another clock.
    is_last_day: bool = False
    #: True where a fact not known could make the start an earlier day.
    may_be_earlier: bool = False
    #: The day before which the clock cannot have started, where facts could make it a later one.
    no_earlier_than: date | None = None
    #: The event that has to happen first.
    awaiting: str = ""
    #: The facts without which nobody can say when it started, or for which something stood in.
    needs: tuple[str, ...] = ()
    #: The day on which a window opened because something was not done in time.
    opened_on: date | None = None


def start_of(rule: Deadline, bench: Bench, clocks: Mapping[str, DeadlineAnswer]) -> Started:
    """Return when the clock of *rule* started; *clocks* are those judged before it."""
    start, needs = _start_that_applies(rule, bench, clocks)
    if start is None:
        return Started(needs=needs)
    opened_on = _opened_on(rule, bench, clocks)
    facts = bench.procedure.vocabulary.facts
    missing = [name for name in start.names if _day_of(name, bench.record) is None]
    needs = tuple(name for name in missing if name in facts)
    awaiting = next((name for name in missing if name not in facts), "")
    on, by = _day_and_name(start, bench.record)
    if on is not None:
        # An event that is not recorded has not happened; but a fact may be of an earlier day.
        unsure = bool(needs)
        return Started(
            on, by, provisional=unsure, may_be_earlier=unsure, needs=needs, opened_on=opened_on
        )
    started = Started(needs=needs, opened_on=opened_on)
    if start.combination is Combination.LATER_OF and not awaiting:
        known = [day for name in start.names if (day := _day_of(name, bench.record)) is not None]
        started = evolve(started, no_earlier_than=max(known, default=None))
    on, by = _instead(rule, bench.record, clocks)
    if on is None:
        return evolve(started, awaiting=awaiting)
    of_a_clock = rule.or_failing_that is not None and rule.or_failing_that.is_deadline
    return evolve(started, on=on, by=by, provisional=True, is_last_day=of_a_clock)


def _start_that_applies(
    rule: Deadline, bench: Bench, clocks: Mapping[str, DeadlineAnswer]
) -> tuple[Start | None, tuple[str, ...]]:
    """Return the first start whose condition holds, or what is needed to tell which it is."""
    lookup = lookup_in(bench.procedure, bench.record, clocks)
    for alternative in rule.starts_instead:
        holds = truth(alternative.when, lookup)
        if holds is None:
            return None, facts_wanted(alternative.when, lookup, clocks)
        if holds:
            return alternative.start, ()
    return rule.starts_on, ()


def _day_and_name(start: Start, record: Record) -> tuple[date | None, str]:
    """Return the day that a start gives, and the event or fact that gave it."""
    days = {name: _day_of(name, record) for name in start.names}
    known = {name: day for name, day in days.items() if day is not None}
    if start.combination is Combination.LATER_OF and len(known) == len(days):
        latest = max(known, key=lambda name: known[name])
        return known[latest], latest
    if start.combination is Combination.EARLIER_OF and known:
        earliest = min(known, key=lambda name: known[name])
        return known[earliest], earliest
    return None, ""


def _instead(
    rule: Deadline, record: Record, clocks: Mapping[str, DeadlineAnswer]
) -> tuple[date | None, str]:
    """Return the day that stands in, and what gave it."""
    fallback = rule.or_failing_that
    if fallback is None:
        return None, ""
    if not fallback.is_deadline:
        return _day_of(fallback.name, record), fallback.name
    last = clocks[fallback.name].due_by
    # Before its last day the step may still be taken, and then gives the day itself.
    done = any(event in record.happened for event in rule.met_by)
    stands_in = last is not None and (last < record.on or done)
    return (last if stands_in else None), f"the last day of {fallback.name}"


def _day_of(name: str, record: Record) -> date | None:
    """Return the day of an event, or of a fact that is a date."""
    value = record.known.get(name)
    return value if isinstance(value, date) else record.first(name)


def _opened_on(rule: Deadline, bench: Bench, clocks: Mapping[str, DeadlineAnswer]) -> date | None:
    """Return the day after something was due and not done, where that opens the window."""
    if rule.also_opens is None:
        return None
    clock = clocks[rule.also_opens.when_not_done]
    longest = rule.also_opens.by is Limit.THE_LONGEST_LIMIT
    last = clock.extendable_to if longest and clock.extendable_to else clock.due_by
    if last is None or last >= bench.record.on:
        return None
    dropped = dropped_by(clock.rule, bench)
    if dropped is not None and dropped[1] <= last:
        return None  # nobody had to do it any more
    done = clock.completed_on
    return last + ONE_DAY if done is None or done > last else None


def dropped_by(rule: Deadline, bench: Bench) -> tuple[str, date] | None:
    """Return the first event after which nobody has to act any more, with its day, if any."""
    ends = () if rule.is_window else tuple(end.on for end in bench.procedure.ends)
    days = [
        (event, day)
        for event in (*rule.disapplied_by, *ends)
        if (day := bench.record.first(event)) is not None
    ]
    return min(days, key=lambda dropped: dropped[1], default=None)
