"""The parts on what was received."""

from __future__ import annotations

from pathlib import Path

from complaintrules.annual_report import received
from complaintrules.annual_report.contents import Contents, Part
from complaintrules.procedure import Procedure
from tests.yearly import ROWS, Row, asked, stage_1

BARE: list[Row] = [stage_1("2022-04-01", "2022-04-08")]


def contents(path: Path, procedure: Procedure, rows: tuple[Row, ...] | list[Row]) -> Contents:
    """Return what the parts are written from."""
    return Contents(asked(path, rows, procedure).counts)


def captions(part: Part) -> list[str]:
    """Return the captions of a part's tables."""
    return [layout.caption for layout in part.layouts]


def test_by_kind_where_there_are_kinds(procedure: Procedure, tmp_path: Path) -> None:
    """Each stage has a row for each kind and one for all."""
    part = received.received(contents(tmp_path, procedure, ROWS))
    labels = [line.label for line in part.layouts[0].lines]

    assert ["Stage 1: corporate", "Stage 1: social care", "Stage 1: all"] == sorted(
        labels[:2]
    ) + labels[2:3]
    assert ["What came in, and whether it came to stage 1, 2022-23"] == captions(part)[1:2]
    assert ["What became of what came in, 2022-23"] == captions(part)[2:]


def test_without_kinds(procedure: Procedure, tmp_path: Path) -> None:
    """A register of one kind has one row a stage, and no table of what did not come to one."""
    part = received.received(contents(tmp_path, procedure, BARE))

    assert ["Stage 1", "Stage 2", "Stage 3"] == [line.label for line in part.layouts[0].lines]
    assert 1 == len(part.layouts)


def test_what_is_not_recorded_is_said(procedure: Procedure, tmp_path: Path) -> None:
    """Where a register does not say who complained, so does the report."""
    full = received.people(contents(tmp_path, procedure, ROWS))
    bare = received.people(contents(tmp_path, procedure, BARE))

    assert [] == list(full.says)
    assert 4 == len(full.layouts)
    assert 1 == len(full.charts)
    assert 3 == len(bare.says)
    assert ((), ()) == (bare.layouts, bare.charts)


def test_from_stage_to_stage(procedure: Procedure, tmp_path: Path) -> None:
    """From each stage to the next, the last one to the Ombudsman."""
    part = received.escalation(contents(tmp_path, procedure, ROWS))
    labels = [line.label for line in part.layouts[0].lines]

    assert "From stage 3 to the Ombudsman" == labels[-1]
    assert "From stage 1 to stage 2" == labels[0]
    assert ["Stage 2", "Stage 3"] == [line.label for line in part.layouts[1].lines]
