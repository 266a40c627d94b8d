"""How a clock stands as a cell: chosen part by part, and open until its last day."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.bench import Bench
from complaintrules.cells import AFTER_ALL, CODE, SOME_DAY, Cell, at_rest, by, either, open_cell
from complaintrules.machine import NONE
from complaintrules.papers import CaseFile
from complaintrules.procedure import Procedure
from complaintrules.row_code import RowWriter
from complaintrules.statuses import Status

STARTED, LAST = 730_000, 730_010


@pytest.fixture
def machine(procedure: Procedure) -> RowWriter:
    """Return a machine that would have to write down what it carries out."""
    return RowWriter(Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False))


def test_a_clock_that_is_not_open(machine: RowWriter) -> None:
    """It binds nobody: every open one comes before it."""
    cell = at_rest(machine, Status.MET, STARTED, LAST, STARTED + 1)

    assert Cell(CODE[Status.MET], STARTED, LAST, completed_on=STARTED + 1) == cell
    assert AFTER_ALL == cell.open_until


@pytest.mark.parametrize(("due_by", "until"), [(LAST, LAST), (NONE, SOME_DAY)])
def test_an_open_clock(machine: RowWriter, due_by: int, until: int) -> None:
    """It is open until its last day; one without comes after those that have one."""
    cell = open_cell(machine, Status.DUE, STARTED, due_by, 3)

    assert (STARTED, due_by, 3, until) == (
        cell.started_on,
        cell.due_by,
        cell.days_left,
        cell.open_until,
    )
    assert until < AFTER_ALL


@pytest.mark.parametrize("flag", [1, 0])
def test_one_cell_or_the_other(machine: RowWriter, flag: int) -> None:
    """All of one cell is taken, and only that one need be made."""
    one, other = (
        Cell(CODE[Status.MET], STARTED),
        Cell(CODE[Status.DUE], LAST, stands=CODE[Status.MET]),
    )
    expected = one if flag else other

    assert expected == either(machine, flag, one, other)
    assert expected == by(machine, flag, lambda: one, lambda: other)
