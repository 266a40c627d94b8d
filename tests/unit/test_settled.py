"""What is settled beforehand is not carried out, and what is open is carried out once."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from complaintrules.bench import Bench
from complaintrules.machine import NONE
from complaintrules.papers import CaseFile
from complaintrules.procedure import Procedure
from complaintrules.row_code import RowWriter


@pytest.fixture
def machine(procedure: Procedure) -> RowWriter:
    """Return a machine that would have to write down what it carries out."""
    return RowWriter(Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False))


@pytest.mark.parametrize(("one", "other"), list(product((NONE, 3, 5), repeat=2)))
def test_plain_numbers(machine: RowWriter, one: int, other: int) -> None:
    """Steps on plain numbers give plain numbers."""
    there = [day for day in (one, other) if day]

    assert min(there, default=NONE) == machine.earliest(one, other)
    assert max(there, default=NONE) == machine.latest(one, other)
    assert int(one < other) == machine.before(one, other)
    assert bool(one and other) == machine.both(one, other)
    assert bool(one or other) == machine.either(one, other)
    assert (one or other) == machine.choose(one, one, other)
    assert int(not one) == machine.opposite(one)
    assert int(one in {3, 7}) == machine.is_one_of(one, (3, 7))
    assert (one or other,) == machine.branch(one, lambda: (one,), lambda: (other,))


def test_no_flags(machine: RowWriter) -> None:
    """All of none are up, and none of them is."""
    assert (1, 0) == (machine.both(), machine.either())


def test_no_codes(machine: RowWriter) -> None:
    """No code is one of none."""
    assert 0 == machine.is_one_of(machine.event("asked"), ())


def test_what_is_open_stands_where_nothing_else_is_open(machine: RowWriter) -> None:
    """One open value beside settled ones is the answer itself."""
    day = machine.event("asked")

    assert day is machine.both(1, day)
    assert day is machine.either(0, day)
    assert day is machine.earliest(NONE, day)
    assert day is machine.choose(day, day, day)
