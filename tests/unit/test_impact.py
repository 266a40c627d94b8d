"""What would move if something were otherwise."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

import pytest
from attrs import evolve

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.errors import CaseError, InputError, OutsideCoverageError
from complaintrules.impact import Impact, Move, WhatIf, impact
from complaintrules.periods import Length
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.statuses import Outcome, Status

MONDAY = date(2027, 6, 14)
ON = date(2027, 5, 24)


def case_of(procedure: Procedure, *events: tuple[str, str], **parts: object) -> Case:
    """Return a case with events."""
    listed = [{event: day} for event, day in events]
    return Case.from_mapping({"reference": "T-1", "events": listed, **parts}, procedure)


@pytest.fixture
def stage_2(procedure: Procedure) -> Case:
    """Return a case in which stage 2 runs over the Monday."""
    return case_of(procedure, ("stage_2_requested", "2027-05-17"))


def of_one(case: Case, procedure: Procedure, what_if: WhatIf, on: date = ON) -> Impact:
    """Return what would become of one case."""
    (found,) = impact([(case, procedure)], what_if, on=on)
    return found


def moved(found: Impact) -> dict[str, Move]:
    """Return the moves by clock."""
    return {move.id: move for move in found.moves}


def test_a_holiday_moves_what_counts_over_it(procedure: Procedure, stage_2: Case) -> None:
    """The last day moves on by one working day, and the holiday is why."""
    found = of_one(stage_2, procedure, WhatIf(holidays=(MONDAY,)))
    (move,) = found.moves

    assert move.now is not None
    assert move.then is not None
    assert (date(2027, 6, 22), date(2027, 6, 23), 1) == (
        move.now.due_by,
        move.then.due_by,
        move.days,
    )
    assert ("Mon 14 Jun 2027 would not be a working day",) == move.because
    assert found.changes


def test_only_the_holiday_that_counts_is_why(procedure: Procedure, stage_2: Case) -> None:
    """Of two, the one after the last day is no reason."""
    (move,) = of_one(stage_2, procedure, WhatIf((MONDAY, date(2027, 8, 16)))).moves

    assert ("Mon 14 Jun 2027 would not be a working day",) == move.because


@pytest.mark.parametrize("day", [date(2027, 6, 12), date(2027, 8, 16), date(2027, 5, 14)])
def test_a_holiday_that_moves_nothing(procedure: Procedure, stage_2: Case, day: date) -> None:
    """A Saturday, and a day before or after all that runs, change nothing."""
    found = of_one(stage_2, procedure, WhatIf(holidays=(day,)))

    assert not found.changes
    assert () == found.moves


def test_the_holiday_holds_by_each_reading_of_the_working_day(
    procedure: Procedure, stage_2: Case
) -> None:
    """A case that chooses the other calendar is moved as well."""
    readings = {"working_day": "bank_holidays_of_any_uk_nation"}
    case = evolve(stage_2, readings=MappingProxyType(readings))

    assert ["stage_2_response"] == list(moved(of_one(case, procedure, WhatIf((MONDAY,)))))


def test_it_is_what_a_list_with_that_holiday_gives(procedure: Procedure, stage_2: Case) -> None:
    """The new last day is the one by a calendar that has the day, as published later."""
    rule = procedure.working_day
    calendar = rule.calendar.with_days_off({MONDAY: "proclaimed"})
    other = evolve(procedure, working_day=evolve(rule, other_calendar=calendar))
    then = of_one(stage_2, procedure, WhatIf((MONDAY,))).moves[0].then

    assert then is not None
    assert assess(stage_2, other, on=ON).deadline("stage_2_response").due_by == then.due_by


def test_a_reading_is_why(procedure: Procedure, stage_2: Case) -> None:
    """A clock that would start otherwise is told with its reading and its new start."""
    what_if = WhatIf(readings={"stage_2_response": "from_statement_agreed"})
    (move,) = of_one(stage_2, procedure, what_if).moves

    assert move.then is not None
    assert Status.NOT_STARTED is move.then.status
    assert move.days is None
    assert (
        "by the reading from_statement_agreed",
        "it would start on no day instead of on Mon 17 May 2027",
    ) == move.because


def test_a_reading_of_the_calendar_is_told_with_its_rule(procedure: Procedure) -> None:
    """Where the reading is not the clock's own, its rule is named."""
    case = case_of(procedure, ("review_panel_requested", "2026-12-18"))
    what_if = WhatIf(readings={"working_day": "bank_holidays_of_any_uk_nation"})
    found = moved(of_one(case, procedure, what_if, on=date(2026, 12, 21)))
    because = found["review_panel_meeting"].because

    assert ("by the reading bank_holidays_of_any_uk_nation of working_day",) == because


def test_what_is_done_counts_where_its_status_changes(procedure: Procedure) -> None:
    """An answer sent in time that would be late is told; one that stays in time is not."""
    case = case_of(
        procedure, ("stage_2_requested", "2027-01-11"), ("stage_2_response_sent", "2027-02-15")
    )
    shorter = tuple(
        evolve(rule, length=Length.parse("20 working days"))
        if rule.id == "stage_2_response"
        else rule
        for rule in procedure.deadlines
    )
    found = of_one(case, procedure, WhatIf(procedure=evolve(procedure, deadlines=shorter)))
    (move,) = found.moves

    assert (Status.MET, Status.MET_LATE) == (
        move.now and move.now.status,
        move.then and move.then.status,
    )
    assert ("length: 20 working days instead of 25 working days",) == move.because
    assert not of_one(case, procedure, WhatIf((date(2027, 1, 13),))).changes


