"""
Many cases at once: the next deadline of a million cases by eight clocks, beside two peers.

Every case has eight starts, of which some are not recorded.  The answers are compared before
anything is timed.
"""

from __future__ import annotations

import gc
from datetime import date
from functools import partial
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import process_time
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from workalendar.europe import UnitedKingdom

from complaintrules.bulk import assess_table, next_deadlines
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

from .measuring import OURS, Figures, Task, interleaved
from .working_days import OUR_CALENDAR, DisagreementError

CASES = 1_000_000
#: workalendar is so slow that it gets so few of the cases, and its time for one is compared.
SAMPLE = 500
#: A round takes a second or more.
MOST_ROUNDS = 15
#: Working days of each clock.
LENGTHS = (3, 5, 10, 15, 20, 25, 30, 65)
#: The share of starts that are not recorded.
MISSING = 0.3
ON = date(2026, 6, 30)
#: Starts lie in the days before; no last day is later than what is published.
SPAN = 700
NANOSECONDS = 1e9
NEXT = "next deadline of a case, 8 clocks"

HEAD = """\
procedure: benchmark/clocks
title: Clocks that each start on an event of their own
extent: Nowhere
in_force: {from: 2000-01-01}
source: Nothing. These rules are made up.
instruments:
  Rules: {title: Made up}
cites: Rules
working_day:
  provision: reg. 1
  verified: no
  means: Monday to Friday without bank holidays.
  never: [saturday, sunday]
  bank_holidays_of: england-and-wales
counting:
  provision: reg. 2
  verified: no
  means: Nothing moves.
  start_on_a_day_off: stands
  end_on_a_day_off: stands
  month_end: last day of the month
stages:
  - {stage: stage_1, means: an answer, opens_on: event_1}
"""
FACTS = "  odd: {asks: Is it odd?, answer: yes or no}\n"
CLOCK = """\
  - deadline: clock_{number}
    provision: reg. {number}
    verified: no
    means: Made up.
    owner: authority
    force: must
    starts_on: event_{number}
    met_by: done_{number}
    length: {length} working days
    first_day_counted: the day after
    extension: none
"""


def clocks(lengths: tuple[int, ...], facts: str = FACTS, tests: str = "") -> Procedure:
    """
    Return a procedure of clocks of so many working days, each started by its own event.

    *facts* and *tests* are what the rule file says of facts, and of tests among its rules.
    """
    numbers = range(1, 1 + len(lengths))
    events = [f"  {kind}_{number}: Made up.\n" for number in numbers for kind in ("event", "done")]
    rules = [
        CLOCK.format(number=number, length=length)
        for number, length in zip(numbers, lengths, strict=True)
    ]
    text = f"{HEAD}facts:\n{facts}events:\n{''.join(events)}rules:\n{''.join(rules)}{tests}"
    with TemporaryDirectory() as folder:
        path = Path(folder) / "procedure.yaml"
        path.write_text(text, encoding="utf-8")
        return load_procedure(path)


def starts(cases: int, clocks_: int, seed: int) -> dict[str, Any]:
    """Return the starts of each clock as numpy has days, some of them not recorded."""
    dice = np.random.default_rng(seed)
    found = {}
    for number in range(1, clocks_ + 1):
        days = np.datetime64(ON) - dice.integers(0, SPAN, cases)
        days[dice.random(cases) < MISSING] = np.datetime64("NaT")
        found[f"event_{number}"] = days
    return found


def numpy_next(days: dict[str, Any], calendar: np.busdaycalendar) -> Any:  # noqa: ANN401
    """Return the earliest last day of each case, over whole columns at a time."""
    earliest = None
    for start, length in zip(days.values(), LENGTHS, strict=True):
        last = np.busday_offset(start, length, roll="backward", busdaycal=calendar)
        earliest = last if earliest is None else np.fmin(earliest, last)
    return earliest


def workalendar_next(frame: pd.DataFrame, calendar: UnitedKingdom) -> list[Any]:
    """Return the earliest last day of each case, as one applies a function to rows."""

    def next_of(row: Any) -> Any:  # noqa: ANN401  # pandas has no type for it
        last = [
            calendar.add_working_days(start, length)
            for start, length in zip(row, LENGTHS, strict=True)
            if not pd.isna(start)
        ]
        return min(last, default=None)

    return list(frame.apply(next_of, axis=1))


def measure(rounds: int, dice: Random, cases: int = CASES) -> Figures:
    """
    Return the nanoseconds of one of so many cases, by what is asked and by candidate.

    Raises:
        DisagreementError: The candidates' answers are not the same.

    """
    procedure = clocks(LENGTHS)
    days = starts(cases, len(LENGTHS), rounds)
    table = pa.table(days)
    frame = pd.DataFrame({name: column[:SAMPLE].tolist() for name, column in days.items()})
    numpys = np.busdaycalendar(holidays=[np.datetime64(day) for day in OUR_CALENDAR.days_off])
    workalendar = UnitedKingdom()
    ours = next_deadlines(table, procedure, on=ON)["next_due_by"]
    theirs = pa.chunked_array([pa.array(numpy_next(days, numpys))])
    if ours.to_pylist() != theirs.to_pylist():
        raise DisagreementError("numpy differs from ours")
    if ours.slice(0, SAMPLE).to_pylist() != workalendar_next(frame, workalendar):
        raise DisagreementError("workalendar differs from ours")
    tasks: dict[str, dict[str, Task]] = {
        NEXT: {
            OURS: partial(_timed, cases, lambda: next_deadlines(table, procedure, on=ON)),
            "numpy, whole columns": partial(_timed, cases, lambda: numpy_next(days, numpys)),
            "pandas, workalendar": partial(
                _timed, SAMPLE, lambda: workalendar_next(frame, workalendar)
            ),
            "ours, every clock told": partial(
                _timed, cases, lambda: assess_table(table, procedure, on=ON)
            ),
        }
    }
    gc.disable()
    try:
        return interleaved(tasks, rounds, dice)
    finally:
        gc.enable()


def _timed(cases: int, run: Any) -> float:  # noqa: ANN401
    """Return the nanoseconds that a case takes."""
    start = process_time()
    run()
    return (process_time() - start) / cases * NANOSECONDS
