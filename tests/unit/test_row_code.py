"""Each step as Python: what is known beforehand is settled beforehand, and the rest is read."""

from __future__ import annotations

import ast
from collections.abc import Callable
from datetime import date
from itertools import permutations, product
from typing import Any

import pytest

from complaintrules.bench import Bench
from complaintrules.calendars import FirstDayCounted
from complaintrules.conditions import Question
from complaintrules.machine import NONE, Beyond
from complaintrules.papers import CaseFile, GrantedExtension, Record, look_ups_of
from complaintrules.periods import Length, Period
from complaintrules.procedure import Procedure
from complaintrules.row_code import RowWriter, tuple_of

MONDAY = date(2026, 11, 2).toordinal()


@pytest.fixture
def writer(procedure: Procedure) -> RowWriter:
    """Return a writer with nothing written."""
    return RowWriter(Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False))


def carried_out(
    writer: RowWriter,
    *results: ast.expr | int,
    on: int = MONDAY,
    events: dict[str, int] | None = None,
    facts: dict[str, Any] | None = None,
    extensions: dict[str, GrantedExtension] | None = None,
) -> tuple[Any, ...]:
    """Return what the function gives for those papers."""
    judge = writer.function(tuple_of(results))
    granted = tuple((extensions or {}).values())
    record = Record(date.max, {}, facts or {}, frozenset(), granted, (), ())
    _, fact_day, fact, extension, pauses, _ = look_ups_of(record)

    def later(event: str, since: int) -> int:
        """Return that every event happens again the day after."""
        return since + 1 if event else NONE

    papers = (on, (events or {}).get, fact_day, fact, extension, pauses, later)
    given: tuple[Any, ...] = judge.whole(*papers)

    assert given == judge.quick(*papers), "by what was reckoned before"
    return given


def test_days_of_events_and_facts(writer: RowWriter) -> None:
    """A day that is not recorded is no day."""
    days = (writer.event("answered"), writer.event("asked"), writer.fact_day("arose_on"))

    assert (7, NONE, NONE) == carried_out(writer, *days, events={"answered": 7})
    assert (NONE, NONE, 1) == carried_out(writer, *days, facts={"arose_on": date.min})


def test_events_since(writer: RowWriter) -> None:
    """Only an event whose first day is too early is looked for again."""
    since = writer.event("asked")
    days = [writer.event_since(name, since) for name in ("early", "late", "never")]

    assert (5, 7, NONE, 3) == carried_out(
        writer,
        *days,
        writer.event_since("early", NONE),
        events={"asked": 4, "early": 3, "late": 7},
    )


def test_names_are_never_code(writer: RowWriter) -> None:
    """A name that looks like code is looked up as any other, for names are constants."""
    name = '")); __import__("os").abort(("'

    assert (3,) == carried_out(writer, writer.event(name), events={name: 3})


def test_the_function_has_nothing_built_in(writer: RowWriter) -> None:
    """What a plan does not need, it cannot reach."""
    judge: Any = writer.function(tuple_of([0]))

    for way in (judge.quick, judge.whole):
        assert {"__builtins__": {}} == way.__globals__


@pytest.mark.parametrize(
    ("value", "expected"),
    [("parent", (True, False)), ("carer", (False, True)), (None, (False,) * 2)],
)
def test_answers(writer: RowWriter, value: str | None, expected: tuple[bool, bool]) -> None:
    """What is unknown is shown neither to be so nor not to be."""
    question = Question("who", "one_of", "is_contained_by", frozenset({"child", "parent"}))
    answers = writer.answers(question)

    assert expected == carried_out(writer, *answers, facts={"who": value} if value else {})
    assert answers[0] is not writer.answers(question)[0], "asked twice, read once"


@pytest.mark.parametrize("operator", ["is_true", "is_false"])
@pytest.mark.parametrize("value", [True, False, None])
def test_the_truth_of_a_fact(writer: RowWriter, operator: str, *, value: bool | None) -> None:
    """A fact that is so or not, or its opposite, or neither."""
    shown, refuted = writer.answers(Question("child_agrees", "yes_or_no", operator))
    known = {} if value is None else {"child_agrees": value}
    says = None if value is None else value is (operator == "is_true")

    assert (says is True, says is False, says) == carried_out(
        writer, shown, refuted, writer.truth(shown, refuted), facts=known
    )


@pytest.mark.parametrize(("shown", "refuted"), [(1, 0), (0, 1), (0, 0)])
def test_truth(writer: RowWriter, shown: int, refuted: int) -> None:
    """What is shown neither way is unknown."""
    truths = writer.truth(writer.event("yes"), writer.event("no")), writer.truth(shown, refuted)
    says = {(1, 0): True, (0, 1): False}.get((shown, refuted))

    assert (says, says) == carried_out(writer, *truths, events={"yes": shown, "no": refuted})


@pytest.mark.parametrize("codes", [(), (2,), (2, 5), (1, 2, 5, 7)])
@pytest.mark.parametrize("code", range(8))
def test_codes(writer: RowWriter, codes: tuple[int, ...], code: int) -> None:
    """A code is one of those, or none."""
    asked = writer.is_one_of(writer.event("code"), codes)

    assert (code in codes) == carried_out(writer, asked, events={"code": code})[0]


