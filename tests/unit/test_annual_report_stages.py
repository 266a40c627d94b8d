"""What rules say of stages, in a report's words."""

from __future__ import annotations

import pytest

from complaintrules.annual_report.stages import (
    answer_of,
    duties,
    in_words,
    longest_limit,
    ordinary_limit,
    own_stages,
)
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

CORPORATE = "sunderland/together-for-children-corporate"
CHESHIRE = "cheshire-west-and-chester/childrens-statutory"


def test_the_authoritys_stages(procedure: Procedure) -> None:
    """The Ombudsman's is not among them."""
    assert ["stage_1", "stage_2", "stage_3"] == [stage.name for stage in own_stages(procedure)]


def test_answers(procedure: Procedure) -> None:
    """A stage has the limit of its name, if any."""
    answer = answer_of(procedure, "stage_2")

    assert answer is not None
    assert "stage_2_response" == answer.id
    assert answer_of(load_procedure("shropshire/corporate"), "stage_2") is None


def test_duties_are_no_windows(procedure: Procedure) -> None:
    """What a complainant may do is no limit on the authority."""
    names = {rule.id for rule in duties(procedure)}

    assert "review_panel_report" in names
    assert not names & {"stage_2_request", "complaint_time_limit", "ombudsman_time_limit"}


@pytest.mark.parametrize(
    ("name", "clock", "ordinary", "longest"),
    [
        ("england/children-act-1989", "stage_2_response", "25 working days", "65 working days"),
        ("england/children-act-1989", "stage_3_response", "15 working days", ""),
        (CORPORATE, "stage_1_response", "10 working days", "10 working days more"),
        (
            CORPORATE,
            "stage_2_response",
            "25 working days or 20 working days",
            "any length or 20 working days more",
        ),
        (CHESHIRE, "stage_3_response", "15 working days or 20 working days", ""),
    ],
)
def test_limits_in_words(name: str, clock: str, ordinary: str, longest: str) -> None:
    """Every length of every version and source is named once."""
    rule = load_procedure(name).deadline(clock)

    assert ordinary == ordinary_limit(rule)
    assert longest == longest_limit(rule)


def test_names_in_words() -> None:
    """A name begins with a capital and has no underlines."""
    assert "Stage 1" == in_words("stage_1")
    assert "" == in_words("")
