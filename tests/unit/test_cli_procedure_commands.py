"""Rule files on the command line."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from complaintrules.checks import check, run_examples
from complaintrules.errors import RuleFileError
from complaintrules.procedure import Procedure
from complaintrules.rulebook import Shipped, folder_of, load_procedure, procedures
from complaintrules.rules import Deadline, EligibilityTest
from tests.unit.test_cli import (
    CHILDREN_ACT,
    as_one_line,
    in_terminal,
    parsed,
    told,
    write_case,
)

HEADER = "procedure.yaml"
RULES = """
procedure: exampleton/corporate
title: Corporate complaints in Exampleton
extent: Exampleton
in_force: {from: 2025-04-01, until: 2027-03-31}
source: a policy that was made up
instruments:
  Policy:
    title: A policy that was made up
cites: Policy
provisions:
  Policy: {section 1: encoded, section 4: encoded}
working_day:
  provision: section 1
  verified: yes
  means: A working day is any day but a Saturday, a Sunday and a bank holiday.
  never: [saturday, sunday]
  bank_holidays_of: england-and-wales
counting:
  provision: section 1
  verified: yes
  means: The day of receipt is left out.
  start_on_a_day_off: stands
  end_on_a_day_off: stands
  month_end: last day of the month
events:
  complaint_received: The council has the complaint.
  answer_sent: The council sends its answer.
facts: {}
stages:
  - stage: answer
    means: one answer
    opens_on: complaint_received
rules:
  - deadline: answer
    provision: section 4
    verified: yes
    means: The council answers within 15 working days.
    owner: authority
    force: policy
    starts_on: complaint_received
    met_by: answer_sent
    length: 15 working days
    first_day_counted: the day after
    extension: none
"""
EXAMPLES = """
examples:
  - example: Received on the last Friday before Christmas 2026
    rule: answer
    source: counted by hand on GOV.UK's list of bank holidays
    events:
      - complaint_received: 2026-12-18
    expect: {due_by: 2027-01-13}
    and_then:
      - {answer_sent: 2027-01-13, expect: met}
      - {answer_sent: 2027-01-14, expect: met_late}
"""


def write_procedure(folder: Path, rules: str = RULES, examples: str = EXAMPLES) -> Path:
    """Return a folder with a procedure of one rule, and worked examples where there are any."""
    (folder / HEADER).write_text(rules, encoding="utf-8")
    if examples:
        (folder / "examples").mkdir()
        (folder / "examples" / "answer.yaml").write_text(examples, encoding="utf-8")
    return folder


def rules_of(procedure: Procedure) -> list[Deadline | EligibilityTest]:
    """Return the rules of a procedure, in the order in which they are shown."""
    return [*procedure.deadlines, *procedure.eligibility]


def test_list() -> None:
    """Piped, each shipped procedure is a line."""
    heading, *lines = told("procedures", "list").strip().splitlines()

    assert "procedure" == heading.split()[0]
    assert [each.id for each in procedures()] == [line.split()[0] for line in lines]


def test_list_as_json() -> None:
    """As JSON each procedure has its id, title, extent and span."""
    got: Any = parsed("procedures", "list")
    (children_act,) = (each for each in got if each["id"] == CHILDREN_ACT)
    procedure = load_procedure(CHILDREN_ACT)

    assert len(procedures()) == len(got)
    assert {
        "id": CHILDREN_ACT,
        "title": procedure.title,
        "extent": "England",
        "in_force": {"from": "2006-09-01", "until": None},
    } == children_act


def test_list_in_a_terminal() -> None:
    """In a terminal a procedure's title and size stand below its id."""
    lines = in_terminal("procedures", "list").splitlines()
    below = lines[lines.index(CHILDREN_ACT) + 1 :]

    assert "  Children Act 1989 representations procedure (England)" == below[0]
    assert below[1].startswith("  from Fri 1 Sep 2006, ")


@pytest.mark.parametrize("shipped", procedures(), ids=lambda shipped: shipped.id)
def test_show_as_json(shipped: Shipped) -> None:
    """As JSON every rule is there, in the order of the rule files."""
    procedure = load_procedure(shipped.id)
    got: Any = parsed("procedures", "show", shipped.id)

    assert list(procedure.deadline_ids) == [rule["id"] for rule in got["deadlines"]]
    assert [test.id for test in procedure.eligibility] == [
        test["id"] for test in got["eligibility"]
    ]


