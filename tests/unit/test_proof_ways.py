"""The ways in which a procedure can be read."""

from datetime import date

import pytest

from complaintrules.assessment import assess
from complaintrules.case import Case
from complaintrules.proof.counterexamples import as_case
from complaintrules.proof.standing import Judge, Life
from complaintrules.proof.ways import Way, is_every_set_tried, ways_of
from complaintrules.rulebook import load_procedure
from complaintrules.statuses import STATUSES

LAW = load_procedure("england/children-act-1989")
CODE = load_procedure("england/complaint-handling-code-2024")
DAY = date(2026, 3, 14).toordinal()  # a Saturday


def test_few_readings_are_tried_together() -> None:
    """Three rules with two readings each are read in eight ways."""
    ways = ways_of(CODE)

    assert is_every_set_tried(CODE)
    assert 8 == len({way.name for way in ways})
    assert "" == ways[0].name
    assert "complaint_time_limit from_the_issue" == ways[1].name


def test_many_readings_are_tried_one_at_a_time() -> None:
    """Each beside those that apply by themselves."""
    others = sum(len(readings) - 1 for readings in LAW.declared_readings().values())
    ways = ways_of(LAW)

    assert not is_every_set_tried(LAW)
    assert 1 + others == len(ways)
    assert {0, 1} == {len(way.chosen) for way in ways}


def test_what_is_read_otherwise() -> None:
    """A rule's own reading changes its clock, and one of the calendar all of them."""
    changed = {way.name: way.changed for way in ways_of(LAW)}
    number = LAW.deadline_ids.index("stage_2_response")

    assert frozenset() == changed[""]
    assert frozenset({number}) == changed["stage_2_response to_the_report"]
    every = frozenset(range(len(LAW.deadlines)))
    assert every == changed["counting receipt_moves_to_the_next_working_day"]


@pytest.mark.parametrize("way", ways_of(LAW), ids=lambda way: way.name)
def test_a_procedure_read_otherwise_judges_as_the_reading_chosen(way: Way) -> None:
    """The reference says the same of a case that chooses the readings."""
    events = (
        *("complaint_received", "advocate_requested", "stage_1_response_sent"),
        *("stage_1_response_received", "stage_2_requested", "statement_of_complaint_agreed"),
        *("investigation_report_completed", "stage_2_response_sent", "review_panel_requested"),
        *("review_panel_met", "review_panel_report_received"),
    )
    life = Life(DAY + 60, {event: DAY + 5 * step for step, event in enumerate(events)}, {})
    standing = Judge.by(way).standing(life)
    case = Case.from_mapping(as_case(life, way.chosen), LAW)
    told = assess(case, LAW, on=date.fromordinal(life.day)).deadlines

    assert [(each.status, each.due_by) for each in told] == [
        (STATUSES[cell.status], date.fromordinal(cell.due_by) if cell.due_by else None)
        for cell in standing.cells
    ]
