"""A verdict as the end of a plan's function: named, dated, and the same by both of its ways."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from complaintrules.bench import Bench
from complaintrules.machine import Beyond
from complaintrules.papers import CaseFile, Happening, look_ups_of
from complaintrules.procedure import Procedure
from complaintrules.reckoned import Written
from complaintrules.statuses import Outcome, Status
from complaintrules.verdict_code import written
from complaintrules.verdicts import Standing

ON = date(2026, 11, 20)
RECEIVED = Happening("complaint_received", date(2026, 11, 2))


@pytest.fixture(scope="module")
def plan(procedure: Procedure) -> Written:
    """Return the compiled plan, with nothing reckoned yet."""
    return written(Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False))


def papers(*events: Happening, **facts: Any) -> tuple[Any, ...]:
    """Return what a plan is given for a case on the day."""
    return ON.toordinal(), *look_ups_of(CaseFile(events=events, facts=facts).as_at(ON))


def test_what_was_never_reckoned_is_reckoned_once(plan: Written) -> None:
    """The quick way asks for the whole one, and gives the same from then on."""
    given = papers(RECEIVED, anonymous=True)
    with pytest.raises(KeyError):
        plan.quick(*given)
    verdict = plan.whole(*given)

    assert verdict == plan.quick(*given)
    assert Outcome.NOT_ELIGIBLE is verdict.outcome
    assert ("stage_1", "stage_1_response") == (verdict.stage, verdict.next_deadline)
    assert True in verdict.holds


def test_standings(plan: Written, procedure: Procedure) -> None:
    """A clock has its days as dates, and days left only while it is open."""
    sent = Happening("stage_1_response_sent", date(2026, 11, 13))
    clocks = plan.whole(*papers(RECEIVED, sent)).clocks

    assert procedure.deadline_ids == tuple(clocks)
    assert (
        Standing(Status.MET, RECEIVED.on, date(2026, 11, 16), sent.on) == clocks["stage_1_response"]
    )
    assert Standing(Status.NOT_STARTED) == clocks["stage_2_response"]
    assert -4 == plan.whole(*papers(RECEIVED)).clocks["stage_1_response"].days_left
    assert Standing(Status.CANNOT_TELL) == clocks["complaint_time_limit"]._replace(
        completed_on=None
    )


def test_past_the_calendar(plan: Written) -> None:
    """Where the calendar ends first, the plan does."""
    late = CaseFile(events=(Happening("complaint_received", date(2028, 12, 20)),))

    with pytest.raises(Beyond):
        plan.whole(date(2028, 12, 21).toordinal(), *look_ups_of(late.as_at(date(2028, 12, 21))))
