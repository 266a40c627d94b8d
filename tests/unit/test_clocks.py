"""How single clocks run."""

from datetime import date

import pytest
from attrs import evolve

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.rules import Start
from complaintrules.statuses import FindingKind, Status

from .conftest import Judge

RECEIVED = ("complaint_received", "2026-11-02")


def extension(granted_on: str = "2026-11-13", until: str = "2026-11-30", **rest: str) -> object:
    """Return an extension of stage 1 that is valid unless told otherwise."""
    return {
        "of": "stage_1_response",
        "granted_on": granted_on,
        "notified_on": granted_on,
        "grounds": "complexity",
        "until": until,
        **rest,
    }


@pytest.mark.parametrize(
    ("on", "sent", "status", "days_left"),
    [
        ("2026-11-02", None, Status.DUE, 10),
        ("2026-11-16", None, Status.DUE, 0),
        ("2026-11-17", None, Status.OVERDUE, -1),
        ("2026-11-17", "2026-11-16", Status.MET, None),
        ("2026-11-17", "2026-11-17", Status.MET_LATE, None),
        ("2026-11-16", "2026-11-17", Status.DUE, 0),
    ],
)
def test_status(
    judge: Judge, on: str, sent: str | None, status: Status, days_left: int | None
) -> None:
    """A clock is due to its last day, overdue after it, and met or met late once done."""
    events = [RECEIVED] + ([("stage_1_response_sent", sent)] if sent else [])
    answer = judge(on, *events).deadline("stage_1_response")

    assert (status, days_left) == (answer.status, answer.days_left)


def test_not_started(judge: Judge) -> None:
    """A clock that nothing started waits for its event."""
    answer = judge("2026-11-02", RECEIVED).deadline("stage_2_response")

    assert (Status.NOT_STARTED, "stage_2_requested") == (answer.status, answer.awaiting)
    assert answer.due_by is None


def test_a_clock_that_starts_on_a_fact_needs_it(judge: Judge) -> None:
    """Without the day on which the grounds arose nobody can say whether it is in time."""
    answer = judge("2026-11-02", RECEIVED).deadline("complaint_time_limit")

    assert (Status.CANNOT_TELL, ("grounds_arose_on",)) == (answer.status, answer.needs)


def test_asked_and_not_known_needs_it_too(judge: Judge) -> None:
    """A day that nobody knows gives no date either."""
    result = judge("2026-11-02", RECEIVED, facts={"grounds_arose_on": None})

    assert Status.CANNOT_TELL is result.deadline("complaint_time_limit").status


def test_another_event_stands_in(judge: Judge) -> None:
    """Where receipt is not recorded the clock counts from sending, and is provisional."""
    answer = judge("2026-11-20", RECEIVED, ("stage_1_response_sent", "2026-11-10")).deadline(
        "stage_2_request"
    )

    assert answer.provisional
    assert ("stage_1_response_sent", date(2026, 12, 8)) == (answer.started_by, answer.due_by)


def test_the_earlier_of_two_events_starts_it(judge: Judge) -> None:
    """Stage 2 starts when stage 1 is skipped or when it is asked for, whichever is first."""
    answer = judge(
        "2026-12-20",
        RECEIVED,
        ("stage_2_requested", "2026-12-14"),
        ("stage_1_skipped_by_agreement", "2026-12-10"),
    ).deadline("stage_2_response")

    assert "stage_1_skipped_by_agreement" == answer.started_by


def test_a_step_before_its_start_is_not_counted(judge: Judge) -> None:
    """An answer dated before the complaint meets nothing, and is found."""
    result = judge("2026-11-05", RECEIVED, ("stage_1_response_sent", "2026-10-30"))

    assert Status.DUE is result.deadline("stage_1_response").status
    assert [FindingKind.OUT_OF_ORDER] == [finding.kind for finding in result.findings]


