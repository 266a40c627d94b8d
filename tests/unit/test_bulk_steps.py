"""A plan as steps: each once, none that nobody needs, none that is settled beforehand."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.bench import Bench
from complaintrules.bulk.steps import NO, YES, Kind, Op, Step, Steps, in_order
from complaintrules.calendars import FirstDayCounted, StartOnADayOff
from complaintrules.conditions import Question
from complaintrules.machine import NONE
from complaintrules.papers import CaseFile
from complaintrules.periods import Conventions, EndOnADayOff, Length, MonthEnd, Period
from complaintrules.procedure import Procedure

COLUMNS = frozenset({"asked", "answered", "who", "arose_on", "extensions", "pauses"})
PERIOD = Period(
    Length.parse("20 working days"),
    FirstDayCounted.THE_DAY_AFTER,
    Conventions(StartOnADayOff.STANDS, EndOnADayOff.STANDS, MonthEnd.LAST_DAY),
)


@pytest.fixture
def m(procedure: Procedure) -> Steps:
    """Return a machine for a table with some columns."""
    bench = Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False)
    return Steps(bench, date(2026, 12, 21).toordinal(), COLUMNS, frozenset({"asked"}))


def step(value: Step | int) -> Step:
    """Return a value that has to be a step."""
    assert isinstance(value, Step)
    return value


def test_columns_that_are_not_there(m: Steps, procedure: Procedure) -> None:
    """What the table does not have is settled: there is none of it."""
    who = Question("age", "one_of", "is_contained_by", frozenset({"child"}))

    assert (NONE, NONE, (0, 0)) == (m.event("x"), m.fact_day("x"), m.answers(who))
    without = Steps(m.bench, m.on, frozenset({"asked"}))
    rule, due = procedure.deadline("stage_1_response"), without.event("asked")
    assert due is without.extended(rule, due, NONE, _until)
    assert (NONE, NONE) == without.stands_still(rule)
    last = without.last_day_without(NONE, rule, PERIOD, due)
    assert last is without.last_day(PERIOD, due)


def test_each_step_once(m: Steps, procedure: Procedure) -> None:
    """What is asked twice is one step."""
    rule = procedure.deadline("stage_1_response")

    assert m.event("asked") is m.event("asked")
    assert m.before(m.event("asked"), 5) is m.before(m.event("asked"), 5)
    extended = [m.extended(rule, m.event("asked"), NONE, _until) for _ in range(2)]
    assert extended[0] is extended[1]
    assert m.stands_still(rule) == m.stands_still(rule)


def _until(limit: Step, furthest: Step | int, granted: tuple[Step, Step, Step, Step]) -> Step:
    """Return the day until which an extension runs, whatever the limit is."""
    assert Op.GIVEN is limit.op
    assert furthest == NONE or Op.GIVEN is step(furthest).op
    assert [Kind.NUMBER] * 3 + [Kind.FLAG] == [each.kind for each in granted]
    return granted[0]


def test_extensions(m: Steps, procedure: Procedure) -> None:
    """What moves a last day is given the day, the furthest and an extension; no day stays none."""
    rule, asked = procedure.deadline("stage_1_response"), m.event("asked")
    extended = step(m.extended(rule, asked, m.event("answered"), _until))

    assert NONE == m.extended(rule, NONE, NONE, _until)
    assert (Op.EXTENDED, (asked, m.event("answered"))) == (extended.op, extended.inputs)
    assert rule is extended.about[0]
    assert ("until", Op.GIVEN) == (extended.about[1].about, extended.about[1].op)


def test_pauses(m: Steps, procedure: Procedure) -> None:
    """What papers say of pauses is no step of its own; a last day is there if its start is."""
    rule, asked = procedure.deadline("stage_1_response"), m.event("asked")
    days, since = m.stands_still(rule)
    last = m.last_day_without(days, rule, PERIOD, asked)

    assert (NONE, Op.PAUSED_SINCE) == (days, step(since).op)
    assert (Op.LAST_DAY_PAUSED, (rule, PERIOD)) == (step(last).op, step(last).about)
    assert last is m.choose(asked, last, NONE)
    assert NONE == m.last_day_without(days, rule, PERIOD, NONE)


def test_answers(m: Steps) -> None:
    """Words are answered by their codes, days by a look-up of the day."""
    who = Question("who", "one_of", "is_contained_by", frozenset({"child"}))
    since = Question("arose_on", "date", "after", date(2020, 1, 1))
    for question, op in ((who, Op.ANSWER), (since, Op.ANSWER_OF_DAY)):
        yes, no = m.answers(question)
        answer = step(yes).inputs[0]

        assert op is step(answer).op
        assert ((answer, YES), (answer, NO)) == (step(yes).inputs, step(no).inputs)


def test_days(m: Steps) -> None:
    """No start has no last day; days left in calendar days are a subtraction."""
    asked = m.event("asked")
    late = m.event_since("answered", asked)
    assert (Op.KEPT, Op.EVENT) == (step(late).op, step(step(late).inputs[1]).op)
    assert Op.EVENT_SINCE is step(m.event_since("asked", m.event("answered"))).op
    assert asked is m.event_since("asked", NONE)
    last = m.last_day(PERIOD, asked)

    assert NONE == m.last_day(PERIOD, NONE)
    assert (Op.LAST_DAY, PERIOD) == (step(last).op, step(last).about)
    assert (NONE, 7) == (m.days_left(NONE, working=True), m.moved(4, 3))
    assert Op.DAYS_LEFT is step(m.days_left(last, working=True)).op
    assert (last, -m.on) == step(m.days_left(last, working=False)).inputs
    assert m.choose(asked, last, NONE) is last
    assert [Op.EARLIER, Op.LATER] == [step(way(asked, 9)).op for way in (m.earliest, m.latest)]


def test_flags(m: Steps) -> None:
    """Flags are joined once each, and what is turned twice is as it was."""
    asked, answered = m.event("asked"), m.event("answered")
    both = m.both(asked, answered, asked)

    assert [Op.IS_THERE] * 2 == [step(each).op for each in step(both).inputs]
    assert both is m.opposite(m.opposite(both))
    assert Op.OR is step(m.either(asked, answered)).op
    assert step(m.opposite(m.before(asked, answered))).op is Op.NOT


def test_choices(m: Steps) -> None:
    """A choice of flags is made of flags, of numbers of arithmetic, and of equals none at all."""
    flag, one, other = m.before(m.event("asked"), 5), m.event("asked"), m.event("answered")
    up = m.opposite(m.event("answered"))

    assert (7, one) == (m.choose(flag, 7, 7), m.choose(flag, one, one))
    assert Op.OR is step(m.choose(flag, 1, up)).op
    assert Op.AND is step(m.choose(flag, up, 0)).op
    assert (Op.KEPT, Op.KEPT) == (
        step(m.choose(flag, one, NONE)).op,
        step(m.choose(flag, NONE, one)).op,
    )
    assert (Op.CHOSEN, Kind.NUMBER) == _kind(m.choose(flag, one, other))
    assert (Op.CHOSEN, Kind.CODE) == _kind(m.choose(flag, 3, 4))
    assert (Op.CHOSEN, Kind.NUMBER) == _kind(m.choose(flag, 3, 400))
    assert (Op.CHOSEN, Kind.CODE) == _kind(m.choose(flag, up, 4))


def _kind(value: Step | int) -> tuple[Op, Kind]:
    """Return what a step does, and how wide its values are."""
    return step(value).op, step(value).kind


def test_codes_that_were_chosen(m: Steps) -> None:
    """Whether a code is one of some is asked of the choices, and the code is never made."""
    flag, other = m.before(m.event("asked"), 5), m.before(m.event("asked"), 9)
    code = m.choose(flag, 3, m.choose(other, 4, 0))

    assert flag is m.is_one_of(code, (3,))
    assert 1 == m.is_one_of(code, (0, 3, 4))
    assert m.opposite(other) is m.is_one_of(m.choose(other, 4, 0), (0,))
    assert Op.EQUAL is step(m.is_one_of(m.event("asked"), (3,))).op


def test_branches(m: Steps) -> None:
    """Both ways are carried out, and each value is chosen."""
    flag = m.before(m.event("asked"), 5)
    chosen = m.branch(flag, lambda: (1, m.event("asked")), lambda: (1, NONE))

    assert (1, m.choose(flag, m.event("asked"), NONE)) == chosen


def test_only_what_is_needed_in_order(m: Steps) -> None:
    """Every input comes before its step, and what nobody needs does not come."""
    asked = m.event("asked")
    m.event("answered")
    late = m.before(asked, 5)
    steps = in_order([m.choose(late, asked, 9), late, 3])

    assert [asked, late] == list(steps[:2])
    assert 3 == len(steps)
