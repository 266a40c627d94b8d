"""What shows that a condition holds, and what an open one waits for, beside the reference."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from complaintrules.answers import DeadlineAnswer
from complaintrules.bench import Bench
from complaintrules.cells import Cell
from complaintrules.condition_plan import truth_of, wanted_by
from complaintrules.conditions import All, AnyOf, Condition, Question, truth
from complaintrules.in_time import in_time
from complaintrules.lookups import facts_wanted, lookup_in
from complaintrules.papers import Record
from complaintrules.procedure import Procedure
from complaintrules.row_code import RowWriter, tuple_of
from complaintrules.statuses import STATUSES, Status

FACT = Question("acting_for_child", "yes_or_no", "is_true")
DECISION = Question("sufficient_interest", "yes_or_no", "is_false")
EVENT = Question("complaint_received", "event", "has_not_happened")
HAPPENED = Question("complaint_received", "event", "has_happened")
CLOCK = Question("stage_1_response", "clock", "is_missed")
CONDITIONS: list[Condition] = [
    FACT,
    HAPPENED,
    CLOCK,
    All((FACT, DECISION)),
    AnyOf((FACT, All((DECISION, EVENT)))),
    All((AnyOf((CLOCK, DECISION)), AnyOf((FACT, HAPPENED)))),
    AnyOf((CLOCK, Question("stage_1_response", "clock", "is_met"))),
]


@pytest.mark.parametrize("condition", CONDITIONS, ids=str)
@pytest.mark.parametrize("status", list(Status))
def test_against_the_reference(procedure: Procedure, condition: Condition, status: Status) -> None:
    """For every way in which facts, an event and a clock can stand, both say the same."""
    for fact, decision, happened in product((True, False, None), (True, False, None), (0, 1)):
        given = {"acting_for_child": fact, "sufficient_interest": decision}
        known = {name: value for name, value in given.items() if value is not None}
        days = {"complaint_received": (date(2026, 11, 2),)} if happened else {}
        record = Record(date(2026, 11, 2), days, known, frozenset(), (), (), ())
        unstarted = status in (Status.NOT_STARTED, Status.CANNOT_TELL)
        needs = ("grounds_arose_on",) if unstarted else ()
        rule = procedure.deadline("stage_1_response")
        clocks = {rule.id: DeadlineAnswer(rule, status, needs=needs, in_time=in_time(status))}
        lookup = lookup_in(procedure, record, clocks)
        wanted = facts_wanted(condition, lookup, clocks)
        facts = procedure.vocabulary.facts
        holds = truth(condition, lookup)

        m = RowWriter(Bench.of(procedure, record, {}, projected=False))
        cells = {
            rule.id: Cell(
                STATUSES.index(status),
                stands=STATUSES.index(status),
                wants_fact=bool(needs),
                wants_observation=bool(needs),
            )
        }
        wants = wanted_by(m, condition, procedure.vocabulary, cells)
        steps = (*truth_of(m, condition, cells), wants.fact, wants.observation)
        events = {name: day.toordinal() for name, (day,) in days.items()}
        found = m.function(tuple_of(steps)).whole(
            1, events.get, {}.get, known.get, {}.get, {}.get, lambda *_: 0
        )

        assert [
            holds is True,
            holds is False,
            bool(wanted),
            any(not facts[name].decided_by for name in wanted),
        ] == [bool(each) for each in found]
