"""
A verdict written as the end of a plan's function.

Knows what the values of a plan stand for. Knows no rule, and nothing of when a plan is made.
"""

from __future__ import annotations

import ast
from itertools import starmap

from complaintrules.bench import Bench
from complaintrules.cells import STATUSES
from complaintrules.machine import NONE, Value
from complaintrules.plan import OUTCOMES, judge_all, stage_names
from complaintrules.reckoned import Dates, Written
from complaintrules.row_code import RowWriter, index, tuple_of
from complaintrules.verdicts import Verdict


def written(bench: Bench) -> Written:
    """Return the function that judges a case by *bench*'s procedure and the readings chosen."""
    writer = _VerdictWriter(bench)
    judged = judge_all(writer, bench)
    ids = bench.procedure.deadline_ids

    def named(what: str, meanings: tuple[str, ...], code: Value) -> ast.expr:
        return index(writer.table(what, "", lambda: meanings), code)

    verdict = (
        named("outcomes", OUTCOMES, judged.outcome),
        tuple_of(starmap(writer.truth, judged.holds)),
        named("stages", stage_names(bench.procedure), judged.stage),
        named("deadlines", ("", *ids), judged.next_deadline),
        writer.table("clock_ids", "", lambda: ids),
        tuple_of(cell.told for cell in judged.cells),
    )
    # tuple makes a named tuple sooner than its own name does.
    make = writer.table("make", "", lambda: tuple.__new__)
    kind = writer.table("verdict", "", lambda: Verdict)
    return writer.function(ast.Call(make, [kind, tuple_of(verdict)], []))


class _VerdictWriter(RowWriter):
    """Writes how each clock stands as ``Verdict`` has it."""

    def standing(self, status: int, *parts: Value) -> ast.expr:
        """Return the expression of how a clock stands."""
        started_on, due_by, completed_on, days_left = parts
        if started_on == completed_on == NONE:
            return self.table("stands", status, lambda: (STATUSES[status], NONE, None, NONE, None))
        last = None if due_by == NONE else index(self.table("dates", "", Dates), due_by)
        return tuple_of(
            (
                self.table("status", status, lambda: STATUSES[status]),
                started_on,
                last,
                completed_on,
                None if days_left == NONE else days_left,
            )
        )
