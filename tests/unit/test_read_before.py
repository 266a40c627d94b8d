"""Shipped procedures come to the same, read from their rule files or from what was read before."""

from __future__ import annotations

import json
from pathlib import Path
from shutil import copytree

import pytest

from complaintrules import read_before as module
from complaintrules.read_before import FOLDER, read_before, to_be_read
from complaintrules.rulebook import load_procedure, packs_folder, procedures, read_shipped
from tools import read_before as tool

ID = "shropshire/childrens-statutory"
BASE = "england/children-act-1989"
MADE = tool.documents()


@pytest.mark.parametrize("name", MADE)
def test_the_files_are_fresh(name: str) -> None:
    """What stands in the folder is what the rule files say; else run make reference."""
    assert MADE[name] == (FOLDER / name).read_text(encoding="utf-8")


def test_each_procedure_has_its_file() -> None:
    """There are no others."""
    found = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.json")}

    assert {f"{shipped.id}.json" for shipped in procedures()} == found


@pytest.mark.parametrize("id_", [shipped.id for shipped in procedures()])
def test_nothing_is_lost(id_: str) -> None:
    """A procedure read before equals the one in the rule files, and so does each place in it."""
    root = packs_folder()
    before, now = read_before(id_, root), read_shipped(root / id_)
    folders = tuple(json.loads(MADE[f"{id_}.json"].partition("\n")[0])["folders"])

    assert before is not None
    assert now == before
    assert MADE[f"{id_}.json"] == to_be_read(before, folders, root)
    assert now.working_day.calendar.days_off == before.working_day.calendar.days_off
    assert type(now.vocabulary.facts) is type(before.vocabulary.facts)


def test_it_is_what_is_loaded() -> None:
    """Whoever asks for a shipped procedure gets the one that was read before."""
    assert load_procedure(ID) is not read_shipped(packs_folder() / ID)
    assert load_procedure(ID) == read_shipped(packs_folder() / ID)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a folder with copies of the rule files."""
    return Path(copytree(packs_folder(), tmp_path / "rules"))


def test_copies_of_the_same_files(root: Path) -> None:
    """Only what the files say matters, and places are those of the files that are there."""
    before = read_before(ID, root)

    assert before is not None
    assert str(root / ID / "procedure.yaml") == before.stages[-1].place.file or before.stages
    assert before == read_shipped(packs_folder() / ID)


@pytest.mark.parametrize("of", [ID, BASE])
def test_changed_rule_files(root: Path, of: str) -> None:
    """Where a file of the procedure or of the one that it extends was changed, it is read anew."""
    with (root / of / "procedure.yaml").open("a", encoding="utf-8") as file:
        file.write("# changed\n")

    assert read_before(ID, root) is None


def test_another_rule_file(root: Path) -> None:
    """A file more is a change, too."""
    (root / BASE / "more.yaml").write_text("rules: []\n", encoding="utf-8")

    assert read_before(ID, root) is None


def test_no_file(root: Path) -> None:
    """A procedure that was never read before is read from its rule files."""
    assert read_before("england/none", root) is None


def test_changed_classes(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the classes that hold a procedure have other parts now, it is read anew."""
    kinds = dict(module._KINDS)  # noqa: SLF001  # what a class less would leave
    del kinds["Letter"]
    monkeypatch.setattr(module, "_KINDS", kinds)

    assert read_before(ID, root) is None
