"""The example files that commands make: they are what the commands make now."""

import re
import shlex
from pathlib import Path

import pytest

from tests.unit.test_cli import told

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
#: Those that people write.
WRITTEN = {".csv", ".ipynb", ".mjs", ".py", ".yaml"}
REPORTS = ("annual_report.html", "annual_report.md")
MADE = sorted(
    path.name
    for path in EXAMPLES.iterdir()
    if path.is_file() and path.suffix not in WRITTEN and path.name not in REPORTS
)


def test_all_are_made_by_the_makefile() -> None:
    """``make examples`` makes each of them."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    named = re.search(r"^\tfor file in (.+); do", makefile, re.MULTILINE)

    assert named
    assert MADE == sorted(named[1].split())


@pytest.mark.parametrize("name", MADE)
def test_fresh(name: str, tmp_path: Path) -> None:
    """Each is what its command makes, to the byte."""
    case = EXAMPLES / "case.yaml"
    told("timeline", case, "--on", "2026-12-21", "-o", tmp_path / name)

    assert (tmp_path / name).read_bytes() == (EXAMPLES / name).read_bytes()


def test_reports_are_fresh(tmp_path: Path) -> None:
    """So are the yearly reports, made by the line of the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8").replace("\\\n", "")
    line = re.search(r"^\t\$\(BIN\)/complaintrules (report .+)$", makefile, re.MULTILINE)

    assert line
    words = shlex.split(line[1])
    told(*(_placed(word, tmp_path) for word in words))
    for name in REPORTS:
        assert (tmp_path / name).read_bytes() == (EXAMPLES / name).read_bytes()


def _placed(word: str, folder: Path) -> str:
    """Return a word of a command, with files that are written in another folder."""
    if Path(word).name in REPORTS:
        return str(folder / Path(word).name)
    return str(ROOT / word) if word.startswith("docs/") else word
