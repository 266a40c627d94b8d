"""Versions of one rule."""

from datetime import date

import pytest
from attrs import evolve

from complaintrules.errors import Faults
from complaintrules.periods import Length
from complaintrules.procedure import Procedure
from complaintrules.rules import Deadline, InForce
from complaintrules.versions import version_on, with_versions

OLD = InForce(date(2006, 9, 1), date(2024, 3, 31))
NEW = InForce(date(2024, 4, 1))


def versions(procedure: Procedure, *spans: InForce | None) -> list[Deadline]:
    """Return versions of stage 1, a day longer each."""
    rule = procedure.deadline("stage_1_response")
    return [
        evolve(rule, in_force=span, length=Length(10 + number, rule.length.unit))
        for number, span in enumerate(spans)
    ]


def told(faults: Faults) -> list[str]:
    """Return what was found wrong."""
    return [fault.message for fault in faults.in_order()]


@pytest.mark.parametrize(
    ("day", "length"),
    [
        (date(2024, 3, 31), 10),
        (date(2024, 4, 1), 11),
    ],
)
def test_the_version_in_force_applies(procedure: Procedure, day: date, length: int) -> None:
    """On the last day of the old version it applies, and on the next day the new one does."""
    faults = Faults()
    (rule,) = with_versions(versions(procedure, OLD, NEW)[::-1], "complaint_received", faults)
    version = version_on(rule, day)

    assert [] == told(faults)
    assert version is not None
    assert length == version.length.amount


def test_before_the_first_version_there_is_none(procedure: Procedure) -> None:
    """Nothing falls back to the first or the last version."""
    (rule,) = with_versions(versions(procedure, OLD, NEW), "complaint_received", Faults())

    assert version_on(rule, date(2006, 8, 31)) is None


def test_a_rule_without_dates_always_applies(procedure: Procedure) -> None:
    """A rule that does not say when it is in force is as long in force as its procedure."""
    (rule,) = with_versions(versions(procedure, None), "", Faults())

    assert rule is version_on(rule, date(1999, 1, 1))


@pytest.mark.parametrize(
    ("second", "message"),
    [
        (InForce(date(2024, 3, 31)), "stage_1_response has two versions in force on 2024-03-31"),
        (
            InForce(date(2024, 4, 3)),
            "no version of stage_1_response is in force from 2024-04-01",
        ),
    ],
)
def test_gaps_and_overlaps_are_faults(procedure: Procedure, second: InForce, message: str) -> None:
    """Two versions on one day, or a day with none between them, cannot be."""
    faults = Faults()
    with_versions(versions(procedure, OLD, second), "complaint_received", faults)

    assert [message] == told(faults)


def test_a_version_without_an_end_cannot_be_followed(procedure: Procedure) -> None:
    """An open end overlaps whatever comes later."""
    faults = Faults()
    with_versions(versions(procedure, InForce(date(2006, 9, 1)), NEW), "complaint_received", faults)

    assert ["stage_1_response has two versions in force on 2024-04-01"] == told(faults)


def test_something_must_decide_between_versions(procedure: Procedure) -> None:
    """Dated rules need the event whose day decides."""
    faults = Faults()
    with_versions(versions(procedure, OLD, NEW), "", faults)

    assert ["stage_1_response has versions, but nothing decides between them"] == told(faults)
