"""How a register is told to people; the rest is tested with its command."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from complaintrules.cli.printing.registers import print_listing
from complaintrules.procedure import Procedure
from complaintrules.register import Listing, Section, list_register
from tests.registers import register_of

ON = date(2026, 12, 15)


def said(
    capsys: pytest.CaptureFixture[str], procedure: Procedure, folder: Path, text: str, on: date = ON
) -> str:
    """Return what is said of a register."""
    register = register_of(folder, procedure, text)
    listing = list_register(register, on=on, until=on)
    print_listing(listing, list(Section), "r.csv", 9, day_given=True)
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("on", "says"),
    [
        (date(2026, 12, 15), "today is the last day"),
        (date(2026, 12, 16), "1 working day "),
    ],
)
def test_days(
    capsys: pytest.CaptureFixture[str], procedure: Procedure, tmp_path: Path, on: date, says: str
) -> None:
    """The last day is called so, and days are counted in their own kind."""
    text = "reference,complaint_received\na,2026-12-01\n"

    assert says in said(capsys, procedure, tmp_path, text, on)


def test_only_just_passed(
    capsys: pytest.CaptureFixture[str], procedure: Procedure, tmp_path: Path
) -> None:
    """On the Saturday after a Friday, no working day has passed."""
    text = "reference,complaint_received\na,2026-11-27\n"

    assert "only just passed" in said(capsys, procedure, tmp_path, text, date(2026, 12, 12))


def test_not_eligible(
    capsys: pytest.CaptureFixture[str], procedure: Procedure, tmp_path: Path
) -> None:
    """A case that does not come under the procedure is marked."""
    text = "reference,complaint_received,anonymous\na,2026-12-01,yes\n"

    assert "stage 1, not eligible" in said(capsys, procedure, tmp_path, text, date(2026, 12, 21))


def test_missing(capsys: pytest.CaptureFixture[str], procedure: Procedure, tmp_path: Path) -> None:
    """Of many questions the best are told; a step out of order is told in full."""
    text = "complaint_received,stage_1_response_sent\n2026-12-01,\n2026-11-12,2026-11-10\n"
    says = said(capsys, procedure, tmp_path, text)

    assert "to ask: subject, about_this_authority, grounds_arose_on and 10 more" in says
    assert "stage_1_response: stage_1_response_sent is recorded for 2026-11-10, before" in says


def test_days_that_cannot_be_counted(
    capsys: pytest.CaptureFixture[str], procedure: Procedure, tmp_path: Path
) -> None:
    """Past the published bank holidays a number of days may be unknown."""
    text = "complaint_received\n1999-01-01\n"
    says = said(capsys, procedure, tmp_path, text, date(2029, 1, 15))

    assert "stage_1_response" in says


def test_nothing_moves_a_cursor(
    capsys: pytest.CaptureFixture[str], procedure: Procedure, tmp_path: Path
) -> None:
    """What a register says is shown as it is written."""
    says = said(capsys, procedure, tmp_path, "reference,complaint_received\na\x1b[2J,2026-11-01\n")

    assert "\x1b" not in says
    assert "a\\x1b[2J" in says


def test_groups_of_none(listing: Listing, capsys: pytest.CaptureFixture[str]) -> None:
    """Cases without a group are counted under a dash."""
    print_listing(listing, list(Section), "r.csv", 9, day_given=True)

    assert "\n-     1" in capsys.readouterr().out


@pytest.fixture
def listing(procedure: Procedure, tmp_path: Path) -> Listing:
    """Return the listing of a case without a team."""
    text = "complaint_received,team\n2026-12-01,\n"
    register = register_of(tmp_path, procedure, text, "describes: [team]")
    return list_register(register, on=date(2026, 12, 21), until=ON, by="team")
