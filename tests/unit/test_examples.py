"""Worked examples beside rules."""

from pathlib import Path

import pytest

from complaintrules.checks import check, run_examples
from complaintrules.errors import RuleFileError
from complaintrules.examples import read_examples, run
from complaintrules.procedure import Procedure

from .test_overlays import HEADER, RULE, load

GOOD = """\
examples:
- example: A request on the last Friday before Christmas 2026
  rule: review_panel_meeting
  source: counted by hand
  events:
  - review_panel_requested: 2026-12-18
  expect: {due_by: 2027-02-03, findings: [step_without_its_start], days_left: 30}
  and_then:
  - {review_panel_met: 2027-02-03, expect: met}
  - {review_panel_met: 2027-02-04, expect: met_late}
"""


def folder(tmp_path: Path, text: str) -> Path:
    """Return a folder with one example file."""
    (tmp_path / "examples").mkdir(exist_ok=True)
    (tmp_path / "examples" / "panel.yaml").write_text(text, encoding="utf-8")
    return tmp_path


def failures(tmp_path: Path, procedure: Procedure, text: str) -> list[str]:
    """Return what does not come out as an example says."""
    examples = read_examples(folder(tmp_path, text), procedure)
    return [str(failure) for example in examples for failure in run(example, procedure)]


def test_a_right_example(tmp_path: Path, procedure: Procedure) -> None:
    """An example that comes out as it says has no failures; each expectation is counted."""
    path = folder(tmp_path, GOOD.replace("findings: [step_without_its_start], ", ""))
    result = run_examples(path, procedure)

    assert (1, 4, ()) == (len(result.examples), result.expectations, result.failures)


def test_findings_of_a_rule_are_its_own(tmp_path: Path, procedure: Procedure) -> None:
    """An example of one rule expects the findings about that rule."""
    (failure,) = failures(tmp_path, procedure, GOOD)

    assert "findings: expected [step_without_its_start], got []" in failure


def test_a_failure_says_expected_got_and_why(tmp_path: Path, procedure: Procedure) -> None:
    """A wrong expectation is shown with its place, both values and the reason."""
    text = GOOD.replace("findings: [step_without_its_start], ", "").replace(
        "2027-02-03,", "2027-02-02,", 1
    )
    (failure,) = failures(tmp_path, procedure, text)

    assert "panel.yaml:7:20: A request on the last Friday before Christmas 2026" in failure
    assert "on 2026-12-18, review_panel_meeting due_by: expected 2027-02-02, got 2027-02-03" in (
        failure
    )
    assert "30 working days, from review_panel_requested on Fri 18 Dec 2026" in failure


@pytest.mark.parametrize(
    ("rule", "expect", "got"),
    [
        (
            "review_panel_meeting",
            "{holds: yes}",
            "review_panel_meeting is a clock and has no holds",
        ),
        ("about_this_authority", "{due_by: 2027-02-03}", "about_this_authority has no due_by"),
        ("case", "{holds: yes}", "case has no holds"),
        ("case", "{next_deadline: none}", "got review_panel_acknowledgement"),
        ("case", "{needs: none}", "got [about_this_authority, "),
        ("review_panel_meeting", "{other_readings: {}}", "got {bank_holidays_of_any_uk_nation"),
    ],
)
def test_what_a_rule_cannot_be_expected_to_have(
    tmp_path: Path, procedure: Procedure, rule: str, expect: str, got: str
) -> None:
    """An expectation of the wrong kind fails and says so; it is never passed over."""
    text = f"""\
examples:
- example: One
  rule: {rule}
  source: by hand
  events: [{{review_panel_requested: 2026-12-18}}]
  expect: {expect}
"""
    (failure,) = failures(tmp_path, procedure, text)

    assert got in failure


