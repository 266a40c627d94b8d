"""Routes on the command line."""

import json
from pathlib import Path

import pytest

from tests.unit.test_cli import parsed, run, told


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Return a case file about education."""
    path = tmp_path / "case.json"
    facts = {"subject": ["education"], "about_this_authority": True}
    path.write_text(json.dumps({"facts": facts}), encoding="utf-8")
    return path


def test_text(case: Path) -> None:
    """What applies comes first, then why."""
    got = told("route", case, "--authority", "shropshire", "--on", "2016-11-01")

    assert got.startswith("Applies    shropshire/corporate\nMay apply  none\n\n")
    assert "shropshire/corporate applies to the complaint.\n" in got


def test_json(case: Path) -> None:
    """A program gets the same as plain values."""
    got = parsed("route", case, "--authority", "shropshire", "--on", "2016-11-01")

    assert isinstance(got, dict)
    assert ["shropshire/corporate"] == got["applies"]


def test_nothing_applies(case: Path) -> None:
    """Before there were rules, none applies."""
    got = told("route", case, "--authority", "shropshire", "--on", "2001-11-01")

    assert got.startswith("Applies    none\n")


def test_today(case: Path) -> None:
    """Without a day, today is meant."""
    assert "not in force then" in told("route", case, "--authority", "shropshire")


def test_an_authority_is_needed(case: Path) -> None:
    """Nobody guesses whose procedures are meant."""
    assert 2 == run("route", case).exit_code
