"""The compiled plan and the reference come to the same, whatever the rules and the case."""

from __future__ import annotations

from pathlib import Path

from hypothesis import event, given
from hypothesis import strategies as st

from complaintrules.assessment import Assessment, assess
from complaintrules.case import Case
from complaintrules.compiled import plan_for
from complaintrules.rulebook import load_procedure
from complaintrules.testing import cases, lives
from tests.matters import EDGES, Matter, any_matters, days_of

EVERY_KIND = load_procedure(Path(__file__).parents[1] / "rules_of_every_kind" / "every_kind.yaml")


def holds_for(matter: Matter, *, projected: bool) -> None:
    """Hold the verdict that ``assess`` gives against the one that the reference comes to."""
    plan_for(matter.procedure, matter.case.readings, now=True)
    result = assess(matter.case, matter.procedure, on=matter.on, projected=projected)
    reference = Assessment(result.case, matter.procedure, matter.on, projected=projected)
    event("by the plan" if result.is_compiled else "by the reference alone")

    assert not reference.is_compiled
    assert reference.verdict == result.verdict


class TestTwoEvaluators:
    """One meaning, several engines: the readable one is the definition, and holds the others."""

    @given(matter=any_matters(), projected=st.booleans())
    def test_shipped_rules_and_rules_of_any_form(self, matter: Matter, *, projected: bool) -> None:
        """Shipped procedures, and clocks in any form that a rule file can give them."""
        holds_for(matter, projected=projected)

    @given(case=cases(EVERY_KIND) | lives(EVERY_KIND), data=st.data(), projected=st.booleans())
    def test_every_key(self, case: Case, data: st.DataObject, *, projected: bool) -> None:
        """One procedure that uses every key that moves a date."""
        on = data.draw(st.sampled_from(sorted({*days_of(case), data.draw(EDGES)})))
        holds_for(Matter(case, on, EVERY_KIND), projected=projected)
