"""One clock walked by itself."""

from datetime import date
from pathlib import Path

from complaintrules.proof.alone import Alone
from complaintrules.proof.exploring import explore
from complaintrules.proof.papering import Kind
from complaintrules.proof.properties import violations
from complaintrules.proof.standing import MET, MET_LATE, OVERDUE, PAUSED, Judge
from complaintrules.rulebook import load_procedure
from tests.to_prove import changed, sound

DAY = date(2026, 5, 4).toordinal()


def statuses(track: Alone) -> set[int]:
    """Return how the clock of a track can stand."""
    graph = explore(track, [DAY], 100)
    return {state.standing.cells[track.number].status for state in graph.states}


def test_a_window_from_a_fact() -> None:
    """It is met in time, met late, or passes."""
    track = Alone(Judge.of(sound()), 0)

    assert "time_to_complain" == track.name
    assert {MET, MET_LATE, OVERDUE} <= statuses(track)


def test_a_clock_that_is_put_off(tmp_path: Path) -> None:
    """A window of its own can be extended and paused like any other clock."""
    terms = (
        "extension: {to_at_most: 60 calendar days more, grounds: any, granted_by: not_stated, "
        "notice: not_stated, no_later_than: any day}\n"
        "    pauses: {because: [in_hospital], first_day: paused, last_day: paused}"
    )
    year = "length: 1 year\n    first_day_counted: the day after\n    extension: none"
    days = f"length: 300 calendar days\n    first_day_counted: the day after\n    {terms}"
    track = Alone(Judge.of(changed(tmp_path, year, days)), 0)
    graph = explore(track, [DAY], 200)
    kinds = {step.move.paper.kind for step in graph.steps if step.move.paper is not None}

    assert {Kind.TO_THE_MOST, Kind.PAUSE, Kind.RESUMED} <= kinds
    assert PAUSED in statuses(track)
    assert {True} == {each.is_declared for each in violations(graph)}


def test_a_window_that_an_event_starts() -> None:
    """An outer event starts it, and where it is met once more it was met before."""
    procedure = load_procedure("england/children-act-1989")
    number = procedure.deadline_ids.index("resubmission_after_proceedings")
    track = Alone(Judge.of(procedure), number)
    (root,) = track.roots(DAY)

    assert {"complaint_received": DAY - 1} == root.life.events
    assert {MET, MET_LATE, OVERDUE} <= statuses(track)
