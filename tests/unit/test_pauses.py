"""Days on which a clock stands still."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.periods import Length, Unit
from complaintrules.procedure import Procedure
from complaintrules.rules import PauseTerms
from complaintrules.statuses import FindingKind, Status


def judged(
    procedure: Procedure, *pauses: tuple[str, str | None], on: str = "2026-12-31", **changes: Any
) -> Assessment:
    """Return the judgement of a complaint of 2 November 2026 with pauses, its rule changed."""
    deadlines = tuple(
        evolve(rule, **changes) if rule.id == "stage_1_response" else rule
        for rule in procedure.deadlines
    )
    changed = evolve(procedure, deadlines=deadlines)
    listed = [
        {"of": "stage_1_response", "from": first, "because": "awaiting_advocate"}
        | ({"until": last} if last else {})
        for first, last in pauses
    ]
    mapping = {"events": [{"complaint_received": "2026-11-02"}], "pauses": listed}
    return assess(Case.from_mapping(mapping, changed), changed, on=date.fromisoformat(on))


def due(result: Assessment) -> date | None:
    """Return the last day of stage 1."""
    return result.deadline("stage_1_response").due_by


@pytest.mark.parametrize(
    ("pauses", "expected"),
    [
        ([], date(2026, 11, 16)),
        ([("2026-11-04", "2026-11-05")], date(2026, 11, 18)),
        ([("2026-11-07", "2026-11-08")], date(2026, 11, 16)),  # a weekend would not have counted
        ([("2026-11-04", "2026-11-09")], date(2026, 11, 20)),
        ([("2026-11-04", "2026-11-05"), ("2026-11-05", "2026-11-06")], date(2026, 11, 19)),
        ([("2026-11-17", "2026-11-20")], date(2026, 11, 16)),  # after the limit
        ([("2026-11-16", "2026-11-16"), ("2026-11-17", "2026-11-17")], date(2026, 11, 18)),
        ([("2026-10-26", "2026-11-02")], date(2026, 11, 16)),  # before day 1
    ],
)
def test_paused_days_do_not_count(
    procedure: Procedure, pauses: list[tuple[str, str]], expected: date
) -> None:
    """Each working day of a pause within the period moves the last day on by one, and once."""
    assert expected == due(judged(procedure, *pauses))


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (True, True, date(2026, 11, 19)),
        (True, False, date(2026, 11, 18)),
        (False, True, date(2026, 11, 18)),
        (False, False, date(2026, 11, 17)),
    ],
)
def test_both_ends_are_as_the_rule_says(
    procedure: Procedure, expected: date, *, first: bool, last: bool
) -> None:
    """Whether the first and the last day of a pause count is the rule's to say."""
    terms = PauseTerms(("awaiting_advocate",), first, last)

    assert expected == due(judged(procedure, ("2026-11-04", "2026-11-06"), pauses=terms))


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        (Length(10, Unit.CALENDAR_DAYS), date(2026, 11, 14)),
        (Length(2, Unit.WEEKS), date(2026, 11, 18)),
    ],
)
def test_pauses_of_calendar_periods(procedure: Procedure, length: Length, expected: date) -> None:
    """In calendar days and weeks every paused day moves the last day on."""
    result = judged(procedure, ("2026-11-07", "2026-11-08"), length=length, extension=None)

    assert expected == due(result)


def test_while_it_lasts_there_is_no_last_day(procedure: Procedure) -> None:
    """A pause that has not ended on the day of the judgement leaves the clock standing still."""
    lasting = judged(procedure, ("2026-11-04", None)).deadline("stage_1_response")
    planned = judged(procedure, ("2026-11-04", "2027-01-15")).deadline("stage_1_response")

    assert (Status.PAUSED, None) == (lasting.status, lasting.due_by)
    assert lasting == planned


def test_a_pause_does_not_revive_a_clock_that_ran_out(procedure: Procedure) -> None:
    """A pause that begins after the last day leaves the clock overdue."""
    answer = judged(procedure, ("2026-11-17", None)).deadline("stage_1_response")

    assert Status.OVERDUE is answer.status


def test_the_longest_limit_moves_too(procedure: Procedure) -> None:
    """Paused days are left out of the longest extension as well."""
    answer = judged(procedure, ("2026-11-04", "2026-11-05")).deadline("stage_1_response")

    assert date(2026, 12, 2) == answer.extendable_to


@pytest.mark.parametrize(
    "terms", [None, PauseTerms(("fee_awaited",), first_day_paused=True, last_day_paused=True)]
)
def test_a_pause_that_the_rule_does_not_know_is_found(
    procedure: Procedure, terms: PauseTerms | None
) -> None:
    """A pause on other grounds, or of a clock that cannot be paused, moves nothing."""
    result = judged(procedure, ("2026-11-04", "2026-11-05"), pauses=terms)

    assert date(2026, 11, 16) == due(result)
    assert [FindingKind.PAUSE_NOT_COUNTED] == [finding.kind for finding in result.findings]


@pytest.mark.parametrize("done", ["2026-11-05", "2026-12-21"])
def test_what_is_done_while_the_clock_stands_still_is_in_time(
    procedure: Procedure, done: str
) -> None:
    """An answer sent during a pause that still lasts is not late, however long that was."""
    events = [{"complaint_received": "2026-11-02"}, {"stage_1_response_sent": done}]
    pauses = [{"of": "stage_1_response", "from": "2026-11-04", "because": "awaiting_advocate"}]
    case = Case.from_mapping({"events": events, "pauses": pauses}, procedure)
    result = assess(case, procedure, on=date(2026, 12, 31))
    answer = result.deadline("stage_1_response")

    assert (Status.MET, None) == (answer.status, answer.due_by)
    assert ", in time." in str(result.explain("stage_1_response"))


def test_what_was_done_before_the_pause_keeps_its_last_day(procedure: Procedure) -> None:
    """A pause that began after the answer was sent changes nothing."""
    events = [{"complaint_received": "2026-11-02"}, {"stage_1_response_sent": "2026-11-03"}]
    pauses = [{"of": "stage_1_response", "from": "2026-11-04", "because": "awaiting_advocate"}]
    case = Case.from_mapping({"events": events, "pauses": pauses}, procedure)
    answer = assess(case, procedure, on=date(2026, 12, 31)).deadline("stage_1_response")

    assert (Status.MET, date(2026, 11, 16)) == (answer.status, answer.due_by)


def test_a_pause_on_the_day_to_which_a_receipt_moves_leaves_nothing_out(
    procedure: Procedure,
) -> None:
    """Where receipt on a Sunday counts as Monday, Monday is day 0 and was never to be counted."""
    readings = {"counting": "receipt_moves_to_the_next_working_day"}
    events = [{"complaint_received": "2026-11-08"}]
    pause = {"of": "stage_1_response", "from": "2026-11-09", "until": "2026-11-09"}
    pauses = [pause | {"because": "awaiting_advocate"}]
    mapping = {"events": events, "pauses": pauses, "readings": readings}
    case = Case.from_mapping(mapping, procedure)
    answer = assess(case, procedure, on=date(2026, 12, 31)).deadline("stage_1_response")

    assert date(2026, 11, 23) == answer.due_by
