"""The guard of the benchmarks lets noise pass, and nothing that is half as fast as it was."""

from __future__ import annotations

from typing import Any

import pytest
from benchmarks.guard import fallen

ADD, PEER = "add, n = 20", "workalendar"


def record(median: float | None) -> dict[str, Any]:
    """Return a record of one ratio."""
    row = {"what": ADD, "candidate": PEER, "times_ours": {"median": median}}
    return {"working_days": [row], "whole_case": [], "bulk": []}


@pytest.mark.parametrize(
    ("ours", "median", "told"),
    [
        ([1.0, 1.0], 100.0, []),
        ([9.0, 1.9], 100.0, []),  # a busy moment
        ([2.1, 2.2], 100.0, [f"{ADD}, {PEER}: 47.6 times ours at best; recorded is 100"]),
        ([2.1, 2.2], None, []),  # could not be told from nothing
    ],
)
def test_what_falls(ours: list[float], median: float | None, told: list[str]) -> None:
    """The best round counts, and half of what is recorded is enough."""
    figures = {ADD: {"complaintrules": ours, PEER: [100.0, 100.0]}}

    assert told == list(fallen(figures, record(median)))


def test_what_is_not_recorded_cannot_fall() -> None:
    """A comparison added since the record was written fails nothing."""
    figures = {"new": {"complaintrules": [1.0], PEER: [1.0]}}

    assert [] == list(fallen(figures, record(5.0)))
