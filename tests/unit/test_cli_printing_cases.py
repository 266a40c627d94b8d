"""What is said of a case, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve

from complaintrules.answers import EligibilityAnswer, Part
from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.cli.printing import cases
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.rules import Route
from complaintrules.statuses import Outcome
from tests.unit.conftest import Judge
from tests.unit.test_cli import (
    EXAMPLE,
    as_one_line,
    in_terminal,
    run,
    told,
    write_case,
)
from tests.unit.test_cli_procedure_commands import RULES, write_procedure

#: A review panel was asked for out of order, and nothing was done about it.
OVERDUE: dict[str, object] = {
    "facts": {
        "complainant": "other_person",
        "subject": ["part_3_services"],
        "about_this_authority": "yes",
        "grounds_arose_on": "2026-01-01",
        "concurrent_proceedings": "none",
        "already_considered_at_all_stages": "no",
    },
    "events": [
        {"complaint_received": "2026-11-02"},
        {"stage_1_response_sent": "2026-11-20"},
        {"review_panel_requested": "2026-09-20"},
    ],
}

FACTS = """facts:
  about_us: {asks: Is it about us?, answer: yes or no}
  worth_it: {asks: Is it worth it?, answer: yes or no, decided_by: review_panel}
  old: {asks: Is it old?, answer: yes or no}
"""
TESTS = """
  - requirement: ours
    provision: section 2
    verified: yes
    means: The complaint is about us.
    when: {about_us: is_true}
    then: [notify_in_writing, tell_of_the_ombudsman]
  - requirement: serious
    provision: section 3
    verified: no
    means: The complaint is worth considering.
    when: {worth_it: is_true}
    decided_by: review_panel
    then: [notify_in_writing]
  - exclusion: too_old
    provision: section 3
    verified: yes
    means: The complaint is old.
    when: {old: is_true}
    then: [notify_in_writing]
