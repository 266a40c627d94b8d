"""
A whole case judged by the reference, with every reason: clocks, eligibility, stage, findings.

Knows how the parts come together. Knows nothing of compiled plans.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import pairwise

from attrs import frozen

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Finding, MayDo, MustDo
from complaintrules.bench import Bench
from complaintrules.clocks import Clocks
from complaintrules.conditions import truth
from complaintrules.eligibility import judge_eligibility
from complaintrules.lookups import lookup_in
from complaintrules.papers import CaseFile, Record
from complaintrules.procedure import Procedure
from complaintrules.rules import Force, Owner
from complaintrules.statuses import FindingKind, Status
from complaintrules.verdicts import Verdict, verdict_of


@frozen(slots=False)  # for what is judged when first asked for
class Judgement:
    """What the reference says about a case, each part judged when it is first asked for."""

    procedure: Procedure
    record: Record
    clocks: Clocks

    @classmethod
    def of(cls, case: CaseFile, procedure: Procedure, on: date, *, projected: bool) -> Judgement:
        """Return the judgement of a case on one day."""
        record = case.as_at(on)
        bench = Bench.of(procedure, record, dict(case.readings), projected=projected)
        return cls(procedure, record, Clocks(bench))

    @cached_property
    def verdict(self) -> Verdict:
        """What it comes to, without the reasons."""
        return verdict_of(self.deadlines, self.eligibility, _stage(self.procedure, self.record))

    @cached_property
    def eligibility(self) -> EligibilityAnswer:
        """Whether the complaint is to be considered, why, and what to ask."""
        return judge_eligibility(self.procedure, self.record, self.clocks)

    @property
    def deadlines(self) -> tuple[DeadlineAnswer, ...]:
        """Every clock of the procedure, in its order."""
        return tuple(self.clocks.values())

    @cached_property
    def may_do(self) -> tuple[MayDo, ...]:
        """What someone may do now."""
        permitted = _permitted(self.procedure, self.record, self.clocks)
        return (*_open_windows(self.deadlines), *permitted)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong or odd in the record."""
        return (*_findings_of_record(self.procedure, self.record), *self.clocks.findings)

    @property
    def must_do(self) -> tuple[MustDo, ...]:
        """What the authority and its panel have to do now, the most urgent first."""
        duties = [
            MustDo(each.owner, each.id, each.due_by, each.rule.force)
            for each in self.deadlines
            if each.is_open and not each.rule.is_window
        ]
        duties.sort(key=lambda duty: duty.by or date.max)
        against = (reason for reason in self.eligibility.reasons if reason.stands_against)
        told = dict.fromkeys(duty for reason in against for duty in reason.test.then)
        return (*(MustDo(Owner.AUTHORITY, duty) for duty in told), *duties)


def opened_stages(procedure: Procedure, record: Record) -> list[tuple[str, date]]:
    """Return the stages that have opened, in the procedure's order, with the day of each."""
    opened: list[tuple[str, date]] = []
    for stage in procedure.stages:
        days = [day for event in stage.opens_on if (day := record.first(event)) is not None]
        if days:
            opened.append((stage.name, min(days)))
    return opened


def _stage(procedure: Procedure, record: Record) -> str:
    """Return how the case ended, or else the furthest stage that it has reached."""
    for end in procedure.ends:
        if record.first(end.on) is not None:
            return end.name
    opened = opened_stages(procedure, record)
    return opened[-1][0] if opened else ""


def _permitted(
    procedure: Procedure, record: Record, clocks: Mapping[str, DeadlineAnswer]
) -> Iterator[MayDo]:
    """Yield what is open without a limit in days; where a condition is open, nothing is."""
    lookup = lookup_in(procedure, record, clocks)
    for permission in procedure.permissions:
        opened = [day for event in permission.opens_on if (day := record.first(event))]
        closed = [event for event in permission.closes_on if record.first(event)]
        holds = permission.when is None or truth(permission.when, lookup) is True
        if opened and holds and not closed:
            yield MayDo(permission.owner, permission.id)


def _open_windows(deadlines: tuple[DeadlineAnswer, ...]) -> Iterator[MayDo]:
    """Yield the windows that are open; one that is only advised stays open past its last day."""
    for answer in deadlines:
        if not answer.rule.is_window:
            continue
        if answer.status is Status.DUE:
            yield MayDo(answer.owner, answer.id, answer.due_by)
        elif answer.status is Status.OVERDUE and answer.rule.force is Force.SHOULD:
            yield MayDo(answer.owner, answer.id, None)


def _findings_of_record(procedure: Procedure, record: Record) -> Iterator[Finding]:
    """Yield what is odd in the record whatever any clock says."""
    opened = opened_stages(procedure, record)
    for (earlier, first), (later, second) in pairwise(opened):
        if second < first:
            yield Finding(
                FindingKind.OUT_OF_ORDER,
                later,
                f"{later} opened on {second}, before {earlier} on {first}",
            )
    starts = {name for rule in procedure.deadlines for name in rule.starts_on.names}
    for event, days in record.happened.items():
        if event in starts and len(days) > 1:
            yield Finding(
                FindingKind.RECORDED_MORE_THAN_ONCE,
                event,
                f"{event} is recorded {len(days)} times; clocks count from {days[0]}",
            )
    begun = min((day for _, day in opened), default=None)
    if begun is not None and not procedure.in_force.covers(begun):
        yield Finding(
            FindingKind.NOT_YET_IN_FORCE,
            procedure.id,
            f"the case began on {begun}; these rules are in force from {procedure.in_force.first}"
            + (f" until {procedure.in_force.last}" if procedure.in_force.last else ""),
        )
