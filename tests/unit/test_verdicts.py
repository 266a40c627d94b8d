"""What the reference's answers come to."""

from __future__ import annotations

from datetime import date

from complaintrules.statuses import Status
from complaintrules.verdicts import Standing
from tests.unit.conftest import Judge


def test_a_standing(judge: Judge) -> None:
    """A verdict tells each clock's status and days, and what binds next."""
    result = judge("2026-11-16", ("complaint_received", "2026-11-02"))
    verdict = result.verdict

    assert (
        Standing(Status.DUE, date(2026, 11, 2), date(2026, 11, 16), days_left=0)
        == verdict.clocks["stage_1_response"]
    )
    assert Standing(Status.NOT_STARTED) == verdict.clocks["stage_2_response"]
    assert "stage_1_response" == verdict.next_deadline
