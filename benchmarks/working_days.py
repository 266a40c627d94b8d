"""
Stepping and counting over working days: ours, two peers and a plain loop, in one process.

Every candidate gets the same days, its calendar made beforehand, and is called as its own manual
shows.  The answers are compared before anything is timed.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from itertools import repeat
from random import Random
from time import process_time
from typing import Any

import numpy as np
from workalendar.europe import UnitedKingdom

from complaintrules.working_day_definitions import working_days

from .measuring import OURS, Figures, Task, interleaved

LENGTHS = (10, 20, 65)
#: The length that is also timed with the processor's caches swept beforehand.
SWEPT_LENGTH = 20
INPUTS = 200
#: Starts are drawn from these days, weekends and bank holidays among them.
FIRST_START, LAST_START = date(2024, 1, 1), date(2027, 12, 31)
#: The shortest and the longest span to count over, in days.
SPANS = (30, 120)

#: The days that workalendar 17 has wrong: it lacks the bank holiday for the coronation.  The
#: first start is later, so that no input meets it.
WRONG_IN_WORKALENDAR = frozenset({date(2023, 5, 8)})

ONE_DAY = timedelta(days=1)
SATURDAY = 5
#: A batch is repeated until it takes this long, far more than the clock needs.
SECONDS_OF_A_BATCH = 0.005
NANOSECONDS = 1e9
#: Larger than the caches that one core is likely to have.
SWEEP = b"\1" * (64 << 20)

#: Answers every input once.
Run = Callable[[], list[Any]]

OUR_CALENDAR = working_days("england-and-wales")
WORKALENDAR = UnitedKingdom()
DAYS_OFF = frozenset(OUR_CALENDAR.days_off)
NUMPY_CALENDAR = np.busdaycalendar(holidays=[np.datetime64(day) for day in sorted(DAYS_OFF)])


class DisagreementError(Exception):
    """Candidates differ in an answer, so that their speeds cannot be compared."""


def draw_inputs(dice: Random) -> tuple[list[date], list[date]]:
    """Return the days to step from, and for each of them the last day of a span to count over."""
    days = (LAST_START - FIRST_START).days + 1
    starts = [FIRST_START + timedelta(days=dice.randrange(days)) for _ in range(INPUTS)]
    return starts, [start + timedelta(days=dice.randint(*SPANS)) for start in starts]


def adding(n: int, starts: list[date]) -> dict[str, Run]:
    """Return each candidate's way to the *n*-th working day after each start."""
    ours, workalendar = OUR_CALENDAR.add, WORKALENDAR.add_working_days
    offset, calendar = np.busday_offset, NUMPY_CALENDAR
    starts_64 = [np.datetime64(start) for start in starts]
    return {
        OURS: lambda: [ours(start, n) for start in starts],
        "workalendar": lambda: [workalendar(start, n) for start in starts],
        "numpy, dates": lambda: [
            offset(start, n, roll="backward", busdaycal=calendar).item() for start in starts
        ],
        "numpy, datetime64": lambda: [
            offset(start, n, roll="backward", busdaycal=calendar) for start in starts_64
        ],
        "plain loop": lambda: [_add_by_loop(start, n) for start in starts],
    }


def counting(starts: list[date], ends: list[date]) -> dict[str, Run]:
    """Return each candidate's way to count from the day after each start to its end."""
    ours, workalendar = OUR_CALENDAR.count, WORKALENDAR.get_working_days_delta
    count, calendar = np.busday_count, NUMPY_CALENDAR
    spans = list(zip(starts, ends, strict=True))
    # numpy counts from the first day up to but not including the second.
    shifted = [(start + ONE_DAY, end + ONE_DAY) for start, end in spans]
    shifted_64 = [(np.datetime64(start), np.datetime64(end)) for start, end in shifted]
    return {
        OURS: lambda: [ours(start, end) for start, end in spans],
        "workalendar": lambda: [workalendar(start, end) for start, end in spans],
        "numpy, dates": lambda: [count(start, end, busdaycal=calendar) for start, end in shifted],
        "numpy, datetime64": lambda: [
            count(start, end, busdaycal=calendar) for start, end in shifted_64
        ],
        "plain loop": lambda: [_count_by_loop(start, end) for start, end in spans],
    }


