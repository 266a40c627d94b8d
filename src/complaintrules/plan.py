"""
The plan of a whole judgement: every clock, eligibility, the stage and what binds next.

Says the same as ``clocks``, ``eligibility`` and ``assessment``, which are the reference. Knows
nothing of how a step is carried out, for one case or for a million.
"""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from complaintrules.bench import Bench, chosen_reading
from complaintrules.cells import AFTER_ALL, SOME_DAY, Cell
from complaintrules.clock_plan import clock
from complaintrules.condition_plan import truth_of, wanted_by
from complaintrules.machine import NONE, Machine, Value
from complaintrules.periods import Unit
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.statuses import OUTCOMES, Outcome
from complaintrules.versions import limits_of

_OUTCOME = {outcome: code for code, outcome in enumerate(OUTCOMES)}
_CANNOT_TELL = _OUTCOME[Outcome.CANNOT_TELL]


@frozen
class Judged:
    """What a judgement comes to, in the values of a machine."""

    #: The place of the outcome in ``OUTCOMES``.
    outcome: Value
    #: For each test, whether it is shown to hold, and whether it is shown not to.
    holds: tuple[tuple[Value, Value], ...]
    #: The place of the stage in the procedure's ``stage_names``.
    stage: Value
    #: The number, from 1 on, of the deadline that binds next, or 0.
    next_deadline: Value
    #: Its last day; some day past all calendars where it has none.
    next_due_by: Value
    cells: tuple[Cell, ...]


def judge_all(m: Machine, bench: Bench) -> Judged:
    """Return what *bench*'s procedure says; the record comes from the machine."""
    procedure = bench.procedure
    cells: dict[str, Cell] = {}
    for deadline in procedure.deadlines:
        cells[deadline.id] = clock(m, deadline, bench, cells)
    outcome, holds = _eligibility(m, procedure, cells)
    number, due_by = _next(m, procedure, cells)
    return Judged(outcome, holds, _stage(m, procedure), number, due_by, tuple(cells.values()))


def _eligibility(
    m: Machine, procedure: Procedure, cells: dict[str, Cell]
) -> tuple[Value, tuple[tuple[Value, Value], ...]]:
    """Return what the tests come to, and whether each is shown to hold and not to hold."""
    tests = procedure.eligibility
    truths = [truth_of(m, test.when, cells) for test in tests]
    sides = [
        (no, yes) if test.excludes else (yes, no)
        for test, (yes, no) in zip(tests, truths, strict=True)
    ]
    passed = m.both(*(speaks_for for speaks_for, _ in sides))
    failed = m.either(*(against for _, against in sides))

    def open_() -> tuple[Value, ...]:
        unsure = [m.opposite(m.either(*truth)) for truth in truths]
        wanted = [wanted_by(m, test.when, procedure.vocabulary, cells) for test in tests]
        for_others = m.both(
            *(
                m.either(m.opposite(open_), m.both(want.fact, m.opposite(want.observation)))
                for open_, want in zip(unsure, wanted, strict=True)
            )
        )
        return (m.choose(for_others, _OUTCOME[Outcome.AUTHORITY_MUST_DECIDE], _CANNOT_TELL),)

    def not_passed() -> tuple[Value, ...]:
        return m.branch(failed, _giving(_OUTCOME[Outcome.NOT_ELIGIBLE]), open_)

    (outcome,) = m.branch(passed, _giving(_OUTCOME[Outcome.ELIGIBLE]), not_passed)
    return outcome, tuple(truths)


def _stage(m: Machine, procedure: Procedure) -> Value:
    """Return how the case ended, or else the furthest stage that it has reached."""
    stage: Value = 0
    ends = len(procedure.ends)
    for code, each in enumerate(procedure.stages, 1 + ends):
        opened = m.either(*(m.event(event) for event in each.opens_on))
        stage = m.choose(opened, code, stage)
    for code, end in reversed(list(enumerate(procedure.ends, 1))):
        stage = m.choose(m.event(end.on), code, stage)
    return stage


def _next(m: Machine, procedure: Procedure, cells: dict[str, Cell]) -> tuple[Value, Value]:
    """Return the authority's or the panel's open clock with the earliest last day, and that day."""
    number: Value = NONE
    earliest: Value = AFTER_ALL
    for each, deadline in enumerate(procedure.deadlines, 1):
        if not deadline.is_duty:
            continue
        until = cells[deadline.id].open_until
        sooner = m.before(until, earliest)
        number, earliest = m.branch(sooner, _giving(each, until), _giving(number, earliest))
    return number, earliest


def _giving(*values: Value) -> Callable[[], tuple[Value, ...]]:
    """Return what gives those values."""
    return lambda: values


def next_day(m: Machine, bench: Bench, judged: Judged) -> tuple[Value, Value]:
    """Return the last day of the deadline that binds next, if any, and the days left to it."""
    number, earliest = judged.next_deadline, judged.next_due_by
    due_by = m.choose(m.before(earliest, SOME_DAY), earliest, NONE)
    units = {
        code: _units(deadline, bench)
        for code, deadline in enumerate(bench.procedure.deadlines, 1)
        if deadline.is_duty
    }
    either = set().union(*units.values())
    if len(either) < 2:  # noqa: PLR2004  # nothing to choose between
        return due_by, m.days_left(due_by, working=True in either)
    in_working_days = tuple(code for code, its in units.items() if its == {True})
    left = m.choose(
        m.is_one_of(number, in_working_days),
        m.days_left(due_by, working=True),
        m.days_left(due_by, working=False),
    )
    for code, its in units.items():
        if len(its) > 1:
            cell = judged.cells[code - 1]
            left = m.choose(m.is_one_of(number, (code,)), cell.days_left, left)
    return due_by, left


def _units(deadline: Deadline, bench: Bench) -> set[bool]:
    """Return whether the limits of a deadline are in working days: yes, no, or some of them."""
    limits = (limit for version in limits_of(deadline) for limit in version)
    rules = (chosen_reading(limit, bench)[0] for limit in limits)
    return {rule.length.unit is Unit.WORKING_DAYS for rule in rules}
