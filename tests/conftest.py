"""Hypothesis profiles, and the lines that tests leave for the end of the run."""

from __future__ import annotations

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

#: What tests have counted, told after the results.
COUNTED = pytest.StashKey[list[str]]()

COMMON = settings(
    deadline=None,
    # A slow machine is no reason to fail.
    suppress_health_check=[HealthCheck.too_slow],
)
# What stands before a change must always give the same verdict on it; the others look further.
settings.register_profile("dev", COMMON, max_examples=100, derandomize=True)
settings.register_profile("heavy", COMMON, max_examples=1_000)
settings.register_profile("nightly", COMMON, max_examples=5_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))


@pytest.fixture(scope="session")
def counted(pytestconfig: pytest.Config) -> list[str]:
    """Take lines to be told at the end of the run."""
    return pytestconfig.stash.setdefault(COUNTED, [])


def pytest_sessionfinish(session: pytest.Session) -> None:
    """Hand over what was counted, where the tests are spread over several processes."""
    output: dict[str, list[str]] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["counted"] = session.config.stash.get(COUNTED, [])


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what one of the processes counted."""
    counted_there = getattr(node, "workeroutput", {}).get("counted", [])
    node.config.stash.setdefault(COUNTED, []).extend(counted_there)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Tell what was counted, in every run that counted something."""
    lines = config.stash.get(COUNTED, [])
    if lines:
        terminalreporter.section("counted")
    for line in lines:
        terminalreporter.line(line)
