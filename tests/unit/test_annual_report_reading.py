"""Registers gone through piece by piece."""

from __future__ import annotations

from pathlib import Path

import pytest

from complaintrules.annual_report import reading
from complaintrules.annual_report.counting import Figure
from complaintrules.annual_report.entries import Span
from complaintrules.annual_report.reading import Question, count_registers
from complaintrules.bulk import Tally
from complaintrules.procedure import Procedure
from complaintrules.register import read_register
from complaintrules.rulebook import load_procedure
from tests.yearly import ON, ROWS, YEAR, Asked, asked, register_of, stage_1

LOCAL = "birmingham/childrens-trust-local"


def test_rows_that_are_left_out(procedure: Procedure, tmp_path: Path) -> None:
    """Rows that cannot be read or judged are in no figure, and counted with why."""
    rows = [stage_1("2022-04-01"), stage_1("soon"), stage_1("2022-04-01", complainant="cat")]
    reg = asked(tmp_path, rows, procedure)
    counts = reg.counts

    assert (3, 2) == (counts.cases, counts.left_out)
    assert [3, 4] == [each.row for each in counts.some_left_out]
    assert ["EX-2", "EX-3"] == [each.reference for each in counts.some_left_out]
    assert 1 == reg.value("received/2022-23/stage_1/*/*")


def test_cases_that_contradict_themselves(procedure: Procedure, tmp_path: Path) -> None:
    """What only a judgement finds wrong is left out as well, with its case."""
    bad = '[{"of": "stage_9_response", "granted_on": "2022-04-06"}]'
    rows = [stage_1("2022-04-01"), stage_1("2022-04-01", extensions=bad)]
    counts = asked(tmp_path, rows, procedure).counts

    assert (2, 1) == (counts.cases, counts.left_out)
    assert {"EX-2"} == {each.reference for each in counts.some_left_out}
    assert "extensions" in counts.some_left_out[0].says


def test_progress(procedure: Procedure, tmp_path: Path) -> None:
    """It is told after each piece, up to the whole."""
    reg = asked(tmp_path, ROWS, procedure)
    told: list[Tally] = []
    count_registers(reg.registers, reg.question, progress=told.append)

    assert 1.0 == told[-1].share
    assert (len(ROWS), 0) == (told[-1].cases, told[-1].errors)


def test_large_pieces(
    procedure: Procedure, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However the rows are divided, the figures are the same and no case is lost."""
    figure = "received/2022-23/stage_1/*/*"
    whole = asked(tmp_path, ROWS, procedure)
    expected = whole.cases(figure)
    monkeypatch.setattr(reading, "ROWS_AT_ONCE", 7)

    assert expected == whole.cases(figure)
    assert len(expected) == whole.value(figure)


def test_several_registers(procedure: Procedure, tmp_path: Path) -> None:
    """Each is under its own procedure, whose title stands for its kind."""
    local = load_procedure(LOCAL)
    registers = (
        register_of(tmp_path / "a.csv", [stage_1("2022-04-01", "2022-04-29")], procedure),
        register_of(tmp_path / "b.csv", [stage_1("2022-04-01", "2022-04-29")], local),
    )
    both = Asked(registers, asked(tmp_path, ROWS, procedure).question)

    assert 1 == both.value(f"answers/2022-23/stage_1_response/*/{procedure.title}/extended")
    assert 1 == both.value(f"answers/2022-23/stage_1_response/*/{local.title}/ordinary")
    assert (procedure.id, local.id) == tuple(each.id for each in both.counts.procedures)


def test_every_case_behind_every_figure(procedure: Procedure, tmp_path: Path) -> None:
    """Added up, they give each figure again."""
    reg = asked(tmp_path, ROWS, procedure)
    found: dict[str, int] = {}
    for _, figure, often in reading.cases_behind(reg.registers, reg.question):
        found[str(figure)] = found.get(str(figure), 0) + often

    assert found
    assert found == {name: reg.counts.ledger.value(Figure.parse(name)) for name in found}


@pytest.mark.parametrize("reference", ["", "reference,"])
def test_cases_without_a_reference(reference: str, procedure: Procedure, tmp_path: Path) -> None:
    """They are told by their row."""
    path = tmp_path / "register.csv"
    empty = "," if reference else ""
    path.write_text(f"{reference}complaint_received\n{empty}2022-04-01\n")
    question = Question(Span(YEAR, 1), ON)
    reg = Asked((read_register(path, procedure),), question)

    assert ["row 2"] == reg.cases("received/2022-23/stage_1/*/*")
