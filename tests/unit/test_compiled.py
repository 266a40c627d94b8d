"""Compiled plans: what they give, when they are made, and when the reference is asked instead."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.compiled import plan_for
from complaintrules.examples import read_examples
from complaintrules.procedure import Procedure
from complaintrules.rulebook import folder_of, load_procedure, procedures
from complaintrules.statuses import Status
from complaintrules.verdicts import Standing
from tests.unit.conftest import Judge


@pytest.fixture(autouse=True)
def compiled(procedure: Procedure) -> None:
    """Have the plan of the Children Act procedure at hand."""
    plan_for(procedure, {}, now=True)


RECEIVED = ("complaint_received", "2026-11-02")


@pytest.mark.parametrize("shipped", [each.id for each in procedures()])
def test_the_worked_examples_by_both_evaluators(shipped: str) -> None:
    """Every worked example comes to the same by the plan and by the reference."""
    procedure = load_procedure(shipped)
    differ = []
    for example in read_examples(folder_of(shipped), procedure):
        for step in example.steps:
            plan_for(procedure, step.case.readings, now=True)
            result = assess(step.case, procedure, on=step.on)
            reference = Assessment(result.case, procedure, result.on, projected=False)
            if reference.verdict != result.verdict:
                differ.append(example.title)

    assert [] == differ


def test_a_standing(judge: Judge) -> None:
    """A verdict tells each clock's status and days."""
    verdict = judge("2026-11-16", RECEIVED).verdict

    assert (
        Standing(Status.DUE, date(2026, 11, 2), date(2026, 11, 16), days_left=0)
        == verdict.clocks["stage_1_response"]
    )
    assert Standing(Status.NOT_STARTED) == verdict.clocks["stage_2_response"]
    assert "stage_1_response" == verdict.next_deadline


TWICE = [
    {"of": "stage_1_response", "granted_on": day, "notified_on": day, "until": "2026-11-20"}
    for day in ("2026-11-02", "2026-11-03")
]


@pytest.mark.parametrize(
    ("on", "rest"), [("2028-12-20", {}), ("2026-11-04", {"extensions": TWICE})]
)
def test_the_reference_where_the_plan_does_not_reach(
    judge: Judge, on: str, rest: dict[str, object]
) -> None:
    """Days past the published bank holidays, and two extensions, are the reference's to judge."""
    received = ("complaint_received", "2028-12-18" if on > "2028" else "2026-11-02")
    result = judge(on, received, **rest)

    assert not result.is_compiled
    assert (
        result.deadline("stage_1_response").status
        is result.verdict.clocks["stage_1_response"].status
    )


@pytest.mark.parametrize("until", ["2026-11-05", "2028-11-20", None])
@pytest.mark.parametrize("sent", ["2026-11-04", "2026-11-16", None])
@pytest.mark.parametrize("received", ["2026-11-02", "2028-12-18"])
def test_a_pause(judge: Judge, until: str | None, sent: str | None, received: str) -> None:
    """A clock that stood or stands still is as the reference says, as far as days are known."""
    pause = {"of": "stage_1_response", "from": "2026-11-03", "because": "awaiting_advocate"}
    pause |= {"until": until} if until else {}
    steps = [("stage_1_response_sent", sent)] if sent else []
    result = judge("2028-12-20", ("complaint_received", received), *steps, pauses=[pause])
    reference = Assessment(result.case, result.procedure, result.on, projected=False)

    assert (received < "2028") is result.is_compiled
    assert reference.verdict == result.verdict


def test_papers_of_later_days(judge: Judge) -> None:
    """What happened later is left out, by the plan as by the reference."""
    later = ("stage_1_response_sent", "2026-11-10")

    assert (
        Status.DUE is judge("2026-11-09", RECEIVED, later).verdict.clocks["stage_1_response"].status
    )
    assert (
        Status.MET is judge("2026-11-10", RECEIVED, later).verdict.clocks["stage_1_response"].status
    )


def test_an_event_that_recurs(judge: Judge) -> None:
    """A clock counts from the first of two days, and is met on the first from its start on."""
    sent = [("stage_1_response_sent", day) for day in ("2026-10-30", "2026-11-12", "2026-11-13")]
    result = judge("2026-11-20", RECEIVED, ("complaint_received", "2026-11-10"), *sent)
    clock = result.verdict.clocks["stage_1_response"]

    assert result.is_compiled
    assert (date(2026, 11, 16), date(2026, 11, 12)) == (clock.due_by, clock.completed_on)


def test_readings_have_plans_of_their_own() -> None:
    """A case that chooses a reading is judged by the plan of that reading."""
    procedure = load_procedure("england/children-act-1989")
    case = Case.from_mapping(
        {
            "events": [{"stage_2_requested": "2026-11-02"}],
            "readings": {"stage_2_response": "from_statement_agreed"},
        },
        procedure,
    )

    assert (
        Status.NOT_STARTED
        is assess(case, procedure, on=date(2026, 11, 3)).verdict.clocks["stage_2_response"].status
    )


def test_a_plan_is_compiled_once_it_is_worth_it() -> None:
    """The first cases of a procedure are judged by the reference, the next by the plan."""
    procedure = evolve(load_procedure("england/children-act-1989"))
    case = Case.from_mapping({"events": [{"stage_2_requested": "2026-11-02"}]}, procedure)
    by_plan = [assess(case, procedure, on=date(2026, 11, 3)).is_compiled for _ in range(40)]

    assert sorted(by_plan) == by_plan
    assert {False, True} == set(by_plan)
    assert plan_for(procedure, {}) is plan_for(procedure, {}, now=True)
