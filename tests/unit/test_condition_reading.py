"""Conditions as rule files write them."""

import pytest

from complaintrules.condition_reading import condition_reader
from complaintrules.conditions import All, AnyOf, Condition, Question
from complaintrules.errors import Faults
from complaintrules.plain_values import from_python
from complaintrules.procedure import Procedure
from complaintrules.vocabulary import CLOCK, EVENT


def read(procedure: Procedure, written: object) -> tuple[Condition | None, list[str]]:
    """Return the condition that plain values write, and what is wrong with it."""
    faults = Faults()
    reader = condition_reader(procedure.vocabulary, frozenset({"complaint_time_limit"}))
    condition = reader(from_python(written, faults), faults)
    return condition, [f"{fault.code} {fault.message}" for fault in faults.in_order()]


def test_facts_events_and_clocks_can_be_asked(procedure: Procedure) -> None:
    """A question is put to whatever bears the name, in its own operators."""
    written = {
        "all": [
            {"anonymous": "is_false"},
            {"complaint_received": "has_happened"},
            {
                "any": [
                    {"complaint_time_limit": "is_missed"},
                    {"grounds_arose_on": {"before": "2026-09-01"}},
                ]
            },
        ]
    }
    condition, faults = read(procedure, written)

    assert [] == faults
    assert isinstance(condition, All)
    assert Question("complaint_received", EVENT, "has_happened") == condition.parts[1]
    assert isinstance(condition.parts[2], AnyOf)
    assert Question("complaint_time_limit", CLOCK, "is_missed") == condition.parts[2].parts[0]


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ({"anonymous": "is_tru"}, "CR208 anonymous cannot be asked 'is_tru'"),
        ({"anonymus": "is_true"}, "CR201 'anonymus' is neither a fact, an event"),
        ({"complaint_received": "is_true"}, "CR208 complaint_received cannot be asked 'is_true'"),
        ({"anonymous": {"is_true": "x"}}, "CR208 the operator is_true takes no value"),
        ({"grounds_arose_on": "before"}, "CR208 the operator before needs a value"),
        ({"grounds_arose_on": {"before": "soon"}}, "CR111 expected a date"),
        ({"complainant": {"is_contained_by": []}}, "CR108 nothing is listed here"),
        ({"complainant": {"matches_regex": ".*"}}, "CR208 complainant cannot be asked"),
        ({"any": []}, "CR108 nothing is listed under any"),
        ({"all": [{"any": []}]}, "CR108 nothing is listed under any"),
        ({}, "CR107 expected one of all, any or a fact"),
        ("anonymous", "CR107 expected one of all, any or a fact"),
    ],
)
def test_faulty_conditions(procedure: Procedure, written: object, fault: str) -> None:
    """What a condition gets wrong is told, and gives no condition."""
    condition, faults = read(procedure, written)

    assert condition is None
    assert faults[0].startswith(fault)
