"""Dates that other systems hold."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from complaintrules.case import Case
from complaintrules.checking import check_deadline
from complaintrules.errors import CaseError
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

from .test_clock_reading import text
from .test_overlays import HEADER, RULE, load

CHRISTMAS = {"events": [{"review_panel_requested": "2026-12-18"}]}


def because(
    procedure: Procedure, mapping: Mapping[str, object], deadline: str, recorded: str
) -> tuple[str, ...]:
    """Return what may account for a recorded date."""
    case = Case.from_mapping(mapping)
    return check_deadline(case, procedure, deadline, recorded=date.fromisoformat(recorded)).because


def test_agreement(procedure: Procedure) -> None:
    """A date that is the last day agrees, and nothing has to account for it."""
    check = check_deadline(
        Case.from_mapping(CHRISTMAS), procedure, "review_panel_meeting", recorded=date(2027, 2, 3)
    )

    assert (True, 0, ()) == (check.agrees, check.days, check.because)


@pytest.mark.parametrize(
    ("recorded", "cause"),
    [
        ("2027-02-02", "the day of review_panel_requested is counted as day 1"),
        ("2027-02-02", "Fri 25 Dec 2026, Christmas Day, is counted as a working day"),
        (
            "2027-02-04",
            "the reading bank_holidays_of_any_uk_nation of working_day is taken",
        ),
        ("2027-02-04", "the bank holidays of scotland are taken as days off"),
        ("2027-01-29", "bank holidays are counted as working days"),
        ("2027-01-17", "calendar days are counted"),
    ],
)
def test_usual_mistakes(procedure: Procedure, recorded: str, cause: str) -> None:
    """A wrong convention, holiday or unit is named."""
    assert cause in because(procedure, CHRISTMAS, "review_panel_meeting", recorded)


def test_a_start_on_a_saturday(procedure: Procedure) -> None:
    """A system that moves receipt to Monday is a working day later."""
    saturday: dict[str, object] = {"events": [{"complaint_received": "2026-11-07"}]}

    assert "complaint_received is taken as happening on the next working day" in because(
        procedure, saturday, "stage_1_response", "2026-11-23"
    )


def test_an_extension_that_is_not_valid(procedure: Procedure) -> None:
    """A system that takes an extension too far over is told which one it took."""
    too_far: dict[str, object] = {
        "events": [{"complaint_received": "2026-11-02"}],
        "extensions": [
            {
                "of": "stage_1_response",
                "granted_on": "2026-11-13",
                "notified_on": "2026-11-13",
                "grounds": "complexity",
                "until": "2026-12-04",
            }
        ],
    }

    assert ("the extension granted on Fri 13 Nov 2026 is taken",) == because(
        procedure, too_far, "stage_1_response", "2026-12-04"
    )


def test_another_event_and_extensions(procedure: Procedure) -> None:
    """A clock started by another event, an extension left out or taken as granted are named."""
    mapping: dict[str, object] = {
        "events": [{"complaint_received": "2026-11-02"}, {"complaint_acknowledged": "2026-11-04"}],
        "extensions": [
            {
                "of": "stage_1_response",
                "granted_on": "2026-11-13",
                "notified_on": "2026-11-13",
                "grounds": "complexity",
                "until": "2026-11-25",
            }
        ],
    }

    assert ("the clock is started by complaint_acknowledged on Wed 4 Nov 2026",) == because(
        procedure, mapping, "stage_1_response", "2026-11-18"
    )
    assert "the extension is left out" in because(
        procedure, mapping, "stage_1_response", "2026-11-16"
    )
    assert "the longest extension is taken as granted" in because(
        procedure, mapping, "stage_1_response", "2026-11-30"
    )


def test_a_period_that_begins_with_its_day(procedure: Procedure) -> None:
    """Where the law counts the day itself, leaving it out is the mistake."""
    mapping: dict[str, object] = {"facts": {"first_had_notice_on": "2026-09-01"}}

    assert ("the day after first_had_notice_on is counted as day 1",) == because(
        procedure, mapping, "ombudsman_time_limit", "2027-09-01"
    )


def test_no_date_agrees_with_nothing(procedure: Procedure) -> None:
    """Where the rules give no date, a recorded one differs and nothing accounts for it."""
    check = check_deadline(Case(), procedure, "stage_1_response", recorded=date(2026, 11, 16))

    assert (False, None, (), None) == (check.agrees, check.days, check.because, check.due_by)
    assert check.to_mapping()["due_by"] is None


def test_nothing_usual(procedure: Procedure) -> None:
    """A date that no usual mistake gives stays without a cause."""
    assert () == because(procedure, CHRISTMAS, "review_panel_meeting", "2030-01-01")


def test_near_the_end_of_the_published_bank_holidays(procedure: Procedure) -> None:
    """Ways of counting that run past the published years are left out, not guessed."""
    late: dict[str, object] = {"events": [{"complaint_received": "2028-12-14"}]}

    assert because(procedure, late, "stage_1_response", "2028-12-29") == (
        "the day of complaint_received is counted as day 1",
    ) or because(procedure, late, "stage_1_response", "2028-12-28")


def test_decisions_count_as_papers(procedure: Procedure) -> None:
    """The case is taken with all that it records, decisions included."""
    mapping: dict[str, object] = {
        **CHRISTMAS,
        "decisions": [
            {"on": "2026-12-20", "by": "authority", "what": "sufficient_interest", "outcome": "yes"}
        ],
    }

    assert () == because(procedure, mapping, "review_panel_meeting", "2027-02-03")


def test_unknown_deadline(procedure: Procedure) -> None:
    """A deadline that the procedure does not have is refused with the nearest one."""
    with pytest.raises(CaseError, match="did you mean 'stage_1_response'"):
        check_deadline(Case(), procedure, "stage_1_reply", recorded=date(2026, 11, 16))


def test_a_limit_beside_and_pauses_left_out(procedure: Procedure, tmp_path: Path) -> None:
    """The date of a limit beside, and the date without the pauses, are named as causes."""
    local = load(tmp_path, HEADER + RULE)
    events = [{"review_panel_met": "2022-11-01"}, {"review_panel_report_received": "2022-11-15"}]
    paused: dict[str, object] = {
        "events": [{"complaint_received": "2026-11-02"}],
        "pauses": [
            {
                "of": "stage_1_response",
                "from": "2026-11-04",
                "until": "2026-11-05",
                "because": "awaiting_advocate",
            }
        ],
    }

    assert "the limit of SI 2006/1738 reg. 20(3) is taken" in because(
        local, {"events": events}, "stage_3_response", "2022-12-06"
    )
    assert "the pauses are left out" in because(procedure, paused, "stage_1_response", "2026-11-16")


def test_a_limit_beside_without_a_date_accounts_for_nothing(tmp_path: Path) -> None:
    """Before the law's clock starts it has no date to be mistaken for."""
    local = load(tmp_path, HEADER + RULE)
    events = {"events": [{"review_panel_met": "2022-11-01"}]}

    assert () == because(local, events, "stage_3_response", "2030-01-01")


def test_a_length_counted_back_from_the_day_itself(tmp_path: Path) -> None:
    """Where the law counts the day itself and back, leaving it out is the mistake."""
    rule = text(length="3 working days before", first_day_counted="the day itself")
    local = load(tmp_path, rule)
    events = {"events": [{"complaint_received": "2022-11-10"}]}

    assert "the day before complaint_received is counted as day 1" in because(
        local, events, "acknowledgement", "2022-11-07"
    )


@pytest.mark.parametrize(
    ("received", "recorded", "cause"),
    [
        ("2024-11-30", "2024-12-23", "the bank holidays of scotland are taken as days off"),
        ("2024-12-24", "2025-01-16", "Wed 25 Dec 2024, Christmas Day, is counted as a working day"),
    ],
)
def test_where_another_last_day_is_the_start(received: str, recorded: str, cause: str) -> None:
    """A cause that moves the last day from which a clock counts moves its own last day too."""
    procedure = load_procedure("england/complaint-handling-code-2024")
    case = Case.from_mapping({"events": [{"complaint_received": received}]}, procedure)
    check = check_deadline(
        case,
        procedure,
        "stage_1_response",
        recorded=date.fromisoformat(recorded),
        on=date(2025, 3, 3),
    )

    assert cause in check.because
