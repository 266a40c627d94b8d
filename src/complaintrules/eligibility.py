"""
Requirements and exclusions judged on what is known: eligible, not, for the authority, or open.

Knows how tests combine. Knows nothing of stages, and never takes a decision that is another's.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Outcome, Reason
from complaintrules.conditions import truth
from complaintrules.lookups import facts_wanted, lookup_in
from complaintrules.papers import Record
from complaintrules.procedure import Procedure


def judge_eligibility(
    procedure: Procedure, record: Record, clocks: Mapping[str, DeadlineAnswer]
) -> EligibilityAnswer:
    """Return whether the complaint is to be considered, from facts and from how *clocks* stand."""
    lookup = lookup_in(procedure, record, clocks)
    reasons = [
        Reason(test, truth(test.when, lookup), facts_wanted(test.when, lookup, clocks))
        for test in procedure.eligibility
    ]
    return EligibilityAnswer(
        _outcome(procedure, reasons), tuple(reasons), _needs(procedure, reasons)
    )


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
