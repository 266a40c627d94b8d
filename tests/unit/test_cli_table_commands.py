"""The command about many cases at once."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import pytest
from pyarrow import csv

from complaintrules.bulk import assess_table
from complaintrules.cli import options
from complaintrules.rulebook import load_procedure
from tests.unit.test_cli import CHILDREN_ACT, in_terminal, parsed, told

TABLE = """\
reference,complaint_received,complainant
EX-1,2026-11-02,parent
EX-2,2026-11-09,nobody
"""


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """Return a register of two cases, one of which cannot be judged."""
    path = tmp_path / "register.csv"
    path.write_text(TABLE)
    return path


def test_answers_in_a_file(register: Path) -> None:
    """The answers are those of the library, and the command says how many there are."""
    target = register.with_name("answers.csv")
    on = date(2026, 12, 21)
    says = told("assess-table", register, "-o", target, "--procedure", CHILDREN_ACT, "--on", on)
    cases = csv.read_csv(register)
    expected = assess_table(cases, load_procedure(CHILDREN_ACT), on=on)
    answers = csv.read_csv(target)

    assert says == (
        f"2 cases judged by {CHILDREN_ACT}, written to {target}\n"
        "1 case could not be: see the column 'error'\n"
    )
    assert expected.column_names == answers.column_names
    assert expected["next_due_by"].to_pylist() == answers["next_due_by"].to_pylist()


def test_as_json(register: Path) -> None:
    """As JSON the same is said for programs."""
    target = register.with_name("answers.parquet")
    rest = ("-o", target, "--procedure", CHILDREN_ACT, "--on", "2026-12-21")

    assert {
        "procedure": CHILDREN_ACT,
        "on": "2026-12-21",
        "cases": 2,
        "errors": 1,
    } == parsed("assess-table", register, *rest)


def test_today_is_said(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without --on the day is today, and that is said."""
    monkeypatch.setattr(options, "today", lambda: date(2026, 11, 21))
    register.write_text("complaint_received\n2026-11-02\n")
    target = register.with_name("answers.jsonl")
    says = told("assess-table", register, "-o", target, "--procedure", CHILDREN_ACT)

    assert says.startswith("As at Sat 21 Nov 2026, today.\n1 case judged")
    assert "could not be" not in says


def test_progress_in_a_terminal(register: Path) -> None:
    """A person who waits is told how far the run is."""
    target = register.with_name("answers.csv")
    says = in_terminal("assess-table", register, "-o", target, "--procedure", CHILDREN_ACT)

    assert "judging register.csv" in says
    assert "2 cases" in says


def test_columns_that_cannot_be_used(register: Path) -> None:
    """What is wrong with a table is told as with any other file."""
    register.write_text("complaint_recieved\n2026-11-02\n")
    target = register.with_name("answers.csv")
    rest = ("-o", target, "--procedure", CHILDREN_ACT)
    says = told("assess-table", register, *rest, status=2)

    assert "1 fault in the table:" in says
    assert "did you mean 'complaint_received'?" in says


def test_without_the_extra(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What has to be installed is said."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for name in [name for name in sys.modules if name.startswith("complaintrules.bulk")]:
        monkeypatch.delitem(sys.modules, name)
    rest = ("-o", "answers.csv", "--procedure", CHILDREN_ACT)
    says = told("assess-table", register, *rest, status=2)

    assert "pip install 'complaintrules[bulk]'" in says
