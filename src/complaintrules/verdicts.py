"""
What a judgement comes to, without its reasons: outcome, stage, each clock's status and days.

Knows what the reference's answers come to. Knows nothing of how they are reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Outcome, Status


class Standing(NamedTuple):
    """How one clock stands."""

    status: Status
    started_on: date | None = None
    #: The last day in time, extended or not.
    due_by: date | None = None
    completed_on: date | None = None
    #: As in ``DeadlineAnswer``: working days where the limit is in working days.
    days_left: int | None = None


class Verdict(NamedTuple):
    """What a judgement comes to."""

    outcome: Outcome
    #: Whether each requirement and exclusion holds, in the procedure's order.
    holds: tuple[bool | None, ...]
    stage: str
    #: The id of the deadline that binds next, or empty.
    next_deadline: str
    clocks: Mapping[str, Standing]


def verdict_of(
    answers: Iterable[DeadlineAnswer], eligibility: EligibilityAnswer, stage: str
) -> Verdict:
    """Return what the answers of the reference come to."""
    told = tuple(answers)
    duties = [each for each in told if each.is_open and each.rule.is_duty]
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
