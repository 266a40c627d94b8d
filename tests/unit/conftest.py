"""Fixtures shared by the unit tests."""

from collections.abc import Callable
from datetime import date

import pytest

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

Judge = Callable[..., Assessment]


@pytest.fixture(scope="session")
def procedure() -> Procedure:
    """Return the Children Act procedure."""
    return load_procedure("england/children-act-1989")


@pytest.fixture
def judge(procedure: Procedure) -> Judge:
    """Return a function that judges a case given as events, on a day, with the rest by keyword."""

    def judged(
        on: str, *events: tuple[str, str], projected: bool = False, **rest: object
    ) -> Assessment:  # whatever a case may hold
        listed = [{event: day} for event, day in events]
        case = Case.from_mapping({"reference": "T-1", "events": listed, **rest}, procedure)
        return assess(case, procedure, on=date.fromisoformat(on), projected=projected)

    return judged
