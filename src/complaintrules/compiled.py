"""
The compiled plan of a procedure: made once it is worth it, and asked for verdicts.

Knows when a plan is made and what it cannot reach. Knows no rule, and gives no reasons.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from complaintrules.bench import Bench
from complaintrules.machine import Beyond
from complaintrules.papers import Digest
from complaintrules.planned_before import planned_before
from complaintrules.procedure import Procedure
from complaintrules.verdicts import Verdict

if TYPE_CHECKING:
    from complaintrules.reckoned import Written

#: Under what a procedure keeps its plan by the readings that apply unless others are chosen; and
#: before it has one, how often it was wanted.
_PLAN = ("plan",)
#: So many cases of one procedure are judged by the reference alone.
_WITHOUT_A_PLAN = 20


def plan_for(
    procedure: Procedure, readings: Mapping[str, str], *, now: bool = False
) -> Written | None:
    """
    Return the compiled plan of *procedure* by the *readings* chosen, or None before it is worth it.

    Shipped procedures bring theirs.  Compiling another takes as long as judging some cases by the
    reference; so the first few do without, unless it is wanted *now*.
    """
    key = ("plan", *readings.items()) if readings else _PLAN
    kept: Written | int = procedure.worked_out.get(key, 0)
    if not isinstance(kept, int):
        return kept
    wanted = kept + 1
    plan = planned_before(procedure) if wanted == 1 and not readings else None
    if plan is None and (now or wanted > _WITHOUT_A_PLAN):
        from complaintrules.verdict_code import written  # noqa: PLC0415  # not for the first few

        plan = written(Bench.without_case(procedure, readings))
    procedure.worked_out[key] = plan or wanted
    return plan


def compiled_verdict(plan: Written, digest: Digest, on: date) -> Verdict | None:
    """Return what a compiled plan gives, or None where it does not reach the case."""
    if not digest.is_plain:
        return None
    day, look_ups = on.toordinal(), digest.look_ups
    verdict: Verdict
    try:
        try:
            verdict = plan.quick(day, *look_ups)
        except KeyError:
            verdict = plan.whole(day, *look_ups)
    except Beyond:
        return None
    return verdict
