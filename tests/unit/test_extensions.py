"""An extension held against a rule's terms, by itself."""

from datetime import date

import pytest

from complaintrules.answers import FindingKind
from complaintrules.extensions import faults_of
from complaintrules.papers import GrantedExtension
from complaintrules.procedure import Procedure

LIMIT, FURTHEST = date(2026, 11, 16), date(2026, 11, 30)


@pytest.mark.parametrize("until", [LIMIT, FURTHEST])
def test_both_ends_are_allowed(procedure: Procedure, until: date) -> None:
    """An extension may end on the limit itself and on the furthest day, if granted by the limit."""
    granted = GrantedExtension("stage_1_response", LIMIT, until, LIMIT, "complexity")
    rule = procedure.deadline("stage_1_response")

    assert [] == list(faults_of(granted, rule, limit=LIMIT, furthest=FURTHEST))


def test_the_furthest_day_may_be_unknown(procedure: Procedure) -> None:
    """A furthest day past the published bank holidays is not held against anyone."""
    until = date(2027, 11, 30)
    granted = GrantedExtension("stage_1_response", LIMIT, until, LIMIT, "complexity")
    rule = procedure.deadline("stage_1_response")

    assert [] == list(faults_of(granted, rule, limit=LIMIT, furthest=None))


def test_without_a_limit_there_is_nothing_to_extend(procedure: Procedure) -> None:
    """A clock without a last day cannot be put off."""
    granted = GrantedExtension("stage_1_response", LIMIT, FURTHEST, LIMIT, "complexity")
    rule = procedure.deadline("stage_1_response")
    kinds = [kind for kind, _ in faults_of(granted, rule, limit=None, furthest=None)]

    assert [FindingKind.EXTENSION_NOT_ALLOWED] == kinds


@pytest.mark.parametrize(
    ("granted_by", "kinds"),
    [
        ("", []),
        ("authority", []),
        ("complainant", [FindingKind.EXTENSION_GRANTED_BY_ANOTHER]),
    ],
)
def test_who_granted_it(procedure: Procedure, granted_by: str, kinds: list[FindingKind]) -> None:
    """Where a case says who granted an extension, it is whoever the rule says can."""
    granted = GrantedExtension("stage_1_response", LIMIT, FURTHEST, LIMIT, "complexity", granted_by)
    rule = procedure.deadline("stage_1_response")
    found = faults_of(granted, rule, limit=LIMIT, furthest=FURTHEST)

    assert kinds == [kind for kind, _ in found]
