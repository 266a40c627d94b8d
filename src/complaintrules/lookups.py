"""
What a condition finds under a name: a fact, an event, or how a clock stands.

Knows where each kind of name is kept. Knows nothing of what follows from an answer.
"""

from __future__ import annotations

from collections.abc import Mapping

from complaintrules.answers import DeadlineAnswer
from complaintrules.conditions import Condition, Lookup, unsettled
from complaintrules.papers import Record
from complaintrules.procedure import Procedure


def lookup_in(procedure: Procedure, record: Record, clocks: Mapping[str, DeadlineAnswer]) -> Lookup:
    """Return what gives the value of a name, or None where it is unknown."""

    def lookup(name: str) -> object | None:
        clock = clocks.get(name)
        if clock is not None:
            return clock.in_time
        if name in procedure.vocabulary.events:
            return name in record.happened
        return record.known.get(name)

    return lookup


def facts_wanted(
    condition: Condition, lookup: Lookup, clocks: Mapping[str, DeadlineAnswer]
) -> tuple[str, ...]:
    """Return the facts that would help to settle *condition*, those behind a clock included."""
    names = unsettled(condition, lookup)
    facts = (fact for name in names for fact in (clocks[name].needs if name in clocks else (name,)))
    return tuple(dict.fromkeys(facts))
