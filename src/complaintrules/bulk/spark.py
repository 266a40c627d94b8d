"""
A register on Spark: every partition judged by the same function as a table in one process.

Needs the extra ``[spark]``, and Java.  Knows what Spark hands over. Judges nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from complaintrules.bulk.judging import Judge
from complaintrules.bulk.results import written_out
from complaintrules.procedure import Procedure
from complaintrules.rulebook import load_procedure

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

_Batches = Iterator[Any]


def assess_spark(
    frame: DataFrame, procedure: str, *, on: date, projected: bool = False
) -> DataFrame:
    """
    Return what ``assess_table`` returns, for a Spark data frame with a row for each case.

    *procedure* is a shipped procedure's id, or a path at which its rule files lie on every machine.

    Raises:
        RuleFileError: There is no such procedure.
        TableError: The frame has columns that cannot be used; every one is named.
        NotADateError: *on* is not a plain date.

    """
    # Spark is imported when it is asked for: it is an extra of its own.
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema  # noqa: PLC0415

    schema = to_arrow_schema(frame.schema)
    judge = Judge.of(load_procedure(procedure), schema, on, projected=projected)
    answers = from_arrow_schema(written_out(judge.layout.schema))
    return frame.mapInArrow(judging(procedure, on, projected=projected), answers)


def judging(procedure: str, on: date, *, projected: bool) -> Callable[[_Batches], _Batches]:
    """Return the function that judges the batches of one partition, ready to be sent about."""

    def judged(batches: _Batches) -> _Batches:
        judge: Judge | None = None
        for batch in batches:
            if judge is None:
                judge = Judge.of(_loaded(procedure), batch.schema, on, projected=projected)
            schema = written_out(judge.layout.schema)
            for answers in judge.judged(batch):
                yield answers.cast(schema)

    return judged


@cache
def _loaded(procedure: str) -> Procedure:
    """Return a procedure; a worker judges many partitions by it."""
    return load_procedure(procedure)
