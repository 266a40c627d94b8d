"""
Requirements and exclusions judged on what is known: eligible, not, for the authority, or open.

Knows how tests combine. Knows nothing of stages, and never takes a decision that is another's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from complaintrules.answers import DeadlineAnswer, EligibilityAnswer, Part, Reason
from complaintrules.conditions import Lookup, truth
from complaintrules.lookups import facts_wanted, lookup_in
from complaintrules.papers import Record
from complaintrules.procedure import Procedure
from complaintrules.statuses import Outcome
from complaintrules.vocabulary import FactDeclaration, FactKind


def judge_eligibility(
    procedure: Procedure, record: Record, clocks: Mapping[str, DeadlineAnswer]
) -> EligibilityAnswer:
    """Return whether the complaint is to be considered, from facts and from how *clocks* stand."""
    lookup = lookup_in(procedure, record, clocks)
    reasons = tuple(
        Reason(test, truth(test.when, lookup), facts_wanted(test.when, lookup, clocks))
        for test in procedure.eligibility
    )
    outcome = _outcome(procedure, reasons)
    settled = outcome in (Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE)
    wanted = dict.fromkeys(need for reason in reasons if not settled for need in reason.needs)
    return EligibilityAnswer(
        outcome,
        reasons,
        needs=_best_first(
            (need for need in wanted if need not in record.not_known), reasons, lookup, procedure
        ),
        not_known=tuple(need for need in wanted if need in record.not_known),
        parts=tuple(_parts(procedure, record)),
    )


def _outcome(procedure: Procedure, reasons: Iterable[Reason]) -> Outcome:
    """Return what the tests come to, whatever their order."""
    unknown = [reason for reason in reasons if reason.holds is None]
    if any(reason.stands_against for reason in reasons):
        return Outcome.NOT_ELIGIBLE
    if not unknown:
        return Outcome.ELIGIBLE
    facts = procedure.vocabulary.facts
    for_others = all(
        reason.needs and all(facts[need].decided_by for need in reason.needs) for reason in unknown
    )
    return Outcome.AUTHORITY_MUST_DECIDE if for_others else Outcome.CANNOT_TELL


def _best_first(
    needs: Iterable[str], reasons: tuple[Reason, ...], lookup: Lookup, procedure: Procedure
) -> tuple[str, ...]:
    """Return what to ask: observations before decisions, then by how much one answer settles."""
    facts = procedure.vocabulary.facts
    order = list(facts)

    def key(need: str) -> tuple[bool, float, int]:
        settled = _settled_by(facts[need], reasons, lookup)
        return bool(facts[need].decided_by), -settled, order.index(need)

    return tuple(sorted(needs, key=key))


def _settled_by(fact: FactDeclaration, reasons: tuple[Reason, ...], lookup: Lookup) -> float:
    """Return how many open tests an answer about *fact* settles, on the average of its answers."""
    open_tests = [reason.test for reason in reasons if fact.name in reason.needs]
    answers = _possible(fact)
    if not answers:  # a day settles what its clock is in the way of
        return float(len(open_tests))

    settled = sum(
        truth(test.when, _told(lookup, fact.name, answer)) is not None
        for test in open_tests
        for answer in answers
    )
    return settled / len(answers)


def _told(lookup: Lookup, name: str, answer: object) -> Lookup:
    """Return *lookup* with one more answer."""
    return lambda asked: answer if asked == name else lookup(asked)


def _possible(fact: FactDeclaration) -> tuple[object, ...]:
    """Return the answers that a fact can have; for several words, each word by itself and none."""
    if fact.kind is FactKind.YES_OR_NO:
        return True, False
    if fact.kind is FactKind.ONE_OF:
        return fact.choices
    none: tuple[object, ...] = (frozenset(),) if fact.kind is FactKind.NONE_OR_MORE_OF else ()
    return (*none, *(frozenset({choice}) for choice in fact.choices))


def _parts(procedure: Procedure, record: Record) -> Iterator[Part]:
    """Yield what the complaint is about, each part with where it goes."""
    facts = dict.fromkeys(route.fact for route in procedure.routes)
    for fact in facts:
        about = record.known.get(fact)
        for part in procedure.vocabulary.facts[fact].choices:
            if isinstance(about, frozenset) and part in about:
                routes = (route for route in procedure.routes if part in route.parts)
                route = next(routes, None)
                yield Part(part, route.goes_to if route else "", route)
