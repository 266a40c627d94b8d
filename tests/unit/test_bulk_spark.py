"""A register on a Spark of this machine: the same answers as in one process."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any, cast

import pyarrow as pa
import pytest

from complaintrules.bulk import assess_table
from complaintrules.bulk.spark import assess_spark, judging
from complaintrules.errors import TableError
from complaintrules.rulebook import load_procedure
from tests.tables import plausible, table_of

CHILDREN_ACT = "england/children-act-1989"
ON = date(2024, 6, 19)
#: What keeps Spark from running here; empty where it can.
LACKING = " and ".join(
    [
        *([] if importlib.util.find_spec("pyspark") else ["pyspark (the group 'spark')"]),
        *([] if shutil.which("java") else ["Java 17 or later"]),
    ]
)
needs_spark = pytest.mark.skipif(bool(LACKING), reason=f"not here: {LACKING}")


def register() -> pa.Table:
    """Return a register, with a row that cannot be judged and some that take longer."""
    procedure = load_procedure(CHILDREN_ACT)
    dice = Random(7)
    rows = [plausible(procedure, dice, date(2024, 5, 20)) for _ in range(200)]
    rows[3]["facts"]["complainant"] = "nobody"
    rows[4]["events"] += [{"complaint_received": date(2024, 5, day)} for day in (2, 9)]
    return table_of(rows, procedure, lambda: False)


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """Start Spark with two workers."""
    from pyspark.sql import SparkSession  # noqa: PLC0415  # an extra

    os.environ["PYSPARK_PYTHON"] = sys.executable
    folder = str(tmp_path_factory.mktemp("spark"))
    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    spark = (
        builder.config("spark.sql.warehouse.dir", folder)
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    yield spark
    spark.stop()


@needs_spark
@pytest.mark.filterwarnings("ignore")
def test_the_same_answers_as_in_one_process(session: Any, tmp_path: Path) -> None:
    """A register that is split over partitions has the answers of one process, row by row."""
    from pyarrow import parquet  # noqa: PLC0415  # beside Spark only

    table = register()
    parquet.write_table(table, tmp_path / "register.parquet")
    frame = session.read.parquet(str(tmp_path / "register.parquet")).repartition(5)
    answers = assess_spark(frame, CHILDREN_ACT, on=ON)

    assert answers.rdd.getNumPartitions() == 5
    found = [row.asDict() for row in answers.collect()]
    expected = assess_table(table, load_procedure(CHILDREN_ACT), on=ON).to_pylist()
    assert sorted(expected, key=lambda row: row["reference"]) == sorted(
        found, key=lambda row: row["reference"]
    )


@needs_spark
@pytest.mark.filterwarnings("ignore")
def test_columns_are_checked_before_anything_runs(session: Any) -> None:
    """A column that the procedure does not know is refused where the frame is made."""
    frame = session.createDataFrame([("EX-1", 1)], "reference string, complaint_recieved int")

    with pytest.raises(TableError, match="did you mean 'complaint_received'"):
        assess_spark(frame, CHILDREN_ACT, on=ON)


def test_a_partition() -> None:
    """What Spark sends about judges the batches of a partition as a table is judged."""
    table = register()
    judged = judging(CHILDREN_ACT, ON, projected=False)
    batches = list(judged(iter(table.to_batches(max_chunksize=64))))
    expected = assess_table(table, load_procedure(CHILDREN_ACT), on=ON)

    assert expected.to_pylist() == pa.Table.from_batches(batches).to_pylist()
    assert [] == list(judged(iter([])))


class Frame:
    """What Spark would call a frame: it keeps what it is asked to do."""

    def __init__(self, schema: Any) -> None:
        """Take the columns."""
        self.schema = schema

    def mapInArrow(self, judged: Any, schema: Any) -> tuple[Any, Any]:  # noqa: N802  # Spark's name
        """Return what would be run, and the columns that would come of it."""
        return judged, schema


def test_what_is_asked_of_spark(monkeypatch: pytest.MonkeyPatch) -> None:
    """Spark is asked for one pass over the batches, and told the columns beforehand."""
    types = ModuleType("pyspark.sql.pandas.types")
    monkeypatch.setattr(types, "to_arrow_schema", lambda schema: schema, raising=False)
    monkeypatch.setattr(types, "from_arrow_schema", lambda schema: schema, raising=False)
    for name in ("pyspark", "pyspark.sql", "pyspark.sql.pandas"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, "pyspark.sql.pandas.types", types)
    table = register()
    frame: Any = Frame(table.schema)
    judged, schema = cast("Any", assess_spark(frame, CHILDREN_ACT, on=ON, projected=True))
    (answers, *_) = judged(iter(table.to_batches()))

    assert schema == answers.schema
    assert "next_projected" in schema.names
