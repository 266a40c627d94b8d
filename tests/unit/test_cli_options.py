"""Arguments that several commands share, and how bad input is told."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import click
import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner

from complaintrules.case import load_case
from complaintrules.cli import main, options
from complaintrules.errors import CaseError, ComplaintRulesError
from complaintrules.rulebook import folder_of
from tests.unit.test_cli import CHILDREN_ACT, EXAMPLE, in_terminal, parsed, told, write_case


@pytest.mark.parametrize(
    "written", ["2026-13-01", "20261221", "21/12/2026", "2026-W52-1", "today", "2026-12-21T09:00"]
)
def test_days_that_are_none(tmp_path: Path, written: str) -> None:
    """A day is written as case files write it, or it is bad input."""
    text = told("assess", write_case(tmp_path, **EXAMPLE), "--on", written, status=2)

    assert "Invalid value for '--on'" in text
    assert written in text


def test_a_day_that_does_not_exist(tmp_path: Path) -> None:
    """A day that is well written but not in the calendar is told as such."""
    text = told("assess", write_case(tmp_path, **EXAMPLE), "--on", "2027-02-29", status=2)

    assert "there is no 2027-02-29 in the calendar" in text


def test_a_day_is_taken_as_it_is() -> None:
    """A date need not be read again."""
    assert date(2026, 12, 21) == options.Day().convert(date(2026, 12, 21), None, None)


def test_today() -> None:
    """Today is the day on the user's own clock."""
    before, asked, after = date.today(), options.today(), date.today()

    assert before <= asked <= after


@pytest.mark.parametrize(
    ("words", "incomplete", "expected"),
    [
        (["procedures", "show"], "england/chil", [CHILDREN_ACT]),
        (["assess", "case.yaml", "--procedure"], "england/chil", [CHILDREN_ACT]),
        (["procedures", "show"], "atlantis", []),
        ([], "check-d", ["check-deadline"]),
    ],
)
def test_completion(words: list[str], incomplete: str, expected: list[str]) -> None:
    """A shell is offered the procedures and commands that begin with what is typed."""
    completer = ShellComplete(main, {}, "complaintrules", "_COMPLAINTRULES_COMPLETE")
    items = completer.get_completions(words, incomplete)

    assert expected == [item.value for item in items]


def test_a_procedure_can_be_a_path(tmp_path: Path) -> None:
    """A case without a procedure is judged by the one whose rule files are named."""
    case = write_case(tmp_path, **{**EXAMPLE, "procedure": None})
    by_id = parsed("assess", case, "--procedure", CHILDREN_ACT, "--on", "2026-12-21")
    by_path = parsed("assess", case, "--procedure", folder_of(CHILDREN_ACT), "--on", "2026-12-21")

    assert by_id == by_path


def test_no_procedure_named(tmp_path: Path) -> None:
    """Without a procedure nothing can be judged, and the message says what to do."""
    case = write_case(tmp_path, **{**EXAMPLE, "procedure": None})
    text = told("assess", case, status=2)

    assert "the case names no procedure: give --procedure, or add the key 'procedure'" in text


def test_an_unknown_procedure_in_the_case(tmp_path: Path) -> None:
    """A slip in a case's procedure is answered with the nearest one."""
    case = write_case(tmp_path, procedure="england/children-act-1998")
    text = told("assess", case, status=2)

    assert "there is no shipped procedure 'england/children-act-1998'" in text
    assert f"did you mean '{CHILDREN_ACT}'?" in text


def test_an_unknown_procedure_in_the_option(tmp_path: Path) -> None:
    """A slip in the option is answered with the nearest one."""
    case = write_case(tmp_path, **EXAMPLE)
    text = told("assess", case, "--procedure", "england/children-act-1998", status=2)

    assert f"did you mean '{CHILDREN_ACT}'?" in text


@pytest.mark.parametrize("command", ["assess", "eligible", "explain"])
def test_a_missing_file(tmp_path: Path, command: str) -> None:
    """A file that is not there is told by its name, and without a traceback."""
    missing = tmp_path / "missing.yaml"
    text = told(command, missing, status=2)

    assert f"1 fault in the case:\n{missing}: CR110: cannot read the file" in text