@pytest.mark.parametrize(
    ("edit", "fault"),
    [
        (("  source: counted by hand\n", ""), "an example needs the key 'source'"),
        (
            ("rule: review_panel_meeting", "rule: panel_meeting"),
            "did you mean 'review_panel_meeting'",
        ),
        (("review_panel_requested: 2026", "panel_requested: 2026"), "no event 'panel_requested'"),
        (("due_by: 2027-02-03", "due_on: 2027-02-03"), "did you mean 'due_by'"),
        (("expect: met}", "expect: on_time}"), "'on_time' is not one of the words"),
        (
            (
                "expect: {due_by: 2027-02-03",
                "expect: {other_readings: 2027-02-04, due_by: 2027-02-03",
            ),
            "expected what else is told, each under its name",
        ),
        (("days_left: 30", "days_left: thirty"), "expected a whole number, got 'thirty'"),
        (("{review_panel_met: 2027-02-03, expect: met}", "{expect: met}"), "give the event that"),
        (("{review_panel_met: 2027-02-03, expect: met}", "met"), "as a block of keys"),
        (("events:\n  - review_panel_requested: 2026-12-18", "facts: {}"), "needs the key 'on'"),
        ((GOOD[GOOD.index("  expect") :], ""), "an example expects something"),
        (("- example", "example: x\nexamples:\n- example"), "'example' is not a key"),
        ((GOOD, "examples: none\n"), "expected a list of examples, got the text 'none'"),
        ((GOOD, "examples: [none]\n"), "expected an example as a block of keys"),
    ],
)
def test_faulty_example_files(
    tmp_path: Path, procedure: Procedure, edit: tuple[str, str], fault: str
) -> None:
    """A fault in an example file is told with its place, like any other."""
    with pytest.raises(RuleFileError) as caught:
        read_examples(folder(tmp_path, GOOD.replace(*edit)), procedure)

    assert fault in str(caught.value)


def test_a_folder_without_examples(tmp_path: Path, procedure: Procedure) -> None:
    """Rules without examples load, and every one of them is told to lack them."""
    found = check(tmp_path, procedure)

    rules = (procedure.deadlines, procedure.eligibility, procedure.routes, procedure.permissions)
    assert {"CR209"} == {fault.code for fault in found}
    assert sum(map(len, (*rules, procedure.ends))) == len(found)


def test_an_example_that_fails_is_a_fault(tmp_path: Path, procedure: Procedure) -> None:
    """The check of a procedure tells of examples that do not come out."""
    found = check(folder(tmp_path, GOOD), procedure)

    assert "CR210" in {fault.code for fault in found}
    assert not any("review_panel_meeting lacks" in fault.message for fault in found)


def test_limits_beside_can_be_expected(tmp_path: Path) -> None:
    """An example names the date of a limit that stands beside the one that governs."""
    local = load(tmp_path, HEADER + RULE)
    text = """\
examples:
- example: Both limits
  rule: stage_3_response
  source: by hand
  events: [{review_panel_met: 2022-11-01}, {review_panel_report_received: 2022-11-07}]
  expect: {due_by: 2022-11-28, beside: {"Report appendix B, stage 3": 2022-11-29}}
"""

    assert [] == failures(tmp_path, local, text)
    assert 1 == len(failures(tmp_path, local, text.replace("11-29", "11-30")))


IN_TURN = """\
examples:
- example: A case as it goes on
  rule: case
  source: counted by hand
  on: 2026-11-02
  expect: {stage: none}
  in_turn:
  - {complaint_received: 2026-11-03, expect: {stage: stage_1}}
  - stage_1_response_sent: 2026-11-10
    stage_1_response_received: 2026-11-11
    expect: {stage: stage_1, may_do: [stage_2_request, withdrawal]}
  - {stage_2_requested: 2026-11-12, expect: {stage: stage_2, next_deadline: stage_2_response}}
  and_then:
  - {complaint_received: 2026-11-03, expect: {next_deadline: stage_1_response}}
"""


def test_what_happens_in_turn_adds_up(tmp_path: Path, procedure: Procedure) -> None:
    """Each step under in_turn adds to those before it, and leaves and_then as it was."""
    (example,) = read_examples(folder(tmp_path, IN_TURN), procedure)

    assert [] == failures(tmp_path, procedure, IN_TURN)
    assert [0, 1, 1, 3, 4] == [len(step.case.events) for step in example.steps]


def test_a_faulty_step_in_turn(tmp_path: Path, procedure: Procedure) -> None:
    """A step that cannot be read is told, and so is one that forgets what it expects."""
    text = IN_TURN.replace(
        "stage_2_requested: 2026-11-12, expect", "stage_2_asked: 2026-11-12, expect"
    )
    text = text.replace(", expect: {stage: stage_1}}", "}")
    with pytest.raises(RuleFileError) as caught:
        read_examples(folder(tmp_path, text), procedure)

    assert ["CR106", "CR106", "CR105"] == [fault.code for fault in caught.value.faults]
