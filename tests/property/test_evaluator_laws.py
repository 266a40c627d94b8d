"""The compiled plan and the reference come to the same, whatever the rules and the case."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from hypothesis import assume, event, given
from hypothesis import strategies as st

from complaintrules.assessment import Assessment, assess
from complaintrules.bench import Bench
from complaintrules.case import Case
from complaintrules.compiled import plan_for
from complaintrules.in_time import IN_TIME
from complaintrules.machine import Beyond
from complaintrules.papers import CaseFile, Digest
from complaintrules.plan import judge_all
from complaintrules.row_code import RowWriter, tuple_of
from complaintrules.rulebook import load_procedure
from complaintrules.statuses import STATUSES
from complaintrules.testing import cases, lives
from tests.matters import EDGES, FEW, Matter, any_matters, days_of

EVERY_KIND = load_procedure(Path(__file__).parents[1] / "rules_of_every_kind" / "every_kind.yaml")


def holds_for(matter: Matter, *, projected: bool) -> None:
    """Hold the verdict that ``assess`` gives against the one that the reference comes to."""
    plan_for(matter.procedure, matter.case.readings, now=True)
    result = assess(matter.case, matter.procedure, on=matter.on, projected=projected)
    reference = Assessment(result.case, matter.procedure, matter.on, projected=projected)
    event("by the plan" if result.is_compiled else "by the reference alone")

    assert not reference.is_compiled
    assert reference.verdict == result.verdict


def told_to_conditions(matter: Matter) -> tuple[list[object], list[object]]:
    """Return how conditions see each clock by the reference and by the plan, with earliest days."""
    case, procedure = matter.case, matter.procedure
    result = Assessment(case, procedure, matter.on, projected=False)
    nothing = CaseFile().as_at(date.min)
    writer = RowWriter(Bench.of(procedure, nothing, dict(case.readings), projected=False))
    cells = judge_all(writer, writer.bench).cells
    pairs = (tuple_of((cell.stands, cell.due_no_earlier_than)) for cell in cells)
    digest = Digest.of(case.as_at(matter.on))
    found = writer.function(tuple_of(pairs)).whole(matter.on.toordinal(), *digest.look_ups)
    return (
        [
            (each.in_time, each.due_no_earlier_than and each.due_no_earlier_than.toordinal())
            for each in result.deadlines
        ],
        [(IN_TIME.get(STATUSES[stands]), day or None) for stands, day in found],
    )


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

    @FEW
    @given(matter=any_matters())
    def test_what_conditions_are_told(self, matter: Matter) -> None:
        """Of each clock, whether a condition asks about it or not."""
        assume(Digest.of(matter.case.as_at(matter.on)).is_plain)
        try:
            reference, plan = told_to_conditions(matter)
        except Beyond:
            assume(condition=False)

        assert reference == plan
