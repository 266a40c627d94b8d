"""What conditions find under a name."""

from datetime import date

import pytest

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.conditions import All, Question
from complaintrules.lookups import facts_wanted, lookup_in
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.vocabulary import CLOCK, EVENT, InTime

from .conftest import Judge

LATE = Question("complaint_time_limit", CLOCK, "is_missed")
RECEIVED = Question("complaint_received", EVENT, "has_happened")


def test_facts_events_and_clocks(judge: Judge, procedure: Procedure) -> None:
    """A fact gives its value, an event whether it happened, a clock how it stands."""
    result = judge(
        "2026-11-20",
        ("complaint_received", "2026-11-02"),
        facts={"complainant": "child", "grounds_arose_on": "2026-09-01", "anonymous": None},
    )
    clocks = {answer.id: answer for answer in result.deadlines}
    lookup = lookup_in(procedure, result.case.as_at(date(2026, 11, 20)), clocks)

    assert "child" == lookup("complainant")
    assert lookup("anonymous") is None
    assert lookup("complaint_received") is True
    assert lookup("stage_2_requested") is False
    assert InTime.MET is lookup("complaint_time_limit")
    assert InTime.MISSED is lookup("stage_1_response")
    assert lookup("stage_2_response") is None


def test_what_a_clock_needs_is_wanted_in_its_place(judge: Judge, procedure: Procedure) -> None:
    """Where a clock is unknown, the facts behind it are asked for."""
    result = judge("2026-11-20", ("complaint_received", "2026-11-02"))
    clocks = {answer.id: answer for answer in result.deadlines}
    lookup = lookup_in(procedure, result.case.as_at(result.on), clocks)

    assert ("grounds_arose_on",) == facts_wanted(All((LATE, RECEIVED)), lookup, clocks)


@pytest.mark.parametrize(
    ("received", "expected"), [("2026-03-01", InTime.MET), ("2026-03-02", None)]
)
def test_a_stand_in_makes_nobody_late(received: str, expected: InTime | None) -> None:
    """Late by the day of the issue is not late, while the day of awareness may be a later one."""
    code = load_procedure("england/complaint-handling-code-2024")
    case = Case.from_mapping(
        {"facts": {"grounds_arose_on": "2025-03-01"}, "events": [{"complaint_received": received}]},
        code,
    )
    result = assess(case, code, on=date(2026, 3, 2))
    clocks = {answer.id: answer for answer in result.deadlines}
    lookup = lookup_in(code, case.as_at(result.on), clocks)

    assert expected is lookup("complaint_time_limit")
    assert ("first_had_notice_on",) == clocks["complaint_time_limit"].not_recorded
    assert () == clocks["acknowledgement"].not_recorded
