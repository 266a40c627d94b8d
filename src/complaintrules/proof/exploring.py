"""
Every state that a case can come to, from its beginnings on, with the moves between states.

Knows how states are found and how far from a beginning each is. Knows no property.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from attrs import define, field, frozen

from complaintrules.machine import Beyond
from complaintrules.proof.alike import Key, Move, Track
from complaintrules.proof.standing import Life, Standing


@frozen
class State:
    """The first life found that stands in a certain way."""

    life: Life
    standing: Standing
    #: How many moves it is from a beginning.
    depth: int
    #: Whether it goes on from there as from a state of another graph, in which it was looked into.
    is_shared: bool = False


@frozen
class Step:
    """One move from a state; the life that it leads to may stand as one found before."""

    #: The numbers of the two states; the first is -1 at a beginning.
    before: int
    after: int
    move: Move
    standing: Standing


@define
class Graph:
    """What was found on one track."""

    track: Track
    states: list[State] = field(factory=list)
    steps: list[Step] = field(factory=list)
    numbers: dict[Key, int] = field(factory=dict)
    #: How many moves led past the end of the calendar, and were not followed.
    beyond: int = 0
    #: Whether there are more states than were asked for.
    is_cut_short: bool = False

    @property
    def depth(self) -> int:
        """How many moves the furthest state is from a beginning."""
        return max((state.depth for state in self.states), default=0)


#: Whether a life goes on as from a state that was looked into elsewhere.
Shared = Callable[[Key, Life, Standing], bool]


def explore(
    track: Track,
    days: Iterable[int],
    at_most: int,
    shared: Shared = lambda _, __, ___: False,
) -> Graph:
    """
    Return every state that lives beginning on *days* come to, or *at_most* so many of them.

    From states that are *shared* with another graph no move is made.
    """
    graph = Graph(track)
    for day in days:
        _follow(graph, -1, track.roots(day), at_most, shared)
    number = 0
    while number < len(graph.states):
        state = graph.states[number]
        if not state.is_shared:
            moves = track.moves(state.life, state.standing)
            _follow(graph, number, moves, at_most, shared)
        number += 1
    return graph


def _follow(
    graph: Graph,
    before: int,
    moves: Iterable[Move],
    at_most: int,
    shared: Shared,
) -> None:
    """Add what *moves* lead to."""
    depth = graph.states[before].depth + 1 if before >= 0 else 0
    for move in moves:
        if move.stands is None:
            try:
                standing = graph.track.judge.standing(move.life)
            except Beyond:
                graph.beyond += 1
                continue
            key = graph.track.key(move.life, standing)
        else:
            key, standing = move.stands
        after = graph.numbers.get(key)
        if after is None:
            if len(graph.states) >= at_most:
                graph.is_cut_short = True
                continue
            after = graph.numbers[key] = len(graph.states)
            is_shared = shared(key, move.life, standing)
            graph.states.append(State(move.life, standing, depth, is_shared))
        graph.steps.append(Step(before, after, move, standing))
