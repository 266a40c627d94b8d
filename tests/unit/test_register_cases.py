"""The cases of a register, one by one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from complaintrules.procedure import Procedure
from complaintrules.register import cases_of
from tests.registers import register_of

DAY = date(2026, 12, 21)


def test_cases_with_their_rows(procedure: Procedure, tmp_path: Path) -> None:
    """Each case has its reference, its events and the row that it begins in; bad ones are told."""
    text = "reference,complaint_received\nA,2026-11-02\nB,soon\nC,2026-11-03\n"
    (some,) = cases_of(register_of(tmp_path, procedure, text), on=DAY)

    assert ((2, "A", date(2026, 11, 2)), (4, "C", date(2026, 11, 3))) == tuple(
        (row, case.reference, case.events[0].on)
        for row, case in zip(some.rows, some.cases, strict=True)
    )
    assert [(3, "CR111")] == [(each.row, each.code) for each in some.left_out]
    assert (1, 1.0) == (some.cases_left_out, some.share)


def test_without_references(procedure: Procedure, tmp_path: Path) -> None:
    """A register without references has cases without."""
    (some,) = cases_of(register_of(tmp_path, procedure, "complaint_received\n2026-11-02\n"), on=DAY)

    assert [""] == [case.reference for case in some.cases]