def test_a_step_without_its_start(judge: Judge) -> None:
    """An answer to a request that is not recorded cannot be judged, and is found."""
    result = judge("2026-11-05", ("stage_2_response_sent", "2026-10-30"))
    answer = result.deadline("stage_2_response")

    assert (Status.CANNOT_TELL, date(2026, 10, 30)) == (answer.status, answer.completed_on)
    assert [FindingKind.STEP_WITHOUT_ITS_START] == [finding.kind for finding in result.findings]


def test_resubmission_is_met_only_by_the_complaint_coming_again(judge: Judge) -> None:
    """The first receipt, before the proceedings ended, is not the resubmission."""
    concluded = ("proceedings_concluded", "2026-11-20")
    before = judge("2026-12-01", RECEIVED, concluded)
    after = judge("2027-01-20", RECEIVED, concluded, ("complaint_received", "2027-01-11"))

    assert Status.DUE is before.deadline("resubmission_after_proceedings").status
    assert () == before.findings
    assert Status.MET is after.deadline("resubmission_after_proceedings").status


def test_withdrawal_leaves_nothing_to_do(judge: Judge) -> None:
    """After withdrawal no clock of the authority runs; what was done stays done."""
    result = judge("2026-12-01", RECEIVED, ("complaint_withdrawn", "2026-11-04"))

    assert Status.DISAPPLIED is result.deadline("stage_1_response").status
    assert Status.DISAPPLIED is result.deadline("stage_2_response").status
    assert Status.CANNOT_TELL is result.deadline("ombudsman_time_limit").status
    assert () == result.findings


def test_a_limit_that_passed_before_the_next_stage_is_found(judge: Judge) -> None:
    """Moving on to stage 2 does not hide that stage 1 was never answered."""
    result = judge("2026-12-02", RECEIVED, ("stage_2_requested", "2026-12-01"))

    assert Status.DISAPPLIED is result.deadline("stage_1_response").status
    assert [FindingKind.NEVER_DONE] == [finding.kind for finding in result.findings]


def test_a_window_that_lapsed_is_no_fault_of_anybody(judge: Judge) -> None:
    """A window that closed unused before it ceased to matter is not a finding."""
    result = judge(
        "2027-02-01",
        RECEIVED,
        ("stage_1_response_sent", "2026-11-10"),
        ("stage_1_skipped_by_agreement", "2027-01-10"),
    )

    assert Status.DISAPPLIED is result.deadline("stage_2_request").status
    assert () == result.findings


def test_a_valid_extension_moves_the_last_day(judge: Judge) -> None:
    """An extension granted, told and grounded in time gives the new last day."""
    result = judge("2026-11-17", RECEIVED, extensions=[extension()])
    answer = result.deadline("stage_1_response")

    assert (date(2026, 11, 16), date(2026, 11, 30)) == (answer.due_by_unextended, answer.due_by)
    assert (Status.DUE, ()) == (answer.status, result.findings)


def test_an_extension_is_not_known_before_it_is_granted(judge: Judge) -> None:
    """Judged as at an earlier day, the limit stands unextended."""
    answer = judge("2026-11-12", RECEIVED, extensions=[extension()]).deadline("stage_1_response")

    assert date(2026, 11, 16) == answer.due_by


@pytest.mark.parametrize(
    ("granted", "kinds"),
    [
        (extension("2026-11-17"), [FindingKind.EXTENSION_TOO_LATE]),
        (extension(notified_on="2026-11-17"), [FindingKind.EXTENSION_TOO_LATE]),
        (extension(until="2026-12-01"), [FindingKind.EXTENSION_TOO_LONG]),
        (extension(until="2026-11-13"), [FindingKind.EXTENSION_SHORTENS]),
        (extension(grounds="busy"), [FindingKind.EXTENSION_ON_OTHER_GROUNDS]),
        (extension(granted_by="review_panel"), [FindingKind.EXTENSION_GRANTED_BY_ANOTHER]),
        (
            extension("2026-11-17", until="2026-12-01", grounds="busy"),
            [
                FindingKind.EXTENSION_TOO_LATE,
                FindingKind.EXTENSION_TOO_LONG,
                FindingKind.EXTENSION_ON_OTHER_GROUNDS,
            ],
        ),
        (extension(of="review_panel_meeting"), []),
    ],
)
def test_an_invalid_extension_moves_nothing_and_every_reason_is_found(
    judge: Judge, granted: object, kinds: list[FindingKind]
) -> None:
    """Each way in which an extension fails is named, and the last day stays."""
    result = judge("2026-11-20", RECEIVED, extensions=[granted])

    assert date(2026, 11, 16) == result.deadline("stage_1_response").due_by
    assert kinds == [finding.kind for finding in result.findings]


