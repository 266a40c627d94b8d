"""
One way of reading a procedure, walked: its stages, its clocks that stand alone, its eligibility.

Knows what another way leaves as it is, and does not walk that again. Knows nothing of how a proof
is told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from attrs import field, frozen

from complaintrules.conditions import names_in
from complaintrules.proof.admission import admission
from complaintrules.proof.alike import Key, Track, is_over_for_good
from complaintrules.proof.alone import Alone
from complaintrules.proof.every_day import Counted, every_day, ways_of_counting
from complaintrules.proof.exploring import Graph, Shared, State, explore
from complaintrules.proof.papering import can_be_put_off
from complaintrules.proof.promises import Violation
from complaintrules.proof.properties import violations
from complaintrules.proof.reading import Names
from complaintrules.proof.stages import Stages
from complaintrules.proof.standing import Judge, Life, Standing
from complaintrules.proof.ways import OF_ALL, Way

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
    #: How many of the moves put a clock off: by an extension, and by a pause or its end.
    extended: int = 0
    paused: int = 0
    #: The readings by which it was walked, by rule; none where by those that apply.
    readings: Mapping[str, str] = field(factory=dict)

    def to_mapping(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "name": self.name,
            "readings": dict(self.readings),
            "states": self.states,
            "moves": self.moves,
            "extended": self.extended,
            "paused": self.paused,
            "depth": self.depth,
            "past_the_published_bank_holidays": self.beyond,
            "cut_short": self.is_cut_short,
        }


@frozen
class Walk:
    """What came of walking a procedure in one way."""

    judge: Judge
    names: Names
    graphs: tuple[Graph, ...]
    walked: tuple[Walked, ...]
    violations: tuple[Violation, ...]
    #: The ways of counting that were started on every day, and from how many days.
    counted: frozenset[Counted]
    starts: int


def walk(
    way: Way,
    days: tuple[date, ...],
    eras: tuple[date, ...],
    at_most: int,
    before: Sequence[Walk] = (),
) -> Walk:
    """
    Walk a procedure in one way, from lives that begin on *days*.

    What goes on as in a walk *before* is left to that; the first is by the readings that apply.
    """
    first = before[0] if before else None
    judge, names = Judge.by(way), Names.of(way.procedure)
    begins = [day.toordinal() for day in days]
    graphs = tuple(
        explore(track, begins, at_most, _shared(judge, track, first, names))
        for track in _tracks(judge, names, tuple(day.toordinal() for day in eras))
        if not any(_goes_as(each, judge, names, track) for each in before)
    )
    found = [each for graph in graphs for each in violations(graph)]
    walked = [_walked(graph, way) for graph in graphs]
    if first is None or _asks_otherwise(way):
        known = (*(first.graphs if first else ()), *graphs)
        admitted = admission(judge, _states(known, way), begins[0])
        found += admitted.violations
        walked.append(
            Walked(ELIGIBILITY, admitted.tried, beyond=admitted.beyond, readings=way.chosen)
        )
    tried = frozenset(each for one in before for each in one.counted)
    started = every_day(judge, tried)
    found += started.violations
    counted = frozenset(ways_of_counting(judge))
    return Walk(judge, names, graphs, tuple(walked), tuple(found), counted, started.tried)


def _tracks(judge: Judge, names: Names, eras: tuple[int, ...]) -> Iterator[Track]:
    """Yield the stages, and each clock that stands by itself."""
    numbers = range(len(judge.procedure.deadlines))
    own = tuple(number for number in numbers if number not in names.alone)
    changed = judge.way.changed if judge.way.chosen else numbers
    put_off = tuple(n for n in own if n in changed and can_be_put_off(judge, n))
    yield Stages(judge, names, own, eras, put_off=put_off)
    yield from (Alone(judge, number) for number in names.alone)


def _goes_as(walk: Walk, judge: Judge, names: Names, track: Track) -> bool:
    """Return whether lives on a track go as in another walk: all that bears on it is read alike."""
    bears = {*OF_ALL, *(judge.procedure.deadlines[number].id for number in track.clocks)}
    one, other = judge.way.chosen, walk.judge.way.chosen
    alike = all(one.get(rule) == other.get(rule) for rule in bears)
    return alike and names.alone == walk.names.alone


def _shared(judge: Judge, track: Track, first: Walk | None, names: Names) -> Shared:
    """
    Return what tells the states from which lives go on as in the first walk.

    So they do where every clock that is read otherwise is over. Past the stage to which those
    clocks belong they are not followed either.
    """
    known: Mapping[Key, int] = {}
    if first is not None and _reads_alike(names, first.names):
        known = next(each.numbers for each in first.graphs if each.track.name == track.name)
    changed = judge.way.changed.intersection(track.clocks)
    homes = {names.homes[number] for number in changed}
    last = max(homes) if homes and -1 not in homes else len(judge.stages)

    def shared(key: Key, life: Life, standing: Standing) -> bool:
        if isinstance(track, Stages) and track.place_of(standing) > last:
            return True
        return key in known and all(
            is_over_for_good(judge, number, life, standing) for number in changed
        )

    return shared


def _reads_alike(names: Names, others: Names) -> bool:
    """Return whether states have the same parts by two readings."""
    return (names.alone, names.idle, names.asked) == (others.alone, others.idle, others.asked)


def _asks_otherwise(way: Way) -> bool:
    """Return whether a clock about which eligibility asks runs otherwise."""
    asked = {name for test in way.procedure.eligibility for name in names_in(test.when)}
    ids = way.procedure.deadline_ids
    return any(ids[number] in asked for number in way.changed)


def _states(graphs: Iterable[Graph], way: Way) -> dict[str, list[State]]:
    """Return the states of each clock, of the last graph on which it was walked."""
    ids = way.procedure.deadline_ids
    return {ids[number]: graph.states for graph in graphs for number in graph.track.clocks}


def _walked(graph: Graph, way: Way) -> Walked:
    """Return how much was found on a track."""
    papers = [step.move.paper for step in graph.steps if step.move.paper is not None]
    extended = sum(paper.kind.extends for paper in papers)
    return Walked(
        graph.track.name or STAGES,
        len(graph.states),
        len(graph.steps),
        graph.depth,
        graph.beyond,
        graph.is_cut_short,
        extended,
        len(papers) - extended,
        way.chosen,
    )
