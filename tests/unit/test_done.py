"""When a thing was done, and whether it was done in its order."""

from datetime import date

import pytest
from attrs import evolve

from complaintrules.answers import DeadlineAnswer, Finding
from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.done import done_on, note_step_without_its_start
from complaintrules.papers import CaseFile, Happening
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.starts import Started
from complaintrules.statuses import FindingKind, Status

from .conftest import Judge

RECEIVED, SENT, GOT = "complaint_received", "stage_1_response_sent", "stage_1_response_received"
REQUESTED = "stage_2_requested"


def test_a_duty_is_done_from_its_start_on(procedure: Procedure) -> None:
    """An answer of the day counts, one of the day before does not; a right may be used too soon."""
    happened = tuple(Happening(SENT, date(2026, 11, day)) for day in (3, 9))
    record = CaseFile(events=happened).as_at(date(2026, 12, 31))
    duty = procedure.deadline("stage_1_response")
    right = evolve(procedure.deadline("stage_2_request"), met_by=(SENT,))

    def done(rule: Deadline, day: int) -> date | None:
        return done_on(rule, record, Started(date(2026, 11, day)))

    assert [3, 9, 9, None] == [
        day and day.day for day in (done(duty, start) for start in (3, 4, 9, 10))
    ]
    assert [3, 3] == [day and day.day for day in (done(right, start) for start in (4, 10))]
    assert [9, None] == [
        day and day.day for day in (done(evolve(right, again=True), start) for start in (4, 10))
    ]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("2026-11-09", ["before stage_1_response_sent on 2026-11-10, and counts all the same"]),
        ("2026-11-10", []),
    ],
)
def test_a_request_before_the_answer(judge: Judge, asked: str, expected: list[str]) -> None:
    """A request that came too soon is told, and does not open the window once more."""
    result = judge("2026-11-20", (RECEIVED, "2026-11-02"), (REQUESTED, asked), (SENT, "2026-11-10"))
    answer = result.deadline("stage_2_request")
    start = f"stage_2_requested is recorded for {asked}, "

    assert (Status.MET, date.fromisoformat(asked)) == (answer.status, answer.completed_on)
    assert "stage_2_request" not in [may.what for may in result.may_do]
    assert [start + each for each in expected] == [each.says for each in result.findings]


def test_a_request_between_sending_and_receipt(judge: Judge) -> None:
    """An answer by e-mail, its letter a day later: who asked on the day between has asked."""
    result = judge(
        "2026-11-20",
        (RECEIVED, "2026-11-02"),
        (SENT, "2026-11-10"),
        (REQUESTED, "2026-11-11"),
        (GOT, "2026-11-12"),
    )

    assert Status.MET is result.deadline("stage_2_request").status
    assert [FindingKind.OUT_OF_ORDER] == [each.kind for each in result.findings]


@pytest.mark.parametrize(("asked", "findings"), [("2026-11-30", 1), ("2026-12-01", 0)])
def test_a_request_for_want_of_an_answer(judge: Judge, asked: str, findings: int) -> None:
    """Once the longest limit, Monday 30 November, has passed, no answer has to be waited for."""
    events = ((RECEIVED, "2026-11-02"), (REQUESTED, asked), (SENT, "2026-12-10"))
    result = judge("2026-12-20", *events)

    assert Status.MET is result.deadline("stage_2_request").status
    assert findings == len(result.findings)


def test_a_request_before_the_complaint(judge: Judge) -> None:
    """It is told that stage 2 began before stage 1, and the window is not opened once more."""
    events = ((RECEIVED, "2026-11-02"), (REQUESTED, "2026-10-30"), (SENT, "2026-11-10"))
    result = judge("2026-11-20", *events)

    assert ["stage_2", "stage_2_request"] == [each.about for each in result.findings]
    assert {FindingKind.OUT_OF_ORDER} == {each.kind for each in result.findings}
    assert "stage_2_request" not in [may.what for may in result.may_do]


def test_nobody_is_late_who_came_early(judge: Judge) -> None:
    """A complaint recorded for before its grounds arose is odd, and never becomes too late."""
    facts = {"grounds_arose_on": "2025-03-10"}
    result = judge("2026-11-20", (RECEIVED, "2025-03-03"), facts=facts)

    assert Status.MET is result.deadline("complaint_time_limit").status
    assert ["complaint_time_limit"] == [
        each.about for each in result.findings if each.kind is FindingKind.OUT_OF_ORDER
    ]


def test_a_request_that_ripened(procedure: Procedure) -> None:
    """Where a request does not take the duty away, it counts once the window opens for want."""
    duty = evolve(procedure.deadline("stage_1_response"), disapplied_by=())
    rules = (duty if each.id == duty.id else each for each in procedure.deadlines)
    changed = evolve(procedure, deadlines=tuple(rules))
    case = Case.from_mapping({"events": [{RECEIVED: "2026-11-02"}, {REQUESTED: "2026-11-04"}]})
    on = [
        assess(case, changed, on=day).deadline("stage_2_request")
        for day in (date(2026, 11, 30), date(2026, 12, 1))
    ]
    findings = assess(case, changed, on=date(2026, 12, 1)).findings

    assert [Status.CANNOT_TELL, Status.MET] == [answer.status for answer in on]
    assert [FindingKind.STEP_WITHOUT_ITS_START] == [each.kind for each in findings]


def test_what_no_event_has_to_come_before(procedure: Procedure) -> None:
    """A start that is a fact still to be told is asked for, and nothing is odd for want of it."""
    answer = DeadlineAnswer(procedure.deadline("complaint_time_limit"), Status.MET)
    found: list[Finding] = []

    def note(kind: FindingKind, says: str) -> None:
        found.append(Finding(kind, answer.id, says))

    note_step_without_its_start(answer, note)
    note_step_without_its_start(evolve(answer, awaiting=RECEIVED), note)

    assert ["was done on None, but complaint_received is not recorded"] == [
        each.says for each in found
    ]
