"""New packs and schemas on the command line."""

import json
from pathlib import Path

import pytest

from tests.unit.test_cli import CHILDREN_ACT, run, told


def test_a_new_pack(tmp_path: Path) -> None:
    """The files are named, and what to do next is a command that succeeds."""
    got = told("procedures", "new", "ours/local", "--extends", CHILDREN_ACT, "--in", tmp_path)
    *files, following = got.splitlines()
    pack = tmp_path / "ours" / "local"

    assert f"wrote {pack / 'procedure.yaml'}" == files[0]
    assert f"Next: complaintrules procedures check {pack}" == following
    assert "ours/local: 22 rules, 0 faults\n" == told("procedures", "check", pack)


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    """A second pack of the same name is refused."""
    told("procedures", "new", "ours", "--in", tmp_path)
    got = run("procedures", "new", "ours", "--in", tmp_path)

    assert 2 == got.exit_code
    assert "is there already, and not empty" in got.output


def test_an_id_that_climbs_out(tmp_path: Path) -> None:
    """The fault has its code."""
    got = run("procedures", "new", "../ours", "--in", tmp_path)

    assert 2 == got.exit_code
    assert "CR114" in got.output


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    """A file in the way is told by its name, without a traceback."""
    (tmp_path / "ours").write_text("", encoding="utf-8")
    got = run("procedures", "new", "ours/local", "--in", tmp_path)

    assert 2 == got.exit_code
    assert f"{tmp_path / 'ours'}" in got.output


@pytest.mark.parametrize("kind", ["rule-file", "case-file", "examples"])
def test_schemas_are_printed(kind: str) -> None:
    """Each is a schema of the newest dialect, as it is packed."""
    printed = json.loads(told("schema", kind))

    assert "https://json-schema.org/draft/2020-12/schema" == printed["$schema"]
    assert "complaintrules" in printed["title"]


def test_there_are_no_other_schemas() -> None:
    """Another kind is refused with those that there are."""
    got = run("schema", "rules")

    assert 2 == got.exit_code
    assert "rule-file" in got.output