def test_a_clock_as_json() -> None:
    """As JSON a clock has what it is, how long, from what to what, whose, and by what law."""
    rule = load_procedure(CHILDREN_ACT).deadline("stage_2_response")
    got: Any = parsed("procedures", "show", CHILDREN_ACT)
    (clock,) = (each for each in got["deadlines"] if each["id"] == "stage_2_response")

    assert {
        "id": "stage_2_response",
        "kind": "deadline",
        "length": "25 working days",
        "extendable_to": "65 working days in all",
        "extension_not_stated": [],
        "starts_on": ["stage_2_requested", "stage_1_skipped_by_agreement"],
        "or_failing_that": None,
        "met_by": ["stage_2_response_sent"],
        "owner": "authority",
        "force": "must",
        "provision": "SI 2006/1738 reg. 17",
        "verified": rule.authority.verified,
        "means": rule.authority.means,
        "note": None,
        "also_in": [],
        "beside": [],
    } == clock


def test_ends_as_json() -> None:
    """As JSON an end has the event that brings it, and a provision where it has one."""
    statutory: Any = parsed("procedures", "show", CHILDREN_ACT)
    code: Any = parsed("procedures", "show", "england/complaint-handling-code-2024")

    assert [("withdrawn", "complaint_withdrawn", "SI 2006/1738 reg. 7", False)] == [
        (end["id"], end["on"], end["provision"], end["verified"]) for end in statutory["ends"]
    ]
    assert [(None, None)] == [(end["provision"], end["verified"]) for end in code["ends"]]


@pytest.mark.parametrize("width", [0, 80])
def test_what_a_source_does_not_state_of_an_extension_is_shown(width: int) -> None:
    """Beside the longest extension stands what the source leaves open about granting it."""
    arguments = ("procedures", "show", "sunderland/together-for-children-corporate")
    text = in_terminal(*arguments, width=width) if width else told(*arguments)
    got: Any = parsed(*arguments)
    (clock,) = (each for each in got["deadlines"] if each["id"] == "stage_1_response")

    assert "10 working days more (granted by, notice not stated)" in as_one_line(text)
    assert ["granted_by", "notice"] == clock["extension_not_stated"]


def test_a_test_as_json() -> None:
    """As JSON a test has what it is, and by what law."""
    got: Any = parsed("procedures", "show", CHILDREN_ACT)
    kinds = {test["id"]: test["kind"] for test in got["eligibility"]}

    assert "requirement" == kinds["about_this_authority"]
    assert "exclusion" == kinds["already_considered"]
    keys = {"id", "kind", "provision", "verified", "means", "note", "also_in"}
    assert keys == set(got["eligibility"][0])


@pytest.mark.parametrize("width", [0, 80])
def test_where_else_a_rule_stands_is_shown(width: int) -> None:
    """After the law's provision comes that of the local pack's own source."""
    arguments = ("procedures", "show", "cheshire-west-and-chester/childrens-statutory")
    text = in_terminal(*arguments, width=width) if width else told(*arguments)
    got: Any = parsed(*arguments)
    (test,) = (each for each in got["eligibility"] if each["id"] == "concurrent_proceedings")

    local = "Annual Report 2022-23 appendix A, concurrent investigations"
    assert f"SI 2006/1738 reg. 8*; {local}" in as_one_line(text)
    assert [{"provision": local, "verified": True}] == test["also_in"]


def test_show_piped() -> None:
    """Piped, each rule is one line that ends with what it means and what should be known of it."""
    procedure = load_procedure(CHILDREN_ACT)
    lines = told("procedures", "show", CHILDREN_ACT).partition("\nEvents\n")[0].splitlines()
    rules = rules_of(procedure)
    found = [line for rule in rules for line in lines if line.startswith(f"{rule.id} ")]

    assert len(rules) == len(found)
    assert [] == [
        rule.id
        for rule, line in zip(rules, found, strict=True)
        if not line.endswith(rule.authority.note or "-") or rule.authority.means not in line
    ]


def test_show_in_a_terminal() -> None:
    """In a terminal each rule is a paragraph: what it means, its law, and how it counts."""
    text = in_terminal("procedures", "show", CHILDREN_ACT)

    assert (
        "stage_2_response The authority answers within 25 working days, or in up to 65 where that"
        " is not practicable. SI 2006/1738 reg. 17*; deadline, authority must: 25 working days,"
        " extendable to 65 working days in all, from stage_2_requested or"
        " stage_1_skipped_by_agreement to stage_2_response_sent"
    ) in as_one_line(text)
    assert (
        "from stage_1_response_received or failing that stage_1_response_sent to stage_2_requested"
    ) in as_one_line(text)
    assert "  CA 1989 s. 26(3)*; requirement" in text.splitlines()


