"""What a check finds: packs that trip it, and near misses that do not; see tests/findings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from complaintrules.checks import check
from complaintrules.error_codes import CODES
from complaintrules.errors import Fault, RuleFileError
from complaintrules.rulebook import load_procedure
from tests import findings

PACKS = sorted(path.parent for path in Path(findings.__file__).parent.glob("*/pack.yaml"))
MARK = re.compile(r"# (CR[0-9]{3}(?:, CR[0-9]{3})*)$")
INSTEAD = "#~"


def found_in(folder: Path) -> list[Fault]:
    """Return what is found about the pack in a folder."""
    try:
        return list(check(folder, load_procedure(folder / "pack.yaml")))
    except RuleFileError as error:
        return list(error.faults)


def marked(path: Path) -> list[tuple[str, str, int]]:
    """Return the code, the file and the line of each finding that a file marks."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [
        (code, str(path), number)
        for number, line in enumerate(lines, start=1)
        for mark in MARK.findall(line)
        for code in mark.split(", ")
    ]


def near_miss(text: str) -> str:
    """Return a file with the lines that the near miss has instead."""
    lines: list[str] = []
    before = ""
    for line in text.splitlines():
        if line.startswith(INSTEAD):
            if not before.startswith(INSTEAD):
                lines.pop()
            lines += [line.removeprefix(INSTEAD)[1:]] if line != INSTEAD else []
        else:
            lines.append(line)
        before = line
    return "\n".join(lines)


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_what_trips(folder: Path) -> None:
    """Just what the files mark is found, and that includes what the folder is about."""
    expected = [each for path in sorted(folder.rglob("*.yaml")) for each in marked(path)]
    found = found_in(folder)

    assert sorted(expected) == sorted((f.code, f.place.file, f.place.line) for f in found), found
    assert folder.name[:5] in {code for code, _, _ in expected}


@pytest.mark.parametrize("folder", PACKS, ids=lambda folder: folder.name)
def test_near_misses(folder: Path, tmp_path: Path) -> None:
    """In the near miss nothing is found."""
    for path in folder.rglob("*.yaml"):
        (tmp_path / path.relative_to(folder)).parent.mkdir(exist_ok=True)
        text = near_miss(path.read_text(encoding="utf-8"))
        (tmp_path / path.relative_to(folder)).write_text(text, encoding="utf-8")

    assert [] == [str(fault) for fault in found_in(tmp_path)]


def test_every_check_is_tripped() -> None:
    """There is a folder for each code that is about rule files."""
    about_rules = {code for code in CODES if code < "CR3"}

    assert about_rules == {folder.name[:5] for folder in PACKS}
