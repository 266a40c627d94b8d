"""Two procedures held against each other."""

from datetime import date
from pathlib import Path

from attrs import evolve

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.differences import ABSENT, Difference, differences, differences_for_case
from complaintrules.procedure import Procedure

from .test_clock_reading import text
from .test_overlays import HEADER, RULE, load


def test_nothing_differs_from_itself(procedure: Procedure, tmp_path: Path) -> None:
    """A procedure, and one that only extends it, have no differences."""
    assert () == differences(procedure, procedure)
    assert () == differences(procedure, load(tmp_path, HEADER))


def test_a_rule_that_only_one_has(procedure: Procedure, tmp_path: Path) -> None:
    """What only one of them has is told, whichever comes first."""
    local = load(tmp_path, text())

    assert (Difference("acknowledgement", "rule", ABSENT, "there"),) == (
        differences(procedure, local)
    )
    assert (Difference("acknowledgement", "rule", "there", ABSENT),) == (
        differences(local, procedure)
    )


def test_what_a_rule_says_otherwise(procedure: Procedure, tmp_path: Path) -> None:
    """Readings chosen and limits set beside the law's are told, each with both sides."""
    choice = "choose: {stage_2_response: from_statement_agreed}\n"
    found = {
        (each.rule, each.what): each
        for each in differences(procedure, load(tmp_path, HEADER + choice + RULE))
    }

    assert (
        "earlier of stage_2_requested, stage_1_skipped_by_agreement",
        "statement_of_complaint_agreed",
    ) == (
        found["stage_2_response", "starts_on"].first,
        found["stage_2_response", "starts_on"].second,
    )
    beside = found["stage_3_response", "length (Report appendix B, stage 3)"]
    assert ("-", "20 working days") == (beside.first, beside.second)


def test_conditions_routes_and_versions(tmp_path: Path, procedure: Procedure) -> None:
    """What a test asks, where parts go and when a version began are compared in words."""
    first, *others = procedure.eligibility
    route, *routes = procedure.routes
    permission, *permissions = procedure.permissions
    changed = evolve(
        procedure,
        eligibility=(evolve(first, when=others[0].when), *others),
        routes=(evolve(route, goes_to="elsewhere"), *routes),
        permissions=(evolve(permission, closes_on=("stage_2_requested",)), *permissions),
    )
    versions = text(in_force="{from: 2022-04-01}") + "versions_by: complaint_received\n"
    found = {(each.rule, each.what) for each in differences(procedure, changed)}

    assert {
        (first.id, "when"),
        (route.id, "goes_to"),
        (permission.id, "closes_on"),
    } == found
    dated = differences(load(tmp_path, text()), load(tmp_path, versions))
    assert "length from 2022-04-01" in [each.what for each in dated]


def test_one_case_by_two_procedures(procedure: Procedure, tmp_path: Path) -> None:
    """For a case the dates, statuses and the next deadline are held against each other."""
    local = load(tmp_path, HEADER + RULE)
    events = {"events": [{"review_panel_met": "2022-11-01"}]}
    on = date(2022, 11, 2)
    by_law, by_council = (
        assess(Case.from_mapping(events, each), each, on=on) for each in (procedure, local)
    )
    found = differences_for_case(by_law, by_council)

    assert Difference("stage_3_response", "last day", "-", "Tue 29 Nov 2022") in found
    assert Difference("stage_3_response", "status", "not started", "due") in found
    assert {"first", "second", "rule", "what"} == set(found[0].to_mapping())


def test_letters(procedure: Procedure) -> None:
    """What a letter says is told by its words: how strongly, which day, by which provision."""
    letter = procedure.letter("stage_2_response")
    (at,) = (number for number, item in enumerate(letter.items) if item.last_day_of)
    items = list(letter.items)
    items[at] = evolve(items[at], last_day_of="", extended_until_of="stage_2_response")
    others = tuple(each for each in procedure.letters if each.id != letter.id)
    changed = evolve(procedure, letters=(*others[1:], evolve(letter, items=tuple(items))))
    found = {(each.rule, each.what): each for each in differences(procedure, changed)}
    told = found["letter stage_2_response", f"says: {items[at].authority.means}"]

    assert 2 == len(found)
    assert ABSENT == found[f"letter {others[0].id}", "rule"].second
    assert "the last day of stage_3_request" in told.first
    assert "the extension of stage_2_response" in told.second
