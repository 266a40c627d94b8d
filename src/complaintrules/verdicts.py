"""
What a judgement comes to, without its reasons: outcome, stage, each clock's status and days.

Knows how a plan is compiled and its result read. The reasons are the reference's to give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from attrs import field, frozen

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Outcome, Status
from complaintrules.bench import Bench
from complaintrules.clock_plan import STATUSES
from complaintrules.machine import Beyond
from complaintrules.papers import Digest
from complaintrules.plan import HOLDS, OUTCOMES, is_duty, judge_all, stage_names
from complaintrules.procedure import Procedure
from complaintrules.row_code import RowWriter, tuple_of

#: By the codes of statuses, for a status itself takes long to hash.
_OPEN = tuple(STATUSES.index(status) for status in (Status.DUE, Status.OVERDUE))


class Standing(NamedTuple):
    """How one clock stands."""

    status: Status
    started_on: date | None = None
    #: The last day in time, extended or not.
    due_by: date | None = None
    completed_on: date | None = None
    #: As in ``DeadlineAnswer``: working days where the limit is in working days.
    days_left: int | None = None


@frozen
class Verdict:
    """What a judgement comes to."""

    outcome: Outcome
    #: Whether each requirement and exclusion holds, in the procedure's order.
    holds: tuple[bool | None, ...]
    stage: str
    #: The id of the deadline that binds next, or empty.
    next_deadline: str
    clocks: Mapping[str, Standing] = field(repr=False)


#: What a compiled plan gives: the codes of outcome, stage and next deadline, those of the tests,
#: and for each clock its status, start, last day, completion and days left, as numbers.
Raw = tuple[int, int, int, tuple[int, ...], tuple[tuple[int, int, int, int, int], ...]]


def compiled(bench: Bench) -> Callable[..., Raw]:
    """Return the function that judges a case by *bench*'s procedure and the readings chosen."""
    writer = RowWriter(bench)
    judged = judge_all(writer, bench)
    cells = (
        tuple_of((cell.status, cell.started_on, cell.due_by, cell.completed_on, cell.days_left))
        for cell in judged.cells
    )
    head = (judged.outcome, judged.stage, judged.next_deadline, tuple_of(judged.holds))
    return writer.function(tuple_of((*head, tuple_of(cells))))


def raw_verdict(judge: Callable[..., Raw], digest: Digest, on: date) -> Raw | None:
    """Return what a compiled plan gives, or None where it does not reach the case."""
    if not digest.is_plain:
        return None
    try:
        return judge(
            on.toordinal(),
            digest.events.get,
            digest.fact_days.get,
            digest.known.get,
            digest.extensions.get,
        )
    except Beyond:
        return None


def read_verdict(procedure: Procedure, raw: Raw) -> Verdict:
    """Return what the numbers of a compiled plan say."""
    outcome, stage, next_deadline, holds, cells = raw
    return Verdict(
        OUTCOMES[outcome],
        tuple(HOLDS[code] for code in holds),
        stage_names(procedure)[stage],
        procedure.deadlines[next_deadline - 1].id if next_deadline else "",
        MappingProxyType(
            {
                deadline.id: _standing(*cell)
                for deadline, cell in zip(procedure.deadlines, cells, strict=True)
            }
        ),
    )


def _standing(status: int, started_on: int, due_by: int, done: int, days_left: int) -> Standing:
    """Return what the numbers of one clock say."""
    return Standing(
        STATUSES[status],
        _day(started_on),
        _day(due_by),
        _day(done),
        days_left if due_by and status in _OPEN else None,
    )


def _day(number: int) -> date | None:
    """Return the day of an ordinal number."""
    return date.fromordinal(number) if number else None


def verdict_of(
    answers: Iterable[DeadlineAnswer], eligibility: EligibilityAnswer, stage: str
) -> Verdict:
    """Return what the answers of the reference come to."""
    told = tuple(answers)
    duties = [each for each in told if each.is_open and is_duty(each.rule)]
    binding = min(duties, key=lambda each: each.due_by or date.max, default=None)
    return Verdict(
        eligibility.outcome,
        tuple(reason.holds for reason in eligibility.reasons),
        stage,
        binding.id if binding else "",
        MappingProxyType(
            {
                each.id: Standing(
                    each.status, each.started_on, each.due_by, each.completed_on, each.days_left
                )
                for each in told
            }
        ),
    )
