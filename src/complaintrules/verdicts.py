"""
What a judgement comes to, without its reasons: outcome, stage, each clock's status and days.

Knows what the reference's answers come to. Knows nothing of how they are reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from complaintrules.statuses import Outcome, Status

if TYPE_CHECKING:
    from complaintrules.answers import DeadlineAnswer, EligibilityAnswer


class Standing(NamedTuple):
    """How one clock stands."""

    status: Status
    started_on: date | None = None
    #: The last day in time, extended or not.
    due_by: date | None = None
    completed_on: date | None = None
    #: As in ``DeadlineAnswer``: working days where the limit is in working days.
    days_left: int | None = None


#: What a ``Standing`` is made of; the days of its start and end are ordinal numbers, 0 for none.
Stands = tuple[Status, int, date | None, int, int | None]


class Verdict(NamedTuple):
    """What a judgement comes to."""

    outcome: Outcome
    #: Whether each requirement and exclusion holds, in the procedure's order.
    holds: tuple[bool | None, ...]
    stage: str
    #: The id of the deadline that binds next, or empty.
    next_deadline: str
    #: The ids of the clocks, in the procedure's order, and how each stands.
    clock_ids: tuple[str, ...]
    stands: tuple[Stands, ...]

    @property
    def clocks(self) -> Mapping[str, Standing]:
        """How each clock stands, by its id; put together whenever it is asked for."""
        return MappingProxyType(
            {
                clock: Standing(
                    status,
                    date.fromordinal(started_on) if started_on else None,
                    due_by,
                    date.fromordinal(completed_on) if completed_on else None,
                    days_left,
                )
                for clock, (status, started_on, due_by, completed_on, days_left) in zip(
                    self.clock_ids, self.stands, strict=True
                )
            }
        )


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
        tuple(each.id for each in told),
        tuple(
            (
                each.status,
                each.started_on.toordinal() if each.started_on else 0,
                each.due_by,
                each.completed_on.toordinal() if each.completed_on else 0,
                each.days_left,
            )
            for each in told
        ),
    )
