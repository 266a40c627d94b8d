"""How states are found."""

from datetime import date

from complaintrules.proof.alone import Alone
from complaintrules.proof.exploring import explore
from complaintrules.proof.standing import Judge
from tests.to_prove import sound

JUDGE = Judge.of(sound())
TRACK = Alone(JUDGE, 0)
DAY = date(2026, 5, 4).toordinal()


def test_every_move_ends_in_a_state() -> None:
    """Each state but the first comes of a move, one further from the beginning than another."""
    graph = explore(TRACK, [DAY], 100)
    first = [step for step in graph.steps if step.before < 0]

    assert [0] == [step.after for step in first]
    assert set(range(len(graph.states))) == {step.after for step in graph.steps}
    assert {0, *range(1, graph.depth + 1)} == {state.depth for state in graph.states}
    assert (0, False) == (graph.beyond, graph.is_cut_short)


def test_so_many_states_and_no_more() -> None:
    """What is beyond is told."""
    graph = explore(TRACK, [DAY], 3)

    assert 3 == len(graph.states)
    assert graph.is_cut_short


def test_moves_past_the_calendar_are_counted() -> None:
    """They are not followed."""
    graph = explore(TRACK, [date(2028, 12, 31).toordinal()], 100)

    assert graph.beyond > 0
    assert not graph.is_cut_short


def test_nothing_has_no_depth() -> None:
    """Without a day to begin on there are no states."""
    graph = explore(TRACK, [], 100)

    assert (0, 0) == (graph.depth, len(graph.states))
