"""The parts on earlier years and on the Ombudsman."""

from __future__ import annotations

from pathlib import Path

from complaintrules.annual_report import compared
from complaintrules.annual_report.contents import Contents
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from tests.yearly import ROWS, asked, stage_1


def test_years(procedure: Procedure, tmp_path: Path) -> None:
    """Each year of which there are cases has its row."""
    part = compared.years(Contents(asked(tmp_path, ROWS, procedure).counts))

    assert ["2021-22", "2022-23"] == [line.label for line in part.layouts[0].lines]
    assert "Stage 1: outcomes in each year" in [layout.caption for layout in part.layouts]


def test_no_earlier_years(procedure: Procedure, tmp_path: Path) -> None:
    """Where there are none it is said, and nothing is compared."""
    rows = [stage_1("2022-04-01")]
    part = compared.years(Contents(asked(tmp_path, rows, procedure).counts))

    assert (("The register has no cases of earlier years.",), ()) == (part.says, part.layouts)


def test_a_stage_that_the_rules_do_not_limit(tmp_path: Path) -> None:
    """It is compared in all but time."""
    rows = [
        stage_1(f"{year}-04-05", stage_2_requested=f"{year}-05-03", stage_2_outcome="upheld")
        for year in (2021, 2022)
    ]
    corporate = load_procedure("shropshire/corporate")
    part = compared.years(Contents(asked(tmp_path, rows, corporate).counts))
    captions = [layout.caption for layout in part.layouts]

    assert "Stage 2: outcomes in each year" in captions
    assert "Stage 2: in time in each year" not in captions


def test_the_ombudsman(procedure: Procedure, tmp_path: Path) -> None:
    """What went there is told by outcome, or that nothing did."""
    some = compared.ombudsman(Contents(asked(tmp_path, ROWS, procedure).counts))
    none = compared.ombudsman(Contents(asked(tmp_path, ROWS[:3], procedure).counts))

    assert ["Upheld", "All"] == [line.label for line in some.layouts[0].lines]
    assert () == none.layouts
