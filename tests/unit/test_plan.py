"""The whole judgement by the plan: outcome, stage and what binds next."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.procedure import Procedure
from complaintrules.statuses import Outcome
from tests.unit.conftest import Judge

KNOWN = {
    "complainant": "parent",
    "subject": "part_3_services",
    "about_this_authority": "yes",
    "acting_for_child": "no",
    "anonymous": "no",
    "grounds_arose_on": "2026-09-01",
    "concurrent_proceedings": "none",
    "already_considered_at_all_stages": "no",
}
RECEIVED = ("complaint_received", "2026-11-02")


@pytest.mark.parametrize(
    ("changed", "outcome"),
    [
        ({}, Outcome.ELIGIBLE),
        ({"anonymous": "yes"}, Outcome.NOT_ELIGIBLE),
        ({"anonymous": None}, Outcome.CANNOT_TELL),
        ({"complainant": "other_person"}, Outcome.AUTHORITY_MUST_DECIDE),
        ({"complainant": "other_person", "anonymous": None}, Outcome.CANNOT_TELL),
        ({"grounds_arose_on": None}, Outcome.CANNOT_TELL),
        ({"grounds_arose_on": "2025-09-01"}, Outcome.AUTHORITY_MUST_DECIDE),
    ],
)
def test_outcomes(judge: Judge, changed: dict[str, object], outcome: Outcome) -> None:
    """One test against it is enough; what only somebody can decide is left to them."""
    result = judge("2026-11-02", RECEIVED, facts={**KNOWN, **changed})

    assert outcome is result.verdict.outcome
    assert result.eligibility.outcome is result.verdict.outcome


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ((), ""),
        ((RECEIVED,), "stage_1"),
        ((RECEIVED, ("review_panel_requested", "2026-11-02")), "stage_3"),
        ((RECEIVED, ("complaint_withdrawn", "2026-11-02")), "withdrawn"),
    ],
)
def test_stages(judge: Judge, events: tuple[tuple[str, str], ...], stage: str) -> None:
    """An end comes before every stage, and of the stages the furthest is told."""
    assert stage == judge("2026-11-02", *events).stage


def test_stage_names(procedure: Procedure) -> None:
    """The names stand in the order of their codes."""
    assert ("", "withdrawn", "stage_1", "stage_2", "stage_3", "ombudsman") == procedure.stage_names


def test_what_binds_next(judge: Judge) -> None:
    """The earliest last day binds; windows and the Ombudsman's clocks are nobody's duty here."""
    result = judge("2026-11-02", RECEIVED, ("review_panel_requested", "2026-11-02"))

    assert "review_panel_acknowledgement" == result.verdict.next_deadline
    assert date(2026, 11, 4) == result.verdict.clocks["review_panel_acknowledgement"].due_by


def test_duties(procedure: Procedure) -> None:
    """A window is no duty."""
    assert not procedure.deadline("stage_2_request").is_duty
    assert procedure.deadline("stage_2_response").is_duty
