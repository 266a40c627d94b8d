"""The proof of a procedure."""

from datetime import date
from pathlib import Path

import pytest

from complaintrules.proof import Property, prove
from complaintrules.proof.proving import begins_on, left_out
from complaintrules.proof.reading import Names
from complaintrules.rulebook import load_procedure
from tests.to_prove import READINGS, REVIEW, changed, sound

#: Proved with every run of the tests; `make prove` proves all that are shipped.
SHIPPED = (
    "birmingham/childrens-trust-local",
    "england/complaint-handling-code-2024",
    "sunderland/together-for-children-corporate",
)


@pytest.mark.parametrize("procedure_id", SHIPPED)
def test_shipped_procedures_are_proved(procedure_id: str) -> None:
    """Every state has one next step or a declared end, and the rest holds, too."""
    proof = prove(load_procedure(procedure_id))

    assert [] == [each.says for each in (*proof.counterexamples, *proof.departures)]
    assert proof.is_whole
    assert proof.holds


def test_what_is_walked() -> None:
    """The stages, each clock that stands by itself, and the questions of eligibility."""
    proof = prove(sound())

    assert ["stages", "time_to_complain", "eligibility"] == [each.name for each in proof.walked]
    assert proof.states == sum(each.states for each in proof.walked)
    assert set(Property) == set(proof.looked_into)
    assert proof.holds


def test_a_proof_that_is_not_whole() -> None:
    """It does not hold, and of dead ends nothing is said."""
    proof = prove(sound(), at_most=5)

    assert not proof.is_whole
    assert not proof.holds
    assert () == proof.counterexamples
    assert 0 == proof.looked_into[Property.NO_DEAD_END]


def test_past_the_published_bank_holidays(tmp_path: Path) -> None:
    """Where lives cannot be followed to their end, the proof is not whole."""
    proof = prove(changed(tmp_path, "from: 2026-05-02", "from: 2028-12-20"))

    assert not proof.is_whole
    assert {"stages", "time_to_complain"} == {each.name for each in proof.walked if each.beyond}


def test_lives_begin_on_both_sides_of_a_change() -> None:
    """And on the first day in force."""
    corporate = load_procedure("sunderland/together-for-children-corporate")

    expected = (date(2023, 4, 1), date(2024, 3, 31), date(2024, 4, 1))
    assert expected == begins_on(corporate)
    assert (date(2026, 5, 2),) == begins_on(sound())


def test_plain_values() -> None:
    """A proof can be written as JSON."""
    mapping = prove(load_procedure("shropshire/corporate")).to_mapping()

    assert mapping["holds"] is True
    assert [] == mapping["counterexamples"]
    (departure,) = mapping["departures"]
    assert departure["declared"] is True
    assert "stages" == mapping["walked"][0]["name"]


def test_a_counterexample_names_its_reading(tmp_path: Path) -> None:
    """By the reading that applies all holds; by the other, a state has no next step."""
    proof = prove(changed(tmp_path, REVIEW, READINGS))

    assert {"review": "from_the_answer"} == proof.counterexamples[0].readings
    assert {"no_dead_end", "one_next_step"} == {str(each.of) for each in proof.counterexamples}
    assert all(each.is_confirmed for each in proof.counterexamples)
    assert ({"review": "from_the_answer"},) == proof.other_readings
    assert proof.states_by({}) > proof.states_by({"review": "from_the_answer"})


def test_what_both_readings_show_is_told_once(tmp_path: Path) -> None:
    """A counterexample by the readings that apply is not told again by others."""
    changes = ("opens_on: received, closes_on: answered", "opens_on: received")
    shown = prove(changed(tmp_path, REVIEW, READINGS, *changes)).counterexamples
    first = [each.of for each in shown if each.about == "first"]

    assert ["no_dead_end", "one_next_step"] == sorted(first)


def test_what_is_left_out() -> None:
    """It is told in words, as far as the rules allow it."""
    extended, paused = "a second extension of one clock", "a second pause of one clock"
    in_a_pause = "an extension that is granted in a pause"
    together = "readings of several rules together"
    past_its_stage = "a rule's other readings past the stage to which it belongs"
    expected = {
        "england/children-act-1989": [extended, paused, in_a_pause, together, past_its_stage],
        "england/complaint-handling-code-2024": [extended],
        "shropshire/corporate": [past_its_stage],
        "birmingham/childrens-trust-local": [],
    }
    procedures = map(load_procedure, expected)

    assert expected == {each.id: [*left_out(each, Names.of(each).alone)] for each in procedures}
    assert (extended, paused, in_a_pause) == prove(sound()).left_out
