"""What the parts of a report are written from."""

from __future__ import annotations

import pytest

from complaintrules.annual_report.contents import Contents
from complaintrules.annual_report.counting import Figure
from complaintrules.procedure import Procedure
from tests.yearly import ROWS, asked


@pytest.fixture(scope="module")
def contents(procedure: Procedure, tmp_path_factory: pytest.TempPathFactory) -> Contents:
    """Return what a report on a register is written from."""
    return Contents(asked(tmp_path_factory.mktemp("register"), ROWS, procedure).counts, None, 5)


def test_axes(contents: Contents) -> None:
    """Stages, kinds and years are those that there are."""
    assert [("stage_1", "Stage 1"), ("stage_2", "Stage 2"), ("stage_3", "Stage 3")] == list(
        contents.stages()
    )
    assert {"corporate", "social care", "not recorded"} >= set(contents.kinds())
    assert ("2021-22", "2022-23") == contents.years


def test_quarters_that_say_something(contents: Contents) -> None:
    """Of few cases only the year is told, for each quarter would be withheld."""
    many = Figure("received", ("2022-23", "stage_1", "*", "*"))
    few = Figure("received", ("2022-23", "stage_3", "*", "*"))

    assert "Q1 (April to June)" == contents.quarters_of(many, 2).values[0][1]
    assert () == contents.quarters_of(few, 2).values


def test_the_last_of_many_stand_together(contents: Contents) -> None:
    """A long axis ends in one value for all the rest."""
    axis = contents.axis([f"v{number}" for number in range(23)], 2)

    assert ("v20|v21|v22", "3 others together") == axis.values[-1]
    assert 21 == len(axis.values)


def test_what_is_recorded(contents: Contents) -> None:
    """A dimension in which nothing is recorded has nothing to tell."""
    assert contents.has(Figure("outcomes", ("2022-23", "stage_1", "*", "*")), 3)
    assert not contents.has(Figure("outcomes", ("2022-23", "stage_3", "*", "*")), 3)
