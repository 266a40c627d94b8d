"""
Requirements and exclusions judged on what is known: eligible, not, for the authority, or open.

Knows how tests combine. Knows nothing of stages, and never takes a decision that is another's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Outcome, Reason, Status
from complaintrules.conditions import truth, unsettled
from complaintrules.operators import InTime
from complaintrules.papers import Record
from complaintrules.procedure import Procedure

_IN_TIME: Mapping[Status, InTime] = {
    Status.MET: InTime.MET,
    Status.MET_LATE: InTime.MISSED,
    Status.OVERDUE: InTime.MISSED,
    Status.DUE: InTime.RUNNING,
    Status.PAUSED: InTime.RUNNING,
}


def judge_eligibility(
    procedure: Procedure, record: Record, clocks: Mapping[str, DeadlineAnswer]
) -> EligibilityAnswer:
    """Return whether the complaint is to be considered, from facts and from how *clocks* stand."""

    def lookup(name: str) -> object | None:
        clock = clocks.get(name)
        return record.known.get(name) if clock is None else _IN_TIME.get(clock.status)

    reasons: list[Reason] = []
    for test in procedure.eligibility:
        names = unsettled(test.when, lookup)
        facts = (fact for name in names for fact in _facts_behind(name, clocks))
        reasons.append(Reason(test, truth(test.when, lookup), tuple(dict.fromkeys(facts))))
    return EligibilityAnswer(
        _outcome(procedure, reasons), tuple(reasons), _needs(procedure, reasons)
    )


def _facts_behind(name: str, clocks: Mapping[str, DeadlineAnswer]) -> tuple[str, ...]:
    """Return what to ask for where *name* is unknown: the fact itself, or what a clock needs."""
    clock = clocks.get(name)
    return (name,) if clock is None else clock.needs


def _outcome(procedure: Procedure, reasons: list[Reason]) -> Outcome:
    """Return what the tests come to, whatever their order."""
    if any(reason.stands_against for reason in reasons):
        return Outcome.NOT_ELIGIBLE
    unknown = [reason for reason in reasons if reason.holds is None]
    if not unknown:
        return Outcome.ELIGIBLE
    facts = procedure.vocabulary.facts
    for_others = all(
        reason.needs and all(facts[need].decided_by for need in reason.needs) for reason in unknown
    )
    return Outcome.AUTHORITY_MUST_DECIDE if for_others else Outcome.CANNOT_TELL


def _needs(procedure: Procedure, reasons: list[Reason]) -> tuple[str, ...]:
    """Return what to ask: observations before decisions, then what is in the way of most tests."""
    if any(reason.stands_against for reason in reasons):
        return ()
    times = Counter(need for reason in reasons for need in reason.needs)
    facts = procedure.vocabulary.facts
    order = list(facts)
    return tuple(
        sorted(
            times, key=lambda need: (bool(facts[need].decided_by), -times[need], order.index(need))
        )
    )
