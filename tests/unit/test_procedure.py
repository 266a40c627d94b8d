"""A procedure as a whole."""

import pytest

from complaintrules.procedure import Procedure


def test_clocks_by_id(procedure: Procedure) -> None:
    """A deadline is found by its id, and one that is not there is not."""
    assert "stage_1_response" == procedure.deadline("stage_1_response").id
    with pytest.raises(KeyError, match="stage_9"):
        procedure.deadline("stage_9")


def test_declared_readings(procedure: Procedure) -> None:
    """Every rule with readings lists them, the one that applies first."""
    assert {
        "working_day": (
            "bank_holidays_of_england_and_wales",
            "bank_holidays_of_any_uk_nation",
        ),
        "counting": ("receipt_keeps_its_day", "receipt_moves_to_the_next_working_day"),
        "stage_1_response": (
            "advocate_suspends_the_clock",
            "clock_starts_when_the_advocate_is_appointed",
            "twenty_working_days_without_a_decision",
        ),
        "stage_2_request": ("from_receipt", "from_sending", "twenty_eight_days"),
        "stage_2_response": ("from_request", "from_statement_agreed", "to_the_report"),
        "stage_3_request": ("from_receipt", "from_sending"),
        "stage_3_response": ("from_the_report", "from_the_panel"),
    } == procedure.declared_readings()


def test_a_letter_that_there_is_not(procedure: Procedure) -> None:
    """A letter is had by its id; another one raises."""
    assert "withdrawal" == procedure.letter("withdrawal").id
    with pytest.raises(KeyError):
        procedure.letter("none")
