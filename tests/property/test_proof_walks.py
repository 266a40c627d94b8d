"""Cases driven anywhere, judged by the reference: none stands as no state of the proof does."""

from datetime import date
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.proof.counterexamples import as_case
from complaintrules.proof.exploring import Graph, explore
from complaintrules.proof.proving import begins_on
from complaintrules.proof.stages import Stages
from complaintrules.proof.standing import Life, Standing
from complaintrules.rulebook import load_procedure
from complaintrules.statuses import STATUSES
from tests.unit.test_proof_stages import stages_of

#: Waiting some days, until the next clock turns, or until the day before.
WAITS = st.sampled_from([0, 0, 1, 2, 3, 5, 8, 13, 20, 30])
PROCEDURES = ("england/children-act-1989", "england/complaint-handling-code-2024")


@cache
def found(procedure_id: str) -> Graph:
    """Return every state that the proof finds at the stages of a procedure."""
    procedure = load_procedure(procedure_id)
    days = [day.toordinal() for day in begins_on(procedure)]
    track = stages_of(procedure)
    return explore(track.judge, track, days, 20_000)


def check(track: Stages, graph: Graph, life: Life) -> Standing:
    """Check that the reference sees what the proof sees, and that the state is one it knows."""
    procedure = track.judge.procedure
    standing = track.judge.standing(life)
    case = Case.from_mapping(as_case(life), procedure)
    result = assess(case, procedure, on=date.fromordinal(life.day))
    seen = [(each.status, each.due_by) for each in result.deadlines]
    known = [
        (STATUSES[cell.status], date.fromordinal(cell.due_by) if cell.due_by else None)
        for cell in standing.cells
    ]

    assert known == seen
    assert track.judge.stages[standing.stage] == result.stage
    assert track.key(life, standing) in graph.numbers
    return standing


@pytest.mark.parametrize("procedure_id", PROCEDURES)
def test_every_case_stands_as_a_state_that_is_known(procedure_id: str) -> None:
    """Whatever the day on which it begins, and however long it waits between events."""
    graph = found(procedure_id)
    track = graph.track
    assert isinstance(track, Stages)
    first = track.judge.procedure.in_force.first.toordinal()

    @settings(max_examples=max(settings().max_examples // 4, 1))
    @given(st.data())
    def walk(data: st.DataObject) -> None:
        day = first + data.draw(st.integers(0, 400), label="begins")
        life = data.draw(st.sampled_from([each.life for each in track.roots(day)]))
        for _ in range(data.draw(st.integers(1, 14), label="steps")):
            standing = check(track, graph, life)
            moves = list(track.moves(life, standing))
            if not moves:
                return
            move = data.draw(st.sampled_from(moves), label="move")
            days = data.draw(WAITS, label="wait")
            life = move.life._replace(day=life.day + days) if not move.name else move.life
            life = _later(life, move.name, days)
        check(track, graph, life)

    walk()


def _later(life: Life, event: str, days: int) -> Life:
    """Return a life whose last event happened some days later than it did."""
    if event not in life.events or life.events[event] != life.day:
        return life
    return life._replace(day=life.day + days, events={**life.events, event: life.day + days})