@pytest.mark.parametrize("width", [0, 80])
def test_show_counts_what_was_not_read(width: int) -> None:
    """At the end stands how many rules rest on words that nobody here has read."""
    procedure = load_procedure(CHILDREN_ACT)
    rules = [*rules_of(procedure), *procedure.routes, *procedure.permissions]
    unread = sum(not rule.authority.verified for rule in rules)
    arguments = ("procedures", "show", CHILDREN_ACT)
    text = in_terminal(*arguments, width=width) if width else told(*arguments)
    expected = f"* {unread} of {len(rules)} rules rest on words that were not read."

    assert expected == text.splitlines()[-1]


@pytest.mark.parametrize("width", [0, 80])
def test_show_a_procedure_that_ends(tmp_path: Path, width: int) -> None:
    """A procedure without tests of eligibility, and with an end, is shown as it is."""
    folder = write_procedure(tmp_path)
    arguments = ("procedures", "show", folder)
    text = in_terminal(*arguments, width=width) if width else told(*arguments)
    got: Any = parsed(*arguments)

    assert "In force from Tue 1 Apr 2025 until Wed 31 Mar 2027." in text
    assert "0 of 1 rule rest" in text
    assert {"from": "2025-04-01", "until": "2027-03-31"} == got["in_force"]


@pytest.mark.parametrize("command", ["show", "check", "test"])
def test_an_unknown_procedure(command: str) -> None:
    """An unknown procedure is bad input, and the nearest is named."""
    text = told("procedures", command, "england/children-act-1998", status=2)

    assert "CR304: this is neither a shipped procedure nor a rule file or folder" in text
    assert f"did you mean '{CHILDREN_ACT}'?" in text


@pytest.mark.parametrize("shipped", procedures(), ids=lambda shipped: shipped.id)
def test_the_shipped_procedures_are_right(shipped: Shipped) -> None:
    """Every shipped procedure passes its own check and its own examples."""
    procedure = load_procedure(shipped.id)
    ran = run_examples(shipped.folder, procedure)
    rules = f"{procedure.id}: {len(rules_of(procedure))} rules"
    examples = f"{procedure.id}: {len(ran.examples)} examples, {ran.expectations} expectations"

    checked = told("procedures", "check", "--strict", shipped.id).splitlines()[-1]
    assert f"{rules}, 0 faults" == checked.partition(", 2 notes")[0]
    assert f"{examples}, 0 not met\n" == told("procedures", "test", shipped.id)
    found: Any = parsed("procedures", "check", shipped.id)
    assert procedure.id == found["procedure"]
    assert {"note"} >= {each["severity"] for each in found["faults"]}


def test_examples_beside_a_file(tmp_path: Path) -> None:
    """The examples are found whether the folder is named or the file in it."""
    path = write_procedure(tmp_path) / HEADER

    assert "exampleton/corporate: 1 rule, 0 faults\n" == told("procedures", "check", path)
    assert "exampleton/corporate: 1 example, 3 expectations, 0 not met\n" == told(
        "procedures", "test", path
    )


def test_a_rule_without_an_example(tmp_path: Path) -> None:
    """A rule that no example shows is a fault, and the check fails."""
    folder = write_procedure(tmp_path, examples="")
    text = told("procedures", "check", folder, status=1)

    assert "CR209: answer lacks a worked example" in text
    assert text.endswith("exampleton/corporate: 1 rule, 1 fault\n")


def test_failed_checks_as_json(tmp_path: Path) -> None:
    """As JSON each fault is data, and the exit status is the same."""
    folder = write_procedure(tmp_path, examples="")
    faults = [fault.to_mapping() for fault in check(folder, load_procedure(folder))]
    expected = {"procedure": "exampleton/corporate", "faults": faults}

    assert expected == parsed("procedures", "check", folder, status=1)


