"""An extension held against a rule's terms, by itself."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from complaintrules.extensions import Terms, faults_of
from complaintrules.papers import GrantedExtension
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline
from complaintrules.statuses import FindingKind

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
    ("rule", "granted_by", "can"),
    [
        ("stage_1_response", "", True),
        ("stage_1_response", "authority", True),
        ("stage_1_response", "team_manager", True),  # an officer of the authority
        ("stage_1_response", "complainant", False),
        ("stage_2_response", "complaints_manager", True),
        ("stage_2_response", "authority", True),  # which of its officers is not said
        ("stage_2_response", "team_manager", False),
        ("stage_2_response", "complainant", False),
    ],
)
def test_who_granted_it(procedure: Procedure, rule: str, granted_by: str, *, can: bool) -> None:
    """Where a case says who granted an extension, it is whoever the rule says can."""
    granted = GrantedExtension(rule, LIMIT, FURTHEST, LIMIT, "complexity", granted_by)
    found = faults_of(granted, procedure.deadline(rule), limit=LIMIT, furthest=FURTHEST)
    kinds = [kind for kind, _ in found]

    assert ([] if can else [FindingKind.EXTENSION_GRANTED_BY_ANOTHER]) == kinds


def with_terms(procedure: Procedure, **terms: Any) -> Deadline:
    """Return the limit at stage 1 with some terms of its extension changed."""
    rule = procedure.deadline("stage_1_response")
    assert rule.extension is not None
    return evolve(rule, extension=evolve(rule.extension, **terms))


LATE = date(2026, 11, 17)


@pytest.mark.parametrize(
    ("terms", "granted", "kinds"),
    [
        ({"grounds": None}, (LIMIT, LIMIT, ""), []),
        ({"grounds": None}, (LIMIT, LIMIT, "staff_away"), []),
        ({"grounds": ()}, (LIMIT, LIMIT, "staff_away"), []),
        ({"grounds": ()}, (LIMIT, LIMIT, ""), ["extension_on_other_grounds"]),
        ({"notice": None}, (LIMIT, None, "complexity"), []),
        ({"notice": None}, (LIMIT, LATE, "complexity"), []),
        ({"notice": None}, (LATE, LATE, "complexity"), ["extension_too_late"]),
        ({"no_later_than": None}, (LATE, LATE, "complexity"), []),
        ({"no_later_than": None}, (LATE, None, "complexity"), ["extension_not_notified"]),
        (
            {"granted_by": None},
            (LATE, None, ""),
            ["extension_too_late", "extension_on_other_grounds"],
        ),
    ],
)
def test_what_is_not_stated_is_not_checked(
    procedure: Procedure,
    terms: dict[str, Any],
    granted: tuple[date, date | None, str],
    kinds: list[str],
) -> None:
    """A term on which the source is silent is held against nobody, and the others still are."""
    granted_on, notified_on, grounds = granted
    extension = GrantedExtension("stage_1_response", granted_on, FURTHEST, notified_on, grounds)
    rule = with_terms(procedure, **terms)

    assert kinds == [kind for kind, _ in faults_of(extension, rule, limit=LIMIT, furthest=FURTHEST)]


def test_any_grounds_are_named_in_the_finding(procedure: Procedure) -> None:
    """Where any ground will do, the finding says that none was recorded."""
    granted = GrantedExtension("stage_1_response", LIMIT, FURTHEST, LIMIT, "")
    ((_, says),) = faults_of(
        granted, with_terms(procedure, grounds=()), limit=LIMIT, furthest=FURTHEST
    )

    assert "the grounds recorded are none; known are any" == says


@pytest.mark.parametrize("clock", ["stage_1_response", "stage_2_response", "stage_2_request"])
@pytest.mark.parametrize("grounds", ["", "complexity", "whim"])
@pytest.mark.parametrize("granted_by", ["", "authority", "team_manager", "complainant"])
def test_terms(procedure: Procedure, clock: str, grounds: str, granted_by: str) -> None:
    """An extension in time keeps to the terms where nothing is wrong with it."""
    granted = GrantedExtension(clock, LIMIT, LIMIT, LIMIT, grounds, granted_by)
    rule = procedure.deadline(clock)
    limit = LIMIT if rule.extension else None

    assert Terms(rule)[grounds, granted_by] == (
        not any(faults_of(granted, rule, limit=limit, furthest=None))
    )
