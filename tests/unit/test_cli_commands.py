"""The commands about a case."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from complaintrules.assessment import Assessment, assess
from complaintrules.case import load_case
from complaintrules.changes import what_would_change
from complaintrules.checking import check_deadline
from complaintrules.cli import options
from complaintrules.explain import long_date
from complaintrules.rulebook import load_procedure
from complaintrules.working_day_definitions import working_days
from tests.unit.test_cli import (
    CHILDREN_ACT,
    EXAMPLE,
    as_one_line,
    in_terminal,
    parsed,
    told,
    write_case,
)

ON = date(2026, 12, 21)
HORIZON = working_days("england-and-wales").published_to
#: Stage 2 was asked for too late in the published years for its last day to be known.
LATE: dict[str, object] = {"events": [{"stage_2_requested": str(HORIZON - timedelta(13))}]}
SOON_AFTER = HORIZON - timedelta(11)


def judged(path: Path, on: date = ON, *, projected: bool = False) -> Assessment:
    """Return what the library says of a case."""
    procedure = load_procedure(CHILDREN_ACT)
    return assess(load_case(path), procedure, on=on, projected=projected)


def projected_day() -> date:
    """Return the last day for stage 2 that rests on bank holidays not yet published."""
    england = working_days("england-and-wales")
    return england.add(HORIZON - timedelta(13), 25, projected=True)


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Return the example in a file."""
    return write_case(tmp_path, **EXAMPLE)


@pytest.fixture
def a_saturday(monkeypatch: pytest.MonkeyPatch) -> date:
    """Make today Saturday 21 November 2026."""
    day = date(2026, 11, 21)
    monkeypatch.setattr(options, "today", lambda: day)
    return day


def test_assess_as_json(case: Path) -> None:
    """As JSON an assessment is what the library returns."""
    assert judged(case).to_mapping() == parsed("assess", case, "--on", ON)


def test_assess_today_as_json(case: Path, a_saturday: date) -> None:
    """Without --on the day is today."""
    assert judged(case, a_saturday).to_mapping() == parsed("assess", case)


@pytest.mark.parametrize("command", ["assess", "eligible", "explain"])
@pytest.mark.usefixtures("a_saturday")
def test_today_is_said(case: Path, command: str) -> None:
    """Without --on the answer says that it is today's."""
    assert "As at Sat 21 Nov 2026, today.\n" in told(command, case)


@pytest.mark.parametrize("command", ["assess", "eligible"])
def test_the_day_is_said(case: Path, command: str) -> None:
    """With --on the answer says for which day it is."""
    assert "\nAs at Mon 21 Dec 2026.\n" in told(command, case, "--on", ON)


def test_an_event_of_a_later_day(case: Path, a_saturday: date) -> None:
    """What is recorded for later days is left out, and that is said."""
    text = told("assess", case, "--on", a_saturday)

    assert "Stage          stage 1, local resolution\n" in text
    assert (
        "Left out as later than Sat 21 Nov 2026: stage_1_response_sent on Fri 27 Nov 2026, "
        "stage_2_requested on Thu 10 Dec 2026.\n"
    ) in text


def test_assess_past_the_published_bank_holidays(tmp_path: Path) -> None:
    """Without --projected a last day past the published bank holidays is not told."""
    text = told("assess", write_case(tmp_path, **LATE), "--on", SOON_AFTER)

    assert "Next deadline  none has a date: stage_2_response (cannot tell)\n" in text
    assert "[past_the_published_bank_holidays]\n" in text


def test_assess_projected(tmp_path: Path) -> None:
    """With --projected the last day is told and marked."""
    path = write_case(tmp_path, **LATE)
    arguments = ("assess", path, "--on", SOON_AFTER, "--projected")
    text = told(*arguments)

    assert judged(path, SOON_AFTER, projected=True).to_mapping() == parsed(*arguments)
    assert f"stage_2_response is due by {long_date(projected_day())}~: " in text
    assert "~ Projected: the bank holidays on which it rests are not published yet.\n" in text


