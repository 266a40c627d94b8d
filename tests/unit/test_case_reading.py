"""Case files, key by key."""

from datetime import date

import pytest

from complaintrules.case import Case
from complaintrules.errors import CaseError
from complaintrules.papers import Decision, GrantedExtension, Pause
from complaintrules.procedure import Procedure


def test_every_part_of_a_case(procedure: Procedure) -> None:
    """Extensions, pauses, decisions and readings come out as they were written."""
    case = Case.from_mapping(
        {
            "reference": "EX-3",
            "extensions": [
                {"of": "stage_1_response", "granted_on": "2026-11-13", "until": "2026-11-30"}
            ],
            "pauses": [{"of": "stage_1_response", "from": "2026-11-04"}],
            "decisions": [
                {
                    "on": "2026-11-03",
                    "by": "complaints_manager",
                    "what": "sufficient_interest",
                    "outcome": "yes",
                    "why": "She has brought him up.",
                }
            ],
            "readings": {"counting": "receipt_keeps_its_day"},
        },
        procedure,
    )
    day = date(2026, 11, 3)

    assert (GrantedExtension("stage_1_response", date(2026, 11, 13), date(2026, 11, 30)),) == (
        case.extensions
    )
    assert (Pause("stage_1_response", date(2026, 11, 4), None),) == case.pauses
    assert (
        Decision(day, "complaints_manager", "sufficient_interest", True, "She has brought him up."),  # noqa: FBT003  # as recorded
    ) == case.decisions
    assert {"counting": "receipt_keeps_its_day"} == dict(case.readings)


@pytest.mark.parametrize(
    ("mapping", "fault"),
    [
        ({"facts": {"complainant": "aunt"}}, "facts.complainant: CR302"),
        ({"facts": {"grounds_arose_on": "2026-02-30"}}, "facts.grounds_arose_on: CR111"),
        ({"events": [{"complaint_recieved": "2026-11-02"}]}, "CR301: the procedure has no event"),
        (
            {"decisions": [{"on": "2026-11-03", "by": "x", "what": "anonymous", "outcome": "no"}]},
            "CR301: the procedure has no decision 'anonymous'",
        ),
        ({"readings": {"stage_2_response": "x"}}, "readings.stage_2_response: CR301"),
    ],
)
def test_faults_have_the_path_as_their_place(
    procedure: Procedure, mapping: dict[str, object], fault: str
) -> None:
    """Without a file, the way down from the top says where a fault is."""
    with pytest.raises(CaseError) as caught:
        Case.from_mapping(mapping, procedure)

    assert fault in str(caught.value)
