"""Hostile arguments: no traceback reaches whoever calls a command, and nothing moves the cursor."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from complaintrules.cli import main
from tests.hostile.keeper import MOST_SECONDS
from tests.hostile.packs import VALID

CASE = str(Path(__file__).parents[2] / "docs" / "examples" / "case.yaml")
CALENDAR = "england-and-wales"
WORDS = [
    *("9999-12-31", "0001-01-01", "0000-00-00", "2026-02-30", "2026-12-21\n", "-1", "1e999"),
    *("9" * 100_000, "２０２６-12-21", "\x1b[2J", "\u202e", "\udcff", "", "nul", "~"),
    *("/dev/zero", "/dev/null", "/", "/proc/self/environ", "/etc/passwd", "a/" * 3_000, "C:\\x"),
    *("https://example.org/x", "file:///etc/passwd", "../../../etc/passwd", "\\\\machine\\share"),
]
COMMANDS = {
    "assess": ["assess", "{}"],
    "assess-on": ["assess", CASE, "--on", "{}"],
    "assess-projected": ["assess", CASE, "--on", "{}", "--projected", "--json"],
    "assess-procedure": ["assess", CASE, "--procedure", "{}"],
    "explain": ["explain", CASE, "{}"],
    "check-id": ["check-deadline", CASE, "{}", "2026-12-21"],
    "check-day": ["check-deadline", CASE, "stage_1_response", "{}"],
    "route": ["route", CASE, "--authority", "{}"],
    "add-to": ["calendar", "add", CALENDAR, "{}", "10"],
    "add": ["calendar", "add", CALENDAR, "2026-12-21", "{}"],
    "count": ["calendar", "count", CALENDAR, "2026-12-21", "{}"],
    "year": ["calendar", "show", CALENDAR, "--year", "{}"],
    "known": ["calendar", "show", CALENDAR, "--as-known-on", "{}"],
    "show": ["procedures", "show", "{}"],
    "check": ["procedures", "check", "{}", "--json"],
    "test": ["procedures", "test", "{}"],
    "diff": ["procedures", "diff", "{}", "{}"],
    "coverage": ["procedures", "coverage", "{}"],
    "review": ["procedures", "review", "{}"],
}


@pytest.mark.parametrize("command", COMMANDS)
def test_arguments(command: str) -> None:
    """A command takes a hostile argument or refuses it, in a second and in plain characters."""
    told: list[str] = []
    began = time.process_time()
    for word in WORDS:
        result = CliRunner().invoke(main, [each.format(word) for each in COMMANDS[command]])

        assert result.exception is None or isinstance(result.exception, SystemExit)
        assert result.exit_code in {0, 1, 2}
        told.append(result.output.replace("\n", ""))

    assert time.process_time() - began < MOST_SECONDS * len(WORDS)
    assert [] == [each for each in told if not each.isprintable()]


def test_names_of_files(tmp_path: Path) -> None:
    """The names of files in a folder are told without what would move a terminal's cursor."""
    (tmp_path / "procedure.yaml").write_text(VALID, encoding="utf-8")
    for name in ("\x1b[2J.yaml", "\u202elmay.yaml", "a\nb.yaml"):
        try:
            (tmp_path / name).touch()
        except OSError:
            pytest.skip("this system has no such names")
    result = CliRunner().invoke(main, ["procedures", "check", str(tmp_path)])

    assert result.exit_code == 1
    assert "\\x1b[2J.yaml: CR110: this file is in" in result.output
    assert len([each for each in result.output if not each.isprintable()]) == len(
        result.output.splitlines()
    )
