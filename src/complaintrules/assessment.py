"""
The judgement of a whole case on one day: every clock, eligibility, stage, findings.

Knows how the parts come together. Asks no clock and opens no file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from attrs import frozen

from complaintrules.answers import (
    DeadlineAnswer,
    EligibilityAnswer,
    Finding,
    FindingKind,
    MayDo,
    MustDo,
    Status,
)
from complaintrules.bench import Bench
from complaintrules.calendars import WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.clocks import judge
from complaintrules.conditions import truth
from complaintrules.eligibility import judge_eligibility
from complaintrules.errors import NotADateError
from complaintrules.explain import Explainer, Sentences
from complaintrules.lookups import lookup_in
from complaintrules.papers import Happening, Record
from complaintrules.procedure import Procedure
from complaintrules.rules import Force, Owner


@frozen
class Assessment:
    """What the procedure says about a case on one day."""

    case: Case
    procedure: Procedure
    on: date
    calendar: WorkingDayCalendar
    eligibility: EligibilityAnswer
    #: The stage that the case has reached, how it ended, or empty where nothing has begun.
    stage: str
    deadlines: tuple[DeadlineAnswer, ...]
    may_do: tuple[MayDo, ...]
    findings: tuple[Finding, ...]
    #: Events recorded for days after ``on``, which the judgement leaves out.
    later_events: tuple[Happening, ...]

    @property
    def next_deadline(self) -> DeadlineAnswer | None:
        """The authority's or the panel's open clock with the earliest last day, or None."""
        clocks = [
            each
            for each in self.deadlines
            if each.is_open
            and not each.rule.is_window
            and each.owner in (Owner.AUTHORITY, Owner.REVIEW_PANEL)
        ]
        return min(clocks, key=lambda each: each.due_by or date.max, default=None)

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

    def deadline(self, deadline_id: str) -> DeadlineAnswer:
        """
        Return how the deadline or window of that id stands.

        Raises:
            KeyError: The procedure has none of that id.

        """
        for answer in self.deadlines:
            if answer.id == deadline_id:
                return answer
        raise KeyError(deadline_id)

    def explain(self, deadline_id: str | None = None, *, day_by_day: bool = False) -> Sentences:
        """
        Return sentences that say why, each with its provision.

        With *deadline_id*, only those about one clock; with *day_by_day*, each skipped day too.

        Raises:
            KeyError: The procedure has no deadline or window of that id.

        """
        answers = self.deadlines if deadline_id is None else (self.deadline(deadline_id),)
        eligibility = self.eligibility if deadline_id is None else None
        explainer = Explainer(self.procedure, self.calendar, day_by_day=day_by_day)
        return explainer.sentences(answers, eligibility, self.findings)

    def to_mapping(self) -> dict[str, Any]:
        """Return the assessment as plain values, ready for JSON."""
        return {
            "case": self.case.reference,
            "procedure": self.procedure.id,
            "on": self.on.isoformat(),
            "calendar": {
                "name": self.calendar.name,
                "published_to": self.calendar.published_to.isoformat(),
            },
            "eligibility": self.eligibility.to_mapping(),
            "stage": self.stage or None,
            "next_deadline": self.next_deadline.id if self.next_deadline else None,
            "deadlines": [answer.to_mapping() for answer in self.deadlines],
            "may_do": [may.to_mapping() for may in self.may_do],
            "must_do": [must.to_mapping() for must in self.must_do],
            "findings": [finding.to_mapping() for finding in self.findings],
            "later_events": [
                {"event": each.event, "on": each.on.isoformat()} for each in self.later_events
            ],
        }


def assess(case: Case, procedure: Procedure, *, on: date, projected: bool = False) -> Assessment:
    """
    Return what *procedure* says about *case* on the day *on*.

    Nothing that happened after *on* is taken into account.  With *projected*, dates may rest on
    bank holidays that nobody has published yet, and say so.

        >>> from complaintrules import Case, load_procedure
        >>> procedure = load_procedure("england/children-act-1989")
        >>> case = Case.from_mapping({"events": [{"review_panel_requested": "2026-12-18"}]})
        >>> result = assess(case, procedure, on=date(2027, 1, 11))
        >>> result.deadline("review_panel_meeting").due_by
        datetime.date(2027, 2, 3)

    Raises:
        CaseError: The case uses names or values that *procedure* does not have.
        NotADateError: *on* is not a plain date.

    """
    if type(on) is not date:
        raise NotADateError(on)
    case = case.held_against(procedure)
    record = case.as_at(on)
    bench = Bench.of(procedure, record, dict(case.readings), projected=projected)
    findings: list[Finding] = list(_findings_of_record(procedure, record))
    clocks: dict[str, DeadlineAnswer] = {}
    for rule in procedure.deadlines:
        clocks[rule.id] = judge(rule, bench, clocks, findings.append)
    deadlines = tuple(clocks.values())
    return Assessment(
        case=case,
        procedure=procedure,
        on=on,
        calendar=bench.calendar,
        eligibility=judge_eligibility(procedure, record, clocks),
        stage=_stage(procedure, record),
        deadlines=deadlines,
        may_do=(*_open_windows(deadlines), *_permitted(procedure, record, clocks)),
        findings=tuple(findings),
        later_events=record.later,
    )


def _opened(procedure: Procedure, record: Record) -> list[tuple[str, date]]:
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
    opened = _opened(procedure, record)
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
    opened = _opened(procedure, record)
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
