"""The example files that commands make: they are what the commands make now."""

import re
from pathlib import Path

import pytest

from tests.unit.test_cli import told

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "docs" / "examples"
MADE = sorted(path.name for path in EXAMPLES.iterdir() if path.suffix not in {".yaml", ".csv"})


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
