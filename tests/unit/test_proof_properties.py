"""What has to hold of every state: rules that break it, and others like them that do not."""

from datetime import date
from pathlib import Path

import pytest

from complaintrules.proof import Property, prove
from complaintrules.proof.exploring import explore
from complaintrules.proof.properties import next_step_fault, violations
from complaintrules.proof.standing import DUE, NOT_STARTED, Life
from complaintrules.rulebook import load_procedure
from tests.to_prove import (
    ANSWER,
    BREAKS,
    READS_ANEW,
    REQUEST_STARTS,
    STARTS_ANEW,
    TIED,
    Break,
    changed,
    permitting,
    sound,
)
from tests.unit.test_proof_stages import stages_of

DAY = date(2026, 5, 4).toordinal()


@pytest.mark.parametrize("each", BREAKS, ids=lambda each: each.name)
def test_rules_that_break_a_property(each: Break, tmp_path: Path) -> None:
    """The break is found, and nothing else is; the reference sees the same in the case."""
    proof = prove(changed(tmp_path, each.old, each.broken, *each.elsewhere))

    assert each.breaks == {(shown.of, shown.about) for shown in proof.counterexamples}
    assert any(shown.says.startswith(each.says) for shown in proof.counterexamples)
    assert all(shown.is_confirmed for shown in proof.counterexamples)
    assert not proof.holds


@pytest.mark.parametrize("each", BREAKS, ids=lambda each: each.name)
def test_rules_that_nearly_break_a_property(each: Break, tmp_path: Path) -> None:
    """A change in the same place that harms nothing is found to harm nothing."""
    proof = prove(changed(tmp_path, each.old, each.near_miss, *each.elsewhere))

    assert [] == [shown.says for shown in proof.counterexamples]
    assert proof.holds


def test_a_window_from_a_day_to_come(tmp_path: Path) -> None:
    """It is walked through: it waits for its day, is open from then on, and leads on."""
    later = "starts_on: {later_of: [answered, hearing_on]}\n    also"
    procedure = changed(tmp_path, REQUEST_STARTS, later)
    track = stages_of(procedure)
    graph = explore(track, [DAY], 10_000)
    number = procedure.deadline_ids.index("review_request")
    found = {
        (each.standing.cells[number].status, cell.started_on > each.life.day)
        for each in graph.states
        for cell in (each.standing.cells[number],)
        if cell.started_on and cell.status in (NOT_STARTED, DUE)
    }

    assert {(NOT_STARTED, True), (DUE, False)} == found
    assert prove(procedure).holds


def test_every_property_is_broken_by_some_rules() -> None:
    """No property holds of everything; that terms bind is broken by no rules, but by an engine."""
    by_rules = set(Property) - {Property.NOTHING_BEYOND_ITS_TERMS}

    assert by_rules == {which for each in BREAKS for which, _ in each.breaks}


def test_an_engine_that_breaks_a_property(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that lets any ground and anybody do is found out."""
    monkeypatch.setattr("complaintrules.extensions._accepted", lambda *_: True)
    monkeypatch.setattr("complaintrules.extensions._can_grant", lambda *_: True)
    (shown,) = prove(sound()).counterexamples

    assert Property.NOTHING_BEYOND_ITS_TERMS is shown.of
    assert "answer on other grounds stands otherwise than before" == shown.says


def found(procedure_id: str) -> set[tuple[str, str, bool]]:
    """Return what is found of a shipped procedure, each with whether its files say so."""
    proof = prove(load_procedure(procedure_id))
    shown = (*proof.counterexamples, *proof.departures)
    return {(str(each.of), each.about, each.is_declared) for each in shown}


def test_a_time_that_no_rule_names_is_declared() -> None:
    """The stage says what closes it, and no clock waits for that."""
    assert {("one_next_step", "stage_2", True)} == found("shropshire/corporate")


def test_a_stage_that_closes_on_what_opens_it_is_outside(tmp_path: Path) -> None:
    """What leads there early is declared: the procedure has nothing to do at it."""
    last = "closes_on: reviewed}\n"
    outside = "  - {stage: third, means: outside, opens_on: shelved, closes_on: shelved}\n"
    proof = prove(changed(tmp_path, last, last + outside, *permitting("received", "shelved")))

    assert [] == [each.says for each in proof.counterexamples]
    assert ["leapfrog"] == [each.about for each in proof.departures]


def test_what_leads_to_a_later_stage_before_any_has_begun(tmp_path: Path) -> None:
    """A permission that an initial contact opens leads to the first stage, and to no other."""
    assert prove(changed(tmp_path, *permitting("chased", "[received, withdrawn]"))).holds

    opens = ("opens_on: review_requested,", "opens_on: [shelved, review_requested],")
    procedure = changed(tmp_path, *opens, *permitting("chased", "[received, shelved]"))
    found = {each.says for each in prove(procedure).counterexamples}
    assert "leapfrog leads to second while no stage has begun" in found


def test_a_reading_by_which_a_clock_starts_anew(tmp_path: Path) -> None:
    """By the rule as it applies it is wrong; by another reading it is what that reading says."""
    by_rule = prove(changed(tmp_path, ANSWER, STARTS_ANEW))
    by_reading = prove(changed(tmp_path, ANSWER, READS_ANEW))

    assert "no_clock_again" in {str(each.of) for each in by_rule.counterexamples}
    assert "no_clock_again" not in {str(each.of) for each in by_reading.counterexamples}
    (declared,) = (each for each in by_reading.departures if each.about == "answer")
    assert {"answer": "from_the_chase"} == declared.readings
    says = "chased makes answer run again, which was over"
    assert f"{says}, for by this reading another start applies then" == declared.says


def test_ties_are_counted(tmp_path: Path) -> None:
    """Two duties that end first on one day are one tie."""
    assert 0 == prove(sound()).ties
    assert prove(changed(tmp_path, *TIED)).ties > 0


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
    graph = explore(track, [DAY], 3)

    assert graph.is_cut_short
    assert [] == list(violations(graph))
