"""A whole case judged by the reference: what may be done, and what is odd in the record."""

from __future__ import annotations

from datetime import date

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.judgement import Judgement, opened_stages
from complaintrules.procedure import Procedure
from complaintrules.statuses import FindingKind

from .conftest import Judge

RECEIVED = ("complaint_received", "2026-11-02")
ANSWERED = ("stage_1_response_sent", "2026-11-10")
REQUESTED = ("stage_2_requested", "2026-12-10")


def test_open_windows(judge: Judge) -> None:
    """A window is open to its last day; one that is only advised stays open without one."""

    def windows(on: str, *events: tuple[str, str]) -> list[tuple[str, date | None]]:
        may_do = judge(on, *events).may_do
        return [(may.what, may.until) for may in may_do if may.what != "withdrawal"]

    answered = ("stage_2_response_received", "2026-06-01")

    assert [("stage_2_request", date(2026, 12, 8))] == windows("2026-12-08", RECEIVED, ANSWERED)
    assert [("stage_2_request", None)] == windows("2026-12-09", RECEIVED, ANSWERED)
    assert [("stage_3_request", date(2026, 6, 29))] == windows("2026-06-29", answered)
    assert [] == windows("2026-06-30", answered)


def test_permissions(judge: Judge) -> None:
    """What is permitted is open from one event to another, if its condition holds."""

    def permitted(*events: tuple[str, str], **facts: bool) -> list[str]:
        may_do = judge("2027-06-01", RECEIVED, *events, facts=facts).may_do
        return [may.what for may in may_do if may.until is None]

    answered = ("stage_2_response_sent", "2027-05-20")
    agreed = {"early_referral_conditions_met": True, "early_referral_agreed": True}

    assert "withdrawal" in permitted()
    assert "withdrawal" not in permitted(("complaint_withdrawn", "2027-01-04"))
    assert "early_referral" in permitted(answered, **agreed)
    assert "early_referral" not in permitted(answered)
    assert "early_referral" not in permitted(**agreed)
    assert "early_referral" not in permitted(
        answered, ("review_panel_requested", "2027-05-24"), **agreed
    )


def test_stages_out_of_order(judge: Judge) -> None:
    """A stage that opened before the one it follows is found."""
    result = judge("2026-12-20", RECEIVED, ("stage_2_requested", "2026-10-30"))

    assert FindingKind.OUT_OF_ORDER in [finding.kind for finding in result.findings]


def test_a_start_recorded_twice(judge: Judge) -> None:
    """Where a starting event is recorded more than once, the first counts, and that is said."""
    result = judge("2026-11-20", RECEIVED, ("complaint_received", "2026-11-09"))

    assert date(2026, 11, 16) == result.deadline("stage_1_response").due_by
    assert [FindingKind.RECORDED_MORE_THAN_ONCE] == [each.kind for each in result.findings]


def test_before_the_rules_were_in_force(judge: Judge) -> None:
    """A case that began before the regulations is found."""
    result = judge("2006-09-20", ("complaint_received", "2006-08-31"))

    assert [FindingKind.NOT_YET_IN_FORCE] == [finding.kind for finding in result.findings]
    assert () == judge("2006-09-10", ("complaint_received", "2006-09-01")).findings


def test_the_verdict_follows_from_the_answers(procedure: Procedure) -> None:
    """It is the compiled plan's, reached with reasons."""
    case = Case.from_mapping({"events": [dict([RECEIVED])]}, procedure)
    told = Judgement.of(case, procedure, date(2026, 11, 20), projected=False)

    assert [("stage_1", date(2026, 11, 2))] == opened_stages(procedure, told.record)
    assert assess(case, procedure, on=date(2026, 11, 20)).verdict == told.verdict
