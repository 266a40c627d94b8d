"""Worked examples in plain words."""

from pathlib import Path

import pytest

from complaintrules.examples import read_examples
from complaintrules.procedure import Procedure
from complaintrules.review.examples import (
    case_entries,
    cases_of_permission,
    cases_of_route,
    example_items,
)
from complaintrules.review.page import Item, Row
from complaintrules.rulebook import folder_of

EXAMPLES = """\
examples:
- example: Everything that a case can state
  rule: stage_1_response
  source: made up
  facts: {anonymous: not_known}
  events:
  - complaint_received: 2026-11-02
  extensions:
  - {of: stage_1_response, granted_on: 2026-11-16, grounds: complexity, until: 2026-11-30}
  - {of: stage_1_response, granted_on: 2026-11-16, notified_on: 2026-11-16, until: 2026-11-30}
  pauses:
  - {of: stage_1_response, from: 2026-11-04, until: 2026-11-05, because: awaiting_advocate}
  - {of: stage_1_response, from: 2026-11-06}
  decisions:
  - {on: 2026-11-03, by: authority, what: sufficient_interest, outcome: "yes", why: she asked}
  readings: {counting: receipt_moves_to_the_next_working_day}
  expect: due
- example: Only what follows
  rule: stage_1_response
  source: made up
  and_then:
  - {complaint_received: 2026-11-02, expect: {due_by: 2026-11-16}}
  - {complaint_received: 2026-11-03, expect: {due_by: 2026-11-17}}
- example: Parts and what may be done
  rule: case
  source: made up
  on: 2026-11-02
  facts: {subject: [education]}
  expect: {parts: {education: corporate_complaints}, may_do: [withdrawal]}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with worked examples."""
    (tmp_path / "examples").mkdir()
    (tmp_path / "examples" / "all.yaml").write_text(EXAMPLES, encoding="utf-8")
    return tmp_path


def test_everything_that_a_case_can_state(folder: Path, procedure: Procedure) -> None:
    """Facts, events, extensions, pauses, decisions and readings are all told."""
    first, _ = example_items("stage_1_response", read_examples(folder, procedure))
    source, case, day = first.below
    extended = "Stage 1 response extended to Mon 30 Nov 2026: granted Mon 16 Nov 2026"

    assert "Everything that a case can state" == first.says
    assert "Source: made up" == source.says
    assert [
        "Anonymous: asked and not known",
        "Complaint received: Mon 2 Nov 2026",
        f"{extended}, not told, for complexity",
        f"{extended}, told Mon 16 Nov 2026",
        "Stage 1 response paused from Wed 4 Nov 2026 until Thu 5 Nov 2026, awaiting advocate",
        "Stage 1 response paused from Fri 6 Nov 2026 until further notice",
        "Sufficient interest: yes, decided by authority on Tue 3 Nov 2026",
        "Reading of counting chosen: receipt moves to the next working day",
    ] == [item.says for item in case.below]
    assert "On Mon 2 Nov 2026: expected status due" == day.says


def test_what_follows_is_told_with_its_day(folder: Path, procedure: Procedure) -> None:
    """An event of one day is not taken for a part of the case."""
    _, second = example_items("stage_1_response", read_examples(folder, procedure))

    assert [
        "Source: made up",
        "On Mon 2 Nov 2026: complaint received Mon 2 Nov 2026; expected due by Mon 16 Nov 2026",
        "On Tue 3 Nov 2026: complaint received Tue 3 Nov 2026; expected due by Tue 17 Nov 2026",
    ] == [item.says for item in second.below]


def test_whole_cases_are_entries_that_rules_lead_to(folder: Path, procedure: Procedure) -> None:
    """A route and a permission lead to the whole cases that speak of them, and to no other."""
    examples = read_examples(folder, procedure)
    (entry,) = case_entries(examples)
    link = (Item("Parts and what may be done", link=f"#{entry.anchor}"),)
    routes = {route.id: cases_of_route(route, examples) for route in procedure.routes}
    permissions = {each.id: cases_of_permission(each, examples) for each in procedure.permissions}

    assert Row.of("Source", "made up") == entry.rows[0]
    assert link == routes["everything_else"]
    assert () == routes["social_care"]
    assert link == permissions["withdrawal"]
    assert () == permissions["early_referral"]


def test_other_expectations_name_no_rule(procedure: Procedure) -> None:
    """Every permission and route of the shipped procedure that a whole case names is found."""
    examples = read_examples(folder_of(procedure.id), procedure)

    assert all(cases_of_route(route, examples) for route in procedure.routes)