def test_another_procedure_with_other_clocks(procedure: Procedure) -> None:
    """A clock that only one procedure has is told where it runs."""
    local = load_procedure("cheshire-west-and-chester/childrens-statutory")
    case = case_of(procedure, ("stage_2_requested", "2027-05-17"))
    there = moved(of_one(case, procedure, WhatIf(procedure=local)))["stage_2_investigation_report"]
    back = of_one(
        case_of(local, ("stage_2_requested", "2027-05-17")), local, WhatIf(procedure=procedure)
    )
    gone = moved(back)["stage_2_investigation_report"]

    assert there.now is None
    assert there.days is None
    assert ("only cheshire-west-and-chester/childrens-statutory has it",) == there.because
    assert gone.then is None
    assert gone.to_mapping()["then"] is None


def test_eligibility_that_would_be_otherwise(procedure: Procedure, stage_2: Case) -> None:
    """Another outcome counts as a change even where no clock moves."""
    other = evolve(procedure, eligibility=())
    found = of_one(stage_2, procedure, WhatIf(procedure=other))

    assert (Outcome.CANNOT_TELL, Outcome.ELIGIBLE) == found.eligibility
    assert found.changes
    assert {"now": "cannot_tell", "then": "eligible"} == found.to_mapping()["eligibility"]


def test_plain_values(procedure: Procedure, stage_2: Case) -> None:
    """Suppositions and moves are given as plain values."""
    what_if = WhatIf((MONDAY,), {"stage_1_response": "x"}, procedure)
    found = of_one(stage_2, procedure, WhatIf(holidays=(MONDAY,)))

    assert {
        "holidays": ["2027-06-14"],
        "readings": {"stage_1_response": "x"},
        "procedure": "england/children-act-1989",
    } == what_if.to_mapping()
    assert {"holidays": [], "readings": {}, "procedure": None} == WhatIf().to_mapping()
    assert {
        "case": "T-1",
        "procedure": "england/children-act-1989",
        "eligibility": None,
        "moves": [
            {
                "id": "stage_2_response",
                "owner": "authority",
                "window": False,
                "now": {"status": "due", "due_by": "2027-06-22"},
                "then": {"status": "due", "due_by": "2027-06-23"},
                "days": 1,
                "because": ["Mon 14 Jun 2027 would not be a working day"],
            }
        ],
    } == found.to_mapping()


def test_a_reading_goes_to_the_procedures_that_declare_it(
    procedure: Procedure, stage_2: Case
) -> None:
    """Among cases of several procedures, the others are judged as before."""
    code = load_procedure("england/complaint-handling-code-2024")
    other = case_of(code, ("complaint_received", "2027-05-17"))
    what_if = WhatIf(readings={"stage_2_response": "from_statement_agreed"})
    found = impact([(stage_2, procedure), (other, code)], what_if, on=ON)

    assert [True, False] == [each.changes for each in found]


def test_readings_that_nobody_declares(procedure: Procedure, stage_2: Case) -> None:
    """All of them are told at once, each with the nearest known name."""
    what_if = WhatIf(readings={"stage_9": "x", "stage_2_response": "from_statement_agred"})
    with pytest.raises(InputError) as caught:
        of_one(stage_2, procedure, what_if)

    assert ["CR301", "CR301"] == [fault.code for fault in caught.value.faults]
    assert "did you mean 'from_statement_agreed'?" in str(caught.value)


def test_cases_that_the_other_procedure_does_not_know(procedure: Procedure) -> None:
    """The faults of all cases are told at once."""
    code = load_procedure("england/complaint-handling-code-2024")
    cases = [
        (case_of(procedure, ("advocate_requested", "2027-05-17")), procedure),
        (case_of(procedure, ("review_panel_met", "2027-05-17")), procedure),
    ]
    with pytest.raises(CaseError) as caught:
        impact(cases, WhatIf(procedure=code), on=ON)

    assert 2 == len(caught.value.faults)


def test_a_holiday_that_no_calendar_reaches(procedure: Procedure, stage_2: Case) -> None:
    """A day past the published bank holidays is refused, unless projected."""
    what_if = WhatIf(holidays=(date(2031, 6, 16),))
    with pytest.raises(OutsideCoverageError):
        of_one(stage_2, procedure, what_if)
    (found,) = impact([(stage_2, procedure)], what_if, on=ON, projected=True)

    assert not found.changes


def test_no_cases() -> None:
    """Of no cases, nothing is said."""
    assert () == impact([], WhatIf((MONDAY,)), on=ON)


def test_a_window_that_passes_at_another_time(procedure: Procedure) -> None:
    """Windows move as well, and are marked as such."""
    case = case_of(procedure, ("stage_2_response_received", "2027-06-01"))
    move = moved(of_one(case, procedure, WhatIf((MONDAY,)), on=date(2027, 6, 2)))["stage_3_request"]

    assert move.is_window
