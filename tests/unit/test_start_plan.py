"""The plan of a clock's start, beside what the reference says."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest
from attrs import evolve

from complaintrules.bench import Bench
from complaintrules.conditions import Question
from complaintrules.papers import CaseFile, Happening, look_ups_of
from complaintrules.procedure import Procedure
from complaintrules.row_code import RowWriter, tuple_of
from complaintrules.rules import Alternative, Combination, Fallback, Start
from complaintrules.start_plan import begun_of, may_lie_ahead
from complaintrules.starts import start_of

SENT, ISSUE, AWARE = "stage_1_response_sent", "grounds_arose_on", "first_had_notice_on"
DAYS = (None, date(2026, 11, 3), date(2026, 11, 9))
ASKED = Question("anonymous", "yes_or_no", "is_true")
INSTEAD = [None, Fallback(AWARE), Fallback("complaint_received")]
STARTS = [Start((SENT,)), Start((ISSUE,))] + [
    Start(names, combination)
    for names in ((ISSUE, AWARE), (SENT, ISSUE), (SENT, ISSUE, AWARE))
    for combination in Combination
]


@pytest.mark.parametrize(
    "fallback", [None, Fallback(AWARE), Fallback("complaint_received")], ids=str
)
@pytest.mark.parametrize("asked", [False, True])
@pytest.mark.parametrize("start", STARTS, ids=str)
def test_against_the_reference(
    procedure: Procedure, start: Start, fallback: Fallback | None, *, asked: bool
) -> None:
    """For every way in which an event and facts can be known, both say the same of a start."""
    rule = evolve(
        procedure.deadline("complaint_time_limit"),
        starts_on=Start((SENT,)) if asked else start,
        starts_instead=(Alternative(ASKED, start),) if asked else (),
        or_failing_that=fallback,
    )
    nothing = CaseFile().as_at(date.max)
    writer = RowWriter(Bench.of(procedure, nothing, {}, projected=False))
    begun = begun_of(writer, rule, writer.bench, {})
    values = (begun.on, begun.provisional, begun.may_be_earlier, begun.no_earlier_than)
    plan = writer.function(tuple_of((*values, begun.wanted.fact)))
    answers = (None, True, False) if asked else (None,)
    for sent, issue, aware, anonymous in product(DAYS, DAYS, DAYS, answers):
        given = {ISSUE: issue, AWARE: aware, "anonymous": anonymous}
        facts = {name: value for name, value in given.items() if value is not None}
        events = () if sent is None else (Happening(SENT, sent),)
        record = CaseFile(events=events, facts=facts).as_at(date(2026, 12, 31))
        started = start_of(rule, Bench.of(procedure, record, {}, projected=False), {})
        found = plan.whole(record.on.toordinal(), *look_ups_of(record))

        assert [
            started.on.toordinal() if started.on else 0,
            started.provisional,
            started.may_be_earlier,
            started.no_earlier_than.toordinal() if started.no_earlier_than else 0,
            bool(started.needs),
        ] == [found[0], *map(bool, found[1:3]), found[3], bool(found[4])]


def test_what_may_lie_ahead(procedure: Procedure) -> None:
    """Only a fact can state a day still to come, and what counts back has no need to wait."""
    bench = Bench.of(procedure, CaseFile().as_at(date.min), {}, projected=False)
    ahead = [rule.id for rule in procedure.deadlines if may_lie_ahead(rule, bench)]

    assert ["complaint_time_limit", "ombudsman_time_limit"] == ahead
