"""One process for all hostile input, which is told of in the end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.hostile.keeper import Keeper


@pytest.fixture(scope="session")
def keeper() -> Iterator[Keeper]:
    """Return what reads hostile input in a process of its own."""
    if not hasattr(__import__("os"), "mkfifo"):
        pytest.skip("this system has neither pipes by name nor limits for a process")
    keeper = Keeper()
    yield keeper
    keeper.stop()
