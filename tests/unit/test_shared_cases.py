"""One case for several procedures."""

import pytest

from complaintrules.case import Case
from complaintrules.errors import CaseError
from complaintrules.rulebook import load_procedure
from complaintrules.shared_cases import shared_by

STATUTORY = load_procedure("birmingham/childrens-trust-statutory")
LOCAL = load_procedure("birmingham/childrens-trust-local")


def test_each_reads_what_it_knows() -> None:
    """Facts, events, extensions, pauses, decisions and readings reach those that know them."""
    case = Case.from_mapping(
        {
            "facts": {"anonymous": "no", "local_procedure_takes_it": "yes"},
            "events": [{"complaint_received": "2021-11-01"}, {"review_panel_met": "2021-12-01"}],
            "extensions": [
                {"of": "stage_3_response", "granted_on": "2021-12-01", "until": "2021-12-02"}
            ],
            "pauses": [{"of": "stage_3_response", "from": "2021-12-01", "because": "x"}],
            "decisions": [
                {
                    "on": "2021-11-02",
                    "by": "authority",
                    "what": "sufficient_interest",
                    "outcome": "yes",
                    "why": "x",
                }
            ],
            "readings": {
                "stage_3_response": "from_the_panel",
                "counting": "receipt_moves_to_the_next_working_day",
            },
        }
    )
    statutory, local = shared_by(case, (STATUTORY, LOCAL))

    assert {"anonymous": False} == dict(statutory.facts)
    assert {"local_procedure_takes_it": True} == dict(local.facts)
    assert (2, 1) == (len(statutory.events), len(local.events))
    assert (1, 0) == (len(statutory.extensions), len(local.extensions))
    assert (1, 0) == (len(statutory.pauses), len(local.pauses))
    assert (1, 0) == (len(statutory.decisions), len(local.decisions))
    assert {"stage_3_response", "counting"} == set(statutory.readings)
    assert {"counting"} == set(local.readings)


def test_names_that_nobody_knows() -> None:
    """A name unknown to all is told once, with every other fault."""
    case = Case.from_mapping(
        {"facts": {"anonimous": "no", "complainant": "aunt", "local_procedure_takes_it": "yes"}}
    )

    with pytest.raises(CaseError) as caught:
        shared_by(case, (STATUTORY, LOCAL))

    assert ["CR301", "CR302"] == sorted(fault.code for fault in caught.value.faults)
    (unknown,) = (fault for fault in caught.value.faults if fault.code == "CR301")
    assert "the procedure has no fact 'anonimous', and none of birmingham/" in unknown.message


def test_one_procedure_alone() -> None:
    """With one procedure, a fault reads as it does anywhere."""
    case = Case.from_mapping({"facts": {"anonimous": "no"}})

    with pytest.raises(CaseError, match=r"the procedure has no fact 'anonimous'\n"):
        shared_by(case, (STATUTORY,))