def test_eligible_as_json(case: Path) -> None:
    """As JSON eligibility comes with the case, the procedure and the day."""
    expected = {
        "case": "EX-1",
        "procedure": CHILDREN_ACT,
        "on": "2026-12-21",
        **judged(case).eligibility.to_mapping(),
        "would_change": [turn.to_mapping() for turn in what_would_change(judged(case))],
    }

    assert expected == parsed("eligible", case, "--on", ON)


def test_eligible(case: Path) -> None:
    """The outcome comes before each requirement and exclusion with its provision."""
    text = told("eligible", case, "--on", ON)

    assert text.index("\nEligibility  ") < text.index("\nRequirements and exclusions\n")
    assert "\npassed  about_this_authority (CA 1989 s. 26(3)*): The complaint is about" in text
    assert text.endswith("\n* The provision's own words were not read. This is not legal advice.\n")


def test_what_would_turn_it(tmp_path: Path) -> None:
    """A complaint that is out comes with what would have to be otherwise."""
    facts = {
        "complainant": "parent",
        "subject": "part_3_services",
        "about_this_authority": True,
        "grounds_arose_on": "2025-09-01",
        "anonymous": False,
        "acting_for_child": False,
        "concurrent_proceedings": "none",
        "already_considered_at_all_stages": False,
        "can_still_be_considered_fairly": False,
    }
    late = write_case(tmp_path, facts=facts, events=[{"complaint_received": "2026-09-02"}])
    text = told("eligible", late, "--on", ON, "--procedure", CHILDREN_ACT)

    assert "would be if  complaint_received on or before 2026-09-01" in text
    assert "or           grounds_arose_on on or after 2025-09-02" in text


def test_eligible_by_another_procedure(case: Path) -> None:
    """The procedure can be named."""
    by_name = parsed("eligible", case, "--on", ON, "--procedure", CHILDREN_ACT)

    assert parsed("eligible", case, "--on", ON) == by_name


def test_explain(case: Path) -> None:
    """The whole case is explained, a sentence a line."""
    assert f"{judged(case).explain()}\n" == told("explain", case, "--on", ON)


def test_explain_day_by_day(case: Path) -> None:
    """Each day counted or skipped is named when asked for."""
    expected = str(judged(case).explain(day_by_day=True))

    assert "Fri 25 Dec 2026: skipped, Christmas Day" in expected
    assert f"{expected}\n" == told("explain", case, "--on", ON, "--day-by-day")


def test_explain_one_deadline(case: Path) -> None:
    """One deadline is always explained day by day."""
    expected = str(judged(case).explain("stage_2_response", day_by_day=True))

    assert f"{expected}\n" == told("explain", case, "stage_2_response", "--on", ON)


def test_explain_as_json(case: Path) -> None:
    """As JSON each sentence has what it is about and its provision."""
    sentences = judged(case).explain("stage_2_response", day_by_day=True)
    expected = [sentence.to_mapping() for sentence in sentences]

    assert expected == parsed("explain", case, "stage_2_response", "--on", ON)


def test_explain_projected(tmp_path: Path) -> None:
    """A projected last day is explained as one."""
    path = write_case(tmp_path, **LATE)
    text = told("explain", path, "stage_2_response", "--on", SOON_AFTER, "--projected")

    assert f"stage_2_response is due by {long_date(projected_day())} (projected" in text


def test_explain_in_a_terminal(case: Path) -> None:
    """In a terminal sentences are folded between words, and none is lost."""
    folded = in_terminal("explain", case, "--on", ON)

    assert as_one_line(told("explain", case, "--on", ON)) == as_one_line(folded)


def test_explain_an_unknown_deadline(case: Path) -> None:
    """A slip in an id is answered with the nearest one."""
    text = told("explain", case, "stage_2_respons", "--on", ON, status=2)

    assert f"{CHILDREN_ACT} has no deadline or window 'stage_2_respons'" in text
    assert "did you mean 'stage_2_response'?" in text


