"""
The proof of a procedure: every life that a case can have, and what holds of all of them.

Knows how tracks, properties and counterexamples come together. Knows no rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.procedure import Procedure
from complaintrules.proof.counterexamples import Counterexample, counterexamples
from complaintrules.proof.promises import Property
from complaintrules.proof.properties import ties
from complaintrules.proof.reading import limits
from complaintrules.proof.walking import ELIGIBILITY, STAGES, Walk, Walked, walk
from complaintrules.proof.ways import is_every_set_tried, ways_of
from complaintrules.versions import limits_of

#: So many states are looked for on each track unless it is said otherwise.
AT_MOST = 20_000


@frozen
class Proof:
    """What holds of all lives that a case can have under a procedure."""

    #: Its id.
    procedure: str
    #: The days on which the lives begin: one, or more where rules have versions.
    begins_on: tuple[date, ...]
    walked: tuple[Walked, ...]
    #: From how many days clocks were started: each way of counting, on each day in force.
    starts: int
    #: In how many states two duties or more have the first last day.
    ties: int
    #: Of how many states, or moves, each property was looked into.
    looked_into: dict[Property, int]
    #: Where a property does not hold.
    counterexamples: tuple[Counterexample, ...]
    #: Where it does not hold and the rule files say so.
    departures: tuple[Counterexample, ...]
    #: What was not walked, in words.
    left_out: tuple[str, ...]

    @property
    def states(self) -> int:
        """How many states there are."""
        return sum(each.states for each in self.walked)

    @property
    def other_readings(self) -> tuple[Mapping[str, str], ...]:
        """The readings by which more was walked, by rule, beside those that apply."""
        found: list[Mapping[str, str]] = []
        for each in self.walked:
            if each.readings and each.readings not in found:
                found.append(each.readings)
        return tuple(found)

    def states_by(self, readings: Mapping[str, str]) -> tuple[int, int]:
        """Return how many states and moves there are by certain readings."""
        by_them = [each for each in self.walked if each.readings == readings]
        return sum(each.states for each in by_them), sum(each.moves for each in by_them)

    @property
    def is_whole(self) -> bool:
        """Whether every state was found."""
        return not any(each.is_cut_short or each.beyond for each in self.walked)

    @property
    def holds(self) -> bool:
        """Whether every state was found, and every property holds."""
        return self.is_whole and not self.counterexamples

    def to_mapping(self) -> dict[str, Any]:
        """Return the proof as plain values."""
        return {
            "procedure": self.procedure,
            "begins_on": [day.isoformat() for day in self.begins_on],
            "whole": self.is_whole,
            "holds": self.holds,
            "states": self.states,
            "walked": [each.to_mapping() for each in self.walked],
            "starts": self.starts,
            "ties": self.ties,
            "properties": {str(name): number for name, number in self.looked_into.items()},
            "counterexamples": [each.to_mapping() for each in self.counterexamples],
            "departures": [each.to_mapping() for each in self.departures],
            "left_out": list(self.left_out),
        }


def prove(procedure: Procedure, *, at_most: int = AT_MOST) -> Proof:
    """
    Return what holds of every state that a case can come to under *procedure*.

    At most *at_most* states are looked for on each track: the stages, and each clock that stands
    by itself, by each way to read the rules.

        >>> from complaintrules import load_procedure
        >>> prove(load_procedure("england/complaint-handling-code-2024")).holds
        True
    """
    days, eras = begins_on(procedure), eras_of(procedure)
    walks: list[Walk] = []
    for way in ways_of(procedure):
        walks.append(walk(way, days, eras, at_most, walks))
    shown = _shown(walks)
    walked = [each for one in walks for each in one.walked]
    starts = sum(each.starts for each in walks)
    return Proof(
        procedure.id,
        days,
        tuple(walked),
        starts,
        sum(ties(graph) for each in walks for graph in each.graphs if not graph.track.name),
        _looked_into(walked, starts),
        tuple(each for each in shown if not each.is_declared),
        tuple(each for each in shown if each.is_declared),
        tuple(left_out(procedure, walks[0].names.alone)),
    )


def left_out(procedure: Procedure, alone: tuple[int, ...]) -> Iterator[str]:
    """Yield what is not walked of what the rules allow; clocks that stand *alone* are, wholly."""
    every = [limit for rule in procedure.deadlines for limit in limits(rule)]
    if any(limit.extension for limit in every):
        yield "a second extension of one clock"
    if any(limit.pauses for limit in every):
        yield "a second pause of one clock"
        yield "an extension that is granted in a pause"
    if not is_every_set_tried(procedure):
        yield "readings of several rules together"
    own = (rule for n, rule in enumerate(procedure.deadline_ids) if n not in alone)
    if procedure.declared_readings().keys() & set(own):
        yield "a rule's other readings past the stage to which it belongs"


def _looked_into(walked: list[Walked], starts: int) -> dict[Property, int]:
    """Return of how many states, moves, starts or papers each property was looked into."""
    stages = [each for each in walked if each.name == STAGES]
    states = sum(each.states for each in walked if each.name in (STAGES, ELIGIBILITY))
    moves, extended, paused = (
        sum(getattr(each, what) for each in walked) for what in ("moves", "extended", "paused")
    )
    return {
        Property.ONE_NEXT_STEP: states,
        Property.NO_DEAD_END: sum(each.states for each in stages if not each.is_cut_short),
        Property.ALWAYS_A_LAST_DAY: moves,
        Property.NO_CLOCK_BACKWARDS: moves + starts,
        Property.NO_CLOCK_AGAIN: moves,
        Property.NO_WINDOW_TOO_EARLY: moves,
        Property.NO_EXTENSION_IN_VAIN: extended,
        Property.NOTHING_BEYOND_ITS_TERMS: extended + paused,
        Property.NO_PAUSE_CHARGED: paused,
        Property.NO_END_IN_A_PAUSE: paused,
    }


def _shown(walks: list[Walk]) -> list[Counterexample]:
    """Return the shortest cases; by another reading, only of what it alone leads to."""
    shown: list[Counterexample] = []
    known: set[object] = set()
    for each in walks:
        found = counterexamples(each.judge, [*each.violations])
        shown += [case for case in found if case.kind not in known]
        if each is walks[0]:
            known = {case.kind for case in found}
    return shown


def eras_of(procedure: Procedure) -> tuple[date, ...]:
    """Return the days after its first on which another version of a rule comes into force."""
    firsts = {
        version.in_force.first
        for rule in procedure.deadlines
        for version, *_ in limits_of(rule)
        if version.in_force is not None
    }
    return tuple(sorted(day for day in firsts if day > procedure.in_force.first))


def begins_on(procedure: Procedure) -> tuple[date, ...]:
    """Return the days on which lives begin: the first in force, and both sides of each change."""
    eras = eras_of(procedure)
    changes = (date.fromordinal(day.toordinal() - back) for day in eras for back in (1, 0))
    return tuple(dict.fromkeys((procedure.in_force.first, *changes)))
