"""What has to hold of every state: rules that break it, and others like them that do not."""

from datetime import date
from pathlib import Path

import pytest

from complaintrules.loading import read_procedure
from complaintrules.proof import Property, prove
from complaintrules.proof.alike import Move
from complaintrules.proof.exploring import Graph, State, Step, explore
from complaintrules.proof.properties import next_step_fault, ties, violations
from complaintrules.proof.stages import Stages
from complaintrules.proof.standing import Life
from complaintrules.rulebook import load_procedure
from tests.to_prove import BREAKS, Break, changed, sound
from tests.unit.test_proof_stages import stages_of

DAY = date(2026, 5, 4).toordinal()


@pytest.mark.parametrize("each", BREAKS, ids=lambda each: each.name)
def test_rules_that_break_a_property(each: Break, tmp_path: Path) -> None:
    """The break is found, and nothing else is; the reference sees the same in the case."""
    proof = prove(changed(tmp_path, each.old, each.broken))

    assert each.breaks == {(shown.of, shown.about) for shown in proof.counterexamples}
    assert any(shown.says.startswith(each.says) for shown in proof.counterexamples)
    assert all(shown.is_confirmed for shown in proof.counterexamples)
    assert not proof.holds


@pytest.mark.parametrize("each", BREAKS, ids=lambda each: each.name)
def test_rules_that_nearly_break_a_property(each: Break, tmp_path: Path) -> None:
    """A change in the same place that harms nothing is found to harm nothing."""
    proof = prove(changed(tmp_path, each.old, each.near_miss))

    assert [] == [shown.says for shown in proof.counterexamples]
    assert proof.holds


def test_every_property_is_broken_by_some_rules() -> None:
    """No property holds of everything."""
    assert set(Property) == {which for each in BREAKS for which, _ in each.breaks}


def found(procedure_id: str) -> set[tuple[str, str, bool]]:
    """Return what is found of a shipped procedure, each with whether its files say so."""
    proof = prove(load_procedure(procedure_id))
    shown = (*proof.counterexamples, *proof.departures)
    return {(str(each.of), each.about, each.is_declared) for each in shown}


def test_a_time_that_no_rule_names_is_declared() -> None:
    """The stage says what closes it, and no clock waits for that."""
    assert {("one_next_step", "stage_2", True)} == found("shropshire/corporate")


def test_a_stage_that_closes_on_what_opens_it_is_outside() -> None:
    """The Ombudsman can be asked while stage 3 goes on: there the procedure has nothing to do."""
    expected = {("no_window_too_early", "ombudsman_after_stage_2", True)}
    assert expected == found("shropshire/childrens-statutory")


def test_what_leads_to_a_later_stage_before_any_has_begun(tmp_path: Path) -> None:
    """A permission that an initial contact opens leads to the first stage, and to no other."""
    rule = "  - deadline: follow_up\n"
    permission = (
        "  - permission: leapfrog\n    provision: reg. 8\n    verified: no\n    means: Made up.\n"
        "    owner: complainant\n    opens_on: chased\n    closes_on: [received, %s]\n"
    )
    assert prove(changed(tmp_path, rule, permission % "withdrawn" + rule)).holds

    changed(tmp_path, rule, permission % "shelved" + rule)
    path = tmp_path / "procedure.yaml"
    text = path.read_text(encoding="utf-8")
    shelving = text.replace("opens_on: review_requested,", "opens_on: [shelved, review_requested],")
    path.write_text(shelving, encoding="utf-8")
    found = {each.says for each in prove(read_procedure(path)).counterexamples}
    assert "leapfrog leads to second while no stage has begun" in found


def graph_of(track: Stages, *lives: Life) -> Graph:
    """Return a graph of lives that no move joins."""
    graph = Graph(track)
    for number, life in enumerate(lives):
        standing = track.judge.standing(life)
        graph.states.append(State(life, standing, 0))
        graph.steps.append(Step(-1, number, Move("", life, leads_on=True), standing))
    return graph


def test_ties_are_counted() -> None:
    """Two duties that end first on one day are one tie."""
    track = stages_of(load_procedure("england/children-act-1989"))
    begun = {"complaint_received": DAY, "review_panel_requested": DAY}
    tied = Life(DAY, {**begun, "review_panel_met": DAY, "stage_2_requested": DAY}, {})
    explored = explore(track.judge, track, [DAY], 20_000)

    assert 0 == ties(graph_of(track, Life(DAY, begun, {})))
    assert 0 == ties(graph_of(track, tied))
    assert ties(explored) > 0


def test_a_duty_that_does_not_bind() -> None:
    """Which of them binds is worked out anew, and held against the plan."""
    track = stages_of(sound())
    life = Life(DAY, {"received": DAY}, {})
    standing = track.judge.standing(life)

    assert "" == next_step_fault(track, life, standing)
    assert "duties are open, and none of them binds" == next_step_fault(
        track, life, standing._replace(binding=0)
    )


def test_what_to_ask_is_a_next_step(tmp_path: Path) -> None:
    """A duty whose start is not known waits for an answer."""
    new = "starts_on: hearing_on\n    met_by: answered"
    track = stages_of(changed(tmp_path, "starts_on: received\n    met_by: answered", new))
    life = Life(DAY, {"received": DAY}, {})

    assert "" == next_step_fault(track, life, track.judge.standing(life))


def test_dead_ends_are_not_looked_for_where_states_are_missing() -> None:
    """A state whose next ones were not looked into may lead on all the same."""
    track = stages_of(sound())
    graph = explore(track.judge, track, [DAY], 3)

    assert graph.is_cut_short
    assert [] == list(violations(graph))