"""


def assessed(folder: Path, parts: Mapping[str, object], on: str, width: int = 0) -> str:
    """Return what is said of a case on a day, piped or in a terminal."""
    arguments = ("assess", write_case(folder, **parts), "--on", on)
    return in_terminal(*arguments, width=width) if width else told(*arguments)


def line_of(text: str, beginning: str) -> str:
    """Return the line that begins so, its columns one space apart."""
    (line,) = (line for line in text.splitlines() if line.startswith(f"{beginning} "))
    return as_one_line(line)


@pytest.mark.parametrize("width", [0, 80, 120])
def test_the_most_urgent_comes_first(tmp_path: Path, width: int) -> None:
    """Case and day come first, then the next deadline, the stage and eligibility."""
    text = assessed(tmp_path, EXAMPLE, "2026-12-21", width)
    beginning = (
        "EX-1: Children Act 1989 representations procedure (England) As at Mon 21 Dec 2026. "
        "Next deadline stage_2_response is due by Tue 19 Jan 2027: 18 working days left "
        "(SI 2006/1738 reg. 17*) Stage stage 2, investigation Eligibility "
    )

    assert as_one_line(text).startswith(beginning)
    assert text.index("\nEligibility ") < text.index("\nDeadlines\n") < text.index("\nWindows\n")


def test_a_clock_is_a_line_when_piped(tmp_path: Path) -> None:
    """Piped, each clock has its owner, status, last day, remark and provision on one line."""
    text = assessed(tmp_path, EXAMPLE, "2026-12-21")

    assert (
        "stage_1_response authority met Mon 30 Nov 2026 done Fri 27 Nov 2026 SI 2006/1738 reg. 14*"
    ) == line_of(text, "stage_1_response")
    assert (
        "stage_3_response authority not started - waits for review_panel_report_received"
        " SI 2006/1738 reg. 20(3)"
    ) == line_of(text, "stage_3_response")
    assert (
        "ombudsman_time_limit complainant open Tue 31 Aug 2027? 253 days left LGA 1974 s. 26B"
    ) == line_of(text, "ombudsman_time_limit")


def test_every_clock_is_a_line_when_piped(tmp_path: Path, procedure: Procedure) -> None:
    """Piped, every clock of the procedure is there."""
    lines = assessed(tmp_path, EXAMPLE, "2026-12-21").splitlines()
    found = {line.split()[0] for line in lines if line and not line.startswith(" ")}

    assert [] == [clock for clock in procedure.deadline_ids if clock not in found]


def test_clocks_in_a_narrow_terminal(tmp_path: Path) -> None:
    """In 80 columns the provision stands below the clock, and what has not started is named."""
    text = assessed(tmp_path, EXAMPLE, "2026-12-21", 80)
    lines = [line.rstrip() for line in text.splitlines()]
    row = next(number for number, line in enumerate(lines) if line.startswith("stage_2_response "))

    assert "stage_2_response due Tue 19 Jan 2027 18 working days left" == as_one_line(lines[row])
    assert "  SI 2006/1738 reg. 17*" == lines[row + 1]
    assert "Not started resubmission_after_proceedings, stage_3_request," in as_one_line(text)
    assert "waits for" not in text


def test_clocks_in_a_wide_terminal(tmp_path: Path) -> None:
    """In 120 columns owner and provision stand beside the clock."""
    text = assessed(tmp_path, EXAMPLE, "2026-12-21", 120)

    assert (
        "stage_2_response authority due Tue 19 Jan 2027 18 working days left SI 2006/1738 reg. 17*"
    ) == line_of(text, "stage_2_response")


def test_an_overdue_deadline(tmp_path: Path) -> None:
    """The deadline that was due first comes first, with how long ago that was."""
    text = assessed(tmp_path, OVERDUE, "2026-12-21")

    assert (
        "Next deadline  review_panel_acknowledgement was due by Tue 22 Sep 2026: "
        "64 working days ago (GBC §3.14*)\n"
    ) in text
    assert "overdue Fri 2 Oct 2026 56 working days ago" in line_of(text, "review_panel_chair")


def test_an_overdue_deadline_is_red(tmp_path: Path) -> None:
    """In a terminal what is overdue stands out."""
    arguments = ("assess", write_case(tmp_path, **OVERDUE), "--on", "2026-12-21")
    text = run(*arguments, width=120).output

    assert "\x1b[1;31moverdue" in text


def test_the_last_day_itself(tmp_path: Path) -> None:
    """On its last day a deadline is not yet late."""
    text = assessed(tmp_path, EXAMPLE, "2027-01-19")

    assert "stage_2_response is due by Tue 19 Jan 2027: today is the last day (SI" in text


def test_the_weekend_after_a_last_day(tmp_path: Path) -> None:
    """Where no working day has passed since the last day, that is said and not counted."""
    case = {"events": [{"complaint_received": "2026-10-30"}]}
    text = assessed(tmp_path, case, "2026-11-14")

    assert "stage_1_response was due by Fri 13 Nov 2026: only just passed (SI" in text


def test_one_day_is_singular(tmp_path: Path) -> None:
    """A single day left is one working day, or one day."""
    text = assessed(tmp_path, EXAMPLE, "2027-01-18")
    later = assessed(tmp_path, EXAMPLE, "2027-08-30")

    assert "due Tue 19 Jan 2027 1 working day left" in line_of(text, "stage_2_response")
    assert "open Tue 31 Aug 2027? 1 day left" in line_of(later, "ombudsman_time_limit")


def test_in_time_without_a_day(tmp_path: Path) -> None:
    """Where one of two days settles it, that is said beside what cannot be told."""
    procedure = "england/complaint-handling-code-2024"
    case = {"procedure": procedure, "facts": {"first_had_notice_on": "2025-03-31"}}
    texts = [
        line_of(assessed(tmp_path, {**case, **more}, "2026-04-02"), "complaint_time_limit")
        for more in ({}, {"events": [{"complaint_received": "2026-03-31"}]})
    ]
    sure = ", in time whatever grounds_arose_on is"

    assert [False, True] == [sure in text for text in texts]
    assert f"cannot tell - done Tue 31 Mar 2026{sure}" in texts[1]


def test_a_window_that_opens_on_a_day_to_come(tmp_path: Path) -> None:
    """It is told when it opens and, should it come so, when it ends."""
    case = {"facts": {"grounds_arose_on": "2026-12-22"}}
    text = assessed(tmp_path, case, "2026-12-21")

    assert "not started Wed 22 Dec 2027 starts on Tue 22 Dec 2026" in line_of(
        text, "complaint_time_limit"
    )


def test_a_day_beyond_all_bank_holidays(tmp_path: Path) -> None:
    """Where the days since cannot be counted, none are told."""
    text = assessed(tmp_path, EXAMPLE, "9999-12-31")

    assert "stage_2_response was due by Tue 19 Jan 2027 (SI 2006/1738 reg. 17*)\n" in text


def test_a_step_taken_late(tmp_path: Path) -> None:
    """What was done late says when it was done and when it should have been."""
    case = {
        "events": [{"complaint_received": "2026-11-02"}, {"stage_1_response_sent": "2026-11-20"}]
    }
    text = assessed(tmp_path, case, "2026-12-21")

    assert "met late Mon 16 Nov 2026 done Fri 20 Nov 2026" in line_of(text, "stage_1_response")


def test_a_window_that_is_only_advised(tmp_path: Path) -> None:
    """A window that the guidance only advises stays open past its last day."""
    text = assessed(tmp_path, OVERDUE, "2026-12-21")

    assert "still open Fri 18 Dec 2026? 1 working day ago" in line_of(text, "stage_2_request")


def test_a_window_that_has_passed(tmp_path: Path) -> None:
    """A window past its last day has passed; nobody is overdue."""
    text = assessed(tmp_path, OVERDUE, "2027-01-20")

    assert "passed Thu 31 Dec 2026? 20 days ago" in line_of(text, "ombudsman_time_limit")


def test_findings_come_before_the_clocks(tmp_path: Path) -> None:
    """What is odd in the record is told with its provision and its kind, before any table."""
    text = assessed(tmp_path, OVERDUE, "2026-12-21")
    expected = (
        "stage_3_request was done on 2026-09-20, but stage_2_response_received is not recorded"
        " (SI 2006/1738 reg. 18) [step_without_its_start]"
    )

    assert expected in as_one_line(text)
    assert text.index("Findings\n") < text.index("Deadlines\n")


def test_what_cannot_be_told_in_a_terminal(tmp_path: Path) -> None:
    """In a terminal a clock that cannot be told is named with what it needs."""
    case = {"events": [{"complaint_received": "2026-11-02"}]}
    text = assessed(tmp_path, case, "2026-12-21", 80)

    assert "complaint_time_limit (needs grounds_arose_on)" in as_one_line(text)


def test_provisional_days_say_what_to_record(tmp_path: Path) -> None:
    """A provisional last day is marked, and what is missing from the record is named."""
    text = assessed(tmp_path, EXAMPLE, "2026-12-21")

    assert "met Tue 29 Dec 2026? done" in line_of(text, "stage_2_request")
    assert (
        "? Provisional: stage_2_request counts from stage_1_response_sent, "
        "for stage_1_response_received is not recorded.\n"
    ) in text


@pytest.mark.parametrize("width", [0, 80])
def test_other_readings(tmp_path: Path, width: int) -> None:
    """Each other reading is told once, with who takes it, and a line for each clock it moves."""
    text = assessed(tmp_path, EXAMPLE, "2026-12-21", width)
    lines = text.splitlines()

    assert "from_statement_agreed (Ombudsman, Haringey 24 002 249;" in text
    assert "  stage_2_response: no date" in lines
    assert "  stage_2_response: Wed 20 Jan 2027" in lines


def test_a_case_without_a_reference(tmp_path: Path) -> None:
    """A case without a reference is judged all the same."""
    text = assessed(tmp_path, {"events": []}, "2026-12-21")

    assert text.startswith("(a case without a reference): Children Act 1989")
    assert "Next deadline  none is running\nStage          not begun\n" in text


def test_a_withdrawn_complaint(tmp_path: Path) -> None:
    """A complaint that was withdrawn says so where its stage would stand."""
    case = {"events": [{"complaint_received": "2026-11-02"}, {"complaint_withdrawn": "2026-11-04"}]}
    text = assessed(tmp_path, case, "2026-12-21")

    assert "Stage          withdrawn, the complainant has withdrawn\n" in text
    assert "Next deadline  none is running\n" in text


def test_rules_that_were_all_read(tmp_path: Path) -> None:
    """Where every rule rests on words that were read, there is no star and no warning."""
    folder = write_procedure(tmp_path)
    case = {"procedure": None, "events": [{"complaint_received": "2026-12-18"}]}
    path = write_case(tmp_path, **case)
    arguments = (path, "--procedure", folder, "--on", "2027-01-11")
    text = told("assess", *arguments)

    assert "answer authority due Wed 13 Jan 2027 2 working days left Policy section 4" == line_of(
        text, "answer"
    )
    assert "*" not in text
    assert "Bank holidays of england-and-wales, published to " in text.splitlines()[-1]
    assert "Requirements and exclusions" not in told("eligible", *arguments)


@pytest.fixture
def of_exampleton(tmp_path: Path) -> Callable[..., str]:
    """Return a function that says whether a case is eligible by a procedure with three tests."""
    folder = write_procedure(tmp_path, RULES.replace("facts: {}", FACTS) + TESTS)

    def eligible(**facts: str) -> str:
        path = write_case(tmp_path, procedure=None, facts=facts)
        return told("eligible", path, "--procedure", folder, "--on", "2026-12-21")

    return eligible


def test_eligible(of_exampleton: Callable[..., str]) -> None:
    """Where nothing stands against a complaint, nothing more is said than how it fares."""
    text = of_exampleton(about_us="yes", worth_it="yes", old="no")

    assert (
        "\nEligibility  eligible\n"
        "\nRequirements and exclusions\n"
        "passed  ours (Policy section 2): The complaint is about us.\n"
        "passed  serious (Policy section 3*): The complaint is worth considering.\n"
        "passed  too_old (Policy section 3): The complaint is old.\n"
        "\n* The provision's own words were not read. This is not legal advice.\n"
    ) in text


def test_not_eligible(of_exampleton: Callable[..., str]) -> None:
    """What stands against a complaint is told with its provision and what follows from it."""
    text = of_exampleton(about_us="no", old="yes")

    assert (
        "\nEligibility  not eligible under this procedure\n"
        "  because    ours does not hold (Policy section 2): The complaint is about us.\n"
        "  then       notify in writing, tell of the ombudsman\n"
        "  because    too_old applies (Policy section 3): The complaint is old.\n"
        "  then       notify in writing\n\n"
    ) in text
    assert "\nagainst  ours (Policy section 2): The complaint is about us.\n" in text
    assert "\nopen     serious (Policy section 3*): " in text


def test_what_the_authority_decides(of_exampleton: Callable[..., str]) -> None:
    """What is for the authority to decide is asked as a decision."""
    text = of_exampleton(about_us="yes", old="no")

    assert (
        "\nEligibility  for the authority to decide\n"
        "  to ask     Is it worth it? (the review panel decides) [worth_it]\n\n"
    ) in text


def test_what_cannot_be_told(of_exampleton: Callable[..., str]) -> None:
    """What was asked without an answer is told apart from what is still to ask."""
    text = of_exampleton(about_us="not_known", worth_it="yes")

    assert (
        "\nEligibility  cannot tell yet\n"
        "  not known  Is it about us? [about_us]\n"
        "  to ask     Is it old? [old]\n\n"
    ) in text


def test_many_questions(tmp_path: Path, judge: Judge) -> None:
    """An assessment asks the best question only; the command for eligibility asks them all."""
    asked = judge("2026-12-21").eligibility.needs
    path = write_case(tmp_path)
    briefly = told("assess", path, "--on", "2026-12-21")
    fully = told("eligible", path, "--on", "2026-12-21")

    assert f"[{asked[0]}]\n" in briefly
    assert f"[{asked[1]}]\n" not in briefly
    assert f"and {len(asked) - 1} more questions: see complaintrules eligible\n" in briefly
    assert [] == [need for need in asked if f"[{need}]\n" not in fully]


def test_a_paused_clock(judge: Judge, capsys: pytest.CaptureFixture[str]) -> None:
    """A clock that stands still is named where the next deadline would stand."""
    pause = {"of": "stage_1_response", "from": "2026-12-21", "because": "awaiting_advocate"}
    result = judge("2026-12-21", ("complaint_received", "2026-12-18"), pauses=[pause])
    cases.print_assessment(result, day_given=True)

    assert "Next deadline  none has a date: stage_1_response (paused)\n" in capsys.readouterr().out


def test_limits_beside(capsys: pytest.CaptureFixture[str]) -> None:
    """A later limit on the same thing is told with its last day and provision."""
    case = Case.from_mapping(
        {"events": [{"complaint_received": "2026-12-01"}, {"review_panel_met": "2026-12-18"}]}
    )
    local = load_procedure("cheshire-west-and-chester/childrens-statutory")
    cases.print_assessment(assess(case, local, on=date(2026, 12, 21)), day_given=True)

    assert (
        "\nOther limits on the same thing\n"
        "complaint_time_limit: - (Annual Report 2022-23 appendix A, exemptions from the complaints "
        "procedure)\n"
        "stage_1_response: Tue 15 Dec 2026 (Annual Report 2022-23 appendix B, stage 1)\n"
    ) in capsys.readouterr().out


def test_where_a_complaint_goes(judge: Judge, procedure: Procedure) -> None:
    """Where a complaint goes that is turned down is told, and where the parts of a mixed one go."""
    answer = judge("2026-12-21", facts={"about_this_authority": "no"}).eligibility
    (against,) = (reason for reason in answer.reasons if reason.stands_against)
    test = evolve(against.test, then=(), goes_to="corporate_complaints")
    here = Route("here", against.test.authority, "subject", ("part_3_services",), "this_procedure")
    there = evolve(here, id="there", parts=("education",), goes_to="schools")
    parts = (
        Part("part_3_services", here.goes_to, here),
        Part("education", there.goes_to, there),
        Part("other", ""),
    )
    mixed = EligibilityAnswer(
        Outcome.NOT_ELIGIBLE, (evolve(against, test=test),), needs=(), parts=parts
    )
    plain = evolve(mixed, parts=parts[:1])
    starred = "" if against.test.authority.verified else "*"

    assert [
        ("  goes to", "corporate complaints"),
        ("  part", f"part 3 services: to this procedure (CA 1989 s. 26(3){starred})"),
        ("  part", f"education: to schools (CA 1989 s. 26(3){starred})"),
        ("  part", "other: no rule says where to"),
    ] == cases.eligibility(mixed, procedure)[2:]
    assert [("  goes to", "corporate complaints")] == cases.eligibility(plain, procedure)[2:]


def test_a_reading_by_which_only_the_status_differs(
    judge: Judge, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where another reading gives the same day, what differs is told."""
    result = judge(
        "2026-10-22",
        ("stage_2_requested", "2026-09-16"),
        ("investigation_report_completed", "2026-10-21"),
    )
    cases.print_assessment(result, day_given=True)

    assert "stage_2_response: Wed 21 Oct 2026, met\n" in capsys.readouterr().out
    assert (
        "By another reading, to_the_report, it is met (Ombudsman, Haringey 24 002 249, which "
        "measured the time to the report and not to the answer)."
    ) in {sentence.says for sentence in result.explain("stage_2_response")}
