"""Readings that apply, and their rivals."""

from datetime import date

from complaintrules.bench import Bench, chosen_reading
from complaintrules.procedure import Procedure

from .conftest import Judge

SATURDAY = ("complaint_received", "2026-11-07")


def others(judge: Judge, deadline: str, *events: tuple[str, str], **rest: object) -> object:
    """Return the dates of the readings that differ, and the last day itself."""
    answer = judge("2026-12-21", *events, **rest).deadline(deadline)
    return answer.due_by, {other.reading: other.due_by for other in answer.other_readings}


def test_the_default_reading_shows_its_rivals(judge: Judge) -> None:
    """A receipt on a Saturday keeps its day, and the other reading is a working day later."""
    assert (
        date(2026, 11, 20),
        {
            "receipt_moves_to_the_next_working_day": date(2026, 11, 23),
            "twenty_working_days_without_a_decision": date(2026, 12, 4),
        },
    ) == others(judge, "stage_1_response", SATURDAY)


def test_a_case_chooses_how_to_count(judge: Judge) -> None:
    """The reading chosen applies, and the rule as it stands becomes the rival."""
    readings = {"counting": "receipt_moves_to_the_next_working_day"}

    assert (
        date(2026, 11, 23),
        {
            "receipt_keeps_its_day": date(2026, 11, 20),
            "twenty_working_days_without_a_decision": date(2026, 12, 7),
        },
    ) == others(judge, "stage_1_response", SATURDAY, readings=readings)


def test_a_case_chooses_a_calendar(judge: Judge) -> None:
    """With the bank holidays of every nation the panel has a day more."""
    readings = {"working_day": "bank_holidays_of_any_uk_nation"}
    asked = ("review_panel_requested", "2026-12-18")

    assert (
        date(2027, 2, 4),
        {"bank_holidays_of_england_and_wales": date(2027, 2, 3)},
    ) == others(judge, "review_panel_meeting", asked, readings=readings)


def test_a_case_chooses_a_start(judge: Judge) -> None:
    """Stage 2 can count from the agreed statement, and the request becomes the rival."""
    events = (("stage_2_requested", "2026-03-23"), ("statement_of_complaint_agreed", "2026-04-20"))
    readings = {"stage_2_response": "from_statement_agreed"}

    assert (
        date(2026, 5, 27),
        {"from_request": date(2026, 4, 29), "to_the_report": date(2026, 4, 29)},
    ) == others(judge, "stage_2_response", *events, readings=readings)


def test_choosing_the_reading_that_applies_anyway_changes_nothing(judge: Judge) -> None:
    """The name of the default reading can be given."""
    readings = {"counting": "receipt_keeps_its_day", "stage_2_response": "from_request"}

    assert others(judge, "stage_1_response", SATURDAY) == others(
        judge, "stage_1_response", SATURDAY, readings=readings
    )


def test_without_a_case(procedure: Procedure) -> None:
    """Nothing is recorded, and the readings chosen apply."""
    bench = Bench.without_case(procedure, {"stage_2_response": "from_statement_agreed"})

    assert ({}, {}) == (bench.record.happened, bench.record.known)
    _, reading = chosen_reading(procedure.deadline("stage_2_response"), bench)
    assert "from_statement_agreed" == reading
