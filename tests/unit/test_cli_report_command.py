"""The command that writes the yearly report."""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import openpyxl
import pytest

from complaintrules.cli import options
from complaintrules.procedure import Procedure
from tests.unit.test_cli import CHILDREN_ACT, run, told
from tests.yearly import ON, ROWS, register_of

LOCAL = "birmingham/childrens-trust-local"


@pytest.fixture
def register(tmp_path: Path, procedure: Procedure) -> Path:
    """Return a register."""
    path = tmp_path / "register.csv"
    register_of(path, ROWS, procedure)
    names = "kind, service, theme, method, stage_1_outcome, stage_1_elements"
    described = f"describes: [{names}, ombudsman_outcome, disposal]\n"
    path.with_name("mapping.yaml").write_text(described)
    return path


def asked(register: Path, *rest: object, year: str = "2022-23") -> tuple[object, ...]:
    """Return the arguments for a report on a register."""
    mapping = register.with_name("mapping.yaml")
    named = ("--procedure", CHILDREN_ACT, "--mapping", mapping, "--year", year)
    return ("report", register, *named, *(rest or ()))


def refused(*arguments: object) -> str:
    """Return why a command is refused."""
    result = run(*arguments)

    assert options.BAD_INPUT == result.exit_code, result.output
    return " ".join(result.output.replace("│", " ").split())


def test_markdown_on_standard_output(register: Path) -> None:
    """Without a file the report is printed."""
    says = told(*asked(register, "--on", ON, "--authority", "Example Council"))

    assert says.startswith("# Complaints 2022-23: annual report, Example Council\n")
    assert "| Stage 1: all | 27 |" in says


def test_files(register: Path) -> None:
    """Each file is written in the form of its name, from one reading."""
    outputs = [register.with_name(f"report{suffix}") for suffix in (".html", ".MD", ".xlsx")]
    arguments = [part for output in outputs for part in ("-o", output)]
    says = told(*asked(register, "--on", ON, *arguments))

    assert says == "".join(["49 cases counted\n", *(f"wrote {output}\n" for output in outputs)])
    assert outputs[0].read_text().startswith("<!DOCTYPE html>")
    assert outputs[1].read_text().startswith("# Complaints")
    assert "Figures" in openpyxl.load_workbook(outputs[2]).sheetnames


def test_today_is_told(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a day it is today, and the command says so; rows left out are told."""
    monkeypatch.setattr(options, "today", lambda: ON)
    with register.open("a") as file:
        file.write("EX-99,soon\n")
    output = register.with_name("report.md")

    expected = [
        "49 cases counted as at Mon 3 Jul 2023, today",
        "1 row left out: see the report's end",
        f"wrote {output}",
    ]

    assert expected == told(*asked(register, "-o", output)).splitlines()


def test_the_cases_behind_a_figure(register: Path) -> None:
    """They are listed, with how often each counts where that is more than once."""
    traced = told(*asked(register, "--on", ON, "--trace", "received/2022-23/stage_3/*/*"))
    figure = "elements/2022-23/stage_1/*/not upheld"
    elements = told(*asked(register, "--on", ON, "--trace", figure)).splitlines()

    assert ["EX-34", "EX-36"] == traced.splitlines()[:2]
    assert "received/2022-23/stage_3/*/*: 2; for inside use" in traced
    assert "EX-1  2" == elements[0]
    assert f"{figure}: 54;" in elements[-1]


def test_the_cases_behind_all_figures(register: Path) -> None:
    """A table names each figure, case and number."""
    path = register.with_name("cases.csv")
    says = told(*asked(register, "--on", ON, "--cases", path))
    with path.open(newline="") as file:
        rows = list(csv.reader(file))

    assert says == f"49 cases counted\nwrote {path}\n"
    assert ["figure", "reference", "number"] == rows[0]
    assert ["cases/2022-23/Q1/social care/not recorded/came to stage 1", "EX-1", "1"] in rows


def test_another_register(register: Path, tmp_path: Path) -> None:
    """Each register is read by its own procedure and mapping."""
    other = tmp_path / "local.csv"
    other.write_text("reference,complaint_received,kind\nL-1,2022-04-01,local\n")
    mapping = tmp_path / "local.yaml"
    mapping.write_text("describes: [kind]\n")
    rest = ("--on", ON, "--also", LOCAL, other, "--mapping", mapping)
    figure = ("--trace", "received/2022-23/stage_1/*/local")

    assert told(*asked(register, *rest, *figure)).startswith("L-1\n")


def test_registers_without_a_mapping(tmp_path: Path) -> None:
    """A register in our own words needs none."""
    path = tmp_path / "plain.csv"
    path.write_text("reference,complaint_received\nEX-1,2022-04-01\n")
    rest = ("--year", "2022-23", "--trace", "received/*/*/*/*", "--on", ON)

    assert told("report", path, "--procedure", CHILDREN_ACT, *rest).startswith("EX-1\n")


@pytest.mark.parametrize(
    ("rest", "why"),
    [
        (("-o", "report.pdf"), "report.pdf ends in none of .html, .md, .xlsx"),
        (("--cases", "cases.xlsx"), "cases.xlsx does not end in .csv"),
        (("--suppress-below", "2"), "a number below 2 could only be 1; take 3 or more, or 0"),
        (("--mapping", "mapping.yaml"), "2 mappings for 1 registers"),
        (("--target", "101"), "101"),
        (("--trace", "recieved/*/*/*/*"), "there is no count 'recieved'; did you mean 'received'?"),
        (("--trace", "everything"), "there is no count 'everything'"),
        (("--trace", "received/*"), "write it as received/year/stage/quarter/kind, with * for all"),
        (("-o", "no-such-folder/report.md"), "No such file or directory"),
    ],
)
def test_what_is_refused(register: Path, rest: tuple[object, ...], why: str) -> None:
    """What cannot be done is refused, with what to do instead."""
    assert why in refused(*asked(register, "--on", ON, *rest))


def test_years_that_are_none(register: Path) -> None:
    """A year is from April to March."""
    assert "write it as 2022-23" in refused(*asked(register, year="2022"))


def test_without_the_extra(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the library that reads tables, the extra that brings it is named."""
    for name in [each for each in sys.modules if each.startswith("complaintrules.annual_report")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "complaintrules.bulk", None)

    assert "complaintrules.bulk" in refused(*asked(register, "--on", ON))
