"""
What a procedure says about a case on one day: the verdict soon, and the reasons when asked for.

Knows which evaluator to ask. Judges nothing itself.
"""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from complaintrules.calendars import WorkingDayCalendar
from complaintrules.case import Case
from complaintrules.compiled import compiled_verdict, plan_for
from complaintrules.errors import NotADateError
from complaintrules.papers import Digest, Happening
from complaintrules.procedure import Procedure
from complaintrules.shown import Shown
from complaintrules.verdicts import Verdict

if TYPE_CHECKING:
    from complaintrules.answers import (
        DeadlineAnswer,
        EligibilityAnswer,
        Finding,
        MayDo,
        MustDo,
    )
    from complaintrules.explain import Sentences
    from complaintrules.judgement import Judgement


@frozen(slots=False, repr=False)  # made sooner so, once for each case
class Assessment(Shown):
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
        return self._judgement.verdict if by_plan is None else by_plan

    @property
    def is_compiled(self) -> bool:
        """Whether the verdict is the compiled plan's; else the reference gives it, more slowly."""
        return self._by_plan is not None

    @cached_property
    def _judgement(self) -> Judgement:
        """What the reference says, with reasons."""
        from complaintrules.judgement import Judgement  # noqa: PLC0415  # only who asks why needs it

        return Judgement.of(self.case, self.procedure, self.on, projected=self.projected)

    @property
    def calendar(self) -> WorkingDayCalendar:
        """The calendar by which working days are counted."""
        return self._judgement.clocks.bench.calendar

    @property
    def eligibility(self) -> EligibilityAnswer:
        """Whether the complaint is to be considered, why, and what to ask."""
        return self._judgement.eligibility

    @property
    def stage(self) -> str:
        """The stage that the case has reached, how it ended, or empty where nothing has begun."""
        return self.verdict.stage

    @property
    def deadlines(self) -> tuple[DeadlineAnswer, ...]:
        """Every clock of the procedure, in its order."""
        return self._judgement.deadlines

    @property
    def may_do(self) -> tuple[MayDo, ...]:
        """What someone may do now."""
        return self._judgement.may_do

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is wrong or odd in the record."""
        return self._judgement.findings

    @property
    def later_events(self) -> tuple[Happening, ...]:
        """Events recorded for days after ``on``, which the judgement leaves out."""
        return self._judgement.record.later

    @property
    def next_deadline(self) -> DeadlineAnswer | None:
        """The authority's or the panel's open clock with the earliest last day, or None."""
        binding = self.verdict.next_deadline
        return self._judgement.clocks[binding] if binding else None

    @property
    def must_do(self) -> tuple[MustDo, ...]:
        """What the authority and its panel have to do now, the most urgent first."""
        return self._judgement.must_do

    def deadline(self, deadline_id: str) -> DeadlineAnswer:
        """
        Return how the deadline or window of that id stands.

        Raises:
            KeyError: The procedure has none of that id.

        """
        return self._judgement.clocks[deadline_id]

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