def _add_by_loop(day: date, n: int) -> date:
    """Return the *n*-th working day after *day*, as one would write it without a library."""
    while n:
        day += ONE_DAY
        if day.weekday() < SATURDAY and day not in DAYS_OFF:
            n -= 1
    return day


def _count_by_loop(start: date, end: date) -> int:
    """Return how many working days come after *start* up to *end*, without a library."""
    count = 0
    while start < end:
        start += ONE_DAY
        if start.weekday() < SATURDAY and start not in DAYS_OFF:
            count += 1
    return count


def check_agreement(what: str, runs: Mapping[str, Run]) -> None:
    """
    Compare the candidates' answers to every input.

    Raises:
        DisagreementError: One of them differs from ours.

    """
    expected = runs[OURS]()
    for candidate, run in runs.items():
        answers = [_plain(answer) for answer in run()]
        wrong = sum(ours != theirs for ours, theirs in zip(expected, answers, strict=True))
        if wrong:
            raise DisagreementError(f"{what}: {candidate} differs from ours on {wrong} inputs")


def _plain(answer: Any) -> Any:  # noqa: ANN401  # any of the candidates' types
    """Return numpy's answers as Python's own, and all others as they are."""
    return answer.item() if isinstance(answer, np.generic) else answer


def check_calendars() -> list[date]:
    """
    Return the days of all years covered on which workalendar is wrong.

    Raises:
        DisagreementError: There are others than the one we know of.

    """
    covered = range(OUR_CALENDAR.first.toordinal(), OUR_CALENDAR.published_to.toordinal() + 1)
    wrong = {
        day
        for day in map(date.fromordinal, covered)
        if OUR_CALENDAR.is_working_day(day) != WORKALENDAR.is_working_day(day)
    }
    if not wrong <= WRONG_IN_WORKALENDAR:
        raise DisagreementError(f"workalendar also differs on {sorted(wrong)}")
    return sorted(wrong)


def measure(rounds: int, dice: Random) -> Figures:
    """
    Return the nanoseconds of one call, by what is asked and by candidate.

    Raises:
        DisagreementError: The candidates' answers are not the same.

    """
    starts, ends = draw_inputs(dice)
    runs = {f"add, n = {n}": adding(n, starts) for n in LENGTHS}
    runs["count over 30 to 120 days"] = counting(starts, ends)
    for what, candidates in runs.items():
        check_agreement(what, candidates)
    tasks: dict[str, dict[str, Task]] = {
        what: {candidate: _hot(run) for candidate, run in candidates.items()}
        for what, candidates in runs.items()
    }
    tasks[f"add, n = {SWEPT_LENGTH}, caches swept"] = {
        candidate: partial(_swept, run) for candidate, run in adding(SWEPT_LENGTH, starts).items()
    }
    gc.disable()
    try:
        return interleaved(tasks, rounds, dice)
    finally:
        gc.enable()


def _hot(run: Run) -> Task:
    """Return the task of timing *run* over and over, as often as makes a batch."""
    passes = 1
    while seconds(run, passes) < SECONDS_OF_A_BATCH:
        passes *= 2
    return lambda: seconds(run, passes) / (passes * INPUTS) * NANOSECONDS


def _swept(run: Run) -> float:
    """Return the nanoseconds of one call in a single pass, other data having filled the caches."""
    bytearray(SWEEP)
    return seconds(run, 1) / INPUTS * NANOSECONDS


def seconds(run: Callable[[], object], passes: int) -> float:
    """Return how long *passes* passes over the inputs take."""
    start = process_time()
    for _ in repeat(None, passes):
        run()
    return process_time() - start
