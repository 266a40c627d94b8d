"""How requirements and exclusions come together."""

from collections.abc import Mapping
from datetime import date

import pytest

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.rulebook import load_procedure
from complaintrules.statuses import Outcome

from .conftest import Judge

CLEAR: dict[str, object] = {
    "complainant": "parent",
    "subject": ["part_3_services"],
    "about_this_authority": True,
    "grounds_arose_on": "2026-09-01",
    "concurrent_proceedings": [],
    "already_considered_at_all_stages": False,
    "acting_for_child": False,
    "anonymous": False,
}


def outcome(
    judge: Judge, facts: Mapping[str, object], received: str = "2026-11-02"
) -> tuple[str, list[str]]:
    """Return the outcome and what is still to ask, with facts changed or, where None, left out."""
    known = {name: value for name, value in (CLEAR | {**facts}).items() if value is not None}
    result = judge("2028-06-01", ("complaint_received", received), facts=known)
    return str(result.eligibility.outcome), list(result.eligibility.needs)


def test_eligible(judge: Judge) -> None:
    """With every test settled in favour there is nothing more to ask."""
    assert (Outcome.ELIGIBLE, []) == outcome(judge, {})


@pytest.mark.parametrize(
    "against",
    [
        {"about_this_authority": False},
        {"subject": ["child_protection_enquiry"]},
        {"complainant": "other_person", "sufficient_interest": False},
        {"already_considered_at_all_stages": True},
        {"concurrent_proceedings": ["court"], "would_prejudice_proceedings": True},
    ],
)
def test_one_test_against_it_is_enough(judge: Judge, against: dict[str, object]) -> None:
    """A single test settled against the complaint keeps it out, and nothing more is asked."""
    assert (Outcome.NOT_ELIGIBLE, []) == outcome(judge, against)


@pytest.mark.parametrize(
    ("facts", "needs"),
    [
        ({"complainant": "other_person"}, ["sufficient_interest"]),
        ({"concurrent_proceedings": ["court"]}, ["would_prejudice_proceedings"]),
    ],
)
def test_what_is_left_is_for_the_authority(
    judge: Judge, facts: dict[str, object], needs: list[str]
) -> None:
    """Where only judgements of the authority are missing, nobody else can say."""
    assert outcome(judge, facts) == (Outcome.AUTHORITY_MUST_DECIDE, needs)


def test_a_late_complaint_is_for_the_authority(judge: Judge) -> None:
    """A complaint a day past the year is not out: two decisions are wanted first."""
    assert (
        Outcome.AUTHORITY_MUST_DECIDE,
        ["late_but_not_reasonable_to_expect_earlier", "can_still_be_considered_fairly"],
    ) == outcome(judge, {}, received="2027-09-02")
    assert (Outcome.ELIGIBLE, []) == outcome(judge, {}, received="2027-09-01")


def test_what_was_not_asked_is_not_a_no(judge: Judge) -> None:
    """A missing fact leaves the outcome open, and observations are asked before decisions."""
    assert (
        Outcome.CANNOT_TELL,
        [
            "complainant",
            "concurrent_proceedings",
            "sufficient_interest",
            "would_prejudice_proceedings",
        ],
    ) == outcome(judge, {"concurrent_proceedings": None, "complainant": None})


def test_a_clock_without_its_fact_is_asked_for(judge: Judge) -> None:
    """Whether the complaint is late needs the day on which its grounds arose."""
    found, needs = outcome(judge, {"grounds_arose_on": None})

    assert Outcome.CANNOT_TELL == found
    assert "grounds_arose_on" == needs[0]


def test_without_a_receipt_lateness_is_not_known(judge: Judge) -> None:
    """Before a complaint is received nobody can say that it was late."""
    result = judge("2026-11-01", facts=CLEAR)

    assert Outcome.ELIGIBLE == result.eligibility.outcome
    assert Outcome.AUTHORITY_MUST_DECIDE == judge("2028-11-01", facts=CLEAR).eligibility.outcome


def test_a_fact_for_which_another_stood_in_is_asked_for() -> None:
    """Where it could turn an open test, a better start of its clock is asked for first."""
    code = load_procedure("england/complaint-handling-code-2024")
    facts: dict[str, object] = {
        "dissatisfied": "yes",
        "statutory_procedure_applies": "no",
        "grounds_arose_on": "2022-10-17",
    }
    events = [{"complaint_received": "2024-02-29"}]
    on = date(2024, 2, 29)
    case = Case.from_mapping({"facts": facts, "events": events}, code)
    open_ = assess(case, code, on=on).eligibility
    told = {**facts, "first_had_notice_on": "2024-01-08"}
    settled = Case.from_mapping({"facts": told, "events": events}, code)

    assert Outcome.CANNOT_TELL is open_.outcome
    assert ("first_had_notice_on", "good_reason_to_accept_late") == open_.needs
    assert Outcome.ELIGIBLE is assess(settled, code, on=on).eligibility.outcome