def test_rule_files_with_faults(tmp_path: Path) -> None:
    """Faults that stop a rule file from being read are what a check is for: it fails."""
    folder = write_procedure(tmp_path, RULES.replace("met_by: answer_sent", "met_by: answr_sent"))
    with pytest.raises(RuleFileError) as raised:
        load_procedure(folder)
    faults = [fault.to_mapping() for fault in raised.value.faults]

    assert f"{raised.value}\n" == told("procedures", "check", folder, status=1)
    assert {"procedure": None, "faults": faults} == parsed("procedures", "check", folder, status=1)
    assert f"{raised.value}\n" == told("procedures", "show", folder, status=2)


def test_an_example_that_does_not_come_out(tmp_path: Path) -> None:
    """An example that comes out otherwise is told with how its date was reached."""
    folder = write_procedure(tmp_path, examples=EXAMPLES.replace("2027-01-13}", "2027-01-12}", 1))
    text = told("procedures", "test", folder, status=1)

    assert "answer due_by: expected 2027-01-12, got 2027-01-13\n" in text
    assert "answer is due by Wed 13 Jan 2027." in text
    assert text.endswith("exampleton/corporate: 1 example, 3 expectations, 1 not met\n")


def test_failed_examples_as_json(tmp_path: Path) -> None:
    """As JSON the failures are told with what was counted."""
    folder = write_procedure(tmp_path, examples=EXAMPLES.replace("2027-01-13}", "2027-01-12}", 1))
    ran = run_examples(folder, load_procedure(folder))
    expected = {
        "procedure": "exampleton/corporate",
        "examples": 1,
        "expectations": 3,
        "failures": [str(failure) for failure in ran.failures],
    }

    assert expected == parsed("procedures", "test", folder, status=1)


def test_a_copy_of_a_shipped_procedure(tmp_path: Path) -> None:
    """A copy of a shipped procedure, read from its folder, says the same."""
    copy = tmp_path / "copy"
    shutil.copytree(folder_of(CHILDREN_ACT), copy)

    assert parsed("procedures", "show", CHILDREN_ACT) == parsed("procedures", "show", copy)


def test_coverage() -> None:
    """Each provision is listed with its rules or the reason, and the last line counts them."""
    procedure = load_procedure(CHILDREN_ACT)
    text = told("procedures", "coverage", CHILDREN_ACT)
    mapping: Any = parsed("procedures", "coverage", CHILDREN_ACT)

    assert len(procedure.provisions) == len(mapping["provisions"])
    assert [] == mapping["faults"]
    assert "not encoded: Citation, commencement and extent" in text
    assert text.splitlines()[-1].endswith(" encoded, 0 faults")


def test_coverage_of_an_account_that_is_not_true(tmp_path: Path) -> None:
    """A fault in the account is told, and the exit status says so."""
    path = tmp_path / "council.yaml"
    path.write_text(
        "procedure: council/x\nextends: england/children-act-1989\ntitle: X\n"
        "in_force: {from: 2022-04-01}\nsource: a report\ninstruments: {Report: {title: X}}\n"
        "provisions: {Report: {appendix A: encoded}}\n",
        encoding="utf-8",
    )
    text = told("procedures", "coverage", path, status=1)

    assert "CR213: Report appendix A is said to be encoded, but no rule cites it" in text


def test_diff(tmp_path: Path) -> None:
    """Two procedures are compared rule by rule, or for a case date by date."""
    path = tmp_path / "council.yaml"
    path.write_text(
        "procedure: council/x\nextends: england/children-act-1989\ntitle: X\n"
        "in_force: {from: 2022-04-01}\nsource: a report\n"
        "choose: {stage_2_response: from_statement_agreed}\n",
        encoding="utf-8",
    )
    case = write_case(tmp_path, events=[{"stage_2_requested": "2026-12-10"}])
    rules = told("procedures", "diff", CHILDREN_ACT, path)
    dates = told("procedures", "diff", CHILDREN_ACT, path, "--case", case, "--on", "2026-12-21")
    mapping: Any = parsed("procedures", "diff", CHILDREN_ACT, path)

    assert "statement_of_complaint_agreed" in rules
    assert "Tue 19 Jan 2027" in dates
    assert ["starts_on", "reading"] == [each["what"] for each in mapping["differences"]]


def test_diff_as_at_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a day the case is compared as at today."""
    monkeypatch.setattr("complaintrules.cli.options.today", lambda: date(2026, 12, 21))
    case = write_case(tmp_path, events=[{"stage_2_requested": "2026-12-10"}])

    assert "0 differences\n" == told(
        "procedures", "diff", CHILDREN_ACT, CHILDREN_ACT, "--case", case
    )
