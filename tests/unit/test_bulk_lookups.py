"""Look-ups of many days: each day's own answer, and a word where the plan ends."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np

from complaintrules.bulk.lookups import DaysLeft, Lookup, answers_of_days
from complaintrules.bulk.steps import NEITHER, NO, YES
from complaintrules.conditions import Question
from complaintrules.machine import Beyond
from complaintrules.procedure import Procedure
from complaintrules.reckoned import Reckoned


class Doubled(Reckoned[int, int]):
    """Twice a day, reckoned once, up to 18."""

    def _reckon(self, key: int) -> int:
        """Reckon it."""
        if key > 18:
            raise Beyond
        return 2 * key


def read(lookup: Lookup, days: list[int]) -> tuple[list[int], list[int]]:
    """Return what stands for some days, and for which of them the plan ends."""
    out, places = np.empty(len(days), np.int32), np.empty(len(days), np.intp)
    beyond: Any = lookup.read(np.array(days, np.int32), out, places)
    return out.tolist(), [] if beyond is None else np.flatnonzero(beyond).tolist()


def test_days() -> None:
    """No day has nothing; each other day has its own, now and later."""
    lookup = Lookup(Doubled(), 10, 20)

    assert ([20, 0, 36], []) == read(lookup, [10, 0, 18])
    assert ([20, 24], []) == read(lookup, [10, 12])
    assert ([], []) == read(lookup, [])


def test_where_the_plan_ends() -> None:
    """Days for which nothing can be reckoned, and days past all, are named."""
    lookup = Lookup(Doubled(), 10, 20)
    values, beyond = read(lookup, [10, 19, 21, 3_000])

    assert (20, [1, 2, 3]) == (values[0], beyond)
    assert [1] == read(lookup, [10, 19])[1]


def test_results_before_all_days_covered() -> None:
    """A result that could not itself be looked up is past the plan."""
    lookup = Lookup(Doubled(), 10, 20, least=24)

    assert [0] == read(lookup, [11, 12])[1]


def test_days_left(procedure: Procedure) -> None:
    """Working days from the day of the judgement, below zero once past."""
    calendar = procedure.working_day.calendar
    on, last = date(2026, 12, 21), date(2026, 12, 30)
    left = DaysLeft(calendar, on.toordinal())

    assert calendar.count(on, last) == left[last.toordinal()]
    assert -1 == left[date(2026, 12, 18).toordinal()]


def test_answers() -> None:
    """A day answers yes or no, and no day neither."""
    question = Question("day", "date", "after", date.fromordinal(12))

    assert ([NEITHER, NO, YES], []) == read(answers_of_days(question, 10, 20), [0, 12, 13])
