"""Batches as lines of JSON: what the standard library writes, to the byte."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaintrules.bulk.json_lines import lines_of

DAY = date(2026, 11, 2)


def plainly(batch: Any) -> bytes:
    """Return the rows of a batch as the standard library writes them."""
    return "".join(f"{json.dumps(row, default=str)}\n" for row in batch.to_pylist()).encode()


@given(st.lists(st.none() | st.text(), min_size=1))
def test_texts(texts: list[str | None]) -> None:
    """Whatever a text holds, and whatever a column is called."""
    array = pa.array(texts, pa.string())
    batch = pa.RecordBatch.from_arrays(
        [array, array.dictionary_encode()], names=["a", texts[0] or ""]
    )
    if texts[0] != "a":
        assert plainly(batch) == bytes(lines_of(batch))


@pytest.mark.parametrize(
    ("values", "type_"),
    [
        ([1, None, -7], pa.int32()),
        ([True, None, False], pa.bool_()),
        ([DAY, None, date(1, 1, 1)], pa.date32()),
        (["a", None, "b"], pa.dictionary(pa.int16(), pa.string())),
        (["a", None, 'b"'], pa.large_string()),
        ([None, None, None], pa.string()),
    ],
    ids=str,
)
def test_types(values: list[Any], type_: Any) -> None:
    """Each type of an answer, in a slice too."""
    batch = pa.RecordBatch.from_arrays([pa.array(values, type_)], names=["value"])

    assert plainly(batch) == bytes(lines_of(batch))
    assert plainly(batch.slice(1)) == bytes(lines_of(batch.slice(1)))
    assert b"" == bytes(lines_of(batch.slice(3)))
