"""The command that says what a register has to be looked at for."""

from __future__ import annotations

import csv
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from complaintrules.cli import options, register_command
from tests.unit.test_cli import CHILDREN_ACT, in_terminal, parsed, told

EXAMPLES = Path(__file__).resolve().parents[2] / "docs" / "examples" / "registers"
GIVEN = (EXAMPLES / "register.csv", "--mapping", EXAMPLES / "mapping.yaml")
ASKED = ("register", *GIVEN, "--procedure", CHILDREN_ACT, "--on", "2026-12-21")
BOTH = register_command.OVERDUE + options.LEFT_OUT


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    """Return a register in which a case is overdue on 21 December 2026."""
    path = tmp_path / "r.csv"
    path.write_text("reference,complaint_received\nEX-1,2026-12-01\n")
    return path


def test_every_section(plain: Path) -> None:
    """Each section says what stands in it, or that nothing does."""
    says = told("register", plain, "--procedure", CHILDREN_ACT, "--on", "2026-12-21", status=1)

    assert "As at Mon 21 Dec 2026.\n\nOverdue\n" in says
    assert "EX-1  stage_1_response  Tue 15 Dec 2026  4 working days  stage 1  2\n" in says
    assert "Due by Sun 27 Dec 2026: nothing\n" in says
    assert "Windows that close by Sun 27 Dec 2026: nothing\n" in says
    assert "1 case judged by england/children-act-1989, none left out.\n" in says
    assert "Left out" not in says


@pytest.mark.parametrize(
    ("on", "more", "status"),
    [
        ("2026-12-14", "", 0),
        ("2026-12-21", "", 1),
        ("2026-12-14", "EX-2,soon\n", 4),
        ("2026-12-21", "EX-2\n", 5),
    ],
)
def test_status(plain: Path, on: str, more: str, status: int) -> None:
    """A scheduler is told by the exit status, unless it asks not to be."""
    plain.write_text(plain.read_text() + more)
    asked = ("register", plain, "--procedure", CHILDREN_ACT, "--on", on)

    assert told(*asked, status=status)
    assert told(*asked, "--only", "windows", status=status)
    assert told(*asked, "--exit-zero")


def test_only(plain: Path) -> None:
    """One can ask for some sections alone."""
    asked = ("register", plain, "--procedure", CHILDREN_ACT, "--on", "2026-12-21")
    says = told(*asked, "--only", "due", "--only", "missing", status=1)

    assert "\nOverdue" not in says
    assert "\nDue by" in says
    assert "\nMissing\n" in says


def test_within(plain: Path) -> None:
    """What is soon can be said in working days."""
    asked = ("register", plain, "--procedure", CHILDREN_ACT, "--on", "2026-12-11")

    assert "Due by Fri 11 Dec 2026: nothing" in told(*asked, "--within", "0")
    assert "EX-1  stage_1_response  Tue 15 Dec 2026  2 working days" in told(*asked, "--within", 2)


def test_as_json() -> None:
    """As JSON there is all of it, and it is JSON."""
    found: Any = parsed(*ASKED, "--json", "--by", "team", status=BOTH)

    assert ["C-102"] == [row["reference"] for row in found["overdue"]]
    assert ["C-103"] == [row["reference"] for row in found["due"]]
    assert [6, 7] == [row["row"] for row in found["left_out"]]
    assert {"column": "team", "groups": found["by"]["groups"]} == found["by"]
    assert {"overdue": 1, "due": 0, "windows": 0, "missing": 2} == found["by"]["groups"]["North"]
    assert (4, 2, 0) == (
        found["totals"]["cases"],
        found["totals"]["rows_left_out"],
        found["more_left_out"],
    )


def test_as_csv(tmp_path: Path) -> None:
    """As CSV a row is a deadline, a window, something missing or a reason."""
    rows = list(csv.DictReader(told(*ASKED, "--csv", status=BOTH).splitlines()))
    says = told(*ASKED, "-o", tmp_path / "out.csv", "--by", "team", status=BOTH)
    written = list(csv.DictReader((tmp_path / "out.csv").read_text().splitlines()))

    assert {"overdue", "due", "windows", "missing", "left_out"} == {row["section"] for row in rows}
    assert {"section": "overdue", "reference": "C-102", "days": "15", "team": "North"}.items() <= (
        written[0].items()
    )
    assert ["CR111", "CR302"] == [row["what"] for row in rows if row["section"] == "left_out"]
    assert f"wrote {tmp_path / 'out.csv'}\n" == says


def test_a_file_of_json(tmp_path: Path) -> None:
    """The name of a file says what is written."""
    told(*ASKED, "-o", tmp_path / "out.json", "--only", "due", status=BOTH)
    found = json.loads((tmp_path / "out.json").read_text())

    assert "overdue" not in found
    assert 1 == len(found["due"])
    assert ["out.json"] == [each.name for each in tmp_path.iterdir()]


def test_at_most_so_many(plain: Path) -> None:
    """People are told of the first rows, and how many more there are."""
    rows = "".join(f"EX-{number},2026-12-01\n" for number in range(2, 7))
    plain.write_text(f"{plain.read_text()}{rows}x,soon\ny,soon\n")
    asked = ("register", plain, "--procedure", CHILDREN_ACT, "--on", "2026-12-21")
    says = told(*asked, "--most", "1", "--look-into", "2", status=BOTH)

    assert "and 5 more rows: see --most\n" in says
    assert "and 1 more reason: see --most\n" in says
    assert "In 4 more cases something seems to be missing: see --look-into.\n" in says
    assert "see --most" not in told(*asked, "--most", "0", status=BOTH)


def test_today_is_said(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without --on the day is today, and that is said."""
    monkeypatch.setattr(options, "today", lambda: date(2026, 12, 21))

    assert "As at Mon 21 Dec 2026, today." in told(
        "register", plain, "--procedure", CHILDREN_ACT, status=1
    )


def test_in_a_terminal() -> None:
    """A person who waits is told how far the run is."""
    says = in_terminal(*ASKED)

    assert "judging register.csv" in says
    assert "Overdue" in says


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--by", "tem"), "nothing describes the cases by 'tem'; did you mean 'team'?"),
        (("-o", "out.txt"), "out.txt ends neither in .csv nor in .json"),
        (("-o", "none/out.csv"), "none/out.csv: No such file"),
        (("--csv", "--json"), "CSV and JSON are both asked for"),
        (("--csv", "-o", "out.json"), "CSV and JSON are both asked for"),
        (("--mapping", "none.yaml"), "none.yaml: CR110"),
        (("--within", "9999"), "CR401"),
    ],
)
def test_bad_input(
    arguments: tuple[str, ...], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be used is said."""
    monkeypatch.chdir(tmp_path)

    assert says in told(*ASKED, *arguments, status=2)
    assert [] == list(tmp_path.iterdir())


def test_without_the_extra(plain: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is missing is said, and how to get it."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for name in list(sys.modules):
        if name.startswith(("complaintrules.bulk", "complaintrules.register")):
            monkeypatch.delitem(sys.modules, name)
    says = told("register", plain, "--procedure", CHILDREN_ACT, status=2)

    assert "pip install 'complaintrules[bulk]'" in says
