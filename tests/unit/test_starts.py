"""The day on which a clock starts."""

from collections.abc import Mapping
from datetime import date

import pytest
from attrs import evolve

from complaintrules.answers import DeadlineAnswer
from complaintrules.assessment import assess
from complaintrules.bench import Bench
from complaintrules.case import Case
from complaintrules.conditions import Question
from complaintrules.papers import CaseFile, Happening
from complaintrules.procedure import Procedure
from complaintrules.rules import Alternative, Combination, Deadline, Fallback, Start
from complaintrules.starts import Started, start_of
from complaintrules.statuses import Status
from complaintrules.vocabulary import EVENT

RECEIVED, REQUESTED, APPOINTED = "complaint_received", "advocate_requested", "advocate_appointed"
ADVOCATE = Question(REQUESTED, EVENT, "has_happened")


def started(
    procedure: Procedure,
    rule: Deadline,
    *events: tuple[str, int],
    clocks: Mapping[str, DeadlineAnswer] | None = None,
    **facts: str,
) -> Started:
    """Return when a clock starts, with events on days of November 2026."""
    happened = tuple(Happening(event, date(2026, 11, day)) for event, day in events)
    record = CaseFile(events=happened, facts=facts).as_at(date(2026, 12, 31))
    bench = Bench.of(procedure, record, {}, projected=False)
    return start_of(rule, bench, clocks or {})


@pytest.fixture
def rule(procedure: Procedure) -> Deadline:
    """Return the clock of stage 1."""
    return procedure.deadline("stage_1_response")


@pytest.mark.parametrize(
    ("events", "day", "by"),
    [
        ([(RECEIVED, 2)], None, ""),
        ([(RECEIVED, 2), (APPOINTED, 9)], 9, APPOINTED),
        ([(RECEIVED, 12), (APPOINTED, 9)], 12, RECEIVED),
    ],
)
def test_the_later_of_two_waits_for_both(
    procedure: Procedure,
    rule: Deadline,
    events: list[tuple[str, int]],
    day: int | None,
    by: str,
) -> None:
    """A clock that starts on the later of two events waits until both have happened."""
    both = evolve(rule, starts_on=Start((RECEIVED, APPOINTED), Combination.LATER_OF))
    found = started(procedure, both, *events)

    assert (None if day is None else date(2026, 11, day), by) == (found.on, found.by)
    assert (APPOINTED if day is None else "") == found.awaiting


def test_a_condition_chooses_the_start(procedure: Procedure, rule: Deadline) -> None:
    """The first start whose condition holds applies, and the last one otherwise."""
    late = Alternative(ADVOCATE, Start((APPOINTED,)))
    either = evolve(rule, starts_instead=(late,))

    assert RECEIVED == started(procedure, either, (RECEIVED, 2), (APPOINTED, 9)).by
    with_advocate = ((RECEIVED, 2), (REQUESTED, 3), (APPOINTED, 9))
    assert APPOINTED == started(procedure, either, *with_advocate).by


def test_an_open_condition_needs_its_facts(procedure: Procedure, rule: Deadline) -> None:
    """Where nobody can say which start applies, the facts that would tell are named."""
    unknown = Question("anonymous", "yes_or_no", "is_true")
    either = evolve(rule, starts_instead=(Alternative(unknown, Start((APPOINTED,))),))

    assert Started(needs=("anonymous",)) == started(procedure, either, (RECEIVED, 2))


def test_the_last_day_of_another_clock_stands_in(procedure: Procedure, rule: Deadline) -> None:
    """A clock that counts from a step never taken counts from that step's last day, once past."""
    other = procedure.deadline("review_panel_acknowledgement")
    waits = evolve(
        rule,
        starts_on=Start(("complaint_acknowledged",)),
        or_failing_that=Fallback(other.id, is_deadline=True),
    )
    past = DeadlineAnswer(other, Status.OVERDUE, due_by=date(2026, 11, 6))
    ahead = evolve(past, due_by=date(2026, 12, 31))
    stood_in = started(procedure, waits, clocks={other.id: past})

    assert (date(2026, 11, 6), True) == (stood_in.on, stood_in.provisional)
    assert "the last day of review_panel_acknowledgement" == stood_in.by
    assert started(procedure, waits, clocks={other.id: ahead}).on is None


def test_what_was_done_before_the_stand_in_was_done(procedure: Procedure, rule: Deadline) -> None:
    """An answer sent before anybody acknowledged the complaint is in time, not out of order."""
    other = procedure.deadline("review_panel_acknowledgement")
    waits = evolve(
        rule,
        starts_on=Start(("complaint_acknowledged",)),
        or_failing_that=Fallback(other.id, is_deadline=True),
    )
    rest = (each for each in procedure.deadlines if each.id not in (other.id, rule.id))
    changed = evolve(procedure, deadlines=(other, waits, *rest))
    events = [{"review_panel_requested": "2026-11-02"}, {"stage_1_response_sent": "2026-11-03"}]
    case = Case.from_mapping({"events": events}, changed)

    for day in (date(2026, 11, 3), date(2026, 11, 30)):
        result = assess(case, changed, on=day)

        assert Status.MET is result.deadline("stage_1_response").status
        assert [] == [each for each in result.findings if each.about == "stage_1_response"]
