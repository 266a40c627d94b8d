"""How far a long run is."""

import pytest

from complaintrules.bulk import Tally
from complaintrules.cli.printing import layout
from complaintrules.cli.printing.progress import progress_of


def test_nobody_watches() -> None:
    """Where no person reads, nobody is told."""
    with progress_of("judging") as told:
        assert told is None


def test_somebody_watches(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bar tells what is done, and how many cases that were."""
    monkeypatch.setattr(layout, "in_terminal", lambda _: True)
    with progress_of("judging r.csv") as told:
        told(Tally(1_234, 0, 0.5))

    assert "judging r.csv" in (says := capsys.readouterr().err)
    assert "1,234 cases" in says
