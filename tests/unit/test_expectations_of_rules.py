"""What an example can expect of a test, a permission or a route."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.errors import Faults, Place
from complaintrules.expectations import (
    WHOLE_CASE,
    Expectation,
    read_expectations,
    subjects,
    what_came,
)
from complaintrules.plain_values import from_python
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure
from complaintrules.source import Block, Node


@pytest.fixture(scope="module")
def corporate() -> Procedure:
    """Return a procedure with rules of every kind."""
    return load_procedure("sunderland/together-for-children-corporate")


def judged(procedure: Procedure, *events: tuple[str, str], **facts: object) -> Assessment:
    """Return the judgement of a case on the last day of 2023."""
    happened = [{event: day} for event, day in events]
    case = Case.from_mapping({"events": happened, "facts": facts}, procedure)
    return assess(case, procedure, on=date(2023, 12, 31))


def got(result: Assessment, rule: str, what: str) -> object:
    """Return what came where something is expected."""
    return what_came(result, rule, Expectation(what, None, Place()))


def test_an_example_can_be_about_a_rule_of_any_kind(corporate: Procedure) -> None:
    """A clock, a test, a permission and a route have names, and so does the whole case."""
    known = subjects(corporate)

    assert len(known) == len(set(known))
    assert {
        "stage_1_response",
        "stage_2_request",
        "not_only_about_statutory_services",
        "complaint_after_initial_contact",
        "not_statutory",
        WHOLE_CASE,
    } <= set(known)


def node_of(value: object) -> Node:
    """Return a value as it stands in a file."""
    tree = from_python({"expect": value}, Faults())
    assert isinstance(tree, Block)
    return tree.entries[0][1]


@pytest.mark.parametrize(
    ("written", "key", "value"),
    [
        ("met", "status", "met"),
        ("yes", "holds", True),
        ("unknown", "holds", None),
        ({"stage": "none"}, "stage", None),
        ({"stage": "stage_1"}, "stage", "stage_1"),
        ({"may_do": "none"}, "may_do", frozenset()),
        ({"parts": {"education": "here"}}, "parts", {"education": "here"}),
    ],
)
def test_expectations_are_read(written: object, key: str, value: object) -> None:
    """A word by itself is a status or an answer; none is nothing."""
    faults = Faults()
    (expectation,) = read_expectations(node_of(written), faults)

    assert (key, value, 0) == (expectation.what, expectation.expected, len(faults))


@pytest.mark.parametrize(
    ("events", "holds"),
    [
        ([], False),
        ([("initial_contact_received", "2023-12-04")], True),
        ([("initial_contact_received", "2023-12-04"), ("complaint_received", "2023-12-05")], False),
    ],
)
def test_whether_a_permission_is_open(
    corporate: Procedure, events: list[tuple[str, str]], holds: object
) -> None:
    """A permission holds from the event that opens it until one that closes it."""
    result = judged(corporate, *events)
    permitted = {"complaint_after_initial_contact"} if holds else set()

    assert holds is got(result, "complaint_after_initial_contact", "holds")
    assert permitted == got(result, "complaint_after_initial_contact", "may_do")


@pytest.mark.parametrize(
    ("subject", "holds", "parts"),
    [
        (["education", "part_3_services"], True, {"education": "this_procedure"}),
        (["part_3_services"], False, {}),
        ("not_known", False, {}),
    ],
)
def test_whether_a_route_is_taken(
    corporate: Procedure, subject: object, holds: object, parts: dict[str, str]
) -> None:
    """A route holds where a part of the complaint takes it, and has those parts alone."""
    result = judged(corporate, subject=subject)

    assert holds is got(result, "not_statutory", "holds")
    assert parts == got(result, "not_statutory", "parts")


def test_all_parts_are_the_cases(corporate: Procedure) -> None:
    """Of the case, and of a rule that is no route, every part is told."""
    result = judged(corporate, subject=["education", "part_3_services"])
    parts = {"education": "this_procedure", "part_3_services": "statutory_complaints"}

    assert parts == got(result, WHOLE_CASE, "parts")
    assert parts == got(result, "not_only_about_statutory_services", "parts")


def test_before_anything_has_begun_there_is_no_stage(corporate: Procedure) -> None:
    """The stage of a case in which no stage has opened is none."""
    assert None is got(judged(corporate), WHOLE_CASE, "stage")


@pytest.mark.parametrize(
    ("rule", "what", "says"),
    [
        ("not_statutory", "due_by", "not_statutory has no due_by"),
        ("complaint_after_initial_contact", "status", "complaint_after_initial_contact has no "),
        ("stage_1_response", "holds", "stage_1_response is a clock and has no holds"),
        (WHOLE_CASE, "holds", "case has no holds"),
    ],
)
def test_what_a_rule_does_not_have(corporate: Procedure, rule: str, what: str, says: str) -> None:
    """What a rule cannot be expected to have is said, and equals nothing that can be expected."""
    assert says in str(got(judged(corporate), rule, what))


def test_where_a_rule_leads(corporate: Procedure) -> None:
    """Of a test, where it leads; of another rule, where the complaint goes as a whole."""
    result = judged(corporate, subject=["part_3_services"])
    leads = got(result, "not_only_about_statutory_services", "route")

    assert frozenset({"statutory_complaints"}) == leads
    assert leads == got(result, "stage_1_response", "route")
    assert frozenset() == got(judged(corporate), "not_only_about_statutory_services", "route")


def test_letters() -> None:
    """The days that letters tell can be expected; a letter that there is not tells nothing."""
    law = load_procedure("england/children-act-1989")
    case = Case.from_mapping({"events": [{"stage_2_response_sent": "2027-01-19"}]}, law)
    result = assess(case, law, on=date(2027, 1, 19))
    wanted = {"stage_2_response": {"stage_3_request": "2027-02-16"}, "no_such_letter": "none"}
    (expected,) = read_expectations(node_of({"letters": wanted}), Faults())

    assert {"stage_2_response": {"stage_3_request": date(2027, 2, 16)}, "no_such_letter": {}} == (
        expected.expected
    )
    assert {"stage_2_response": {"stage_3_request": date(2027, 2, 16)}} == what_came(
        result, WHOLE_CASE, expected
    )
