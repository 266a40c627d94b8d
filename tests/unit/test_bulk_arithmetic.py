"""Steps on arrays give what the same steps give for each row by itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import numpy as np
import pytest
from attrs import frozen

from complaintrules.bench import Bench
from complaintrules.bulk.arithmetic import Arithmetic
from complaintrules.bulk.put_off import Spans
from complaintrules.bulk.steps import Step, Steps
from complaintrules.calendars import FirstDayCounted
from complaintrules.conditions import Question
from complaintrules.machine import NONE
from complaintrules.papers import CaseFile
from complaintrules.periods import Length, Period
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline

ON = date(2026, 12, 21).toordinal()
#: Days, and none, that rows have in two columns.
ONE = np.array([0, 0, 3, 3, 5, ON], np.int32)
OTHER = np.array([0, 3, 0, 5, 3, ON + 1], np.int32)


@frozen
class TwoColumns:
    """A record of two events, and of a fact that no row knows."""

    #: How many days the last row stood still.
    paused: int = 7

    def event(self, name: str) -> Any:
        """Return one of the two columns."""
        return {"one": ONE, "other": OTHER}[name]

    fact_day = event

    def event_since(self, name: str, since: Any) -> Any:
        """Return one of the two columns, later than another."""
        return self.event(name) + since

    def answer(self, question: Question) -> Any:
        """Return that some rows answer no, some yes and some neither."""
        assert "who" == question.name
        return np.array([0, 1, 2, 0, 1, 2], np.int8)

    def paused_since(self, rule: Deadline) -> Any:
        """Return that the fourth row is paused."""
        assert rule.pauses
        return np.array([0, 0, 0, 9, 0, 0], np.int32)

    def spans(self, rule: Deadline) -> Spans:
        """Return spans of a row that has a start, and of one that has none."""
        assert rule.pauses
        return Spans(np.array([0, 5]), np.array([4, ON + 1]), np.array([4, ON + self.paused]))

    def extensions(self, rule: Deadline) -> Iterator[tuple[Any, dict[str, Any]]]:
        """Yield an extension of two rows, and another of one of them."""
        assert rule.extension
        yield np.array([2, 4]), {"until": np.array([8, 9], np.int32), "in_terms": np.ones(2, bool)}
        yield np.array([4]), {"until": np.array([7], np.int32), "in_terms": np.ones(1, bool)}


@pytest.fixture
def m(procedure: Procedure) -> Steps:
    """Return a machine for two columns."""
    bench = Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False)
    return Steps(
        bench, ON, frozenset({"one", "other", "who", "extensions", "pauses"}), frozenset({"other"})
    )


def found(m: Steps, value: Step | int) -> list[Any]:
    """Return the values of a step in each row."""
    arithmetic = Arithmetic({"it": value}, m.bench, m.on)
    twice = [arithmetic.carried_out(TwoColumns(), 6)[0]["it"].tolist() for _ in range(2)]
    assert twice[0] == twice[1], "buffers that are taken over hold nothing that matters"
    values: list[Any] = twice[0]
    return values


def test_days_and_flags(m: Steps) -> None:
    """The steps on days and flags, row by row."""
    one, other = m.event("one"), m.event("other")
    rows = list(zip(ONE.tolist(), OTHER.tolist(), strict=True))

    assert [min(filter(None, row), default=0) for row in rows] == found(m, m.earliest(one, other))
    assert [min(filter(None, (a, 4))) for a, _ in rows] == found(m, m.earliest(one, 4))
    assert [max(row) for row in rows] == found(m, m.latest(one, other))
    assert [a < b for a, b in rows] == found(m, m.before(one, other))
    assert [bool(a and b) for a, b in rows] == found(m, m.both(one, other))
    assert [bool(a or b) for a, b in rows] == found(m, m.either(one, other))
    assert [not a for a, _ in rows] == found(m, m.opposite(one))
    assert [a + 2 for a, _ in rows] == found(m, m.moved(one, 2))
    assert [a == 3 for a, _ in rows] == found(m, m.is_one_of(one, (3,)))
    assert [9] * 6 == found(m, 9)


def test_choices(m: Steps) -> None:
    """Choices of columns, of plain numbers small and large, and of flags among codes."""
    one, other = m.event("one"), m.event("other")
    flag = m.before(one, other)
    rows = list(zip(ONE.tolist(), OTHER.tolist(), strict=True))

    assert [min(b, a) for a, b in rows] == found(m, m.choose(flag, one, other))
    assert [a if a < b else 0 for a, b in rows] == found(m, m.choose(flag, one, 0))
    assert [a if a < b else 9_999_999 for a, b in rows] == found(m, m.choose(flag, one, 9_999_999))
    assert [3 if a < b else 4 for a, b in rows] == found(m, m.choose(flag, 3, 4))
    assert [3 if a < b else 0 for a, b in rows] == found(m, m.choose(flag, 3, 0))
    assert [300 if a < b else 0 for a, b in rows] == found(m, m.choose(flag, 300, 0))
    assert [int(bool(a)) if a < b else 5 for a, b in rows] == found(
        m, m.choose(flag, m.opposite(m.opposite(one)), 5)
    )


def test_what_is_read(m: Steps, procedure: Procedure) -> None:
    """Answers and extensions are the record's."""
    question = Question("who", "one_of", "is_contained_by", frozenset({"child"}))
    yes, no = m.answers(question)
    _, since = m.stands_still(procedure.deadline("stage_1_response"))

    assert [False, True, False, False, True, False] == found(m, yes)
    assert [True, False, False, True, False, False] == found(m, no)
    assert [0, 0, 0, 9, 0, 0] == found(m, since)
    again = m.event_since("other", m.event("one"))
    assert (ONE + OTHER).tolist() == found(m, again)


