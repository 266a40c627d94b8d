"""Registers judged piece by piece."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from complaintrules.errors import NotADateError
from complaintrules.procedure import Procedure
from complaintrules.register import judge_register
from tests.registers import ON, answers_of, counts_of, left_out_of, register_of

MAPPING = """\
columns: {Case: reference, Received: complaint_received, Who: complainant, Ours: anonymous}
values: {complainant: {Mother: parent}}
dates: day month year
"""


def test_answers_beside_their_cases(procedure: Procedure, tmp_path: Path) -> None:
    """A case has the answers of its row, and a case that cannot be judged has none."""
    text = "Case,Received,Who\na,2/11/2026,Mother\nb,2/11/2026,Aunt\nc,1/12/2026,\n"
    mapping = MAPPING.replace(", Ours: anonymous", "")
    register = register_of(tmp_path, procedure, text, mapping)

    assert [("a", -25), ("c", -4)] == [
        (each["reference"], each["stage_1_response.days_left"]) for each in answers_of(register)
    ]
    assert (3, 2, 1, 1) == counts_of(register)


def test_all_that_is_wrong_with_a_row(procedure: Procedure, tmp_path: Path) -> None:
    """What the reader and the judge find wrong is told together, by row."""
    text = (
        "Case,Received,Who,Ours\na,2/11/2026,Mother,perhaps\nb,soon,Aunt,maybe\nc,2/11/2026,Aunt,\n"
    )
    register = register_of(tmp_path, procedure, text, MAPPING)

    assert [
        (2, "Ours", "perhaps", "CR302"),
        (3, "Received", "soon", "CR111"),
        (3, "Who", "Aunt", "CR302"),
        (3, "Ours", "maybe", "CR302"),
        (4, "Who", "Aunt", "CR302"),
    ] == [(each.row, each.column, each.value, each.code) for each in left_out_of(register)]
    assert (3, 0, 3, 3) == counts_of(register)


def test_what_only_the_judge_finds(procedure: Procedure, tmp_path: Path) -> None:
    """It is told of a row that is left out already, too."""
    text = "complaint_received,extensions\nsoon,later\n2026-11-02,\n"
    register = register_of(tmp_path, procedure, text)

    assert [(2, "complaint_received"), (2, "extensions")] == [
        (each.row, each.column) for each in left_out_of(register)
    ]
    assert (2, 1, 1, 1) == counts_of(register)


def test_what_a_word_means_can_be_said(procedure: Procedure, tmp_path: Path) -> None:
    """A word that is near none of ours is to be mapped."""
    (found,) = left_out_of(register_of(tmp_path, procedure, "complainant\nNeighbour\n"))

    assert ("", "Neighbour") == (found.reference, found.value)
    assert "say in a mapping, under values, what it means" == found.hint


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"[{""of"": ""x""}]"', ("extensions", '[{"of": "x"}]', "CR106")),
        ("soon", ("extensions", "soon", "CR107")),
    ],
)
def test_papers(
    procedure: Procedure, tmp_path: Path, text: str, expected: tuple[str, str, str]
) -> None:
    """What is wrong with an extension is told by its column."""
    register = register_of(tmp_path, procedure, f"reference,extensions\na,{text}\n")
    first = left_out_of(register)[0]

    assert expected == (first.column, first.value, first.code)


def test_days_of_one_event(procedure: Procedure, tmp_path: Path) -> None:
    """The value of an event are its days."""
    text = "complaint_received\n2026-11-02;2026-11-02\n"
    (found,) = left_out_of(register_of(tmp_path, procedure, text))

    assert ("2026-11-02;2026-11-02", "CR303") == (found.value, found.code)


def test_an_extension_in_columns_of_its_own(procedure: Procedure, tmp_path: Path) -> None:
    """Its columns are named, for which of them is wrong the fault says."""
    mapping = "extensions: [{of: stage_1_response, granted_on: On, until: To}]"
    (found,) = left_out_of(register_of(tmp_path, procedure, "On,To\n,2026-11-30\n", mapping))

    assert ("On, To", "CR106") == (found.column, found.code)


def test_on_another_day(procedure: Procedure, tmp_path: Path) -> None:
    """The day of the judgement is a plain date, and may lie past the published holidays."""
    register = register_of(tmp_path, procedure, "complaint_received\n2030-12-02\n")
    (judged,) = judge_register(register, on=date(2030, 12, 30), projected=True)

    assert [True] == judged.answers.column("next_projected").to_pylist()
    with pytest.raises(NotADateError):
        judge_register(register, on=f"{ON}")  # type: ignore[arg-type]  # what is tried
