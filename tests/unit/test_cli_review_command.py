"""Reviews on the command line."""

import sys
from pathlib import Path

import pytest

from tests.unit.test_cli import CHILDREN_ACT, run, told


def test_markdown_on_standard_output() -> None:
    """Without a file, the review is printed as Markdown."""
    got = told("procedures", "review", CHILDREN_ACT)

    assert got.startswith("# Review: Children Act 1989 representations procedure (England)\n")


@pytest.mark.parametrize(
    ("name", "beginning"), [("r.html", "<!DOCTYPE html>\n"), ("r.MD", "# Review: ")]
)
def test_into_a_file(tmp_path: Path, name: str, beginning: str) -> None:
    """The end of the file's name says in which form it is written."""
    path = tmp_path / name
    got = told("procedures", "review", CHILDREN_ACT, "-o", path)

    assert f"wrote {path}\n" == got
    assert path.read_text(encoding="utf-8").startswith(beginning)


def test_another_form(tmp_path: Path) -> None:
    """A name that ends otherwise is refused before anything is written."""
    path = tmp_path / "r.docx"
    got = run("procedures", "review", CHILDREN_ACT, "-o", path)

    assert 2 == got.exit_code
    assert "ends neither in .html nor in .md" in got.output
    assert not path.exists()


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """A file that cannot be written is told, without a traceback."""
    got = run("procedures", "review", CHILDREN_ACT, "-o", tmp_path / "none" / "r.md")

    assert 2 == got.exit_code
    assert "No such file or directory" in got.output


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Without the extra, a page is refused with the way to get it."""
    monkeypatch.setitem(sys.modules, "jinja2", None)
    got = run("procedures", "review", CHILDREN_ACT, "-o", tmp_path / "r.html")

    assert 2 == got.exit_code
    assert "complaintrules[reports]" in got.output