def test_an_extension_without_notice_or_grounds(judge: Judge) -> None:
    """Notice and grounds that are not recorded are found missing."""
    bare = {"of": "stage_1_response", "granted_on": "2026-11-13", "until": "2026-11-30"}
    result = judge("2026-11-13", RECEIVED, extensions=[bare])

    assert [
        FindingKind.EXTENSION_NOT_NOTIFIED,
        FindingKind.EXTENSION_ON_OTHER_GROUNDS,
    ] == [finding.kind for finding in result.findings]


def test_what_cannot_be_extended(judge: Judge) -> None:
    """An extension of the panel's thirty days, which the law does not know, is found."""
    result = judge(
        "2026-12-21",
        ("review_panel_requested", "2026-12-18"),
        extensions=[extension("2026-12-21", "2027-02-20", of="review_panel_meeting")],
    )

    assert FindingKind.EXTENSION_NOT_ALLOWED in [finding.kind for finding in result.findings]
    assert date(2027, 2, 3) == result.deadline("review_panel_meeting").due_by


def test_past_the_published_bank_holidays(judge: Judge) -> None:
    """A last day that nobody can know yet is not given, and why is said."""
    result = judge("2028-12-20", ("complaint_received", "2028-12-18"))
    answer = result.deadline("stage_1_response")

    assert (Status.CANNOT_TELL, None) == (answer.status, answer.due_by)
    assert [FindingKind.PAST_THE_PUBLISHED_BANK_HOLIDAYS] == [each.kind for each in result.findings]


def test_projected_dates_say_so(judge: Judge) -> None:
    """Asked to go on past the published years, the answer is marked."""
    result = judge("2028-12-20", ("complaint_received", "2028-12-18"), projected=True)
    answer = result.deadline("stage_1_response")

    assert (Status.DUE, date(2029, 1, 4), True) == (answer.status, answer.due_by, answer.projected)


def test_an_extension_may_reach_where_the_limit_does_not(judge: Judge) -> None:
    """The limit is known, but how far it could be extended is not yet."""
    answer = judge("2028-12-01", ("complaint_received", "2028-12-11")).deadline("stage_1_response")
    later = judge("2028-12-11", ("complaint_received", "2028-12-11")).deadline("stage_1_response")

    assert Status.NOT_STARTED is answer.status
    assert (date(2028, 12, 27), None) == (later.due_by, later.extendable_to)


def test_days_left_are_not_counted_past_the_published_bank_holidays(judge: Judge) -> None:
    """How long a limit of 2028 has been overdue in 2030 cannot be told in working days."""
    answer = judge("2030-01-02", ("complaint_received", "2028-06-01")).deadline("stage_1_response")

    assert (Status.OVERDUE, None) == (answer.status, answer.days_left)


def test_days_left_are_of_the_kind_that_the_limit_counts(judge: Judge) -> None:
    """A limit in months is counted down in calendar days."""
    result = judge("2026-12-21", facts={"first_had_notice_on": "2026-09-01"})

    assert 253 == result.deadline("ombudsman_time_limit").days_left


def test_a_request_before_the_window_opened(judge: Judge) -> None:
    """Asking for stage 2 before stage 1 is overdue, and without an answer, is found."""
    result = judge("2026-12-20", RECEIVED, ("stage_2_requested", "2026-11-20"))

    assert Status.CANNOT_TELL is result.deadline("stage_2_request").status
    assert FindingKind.STEP_WITHOUT_ITS_START in [finding.kind for finding in result.findings]


