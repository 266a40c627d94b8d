"""One clock walked by itself."""

from datetime import date

from complaintrules.proof.alone import Alone
from complaintrules.proof.exploring import explore
from complaintrules.proof.standing import MET, MET_LATE, OVERDUE, Judge
from complaintrules.rulebook import load_procedure
from tests.to_prove import sound

DAY = date(2026, 5, 4).toordinal()


def statuses(track: Alone) -> set[int]:
    """Return how the clock of a track can stand."""
    graph = explore(track.judge, track, [DAY], 100)
    return {state.standing.cells[track.number].status for state in graph.states}


def test_a_window_from_a_fact() -> None:
    """It is met in time, met late, or passes."""
    track = Alone(Judge.of(sound()), 0)

    assert "time_to_complain" == track.name
    assert {MET, MET_LATE, OVERDUE} <= statuses(track)


def test_a_window_that_an_event_starts() -> None:
    """An outer event starts it, and where it is met once more it was met before."""
    procedure = load_procedure("england/children-act-1989")
    number = procedure.deadline_ids.index("resubmission_after_proceedings")
    track = Alone(Judge.of(procedure), number)
    (root,) = track.roots(DAY)

    assert {"complaint_received": DAY - 1} == root.life.events
    assert {MET, MET_LATE, OVERDUE} <= statuses(track)
