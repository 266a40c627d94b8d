"""What would move, on the command line."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from complaintrules.rulebook import folder_of
from tests.unit.test_cli import CHILDREN_ACT, EXAMPLE, parsed, run, told

ON = ("--on", "2026-12-21")
JANUARY = ("--add-holiday", "2027-01-04")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with the example, a case that nothing moves, and a file of another kind."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "notes.txt").write_text("not a case", encoding="utf-8")
    named = {"procedure": CHILDREN_ACT}
    (tmp_path / "a.json").write_text(json.dumps({**named, **EXAMPLE}), encoding="utf-8")
    (tmp_path / "deep" / "b.yaml").write_text(json.dumps(named), encoding="utf-8")
    return tmp_path


def test_what_moves(folder: Path) -> None:
    """Each deadline that moves has its old day, its new day and why; the status is 1."""
    got = told("impact", folder, *JANUARY, *ON, status=1)
    lines = got.splitlines()

    assert "If Mon 4 Jan 2027 were no working day: 1 of 2 cases would change." == lines[0]
    assert "As at Mon 21 Dec 2026." == lines[1]
    assert [
        "EX-1",
        "stage_2_response",
        "authority must",
        "due, Tue 19 Jan 2027",
        "due, Wed 20 Jan 2027",
        "1 calendar day later",
        "Mon 4 Jan 2027 would not be a working day",
    ] == [each.strip() for each in lines[4].split("  ") if each]
    assert lines[3].startswith("case  deadline ")


def test_nothing_moves(folder: Path) -> None:
    """A day that is off anyway moves nothing, and is said to be off."""
    got = told("impact", folder, "--add-holiday", "2026-12-25", *ON)

    assert "0 of 2 cases would change." in got
    assert "Fri 25 Dec 2026 is no working day as it is: Christmas Day.\n" in got


def test_json(folder: Path) -> None:
    """A program gets the same, each case with its file."""
    got = parsed("impact", folder, *JANUARY, *ON, status=1)

    assert isinstance(got, dict)
    assert ("2026-12-21", 2) == (got["on"], got["cases"])
    assert ["2027-01-04"] == got["what_if"]["holidays"]
    assert [str(folder / "a.json")] == [each["file"] for each in got["changed"]]
    assert [1] == [move["days"] for move in got["changed"][0]["moves"]]


def test_readings_and_procedures(folder: Path) -> None:
    """Readings and another procedure are supposed together, and told in words."""
    got = told(
        "impact",
        folder / "a.json",
        "--reading",
        "stage_2_response=from_statement_agreed",
        "--procedure-instead",
        "sunderland/together-for-children-statutory",
        *ON,
        status=1,
    )

    assert got.startswith(
        "If stage_2_response were read from_statement_agreed and "
        "sunderland/together-for-children-statutory applied: 1 of 1 case would change.\n"
    )
    assert "not started" in got


def test_earlier_days_and_eligibility(tmp_path: Path) -> None:
    """What a procedure of one's own brings forward is told, and another outcome as well."""
    case = Path(__file__).resolve().parents[2] / "docs" / "examples" / "case.yaml"
    own = tmp_path / "own"
    own.mkdir()
    for path in folder_of(CHILDREN_ACT).glob("*.yaml"):
        text = path.read_text(encoding="utf-8").replace("length: 25 working", "length: 20 working")
        text = text.replace("length: 1 year", "length: 1 month")
        (own / path.name).write_text(text, encoding="utf-8")
    got = told("impact", case, "--procedure-instead", own, *ON, status=1)

    assert "7 calendar days earlier" in got
    assert "length: 20 working days instead of 25 working days" in got
    assert [["EX-1", "eligibility", "-", "eligible", "authority must decide", "-", "-"]] == [
        [each.strip() for each in line.split("  ") if each]
        for line in got.splitlines()
        if " eligibility " in line
    ]


