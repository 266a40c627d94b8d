"""Which files make up a procedure."""

import sys
from pathlib import Path

import pytest

from complaintrules.errors import Faults, RuleFileError
from complaintrules.file_reading import HEADER, MAX_BYTES
from complaintrules.loading import read_procedure
from complaintrules.procedure_files import EXAMPLES
from complaintrules.rulebook import Shipped, load_procedure, procedures
from complaintrules.source import MAX_VALUES, Allowance
from complaintrules.yaml_reading import read_file
from tests.bad_rule_files import corpus

VALID = (Path(corpus.__file__).parent / corpus.VALID).read_text(encoding="utf-8")


def test_a_folder_and_its_header_give_the_same(tmp_path: Path) -> None:
    """A folder is read by its header, and the examples beside it are no part of it."""
    (shipped,) = (each for each in procedures() if each.id == "england/children-act-1989")
    for path in shipped.folder.rglob("*.yaml"):
        copy = tmp_path / path.relative_to(shipped.folder)
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(path.read_bytes())

    assert load_procedure(tmp_path) == load_procedure(tmp_path / "procedure.yaml")


def faults_of(path: Path) -> list[str]:
    """Return what is said of rule files that are refused."""
    with pytest.raises(RuleFileError) as refused:
        read_procedure(path)
    return [fault.message for fault in refused.value.faults]


def test_a_name_too_long_to_be_asked_about(tmp_path: Path) -> None:
    """A path that the system does not even look at is a file that cannot be read."""
    (said,) = faults_of(tmp_path / ("a" * 5_000))

    assert said.startswith("cannot read the file: ")


def test_a_folder_that_cannot_be_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder in which files can be read but not found is a fault."""
    (tmp_path / HEADER).write_text(VALID, encoding="utf-8")

    def refuse(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "iterdir", refuse)

    assert ["cannot list the folder: Permission denied"] == faults_of(tmp_path)


@pytest.mark.parametrize("name", ["stage-1.yaml", "Stage-1.YAML", "stage-1.YML"])
def test_a_file_left_over(name: str, tmp_path: Path) -> None:
    """A rule file that no header names is a fault, however its name is written."""
    (tmp_path / HEADER).write_text(VALID, encoding="utf-8")
    (tmp_path / name).touch()

    assert ["this file is in the procedure's folder but not among its parts"] == faults_of(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="links are not for every user there")
def test_a_header_by_itself_may_be_a_link(tmp_path: Path) -> None:
    """Whoever names a file and not a folder may keep it elsewhere."""
    (tmp_path / "elsewhere.yaml").write_text(VALID, encoding="utf-8")
    pack = tmp_path / "pack"
    pack.mkdir()
    (pack / HEADER).symlink_to(tmp_path / "elsewhere.yaml")

    assert read_procedure(pack / HEADER) == read_procedure(tmp_path / "elsewhere.yaml")
    assert [f"this leads out of the folder {pack}"] == faults_of(pack)


@pytest.mark.parametrize("shipped", procedures(), ids=lambda shipped: shipped.id)
@pytest.mark.parametrize("below", ["", EXAMPLES])
def test_the_limits_leave_room(shipped: Shipped, below: str) -> None:
    """No shipped procedure has a fifth of the bytes or of the values that are allowed."""
    allowed, faults = Allowance(), Faults()
    for path in (shipped.folder / below).glob("*.yaml"):
        read_file(path, faults, within=shipped.folder, allowed=allowed)

    assert () == faults.in_order()
    assert MAX_BYTES * 4 // 5 < allowed.bytes < MAX_BYTES
    assert MAX_VALUES * 4 // 5 < allowed.values < MAX_VALUES
