"""A procedure out of its files."""

from pathlib import Path

import pytest

from complaintrules.errors import RuleFileError
from complaintrules.loading import read_procedure

from .test_overlays import HEADER


def test_nothing_is_extended_unless_somebody_finds_it(tmp_path: Path) -> None:
    """Read by itself, a file that extends another is refused."""
    path = tmp_path / "council.yaml"
    path.write_text(HEADER, encoding="utf-8")

    with pytest.raises(RuleFileError, match="'england/children-act-1989' cannot be found"):
        read_procedure(path)


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    """A fault in a part does not hide one in the header, nor the other way round."""
    part = "rules: [{deadline: x}]\n"
    (tmp_path / "procedure.yaml").write_text("procedure: x\nparts: [one.yaml]\n", encoding="utf-8")
    (tmp_path / "one.yaml").write_text("rules: [], rules: []\n", encoding="utf-8")
    with pytest.raises(RuleFileError) as first:
        read_procedure(tmp_path)
    (tmp_path / "one.yaml").write_text(part, encoding="utf-8")

    assert {"one.yaml", "procedure.yaml"} == {
        Path(fault.place.file or "").name for fault in first.value.faults
    }
