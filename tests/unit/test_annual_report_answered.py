"""The parts on outcomes and on whether answers came in time."""

from __future__ import annotations

from pathlib import Path

from complaintrules.annual_report import answered
from complaintrules.annual_report.contents import Contents, Part
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from tests.yearly import ROWS, Asked, Row, asked, register_of, stage_1

BARE: list[Row] = [stage_1("2022-04-01", "2022-04-08")]


def captions(part: Part) -> list[str]:
    """Return the captions of a part's tables."""
    return [layout.caption for layout in part.layouts]


def test_outcomes(procedure: Procedure, tmp_path: Path) -> None:
    """Of complaints and of elements, each with a chart, or said that there are none."""
    full = answered.outcomes(Contents(asked(tmp_path, ROWS, procedure).counts))
    bare = answered.outcomes(Contents(asked(tmp_path, BARE, procedure).counts))

    assert 2 == len(full.layouts) == len(full.charts)
    assert () == bare.layouts
    assert "The register does not say the outcomes of complaints." in bare.says


def test_limits_and_where_there_is_no_answer(procedure: Procedure, tmp_path: Path) -> None:
    """The limits are said as the rules have them; a stage without answers has what is open."""
    contents = Contents(asked(tmp_path, ROWS, procedure).counts, target=85)
    part = answered.timeliness(contents)

    assert (
        "Stage 1, Children Act 1989 representations procedure (England): 10 working days, with an "
        "extension 20 working days." in part.says
    )
    assert "No answer at stage 3 is recorded for 2022-23." in part.says
    assert "Stage 3: what is open, 2022-23" in captions(part)
    assert "Other limits of the procedure, 2022-23" == captions(part)[-1]
    assert "Target of 85 %" in part.layouts[1].columns
    assert 2 == len(part.charts)


def test_a_limit_without_extension(tmp_path: Path) -> None:
    """What cannot be extended has no second limit, and no table of extensions."""
    local = load_procedure("birmingham/childrens-trust-local")
    part = answered.timeliness(Contents(asked(tmp_path, BARE, local).counts))

    assert ("Within 20 working days", "Late", "Answered") == part.layouts[0].columns
    assert not [caption for caption in captions(part) if "by the rules" in caption]
    assert ("In time, %", "Average days", "Median days") == part.layouts[1].columns


def test_limits_that_differ(procedure: Procedure, tmp_path: Path) -> None:
    """Where procedures have other limits, columns name none of them."""
    local = load_procedure("birmingham/childrens-trust-local")
    registers = (
        register_of(tmp_path / "a.csv", ROWS, procedure),
        register_of(tmp_path / "b.csv", BARE, local),
    )
    counts = Asked(registers, asked(tmp_path, BARE, procedure).question).counts
    part = answered.timeliness(Contents(counts))

    assert "Within the ordinary limit" == part.layouts[0].columns[0]
    assert "Later, within the longest limit" == part.layouts[0].columns[1]


def test_a_stage_that_the_rules_do_not_limit(tmp_path: Path) -> None:
    """It has no table, for there is nothing to hold it to."""
    corporate = load_procedure("shropshire/corporate")
    rows = [stage_1("2016-04-01", "2016-04-08", stage_2_requested="2016-05-03")]
    part = answered.timeliness(Contents(asked(tmp_path, rows, corporate).counts))

    assert not [caption for caption in captions(part) if "Stage 2" in caption]
