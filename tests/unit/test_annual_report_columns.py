"""Describing columns read as values to count by."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from complaintrules.annual_report import columns
from complaintrules.annual_report.columns import Describer, as_written, folded


def labels(describer: Describer, values: pa.Array, **read: object) -> list[str]:
    """Return what each row of a column counts as."""
    batch = pa.RecordBatch.from_arrays([values], names=["kind"])
    dimension = describer.dimension(batch, "kind", **read)  # type: ignore[arg-type]
    return [dimension.labels[code] for code in dimension.codes]


@pytest.mark.parametrize(
    "type_", [pa.string(), pa.large_string(), pa.dictionary(pa.int32(), pa.string())]
)
def test_words_of_a_list(type_: pa.DataType) -> None:
    """However a word is written it is one word; nothing is not recorded."""
    values = pa.array(["Partly upheld", "partly_upheld", None, " "]).cast(type_)

    assert ["partly upheld"] * 2 + ["not recorded"] * 2 == labels(Describer(), values)


def test_names_keep_their_letters() -> None:
    """A name is as it is written, without the marks that figures are named with."""
    values = pa.array(["SEND Team", "Stop/Start"])

    assert ["SEND Team", "Stop-Start"] == labels(Describer(), values, read=as_written)
    assert "a-b" == folded("A*B")


def test_several_in_a_list_are_one_value() -> None:
    """A list of words counts as its words together."""
    values = pa.array([["a", "b"], None])

    assert ["a;b", "not recorded"] == labels(Describer(), values)


def test_numbers_are_words() -> None:
    """A column of numbers counts by them."""
    assert ["1", "2"] == labels(Describer(), pa.array([1, 2]))


def test_a_column_that_is_not_there() -> None:
    """It is empty in every row."""
    batch = pa.RecordBatch.from_pydict({"other": ["x"]})
    dimension = Describer().dimension(batch, "kind")

    assert ["not recorded"] == [dimension.labels[code] for code in dimension.codes]
    assert [] == list(Describer().several(batch, "kind"))


def test_too_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """What comes after so many different values counts together, so that memory has an end."""
    monkeypatch.setattr(columns, "_MOST_VALUES", 3)
    describer = Describer()
    many = [f"v{number}" for number in range(200)]

    assert ["v0", "v1", "other values"] == labels(describer, pa.array(many))[:3]
    assert ["v1", "v0"] == labels(describer, pa.array(["v1", "v0"]))
    batch = pa.RecordBatch.from_pydict({"theme": ["; ".join(many[:5])]})
    named = [label for label, _ in describer.several(batch, "theme")]
    assert ["v0", "v1", "v2", "other values", "other values"] == named


def test_several_values_with_their_numbers() -> None:
    """Values stand one by one or with their number; empty parts say nothing."""
    batch = pa.RecordBatch.from_pydict({"elements": ["Upheld; not_upheld 3; upheld", None, "; "]})
    found = {label: times.tolist() for label, times in Describer().several(batch, "elements")}

    assert {"upheld": [2, 0, 0], "not upheld": [3, 0, 0]} == found
    assert np.array_equal([0, 0], found["upheld"][1:])