def test_last_day(writer: RowWriter, procedure: Procedure) -> None:
    """The last day is the one that ``last_day_of`` gives, and no day where there is no start."""
    period = Period(
        Length.parse("20 working days"),
        FirstDayCounted.THE_DAY_AFTER,
        procedure.counting.conventions,
    )
    days = writer.last_day(period, writer.event("asked")), writer.last_day(period, NONE)
    asked = date(2026, 12, 18).toordinal()

    assert (date(2027, 1, 20).toordinal(), NONE) == carried_out(
        writer, *days, events={"asked": asked}
    )
    with pytest.raises(Beyond):
        carried_out(writer, *days, events={"asked": date(2028, 12, 18).toordinal()})


@pytest.mark.parametrize(("working", "left"), [(True, 3), (False, 5)])
def test_days_left(writer: RowWriter, left: int, *, working: bool) -> None:
    """Days left are counted in the unit of the limit."""
    last = writer.days_left(writer.event("last"), working=working)
    friday = date(2026, 11, 6).toordinal()

    assert (left,) == carried_out(writer, last, on=friday, events={"last": friday + 5})


def test_days_left_past_the_calendar(writer: RowWriter) -> None:
    """A day that the calendar does not cover is beyond the plan."""
    last = writer.days_left(writer.event("last"), working=True)

    with pytest.raises(Beyond):
        carried_out(writer, last, events={"last": date(2030, 1, 2).toordinal()})


def test_moved(writer: RowWriter) -> None:
    """A day is moved by calendar days."""
    assert (8,) == carried_out(writer, writer.moved(writer.event("asked"), 1), events={"asked": 7})


@pytest.mark.parametrize("days", [*permutations((NONE, 3, 5)), (NONE,) * 3, (4, 4, 4)])
@pytest.mark.parametrize("known", list(product((False, True), repeat=3)))
def test_earliest_and_latest(
    writer: RowWriter, days: tuple[int, ...], known: tuple[bool, ...]
) -> None:
    """Days that there are not count for nothing, known beforehand or not."""
    values = [
        day if beforehand else writer.event(f"event_{number}")
        for number, (day, beforehand) in enumerate(zip(days, known, strict=True))
    ]
    events = {f"event_{number}": day for number, day in enumerate(days) if day}
    there = [day for day in days if day]

    assert (min(there, default=NONE), max(there, default=NONE)) == carried_out(
        writer, writer.earliest(*values), writer.latest(*values), events=events
    )


TRUTHS: list[Callable[[RowWriter, Any, Any], ast.expr | int]] = [
    lambda m, one, other: m.both(one, other),
    lambda m, one, other: m.either(one, other),
    lambda m, one, other: m.before(one, other),
    lambda m, one, other: m.choose(one, other, 9),
    lambda m, one, other: m.choose(one, other, other),
    lambda m, one, _: m.opposite(one),
    lambda m, one, _: m.is_one_of(one, (0, 9)),
    lambda m, one, other: m.branch(one, lambda: (other,), lambda: (m.event("none"),))[0],
    lambda m, one, other: m.branch(one, lambda: (m.moved(other, 2),), lambda: (4,))[0],
    lambda m, one, _: m.branch(one, lambda: (4,), lambda: (4,))[0],
]


@pytest.mark.parametrize("step", range(len(TRUTHS)))
@pytest.mark.parametrize(("one", "other"), list(product((0, 5), (0, 5))))
def test_what_is_known_beforehand_gives_the_same(
    procedure: Procedure, step: int, one: int, other: int
) -> None:
    """A step gives the same whether its values are known beforehand or read from the papers."""
    found = set()
    for first, second in product((False, True), repeat=2):
        m = RowWriter(Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False))
        values = one if first else m.event("one"), other if second else m.event("other")
        given = carried_out(m, TRUTHS[step](m, *values), events={"one": one, "other": other})
        found.add(bool(given[0]) if step in (0, 1, 2, 5, 6) else int(given[0]))

    assert 1 == len(found)


def test_a_branch_not_taken_is_not_carried_out(writer: RowWriter, procedure: Procedure) -> None:
    """What would run past the calendar does no harm where it is not asked for."""
    period = Period(
        Length.parse("20 working days"),
        FirstDayCounted.THE_DAY_AFTER,
        procedure.counting.conventions,
    )
    (day,) = writer.branch(
        writer.event("asked"),
        lambda: (writer.last_day(period, date(2028, 12, 18).toordinal()),),
        lambda: (NONE,),
    )

    assert (NONE,) == carried_out(writer, day)


def test_extensions(writer: RowWriter, procedure: Procedure) -> None:
    """An extension gives its days, and whether it keeps to the terms."""
    rule = procedure.deadline("stage_1_response")
    days = [date(2026, 11, number) for number in (2, 3, 30)]
    steps: Any = writer.extended(rule, 7, NONE, lambda *told: told)
    kept = GrantedExtension(rule.id, days[0], days[2], days[1], grounds="complexity")
    untold = GrantedExtension(rule.id, days[0], days[2], grounds="whim")
    numbers = [day.toordinal() for day in days]

    assert (7, NONE) == steps[:2]
    assert (NONE, NONE, NONE, False) == carried_out(writer, *steps[2])
    assert (numbers[2], numbers[0], numbers[1], True) == carried_out(
        writer, *steps[2], extensions={rule.id: kept}
    )
    assert (numbers[2], numbers[0], NONE, False) == carried_out(
        writer, *steps[2], extensions={rule.id: untold}
    )