def test_a_clock_that_started_after_it_was_dropped(judge: Judge) -> None:
    """A panel that meets after the complaint was withdrawn makes no papers late before that."""
    result = judge(
        "2027-01-22",
        ("review_panel_requested", "2026-12-18"),
        ("complaint_withdrawn", "2027-01-12"),
        ("review_panel_met", "2027-01-21"),
    )
    papers = result.deadline("review_panel_papers")

    assert (Status.DISAPPLIED, date(2027, 1, 7)) == (papers.status, papers.due_by)
    assert FindingKind.NEVER_DONE not in {
        finding.kind for finding in result.findings if finding.about == papers.id
    }


def test_another_reading_of_the_last_day_from_which_a_clock_counts() -> None:
    """Where a reading moves the last day that stands in for a start, the clock is told to move."""
    procedure = load_procedure("england/complaint-handling-code-2024")
    case = Case.from_mapping({"events": [{"complaint_received": "2024-05-06"}]}, procedure)
    result = assess(case, procedure, on=date(2024, 5, 15))
    (other,) = result.deadline("stage_1_response").other_readings
    chosen = evolve(case, readings={"counting": other.reading})
    moved = assess(chosen, procedure, on=date(2024, 5, 15)).deadline("stage_1_response")

    assert moved.due_by == other.due_by == date(2024, 5, 29)


@pytest.mark.parametrize(
    ("on", "status", "left"),
    [
        ("2026-11-09", Status.NOT_STARTED, None),
        ("2026-11-10", Status.DUE, 365),
        ("2027-11-10", Status.DUE, 0),
        ("2027-11-11", Status.OVERDUE, -1),
    ],
)
def test_a_start_that_is_still_to_come(
    judge: Judge, on: str, status: Status, left: int | None
) -> None:
    """A window is not open before the day from which it counts, which a fact can state ahead."""
    result = judge(on, facts={"grounds_arose_on": "2026-11-10"})
    answer = result.deadline("complaint_time_limit")

    assert (status, left) == (answer.status, answer.days_left)
    assert (date(2026, 11, 10), date(2027, 11, 10)) == (answer.started_on, answer.due_by)
    assert (status is not Status.NOT_STARTED) is answer.has_started
    assert (status is Status.DUE) is (answer.id in [may.what for may in result.may_do])


def test_a_limit_counted_back_runs_before_its_day(judge: Judge) -> None:
    """What is to be done before a day still to come is due today."""
    facts = {"review_panel_meets_on": "2027-01-12"}
    result = judge("2026-12-04", ("review_panel_requested", "2026-12-01"), facts=facts)

    assert Status.DUE is result.deadline("review_panel_papers").status


def test_nobody_is_late_before_the_start(judge: Judge) -> None:
    """Eligibility does not wait for a day that is still to come."""
    result = judge("2026-11-09", facts={"grounds_arose_on": "2026-11-10"})
    (reason,) = (each for each in result.eligibility.reasons if each.rule == "made_too_late")

    assert (False, ()) == (reason.holds, reason.needs)


def test_a_start_still_to_come_of_a_clock_that_stands_still(procedure: Procedure) -> None:
    """It has not started, and no last day is told while it stands still."""
    duty = evolve(procedure.deadline("stage_1_response"), starts_on=Start(("grounds_arose_on",)))
    rules = (duty if each.id == duty.id else each for each in procedure.deadlines)
    changed = evolve(procedure, deadlines=tuple(rules))
    pause = {"of": duty.id, "from": "2026-11-02", "because": "awaiting_advocate"}
    papers = {"facts": {"grounds_arose_on": "2026-11-10"}, "pauses": [pause]}
    case = Case.from_mapping(papers, changed)
    answers = [assess(case, changed, on=date(2026, 11, day)).deadline(duty.id) for day in (9, 10)]

    assert [Status.NOT_STARTED, Status.PAUSED] == [answer.status for answer in answers]
    assert [None, None] == [answer.due_by for answer in answers]
    told = str(assess(case, changed, on=date(2026, 11, 9)).explain(duty.id))
    assert "has not started: grounds_arose_on gives Tue 10 Nov 2026" in told
    assert "will then be due" not in told
