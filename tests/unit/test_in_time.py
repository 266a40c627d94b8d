"""Whether a clock is in time whatever is yet to be learned of its start."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from attrs import evolve

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.compiled import plan_for
from complaintrules.in_time import holds_however_early, holds_however_late, in_time
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.rules import Combination, Deadline, Fallback, Start
from complaintrules.statuses import Status
from complaintrules.vocabulary import InTime

ISSUE, AWARE, RECEIVED = "grounds_arose_on", "first_had_notice_on", "complaint_received"
BOTH = (ISSUE, AWARE)
#: The days around which the facts of a case may lie, for a limit of a year.
DAY, TODAY = date(2025, 3, 31), date(2026, 4, 20)


@pytest.fixture(scope="module")
def code() -> Procedure:
    """Return the Complaint Handling Code."""
    return load_procedure("england/complaint-handling-code-2024")


def with_limit(code: Procedure, limit: Deadline) -> Procedure:
    """Return the Code with another time limit for complaints."""
    return evolve(code, deadlines=(limit, *code.deadlines[1:]))


def answer(
    code: Procedure, *received: date, on: date = TODAY, **facts: date | None
) -> DeadlineAnswer:
    """Return how the time limit stands; the plan has to judge each condition as this does."""
    told = {name: day for name, day in facts.items() if day is not None}
    papers: dict[str, Any] = {"facts": told, "events": [{RECEIVED: day} for day in received]}
    case = Case.from_mapping(papers, code)
    plan_for(code, {}, now=True)
    result = assess(case, code, on=on)

    assert result.is_compiled
    assert [reason.holds for reason in result.eligibility.reasons] == [*result.verdict.holds]
    assert result.eligibility.outcome is result.verdict.outcome
    return result.deadline("complaint_time_limit")


def test_by_status() -> None:
    """What is done, or still to be done, is in time or not; before its start nobody is late."""
    assert {
        Status.MET: InTime.MET,
        Status.MET_LATE: InTime.MISSED,
        Status.OVERDUE: InTime.MISSED,
        Status.DUE: InTime.RUNNING,
        Status.PAUSED: InTime.RUNNING,
    } == {status: found for status in Status if (found := in_time(status)) is not None}
    assert InTime.RUNNING is in_time(Status.NOT_STARTED, is_ahead=True)


def test_what_holds_however_late_or_early(code: Procedure) -> None:
    """Of a right, in time stays in time and late stays late; of a duty, less."""
    right = code.deadline("complaint_time_limit")
    duty = code.deadline("acknowledgement")
    ways = [None, *InTime]

    assert [InTime.MET, InTime.RUNNING] == [
        each for each in ways if holds_however_late(right, each)
    ]
    assert [InTime.RUNNING] == [each for each in ways if holds_however_late(duty, each)]
    for rule, done_before in product((right, duty), (True, False)):
        late = [each for each in ways if holds_however_early(rule, each, done_before=done_before)]
        assert ([] if rule is duty and done_before else [InTime.MISSED]) == late


@pytest.mark.parametrize(
    ("facts", "received", "expected", "earliest"),
    [
        # The issue stands in; the day of awareness may be a later one.
        ({ISSUE: DAY}, date(2026, 3, 31), InTime.MET, date(2026, 3, 31)),
        ({ISSUE: DAY}, date(2026, 4, 1), None, date(2026, 3, 31)),
        ({ISSUE: DAY}, None, None, date(2026, 3, 31)),
        # Nothing stands in for the issue; whenever it was, awareness alone was soon enough.
        ({AWARE: DAY}, date(2026, 3, 31), InTime.MET, date(2026, 3, 31)),
        ({AWARE: DAY}, date(2026, 4, 1), None, date(2026, 3, 31)),
        ({AWARE: date(2025, 4, 20)}, None, InTime.RUNNING, date(2026, 4, 20)),
        ({AWARE: date(2025, 4, 19)}, None, None, date(2026, 4, 19)),
        # Both days, or none.
        ({ISSUE: DAY, AWARE: DAY}, date(2026, 4, 1), InTime.MISSED, None),
        ({}, date(2026, 4, 1), None, None),
    ],
)
def test_the_later_of_two(
    code: Procedure,
    facts: dict[str, date],
    received: date | None,
    expected: InTime | None,
    earliest: date | None,
) -> None:
    """By one of the days in time is in time by both; by one of them late may yet be in time."""
    found = answer(code, *([received] if received else []), **facts)

    assert expected is found.in_time
    assert earliest == found.due_no_earlier_than


@pytest.mark.parametrize(
    ("facts", "received", "expected"),
    [
        ({ISSUE: DAY}, date(2026, 3, 31), None),
        ({ISSUE: DAY}, date(2026, 4, 1), InTime.MISSED),
        ({AWARE: DAY}, None, InTime.MISSED),
        ({AWARE: date(2025, 4, 20)}, None, None),
        ({ISSUE: DAY, AWARE: DAY}, date(2026, 3, 31), InTime.MET),
        ({}, date(2026, 3, 31), None),
    ],
)
def test_the_earlier_of_two(
    code: Procedure, facts: dict[str, date], received: date | None, expected: InTime | None
) -> None:
    """By one of the days late is late by both; by one of them in time may yet be late."""
    limit = evolve(
        code.deadline("complaint_time_limit"),
        starts_on=Start(BOTH, Combination.EARLIER_OF),
        or_failing_that=None,
        readings=(),
        reading="",
    )
    found = answer(with_limit(code, limit), *([received] if received else []), **facts)

    assert expected is found.in_time
    assert (len(facts) == 1) is found.provisional
    assert tuple(name for name in BOTH if name not in facts) == found.needs


def test_an_event_that_has_not_happened_is_no_unknown_day(code: Procedure) -> None:
    """Of the earlier of an event and a fact, only the fact may have been before what is known."""
    limit = evolve(
        code.deadline("complaint_time_limit"),
        starts_on=Start((ISSUE, "stage_1_response_sent"), Combination.EARLIER_OF),
        or_failing_that=None,
        readings=(),
        reading="",
    )
    known = answer(with_limit(code, limit), date(2026, 3, 31), **{ISSUE: DAY})
    both = evolve(limit, starts_on=evolve(limit.starts_on, combination=Combination.LATER_OF))
    waits = answer(with_limit(code, both), date(2026, 3, 31), **{ISSUE: DAY})

    assert (InTime.MET, False) == (known.in_time, known.provisional)
    assert (None, None) == (waits.in_time, waits.due_no_earlier_than)


def test_any_other_stand_in_settles_nothing(code: Procedure) -> None:
    """What may turn out earlier than its stand-in leaves even a limit that was met open."""
    limit = evolve(
        code.deadline("complaint_time_limit"),
        starts_on=Start((AWARE,)),
        or_failing_that=Fallback(ISSUE),
        readings=(),
        reading="",
    )
    changed = with_limit(code, limit)

    assert answer(changed, date(2026, 3, 31), **{ISSUE: DAY}).in_time is None
    assert InTime.MET is answer(changed, date(2026, 3, 31), **{AWARE: DAY}).in_time


def windows_and_duties(code: Procedure) -> list[Procedure]:
    """Return the Code with its limit as a right and as a duty, on the later and the earlier day."""
    limit = code.deadline("complaint_time_limit")
    return [
        with_limit(
            code,
            evolve(
                limit,
                is_window=is_window,
                starts_on=Start(BOTH, combination),
                or_failing_that=fallback,
                again=again,
                readings=(),
                reading="",
            ),
        )
        for is_window, combination, fallback, again in product(
            (True, False), Combination, (None, Fallback(ISSUE)), (True, False)
        )
    ]


def test_what_is_told_is_so_on_every_day_that_there_is(code: Procedure) -> None:
    """By walking over days for the one not known: what is told stays, and what is open turns."""
    start = date(2025, 4, 10)
    off = (-380, -366, -365, -364, -5, -1, 0, 1, 5, 9, 10, 11, 380)
    days = [start + timedelta(days) for days in off]
    made = [(), *((day,) for day in (start - timedelta(3), start, start + timedelta(7), TODAY))]
    made += [(start - timedelta(3), TODAY), (start, TODAY)]
    for procedure in windows_and_duties(code):
        for name, known, received in product(BOTH, (start, start + timedelta(10)), made):
            found = answer(procedure, *received, **{name: known})
            (other,) = (each for each in BOTH if each != name)
            learned = {
                answer(procedure, *received, **{name: known, other: day}).in_time for day in days
            }

            assert found.in_time in (*learned, None)
            assert (found.in_time is None) is (len(learned) > 1)
