"""
What a condition finds under a name: a fact, an event, or how a clock stands.

Knows where each kind of name is kept. Knows nothing of what follows from an answer.
"""

from __future__ import annotations

from collections.abc import Mapping

from complaintrules.answers import DeadlineAnswer, Status
from complaintrules.conditions import Condition, Lookup, unsettled
from complaintrules.papers import Record
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.vocabulary import InTime

IN_TIME: Mapping[Status, InTime] = {
    Status.MET: InTime.MET,
    Status.MET_LATE: InTime.MISSED,
    Status.OVERDUE: InTime.MISSED,
    Status.DUE: InTime.RUNNING,
    Status.PAUSED: InTime.RUNNING,
}


def lookup_in(procedure: Procedure, record: Record, clocks: Mapping[str, DeadlineAnswer]) -> Lookup:
    """Return what gives the value of a name, or None where it is unknown."""

    def lookup(name: str) -> object | None:
        clock = clocks.get(name)
        if clock is not None:
            return _in_time(clock)
        if name in procedure.vocabulary.events:
            return name in record.happened
        return record.known.get(name)

    return lookup


def _in_time(clock: DeadlineAnswer) -> InTime | None:
    """Return how a clock stands, or None where a fact could still turn it."""
    is_ahead = clock.status is Status.NOT_STARTED and clock.started_on is not None
    found = InTime.RUNNING if is_ahead else IN_TIME.get(clock.status)
    if clock.provisional and clock.needs and may_turn(clock.rule, clock.status):
        return None
    return found


def may_turn(rule: Deadline, status: Status) -> bool:
    """
    Return whether a status may turn once a fact is known for whose day another stands in.

    Nobody is late on such a day; but in time by the earliest day possible is in time by any.
    """
    return not rule.starts_no_earlier_than_what_stands_in or IN_TIME.get(status) is InTime.MISSED


def facts_wanted(
    condition: Condition, lookup: Lookup, clocks: Mapping[str, DeadlineAnswer]
) -> tuple[str, ...]:
    """Return the facts that would help to settle *condition*, those behind a clock included."""
    names = unsettled(condition, lookup)
    facts = (fact for name in names for fact in (clocks[name].needs if name in clocks else (name,)))
    return tuple(dict.fromkeys(facts))
