"""
What a judgement comes to, without its reasons: outcome, stage, each clock's status and days.

Knows how a plan is compiled and its result read. The reasons are the reference's to give.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from attrs import define, field, frozen

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Outcome, Status
from complaintrules.bench import Bench
from complaintrules.clock_plan import STATUSES
from complaintrules.machine import NONE, Beyond
from complaintrules.papers import CaseFile, Digest
from complaintrules.plan import HOLDS, OUTCOMES, is_duty, judge_all, stage_names
from complaintrules.procedure import Procedure
from complaintrules.row_code import RowWriter, tuple_of

#: By the codes of statuses, for a status itself takes long to hash.
_IS_OPEN = tuple(status in {Status.DUE, Status.OVERDUE} for status in STATUSES)

#: Under what a procedure keeps its plan by the readings that apply unless others are chosen.
_PLAN = ("plan",)
#: So many cases of one procedure are judged by the reference alone.
_WITHOUT_A_PLAN = 20


@define
class _Plan:
    """A compiled plan, once it is worth it."""

    judge: Callable[..., Raw] | None = None
    #: How often it was asked for.
    wanted: int = 0


class Standing(NamedTuple):
    """How one clock stands."""

    status: Status
    started_on: date | None = None
    #: The last day in time, extended or not.
    due_by: date | None = None
    completed_on: date | None = None
    #: As in ``DeadlineAnswer``: working days where the limit is in working days.
    days_left: int | None = None


#: How a clock stands of which no day is known, by the code of its status.
_WITHOUT_DAYS = tuple(map(Standing, STATUSES))
#: Makes a ``Standing`` of a tuple, sooner than its own name does.
_made: Callable[[type[Standing], tuple[object, ...]], Standing] = tuple.__new__
#: Under which name a procedure keeps what a verdict is read with.
_READER = "verdict"


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


def plan_for(
    procedure: Procedure, readings: Mapping[str, str], *, now: bool = False
) -> Callable[..., Raw] | None:
    """
    Return the compiled plan of *procedure* by the *readings* chosen, or None before it is worth it.

    Compiling takes as long as judging some cases by the reference; so the first few do without,
    unless it is wanted *now*.
    """
    key = ("plan", *readings.items()) if readings else _PLAN
    kept: _Plan | None = procedure.worked_out.get(key)
    if kept is None:
        kept = procedure.worked_out[key] = _Plan()
    if kept.judge is None:
        kept.wanted += 1
        if now or kept.wanted > _WITHOUT_A_PLAN:
            nothing = CaseFile().as_at(date.min)
            kept.judge = _compiled(Bench.of(procedure, nothing, dict(readings), projected=False))
    return kept.judge


def _compiled(bench: Bench) -> Callable[..., Raw]:
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


class _Dates(dict[int, date | None]):
    """The date of each ordinal number, made once; none for no day."""

    def __missing__(self, number: int) -> date | None:
        """Make the date."""
        made = self[number] = date.fromordinal(number)
        return made


@frozen
class _Reader:
    """What the numbers of a compiled plan stand for."""

    clocks: tuple[str, ...]
    stages: tuple[str, ...]
    dates: _Dates = field(factory=lambda: _Dates({NONE: None}))

    @classmethod
    def of(cls, procedure: Procedure) -> _Reader:
        """Return the reader of a procedure's verdicts."""
        return cls(procedure.deadline_ids, stage_names(procedure))


def read_verdict(procedure: Procedure, raw: Raw) -> Verdict:
    """Return what the numbers of a compiled plan say."""
    reader: _Reader | None = procedure.worked_out.get(_READER)
    if reader is None:
        reader = procedure.worked_out[_READER] = _Reader.of(procedure)
    names, dates = reader.clocks, reader.dates
    outcome, stage, next_deadline, holds, cells = raw
    clocks: dict[str, Standing] = {}
    # Written out in one loop: this takes as long as the judgement itself.
    for name, (status, started_on, due_by, done, left) in zip(names, cells, strict=True):
        if started_on or done:
            days_left = left if due_by and _IS_OPEN[status] else None
            start, last, end = dates[started_on], dates[due_by], dates[done]
            clocks[name] = _made(Standing, (STATUSES[status], start, last, end, days_left))
        else:
            clocks[name] = _WITHOUT_DAYS[status]
    return Verdict(
        OUTCOMES[outcome],
        tuple([HOLDS[code] for code in holds]),
        reader.stages[stage],
        names[next_deadline - 1] if next_deadline else "",
        MappingProxyType(clocks),
    )


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
