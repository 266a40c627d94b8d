"""
A verdict written as the end of a plan's function.

Knows what the values of a plan stand for. Knows no rule, and nothing of when a plan is made.
"""

from __future__ import annotations

import ast
from itertools import starmap

from complaintrules.bench import Bench
from complaintrules.machine import NONE, Value
from complaintrules.plan import judge_all
from complaintrules.reckoned import Written
from complaintrules.row_code import Draft, RowWriter, index, tuple_of


def written(bench: Bench) -> Written:
    """Return the function that judges a case by *bench*'s procedure and the readings chosen."""
    writer = _VerdictWriter(bench)
    return writer.function(_verdict(writer))


def draft(bench: Bench) -> Draft:
    """Return the same function before it is bound to what it looks up."""
    writer = _VerdictWriter(bench)
    return writer.draft(_verdict(writer))


class _VerdictWriter(RowWriter):
    """Writes how each clock stands as ``Verdict`` has it."""

    def standing(self, status: int, *parts: Value) -> ast.expr:
        """Return the expression of how a clock stands."""
        started_on, due_by, completed_on, days_left = parts
        if started_on == completed_on == NONE:
            return self.table("stands", status)
        last = None if due_by == NONE else index(self.table("dates"), due_by)
        left = None if days_left == NONE else days_left
        return tuple_of((self.table("status", status), started_on, last, completed_on, left))


def _verdict(writer: RowWriter) -> ast.expr:
    """Write the whole judgement, and return the expression of the verdict."""
    judged = judge_all(writer, writer.bench)
    verdict = (
        index(writer.table("outcomes"), judged.outcome),
        tuple_of(starmap(writer.truth, judged.holds)),
        index(writer.table("stages"), judged.stage),
        index(writer.table("deadlines"), judged.next_deadline),
        writer.table("clock_ids"),
        tuple_of(cell.told for cell in judged.cells),
    )
    # tuple makes a named tuple sooner than its own name does.
    return ast.Call(writer.table("make"), [writer.table("verdict"), tuple_of(verdict)], [])