def test_extensions(m: Steps, procedure: Procedure) -> None:
    """Each extension of a row moves what the one before it left; other rows keep their day."""
    rule, one = procedure.deadline("stage_1_response"), m.event("one")

    def later(limit: Any, furthest: Any, granted: Any) -> Any:
        until, _, _, in_terms = granted
        moves = m.both(in_terms, m.before(limit, until), m.opposite(m.before(furthest, until)))
        return m.choose(moves, m.moved(until, 1), limit)

    assert [0, 0, 9, 3, 10, ON] == found(m, m.extended(rule, one, 9, later))
    assert [0, 0, 3, 3, 8, ON] == found(m, m.extended(rule, one, 7, later))
    assert [0, 0, 3, 3, 5, ON] == found(m, m.extended(rule, one, m.event("other"), later))


def test_pauses(m: Steps, procedure: Procedure) -> None:
    """Paused days put a last day off, save where the calendar ends first."""
    conventions = procedure.counting.conventions
    period = Period(Length.parse("20 working days"), FirstDayCounted.THE_DAY_AFTER, conventions)
    rule, calendar = procedure.deadline("stage_1_response"), m.bench.calendar
    last = m.last_day_without(NONE, rule, period, m.event("one"))
    plain = m.last_day(period, m.event("one"))
    arithmetic = Arithmetic({"last": last, "plain": plain}, m.bench, m.on)
    values, beyond = arithmetic.carried_out(TwoColumns(), 6)
    days = [calendar.add(date.fromordinal(ON + more), 20).toordinal() for more in (7, 0)]

    assert [0, days[0]] == [values["last"][row] for row in (0, 5)]
    assert days[1] == values["plain"][5]
    assert not beyond.any()
    _, beyond = arithmetic.carried_out(TwoColumns(paused=9999), 6)
    assert [False] * 5 + [True] == beyond.tolist()


def test_what_the_plan_does_not_reach(m: Steps, procedure: Procedure) -> None:
    """Rows whose days the calendar does not cover are named; all others are right."""
    conventions = procedure.counting.conventions
    period = Period(Length.parse("20 working days"), FirstDayCounted.THE_DAY_AFTER, conventions)
    results = {
        "last": m.last_day(period, m.event("one")),
        "left": m.days_left(m.event("other"), working=True),
        "late": m.last_day(period, m.moved(m.event("other"), 800)),
        "since": m.answers(Question("one", "date", "after", date(2020, 1, 1)))[0],
    }
    arithmetic = Arithmetic(results, m.bench, m.on)
    values, beyond = arithmetic.carried_out(TwoColumns(), 6)
    expected = procedure.working_day.calendar.add(date.fromordinal(ON), 20)

    assert expected.toordinal() == values["last"][5]
    assert 1 == values["left"][5]
    assert values["since"][5]
    assert beyond[5]
    _, near = Arithmetic({"last": results["last"]}, m.bench, m.on).carried_out(TwoColumns(), 6)
    assert not near.any()
