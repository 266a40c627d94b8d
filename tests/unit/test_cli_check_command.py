"""The check on the command line: what it prints, and when it fails."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from complaintrules.cli.check_command import counted
from complaintrules.errors import Fault, Place
from tests.unit.test_checks import PACKS
from tests.unit.test_cli import told

FOLDERS = {folder.name: folder / "pack.yaml" for folder in PACKS}
WARNING, NOTE = FOLDERS["CR218-covered"], FOLDERS["CR219-covered-with-another-consequence"]
FAULT, NOT_READ = FOLDERS["CR209-end"], FOLDERS["CR112-not-yes-or-no"]


@pytest.mark.parametrize(
    ("path", "status", "strict"), [(FAULT, 1, 1), (NOT_READ, 1, 1), (WARNING, 0, 1), (NOTE, 0, 0)]
)
def test_exit_status(path: Path, status: int, strict: int) -> None:
    """A fault fails a check, a warning a strict one, and a note none."""
    for form in ((), ("--json",), ("--sarif",)):
        told("procedures", "check", path, *form, status=status)
        told("procedures", "check", path, *form, "--strict", status=strict)


@pytest.mark.parametrize(
    ("codes", "says"),
    [
        ([], "0 faults"),
        (["CR215"], "1 fault"),
        (["CR218", "CR219", "CR219"], "0 faults, 1 warning, 2 notes"),
    ],
)
def test_counted(codes: list[str], says: str) -> None:
    """Warnings and notes are counted where there are any."""
    assert says == counted(Fault(code, Place(), "") for code in codes)


def test_a_warning_is_called_one() -> None:
    """The line of a finding, and the last line, say that it is a warning."""
    first, *_, last = told("procedures", "check", WARNING).splitlines()

    assert f"{WARNING}:27:3: CR218 (warning): whatever too_late turns down" in first
    assert "exampleton/small: 2 rules, 0 faults, 1 warning" == last


def test_sarif(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files are told by their way from the working folder, whether or not they can be read."""
    monkeypatch.chdir(tmp_path)
    for path, code in ((NOT_READ, "CR112"), (FAULT, "CR209")):
        (tmp_path / "pack.yaml").write_bytes(path.read_bytes())
        log: Any = json.loads(told("procedures", "check", "pack.yaml", "--sarif", status=1))
        (result,) = log["runs"][0]["results"]
        place = result["locations"][0]["physicalLocation"]

        assert (code, "pack.yaml") == (result["ruleId"], place["artifactLocation"]["uri"])


def test_one_form_at_a_time() -> None:
    """SARIF is JSON of another kind."""
    assert "not both" in told("procedures", "check", NOTE, "--sarif", "--json", status=2)
