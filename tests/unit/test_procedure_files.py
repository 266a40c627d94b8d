"""Which files make up a procedure."""

from pathlib import Path

from complaintrules.rulebook import load_procedure, procedures


def test_a_folder_and_its_header_give_the_same(tmp_path: Path) -> None:
    """A folder is read by its header, and the examples beside it are no part of it."""
    (shipped,) = (each for each in procedures() if each.id == "england/children-act-1989")
    for path in shipped.folder.rglob("*.yaml"):
        copy = tmp_path / path.relative_to(shipped.folder)
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(path.read_bytes())

    assert load_procedure(tmp_path) == load_procedure(tmp_path / "procedure.yaml")
