"""What letters have to say, on the command line."""

from pathlib import Path

import pytest

from tests.unit.test_cli import EXAMPLE, parsed, run, told, write_case

ON = ("--on", "2026-11-13")


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """Return the example as a file."""
    return write_case(tmp_path, **EXAMPLE)


def test_items_to_tick_off(case: Path) -> None:
    """Each has how it binds, its day and its provision; unread words are marked."""
    got = told("letter", case, "stage_1_extension", *ON)

    assert "  [ ] must: The new day: Mon 30 Nov 2026 (SI 2006/1738 reg. 14*)\n" in got
    assert got.endswith("* The provision's own words were not read. This is not legal advice.\n")


def test_what_was_read_has_no_mark(case: Path) -> None:
    """Where all words were read, nothing is said of unread ones; notes follow their item."""
    got = told("letter", case, "no_sufficient_interest", *ON)

    assert "(SI 2006/1738 reg. 12)\n      Note: Read in an official paraphrase" in got
    assert "own words were not read" not in got


def test_the_letters_that_there_are(case: Path) -> None:
    """Without a kind, they are listed, for people and for programs."""
    got, listed = told("letter", case), parsed("letter", case)

    assert got.startswith("acknowledgement ")
    assert isinstance(listed, list)
    assert "acknowledgement" == listed[0]["letter"]


def test_a_procedure_without_letters(tmp_path: Path) -> None:
    """That is said, and any kind is refused."""
    case = write_case(tmp_path, procedure="shropshire/corporate")
    got = run("letter", case, "refusal")

    assert "shropshire/corporate says nothing of letters\n" == told("letter", case)
    assert 2 == got.exit_code
    assert "shropshire/corporate has no letter 'refusal'" in got.output


def test_json(case: Path) -> None:
    """A program gets the same as plain values."""
    got = parsed("letter", case, "stage_1_extension", *ON)

    assert isinstance(got, dict)
    assert ("EX-1", "stage_1_extension", "2026-11-13") == (got["case"], got["letter"], got["on"])
    assert [None, "2026-11-30"] == [item["day"] for item in got["items"]]


def test_a_letter_that_is_not_known(case: Path) -> None:
    """The nearest one is offered."""
    got = run("letter", case, "stage_2_respons")

    assert 2 == got.exit_code
    assert "did you mean 'stage_2_response'?" in got.output