def test_a_deadline_that_only_one_procedure_has(folder: Path) -> None:
    """There is nothing to stand before it."""
    other = "cheshire-west-and-chester/childrens-statutory"
    got = told("impact", folder / "a.json", "--procedure-instead", other, *ON, status=1)

    assert "no such deadline  due, Tue 19 Jan 2027" in got
    assert f"only {other} has it" in got


def test_a_procedure_for_cases_that_name_none(tmp_path: Path) -> None:
    """The one given applies to all of them; without one, the file is named."""
    case = tmp_path / "case.json"
    case.write_text(json.dumps(EXAMPLE), encoding="utf-8")
    refused = run("impact", case, *JANUARY, *ON)

    assert 2 == refused.exit_code
    assert f"{case}: the case names no procedure" in refused.output
    assert told("impact", case, "--procedure", CHILDREN_ACT, *JANUARY, *ON, status=1)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "nothing is supposed to be otherwise"),
        (("--reading", "stage_2_response"), "is not RULE=NAME"),
        (("--reading", "stage_9=x"), "CR301"),
        (("--add-holiday", "2036-05-05"), "CR401"),
        (("--add-holiday", "5 May"), "is not a day"),
    ],
)
def test_what_cannot_be_supposed(folder: Path, arguments: tuple[str, ...], says: str) -> None:
    """It is refused with a reason and status 2."""
    got = run("impact", folder, *arguments, *ON)

    assert 2 == got.exit_code
    assert says in got.output


def test_no_cases(tmp_path: Path) -> None:
    """An empty folder is refused, and so is no file at all."""
    for given in ((tmp_path,), ()):
        got = run("impact", *given, *JANUARY)

        assert 2 == got.exit_code
        assert "there is no case file" in got.output


def test_faults_of_all_files(tmp_path: Path) -> None:
    """Every file's faults are told at once."""
    for name in ("a", "b"):
        text = f"procedure: {CHILDREN_ACT}\nevents: [{{{name}: 2026-11-02}}]\n"
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    got = run("impact", tmp_path, *JANUARY)

    assert 2 == got.exit_code
    assert "2 faults in the case" in got.output


REGISTERS = Path(__file__).resolve().parents[2] / "docs" / "examples" / "registers"
REGISTER = (REGISTERS / "register.csv", "--mapping", REGISTERS / "mapping.yaml")


def test_a_register(tmp_path: Path) -> None:
    """The cases of a register are looked at beside case files; what is left out is told."""
    words = ("impact", *REGISTER, "--procedure", CHILDREN_ACT, *JANUARY, *ON)
    got = told(*words, status=5)
    (tmp_path / "case.yaml").write_text("{}", encoding="utf-8")
    told_json: Any = parsed(*words, tmp_path, status=5)

    assert "1 of 4 cases would change" in got
    assert "C-101  stage_2_response" in got
    assert "2 cases left out\n  row 6 (C-105), column Stage 1 sent: CR111" in got
    assert (5, 2, 2) == (
        told_json["cases"],
        told_json["cases_left_out"],
        len(told_json["left_out"]),
    )
    assert [f"{REGISTER[0]}, row 2"] == [each["file"] for each in told_json["changed"]]


def test_many_rows_left_out(tmp_path: Path) -> None:
    """Of many reasons the first are told, and how many more there are; nothing need change."""
    path = tmp_path / "register.csv"
    path.write_text("complaint_received\n" + "soon\n" * 30, encoding="utf-8")
    got = told("impact", path, "--procedure", CHILDREN_ACT, *JANUARY, *ON, status=4)

    assert "30 cases left out" in got
    assert "10 more reasons: --json tells all" in got


def test_a_register_names_no_procedure(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has to be given; and without the extra the user is told what to install."""
    got = run("impact", *REGISTER, *JANUARY)
    monkeypatch.setitem(sys.modules, "complaintrules.register", None)
    without = run("impact", *REGISTER, "--procedure", CHILDREN_ACT, *JANUARY)

    assert (2, 2) == (got.exit_code, without.exit_code)
    assert "is a register: give --procedure" in got.output
