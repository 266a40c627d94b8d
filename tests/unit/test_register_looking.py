"""What is missing in cases; that nothing is overlooked, the property tests say."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from complaintrules.procedure import Procedure
from complaintrules.register import judge_register
from complaintrules.register.looking import Looking
from tests.registers import ON, register_of

HEAD = "reference,complaint_received,stage_1_response_sent,stage_2_requested,grounds_arose_on\n"


def looked(
    procedure: Procedure, folder: Path, rows: str, *, most: int = 9, on: date = ON
) -> tuple[list[tuple[int, str]], int]:
    """Return what is missing in which case, and how many cases were not looked into."""
    register = register_of(folder, procedure, HEAD + rows)
    looking = Looking.of(register, on, most, projected=False)
    found = [
        (each.place, each.what)
        for judged in judge_register(register, on=on)
        for each in looking.missing(judged)
    ]
    return found, looking.passed_over


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("a,2026-12-01,,,\n", [(0, "to_ask")]),
        ("a,2026-11-02,2026-11-10,,\n", []),
        ("a,,2026-11-10,,\n", [(0, "step_without_its_start"), (0, "to_ask")]),
        ("a,2026-11-12,2026-11-10,,\n", [(0, "out_of_order"), (0, "to_ask")]),
        ("a,2026-11-02,2026-11-10,2026-10-30,\n", [(0, "out_of_order"), (0, "to_ask")]),
        ("a,2026-11-02,2026-11-10,2026-11-09,\n", [(0, "out_of_order"), (0, "to_ask")]),
        ("a,2026-11-02,2026-11-10,2026-11-10,\n", [(0, "to_ask")]),
        ("a,2026-11-02,,2026-11-09,\n", [(0, "step_without_its_start"), (0, "to_ask")]),
        ("a,2026-11-02,,2026-12-01,\n", [(0, "to_ask")]),
        ("a,2026-11-02,2026-11-10,,2026-11-02\n", []),
        ("a,2026-11-02,2026-11-10,,2026-11-03\n", [(0, "out_of_order")]),
        ("a,,,,\n", []),
        ("a,2027-01-04,,,\n", []),
    ],
)
def test_what_is_missing(
    procedure: Procedure, tmp_path: Path, row: str, expected: list[tuple[int, str]]
) -> None:
    """Facts are asked for while a case is open; steps out of order are told at any time."""
    found, _ = looked(procedure, tmp_path, row)

    assert set(expected) <= set(found)
    assert {what for _, what in expected} == {what for _, what in found}


def test_at_most_so_many(procedure: Procedure, tmp_path: Path) -> None:
    """Cases that were not looked into are counted."""
    rows = "".join(f"{number},2026-12-01,,,\n" for number in range(5))

    assert ([(0, "to_ask"), (1, "to_ask")], 3) == looked(procedure, tmp_path, rows, most=2)
    assert ([], 5) == looked(procedure, tmp_path, rows, most=0)
