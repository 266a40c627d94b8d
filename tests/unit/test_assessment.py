"""The judgement of a whole case."""

import json
from datetime import date, datetime
from typing import cast

import pytest

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.errors import CaseError, NotADateError
from complaintrules.procedure import Procedure
from complaintrules.statuses import FindingKind

from .conftest import Judge

RECEIVED = ("complaint_received", "2026-11-02")
ANSWERED = ("stage_1_response_sent", "2026-11-10")
REQUESTED = ("stage_2_requested", "2026-12-10")


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ([], ""),
        ([RECEIVED], "stage_1"),
        ([RECEIVED, ANSWERED], "stage_1"),
        ([RECEIVED, REQUESTED], "stage_2"),
        ([RECEIVED, ("stage_1_skipped_by_agreement", "2026-11-03")], "stage_2"),
        ([RECEIVED, REQUESTED, ("review_panel_requested", "2027-01-05")], "stage_3"),
        ([RECEIVED, REQUESTED, ("referred_to_ombudsman", "2027-01-05")], "ombudsman"),
        ([RECEIVED, REQUESTED, ("complaint_withdrawn", "2027-01-05")], "withdrawn"),
    ],
)
def test_stage(judge: Judge, events: list[tuple[str, str]], stage: str) -> None:
    """The stage is the furthest that has opened, or how the case ended."""
    assert stage == judge("2027-01-10", *events).stage


def test_next_deadline_is_the_earliest_open_one_of_the_authority(judge: Judge) -> None:
    """An overdue clock comes first; the complainant's windows are not deadlines."""
    overdue = judge("2026-11-20", RECEIVED, ("review_panel_requested", "2026-11-19"))
    nothing = judge("2026-11-20", RECEIVED, ANSWERED)

    assert overdue.next_deadline is not None
    assert "stage_1_response" == overdue.next_deadline.id
    assert nothing.next_deadline is None


def test_nothing_later_is_taken_into_account(judge: Judge) -> None:
    """Events after the day of the judgement change nothing, and are named."""
    before = judge("2026-11-05", RECEIVED).to_mapping()
    after = judge("2026-11-05", RECEIVED, ANSWERED, REQUESTED).to_mapping()
    later = after.pop("later_events")

    assert [] == before.pop("later_events")
    assert before == after
    assert ["stage_1_response_sent", "stage_2_requested"] == [each["event"] for each in later]


def test_a_pause_is_not_lost(judge: Judge) -> None:
    """A pause that the rules do not know is found, once it has begun."""
    pauses = [{"of": "stage_1_response", "from": "2026-11-04", "until": "2026-11-09"}]
    begun = judge("2026-11-05", RECEIVED, pauses=pauses)

    assert [FindingKind.PAUSE_NOT_COUNTED] == [finding.kind for finding in begun.findings]
    assert () == judge("2026-11-03", RECEIVED, pauses=pauses).findings


def test_the_mapping_is_json(judge: Judge) -> None:
    """What is written out is plain and can be read back."""
    result = judge("2026-12-21", RECEIVED, ANSWERED, REQUESTED)
    mapping = result.to_mapping()

    assert mapping == json.loads(json.dumps(mapping))
    assert ("T-1", "england/children-act-1989", "2026-12-21", "stage_2", "stage_2_response") == (
        mapping["case"],
        mapping["procedure"],
        mapping["on"],
        mapping["stage"],
        mapping["next_deadline"],
    )


def test_the_contract_of_a_deadline(judge: Judge) -> None:
    """Other systems rely on these names and values of a deadline."""
    result = judge("2026-12-21", RECEIVED, ANSWERED, REQUESTED)
    (deadline,) = (
        each for each in result.to_mapping()["deadlines"] if each["id"] == "stage_2_response"
    )
    expected: dict[str, object] = {
        "status": "due",
        "owner": "authority",
        "force": "must",
        "started_on": "2026-12-10",
        "due_by": "2027-01-19",
        "completed_on": None,
        "days_left": 18,
        "provision": "SI 2006/1738 reg. 17",
        "verified": False,
        "needs": [],
        "awaiting": None,
    }

    assert expected == {key: deadline[key] for key in expected}
    assert ("from_statement_agreed", None) == (
        deadline["other_readings"][0]["reading"],
        deadline["other_readings"][0]["due_by"],
    )


def test_a_moment_is_not_a_day(procedure: Procedure) -> None:
    """The day of the judgement is a plain date: a moment is refused, not cut short."""
    with pytest.raises(NotADateError, match="CR404"):
        assess(Case(), procedure, on=datetime(2026, 12, 21, 12, 0))
    with pytest.raises(NotADateError, match="'2026-12-21'"):
        assess(Case(), procedure, on=cast("date", "2026-12-21"))


def test_a_case_of_another_vocabulary_is_refused(procedure: Procedure) -> None:
    """Names that the procedure does not have are faults, never ignored."""
    case = Case.from_mapping({"events": [{"ticket_opened": "2026-11-02"}]})

    with pytest.raises(CaseError, match="no event 'ticket_opened'"):
        assess(case, procedure, on=date(2026, 11, 3))


def test_unknown_deadlines(judge: Judge) -> None:
    """Asking for a deadline that is not there raises."""
    with pytest.raises(KeyError, match="stage_9"):
        judge("2026-11-02", RECEIVED).deadline("stage_9")
