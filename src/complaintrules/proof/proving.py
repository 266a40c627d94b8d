"""
The proof of a procedure: every life that a case can have, and what holds of all of them.

Knows how tracks, properties and counterexamples come together. Knows no rule.
"""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import frozen

from complaintrules.procedure import Procedure
from complaintrules.proof.admission import admission
from complaintrules.proof.alike import Track
from complaintrules.proof.alone import Alone
from complaintrules.proof.counterexamples import Counterexample, counterexamples
from complaintrules.proof.every_day import every_day
from complaintrules.proof.exploring import Graph, State, explore
from complaintrules.proof.properties import Property, Violation, ties, violations
from complaintrules.proof.reading import Names
from complaintrules.proof.stages import Stages
from complaintrules.proof.standing import Judge
from complaintrules.versions import limits_of

#: So many states are looked for on each track unless it is said otherwise.
AT_MOST = 20_000
#: What the stages and the questions of eligibility are called among what is walked.
STAGES, ELIGIBILITY = "stages", "eligibility"


@frozen
class Walked:
    """What was walked together."""

    #: ``stages``, ``eligibility``, or a clock that stands by itself.
    name: str
    states: int
    moves: int = 0
    #: How many moves the furthest state is from a beginning.
    depth: int = 0
    #: How many moves led past the published bank holidays, and were not followed.
    beyond: int = 0
    #: Whether there are more states than were asked for.
    is_cut_short: bool = False

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "name": self.name,
            "states": self.states,
            "moves": self.moves,
            "depth": self.depth,
            "past_the_published_bank_holidays": self.beyond,
            "cut_short": self.is_cut_short,
        }


@frozen
class Proof:
    """What holds of all lives that a case can have under a procedure."""

    procedure: Procedure
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

    @property
    def states(self) -> int:
        """How many states there are."""
        return sum(each.states for each in self.walked)

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
            "procedure": self.procedure.id,
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
        }


def prove(procedure: Procedure, *, at_most: int = AT_MOST) -> Proof:
    """
    Return what holds of every state that a case can come to under *procedure*.

    At most *at_most* states are looked for on each track: the stages, and each clock that stands
    by itself.  Without extensions and pauses, and by the readings that apply unless others are
    chosen.

        >>> from complaintrules import load_procedure
        >>> prove(load_procedure("england/complaint-handling-code-2024")).holds
        True
    """
    judge, names = Judge.of(procedure), Names.of(procedure)
    days = [day.toordinal() for day in begins_on(procedure)]
    own = tuple(n for n in range(len(procedure.deadlines)) if n not in names.alone)
    changes = tuple(day.toordinal() for day in eras_of(procedure))
    tracks: list[Track] = [Stages(judge, names, own, changes)]
    tracks += [Alone(judge, number) for number in names.alone]
    graphs = [explore(judge, track, days, at_most) for track in tracks]
    walked = [_walked(graph) for graph in graphs]
    found = [each for graph in graphs for each in violations(graph)]
    admitted, wrong = _admission(judge, graphs, days[0])
    started = every_day(judge)
    shown = counterexamples(judge, [*found, *wrong, *started.violations])
    moves = sum(each.moves for each in walked)
    looked_into = {
        Property.ONE_NEXT_STEP: walked[0].states + admitted.states,
        Property.NO_DEAD_END: 0 if walked[0].is_cut_short else walked[0].states,
        Property.NO_CLOCK_BACKWARDS: moves + started.tried,
        Property.NO_CLOCK_AGAIN: moves,
        Property.NO_WINDOW_TOO_EARLY: moves,
    }
    return Proof(
        procedure,
        begins_on(procedure),
        (*walked, admitted),
        started.tried,
        ties(graphs[0]),
        looked_into,
        tuple(each for each in shown if not each.is_declared),
        tuple(each for each in shown if each.is_declared),
    )


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


def _walked(graph: Graph) -> Walked:
    """Return how much was found on a track."""
    return Walked(
        graph.track.name or STAGES,
        len(graph.states),
        len(graph.steps),
        graph.depth,
        graph.beyond,
        graph.is_cut_short,
    )


def _admission(judge: Judge, graphs: list[Graph], day: int) -> tuple[Walked, list[Violation]]:
    """Return what came of trying every answer about eligibility."""
    ids = judge.procedure.deadline_ids
    states: dict[str, list[State]] = {
        ids[number]: graph.states for graph in graphs for number in graph.track.clocks
    }
    found = admission(judge, states, day)
    return Walked(ELIGIBILITY, found.tried, beyond=found.beyond), found.violations