def test_a_folder_instead_of_a_file(tmp_path: Path) -> None:
    """A folder is no case."""
    assert f"{tmp_path}: CR110: cannot read the file" in told("assess", tmp_path, status=2)


def test_an_empty_file(tmp_path: Path) -> None:
    """An empty file is no case."""
    path = tmp_path / "case.yaml"
    path.touch()

    assert f"{path}: CR108: the file is empty\n" in told("assess", path, status=2)


def malformed(folder: Path) -> Path:
    """Return a case with two faults."""
    return write_case(
        folder,
        facts={"complainant": "parnt"},
        events=[{"complaint_received": "2026-02-30"}],
    )


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    """Faults of a case come on stderr, with file, line and column."""
    path = malformed(tmp_path)
    with pytest.raises(CaseError) as raised:
        load_case(path)

    assert 2 == len(raised.value.faults)
    assert f"{raised.value}\n" == told("assess", path, status=2)


def test_faults_as_json(tmp_path: Path) -> None:
    """With --json a program gets the same faults as data, on stdout."""
    path = malformed(tmp_path)
    with pytest.raises(CaseError) as raised:
        load_case(path)
    expected = {
        "says": str(raised.value),
        "faults": [fault.to_mapping() for fault in raised.value.faults],
    }

    assert expected == parsed("assess", path, status=2)


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("assess", "CASE", "--on", "tomorrow"), "'tomorrow' is not a day"),
        (("assess",), "Missing argument 'CASE'"),
        (("explain", "CASE", "stage_2_respons"), "did you mean 'stage_2_response'?"),
        (("calendar", "add", "narnia", "2026-12-18", "30"), "'narnia' is not one of"),
        (("calendar", "show", "scotland", "--year", "1066"), "1066 is not on record"),
    ],
    ids=["a bad day", "no case", "an unknown deadline", "an unknown calendar", "an unknown year"],
)
def test_bad_arguments_as_json(tmp_path: Path, arguments: tuple[str, ...], says: str) -> None:
    """With --json a program is told of bad arguments as data too."""
    case = str(write_case(tmp_path, **EXAMPLE))
    got = parsed(*(case if each == "CASE" else each for each in arguments), status=2)

    assert isinstance(got, dict)
    assert [] == got["faults"]
    assert says in got["says"]


def test_a_calendar_that_ends_as_json() -> None:
    """A calendar that cannot answer gives its code, and the option that would help."""
    got: Any = parsed("calendar", "add", "scotland", "2028-12-18", "30", status=2)
    (fault,) = got["faults"]

    assert "CR401" == fault["code"]
    assert "ask with --projected for a marked projection, where one can be made" == fault["hint"]
    assert "projected=True" not in got["says"]


def test_other_errors_of_the_library() -> None:
    """An error without faults of its own is told in the same two ways."""
    group = options.Commands("group")

    @group.command()
    @options.as_json
    def broken(json_wanted: bool) -> None:  # noqa: FBT001  # click gives it
        """Fail."""
        raise ComplaintRulesError("it is broken", json_wanted)

    error = ComplaintRulesError("it is broken", True)  # noqa: FBT003  # what the command raises
    plain = CliRunner().invoke(group, ["broken"])
    as_json = CliRunner().invoke(group, ["broken", "--json"])

    assert (2, 2) == (plain.exit_code, as_json.exit_code)
    assert "it is broken" in plain.output
    assert {"says": str(error), "faults": []} == json.loads(as_json.output)


def test_faults_are_folded_between_words(tmp_path: Path) -> None:
    """In a terminal a long fault is folded between words, and can be put together again."""
    path = malformed(tmp_path)
    folded = in_terminal("assess", path)
    text = told("assess", path, status=2)

    assert text.split() == folded.split()
    assert any(line.startswith("  ") for line in folded.splitlines())


def test_the_commands_are_a_click_group() -> None:
    """Every command is reached through the one group that reports bad input."""
    assert isinstance(main, options.Commands)
    assert {"calendar", "procedures"} == {
        name for name, command in main.commands.items() if isinstance(command, click.Group)
    }
