"""What the function of a plan looks up."""

from __future__ import annotations

from datetime import date

import pytest

from complaintrules.bench import Bench
from complaintrules.plan_tables import bound
from complaintrules.procedure import Procedure

MONDAY = date(2026, 11, 2).toordinal()


def test_tables_are_the_last_arguments(procedure: Procedure) -> None:
    """The quick way finds only what was reckoned before, the whole way reckons it."""

    def judge(on: int, ranks: dict[int, int], stages: tuple[str, ...]) -> tuple[int, str]:
        return ranks[on + 1] - ranks[on], stages[2]

    plan = bound(judge.__code__, [("ranks", ""), ("stages", "")], Bench.without_case(procedure, {}))

    with pytest.raises(KeyError):
        plan.quick(MONDAY)
    assert (1, "stage_1") == plan.whole(MONDAY)
    assert (1, "stage_1") == plan.quick(MONDAY)


def test_pauses_of_a_rule(procedure: Procedure) -> None:
    """What is about a rule keeps it."""
    rule = procedure.deadline("stage_1_response")

    def judge(on: int, paused: object) -> object:
        return paused([], on)  # type: ignore[operator]

    plan = bound(judge.__code__, [("paused", rule)], Bench.without_case(procedure, {}))

    assert (frozenset(), 0) == plan.quick(MONDAY)
