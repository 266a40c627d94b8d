"""
A verdict written as the end of a plan's function.

Knows what the values of a plan stand for. Knows no rule, and nothing of when a plan is made.
"""

from __future__ import annotations

import ast
from itertools import starmap
from types import MappingProxyType
from typing import Any

from attrs import define

from complaintrules.answers import Status
from complaintrules.bench import Bench
from complaintrules.clock_plan import STATUSES, Cell
from complaintrules.machine import Value
from complaintrules.plan import OUTCOMES, judge_all, stage_names
from complaintrules.reckoned import Dates, Written
from complaintrules.row_code import RowWriter, chosen, index, node, tuple_of
from complaintrules.verdicts import Standing, Verdict

#: By the codes of statuses, for a status itself takes long to hash.
_IS_OPEN = tuple(status in {Status.DUE, Status.OVERDUE} for status in STATUSES)
#: How a clock stands of which no day is known, by the code of its status.
_WITHOUT_DAYS = tuple(map(Standing, STATUSES))


def written(bench: Bench) -> Written:
    """Return the function that judges a case by *bench*'s procedure and the readings chosen."""
    writer = RowWriter(bench)
    judged = judge_all(writer, bench)
    teller = _Teller(writer)
    ids = bench.procedure.deadline_ids
    clocks = ast.Dict([ast.Constant(each) for each in ids], [*map(teller.standing, judged.cells)])
    verdict = (
        teller.named("outcomes", OUTCOMES, judged.outcome),
        tuple_of(starmap(writer.truth, judged.holds)),
        teller.named("stages", stage_names(bench.procedure), judged.stage),
        teller.named("deadlines", ("", *ids), judged.next_deadline),
        ast.Call(teller.constant("shown", MappingProxyType), [clocks], []),
    )
    return writer.function(teller.made(Verdict, verdict))


@define
class _Teller:
    """Writes what the values of a plan stand for."""

    _writer: RowWriter

    def standing(self, cell: Cell) -> ast.expr:
        """Return the expression of how a clock stands."""
        is_open = self.named("are_open", _IS_OPEN, cell.status)
        stands = (
            self.named("statuses", STATUSES, cell.status),
            self._date(cell.started_on),
            self._date(cell.due_by),
            self._date(cell.completed_on),
            chosen(ast.BoolOp(ast.And(), [is_open, node(cell.due_by)]), cell.days_left, None),
        )
        return chosen(
            ast.BoolOp(ast.Or(), [node(cell.started_on), node(cell.completed_on)]),
            self.made(Standing, stands),
            self.named("without_days", _WITHOUT_DAYS, cell.status),
        )

    def _date(self, day: Value) -> ast.expr:
        """Return the expression of a day as a date."""
        return index(self._writer.table("dates", "", Dates), day)

    def made(self, kind: type[Any], parts: tuple[ast.expr, ...]) -> ast.expr:
        """Return the expression of a named tuple; ``tuple`` makes it sooner than its own name."""
        make = self.constant("make", tuple.__new__)
        return ast.Call(make, [self.constant(kind.__name__, kind), tuple_of(parts)], [])

    def named(self, what: str, meanings: tuple[Any, ...], code: Value) -> ast.expr:
        """Return the expression of what a code means."""
        return index(self.constant(what, meanings), code)

    def constant(self, name: str, value: object) -> ast.expr:
        """Return the name of something that the function uses as it is."""
        return self._writer.table(name, "", lambda: value)
