"""Run every benchmark, and write the record and the page of results."""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from importlib.metadata import version
from pathlib import Path
from random import Random

from . import bulk, cold_start, guard, whole_case, working_days
from .measuring import compared
from .report import held_against_aims, page

HERE = Path(__file__).parent
RECORD, PAGE = HERE / "results.json", HERE / "RESULTS.md"
ROUNDS, QUICK_ROUNDS = 25, 3
PACKAGES = (
    *("complaintrules", "workalendar", "numpy", "holidays", "business-rules", "zen-engine"),
    *("PyYAML", "pandas", "pyarrow"),
)


def main() -> None:
    """Measure, print the page, and unless it was a quick run write it; or be on guard."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--quick",
        action="store_true",
        help=f"{QUICK_ROUNDS} rounds instead of {ROUNDS}; prints and writes nothing",
    )
    parser.add_argument(
        "--rounds", type=int, default=ROUNDS, help=f"so many rounds instead of {ROUNDS}"
    )
    parser.add_argument(
        "--guard",
        action="store_true",
        help="a short run that fails where we are half as fast beside a peer as is recorded",
    )
    asked = parser.parse_args()
    if asked.guard:
        recorded = json.loads(RECORD.read_text(encoding="utf-8"))
        sys.exit("\n".join(guard.fallen(guard.measure(), recorded)) or None)
    quick = asked.quick
    record = measure(QUICK_ROUNDS if quick else asked.rounds)
    print(page(record), end="")
    if not quick:
        RECORD.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
        PAGE.write_text(page(json.loads(RECORD.read_text(encoding="utf-8"))), encoding="utf-8")


def measure(rounds: int) -> dict[str, object]:
    """
    Return the record of a run: every figure, and on what it was taken.

    Raises:
        DisagreementError: The candidates' answers are not the same.

    """
    dice = Random(rounds)
    wrong = working_days.check_calendars()
    stepping = compared(working_days.measure(rounds, dice), "nanoseconds")
    judging = compared(whole_case.measure(rounds, dice), "nanoseconds")
    tables = compared(bulk.measure(min(rounds, bulk.MOST_ROUNDS), dice), "nanoseconds")
    starting = compared(cold_start.measure(rounds, dice), "milliseconds")
    return {
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "versions": {package: version(package) for package in PACKAGES},
        "machine": {"architecture": platform.machine(), "cores": os.cpu_count()},
        "rounds": rounds,
        "inputs": working_days.INPUTS,
        "cases": whole_case.CASES,
        "wrong_in_workalendar": [day.isoformat() for day in wrong],
        "aims": held_against_aims(stepping + judging + tables + starting),
        "working_days": stepping,
        "whole_case": judging,
        "bulk": tables,
        "cold_start": starting,
    }


if __name__ == "__main__":
    main()