def test_a_date_that_agrees(case: Path) -> None:
    """A date that is the last day agrees."""
    expected = "agrees: stage_2_response is due by Tue 19 Jan 2027\n"

    assert expected == told("check-deadline", case, "stage_2_response", "2027-01-19")


@pytest.mark.parametrize(
    ("recorded", "difference"),
    [
        ("2027-01-18", "Mon 18 Jan 2027 is 1 calendar day too early"),
        ("2027-01-20", "Wed 20 Jan 2027 is 1 calendar day too late"),
        ("2027-01-14", "Thu 14 Jan 2027 is 5 calendar days too early"),
    ],
)
def test_a_date_that_differs(case: Path, recorded: str, difference: str) -> None:
    """A date that differs is told with by how much, and the exit status is 1."""
    text = told("check-deadline", case, "stage_2_response", recorded, status=1)

    assert text.startswith(f"differs: stage_2_response is due by Tue 19 Jan 2027; {difference}\n")


def test_what_may_account_for_a_difference(case: Path) -> None:
    """Each way of counting that would give the other date is a line."""
    check = check_deadline(
        load_case(case),
        load_procedure(CHILDREN_ACT),
        "stage_2_response",
        recorded=date(2027, 1, 18),
    )
    text = told("check-deadline", case, "stage_2_response", "2027-01-18", status=1)

    assert "  perhaps the day of stage_2_requested is counted as day 1" in text.splitlines()
    assert [f"  perhaps {cause}" for cause in check.because] == text.splitlines()[1:]


def test_nothing_accounts_for_a_difference(case: Path) -> None:
    """Where no usual mistake gives the other date, that is said."""
    text = told("check-deadline", case, "stage_2_response", "2027-02-08", status=1)

    assert text.endswith("\n  no usual mistake accounts for it\n")


def test_a_deadline_without_a_date(case: Path) -> None:
    """Nothing agrees with a deadline that has no date yet; what it waits for is named."""
    text = told("check-deadline", case, "review_panel_meeting", "2027-02-03", status=1)
    expected = (
        "differs: review_panel_meeting has no date "
        "(not started, waits for review_panel_requested)\n"
    )

    assert expected == text


def test_a_deadline_past_the_published_bank_holidays(tmp_path: Path) -> None:
    """With --projected a date past the published bank holidays can be compared."""
    day = projected_day()
    arguments = ("check-deadline", write_case(tmp_path, **LATE), "stage_2_response", day)

    assert "differs: stage_2_response has no date (cannot tell)\n" == told(*arguments, status=1)
    assert f"agrees: stage_2_response is due by {long_date(day)}~\n" == told(
        *arguments, "--projected"
    )


@pytest.mark.parametrize(("recorded", "status"), [("2027-01-19", 0), ("2027-01-18", 1)])
def test_check_deadline_as_json(case: Path, recorded: str, status: int) -> None:
    """As JSON a comparison is what the library returns, and the exit status is the same."""
    check = check_deadline(
        load_case(case),
        load_procedure(CHILDREN_ACT),
        "stage_2_response",
        recorded=date.fromisoformat(recorded),
    )
    arguments = ("check-deadline", case, "stage_2_response", recorded)

    assert check.to_mapping() == parsed(*arguments, status=status)


def test_check_an_unknown_deadline(case: Path) -> None:
    """A slip in an id is answered with the nearest one, as text and as JSON."""
    arguments = ("check-deadline", case, "stage_2_respons", "2027-01-19")
    got: Any = parsed(*arguments, status=2)

    assert "did you mean 'stage_2_response'?" in told(*arguments, status=2)
    assert [("CR301", "did you mean 'stage_2_response'?")] == [
        (fault["code"], fault["hint"]) for fault in got["faults"]
    ]


def test_check_a_day_that_is_none(case: Path) -> None:
    """A recorded date that is none is bad input, not a difference."""
    text = told("check-deadline", case, "stage_2_response", "19/01/2027", status=2)

    assert "'19/01/2027' is not a day; write it as 2026-12-21" in text
