"""
The judgement of a whole case on one day: every clock, eligibility, stage, findings.

Knows how the parts come together. Asks no clock and opens no file.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Finding, MayDo, MustDo
from complaintrules.bench import Bench
from complaintrules.calendars import WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.clocks import Clocks
from complaintrules.compiled import compiled_verdict, plan_for
from complaintrules.conditions import truth
from complaintrules.eligibility import judge_eligibility
from complaintrules.errors import NotADateError
from complaintrules.lookups import lookup_in
from complaintrules.papers import Digest, Happening, Record
from complaintrules.procedure import Procedure
from complaintrules.rules import Force, Owner
from complaintrules.statuses import FindingKind, Status
from complaintrules.verdicts import Verdict, verdict_of

if TYPE_CHECKING:
    from complaintrules.explain import Sentences


@frozen(slots=False)  # made sooner so, once for each case
class Assessment:
    """What the procedure says about a case on one day."""

    case: Case
    procedure: Procedure
    on: date
    #: Whether dates may rest on bank holidays not yet published.
    projected: bool
    #: What the compiled plan gives, or None where only the reference reaches the case.
    _by_plan: Verdict | None = field(default=None, repr=False, eq=False)

    @property
    def verdict(self) -> Verdict:
        """What the judgement comes to, without its reasons."""
        by_plan = self._by_plan  # looked at first: keeping a property is slow the first time
        return self._by_reference if by_plan is None else by_plan

    @cached_property
    def _by_reference(self) -> Verdict:
        """What the reference comes to."""
        return verdict_of(self.deadlines, self.eligibility, _stage(self.procedure, self._record))

    @property
    def is_compiled(self) -> bool:
        """Whether the verdict is the compiled plan's; else the reference gives it, more slowly."""
        return self._by_plan is not None

    @cached_property
    def _record(self) -> Record:
        """What the papers show on the day."""
        return self.case.as_at(self.on)

    @cached_property
    def _clocks(self) -> Clocks:
        """How each clock stands, with reasons, by the reference; each is judged when asked for."""
        readings = dict(self.case.readings)
        return Clocks(Bench.of(self.procedure, self._record, readings, projected=self.projected))

    @property
    def calendar(self) -> WorkingDayCalendar:
        """The calendar by which working days are counted."""
        return self._clocks.bench.calendar

    @cached_property
    def eligibility(self) -> EligibilityAnswer:
        """Whether the complaint is to be considered, why, and what to ask."""
        return judge_eligibility(self.procedure, self._record, self._clocks)

    @property
    def stage(self) -> str:
        """The stage that the case has reached, how it ended, or empty where nothing has begun."""
        return self.verdict.stage

    @property
    def deadlines(self) -> tuple[DeadlineAnswer, ...]:
        """Every clock of the procedure, in its order."""
        return tuple(self._clocks.values())

    @cached_property
    def may_do(self) -> tuple[MayDo, ...]:
        """What someone may do now."""
        permitted = _permitted(self.procedure, self._record, self._clocks)
        return (*_open_windows(self.deadlines), *permitted)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong or odd in the record."""
        return (*_findings_of_record(self.procedure, self._record), *self._clocks.findings)

    @property
    def later_events(self) -> tuple[Happening, ...]:
        """Events recorded for days after ``on``, which the judgement leaves out."""
        return self._record.later

    @property
    def next_deadline(self) -> DeadlineAnswer | None:
        """The authority's or the panel's open clock with the earliest last day, or None."""
        binding = self.verdict.next_deadline
        return self._clocks[binding] if binding else None

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
        return self._clocks[deadline_id]

    def explain(self, deadline_id: str | None = None, *, day_by_day: bool = False) -> Sentences:
        """
        Return sentences that say why, each with its provision.

        With *deadline_id*, only those about one clock; with *day_by_day*, each skipped day too.

        Raises:
            KeyError: The procedure has no deadline or window of that id.

        """
        from complaintrules.explain import Explainer  # noqa: PLC0415  # only who asks why needs it

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
    if case.checked_against is not procedure:
        case = case.held_against(procedure)
    plan = plan_for(procedure, case.readings)
    if plan is None:
        return Assessment(case, procedure, on, projected)
    whole = case.whole
    digest = whole if on >= whole.latest else Digest.of(case.as_at(on))
    return Assessment(case, procedure, on, projected, compiled_verdict(plan, digest, on))


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
