"""The command that proves procedures."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from complaintrules.cli import main
from complaintrules.proof import Property
from tests.to_prove import BREAKS, FILE, READINGS, REVIEW, TIED, changed


def run(*arguments: str) -> tuple[int, str]:
    """Return the exit status and what is printed."""
    result = CliRunner().invoke(main, ["procedures", "prove", *arguments])
    return result.exit_code, result.output


def broken(folder: Path, number: int = 0) -> str:
    """Write rules with one place broken, and return where."""
    changed(folder, BREAKS[number].old, BREAKS[number].broken)
    return str(folder / "procedure.yaml")


def test_what_holds() -> None:
    """The number of states, and each property."""
    status, printed = run(str(FILE), "shropshire/corporate")

    assert 0 == status
    assert "no dead end: holds in 118 states" in printed
    assert "  by stage_1_response calendar_days: 18 states, 47 moves\n" in printed
    assert "no extension in vain: holds in" in printed.split("shropshire")[0]
    assert "no extension in vain" not in printed.split("shropshire")[1]
    assert "declared, one next step: stage_2 waits for stage_2_response_sent" in printed
    assert "one next step: holds in 48 states (in 1 the rule files say otherwise)" in printed
    assert printed.endswith("2 procedures, 217 states\n")


def test_a_counterexample_is_printed_as_a_case(tmp_path: Path) -> None:
    """With the command that runs it."""
    status, printed = run(broken(tmp_path))

    assert 1 == status
    assert "counterexample, no dead end: from second on, the rules lead to no end" in printed
    assert "  |   - review_requested: 2026-05-02\n" in printed
    assert "complaintrules assess no-dead-end-second.yaml --procedure" in printed
    assert re.search(r"^one next step: broken in \d+ of 168 states$", printed, re.MULTILINE)


def test_a_counterexample_that_is_written_can_be_run(tmp_path: Path) -> None:
    """The command that is told works, and shows what is wrong."""
    rules = broken(tmp_path)
    _, printed = run(rules, "-o", str(tmp_path / "found"))
    (command,) = (line.split() for line in printed.splitlines() if "one-next-step" in line)
    result = CliRunner().invoke(main, command[1:])

    assert 0 == result.exit_code
    assert "none" in result.output.split("Stage")[0]
    assert "# at second nothing is due" in Path(command[2]).read_text(encoding="utf-8")


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    """It is told, without a traceback."""
    rules = broken(tmp_path)
    (tmp_path / "taken").write_text("", encoding="utf-8")
    status, printed = run(rules, "-o", str(tmp_path / "taken" / "below"))

    assert 2 == status
    assert "--output" in printed


def test_a_proof_that_is_not_whole(tmp_path: Path) -> None:
    """It has a status of its own, and says why."""
    status, printed = run(str(FILE), "--at-most", "5")
    assert 3 == status
    assert "stages: not whole, for there are more states (--at-most)" in printed
    assert "no dead end: not looked into, for not all states were found" in printed

    changed(tmp_path, "from: 2026-05-02", "from: 2028-12-20")
    status, printed = run(str(tmp_path / "procedure.yaml"))
    assert 3 == status
    assert "past the published bank holidays" in printed


def test_ties_are_told(tmp_path: Path) -> None:
    """Where two duties end first on one day, the order of the rules decides."""
    changed(tmp_path, *TIED)
    _, printed = run(str(tmp_path / "procedure.yaml"))

    assert "two duties end first on one day, and the first in order binds." in printed


def test_as_json(tmp_path: Path) -> None:
    """The same for programs."""
    status, printed = run(broken(tmp_path), "--json")
    (proof,) = json.loads(printed)

    assert 1 == status
    assert (False, True) == (proof["holds"], proof["whole"])
    assert {"one_next_step", "no_dead_end"} == {c["property"] for c in proof["counterexamples"]}


def test_a_case_that_the_reference_judges_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told as the fault of the proof that it is."""
    monkeypatch.setattr("complaintrules.proof.counterexamples._is_confirmed", lambda *_: False)
    _, printed = run(broken(tmp_path))

    assert "the reference judges this case otherwise: please report it" in printed


def test_every_property_is_told() -> None:
    """None is left out of what is printed."""
    _, printed = run(str(FILE))

    for which in Property:
        assert f"{which.replace('_', ' ')}: holds in" in printed


def test_the_reading_is_told(tmp_path: Path) -> None:
    """By which reading a counterexample arises; its case chooses that reading, and can be run."""
    changed(tmp_path, REVIEW, READINGS)
    rules = str(tmp_path / "procedure.yaml")
    status, printed = run(rules, "-o", str(tmp_path / "found"))
    told = "counterexample, one next step, by review from_the_answer: at second nothing is due"
    (command,) = (line.split() for line in printed.splitlines() if "one-next-step" in line)
    result = CliRunner().invoke(main, command[1:])

    assert 1 == status
    assert told in printed
    assert command[2].endswith("one-next-step-second-from-the-answer.yaml")
    assert "waits for answer_received" in result.output


def test_by_another_reading_the_proof_can_be_cut_short(tmp_path: Path) -> None:
    """It is told of which."""
    changed(tmp_path, REVIEW, READINGS)
    _, printed = run(str(tmp_path / "procedure.yaml"), "--at-most", "5")

    assert "stages, by review from_the_answer: not whole" in printed


def test_where_nothing_is_left_out() -> None:
    """Nothing is said of it."""
    _, printed = run("birmingham/childrens-trust-local")

    assert "by counting receipt_moves_to_the_next_working_day" in printed
    assert "Left out" not in printed
